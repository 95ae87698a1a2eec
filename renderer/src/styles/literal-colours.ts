const named =
  'white|black|gr[ae]y|silver|red|green|blue|yellow|orange|purple|brown|pink|navy|teal|beige|ivory'
const inStyles = new RegExp(
  `#[\\da-f]{3,8}\\b|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\(|(?<=:[^;{}]*)(?<![\\w-])(?:${named})(?![\\w-])`,
  'gi',
)
const inCode = /(?<=['"`])#[\da-f]{3,8}(?=['"`])|\b(?:rgba?|hsla?|hwb|oklab|oklch)\(/gi

/** The literal colours written in a `.css`, `.vue` or `.ts` file. */
export function literalColours(path: string, source: string): readonly string[] {
  if (path.endsWith('.css')) return found(source, inStyles)
  const styles = path.endsWith('.vue') ? [...source.matchAll(/<style[^>]*>([^]*?)<\/style>/g)] : []
  const code = styles.reduce((rest, [block]) => rest.replace(block, ''), source)
  return [...styles.flatMap(([, style = '']) => found(style, inStyles)), ...found(code, inCode)]
}

function found(source: string, pattern: RegExp): string[] {
  return [...source.replace(/\/\*[^]*?\*\//g, '').matchAll(pattern)].map(([match]) => match)
}
