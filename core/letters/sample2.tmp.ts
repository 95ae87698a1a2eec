import fc from 'fast-check'
import { draftLetter } from './draft-letter'
import { letterText } from '../domain/letter'
import * as pools from './testing/fact-pools'
import { asSibling, sampleInterview, samplePerson, sampleRequest } from './testing/sample-panel'
const seed = Number(process.argv[2] ?? 1)
const s = <T>(a: fc.Arbitrary<T>, k: number) => fc.sample(a, { seed: seed * 97 + k, numRuns: 1 })[0] as T
const pk = (p: readonly string[], k: number) => s(fc.constantFrom(...p), k)
const six = (p: readonly string[], k: number) =>
  s(fc.shuffledSubarray([...p], { minLength: 6, maxLength: 6 }), k)
const people = six(pools.names, 1).map((n, i) => samplePerson(`p${i}`, n))
const t = six(pools.thankYouFors, 2),
  h = six(pools.theySaids, 3)
const interview = {
  ...sampleInterview,
  round: s(fc.constantFrom(1, 2, 3), 4),
  form: s(fc.constantFrom('phone' as const, 'video' as const, 'onSite' as const), 5),
  interviewers: people.map((p, i) => ({
    personId: p.id,
    jobTitle: 'x',
    facts: { thankYouFor: t[i]!, theySaid: h[i]! },
  })),
  facts: {
    sellingPoint: pk(pools.sellingPoints, 6),
    whyThisJob: pk(pools.whys, 7),
    clarification: { text: pk(pools.clarifications, 8), personId: 'p3' },
  },
}
const sib: any[] = []
console.log(interview.form)
for (const p of people) {
  const r = sampleRequest({
    interview,
    person: p,
    application: { company: pk(pools.companies, 9), role: pk(pools.roles, 10) },
    siblings: [...sib],
  })
  const d = draftLetter(r)
  sib.push(asSibling(d, r))
  console.log('---', d.subject, '\n' + letterText(d))
}
