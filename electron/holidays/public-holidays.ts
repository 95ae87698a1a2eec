import { dayIn } from '#core/time/arithmetic'
import { settingsOf } from '#core/workspace/workspace'
import type { Clock } from '../clock'
import { errorDetail, type Log } from '../diagnostics/log'
import type { KeptWorkspace } from '../kept-workspace'
import type { Part } from '../part'
import type { AskHolidays } from './ask-holiday-thread'
import type { KeptHolidays, KnownHolidays } from './kept-holidays'

interface Wiring {
  readonly kept: Pick<KeptWorkspace, 'current' | 'onChanged'>
  readonly clock: Pick<Clock, 'now' | 'zone'>
  readonly ask: AskHolidays
  readonly file: KeptHolidays
  readonly appVersion: string
  readonly log: Log
}

const yearsKept = 4

/** The public holidays of the country in the settings: of last year, this one and the next two. */
export class PublicHolidays implements Part {
  readonly name = 'public holidays'
  private days: ReadonlySet<string> = new Set()
  /** Country and first year of `days`, or of those being worked out. */
  private wanted = ''
  /** Not before the start is over: until then nobody has planned without them. */
  private isTold = false
  private readonly listeners = new Set<() => void>()
  private stopListening: (() => void) | null = null

  constructor(private readonly wiring: Wiring) {}

  /** Comes before the cards: plans made without the holidays would speak too early. */
  async start(): Promise<void> {
    this.stopListening = this.wiring.kept.onChanged(({ change }) => {
      if (change.records.some(({ table }) => table === 'settings')) void this.refresh()
    })
    await this.refresh()
    this.isTold = true
  }

  stop(): void {
    this.stopListening?.()
  }

  /** The same set until another takes its place. */
  daysOff(): ReadonlySet<string> {
    return this.days
  }

  /** Calls back when other days are off than before. */
  onChanged(listener: () => void): void {
    this.listeners.add(listener)
  }

  /** Sees to it that the days are those of the country and the year; call it as often as you like. */
  async refresh(): Promise<void> {
    const { kept, clock } = this.wiring
    const country = settingsOf(kept.current()).holidayCountry
    const firstYear = Number(dayIn(clock.now(), clock.zone()).slice(0, 4)) - 1
    const wanted = country === '' ? '' : `${country} ${firstYear}`
    if (wanted === this.wanted) return
    this.wanted = wanted
    const days = country === '' ? [] : await this.find(country, firstYear)
    if (wanted !== this.wanted || (days.length === 0 && this.days.size === 0)) return
    this.days = new Set(days)
    if (this.isTold) for (const listener of this.listeners) listener()
  }

  private async find(country: string, firstYear: number): Promise<readonly string[]> {
    const { ask, file, appVersion, log } = this.wiring
    const known = await file.read()
    if (known !== null && isFor(known, { country, firstYear, appVersion })) return known.days
    const years = Array.from({ length: yearsKept }, (_, index) => firstYear + index)
    try {
      const days = await ask({ country, years })
      await file.write({ country, firstYear, appVersion, days: [...days] })
      return days
    } catch (error) {
      log.warn('public holidays not found', { country, ...errorDetail(error) })
      return []
    }
  }
}

function isFor(known: KnownHolidays, asked: Omit<KnownHolidays, 'days'>): boolean {
  return (
    known.country === asked.country &&
    known.firstYear === asked.firstYear &&
    known.appVersion === asked.appVersion
  )
}
