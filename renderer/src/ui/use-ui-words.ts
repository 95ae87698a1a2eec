import { inject, provide, type InjectionKey } from 'vue'
import { wordsFor, type Words } from '#core/words/words'

type UiWords = Words['general']

const key: InjectionKey<UiWords> = Symbol('words of the parts')

/** The few words the parts say by themselves ("Close", "optional"). English until the shell provides others. */
export function useUiWords(): UiWords {
  return inject(key, () => wordsFor('en').general, true)
}

export function provideUiWords(words: UiWords): void {
  provide(key, words)
}
