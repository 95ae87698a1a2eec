import { expect, test } from 'vitest'
import { fittedHeight, placeOfQuickAdd, quickAddSize } from './quick-add-place'

test('it stands in the middle of the screen that the pointer is on', () => {
  const place = placeOfQuickAdd({ x: 1920, y: 0, width: 1600, height: 900 })
  expect(place.x - 1920).toBe(1920 + 1600 - (place.x + place.width))
  expect(place.y).toBe(144)
})

test('on a narrow screen it keeps to the screen', () => {
  const place = placeOfQuickAdd({ x: 0, y: 0, width: 480, height: 800 })
  expect(place.x).toBeGreaterThan(0)
  expect(place.x + place.width).toBeLessThan(480)
})

test('it grows with what was understood, from the line alone to the foot of the screen and no further', () => {
  const screen = { x: 0, y: 0, width: 1280, height: 800 }
  expect(fittedHeight(10, screen)).toBe(quickAddSize.height)
  expect(fittedHeight(400.2, screen)).toBe(401)
  const most = fittedHeight(5000, screen)
  expect(placeOfQuickAdd(screen).y + most).toBeLessThan(screen.height)
})
