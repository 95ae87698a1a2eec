import { EventEmitter } from 'node:events'
import { createEvent } from './event'
import { untilDelivered } from './single-instance'

interface ClosableWindow {
  close: () => void
  destroy: () => void
}

/** before-quit → each window's close → will-quit → quit; every step but the last can be refused. */
export class QuitSequence extends EventEmitter {
  /** Set by the composition, since windows know the app and not the other way round. */
  getWindows: () => ClosableWindow[] = () => []
  private isQuitting = false
  private isExiting = false

  quit(): void {
    if (this.isQuitting || this.isExiting) return
    const event = createEvent()
    this.emit('before-quit', event)
    if (event.defaultPrevented) return
    this.isQuitting = true
    const windows = this.getWindows()
    if (windows.length === 0) this.finish()
    for (const window of windows) window.close()
  }

  exit(exitCode = 0): void {
    if (this.isExiting) return
    this.isExiting = true
    for (const window of this.getWindows()) window.destroy()
    this.emit('quit', createEvent(), exitCode)
    void Promise.all([this.endBrowser(), untilDelivered()]).finally(() => process.exit(exitCode))
  }

  /** Whether the app has decided to end, perhaps before it was ever ready. */
  isLeaving(): boolean {
    return this.isExiting
  }

  closingWasPrevented(): void {
    this.isQuitting = false
  }

  windowWasClosed(remaining: number): void {
    if (remaining > 0 || this.isExiting) return
    if (this.isQuitting) this.finish()
    else if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed')
    else this.quit()
  }

  protected async endBrowser(): Promise<void> {}

  private finish(): void {
    if (this.isExiting) return
    const event = createEvent()
    this.emit('will-quit', event)
    if (event.defaultPrevented) this.isQuitting = false
    else this.exit(0)
  }
}
