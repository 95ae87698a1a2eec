import { expect, test } from 'vitest'
import { etiquetteNumberKeys } from '#core/domain/etiquette-numbers'
import { wordsFor } from '#core/words/words'
import { findSettings, numbersOf, sectionIds, settingItems } from './setting-items'

const items = settingItems(wordsFor('en'))

test('every number of the etiquette stands in exactly one section', () => {
  const shown = sectionIds.flatMap(numbersOf)
  expect(shown.toSorted()).toEqual([...etiquetteNumberKeys].toSorted())
})

test('no two settings share an id', () => {
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
})

test('every word must be said, in any order, in any case', () => {
  expect(findSettings(items, 'NO reply rest')).toEqual(new Set(['coolingOffHours']))
  expect(findSettings(items, 'georgetown')?.has('timelineWorkingDays')).toBe(true)
  expect(findSettings(items, 'zzz')).toEqual(new Set())
})

test('an empty query hides nothing', () => {
  expect(findSettings(items, '  ')).toBeNull()
})

test('whoever cannot read the present language finds the setting by the name of their own', () => {
  const inSpanish = settingItems(wordsFor('es'))
  expect(findSettings(items, 'espanol')?.has('language')).toBe(true)
  expect(findSettings(inSpanish, 'English')?.has('language')).toBe(true)
  expect(findSettings(inSpanish, 'días laborables')?.has('weekend')).toBe(true)
})
