import { describe, expect, it } from 'vitest'
import { letterKindSchema, letterText } from '../domain/letter'
import { registerSchema } from '../domain/letter-voice'
import type { OwnPhrase } from '../domain/own-phrase'
import { appSentences } from './app-sentences'
import { asPhrase } from './as-phrase'
import { draftLetter } from './draft-letter'
import { rephrase } from './rephrase'
import { fromWay, toWay, unknownSlotIn } from './slot-notation'
import { asSibling, dana, ravi, sampleInterview, sampleRequest } from './testing/sample-panel'

const phrase = (text: string, more: Partial<OwnPhrase> = {}): OwnPhrase => ({
  id: 'own',
  kind: 'thankYou',
  part: 'thanks',
  text,
  insteadOf: '',
  ...more,
})
const textWith = (...phrases: readonly OwnPhrase[]) => letterText(draftLetter(sampleRequest({ phrases })))

describe("a user's own sentence", () => {
  it('is tried first in a new draft, with this letter’s fact and names', () => {
    expect(textWith(phrase('I came home from [company] glad of …'))).toContain(
      'I came home from Northwind Energy glad of the quarter of an hour at the whiteboard',
    )
  })

  it('stands in one note of a panel only', () => {
    const phrases = [phrase('I came home glad of ….')]
    const first = sampleRequest({ phrases })
    const siblings = [asSibling(draftLetter(first), first)]
    const second = letterText(draftLetter(sampleRequest({ phrases, person: dana, siblings })))
    expect(second).not.toContain('I came home glad of')
  })

  it('comes round in "say it differently"', () => {
    const request = sampleRequest()
    const draft = draftLetter(request)
    const phrases = [phrase('I came home glad of ….')]
    let said = draft
    const seen = Array.from({ length: 9 }, () => {
      said = rephrase({ ...request, phrases }, said, 'thanks')
      return letterText(said)
    })
    expect(seen.some((text) => text.includes('I came home glad of'))).toBe(true)
  })

  it.each([
    ['another kind of letter', phrase('Own words: ….', { kind: 'statusQuery' })],
    ['another part', phrase('Own words: ….', { part: 'close' })],
    ['a sentence without its fact', phrase('Own words.')],
    ['a day that is not known', phrase('Own words: … by [answer day].')],
  ])('stays out of %s', (_name, own) => {
    expect(textWith(own)).not.toContain('Own words')
  })

  it('takes the place of one of the app’s sentences, and leaves the others', () => {
    const [first] = appSentences('thankYou', 'warm', 'british').filter(({ text }) =>
      text.startsWith('Thank you for …'),
    )
    expect(first).toBeDefined()
    const own = phrase('A thousand thanks for ….', { insteadOf: first?.id ?? '' })
    expect(textWith(own)).toContain('A thousand thanks for the quarter of an hour')
    const elsewhere = sampleRequest({ phrases: [own], person: dana })
    expect(letterText(draftLetter(elsewhere))).not.toContain('A thousand thanks')
  })
})

describe('the notation', () => {
  it.each(letterKindSchema.options)(
    'shows every sentence of %s so that it can be taken back as it was',
    (kind) => {
      for (const register of registerSchema.options) {
        const sentences = appSentences(kind, register, 'british')
        expect(sentences.length).toBeGreaterThan(8)
        for (const { text } of sentences) {
          expect(unknownSlotIn(text)).toBeNull()
          expect(fromWay(toWay(text))).toBe(text)
          expect(text).not.toMatch(/[{}]/)
        }
      }
    },
  )

  it('names the bracket that nothing can be put in for', () => {
    expect(unknownSlotIn('Thank you, [firstname]!')).toBe('firstname')
    expect(unknownSlotIn('Thank you for [the interview].')).toBeNull()
  })

  it.each([
    ['Thanks for ..., truly', 'Thanks for {fact}, truly'],
    ['… was what I needed', '{Fact} was what I needed'],
    ['I like [company]. … helps', 'I like {company}. {Fact} helps'],
    ['no {braces} [unknown]', 'no braces [unknown]'],
  ])('%j is read as %j', (text, way) => {
    expect(toWay(text)).toBe(way)
  })
})

it('keeps a sentence from the paper without what belongs to this letter alone', () => {
  const request = sampleRequest({ person: ravi })
  expect(
    asPhrase(
      'Thank you for the quarter of an hour at the whiteboard, looking for the weak point in the old load model; it made me want the position of Grid Analyst at Northwind Energy.',
      request,
    ),
  ).toBe('Thank you for …; it made me want [the position] at [company].')
  expect(asPhrase('The second interview was a pleasure.', { ...request, interview: sampleInterview })).toBe(
    '[The interview] was a pleasure.',
  )
})
