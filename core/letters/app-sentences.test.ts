import { describe, expect, it } from 'vitest'
import { letterKindSchema } from '../domain/letter'
import { appSentences } from './app-sentences'
import { unknownSlotIn } from './slot-notation'

describe.each(letterKindSchema.options)('%s', (kind) => {
  const sentences = appSentences(kind, 'warm', 'british')

  it('has sentences, each to be named and read', () => {
    expect(sentences.length).toBeGreaterThan(5)
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length)
    for (const { text } of sentences) {
      expect(text).not.toMatch(/[{}]|Somebody/)
      expect(unknownSlotIn(text)).toBeNull()
    }
  })
})
