import { readLetter, type Line } from '../body'
import { found, type Check, type CheckContext, type Span } from '../check'
import { ordinaryNames } from '../en/ordinary-names'
import { wordsOf } from '../sentences'
import { spanAt, spansInLine, wholeName } from './find'
import { addressees, isNearMiss } from './names'

/**
 * A name that belongs in another letter: company, person or role of another live application, or a slip in the greeting.
 * Names count as they are written, whole and with their capital; names that are ordinary words count only in the greeting.
 * `found` is what stands there, `meant` the right name where it is plain.
 */
export function wrongName(context: CheckContext): Check {
  const { greeting, body } = readLetter(context.letter.paragraphs)
  const slips = greeting === null ? [] : slipsInGreeting(greeting, context)
  const strangers = body.flatMap((line) => strangersIn(line, context))
  const all = [...slips, ...strangers]
  const first = all[0]
  if (first !== undefined)
    return found(
      'wrongName',
      'look',
      { found: first.name, meant: first.meant },
      all.map((slip) => slip.span),
    )
  const inSubject = strangersIn({ paragraph: 0, from: 0, text: context.letter.subject }, context)[0]
  if (inSubject === undefined) return found('wrongName', 'fine')
  return found('wrongName', 'look', { found: inSubject.name, meant: '', where: 'subject' })
}

interface Slip {
  readonly name: string
  readonly meant: string
  readonly span: Span
}

function slipsInGreeting(greeting: Line, context: CheckContext): readonly Slip[] {
  const right = addressees(context.person)
  const others = [...context.panel, ...context.elsewhere.people, ...context.siblings.map((note) => note.name)]
  const strangers = new Set(others.flatMap((name) => wordsOf(name).map((word) => word.text.toLowerCase())))
  return wordsOf(greeting.text)
    .slice(1)
    .filter((word) => !right.has(word.text.toLowerCase()))
    .flatMap((word) => {
      const meant = [...right].find((name) => isNearMiss(word.text, name))
      if (meant === undefined && !(strangers.has(word.text.toLowerCase()) && /^\p{Lu}/u.test(word.text)))
        return []
      return [
        { name: word.text, meant: nameAsWritten(meant, context), span: spanAt(greeting, word.from, word.to) },
      ]
    })
}

function nameAsWritten(small: string | undefined, { person }: CheckContext): string {
  if (small === undefined || person === null) return ''
  const names = [person.greetAs ?? '', person.given, person.family, person.fullName].flatMap((name) =>
    wordsOf(name),
  )
  return names.find((word) => word.text.toLowerCase() === small)?.text ?? small
}

function strangersIn(line: Line, context: CheckContext): readonly Slip[] {
  const { application, person, panel, elsewhere } = context
  const strangers = [...elsewhere.companies, ...elsewhere.people, ...elsewhere.roles].filter((name) =>
    mayStandIn(line.text, name),
  )
  if (strangers.length === 0) return []
  const own = [application.company, application.role, person?.fullName ?? '', ...panel].filter(
    (name) => name.trim() !== '',
  )
  const allowed = spansInLine(
    line,
    own.map((name) => wholeName(name, 'iu')),
  )
  const ownNames = new Set(own.map((name) => name.trim().toLowerCase()))
  return strangers
    .filter((name) => !ownNames.has(name.trim().toLowerCase()) && isTelling(name, elsewhere.roles))
    .flatMap((name) =>
      spansInLine(line, [wholeName(name)]).map((span) => ({ name: name.trim(), meant: '', span })),
    )
    .filter(({ span }) => !allowed.some((place) => place.from <= span.from && span.to <= place.to))
}

/** Looked up before anything is compared: of hundreds of names next to none begins like a word of the letter. */
function mayStandIn(text: string, name: string): boolean {
  const [first = ''] = name.trim().split(/\s/, 1)
  return first !== '' && text.includes(first)
}

/** One ordinary word tells nothing: it may just be the word. A role of one word hardly ever tells anything. */
function isTelling(name: string, roles: readonly string[]): boolean {
  const words = wordsOf(name)
  const [only] = words
  if (only === undefined || !/\p{Lu}/u.test(name)) return false
  if (words.length > 1) return true
  return !roles.includes(name) && only.text.length > 2 && !ordinaryNames.has(only.text.toLowerCase())
}
