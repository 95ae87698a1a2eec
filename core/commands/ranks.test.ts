import { describe, expect, test } from 'vitest'
import { anApplication } from '../testing/applications'
import { aWorkspace } from '../testing/workspaces'
import { instant } from '../time/kinds'
import { rankFor } from './ranks'

const column = (...ranks: readonly string[]) =>
  aWorkspace(ranks.map((rank, index) => anApplication({ id: `card-${index}`, rank })))

describe('a place in a column', () => {
  test.each([
    ['in an empty one', column(), 'top', (rank: string) => rank === 'a0'],
    ['at its top', column('a1', 'a2'), 'top', (rank: string) => rank < 'a1'],
    ['at its bottom', column('a1', 'a2'), 'bottom', (rank: string) => rank > 'a2'],
    ['between two', column('a1', 'a2'), { above: 'card-1' }, (rank: string) => rank > 'a1' && rank < 'a2'],
    [
      'above one that is not there, at the top',
      column('a1', 'a2'),
      { above: 'gone' },
      (rank: string) => rank < 'a1',
    ],
  ] as const)('%s', (_name, workspace, place, fits) => {
    expect(fits(rankFor(workspace, 'interviewed', place, null))).toBe(true)
  })

  test('other columns, the archive and the card itself do not count', () => {
    const archive = { at: instant('2027-04-09T10:00:00Z'), outcome: 'withdrew' } as const
    const workspace = aWorkspace([
      anApplication({ id: 'self', rank: 'a1' }),
      anApplication({ id: 'other', rank: 'a2', stage: 'offer' }),
      anApplication({ id: 'archived', rank: 'a3', archive }),
    ])
    expect(rankFor(workspace, 'interviewed', 'bottom', 'self')).toBe('a0')
  })

  test('ranks that a foreign file broke do not stop a move', () => {
    expect(rankFor(column('!!', '??'), 'interviewed', { above: 'card-1' }, null)).toMatch(/\w/)
  })
})
