/** Somebody in the cell of a table. */
export interface PersonText {
  readonly fullName: string
  readonly jobTitle: string
  readonly address: string
}

/** What parts one person from the next, and a name from what follows it. */
const parting = /[;()<>"]|^\s|\s$/

const quoted = (text: string): string => (parting.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const unquoted = (text: string): string =>
  text.length > 1 && text.startsWith('"') && text.endsWith('"')
    ? text.slice(1, -1).replaceAll('""', '"')
    : text

/** People as one cell: `Dana Lee (Head of Data) <dana@example.com>; …`, with what is known; quoted where a part holds what parts. */
export function writePeople(people: readonly PersonText[]): string {
  return people
    .map(({ fullName, jobTitle, address }) =>
      [quoted(fullName), jobTitle === '' ? '' : `(${quoted(jobTitle)})`, address === '' ? '' : `<${address}>`]
        .filter((part) => part !== '')
        .join(' '),
    )
    .filter((text) => text !== '')
    .join('; ')
}

/** Longest cell and longest entry that are taken apart, in characters: what is longer is made to exhaust a program. */
const longestCell = 60_000
const longestPerson = 2000

const one =
  /^\s*("(?:[^"]|"")*"|[^<]*?)\s*(?:\(("(?:[^"]|"")*"|[^()]*(?:\([^()]*\)[^()]*)*)\))?\s*(?:<([^<>]+)>)?\s*$/

/** The people of such a cell; what follows no such order is a name as it stands. */
export function readPeople(cell: string): readonly PersonText[] {
  return (cell.slice(0, longestCell).match(/(?:"(?:[^"]|"")*"|[^;])+/g) ?? []).flatMap(
    (text): readonly PersonText[] => {
      const found = text.length > longestPerson ? null : one.exec(text)
      const [, name = text.trim(), title = '', address = ''] = found ?? []
      const person = { fullName: unquoted(name), jobTitle: unquoted(title), address: address.trim() }
      return person.fullName === '' && person.address === '' && person.jobTitle === '' ? [] : [person]
    },
  )
}
