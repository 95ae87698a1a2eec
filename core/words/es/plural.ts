import { pluralIn, type PluralForms } from '../plural'

const inSpanish = pluralIn('es')

/** Chooses a word by number. Round millions take "de" before the noun: "1.000.000 de cartas". */
export function plural(count: number, forms: PluralForms): string {
  return inSpanish(count, { many: forms.other.replace('# ', '# de '), ...forms })
}
