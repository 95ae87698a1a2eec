import type { Application } from '#core/domain/application'
import { decisionDate } from '#core/domain/decision'
import { sentAt } from '#core/domain/letter'
import type { Person } from '#core/domain/person'
import { compareInstants } from '#core/time/arithmetic'
import type { Moments } from '#core/words/moments'
import type { Words } from '#core/words/words'

/** One interview and those met there, each as a line. */
export interface SummaryInterview {
  readonly when: string
  readonly where: string
  readonly people: readonly string[]
  readonly said: readonly string[]
}

/** An application on one sheet of paper: what one wants in hand before a call or the next round. */
export interface ApplicationSummary {
  readonly company: string
  readonly role: string
  /** Label and value. */
  readonly facts: readonly (readonly [string, string])[]
  readonly interviews: readonly SummaryInterview[]
  readonly letters: readonly string[]
  readonly notes: string
}

interface Saying {
  readonly words: Words
  readonly moments: Moments
}

/** So many letters and so much of the notes as leave room for the rest on one sheet. */
const mostLetters = 8
const mostNotes = 900

export function summaryOf(
  application: Application,
  people: ReadonlyMap<string, Person>,
  { words, moments }: Saying,
): ApplicationSummary {
  const { company, role, notes } = application
  const nameOf = (id: string | null): string => (id === null ? '' : (people.get(id)?.fullName ?? ''))
  const sent = application.letters
    .flatMap((letter) => {
      const at = sentAt(letter)
      return at === null ? [] : [{ letter, at }]
    })
    .toSorted((a, b) => compareInstants(b.at, a.at))
  return {
    company,
    role,
    facts: factsOf(application, { words, moments }),
    interviews: application.interviews
      .filter(({ cancelledAt }) => cancelledAt === null)
      .toSorted((a, b) => (a.start < b.start ? -1 : 1))
      .map((interview) => ({
        when: `${moments.wall(interview.start)} (${interview.zone})`,
        where: [words.takeOut.table.forms[interview.form], interview.place]
          .filter((part) => part !== '')
          .join(', '),
        people: interview.interviewers.map(({ personId, jobTitle }) =>
          personLine(people.get(personId), jobTitle),
        ),
        said: interview.interviewers.flatMap(({ personId, facts }) =>
          facts.theySaid === ''
            ? []
            : [words.takeOut.summary.said({ name: nameOf(personId), what: facts.theySaid })],
        ),
      })),
    letters: sent.slice(0, mostLetters).map(({ letter, at }) =>
      words.takeOut.summary.sent({
        letter: words.letters.kinds[letter.kind],
        name: nameOf(letter.personId),
        day: moments.day(moments.dayOf(at)),
      }),
    ),
    notes: shortened(notes),
  }
}

function factsOf(
  application: Application,
  { words, moments }: Saying,
): readonly (readonly [string, string])[] {
  const { columns, stages, outcomes } = words.takeOut.table
  const { archive, stage, reference, link, offer } = application
  const decides = decisionDate(application.decision)
  const all = [
    [columns.status, archive === null ? stages[stage] : outcomes[archive.outcome]],
    [columns.decision, decides === null ? '' : moments.day(decides)],
    [columns.answerBy, offer?.answerBy ? moments.day(offer.answerBy) : ''],
    [columns.reference, reference],
    [columns.link, link],
  ] as const
  return all.filter(([, value]) => value !== '')
}

function personLine(person: Person | undefined, jobTitle: string): string {
  const contact = [person?.emails[0] ?? '', person?.phone ?? '']
  return [person?.fullName ?? '', jobTitle, ...contact].filter((part) => part !== '').join(' · ')
}

/** Cut at the end of a word, with a mark that more is there. */
function shortened(text: string): string {
  if (text.length <= mostNotes) return text
  const end = text.lastIndexOf(' ', mostNotes)
  return `${text.slice(0, end > 0 ? end : mostNotes).trimEnd()} …`
}
