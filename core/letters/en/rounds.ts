export const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
] as const

/** "second interview", or "interview" where nobody counts the rounds. */
export function roundInWords(round: number | null): string {
  const ordinal = round === null ? undefined : ordinals[round - 1]
  return ordinal === undefined ? 'interview' : `${ordinal} interview`
}
