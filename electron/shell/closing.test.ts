import { expect, test } from 'vitest'
import { closingChoice, createClosing, hasTrayHost } from './closing'

test.each([
  [{ closeToTray: true, hasTrayHost: true, isExplained: true }, 'hide'],
  [{ closeToTray: true, hasTrayHost: true, isExplained: false }, 'ask'],
  [{ closeToTray: true, hasTrayHost: false, isExplained: true }, 'quit'],
  [{ closeToTray: false, hasTrayHost: true, isExplained: true }, 'quit'],
] as const)('%o: %s', (circumstances, choice) => {
  expect(closingChoice(circumstances)).toBe(choice)
})

test.each([
  ['linux', true, true],
  ['linux', false, false],
  ['linux', null, false],
  ['win32', null, true],
  ['darwin', null, true],
] as const)('on %s a bus that answers %s means a tray: %s', async (platform, answer, expected) => {
  expect(await hasTrayHost(platform, () => Promise.resolve(answer))).toBe(expected)
})

function window(circumstances: { hasTrayHost: boolean; isExplained: boolean }, stays = true) {
  const done: string[] = []
  const state = { isQuitting: false }
  const mayClose = createClosing({
    isQuitting: () => state.isQuitting,
    circumstances: () => Promise.resolve({ closeToTray: true, ...circumstances }),
    askToStay: () => {
      done.push('ask')
      return Promise.resolve(stays)
    },
    hide: () => done.push('hide'),
    quit: () => done.push('quit'),
  })
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  return { done, state, mayClose, settle }
}

test('a closed window waits for the answer and then hides', async () => {
  const { done, mayClose, settle } = window({ hasTrayHost: true, isExplained: true })
  expect(mayClose()).toBe(false)
  await settle()
  expect(done).toEqual(['hide'])
})

test('closing twice asks once', async () => {
  const { done, mayClose, settle } = window({ hasTrayHost: true, isExplained: false })
  mayClose()
  mayClose()
  await settle()
  expect(done).toEqual(['ask', 'hide'])
})

test('a user who does not want the tray quits', async () => {
  const { done, mayClose, settle } = window({ hasTrayHost: true, isExplained: false }, false)
  mayClose()
  await settle()
  expect(done).toEqual(['ask', 'quit'])
})

test('without a tray the window never hides', async () => {
  const { done, mayClose, settle } = window({ hasTrayHost: false, isExplained: true })
  mayClose()
  await settle()
  expect(done).toEqual(['quit'])
})

test('while quitting the window closes at once', () => {
  const { state, mayClose } = window({ hasTrayHost: true, isExplained: true })
  state.isQuitting = true
  expect(mayClose()).toBe(true)
})
