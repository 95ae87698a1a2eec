import { expect, test } from 'vitest'
import { copiedRecords } from '#core/exchange/workspace-file/copied-record'
import { anApplication } from '#core/testing/applications'
import { aWorkspace } from '#core/testing/workspaces'
import { portionsOf } from './copy-portions'

const many = aWorkspace(
  Array.from({ length: 40 }, (_, at) => anApplication({ id: `a${at}`, notes: 'x'.repeat(500) })),
)

test('every record of a copy goes along, in portions that are no longer than asked', () => {
  const portions = [...portionsOf(copiedRecords(many), 6000)]
  expect(portions.length).toBeGreaterThan(5)
  expect(portions.every((texts) => texts.join('').length <= 6000)).toBe(true)
  expect(portions.flat().map((text) => JSON.parse(text) as unknown)).toEqual([...copiedRecords(many)])
})

test('a record that is larger by itself comes alone', () => {
  const portions = [...portionsOf(copiedRecords(many), 10)]
  expect(portions.map(({ length }) => length)).toEqual(
    Array.from({ length: many.applications.size + many.people.size }, () => 1),
  )
})
