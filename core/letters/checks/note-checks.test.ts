import { describe, expect, it } from 'vitest'
import { usualNumbers } from '../../domain/etiquette-numbers'
import { instant } from '../../time/kinds'
import { dana, mei, sampleContext, sampleInterview, writtenByHand } from '../testing/sample-panel'
import { clarification } from './clarification'
import { close } from './close'
import { inTime } from './in-time'
import { length } from './length'
import { sellingPoint } from './selling-point'

describe('inTime counts from the end of the interview', () => {
  it.each([
    ['2026-11-24T16:00:00Z', 'fine', 'calm', '1440'],
    ['2026-11-25T12:59:00Z', 'fine', 'calm', '181'],
    ['2026-11-25T13:00:00Z', 'look', 'soon', '180'],
    ['2026-11-25T16:01:00Z', 'look', 'late', '1'],
    ['2026-11-27T16:01:00Z', 'look', 'veryLate', '2881'],
  ])('%s: %s', (now, state, phase, minutes) => {
    expect(inTime(sampleContext('thankYou', 'x', { now: instant(now) }))).toMatchObject({
      state,
      values: { phase, minutes, deadline: '2026-11-25T16:00:00Z' },
    })
  })

  it.each([
    ['a longer day', { thankHours: 48 }, '2026-11-25T16:01:00Z', 'calm'],
    ['an earlier last nudge', { thankLastNudgeHours: 6 }, '2026-11-25T10:30:00Z', 'soon'],
    ['late for longer', { thankLateHours: 168 }, '2026-11-27T16:01:00Z', 'late'],
  ])('by the hours of the settings: %s', (_name, given, now, phase) => {
    const context = sampleContext('thankYou', 'x', { now: instant(now) })
    const check = inTime({ ...context, hours: { ...usualNumbers, ...given } })
    expect(check?.values['phase']).toBe(phase)
  })

  it('judges a note that went out by when it went', () => {
    const context = sampleContext('thankYou', 'x', { now: instant('2026-12-24T12:00:00Z') })
    const progress = { state: 'sent' as const, at: instant('2026-11-25T15:00:00Z'), channel: 'mail' as const }
    expect(inTime({ ...context, letter: { ...context.letter, progress } })?.state).toBe('fine')
  })

  it('does not apply without an interview', () => {
    expect(inTime(sampleContext('thankYou', 'x', { interview: null }))).toBeNull()
  })
})

describe('length', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')
  it.each([
    [words(74), 'look', 'short'],
    [words(75), 'fine', undefined],
    [words(180), 'fine', undefined],
    [words(181), 'look', 'long'],
    [Array.from({ length: 10 }, () => `W${words(8)}.`).join(' '), 'look', 'sentences'],
    ['Dear Dana,', 'missing', undefined],
  ])('%#', (text, state, trouble) => {
    const found = length(sampleContext('thankYou', text))
    expect([found.state, found.values['trouble']]).toEqual([state, trouble])
  })

  it('leaves greeting and sign-off out of the count', () => {
    const text = 'Dear Dana,\n\nThank you for the day.\n\nWith kind regards,\nRobin Sample\nLondon'
    expect(length(sampleContext('thankYou', text)).values['words']).toBe('5')
  })

  it('does not end a sentence at Mr. or e.g.', () => {
    expect(
      length(sampleContext('thankYou', 'I met Mr. Sample, e.g. at 5 p.m. Then I left.')).values['sentences'],
    ).toBe('2')
  })
})

describe('close', () => {
  it.each([
    ['I enjoyed the second interview and hope to meet you again.', 'fine'],
    ['I enjoyed the 2nd interview. I look forward to our next conversation.', 'fine'],
    ['I enjoyed the day and hope to see you again soon.', 'look'],
    ['I enjoyed the second interview.', 'missing'],
  ])('%j is %s', (text, state) => {
    expect(close(sampleContext('thankYou', text)).state).toBe(state)
  })

  it('wants no number of a first interview', () => {
    const interview = { ...sampleInterview, round: 1 }
    expect(
      close(sampleContext('thankYou', 'I enjoyed the interview and hope to see you again.', { interview }))
        .state,
    ).toBe('fine')
  })
})

describe('sellingPoint', () => {
  const told =
    'At the water utility I cut the forecast error by a fifth, and the night shift stopped keeping its own spreadsheet.'
  it.each([
    [told, 'fine'],
    ['I have built three load models myself.', 'fine'],
    ['I have ten years of practice.', 'fine'],
    ['In my last job I was on call.', 'fine'],
    ['I have thought about it since. I have a far better picture now.', 'missing'],
  ])('%j is %s', (text, state) => {
    expect(sellingPoint(sampleContext('thankYou', text)).state).toBe(state)
  })

  it('says whose note has the one on file', () => {
    const siblings = [{ name: 'Ravi', paragraphs: writtenByHand(told) }]
    expect(sellingPoint(sampleContext('thankYou', 'Thank you.', { siblings }))).toMatchObject({
      state: 'fine',
      values: { elsewhere: 'Ravi' },
    })
    expect(sellingPoint(sampleContext('thankYou', told, { siblings }))).toMatchObject({
      state: 'look',
      values: { elsewhere: 'Ravi' },
    })
  })
})

describe('clarification', () => {
  const own =
    'One thing I should put more clearly: I answered your question about on-call duty too hesitantly. I have done it every third week for two years.'
  const forMei = { person: mei }

  it.each([
    [own, 'fine'],
    ['I answered the question about on-call duty too hesitantly.', 'fine'],
    [`${own} To clarify further, it was never a burden.`, 'look'],
    ['Thank you for the day.', 'missing'],
  ])('%j is %s', (text, state) => {
    expect(clarification(sampleContext('thankYou', text, forMei))?.state).toBe(state)
  })

  it('does not apply to the note of somebody else, nor where there is nothing to clear up', () => {
    expect(clarification(sampleContext('thankYou', 'Thank you.', { person: dana }))).toBeNull()
    const facts = { ...sampleInterview.facts, clarification: { text: '', personId: null } }
    expect(
      clarification(sampleContext('thankYou', 'Thank you.', { interview: { ...sampleInterview, facts } })),
    ).toBeNull()
  })

  it('is said once over all notes', () => {
    const siblings = [{ name: 'Ravi', paragraphs: writtenByHand(own) }]
    expect(clarification(sampleContext('thankYou', own, { ...forMei, siblings }))).toMatchObject({
      state: 'look',
      values: { trouble: 'twice', elsewhere: 'Ravi' },
    })
  })
})
