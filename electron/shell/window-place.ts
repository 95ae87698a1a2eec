import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'
import { readSmallJson } from '#core/json/read-json'

export const smallest = { width: 900, height: 600 }
const usual = { width: 1280, height: 820 }

const placeSchema = v.object({
  x: v.optional(v.pipe(v.number(), v.integer())),
  y: v.optional(v.pipe(v.number(), v.integer())),
  width: v.pipe(v.number(), v.integer(), v.minValue(smallest.width)),
  height: v.pipe(v.number(), v.integer(), v.minValue(smallest.height)),
  maximized: v.boolean(),
})

/** Where the window stood, in a file of its own: it is about this machine's screens, not the user's data. */
export type WindowPlace = v.InferOutput<typeof placeSchema>

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The place kept in `file`, or the usual one: nothing here is worth an error. */
export function readPlace(file: string): WindowPlace {
  try {
    const kept = v.safeParse(placeSchema, readSmallJson(readFileSync(file, 'utf8')))
    if (kept.success) return kept.output
  } catch {
    // No file yet, or not ours.
  }
  return { ...usual, maximized: false }
}

export function writePlace(file: string, place: WindowPlace): void {
  const beside = `${file}.new`
  writeFileSync(beside, JSON.stringify(place), { mode: 0o600 })
  renameSync(beside, file)
}

/** The place on screens that are there now: one whose title bar nobody could reach is given up, and one too large shrinks. */
export function placeOn(place: WindowPlace, screens: readonly Area[]): WindowPlace {
  const { x, y } = place
  const screen = screens.find(
    (area) => x !== undefined && y !== undefined && holdsTitleBar(area, x, y, place.width),
  )
  const room = screen ?? screens[0]
  const width = Math.max(smallest.width, Math.min(place.width, room?.width ?? place.width))
  const height = Math.max(smallest.height, Math.min(place.height, room?.height ?? place.height))
  const where = screen === undefined || x === undefined || y === undefined ? {} : { x, y }
  return { ...where, width, height, maximized: place.maximized }
}

const grip = 80

function holdsTitleBar(area: Area, x: number, y: number, width: number): boolean {
  const across = Math.min(x + width, area.x + area.width) - Math.max(x, area.x)
  return across >= grip && y >= area.y && y <= area.y + area.height - grip
}
