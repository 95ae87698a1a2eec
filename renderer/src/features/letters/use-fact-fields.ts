import { computed } from 'vue'
import { letterText } from '#core/domain/letter'
import { factStandsIn } from '#core/letters/fact-in-text'
import { useWords } from '../../words/use-words'
import { carrierOf } from './fact-carrier'
import { factFields, type FactField, type FactName } from './fact-fields'
import type { Desk, DeskPlace } from './use-desk'

/** The beginnings to be finished, and for what the whole panel shares: in whose note it is printed. */
export function useFactFields(place: DeskPlace, desk: Desk) {
  const words = useWords().letters.facts

  const fields = computed(() => {
    const letter = desk.letter.value
    if (letter === null) return []
    const all = factFields(letter.kind, desk.interview.value, letter.personId)
    // What a letter that is out does not tell is no fact of it.
    return desk.isWriting.value ? all : all.filter(({ text }) => factStandsIn(letterText(letter), text))
  })

  function carrier(field: FactField): string {
    const application = desk.application.value
    const isTold = field.shared && field.text.trim() !== ''
    if (!isTold || application === null || desk.notes.value.length < 2) return ''
    const fact = { text: field.text, concerns: field.concerns }
    const note = carrierOf(application, desk.notes.value, fact, desk.around.value)
    if (note === null) return ''
    return note.id === place.letterId ? words.sharedHere : words.sharedHint({ name: note.name })
  }

  const carriers = computed(
    () =>
      Object.fromEntries(fields.value.map((field) => [field.name, carrier(field)])) as Readonly<
        Partial<Record<FactName, string>>
      >,
  )
  return { fields, carriers }
}
