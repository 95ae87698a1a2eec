export interface Size {
  readonly width: number
  readonly height: number
}

export interface Box extends Size {
  readonly left: number
  readonly top: number
}

const margin = 16
const step = 24

/** Where a notice may stand, best first: at the foot, at the head, then wherever there is room from the foot upwards. */
export function toastPlaces({ width, height }: Size, frame: Size): readonly Box[] {
  const across = {
    middle: Math.max(0, (frame.width - width) / 2),
    end: Math.max(0, frame.width - width - margin),
    start: Math.min(margin, Math.max(0, frame.width - width)),
  }
  const foot = Math.max(0, frame.height - height - margin)
  const rows = [foot, margin]
  for (let top = foot - step; top > margin; top -= step) rows.push(top)
  const columns = [across.middle, across.end, across.start]
  for (let left = across.start + step; left < across.end; left += step) columns.push(left)
  return rows.flatMap((top) => columns.map((left) => ({ left, top, width, height })))
}

/** How much of a place lies over others, in square px. */
export function overlap(place: Box, others: readonly Box[]): number {
  return others.reduce((sum, other) => {
    const across =
      Math.min(place.left + place.width, other.left + other.width) - Math.max(place.left, other.left)
    const down = Math.min(place.top + place.height, other.top + other.height) - Math.max(place.top, other.top)
    return sum + Math.max(0, across) * Math.max(0, down)
  }, 0)
}

/** The first place that covers nothing, else the one that covers least. */
export function freestPlace(places: readonly Box[], coveredBy: (place: Box) => number): Box | null {
  let [best, least]: [Box | null, number] = [null, Infinity]
  for (const place of places) {
    const covered = coveredBy(place)
    if (covered === 0) return place
    if (covered < least) [best, least] = [place, covered]
  }
  return best
}
