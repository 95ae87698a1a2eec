import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterKindSchema, letterText } from '../domain/letter'
import { plainDate } from '../time/kinds'
import { readLetter } from './body'
import type { Check } from './check'
import { checkLetter } from './check-letter'
import { draftLetter } from './draft-letter'
import type { Draft, DraftRequest } from './draft-request'
import { avoided } from './en/avoided'
import { rephrase } from './rephrase'
import { panelOf, panels, type Panel } from './testing/random-panel'
import { asSibling, sampleContext } from './testing/sample-panel'
import { sharedRuns, tokensOf } from './twin-text'

const run = { numRuns: 200, seed: 20261124 }

const textOf = (draft: Draft) => `${draft.subject}\n\n${letterText(draft)}`

function expectCleanProse(draft: Draft): void {
  const text = textOf(draft)
  expect(text).not.toMatch(/[{}[\]]|undefined|null|NaN|___/)
  expect(text).not.toMatch(/(?<![\p{L}'’-])(\p{L}+) \1(?![\p{L}'’-])/iu)
  expect(text).not.toMatch(/!| {2}|\.\.|,,| [,.;:?]|,\.|\?\./)
  expect(text).not.toMatch(/\b[Aa] [aeiou]|\b[Aa]n [bcdfgjklmnpqrstvwyz]/)
  for (const phrase of avoided.noCliche) expect(text).not.toMatch(phrase)
  for (const { text: line } of readLetter(draft.paragraphs).body) expect(line).toMatch(/^\p{Lu}.*[.?]$/su)
}

function expectNoSharedRun(drafts: readonly Draft[]): void {
  const bodies = drafts.map((draft) => tokensOf(readLetter(draft.paragraphs), []))
  bodies.forEach((body, at) => {
    for (const other of bodies.slice(at + 1)) {
      expect(
        sharedRuns(body, other, 8).map((one) => body.slice(one.from, one.to).map((token) => token.word)),
      ).toEqual([])
    }
  })
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

describe.each([
  ['complete', false],
  ['sparse', true],
])('notes of a panel with %s facts', (_name, sparse) => {
  it('are clean prose, name nobody else and share no run of eight words', () => {
    fc.assert(
      fc.property(panels(sparse), (remembered) => {
        const { notes, people } = panelOf(remembered)
        for (const { draft, request } of notes) {
          expectCleanProse(draft)
          for (const other of people)
            if (other !== request.person) expect(textOf(draft)).not.toContain(other.given)
        }
        expectNoSharedRun(notes.map(({ draft }) => draft))
      }),
      run,
    )
  })

  it('never share a way of saying anything', () => {
    fc.assert(
      fc.property(panels(sparse), (remembered) => {
        const { notes } = panelOf(remembered)
        const said = notes.flatMap(({ draft }) =>
          Object.entries(draft.wording)
            .filter(([key]) => key !== 'layout')
            .map(([key, way]) => `${key} ${String(way)}`),
        )
        expect(new Set(said).size).toBe(said.length)
      }),
      run,
    )
  })
})

it('a note with complete facts passes its own checks', () => {
  fc.assert(
    fc.property(panels(false), (remembered) => {
      const panel = panelOf(remembered)
      panel.notes.forEach((note, at) => {
        const amiss = checksOf(panel, at).filter((check) => check.state !== 'fine')
        expect(amiss.map((check) => [check, letterText(note.draft)])).toEqual([])
      })
    }),
    run,
  )
})

it('a rephrased panel is as clean and as different as a drafted one', () => {
  fc.assert(
    fc.property(
      panels(false),
      fc.array(
        fc.tuple(fc.nat(5), fc.constantFrom('thanks' as const, 'theySaid' as const, 'close' as const)),
        { maxLength: 8 },
      ),
      (remembered, turns) => {
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
        notes.forEach((note) => expectCleanProse(note.draft))
        expectNoSharedRun(notes.map((note) => note.draft))
      },
    ),
    run,
  )
})

describe.each(letterKindSchema.options.filter((kind) => kind !== 'thankYou'))('%s', (kind) => {
  it('is clean prose in each of its ways and passes its own checks', () => {
    fc.assert(
      fc.property(panels(true), fc.boolean(), fc.boolean(), fc.nat(3), (remembered, dated, met, turns) => {
        const panel = panelOf(remembered)
        const person = panel.people[0] ?? null
        const decisionDate = dated ? plainDate('2026-12-03') : null
        const interview = met ? panel.interview : null
        const request: DraftRequest = {
          ...panel.request,
          kind,
          person,
          interview,
          decisionDate,
          answerBy: decisionDate,
          siblings: [],
        }
        const draft = Array.from({ length: turns }).reduce<Draft>(
          (letter) => saidAgain(request, letter),
          draftLetter(request),
        )
        expectCleanProse(draft)
        const context = sampleContext(kind, draft.paragraphs, {
          application: request.application,
          interview,
          person,
          decisionDate,
        })
        const amiss = checkLetter(context).filter((check) => check.state !== 'fine')
        expect(amiss.map((check) => [check, letterText(draft)])).toEqual([])
      }),
      run,
    )
  })
})

/** Every paragraph said in its next way. */
function saidAgain(request: DraftRequest, letter: Draft): Draft {
  return letter.paragraphs.reduce<Draft>((all, paragraph) => rephrase(request, all, paragraph.part), letter)
}
