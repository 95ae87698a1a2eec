import { expect, it } from 'vitest'
import type { Register, Spelling } from '../domain/letter-voice'
import type { Person } from '../domain/person'
import { salutation } from './salutation'
import { samplePerson } from './testing/sample-panel'

type Row = readonly [id: string, person: Partial<Person>, greeting: string]

/** The ids are those of the shared name cases. */
const rows: readonly Row[] = [
  [
    'NAM-01',
    {
      fullName: 'Carla van den Muster',
      given: 'Carla',
      family: 'van den Muster',
      honorific: 'Ms',
      greetAs: 'Carla',
    },
    'Dear Ms van den Muster,',
  ],
  [
    'NAM-01',
    { fullName: 'Carla van den Muster', given: 'Carla', family: 'van den Muster', greetAs: 'Carla' },
    'Dear Carla,',
  ],
  [
    'NAM-04',
    { fullName: 'Example, Kim (People; EMEA)', given: 'Kim', family: 'Example', greetAs: 'Kim' },
    'Dear Kim,',
  ],
  [
    'NAM-04',
    { fullName: 'Example, Kim (People; EMEA)', given: 'Kim', family: 'Example', greetAs: null },
    'Dear Kim Example,',
  ],
  ['NAM-06', { fullName: 'Nguyễn Thị Mẫu', given: '', family: '', greetAs: null }, 'Dear Nguyễn Thị Mẫu,'],
  ['NAM-06', { fullName: 'Nguyễn Thị Mẫu', greetAs: 'Mẫu', greetAsByHand: true }, 'Dear Mẫu,'],
  ['NAM-10', { fullName: 'Wirya', given: 'Wirya', family: '', greetAs: 'Wirya' }, 'Dear Wirya,'],
  [
    'NAM-10',
    { fullName: 'Wirya', given: 'Wirya', family: '', honorific: 'Ms', greetAs: null },
    'Dear Wirya,',
  ],
  [
    'NAM-11',
    { fullName: 'mary-ann Sample-Muster', given: 'mary-ann', family: 'Sample-Muster', greetAs: 'mary-ann' },
    'Dear mary-ann,',
  ],
  [
    'NAM-11',
    {
      fullName: 'Anne-Marie O’Sample',
      given: 'Anne-Marie',
      family: 'O’Sample',
      honorific: 'Dr',
      greetAs: null,
    },
    'Dear Dr O’Sample,',
  ],
  ['NAM-13', { fullName: 'Kim Example, PhD', given: '', family: '', greetAs: null }, 'Dear Kim Example,'],
  [
    'NAM-14',
    { fullName: 'Kim Example', given: 'Kim', family: 'Example', greetAs: 'Kim', employer: 'Lorem Labs' },
    'Dear Kim,',
  ],
  [
    'NAM-15',
    { fullName: 'Sample, Robin T - Eagan, MN', given: 'Robin', family: 'Sample', greetAs: null },
    'Dear Robin Sample,',
  ],
  ['NAM-16', { fullName: 'Lorem Labs Partnernet', given: '', family: '', greetAs: null }, 'Hello,'],
  ['NAM-17', { fullName: 'kim.example@example.com', given: '', family: '', greetAs: null }, 'Hello,'],
  ['NAM-17', { fullName: 'kim.example', given: '', family: '', greetAs: 'kim.example' }, 'Hello,'],
  [
    'NAM-18',
    { fullName: 'Talent Acquisition', given: 'Talent', family: 'Acquisition', greetAs: 'Talent' },
    'Hello,',
  ],
  [
    'NAM-20',
    { fullName: 'Grand Sample', given: '', family: '', greetAs: null, employer: 'Grand Sample' },
    'Hello,',
  ],
  ['NAM-21', { fullName: '', given: '', family: '', greetAs: null }, 'Hello,'],
  [
    'NAM-22',
    { fullName: 'Recruiting Team', given: '', family: '', greetAs: 'Sam', greetAsByHand: true },
    'Dear Sam,',
  ],
]

it.each(rows)('%s: %j is greeted %j', (_id, person, greeting) => {
  expect(salutation(samplePerson('p', '', person))).toBe(greeting)
})

it.each(['Kim.Example@Example.com', 'Kim Example <kim@example.com>'])(
  '%s is an address, not a name',
  (fullName) => {
    expect(salutation(samplePerson('p', fullName, { greetAs: null }))).toBe('Hello,')
  },
)

it('greets nobody in particular without a person', () => {
  expect(salutation(null)).toBe('Hello,')
})

it('does not greet the company as if it were a person', () => {
  const grand = samplePerson('p', 'Grand Sample', { greetAs: null })
  expect(salutation(grand, 'Grand Sample')).toBe('Hello,')
})

const sister = samplePerson('p', 'Carla van den Muster', {
  given: 'Carla',
  family: 'van den Muster',
  greetAs: 'Carla',
})

it.each<[string, Partial<Person>, Register, Spelling, string]>([
  ['by the whole name where no title was chosen', {}, 'formal', 'british', 'Dear Carla van den Muster,'],
  ['by the chosen title', { honorific: 'Ms' }, 'formal', 'british', 'Dear Ms van den Muster,'],
  ['with a full stop and a colon', { honorific: 'Ms' }, 'formal', 'american', 'Dear Ms. van den Muster:'],
  ['without the full stop', { honorific: 'Dr.' }, 'warm', 'british', 'Dear Dr van den Muster,'],
  ['by the title in full', { honorific: 'Prof.' }, 'formal', 'british', 'Dear Professor van den Muster,'],
  ['by two titles', { honorific: 'Prof Dr' }, 'formal', 'american', 'Dear Professor Dr. van den Muster:'],
  ['by given name', {}, 'plain', 'american', 'Hello Carla,'],
  [
    'as the user typed',
    { greetAs: 'Cara', greetAsByHand: true, honorific: 'Ms' },
    'warm',
    'british',
    'Dear Cara,',
  ],
  [
    'by a chosen title even so, if formal',
    { greetAs: 'Cara', greetAsByHand: true, honorific: 'Ms' },
    'formal',
    'british',
    'Dear Ms van den Muster,',
  ],
  [
    'by one name alone',
    { fullName: 'Wirya', given: 'Wirya', family: '', greetAs: 'Wirya' },
    'formal',
    'british',
    'Dear Wirya,',
  ],
  [
    'without a name',
    { fullName: 'Hiring Team', given: '', family: '', greetAs: null },
    'plain',
    'american',
    'Hello,',
  ],
])('greets %s', (_name, person, register, spelling, greeting) => {
  expect(salutation({ ...sister, ...person }, '', { register, spelling })).toBe(greeting)
})
