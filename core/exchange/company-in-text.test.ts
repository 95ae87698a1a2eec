import { expect, test } from 'vitest'
import { companyFinder } from './company-in-text'

const find = companyFinder(['Yarrow Software', 'Yarrow', 'Data', 'Lorem  Labs', 'Ünique'])

test.each([
  ['Final interview with Yarrow Software', 'Yarrow Software'],
  ['Second round at Yarrow', 'Yarrow'],
  ['YARROW: interview', 'Yarrow'],
  ['Lorem Labs interview (Data Analyst)', 'Lorem  Labs'],
  ['Gespräch bei Unique', 'Ünique'],
])('%s names %s', (title, company) => {
  expect(find(title)).toBe(company)
})

test.each(['Interview: Data Analyst', 'Data Analyst interview', 'Interview with Yarrowsoft', 'Dentist', ''])(
  '“%s” names none of them',
  (title) => {
    expect(find(title)).toBe('')
  },
)
