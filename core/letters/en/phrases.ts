import type { Interview } from '../../domain/interview'
import type { Channel } from '../../domain/letter'
import type { Voice } from '../../domain/letter-voice'

type Phrases = Readonly<Record<string, string>>

/** Phrases of no particular way: for what is not known, and for what the reader said. */
export const commonPhrases = {
  yourCompany: 'your company',
  heard: 'what I heard from you',
  toldMe: 'what you told me',
  ourConversation: 'our conversation',
  myApplication: 'my application',
} as const

const inPerson: Phrases = {
  meet: 'meet',
  meetAgain: 'meet again',
  seeAgain: 'see you again',
  seeingAgain: 'seeing you again',
}
const byPhone: Phrases = {
  meet: 'speak',
  meetAgain: 'speak again',
  seeAgain: 'talk to you again',
  seeingAgain: 'talking to you again',
}
/** After a first call, what one hopes for is to meet. */
const afterScreen: Phrases = {
  meet: 'speak',
  meetAgain: 'meet in person',
  seeAgain: 'meet you in person',
  seeingAgain: 'meeting you in person',
}

/** Whether an interview is the call that comes before the first meeting. */
export function isPhoneScreen(interview: Pick<Interview, 'form' | 'round'> | null): boolean {
  return interview?.form === 'phone' && (interview.round ?? 1) === 1
}

/** What people did, by the form of the interview: nobody meets on the telephone. */
export function meetingPhrases(interview: Pick<Interview, 'form' | 'round'> | null): Phrases {
  if (isPhoneScreen(interview)) return afterScreen
  return interview?.form === 'phone' ? byPhone : inPerson
}

/** The call before the first meeting, as one speaks of it. */
export function screenInWords({ register, spelling }: Voice): string {
  return register === 'plain' || spelling === 'american' ? 'phone interview' : 'telephone interview'
}

/** The role in the frames that ways use; without a role each frame still is a whole phrase. */
export function rolePhrases(
  role: string,
  { spelling }: Pick<Voice, 'spelling'> = { spelling: 'british' },
): Phrases {
  const post = spelling === 'british' ? 'post' : 'position'
  const before = (noun: string): string =>
    /[,:–—]| - |(?:\S+ ){4}/.test(role) ? `the ${noun} of ${role}` : `the ${role} ${noun}`
  return {
    thePosition: role === '' ? 'the position' : `the position of ${role}`,
    thePost: role === '' ? `the ${post}` : `the ${post} of ${role}`,
    theJob: role === '' ? 'the job' : `the job of ${role}`,
    theRole: role === '' ? 'the role' : before('role'),
    theRolePost: role === '' ? 'the work' : before(spelling === 'british' ? 'post' : 'opening'),
    theOpening: role === '' ? 'the position' : before('position'),
    inTheRole: role === '' ? '' : ` in the role of ${role}`,
    subjectRole: role === '' ? 'my application' : role,
  }
}

/** How a question was asked before. */
export function askedInWords(channel: Channel, day: string, { register, spelling }: Voice): string {
  switch (channel) {
    case 'phone':
      return register === 'plain' || spelling === 'american' ? `called on ${day}` : `telephoned on ${day}`
    case 'voicemail':
      return `left a message on ${day}`
    case 'inPerson':
      return `spoke to you on ${day}`
    case 'mail':
    case 'post':
    case 'message':
      return `wrote to you on ${day}`
  }
}

/** The same where it is not known when or how. */
export const askedSometime = 'wrote to you some time ago'
