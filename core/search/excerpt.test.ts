import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf, litParts, type LitPart } from './excerpt'

const shown = (parts: readonly LitPart[] | null): string =>
  (parts ?? []).map(({ text, lit }) => (lit ? `[${text}]` : text)).join('')
const of = (text: string, ...terms: string[]): string => shown(excerptOf(text, new Set(terms)))

describe('the stretch of a text in which something was found', () => {
  test('shows what was found as it is written, accents and all', () => {
    expect(of('We met in Zürich.', 'zurich')).toBe('We met in [Zürich].')
  })

  test('begins and ends between words, with dots where more stands before and after', () => {
    const text = `${'one two three '.repeat(20)}the harbour office ${'four five six '.repeat(20)}`
    expect(of(text, 'harbour')).toMatch(
      /^… (?:(?:one|two|three) )+the \[harbour\] office (?:four|five|six)\b.* …$/,
    )
    expect(of(text, 'harbour').length).toBeLessThan(180)
  })

  test('is where most of the words stand together', () => {
    const text = `trial ${'filler '.repeat(60)} trial period`
    expect(of(text, 'trial', 'period')).toContain('[trial] [period]')
  })

  test('is none where nothing was found', () => {
    expect(excerptOf('We met.', new Set(['harbour']))).toBeNull()
  })

  test('a whole text lit keeps every letter', () => {
    const words = fc.array(fc.constantFrom('Zürich', 'and', 'łódź', ' ', '\n', '🎉', 'a-b'), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ')
        const lit = litParts(text, new Set(['zurich', 'lodz', 'a']))
        expect(lit.map((part) => part.text).join('')).toBe(text)
      }),
      { seed: 20_270_413 },
    )
  })
})
