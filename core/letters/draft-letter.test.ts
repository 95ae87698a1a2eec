import { describe, expect, it } from 'vitest'
import { letterText } from '../domain/letter'
import { emptyDetails } from '../domain/letter-details'
import { instant, plainDate } from '../time/kinds'
import { draftLetter } from './draft-letter'
import type { DraftRequest, Sibling } from './draft-request'
import {
  asSibling,
  dana,
  mei,
  panel,
  ravi,
  sampleInterview,
  samplePerson,
  sampleRequest,
} from './testing/sample-panel'

const textOf = (request: DraftRequest) => letterText(draftLetter(request))

function draftPanel(request: DraftRequest): readonly string[] {
  const siblings: Sibling[] = []
  return panel.map((person) => {
    const one = { ...request, person, siblings: [...siblings] }
    const draft = draftLetter(one)
    siblings.push(asSibling(draft, one))
    return letterText(draft)
  })
}

describe('a thank-you note', () => {
  it('joins the facts to their beginnings', () => {
    const text = textOf(sampleRequest())
    expect(text).toContain('Dear Mr Sample,')
    expect(text).toContain('Thank you for the quarter of an hour at the whiteboard')
    expect(text).toContain('You said that a forecast is only worth')
    expect(text).toContain('I have cut the forecast error')
    expect(text).toContain('because planning with probabilities')
    expect(text).toMatch(/second interview/)
    expect(text).toMatch(/\n\nWith kind regards,\nRobin Sample$/)
  })

  it('is the same for the same request', () => {
    expect(draftLetter(sampleRequest())).toEqual(draftLetter(sampleRequest()))
  })

  it('leaves out the sentence of a missing fact and nothing else', () => {
    const bare = {
      ...sampleInterview,
      interviewers: sampleInterview.interviewers.map((one) => ({
        ...one,
        facts: { thankYouFor: '', theySaid: ' ' },
      })),
      facts: { sellingPoint: '', whyThisJob: '', clarification: { text: '', personId: null } },
    }
    const draft = draftLetter(sampleRequest({ interview: bare }))
    expect(draft.paragraphs.map((paragraph) => paragraph.part)).toEqual([
      'greeting',
      'thanks',
      'interest',
      'signOff',
    ])
    expect(letterText(draft)).toContain('Thank you for the second interview and for the time you gave me.')
  })

  it('needs neither company, role, round, person nor name', () => {
    const text = textOf(
      sampleRequest({
        application: { company: '', role: '' },
        interview: null,
        person: null,
        me: { name: '', signature: '' },
      }),
    )
    expect(text).toMatch(/^Hello,\n\n/)
    expect(text).not.toMatch(/undefined|null|\{|\}| {2}| ,| \./)
  })

  it('gives the selling point a paragraph of its own after a saying of several sentences', () => {
    const interviewers = sampleInterview.interviewers.map((one) => ({
      ...one,
      facts: { ...one.facts, theySaid: 'nobody touched the scripts since 2019. They still run' },
    }))
    const { paragraphs } = draftLetter(sampleRequest({ interview: { ...sampleInterview, interviewers } }))
    const said = paragraphs.find((paragraph) => paragraph.part === 'theySaid')
    expect(said?.text).toBe('You said that nobody touched the scripts since 2019. They still run.')
    expect(paragraphs.map((paragraph) => paragraph.part)).toContain('sellingPoint')
  })

  it('speaks on the telephone and does not meet there', () => {
    for (const person of panel) {
      const text = textOf(sampleRequest({ person, interview: { ...sampleInterview, form: 'phone' } }))
      expect(text).not.toMatch(/\b(?:meet|see you|seeing you)\b/)
    }
  })

  it('leaves the marks of the advertisement out of the role', () => {
    const text = textOf(
      sampleRequest({ person: dana, application: { company: 'Northwind', role: 'Grid Analyst (m/f/d)' } }),
    )
    expect(text).toContain('Grid Analyst')
    expect(text).not.toContain('(m/f/d)')
  })
})

