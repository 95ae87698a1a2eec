import { expect, test } from 'vitest'
import type { Person } from '#core/domain/person'
import { likelyOthers } from './likely-others'

const person = (id: string, fullName: string, email = ''): Person => ({
  ...{
    id,
    fullName,
    given: '',
    family: '',
    greetAs: null,
    greetAsByHand: false,
    honorific: '',
    employer: '',
  },
  ...{ emails: email === '' ? [] : [email], phone: '' },
})
const dana = person('dana', 'Dana Lee', 'dana@example.com')
const others = [
  person('address', 'D.', 'dana@example.com'),
  person('turned', 'Lee, Dána'),
  person('initial', 'D. Lee'),
  person('first', 'Dana'),
  person('sister', 'Mia Lee'),
  person('stranger', 'Tom Trial'),
  person('nobody', ''),
]

test('who may be the same person comes by likeness; strangers and the nameless do not', () => {
  expect(likelyOthers(dana, [dana, ...others])).toEqual(['address', 'turned', 'initial', 'first'])
})
