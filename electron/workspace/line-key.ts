/** The key that a line of a file begins with; null for one that has to be unescaped, or that assignment takes for something else. */
export function keyOf(line: string): string | null {
  const end = line.indexOf('"', 1)
  const key = line.slice(1, end)
  const isPlain = line.startsWith('"') && end > 0 && line[end + 1] === ':' && !key.includes('\\')
  return isPlain && key !== '__proto__' ? key : null
}
