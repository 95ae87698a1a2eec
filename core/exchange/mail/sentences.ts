/** Sentences that are read of one mail, and characters of one sentence. */
const mostSentences = 300
const longestSentence = 500

const shortened =
  /(?:\b(?:mr|mrs|ms|dr|prof|no|inc|ltd|co|corp|st|jr|sr|approx|e\.g|i\.e|vs|etc|a\.m|p\.m|dept|ref|req)|\b\p{L})$/iu

/** The sentences of a text, their line breaks undone, in order. A list's lines and headings stand alone. */
export function sentencesOf(text: string): readonly string[] {
  return paragraphsOf(text).flatMap(split).slice(0, mostSentences)
}

/** Lines that belong together: a line that ends without a stop goes on where the next begins small or was wrapped. */
function paragraphsOf(text: string): readonly string[] {
  const found: string[] = []
  let last = ''
  for (const raw of text.split('\n', 3000)) {
    const line = raw.trim()
    const goesOn =
      last !== '' &&
      line !== '' &&
      !/^[-*•–]\s|^\d+[.)]\s/.test(line) &&
      (/^[\p{Ll}(]/u.test(line) || last.length > 55)
    if (goesOn) found.push(`${found.pop() ?? ''} ${line}`)
    else if (line !== '') found.push(line)
    last = line
  }
  return found.map((paragraph) => paragraph.replace(/\s+/g, ' ').slice(0, 5000))
}

function split(paragraph: string): readonly string[] {
  const found: string[] = []
  let start = 0
  for (const match of paragraph.matchAll(/[.!?…]+["'”’)]?\s+(?=["'“‘(]?[\p{Lu}\p{N}\p{Lo}])/gu)) {
    const upTo = match.index + match[0].length
    if (
      match[0].startsWith('.') &&
      shortened.test(paragraph.slice(Math.max(0, match.index - 12), match.index))
    )
      continue
    found.push(paragraph.slice(start, upTo).trim())
    start = upTo
  }
  return [...found, paragraph.slice(start).trim()]
    .filter((sentence) => sentence !== '')
    .map((sentence) => sentence.slice(0, longestSentence))
}
