import * as v from 'valibot'
import { isDrafting, type Letter } from '../domain/letter'
import { detailsOf, letterDetailsSchema } from '../domain/letter-details'
import { registerSchema } from '../domain/letter-voice'
import { idSchema } from '../domain/text'
import { draftLetter } from '../letters/draft-letter'
import { failed } from '../workspace/failure'
import { command, editApplication, type CommandContext } from './command'
import { letterRequest } from './letter-request'
import { letterOf, letterRedrafted, redrafted, withLetter, type Around } from './open-letter'
import type { Application } from '../domain/application'

/**
 * Another recipient: the greeting and what was noted of this person follow, and what a panel shares finds its place anew.
 * Null: nobody by name. A note to somebody who did not hold the interview asks to pass the thanks on.
 */
export const changeRecipient = command(
  v.object({ ...letterOf, personId: v.nullable(idSchema) }),
  (workspace, { applicationId, letterId, personId }) =>
    editApplication(workspace, applicationId, 'changeRecipient', (application) => {
      if (personId !== null && !workspace.people.has(personId)) return failed('notFound')
      const letter = application.letters.find((other) => other.id === letterId)
      if (letter !== undefined && hasNote(application, letter, personId)) return failed('noteExists')
      const after = withLetter(application, letterId, (known) => ({ ...known, personId }))
      return 'ok' in after ? after : redrafted(workspace, after)
    }),
)

function hasNote(application: Application, letter: Letter, personId: string | null): boolean {
  return application.letters.some(
    (other) =>
      other.id !== letter.id &&
      other.id !== letter.versionOf &&
      other.kind === 'thankYou' &&
      letter.kind === 'thankYou' &&
      other.interviewId === letter.interviewId &&
      other.personId === personId,
  )
}

/** Another tone for one letter; null: the usual one. Paragraphs typed by hand stay as they are. */
export const setRegister = command(
  v.object({ ...letterOf, register: v.nullable(registerSchema) }),
  (workspace, { applicationId, letterId, register }) =>
    editApplication(workspace, applicationId, 'setRegister', (application) =>
      withLetter(application, letterId, (letter) => {
        const { register: _before, ...usual } = letter
        const toned = register === null ? usual : { ...usual, register }
        const subject = hasDraftedSubject(workspace, application, letter) ? '' : letter.subject
        return letterRedrafted(workspace, application, { ...toned, subject })
      }),
    ),
)

/** Whether the subject still is the app's own, so that it may change its tone with the letter. */
function hasDraftedSubject(workspace: Around, application: Application, letter: Letter): boolean {
  const request = letterRequest(workspace, application, letter)
  return draftLetter(request, letter.wording).subject === letter.subject
}

/** What one letter has to tell of its own; the paper follows. */
export const editLetterDetails = command(
  v.object({ ...letterOf, details: v.partial(letterDetailsSchema.pipe[0]) }),
  (workspace, { applicationId, letterId, details }) =>
    editApplication(
      workspace,
      applicationId,
      'editFacts',
      (application) =>
        withLetter(application, letterId, (letter) => {
          const given = Object.fromEntries(
            Object.entries(details).filter(([, value]) => value !== undefined),
          ) as Partial<typeof details>
          const told = { ...letter, details: { ...detailsOf(letter), ...given } as Letter['details'] }
          return letterRedrafted(workspace, application, told)
        }),
      { coalesce: `details-${letterId}-${Object.keys(details).join()}` },
    ),
)

/** A letter that was left out is a draft again; one without words is drafted. */
export const takeUpLetter = command(v.object(letterOf), (workspace, { applicationId, letterId }, context) =>
  editApplication(workspace, applicationId, 'takeUpLetter', (application) => {
    const letter = application.letters.find((other) => other.id === letterId)
    if (letter === undefined) return failed('notFound')
    if (letter.progress.state !== 'skipped') return failed(isDrafting(letter) ? 'notFound' : 'alreadySent')
    const open = { ...letter, progress: { state: 'drafting' } as const }
    const reached = {
      ...application,
      letters: application.letters.map((other) => (other === letter ? open : other)),
    }
    return withLetter(reached, letterId, (known) =>
      known.paragraphs.length > 0
        ? known
        : letterRedrafted(workspace, reached, { ...known, draftedAt: context.now }),
    )
  }),
)

/** A new version of a letter that went out: the same words, open again. The sent one stays as it was. */
export const startNewVersion = command(
  v.object(letterOf),
  (workspace, { applicationId, letterId }, context) => {
    const id = context.newId()
    return editApplication(
      workspace,
      applicationId,
      'startNewVersion',
      (application) => {
        const letter = application.letters.find((other) => other.id === letterId)
        if (letter?.progress.state !== 'sent') return failed('notFound')
        return { ...application, letters: [...application.letters, newVersion(letter, id, context)] }
      },
      { createdId: id },
    )
  },
)

function newVersion(letter: Letter, id: string, { now }: CommandContext): Letter {
  return {
    ...letter,
    id,
    createdAt: now,
    draftedAt: letter.draftedAt ?? letter.createdAt,
    versionOf: letter.versionOf ?? letter.id,
    progress: { state: 'drafting' },
  }
}
