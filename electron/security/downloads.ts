import type { Session } from 'electron'
import type { Log } from '../diagnostics/log'
import type { Part } from '../part'

/** The page saves nothing by itself: files are written by main, after the user chose where. */
export function createDownloadGuard(session: Session, log: Log): Part {
  const refuse = (event: { preventDefault(): void }): void => {
    log.warn('download refused')
    event.preventDefault()
  }
  return {
    name: 'download guard',
    start: () => void session.on('will-download', refuse),
    stop: () => void session.off('will-download', refuse),
  }
}
