import * as v from 'valibot'
import { letterKindSchema, letterPartSchema } from '../domain/letter'
import type { OwnPhrase } from '../domain/own-phrase'
import { idSchema, lineSchema } from '../domain/text'
import { unknownSlotIn } from '../letters/slot-notation'
import { failed } from '../workspace/failure'
import { settingsOf, type Workspace } from '../workspace/workspace'
import { changed, command, label } from './command'

function putPhrases(
  workspace: Workspace,
  letterPhrases: readonly OwnPhrase[],
  options: { readonly createdId?: string; readonly coalesce?: string } = {},
) {
  const before = workspace.settings.get('settings') ?? null
  const after = { ...settingsOf(workspace), letterPhrases }
  return changed(
    workspace,
    label('editPhrases'),
    [{ table: 'settings', id: 'settings', before, after }],
    options,
  )
}

/** What is wrong with a phrase, if anything: no words, or a name in brackets that nothing can be put in for. */
function fault(text: string): ReturnType<typeof failed> | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return failed('phraseEmpty')
  const unknown = unknownSlotIn(text)
  return unknown === null ? null : failed('phraseUnknownSlot', { slot: unknown })
}

/**
 * Keeps a sentence for letters of one kind (null: of every kind), or puts it in place of one of the app's, named by
 * `insteadOf`; what stood in that place before goes.
 */
export const keepPhrase = command(
  v.object({
    letterKind: v.nullable(letterKindSchema),
    part: letterPartSchema,
    text: lineSchema,
    insteadOf: v.optional(lineSchema, ''),
  }),
  (workspace, { letterKind, part, text, insteadOf }, context) => {
    const wrong = fault(text)
    if (wrong !== null) return wrong
    const known = settingsOf(workspace).letterPhrases.filter(
      (phrase) => insteadOf === '' || phrase.insteadOf !== insteadOf,
    )
    const id = context.newId()
    return putPhrases(workspace, [...known, { id, kind: letterKind, part, text: text.trim(), insteadOf }], {
      createdId: id,
    })
  },
)

/** Changes a kept sentence. */
export const editPhrase = command(
  v.object({
    phraseId: idSchema,
    text: v.optional(lineSchema),
    letterKind: v.optional(v.nullable(letterKindSchema)),
    part: v.optional(letterPartSchema),
  }),
  (workspace, { phraseId, text, letterKind, part }) => {
    const { letterPhrases } = settingsOf(workspace)
    const known = letterPhrases.find((phrase) => phrase.id === phraseId)
    if (known === undefined) return failed('notFound')
    const edited: OwnPhrase = {
      ...known,
      kind: letterKind === undefined ? known.kind : letterKind,
      part: part ?? known.part,
      text: text?.trim() ?? known.text,
    }
    const wrong = fault(edited.text)
    if (wrong !== null) return wrong
    return putPhrases(
      workspace,
      letterPhrases.map((phrase) => (phrase === known ? edited : phrase)),
      { coalesce: `phrase-${phraseId}` },
    )
  },
)

/** Takes a kept sentence away; in its place the app's own is used again. Letters already drafted keep their words. */
export const removePhrase = command(v.object({ phraseId: idSchema }), (workspace, { phraseId }) => {
  const { letterPhrases } = settingsOf(workspace)
  const kept = letterPhrases.filter((phrase) => phrase.id !== phraseId)
  return kept.length === letterPhrases.length ? failed('notFound') : putPhrases(workspace, kept)
})
