import type { Application } from '#core/domain/application'
import type { Letter } from '#core/domain/letter'
import type { Person } from '#core/domain/person'

/** How far a note is, as its tab says it. */
export type NoteState = 'sent' | 'skipped' | 'drafting' | 'notStarted'

/** One tab over the paper. Without a letter it stands for somebody who has none yet. */
export interface PanelNote {
  readonly id: string
  readonly letter: Letter | null
  readonly personId: string | null
  readonly name: string
  readonly state: NoteState
}

/** The name by which a note is told from its siblings: "Dana", or in full where two are called so. */
export function shortName(person: Person | undefined, all: readonly Person[]): string {
  if (person === undefined) return ''
  const given = person.given.trim()
  const shared = all.some((other) => other.id !== person.id && other.given.trim() === given)
  return given === '' || shared ? person.fullName : given
}

function stateOf(application: Application, letter: Letter | null): NoteState {
  if (letter === null) return 'notStarted'
  if (letter.progress.state !== 'drafting') return letter.progress.state
  const facts = application.interviews
    .find((interview) => interview.id === letter.interviewId)
    ?.interviewers.find((interviewer) => interviewer.personId === letter.personId)?.facts
  const touched =
    letter.paragraphs.some((paragraph) => paragraph.editedByHand) ||
    (facts !== undefined && `${facts.thankYouFor}${facts.theySaid}`.trim() !== '')
  return touched ? 'drafting' : 'notStarted'
}

/** The notes that stand side by side on the desk: those of one interview, in the order of its people. */
export function panelNotes(
  application: Application,
  letter: Letter,
  people: ReadonlyMap<string, Person>,
): readonly PanelNote[] {
  const interview = application.interviews.find((other) => other.id === letter.interviewId)
  const seats = letter.kind === 'thankYou' ? (interview?.interviewers.map((seat) => seat.personId) ?? []) : []
  const letters =
    letter.kind === 'thankYou'
      ? application.letters.filter(
          (other) => other.kind === 'thankYou' && other.interviewId === letter.interviewId,
        )
      : [letter]
  const seated = seats.map((personId) => letters.find((other) => other.personId === personId) ?? personId)
  const others = letters.filter((other) => !seats.includes(other.personId ?? ''))
  const all = [...seated, ...others]
  const known = all.flatMap((one) => people.get((typeof one === 'string' ? one : one.personId) ?? '') ?? [])
  return all.map((one) => {
    const own = typeof one === 'string' ? null : one
    const personId = typeof one === 'string' ? one : one.personId
    return {
      id: own?.id ?? `to-${personId ?? ''}`,
      letter: own,
      personId,
      name: shortName(people.get(personId ?? ''), known),
      state: stateOf(application, own),
    }
  })
}

/** The next note that is still to send: the one after this, else the first. */
export function nextToSend(notes: readonly PanelNote[], letterId: string): PanelNote | null {
  const at = notes.findIndex((note) => note.id === letterId)
  const order = [...notes.slice(at + 1), ...notes.slice(0, Math.max(0, at))]
  return order.find((note) => note.letter?.progress.state === 'drafting') ?? null
}
