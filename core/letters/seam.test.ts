import { describe, expect, it } from 'vitest'
import type { FactSlot } from './en/seams'
import { isLongFact, mendFact } from './seam'

const names = ['Northwind Energy', 'Dana Lee', 'Robin Sample']
const mend = (typed: string, slot: FactSlot = 'theySaid') => mendFact(typed, slot, names)

describe('a fact follows its printed beginning', () => {
  it.each([
    ['  the old load model ', 'the old load model'],
    ['The team is small.', 'the team is small'],
    ['…the team is small...', 'the team is small'],
    ['the team\nis   small\r\n', 'the team is small'],
    ['the team is small!', 'the team is small'],
    ['the team is small!! It will grow!', 'the team is small. It will grow'],
    ['the team is small\n\nit will grow', 'the team is small. It will grow'],
    ['- the rota\n- the pay\n- the tools', 'the rota, the pay and the tools'],
    ['i should ask more', 'I should ask more'],
    ['tools, i.e. the scripts, matter', 'tools, i.e. the scripts, matter'],
    ['they start at 5 a.m.', 'they start at 5 a.m.'],
    ['they need ports, docks, etc.', 'they need ports, docks, etc.'],
    ['  . - !', ''],
    ['', ''],
  ])('%j becomes %j', (typed, mended) => {
    expect(mend(typed)).toBe(mended)
  })
})

describe('a capital letter stays only with a name', () => {
  it.each([
    ['Your team is small', 'your team is small'],
    ['People stay long', 'people stay long'],
    ['Forecasting is half politics', 'forecasting is half politics'],
    ['Will you move', 'will you move'],
    ['I ask good questions', 'I ask good questions'],
    ['I’d fit in', 'I’d fit in'],
    ['SQL is not enough', 'SQL is not enough'],
    ['iOS comes first', 'iOS comes first'],
    ['Dana writes the plan', 'Dana writes the plan'],
    ['Northwind is growing', 'Northwind is growing'],
    ['Monday is planning day', 'Monday is planning day'],
    ['Power Platform is on its way out', 'Power Platform is on its way out'],
    ['Kubernetes is coming', 'Kubernetes is coming'],
    ['Tests matter because tests are read', 'tests matter because tests are read'],
  ])('%j becomes %j', (typed, mended) => {
    expect(mend(typed)).toBe(mended)
  })
})

describe('a beginning typed again is taken off', () => {
  it.each<[FactSlot, string, string]>([
    ['thankYouFor', 'Thank you for the tour', 'the tour'],
    ['thankYouFor', 'thank you so much for your time', 'your time'],
    ['thankYouFor', 'thanks for for the tour', 'the tour'],
    ['theySaid', 'You said that trust comes first', 'trust comes first'],
    ['theySaid', 'that trust comes first', 'trust comes first'],
    ['theySaid', 'you told me trust comes first', 'trust comes first'],
    ['whyThisJob', 'I would like this job because it is useful', 'it is useful'],
    ['whyThisJob', 'Because of the team', 'of the team'],
    ['whyThisJob', 'to work with people', 'I want to work with people'],
    ['sellingPoint', 'cut costs by half', 'I have cut costs by half'],
    ['sellingPoint', 'I have cut costs by half', 'I have cut costs by half'],
    ['sellingPoint', "I've cut costs by half", 'I have cut costs by half'],
    ['sellingPoint', 'Ten years of practice', 'I have ten years of practice'],
    ['sellingPoint', 'I led a team of six', 'I led a team of six'],
    ['sellingPoint', 'wrote the handbook', 'I wrote the handbook'],
    ['sellingPoint', 'speak Portuguese', 'I speak Portuguese'],
    ['clarification', 'answered too briefly', 'I answered too briefly'],
    ['clarification', 'I answered too briefly', 'I answered too briefly'],
    ['clarification', 'my answer was too brief', 'my answer was too brief'],
    ['clarification', 'To put more clearly: I can start in May', 'I can start in May'],
  ])('%s: %j becomes %j', (slot, typed, mended) => {
    expect(mend(typed, slot)).toBe(mended)
  })
})

describe('what somebody typed takes the form its beginning asks for', () => {
  it.each<[FactSlot, string, string]>([
    ['thankYouFor', 'you took the time to explain the rota', 'taking the time to explain the rota'],
    ['thankYouFor', 'You showed me round', 'showing me round'],
    ['thankYouFor', 'showed me the map', 'showing me the map'],
    ['thankYouFor', 'that you were so patient', 'being so patient'],
    ['thankYouFor', 'to explain the pay', 'explaining the pay'],
    ['thankYouFor', 'you agreed to meet so late', 'agreeing to meet so late'],
    ['thankYouFor', 'her patience', 'your patience'],
    ['thankYouFor', 'your time', 'your time'],
    ['thankYouFor', 'to the team for the tour', 'to the team for the tour'],
    ['thankYouFor', 'Thank you for thank you for the tour', 'the tour'],
    ['thankYouFor', 'thank you the tour', 'the tour'],
    ['theySaid', 'she said that her team is small', 'your team is small'],
    ['theySaid', 'he told me he never hires in summer', 'you never hire in summer'],
    ['theySaid', 'she said she is new and her boss told her so', 'you are new and your boss told you so'],
    ['theySaid', 'that that is rare', 'is rare'],
    ['theySaid', 'to bring my certificates', 'I should bring my certificates'],
    ['theySaid', 'Anna said that her team is small', 'Anna said that her team is small'],
    ['sellingPoint', 'a MBA and a honest interest', 'I have an MBA and an honest interest'],
    ['theySaid', 'an European unit and an one-day course', 'a European unit and a one-day course'],
    ['theySaid', 'vitamin A and a and b are fine', 'vitamin A and a and b are fine'],
    ['reason', 'The reason is that I move to Leeds', 'I move to Leeds'],
    ['reason', 'because I move', 'I move'],
    ['agreed', 'we also agreed that I start late', 'I start late'],
  ])('%s: %j becomes %j', (slot, typed, mended) => {
    expect(mend(typed, slot)).toBe(mended)
  })

  it('joins a list as American English does', () => {
    expect(mendFact('- the rota\n- the pay\n- the tools', 'theySaid', names, 'american')).toBe(
      'the rota, the pay, and the tools',
    )
  })
})

it('knows after which facts a sentence should end', () => {
  expect(isLongFact('the team is small')).toBe(false)
  expect(isLongFact('the team is small. It will grow')).toBe(true)
  expect(isLongFact(Array.from({ length: 25 }, () => 'word').join(' '))).toBe(true)
})
