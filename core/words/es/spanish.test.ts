import { describe, expect, it } from 'vitest'
import { instant, plainDate, zone } from '../../time/kinds'
import { createMoments } from '../moments'
import { spanish } from './spanish'

describe('numbers', () => {
  it.each([
    [0, '0 candidaturas'],
    [1, '1 candidatura'],
    [2, '2 candidaturas'],
    [10_000, '10.000 candidaturas'],
    [1_000_000, '1.000.000 de candidaturas'],
    [2_000_000, '2.000.000 de candidaturas'],
  ])('%i', (count, said) => {
    expect(spanish.board.count({ count })).toBe(said)
  })

  it('takes a word of its own for none', () => {
    expect(spanish.bringInTable.confirm({ count: 0 })).toBe('No hay nada elegido')
  })

  it('counts in letters at the head of a sentence', () => {
    const said = [1, 2, 12, 13].map((count) => spanish.today.summary({ count }))
    expect(said).toEqual([
      'Una cosa por hacer.',
      'Dos cosas por hacer.',
      'Doce cosas por hacer.',
      '13 cosas por hacer.',
    ])
  })
})

describe('days', () => {
  const now = instant('2027-04-07T09:00:00Z')
  const moments = createMoments(spanish, 'es', zone('Europe/Madrid'), '2027')

  it('says them as Spain and Latin America do, without commas', () => {
    expect(moments.day(plainDate('2027-04-08'))).toBe('jue 8 abr')
    expect(moments.longDay(plainDate('2027-04-08'))).toBe('jueves 8 de abril')
    expect(moments.day(plainDate('2028-04-08'))).toBe('sáb 8 abr 2028')
  })

  it('puts the article before days, and not before today and tomorrow', () => {
    const until = (at: string) => spanish.putOff.until({ moment: moments.moment(instant(at), now) })
    expect(until('2027-04-07T16:00:00Z')).toBe('hasta hoy, 18:00')
    expect(until('2027-04-08T07:00:00Z')).toBe('hasta mañana, 09:00')
    expect(until('2027-04-12T07:00:00Z')).toBe('hasta el lun 12 abr, 09:00')
    expect(spanish.letters.desk.time.bestBy({ moment: 'mañana, 09:00' })).toBe('Mejor antes de mañana, 09:00')
    expect(spanish.letters.desk.time.bestBy({ moment: 'lun 12 abr, 09:00' })).toBe(
      'Mejor antes del lun 12 abr, 09:00',
    )
  })

  it('says what is left in the right number', () => {
    expect(moments.distance(instant('2027-04-07T10:30:00Z'), now)).toBe('queda 1 h')
    expect(moments.distance(instant('2027-04-07T12:30:00Z'), now)).toBe('quedan 3 h')
    expect(moments.distance(instant('2027-04-04T09:00:00Z'), now)).toBe('3 días de retraso')
  })
})

it('names the column that a move went to, in Spanish', () => {
  const what = spanish.undo.changes['move']?.({ company: 'Acme', to: 'declined' }) ?? ''
  expect(spanish.undo.undo({ what })).toBe('Deshacer: mover Acme a «Descartada»')
})

it('joins names as Spanish does', () => {
  expect(spanish.nameCall.titles({ names: ['Ana', 'Iván'] })).toBe(
    '¿Podría decirme el cargo exacto de Ana e Iván?',
  )
})
