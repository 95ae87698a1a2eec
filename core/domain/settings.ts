import * as v from 'valibot'
import { etiquetteNumberEntries, usualNumbers } from './etiquette-numbers'
import { readOnly } from './read-only'
import { clockTime, clockTimeSchema } from '../time/kinds'
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
    closeToTray: v.boolean(),
    startAtLogin: v.boolean(),
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
    ...etiquetteNumberEntries,
  }),
)
export type Settings = v.InferOutput<typeof settingsSchema>

export const defaultSettings: Settings = {
  id: 'settings',
  me: { name: '', emails: [], phone: '', signature: '' },
  theme: 'system',
  closeToTray: true,
  startAtLogin: false,
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
  ...usualNumbers,
}
