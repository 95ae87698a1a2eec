import type { Application } from '#core/domain/application'
import { compareInstants } from '#core/time/arithmetic'
import type { CallContext } from '#core/letters/call-sheet'

type LastTouch = NonNullable<CallContext['lastTouch']>

/** The latest contact that the user made: a letter sent or a call. */
export function lastTouch(application: Application): LastTouch | null {
  const letters = application.letters.flatMap((letter): LastTouch[] =>
    letter.progress.state === 'sent'
      ? [{ at: letter.progress.at, channel: letter.progress.channel, kind: letter.kind }]
      : [],
  )
  const calls = application.touches
    .filter((touch) => touch.direction === 'made' && touch.outcome !== 'noAnswer')
    .map((touch): LastTouch => ({ at: touch.at, channel: touch.channel, kind: null }))
  return [...letters, ...calls].toSorted((a, b) => compareInstants(a.at, b.at)).at(-1) ?? null
}
