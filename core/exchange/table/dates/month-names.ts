import { foldText } from '../fold'

/** Names and short forms of the months, January first, in the languages that sheets come in. */
const names: readonly string[] = [
  'january jan januar janner jaen janvier janv enero ene gennaio gen janeiro januari sty ocak',
  'february feb februar feber fevrier fevr fev febrero febbraio fevereiro februari lut subat',
  'march mar marz mrz maerz mars marzo marco maart mrt mart',
  'april apr avril avr abril abr aprile nisan kwi',
  'may mai mayo maggio mag maio mei maj mayis',
  'june jun juni juin junio giugno giu junho haziran cze',
  'july jul juli juillet juil julio luglio lug julho temmuz lip',
  'august aug aout agosto ago augustus agustos sie',
  'september sep sept septembre septiembre settembre set setembro eylul wrz',
  'october oct oktober okt octobre octubre ottobre ott outubro out ekim paz',
  'november nov novembre noviembre novembro kasim lis',
  'december dec dezember dez decembre diciembre dic dicembre dezembro aralik gru',
]

const numbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((line, at) => line.split(' ').map((name) => [name, at + 1] as const)),
)

/** The month a word names, 1 to 12; null where it names none. */
export function monthOf(word: string): number | null {
  return numbers.get(foldText(word)) ?? null
}
