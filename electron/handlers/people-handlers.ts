import type { Handlers } from '#core/ipc/contract'
import { failed, FailureError } from '#core/workspace/failure'
import type { PeopleIndex } from '../people/people-index'

/** Everybody met, over all applications. */
export function createPeopleHandlers(index: PeopleIndex): Handlers['people'] {
  return {
    list: (wanted) => index.list(wanted),
    person: async ({ id }) => {
      const person = await index.person(id)
      if (person === null) throw new FailureError(failed('notFound').failure)
      return person
    },
  }
}
