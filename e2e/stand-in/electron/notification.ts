import type { Notification as ElectronNotification, NotificationConstructorOptions } from 'electron'
import { EventEmitter } from 'node:events'
import { record } from '../record'
import { strict } from '../strict'
import { createEvent } from './event'

type Provided =
  | 'id'
  | 'title'
  | 'subtitle'
  | 'body'
  | 'silent'
  | 'urgency'
  | 'timeoutType'
  | 'actions'
  | 'replyPlaceholder'
  | 'hasReply'
  | 'sound'
  | 'closeButtonText'
  | 'groupId'
  | 'groupTitle'
  | 'show'
  | 'close'

/** A notification nobody sees. Tests emit 'click', 'action' or 'close' on it, as a user would cause them. */
export class Notification extends EventEmitter implements Pick<ElectronNotification, Provided> {
  readonly id: string
  title: string
  subtitle: string
  body: string
  silent: boolean
  urgency: NonNullable<NotificationConstructorOptions['urgency']>
  timeoutType: NonNullable<NotificationConstructorOptions['timeoutType']>
  actions: NonNullable<NotificationConstructorOptions['actions']>
  replyPlaceholder: string
  hasReply: boolean
  sound: string
  closeButtonText: string
  icon: NotificationConstructorOptions['icon']
  readonly groupId: string
  readonly groupTitle: string

  constructor(options: NotificationConstructorOptions = {}) {
    super()
    this.id = options.id ?? `stand-in-${++lastId}`
    this.title = options.title ?? ''
    this.subtitle = options.subtitle ?? ''
    this.body = options.body ?? ''
    this.silent = options.silent ?? false
    this.urgency = options.urgency ?? 'normal'
    this.timeoutType = options.timeoutType ?? 'default'
    this.actions = options.actions ?? []
    this.replyPlaceholder = options.replyPlaceholder ?? ''
    this.hasReply = options.hasReply ?? false
    this.sound = options.sound ?? ''
    this.closeButtonText = options.closeButtonText ?? ''
    this.icon = options.icon
    this.groupId = options.groupId ?? ''
    this.groupTitle = options.groupTitle ?? ''
  }

  static isSupported = (): boolean => true
  static getHistory = (): Promise<Notification[]> => Promise.resolve([...shown])
  static remove = (ids: string | string[]): void =>
    shown.filter(({ id }) => [ids].flat().includes(id)).forEach((notification) => notification.close())
  static removeAll = (): void => [...shown].forEach((notification) => notification.close())
  static handleActivation = (): void => undefined

  show(): void {
    if (process.env['STAND_IN_NO_NOTIFICATIONS']) {
      setImmediate(() => this.emit('failed', createEvent(), 'stand-in: this desktop shows no notifications'))
      return
    }
    record.notifications.push(this)
    shown.push(this)
    setImmediate(() => this.emit('show', createEvent()))
  }

  close(): void {
    const at = shown.indexOf(this)
    if (at < 0) return
    shown.splice(at, 1)
    setImmediate(() => this.emit('close', createEvent()))
  }
}

/** What stands on the screen now; `standIn.notifications` keeps all that ever stood there. */
const shown: Notification[] = []
let lastId = 0

strict('Notification', Notification.prototype)
strict('Notification', Notification)
