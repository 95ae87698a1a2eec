import { expect, test } from 'vitest'
import { readSummary } from './summary'

test.each([
  'Canceled: Interview',
  'Cancelled: Canceled: Interview',
  '[CANCELLED] Interview',
  'CANCELED - Interview',
  'CANCELLED Interview',
  'Interview (cancelled)',
  'Interview - CANCELED',
  'Interview: abgesagt',
  'Abgesagt:Interview',
  'Annulé : Interview',
])('"%s" is called off, and the word is no part of its title', (summary) => {
  expect(readSummary(summary)).toEqual({ title: 'Interview', looksCancelled: true })
})

test.each([
  ['Interview about cancelled orders', 'Interview about cancelled orders'],
  ['Updated invitation: Fwd: Interview - Data Analyst', 'Interview - Data Analyst'],
  ['Interview (second round)', 'Interview (second round)'],
  ['SENIOR Engineer', 'SENIOR Engineer'],
])('"%s" takes place as "%s"', (summary, title) => {
  expect(readSummary(summary)).toEqual({ title, looksCancelled: false })
})
