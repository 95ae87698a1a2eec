import { app } from 'electron'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { buildCard } from '#core/etiquette/build-card'
import type { StorageState } from '#core/ipc/rooms/storage'
import { CardIndex } from './cards/card-index'
import { createClock, type Clock } from './clock'
import { askHolidayThread } from './holidays/ask-holiday-thread'
import { keptHolidays } from './holidays/kept-holidays'
import { PublicHolidays } from './holidays/public-holidays'
import type { KeptWorkspace } from './kept-workspace'
import type { Part } from './part'
import type { Given } from './run-app'
import { Speaker } from './speaker'
import { createWorkspaceHost } from './workspace/workspace-host'

/** Data, time and words: what everything else is made of. */
export interface Data {
  readonly clock: Clock
  readonly kept: KeptWorkspace
  readonly cards: CardIndex
  readonly speaker: Speaker
  /** How the file was found; known once `storage` has started. */
  readonly state: () => StorageState
  readonly storage: Part
  readonly holidays: PublicHolidays
}

export function composeData({ folder, log, options, words }: Given): Data {
  const clock = createClock(options.now, options.zone)
  const kept = createWorkspaceHost({
    folder: join(folder, 'data'),
    now: () => clock.now(),
    zone: () => clock.zone(),
    newId: randomUUID,
    log,
  })
  const holidays = new PublicHolidays({
    ...{ kept, clock, log },
    ask: askHolidayThread(join(import.meta.dirname, 'holiday-thread.js')),
    file: keptHolidays(join(folder, 'holidays.json')),
    appVersion: app.getVersion(),
  })
  let state: StorageState = { state: 'new' }
  return {
    clock,
    kept,
    holidays,
    cards: new CardIndex(buildCard, {
      workspace: () => kept.current(),
      zone: () => clock.zone(),
      daysOff: () => holidays.daysOff(),
    }),
    speaker: new Speaker(words, app.getSystemLocale(), clock),
    state: () => state,
    storage: {
      name: 'storage',
      async start() {
        state = await kept.start()
        log.info('storage opened', { state: state.state })
      },
      stop: async () => void (await kept.stop()),
    },
  }
}
