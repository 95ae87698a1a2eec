import { dayIn } from '#core/time/arithmetic'
import type { Step } from '#core/etiquette/step'
import { createMoments, type Moments } from '#core/words/moments'
import { sayStep, type SaidStep } from '#core/words/say-step'
import type { Words } from '#core/words/words'
import type { Clock } from './clock'

/** Says steps in the user's language, locale and zone, at the present hour. */
export class Speaker {
  private moments: Moments | null = null
  private zone = ''
  private year = ''

  constructor(
    readonly words: Words,
    readonly locale: string,
    private readonly clock: Pick<Clock, 'now' | 'zone'>,
  ) {}

  readonly say = (step: Step, company: string): SaidStep =>
    sayStep(step, company, this.words, this.momentsHere(), this.clock.now())

  private momentsHere(): Moments {
    const zone = this.clock.zone()
    const year = dayIn(this.clock.now(), zone).slice(0, 4)
    if (this.moments === null || zone !== this.zone || year !== this.year)
      this.moments = createMoments(this.words, this.locale, zone, year)
    this.zone = zone
    this.year = year
    return this.moments
  }
}
