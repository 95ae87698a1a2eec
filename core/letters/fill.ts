import { isLongFact } from './seam'
import type { Piece } from './way'

/** What the slots of a way stand for. A slot with a capital letter is the same phrase at the head of a sentence. */
export type Phrases = Readonly<Record<string, string>>

const slot = /\{(\w+)\}/g

/** The text with its slots filled. @throws TypeError for a slot nobody knows: a slip in the data, found by its test. */
export function fill(text: string, phrases: Phrases): string {
  const filled = text.replace(slot, (_slot, name: string) => {
    const known = phrases[name]
    if (known !== undefined) return known
    const base = phrases[small(name)]
    if (base === undefined) throw new TypeError(`Unknown slot: ${name}`)
    return base.charAt(0).toUpperCase() + base.slice(1)
  })
  return filled.replace(/([^.])\.\.(?!\.)/g, '$1.')
}

/** Phrases that may be empty without leaving a hole: they bring their own blank. */
const optional: ReadonlySet<string> = new Set(['onDay', 'inTheRole'])

/** Whether every slot of a text has something to stand for. */
export function isFillable(text: string, phrases: Phrases): boolean {
  return Array.from(text.matchAll(slot)).every(([, name = '']) => {
    const base = small(name)
    return base === 'fact' || optional.has(base) || (phrases[name] ?? phrases[base] ?? '') !== ''
  })
}

/** One piece said in one of its ways. After a long fact, or in a full letter, the sentence ends with the fact. */
export function sayPiece(piece: Piece, index: number, phrases: Phrases): string {
  const way = piece.ways[index % piece.ways.length] ?? ''
  const text = piece.brief || isLongFact(piece.fact) ? way.replace(/(\{fact\}).*$/is, '$1.') : way
  return fill(text, { ...phrases, fact: piece.fact })
}

function small(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
