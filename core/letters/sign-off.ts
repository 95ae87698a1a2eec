import type { DraftRequest } from './draft-request'
import { signOffLine, signOffs } from './en/greetings'

/** The last lines: a formula and the user's name or signature; a signature that brings its own formula keeps it. */
export function signOff(me: DraftRequest['me'], way: number): string {
  const formula = signOffs[way % signOffs.length] ?? signOffs[0]
  const name = me.name.trim()
  const signature = me.signature.trim()
  if (signature === '') return [formula, name].filter((line) => line !== '').join('\n')
  const first = signature.split('\n')[0]?.trim() ?? ''
  if (signOffLine.test(first)) return signature
  const named = name === '' || signature.toLowerCase().includes(name.toLowerCase())
  return [formula, ...(named ? [] : [name]), signature].join('\n')
}
