import { describe, expect, test } from 'vitest'
import { looksLikeInterview, roleOf, roundOf } from './role'

describe('the role in a title', () => {
  test.each([
    ['First conversation: Data Analyst', 'Data Analyst'],
    ['Interview - Data Analyst', 'Data Analyst'],
    ['Interview – Data Analyst', 'Data Analyst'],
    ['Interview: Barista', 'Barista'],
    ['Interview for Data Analyst at Lorem Labs', 'Data Analyst'],
    ['Data Analyst interview with Robin', 'Data Analyst'],
    ['Data Analyst - second interview', 'Data Analyst'],
    ['Data Analyst (Technical Interview)', 'Data Analyst'],
    ['Lorem Labs - Interview - Data Analyst', 'Data Analyst'],
    ['Lorem Labs: Data Analyst Interview', 'Data Analyst'],
    ['Interview | Robin Sample | Senior Data Engineer', 'Senior Data Engineer'],
    ['Phone screen: Robin Sample (Data Analyst)', 'Data Analyst'],
    ['Your interview for the Data Analyst role', 'Data Analyst'],
    ['Second round interview: Nurse, night shift', 'Nurse, night shift'],
    ['Vorstellungsgespräch: Datenpfleger', 'Datenpfleger'],
    ['On-site interview – Front-end Developer', 'Front-end Developer'],
  ])('%s', (summary, role) => {
    expect(roleOf(summary)).toBe(role)
  })

  test.each([
    'Interview with Lorem Labs',
    '30 min with Kim Example',
    'Kim and Robin',
    'Interview',
    'Second interview',
    '',
    'Interview (second summary param form)',
  ])('"%s" names none and stays whole', (summary) => {
    expect(roleOf(summary)).toBe(summary)
  })
})

describe('the round in a title', () => {
  test.each([
    ['First conversation: Data Analyst', 1],
    ['Second interview', 2],
    ['2nd round technical interview', 2],
    ['Interview round 3', 3],
    ['Data Analyst – third interview', 3],
    ['Zweites Gespräch', 2],
    ['Interview 2: Data Analyst', 2],
  ])('%s: %i', (summary, round) => {
    expect(roundOf(summary)).toBe(round)
  })

  test.each([
    'Interview',
    'Final interview',
    'Interview 2027',
    'Interview 10:00',
    'First Bank interview',
    'Interview (second summary param form)',
  ])('%s: not said', (summary) => {
    expect(roundOf(summary)).toBeNull()
  })
})

test('what reads like an interview', () => {
  expect(looksLikeInterview('Phone screen', '')).toBe(true)
  expect(looksLikeInterview('30 min with Kim', 'Your interview with Lorem Labs')).toBe(true)
  expect(looksLikeInterview('Dentist', '')).toBe(false)
})
