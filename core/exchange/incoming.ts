import type { InterviewForm } from '../domain/interview'
import type { Instant, PlainDate, WallTime, Zone } from '../time/kinds'
import type { OwnNote } from './out/own-note'

/** Somebody named in a file, as read; `address` is lower case and without `mailto:`. */
export interface IncomingPerson {
  /** The name as the file gives it, tidied for display ("Kim Example"); empty where the file has only an address. */
  readonly fullName: string
  readonly given: string
  readonly family: string
  /** The name for a greeting; null where no safe guess exists. */
  readonly greetAs: string | null
  readonly address: string
  readonly organizer: boolean
  readonly optional: boolean
  /** They have answered that they will not come. */
  readonly declined: boolean
}

/** Something about a file that the user should know; a key of `core/words` with its values. */
export interface IncomingNote {
  readonly key:
    | 'zoneUnknown'
    | 'zoneFloating'
    | 'timeSkipped'
    | 'timeTwice'
    | 'lengthNotGiven'
    | 'looksCancelled'
    | 'allDay'
    | 'answerOnly'
    | 'seriesShortened'
    | 'eventSkipped'
    | 'fileShortened'
    | 'listShortened'
    | 'fileCutOff'
    | 'ownStepsLeftOut'
  readonly values: Readonly<Record<string, string>>
}

export type IncomingMethod = 'invitation' | 'cancellation' | 'answer'

/** One meeting read from a calendar file, before anything is decided about it. */
export interface IncomingInterview {
  readonly uid: string
  readonly sequence: number
  /** Which meeting of a series: its first planned start, an instant or a day; empty for a meeting of its own. */
  readonly recurrence: string
  readonly method: IncomingMethod
  /** Role, as far as the summary names one ("Data Analyst"); else the whole summary. */
  readonly role: string
  readonly summary: string
  /** The file's own words, as plain text; markup is gone. */
  readonly description: string
  readonly start: WallTime
  readonly end: WallTime | null
  readonly zone: Zone
  readonly startsAt: Instant
  readonly endsAt: Instant | null
  /** Set for all-day events: the day; start then is the start of that day. */
  readonly allDay: PlainDate | null
  /** Set for all-day events: the last day, the same as `allDay` for one day. */
  readonly lastDay: PlainDate | null
  /** True where the file names no zone; the user's is used until they choose. */
  readonly floating: boolean
  /** A zone that the file mentions without tying it to this meeting. */
  readonly zoneHint: Zone | null
  readonly form: InterviewForm
  readonly place: string
  readonly joinLink: string
  /** Everyone who might be an interviewer; rooms, bots and calendars are gone, the user may still be among them. */
  readonly people: readonly IncomingPerson[]
  /** The organiser exactly as the file names them, whatever they are; null where it names none. */
  readonly organizer: { readonly name: string; readonly address: string } | null
  /** Who sent it, where that is no interviewer: a scheduling tool, a shared mailbox, an assistant. */
  readonly sentBy: string
  /** Whether its words are those of a job interview: what is ticked in the preview of a whole calendar. */
  readonly looksLikeInterview: boolean
  readonly notes: readonly IncomingNote[]
  /** Set where the entry was written by Afterword: what it says to the app alone. */
  readonly own: OwnNote | null
}

/** What reading a file gave. `problems` name what was left out, with the reason. */
export interface Incoming {
  readonly format: 'ics'
  readonly interviews: readonly IncomingInterview[]
  readonly problems: readonly IncomingNote[]
}
