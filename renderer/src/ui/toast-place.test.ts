import { expect, test } from 'vitest'
import { freestPlace, overlap, toastPlaces, type Box } from './toast-place'

const frame = { width: 900, height: 600 }
const note = { width: 400, height: 44 }
const places = toastPlaces(note, frame)
const meets = (a: Box, b: Box): boolean => overlap(a, [b]) > 0
const over =
  (...controls: readonly Box[]) =>
  (place: Box): number =>
    overlap(place, controls)

test('a notice stands in the middle of the foot where nothing is in its way', () => {
  expect(freestPlace(places, () => 0)).toEqual({ left: 250, top: 540, ...note })
})

test('it makes way for the buttons of a sheet', () => {
  const primary = { left: 560, top: 530, width: 100, height: 32 }
  const place = freestPlace(places, over(primary))
  expect(place).not.toBeNull()
  expect(meets(place as Box, primary)).toBe(false)
})

test('with foot and head taken it finds a gap between', () => {
  const taken = [
    { left: 0, top: 500, width: 900, height: 100 },
    { left: 0, top: 0, width: 900, height: 400 },
  ]
  const place = freestPlace(places, over(...taken)) as Box
  expect(taken.some((control) => meets(place, control))).toBe(false)
})

test('where everything is taken it covers least, and it never leaves the window', () => {
  const counts = new Map(places.map((place, at) => [place, at === 7 ? 1 : 5]))
  expect(freestPlace(places, (place) => counts.get(place) ?? 0)).toBe(places[7])
  for (const { left, top, width, height } of toastPlaces(
    { width: 640, height: 50 },
    { width: 640, height: 410 },
  )) {
    expect(left >= 0 && top >= 0 && left + width <= 640 && top + height <= 410).toBe(true)
  }
})

test('what a place lies over is measured, and what only touches it is not', () => {
  const place = { left: 0, top: 0, width: 10, height: 10 }
  expect(overlap(place, [{ left: 8, top: 7, width: 10, height: 10 }])).toBe(6)
  expect(overlap(place, [{ left: 10, top: 0, width: 5, height: 5 }])).toBe(0)
})
