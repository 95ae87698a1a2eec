import type { CheckContext } from '#core/letters/check'
import { checkLetter } from '#core/letters/check-letter'
import type { LetterOrder } from '#core/letter-list/find-letters'
import { sampleContext, writtenByHand } from '#core/letters/testing/sample-panel'
import { LetterIndex } from '../../electron/letter-list/letter-index'
import { summary, timed, type Figure } from './figures'
import { realisticWorkspace } from './realistic-records'

const sentences = [
  'Thank you for the quarter of an hour at the whiteboard, looking for the weak point in the old load model.',
  'You said that a forecast is only worth what the control room will believe at five in the morning.',
  'I have cut the forecast error at the water utility by a fifth, and the night shift gave up its spreadsheet.',
  'Planning with probabilities is where I want to be of use, and the position at Northwind Energy is just that.',
  'I very much hope to meet you again after this second interview, and I remain interested in the work.',
]

/** A note of about 200 words, said in another order for each person. */
const noteOf = (turn: number) =>
  writtenByHand(
    [
      'Dear Ravi,',
      ...Array.from(
        { length: 10 },
        (_none, at) => `${sentences[(at + turn) % sentences.length] ?? ''} ${turn}`,
      ),
      'With kind regards,\nRobin Sample',
    ].join('\n\n'),
  )

const context: CheckContext = sampleContext('thankYou', noteOf(0), {
  siblings: [1, 2, 3, 4, 5].map((turn) => ({ name: `Person ${turn}`, paragraphs: noteOf(turn) })),
  elsewhere: {
    companies: Array.from({ length: 40 }, (_none, at) => `Muster Works ${at}`),
    people: Array.from({ length: 120 }, (_none, at) => `Kim Example ${at}`),
    roles: Array.from({ length: 40 }, (_none, at) => `Data Analyst ${at}`),
  },
})

/** All checks of a 200-word note with five siblings; a part of the list of letters, and a word looked for in all of them. */
export async function letterChecks(size: number, runs: number): Promise<readonly Figure[]> {
  const figure = (name: string, among: string, times: readonly number[]): Figure => ({
    name,
    size: among,
    who: 'afterword',
    ...summary(times),
    ratio: null,
    against: '',
  })
  const index = new LetterIndex({ workspace: () => workspace, kindName: (kind) => kind })
  const workspace = realisticWorkspace(size)
  const slice = (query: string, order: LetterOrder) =>
    index.list({ query, kind: null, state: null, order, from: 0, count: 100 })
  await slice('', 'latest')
  return [
    figure('letter checks', '200 words', await timed(runs * 4, () => checkLetter(context))),
    figure('letters in sight', `${size}`, await timed(runs, () => slice('', 'latest'))),
    figure(
      'letters with a word',
      `${size}`,
      await timed(runs, (run) => slice(`open conv${'e'.repeat(run & 1)}`, 'latest')),
    ),
  ]
}
