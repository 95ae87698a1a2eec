import type { AnyCommand } from '#core/commands/all-commands'
import { emptyInterviewFacts } from '#core/domain/interview'
import { openSteps } from '#core/etiquette/at-hand'
import { buildCard } from '#core/etiquette/build-card'
import { addDays, addHours, addMinutes, dayIn, wallTimeIn } from '#core/time/arithmetic'
import type { Instant, Zone } from '#core/time/kinds'
import { settingsOf, type Workspace } from '#core/workspace/workspace'

/** Chance that is the same for the same seed. */
export class Chance {
  constructor(private state: number) {}

  /** 0 to 1, the latter excluded (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low)
  }

  whole(low: number, high: number): number {
    return Math.floor(this.between(low, high + 1))
  }

  happens(share: number): boolean {
    return this.next() < share
  }

  one<T>(choices: readonly T[]): T | undefined {
    return choices[Math.floor(this.next() * choices.length)]
  }
}

function someInterview(chance: Chance, now: Instant, zone: Zone) {
  const start = addMinutes(addHours(now, chance.whole(-4, 24 * 12)), chance.whole(0, 3) * 15)
  const interviewers = Array.from({ length: chance.whole(0, 3) }, () => ({
    personId: null,
    fullName: `Person ${chance.whole(1, 9999)}`,
    ...{ jobTitle: '', email: '', phone: '' },
  }))
  return {
    round: null,
    start: wallTimeIn(start, zone),
    end: chance.happens(0.7) ? wallTimeIn(addMinutes(start, chance.whole(2, 12) * 15), zone) : null,
    ...{
      zone,
      form: 'video' as const,
      place: '',
      joinLink: '',
      decidesToday: chance.happens(0.05),
      interviewers,
    },
  }
}

/** Something a person might do now, or null where it does not fit. The interview's zone is any of those given. */
export function someDeed(
  chance: Chance,
  workspace: Workspace,
  now: Instant,
  zone: Zone,
  zones: readonly Zone[],
): AnyCommand | null {
  const live = [...workspace.applications.values()].filter(({ archive }) => archive === null)
  const application = chance.one(live)
  const interview = someInterview(chance, now, chance.one(zones) ?? zone)
  if (application === undefined || (live.length < 5 && chance.happens(0.2)))
    return { kind: 'addApplication', company: `Firm ${chance.whole(1, 9999)}`, role: 'Analyst', interview }
  const applicationId = application.id
  const held = chance.one(application.interviews)
  const letter = chance.one(application.letters.filter(({ progress }) => progress.state === 'drafting'))
  const context = { zone, settings: settingsOf(workspace), people: workspace.people }
  const step = chance.one(openSteps(buildCard(application, context), now))
  const date = addDays(dayIn(now, zone), chance.whole(-2, 20))
  const news = chance.one([
    { kind: 'notAsked' as const },
    { kind: 'notSaid' as const },
    { kind: 'date' as const, date },
    { kind: 'offer' as const, answerBy: date },
    { kind: 'no' as const },
  ]) ?? { kind: 'notAsked' as const }
  const deeds: readonly (AnyCommand | null)[] = [
    { kind: 'addInterview', applicationId, interview },
    held === undefined
      ? null
      : {
          ...{
            kind: 'recordDebrief',
            applicationId,
            interviewId: held.id,
            people: [],
            clarifyWith: null,
            news,
          },
          facts: emptyInterviewFacts,
        },
    held === undefined ? null : { kind: 'editInterview', applicationId, interviewId: held.id, interview },
    held === undefined
      ? null
      : { kind: 'cancelInterview', applicationId, interviewId: held.id, cancelled: true },
    { kind: 'startLetters', applicationId, letterKind: 'thankYou', interviewId: null },
    letter === undefined ? null : { kind: 'sendLetter', applicationId, letterId: letter.id, channel: 'mail' },
    letter === undefined ? null : { kind: 'sendLetter', applicationId, letterId: letter.id, channel: 'mail' },
    { kind: 'setDecisionDate', applicationId, date, reason: '' },
    step === undefined
      ? null
      : { kind: 'snoozeStep', applicationId, stepKey: step.key, until: addHours(now, chance.whole(1, 72)) },
    chance.happens(0.3) ? { kind: 'archiveApplication', applicationId, outcome: 'withdrew' } : null,
  ]
  return chance.one(deeds) ?? null
}
