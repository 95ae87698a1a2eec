import { gerundOfBare, gerundOfPast } from './gerunds'

/**
 * What somebody is thanked for, in the form that follows "for": "you took the time" becomes "taking the time", "showed me
 * round" becomes "showing me round", "to explain" becomes "explaining", and "her patience", to herself, "your patience".
 */
export function thankedFor(fact: string): string {
  const [, before = '', verb = '', rest = ''] =
    /^((?:that )?you (?:all |both |also |so |very |really |kindly )*|to )?(\p{Ll}+)(.*)$/su.exec(fact) ?? []
  const gerund =
    before === ''
      ? /^ (?:me|us|my|our|to me|with me)\b/.test(rest)
        ? gerundOfPast(verb)
        : null
      : before === 'to '
        ? gerundOfBare(verb)
        : (gerundOfPast(verb) ?? gerundOfBare(verb))
  if (gerund !== null) return `${gerund}${rest}`
  return fact.replace(/^(?:his|her|their) (?=\p{L})/u, 'your ')
}
