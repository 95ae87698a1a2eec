import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { DesktopNotifier, type NotificationClass } from './desktop-notifier'
import type { Toast } from './toast'

class FakeNotification extends EventEmitter {
  static made: FakeNotification[] = []
  static isSupported = () => true
  closed = false
  constructor(readonly options: { title: string; urgency: string; timeoutType: string; id: string }) {
    super()
    FakeNotification.made.push(this)
  }
  show = () => void this.emit('show')
  close = () => void (this.closed = true)
}

const toast: Toast = {
  key: 'x'.repeat(80),
  ids: ['a'],
  title: 'Title',
  body: 'Body',
  urgent: true,
  destination: { to: 'today' },
}

function notifier(probe = true, platform: NodeJS.Platform = 'linux') {
  FakeNotification.made = []
  const state = { probe }
  const desktop = new DesktopNotifier({
    Notification: FakeNotification as unknown as NotificationClass,
    probe: () => Promise.resolve(state.probe),
    platform,
  })
  const heard: string[] = []
  const events = {
    shown: () => heard.push('shown'),
    failed: () => heard.push('failed'),
    putAway: () => heard.push('putAway'),
    clicked: () => heard.push('clicked'),
  }
  const told: boolean[] = []
  desktop.onAvailabilityChanged((available) => told.push(available))
  return { desktop, heard, events, state, told }
}

test('a notification is held until it is clicked, so that its click is not lost', () => {
  const { desktop, heard, events } = notifier()
  desktop.show(toast, events)
  expect(desktop.list()).toHaveLength(1)
  FakeNotification.made[0]?.emit('click')
  expect([heard, desktop.list()]).toEqual([['shown', 'clicked'], []])
})

test('an urgent one stays until it is dealt with', () => {
  const { desktop, events } = notifier()
  desktop.show(toast, events)
  expect(FakeNotification.made[0]?.options).toMatchObject({ urgency: 'critical', timeoutType: 'never' })
})

test('one that the system refused is let go', () => {
  const { desktop, heard, events } = notifier()
  desktop.show(toast, events)
  FakeNotification.made[0]?.emit('failed', {}, 'reason')
  expect([heard.at(-1), desktop.list()]).toEqual(['failed', []])
})

test('one whose step is done is taken down', () => {
  const { desktop, events } = notifier()
  desktop.show(toast, events)
  desktop.close(toast.key)
  desktop.close('never shown')
  expect([FakeNotification.made[0]?.closed, desktop.list()]).toEqual([true, []])
})

test('that nothing shows them is told once, and so is that something does again', async () => {
  const { desktop, state, told } = notifier(false)
  expect(desktop.seemsAvailable()).toBe(true)
  await desktop.isAvailable()
  await desktop.isAvailable()
  state.probe = true
  await desktop.isAvailable()
  expect([told, desktop.seemsAvailable()]).toEqual([[false, true], true])
})

test('after one was refused they count as unavailable until one is shown', async () => {
  const { desktop, events, told } = notifier()
  desktop.show(toast, events)
  FakeNotification.made[0]?.emit('failed', {}, 'reason')
  await desktop.isAvailable()
  expect(told).toEqual([false])
  desktop.show(toast, events)
  expect(told).toEqual([false, true])
})

test.each<[string, NodeJS.Platform, string | undefined, boolean]>([
  ['waved away on Windows', 'win32', 'userCanceled', true],
  ['gone by itself on Windows', 'win32', 'timedOut', false],
  ['closed on macOS, which tells of nothing else', 'darwin', undefined, true],
  ['closed on Linux, which tells of running out as well', 'linux', undefined, false],
])('%s: seen or not', (_name, platform, reason, isSeen) => {
  const { desktop, heard, events } = notifier(true, platform)
  desktop.show(toast, events)
  FakeNotification.made[0]?.emit('close', { reason })
  expect(heard.includes('putAway')).toBe(isSeen)
})

test('taking one down ourselves is no sign that anybody saw it', () => {
  const { desktop, heard, events } = notifier(true, 'darwin')
  desktop.show(toast, events)
  desktop.close(toast.key)
  FakeNotification.made[0]?.emit('close', {})
  expect(heard).toEqual(['shown'])
})
