import type { CDPSession, Page } from 'playwright'
import { ScriptTrace } from './script-trace'

// This room knows no DOM, so what runs in the page is text.
const twoFrames = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))'

/** From an act in the page until something is to be seen and painted, in ms. */
export function paintedAfter(page: Page, act: string, seen: string): Promise<number> {
  return page.evaluate<number>(`new Promise((done) => {
    const from = performance.now()
    const painted = () => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => done(performance.now() - from)
      port2.postMessage(null)
    }
    const look = () => requestAnimationFrame(() => document.querySelector(${JSON.stringify(seen)}) ? painted() : look())
    ;${act}
    look()
  })`)
}

const middleOf = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/** So many steps in which nothing happens show what asking costs. */
const idleSteps = 9

type Act = (step: number) => Promise<unknown>

/** Measures steps by what Chromium itself notes of its work, without what asking for it costs. */
export class PageWork {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<PageWork> {
    const session = await page.context().newCDPSession(page)
    // The thread's own time: what else runs on the machine does not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    return new PageWork(page, session)
  }

  /** Scripts of each step alone, with what Vue draws in microtasks after them, in ms of the thread's own time. */
  async scripts(count: number, act: Act): Promise<readonly number[]> {
    const trace = await ScriptTrace.start(this.session)
    const step = async (what: () => Promise<unknown>): Promise<void> => {
      await this.page.evaluate(trace.mark)
      await what()
      await this.page.evaluate(twoFrames)
    }
    for (let at = 0; at < idleSteps; at += 1) await step(() => Promise.resolve())
    for (let at = 0; at < count; at += 1) await step(() => act(at))
    await this.page.evaluate(trace.mark)
    const costs = await trace.stop()
    const idle = middleOf(costs.slice(0, idleSteps))
    return costs.slice(idleSteps).map((cost) => Math.max(0, cost - idle))
  }

  /** All that the main thread does for each step, scripts, style, layout and paint, in ms of its own time. */
  tasks(count: number, act: Act): Promise<readonly number[]> {
    return this.measured(count, act, async (run) => {
      const before = await this.taskTime()
      await run()
      return (await this.taskTime()) - before
    })
  }

  private async measured(
    count: number,
    act: Act,
    measure: (run: () => Promise<unknown>) => Promise<number>,
  ): Promise<readonly number[]> {
    const costs: number[] = []
    const idle: number[] = []
    const step = (what: () => Promise<unknown>) => async (): Promise<unknown> => {
      await what()
      return this.page.evaluate(twoFrames)
    }
    for (let at = 0; at < idleSteps; at += 1) idle.push(await measure(step(() => Promise.resolve())))
    for (let at = 0; at < count; at += 1) costs.push(await measure(step(() => act(at))))
    return costs.map((cost) => Math.max(0, cost - middleOf(idle)))
  }

  private async taskTime(): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
}
