import { workedMs } from '../../testing/worked-ms'
import { describe, expect, test } from 'vitest'
import { aWorkspace } from '../../testing/workspaces'
import { anApplication } from '../../testing/applications'
import type { Application } from '../../domain/application'
import type { PlainDate } from '../../time/kinds'
import { tableOf, tableReader } from '../samples/reading-tables'
import { matchTable } from './match-table'

const newYork = tableReader.zone
const held = (over: Partial<Application>): Application =>
  anApplication({
    id: 'held',
    company: 'Lorem Labs',
    role: 'Data Analyst',
    interviews: [],
    link: '',
    reference: '',
    notes: '',
    ...over,
  })
const match = (text: string, applications: readonly Application[] = []) =>
  matchTable(tableOf(text), aWorkspace(applications, []), newYork)
const states = (text: string, applications: readonly Application[] = []) =>
  match(text, applications).map(({ state, proposed }) => [state, proposed.fate])
const day = '2026-02-03' as PlainDate

describe('rows against the data', () => {
  test('TRK-06: another role at the same company is another application', () => {
    const applications = [
      held({ role: 'Frontend Engineer' }),
      held({ id: 'second', role: 'Backend Engineer' }),
    ]
    const [item] = match(
      'Company,Role,Link\nLorem Labs,Backend Engineer,https://example.com/jobs/1\n',
      applications,
    )
    expect(item?.proposed).toEqual({ fate: 'merge', applicationId: 'second' })
    expect(states('Company,Role\nLorem Labs,Designer\n', applications)).toEqual([['new', 'add']])
  })

  test('never by company alone: the pair is shown, and a new application proposed', () => {
    expect(states('Company,Link\nLorem Labs,example.com/jobs/2\n', [held({ role: '' })])).toEqual([
      ['alike', 'add'],
    ])
  })

  test('TRK-09: numbers of rows in the file mean nothing here', () => {
    expect(
      states('id,Company,Role\n1,Testwerk,Clerk\n2,Ipsum,Buyer\n', [held({ id: '1' }), held({ id: '2' })]),
    ).toEqual([
      ['new', 'add'],
      ['new', 'add'],
    ])
  })

  test('the same requisition number is the same application, whatever the role is called', () => {
    const [item] = match('Company,Role,Req ID\nlorem labs gmbh,Analyst II,R-12\n', [
      held({ reference: 'R-12' }),
    ])
    expect(item).toMatchObject({ state: 'same', twin: { applicationId: 'held', likeness: 'same' } })
  })

  test('the same link is, too; what a visit adds to it does not count', () => {
    const [item] = match(
      'Company,Role,Link\nLorem Labs,Analyst II,https://www.example.com/jobs/1?utm_source=mail\n',
      [held({ link: 'http://example.com/jobs/1/' })],
    )
    expect(item?.twin?.likeness).toBe('same')
  })

  test('the same role applied for on another day, or under another number, is proposed as another', () => {
    expect(
      states(`Company,Role,Applied\nLorem Labs,Data Analyst,2026-05-06\n`, [held({ appliedOn: day })]),
    ).toEqual([['alike', 'add']])
    expect(
      states('Company,Role,Req ID\nLorem Labs,Data Analyst,R-13\n', [held({ reference: 'R-12' })]),
    ).toEqual([['alike', 'add']])
  })

  test('with nothing for or against, both go together unless the user says otherwise', () => {
    expect(states('Company,Role,Notes\nLorem Labs,Data Analyst (m/w/d),Call Kim\n', [held({})])).toEqual([
      ['alike', 'merge'],
    ])
  })

  test('what adds nothing is as before', () => {
    expect(
      states('Company,Role,Applied\nLorem Labs,Data Analyst,2026-02-03\n', [held({ appliedOn: day })]),
    ).toEqual([['same', 'skip']])
  })

  test('TRK-25: the live one of two is meant, and a closed one is never changed without a question', () => {
    const closed = held({ id: 'closed', archive: { at: tableReader.now, outcome: 'rejected' } })
    const [both] = match('Company,Role,Link\nLorem Labs,Data Analyst,example.com/jobs/3\n', [
      closed,
      held({ id: 'live' }),
    ])
    expect(both?.twin?.applicationId).toBe('live')
    const [alone] = match('Company,Role,Link\nLorem Labs,Data Analyst,example.com/jobs/3\n', [closed])
    expect(alone).toMatchObject({ proposed: { fate: 'skip' }, twin: { archived: true } })
  })

  test('TRK-05: a date without a time, and the same moment in another zone, are the interview that is here', () => {
    const [interview] = anApplication().interviews
    if (interview === undefined) throw new Error('no interview')
    const at = { ...interview, start: '2026-07-01T20:00', end: null, zone: newYork } as typeof interview
    const application = held({ interviews: [at] })
    for (const cell of ['2026-07-01', '2026-07-02T00:00:00Z', '2026-07-02T05:30:00+05:30'])
      expect(states(`Company,Role,Interview\nLorem Labs,Data Analyst,${cell}\n`, [application])).toEqual([
        ['same', 'skip'],
      ])
  })
})

describe('rows against each other', () => {
  test('the same role at the same company on the same day is one application', () => {
    const [, second] = match(
      'Company,Role,Applied,Interview\nLorem Labs,Analyst,2026-02-03,2026-02-10\nLOREM LABS,analyst,2026-02-03,2026-02-17\n',
    )
    expect(second).toMatchObject({ state: 'repeated', proposed: { fate: 'join', line: 2 } })
  })

  test('under other numbers they are two, and the pair is shown', () => {
    const [, second] = match('Company,Role,Req ID\nLorem Labs,Analyst,R-1\nLorem Labs,Analyst,R-2\n')
    expect(second).toMatchObject({ state: 'alike', proposed: { fate: 'add' }, twin: { line: 2 } })
  })

  test('CSV-28: four applications with four numbers stay four', () => {
    expect(
      match(
        'company,application_id\nConstruct Sample,2027-2039\nConstruct Sample,2027-2047\nIpsum,041205\nipsum,R202700117\n',
      ).map(({ proposed }) => proposed.fate),
    ).toEqual(['add', 'add', 'add', 'add'])
  })

  test('a file of one company ten thousand times is matched in a moment', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => `Lorem Labs,Role ${String(at)}`)
    const table = tableOf(`Company,Role\n${rows.join('\n')}\n`)
    const began = workedMs()
    expect(matchTable(table, aWorkspace([], []), newYork)).toHaveLength(10_000)
    expect(workedMs() - began).toBeLessThan(2000)
  })
})
