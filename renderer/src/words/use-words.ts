import * as v from 'valibot'
import { computed, shallowRef, type ComputedRef } from 'vue'
import type { Failure } from '#core/workspace/failure'
import { languageOf, localeOf, type SystemLocales } from '#core/words/language-of'
import { liveWords } from '#core/words/live-words'
import { createMoments, type Moments } from '#core/words/moments'
import { wordsFor, type Words } from '#core/words/words'
import { dayIn } from '#core/time/arithmetic'
import { plainDateSchema } from '#core/time/kinds'
import { clockNow, clockZone } from '../workspace/clock'

const system = shallowRef<SystemLocales>({ texts: [], formats: '' })
const setting = shallowRef('system')

/** What the system says of the user's languages. */
export function setSystemLocales(locales: SystemLocales): void {
  system.value = locales
}

/** Sets the language of the interface, as the settings name it. Everything drawn follows at once. */
export function setLanguage(wanted: string): void {
  setting.value = wanted
}

const language = computed(() => languageOf(setting.value, system.value))
const locale = computed(() => localeOf(language.value, system.value))
const words = liveWords(() => wordsFor(language.value))
const year = computed(() => dayIn(clockNow(), clockZone()).slice(0, 4))
const moments = computed(() => createMoments(words, locale.value, clockZone(), year.value))

/** Every word of the interface, in the user's language. A text taken out of it in `setup` no longer follows. */
export function useWords(): Words {
  return words
}

/** How days and times are said here. Follows the zone. */
export function useMoments(): ComputedRef<Moments> {
  return moments
}

/** How a typed day (`2026-12-03`) is said; nothing where there is no such day. */
export function useSayDay(): (day: string) => string {
  return (typed) => {
    const day = v.safeParse(plainDateSchema, typed)
    return day.success ? moments.value.day(day.output) : ''
  }
}

/** The language and manner in which names of days and countries are said. */
export function useLocale(): ComputedRef<string> {
  return locale
}

/** The language of the interface, as the page says it of itself. */
export function useLanguage(): ComputedRef<string> {
  return language
}

/** The sentence for a failure. */
export function sayFailure(failure: Failure): string {
  return words.failures[failure.code](failure.values)
}
