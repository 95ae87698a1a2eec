import type { FoundText } from '#core/search/search-hit'
import { useWords } from '../words/use-words'
import { useNavigation } from './navigation-store'
import { placeName, showPlace } from './show-place'

/** Texts in which something was found: where they stand, in words, and the way there. */
export function useFoundTexts(): {
  readonly sayPlace: (text: FoundText) => string
  readonly open: (applicationId: string, text: FoundText) => void
} {
  const words = useWords()
  const navigation = useNavigation()
  return {
    sayPlace({ place, person }) {
      if (place.kind === 'letter') {
        return words.search.letter({ letter: words.letters.kinds[place.letter], person })
      }
      return words.search.about({ place: words.search.places[place.kind], person })
    },
    open(applicationId, { place }) {
      if (place.kind === 'letter') {
        navigation.show({ name: 'desk', applicationId, letterId: place.letterId })
        return
      }
      navigation.openApplication(applicationId)
      showPlace(placeName(place))
    },
  }
}
