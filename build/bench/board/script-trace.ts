import type { CDPSession } from 'playwright'

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly ts: number
  readonly dur?: number
  /** The thread's own time, in microseconds: not what else ran on the machine meanwhile. */
  readonly tdur?: number
  readonly pid: number
  readonly tid: number
}

const markName = 'board-step'

/** Where the browser enters scripts; one inside another counts once. */
const entries: ReadonlySet<string> = new Set([
  'EventDispatch',
  'FireAnimationFrame',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
])

/** What scripts cost between marks, as Chromium's own timeline notes it. */
export class ScriptTrace {
  readonly mark = `performance.mark('${markName}')`
  private readonly events: TraceEvent[] = []

  private constructor(private readonly session: CDPSession) {
    session.on('Tracing.dataCollected', ({ value }) => {
      this.events.push(...(value as unknown as TraceEvent[]))
    })
  }

  static async start(session: CDPSession): Promise<ScriptTrace> {
    const trace = new ScriptTrace(session)
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['devtools.timeline', 'blink.user_timing'] },
    })
    return trace
  }

  /** Milliseconds of script from each mark to the next. */
  async stop(): Promise<readonly number[]> {
    const complete = new Promise((done) => this.session.once('Tracing.tracingComplete', done))
    await this.session.send('Tracing.end')
    await complete
    const marks = this.events.filter(({ name }) => name === markName).toSorted((a, b) => a.ts - b.ts)
    const [first] = marks
    const scripts = this.events
      .filter(
        ({ name, ph, pid, tid }) =>
          ph === 'X' && entries.has(name) && pid === first?.pid && tid === first.tid,
      )
      .toSorted((a, b) => a.ts - b.ts)
    return marks.slice(1).map((mark, at) => between(scripts, marks[at]?.ts ?? 0, mark.ts) / 1000)
  }
}

function between(scripts: readonly TraceEvent[], from: number, to: number): number {
  let end = 0
  let sum = 0
  for (const { ts, dur = 0, tdur = dur } of scripts) {
    if (ts < from || ts >= to || ts < end) continue
    end = ts + dur
    sum += tdur
  }
  return sum
}
