import type { Settings } from '#core/domain/settings'
import { addDays, addHours, compareInstants, dayIn, instantOnDay } from '#core/time/arithmetic'
import type { Instant, PlainDate, Zone } from '#core/time/kinds'

export type SnoozeName = 'hour' | 'evening' | 'morning'

/** The good moments to put a step off to. This evening is offered while it is still to come. */
export function snoozeChoices(
  now: Instant,
  zone: Zone,
  settings: Pick<Settings, 'eveningBefore' | 'morning'>,
): readonly { readonly name: SnoozeName; readonly until: Instant }[] {
  const today = dayIn(now, zone)
  const evening = instantOnDay(today, settings.eveningBefore, zone)
  const choices = [
    { name: 'hour', until: addHours(now, 1) },
    { name: 'evening', until: evening },
    { name: 'morning', until: instantOnDay(addDays(today, 1), settings.morning, zone) },
  ] as const
  return choices.filter(({ name, until }) => name !== 'evening' || compareInstants(until, now) > 0)
}

/** The morning of a picked day, or null where that lies behind us. */
export function snoozeUntilDay(
  day: PlainDate,
  now: Instant,
  zone: Zone,
  settings: Pick<Settings, 'morning'>,
): Instant | null {
  const until = instantOnDay(day, settings.morning, zone)
  return compareInstants(until, now) > 0 ? until : null
}
