import { computed, shallowRef, type ComputedRef } from 'vue'
import type { Failure } from '#core/workspace/failure'
import { createMoments, type Moments } from '#core/words/moments'
import { wordsFor, type Words } from '#core/words/words'
import { dayIn } from '#core/time/arithmetic'
import { clockNow, clockZone } from '../workspace/clock'

const locale = shallowRef('en-GB')

/** Sets the language of words, and the manner of days and times, as the system has them. */
export function setLocale(tag: string): void {
  locale.value = tag
}

const words = computed(() => wordsFor(locale.value))
const year = computed(() => dayIn(clockNow(), clockZone()).slice(0, 4))
const moments = computed(() => createMoments(words.value, locale.value, clockZone(), year.value))

/** Every word of the interface, in the user's language. */
export function useWords(): Words {
  return words.value
}

/** How days and times are said here. Follows the zone. */
export function useMoments(): ComputedRef<Moments> {
  return moments
}

/** The language and manner in which names of days and countries are said. */
export function useLocale(): ComputedRef<string> {
  return computed(() => locale.value)
}

/** The sentence for a failure. */
export function sayFailure(failure: Failure): string {
  return words.value.failures[failure.code](failure.values)
}
