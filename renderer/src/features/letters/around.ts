import type { Person } from '#core/domain/person'
import type { Settings } from '#core/domain/settings'
import type { Workspace } from '#core/workspace/workspace'

/** What a letter is made from besides its application. */
export interface Around {
  readonly people: ReadonlyMap<string, Person>
  readonly settings: Settings
}

/** The same as tables, the way core's functions take them. */
export function settingsTable({ people, settings }: Around): Pick<Workspace, 'people' | 'settings'> {
  return { people, settings: new Map([[settings.id, settings]]) }
}
