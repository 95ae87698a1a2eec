import { longestLine } from './logical-lines'
import { nameOfLine } from './property'

/** The lines of one VEVENT, VTIMEZONE or part of it, still unread. */
export interface Component {
  readonly name: string
  readonly lines: readonly string[]
  readonly parts: readonly Component[]
}

/** One VCALENDAR: what stands at its head, its zones and its events. */
export interface CalendarParts {
  readonly lines: readonly string[]
  readonly zones: readonly Component[]
  readonly events: readonly Component[]
}

/** What a file consists of; `cutOff` when it ends inside an event, `shortened` when a limit stopped the reading. */
export interface FileParts {
  readonly calendars: readonly CalendarParts[]
  readonly cutOff: boolean
  readonly shortened: boolean
}

/** Most events, and most zones, that are read from one file. */
export const mostEvents = 20_000
const mostZones = 200

interface Draft {
  readonly name: string
  readonly lines: string[]
  readonly parts: Draft[]
}

/**
 * Sorts lines into calendars, zones and events. Forgives what people's tools do: events outside a calendar, an end that
 * is missing, an end that matches nothing. Alarms and to-dos are dropped.
 */
export function filePartsOf(lines: readonly string[]): FileParts {
  const calendars: { lines: string[]; zones: Draft[]; events: Draft[] }[] = []
  let stack: Draft[] = []
  let events = 0
  let shortened = false
  const calendar = () =>
    calendars.at(-1) ?? calendars[calendars.push({ lines: [], zones: [], events: [] }) - 1]
  const close = (draft: Draft) => {
    const owner = calendar()
    if (draft.name === 'VEVENT') {
      if (events < mostEvents) owner?.events.push(draft)
      else shortened = true
      events += 1
    }
    if (draft.name === 'VTIMEZONE' && (owner?.zones.length ?? 0) < mostZones) owner?.zones.push(draft)
  }

  for (const line of lines) {
    const edge = /^(BEGIN|END):(.*)$/i.exec(line)
    const name = edge?.[2]?.trim().toUpperCase() ?? ''
    if (edge === null) addLine((stack.at(-1) ?? calendar())?.lines ?? [], line)
    else if (edge[1]?.toUpperCase() === 'BEGIN') {
      if (topLevel.has(name)) {
        stack.slice(0, 1).forEach(close)
        stack = []
      }
      if (name === 'VCALENDAR') calendars.push({ lines: [], zones: [], events: [] })
      else stack.push(nested(stack.at(-1), name))
    } else {
      const at = stack.findLastIndex((draft) => draft.name === name)
      if (at === 0) stack.slice(0, 1).forEach(close)
      if (at >= 0) stack = stack.slice(0, at)
    }
  }
  const cutOff = stack[0]?.name === 'VEVENT'
  stack.slice(0, 1).forEach(close)
  return { calendars, cutOff, shortened }
}

const topLevel = new Set(['VCALENDAR', 'VEVENT', 'VTIMEZONE', 'VTODO', 'VJOURNAL', 'VFREEBUSY'])

/** Some tools break a description without folding it: what names no property goes on where the last line ended. */
function addLine(lines: string[], line: string): void {
  const last = lines.at(-1)
  if (nameOfLine(line) !== '' || last === undefined) lines.push(line)
  else if (last.length < longestLine) lines[lines.length - 1] = `${last}\\n${line}`
}

function nested(owner: Draft | undefined, name: string): Draft {
  const draft: Draft = { name, lines: [], parts: [] }
  if (owner?.name === 'VTIMEZONE') owner.parts.push(draft)
  return draft
}
