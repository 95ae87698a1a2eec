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
  const begun = { id: context.newId(), ...given, createdAt: context.now }
  const draft = draftLetter(letterRequest(workspace, application, begun))
  return { ...begun, ...draft, progress: { state: 'drafting' } }
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

/** One letter with its recipient, unless one like it is open already. */
function withOne(
  workspace: Workspace,
  application: Application,
  given: Parameters<typeof drafted>[2],
  context: CommandContext,
): Application {
  return {
    ...application,
    letters: [...application.letters, drafted(workspace, application, given, context)],
  }
}

/** The open letter that is meant, if there is one: a question has one reader, thanks have many. */
function openOne(
  application: Application,
  kind: LetterKind,
  about: string | null,
  personId: string | null | undefined,
): Letter | undefined {
  return application.letters.find(
    (letter) =>
      letter.kind === kind &&
      isDrafting(letter) &&
      (kind !== 'thankYou' || letter.interviewId === about) &&
      (personId === undefined || letter.personId === personId),
  )
}

/**
 * Opens the letters of a kind: drafts what is not there yet, and leaves alone what is. Thanks go to every interviewer, or
 * only to `personId` where that is given: somebody who did not hold the interview, or null, is asked to pass them on.
 */
export const startLetters = command(
  v.object({
    applicationId: idSchema,
    letterKind: letterKindSchema,
    interviewId: v.nullable(idSchema),
    personId: v.optional(v.nullable(idSchema)),
  }),
  (workspace, { applicationId, letterKind: kind, interviewId, personId }, context) => {
    const before = workspace.applications.get(applicationId)
    if (before === undefined) return failed('notFound')
    const about = interviewId ?? latestInterview(before)?.id ?? null
    const open = openOne(before, kind, about, personId)
    const reached = (): Application => {
      if (kind === 'thankYou' && about === null) return before
      if (kind === 'thankYou' && !isForOne(before, about, personId))
        return withThankYous(workspace, before, about ?? '', context)
      if (open !== undefined) return before
      const to = personId === undefined ? recipientOf(kind, before, workspace) : personId
      return withOne(workspace, before, { kind, interviewId: about, personId: to }, context)
    }
    const after = reached()
    const made = after.letters.length > before.letters.length
    const shown = open ?? after.letters.at(-1)
    return changed(
      workspace,
      label('startLetters', { company: before.company }),
      made ? [putApplication(before, after)] : [],
      shown === undefined ? {} : { createdId: shown.id },
    )
  },
)

/** Whether one note is wanted, to somebody who did not hold the interview. */
function isForOne(
  application: Application,
  about: string | null,
  personId: string | null | undefined,
): boolean {
  if (personId === undefined) return false
  const interview = application.interviews.find((other) => other.id === about)
  return interview?.interviewers.every((seat) => seat.personId !== personId) ?? true
}

/** A referee is not of the company, so nobody is guessed. */
function recipientOf(kind: LetterKind, application: Application, workspace: Workspace): string | null {
  return kind === 'refereeThanks' ? null : contactOf(application, workspace)
}
