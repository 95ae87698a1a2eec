import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { placeOn, readPlace, writePlace } from './window-place'

const laptop = { x: 0, y: 0, width: 1440, height: 900 }
const second = { x: 1440, y: 0, width: 1920, height: 1080 }
const place = { x: 1500, y: 100, width: 1280, height: 820, maximized: false }

test('the window comes back where it was', () => {
  expect(placeOn(place, [laptop, second])).toEqual(place)
})

test('a window whose screen is gone comes back on the one that is left', () => {
  expect(placeOn(place, [laptop])).toEqual({ width: 1280, height: 820, maximized: false })
})

test('a window that grew on a large screen fits the small one', () => {
  expect(placeOn({ ...place, x: 10, y: 10, width: 3000, height: 2000 }, [laptop])).toMatchObject({
    width: 1440,
    height: 900,
  })
})

test('a title bar above the screen is out of reach', () => {
  expect(placeOn({ ...place, x: 10, y: -40 }, [laptop])).not.toHaveProperty('y')
})

let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'afterword-place-'))))
afterAll(() => rmSync(folder, { recursive: true }))

test('what is kept is read again', () => {
  const file = join(folder, 'window.json')
  writePlace(file, place)
  expect(readPlace(file)).toEqual(place)
})

test.each(['', '{}', 'null', '[1]', '{"width":10,"height":10,"maximized":false}', '{"width":"1e9"'])(
  'a file that says %j gives the usual place',
  (text) => {
    const file = join(folder, 'bad.json')
    writeFileSync(file, text)
    expect(readPlace(file)).toEqual({ width: 1280, height: 820, maximized: false })
  },
)
