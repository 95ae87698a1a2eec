import type { InterviewForm } from '../../domain/interview'
import type { WallTime, Zone } from '../../time/kinds'
import { takeClock } from './dates/clock-text'
import type { SettledDate } from './dates/settle-date'
import { foldText } from './fold'
import type { RowInterview } from './incoming-row'

const ordinals: readonly (readonly [RegExp, number])[] = [
  [/\b(?:1st|first|1|erst\w*|1er|premier|primer\w*|primo|eerste)\b|一面/, 1],
  [/\b(?:2nd|second|2|zweit\w*|2e|2eme|deuxieme|segund\w*|secondo|tweede)\b|二面/, 2],
  [/\b(?:3rd|third|3|dritt\w*|3e|3eme|troisieme|tercer\w*|terzo|derde)\b|三面/, 3],
  [/\b(?:4th|fourth|4|viert\w*|4e|4eme)\b/, 4],
]

/** The round that a header names ("2nd interview", "Zweitgespräch"); null where it counts none. */
export function roundOf(header: string): number | null {
  const key = foldText(header)
  return ordinals.find(([pattern]) => pattern.test(key))?.[1] ?? null
}

/** How they met, by the words of a header. */
export function formOf(header: string): InterviewForm {
  const key = foldText(header)
  if (/\bphone|\btelefon|\btelephon|\bcall\b|\bscreen/.test(key)) return 'phone'
  if (/\bvideo|\bzoom\b|\bteams\b|\bonline\b|\bvisio/.test(key)) return 'video'
  return /\bon ?site\b|\bin person\b|\bvor ort\b|\bsur place\b|\bpresencial\b/.test(key)
    ? 'onSite'
    : 'unknown'
}

/** An interview on a day. Midnight is a day without a time; without one it is set to noon. */
export function interviewOn(
  { day, clock }: SettledDate,
  otherTime: string,
  header: string,
  zone: Zone,
): RowInterview {
  const own = clock === '00:00' ? null : clock
  const time = own ?? (otherTime === '' ? null : takeClock(otherTime).clock)
  return {
    start: `${day}T${time ?? '12:00'}` as WallTime,
    end: null,
    zone,
    timeKnown: time !== null,
    round: roundOf(header),
    form: formOf(header),
    place: '',
    joinLink: '',
    cancelled: false,
    people: [],
  }
}
