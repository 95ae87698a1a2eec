import { expect, it } from 'vitest'
import { signOff } from './sign-off'

it.each([
  ['Robin Sample', '', 'With kind regards,\nRobin Sample'],
  ['', '', 'With kind regards,'],
  ['Robin Sample', '+44 20 7946 0000', 'With kind regards,\nRobin Sample\n+44 20 7946 0000'],
  ['Robin Sample', 'Robin Sample\nLondon', 'With kind regards,\nRobin Sample\nLondon'],
  ['Robin Sample', 'Best wishes,\nRobin', 'Best wishes,\nRobin'],
])('name %j with signature %j', (name, signature, lines) => {
  expect(signOff({ name, signature }, 0)).toBe(lines)
})
