import { computed, shallowRef, type ComputedRef } from 'vue'
import { compareInstants, dayIn } from '#core/time/arithmetic'
import type { Instant, PlainDate, Zone } from '#core/time/kinds'
import { onEvent } from '../api/client'

/** The page reads no clock of its own: main says what time it is, at start, every minute, and when it is moved. */
const hands = shallowRef<{ readonly now: Instant; readonly zone: Zone }>({
  now: '1970-01-01T00:00:00Z' as Instant,
  zone: 'UTC' as Zone,
})

/** Sets the hands and follows main from then on. */
export function startClock(now: Instant, zone: Zone): void {
  hands.value = { now, zone }
  onEvent('clockMoved', (moved) => {
    hands.value = moved
  })
}

/** A change tells the time, too: what opens with it must not wait for the next minute. */
export function moveClock(now: Instant): void {
  if (compareInstants(now, hands.value.now) > 0) hands.value = { ...hands.value, now }
}

export const clockNow = (): Instant => hands.value.now
export const clockZone = (): Zone => hands.value.zone

/** The time, the zone and the day, for whatever is drawn from them. */
export function useClock(): {
  now: ComputedRef<Instant>
  zone: ComputedRef<Zone>
  today: ComputedRef<PlainDate>
} {
  return {
    now: computed(clockNow),
    zone: computed(clockZone),
    today: computed(() => dayIn(clockNow(), clockZone())),
  }
}
