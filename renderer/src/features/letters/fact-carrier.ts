import { letterRequest } from '#core/commands/letter-request'
import type { Application } from '#core/domain/application'
import { letterText } from '#core/domain/letter'
import { printsHere } from '#core/letters/carriers'
import { factStandsIn } from '#core/letters/fact-in-text'
import { settingsTable, type Around } from './around'
import type { PanelNote } from './panel-notes'

/** Which note of a panel has a shared fact: one that went out with it, else the open one it is drafted into. */
export function carrierOf(
  application: Application,
  notes: readonly PanelNote[],
  fact: { readonly text: string; readonly concerns: string | null },
  around: Around,
): PanelNote | null {
  const workspace = settingsTable(around)
  const sent = notes.find(
    ({ letter, state }) => letter !== null && state === 'sent' && factStandsIn(letterText(letter), fact.text),
  )
  const open = notes.find(
    ({ letter }) =>
      letter?.progress.state === 'drafting' &&
      printsHere(letterRequest(workspace, application, letter), fact.text, fact.concerns),
  )
  return sent ?? open ?? null
}
