import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { effectScope, ref, type EffectScope } from 'vue'
import type { AnyCommand } from '#core/commands/all-commands'
import { createTypedQueue, type TypedQueue } from './typed-queue'

const subject = (text: string): AnyCommand => ({
  kind: 'editSubject',
  applicationId: 'northwind',
  letterId: 'ravi',
  subject: text,
})
const subjects = (queue: TypedQueue) =>
  queue.commands.value.map((command) => (command.kind === 'editSubject' ? command.subject : ''))

let scope: EffectScope
beforeEach(() => {
  vi.useFakeTimers()
  scope = effectScope()
})
afterEach(() => {
  scope.stop()
  vi.useRealTimers()
})

function desk() {
  const revision = ref(1)
  const sent: string[] = []
  const answers: ((error?: Error) => void)[] = []
  const refused: unknown[] = []
  const queue = scope.run(() =>
    createTypedQueue({
      revision: () => revision.value,
      refused: (error) => refused.push(error),
      run: (command) => {
        sent.push(command.kind === 'editSubject' ? command.subject : command.kind)
        const due = sent.length + 1
        return new Promise((resolve, reject) =>
          answers.push((error) => (error === undefined ? resolve({ revision: due }) : reject(error))),
        )
      },
    }),
  )
  if (queue === undefined) throw new Error('scope is stopped')
  return { queue, revision, sent, answers, refused }
}

test('words of one field are sent together, at most a quarter of a second after the first key', () => {
  const { queue, sent } = desk()
  queue.type('subject', subject('T'))
  vi.advanceTimersByTime(150)
  queue.type('subject', subject('Thank you'))
  expect(sent).toEqual([])
  vi.advanceTimersByTime(100)
  expect(sent).toEqual(['Thank you'])
})

test('typing in another field sends the first one at once, so that order is kept', () => {
  const { queue, sent } = desk()
  queue.type('subject', subject('first'))
  queue.type('other', subject('second'))
  expect(sent).toEqual(['first'])
})

test('an older echo never shows through: words stay until the revision that has them was seen', async () => {
  const { queue, revision, answers } = desk()
  queue.type('subject', subject('old'))
  void queue.flush()
  queue.type('subject', subject('old and new'))
  answers[0]?.()
  revision.value = 2
  await vi.advanceTimersByTimeAsync(0)
  expect(subjects(queue)).toEqual(['old and new'])
  await vi.advanceTimersByTimeAsync(300)
  answers[1]?.()
  await vi.advanceTimersByTimeAsync(0)
  expect(subjects(queue)).toEqual(['old and new'])
  revision.value = 3
  expect(subjects(queue)).toEqual([])
})

test('what was refused is said, stays on the screen, and goes again with the next key', async () => {
  const { queue, answers, refused, sent } = desk()
  queue.type('subject', subject('Thank you'))
  const whole = queue.flush()
  answers[0]?.(new Error('disk full'))
  expect(await whole).toBe(false)
  expect(refused).toHaveLength(1)
  expect(subjects(queue)).toEqual(['Thank you'])
  queue.type('subject', subject('Thank you all'))
  void queue.flush()
  expect(sent).toEqual(['Thank you', 'Thank you all'])
  expect(subjects(queue)).toEqual(['Thank you all'])
})
