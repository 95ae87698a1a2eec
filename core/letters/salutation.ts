import type { Person } from '../domain/person'
import { dear, hello } from './en/greetings'
import { isNobodysName, wholeName } from './name-kind'

/**
 * The first line of a letter. An honorific is used only where the user chose one and a family name is known; then the
 * name to greet by; then the whole name; and where there is no name, a greeting without one.
 */
export function salutation(person: Person | null, company = ''): string {
  if (person === null) return hello
  const honorific = person.honorific.trim()
  const family = person.family.trim()
  if (honorific !== '' && family !== '') return dear(`${honorific} ${family}`)
  const nobodys = (name: string): boolean => isNobodysName(name, [company, person.employer])
  const greetAs = person.greetAs?.trim() ?? ''
  if (greetAs !== '' && (person.greetAsByHand || !nobodys(greetAs))) return dear(greetAs)
  if (nobodys(person.fullName)) return hello
  const whole = wholeName(person)
  return whole === null ? hello : dear(whole)
}
