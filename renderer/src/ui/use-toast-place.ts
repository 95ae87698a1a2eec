import { nextTick, onBeforeUnmount, ref, watch, type Ref } from 'vue'
import { freestPlace, overlap, toastPlaces, type Box } from './toast-place'

/** What is clicked; what is only read while a notice stands is given up first. */
const clicked = 'button, a[href], input, textarea, select, summary, [role=button], [role=tab], [role=option]'
const read = 'h1, [data-keep-clear]'
/** A whole window of text weighs less than a corner of a button. */
const controlWeight = 1e7
const lookAgainMs = 250
const inset = 3

function topmost(x: number, y: number, region: HTMLElement): Element | undefined {
  return document.elementsFromPoint(x, y).find((element) => !region.contains(element))
}

/** A field is clicked in its whole frame; a card all over, by a pseudo element that its button lays over it. */
function targetOf(control: HTMLElement): Element {
  const frame = control.closest('.field-control')
  if (frame !== null) return frame
  const { content, position } = getComputedStyle(control, '::after')
  const isStretched = content !== 'none' && position === 'absolute'
  return isStretched && getComputedStyle(control).position === 'static'
    ? (control.offsetParent ?? control)
    : control
}

/** What of it can be seen at this moment: not scrolled away, not under a dialog. */
function inSight(selector: string, region: HTMLElement): readonly Box[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((control) => {
    const { left, top, right, bottom, width, height } = targetOf(control).getBoundingClientRect()
    if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) return []
    if (width === 0 || region.contains(control)) return []
    const [middle, centre] = [(left + right) / 2, (top + bottom) / 2]
    const isSeen = [
      [middle, centre],
      [middle, top + inset],
      [middle, bottom - inset],
      [left + inset, centre],
      [right - inset, centre],
    ].some(([x = 0, y = 0]) => control.contains(topmost(x, y, region) ?? null))
    return isSeen ? [{ left, top, width, height }] : []
  })
}

/**
 * Keeps notices from covering what can be clicked: looks for a place when one comes, and makes way when something else
 * comes to lie under it. `isHeld`: the user is at it, and it stays where it is.
 */
export function useToastPlace(
  region: Readonly<Ref<HTMLElement | null>>,
  count: () => number,
  isHeld: () => boolean,
): Ref<Box | null> {
  const place = ref<Box | null>(null)
  let timer: ReturnType<typeof setInterval> | undefined

  function look(): void {
    const element = region.value
    if (element === null || isHeld()) return
    const size = { width: element.offsetWidth, height: element.offsetHeight }
    const controls = inSight(clicked, element)
    if (place.value !== null && stillFits(place.value, size) && overlap(place.value, controls) === 0) return
    const texts = inSight(read, element)
    const covered = (box: Box): number => controlWeight * overlap(box, controls) + overlap(box, texts)
    place.value = freestPlace(toastPlaces(size, { width: innerWidth, height: innerHeight }), covered)
  }

  watch(count, async (left) => {
    clearInterval(timer)
    if (left === 0) {
      place.value = null
      return
    }
    timer = setInterval(look, lookAgainMs)
    await nextTick()
    look()
  })
  onBeforeUnmount(() => clearInterval(timer))
  return place
}

function stillFits({ left, top, width, height }: Box, size: Omit<Box, 'left' | 'top'>): boolean {
  const isInside = left + width <= innerWidth && top + height <= innerHeight
  return isInside && size.width === width && size.height === height
}
