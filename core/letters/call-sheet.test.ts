import { expect, it } from 'vitest'
import { instant, plainDate, zone } from '../time/kinds'
import { callSheet, type CallContext } from './call-sheet'
import { sampleInterview, samplePerson } from './testing/sample-panel'

const context: CallContext = {
  application: { company: 'Northwind Energy', role: 'Grid Analyst' },
  interview: sampleInterview,
  person: samplePerson('dana', 'Dana Lee', { phone: '+44 20 7946 0001' }),
  me: { name: 'Robin Sample', phone: '+44 20 7946 0000' },
  decisionDate: plainDate('2026-12-03'),
  lastTouch: { at: instant('2026-11-25T23:30:00Z'), channel: 'mail', kind: 'thankYou' },
  zone: zone('Pacific/Auckland'),
}

it('says whom to call, what to say and what to ask', () => {
  const sheet = callSheet(context)
  expect(sheet.whom).toEqual({ name: 'Dana Lee', phone: '+44 20 7946 0001' })
  expect(sheet.opening[0]).toBe('Hello, my name is Robin Sample. May I speak to Dana Lee, please?')
  expect(sheet.opening[1]).toContain(
    'the second interview for the position of Grid Analyst on Tuesday 24 November',
  )
  expect(sheet.questions[0]).toContain('Thursday 3 December')
  expect(sheet.voicemail.join(' ')).toContain('My number is +44 20 7946 0000. Once more: +44 20 7946 0000.')
})

it('reminds of the last touch by the day in the zone of the user', () => {
  expect(callSheet(context).lastTouch).toEqual({
    day: plainDate('2026-11-26'),
    channel: 'mail',
    kind: 'thankYou',
  })
  expect(callSheet({ ...context, lastTouch: null }).lastTouch).toBeNull()
})

it('leaves no hole where nothing is known', () => {
  const bare = callSheet({
    ...context,
    application: { company: '', role: '' },
    interview: null,
    person: null,
    me: { name: '', phone: '' },
    decisionDate: null,
  })
  const text = [...bare.opening, ...bare.questions, ...bare.voicemail].join('\n')
  expect(text).not.toMatch(/undefined|null| {2}| [,.?]/)
  expect(bare.whom).toEqual({ name: '', phone: '' })
})

it('uses the honorific that was chosen', () => {
  const person = samplePerson('carla', 'Carla van den Muster', { honorific: 'Ms' })
  expect(callSheet({ ...context, person }).whom.name).toBe('Ms van den Muster')
})
