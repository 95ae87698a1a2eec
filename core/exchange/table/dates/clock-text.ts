import type { CellClock } from './cell-date'

/** A clock time found in a cell, and the text without it. */
export interface ClockFound {
  readonly clock: CellClock
  readonly rest: string
}

const twelve = /(?:^|[\sT,@]|at|um)\s*(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s*([ap])\.?\s?m\.?(?![a-z])/i
const twentyFour =
  /(?:^|[\sT,@])\s*(\d{1,2})(?::(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?|\s?[hH]\s?(\d{2})?|[.](\d{2})(?=\s*(?:uhr|h\b)))\s*(?:uhr|hrs?|h|o'clock)?(?![\d:])/i

/** Takes a time of day out of a text: `10:30`, `2 pm`, `14h30`, `10.30 Uhr`. A range gives its beginning. */
export function takeClock(text: string): ClockFound {
  if (!/\d\s*(?::|[ap]\.?\s?m|h|uhr|\.\d{2}\s*uhr)/i.test(text)) return { clock: null, rest: text }
  const ranged = text.replace(
    /(\d{1,2}[:.h]\d{2}(?:\s*[ap]m)?)\s*(?:-|–|to|bis)\s*\d{1,2}[:.h]\d{2}(\s*[ap]m)?/i,
    '$1$2',
  )
  const half = twelve.exec(ranged)
  if (half !== null) return found(ranged, half, hourOf(half[1], half[3]), half[2])
  const whole = twentyFour.exec(ranged)
  if (whole === null) return { clock: null, rest: text }
  return found(ranged, whole, Number(whole[1]), whole[2] ?? whole[3] ?? whole[4])
}

function hourOf(hour: string | undefined, half: string | undefined): number {
  const number = Number(hour)
  if (number < 1 || number > 12) return 99
  return (number % 12) + (half?.toLowerCase() === 'p' ? 12 : 0)
}

function found(text: string, match: RegExpExecArray, hour: number, minute: string | undefined): ClockFound {
  const minutes = Number(minute ?? '0')
  if (hour > 23 || minutes > 59) return { clock: null, rest: text }
  const before = text.slice(0, match.index).replace(/\s+(?:à|at|um|a las?|alle|às|om|@)$/iu, '')
  const rest = `${before} ${text.slice(match.index + match[0].length)}`
  return { clock: `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`, rest: rest.trim() }
}
