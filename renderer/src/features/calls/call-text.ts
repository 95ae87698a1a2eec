import type { CallSheet } from '#core/letters/call-sheet'
import type { Moments } from '#core/words/moments'
import type { Words } from '#core/words/words'

type Saying = { readonly words: Words['calls']; readonly moments: Pick<Moments, 'longDay'> }

/** A part of the sheet: its heading and its lines. */
export interface CallPart {
  readonly key: string
  readonly heading: string
  readonly lines: readonly string[]
  /** To be said on the phone, and so in the language of letters. */
  readonly isScript: boolean
}

/** The sheet in the order in which it is needed. */
export function callParts(sheet: CallSheet, { words, moments }: Saying): readonly CallPart[] {
  const { lastTouch } = sheet
  const touched =
    lastTouch === null ? [] : [words.touched({ ...lastTouch, day: moments.longDay(lastTouch.day) })]
  return [
    { key: 'opening', heading: words.opening, lines: sheet.opening, isScript: true },
    { key: 'lastTouch', heading: words.lastTouch, lines: touched, isScript: false },
    { key: 'questions', heading: words.questions, lines: sheet.questions, isScript: true },
    { key: 'voicemail', heading: words.voicemail, lines: sheet.voicemail, isScript: true },
  ].filter((part) => part.lines.length > 0)
}

/** The sheet as plain text, to have beside the telephone. */
export function callText(sheet: CallSheet, saying: Saying): string {
  const { words } = saying
  const whom = [sheet.whom.name === '' ? words.reception : sheet.whom.name, sheet.whom.phone]
  const parts = callParts(sheet, saying).map((part) => `${part.heading}\n${part.lines.join('\n')}`)
  return [whom.filter((text) => text !== '').join(', '), ...parts].join('\n\n')
}
