import { expect, it } from 'vitest'
import { dana, ravi } from '../letters/testing/sample-panel'
import { differingNames, withNames } from './differing-names'

const acme = { application: { company: 'Acme', role: 'Grid Analyst' }, person: dana }
const lorem = { application: { company: 'Lorem Labs', role: 'Data Engineer' }, person: ravi }
const text = 'Thank you, Dana. Acme’s Grid Analyst (not an acmeist) works at Acme.'

it('names what is another at the new place, once each', () => {
  expect(differingNames(text, acme, lorem)).toEqual([
    { written: 'Grid Analyst', meant: 'Data Engineer' },
    { written: 'Acme', meant: 'Lorem Labs' },
    { written: 'Dana', meant: 'Ravi' },
  ])
})

it('names nothing where nothing is different', () => {
  expect(differingNames(text, acme, acme)).toEqual([])
  expect(differingNames('Thank you.', acme, lorem)).toEqual([])
})

it('puts the new names in, whole words only', () => {
  expect(withNames(text, differingNames(text, acme, lorem))).toBe(
    'Thank you, Ravi. Lorem Labs’s Data Engineer (not an acmeist) works at Lorem Labs.',
  )
})

it('leaves in what has nothing to take its place, and takes a dollar for a dollar', () => {
  const nobody = { application: { company: 'C$&H', role: '' }, person: null }
  const names = differingNames(text, acme, nobody)
  expect(names).toContainEqual({ written: 'Dana', meant: '' })
  expect(withNames('Dana of Acme', names)).toBe('Dana of C$&H')
})
