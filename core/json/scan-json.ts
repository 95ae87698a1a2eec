/** Why JSON that parses is not taken all the same: nested too deep to be written again, or two values under one key. */
export type JsonFault = 'tooDeep' | 'keyTwice'

/** The first fault of a text that is known to be JSON; null for none. Walks without recursion, in one go. */
export function faultIn(text: string, deepest: number): JsonFault | null {
  /** The keys of each object around, null for a list. */
  const around: (Set<string> | null)[] = []
  let keys: Set<string> | null = null
  let isKey = false
  for (let at = 0; at < text.length; at += 1) {
    switch (text[at]) {
      case '"': {
        const end = endOfText(text, at)
        if (isKey && keys !== null) {
          const key = keyOf(text.slice(at + 1, end))
          if (keys.has(key)) return 'keyTwice'
          keys.add(key)
        }
        at = end
        break
      }
      case '{':
      case '[':
        if (around.length >= deepest) return 'tooDeep'
        keys = text[at] === '{' ? new Set() : null
        around.push(keys)
        isKey = keys !== null
        break
      case '}':
      case ']':
        around.pop()
        keys = around.at(-1) ?? null
        isKey = false
        break
      case ',':
        isKey = keys !== null
        break
      case ':':
        isKey = false
    }
  }
  return null
}

function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text[end - 1 - slashes] === '\\') slashes += 1
    if (slashes % 2 === 0) return end
  }
  return text.length
}

/** `\u0061` and `a` are one key. */
function keyOf(written: string): string {
  return written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written
}
