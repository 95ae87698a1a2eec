import * as v from 'valibot'
import type { Application } from '../domain/application'
import { isDrafting, letterPartSchema, type Letter, type Paragraph } from '../domain/letter'
import { idSchema, lineSchema, noteSchema } from '../domain/text'
import { rephrase } from '../letters/rephrase'
import type { Instant } from '../time/kinds'
import { command, editApplication } from './command'
import { letterRequest } from './letter-request'
import { letterOf, redrafted, withLetter, type Around } from './open-letter'

/** A paragraph typed over by hand. Drafting leaves it alone from then on. */
export const editParagraph = command(
  v.object({
    ...letterOf,
    index: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50)),
    text: noteSchema,
  }),
  (workspace, { applicationId, letterId, index, text }) =>
    editApplication(
      workspace,
      applicationId,
      'editLetter',
      (application) =>
        withLetter(application, letterId, (letter) => ({
          ...letter,
          paragraphs: letter.paragraphs.map((paragraph, at): Paragraph =>
            at === index ? { ...paragraph, text, editedByHand: true } : paragraph,
          ),
        })),
      { coalesce: `letter-${letterId}-${index}` },
    ),
)

/** The subject line of a letter. */
export const editSubject = command(
  v.object({ ...letterOf, subject: lineSchema }),
  (workspace, { applicationId, letterId, subject }) =>
    editApplication(
      workspace,
      applicationId,
      'editLetter',
      (application) => withLetter(application, letterId, (letter) => ({ ...letter, subject })),
      { coalesce: `subject-${letterId}` },
    ),
)

/** Says one part differently: the next way that no sibling uses. */
export const rephraseLetter = command(
  v.object({ ...letterOf, part: letterPartSchema }),
  (workspace, { applicationId, letterId, part }) =>
    editApplication(workspace, applicationId, 'editLetter', (application) =>
      withLetter(application, letterId, (letter) => ({
        ...letter,
        ...rephrase(letterRequest(workspace, application, letter), letter, part),
      })),
    ),
)

const text = v.optional(noteSchema)

/** What was noted about an interview or one of its people, typed at the desk; the paper follows. */
export const editFacts = command(
  v.object({
    applicationId: idSchema,
    interviewId: idSchema,
    personId: v.nullable(idSchema),
    thankYouFor: text,
    theySaid: text,
    sellingPoint: text,
    whyThisJob: text,
    clarification: text,
    clarifyWith: v.optional(v.nullable(idSchema)),
  }),
  (workspace, input) =>
    editApplication(
      workspace,
      input.applicationId,
      'editFacts',
      (application) => {
        const interviews = application.interviews.map((interview) => {
          if (interview.id !== input.interviewId) return interview
          const { facts } = interview
          return {
            ...interview,
            facts: {
              sellingPoint: input.sellingPoint ?? facts.sellingPoint,
              whyThisJob: input.whyThisJob ?? facts.whyThisJob,
              clarification: {
                text: input.clarification ?? facts.clarification.text,
                personId: input.clarifyWith === undefined ? facts.clarification.personId : input.clarifyWith,
              },
            },
            interviewers: interview.interviewers.map((interviewer) =>
              interviewer.personId !== input.personId
                ? interviewer
                : {
                    ...interviewer,
                    facts: {
                      thankYouFor: input.thankYouFor ?? interviewer.facts.thankYouFor,
                      theySaid: input.theySaid ?? interviewer.facts.theySaid,
                    },
                  },
            ),
          }
        })
        return redrafted(workspace, { ...application, interviews })
      },
      { coalesce: `facts-${input.interviewId}-${Object.keys(input).join()}` },
    ),
)

/** The letter as drafted at this hour, where that hour makes a note of thanks late that was not, or is no longer. */
function drafted(workspace: Around, application: Application, letter: Letter, now: Instant): Letter {
  const later = { ...letter, draftedAt: now }
  const [before, after] = [letter, later].map((one) => letterRequest(workspace, application, one).lateness)
  return letter.kind === 'thankYou' && before !== after ? later : letter
}

/** Drafts the open letters anew, after a name or a signature was set, or when the time to send one has gone by. */
export const redraftLetters = command(
  v.object({ applicationId: idSchema }),
  (workspace, { applicationId }, { now }) =>
    editApplication(workspace, applicationId, 'editLetter', (application) =>
      redrafted(workspace, {
        ...application,
        letters: application.letters.map((letter) =>
          isDrafting(letter) ? drafted(workspace, application, letter, now) : letter,
        ),
      }),
    ),
)
