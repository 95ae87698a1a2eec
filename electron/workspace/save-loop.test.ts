import { describe, expect, it, vi } from 'vitest'
import type { SavingState } from '#core/ipc/rooms/storage'
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace'
import { instant } from '#core/time/kinds'
import { silentLog } from '../diagnostics/log'
import { until } from '../testing/until'
import type { DatedChange } from './dated-change'
import { createSaveLoop } from './save-loop'
import { manualDelay, systemError } from './workspace.test-data'

const at = (revision: number): Workspace => ({ ...emptyWorkspace, revision })
const made = (revision: number): DatedChange => ({
  change: { revision, label: { key: 'k', values: {} }, coalesce: null, silent: false, records: [] },
  at: instant('2027-04-08T09:45:00Z'),
})

/** A disk whose writes end when the test says so. */
function setUp() {
  const written: number[] = []
  const states: SavingState['state'][] = []
  let answer: (error?: Error) => void = () => {}
  const save = vi.fn(
    (workspace: Workspace, _since: readonly DatedChange[]) =>
      new Promise<void>((resolve, reject) => {
        answer = (error) => {
          if (error !== undefined) return reject(error)
          written.push(workspace.revision)
          resolve()
        }
      }),
  )
  const probe = vi.fn(() => Promise.resolve())
  const { delay, asked, pass } = manualDelay()
  const loop = createSaveLoop({
    save,
    probe,
    delay,
    log: silentLog,
    onState: ({ state }) => states.push(state),
  })
  const disk = async (error?: Error) => {
    await until(() => save.mock.calls.length > 0)
    answer(error)
    await Promise.resolve()
  }
  loop.begin(at(0), true)
  return { loop, save, probe, disk, written, states, asked, pass }
}

const calls = (mock: { mock: { calls: unknown[] } }, count: number) =>
  until(() => mock.mock.calls.length === count)

describe('hazard 22: the save loop', () => {
  it('writes a thousand changes of one moment in two goes and answers each as soon as it is durable', async () => {
    const { loop, save, disk, written } = setUp()
    const told: number[] = []
    loop.want(at(1), made(1))
    void loop.settled(1).then(() => told.push(1))
    await calls(save, 1)
    for (let revision = 2; revision <= 1000; revision += 1) {
      loop.want(at(revision), made(revision))
      void loop.settled(revision).then((saved) => saved && told.push(revision))
    }
    await disk()
    await calls(save, 2)
    // The first caller does not wait for the chain behind it.
    expect(told).toEqual([1])
    await disk()
    await until(() => told.length === 1000)
    expect(written).toEqual([1, 1000])
    expect(save.mock.calls[1]?.[1]).toHaveLength(999)
  })

  it('saves what a listener wants at the very moment it hears that all is saved', async () => {
    const { delay } = manualDelay()
    const save = vi.fn(() => Promise.resolve())
    const onState = ({ state }: SavingState) => {
      if (state === 'saved' && !loop.isDurable(2)) loop.want(at(2), made(2))
    }
    const loop = createSaveLoop({ save, probe: save, delay, log: silentLog, onState })
    loop.begin(at(1), false)
    await loop.settled(1)
    await calls(save, 2)
    expect(save).toHaveBeenLastCalledWith(at(2), [made(2)])
  })

  it('forgives one refusal, and says so at the second', async () => {
    const { loop, save, disk, asked, pass } = setUp()
    loop.want(at(1), made(1))
    let answer: boolean | null = null
    void loop.settled(1).then((saved) => (answer = saved))
    await calls(save, 1)
    await disk(systemError('ENOSPC'))
    await until(() => asked.length === 1)
    expect([loop.state(), answer]).toEqual([{ state: 'failing', reason: 'diskFull' }, null])
    pass(500)
    await calls(save, 2)
    await disk(systemError('ENOSPC'))
    await until(() => answer !== null)
    expect([answer, asked]).toEqual([false, [500, 2000]])
  })

  it('recovers by itself when the disk does, with what is newest by then', async () => {
    const { loop, save, disk, written, states, asked, pass } = setUp()
    loop.want(at(1), made(1))
    await calls(save, 1)
    await disk(systemError('EBUSY'))
    await until(() => asked.length === 1)
    pass(500)
    await calls(save, 2)
    await disk()
    await until(() => loop.state().state === 'saved')
    expect([written, states]).toEqual([[1], ['saving', 'failing', 'saved']])
  })

  it('tries at once when something new is done or the user asks', async () => {
    const { loop, save, disk, written, asked } = setUp()
    loop.want(at(1), made(1))
    await calls(save, 1)
    await disk(systemError('EACCES'))
    await until(() => asked.length === 1)
    loop.want(at(2), made(2))
    await calls(save, 2)
    await disk(systemError('EACCES'))
    await until(() => asked.length === 2)
    const retried = loop.retry()
    await calls(save, 3)
    await disk()
    await retried
    expect(written).toEqual([2])
  })

  it('notices at the start that the folder takes no file', async () => {
    const { delay } = manualDelay()
    const probe = () => Promise.reject(systemError('EROFS'))
    const save = () => Promise.resolve()
    const loop = createSaveLoop({ save, probe, delay, log: silentLog, onState: () => {} })
    loop.begin(at(3), true)
    await until(() => loop.state().state === 'failing')
    expect(loop.state()).toEqual({ state: 'failing', reason: 'noPermission' })
    expect(loop.isDurable(3)).toBe(true)
    await loop.stop()
  })

  it('saves at the start what the file does not hold yet', async () => {
    const { delay } = manualDelay()
    const save = vi.fn(() => Promise.resolve())
    const loop = createSaveLoop({ save, probe: save, delay, log: silentLog, onState: () => {} })
    loop.begin(at(3), false)
    expect(await loop.settled(3)).toBe(true)
    expect(save).toHaveBeenCalledWith(at(3), [])
  })
})
