import * as v from 'valibot'
import type { Application } from '../domain/application'
import { isDrafting, type Letter, type Paragraph } from '../domain/letter'
import { idSchema } from '../domain/text'
import { differingNames, withNames, type NamesOfLetter } from '../letter-list/differing-names'
import { draftLetter } from '../letters/draft-letter'
import { failed } from '../workspace/failure'
import type { Workspace } from '../workspace/workspace'
import { changed, command, label, putApplication } from './command'
import { latestInterview, letterRequest } from './letter-request'
import { letterOf } from './open-letter'

/**
 * The words of a letter as a new draft to somebody else, of the same or of another application. It greets and signs
 * anew; `swapNames` puts the names of its new place where those of the old one stood.
 */
export const reuseLetter = command(
  v.object({
    ...letterOf,
    toApplicationId: idSchema,
    personId: v.nullable(idSchema),
    swapNames: v.boolean(),
  }),
  (workspace, { applicationId, letterId, toApplicationId, personId, swapNames }, context) => {
    const from = workspace.applications.get(applicationId)
    const to = workspace.applications.get(toApplicationId)
    const letter = from?.letters.find(({ id }) => id === letterId)
    if (from === undefined || to === undefined || letter === undefined) return failed('notFound')
    if (personId !== null && !workspace.people.has(personId)) return failed('notFound')
    const interviewId = from === to ? letter.interviewId : (latestInterview(to)?.id ?? null)
    const begun = { id: context.newId(), kind: letter.kind, interviewId, personId, createdAt: context.now }
    if (hasOpenNote(to, begun)) return failed('noteExists')
    const after = {
      ...to,
      letters: [...to.letters, reused(workspace, { from, to, letter, begun, swapNames })],
    }
    return changed(workspace, label('reuseLetter', { company: to.company }), [putApplication(to, after)], {
      createdId: begun.id,
    })
  },
)

interface Reuse {
  readonly from: Application
  readonly to: Application
  readonly letter: Letter
  readonly begun: Pick<Letter, 'id' | 'kind' | 'interviewId' | 'personId' | 'createdAt'>
  readonly swapNames: boolean
}

function reused(workspace: Workspace, { from, to, letter, begun, swapNames }: Reuse): Letter {
  const draft = draftLetter(letterRequest(workspace, to, begun))
  const person = (id: string | null) => workspace.people.get(id ?? '') ?? null
  const old: NamesOfLetter = { application: from, person: person(letter.personId) }
  const own: NamesOfLetter = { application: to, person: person(begun.personId) }
  const said = (text: string): string => (swapNames ? withNames(text, differingNames(text, old, own)) : text)
  const drafted = (part: 'greeting' | 'signOff'): readonly Paragraph[] =>
    draft.paragraphs.filter((paragraph) => paragraph.part === part)
  const words = letter.paragraphs
    .filter(({ part }) => part !== 'greeting' && part !== 'signOff')
    .map((paragraph): Paragraph => ({ ...paragraph, text: said(paragraph.text), editedByHand: true }))
  const { register } = letter
  return {
    ...begun,
    ...(register === undefined ? {} : { register }),
    subject: said(letter.subject),
    paragraphs: [...drafted('greeting'), ...words, ...drafted('signOff')],
    wording: {},
    progress: { state: 'drafting' },
  }
}

/** Whether somebody would get two notes about one interview. */
function hasOpenNote(application: Application, begun: Reuse['begun']): boolean {
  return application.letters.some(
    (other) =>
      isDrafting(other) &&
      other.kind === begun.kind &&
      other.interviewId === begun.interviewId &&
      other.personId === begun.personId,
  )
}
