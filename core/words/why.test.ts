import { describe, expect, test } from 'vitest'
import { ruleIds } from '../etiquette/step'
import { checkIds } from '../letters/check'
import { languages } from './languages'

describe.each(Object.entries(languages))('in %s', (_tag, { words }) => {
  test.each(ruleIds)('the step %s says why, in whole calm sentences', (id) => {
    const { why } = words.steps[id]
    expect(why.length).toBeGreaterThan(40)
    expect(why).toMatch(/^[\p{Lu}“¿].*[.”?]$/su)
    expect(why).not.toMatch(/[!¡]/)
  })

  test.each(checkIds)('the check %s says what it looks at where it found something', (id) => {
    for (const state of ['look', 'missing'] as const) {
      const text = [words.checks[id][state]({}), words.checks[id].hint({})].join(' ')
      expect(text.trim().length).toBeGreaterThan(10)
      expect(text).not.toMatch(/[!¡]|undefined/)
    }
  })
})
