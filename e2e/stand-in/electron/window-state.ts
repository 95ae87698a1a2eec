import type { BaseWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron'
import { EventEmitter } from 'node:events'

type Provided =
  | 'getBounds'
  | 'getNormalBounds'
  | 'getContentBounds'
  | 'setBounds'
  | 'setContentBounds'
  | 'getSize'
  | 'setSize'
  | 'getContentSize'
  | 'setContentSize'
  | 'getPosition'
  | 'setPosition'
  | 'center'
  | 'minimize'
  | 'restore'
  | 'maximize'
  | 'unmaximize'
  | 'isMinimized'
  | 'isMaximized'
  | 'isNormal'
  | 'isFullScreen'
  | 'setFullScreen'
  | 'getMinimumSize'
  | 'setMinimumSize'

/** Place, size and shape of a window. No window manager takes part: what is set is what is. */
export class WindowState extends EventEmitter implements Pick<BaseWindow, Provided> {
  private bounds: Rectangle
  private shape: 'normal' | 'maximized' | 'full-screen' = 'normal'
  private minimized = false
  private minimum: [number, number]

  constructor({
    x = 60,
    y = 40,
    width = 800,
    height = 600,
    minWidth = 0,
    minHeight = 0,
  }: BrowserWindowConstructorOptions) {
    super()
    this.minimum = [minWidth, minHeight]
    this.bounds = { x, y, width: Math.max(width, minWidth), height: Math.max(height, minHeight) }
  }

  /** Tells Chromium; overridden by the window that has a page. */
  protected resized(): void {}

  getBounds(): Rectangle {
    return this.shape === 'normal' ? { ...this.bounds } : { x: 0, y: 0, width: 1920, height: 1080 }
  }

  getNormalBounds = (): Rectangle => ({ ...this.bounds })
  getContentBounds = (): Rectangle => this.getBounds()
  isMinimized = (): boolean => this.minimized
  isMaximized = (): boolean => this.shape === 'maximized'
  isFullScreen = (): boolean => this.shape === 'full-screen'
  isNormal = (): boolean => this.shape === 'normal' && !this.minimized
  getMinimumSize = (): number[] => [...this.minimum]

  setMinimumSize(width: number, height: number): void {
    this.minimum = [width, height]
  }

  setBounds(bounds: Partial<Rectangle>): void {
    const before = this.bounds
    this.bounds = { ...before, ...bounds }
    if (before.x !== this.bounds.x || before.y !== this.bounds.y) this.announce('move', 'moved')
    if (before.width !== this.bounds.width || before.height !== this.bounds.height)
      this.announce('resize', 'resized')
  }

  setContentBounds(bounds: Rectangle): void {
    this.setBounds(bounds)
  }

  getSize(): number[] {
    const { width, height } = this.getBounds()
    return [width, height]
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height })
  }

  getContentSize(): number[] {
    return this.getSize()
  }

  setContentSize(width: number, height: number): void {
    this.setBounds({ width, height })
  }

  getPosition(): number[] {
    const { x, y } = this.getBounds()
    return [x, y]
  }

  setPosition(x: number, y: number): void {
    this.setBounds({ x, y })
  }

  center(): void {
    this.setBounds({ x: (1920 - this.bounds.width) / 2, y: (1080 - this.bounds.height) / 2 })
  }

  minimize(): void {
    if (this.minimized) return
    this.minimized = true
    this.emit('minimize')
  }

  restore(): void {
    if (this.minimized) {
      this.minimized = false
      this.emit('restore')
    } else this.unmaximize()
  }

  maximize(): void {
    if (this.shape !== 'maximized') this.reshape('maximized', 'maximize')
  }

  unmaximize(): void {
    if (this.shape === 'maximized') this.reshape('normal', 'unmaximize')
  }

  setFullScreen(flag: boolean): void {
    if (flag === this.isFullScreen()) return
    this.reshape(flag ? 'full-screen' : 'normal', flag ? 'enter-full-screen' : 'leave-full-screen')
  }

  private reshape(shape: typeof this.shape, event: string): void {
    this.shape = shape
    this.emit(event)
    this.announce('resize', 'resized')
  }

  private announce(...events: string[]): void {
    this.resized()
    for (const event of events) this.emit(event)
  }
}
