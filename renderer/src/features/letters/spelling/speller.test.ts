import { expect, test } from 'vitest'
import type { ReadingTask } from './correction'
import { createSpeller, type SpellingWorker } from './speller'

function workers() {
  const started: (SpellingWorker & { tasks: ReadingTask[]; ended: boolean })[] = []
  const start = (): SpellingWorker => {
    const worker = {
      tasks: [] as ReadingTask[],
      ended: false,
      onmessage: null,
      onerror: null,
      postMessage: (task: ReadingTask) => void worker.tasks.push(task),
      terminate: () => void (worker.ended = true),
    }
    started.push(worker)
    return worker
  }
  const answer = (at: number, corrections: readonly never[] | null) => {
    const worker = started[at]
    const id = worker?.tasks.at(-1)?.id ?? 0
    worker?.onmessage?.({ data: { id, corrections } } as MessageEvent)
  }
  return { started, start, answer }
}

test('nothing is started before there is something to read', async () => {
  const { started, start } = workers()
  const speller = createSpeller(start)
  expect(await speller.read('  ', 'british')).toEqual([])
  expect([speller.state.value, started.length]).toEqual(['asleep', 0])
})

test('a text is read once, in each English', async () => {
  const { started, start, answer } = workers()
  const speller = createSpeller(start)
  const first = speller.read('Hello', 'british')
  expect(speller.state.value).toBe('starting')
  answer(0, [])
  expect(await first).toEqual([])
  expect(speller.state.value).toBe('ready')
  expect(await speller.read('Hello', 'british')).toEqual([])
  void speller.read('Hello', 'american')
  expect(started[0]?.tasks.map(({ spelling }) => spelling)).toEqual(['british', 'american'])
})

test('one that breaks off says so, answers everybody, and starts anew when asked to', async () => {
  const { started, start } = workers()
  const speller = createSpeller(start)
  const waiting = [speller.read('One', 'british'), speller.read('Two', 'british')]
  started[0]?.onerror?.({} as ErrorEvent)
  expect(await Promise.all(waiting)).toEqual([null, null])
  expect([speller.state.value, started[0]?.ended]).toEqual(['absent', true])
  expect(await speller.read('Three', 'british')).toBeNull()
  expect(started).toHaveLength(1)
  speller.wake()
  void speller.read('Three', 'british')
  expect(started).toHaveLength(2)
})

test('one that cannot be started is absent, and nothing throws', async () => {
  const speller = createSpeller(() => {
    throw new TypeError('no workers here')
  })
  expect(await speller.read('Hello', 'british')).toBeNull()
  expect(speller.state.value).toBe('absent')
})

test('at rest it gives its memory back and keeps what it knows', async () => {
  const { started, start, answer } = workers()
  const speller = createSpeller(start)
  const first = speller.read('Hello', 'british')
  answer(0, [])
  await first
  speller.rest()
  expect(started[0]?.ended).toBe(true)
  expect(await speller.read('Hello', 'british')).toEqual([])
  expect(started).toHaveLength(1)
})
