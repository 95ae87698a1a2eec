import { foldText } from './table/fold'

/** What stands before the name of a company in the title of a meeting. */
const before = new Set(['with', 'at', '@', 'bei', 'mit', 'chez', 'avec', 'con', 'en', 'presso', 'bij', 'met'])

/**
 * Finds which of these companies a meeting's title names, in whole words; of several the longest name. A name of one word
 * counts only after a word like "with" or as a part of its own ("Pellworth: interview"), since it may be any word. Empty
 * for none.
 */
export function companyFinder(companies: Iterable<string>): (title: string) => string {
  const known = new Map<string, string>()
  for (const company of companies) {
    const key = foldText(company)
    if (key.length >= 3 && !known.has(key)) known.set(key, company)
  }
  return (title) => {
    const text = ` ${foldText(title)} `
    const parts = new Set(title.split(/[-–—:|,()[\]]+/).map(foldText))
    const words = text.split(' ')
    let found = ''
    for (const key of known.keys()) {
      if (key.length <= found.length || !text.includes(` ${key} `)) continue
      const isPhrase = key.includes(' ')
      if (isPhrase || parts.has(key) || before.has(words[words.indexOf(key) - 1] ?? '')) found = key
    }
    return known.get(found) ?? ''
  }
}
