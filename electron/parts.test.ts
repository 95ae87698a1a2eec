import { expect, test } from 'vitest'
import { silentLog } from './diagnostics/log'
import type { Part } from './part'
import { Parts } from './parts'

function recorded(names: readonly string[], failing = '') {
  const done: string[] = []
  const parts = names.map((name): Part => ({
    name,
    start() {
      if (name === failing) throw new Error(name)
      done.push(`+${name}`)
    },
    stop() {
      done.push(`-${name}`)
      if (name === 'sour') throw new Error(name)
    },
  }))
  return { done, parts, house: new Parts(silentLog) }
}

test('parts stop in the reverse of the order in which they started, each once', async () => {
  const { done, parts, house } = recorded(['a', 'b', 'c'])
  await house.start(parts)
  await house.stop()
  await house.stop()
  expect(done).toEqual(['+a', '+b', '+c', '-c', '-b', '-a'])
})

test('one that will not stop holds nobody up', async () => {
  const { done, parts, house } = recorded(['a', 'sour', 'c'])
  await house.start(parts)
  await house.stop()
  expect(done.slice(3)).toEqual(['-c', '-sour', '-a'])
})

test('one that the app can do without may fail; one that it cannot stops the start', async () => {
  const optional = recorded(['a', 'tray', 'c'], 'tray')
  await optional.house.startOptional(optional.parts)
  expect(optional.done).toEqual(['+a', '+c'])
  const needed = recorded(['a', 'storage', 'c'], 'storage')
  await expect(needed.house.start(needed.parts)).rejects.toThrow('storage')
})
