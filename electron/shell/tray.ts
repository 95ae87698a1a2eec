import { Menu, Tray, type MenuItemConstructorOptions, type NativeImage } from 'electron'
import type { Part } from '../part'

export interface TrayContent {
  readonly tooltip: string
  readonly menu: readonly MenuItemConstructorOptions[]
}

interface Wiring {
  readonly icon: NativeImage
  readonly content: () => TrayContent
  readonly open: () => void
  readonly platform: NodeJS.Platform
}

/** The icon in the tray: a second way in, never the only one. */
export class TrayIcon implements Part {
  readonly name = 'tray'
  private tray: Tray | null = null
  private menu: Menu | null = null
  private tooltip = ''
  private shown = ''
  private refreshing: NodeJS.Immediate | null = null

  constructor(private readonly wiring: Wiring) {}

  start(): void {
    this.tray = new Tray(this.wiring.icon)
    // macOS opens the menu itself; Linux trays do not define a click.
    if (this.wiring.platform !== 'darwin') this.tray.on('click', this.wiring.open)
    this.draw()
  }

  stop(): void {
    if (this.refreshing !== null) clearImmediate(this.refreshing)
    this.tray?.destroy()
    this.tray = null
  }

  /** What a test clicks on. */
  parts(): { readonly tray: Tray; readonly menu: Menu; readonly tooltip: string } | null {
    const { tray, menu, tooltip } = this
    return tray === null || menu === null ? null : { tray, menu, tooltip }
  }

  /** Something may have changed; a run of changes is drawn once. */
  refresh(): void {
    this.refreshing ??= setImmediate(() => {
      this.refreshing = null
      this.draw()
    })
  }

  private draw(): void {
    if (this.tray === null) return
    const { tooltip, menu } = this.wiring.content()
    const shown = JSON.stringify([tooltip, menu])
    if (shown === this.shown) return
    this.shown = shown
    this.tooltip = tooltip
    this.tray.setToolTip(tooltip)
    // Linux takes a menu as it is when it is set, so a change needs the whole menu again.
    this.menu = Menu.buildFromTemplate([...menu])
    this.tray.setContextMenu(this.menu)
  }
}
