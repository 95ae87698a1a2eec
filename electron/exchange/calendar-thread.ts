import { parentPort, workerData } from 'node:worker_threads'
import { readCalendar, type CalendarContext } from '#core/exchange/calendar/read-calendar'

/** What the thread is given: a file's bytes, and what reading them needs to know. */
export interface CalendarTask {
  readonly bytes: Uint8Array
  readonly context: CalendarContext
}

// A thread of its own for each file: whatever a hostile one does to this world ends with it.
const { bytes, context } = workerData as CalendarTask
parentPort?.postMessage(readCalendar(bytes, context))
