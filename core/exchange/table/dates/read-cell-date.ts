import { instant } from '../../../time/kinds'
import { dayReading, noDate, type CellClock, type CellDate } from './cell-date'
import { takeClock } from './clock-text'
import { monthOf } from './month-names'

/** Which two-digit years lie ahead: beyond five years from now they are of the last century. */
export interface YearPivot {
  readonly thisYear: number
}

/**
 * Reads one cell of a column of dates. Nothing is guessed: a date without its year is none, nor is "before 3 May" or "yes".
 * Day and month of `03/04/2026` stay open.
 */
export function readCellDate(text: string, pivot: YearPivot): CellDate {
  const cell = text.trim()
  if (cell.length > 80 || !/[\d年]/.test(cell)) return noDate('notADate')
  const whole = readOne(cell, pivot)
  if (whole.kind !== 'none') return whole
  const parts = cell.split(
    /\s*(?:&|;|\n|→|->|\bthen\b|\band\b|\bund\b|\bet\b|\by\b|\be\b|,(?=\s*\d{1,4}[./-])|\+)\s*/i,
  )
  if (parts.length < 2 || parts.length > 8) return whole
  const read = parts.map((part) => readOne(part, pivot))
  return read.every(isOneDate) ? { kind: 'several', parts: read } : whole
}

const isOneDate = ({ kind }: CellDate): boolean => kind === 'day' || kind === 'numeric' || kind === 'moment'

const stamp = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)\s?(Z|UTC|[+-]\d{2}:?\d{2})$/i
const serial = /^\d{5}(?:[.,]\d+)?$/

function readOne(text: string, pivot: YearPivot): CellDate {
  if (serial.test(text)) return serialReading(Number(text.replace(',', '.')))
  const moment = stamp.exec(text)
  if (moment !== null) return momentReading(moment)
  const { clock, rest } = takeClock(text)
  const bare = withoutWeekday(rest)
  return yearFirst(bare, clock) ?? partsByNumber(bare, clock, pivot) ?? partsByName(bare, clock, pivot)
}

/** 1954 to 2118: what else has five digits is a number of something. */
function serialReading(days: number): CellDate {
  return days >= 20_000 && days < 80_000 ? { kind: 'serial', serial: days } : noDate('notADate')
}

function momentReading([, day = '', clock = '', offset = '']: readonly string[]): CellDate {
  const zone = /^(?:z|utc)$/i.test(offset) ? 'Z' : offset.replace(/^([+-]\d{2}):?/, '$1:')
  try {
    return { kind: 'moment', at: instant(`${day}T${clock.replace(',', '.')}${zone}`) }
  } catch {
    return noDate('impossible')
  }
}

const weekday = /^(?:\p{L}{2,10}\.?,?\s+)(?=\d|\p{L}+\.?\s+\d)/u

/** "Tue, 3 Mar 2026": the day of the week says nothing new. */
function withoutWeekday(text: string): string {
  const trimmed = text.replace(/[\s,]+$/, '').replace(/^[\s,]+/, '')
  const [first = ''] = trimmed.split(/[\s,.]/)
  const cut = weekday.exec(trimmed)
  return cut !== null && monthOf(first) === null && isWeekday(first) ? trimmed.slice(cut[0].length) : trimmed
}

const weekdays =
  /^(?:mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim|lunes|martes|miercoles|miércoles|jueves|viernes|sabado|sábado|domingo|mie|mié|jue|vie|sab|sáb|dom|lunedi|lunedì|martedi|martedì|mercoledi|mercoledì|giovedi|giovedì|venerdi|venerdì|gio|segunda|terca|terça|quarta|quinta|sexta)/i
const isWeekday = (word: string): boolean => weekdays.test(word)

/** ISO, its slash and dot forms, East Asian ones, and eight digits. */
function yearFirst(text: string, clock: CellClock): CellDate | null {
  const match =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?T?$/.exec(text) ??
    /^(\d{4})()\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日?$/.exec(text) ??
    /^((?:19|20)\d{2})()(\d{2})(\d{2})$/.exec(text)
  if (match === null) return null
  return dayReading(Number(match[1]), Number(match[3]), Number(match[4]), clock)
}

/** `3/4/2026`, `3.4.26`: dots are always day first, the rest is for the whole column to say. */
function partsByNumber(text: string, clock: CellClock, pivot: YearPivot): CellDate | null {
  const match = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|'?\d{2})\.?$/.exec(text)
  if (match === null) return null
  const a = Number(match[1])
  const b = Number(match[3])
  const year = wholeYear(match[4] ?? '', pivot)
  if (match[2] === '.') return dayReading(year, b, a, clock)
  if (a > 12 && b > 12) return noDate('impossible')
  return { kind: 'numeric', a, b, year, clock }
}

function wholeYear(text: string, { thisYear }: YearPivot): number {
  const digits = text.replace("'", '')
  if (digits.length === 4) return Number(digits)
  const near = Math.floor(thisYear / 100) * 100 + Number(digits)
  return near > thisYear + 5 ? near - 100 : near
}

const dayWord = /^(\d{1,2})(?:st|nd|rd|th|er|ère|º|ª|\.)?$/i

/** `3 March 2026`, `March 3rd, 2026`, `3. März 2026`, `3 de marzo de 2026`, `9-Jul-26`. */
function partsByName(text: string, clock: CellClock, pivot: YearPivot): CellDate {
  const words = text
    .split(/[\s,/-]+|(?<=\p{L})\.|\.(?=\p{L})|(?<=\d)(?=\p{L}{3,}\.?$)/u)
    .filter((word) => word !== '' && !/^(?:of|de|del|der|den|the|le|el|am|on|le|il|dem)$/i.test(word))
  const months = words.map(monthOf)
  const at = months.findIndex((month) => month !== null)
  const month = months[at]
  if (month === undefined || month === null) return noDate(withoutYear(text))
  const others = words.filter((_, index) => index !== at)
  const [first = '', second] = others
  if (others.length > 2 || !/^\d/.test(first)) return noDate('qualified')
  if (second === undefined) return noDate(dayWord.test(first) ? 'noYear' : 'notADate')
  const day = dayWord.exec(first)?.[1]
  const year = /^'?(?:\d{4}|\d{2})$/.test(second) ? wholeYear(second, pivot) : null
  if (day !== undefined && year !== null) return dayReading(year, month, Number(day), clock)
  const lastDay = dayWord.exec(second)?.[1]
  return /^\d{4}$/.test(first) && lastDay !== undefined
    ? dayReading(Number(first), month, Number(lastDay), clock)
    : noDate('qualified')
}

/** Why words without a month give no date: a day and a month alone, something said about a date, or none at all. */
function withoutYear(text: string): 'noYear' | 'qualified' | 'notADate' {
  if (/^\d{1,2}[./-]\d{1,2}\.?$/.test(text)) return 'noYear'
  return /\p{L}.*\d{4}-\d{1,2}-\d{1,2}|\p{L}.*\d{1,2}[./]\d{1,2}[./]\d{2,4}/u.test(text)
    ? 'qualified'
    : 'notADate'
}
