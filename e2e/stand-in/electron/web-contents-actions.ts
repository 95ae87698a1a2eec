import type { NativeImage as ElectronNativeImage, PrintToPDFOptions, WebContents } from 'electron'
import { record } from '../record'
import { nativeImage } from './native-image'
import { WebContentsPage } from './web-contents-page'

type Provided =
  | 'executeJavaScript'
  | 'reload'
  | 'reloadIgnoringCache'
  | 'capturePage'
  | 'printToPDF'
  | 'print'
  | 'setZoomFactor'
  | 'getZoomFactor'
  | 'setZoomLevel'
  | 'getZoomLevel'
  | 'openDevTools'
  | 'closeDevTools'
  | 'isDevToolsOpened'
  | 'toggleDevTools'
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'delete'
  | 'focus'
  | 'forcefullyCrashRenderer'
  | 'setBackgroundThrottling'
  | 'setWebRTCIPHandlingPolicy'
  | 'getWebRTCIPHandlingPolicy'
  | 'insertText'

/** What main can ask of a page. */
export abstract class WebContentsActions extends WebContentsPage implements Pick<WebContents, Provided> {
  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    const session = await this.connection
    const options = { expression: code, awaitPromise: true, returnByValue: true, userGesture, replMode: true }
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', options)
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as unknown
  }

  reload(): void {
    this.onPage((session) => session.attempt('Page.reload'))
  }

  reloadIgnoringCache(): void {
    this.reload()
  }

  async capturePage(): Promise<ElectronNativeImage> {
    const { data } = await (await this.connection).send('Page.captureScreenshot', { format: 'png' })
    return nativeImage.createFromBuffer(Buffer.from(data, 'base64'))
  }

  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    record.printed.push({ kind: 'pdf', options })
    const { landscape = false, printBackground = false, scale = 1 } = options
    const { data } = await (
      await this.connection
    ).send('Page.printToPDF', { landscape, printBackground, scale })
    return Buffer.from(data, 'base64')
  }

  print(options: object = {}, callback?: (success: boolean, failureReason: string) => void): void {
    record.printed.push({ kind: 'paper', options })
    setImmediate(() => callback?.(true, ''))
  }

  setZoomFactor(factor: number): void {
    this.zoom = factor
    void this.executeJavaScript(`document.documentElement.style.zoom = ${factor}`).catch(() => undefined)
  }

  getZoomFactor(): number {
    return this.zoom
  }

  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level)
  }

  getZoomLevel(): number {
    return Math.log(this.zoom) / Math.log(1.2)
  }

  undo = (): void => this.edit('undo')
  redo = (): void => this.edit('redo')
  cut = (): void => this.edit('cut')
  copy = (): void => this.edit('copy')
  paste = (): void => this.edit('paste')
  delete = (): void => this.edit('delete')
  selectAll = (): void => this.edit('selectAll')

  async insertText(text: string): Promise<void> {
    await (await this.connection).send('Input.insertText', { text })
  }

  focus(): void {
    this.onPage((session) => session.attempt('Page.bringToFront'))
  }

  forcefullyCrashRenderer(): void {
    this.onPage((session) => session.attempt('Page.crash'))
  }

  // A page here is already open to DevTools, from the test or from `npm start` with --remote-debugging-port.
  openDevTools(): void {}
  closeDevTools(): void {}
  toggleDevTools(): void {}
  isDevToolsOpened(): boolean {
    return false
  }

  setBackgroundThrottling(): void {}

  // Kept to be asked for: Chromium itself is told only at its own start.
  private rtcPolicy = 'default'
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.rtcPolicy = policy
  }

  getWebRTCIPHandlingPolicy(): string {
    return this.rtcPolicy
  }

  private edit(command: string): void {
    void this.executeJavaScript(`document.execCommand('${command}')`, true).catch(() => undefined)
  }
}
