import { join } from 'node:path'
import electronLog from 'electron-log/node'
import type { Log } from './log'

const oneMegabyte = 1024 * 1024

/** The log on disk: `logs/main.log` in the user data folder, one older file beside it. */
export function createFileLog(folder: string, echo: boolean): Log {
  const logger = electronLog.create({ logId: 'main' })
  logger.transports.file.resolvePathFn = () => join(folder, 'logs', 'main.log')
  logger.transports.file.maxSize = oneMegabyte
  logger.transports.file.level = 'info'
  logger.transports.console.level = echo ? 'info' : false
  return {
    info: (message, detail) => logger.info(message, ...(detail === undefined ? [] : [detail])),
    warn: (message, detail) => logger.warn(message, ...(detail === undefined ? [] : [detail])),
    error: (message, detail) => logger.error(message, ...(detail === undefined ? [] : [detail])),
  }
}
