import type { SavingState } from '#core/ipc/rooms/storage'
import type { Workspace } from '#core/workspace/workspace'
import { errorDetail, type Log } from '../diagnostics/log'
import type { DatedChange } from './dated-change'
import { endWait, type Delay } from './delay'
import { savingReason } from './saving-reason'

/** Milliseconds until a refused save is tried again; the last one counts from then on. */
export const backOff = [500, 2000, 5000, 10_000, 30_000] as const

export interface SaveLoopOptions {
  /** Makes this version durable; `since` are the changes that led to it from what was durable before. */
  readonly save: (workspace: Workspace, since: readonly DatedChange[]) => Promise<void>
  /** Tried in place of a save while there is nothing to save: whether the disk would take one. */
  readonly probe: () => Promise<void>
  readonly delay: Delay
  readonly log: Log
  readonly onState: (state: SavingState) => void
}

/** One writer: one write at a time, always of the newest version, until the newest version is on disk. */
export interface SaveLoop {
  /** From here on; `durable` says whether the file already holds it. */
  begin(workspace: Workspace, durable: boolean): void
  want(workspace: Workspace, made: DatedChange): void
  /** The changes that are not on disk yet. */
  unsaved(): readonly DatedChange[]
  /** True once this revision is on disk, false once the disk has refused it more than for a moment. */
  settled(revision: number): Promise<boolean>
  isDurable(revision: number): boolean
  state(): SavingState
  /** Tries at once instead of waiting for the back-off to pass; resolves when what was unsaved is saved or refused again. */
  retry(): Promise<void>
  /** No try after the one under way. */
  stop(): Promise<void>
}

interface Waiting {
  readonly revision: number
  readonly tell: (saved: boolean) => void
}

export function createSaveLoop({ save, probe, delay, log, onState }: SaveLoopOptions): SaveLoop {
  let newest: Workspace | null = null
  let durable = -1
  let pending: readonly DatedChange[] = []
  let inDoubt = false
  let failures = 0
  let state: SavingState = { state: 'saved' }
  let running: Promise<void> | null = null
  let waiting: readonly Waiting[] = []
  let pause = new AbortController()
  let stopped = false

  const unsaved = () => newest !== null && newest.revision > durable

  function show(next: SavingState): void {
    if (JSON.stringify(next) === JSON.stringify(state)) return
    state = next
    onState(next)
  }

  function tell(isTold: (waiter: Waiting) => boolean, saved: boolean): void {
    const told = waiting.filter(isTold)
    waiting = waiting.filter((waiter) => !told.includes(waiter))
    for (const waiter of told) waiter.tell(saved)
  }

  async function attempt(): Promise<void> {
    const taken = newest
    // While the disk refuses, each try would flicker between two messages.
    if (failures === 0 && unsaved()) show({ state: 'saving' })
    if (taken !== null && unsaved()) {
      await save(taken, pending)
      durable = taken.revision
      pending = pending.filter(({ change }) => change.revision > durable)
    } else await probe()
    failures = 0
    inDoubt = false
    tell((waiter) => waiter.revision <= durable, true)
  }

  async function work(): Promise<void> {
    while ((unsaved() || inDoubt) && !stopped) {
      try {
        await attempt()
      } catch (error) {
        failures += 1
        inDoubt = true
        log.error('saving was refused', { ...errorDetail(error), failures })
        show({ state: 'failing', reason: savingReason(error) })
        // The first refusal is often a moment's; the second is told.
        if (failures > 1) tell(() => true, false)
        pause = new AbortController()
        await delay(backOff[Math.min(failures, backOff.length) - 1] ?? 0, pause.signal)
      }
    }
    if (!unsaved() && !inDoubt) show({ state: 'saved' })
  }

  function start(): void {
    running ??= work().finally(() => {
      running = null
      // Something may have been wanted after the loop had looked for the last time.
      if (unsaved() && !stopped) start()
    })
  }

  const settled = (revision: number) =>
    revision <= durable
      ? Promise.resolve(true)
      : new Promise<boolean>((tell) => {
          waiting = [...waiting, { revision, tell }]
        })

  return {
    settled,
    isDurable: (revision) => revision <= durable,
    state: () => state,
    begin: (workspace, isDurable) => {
      newest = workspace
      durable = isDurable ? workspace.revision : -1
      inDoubt = true
      start()
    },
    unsaved: () => pending,
    want: (workspace, made) => {
      newest = workspace
      pending = [...pending, made]
      if (failures === 0) show({ state: 'saving' })
      endWait(pause)
      start()
    },
    retry: async () => {
      inDoubt = true
      endWait(pause)
      start()
      await settled(newest?.revision ?? -1)
    },
    stop: async () => {
      stopped = true
      endWait(pause)
      await running
      tell(() => true, false)
    },
  }
}
