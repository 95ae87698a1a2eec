import { expect, test } from 'vitest'
import { StandingSteps } from '../cards/standing-steps'
import { Speaker } from '../speaker'
import { wordsFor } from '#core/words/words'
import { cardWith, remindingStep } from '../testing/cards'
import { createFakeTime } from '../testing/fake-timers'
import { createMemoryWorkspace } from '../testing/memory-workspace'
import { createTrayContent } from './tray-content'

function content() {
  const time = createFakeTime('2027-04-08T08:00:00Z')
  const memory = createMemoryWorkspace(() => time.clock.now(), time.clock.zone())
  const standing = new StandingSteps()
  const badges: number[] = []
  const draw = createTrayContent({
    ...{ kept: memory.kept, standing, clock: time.clock },
    speaker: new Speaker({ words: wordsFor('en'), locale: 'en-GB' }, time.clock),
    ...{ go: () => undefined, quickAdd: () => undefined, show: () => undefined, quit: () => undefined },
    setBadge: (count) => badges.push(count),
  })
  const choose = (id: string) =>
    draw()
      .menu.find((item) => item.id === id)
      ?.click?.(null as never, null as never, null as never)
  const labels = () => draw().menu.map(({ label }) => label)
  return { time, memory, standing, badges, draw, choose, labels }
}

test('the badge counts what is to be done, is set only when that changes, and goes when nothing is left', () => {
  const { time, standing, badges, draw } = content()
  const due = remindingStep(['2027-04-08T07:00:00Z'])
  draw()
  standing.put([cardWith('a', [due]), cardWith('b', [due])], [], time.clock.now())
  expect(draw().tooltip).toBe('Afterword: 2 steps to do')
  draw()
  standing.put([], ['a', 'b'], time.clock.now())
  draw()
  expect(badges).toEqual([0, 2, 0])
})

test('a pause lasts until the next morning, or until it is ended', async () => {
  const { time, memory, choose, labels } = content()
  choose('pause')
  await Promise.resolve()
  expect(memory.commands.at(-1)).toEqual({
    kind: 'editSettings',
    settings: { remindersPausedUntil: '2027-04-09T07:00:00Z' },
  })
  expect(labels()).toContain('Resume reminders')
  choose('pause')
  await Promise.resolve()
  expect(labels()).toContain('Pause reminders until tomorrow')
  choose('pause')
  time.sleep(24 * 3_600_000)
  expect(labels()).toContain('Pause reminders until tomorrow')
})
