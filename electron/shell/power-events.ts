import type { BrowserWindow, PowerMonitor } from 'electron'
import type { Part } from '../part'

interface Wiring {
  readonly powerMonitor: PowerMonitor
  readonly flush: () => void
  /** Writes at once: nobody waits for a promise any more. */
  readonly saveNow: () => void
  readonly wake: () => void
  readonly quit: () => void
}

type MaybeEvent = { preventDefault?(): void } | undefined

/**
 * Sleep, wake and the end of the session. All of them are hints: some systems do not send them, some send them late and
 * several times. A save never waits for one, and what is due is found by the next beat anyhow.
 */
export class PowerEvents implements Part {
  readonly name = 'power events'

  constructor(private readonly wiring: Wiring) {}

  start(): void {
    const { powerMonitor, flush, wake } = this.wiring
    powerMonitor.on('suspend', flush)
    powerMonitor.on('resume', wake)
    powerMonitor.on('unlock-screen', wake)
    powerMonitor.on('shutdown', this.onShutdown)
  }

  stop(): void {
    const { powerMonitor, flush, wake } = this.wiring
    powerMonitor.off('suspend', flush)
    powerMonitor.off('resume', wake)
    powerMonitor.off('unlock-screen', wake)
    powerMonitor.off('shutdown', this.onShutdown)
  }

  /** Windows tells each window, not the app, that the session ends. */
  watch(window: BrowserWindow): void {
    window.on('query-session-end', this.wiring.flush)
    window.on('session-end', this.wiring.saveNow)
    window.on('focus', this.wiring.wake)
  }

  /** Electron holds the shutdown back if it is asked to, as long as we then leave by ourselves. */
  private readonly onShutdown = (...given: unknown[]): void => {
    const event = given[0] as MaybeEvent
    event?.preventDefault?.()
    this.wiring.quit()
  }
}
