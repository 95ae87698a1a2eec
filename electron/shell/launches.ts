import type { App } from 'electron'
import { filesIn } from '../exchange/opened-files'
import { linkIn } from './deep-link'

/** What somebody who started us again, clicked our icon, or opened a link or a file of ours asks for. */
export interface Launch {
  readonly link: string | null
  /** Full paths. */
  readonly files: readonly string[]
}

export type OnLaunch = (launch: Launch) => void

/** Hears launches from the first moment on and hands them over once there is a window to show. */
export class Launches {
  private listener: OnLaunch | null = null
  private waiting: Launch

  constructor(app: App, argv: readonly string[], folder: string, answer: (knock: unknown) => void) {
    this.waiting = { link: linkIn(argv), files: filesIn(argv, folder) }
    app.on('second-instance', (_event, secondArgv, secondFolder, knock) => {
      answer(knock)
      this.hear({ link: linkIn(secondArgv), files: filesIn(secondArgv, secondFolder) })
    })
    app.on('activate', () => this.hear({ link: null, files: [] }))
    app.on('open-url', (event, url) => {
      event.preventDefault()
      this.hear({ link: url, files: [] })
    })
    // macOS tells of files this way, one by one, and before anything is ready.
    app.on('open-file', (event, path) => {
      event.preventDefault()
      this.hear({ link: null, files: filesIn(['', path], folder) })
    })
  }

  /** From now on launches go to `listener`; a link or a file that came before is handed over at once. */
  listen(listener: OnLaunch): void {
    this.listener = listener
    if (this.waiting.link !== null || this.waiting.files.length > 0) listener(this.waiting)
    this.waiting = { link: null, files: [] }
  }

  private hear(launch: Launch): void {
    if (this.listener !== null) this.listener(launch)
    else
      this.waiting = {
        link: launch.link ?? this.waiting.link,
        files: [...this.waiting.files, ...launch.files],
      }
  }
}
