import { english } from './en/english'
import { spanish } from './es/spanish'
import type { Words } from './words'

export interface Language {
  /** What the language calls itself. */
  readonly name: string
  readonly words: Words
  /** The manner of days and numbers where the system's own belongs to another language; a BCP 47 tag. */
  readonly locale: string
}

const language = (given: Language): Language => given

/** The languages of the interface, by BCP 47 primary tag. A further one is a folder beside these and a line here. */
export const languages = {
  en: language({ name: 'English', words: english, locale: 'en-GB' }),
  es: language({ name: 'Español', words: spanish, locale: 'es' }),
} as const

export type LanguageTag = keyof typeof languages

/** Spoken where the system's languages are none of ours. */
export const usualLanguage: LanguageTag = 'en'
