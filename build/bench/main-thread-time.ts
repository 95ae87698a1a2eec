import { existsSync, readFileSync } from 'node:fs'

const schedule = `/proc/self/task/${process.pid}/schedstat`
const isCounted = existsSync(schedule)

/**
 * Milliseconds of work that main's own thread has done: neither what other programs took of the machine nor what our
 * helper threads did beside it. Only Linux counts that; elsewhere it is the time on the wall.
 */
export function mainThreadTime(): number {
  return isCounted ? Number(readFileSync(schedule, 'utf8').split(' ')[0]) / 1e6 : performance.now()
}
