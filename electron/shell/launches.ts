import type { App } from 'electron'
import { linkIn } from './deep-link'

/** Somebody started us again, clicked our icon in the dock, or opened a link of ours; the link, or null. */
export type OnLaunch = (link: string | null) => void

/** Hears launches from the first moment on and hands them over once there is a window to show. */
export class Launches {
  private listener: OnLaunch | null = null
  private waiting: string | null

  constructor(app: App, argv: readonly string[], answer: (knock: unknown) => void) {
    this.waiting = linkIn(argv)
    app.on('second-instance', (_event, secondArgv, _folder, knock) => {
      answer(knock)
      this.hear(linkIn(secondArgv))
    })
    app.on('activate', () => this.hear(null))
    app.on('open-url', (event, url) => {
      event.preventDefault()
      this.hear(url)
    })
  }

  /** From now on launches go to `listener`; a link that came before is handed over at once. */
  listen(listener: OnLaunch): void {
    this.listener = listener
    if (this.waiting !== null) listener(this.waiting)
    this.waiting = null
  }

  private hear(link: string | null): void {
    if (this.listener === null) this.waiting = link ?? this.waiting
    else this.listener(link)
  }
}
