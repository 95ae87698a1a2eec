import type { Page } from 'playwright'
import { PageWork, paintedAfter } from './page-work'

/** A board that can be measured: ours, or one of the rivals. */
export interface MeasuredBoard {
  readonly who: string
  readonly page: Page
  /** Script that shows the board, its cards being in the page already, and what is then to be seen. */
  readonly show: string
  /** Goes to another view, so that the board can be shown again; a rival is shown once. */
  readonly hide: (() => Promise<unknown>) | null
  readonly card: string
  /** What scrolls: the first column. */
  readonly list: string
  readonly narrow: (typed: string) => Promise<unknown>
}

export interface BoardCosts {
  /** From the wish to the paint, in ms of the clock on the wall. */
  readonly firstFrame: readonly number[]
  readonly firstWork: readonly number[]
  readonly nodes: number
  readonly drag: readonly number[]
  readonly scroll: readonly number[]
  readonly filter: readonly number[]
}

const typed = ['n', 'no', 'nor', 'nort', 'north', 'northw']

/** Takes the second card of the first column and moves it down step by step, as a hand does. */
async function drag(board: MeasuredBoard, work: PageWork, steps: number): Promise<readonly number[]> {
  const { mouse } = board.page
  const box = await board.page.locator(board.card).nth(1).boundingBox()
  if (box === null) throw new Error('No card to take')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await mouse.move(x, y)
  await mouse.down()
  await mouse.move(x + 8, y + 8, { steps: 3 })
  const costs = await work.scripts(steps, (step) => mouse.move(x + 8, y + 20 + step * 16))
  await board.page.keyboard.press('Escape')
  await mouse.up()
  return costs
}

const scrollTo = (list: string, top: number): string =>
  `void (document.querySelector(${JSON.stringify(list)}).scrollTop = ${top})`

/** All that is measured of one board, in an order that leaves it as it was. */
export async function measure(board: MeasuredBoard, { steps }: { steps: number }): Promise<BoardCosts> {
  const { page } = board
  const work = await PageWork.of(page)
  const firstFrame: number[] = []
  const firstWork: number[] = []
  for (let run = 0; run < (board.hide === null ? 1 : 7); run += 1) {
    if (run > 0) await board.hide?.()
    const show = async (): Promise<void> => {
      firstFrame.push(await paintedAfter(page, board.show, board.card))
    }
    firstWork.push(...(await work.tasks(1, show)))
  }
  const nodes = await page.evaluate<number>('document.querySelectorAll("body *").length')
  const dragged = await drag(board, work, steps)
  const scroll = await work.scripts(steps, (step) => page.evaluate(scrollTo(board.list, (step + 1) * 400)))
  await page.evaluate(scrollTo(board.list, 0))
  const filter = await work.tasks(typed.length, (step) => board.narrow(typed[step] ?? ''))
  return { firstFrame, firstWork, nodes, drag: dragged, scroll, filter }
}
