import type { Menu as ElectronMenu, MenuItem as ElectronMenuItem, MenuItemConstructorOptions } from 'electron'
import { EventEmitter } from 'node:events'
import { record } from '../record'
import { strict } from '../strict'
import { BrowserWindow } from './browser-window'
import { createEvent } from './event'
import { roleMenus, roles } from './menu-roles'

let lastCommand = 0

export class MenuItem implements Pick<
  ElectronMenuItem,
  'label' | 'type' | 'enabled' | 'visible' | 'checked' | 'id' | 'toolTip' | 'sublabel' | 'commandId'
> {
  readonly id: string
  readonly type: ElectronMenuItem['type']
  readonly role: MenuItemConstructorOptions['role']
  readonly accelerator: MenuItemConstructorOptions['accelerator']
  readonly submenu: Menu | undefined
  readonly commandId = ++lastCommand
  readonly icon: MenuItemConstructorOptions['icon']
  label: string
  sublabel: string
  toolTip: string
  enabled: boolean
  visible: boolean
  checked: boolean
  menu: Menu | undefined
  /** What a test calls to choose the item, as on Electron. */
  readonly click: (...given: unknown[]) => void

  constructor(options: MenuItemConstructorOptions) {
    const role = options.role ? roles[options.role] : undefined
    this.submenu = toSubmenu(options)
    this.id = options.id ?? ''
    this.type = options.type ?? (this.submenu ? 'submenu' : 'normal')
    this.role = options.role
    this.accelerator = options.accelerator ?? role?.accelerator
    this.icon = options.icon
    this.label = options.label ?? role?.label ?? ''
    this.sublabel = options.sublabel ?? ''
    this.toolTip = options.toolTip ?? ''
    this.enabled = options.enabled ?? true
    this.visible = options.visible ?? true
    this.checked = options.checked ?? false
    this.menu = undefined
    this.click = () => this.choose(options)
  }

  private choose(options: MenuItemConstructorOptions): void {
    if (!this.enabled) return
    if (this.type === 'checkbox') this.checked = !this.checked
    if (this.type === 'radio') this.menu?.check(this)
    const window = BrowserWindow.getFocusedWindow()
    if (options.click) options.click(this as never, window as never, createEvent() as never)
    else if (options.role) roles[options.role]?.run?.(window)
  }
}

export class Menu extends EventEmitter implements Pick<ElectronMenu, 'closePopup'> {
  private static applicationMenu: Menu | null = null
  readonly items: MenuItem[] = []

  static buildFromTemplate(template: (MenuItemConstructorOptions | MenuItem)[]): Menu {
    const menu = new Menu()
    for (const entry of template) menu.append(entry instanceof MenuItem ? entry : new MenuItem(entry))
    return menu
  }

  static setApplicationMenu = (menu: Menu | null): void => void (Menu.applicationMenu = menu)
  static getApplicationMenu = (): Menu | null => Menu.applicationMenu
  static sendActionToFirstResponder = (): void => undefined

  append(item: MenuItem): void {
    this.insert(this.items.length, item)
  }

  insert(position: number, item: MenuItem): void {
    item.menu = this
    this.items.splice(position, 0, item)
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }

  popup(): void {
    record.popups.push(this)
    this.emit('menu-will-show', createEvent())
  }

  closePopup(): void {
    this.emit('menu-will-close', createEvent())
  }

  check(chosen: MenuItem): void {
    for (const item of this.items) if (item.type === 'radio') item.checked = item === chosen
  }
}

function toSubmenu({ submenu, role }: MenuItemConstructorOptions): Menu | undefined {
  if (submenu instanceof Menu) return submenu
  if (Array.isArray(submenu)) return Menu.buildFromTemplate(submenu)
  const filled = role && roleMenus[role]
  return filled ? Menu.buildFromTemplate(filled.map((item) => ({ role: item }))) : undefined
}

strict('Menu', Menu.prototype)
strict('MenuItem', MenuItem.prototype)
