import type { Instant, PlainDate } from '../time/kinds'
import type { Reminder } from './reminder'

/** The rules that make steps; each is one file of this folder and one entry of `core/words/<language>/steps.ts`. */
export const ruleIds = [
  'prepare',
  'debrief',
  'missedCall',
  'findNames',
  'thank',
  'askDecisionDate',
  'wait',
  'askTimeline',
  'askStatus',
  'secondTouch',
  'closingTouch',
  'letGo',
  'reply',
  'keepWarm',
  'acknowledgeOffer',
  'answerOffer',
  'withdrawElsewhere',
  'resume',
] as const
export type RuleId = (typeof ruleIds)[number]

/** What the main button of a step does. */
export type StepAction =
  | 'openApplication'
  | 'startDebrief'
  | 'writeLetters'
  | 'setDecisionDate'
  | 'openCallSheet'
  | 'writeReply'
  | 'writeLetter'
  | 'archive'

/**
 * The next thing to do, or to wait for, for one application. It knows nothing of the present: it opens, becomes due,
 * turns amber and red, and closes at instants that follow from the facts alone, so the hands of the clock move it
 * without anything being computed or sent again.
 */
export interface Step {
  /** Stable within its application as long as the facts behind it stay: names what was announced or snoozed. */
  readonly key: string
  /** What its key was when keys still held days: under it older files keep what was announced or snoozed. */
  readonly formerKey: string | null
  readonly rule: RuleId
  readonly action: StepAction
  /** Which open step is shown first; smaller is sooner. */
  readonly priority: number
  readonly opensAt: Instant
  /** Shown before, but not yet right: a cooling-off pause, an interview to come. Null: right as soon as it opens. */
  readonly rightFrom: Instant | null
  /** When it is right to have it done; null for waiting. */
  readonly dueAt: Instant | null
  readonly amberAt: Instant | null
  readonly redAt: Instant | null
  /** When it disappears by itself; null where only a fact ends it. */
  readonly closesAt: Instant | null
  /** When to announce it, already outside quiet hours, earliest first. */
  readonly reminders: readonly Reminder[]
  /** Put off by the user: not shown before this instant. */
  readonly snoozedUntil: Instant | null
  /** For waiting: the day until which waiting is right. */
  readonly until: PlainDate | null
  readonly interviewId: string | null
  readonly letterId: string | null
  readonly count: number
  /** What the words of the step fill in: names, dates as ISO text. */
  readonly values: Readonly<Record<string, string>>
}
