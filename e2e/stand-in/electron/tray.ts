import type { Tray as ElectronTray } from 'electron'
import { EventEmitter } from 'node:events'
import { record } from '../record'
import { strict } from '../strict'
import type { Menu } from './menu'

type Provided =
  | 'setImage'
  | 'setPressedImage'
  | 'setToolTip'
  | 'setTitle'
  | 'getTitle'
  | 'popUpContextMenu'
  | 'closeContextMenu'
  | 'destroy'
  | 'isDestroyed'
  | 'getBounds'
  | 'setIgnoreDoubleClickEvents'

/** A tray icon nobody sees; tests read `toolTip` and `contextMenu`, and emit 'click' as a user would cause it. */
export class Tray extends EventEmitter implements Pick<ElectronTray, Provided> {
  image: unknown
  toolTip = ''
  contextMenu: Menu | null = null
  private title = ''
  private isGone = false

  constructor(image: unknown) {
    super()
    this.image = image
    if (!process.env['STAND_IN_NO_TRAY']) record.trays.push(this)
  }

  setImage = (image: unknown): void => void (this.image = image)
  setPressedImage = (): void => undefined
  setToolTip = (toolTip: string): void => void (this.toolTip = toolTip)
  setTitle = (title: string): void => void (this.title = title)
  getTitle = (): string => this.title
  setContextMenu = (menu: Menu | null): void => void (this.contextMenu = menu)
  setIgnoreDoubleClickEvents = (): void => undefined
  popUpContextMenu = (menu?: object): void => ((menu as Menu | undefined) ?? this.contextMenu)?.popup()
  closeContextMenu = (): void => this.contextMenu?.closePopup()
  isDestroyed = (): boolean => this.isGone
  getBounds = () => ({ x: 0, y: 0, width: 0, height: 0 })

  destroy(): void {
    this.isGone = true
    record.trays = record.trays.filter((tray) => tray !== this)
  }
}

strict('Tray', Tray.prototype)
