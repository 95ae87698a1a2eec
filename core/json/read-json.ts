import { deepest } from '../workspace/document-limits'
import { faultIn, type JsonFault } from './scan-json'

/** JSON from outside as it reads, or why it is not taken. */
export type JsonReading =
  | { readonly state: 'ok'; readonly value: unknown }
  | { readonly state: 'refused'; readonly reason: 'notJson' | 'tooLarge' | JsonFault }

/** How long the text of a small file beside the data may be: where the window stood, where the folder is. */
export const smallFile = 1_000_000

/**
 * The one door for JSON that we did not write ourselves a moment ago: another's file, a copy, a list of settings. What is
 * longer than `longest`, nested deeper than can be written again, or says two things under one key stays outside whole;
 * the parser alone would keep the second of the two and drop the first without a word. Prototypes are not this door's
 * business: parsing makes `__proto__` a key like any other, and what reads the value takes known fields only.
 */
export function readJson(text: string, longest: number): JsonReading {
  if (text.length > longest) return { state: 'refused', reason: 'tooLarge' }
  try {
    const value = JSON.parse(text) as unknown
    const reason = faultIn(text, deepest)
    return reason === null ? { state: 'ok', value } : { state: 'refused', reason }
  } catch {
    return { state: 'refused', reason: 'notJson' }
  }
}

/** The value of a small file, null where it is none. */
export function readSmallJson(text: string): unknown {
  const reading = readJson(text.replace(/^\uFEFF/, ''), smallFile)
  return reading.state === 'ok' ? reading.value : null
}
