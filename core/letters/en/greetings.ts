/** Without a name. */
export const hello = 'Hello,'

/** By name. */
export const dear = (name: string): string => `Dear ${name},`

/** How a letter may end. The first stands in every letter until the user asks for another. */
export const signOffs = [
  'With kind regards,',
  'With best wishes,',
  'Kind regards,',
  'Yours sincerely,',
] as const

/** A greeting on a line of its own. */
export const greetingLine =
  /^(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|to whom)\b[^.?!]{0,80}$/i

/** A sign-off on a line of its own. */
export const signOffLine =
  /^(?:(?:with )?(?:my )?(?:very )?(?:kind|kindest|best|warm|warmest|many)\b[\p{L} ]*|(?:kind |best )?regards|best|yours[\p{L} ]*|sincerely(?: yours)?|thank you|(?:many )?thanks|cheers|all the best|respectfully(?: yours)?|cordially),?$/iu
