import type { Application } from '../domain/application'
import type { Person } from '../domain/person'
import { wholeName } from '../letters/checks/find'

/** Whom and what a letter names. */
export interface NamesOfLetter {
  readonly application: Pick<Application, 'company' | 'role'>
  readonly person: Person | null
}

/** A name in a letter that is another where it goes now; `meant` is empty where there is none to put in its place. */
export interface DifferingName {
  readonly written: string
  readonly meant: string
}

/** Which names of a letter's old place stand in a text and are others at its new one, the longest first. */
export function differingNames(
  text: string,
  from: NamesOfLetter,
  to: NamesOfLetter,
): readonly DifferingName[] {
  const pairs = [
    [from.application.company, to.application.company],
    [from.application.role, to.application.role],
    [from.person?.fullName ?? '', to.person?.fullName ?? ''],
    [from.person?.greetAs ?? '', to.person?.greetAs ?? ''],
    [from.person?.family ?? '', to.person?.family ?? ''],
    [from.person?.given ?? '', to.person?.given ?? ''],
  ].map(([written = '', meant = '']) => ({ written: written.trim(), meant: meant.trim() }))
  return pairs
    .filter(({ written, meant }) => written !== '' && written !== meant && wholeName(written).test(text))
    .filter(({ written }, at, all) => all.findIndex((other) => other.written === written) === at)
    .toSorted((a, b) => b.written.length - a.written.length)
}

/** The text with the new names in the place of the old ones. */
export function withNames(text: string, names: readonly DifferingName[]): string {
  return names
    .filter(({ meant }) => meant !== '')
    .reduce((reached, { written, meant }) => reached.replace(wholeName(written, 'gu'), () => meant), text)
}
