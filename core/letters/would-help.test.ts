import { expect, it } from 'vitest'
import { emptyDetails } from '../domain/letter-details'
import { sampleInterview, samplePerson, sampleRequest } from './testing/sample-panel'
import { wouldHelp } from './would-help'

const bare = {
  ...sampleInterview,
  interviewers: sampleInterview.interviewers.map((one) => ({
    ...one,
    facts: { thankYouFor: ' ', theySaid: '' },
  })),
  facts: { sellingPoint: '', whyThisJob: '', clarification: { text: '', personId: null } },
}

it('names what a note of thanks lacks, and no misunderstanding', () => {
  expect(wouldHelp(sampleRequest())).toEqual([])
  expect(wouldHelp(sampleRequest({ interview: bare }))).toEqual([
    'thankYouFor',
    'theySaid',
    'sellingPoint',
    'whyThisJob',
  ])
})

it('asks nothing of a note to whoever arranged the interview', () => {
  expect(wouldHelp(sampleRequest({ interview: bare, person: samplePerson('kim', 'Kim Example') }))).toEqual(
    [],
  )
})

it('names what another letter tells of its own, but never a reason', () => {
  expect(wouldHelp(sampleRequest({ kind: 'offerAcceptance' }))).toEqual(['startsOn', 'pay', 'agreed'])
  expect(wouldHelp(sampleRequest({ kind: 'keepWarm' }))).toEqual(['news'])
  expect(wouldHelp(sampleRequest({ kind: 'keepWarm', details: { ...emptyDetails, news: 'moved' } }))).toEqual(
    [],
  )
  expect(wouldHelp(sampleRequest({ kind: 'withdrawal' }))).toEqual([])
})
