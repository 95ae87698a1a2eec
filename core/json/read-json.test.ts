import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deepest } from '../workspace/document-limits'
import { readJson, readSmallJson, smallFile } from './read-json'

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
const refused = (reason: string) => ({ state: 'refused', reason })

describe('hazard 19: the one door for JSON', () => {
  it('takes whatever was written as JSON, as it is', () => {
    const property = fc.property(fc.jsonValue({ maxDepth: 12 }), (value) => {
      const text = JSON.stringify(value)
      expect(readJson(text, 1e6)).toEqual({ state: 'ok', value: JSON.parse(text) as unknown })
      expect(readJson(JSON.stringify(value, null, 2), 1e6).state).toBe('ok')
    })
    fc.assert(property, { seed: 20270408, numRuns: 500 })
  })

  it.each([
    ['the same key', '{"a":1,"a":2}'],
    ['the same key with something between', '{"a":{"b":[1,{"c":2}]},"x":"y","a":2}'],
    ['the same key, once in escapes', '{"a":1,"\\u0061":2}'],
    ['the same key further in', '[{"b":{"a":1,"c":[],"a":1}}]'],
    ['an empty key', '{"":1,"":1}'],
    ['a key after a text that ends in a backslash', '{"a":"\\\\","b":1,"a":2}'],
    ['__proto__', '{"__proto__":1,"__proto__":2}'],
  ])('refuses two values under %s', (_, text) => {
    expect(readJson(text, 1e6)).toEqual(refused('keyTwice'))
  })

  it.each([
    '[{"a":1},{"a":2}]',
    '{"a":{"a":1}}',
    '{"a":"a","b":"a"}',
    '{"a":"{\\"a\\":1,\\"a\\":2}"}',
    '["a","a"]',
  ])('does not take %s for two values under one key', (text) => {
    expect(readJson(text, 1e6).state).toBe('ok')
  })

  it('refuses what is nested too deep to be written again', () => {
    expect(readJson(nested(deepest), 1e6).state).toBe('ok')
    expect(readJson(nested(deepest + 1), 1e6)).toEqual(refused('tooDeep'))
    expect(readJson(`{"a":${nested(200_000)}}`, 1e6)).toEqual(refused('tooDeep'))
  })

  it('refuses what is longer than allowed before it looks at it', () => {
    expect(readJson('[1,2]', 5).state).toBe('ok')
    expect(readJson('[1,2 ', 4)).toEqual(refused('tooLarge'))
    expect(readSmallJson(`"${'x'.repeat(smallFile)}"`)).toBeNull()
  })

  it('skips the mark that editors put first, and takes what is no JSON for nothing', () => {
    expect(readSmallJson('\uFEFF{"a":1}')).toEqual({ a: 1 })
    for (const text of ['', '{', '\0\0', 'undefined']) expect(readSmallJson(text)).toBeNull()
  })
})
