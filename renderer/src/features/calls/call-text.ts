import type { CallSheet } from '#core/letters/call-sheet'
import type { Words } from '#core/words/words'

/** A part of the sheet: its heading and its lines. */
export interface CallPart {
  readonly key: string
  readonly heading: string
  readonly lines: readonly string[]
}

/** The sheet in the order in which it is needed. */
export function callParts(sheet: CallSheet, words: Words['calls']): readonly CallPart[] {
  return [
    { key: 'opening', heading: words.opening, lines: sheet.opening },
    { key: 'lastTouch', heading: words.lastTouch, lines: sheet.lastTouch === null ? [] : [sheet.lastTouch] },
    { key: 'questions', heading: words.questions, lines: sheet.questions },
    { key: 'voicemail', heading: words.voicemail, lines: sheet.voicemail },
  ].filter((part) => part.lines.length > 0)
}

/** The sheet as plain text, to have beside the telephone. */
export function callText(sheet: CallSheet, words: Words['calls']): string {
  const whom = [sheet.whom.name === '' ? words.reception : sheet.whom.name, sheet.whom.phone]
  const parts = callParts(sheet, words).map((part) => `${part.heading}\n${part.lines.join('\n')}`)
  return [whom.filter((text) => text !== '').join(', '), ...parts].join('\n\n')
}
