import { errorDetail, type Log } from './diagnostics/log'
import type { Part } from './part'

/** The parts of the running app: started in order, each awaited; stopped in the reverse of it, none holding up another. */
export class Parts {
  private readonly started: Part[] = []

  constructor(private readonly log: Log) {}

  async start(parts: readonly Part[]): Promise<void> {
    for (const part of parts) {
      await part.start?.()
      this.started.push(part)
    }
  }

  /** For what the app can do without: a tray that fails must not cost the user the window. */
  async startOptional(parts: readonly Part[]): Promise<void> {
    for (const part of parts) {
      try {
        await this.start([part])
      } catch (error) {
        this.log.error('part did not start', { part: part.name, ...errorDetail(error) })
      }
    }
  }

  async stop(): Promise<void> {
    for (const part of this.started.splice(0).toReversed()) {
      try {
        await part.stop?.()
      } catch (error) {
        this.log.error('part did not stop', { part: part.name, ...errorDetail(error) })
      }
    }
  }
}
