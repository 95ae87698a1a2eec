import { Worker } from 'node:worker_threads'
import type { HolidayTask } from './holiday-thread'

export type AskHolidays = (task: HolidayTask) => Promise<readonly string[]>

/** Asks a thread that lives as long as the question. */
export function askHolidayThread(file: string): AskHolidays {
  return (task) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(file, { workerData: task, env: {}, execArgv: [] })
      worker.once('message', (days: readonly string[]) => resolve(days))
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('no answer')))
    })
}
