import type { App } from 'electron'
import type { Part } from '../part'
import { errorDetail, type Log } from './log'

/** Writes down what nobody caught. Nothing is uploaded: a report leaves the machine only in the user's own hands. */
export function createCrashLog(app: Pick<App, 'on' | 'off'>, log: Log): Part {
  const onError = (error: unknown): void => log.error('uncaught', errorDetail(error))
  const onPageGone = (
    _event: unknown,
    _contents: unknown,
    details: { reason: string; exitCode: number },
  ): void => log.error('page gone', { reason: details.reason, exitCode: details.exitCode })
  return {
    name: 'crash log',
    start() {
      process.on('uncaughtException', onError)
      process.on('unhandledRejection', onError)
      app.on('render-process-gone', onPageGone)
    },
    stop() {
      process.off('uncaughtException', onError)
      process.off('unhandledRejection', onError)
      app.off('render-process-gone', onPageGone)
    },
  }
}
