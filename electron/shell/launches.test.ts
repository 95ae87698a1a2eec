import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { Launches, type Launch } from './launches'

function launches(argv: readonly string[] = []) {
  const app = new EventEmitter()
  const knocks: unknown[] = []
  const heard: Launch[] = []
  const made = new Launches(app as never, argv, '/home/robin', (knock) => knocks.push(knock))
  return { app, knocks, heard, listen: () => made.listen((launch) => heard.push(launch)) }
}
const link = (id: string): Launch => ({ link: `afterword://application/${id}`, files: [] })
const plain: Launch = { link: null, files: [] }

test('a second start is answered and shows the window, with the card its link asks for', () => {
  const { app, knocks, heard, listen } = launches()
  listen()
  app.emit('second-instance', {}, ['afterword'], '/', { knock: 'k' })
  app.emit('second-instance', {}, ['afterword', 'afterword://application/a1'], '/', {})
  expect([knocks.length, heard]).toEqual([2, [plain, link('a1')]])
})

test('a second start with a file hands it over, from the folder it was started in', () => {
  const { app, heard, listen } = launches()
  listen()
  app.emit('second-instance', {}, ['afterword', 'invite.ics'], '/home/robin/Downloads', {})
  expect(heard).toEqual([{ link: null, files: ['/home/robin/Downloads/invite.ics'] }])
})

test('a link or a file that started us, or came before there was a window, is not lost', () => {
  const first = launches(['afterword', 'afterword://application/a1'])
  first.listen()
  const early = launches(['afterword', 'no.eml'])
  early.app.emit('open-url', { preventDefault: () => undefined }, 'afterword://application/a2')
  early.app.emit('open-file', { preventDefault: () => undefined }, '/mac/invite.ics')
  early.listen()
  expect(first.heard).toEqual([link('a1')])
  expect(early.heard).toEqual([{ ...link('a2'), files: ['/home/robin/no.eml', '/mac/invite.ics'] }])
})

test('a click on the dock shows the window', () => {
  const { app, heard, listen } = launches()
  listen()
  app.emit('activate')
  expect(heard).toEqual([plain])
})
