import { expect, it } from 'vitest'
import { SpokenLanguage } from './spoken-language'

const madrid = { texts: ['es-ES', 'en-GB'], formats: 'es-ES' }

it('speaks as the system until the settings say otherwise, and whoever holds its words follows', () => {
  const spoken = new SpokenLanguage(() => madrid)
  const { menu } = spoken.words.shell
  expect([menu.file, spoken.locale]).toEqual(['Archivo', 'es-ES'])
  expect(spoken.follow('en')).toBe(true)
  expect([menu.file, spoken.locale]).toEqual(['File', 'en-GB'])
})

it('says when another language is spoken, and only then', () => {
  const spoken = new SpokenLanguage(() => madrid)
  expect(['system', 'es', 'en', 'en', 'system'].map((setting) => spoken.follow(setting))).toEqual([
    false,
    false,
    true,
    false,
    true,
  ])
})

it('learns the language of a system that only says it once Electron is ready', () => {
  let ready = false
  const spoken = new SpokenLanguage(() => (ready ? madrid : { texts: [''], formats: '' }))
  expect(spoken.words.shell.menu.quit).toBe('Quit')
  ready = true
  expect(spoken.follow('system')).toBe(true)
  expect(spoken.words.shell.menu.quit).toBe('Salir')
})
