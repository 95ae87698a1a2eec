import { defaultSettings } from '#core/domain/settings'
import { dueReminders, type DueReminder } from '#core/etiquette/at-hand'
import { buildCard } from '#core/etiquette/build-card'
import { zone, type Zone } from '#core/time/kinds'
import { wordsFor } from '#core/words/words'
import { settingsOf } from '#core/workspace/workspace'
import { CardIndex } from '../cards/card-index'
import { LiveCards } from '../cards/live-cards'
import { Clock } from '../clock'
import { silentLog } from '../diagnostics/log'
import { Reminders } from '../reminders/reminders'
import type { Notifier } from '../reminders/toast'
import { ToastWriter } from '../reminders/toast-writer'
import { Speaker } from '../speaker'
import { createMemoryWorkspace } from './memory-workspace'
import { Chance, someDeed } from './random-life'

const minute = 60_000
const hour = 60 * minute
const zones: readonly Zone[] = [
  'Europe/Madrid',
  'America/New_York',
  'Pacific/Auckland',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
].map(zone)

/** What went wrong, in words; and how much was tried, so that a quiet year is not taken for a good one. */
export interface YearReport {
  readonly faults: readonly string[]
  readonly shown: number
  readonly crashes: number
  readonly restarts: number
  readonly flights: number
}

/** A wall clock read by the runtime's own calendar, not by ours. */
const dials = new Map(
  zones.map((where) => [
    where,
    new Intl.DateTimeFormat('en-GB', { timeZone: where, hour: '2-digit', hourCycle: 'h23' }),
  ]),
)

function hourOf(at: number, where: Zone): number {
  return Number(dials.get(where)?.format(at))
}

