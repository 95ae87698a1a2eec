import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerKnock, wasAnswered } from './knock'

let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'afterword-knock-'))))
afterAll(() => rmSync(folder, { recursive: true }))

test('hazard 8: a knock that nobody answers is known for one after three seconds', async () => {
  let waited = 0
  expect(await wasAnswered(folder, 'k1', (ms = 0) => Promise.resolve(void (waited += ms) as never))).toBe(
    false,
  )
  expect(waited).toBe(3000)
})

test('hazard 8: an answered knock is heard', async () => {
  answerKnock(folder, { knock: 'k2' })
  expect(await wasAnswered(folder, 'k2')).toBe(true)
})

test('the answer to another knock is none', async () => {
  expect(await wasAnswered(folder, 'k3', () => Promise.resolve(undefined as never))).toBe(false)
})

test.each([null, undefined, 'k4', {}, { knock: 4 }])('%j is no knock', (data) => {
  expect(() => answerKnock(folder, data)).not.toThrow()
})
