import type { Application } from '../domain/application'
import type { Interview } from '../domain/interview'
import type { Channel, LetterKind } from '../domain/letter'
import type { Person } from '../domain/person'
import type { Me } from '../domain/settings'
import { dayIn } from '../time/arithmetic'
import type { Instant, PlainDate, Zone } from '../time/kinds'
import { callLines } from './en/call-sheet'
import { dateInWords } from './en/date-in-words'
import { rolePhrases } from './en/phrases'
import { roundInWords } from './en/rounds'
import { isNobodysName, wholeName } from './name-kind'
import { plainRole } from './phrases'

/** What a call is prepared from. Records may be passed whole. */
export interface CallContext {
  readonly application: Pick<Application, 'company' | 'role'>
  readonly interview: Pick<Interview, 'round' | 'start'> | null
  readonly person: Person | null
  readonly me: Pick<Me, 'name' | 'phone'>
  readonly decisionDate: PlainDate | null
  /** The latest contact the user made: a letter has a kind, any other touch has none. */
  readonly lastTouch: {
    readonly at: Instant
    readonly channel: Channel
    readonly kind: LetterKind | null
  } | null
  readonly zone: Zone
}

/** A sheet to have before one's eyes while calling: plain lines, to be read aloud or away from. */
export interface CallSheet {
  /** Empty name: ask at reception. Empty number: none is on file. */
  readonly whom: { readonly name: string; readonly phone: string }
  readonly opening: readonly string[]
  /** Null where the user has not been in touch yet. */
  readonly lastTouch: {
    readonly day: PlainDate
    readonly channel: Channel
    readonly kind: LetterKind | null
  } | null
  readonly questions: readonly [string, string]
  readonly voicemail: readonly string[]
}

/** The call sheet for asking, once, where the decision stands, or, where no date was named, by when it will fall. */
export function callSheet(context: CallContext): CallSheet {
  const { application, interview, person, me, decisionDate, lastTouch } = context
  const lines = callLines({
    me: me.name.trim(),
    number: me.phone.trim(),
    whom: nameOf(person, application.company),
    about: aboutWhat(application.role, interview),
    position: rolePhrases(plainRole(application.role))['thePosition'] ?? '',
    decisionDay: decisionDate === null ? '' : dateInWords(decisionDate),
  })
  return {
    whom: { name: nameOf(person, application.company), phone: person?.phone.trim() ?? '' },
    ...lines,
    lastTouch:
      lastTouch === null
        ? null
        : { day: dayIn(lastTouch.at, context.zone), channel: lastTouch.channel, kind: lastTouch.kind },
  }
}

function nameOf(person: Person | null, company: string): string {
  if (person === null || isNobodysName(person.fullName, [company, person.employer])) return ''
  const whole = wholeName(person) ?? ''
  const honorific = person.honorific.trim()
  return honorific !== '' && person.family.trim() !== '' ? `${honorific} ${person.family.trim()}` : whole
}

function aboutWhat(role: string, interview: CallContext['interview']): string {
  const position = rolePhrases(plainRole(role))['thePosition'] ?? ''
  if (interview === null) return `my application for ${position}`
  const day = dateInWords(interview.start.slice(0, 10) as PlainDate)
  return `the ${roundInWords(interview.round)} for ${position} on ${day}`
}
