import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { silentLog } from '../diagnostics/log'
import { Quitting } from './quitting'

function running(given: { unsaved?: boolean; mayLose?: boolean; flush?: () => Promise<unknown> } = {}) {
  const order: string[] = []
  const app = new EventEmitter() as EventEmitter & { quit(): void }
  let prevented = 0
  app.quit = () => {
    const event = { defaultPrevented: false, preventDefault: () => (event.defaultPrevented = true) }
    app.emit('before-quit', event)
    if (event.defaultPrevented) prevented += 1
    else order.push('quit')
  }
  const quitting = new Quitting({
    app: app as never,
    settlePage: () => Promise.resolve(void order.push('settle')),
    flush: given.flush ?? (() => Promise.resolve(order.push('flush'))),
    isUnsaved: () => given.unsaved ?? false,
    mayLoseChange: () => Promise.resolve(given.mayLose ?? false),
    stopParts: () => Promise.resolve(void order.push('stop')),
    log: silentLog,
  })
  quitting.start()
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  return { app, order, quitting, settle, prevented: () => prevented }
}

test('quitting takes what the page holds, waits for the disk, stops, and only then quits', async () => {
  const { app, order, settle } = running()
  app.quit()
  expect(order).not.toContain('quit')
  await settle()
  expect(order).toEqual(['settle', 'flush', 'stop', 'quit'])
})

test('asking to quit three times quits once', async () => {
  const { app, order, settle } = running()
  app.quit()
  app.quit()
  app.quit()
  await settle()
  expect(order.filter((step) => step === 'quit')).toHaveLength(1)
})

test('with a change that the disk refused the user may stay, and may quit later', async () => {
  const { app, order, quitting, settle } = running({ unsaved: true, mayLose: false })
  app.quit()
  await settle()
  expect(order).toEqual(['settle', 'flush'])
  expect(quitting.isQuitting()).toBe(false)
})

test('a user who accepts the loss quits', async () => {
  const { app, order, settle } = running({ unsaved: true, mayLose: true })
  app.quit()
  await settle()
  expect(order.at(-1)).toBe('quit')
})

test('an error on the way out keeps nobody in', async () => {
  const { app, order, settle } = running({ flush: () => Promise.reject(new Error('disk')) })
  app.quit()
  await settle()
  expect(order.at(-1)).toBe('quit')
})
