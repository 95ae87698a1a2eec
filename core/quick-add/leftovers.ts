import { fillers } from './known-words'
import { gap, type Line } from './line'

/** Words in a row that nobody took, without the fillers at their ends. */
export interface Chunk {
  readonly text: string
  readonly from: number
  readonly to: number
}

const separators = new RegExp(String.raw`[,;|()\n]|${gap}+|\s-\s|:\s|\s(?=(?:at|for|with|on)\s)`, 'giu')

/** What is left of a line in pieces. */
export function leftovers(line: Line): readonly Chunk[] {
  const chunks: Chunk[] = []
  let from = 0
  const add = (to: number): void => {
    const raw = line.left.slice(from, to)
    // Blanked and not cut, so that positions stay; a filler within a name ("Bank of Sample") stays with it.
    const edges = raw.replace(fillers, (word, ...rest: unknown[]) => {
      const at = rest.findLast((one): one is number => typeof one === 'number') ?? 0
      const inner = isInner(raw, at, word.length)
      return inner ? word : ' '.repeat(word.length)
    })
    const start = edges.search(/[^\s.!?'"()-]/)
    if (start < 0) return
    const stop = edges.trimEnd().length
    const said = line.said(from + start, from + stop)
    if (said !== '') chunks.push({ text: said, from: from + start, to: from + stop })
  }
  for (const match of line.left.matchAll(separators)) {
    add(match.index)
    from = match.index + match[0].length
  }
  add(line.left.length)
  return chunks
}

/** Between two words with capitals: part of a name. */
function isInner(text: string, at: number, length: number): boolean {
  return /\p{Lu}[\p{L}\p{N}.'&-]*\s+$/u.test(text.slice(0, at)) && /^\s+\p{Lu}/u.test(text.slice(at + length))
}
