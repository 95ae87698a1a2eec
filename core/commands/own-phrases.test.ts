import { expect, test } from 'vitest'
import { settingsOf, type Workspace } from '../workspace/workspace'
import { aWorkspace, done, refusal } from '../testing/workspaces'
import type { AnyCommand } from './all-commands'

const keep = (text: string, insteadOf = ''): AnyCommand => ({
  kind: 'keepPhrase',
  letterKind: 'thankYou',
  part: 'thanks',
  text,
  insteadOf,
})
const kept = (workspace: Workspace) =>
  settingsOf(workspace).letterPhrases.map(({ text, insteadOf, kind }) => [text, insteadOf, kind])

test('a sentence is kept, changed and taken away', () => {
  const { workspace, outcome } = done(aWorkspace(), keep('  Thank you for …. '))
  expect(kept(workspace)).toEqual([['Thank you for ….', '', 'thankYou']])
  const phraseId = outcome.createdId ?? ''
  const edited = done(workspace, {
    kind: 'editPhrase',
    phraseId,
    text: 'Many thanks for ….',
    letterKind: null,
  })
  expect(kept(edited.workspace)).toEqual([['Many thanks for ….', '', null]])
  expect(kept(done(edited.workspace, { kind: 'removePhrase', phraseId }).workspace)).toEqual([])
})

test('a second wording in the same place takes the place of the first', () => {
  const first = done(aWorkspace(), keep('One ….', 'thankYou/warm/thanks/thanks/0')).workspace
  const second = done(first, keep('Two ….', 'thankYou/warm/thanks/thanks/0')).workspace
  expect(kept(second)).toEqual([['Two ….', 'thankYou/warm/thanks/thanks/0', 'thankYou']])
})

test('nothing is kept without words or with a bracket that nothing fills', () => {
  expect(refusal(aWorkspace(), keep(' … '))).toBe('phraseEmpty')
  expect(refusal(aWorkspace(), keep('Thank you, [firstname].'))).toBe('phraseUnknownSlot')
  expect(refusal(aWorkspace(), { kind: 'removePhrase', phraseId: 'gone' })).toBe('notFound')
})
