/**
 * Chooses a word by number in the rules of a language; `#` in it becomes the number as that language writes it. A form for
 * `zero` is taken for none in every language, also in those whose grammar has no form of its own for it.
 */
export function pluralIn(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language)
  const digits = new Intl.NumberFormat(language)
  return (count, forms) =>
    ((count === 0 ? forms.zero : undefined) ?? forms[rules.select(count)] ?? forms.other).replace(
      '#',
      digits.format(count),
    )
}

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }
