import { etiquetteNumbers, type EtiquetteNumberKey } from '#core/domain/etiquette-numbers'
import type { Settings } from '#core/domain/settings'
import type { Words } from '#core/words/words'
import { numbersOf, type SectionId } from './setting-items'

/** What is said in the user's own manner, done by the view. */
export interface SaidDays {
  readonly weekend: string
  readonly country: string
  readonly quietFrom: string
  readonly quietTo: string
  readonly version: string
}

/** One line for a folded section: what is set there. */
export function sectionSummary(section: SectionId, settings: Settings, said: SaidDays, all: Words): string {
  const words = all.settings
  const changed = numbersOf(section).filter((key) => settings[key] !== etiquetteNumbers[key].usual).length
  const parts = [linesOf(section, settings, said, all)].flat()
  return [...parts, changed === 0 ? '' : words.summary.changed({ count: changed })]
    .filter((part) => part !== '')
    .join(' · ')
}

function linesOf(section: SectionId, settings: Settings, said: SaidDays, all: Words): string | string[] {
  const { summary, counted, ...words } = all.settings
  const count = (key: EtiquetteNumberKey): string => counted(etiquetteNumbers[key].unit, settings[key])
  switch (section) {
    case 'you':
      return settings.me.name === '' ? words.youUnknownShort : settings.me.name
    case 'appearance':
      return [words.themes[settings.theme], words.textSizePx({ size: settings.textSize })]
    case 'reminders':
      return summary.quiet({ from: said.quietFrom, to: said.quietTo })
    case 'letters':
      return all.letterSettings.summary({
        tone: all.letters.registers[settings.letterRegister],
        spelling: all.letters.spelling.spellings[settings.letterSpelling],
        own: settings.letterPhrases.length,
      })
    case 'thanks':
      return summary.thanks({ due: count('thankHours') })
    case 'waiting':
      return summary.waiting({ days: count('daysAfterDecision'), questions: count('questionsAllowed') })
    case 'rejection':
      return summary.rejection({ rest: count('coolingOffHours'), due: count('replyHours') })
    case 'offers':
      return summary.offers({ due: count('acknowledgeHours') })
    case 'searching':
      return settings.searchNudge
        ? summary.searching({ days: count('searchNudgeDays') })
        : summary.searchingOff
    case 'workingDays':
      return [
        said.weekend === '' ? summary.noWeekend : summary.weekend({ days: said.weekend }),
        said.country,
        settings.daysOff.length === 0 ? '' : summary.daysOff({ count: settings.daysOff.length }),
      ]
    case 'desktop':
      return settings.closeToTray ? summary.staysInTray : summary.quits
    case 'data':
      return summary.data
    case 'about':
      return said.version
  }
}
