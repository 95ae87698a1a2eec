import type { Locator, Page } from '@playwright/test'

interface Point {
  readonly x: number
  readonly y: number
}

/** Where something stands once it has come to rest: 0 is its left or top edge, 1 its right or lower one. */
export async function pointIn(locator: Locator, across = 0.5, down = 0.5): Promise<Point> {
  await locator.hover({ trial: true })
  const box = await locator.boundingBox()
  if (box === null) throw new Error('Not on the screen')
  return { x: box.x + box.width * across, y: box.y + box.height * down }
}

/** The mouse as a hand moves it: pressed, moved in several steps, let go where it then is. */
export class Hand {
  constructor(private readonly page: Page) {}

  /** Takes something and holds it there, not yet let go. */
  async carry(thing: Locator, to: Point): Promise<void> {
    const from = await pointIn(thing)
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move(from.x + 8, from.y + 8, { steps: 3 })
    await this.page.mouse.move(to.x, to.y, { steps: 8 })
    // A browser asks where it would land only while the mouse moves.
    await this.page.mouse.move(to.x + 1, to.y)
  }

  async drag(thing: Locator, to: Point): Promise<void> {
    await this.carry(thing, to)
    await this.page.mouse.up()
  }
}
