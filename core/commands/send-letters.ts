import * as v from 'valibot'
import type { Application } from '../domain/application'
import { happened } from '../domain/history'
import { channelSchema, isDrafting, letterText, type Letter, type LetterState } from '../domain/letter'
import { idSchema, lineSchema } from '../domain/text'
import { failed } from '../workspace/failure'
import { command, editApplication } from './command'
import { archived } from './put-away'
import { thankedIfAllAre } from './stages'

const letterOf = { applicationId: idSchema, letterId: idSchema }

function withProgress(application: Application, letter: Letter, progress: LetterState): Application {
  return {
    ...application,
    letters: application.letters.map((other) => (other.id === letter.id ? { ...other, progress } : other)),
  }
}

/** What a sent letter means besides itself: an acknowledged offer, a keep-warm contact done. */
function withMeaning(
  application: Application,
  letter: Letter,
  sent: Extract<LetterState, { state: 'sent' }>,
): Application {
  const { offer, rejection } = application
  if (letter.kind === 'offerAcknowledgement' && offer !== null) {
    return { ...application, offer: { ...offer, acknowledgedAt: sent.at } }
  }
  if (letter.kind === 'keepWarm' && rejection !== null) {
    const which = rejection.keepWarmDone.includes('first') ? 'second' : 'first'
    const keepWarmDone = [...new Set([...rejection.keepWarmDone, which] as const)]
    return { ...application, rejection: { ...rejection, keepWarmDone } }
  }
  return application
}

/** How an application ends with the letter that ends it: an acceptance, the user's own no, a withdrawal. */
export function endsWith({ kind }: Pick<Letter, 'kind'>): 'accepted' | 'offerDeclined' | 'withdrew' | null {
  if (kind === 'offerAcceptance') return 'accepted'
  if (kind === 'offerDecline') return 'offerDeclined'
  return kind === 'withdrawal' ? 'withdrew' : null
}

/** Why the user sent it although the app held back, for the history; nothing where it did not. */
function whyNow(reason = ''): Readonly<Record<string, string>> {
  const said = reason.trim()
  return said === '' ? {} : { overrideReason: said }
}

/**
 * "I have sent it": the one thing that makes a letter count. The last note of an interview moves the card on, and the
 * letter that ends an application puts it away.
 */
export const sendLetter = command(
  v.object({ ...letterOf, channel: channelSchema, overrideReason: v.optional(lineSchema) }),
  (workspace, { applicationId, letterId, channel, overrideReason }, context) =>
    editApplication(workspace, applicationId, 'sendLetter', (application) => {
      const letter = application.letters.find((other) => other.id === letterId)
      if (letter === undefined) return failed('notFound')
      if (!isDrafting(letter)) return failed('alreadySent')
      if (letterText(letter) === '') return failed('letterEmpty')
      const sent = { state: 'sent', at: context.now, channel } as const
      const after = withMeaning(withProgress(application, letter, sent), letter, sent)
      const noted = {
        ...after,
        history: [
          ...after.history,
          happened('letterSent', context.now, {
            kind: letter.kind,
            person: letter.personId ?? '',
            ...whyNow(overrideReason),
          }),
        ],
      }
      const outcome = endsWith(letter)
      return outcome === null || noted.archive !== null
        ? thankedIfAllAre(workspace, noted, context)
        : archived(noted, outcome, context.now)
    }),
)

/** Left out on purpose. Its step ends as if it were sent. */
export const skipLetter = command(v.object(letterOf), (workspace, { applicationId, letterId }, context) =>
  editApplication(workspace, applicationId, 'skipLetter', (application) => {
    const letter = application.letters.find((other) => other.id === letterId)
    if (letter === undefined) return failed('notFound')
    if (!isDrafting(letter)) return failed('alreadySent')
    const after = withProgress(application, letter, { state: 'skipped', at: context.now })
    const noted = {
      ...after,
      history: [
        ...after.history,
        happened('letterSkipped', context.now, { kind: letter.kind, person: letter.personId ?? '' }),
      ],
    }
    return thankedIfAllAre(workspace, noted, context)
  }),
)
