import type { Display, Screen } from 'electron'
import { EventEmitter } from 'node:events'
import { strict } from '../strict'

type Provided =
  | 'getPrimaryDisplay'
  | 'getAllDisplays'
  | 'getDisplayMatching'
  | 'getDisplayNearestPoint'
  | 'getCursorScreenPoint'

const area = { x: 0, y: 0, width: 1920, height: 1080 }
const primary = {
  id: 1,
  label: 'stand-in',
  bounds: area,
  workArea: area,
  size: { width: 1920, height: 1080 },
  workAreaSize: { width: 1920, height: 1080 },
  scaleFactor: 1,
  rotation: 0,
  internal: false,
} as Display

/** One display of fixed size. A test replaces `getAllDisplays` for another arrangement, as on Electron. */
class ScreenModule extends EventEmitter implements Pick<Screen, Provided> {
  getPrimaryDisplay = (): Display => this.getAllDisplays()[0] ?? primary
  getAllDisplays = (): Display[] => [primary]
  getDisplayMatching = (): Display => this.getPrimaryDisplay()
  getDisplayNearestPoint = (): Display => this.getPrimaryDisplay()
  getCursorScreenPoint = () => ({ x: 0, y: 0 })
}

export const screen = strict('screen', new ScreenModule())
