import { describe, expect, test } from 'vitest'
import { tableOf } from '../../samples/reading-tables'

const days = (cells: readonly string[], usualOrder: 'dayFirst' | 'monthFirst') => {
  const { rows, shape } = tableOf(`Company,Applied\n${cells.map((cell) => `Lorem,${cell}`).join('\n')}\n`, {
    usualOrder,
  })
  return [shape.open !== null, rows.map(({ appliedOn }) => appliedOn?.slice(5))]
}

describe('a column of dates', () => {
  test('is settled by one date that reads one way alone, whatever is usual here', () => {
    expect(days(['03/04/2026', '23/04/2026'], 'monthFirst')).toEqual([false, ['04-03', '04-23']])
    expect(days(['03/04/2026', '04/23/2026'], 'dayFirst')).toEqual([false, ['03-04', '04-23']])
  })

  test('in which both orders stand is asked about; what reads one way alone is read so', () => {
    expect(days(['03/04/2026', '23/04/2026', '04/23/2026'], 'monthFirst')).toEqual([
      true,
      ['03-04', '04-23', '04-23'],
    ])
  })

  test('without a date that reads both ways asks nothing', () => {
    expect(days(['03/03/2026', '23/04/2026', '04/23/2026'], 'dayFirst')).toEqual([
      false,
      ['03-03', '04-23', '04-23'],
    ])
  })
})
