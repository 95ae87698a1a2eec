/** The words of one feature. Sentence case, short, no exclamation marks. */
export const debrief = {} as const
