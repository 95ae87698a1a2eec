import { languages, usualLanguage, type LanguageTag } from './languages'
import { spokenAs } from './words'

/** What the system says of the user's languages; BCP 47 tags, empty where it says nothing. */
export interface SystemLocales {
  /** Of texts, the preferred one first. */
  readonly texts: readonly string[]
  /** Of days and numbers. */
  readonly formats: string
}

/** The language of the interface: the one that was set, else the first of the system's that we speak. */
export function languageOf(setting: string, system: SystemLocales): LanguageTag {
  const wanted = [setting, ...system.texts, system.formats]
  return wanted.map(spokenAs).find((tag) => tag !== null) ?? usualLanguage
}

/** The manner of days and numbers: the system's own where it is of that language (`es-MX`), else the language's. */
export function localeOf(language: LanguageTag, system: SystemLocales): string {
  const ownManner = [system.formats, ...system.texts].find((tag) => spokenAs(tag) === language)
  return ownManner?.replaceAll('_', '-') ?? languages[language].locale
}
