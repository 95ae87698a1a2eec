import { describe, expect, test } from 'vitest'
import { chosenFor, commandContext, done, undone } from './table-rows.test-data'
import { tableOf } from '../exchange/samples/reading-tables'
import { emptyWorkspace, settingsOf } from '../workspace/workspace'
import { runCommand } from './run-command'

const text = `Company,Role,Status,Applied,Interview,Interviewer,Email,Req ID
Lorem Labs,Data Analyst,Applied,2017-06-01,,,,
Testwerk,Clerk,Interview,2027-02-20,2027-02-25 10:00,Kim Example,kim@example.com,R-7
Ipsum Bank,Buyer,Rejected,2024-03-01,2024-03-10,,,
Sample Foods,Cook,Completed,,,,,
Example Robotics,Engineer,Hold,2027-02-01,,,,
Placeholder AG,Driver,Offer,2027-02-01,2027-02-26 09:00,,,
`

describe('a table brought in', () => {
  const after = done(emptyWorkspace, text)
  const named = (company: string) => {
    const found = [...after.applications.values()].find((one) => one.company === company)
    if (found === undefined) throw new Error(company)
    return found
  }

  test('TRK-02: a date is the date that was written, on the record and counted from it', () => {
    expect(named('Lorem Labs')).toMatchObject({ appliedOn: '2017-06-01', stage: 'applied', archive: null })
    expect(named('Lorem Labs').createdAt.slice(0, 10)).toBe('2017-06-01')
  })

  test('what has no interview waits in the applied strip, what has one stands on the board', () => {
    expect(named('Testwerk')).toMatchObject({ stage: 'interviewed', reference: 'R-7' })
    expect(named('Testwerk').interviews).toMatchObject([
      { start: '2027-02-25T10:00', debrief: { state: 'skipped' } },
    ])
  })

  test('whom a row names is on file, at that company, and among the interviewers', () => {
    const [kim] = after.people.values()
    expect(kim).toMatchObject({ fullName: 'Kim Example', employer: 'Testwerk', emails: ['kim@example.com'] })
    expect(named('Testwerk').interviews[0]?.interviewers).toMatchObject([{ personId: kim?.id }])
  })

  test('what is over goes to the archive with the day it ended, and asks for nothing', () => {
    expect(named('Ipsum Bank')).toMatchObject({ archive: { outcome: 'rejected' }, rejection: null })
    expect(named('Ipsum Bank').archive?.at.slice(0, 10)).toBe('2024-03-10')
  })

  test('TRK-10, TRK-12: a status without a stage stays in its own words', () => {
    expect(named('Sample Foods')).toMatchObject({ stage: 'applied', foreignStatus: 'Completed' })
  })

  test('on hold is a pause, an offer is an offer', () => {
    expect(named('Example Robotics').pause).toMatchObject({ reason: 'Hold' })
    expect(named('Placeholder AG')).toMatchObject({ stage: 'offer', offer: { answerBy: null } })
  })

  test('everything goes back with one undo', () => {
    expect(undone(emptyWorkspace, text)).toEqual({ ...emptyWorkspace, revision: 2 })
  })

  test('the same file again changes nothing', () => {
    expect(chosenFor(after, text)).toEqual([])
  })

  test('the interviews of several rows meet in one application', () => {
    const rows =
      'Company,Role,Applied,Interview\nLorem Labs,Analyst,2026-02-03,2026-02-10\nLorem Labs,Analyst,2026-02-03,2026-02-17\n'
    const made = [...done(emptyWorkspace, rows).applications.values()]
    expect(made).toHaveLength(1)
    expect(made[0]?.interviews.map(({ start }) => start.slice(0, 10))).toEqual(['2026-02-10', '2026-02-17'])
  })

  test('a row that goes on with an application moves it on, never back, and takes nothing away', () => {
    const later = done(
      after,
      'Company,Role,Status,Req ID,Interview\nTestwerk,Clerk,Offer,R-7,2027-02-28 11:00\n',
    )
    const testwerk = [...later.applications.values()].find(({ company }) => company === 'Testwerk')
    expect(testwerk).toMatchObject({ stage: 'offer', appliedOn: '2027-02-20' })
    expect(testwerk?.interviews).toHaveLength(2)
    expect(chosenFor(later, 'Company,Role,Status,Req ID\nTestwerk,Clerk,Applied,R-7\n')).toEqual([])
  })

  test('cards stand in the order of the file, below those that are there', () => {
    const ranks = ['Lorem Labs', 'Sample Foods', 'Example Robotics'].map((company) => named(company).rank)
    expect(ranks.toSorted()).toEqual(ranks)
    const more = done(after, 'Company,Role\nZebra,A\nYak,B\n')
    const inStrip = [...more.applications.values()].filter(
      ({ stage, archive }) => stage === 'applied' && archive === null,
    )
    expect(inStrip.toSorted((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ company }) => company)).toEqual([
      'Lorem Labs',
      'Sample Foods',
      'Example Robotics',
      'Zebra',
      'Yak',
    ])
  })

  test('how the columns were mapped is remembered by their headers, and the next table is read so', () => {
    const layout = {
      fingerprint: tableOf('Firm,Thing\nLorem Labs,Clerk\n').shape.fingerprint,
      subject: 'applications',
      fields: [
        { header: 'firm', field: 'company' },
        { header: 'thing', field: 'role' },
      ],
      order: null,
      statuses: [],
    } as const
    const rows = chosenFor(emptyWorkspace, text)
    const result = runCommand(
      emptyWorkspace,
      { kind: 'bringInTable', rows: [...rows], layout },
      commandContext(),
    )
    if (!result.ok) throw new Error(result.failure.code)
    const settings = result.value.change.records.find(({ table }) => table === 'settings')?.after
    expect(settings).toMatchObject({ tableLayouts: [layout] })
    expect(settingsOf(emptyWorkspace).tableLayouts).toEqual([])
    const again = tableOf('Thing,Firm\nBuyer,Ipsum\n', {}, { ...commandContext(), layouts: [layout] })
    expect(again.rows).toMatchObject([{ company: 'Ipsum', role: 'Buyer' }])
  })

  test('nothing chosen, and an application that is gone, change nothing', () => {
    const none = runCommand(
      emptyWorkspace,
      { kind: 'bringInTable', rows: [], layout: null },
      commandContext(),
    )
    expect(none).toMatchObject({ failure: { code: 'nothingToBringIn' } })
    const rows = chosenFor(emptyWorkspace, text).map(({ row }) => ({ row, into: { applicationId: 'gone' } }))
    expect(
      runCommand(emptyWorkspace, { kind: 'bringInTable', rows, layout: null }, commandContext()),
    ).toMatchObject({ failure: { code: 'notFound' } })
  })
})
