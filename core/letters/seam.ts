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
export function mendFact(typed: string, slot: FactSlot, names: readonly string[]): string {
  const plain = withoutDoubledBeginning(tidied(typed), slot)
  if (!/[\p{L}\p{N}]/u.test(plain)) return ''
  const fact = withSmallLetter(plain, names)
  if (slot === 'sellingPoint') return experienceClause(plain, fact)
  if (slot === 'clarification') return ownBeginnings.has(firstWord(fact).toLowerCase()) ? fact : `I ${fact}`
  return slot === 'whyThisJob' ? fact.replace(/^to (?=\p{Ll})/u, 'I want to ') : fact
}

function tidied(typed: string): string {
  return joinedLines(typed)
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

function joinedLines(typed: string): string {
  const lines = typed.replace(/\r\n?/g, '\n').trim().split('\n')
  const bullet = /^\s*[-*•–]\s+/
  if (lines.length > 1 && lines.every((line) => bullet.test(line))) {
    const items = lines.map((line) =>
      line
        .replace(bullet, '')
        .trim()
        .replace(/[.,;]$/, ''),
    )
    return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
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
