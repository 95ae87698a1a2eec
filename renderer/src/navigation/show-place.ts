import type { SearchPlace } from '#core/search/entry'
import { assertNever } from '#core/domain/text'

/** The name under which a part of the panel is found. */
export function placeName(place: SearchPlace): string {
  switch (place.kind) {
    case 'notes':
    case 'reference':
    case 'link':
    case 'offer':
    case 'decision':
      return place.kind
    case 'interview':
      return `interview-${place.interviewId}`
    case 'touch':
      return `touch-${place.touchId}`
    case 'letter':
      return `letter-${place.letterId}`
    default:
      return assertNever(place)
  }
}

const focusable = 'textarea, input, button, a[href]'
/** So many frames an application may take to come from main and be drawn. */
const mostFrames = 60

/** Brings a part of the open panel into sight and puts the focus there, once it is drawn. */
export function showPlace(name: string, frames = mostFrames): void {
  const part = document.querySelector<HTMLElement>(`.application-panel [data-place="${CSS.escape(name)}"]`)
  if (part === null) {
    if (frames > 0) requestAnimationFrame(() => showPlace(name, frames - 1))
    return
  }
  part.scrollIntoView({ block: 'center' })
  const inner = part.querySelector<HTMLElement>(focusable)
  inner?.focus({ preventScroll: true })
}
