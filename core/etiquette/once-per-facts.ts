import type { Facts } from './facts'

/** The same question, answered once per application: several rules ask it, and the facts do not change. */
export function oncePerFacts<T>(answer: (facts: Facts) => T): (facts: Facts) => T {
  const answers = new WeakMap<Facts, { readonly value: T }>()
  return (facts) => {
    const known = answers.get(facts)
    if (known !== undefined) return known.value
    const value = answer(facts)
    answers.set(facts, { value })
    return value
  }
}
