import { describe, expect, test } from 'vitest'
import { wholeBoard, type BoardFilter, type BoardOrder } from '../domain/board-view'
import type { Card } from '../etiquette/card'
import { aCard, aStep } from '../testing/cards'
import { instant, zone } from '../time/kinds'
import { passing } from './card-filter'
import { columnsInOrder, countOf, shownOf } from './columns'

const moment = { now: instant('2027-04-09T10:00:00Z'), zone: zone('Europe/Madrid') }

function shown(cards: readonly Card[], filter: Partial<BoardFilter> = {}, order: BoardOrder = 'byHand') {
  return shownOf(columnsInOrder(cards, order, moment), passing({ ...wholeBoard, ...filter }, moment))
}
const ids = (cards: readonly Card[]): readonly string[] => cards.map(({ id }) => id)

describe('a column', () => {
  test('stands by rank as plain text, whatever order the cards came in; the same rank twice by id', () => {
    const cards = [aCard('d', { rank: 'a2' }), aCard('c', { rank: 'a2' }), aCard('a', { rank: 'Zz' })]
    expect(ids(shown(cards).interviewed)).toEqual(['a', 'c', 'd'])
  })

  test('leaves out what is archived or has no interview yet', () => {
    const columns = shown([
      aCard('gone', { archived: 'rejected' }),
      aCard('early', { stage: 'applied' }),
      aCard('here'),
    ])
    expect([countOf(columns), ids(columns.interviewed)]).toEqual([1, ['here']])
  })

  test('shows what is archived at its foot where that is asked for, in every order', () => {
    const cards = [aCard('b'), aCard('a', { archived: 'rejected' }), aCard('c')]
    for (const order of ['byHand', 'company', 'nextStep', 'lastChange'] as const) {
      expect(ids(shown(cards, { archived: true }, order).interviewed)).toEqual(['b', 'c', 'a'])
    }
  })
})

describe('a filter', () => {
  const met = { personId: 'p', name: 'Zoë Ångström', initials: 'ZÅ', thanked: false }
  const acme = aCard('Acme', { people: [met], role: 'Data Analyst' })

  test.each([
    ['angstrom', true],
    ['ZOE', true],
    ['  data an ', true],
    ['Robin', false],
    ['acme data', false],
  ])('finds companies, roles and people: “%s”', (text, found) => {
    expect(shown([acme], { text }).interviewed.length).toBe(found ? 1 : 0)
  })

  test('narrows by the main step as Today groups it', () => {
    const cards = [
      aCard('late', { steps: [aStep('thank', '2027-04-08T10:00:00Z')] }),
      aCard('now', { steps: [aStep('thank', '2027-04-09T20:00:00Z')] }),
      aCard('soon', { steps: [aStep('thank', '2027-04-13T10:00:00Z')] }),
      aCard('rests', { steps: [aStep('wait', null)] }),
      aCard('nothing'),
    ]
    const due = (group: BoardFilter['due']) => ids(shown(cards, { due: group }).interviewed)
    expect([due('overdue'), due('today'), due('week'), due('waiting')]).toEqual([
      ['late'],
      ['now'],
      ['soon'],
      ['rests'],
    ])
  })

  test('counts silence in days from the last contact, and not where there was none', () => {
    const cards = [
      aCard('three', { lastContactAt: instant('2027-04-06T10:00:00Z') }),
      aCard('eight', { lastContactAt: instant('2027-04-01T09:00:00Z') }),
      aCard('none'),
    ]
    expect(ids(shown(cards, { silentDays: 3 }).interviewed)).toEqual(['eight', 'three'])
    expect(ids(shown(cards, { silentDays: 4 }).interviewed)).toEqual(['eight'])
  })

  test('combines all its parts', () => {
    const wanted = aCard('Acme', { halfWritten: true, lastContactAt: instant('2027-04-01T09:00:00Z') })
    const cards = [
      wanted,
      { ...wanted, id: 'other', company: 'Birch' },
      { ...wanted, id: 'finished', halfWritten: false },
      { ...wanted, id: 'fresh', lastContactAt: moment.now },
    ]
    const filter = { text: 'acme', halfWritten: true, silentDays: 7 }
    expect(ids(shown(cards, filter).interviewed)).toEqual(['Acme'])
  })
})

describe('an order', () => {
  test('by company knows no case and no accents', () => {
    const cards = ['birch', 'Élan', 'Acme', 'Firm 10', 'Firm 9'].map((id) => aCard(id))
    expect(ids(shown(cards, {}, 'company').interviewed)).toEqual([
      'Acme',
      'birch',
      'Élan',
      'Firm 9',
      'Firm 10',
    ])
  })

  test('by next step: what is due first, then what waits, then what asks nothing', () => {
    const cards = [
      aCard('nothing', { rank: 'a' }),
      aCard('waits', { rank: 'b', steps: [aStep('wait', null)] }),
      aCard('tomorrow', { rank: 'c', steps: [aStep('thank', '2027-04-10T10:00:00Z')] }),
      aCard('today', { rank: 'd', steps: [aStep('thank', '2027-04-09T12:00:00Z')] }),
    ]
    expect(ids(shown(cards, {}, 'nextStep').interviewed)).toEqual(['today', 'tomorrow', 'waits', 'nothing'])
  })

  test('by last change: the latest first', () => {
    const cards = [
      aCard('a', { changedAt: instant('2027-04-01T00:00:00Z') }),
      aCard('b', { changedAt: instant('2027-04-02T00:00:00.5Z') }),
    ]
    expect(ids(shown(cards, {}, 'lastChange').interviewed)).toEqual(['b', 'a'])
  })
})
