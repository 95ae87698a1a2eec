import ICAL from 'ical.js'

/** One content line, read: name in capitals, parameters by lower-case name, value unescaped. */
export interface Property {
  readonly name: string
  readonly parameters: Readonly<Record<string, string>>
  readonly value: string
  /** What ical.js made of the value: an object for RRULE, text for most. */
  readonly data: unknown
}

/**
 * Reads one line with ical.js; null where that cannot. Line by line, so that one bad line costs itself and not the file.
 */
export function readProperty(line: string): Property | null {
  try {
    const [name, parameters, , data] = ICAL.parse.property(line) as [string, object, string, unknown]
    return {
      name: name.toUpperCase(),
      parameters: Object.fromEntries(
        Object.entries(parameters).map(([key, value]) => [
          key,
          typeof value === 'string' ? value : String(value),
        ]),
      ),
      value: typeof data === 'string' ? data : typeof data === 'number' ? String(data) : '',
      data,
    }
  } catch {
    return null
  }
}

/** The name a line begins with, in capitals; empty where it begins with none. */
export function nameOfLine(line: string): string {
  return /^[A-Za-z0-9_-]+(?=[;:])/.exec(line)?.[0].toUpperCase() ?? ''
}

/** Whether a line is of that name (given in capitals). */
export function isLineOf(line: string, name: string): boolean {
  const next = line.charCodeAt(name.length)
  return (next === semicolon || next === colon) && line.slice(0, name.length).toUpperCase() === name
}

const colon = 58
const semicolon = 59

/** The first line of that name that can be read. */
export function firstProperty(lines: readonly string[], name: string): Property | null {
  return allProperties(lines, name)[0] ?? null
}

/** The text of the first line of that name, trimmed; empty where there is none. */
export function textOf(lines: readonly string[], name: string): string {
  return firstProperty(lines, name)?.value.trim() ?? ''
}

/** Every readable line of that name, at most 500: more guests than that is no interview. */
export function allProperties(lines: readonly string[], name: string): readonly Property[] {
  return lines
    .filter((line) => isLineOf(line, name))
    .slice(0, 500)
    .map(readProperty)
    .filter((property) => property !== null)
}
