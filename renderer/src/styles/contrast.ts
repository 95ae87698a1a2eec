export type Theme = 'light' | 'dark'

/** The declarations of `--name: value` in a style sheet, the first of each name (later ones are for special media). */
export function readTokens(css: string): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>()
  for (const [, name = '', value = ''] of css.matchAll(/(--[\w-]+):\s*([^;]+);/g)) {
    if (!tokens.has(name)) tokens.set(name, value.trim())
  }
  return tokens
}

/** Follows `var()` and `light-dark()` down to the six-digit colour shown in a theme. */
export function colourOf(tokens: ReadonlyMap<string, string>, name: string, theme: Theme): string {
  const value = tokens.get(name)
  if (value === undefined) throw new Error(`No token ${name}`)
  const next = /^var\((--[\w-]+)\)$/.exec(value)?.[1]
  if (next !== undefined) return colourOf(tokens, next, theme)
  const pair = /^light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)$/.exec(value)
  if (pair === null) throw new Error(`${name} is not a pair of opaque colours: ${value}`)
  return (theme === 'light' ? pair[1] : pair[2]) ?? ''
}

/** Contrast ratio from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
