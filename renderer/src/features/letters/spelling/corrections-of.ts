import type { Correction } from './correction'
import { silentKinds } from './silent-rules'

/** A finding as the library gives it: places in whole characters, suggestions of three kinds. */
export interface Finding {
  span(): { readonly start: number; readonly end: number }
  lint_kind(): string
  message(): string
  suggestions(): readonly { kind(): number; get_replacement_text(): string }[]
}

const [replace, remove] = [0, 1]
const most = 3

/** What was found, as places and words of our own kind; an emoji is one character there and two units here. */
export function correctionsOf(text: string, findings: readonly Finding[]): readonly Correction[] {
  const places = unitsOf(text)
  return findings
    .filter((finding) => !silentKinds.has(finding.lint_kind()))
    .map((finding): Correction => {
      const { start, end } = finding.span()
      const [from, to] = [places[start] ?? text.length, places[end] ?? text.length]
      const words = text.slice(from, to)
      return {
        from,
        to,
        words,
        kind: finding.lint_kind() === 'Spelling' ? 'spelling' : 'grammar',
        message: finding.message().replaceAll('`', '"'),
        suggestions: suggestionsFor(words, finding),
      }
    })
    .toSorted((a, b) => a.from - b.from)
}

function suggestionsFor(words: string, finding: Finding): readonly string[] {
  const texts = finding.suggestions().map((suggestion) => {
    if (suggestion.kind() === remove) return ''
    const text = suggestion.get_replacement_text()
    return suggestion.kind() === replace ? text : `${words}${text}`
  })
  return [...new Set(texts)].filter((text) => text !== words).slice(0, most)
}

/** For each character where it begins in the text, and behind the last where the text ends. */
function unitsOf(text: string): readonly number[] {
  const units: number[] = []
  let at = 0
  for (const sign of text) {
    units.push(at)
    at += sign.length
  }
  return [...units, at]
}
