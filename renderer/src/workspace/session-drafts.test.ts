import { expect, test } from 'vitest'
import { sessionDrafts } from './session-drafts'

test('a sheet closed half filled shows what was typed when it opens again', () => {
  const drafts = sessionDrafts<{ text: string }>()
  drafts.of('acme', () => ({ text: '' })).text = 'half a sentence'
  expect(drafts.of('acme', () => ({ text: '' })).text).toBe('half a sentence')
  expect(drafts.of('other', () => ({ text: '' })).text).toBe('')
})

test('an untouched draft begins anew from what the data says now', () => {
  const drafts = sessionDrafts<{ text: string }>()
  drafts.of('acme', () => ({ text: 'Tuesday' }))
  expect(drafts.of('acme', () => ({ text: 'Friday' })).text).toBe('Friday')
})

test('what was saved is forgotten', () => {
  const drafts = sessionDrafts<{ text: string }>()
  drafts.of('acme', () => ({ text: '' })).text = 'typed'
  drafts.forget('acme')
  expect(drafts.of('acme', () => ({ text: '' })).text).toBe('')
})
