import { describe, expect, test } from 'vitest'
import type { PeopleOrder } from '#core/people/find-people'
import { instant, wallTime, zone, type Instant } from '#core/time/kinds'
import { createMemoryWorkspace } from '../testing/memory-workspace'
import { PeopleIndex } from './people-index'
import { placeIn } from './place-in'

const london = zone('Europe/London')

function desk() {
  let now: Instant = instant('2027-03-01T09:00:00Z')
  const { kept } = createMemoryWorkspace(() => now, london)
  const index = new PeopleIndex({ workspace: () => kept.current(), now: () => now, zone: () => london })
  const names = async (order: PeopleOrder = 'name', query = '') =>
    (await index.list({ query, order, from: 0, count: 50 })).rows.map(({ fullName }) => fullName)
  const meet = (company: string, start: string, ...people: string[]) =>
    kept.run({
      kind: 'addApplication',
      company,
      role: 'Analyst',
      interview: {
        ...{
          round: 1,
          start: wallTime(start),
          end: null,
          zone: london,
          form: 'video',
          place: '',
          joinLink: '',
        },
        decidesToday: false,
        interviewers: people.map((fullName) => ({
          ...{ personId: null, fullName, jobTitle: 'Head of Data', phone: '' },
          email: `${fullName.split(' ')[0] ?? ''}@example.com`,
        })),
      },
    })
  return { kept, index, names, meet, setNow: (next: string) => (now = instant(next)) }
}

describe('everybody met', () => {
  test('in order, and followed through changes and undo', async () => {
    const { names, meet, kept } = desk()
    await meet('Acme', '2027-02-20T10:00', 'Zoe Quill', 'Ann Bell')
    expect(await names()).toEqual(['Ann Bell', 'Zoe Quill'])
    await meet('Birch', '2027-02-25T10:00', 'Max Moor')
    expect(await names()).toEqual(['Ann Bell', 'Max Moor', 'Zoe Quill'])
    expect(await names('lastTouch')).toEqual(['Max Moor', 'Ann Bell', 'Zoe Quill'])
    expect(await names('company', 'moor birch')).toEqual(['Max Moor'])
    await kept.undo()
    expect(await names('lastTouch')).toEqual(['Ann Bell', 'Zoe Quill'])
  })

  test('a part of a long list, with how many there are', async () => {
    const { index, meet } = desk()
    await meet('Acme', '2027-02-20T10:00', 'A A', 'B B', 'C C', 'D D')
    const slice = await index.list({ query: '', order: 'name', from: 1, count: 2 })
    expect(slice).toMatchObject({
      onFile: 4,
      found: 4,
      from: 1,
      rows: [{ fullName: 'B B' }, { fullName: 'C C' }],
    })
  })

  test('a meeting still to come is a touch once it has begun', async () => {
    const { index, meet, setNow } = desk()
    await meet('Acme', '2027-03-02T10:00', 'Zoe Quill')
    const row = async () => (await index.list({ query: '', order: 'name', from: 0, count: 1 })).rows[0]
    expect(await row()).toMatchObject({ lastTouch: null, meetsAt: '2027-03-02T10:00:00Z' })
    setNow('2027-03-02T10:30:00Z')
    expect(await row()).toMatchObject({ lastTouch: { what: 'met' }, meetsAt: null })
  })

  test('one person over all applications; nobody for an id that is not there', async () => {
    const { index, meet, kept } = desk()
    await meet('Acme', '2027-02-20T10:00', 'Zoe Quill')
    await meet('Birch', '2027-02-25T10:00', 'Zoe Quill')
    const [person] = kept.current().people.values()
    const whole = await index.person(person?.id ?? '')
    expect(whole?.meetings.map(({ company }) => company)).toEqual(['Birch', 'Acme'])
    expect(await index.person('nobody')).toBeNull()
  })
})

test('the place in a sorted list', () => {
  const compare = (a: number, b: number): number => a - b
  expect([0, 1, 4, 9].map((item) => placeIn([1, 3, 5], item, compare))).toEqual([0, 0, 2, 3])
})
