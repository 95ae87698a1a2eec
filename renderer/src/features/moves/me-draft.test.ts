import { expect, test } from 'vitest'
import { readAddresses } from './me-draft'

test('several addresses in one line, each once and in lower case', () => {
  expect(readAddresses('Robin@Example.org, robin@example.org; r@work.example')).toEqual({
    emails: ['robin@example.org', 'r@work.example'],
    wrong: null,
  })
  expect(readAddresses('  ').emails).toEqual([])
})

test('what is no address is named', () => {
  expect(readAddresses('robin@example.org, robin').wrong).toBe('robin')
})
