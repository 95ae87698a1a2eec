import * as v from 'valibot'
import type { Application } from '../domain/application'
import { isDrafting, letterKindSchema, type Letter, type LetterKind } from '../domain/letter'
import { idSchema } from '../domain/text'
import { stillToThank } from '../etiquette/thanks'
import { draftLetter } from '../letters/draft-letter'
import { failed } from '../workspace/failure'
import type { Workspace } from '../workspace/workspace'
import { changed, command, label, putApplication, type CommandContext } from './command'
import { contactOf, latestInterview, letterRequest } from './letter-request'

function drafted(
  workspace: Workspace,
  application: Application,
  given: { readonly kind: LetterKind; readonly interviewId: string | null; readonly personId: string | null },
  context: CommandContext,
): Letter {
  const id = context.newId()
  const draft = draftLetter(letterRequest(workspace, application, { ...given, id }))
  return { id, ...given, ...draft, createdAt: context.now, progress: { state: 'drafting' } }
}

/** A note to each interviewer who has none yet, drafted one after the other so that no two say it alike. */
function withThankYous(
  workspace: Workspace,
  application: Application,
  interviewId: string,
  context: CommandContext,
) {
  const interview = application.interviews.find((other) => other.id === interviewId)
  const missing = (interview === undefined ? [] : stillToThank(application, interview)).filter(
    ({ personId }) =>
      !application.letters.some(
        (letter) =>
          letter.kind === 'thankYou' && letter.interviewId === interviewId && letter.personId === personId,
      ),
  )
  return missing.reduce<Application>(
    (reached, { personId }) => ({
      ...reached,
      letters: [
        ...reached.letters,
        drafted(workspace, reached, { kind: 'thankYou', interviewId, personId }, context),
      ],
    }),
    application,
  )
}

/** Opens the letters of a kind: drafts what is not there yet, and leaves alone what is. */
export const startLetters = command(
  v.object({ applicationId: idSchema, letterKind: letterKindSchema, interviewId: v.nullable(idSchema) }),
  (workspace, { applicationId, letterKind, interviewId }, context) => {
    const before = workspace.applications.get(applicationId)
    if (before === undefined) return failed('notFound')
    const about = interviewId ?? latestInterview(before)?.id ?? null
    const waiting = before.letters.find(
      (letter) =>
        letter.kind === letterKind &&
        isDrafting(letter) &&
        (letterKind !== 'thankYou' || letter.interviewId === about),
    )
    const after =
      letterKind === 'thankYou'
        ? about === null
          ? before
          : withThankYous(workspace, before, about, context)
        : waiting !== undefined
          ? before
          : {
              ...before,
              letters: [
                ...before.letters,
                drafted(
                  workspace,
                  before,
                  { kind: letterKind, interviewId: about, personId: contactOf(before, workspace) },
                  context,
                ),
              ],
            }
    const open = waiting ?? after.letters.at(-1)
    return changed(
      workspace,
      label('startLetters', { company: before.company }),
      after === before || after.letters.length === before.letters.length
        ? []
        : [putApplication(before, after)],
      open === undefined ? {} : { createdId: open.id },
    )
  },
)
