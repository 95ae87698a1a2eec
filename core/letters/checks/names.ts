import type { Person } from '../../domain/person'
import { wordsOf } from '../sentences'

/** Every single name by which a person may be greeted, in small letters. */
export function addressees(person: Person | null): ReadonlySet<string> {
  if (person === null) return new Set()
  const names = [person.greetAs ?? '', person.given, person.family, person.fullName]
  return new Set(names.flatMap((name) => wordsOf(name).map((word) => word.text.toLowerCase())))
}

/** Whether two names differ by one slip of a finger: a letter more, less, other, or two letters swapped. */
export function isNearMiss(written: string, meant: string): boolean {
  const [a, b] = [written.toLowerCase(), meant.toLowerCase()]
  if (a === b || Math.min(a.length, b.length) < 3 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1
  const [restA, restB] = [a.slice(start), b.slice(start)]
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}
