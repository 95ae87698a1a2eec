import type { Application } from '../domain/application'
import { isDrafting, type Letter } from '../domain/letter'
import { idSchema } from '../domain/text'
import { redraft } from '../letters/redraft'
import { failed } from '../workspace/failure'
import type { Workspace } from '../workspace/workspace'
import { letterRequest } from './letter-request'

/** Which letter a command means. */
export const letterOf = { applicationId: idSchema, letterId: idSchema }

/** What drafting reads besides the application. */
export type Around = Pick<Workspace, 'people' | 'settings'>

/** The application with one letter replaced; only a letter still in the making may be written on. */
export function withLetter(
  application: Application,
  letterId: string,
  edit: (letter: Letter) => Letter,
): Application | ReturnType<typeof failed> {
  const known = application.letters.find((letter) => letter.id === letterId)
  if (known === undefined) return failed('notFound')
  if (!isDrafting(known)) return failed('alreadySent')
  const edited = edit(known)
  return {
    ...application,
    letters: application.letters.map((letter) => (letter === known ? edited : letter)),
  }
}

/** The letter drafted anew from what is known now; what was typed by hand stays. */
export function letterRedrafted(workspace: Around, application: Application, letter: Letter): Letter {
  return { ...letter, ...redraft(letterRequest(workspace, application, letter), letter) }
}

/** The application with every letter still in the making drafted anew from the facts. */
export function redrafted(workspace: Around, application: Application): Application {
  return application.letters.filter(isDrafting).reduce<Application>((reached, letter) => {
    const now = letterRedrafted(workspace, reached, letter)
    return { ...reached, letters: reached.letters.map((other) => (other.id === letter.id ? now : other)) }
  }, application)
}
