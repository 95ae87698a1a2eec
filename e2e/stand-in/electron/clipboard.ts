import type { Clipboard, ClipboardItem as ElectronClipboardItem } from 'electron'
import { strict } from '../strict'

type Content = ConstructorParameters<typeof ElectronClipboardItem>[0][string]

export class ClipboardItem implements Pick<ElectronClipboardItem, 'types'> {
  readonly types: string[]

  constructor(private readonly items: Record<string, Content>) {
    this.types = Object.keys(items)
  }

  async getType(type: string): Promise<Blob> {
    const item = await this.items[type]
    if (item === undefined) throw new Error(`The type '${type}' was not found`)
    return item instanceof Blob
      ? item
      : new Blob([typeof item === 'string' ? item : JSON.stringify(item)], { type })
  }
}

/** A clipboard of this process alone, so that tests never touch the developer's. */
let items: ClipboardItem[] = []

export const clipboard = strict('clipboard', {
  readText: async () => {
    const item = items.find(({ types }) => types.includes('text/plain'))
    return item ? (await item.getType('text/plain')).text() : ''
  },
  writeText: (text) => {
    items = [new ClipboardItem({ 'text/plain': text })]
    return Promise.resolve()
  },
  read: () => Promise.resolve(items as unknown as ElectronClipboardItem[]),
  write: (data) => {
    items = data as unknown as ClipboardItem[]
    return Promise.resolve()
  },
  clear: () => void (items = []),
  has: (type) => Promise.resolve(items.some(({ types }) => types.includes(type))),
} satisfies Pick<Clipboard, 'readText' | 'writeText' | 'read' | 'write' | 'clear' | 'has'>)

strict('ClipboardItem', ClipboardItem.prototype)
