import { usualVoice, type Voice } from '../domain/letter-voice'
import type { DraftRequest } from './draft-request'
import { signOffLine, signOffsFor } from './en/greetings'

/** The last lines: a formula and the user's name or signature; a signature that brings its own formula keeps it. */
export function signOff(me: DraftRequest['me'], way: number, voice: Voice = usualVoice): string {
  const formulas = signOffsFor(voice)
  const formula = formulas[way % formulas.length] ?? formulas[0]
  const name = me.name.trim()
  const signature = me.signature.trim()
  if (signature === '') return [formula, name].filter((line) => line !== '').join('\n')
  const first = signature.split('\n')[0]?.trim() ?? ''
  if (signOffLine.test(first)) return signature
  const named = name === '' || signature.toLowerCase().includes(name.toLowerCase())
  return [formula, ...(named ? [] : [name]), signature].join('\n')
}
