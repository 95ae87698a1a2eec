import type { InterviewForm } from '../domain/interview'
import type { Instant, Zone } from '../time/kinds'

/** The fields that one line in plain words can fill. */
export type QuickPart = 'company' | 'role' | 'round' | 'when' | 'form' | 'person' | 'place' | 'link'

/** Which letters of the line a field was read from: `from` up to but without `to`. */
export interface Span {
  readonly part: QuickPart
  readonly from: number
  readonly to: number
}

/** Somebody the line names; a job title without a name is somebody whose name is still to be learned. */
export interface QuickPerson {
  readonly fullName: string
  readonly jobTitle: string
  readonly email: string
}

/** What the line left open and how it was read nevertheless: key of `core/words/en/quick-add.ts`, said beside the fields. */
export type QuickDoubt =
  | 'dayBeforeMonth'
  | 'monthBeforeDay'
  | 'weekdayComing'
  | 'weekdayPast'
  | 'todayAssumed'
  | 'afternoonAssumed'
  | 'zoneConverted'
  | 'secondTimeLeft'
  | 'companyOrPerson'

/** Everything understood of a line; empty where nothing was said. Days and times are wall time in the user's zone. */
export interface QuickReading {
  readonly company: string
  readonly role: string
  /** 1 for a first interview; null where the line does not count. */
  readonly round: number | null
  /** `2027-03-12`, or empty. */
  readonly day: string
  /** `15:00`, or empty. */
  readonly start: string
  readonly end: string
  readonly form: InterviewForm
  readonly place: string
  readonly joinLink: string
  readonly people: readonly QuickPerson[]
  readonly doubts: readonly QuickDoubt[]
  readonly spans: readonly Span[]
  /** Words that no field took. */
  readonly unread: string
}

/** What reading a line needs to know of its reader. */
export interface QuickContext {
  readonly now: Instant
  readonly zone: Zone
  /** Whether "3/12" is the third of December here (so in most of the world) or the twelfth of March (the United States). */
  readonly dayFirst: boolean
  /** Companies on file, so that their names are known as such, whatever words they are made of. */
  readonly companies: readonly string[]
}
