import type { Spelling } from '../domain/letter-voice'
import { mendArticles } from './en/articles'
import { listInWords } from './en/lists'
import { inSecondPerson } from './en/second-person'
import { thankedFor } from './en/thanked-for'
import {
  bareVerbs,
  doubledBeginnings,
  ownBeginnings,
  pastForms,
  properWords,
  smallWords,
  wordEndings,
  type FactSlot,
} from './en/seams'
import { sentencesOf } from './sentences'

/** A fact after which a sentence should not go on: several sentences, or more than 24 words. */
export function isLongFact(fact: string): boolean {
  return sentencesOf(fact).length > 1 || fact.split(' ').length > 24
}

/**
 * A fact as typed, made to follow its printed beginning: blanks and line breaks mended, a beginning typed again taken
 * off, the first letter small unless a name stands there, no mark at the end. Empty where nothing was said. For
 * `sellingPoint` and `clarification` the answer is a whole clause ("I have cut …", "I answered …").
 */
export function mendFact(
  typed: string,
  slot: FactSlot,
  names: readonly string[],
  spelling: Spelling = 'british',
): string {
  const plain = withoutDoubledBeginning(tidied(typed, spelling), slot)
  if (!/[\p{L}\p{N}]/u.test(plain)) return ''
  return inItsForm(typed, plain, withSmallLetter(mendArticles(plain), names), slot)
}

/** The fact in the grammatical form that its slot asks for. */
function inItsForm(typed: string, plain: string, fact: string, slot: FactSlot): string {
  switch (slot) {
    case 'sellingPoint':
      return experienceClause(plain, fact)
    case 'clarification':
      return ownBeginnings.has(firstWord(fact).toLowerCase()) ? fact : `I ${fact}`
    case 'thankYouFor':
      return thankedFor(fact)
    case 'theySaid':
      return inSecondPerson(typed, fact).replace(/^to (?=\p{Ll})/u, 'I should ')
    case 'whyThisJob':
    case 'reason':
      return fact.replace(/^to (?=\p{Ll})/u, 'I want to ')
    case 'news':
    case 'agreed':
      return fact
  }
}

function tidied(typed: string, spelling: Spelling): string {
  return joinedLines(typed, spelling)
    .replace(/\s+/g, ' ')
    .replace(/!+(?=[\s"”’)]|$)/g, '.')
    .replace(/(?<![\p{L}.@/])i(?=['’]\p{L}| (?!\.))/gu, 'I')
    .replace(
      /(?<!\b(?:e\.g|i\.e|etc|vs|approx|no))([.?]) +(\p{Ll})/gu,
      (_all, mark: string, letter: string) => `${mark} ${letter.toUpperCase()}`,
    )
    .replace(/^(?:[…\s.,;:–—-])+/, '')
    .replace(/[\s,;:?!…–—-]+$/, '')
    .replace(/(?<!\b(?:\p{L}\.)+\p{L}|\betc)[.\s…?]+$/u, '')
}

function joinedLines(typed: string, spelling: Spelling): string {
  const lines = typed.replace(/\r\n?/g, '\n').trim().split('\n')
  const bullet = /^\s*[-*•–]\s+/
  if (lines.length > 1 && lines.every((line) => bullet.test(line))) {
    const items = lines.map((line) =>
      line
        .replace(bullet, '')
        .trim()
        .replace(/[.,;]$/, ''),
    )
    return listInWords(items, spelling)
  }
  return lines
    .join('\n')
    .replace(bullet, '')
    .replace(/([^.?!…:;,\s])[^\S\n]*\n\s*\n\s*/g, '$1. ')
}

function withoutDoubledBeginning(text: string, slot: FactSlot): string {
  const shorter = text.replace(doubledBeginnings[slot], '')
  return shorter === text ? text : withoutDoubledBeginning(shorter, slot)
}

/** "I have" before a participle or a noun, only "I" before a verb that stands on its own, nothing before a sentence. */
function experienceClause(typed: string, fact: string): string {
  const first = firstWord(fact).toLowerCase()
  if (/^I\b/.test(typed)) return typed
  if (['my', 'we', 'our', 'at', 'in', 'as'].includes(first)) return fact
  return bareVerbs.has(first) || pastForms.has(first) ? `I ${fact}` : `I have ${fact}`
}

function firstWord(text: string): string {
  return /^[\p{L}\p{N}'’&.-]+/u.exec(text)?.[0] ?? ''
}

function withSmallLetter(text: string, names: readonly string[]): string {
  const first = firstWord(text)
  return isName(first, text, names) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

function isName(first: string, text: string, names: readonly string[]): boolean {
  const small = first.toLowerCase()
  if (first === small || smallWords.has(small)) return false
  if (/^I(?:['’]|$)/.test(first) || /^.+[\p{Lu}\p{N}]/u.test(first) || properWords.has(small)) return true
  if (names.some((name) => name.split(/\s+/).includes(first))) return true
  const rest = text.slice(first.length)
  if (new RegExp(`(?<![\\p{L}])${small.replace(/[^\p{L}\p{N}]/gu, '.')}(?![\\p{L}])`, 'u').test(rest))
    return false
  if (/^ \p{Lu}/u.test(rest) && !/^ I\b/.test(rest)) return true
  return !wordEndings.test(small)
}
