import { hostname } from 'node:os'
import type { Machine } from './lock-file'

/** This program, as others that open the same folder see it. */
export const thisMachine: Machine = {
  host: hostname(),
  pid: process.pid,
  isRunning: (pid) => {
    try {
      return process.kill(pid, 0)
    } catch {
      return false
    }
  },
}
