import type { Application } from '../domain/application'
import type { Interview } from '../domain/interview'
import type { Letter, Paragraph } from '../domain/letter'
import type { Person } from '../domain/person'
import type { Settings } from '../domain/settings'
import type { Instant, PlainDate, Zone } from '../time/kinds'

/** Every check there is, in the order in which they are shown. */
export const checkIds = [
  'address',
  'inTime',
  'thanks',
  'acceptance',
  'namesInterview',
  'namesDate',
  'oneQuestion',
  'acceptSentence',
  'declineSentence',
  'withdrawSentence',
  'sellingPoint',
  'clarification',
  'interest',
  'close',
  'openDoor',
  'noArgument',
  'noPleading',
  'noCliche',
  'noPressure',
  'noBlame',
  'noGush',
  'noHedging',
  'repeatedWords',
  'length',
  'twin',
  'wrongName',
  'unfilledSlot',
] as const
export type CheckId = (typeof checkIds)[number]

/** All is well; a look is worth while; something is not there. Checks advise, they never block. */
export type CheckState = 'fine' | 'look' | 'missing'

/** A place in a letter: index of the paragraph, UTF-16 units from its beginning, `to` not included. */
export interface Span {
  readonly paragraph: number
  readonly from: number
  readonly to: number
}

/** What one check found. Its sentence is `words.checks[id][state](values)`. */
export interface Check {
  readonly id: CheckId
  readonly state: CheckState
  readonly values: Readonly<Record<string, string>>
  readonly spans: readonly Span[]
}

/** A sibling's text and whose note it is ("Dana"). */
export interface SiblingNote {
  readonly name: string
  readonly paragraphs: readonly Paragraph[]
}

/** What a letter is judged by. Records may be passed whole. Checks read text, never what was once drafted. */
export interface CheckContext {
  readonly letter: Pick<Letter, 'kind' | 'subject' | 'paragraphs' | 'progress'>
  readonly application: Pick<Application, 'company' | 'role'>
  readonly interview: Interview | null
  readonly person: Person | null
  /** The other letters of the same kind: those of the panel, and those of earlier rounds. */
  readonly siblings: readonly SiblingNote[]
  /** Full names of everyone who belongs to this application, whose mention is no mistake. */
  readonly panel: readonly string[]
  /** Names of the user's other live applications. */
  readonly elsewhere: {
    readonly companies: readonly string[]
    readonly people: readonly string[]
    readonly roles: readonly string[]
  }
  readonly decisionDate: PlainDate | null
  readonly now: Instant
  /** The user's zone, read where the interview's own is unknown. */
  readonly zone: Zone
  /** The hours of the etiquette as the user set them; missing: the usual ones. */
  readonly hours?: Pick<Settings, 'thankHours' | 'thankLastNudgeHours' | 'thankLateHours' | 'assumedMinutes'>
}

/** What a check function gives back: null where it does not apply to this letter. */
export type CheckFunction = (context: CheckContext) => Check | null

/** One finding, with nothing to fill in and no place unless given. */
export function found(
  id: CheckId,
  state: CheckState,
  values: Readonly<Record<string, string>> = {},
  spans: readonly Span[] = [],
): Check {
  return { id, state, values, spans }
}
