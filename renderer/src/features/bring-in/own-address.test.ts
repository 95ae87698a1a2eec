import { expect, test } from 'vitest'
import type { IncomingPerson } from '#core/exchange/incoming'
import { likelyMe, mustAsk, refuse } from './own-address'

const person = (address: string, organizer = false): IncomingPerson => ({
  fullName: '',
  given: '',
  family: '',
  greetAs: null,
  address,
  organizer,
  optional: false,
  declined: false,
})
const kim = person('kim@acme.example', true)
const robin = person('robin@example.org')
const alex = person('alex@acme.example')

test('asked while no address is known and several might be the user', () => {
  expect(mustAsk([robin, alex, kim], [])).toBe(true)
  expect(mustAsk([robin, alex, kim], ['robin@example.org'])).toBe(false)
  expect(mustAsk([kim], [])).toBe(false)
})

test('the only invited guest is chosen beforehand, the sender never', () => {
  expect(likelyMe([robin, kim])).toBe('robin@example.org')
  expect(likelyMe([robin, alex, kim])).toBe('')
  expect(likelyMe([kim])).toBe('')
})

test('"none of these" is not asked again for the same people', () => {
  const strangers = [person('lin@acme.example'), person('jo@acme.example')]
  refuse(strangers)
  expect(mustAsk(strangers, [])).toBe(false)
  expect(mustAsk([...strangers, robin], [])).toBe(true)
})
