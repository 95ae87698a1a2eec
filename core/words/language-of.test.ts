import { describe, expect, it } from 'vitest'
import { languageOf, localeOf } from './language-of'
import { spokenAs, wordsFor } from './words'

const system = (texts: readonly string[], formats = texts[0] ?? '') => ({ texts, formats })

describe('the language of the interface', () => {
  it.each([
    ['system', ['es-MX'], 'es'],
    ['system', ['en-GB', 'es-ES'], 'en'],
    ['system', ['ca-ES', 'es-ES', 'en-US'], 'es'],
    ['system', ['de-DE'], 'en'],
    ['system', [], 'en'],
    ['es', ['en-GB'], 'es'],
    ['en', ['es-ES'], 'en'],
    // A newer version may know a language that this one does not: it follows the system meanwhile.
    ['fr', ['es-AR'], 'es'],
  ])('set to %s under %j is %s', (setting, texts, language) => {
    expect(languageOf(setting, system(texts))).toBe(language)
  })

  it('is that of days and numbers where the system says nothing of texts that we speak', () => {
    expect(languageOf('system', system(['de'], 'es-CL'))).toBe('es')
  })
})

describe('the manner of days and numbers', () => {
  it.each([
    ['es', system(['es-MX']), 'es-MX'],
    ['es', system(['en-US', 'es-ES'], 'es-AR'), 'es-AR'],
    ['es', system(['en-US', 'es_CL'], 'en-US'), 'es-CL'],
    ['es', system(['en-US']), 'es'],
    ['en', system(['es-ES']), 'en-GB'],
    ['en', system(['en'], 'en-NZ'), 'en-NZ'],
  ] as const)('of %s under %j is %s', (language, locales, locale) => {
    expect(localeOf(language, locales)).toBe(locale)
  })
})

it.each([
  ['es', 'es'],
  ['ES-419', 'es'],
  ['en_US.UTF-8', 'en'],
  ['system', null],
  ['constructor', null],
  ['', null],
])('hears %s as %s', (tag, language) => {
  expect(spokenAs(tag)).toBe(language)
})

it('speaks English where it has no others', () => {
  expect(wordsFor('es-MX').board.title).toBe('Tablero')
  expect(wordsFor('fi').board.title).toBe('Board')
})
