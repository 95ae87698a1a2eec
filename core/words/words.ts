import type { english } from './en/english'
import { languages, usualLanguage, type LanguageTag } from './languages'

/** Every word of the interface, by feature. Values are texts, or functions of what is to be filled in. */
export type Words = Widened<typeof english>

type Widened<T> = T extends string
  ? string
  : T extends (...input: infer A) => string
    ? (...input: A) => string
    : T extends readonly string[]
      ? { readonly [K in keyof T]: string }
      : T extends readonly unknown[]
        ? T
        : { readonly [K in keyof T]: Widened<T[K]> }

/** The words of a language, by its BCP 47 tag in any detail (`es`, `es-MX`); English where we have no others. */
export function wordsFor(tag: string): Words {
  return languages[spokenAs(tag) ?? usualLanguage].words
}

/** The language of ours that a BCP 47 tag means, or null: `es` for `es-Latn-MX`. */
export function spokenAs(tag: string): LanguageTag | null {
  const primary = tag.split(/[-_]/)[0]?.toLowerCase() ?? ''
  return Object.hasOwn(languages, primary) ? (primary as LanguageTag) : null
}
