import { expect, test } from 'vitest'
import { linkDestination, linkIn } from './deep-link'

const has = (id: string): boolean => id === 'a1'

test('a link to a card opens that card', () => {
  expect(linkDestination('afterword://application/a1', has)).toEqual({
    to: 'application',
    applicationId: 'a1',
  })
})

test.each([
  'afterword://application/unknown',
  'afterword://application/a1?run=archive',
  'afterword://application/a1#x',
  'afterword://application/../a1/../../b',
  'afterword://application/__proto__',
  'afterword://application/',
  'afterword://settings/a1',
  'afterword://',
  'afterword:application/a1',
  'https://application/a1',
  `afterword://application/${'a'.repeat(300)}`,
])('%s opens the board and no more', (link) => {
  expect(linkDestination(link, has)).toEqual({ to: 'board' })
})

test('the link is found among other arguments', () => {
  expect(linkIn(['/usr/bin/afterword', '--hidden', 'afterword://application/a1'])).toBe(
    'afterword://application/a1',
  )
  expect(linkIn(['/usr/bin/afterword', 'afterwords://x'])).toBeNull()
})
