import type { Words } from '../words/words'

/** One text of a language: where it stands, and what it says for a sample. */
export interface Leaf {
  readonly path: string
  readonly say: (sample: Sample) => string
}

/** What is filled in, by the name of the gap; a gap that is not named here is filled with its own name: `‹company›`. */
export type Sample = Readonly<Record<string, unknown>>

/** Every text of a language, in the order it stands there. */
export function leavesOf(words: Words): readonly Leaf[] {
  return walk(words, '')
}

function walk(value: unknown, path: string): readonly Leaf[] {
  if (typeof value === 'string') return [{ path, say: () => value }]
  if (typeof value === 'function') return [{ path, say: (sample) => filled(value as Fill, path, sample) }]
  return Object.entries(value as object).flatMap(([key, part]) =>
    walk(part, path === '' ? key : `${path}.${key}`),
  )
}

type Fill = (...given: readonly unknown[]) => unknown

/** The few that take more than one thing to fill in, or a list. */
const inARow: Readonly<Record<string, (sample: Sample) => readonly unknown[]>> = {
  'settings.counted': ({ unit = 'days', count = 2 }) => [unit, count],
  'settings.unit': ({ unit = 'days', count = 2 }) => [unit, count],
  'storage.someOf': () => [['Acme', 'Birch', 'Cedar', 'Delta', 'Elm', 'Fir', 'Grove']],
}

/** Gaps that only some texts have, or that mean another thing there. */
const ownGaps: Readonly<Record<string, Sample>> = {
  'bringInTable.known': { layout: 'linkedinSaved' },
  'bringInTable.skippedLine': { reason: 'total' },
  'calls.touched': { channel: 'mail', kind: 'thankYou' },
  'checks.length.fine': { words: '7' },
  'checks.length.look': { words: '7' },
  'storage.behind': { fewer: { applications: 2, interviews: 1, letters: 3, people: 0 } },
  'nameCall.titles': { names: ['Ana', 'Ben'] },
}

function filled(fill: Fill, path: string, sample: Sample): string {
  const given = inARow[path]?.(sample) ?? [gaps({ ...sample, ...ownGaps[path] })]
  return String(fill(...given))
}

const numbers = new Set([
  ...['count', 'all', 'at', 'left', 'more', 'less', 'number', 'round', 'size', 'percent', 'version', 'most'],
  ...['least', 'hours', 'minutes', 'days', 'used', 'allowed', 'kept', 'total', 'needed', 'line', 'place'],
  ...['thanked', 'whole', 'own', 'applications', 'people', 'letters', 'sentences', 'overlap'],
  ...['interviews', 'changes', 'bytes'],
])

/** Answers every question about what is to be filled in. */
function gaps(sample: Sample): Sample {
  return new Proxy(sample, {
    get: (_target, key) => {
      if (typeof key !== 'string') return undefined
      if (key in sample) return sample[key]
      return numbers.has(key) ? 3 : `‹${key}›`
    },
  })
}
