import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterText } from '../domain/letter'
import { readLetter } from './body'
import type { Check } from './check'
import { checkLetter } from './check-letter'
import type { Draft } from './draft-request'
import { plainRole } from './phrases'
import { rephrase } from './rephrase'
import { lengthLimits, wordCount } from './word-count'
import { faultsOf, textOf } from './testing/clean-prose'
import { letterPatience, letterRuns, letterSeed } from './testing/letter-runs'
import { panelOf, panels, type Panel } from './testing/random-panel'
import { asSibling, sampleContext } from './testing/sample-panel'
import { sharedRuns, tokensOf } from './twin-text'

/** Most panels have several notes, so that fewer panels make as many letters. */
const run = { numRuns: letterRuns / 2, seed: letterSeed }

function expectNoSharedRun({ request }: Panel, drafts: readonly Draft[]): void {
  const { company, role } = request.application
  const bodies = drafts.map((draft) =>
    tokensOf(readLetter(draft.paragraphs), [company, role, plainRole(role)]),
  )
  bodies.forEach((body, at) => {
    for (const other of bodies.slice(at + 1)) {
      const runs = sharedRuns(body, other, 8)
      expect(runs.map((one) => body.slice(one.from, one.to).map((token) => token.word))).toEqual([])
    }
  })
}

function expectCleanProse({ notes }: Pick<Panel, 'notes'>): void {
  for (const { draft, request } of notes) {
    const text = letterText(draft)
    expect([...faultsOf(draft, request.voice.spelling), text]).toEqual([text])
  }
}

function checksOf({ interview, people, request, notes }: Panel, at: number): readonly Check[] {
  const note = notes[at]
  const others = notes.flatMap(({ draft }, other) =>
    other === at ? [] : [{ name: people[other]?.fullName ?? '', paragraphs: draft.paragraphs }],
  )
  const context = sampleContext('thankYou', note?.draft.paragraphs ?? [], {
    application: request.application,
    interview,
    person: people[at] ?? null,
    siblings: others,
    panel: people.map((person) => person.fullName),
    elsewhere: {
      companies: ['Target', 'Dolor Works'],
      people: ['Will Example', 'Grace Beispiel'],
      roles: ['Buyer', 'Night Nurse'],
    },
  })
  return checkLetter({ ...context, letter: { ...context.letter, subject: note?.draft.subject ?? '' } })
}

/** What is no fault of a draft's: its facts are few, or it is late. */
function isOfTheFacts({ id, values }: Check, sparse: boolean): boolean {
  if (id === 'length') return sparse && values['trouble'] === 'short'
  return id === 'sellingPoint' && sparse
}

describe.each([
  ['complete', false],
  ['sparse', true],
])('notes of a panel with %s facts', (_name, sparse) => {
  it(
    'are clean prose, name nobody else, share no run of eight words and no way of saying anything',
    () => {
      fc.assert(
        fc.property(panels(sparse), (remembered) => {
          const panel = panelOf(remembered)
          expectCleanProse(panel)
          for (const { draft, request } of panel.notes) {
            expect(wordCount(draft.paragraphs)).toBeLessThanOrEqual(lengthLimits('thankYou').most)
            for (const other of panel.people)
              if (other !== request.person) expect(textOf(draft)).not.toContain(other.given)
          }
          expectNoSharedRun(
            panel,
            panel.notes.map(({ draft }) => draft),
          )
          const said = panel.notes.flatMap(({ draft }) =>
            Object.entries(draft.wording)
              .filter(([key]) => key !== 'layout')
              .map(([key, way]) => `${key} ${String(way)}`),
          )
          expect(new Set(said).size).toBe(said.length)
        }),
        run,
      )
    },
    letterPatience,
  )

  it(
    'pass their own checks, but for what was not noted',
    () => {
      fc.assert(
        fc.property(panels(sparse), (remembered) => {
          const panel = panelOf({ ...remembered, lateness: 'inTime' })
          panel.notes.forEach((note, at) => {
            const amiss = checksOf(panel, at).filter(
              (check) => check.state !== 'fine' && !isOfTheFacts(check, sparse),
            )
            expect(amiss.map((check) => [check, letterText(note.draft)])).toEqual([])
          })
        }),
        run,
      )
    },
    letterPatience,
  )
})

it(
  'a rephrased panel is as clean and as different as a drafted one',
  () => {
    const turn = fc.tuple(
      fc.nat(5),
      fc.constantFrom('thanks' as const, 'theySaid' as const, 'interest' as const, 'close' as const),
    )
    fc.assert(
      fc.property(panels(false), fc.array(turn, { maxLength: 8 }), (remembered, turns) => {
        const panel = panelOf(remembered)
        const notes = panel.notes.map((note) => ({ ...note }))
        for (const [seat, part] of turns) {
          const note = notes[seat % notes.length]
          if (note === undefined) continue
          const siblings = notes
            .filter((other) => other !== note)
            .map((other) => asSibling(other.draft, other.request))
          note.draft = rephrase({ ...note.request, siblings }, note.draft, part)
        }
        expectCleanProse({ notes })
        expectNoSharedRun(
          panel,
          notes.map((note) => note.draft),
        )
      }),
      run,
    )
  },
  letterPatience,
)
