import { draftLetter } from './draft-letter'
import type { DraftRequest, Sibling } from './draft-request'
import { letterText } from '../domain/letter'
import { wallTime, plainDate } from '../time/kinds'
import { wordCount } from './word-count'
const person = (id: string, fullName: string, honorific = '') => ({
  id,
  fullName,
  given: fullName.split(' ')[0]!,
  family: fullName.split(' ').slice(1).join(' '),
  greetAs: fullName.split(' ')[0]!,
  greetAsByHand: false,
  honorific,
  employer: 'Northwind Energy',
  emails: [],
  phone: '+44 20 7946 0000',
})
const people = [
  person('ravi', 'Ravi Sample', 'Mr'),
  person('dana', 'Dana Lee'),
  person('mei', 'Mei Muster'),
  person('carla', 'Carla van den Muster', 'Ms'),
  person('tom', 'Tom Example'),
]
const facts: Record<string, [string, string]> = {
  ravi: [
    'the quarter of an hour at the whiteboard, looking for the weak point in the old load model',
    'a forecast is only worth what the control room will believe at five in the morning',
  ],
  dana: [
    'showing me the map of the storm outages',
    'the team would rather hear about a mistake on the day than read about it in a report',
  ],
  mei: [
    'Being so honest about the winter rota!',
    'You said that on-call weeks are shared by everyone, managers included.',
  ],
  carla: [
    'thank you for your patience with my questions about the budget',
    'Most of the savings will have to come from the old contracts',
  ],
  tom: ['the walk through the workshop', ''],
}
const interview = {
  id: 'i',
  round: 2,
  start: wallTime('2026-11-24T15:00'),
  form: 'onSite' as const,
  interviewers: people.map((p) => ({
    personId: p.id,
    jobTitle: 'x',
    facts: { thankYouFor: facts[p.id]![0], theySaid: facts[p.id]![1] },
  })),
  facts: {
    sellingPoint:
      'cut the forecast error at the water utility by a fifth, until the night shift stopped keeping its own spreadsheet',
    whyThisJob: 'planning with probabilities is where I want to be of use',
    clarification: {
      text: 'answered your question about on-call duty too hesitantly. I have done it every third week for two years',
      personId: 'mei',
    },
  },
}
const base = {
  application: { company: 'Northwind Energy', role: 'Grid Analyst' },
  interview,
  me: { name: 'Robin Sample', signature: '' },
  decisionDate: plainDate('2026-12-03'),
}
const siblings: Sibling[] = []
const show = (r: DraftRequest) => {
  const d = draftLetter(r)
  console.log(
    `--- ${r.kind} [${d.subject}] ${wordCount(d.paragraphs)} words ${JSON.stringify(d.wording)}\n${letterText(d)}\n`,
  )
  return d
}
for (const p of people) {
  const d = show({ ...base, kind: 'thankYou', person: p, siblings: [...siblings] })
  siblings.push({
    kind: 'thankYou',
    interviewId: 'i',
    personId: p.id,
    wording: d.wording,
    paragraphs: d.paragraphs,
    progress: { state: 'drafting' },
  })
}
for (const kind of [
  'statusQuery',
  'timelineQuery',
  'closingTouch',
  'rejectionReply',
  'keepWarm',
  'offerAcknowledgement',
  'offerAcceptance',
  'offerDecline',
  'withdrawal',
] as const) {
  const d = show({ ...base, kind, person: people[1]!, siblings: [], answerBy: plainDate('2026-12-10') })
  if (process.argv[2])
    show({
      ...base,
      kind,
      person: people[1]!,
      decisionDate: null,
      siblings: [
        {
          kind,
          interviewId: 'i',
          personId: 'x',
          wording: d.wording,
          paragraphs: [],
          progress: { state: 'drafting' },
        },
      ],
    })
}
