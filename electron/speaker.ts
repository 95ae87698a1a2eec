import { dayIn } from '#core/time/arithmetic'
import type { Step } from '#core/etiquette/step'
import { createMoments, type Moments } from '#core/words/moments'
import { sayStep, type SaidStep } from '#core/words/say-step'
import type { Words } from '#core/words/words'
import type { Clock } from './clock'
import type { SpokenLanguage } from './spoken-language'

/** Says steps in the user's language, locale and zone, at the present hour. */
export class Speaker {
  private moments: Moments | null = null
  private madeFor = ''
  readonly words: Words

  constructor(
    private readonly spoken: Pick<SpokenLanguage, 'words' | 'locale'>,
    private readonly clock: Pick<Clock, 'now' | 'zone'>,
  ) {
    this.words = spoken.words
  }

  get locale(): string {
    return this.spoken.locale
  }

  readonly say = (step: Step, company: string): SaidStep =>
    sayStep(step, company, this.words, this.momentsHere(), this.clock.now())

  private momentsHere(): Moments {
    const zone = this.clock.zone()
    const year = dayIn(this.clock.now(), zone).slice(0, 4)
    const wanted = [this.locale, zone, year].join()
    if (this.moments === null || wanted !== this.madeFor)
      this.moments = createMoments(this.words, this.locale, zone, year)
    this.madeFor = wanted
    return this.moments
  }
}