describe('a panel', () => {
  it('tells a shared fact in one note only, the correction to the person it concerns', () => {
    const texts = draftPanel(sampleRequest())
    const holding = (words: string) => texts.map((text) => text.includes(words))
    expect(holding('cut the forecast error')).toEqual([true, false, false])
    expect(holding('planning with probabilities')).toEqual([true, false, false])
    expect(holding('on-call duty too hesitantly')).toEqual([false, false, true])
  })

  it('gives a correction for nobody in particular to the first', () => {
    const facts = {
      ...sampleInterview.facts,
      clarification: { text: 'answered too briefly', personId: null },
    }
    const texts = draftPanel(sampleRequest({ interview: { ...sampleInterview, facts } }))
    expect(texts.map((text) => text.includes('answered too briefly'))).toEqual([true, false, false])
  })

  it('passes a shared fact on when the first note is left out', () => {
    const skipped = asSibling(draftLetter(sampleRequest()), sampleRequest(), {
      state: 'skipped',
      at: instant('2026-11-25T08:00:00Z'),
    })
    expect(textOf(sampleRequest({ person: dana, siblings: [skipped] }))).toContain('cut the forecast error')
    expect(textOf(sampleRequest({ person: mei, siblings: [skipped] }))).not.toContain(
      'cut the forecast error',
    )
  })

  it('tells a fact that came late in the next open note, and never in two', () => {
    const at = instant('2026-11-25T08:00:00Z')
    const without = {
      ...asSibling({ subject: '', paragraphs: [], wording: {} }, sampleRequest()),
      progress: { state: 'sent', at, channel: 'mail' } as const,
    }
    expect(textOf(sampleRequest({ person: dana, siblings: [without] }))).toContain('cut the forecast error')
    const having = {
      ...asSibling(draftLetter(sampleRequest()), sampleRequest()),
      progress: { state: 'sent', at, channel: 'mail' } as const,
    }
    expect(textOf(sampleRequest({ person: dana, siblings: [having] }))).not.toContain(
      'cut the forecast error',
    )
  })

  it('tells a coordinator what I bring and whom to thank, and corrects nothing', () => {
    const text = textOf(sampleRequest({ person: samplePerson('kim', 'Kim Example') }))
    expect(text).toContain('cut the forecast error')
    expect(text).toContain('Ravi Sample, Dana Lee and Mei Muster')
    expect(text).not.toContain('too hesitantly')
  })

  it('never gives two of eight siblings the same way, even drafted apart', () => {
    const people = Array.from({ length: 8 }, (_none, at) => samplePerson(`p${String(at)}`, `Kim Example`))
    const interviewers = people.map((person) => ({
      personId: person.id,
      jobTitle: '',
      facts: sampleInterview.interviewers[0]?.facts ?? { thankYouFor: '', theySaid: '' },
    }))
    const wordings = people.map(
      (person) =>
        draftLetter(sampleRequest({ person, interview: { ...sampleInterview, interviewers } })).wording,
    )
    for (const key of ['thanks', 'theySaid', 'close'])
      expect(new Set(wordings.map((wording) => wording[key])).size).toBe(8)
  })

  it('avoids the ways of earlier rounds while others are left', () => {
    const first = draftLetter(sampleRequest())
    const second = draftLetter(
      sampleRequest({ siblings: [{ ...asSibling(first, sampleRequest()), interviewId: 'earlier' }] }),
    )
    expect(second.wording['thanks']).not.toBe(first.wording['thanks'])
    expect(second.wording['close']).not.toBe(first.wording['close'])
  })
})

describe('the other kinds', () => {
  it('names the interview and the date they gave when asking for the status', () => {
    const text = textOf(sampleRequest({ kind: 'statusQuery', person: dana }))
    expect(text).toContain('second interview for the position of Grid Analyst on Tuesday 24 November')
    expect(text).toContain('Thursday 3 December')
  })

  it.each(['statusQuery', 'closingTouch'] as const)('%s speaks of no date where none was given', (kind) => {
    expect(textOf(sampleRequest({ kind, decisionDate: null }))).not.toMatch(
      /by \.|by ,|the day by which|in mind was/,
    )
  })

  it('speaks of the application where there was no interview', () => {
    for (const kind of [
      'timelineQuery',
      'statusQuery',
      'closingTouch',
      'rejectionReply',
      'keepWarm',
    ] as const) {
      expect(textOf(sampleRequest({ kind, interview: null }))).not.toContain('interview')
    }
  })

  it('neither accepts nor declines when it acknowledges an offer', () => {
    const text = textOf(sampleRequest({ kind: 'offerAcknowledgement', answerBy: plainDate('2026-12-10') }))
    expect(text).toContain('by Thursday 10 December')
    expect(text).not.toMatch(/\baccept|\bdeclin/)
  })

  it('tells the news when keeping warm', () => {
    const text = textOf(
      sampleRequest({
        kind: 'keepWarm',
        person: ravi,
        details: { ...emptyDetails, news: 'finished my certificate' },
      }),
    )
    expect(text).toContain('Since we spoke I have finished my certificate.')
  })
})
