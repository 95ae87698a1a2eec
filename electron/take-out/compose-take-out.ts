import { app } from 'electron'
import type { Handlers } from '#core/ipc/contract'
import { dayIn } from '#core/time/arithmetic'
import type { CardIndex } from '../cards/card-index'
import type { Clock } from '../clock'
import { oneAtATime } from '../handlers/restraint'
import { createTakeOutHandlers } from '../handlers/take-out-handlers'
import { systemSlicing } from '../in-slices'
import type { KeptWorkspace } from '../kept-workspace'
import type { PeopleIndex } from '../people/people-index'
import { saveFile } from '../shell/save-file'
import type { Speaker } from '../speaker'
import { outgoingFile } from './outgoing-file'

interface Given {
  readonly kept: KeptWorkspace
  readonly cards: CardIndex
  readonly clock: Clock
  readonly speaker: Speaker
  readonly print: () => Promise<void>
  readonly people: Pick<PeopleIndex, 'found'>
}

/** Taking out, with the system's dialog and the present state of everything. */
export function composeTakeOut({ kept, cards, clock, speaker, print, people }: Given): Handlers['takeOut'] {
  const { takeOut } = speaker.words
  return createTakeOutHandlers({
    make: (wish) =>
      outgoingFile(
        wish,
        {
          workspace: kept.current(),
          card: (id) => cards.get(id),
          say: speaker.say,
          words: speaker.words,
          now: clock.now(),
          zone: clock.zone(),
          found: (query) => people.found(query),
        },
        systemSlicing,
      ),
    save: oneAtATime((file, { what }) =>
      saveFile(file.text, {
        title: takeOut.sheet.title,
        kind: takeOut.sheet.kinds[what].name,
        folder: app.getPath('documents'),
        name: `${takeOut.names[what]} ${dayIn(clock.now(), clock.zone())}`,
        extension: file.extension,
      }),
    ),
    print: oneAtATime(print),
  })
}
