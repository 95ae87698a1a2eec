/** What stands in the first line of a file of ours, and nowhere else in it. */
const inHead: ReadonlySet<string> = new Set([
  ...['format', 'version', 'minimumReader', 'workspaceId', 'revision', 'savedAt', 'chain', 'checksum'],
])

/** The first line of a file as parsed, where it is to the letter as we write it: each key once, and none that belongs below. */
export function ourHead(line: string): Record<string, unknown> | null {
  if (!line.endsWith(',')) return null
  const text = `${line.slice(0, -1)}}`
  try {
    const head = JSON.parse(text) as Record<string, unknown>
    const isOurs = JSON.stringify(head) === text && Object.keys(head).every((key) => inHead.has(key))
    return isOurs ? head : null
  } catch {
    return null
  }
}
