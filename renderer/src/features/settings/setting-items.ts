import {
  etiquetteNumberKeys,
  etiquetteNumbers,
  type EtiquetteNumberKey,
} from '#core/domain/etiquette-numbers'
import { languages } from '#core/words/languages'
import type { Words } from '#core/words/words'

export const sectionIds = [
  'you',
  'appearance',
  'reminders',
  'letters',
  'thanks',
  'waiting',
  'rejection',
  'offers',
  'searching',
  'workingDays',
  'desktop',
  'data',
  'about',
] as const
export type SectionId = (typeof sectionIds)[number]

/** One setting as the search sees it. */
export interface SettingItem {
  readonly id: string
  readonly section: SectionId
  readonly text: string
}

/** The numbers of one section, in the order of the field list. */
export function numbersOf(section: SectionId): readonly EtiquetteNumberKey[] {
  return etiquetteNumberKeys.filter((key) => etiquetteNumbers[key].group === section)
}

/** Everything that can be found, with all that is said about it. */
export function settingItems({ settings: words, letterSettings: letters }: Words): readonly SettingItem[] {
  const item = (section: SectionId, id: string, ...texts: readonly string[]): SettingItem => ({
    id,
    section,
    text: fold([words.sections[section], ...texts].join(' ')),
  })
  const numbers = sectionIds.flatMap((section) =>
    numbersOf(section).map((key) => {
      const { label, reason, source } = words.numbers[key]
      const unit = words.unit(etiquetteNumbers[key].unit, 2)
      return item(section, key, words.rules, label, reason, source, unit)
    }),
  )
  return [
    ...numbers,
    item('you', 'me', words.youText),
    item('appearance', 'theme', words.theme, ...Object.values(words.themes)),
    item('appearance', 'language', words.language, words.languageHint, ...languageNames()),
    item('appearance', 'textSize', words.textSize, words.textSizeHint),
    item('appearance', 'cardDensity', words.density, words.densityHint, ...Object.values(words.densities)),
    item('reminders', 'hideDetails', words.hideDetails, words.hideDetailsHint),
    item('reminders', 'quiet', words.quietFrom, words.quietTo, words.quietHint),
    item('reminders', 'morning', words.morning, words.morningHint),
    item('reminders', 'eveningBefore', words.eveningBefore, words.eveningBeforeHint),
    item('letters', 'letterRegister', letters.register, letters.registerHint),
    item('letters', 'letterSpelling', letters.spelling, letters.spellingHint),
    item('letters', 'letterPhrases', letters.own, letters.ownHint),
    item('letters', 'letterWording', letters.wording, letters.wordingHint),
    item('letters', 'letterWords', letters.dictionary, letters.dictionaryHint),
    item('searching', 'searchNudge', words.searchNudge, words.searchNudgeHint),
    item('workingDays', 'weekend', words.weekend, words.weekendHint),
    item('workingDays', 'holidayCountry', words.country, words.countryHint),
    item('workingDays', 'daysOff', words.daysOff, words.daysOffHint),
    item('desktop', 'closeToTray', words.closeToTray, words.closeToTrayHint),
    item('desktop', 'startAtLogin', words.startAtLogin),
    item('desktop', 'quickAddKeys', words.quickAddKeys, words.quickAddKeysHint),
    item('data', 'data', words.dataText, words.backups, words.removeSample),
    item(
      'about',
      'about',
      words.version({ version: '' }),
      words.offline,
      words.article,
      words.licences,
      ...Object.values(words.versions),
    ),
  ]
}

/** The settings that say every word of a query, or null where nothing is asked. */
export function findSettings(items: readonly SettingItem[], query: string): ReadonlySet<string> | null {
  const asked = fold(query).split(/\s+/).filter(Boolean)
  if (asked.length === 0) return null
  return new Set(items.filter(({ text }) => asked.every((word) => text.includes(word))).map(({ id }) => id))
}

/** What each language calls itself: whoever does not read the present one finds theirs by it. */
function languageNames(): readonly string[] {
  return Object.values(languages).map(({ name }) => name)
}

/** Case and accents do not matter to whoever searches. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
