import { statusMeaningSchema, type StatusMeaning } from '../../domain/table-layout'

/** Every meaning, in the order in which a list offers them. */
export const statusMeanings: readonly StatusMeaning[] = statusMeaningSchema.options
export type { StatusMeaning }
