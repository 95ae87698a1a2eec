import { casual, GB } from 'chrono-node/en'
import { dayIn } from '../../time/arithmetic'
import { plainDate, type Instant, type PlainDate, type Zone } from '../../time/kinds'
import { plainForms } from './plain-forms'
import { withDays } from './said-phrases'
import { saidZone } from './said-zone'

/** A day that a sentence names, with a clock time and a zone where it names them. */
export interface SaidTime {
  readonly day: PlainDate
  /** `HH:MM`; null for a day alone. */
  readonly clock: string | null
  readonly endClock: string | null
  readonly zone: Zone | null
  /** The other reading of a date like 05/03; null where there is only one. */
  readonly otherDay: PlainDate | null
  /** Where the words begin in the sentence, and what they are. */
  readonly index: number
  readonly words: string
}

type Parsed = ReturnType<typeof casual.parse>[number]
type Components = Parsed['start']

/** The days and times of a sentence, relative ones counted from `sentAt` in `zone`. By chrono, in its American and British reading. */
export function saidTimes(sentence: string, sentAt: Instant, zone: Zone): readonly SaidTime[] {
  const today = dayIn(sentAt, zone)
  const text = withDays(plainForms(sentence.slice(0, 500)), today)
  const reference = { instant: new Date(`${today}T09:00:00Z`), timezone: 0 }
  const british = GB.parse(text, reference, { forwardDate: true })
  const parts = casual
    .parse(text, reference, { forwardDate: true })
    .filter(
      ({ text: words }) => !/\b(?:minutes?|mins?|hours?|hrs?|seconds?)\b|^\d{1,4}$|^now$/i.test(words.trim()),
    )
    .flatMap((parsed) =>
      partsOf(
        parsed,
        british.find(({ index, text: words }) => index === parsed.index && words === parsed.text) ?? null,
      ),
    )
  return merged(parts, text).flatMap((part) => said(part, text, today) ?? [])
}

/** One day, one clock time, or both, of what chrono found. */
interface Part {
  readonly start: Components
  readonly british: Components | null
  readonly clock: string | null
  readonly endClock: string | null
  readonly named: boolean
  /** Where the words that hold the clock time begin, and how long they are. */
  readonly clockAt: number
  readonly clockLength: number
  readonly index: number
  readonly words: string
}

/** "Tuesday at 10 to Thursday at 2" is two days, "10:00 to 11:00" is one. */
function partsOf(parsed: Parsed, british: Parsed | null): readonly Part[] {
  const { start, end, index, text } = parsed
  const part = (from: Components, other: Components | null, at: number, words: string): Part => ({
    start: from,
    british: other,
    // "By midnight on Friday" means that day's end, which a day alone says.
    clock: from.isCertain('hour') && !/midnight/i.test(words) ? clockOf(from) : null,
    endClock: null,
    named: from.isCertain('day') || from.isCertain('weekday') || namesDay.test(words),
    clockAt: at,
    clockLength: words.length,
    index: at,
    words,
  })
  const first = part(start, british?.start ?? null, index, text)
  if (end === null || end === undefined) return [first]
  if (dayOf(end) === dayOf(start))
    return [{ ...first, endClock: end.isCertain('hour') && first.clock !== null ? clockOf(end) : null }]
  const cut = Math.max(0, text.search(/\s(?:to|-|–|until|till)\s/i))
  return [
    { ...first, words: text.slice(0, cut) },
    part(end, british?.end ?? null, index + cut + 3, text.slice(cut + 3)),
  ]
}

const namesDay = /\b(?:today|tonight|tomorrow|day|week|month)s?\b/i

/** A clock time and a day that stand side by side belong together: "at noon UK time on Friday". */
function merged(parts: readonly Part[], text: string): readonly Part[] {
  const whole: Part[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    const together = last !== undefined && part.index - (last.index + last.words.length) < 30
    const oneEach =
      last !== undefined && last.named !== part.named && (last.clock === null) !== (part.clock === null)
    if (!together || !oneEach) {
      whole.push(part)
      continue
    }
    const [day, clock] = last.named ? [last, part] : [part, last]
    const { clock: time, endClock, clockAt, clockLength } = clock
    const words = text.slice(last.index, part.index + part.words.length)
    whole[whole.length - 1] = {
      ...day,
      clock: time,
      endClock,
      clockAt,
      clockLength,
      index: last.index,
      words,
    }
  }
  return whole
}

function said(part: Part, text: string, today: PlainDate): SaidTime | null {
  const american = dayOf(part.start)
  if (!part.named || american === null) return null
  const chosen = chosenDay(
    american,
    (part.british === null ? null : dayOf(part.british)) ?? american,
    text,
    today,
  )
  return {
    day: chosen.day,
    otherDay: chosen.other,
    clock: part.clock,
    endClock: part.endClock,
    zone: part.clock === null ? null : zoneBeside(text, part),
    index: part.index,
    words: part.words,
  }
}

/** Which of the two readings of 05/03 is meant: the one whose weekday the sentence names, the one that can be. */
function chosenDay(
  american: PlainDate,
  european: PlainDate,
  text: string,
  today: PlainDate,
): { readonly day: PlainDate; readonly other: PlainDate | null } {
  if (american === european) return { day: american, other: null }
  const weekday = /\b(mon|tue|wed|thu|fri|sat|sun)/i.exec(text)?.[1]?.toLowerCase()
  if (weekday !== undefined) {
    if (weekdayOf(european) === weekday) return { day: european, other: null }
    if (weekdayOf(american) === weekday) return { day: american, other: null }
  }
  if (american < today && european >= today) return { day: european, other: null }
  if (european < today && american >= today) return { day: american, other: null }
  return { day: american, other: european }
}

/** `mon` to `sun`. */
export function weekdayOf(day: PlainDate): string {
  return ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''
}

/** Not those of an offset: "UTC+01:00", "17:00:00-05:00". */
const clocks =
  /(?<!(?:UTC|GMT)\s?[+\u2212-]|:\d{2}:\d{2}[+\u2212-])\b(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m\b)?|\d{1,2}\s?[ap]m\b|noon\b)/gi

/** The zone named right behind the last clock time, which chrono takes into its match at times, or behind the day. */
function zoneBeside(text: string, { index, words, clockAt, clockLength }: Part): Zone | null {
  const there = text.slice(clockAt)
  const last = Array.from(there.slice(0, clockLength + 8).matchAll(clocks)).at(-1)
  const beside = last === undefined ? null : saidZone(there.slice(last.index + last[0].length))
  return beside ?? saidZone(text.slice(index + words.length))
}

function dayOf(parts: Components): PlainDate | null {
  const two = (part: number | null) => String(part ?? 1).padStart(2, '0')
  try {
    return plainDate(
      `${String(parts.get('year')).padStart(4, '0')}-${two(parts.get('month'))}-${two(parts.get('day'))}`,
    )
  } catch {
    return null
  }
}

function clockOf(parts: Components): string {
  const two = (part: number | null) => String(part ?? 0).padStart(2, '0')
  return `${two(parts.get('hour'))}:${two(parts.get('minute'))}`
}
