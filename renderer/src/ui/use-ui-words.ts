import { inject, provide, type InjectionKey } from 'vue'
import { wordsFor, type Words } from '#core/words/words'

type UiWords = Words['general']

const key: InjectionKey<UiWords> = Symbol('words of the parts')
const dayKey: InjectionKey<(day: string) => string> = Symbol('how the parts say a day')

/** The few words the parts say by themselves ("Close", "optional"). English until the shell provides others. */
export function useUiWords(): UiWords {
  return inject(key, () => wordsFor('en').general, true)
}

/** How a day (`2026-12-03`) is said; nothing until the shell says how. */
export function useUiDays(): (day: string) => string {
  return inject(dayKey, () => () => '', true)
}

export function provideUiWords(words: UiWords, sayDay: (day: string) => string): void {
  provide(key, words)
  provide(dayKey, sayDay)
}
