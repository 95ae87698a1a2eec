import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { silentLog } from '../diagnostics/log'
import { EarlierNotifications } from './earlier-notifications'
import { tagOf } from './notification-tag'

const application = '5b1c9d8e-1111-4222-8333-444455556666'
const tag = tagOf(`${application}:debrief-i:end#1`)

type Given = ConstructorParameters<typeof EarlierNotifications>[0]

/** A system with one notification of an earlier session on it, and one of this. */
async function system(platform: NodeJS.Platform, broken = false) {
  const opened: string[] = []
  const [earlier, ours] = [tag, 'ours.1'].map((id) => Object.assign(new EventEmitter(), { id }))
  let activate: (details: { type: string; arguments: string }) => void = () => undefined
  const fake = {
    getHistory: () => (broken ? Promise.reject(new Error('unsigned')) : Promise.resolve([earlier, ours])),
    handleActivation: (callback: typeof activate) => void (activate = callback),
  }
  const part = new EarlierNotifications({
    ...{ Notification: fake as unknown as Given['Notification'], platform, log: silentLog },
    isOurs: (id) => id === 'ours.1',
    open: (about) => opened.push(about),
  })
  await part.start()
  const click = (name: string, type = 'click') => activate({ type, arguments: `type=${type}&tag=${name}` })
  return { opened, earlier, ours, click }
}

test('on Windows a click on one of an earlier session leads to its card, also where it started the app', async () => {
  const { opened, click } = await system('win32')
  click(tag)
  expect(opened).toEqual([application])
})

test('a click that this session hears itself, and an answer to one, lead nowhere', async () => {
  const { opened, click } = await system('win32')
  click('ours.1')
  click(tag, 'reply')
  expect(opened).toEqual([])
})

test('on macOS those still in the centre are heard again', async () => {
  const { opened, earlier, ours } = await system('darwin')
  earlier?.emit('click')
  ours?.emit('click')
  expect(opened).toEqual([application])
})

test('where the system refuses, the app starts all the same', async () => {
  expect((await system('darwin', true)).opened).toEqual([])
})

test('a name fits what Windows takes and differs with what is said', () => {
  const long = `${'a'.repeat(64)}:thank-${'b'.repeat(64)}:x#`
  expect(tagOf(`${long}1`).length).toBeLessThanOrEqual(64)
  expect(tagOf(`${long}1`)).not.toBe(tagOf(`${long}2`))
})
