/** What parts the cells of text tables: comma, semicolon, tab, bar. */
const delimiters = ['\t', ';', ',', '|'] as const

/** The `sep=` line that spreadsheets write for each other: the sign it names and the text behind it. */
export function sepLine(text: string): { readonly delimiter: string; readonly rest: string } | null {
  const found = /^\uFEFF?"?sep=([^\r\n"])"?[ \t]*(?:\r\n|\r|\n|$)/i.exec(text)
  return found?.[1] === undefined ? null : { delimiter: found[1], rest: text.slice(found[0].length) }
}

/** Where the beginning of a text is looked at, in characters. */
const looked = 64 * 1024

/**
 * The sign that parts the cells: the one that gives the most rows of the same width. A comma that stands between
 * digits is a decimal sign of half the world and counts little. Empty where nothing parts anything: one column.
 */
export function findDelimiter(text: string): string {
  const counts = lineCounts(text.slice(0, looked), text.length > looked)
  let best = ''
  let most = 0
  for (const delimiter of delimiters) {
    const score = Math.max(
      scoreOf(counts.map((line) => line[delimiter])),
      // Between digits it may part cells all the same, where nothing else does better.
      delimiter === ',' ? 0.9 * scoreOf(counts.map((line) => line[','] + line.decimals)) : 0,
    )
    if (score > most) {
      most = score
      best = delimiter
    }
  }
  return best
}

type Counts = Record<(typeof delimiters)[number] | 'decimals', number>

/** How often each sign stands outside quotes, line by line. */
function lineCounts(head: string, isCut: boolean): readonly Counts[] {
  const lines: Counts[] = []
  let counts: Counts = { '\t': 0, ';': 0, ',': 0, '|': 0, decimals: 0 }
  let quoted = false
  let started = true
  let blank = true
  const end = (): void => {
    if (!blank) lines.push(counts)
    counts = { '\t': 0, ';': 0, ',': 0, '|': 0, decimals: 0 }
    started = true
    blank = true
  }
  for (let at = 0; at < head.length && lines.length < 200; at += 1) {
    const sign = head[at] ?? ''
    if (sign === '"' && quoted && head[at + 1] === '"') at += 1
    else if (sign === '"' && (quoted || started)) quoted = !quoted
    if (!quoted && (sign === '\n' || sign === '\r')) {
      end()
      continue
    }
    const parts = sign === '\t' || sign === ';' || sign === ',' || sign === '|'
    if (!quoted && parts) counts[isDecimal(head, at, sign) ? 'decimals' : sign] += 1
    if (sign !== '"') started = parts && !quoted
    if (!parts && sign !== ' ' && sign !== '"') blank = false
  }
  if (!isCut) end()
  return lines
}

function isDecimal(text: string, at: number, sign: string): boolean {
  return sign === ',' && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Rows that agree in their number of cells, weighed a little by that number. */
function scoreOf(counts: readonly number[]): number {
  const agreeing = new Map<number, number>()
  for (const count of counts) if (count > 0) agreeing.set(count, (agreeing.get(count) ?? 0) + 1)
  let best = 0
  for (const [count, rows] of agreeing)
    best = Math.max(best, (rows / counts.length) * (1 + Math.min(count, 30) / 100))
  return best
}
