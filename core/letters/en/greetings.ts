import type { Register, Spelling, Voice } from '../../domain/letter-voice'

/** Without a name. */
export const hello = 'Hello,'

/** By name. A formal letter in American English has a colon here. */
export function dear(name: string, { register, spelling }: Voice): string {
  const word = register === 'plain' ? 'Hello' : 'Dear'
  return `${word} ${name}${register === 'formal' && spelling === 'american' ? ':' : ','}`
}

/** Titles that are a shortened word: with a full stop in American English, without one in British. */
const shortened = /^(mr|mrs|ms|mx|dr|prof|st|rev|hon)\.?$/i

/** A title as the user chose it, in the wanted spelling. */
export function honorificIn(honorific: string, spelling: Spelling): string {
  return honorific
    .replace(/^prof\.?(?=\s|$)/i, 'Professor')
    .split(/\s+/)
    .map((word) =>
      shortened.test(word) ? `${word.replace(/\.$/, '')}${spelling === 'american' ? '.' : ''}` : word,
    )
    .join(' ')
}

const endings: Readonly<Record<Register, Readonly<Record<Spelling, readonly [string, ...string[]]>>>> = {
  formal: {
    british: ['Yours sincerely,', 'With kind regards,', 'Kind regards,', 'Respectfully yours,'],
    american: ['Sincerely,', 'With kind regards,', 'Kind regards,', 'Respectfully yours,'],
  },
  warm: {
    british: ['With kind regards,', 'With best wishes,', 'Kind regards,', 'Yours sincerely,'],
    american: ['With kind regards,', 'With best wishes,', 'Warm regards,', 'Sincerely,'],
  },
  plain: {
    british: ['Best wishes,', 'Kind regards,', 'All the best,', 'Many thanks,'],
    american: ['Best regards,', 'Best wishes,', 'All the best,', 'Many thanks,'],
  },
}

/** How a letter may end. The first stands in every letter until the user asks for another. */
export function signOffsFor({ register, spelling }: Voice): readonly [string, ...string[]] {
  return endings[register][spelling]
}

/** A greeting on a line of its own. */
export const greetingLine =
  /^(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|to whom)\b(?:[^.?!]|\b(?:mr|mrs|ms|mx|dr|prof|st|rev|hon)\.|\b\p{Lu}\.){0,80}$/iu

/** A sign-off on a line of its own. */
export const signOffLine =
  /^(?:(?:with )?(?:my )?(?:very )?(?:kind|kindest|best|warm|warmest|many)\b[\p{L} ]*|(?:kind |best )?regards|best|yours[\p{L} ]*|sincerely(?: yours)?|thank you|(?:many )?thanks|cheers|all the best|respectfully(?: yours)?|cordially),?$/iu
