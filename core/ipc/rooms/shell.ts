import * as v from 'valibot'
import { call } from '../method'

export const shellRoom = {
  openLink: call<null>()(v.object({ url: v.pipe(v.string(), v.maxLength(2000)) })),
  copyText: call<null>()(v.object({ text: v.pipe(v.string(), v.maxLength(20_000)) })),
  /** The small window's page says how high it is. */
  fitQuickAdd: call<null>()(v.object({ height: v.pipe(v.number(), v.minValue(0), v.maxValue(10_000)) })),
  /** The small window goes: with what is half told kept, or with what was done to be said in the large one. */
  closeQuickAdd: call<null>()(
    v.object({ keep: v.boolean(), done: v.nullable(v.pipe(v.string(), v.maxLength(2000))) }),
  ),
} as const
