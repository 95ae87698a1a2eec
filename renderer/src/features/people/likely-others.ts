import { folded } from '#core/domain/folded'
import type { Person } from '#core/domain/person'

const wordsOf = (text: string): readonly string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** How much two records look like one person: an address in common, the same words in the name, or the same last of them. */
function likeness(person: Person, other: Person): number {
  if (person.emails.some((address) => other.emails.includes(address))) return 3
  const [one, two] = [wordsOf(person.fullName), wordsOf(other.fullName)]
  if (one.length === 0 || two.length === 0) return 0
  if (one.toSorted().join(' ') === two.toSorted().join(' ')) return 3
  const isSameLast = one.at(-1) === two.at(-1)
  const isSameInitial = one[0]?.[0] === two[0]?.[0]
  if (isSameLast && isSameInitial) return 2
  return one.length === 1 || two.length === 1 ? Number(one[0] === two[0]) : 0
}

/** The ids of those who may be the same person, the likeliest first; a guess to choose from, never acted on. */
export function likelyOthers(person: Person, people: Iterable<Person>): readonly string[] {
  return [...people]
    .filter(({ id }) => id !== person.id)
    .map((other) => ({ id: other.id, likeness: likeness(person, other) }))
    .filter((one) => one.likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, 8)
    .map(({ id }) => id)
}
