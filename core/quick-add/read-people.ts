import { titleWords } from './known-words'
import { gap, type Line } from './line'
import { readPiece, type ReadPiece } from './read-piece'
import type { QuickPerson } from './reading'

const opener =
  /(?:\bw\/|\b(?:with|met|meeting|seeing|spoke (?:to|with)|talk(?:ed|ing)? (?:to|with)|interviewed by|interviewers?:|by)\s)\s*/i
/** Where the list of people ends. */
const end =
  /\s(?:at|for|on|about|regarding|re|as|in|via|over|concerning)\s|[;|\n]|\s-\s(?=at\b)|@\s?(?=[\p{L}])(?<=\s@\s?)/iu
interface Piece {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Pieces between commas and "and", but not within brackets: "Dana Lee (VP, Engineering) and Tom". */
function piecesOf(text: string, offset: number): readonly Piece[] {
  const pieces: Piece[] = []
  const separator = new RegExp(String.raw`\([^)]*\)?|(,|\s(?:and|&|plus)\s|\s?\+\s|${gap}+)`, 'giu')
  let from = 0
  const push = (to: number): void => {
    const raw = text.slice(from, to)
    const lead = /^[\s,]*(?:and\s+)?/i.exec(raw)?.[0].length ?? 0
    const said = raw.slice(lead).trimEnd()
    if (said !== '')
      pieces.push({ text: said, from: offset + from + lead, to: offset + from + lead + said.length })
  }
  for (const match of text.matchAll(separator)) {
    if (match[1] === undefined) continue
    push(match.index)
    from = match.index + match[0].length
  }
  push(text.length)
  return pieces
}

export interface ReadPeople {
  readonly people: readonly QuickPerson[]
  /** For whom one of them works, as far as the line says so: "Tom from Acme". */
  readonly employer: string
}

/** Whom the line names after "with", "met" and the like; a title after a name belongs to it. */
export function readPeople(line: Line): ReadPeople {
  const pieces: ReadPiece[] = []
  for (let opened = opener.exec(line.left); opened !== null; opened = nextOpener(line, opened)) {
    const start = opened.index + opened[0].length
    const rest = line.left.slice(start)
    const stop = end.exec(rest)
    const read = takePieces(line, piecesOf(stop === null ? rest : rest.slice(0, stop.index), start))
    if (read.length > 0) line.take(null, opened.index, start)
    pieces.push(...read)
  }
  const people = pieces.map(({ fullName, jobTitle, email }) => ({ fullName, jobTitle, email }))
  return {
    people: [...people, ...bracketedAlone(line)],
    employer: pieces.find(({ employer }) => employer !== '')?.employer ?? '',
  }
}

function nextOpener(line: Line, before: RegExpExecArray): RegExpExecArray | null {
  const from = before.index + before[0].length
  const found = opener.exec(line.left.slice(from))
  if (found !== null) found.index += from
  return found
}

function takePieces(line: Line, pieces: readonly Piece[]): readonly ReadPiece[] {
  const people: ReadPiece[] = []
  for (const { text, from, to } of pieces) {
    const person = readPiece(line.original.slice(from, to))
    if (person === null || (person.fullName === '' && person.email === '' && !titleWords.test(text))) break
    const last = people.at(-1)
    const isTitleOfLast =
      person.fullName === '' && last !== undefined && last.fullName !== '' && last.jobTitle === ''
    if (isTitleOfLast)
      people[people.length - 1] = { ...last, jobTitle: person.jobTitle, email: last.email || person.email }
    else people.push(person)
    line.take('person', from, to)
  }
  return people
}

/** "Dana Lee (VP Engineering), Acme, Tue 3 pm": a title in brackets makes a person without any "with". */
function bracketedAlone(line: Line): readonly QuickPerson[] {
  const people: QuickPerson[] = []
  const pattern = /((?:\p{Lu}[\p{L}'.-]+ )(?:(?:van|von|de|der|la|di) )*\p{Lu}[\p{L}'.-]+) \(([^)]+)\)/u
  for (let match = pattern.exec(line.left); match !== null; match = pattern.exec(line.left)) {
    if (!titleWords.test(match[2] ?? '')) break
    people.push({ fullName: match[1] ?? '', jobTitle: match[2] ?? '', email: '' })
    line.take('person', match.index, match.index + match[0].length)
  }
  return people
}
