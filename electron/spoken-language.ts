import { languageOf, localeOf, type SystemLocales } from '#core/words/language-of'
import type { LanguageTag } from '#core/words/languages'
import { liveWords } from '#core/words/live-words'
import { wordsFor, type Words } from '#core/words/words'

/** The language that main speaks: the system's until the settings are known, then the user's, at once when that changes. */
export class SpokenLanguage {
  /** Follows a change by itself. */
  readonly words: Words = liveWords(() => wordsFor(this.language))
  /** The manner of days and numbers, a BCP 47 tag. */
  locale = ''
  private language: LanguageTag = 'en'

  /** `system` is asked again with every change: before Electron is ready, some systems do not know yet. */
  constructor(readonly system: () => SystemLocales) {
    this.follow('system')
  }

  /** Follows the user's setting; true where another language is spoken now. */
  follow(setting: string): boolean {
    const before = this.language
    const system = this.system()
    this.language = languageOf(setting, system)
    this.locale = localeOf(this.language, system)
    return this.language !== before
  }
}
