import { app } from 'electron'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { buildCard } from '#core/etiquette/build-card'
import type { StorageState } from '#core/ipc/rooms/storage'
import { CardIndex } from './cards/card-index'
import { createClock, type Clock } from './clock'
import { ClockWatch } from './clock-doubt'
import { askHolidayThread } from './holidays/ask-holiday-thread'
import { keptHolidays } from './holidays/kept-holidays'
import { PublicHolidays } from './holidays/public-holidays'
import type { KeptWorkspace } from './kept-workspace'
import type { Part } from './part'
import type { Given } from './run-app'
import { Speaker } from './speaker'
import type { SpokenLanguage } from './spoken-language'
import { journalThread } from './workspace/ask-journal-thread'
import { storageThread } from './workspace/ask-storage-thread'
import type { StorageDesk } from './workspace/storage-desk'
import { createWorkspaceHost } from './workspace/workspace-host'

/** Data, time and words: what everything else is made of. */
export interface Data {
  readonly clock: Clock
  /** Whether that clock can be right. */
  readonly clockWatch: ClockWatch
  readonly kept: KeptWorkspace
  readonly cards: CardIndex
  readonly spoken: SpokenLanguage
  readonly speaker: Speaker
  /** What a person can do with the saved data besides working with it. */
  readonly desk: StorageDesk
  /** How the file was found; known once `storage` has started. */
  readonly state: () => StorageState
  readonly storage: Part
  readonly holidays: PublicHolidays
}

export function composeData({ folder, log, options, spoken }: Given): Data {
  const clock = createClock(options.now, options.zone)
  const kept = createWorkspaceHost({
    folder: join(folder, 'data'),
    now: () => clock.now(),
    zone: () => clock.zone(),
    newId: randomUUID,
    tasks: storageThread(join(import.meta.dirname, 'storage-thread.js')),
    pen: journalThread(join(import.meta.dirname, 'journal-thread.js')),
    recovery: 'chosen',
    log,
  })
  const holidays = new PublicHolidays({
    ...{ kept, clock, log },
    ask: askHolidayThread(join(import.meta.dirname, 'holiday-thread.js')),
    file: keptHolidays(join(folder, 'holidays.json')),
    appVersion: app.getVersion(),
  })
  const clockWatch = new ClockWatch(clock)
  return {
    clock,
    clockWatch,
    kept,
    desk: kept.desk,
    holidays,
    cards: new CardIndex(buildCard, {
      workspace: () => kept.current(),
      zone: () => clock.zone(),
      daysOff: () => holidays.daysOff(),
    }),
    spoken,
    speaker: new Speaker(spoken, clock),
    state: () => kept.storage(),
    storage: {
      name: 'storage',
      async start() {
        const state = await kept.start()
        clockWatch.look(kept.lastSaved())
        log.info('storage opened', { state: state.state })
      },
      stop: async () => void (await kept.stop()),
    },
  }
}
