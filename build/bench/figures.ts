/** One measured figure: what, whose, and its times in milliseconds. */
export interface Figure {
  readonly name: string
  readonly size: string
  readonly who: string
  readonly median: number
  readonly p95: number
  /** Against the floor or rival named in `against`, in the same run. */
  readonly ratio: number | null
  readonly against: string
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/** Median and 95th percentile of times in milliseconds. */
export function summary(times: readonly number[]): { readonly median: number; readonly p95: number } {
  const sorted = times.toSorted((a, b) => a - b)
  return { median: at(sorted, 0.5), p95: at(sorted, 0.95) }
}

/** Times each of `runs` calls, after two that do not count; milliseconds. */
export async function timed(runs: number, work: (run: number) => unknown): Promise<readonly number[]> {
  const times: number[] = []
  for (let run = -2; run < runs; run += 1) {
    const from = performance.now()
    await work(run)
    if (run >= 0) times.push(performance.now() - from)
  }
  return times
}

/** A table for eyes. */
export function asTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, size, who, median, p95, ratio, against }) => [
    name,
    size,
    who,
    median.toFixed(2),
    p95.toFixed(2),
    ratio === null ? '' : `${ratio.toFixed(2)} × ${against}`,
  ])
  const all = [['figure', 'size', 'who', 'median ms', 'p95 ms', 'ratio'], ...rows]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? []
  return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')
}
