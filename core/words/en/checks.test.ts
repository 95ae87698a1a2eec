import { describe, expect, it } from 'vitest'
import { checkIds } from '../../letters/check'
import { checks } from './checks'

it('says a finding about twins as a person would', () => {
  const values = { sibling: 'Dana', count: '9', overlap: '12', by: 'run' }
  expect(checks.twin.look(values)).toBe("Nine words also stand in Dana's note")
  expect(checks.twin.hint(values)).toBe('They may compare. Say it differently?')
})

it('says the time left in hours and minutes, and long delays in days', () => {
  expect(checks.inTime.fine({ minutes: '192' })).toBe('3 h 12 min left of the first day')
  expect(checks.inTime.look({ minutes: '12', phase: 'soon' })).toBe('12 min left of the first day')
  expect(checks.inTime.look({ minutes: '4500', phase: 'veryLate' })).toBe('3 days past the first day')
})

describe.each(checkIds)('%s', (id) => {
  it('has a calm sentence for each state', () => {
    for (const state of ['fine', 'look', 'missing'] as const) {
      const text = checks[id][state]({})
      expect(text).not.toMatch(/!|undefined/)
      expect(text.length).toBeGreaterThan(3)
    }
  })
})
