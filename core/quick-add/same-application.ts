import type { Card } from '../etiquette/card'
import { companyKey } from '../etiquette/company-key'

type Known = Pick<Card, 'id' | 'company' | 'role' | 'archived' | 'createdAt'>

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * The application that an interview at this company most likely belongs to: same company, and the same role where one is
 * named; what is not archived comes first, then the newest. Another role is another application. Null where none fits.
 */
export function sameApplication<T extends Known>(
  company: string,
  role: string,
  cards: Iterable<T>,
): T | null {
  const key = companyKey(company)
  if (key === '') return null
  const wanted = folded(role)
  const fitting = [...cards].filter((card) => {
    if (companyKey(card.company) !== key) return false
    const known = folded(card.role)
    return (
      wanted === '' || known === '' || known === wanted || known.includes(wanted) || wanted.includes(known)
    )
  })
  const [best] = fitting.toSorted(
    (a, b) =>
      Number(a.archived !== null) - Number(b.archived !== null) ||
      Number(folded(b.role) === wanted) - Number(folded(a.role) === wanted) ||
      (a.createdAt < b.createdAt ? 1 : -1),
  )
  return best ?? null
}
