import { describe, expect, test } from 'vitest'
import { liveOneYear, quietInThatYear } from '../testing/simulated-year'

/** `npm run soak` lives more of them. */
const years = Number(process.env['AFTERWORD_YEARS'] ?? 1)

describe('a year of interviews, sleep, flights and crashes', () => {
  test('has the quiet hours that it is judged by', () => {
    expect(quietInThatYear).toEqual({ from: '21:00', to: '08:00' })
  })

  for (let seed = 1; seed <= years; seed += 1) {
    test(`number ${seed}: every due reminder is given, none early, in quiet hours, or again without a crash`, async () => {
      const { faults, shown, crashes, restarts, flights } = await liveOneYear(seed)
      expect(faults).toEqual([])
      expect(shown).toBeGreaterThan(60)
      expect(Math.min(crashes, restarts, flights)).toBeGreaterThan(0)
    }, 120_000)
  }
})
