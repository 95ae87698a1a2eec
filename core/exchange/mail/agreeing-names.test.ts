import { expect, test } from 'vitest'
import { rolesAgree, sameCompany } from './agreeing-names'

test.each([
  ['Acme Inc.', 'ACME, Inc'],
  ['Lorem Labs GmbH', 'lorem labs'],
  ['The Café Group', 'Cafe'],
  ['Hollis & Rowe', 'Hollis and Rowe Ltd'],
])('%s is %s', (a, b) => {
  expect(sameCompany(a, b)).toBe(true)
})

test.each([
  ['Acme', 'Acme Harbour'],
  ['', ''],
  ['Lorem Labs', 'Ipsum Labs'],
])('"%s" is not "%s"', (a, b) => {
  expect(sameCompany(a, b)).toBe(false)
})

test.each([
  ['Data Analyst', 'data analyst (m/f/d)', 'same'],
  ['Sr. Data Engineer', 'Senior Data Engineer', 'same'],
  ['Back-end Engineer', 'Backend Engineer', 'same'],
  ['Data Analyst', 'Data Analyst, Growth', 'near'],
  ['Data Engineer', 'Senior Data Engineer', 'different'],
  ['Senior Engineer', 'Staff Engineer', 'different'],
  ['Frontend Engineer', 'Backend Engineer', 'different'],
  ['Engineer', 'Sales Engineer', 'different'],
  ['Talent Acquisition Specialist', 'Talent Acquisition', 'near'],
  ['Data Analyst', '', 'unknown'],
] as const)('"%s" and "%s" are %s', (a, b, agreement) => {
  expect(rolesAgree(a, b)).toBe(agreement)
  expect(rolesAgree(b, a)).toBe(agreement)
})
