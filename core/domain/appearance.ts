import * as v from 'valibot'

/** The size of text in px that everything else is measured by. */
export const textSizes = { least: 12, usual: 13, most: 18 } as const
export const textSizeSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(textSizes.least),
  v.maxValue(textSizes.most),
)

/** How much a card of the board says: two lines or everything. */
export const densitySchema = v.picklist(['roomy', 'compact'])
export type Density = v.InferOutput<typeof densitySchema>
