import { expect, test } from 'vitest'
import { buildCard } from '#core/etiquette/build-card'
import { instant } from '#core/time/kinds'
import { settingsOf } from '#core/workspace/workspace'
import { interviewAtAcme, madrid, onlyApplication, workspaceAfter } from '../../workspace/sample.test-data'
import { writableStep } from './writable-step'

const afterwards = instant('2027-04-07T15:00:00Z')

function cardWith(...names: string[]) {
  const workspace = workspaceAfter([{ command: interviewAtAcme(...names) }])
  const context = { zone: madrid, settings: settingsOf(workspace), people: workspace.people }
  return buildCard(onlyApplication(workspace), context)
}

test('notes are offered where somebody to thank has a name', () => {
  expect(writableStep(cardWith('Dana Lee', ''), afterwards)?.rule).toBe('thank')
})

test('with no name known yet nothing is offered', () => {
  expect(writableStep(cardWith(''), afterwards)).toBeNull()
})
