import * as v from 'valibot'
import { densitySchema, textSizes, textSizeSchema } from './appearance'
import { boardViewSchema, mostBoardViews } from './board-view'
import { etiquetteNumberEntries, usualNumbers } from './etiquette-numbers'
import { registerSchema, spellingSchema, usualVoice } from './letter-voice'
import { ownPhraseSchema } from './own-phrase'
import { readOnly } from './read-only'
import { tableLayoutSchema } from './table-layout'
import { clockTime, clockTimeSchema, instantSchema } from '../time/kinds'
import { lineSchema, noteSchema } from './text'

const weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))

/** Who the user is, as letters and imports need it. Asked at the first letter; empty until then. */
export const meSchema = readOnly(
  v.object({
    name: lineSchema,
    emails: readOnly(v.array(lineSchema)),
    phone: lineSchema,
    signature: noteSchema,
  }),
)
export type Me = v.InferOutput<typeof meSchema>

/** Everything the user can set. One record, id `settings`. */
export const settingsSchema = readOnly(
  v.object({
    id: v.literal('settings'),
    me: meSchema,
    theme: v.picklist(['system', 'light', 'dark']),
    /** The language of the interface, a primary tag of BCP 47; `system`, and any that is not spoken here, follow the system. */
    language: v.optional(v.pipe(v.string(), v.regex(/^(system|[a-z]{2,3})$/)), 'system'),
    textSize: v.optional(textSizeSchema, textSizes.usual),
    cardDensity: v.optional(densitySchema, 'roomy'),
    /** Filters of the board that the user gave a name, in the order they were kept. */
    boardViews: v.optional(readOnly(v.pipe(v.array(boardViewSchema), v.maxLength(mostBoardViews))), []),
    /** The one the board opens with: an id of `boardViews`, empty for everything. */
    usualBoardView: v.optional(lineSchema, ''),
    closeToTray: v.boolean(),
    startAtLogin: v.boolean(),
    /** The keys that call quick add from any program, as Electron writes them; empty for none. */
    quickAddKeys: v.optional(
      v.picklist(['', 'CommandOrControl+Shift+A', 'CommandOrControl+Shift+Space']),
      '',
    ),
    hideDetails: v.boolean(),
    remindersPausedUntil: v.nullable(v.string()),
    quietFrom: clockTimeSchema,
    quietTo: clockTimeSchema,
    morning: clockTimeSchema,
    eveningBefore: clockTimeSchema,
    weekend: readOnly(v.array(weekday)),
    daysOff: readOnly(v.array(v.pipe(v.string(), v.maxLength(10)))),
    /** Whose public holidays are days off too: an ISO country code, empty for none. */
    holidayCountry: v.optional(v.pipe(v.string(), v.regex(/^([A-Z]{2})?$/)), ''),
    /** Whether the search is worth a gentle nudge when it stands still. */
    searchNudge: v.optional(v.boolean(), true),
    /** When the user last said "not now" to that nudge. */
    searchPutOffAt: v.optional(v.nullable(instantSchema), null),
    /** The tone of new letters, and whose English they are written in. */
    letterRegister: v.optional(registerSchema, usualVoice.register),
    letterSpelling: v.optional(spellingSchema, usualVoice.spelling),
    /** Favourite sentences, and the user's wording in place of the app's. */
    letterPhrases: v.optional(readOnly(v.array(ownPhraseSchema)), []),
    /** Words that the spelling check takes as right. */
    letterWords: v.optional(readOnly(v.array(lineSchema)), []),
    /** How the columns of tables were mapped, newest first. */
    tableLayouts: v.optional(readOnly(v.array(tableLayoutSchema)), []),
    ...etiquetteNumberEntries,
  }),
)
export type Settings = v.InferOutput<typeof settingsSchema>

export const defaultSettings: Settings = {
  id: 'settings',
  me: { name: '', emails: [], phone: '', signature: '' },
  theme: 'system',
  language: 'system',
  textSize: textSizes.usual,
  cardDensity: 'roomy',
  boardViews: [],
  usualBoardView: '',
  closeToTray: true,
  startAtLogin: false,
  quickAddKeys: '',
  hideDetails: false,
  remindersPausedUntil: null,
  quietFrom: clockTime('21:00'),
  quietTo: clockTime('08:00'),
  morning: clockTime('09:00'),
  eveningBefore: clockTime('18:00'),
  weekend: [6, 7],
  daysOff: [],
  holidayCountry: '',
  searchNudge: true,
  searchPutOffAt: null,
  letterRegister: usualVoice.register,
  letterSpelling: usualVoice.spelling,
  letterPhrases: [],
  letterWords: [],
  tableLayouts: [],
  ...usualNumbers,
}
