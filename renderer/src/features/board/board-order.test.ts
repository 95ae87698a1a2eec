import { describe, expect, it } from 'vitest'
import type { Card } from '#core/etiquette/card'
import { answersTo, cardAbove, columnsOf } from './board-order'

function card(id: string, given: Partial<Card> = {}): Card {
  return {
    id,
    company: id,
    role: '',
    stage: 'interviewed',
    rank: id,
    archived: null,
    live: true,
    createdAt: '2027-03-01T09:00:00Z' as Card['createdAt'],
    round: null,
    lastInterview: null,
    people: [],
    steps: [],
    clock: null,
    decisionDate: null,
    secondChoiceUntil: null,
    halfWritten: false,
    foreignStatus: '',
    ...given,
  }
}

describe('columnsOf', () => {
  it('sorts by rank as plain text, whatever order the cards came in', () => {
    const columns = columnsOf(
      [card('c', { rank: 'a2' }), card('b', { rank: 'a1' }), card('a', { rank: 'Zz' })],
      '',
    )
    expect(columns.interviewed.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('leaves out what is archived or has no interview yet', () => {
    const columns = columnsOf(
      [card('gone', { archived: 'rejected' }), card('early', { stage: 'applied' }), card('here')],
      '',
    )
    expect(
      Object.values(columns)
        .flat()
        .map(({ id }) => id),
    ).toEqual(['here'])
  })

  it('shows in a search only what answers to it', () => {
    const columns = columnsOf([card('Lumen Health'), card('Osprey Maps', { stage: 'awaiting' })], 'osprey')
    expect(columns.interviewed).toEqual([])
    expect(columns.awaiting.map(({ id }) => id)).toEqual(['Osprey Maps'])
  })
})

describe('answersTo', () => {
  it('finds people and accents, without regard to case', () => {
    const found = card('Acme', {
      people: [{ personId: 'p', name: 'Zoë Ångström', initials: 'ZÅ', thanked: false }],
    })
    expect(answersTo(found, 'angstrom')).toBe(true)
    expect(answersTo(found, 'ZOE')).toBe(true)
    expect(answersTo(found, 'Robin')).toBe(false)
  })
})

describe('cardAbove', () => {
  const shown = [card('a'), card('b'), card('c')]

  it('names the card that ends up below, the moved one left out', () => {
    expect(cardAbove(shown, 0, 'c')).toBe('a')
    expect(cardAbove(shown, 1, 'a')).toBe('c')
  })

  it('is null at the end of the column', () => {
    expect(cardAbove(shown, 2, 'a')).toBeNull()
    expect(cardAbove([], 0, 'a')).toBeNull()
  })
})
