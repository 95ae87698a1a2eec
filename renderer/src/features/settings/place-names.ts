import { countryCodes } from './country-codes'

/** One country by its code and its name. */
export interface Country {
  readonly code: string
  readonly name: string
}

const namesIn = (locale: string): Intl.DisplayNames => new Intl.DisplayNames([locale], { type: 'region' })

export function countryName(code: string, locale: string): string {
  return code === '' ? '' : (namesIn(locale).of(code) ?? code)
}

/** Every country whose public holidays are known, by name in the user's language. */
export function countries(locale: string): readonly Country[] {
  const names = namesIn(locale)
  const { compare } = new Intl.Collator(locale)
  return countryCodes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => compare(a.name, b.name))
}

/** Monday to Sunday, with the name of each; 4 January 2027 is a Monday. */
export function weekdays(
  locale: string,
  length: 'short' | 'long',
): readonly { readonly day: number; readonly name: string }[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: length, timeZone: 'UTC' })
  return [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, name: format.format(Date.UTC(2027, 0, 3 + day)) }))
}
