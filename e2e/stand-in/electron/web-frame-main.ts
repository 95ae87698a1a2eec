import type { WebFrameMain as ElectronWebFrameMain } from 'electron'
import { strict } from '../strict'

type Provided = 'url' | 'origin' | 'parent' | 'name' | 'processId' | 'routingId' | 'isDestroyed' | 'detached'

interface Contents {
  readonly id: number
  getURL: () => string
  isDestroyed: () => boolean
}

/** The frame Electron reports as sender of a message; one object per page, so that it can be compared. */
export class WebFrameMain implements Pick<ElectronWebFrameMain, Provided> {
  readonly parent = null
  readonly name = ''
  readonly routingId = 1
  readonly detached = false
  readonly frames = []

  constructor(private readonly contents: Contents) {}

  get top(): this {
    return this
  }

  get url(): string {
    return this.contents.getURL()
  }

  get origin(): string {
    return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(this.url)?.[0] ?? 'null'
  }

  get processId(): number {
    return this.contents.id
  }

  isDestroyed(): boolean {
    return this.contents.isDestroyed()
  }
}

strict('WebFrameMain', WebFrameMain.prototype)
