import { expect, test } from 'vitest'
import type { Application } from '#core/domain/application'
import type { Letter } from '#core/domain/letter'
import { samplePerson } from '#core/letters/testing/sample-panel'
import { instant } from '#core/time/kinds'
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace'
import { LetterIndex } from './letter-index'

const letter = (id: string, day: string, more: Partial<Letter> = {}): Letter => ({
  id,
  kind: 'thankYou',
  interviewId: null,
  personId: 'dana',
  subject: 'Thank you',
  paragraphs: [
    { part: 'greeting', text: 'Dear Dana,', editedByHand: false },
    { part: 'thanks', text: `The words of ${id} on turbines.`, editedByHand: false },
  ],
  wording: {},
  createdAt: instant(`2027-03-${day}T10:00:00Z`),
  progress: { state: 'drafting' },
  ...more,
})
const application = (id: string, company: string, letters: readonly Letter[]) =>
  ({ id, company, role: 'Analyst', letters, archive: null }) as unknown as Application

const sent = { state: 'sent', at: instant('2027-03-09T10:00:00Z'), channel: 'mail' } as const
const start: Workspace = {
  ...emptyWorkspace,
  people: new Map([['dana', samplePerson('dana', 'Dana Lee')]]),
  applications: new Map([
    ['a', application('a', 'Zebra', [letter('one', '01'), letter('two', '02', { progress: sent })])],
    ['b', application('b', 'acme', [letter('three', '03', { kind: 'statusQuery', personId: null })])],
  ]),
}
const wish = { query: '', kind: null, state: null, order: 'latest', from: 0, count: 100 } as const

function indexOf(workspace: Workspace) {
  const state = { workspace }
  return { state, index: new LetterIndex({ workspace: () => state.workspace, kindName: (kind) => kind }) }
}
const ids = async (index: LetterIndex, more: object = {}) =>
  (await index.list({ ...wish, ...more })).rows.map(({ letterId }) => letterId)

test('the latest stand first, or the companies in order', async () => {
  const { index } = indexOf(start)
  expect(await ids(index)).toEqual(['two', 'three', 'one'])
  expect(await ids(index, { order: 'company' })).toEqual(['three', 'two', 'one'])
})

test('letters are found by name, by kind, and by any word in them', async () => {
  const { index } = indexOf(start)
  expect(await ids(index, { query: 'dana' })).toEqual(['two', 'three', 'one'])
  expect(await ids(index, { query: 'zeb turb' })).toEqual(['two', 'one'])
  expect(await ids(index, { query: 'statusq' })).toEqual(['three'])
  expect(await ids(index, { query: 'urbines' })).toEqual([])
})

test('filters show what they say, and the counts tell of the others', async () => {
  const { index } = indexOf(start)
  expect(await ids(index, { state: 'sent' })).toEqual(['two'])
  expect(await ids(index, { kind: 'statusQuery' })).toEqual(['three'])
  const { found } = await index.list({ ...wish, state: 'sent' })
  expect(found).toEqual({ all: 3, drafting: 2, sent: 1, skipped: 0 })
})

test('a row says to whom, how it begins and how long it is', async () => {
  const { index } = indexOf(start)
  const { rows } = await index.list({ ...wish, query: 'one' })
  expect(rows[0]).toMatchObject({ person: 'Dana Lee', opening: 'The words of one on turbines.', words: 8 })
})

test('it follows what is changed, added and taken away', async () => {
  const { state, index } = indexOf(start)
  await ids(index)
  state.workspace = {
    ...start,
    applications: new Map([['b', application('b', 'acme', [letter('four', '04'), letter('five', '05')])]]),
  }
  expect(await ids(index)).toEqual(['five', 'four'])
  expect(await ids(index, { from: 1 })).toEqual(['four'])
})
