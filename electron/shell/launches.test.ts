import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { Launches } from './launches'

function launches(argv: readonly string[] = []) {
  const app = new EventEmitter()
  const knocks: unknown[] = []
  const heard: (string | null)[] = []
  const made = new Launches(app as never, argv, (knock) => knocks.push(knock))
  return { app, knocks, heard, listen: () => made.listen((link) => heard.push(link)) }
}

test('a second start is answered and shows the window, with the card its link asks for', () => {
  const { app, knocks, heard, listen } = launches()
  listen()
  app.emit('second-instance', {}, ['afterword'], '/', { knock: 'k' })
  app.emit('second-instance', {}, ['afterword', 'afterword://application/a1'], '/', {})
  expect([knocks.length, heard]).toEqual([2, [null, 'afterword://application/a1']])
})

test('a link that started us, or came before there was a window, is not lost', () => {
  const first = launches(['afterword', 'afterword://application/a1'])
  first.listen()
  const early = launches()
  early.app.emit('open-url', { preventDefault: () => undefined }, 'afterword://application/a2')
  early.listen()
  expect([first.heard, early.heard]).toEqual([['afterword://application/a1'], ['afterword://application/a2']])
})

test('a click on the dock shows the window', () => {
  const { app, heard, listen } = launches()
  listen()
  app.emit('activate')
  expect(heard).toEqual([null])
})
