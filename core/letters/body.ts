import type { Paragraph } from '../domain/letter'
import { greetingLine, signOffLine } from './en/greetings'
import { sentencesOf, wordsOf } from './sentences'

/** One line of a letter, with its place: index of the paragraph and where in it the line begins. */
export interface Line {
  readonly paragraph: number
  readonly from: number
  readonly text: string
}

/** A letter's text as checks read it, whoever wrote it: the greeting, the body, the lines of the sign-off. */
export interface Reading {
  readonly greeting: Line | null
  readonly body: readonly Line[]
}

/**
 * Reads a letter by what its lines say, so that one written by hand into a single paragraph is understood as well. A
 * paragraph's part is believed only where the line's look does not speak against it.
 */
export function readLetter(paragraphs: readonly Paragraph[]): Reading {
  const lines = paragraphs.flatMap((paragraph, index) => linesOf(paragraph.text, index))
  const first = lines[0]
  const isGreeting =
    first !== undefined && (isPart(paragraphs, first, 'greeting') || looksLike(first, greetingLine))
  const rest = isGreeting ? lines.slice(1) : lines
  const end = rest.findIndex(
    (line, at) =>
      isPart(paragraphs, line, 'signOff') || (at >= rest.length - 6 && looksLike(line, signOffLine)),
  )
  return { greeting: isGreeting ? first : null, body: end < 0 ? rest : rest.slice(0, end) }
}

/** How many words a letter has between greeting and sign-off. */
export function bodyWords(reading: Reading): number {
  return reading.body.reduce((sum, line) => sum + wordsOf(line.text).length, 0)
}

/** How many sentences it has between greeting and sign-off. */
export function bodySentences(reading: Reading): number {
  return reading.body.reduce((sum, line) => sum + sentencesOf(line.text).length, 0)
}

/** The words of the body, one line after the other. */
export function bodyText(reading: Reading): string {
  return reading.body.map((line) => line.text).join('\n')
}

function linesOf(text: string, paragraph: number): readonly Line[] {
  return Array.from(text.matchAll(/[^\n]+/g), (line) => ({
    paragraph,
    from: line.index,
    text: line[0],
  })).filter((line) => line.text.trim() !== '')
}

function isPart(paragraphs: readonly Paragraph[], line: Line, part: 'greeting' | 'signOff'): boolean {
  return paragraphs[line.paragraph]?.part === part && wordsOf(line.text).length <= 10
}

function looksLike(line: Line, pattern: RegExp): boolean {
  return wordsOf(line.text).length <= 10 && pattern.test(line.text.trim())
}
