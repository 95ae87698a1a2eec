import { english } from './en/english'

/** Every word of the interface, by feature. Values are texts, or functions of what is to be filled in. */
export type Words = Widened<typeof english>

type Widened<T> = T extends string
  ? string
  : T extends (...input: infer A) => string
    ? (...input: A) => string
    : T extends readonly unknown[]
      ? T
      : { readonly [K in keyof T]: Widened<T[K]> }

/** The words of a language, English where we have no others. */
export function wordsFor(_language: string): Words {
  return english
}
