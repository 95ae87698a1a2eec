import fc from 'fast-check'
import type { Interview } from '../../domain/interview'
import { registerSchema, spellingSchema, usualVoice, type Voice } from '../../domain/letter-voice'
import type { Person } from '../../domain/person'
import { draftLetter } from '../draft-letter'
import type { Draft, DraftRequest, Sibling } from '../draft-request'
import type { Lateness } from '../lateness'
import * as pools from './fact-pools'
import { asSibling, sampleInterview, samplePerson, sampleRequest } from './sample-panel'

/** A panel with all its notes, drafted one after the other. */
export interface Panel {
  readonly request: DraftRequest
  readonly interview: Interview
  readonly people: readonly Person[]
  readonly notes: readonly { readonly request: DraftRequest; readonly draft: Draft }[]
}

const pick = (pool: readonly string[]) => fc.constantFrom(...pool)
const several = (pool: readonly string[], sparse: boolean) =>
  fc
    .shuffledSubarray([...pool], { minLength: 6, maxLength: 6 })
    .chain((facts) =>
      fc.tuple(...facts.map((fact) => (sparse ? fc.constantFrom(fact, '', ' ') : fc.constant(fact)))),
    )

/** What a panel of one to six people leaves behind, as people type it; sparse ones lack any of it. */
export function panels(sparse: boolean) {
  const maybe = (pool: readonly string[]) => (sparse ? fc.constantFrom(...pool, '') : pick(pool))
  return fc.record({
    company: pick(pools.companies),
    role: maybe(pools.roles),
    round: fc.constantFrom(null, 1, 2, 3, 8),
    form: fc.constantFrom('phone' as const, 'video' as const, 'onSite' as const, 'unknown' as const),
    names: fc.shuffledSubarray(pools.names, { minLength: 1, maxLength: 6 }),
    thankYouFor: several(pools.thankYouFors, sparse),
    theySaid: several(pools.theySaids, sparse),
    sellingPoint: maybe(pools.sellingPoints),
    whyThisJob: maybe(pools.whys),
    clarification: fc.constantFrom(...pools.clarifications, ''),
    concerns: fc.option(fc.nat(5)),
    registers: fc.array(fc.constantFrom(...registerSchema.options), { minLength: 6, maxLength: 6 }),
    spelling: fc.constantFrom(...spellingSchema.options),
    lateness: fc.constantFrom<Lateness>('inTime', 'inTime', 'inTime', 'late', 'veryLate'),
  })
}

type Remembered = ReturnType<typeof panels> extends fc.Arbitrary<infer T> ? T : never

/** The records and drafts of what was remembered. */
export function panelOf(one: Remembered): Panel {
  const people = one.names.map((name, at) => samplePerson(`p${String(at)}`, name))
  const interview: Interview = {
    ...sampleInterview,
    round: one.round,
    form: one.form,
    interviewers: people.map((person, at) => ({
      personId: person.id,
      jobTitle: 'Director',
      facts: { thankYouFor: one.thankYouFor[at] ?? '', theySaid: one.theySaid[at] ?? '' },
    })),
    facts: {
      sellingPoint: one.sellingPoint,
      whyThisJob: one.whyThisJob,
      clarification: {
        text: one.clarification,
        personId: one.concerns === null ? null : `p${String(one.concerns)}`,
      },
    },
  }
  const request = sampleRequest({
    application: { company: one.company, role: one.role },
    interview,
    panel: people.map((person) => person.fullName),
    lateness: one.lateness,
  })
  const voices = one.registers.map((register) => ({ register, spelling: one.spelling }))
  return { request, interview, people, notes: draftAll(request, people, voices) }
}

function draftAll(base: DraftRequest, people: readonly Person[], voices: readonly Voice[]): Panel['notes'] {
  const siblings: Sibling[] = []
  return people.map((person, at) => {
    const voice = voices[at] ?? usualVoice
    const request = { ...base, person, voice, siblings: [...siblings] }
    const draft = draftLetter(request)
    siblings.push(asSibling(draft, request))
    return { request, draft }
  })
}
