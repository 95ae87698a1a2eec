import type { Person } from '../domain/person'
import { usualVoice, type Voice } from '../domain/letter-voice'
import { dear, hello, honorificIn } from './en/greetings'
import { isNobodysName, wholeName } from './name-kind'

/**
 * The first line of a letter. An honorific is used only where the user chose one and a family name is known; then the
 * name to greet by; then the whole name; and where there is no name, a greeting without one. What the user typed as
 * "greet as" goes first, except that a formal letter prefers a chosen honorific. A formal letter to somebody without one
 * greets by the whole name: it guesses no title and is not familiar.
 */
export function salutation(person: Person | null, company = '', voice: Voice = usualVoice): string {
  if (person === null) return hello
  const nobodys = (name: string): boolean => isNobodysName(name, [company, person.employer])
  const titled = withHonorific(person, voice)
  const greetAs = person.greetAs?.trim() ?? ''
  const byHand = person.greetAsByHand ? greetAs : ''
  const whole = nobodys(person.fullName) ? '' : (wholeName(person) ?? '')
  const read = greetAs !== '' && !nobodys(greetAs) ? greetAs : ''
  const names = voice.register === 'formal' ? [titled, byHand, whole, read] : [byHand, titled, read, whole]
  const name = names.find((one) => one !== '')
  return name === undefined ? hello : dear(name, voice)
}

function withHonorific({ honorific, family }: Person, { spelling }: Voice): string {
  const [title, name] = [honorific.trim(), family.trim()]
  return title === '' || name === '' ? '' : `${honorificIn(title, spelling)} ${name}`
}
