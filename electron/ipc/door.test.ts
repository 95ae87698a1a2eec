import { expect, test } from 'vitest'
import { contract, type Handlers } from '#core/ipc/contract'
import type { Method } from '#core/ipc/method'
import { callChannel, methodNames } from '#core/ipc/channels'
import { failed, FailureError } from '#core/workspace/failure'
import { silentLog, type Log } from '../diagnostics/log'
import { answer } from './door'
import { createCalls } from './register-handlers'

const withId: Method = contract.workspace.application

function answerTo(
  raw: unknown,
  handler: (input: never) => unknown = () => 'done',
  log: Log = silentLog,
  method = withId,
) {
  return answer('workspace.application', method, handler, raw, log)
}

test('a handler gets what the schema names and nothing else', async () => {
  let got: unknown
  await answerTo({ id: 'a1', path: '/etc/passwd' }, (input) => (got = input))
  expect(got).toEqual({ id: 'a1' })
})

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'a1'],
  ['a list', [{ id: 'a1' }]],
  ['no id', {}],
  ['an id that is a path', { id: '../../etc/passwd' }],
  ['an id that is a prototype', { id: '__proto__' }],
  ['an id that is a list', { id: ['a1'] }],
  ['an endless id', { id: 'a'.repeat(100_000) }],
])('input that is %s is refused and reaches no handler', async (_name, raw) => {
  let called = false
  const envelope = await answerTo(raw, () => (called = true))
  expect(envelope).toEqual({ ok: false, failure: { code: 'invalidInput', values: {} } })
  expect(called).toBe(false)
})

test('input that breaks its own check is refused like any other failure', async () => {
  const hostile = Object.defineProperty({}, 'id', {
    get: () => {
      throw new Error('gotcha')
    },
  })
  expect(await answerTo(hostile)).toMatchObject({ ok: false, failure: { code: 'unexpected' } })
})

test('a known failure crosses as its code and values', async () => {
  const envelope = await answerTo({ id: 'a1' }, () => {
    throw new FailureError(failed('notFound', { what: 'card' }).failure)
  })
  expect(envelope).toEqual({ ok: false, failure: { code: 'notFound', values: { what: 'card' } } })
})

test('an unexpected error crosses as such, and the log names its kind but not its message', async () => {
  const lines: string[] = []
  const log = {
    ...silentLog,
    error: (message: string, detail?: object) => void lines.push(message + JSON.stringify(detail)),
  }
  const envelope = await answerTo(
    { id: 'a1' },
    () => {
      throw new TypeError('Dana Lee of Acme is not a function')
    },
    log,
  )
  expect(envelope).toEqual({ ok: false, failure: { code: 'unexpected', values: {} } })
  expect(lines.join()).toContain('TypeError')
  expect(lines.join()).not.toContain('Dana')
})

type Listener = (event: unknown, raw: unknown) => Promise<unknown>

function openDoors(ready: Promise<void> = Promise.resolve()) {
  const doors = new Map<string, Listener>()
  const ipc = {
    handle: (channel: string, listener: Listener) => doors.set(channel, listener),
    removeHandler: () => undefined,
  }
  const calls: string[] = []
  const handlers = Object.fromEntries(
    methodNames.map(([room, names]) => [
      room,
      Object.fromEntries(names.map((name) => [name, () => calls.push(name)])),
    ]),
  ) as unknown as Handlers
  createCalls({ ipc: ipc as never, handlers, isOurWindow: (id) => id === 7, ready, log: silentLog }).start?.()
  return { doors, calls }
}

const ours = { senderFrame: { url: 'app://bundle/index.html', parent: null }, sender: { id: 7 } }

test('every call of the contract has a door, and the preload knows them all', () => {
  const expected = Object.entries(contract).flatMap(([room, methods]) =>
    Object.keys(methods).map((name) => callChannel(room, name)),
  )
  expect([...openDoors().doors.keys()].toSorted()).toEqual(expected.toSorted())
})

test.each([
  ['another window', { ...ours, sender: { id: 8 } }],
  ['a frame inside the page', { ...ours, senderFrame: { url: 'app://bundle/index.html', parent: {} } }],
  ['a frame that has gone', { ...ours, senderFrame: null }],
  ['another page', { ...ours, senderFrame: { url: 'https://evil.example/', parent: null } }],
  [
    'a page whose host begins like ours',
    { ...ours, senderFrame: { url: 'app://bundle.evil/index.html', parent: null } },
  ],
  ['a page with our name as its user', { ...ours, senderFrame: { url: 'app://bundle@evil/', parent: null } }],
  ['a file', { ...ours, senderFrame: { url: 'file:///tmp/app/index.html', parent: null } }],
  ['an empty address', { ...ours, senderFrame: { url: '', parent: null } }],
])('a call from %s is refused at every door', async (_name, event) => {
  const { doors, calls } = openDoors()
  for (const door of doors.values()) expect(await door(event, undefined)).toMatchObject({ ok: false })
  expect(calls).toEqual([])
})

test('a call from our page waits until the data is open', async () => {
  let open = (): void => undefined
  const { doors, calls } = openDoors(new Promise((resolve) => (open = resolve)))
  const asked = doors.get('app.info')?.(ours, undefined)
  await Promise.resolve()
  expect(calls).toEqual([])
  open()
  expect(await asked).toMatchObject({ ok: true })
})
