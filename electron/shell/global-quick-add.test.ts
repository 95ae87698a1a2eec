import { expect, test } from 'vitest'
import { instant, zone } from '#core/time/kinds'
import { silentLog } from '../diagnostics/log'
import { createMemoryWorkspace } from '../testing/memory-workspace'
import { createGlobalQuickAdd } from './global-quick-add'

function desk() {
  const { kept } = createMemoryWorkspace(() => instant('2027-03-01T09:00:00Z'), zone('Europe/London'))
  const registered = new Map<string, () => void>()
  const elsewhere = new Set<string>()
  const said: boolean[] = []
  let called = 0
  const part = createGlobalQuickAdd({
    kept,
    globalShortcut: {
      register: (keys, callback) => !elsewhere.has(keys) && (registered.set(keys, callback), true),
      unregister: (keys) => void registered.delete(keys),
    },
    quickAdd: () => (called += 1),
    onTaken: (taken) => said.push(taken),
    log: silentLog,
  })
  const set = (quickAddKeys: '' | 'CommandOrControl+Shift+A' | 'CommandOrControl+Shift+Space') =>
    kept.run({ kind: 'editSettings', settings: { quickAddKeys } })
  return { part, registered, elsewhere, said, set, kept, calls: () => called }
}

test('no keys are taken from other programs until the user wants it', async () => {
  const { part, registered } = desk()
  await part.start?.()
  expect([...registered.keys()]).toEqual([])
})

test('the chosen keys call quick add; other keys take their place, and undo and quitting give them back', async () => {
  const { part, registered, set, kept, calls } = desk()
  await part.start?.()
  await set('CommandOrControl+Shift+A')
  registered.get('CommandOrControl+Shift+A')?.()
  expect(calls()).toBe(1)
  await set('CommandOrControl+Shift+Space')
  expect([...registered.keys()]).toEqual(['CommandOrControl+Shift+Space'])
  await kept.undo()
  expect([...registered.keys()]).toEqual(['CommandOrControl+Shift+A'])
  await part.stop?.()
  expect([...registered.keys()]).toEqual([])
})

test('keys that another program holds are said to be taken, until others are chosen', async () => {
  const { part, registered, elsewhere, said, set } = desk()
  elsewhere.add('CommandOrControl+Shift+A')
  await part.start?.()
  await set('CommandOrControl+Shift+A')
  expect([...registered.keys()]).toEqual([])
  expect([part.isTaken(), said]).toEqual([true, [true]])
  await set('CommandOrControl+Shift+Space')
  expect([...registered.keys()]).toEqual(['CommandOrControl+Shift+Space'])
  expect([part.isTaken(), said]).toEqual([false, [true, false]])
  await set('CommandOrControl+Shift+A')
  await set('')
  expect([part.isTaken(), said]).toEqual([false, [true, false, true, false]])
})
