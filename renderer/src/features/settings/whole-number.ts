/** What became of a typed number: the number, or what is wrong with it. */
export type WholeNumber =
  | { readonly value: number; readonly problem: null }
  | { readonly value: null; readonly problem: 'notWhole' | 'tooSmall' | 'tooLarge' }

/** Reads a whole number between two bounds. Spaces around it are forgiven. */
export function wholeNumber(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): WholeNumber {
  const typed = text.trim()
  if (!/^[-−]?\d+$/.test(typed)) return { value: null, problem: 'notWhole' }
  const value = Number(typed.replace('−', '-'))
  if (value < least) return { value: null, problem: 'tooSmall' }
  return value > most ? { value: null, problem: 'tooLarge' } : { value, problem: null }
}
