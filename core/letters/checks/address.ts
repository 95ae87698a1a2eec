import { readLetter, type Line } from '../body'
import { found, type Check, type CheckContext } from '../check'
import { wordsOf } from '../sentences'
import { isNobodysName } from '../name-kind'
import { addressees } from './names'
import { spanAt } from './find'

/**
 * The letter greets the person it goes to by a name of theirs, and their job title is on file. Source: etiquette.md,
 * "Name and title". `reason` says what is amiss: `nobody`, `name` or `jobTitle`.
 */
export function address(context: CheckContext): Check {
  const { person } = context
  const greeting = readLetter(context.letter.paragraphs).greeting
  if (greeting === null) return found('address', 'missing', { reason: 'greeting' })
  const span = [spanAt(greeting, 0, greeting.text.length)]
  if (person === null || isNobodysName(person.fullName, [context.application.company, person.employer])) {
    return context.letter.kind === 'thankYou'
      ? found('address', 'look', { reason: 'nobody' }, span)
      : found('address', 'fine', { name: '' }, span)
  }
  if (!greetsByName(greeting, context))
    return found('address', 'look', { reason: 'name', name: person.fullName }, span)
  if (lacksJobTitle(context))
    return found('address', 'look', { reason: 'jobTitle', name: person.fullName }, span)
  return found('address', 'fine', { name: person.fullName }, span)
}

function greetsByName(greeting: Line, context: CheckContext): boolean {
  const known = addressees(context.person)
  return wordsOf(greeting.text).some((word) => known.has(word.text.toLowerCase()))
}

/** Only somebody who held the interview needs a job title here; a contact or coordinator does not. */
function lacksJobTitle({ letter, interview, person }: CheckContext): boolean {
  const seat = interview?.interviewers.find((interviewer) => interviewer.personId === person?.id)
  return letter.kind === 'thankYou' && seat !== undefined && seat.jobTitle.trim() === ''
}
