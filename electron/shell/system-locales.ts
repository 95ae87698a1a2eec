import type { App } from 'electron'
import type { SystemLocales } from '#core/words/language-of'

type Asked = Pick<App, 'commandLine' | 'getLocale' | 'getPreferredSystemLanguages' | 'getSystemLocale'>

/** What the system says of the user's languages. A language named at the start (`--lang`) stands before the system's. */
export function systemLocales(app: Asked): SystemLocales {
  const named = app.commandLine.hasSwitch('lang')
  // Chromium's own choice comes last: it says English where it has no texts, also to somebody who reads Basque and Spanish.
  const texts = named ? [app.getLocale()] : [...app.getPreferredSystemLanguages(), app.getLocale()]
  return { texts, formats: app.getSystemLocale() }
}
