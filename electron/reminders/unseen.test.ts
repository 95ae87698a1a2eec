import { expect, test } from 'vitest'
import { cardWith, remindingStep } from '../testing/cards'
import { at, desk, hour } from '../testing/reminder-desk'

const due = (id: string, offset: number, company = `Firm ${id}`) =>
  cardWith(id, [remindingStep([at(offset)])], company)

const seenOf = (one: ReturnType<typeof desk>) =>
  [...one.memory.current().announcements.values()].map(({ seenAt }) => seenAt !== null)

/** One that was shown and went by itself, and another that falls due while the app is closed for a night and a day. */
async function afterAnAbsence() {
  const one = desk([due('a', 0), due('b', 8 * hour)])
  await one.check()
  one.time.pass(26 * hour)
  one.restart()
  return one
}

test('a toast that went by itself stays unseen, and is given again by no restart', async () => {
  const one = desk([due('a', 0)])
  await one.check()
  one.restart()
  await one.check()
  expect([one.shown.length, seenOf(one)]).toEqual([1, [false]])
})

test('the next digest names what went unseen beside what was missed', async () => {
  const one = await afterAnAbsence()
  await one.check()
  const digest = one.shown.at(-1)?.toast
  expect([one.shown.length, digest?.title, digest?.ids.length]).toEqual([2, '2 steps are due', 1])
  expect(digest?.body).toContain('Firm a')
})

test.each(['clicked', 'putAway'] as const)('%s: seen, with all that the digest named', async (sign) => {
  const one = await afterAnAbsence()
  await one.check()
  one.shown.at(-1)?.events[sign]()
  expect(seenOf(one)).toEqual([true, true])
})

test('whoever has the window before them has seen what is due, and no digest names it after', async () => {
  const one = await afterAnAbsence()
  one.state.watched = true
  await one.check()
  expect(one.shown.at(-1)?.toast.title).toBe('Your interview at Firm b is over')
  await one.check()
  expect(seenOf(one)).toEqual([true, true])
})

test('what is done meanwhile is not named', async () => {
  const one = await afterAnAbsence()
  one.byId.set('a', cardWith('a', []))
  await one.check()
  expect(one.shown.at(-1)?.toast.title).toBe('Your interview at Firm b is over')
})
