import { expect, test } from 'vitest'
import type { Person } from '#core/domain/person'
import { greetingOf, personChanges, personDraft } from './person-draft'

const dana: Person = {
  id: 'dana',
  fullName: 'Dana Lee',
  given: 'Dana',
  family: 'Lee',
  greetAs: 'Dana',
  greetAsByHand: false,
  honorific: '',
  employer: 'Acme',
  emails: ['dana@acme.example'],
  phone: '',
}

test('an untouched form changes nothing', () => {
  expect(personChanges(personDraft(dana, 'VP'), dana)).toBeNull()
})

test('only what was typed over is changed, so that the greeting still follows the name', () => {
  const draft = { ...personDraft(dana, 'VP'), fullName: 'Dana Lee-Ray ' }
  expect(personChanges(draft, dana)).toEqual({ fullName: 'Dana Lee-Ray' })
})

test('several addresses are told apart by comma or space', () => {
  const draft = { ...personDraft(dana, ''), emails: 'dana@acme.example, d.lee@acme.example' }
  expect(personChanges(draft, dana)).toEqual({ emails: ['dana@acme.example', 'd.lee@acme.example'] })
})

test('the greeting shown is the one letters will use', () => {
  const draft = personDraft(dana, '')
  expect(greetingOf(draft, dana)).toBe('Dear Dana,')
  expect(greetingOf({ ...draft, honorific: 'Dr' }, dana)).toBe('Dear Dr Lee,')
  expect(greetingOf({ ...draft, fullName: 'Daniela Lee' }, dana)).toBe('Dear Daniela,')
  expect(greetingOf({ ...draft, greetAs: 'Professor Lee' }, dana)).toBe('Dear Professor Lee,')
})
