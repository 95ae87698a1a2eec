import { newApplication, newInterview } from '../commands/new-application'
import type { Application } from '../domain/application'
import { decisionFor, type Decision } from '../domain/decision'
import { emptyPersonFacts, type Interview } from '../domain/interview'
import type { Letter, LetterKind } from '../domain/letter'
import type { Touch } from '../domain/touch'
import { instant, plainDate, wallTime, zone, type Instant, type Zone } from '../time/kinds'

/** Zones whose clocks change in spring and autumn, north and south, by an hour and by half of one, or never. */
export const madrid = zone('Europe/Madrid')
export const berlin = zone('Europe/Berlin')
export const newYork = zone('America/New_York')
export const losAngeles = zone('America/Los_Angeles')
export const santiago = zone('America/Santiago')
export const auckland = zone('Pacific/Auckland')
export const lordHowe = zone('Australia/Lord_Howe')
export const kolkata = zone('Asia/Kolkata')

/** When the invented applications were entered: long before anything happens in them. */
export const entered = instant('2026-01-02T09:00:00Z')

/** One meeting with Dana, noted down afterwards: Thursday 8 April 2027, 11:00 to 12:00 in Madrid. */
export function anInterview(given: Partial<Interview> = {}, people: readonly string[] = ['dana']): Interview {
  const interviewers = people.map((personId) => ({
    personId,
    jobTitle: 'Head of Data',
    facts: emptyPersonFacts,
  }))
  const input = {
    round: null,
    start: wallTime('2027-04-08T11:00'),
    end: wallTime('2027-04-08T12:00'),
    zone: madrid,
    form: 'video' as const,
    place: '',
    joinLink: '',
    decidesToday: false,
    interviewers: [],
  }
  const interview = newInterview('interview', input, interviewers, null)
  return { ...interview, debrief: { state: 'done', at: entered }, ...given }
}

/** An interview by the clocks on the wall: `meeting('2026-10-24T15:00', '16:00', madrid)`. */
export function meeting(
  start: string,
  end: string | null,
  where: Zone = madrid,
  given: Partial<Interview> = {},
): Interview {
  const day = start.slice(0, 10)
  return anInterview({
    start: wallTime(start),
    end: end === null ? null : wallTime(end.length > 5 ? end : `${day}T${end}`),
    zone: where,
    ...given,
  })
}

/** An analyst's application at an invented firm, with one interview. */
export function anApplication(given: Partial<Application> = {}): Application {
  const context = { now: entered, zone: madrid, newId: () => 'unused' }
  const base = { company: 'Example Energy', role: 'Analyst', stage: 'interviewed', rank: 'a0' } as const
  return { ...newApplication('application', base, context), interviews: [anInterview()], ...given }
}

/** A letter of a kind, sent at an instant, or still in the making without one. */
export function aLetter(
  kind: LetterKind,
  sentAt: Instant | null = null,
  given: Partial<Letter> = {},
): Letter {
  return {
    id: `${kind}-${given.interviewId ?? ''}-${given.personId ?? ''}-${sentAt ?? 'draft'}`.replace(
      /[^\w-]/g,
      '',
    ),
    kind,
    interviewId: null,
    personId: null,
    subject: 'Thank you',
    paragraphs: [{ part: 'thanks', text: 'Thank you for your time.', editedByHand: false }],
    wording: {},
    createdAt: entered,
    progress: sentAt === null ? { state: 'drafting' } : { state: 'sent', at: sentAt, channel: 'mail' },
    ...given,
  }
}

/** The note to each person of an interview, all sent. */
export function notesFor(
  interview: Interview,
  sentAt: Instant = instant('2027-04-08T16:00:00Z'),
): readonly Letter[] {
  return interview.interviewers.map(({ personId }) =>
    aLetter('thankYou', sentAt, { interviewId: interview.id, personId }),
  )
}

/** An application in which everybody is thanked, so that all that is left is silence. */
export function aWaitingApplication(
  given: Partial<Application> & { readonly interview?: Interview } = {},
): Application {
  const { interview = anInterview(), letters = [], ...rest } = given
  return anApplication({
    stage: 'awaiting',
    interviews: [interview],
    letters: [...notesFor(interview), ...letters],
    decision: { now: { state: 'notSaid' }, earlier: [] },
    ...rest,
  })
}

/** They named a day, in a zone. */
export function decidesOn(day: string, where: Zone = madrid): Decision {
  return { now: decisionFor(plainDate(day), where), earlier: [] }
}

/** They had named one day, and then, at an instant, another. */
export function movedFrom(day: string, to: string, changedAt: string): Decision {
  const was = decisionFor(plainDate(day), madrid)
  const now = decisionFor(plainDate(to), madrid)
  return { now, earlier: [{ was, changedAt: instant(changedAt), reason: '' }] }
}

/** A call made; by default somebody was reached and asked how it stands. */
export function aCall(at: string, given: Partial<Touch> = {}): Touch {
  return {
    id: `touch-${at.replace(/[^\w]/g, '')}`,
    at: instant(at),
    direction: 'made',
    channel: 'phone',
    personId: 'dana',
    question: 'status',
    outcome: 'reached',
    note: '',
    overrideReason: '',
    ...given,
  }
}

/** A mail from the employer. */
export function aReply(at: string): Touch {
  return aCall(at, { direction: 'received', channel: 'mail', question: null, outcome: null })
}
