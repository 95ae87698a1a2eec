/** Where words stand in a text, as offsets from and to; case and accents make no difference. */
export function foundRanges(text: string, words: readonly string[]): readonly (readonly [number, number])[] {
  // Letter by letter, so that what an accent adds does not move what follows.
  const letters = [...text].map((letter) => ({ size: letter.length, plain: plainOf(letter) }))
  const starts: number[] = []
  let [folded, offset] = ['', 0]
  for (const { size, plain } of letters) {
    for (let at = 0; at < plain.length; at += 1) starts.push(offset)
    folded += plain
    offset += size
  }
  starts.push(offset)
  return words.flatMap((word) => {
    const wanted = plainOf(word)
    const found: (readonly [number, number])[] = []
    if (wanted === '') return found
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
      found.push([starts[at] ?? 0, starts[at + wanted.length] ?? text.length])
    }
    return found
  })
}

const plainOf = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
