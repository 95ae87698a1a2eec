import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMinutes } from '../time/arithmetic'
import { aStep } from '../testing/cards'
import { instant } from '../time/kinds'
import { mainStep, openSteps } from './at-hand'

const start = instant('2027-04-09T10:00:00Z')
const at = fc.integer({ min: 0, max: 600 }).map((minutes) => addMinutes(start, minutes))
const maybe = fc.option(at, { nil: null })

test('the main step is the first that is open, whenever and in whatever order it is asked for', () => {
  const anyStep = fc
    .record({ opensAt: at, closesAt: maybe, snoozedUntil: maybe, priority: fc.nat({ max: 5 }) })
    .map((given) => aStep('thank', null, given))
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 4 }), fc.array(at, { minLength: 2 }), (steps, moments) => {
      const card = { steps }
      for (const now of moments) expect(mainStep(card, now)).toBe(openSteps(card, now)[0] ?? null)
    }),
    { seed: 8 },
  )
})
