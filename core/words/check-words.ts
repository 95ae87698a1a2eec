import type { CheckState } from '../letters/check'

/** What a check fills in. Names, counts and short marks, as texts. */
export type Values = Readonly<Record<string, string>>

/** A check in words: one sentence for each state, and what may be done about it (empty where nothing need be). */
export type CheckWords = Readonly<Record<CheckState | 'hint', (values: Values) => string>>

export const say = (text: string) => (_values: Values) => text

export const onlyIf = (condition: boolean, text: string): string => (condition ? text : '')
