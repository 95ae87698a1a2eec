import type { Area } from './window-place'

/** The line alone; what is understood of it makes the window grow. */
export const quickAddSize = { width: 600, height: 152 }

const margin = 24

/** A little above the middle of the screen the pointer is on, where the eye is, with room below to grow into. */
export function placeOfQuickAdd({ x, y, width, height }: Area): Area {
  const wide = Math.min(quickAddSize.width, width - 2 * margin)
  return {
    x: Math.round(x + (width - wide) / 2),
    y: Math.round(y + height * 0.16),
    width: wide,
    height: quickAddSize.height,
  }
}

/** The height for so much content: at least the line, and no further than the foot of the screen. */
export function fittedHeight(content: number, { height }: Area): number {
  const room = Math.round(height * 0.84) - margin
  return Math.max(quickAddSize.height, Math.min(Math.ceil(content), room))
}
