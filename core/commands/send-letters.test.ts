import { describe, expect, test } from 'vitest'
import { aLetter, anApplication, anInterview, madrid, meeting, notesFor } from '../testing/applications'
import { applicationAfter, aWorkspace, refusal } from '../testing/workspaces'
import { instant } from '../time/kinds'
import type { Application } from '../domain/application'
import type { AnyCommand } from './all-commands'

const now = '2027-04-09T10:00:00Z'
const noteTo = (personId: string, interviewId = 'interview') =>
  aLetter('thankYou', null, { id: `note-${personId}`, interviewId, personId })
const send = (letterId: string): AnyCommand => ({
  kind: 'sendLetter',
  applicationId: 'application',
  letterId,
  channel: 'mail',
})
const skip = (letterId: string): AnyCommand => ({
  kind: 'skipLetter',
  applicationId: 'application',
  letterId,
})

describe('the card goes to Thanked by itself', () => {
  const two = anApplication({
    interviews: [anInterview({}, ['dana', 'ravi'])],
    letters: [noteTo('dana'), noteTo('ravi')],
  })
  const inTurn = (...commands: readonly AnyCommand[]): Application =>
    commands.reduce((reached, command) => applicationAfter(reached, command), two)

  test.each([
    ['not with the first of two', [send('note-dana')], 'interviewed'],
    ['with the last one sent', [send('note-dana'), send('note-ravi')], 'thanked'],
    ['with the last one left out', [send('note-dana'), skip('note-ravi')], 'thanked'],
    ['though all were left out', [skip('note-ravi'), skip('note-dana')], 'thanked'],
  ])('%s', (_name, commands, stage) => {
    expect(inTurn(...commands).stage).toBe(stage)
  })

  test('not while a later interview is still to be thanked for', () => {
    const later = meeting('2027-04-15T11:00', '12:00', madrid, { id: 'later' })
    const after = applicationAfter({ ...two, interviews: [later, anInterview()] }, send('note-dana'))
    expect(after.stage).toBe('interviewed')
  })

  test('and so it does where an earlier interview was noted down last', () => {
    const earlier = meeting('2027-03-01T11:00', '12:00', madrid, { id: 'earlier' })
    const after = applicationAfter({ ...two, interviews: [anInterview(), earlier] }, send('note-dana'))
    expect(after.stage).toBe('thanked')
  })

  test('a card that stands elsewhere stays there', () => {
    const awaiting = { ...two, stage: 'awaiting', interviews: [anInterview()] } as const
    expect(applicationAfter(awaiting, send('note-dana')).stage).toBe('awaiting')
  })
})

test('nothing counts as sent until the user says so; then it has its time, its way and its place in history', () => {
  const after = applicationAfter(anApplication({ letters: [noteTo('dana')] }), send('note-dana'))
  expect(after.letters[0]?.progress).toEqual({ state: 'sent', at: now, channel: 'mail' })
  expect(after.history.map(({ what }) => what)).toEqual(['created', 'letterSent', 'moved'])
})

test.each([
  ['one that is not there', 'nothing', send('other'), 'notFound'],
  ['one that is out already', 'sent', send('note-dana'), 'alreadySent'],
  ['one that is out already, to leave it out', 'sent', skip('note-dana'), 'alreadySent'],
  ['one without a word', 'empty', send('note-dana'), 'letterEmpty'],
  ['one without a word may be left out', 'empty', skip('note-dana'), null],
])('%s', (_name, which, command, code) => {
  const note = noteTo('dana')
  const letters = {
    nothing: [],
    sent: notesFor(anInterview()).map((letter) => ({ ...letter, id: 'note-dana' })),
    empty: [{ ...note, paragraphs: [{ part: 'thanks', text: '  ', editedByHand: true } as const] }],
  }[which]
  expect(refusal(aWorkspace([anApplication({ letters: letters ?? [] })]), command)).toBe(code)
})

test('thanks for an offer acknowledge it', () => {
  const offer = { receivedAt: instant(now), answerBy: null, acknowledgedAt: null, notes: 'by phone' }
  const application = anApplication({
    offer,
    letters: [aLetter('offerAcknowledgement', null, { id: 'thanks' })],
  })
  expect(applicationAfter(application, send('thanks')).offer).toEqual({ ...offer, acknowledgedAt: now })
})

test('a friendly word ends its turn: the first, then the second, and no more', () => {
  const letters = ['one', 'two', 'three'].map((id) => aLetter('keepWarm', null, { id }))
  const declined = anApplication({
    stage: 'declined',
    rejection: { at: instant(now), holdLiftedAt: null, keepWarmDone: [] },
    letters,
  })
  const first = applicationAfter(declined, send('one'))
  const second = applicationAfter(first, send('two'))
  const third = applicationAfter(second, send('three'))
  expect([first, second, third].map(({ rejection }) => rejection?.keepWarmDone)).toEqual([
    ['first'],
    ['first', 'second'],
    ['first', 'second'],
  ])
})

test.each([
  ['Their recruiter asked me to write', { overrideReason: 'Their recruiter asked me to write' }],
  ['  ', {}],
  [undefined, {}],
])('sent although the app held back, the history keeps the reason: %s', (overrideReason, kept) => {
  const command = {
    ...send('note-dana'),
    ...(overrideReason === undefined ? {} : { overrideReason }),
  } as AnyCommand
  const after = applicationAfter(anApplication({ letters: [noteTo('dana')] }), command)
  const values = after.history.find(({ what }) => what === 'letterSent')?.values
  expect(values).toEqual({ kind: 'thankYou', person: 'dana', ...kept })
})

describe('the letter that ends an application puts it away', () => {
  test.each([
    ['offerAcceptance', 'accepted'],
    ['offerDecline', 'offerDeclined'],
    ['withdrawal', 'withdrew'],
    ['offerAcknowledgement', undefined],
  ] as const)('%s: %s', (kind, outcome) => {
    const before = anApplication({ letters: [aLetter(kind, null, { id: 'last' })] })
    const after = applicationAfter(before, send('last'))
    expect([after.archive?.outcome, after.letters[0]?.progress.state]).toEqual([outcome, 'sent'])
    expect(after.history.slice(before.history.length).map(({ what }) => what)).toEqual(
      outcome === undefined ? ['letterSent'] : ['letterSent', 'archived'],
    )
  })

  test('left out it ends nothing, and what is put away already keeps how it ended', () => {
    const letters = [aLetter('withdrawal', null, { id: 'last' })]
    const away = { at: instant(now), outcome: 'noAnswer' } as const
    expect(applicationAfter(anApplication({ letters }), skip('last')).archive).toBeNull()
    expect(applicationAfter(anApplication({ letters, archive: away }), send('last')).archive).toEqual(away)
  })
})
