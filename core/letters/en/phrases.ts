import type { Interview } from '../../domain/interview'

/** Phrases of no particular way: for what is not known, and for what the reader said. */
export const commonPhrases = {
  yourCompany: 'your company',
  heard: 'what I heard from you',
  toldMe: 'what you told me',
  ourConversation: 'our conversation',
  myApplication: 'my application',
} as const

/** What people did, by the form of the interview: nobody meets on the telephone. */
export const phrasesByForm: Readonly<Record<Interview['form'], Readonly<Record<string, string>>>> = {
  phone: { meet: 'speak', see: 'talk to you', seeing: 'talking to you' },
  video: { meet: 'meet', see: 'see you', seeing: 'seeing you' },
  onSite: { meet: 'meet', see: 'see you', seeing: 'seeing you' },
  unknown: { meet: 'meet', see: 'see you', seeing: 'seeing you' },
}

/** The role in the frames that ways use; without a role each frame still is a whole phrase. */
export function rolePhrases(role: string): Readonly<Record<string, string>> {
  return {
    thePosition: role === '' ? 'the position' : `the position of ${role}`,
    thePost: role === '' ? 'the post' : `the post of ${role}`,
    theJob: role === '' ? 'the job' : `the job of ${role}`,
    theRole: role === '' ? 'the role' : `the ${role} role`,
    theRolePost: role === '' ? 'the work' : `the ${role} post`,
    theOpening: role === '' ? 'the position' : `the ${role} position`,
    inTheRole: role === '' ? '' : ` in the role of ${role}`,
    subjectRole: role === '' ? 'my application' : role,
  }
}
