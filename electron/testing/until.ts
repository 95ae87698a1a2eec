import { vi } from 'vitest'

/** A hang is the only failure: how long a disk takes says nothing about the rule that is tested. */
const patient = { timeout: 30_000, interval: 5 }

/** Waits until `holds` does. Throws after half a minute. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  await vi.waitUntil(holds, patient)
}

/** Asks again until `ask` has an answer instead of `null`. Throws after half a minute. */
export async function answerOf<T>(ask: () => T | null | Promise<T | null>): Promise<T> {
  return vi.waitUntil(async () => (await ask()) ?? false, patient) as Promise<T>
}
