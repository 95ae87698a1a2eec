import type { App } from 'electron'
import type { Log } from '../diagnostics/log'
import { errorDetail } from '../diagnostics/log'
import type { Part } from '../part'

interface Wiring {
  readonly app: Pick<App, 'on' | 'off' | 'quit'>
  /** What the page still holds comes to main. */
  readonly settlePage: () => Promise<void>
  /** Waits until everything is on disk, for so long at the most. */
  readonly flush: (timeoutMs: number) => Promise<unknown>
  readonly isUnsaved: () => boolean
  /** Asks whether to leave with a change unsaved. */
  readonly mayLoseChange: () => Promise<boolean>
  readonly stopParts: () => Promise<void>
  readonly log: Log
}

/** Longer than this no system waits for us at the end of its session. */
const patienceMs = 3000

/** Quitting waits for the last save, and asks before it gives one up. */
export class Quitting implements Part {
  readonly name = 'quitting'
  private state: 'running' | 'leaving' | 'left' = 'running'

  constructor(private readonly wiring: Wiring) {}

  start(): void {
    this.wiring.app.on('before-quit', this.onBeforeQuit)
  }

  /** Windows may close. */
  isQuitting = (): boolean => this.state !== 'running'

  private readonly onBeforeQuit = (event: { preventDefault(): void }): void => {
    if (this.state === 'left') return
    event.preventDefault()
    if (this.state === 'leaving') return
    this.state = 'leaving'
    void this.leave()
  }

  private async leave(): Promise<void> {
    try {
      await this.wiring.settlePage()
      await this.wiring.flush(patienceMs)
      if (this.wiring.isUnsaved() && !(await this.wiring.mayLoseChange())) {
        this.state = 'running'
        return
      }
      await this.wiring.stopParts()
    } catch (error) {
      this.wiring.log.error('quitting failed', errorDetail(error))
    }
    this.state = 'left'
    this.wiring.app.quit()
  }
}
