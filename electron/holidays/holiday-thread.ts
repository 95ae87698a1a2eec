import { parentPort, workerData } from 'node:worker_threads'
import { publicDays } from './public-days'

/** What the thread is asked. */
export interface HolidayTask {
  readonly country: string
  readonly years: readonly number[]
}

// The rules of two hundred countries are a megabyte and a half that the app itself never has to read.
const { country, years } = workerData as HolidayTask
parentPort?.postMessage(publicDays(country, years))
