import {
  openAppWindow,
  startChromium,
  untilProfileIsFree,
  type Chromium,
  type ChromiumOptions,
} from './chromium'
import type { Session } from './devtools'

export interface AttachedPage {
  targetId: string
  session: Session
}

interface Watchers {
  titled: (targetId: string, title: string) => void
  crashed: (targetId: string) => void
  closed: (targetId: string) => void
  /** A page began a download; it is stopped, since Afterword writes files through main alone. */
  downloading: (frameId: string, url: string, filename: string) => void
  ended: () => void
}

const onlyPages = [{ type: 'page', exclude: false }]

/** The one Chromium behind all windows. */
export class Browser {
  private chromium: Chromium | undefined
  private options: ChromiumOptions | undefined
  private ending = false
  /** Windows that wait for the page they asked Chromium for; Chromium opens them in this order. */
  private readonly expecting: ((page: AttachedPage) => void)[] = []
  private watchers: Watchers | undefined

  get isRunning(): boolean {
    return this.chromium !== undefined
  }

  get headed(): boolean {
    return this.options?.headed ?? false
  }

  watch(watchers: Watchers): void {
    this.watchers = watchers
  }

  start(options: ChromiumOptions): void {
    this.options = options
    const chromium = startChromium(options)
    this.chromium = chromium
    void chromium.exited.then(() => {
      if (this.chromium === chromium && !this.ending) this.watchers?.ended()
    })
    this.attach(chromium)
  }

  /** Start-up begins before the app has spoken; this is where an app that moved its folders gets its own profile. */
  async ready(options: ChromiumOptions): Promise<void> {
    if (this.options?.profile !== options.profile) {
      await this.end()
      this.ending = false
      // Two instances that both live on one user data folder, as Electron allows: the second one's pages get their own.
      const isFree = await untilProfileIsFree(options.profile)
      this.start(isFree ? options : { ...options, profile: `${options.profile}-${process.pid}` })
    }
    await this.root.send('Target.getTargets')
  }

  async createPage(width: number, height: number): Promise<AttachedPage> {
    const attached = new Promise<AttachedPage>((resolve) => this.expecting.push(resolve))
    if (this.options?.headed) openAppWindow(this.options)
    else await this.root.send('Target.createTarget', { url: 'about:blank', newWindow: true, width, height })
    return attached
  }

  async closePage(targetId: string): Promise<void> {
    await this.root.attempt('Target.closeTarget', { targetId })
  }

  get root(): Session {
    if (!this.chromium) throw new Error('stand-in: Chromium is not running')
    return this.chromium.devTools.root
  }

  async end(): Promise<void> {
    this.ending = true
    const chromium = this.chromium
    if (!chromium || chromium.process.exitCode !== null || chromium.process.signalCode !== null) return
    const timer = setTimeout(() => chromium.process.kill('SIGKILL'), 2000)
    void chromium.devTools.root.attempt('Browser.close')
    await chromium.exited
    clearTimeout(timer)
  }

  private attach(chromium: Chromium): void {
    const { devTools } = chromium
    const { root } = devTools
    root.hear('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      const { targetId, openerId } = targetInfo
      const expected = openerId ? undefined : this.expecting.shift()
      // A page that a page opened never runs: its opener has asked the app's window-open handler meanwhile.
      if (expected) expected({ targetId, session: devTools.session(sessionId) })
      else void this.closePage(targetId)
    })
    root.hear('Target.targetInfoChanged', ({ targetInfo }) => {
      // A document without a title yet goes by its address.
      if (!targetInfo.url.endsWith(targetInfo.title))
        this.watchers?.titled(targetInfo.targetId, targetInfo.title)
    })
    root.hear('Target.targetCrashed', ({ targetId }) => this.watchers?.crashed(targetId))
    root.hear('Target.targetDestroyed', ({ targetId }) => this.watchers?.closed(targetId))
    root.hear('Browser.downloadWillBegin', ({ frameId, url, suggestedFilename }) =>
      this.watchers?.downloading(frameId, url, suggestedFilename),
    )
    void root.attempt('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true })
    const autoAttach = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter: onlyPages }
    void root.attempt('Target.setAutoAttach', autoAttach)
    void root.attempt('Target.setDiscoverTargets', { discover: true, filter: onlyPages })
  }
}

export const browser = new Browser()
