import { expect, it } from 'vitest'
import type { Letter } from '../domain/letter'
import { distinctNames, letterAsText, lettersAsText } from './letters-as-text'

const letter = {
  subject: 'Thank you',
  paragraphs: [
    { part: 'greeting', text: 'Dear Dana,', editedByHand: false },
    { part: 'thanks', text: 'Thank you.', editedByHand: false },
  ],
} as unknown as Letter
const one = { letter, title: 'Thank-you note to Dana', state: 'Sent 2027-03-01', subjectLabel: 'Subject' }

it('a letter as text says what it is, then what it says', () => {
  expect(letterAsText(one)).toBe(
    'Thank-you note to Dana\nSent 2027-03-01\nSubject: Thank you\n\nDear Dana,\n\nThank you.\n',
  )
})

it('many stand in one file, apart from each other', () => {
  expect(lettersAsText([one, one]).match(/^-{72}$/gm)).toHaveLength(1)
})

it('no two files have one name, also where the disk knows no small letters', () => {
  expect(distinctNames(['Note', 'note', 'Other', 'Note'])).toEqual(['Note', 'note (2)', 'Other', 'Note (3)'])
})
