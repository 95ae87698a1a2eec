import type { Reading } from './body'
import { wordsOf } from './sentences'

/** One word of a letter as it is compared, with its place. */
export interface Token {
  readonly word: string
  readonly paragraph: number
  readonly from: number
  readonly to: number
}

/** The body's words in small letters; each of `names`, however long, is one word, since nobody can say it otherwise. */
export function tokensOf(reading: Reading, names: readonly string[]): readonly Token[] {
  const sequences = names
    .map((name) => wordsOf(name.toLowerCase()).map((word) => word.text))
    .filter((words) => words.length > 1)
  return reading.body.flatMap((line) => {
    const words = wordsOf(line.text).map((word) => ({
      word: word.text.toLowerCase().replaceAll('’', "'"),
      paragraph: line.paragraph,
      from: line.from + word.from,
      to: line.from + word.to,
    }))
    return sequences.reduce<readonly Token[]>(withNameAsOne, words)
  })
}

/** A run of equal words: positions in the first list, `to` not included. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** The runs of at least `least` words of `own` that stand in `other` too; runs that touch are one. */
export function sharedRuns(own: readonly Token[], other: readonly Token[], least: number): readonly Run[] {
  const theirs = shingles(other, least)
  const runs: Run[] = []
  shingleList(own, least).forEach((shingle, at) => {
    if (!theirs.has(shingle)) return
    const last = runs.at(-1)
    if (last !== undefined && at <= last.to - least + 1)
      runs[runs.length - 1] = { from: last.from, to: at + least }
    else runs.push({ from: at, to: at + least })
  })
  return runs
}

/** Which share (0 to 1) of the shorter text's runs of `size` words stands in the other. Too short a text shares nothing. */
export function overlapOf(own: readonly Token[], other: readonly Token[], size: number): number {
  const [mine, theirs] = [shingles(own, size), shingles(other, size)]
  const fewer = Math.min(mine.size, theirs.size)
  if (fewer < 10) return 0
  return [...mine].filter((shingle) => theirs.has(shingle)).length / fewer
}

function shingles(tokens: readonly Token[], size: number): ReadonlySet<string> {
  return new Set(shingleList(tokens, size))
}

function shingleList(tokens: readonly Token[], size: number): readonly string[] {
  const count = Math.max(0, tokens.length - size + 1)
  return Array.from({ length: count }, (_none, at) =>
    tokens
      .slice(at, at + size)
      .map((token) => token.word)
      .join(' '),
  )
}

function withNameAsOne(tokens: readonly Token[], name: readonly string[]): readonly Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    const isName = name.every((word, step) => tokens[at + step]?.word === word)
    const last = isName ? (tokens[at + name.length - 1] ?? token) : token
    joined.push(isName ? { ...token, word: name.join(' '), to: last.to } : token)
    if (isName) at += name.length - 1
  }
  return joined
}
