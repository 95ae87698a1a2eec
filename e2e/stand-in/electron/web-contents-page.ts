import { EventEmitter } from 'node:events'
import { toLogical } from '../browser/addresses'
import { browser } from '../browser/browser'
import type { Session } from '../browser/devtools'
import { composePageScript, type PageScript, type PageScriptOptions } from '../browser/page-script'
import { abort, answer, type Paused } from '../browser/requests'
import { isBlank, type MainMessage, type PageMessage } from '../page/message'
import { createEvent } from './event'
import { resizeWindow, showWindow } from '../browser/window-on-display'
import { preferredScheme } from './preferred-scheme'

/** The page behind one WebContents: attaching to it, its requests, its navigations, and the way of its messages. */
export abstract class WebContentsPage extends EventEmitter {
  targetId = ''
  protected address = ''
  protected zoom = 1
  protected connection: Promise<Session> = new Promise(() => undefined)
  private contextId = 0
  private isListening = false
  private readonly queue: MainMessage[] = []
  private receiver = ''
  private readonly leaving = new Map<string, string>()

  /** Opens the page; everything that is asked before it is there waits for the promise. */
  open(script: PageScriptOptions, size: { width: number; height: number }): void {
    this.zoom = script.zoomFactor
    this.connection = this.attach(composePageScript(script), size)
    this.onPage(() => undefined)
  }

  closePage(): void {
    this.onPage(() => browser.closePage(this.targetId))
  }

  /** Loads a document and tells Chromium's word for what went wrong. */
  protected async navigate(url: string): Promise<string | undefined> {
    try {
      return (await (await this.connection).send('Page.navigate', { url })).errorText
    } catch {
      return 'net::ERR_FAILED'
    }
  }

  /** Once the page is there; a window may be destroyed before that, and then nothing is left to do. */
  protected onPage(use: (session: Session) => unknown): void {
    this.connection.then(use).catch(() => undefined)
  }

  protected abstract pageSpoke(message: PageMessage): void

  protected abstract opened(url: string): void

  protected tell(message: MainMessage): void {
    if (this.isListening) this.deliver(message)
    else this.queue.push(message)
  }

  private deliver(message: MainMessage): void {
    this.onPage((session) =>
      session.attempt('Runtime.callFunctionOn', {
        functionDeclaration: `function (name, text) { globalThis[name]?.(text) }`,
        arguments: [{ value: this.receiver }, { value: JSON.stringify(message) }],
        executionContextId: this.contextId,
      }),
    )
  }

  private async attach(script: PageScript, size: { width: number; height: number }): Promise<Session> {
    const { session, targetId } = await browser.createPage(size.width, size.height)
    this.targetId = targetId
    this.receiver = script.receiver
    this.hear(session, script.binding)
    await Promise.all([
      session.send('Page.enable'),
      session.send('Runtime.enable'),
      session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      session.send('Runtime.addBinding', { name: script.binding }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: script.source }),
      session.attempt('Emulation.setEmulatedMedia', { features: preferredScheme() }),
      session.attempt('Runtime.runIfWaitingForDebugger'),
      resizeWindow(session, targetId, size),
    ])
    return session
  }

  /** Only a window on a display can be out of sight; a hidden page in a test runs on. */
  setShown(isShown: boolean): void {
    if (browser.headed) this.onPage((session) => showWindow(session, this.targetId, isShown))
  }

  applyTheme(): void {
    this.onPage((session) => session.attempt('Emulation.setEmulatedMedia', { features: preferredScheme() }))
  }

  resize(size: { width: number; height: number }): void {
    this.onPage((session) => resizeWindow(session, this.targetId, size))
  }

  private hear(session: Session, binding: string): void {
    session.hear('Runtime.executionContextCreated', ({ context }) => {
      const { isDefault, frameId } = context.auxData as { isDefault?: boolean; frameId?: string }
      if (!isDefault || frameId !== this.targetId) return
      this.contextId = context.id
      this.isListening = false
    })
    session.hear('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== binding || executionContextId !== this.contextId) return
      const message = JSON.parse(payload) as PageMessage
      if (message.kind === 'ready') this.startListening()
      else this.pageSpoke(message)
    })
    session.hear('Runtime.consoleAPICalled', ({ type, args }) => {
      const message = args.map(({ value, description }) => String(value ?? description ?? '')).join(' ')
      this.emit(
        'console-message',
        createEvent({ message, level: type, lineNumber: 0, sourceId: '', frame: null }),
      )
    })
    session.hear('Fetch.requestPaused', (paused) => void this.answer(session, paused))
    session.hear('Page.windowOpen', ({ url }) => this.opened(toLogical(url)))
    session.hear('Page.frameRequestedNavigation', ({ frameId, url, disposition }) => {
      if (disposition !== 'currentTab') return
      // Only requests can be held back; for the rest the app is told, and Chromium is stopped.
      if (/^(https?|file):/.test(url)) this.leaving.set(frameId, url)
      else if (!this.mayLeave(frameId, url)) void session.attempt('Page.stopLoading')
    })
    session.hear('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined || isBlank(frame.url)) return
      this.address = toLogical(frame.url)
      this.emit('did-navigate', createEvent(), this.address, 200, 'OK')
      // Playwright sets its own preference on the pages it attaches to.
      this.applyTheme()
    })
    session.hear('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === this.targetId) this.address = toLogical(url)
    })
    session.hear('Page.domContentEventFired', () => this.address && this.emit('dom-ready', createEvent()))
    session.hear('Page.loadEventFired', () => this.address && this.emit('did-finish-load', createEvent()))
  }

  private startListening(): void {
    this.isListening = true
    for (const message of this.queue.splice(0)) this.deliver(message)
  }

  private async answer(session: Session, paused: Paused): Promise<void> {
    const isLeaving = this.leaving.get(paused.frameId)?.split('#')[0] === paused.request.url
    if (paused.resourceType === 'Document') this.leaving.delete(paused.frameId)
    if (isLeaving && !this.mayLeave(paused.frameId, paused.request.url))
      await abort(session, paused.requestId)
    else await answer(session, paused)
  }

  /** Asks the app about a navigation that the page, not main, has begun. */
  private mayLeave(frameId: string, physical: string): boolean {
    const url = toLogical(physical)
    const isMainFrame = frameId === this.targetId
    const event = createEvent({ url, isMainFrame, isSameDocument: false, frame: null, initiator: null })
    this.emit('will-frame-navigate', event)
    if (isMainFrame) this.emit('will-navigate', event, url, false, true, 0, 0)
    return !event.defaultPrevented
  }
}
