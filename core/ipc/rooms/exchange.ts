import * as v from 'valibot'
import { lineSchema } from '../../domain/text'
import type { BringInPreview } from '../../exchange/preview'
import { call } from '../method'

export const exchangeRoom = {
  preview: call<BringInPreview>()(v.object({ name: lineSchema, bytes: v.instance(Uint8Array) })),
} as const
