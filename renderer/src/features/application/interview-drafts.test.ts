import { expect, test } from 'vitest'
import { plainDate, zone } from '#core/time/kinds'
import { emptyDraft } from './interview-draft'
import { dropDraft, takeDraft } from './interview-drafts'

const fresh = () => emptyDraft(zone('Europe/Madrid'), plainDate('2027-04-08'), 1)

test('a sheet closed half typed comes back as it was, also after midnight', () => {
  takeDraft(null, null, fresh).draft.company = 'Acme'
  const again = takeDraft(null, null, () => ({ ...fresh(), day: '2027-04-09' }))
  expect(again).toMatchObject({ isResumed: true, draft: { company: 'Acme', day: '2027-04-08' } })
  dropDraft(null, null)
})

test('a sheet closed untouched starts afresh', () => {
  takeDraft('acme', null, fresh)
  const again = takeDraft('acme', null, () => ({ ...fresh(), day: '2027-04-09' }))
  expect(again).toMatchObject({ isResumed: false, draft: { day: '2027-04-09' } })
})

test('sheets about different things do not mix', () => {
  takeDraft('acme', 'one', fresh).draft.place = 'Room 4'
  expect(takeDraft('acme', 'two', fresh).draft.place).toBe('')
  expect(takeDraft('acme', 'one', fresh).draft.place).toBe('Room 4')
})

test('what was saved is forgotten', () => {
  takeDraft(null, 'x', fresh).draft.company = 'Acme'
  dropDraft(null, 'x')
  expect(takeDraft(null, 'x', fresh).isResumed).toBe(false)
})