/** A year of a person who searches, sleeps, flies and whose computer dies; the app's own parts on a clock of ours. */
export async function liveOneYear(seed: number): Promise<YearReport> {
  const chance = new Chance(seed)
  let wall = Date.parse('2027-01-04T09:00:00Z')
  const end = wall + 365 * 24 * hour
  const clock = new Clock(false, zones[0] ?? zone('Europe/Madrid'), 0, () => wall)
  const memory = createMemoryWorkspace(() => clock.now(), clock.zone())
  const faults: string[] = []
  const times = new Map<string, number>()
  const crashesOf = new Map<string, number>()
  const deedsOf = new Map<string, number>()
  const count = { shown: 0, crashes: 0, restarts: 0, flights: 0 }
  const speaker = new Speaker({ words: wordsFor('en'), locale: 'en-GB' }, clock)
  const told = new Set<string>()
  let died = false

  /** A crash leaves no trace of whether the toast was seen: sometimes it was, sometimes it came before. */
  const notifier: Notifier = {
    isAvailable: () => Promise.resolve(true),
    close: () => undefined,
    show({ ids }, events) {
      if (died) return
      died = chance.happens(0.1)
      const wasSeen = !died || chance.happens(0.5)
      for (const id of ids) {
        const reminder = dueNow().find((due) => due.id === id)
        if (reminder === undefined) faults.push(`${clock.now()} early, or of nothing that stands: ${id}`)
        else judge(reminder, wasSeen)
      }
      if (!died) events.shown()
    },
  }

  /** What is due by the data and the clock alone, whatever was announced. */
  function dueNow(): readonly DueReminder[] {
    const workspace = memory.current()
    const context = { zone: clock.zone(), settings: settingsOf(workspace), people: workspace.people }
    return [...workspace.applications.values()].flatMap((application) =>
      dueReminders(buildCard(application, context), clock.now()),
    )
  }

  /** The rule, the interview and which nudge, as long as nobody did anything to the application: no id, no instant. */
  function occasionOf({ applicationId, step, at }: DueReminder): string {
    const nth = step.reminders.find((reminder) => reminder.at === at)?.nth
    return [applicationId, deedsOf.get(applicationId) ?? 0, step.rule, step.interviewId, nth].join(' ')
  }

  function judge(reminder: DueReminder, wasSeen: boolean): void {
    const occasion = occasionOf(reminder)
    if (died) crashesOf.set(occasion, (crashesOf.get(occasion) ?? 0) + 1)
    if (!wasSeen) return
    count.shown += 1
    const given = (times.get(occasion) ?? 0) + 1
    times.set(occasion, given)
    told.add(reminder.id)
    const around = hourOf(wall, clock.zone())
    const report = (what: string) => faults.push(`${clock.now()} ${what} ${clock.zone()} ${reminder.id}`)
    if (given > 1 + (crashesOf.get(occasion) ?? 0)) report('repeated in')
    if (around >= 21 || around < 8) report('in quiet hours of')
  }

  function launch() {
    const index = new CardIndex(
      buildCard,
      { workspace: memory.current, zone: () => clock.zone(), daysOff: () => noDays },
      { elapsed: () => 0, pause: () => Promise.resolve() },
    )
    const card = (id: string) => index.get(id)
    const { words, say } = speaker
    const now = () => clock.now()
    const reminders = new Reminders({
      ...{
        kept: memory.kept,
        card,
        clock,
        notifier,
        open: () => undefined,
        isWatched: () => false,
        log: silentLog,
      },
      write: new ToastWriter({ words, say, card, now, hidesDetails: () => false }),
    })
    const live = new LiveCards({
      ...{ kept: memory.kept, index, clock, broadcast: () => undefined, log: silentLog },
    })
    live.onTouched((cards) => reminders.notice(cards))
    live.onSettled(() => void reminders.check())
    return { live, reminders }
  }

  let app = launch()
  await app.live.start()
  await app.live.whole()

  async function restart(): Promise<void> {
    count.restarts += 1
    app.live.stop()
    died = false
    app = launch()
    await app.live.start()
    await app.live.whole()
    await app.reminders.check()
  }

  async function beat(): Promise<void> {
    app.live.moveOn()
    await new Promise((resolve) => setImmediate(resolve))
    await app.reminders.check()
    while (died) {
      count.crashes += 1
      await restart()
    }
  }

  /** Whoever is awake has been told everything that is due and still stands. */
  function lookForLosses(): void {
    const around = hourOf(wall, clock.zone())
    if (around >= 21 || around < 8) return
    for (const { id, knownAs } of dueNow()) {
      if (!knownAs.some((known) => told.has(known))) faults.push(`${clock.now()} lost ${id}`)
    }
  }

  async function liveUntil(until: number): Promise<void> {
    while (wall < until) {
      const next = app.live.standing.nextMoment()
      wall = Math.min(until, Math.max(wall + minute, Math.min(next, wall + 30 * minute)))
      await beat()
      if (wall === until || chance.happens(0.05)) lookForLosses()
      if (chance.happens(0.03)) {
        const deed = someDeed(chance, memory.current(), clock.now(), clock.zone(), zones)
        if (deed !== null) await memory.kept.run(deed)
        if (deed !== null && 'applicationId' in deed && deed.applicationId !== null) {
          deedsOf.set(deed.applicationId, (deedsOf.get(deed.applicationId) ?? 0) + 1)
        }
        await beat()
      }
    }
  }

  while (wall < end) {
    await liveUntil(wall + chance.between(0.5, 9) * hour)
    wall += (chance.happens(0.1) ? chance.between(24, 120) : chance.between(0.5, 16)) * hour
    if (chance.happens(0.06)) {
      count.flights += 1
      clock.setZone(chance.one(zones) ?? clock.zone())
    }
    if (chance.happens(0.15)) await restart()
  }
  return { faults, ...count }
}

const noDays: ReadonlySet<string> = new Set()

/** The quiet hours that `liveOneYear` reads off the wall. */
export const quietInThatYear = { from: defaultSettings.quietFrom, to: defaultSettings.quietTo }
