import { expect, it } from 'vitest'
import { languageOf } from '#core/words/language-of'
import { systemLocales } from './system-locales'

function system(preferred: readonly string[], chromium: string, lang = '') {
  return systemLocales({
    commandLine: { hasSwitch: (name: string) => name === 'lang' && lang !== '' } as Electron.CommandLine,
    getLocale: () => lang || chromium,
    getPreferredSystemLanguages: () => [...preferred],
    getSystemLocale: () => preferred[0] ?? '',
  })
}

it('takes the first language of the user that we speak, though Chromium has no texts for an earlier one', () => {
  expect(languageOf('system', system(['eu-ES', 'es-ES'], 'en-US'))).toBe('es')
})

it('takes the language named at the start before the system’s', () => {
  expect(languageOf('system', system(['es-ES'], 'es', 'en-GB'))).toBe('en')
})
