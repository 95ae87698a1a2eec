import { letterText, type Letter } from '../domain/letter'

/** A letter with the lines that say what it is, already in the user's words. */
export interface LetterToWrite {
  readonly letter: Letter
  /** "Thank-you note to Dana Lee, Acme" */
  readonly title: string
  /** "Sent on 3 December 2026, by e-mail" */
  readonly state: string
  readonly subjectLabel: string
}

/** One letter as a text file: what it is, how far it is, its subject, its words. */
export function letterAsText({ letter, title, state, subjectLabel }: LetterToWrite): string {
  const subject = letter.subject.trim()
  const head = [title, state, ...(subject === '' ? [] : [`${subjectLabel}: ${subject}`])]
  return `${[head.join('\n'), letterText(letter)].filter((part) => part !== '').join('\n\n')}\n`
}

/** All letters in one file, a line of dashes between them. */
export function lettersAsText(letters: readonly LetterToWrite[]): string {
  return letters.map(letterAsText).join(`\n${'-'.repeat(72)}\n\n`)
}

/** Names for files in one folder: the second of a name gets a number, whatever the case of its letters. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    let own = name
    for (let number = 2; taken.has(own.toLowerCase()); number += 1) own = `${name} (${String(number)})`
    taken.add(own.toLowerCase())
    return own
  })
}
