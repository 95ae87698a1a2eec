import type { Step } from '#core/etiquette/step'
import { createMoments, type Moments } from '#core/words/moments'
import { sayStep, type SaidStep } from '#core/words/say-step'
import type { Words } from '#core/words/words'
import type { Clock } from './clock'

/** Says steps in the user's language, locale and zone, at the present hour. */
export class Speaker {
  private moments: Moments | null = null
  private zone = ''

  constructor(
    readonly words: Words,
    readonly locale: string,
    private readonly clock: Pick<Clock, 'now' | 'zone'>,
  ) {}

  readonly say = (step: Step, company: string): SaidStep =>
    sayStep(step, company, this.words, this.momentsHere(), this.clock.now())

  private momentsHere(): Moments {
    const zone = this.clock.zone()
    if (this.moments === null || zone !== this.zone)
      this.moments = createMoments(this.words, this.locale, zone)
    this.zone = zone
    return this.moments
  }
}
