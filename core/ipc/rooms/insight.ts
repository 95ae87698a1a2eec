import type { Insight } from '../../insight/read-insight'
import { call, nothing } from '../method'

export const insightRoom = {
  /** Numbers only; the records they come from stay in main. */
  read: call<Insight>()(nothing),
} as const
