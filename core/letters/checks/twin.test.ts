import { expect, it } from 'vitest'
import { sampleContext, writtenByHand } from '../testing/sample-panel'
import { twin } from './twin'

const note = (name: string, text: string) => ({ name, paragraphs: writtenByHand(text) })
const check = (text: string, ...siblings: ReturnType<typeof note>[]) =>
  twin(sampleContext('thankYou', text, { siblings }))

it('lights a run of eight words and names whose note it stands in', () => {
  const text = 'Thank you. It was a pleasure to meet the whole team, and I hope.'
  const found = check(text, note('Dana', 'We talked. It was a pleasure to meet the whole team today.'))
  expect(found).toMatchObject({ state: 'look', values: { sibling: 'Dana', count: '9', by: 'run' } })
  const [span] = found.spans
  expect(text.slice(span?.from, span?.to)).toBe('It was a pleasure to meet the whole team')
})

it('lets seven words be', () => {
  expect(
    check('It was a pleasure to meet you. Goodbye then.', note('Dana', 'It was a pleasure to meet you.'))
      .state,
  ).toBe('fine')
})

it('lights the run on both sides of a paragraph break', () => {
  const found = check(
    'one two three four five\n\nsix seven eight nine',
    note('Dana', 'one two three four five six seven eight nine'),
  )
  expect(found.spans).toEqual([
    { paragraph: 0, from: 0, to: 23 },
    { paragraph: 1, from: 0, to: 20 },
  ])
})

it('leaves greeting and sign-off out', () => {
  const shell = (body: string) =>
    `Dear Dana and dear colleagues of the whole grid team,\n\n${body}\n\nWith kind regards and all good wishes from London,\nRobin Sample\nGrid Analyst and keeper of the old load model`
  expect(check(shell('Something quite different.'), note('Dana', shell('Nothing of the kind.'))).state).toBe(
    'fine',
  )
})

it('counts the names of company and role as one word', () => {
  const context = (text: string, other: string) =>
    twin(
      sampleContext('thankYou', text, {
        application: {
          company: 'North by North West Wind Energy Company',
          role: 'Senior Planning Analyst for Grid and Storage',
        },
        siblings: [note('Dana', other)],
      }),
    )
  const role = 'Senior Planning Analyst for Grid and Storage'
  expect(context(`I like the post of ${role} very much.`, `I hope to be your ${role} soon.`).state).toBe(
    'fine',
  )
})

it('warns where many short runs are alike', () => {
  const mine = 'We spoke about the rota today and it was good to hear how the winter goes for everyone there.'
  const theirs = 'We spoke about the plan today and it was good to see how the winter goes for people there.'
  expect(check(mine, note('Mei', theirs))).toMatchObject({
    state: 'look',
    values: { sibling: 'Mei', by: 'overlap' },
  })
})

it('names the sibling that shares most', () => {
  const text = 'one two three four five six seven eight nine ten'
  const found = check(text, note('Mei', 'one two three four five six seven eight'), note('Dana', text))
  expect(found.values).toMatchObject({ sibling: 'Dana', count: '10' })
})

it('sees no difference between straight and curly apostrophes', () => {
  expect(
    check('It’s one two three four five six seven', note('Mei', "It's one two three four five six seven"))
      .state,
  ).toBe('look')
})
