import * as v from 'valibot'

/** The tone of a letter: for a ministry, for most people, for whoever writes short mails. */
export const registerSchema = v.picklist(['formal', 'warm', 'plain'])
export type Register = v.InferOutput<typeof registerSchema>

/** Whose English the app writes. What the user typed stays as typed. */
export const spellingSchema = v.picklist(['british', 'american'])
export type Spelling = v.InferOutput<typeof spellingSchema>

/** How a letter sounds. */
export interface Voice {
  readonly register: Register
  readonly spelling: Spelling
}

export const usualVoice: Voice = { register: 'warm', spelling: 'british' }
