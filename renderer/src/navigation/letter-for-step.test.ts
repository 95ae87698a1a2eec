import { expect, test } from 'vitest'
import { letterKindFor } from './letter-for-step'

test('a no is answered with a reply, an offer with an acknowledgement', () => {
  expect(letterKindFor('reply')).toBe('rejectionReply')
  expect(letterKindFor('acknowledgeOffer')).toBe('offerAcknowledgement')
})

test('calls and waiting write no letter', () => {
  expect(letterKindFor('askStatus')).toBeNull()
  expect(letterKindFor('wait')).toBeNull()
})
