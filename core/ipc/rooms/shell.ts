import * as v from 'valibot'
import { call } from '../method'

export const shellRoom = {
  openLink: call<null>()(v.object({ url: v.pipe(v.string(), v.maxLength(2000)) })),
  copyText: call<null>()(v.object({ text: v.pipe(v.string(), v.maxLength(20_000)) })),
} as const
