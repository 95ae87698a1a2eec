import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { Place } from '#core/commands/inputs'

/** Where the user is. The letter desk fills the window; everything else stands beside the rail. */
export type View =
  | {
      readonly name:
        'today' | 'board' | 'people' | 'letters' | 'search' | 'archive' | 'insight' | 'settings' | 'data'
    }
  | { readonly name: 'desk'; readonly applicationId: string; readonly letterId: string }

/** What is to be deleted for good. */
export type ToForget =
  | { readonly kind: 'application'; readonly applicationId: string }
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'everything' }

/** What lies over the view: one thing at a time. */
export type Sheet =
  | { readonly name: 'none' }
  | {
      readonly name: 'addInterview'
      readonly applicationId: string | null
      readonly interviewId: string | null
    }
  | { readonly name: 'bringIn'; readonly files: readonly File[] }
  | { readonly name: 'debrief'; readonly applicationId: string; readonly interviewId: string }
  | { readonly name: 'decisionDate'; readonly applicationId: string }
  | {
      readonly name: 'move'
      readonly applicationId: string
      readonly to: 'thanked' | 'awaiting' | 'offer' | 'declined'
      readonly above: string | null
    }
  | {
      readonly name: 'moveMany'
      readonly applicationIds: readonly string[]
      readonly to: 'thanked' | 'awaiting' | 'offer' | 'declined'
      readonly place: Place
    }
  | { readonly name: 'archiveMany'; readonly applicationIds: readonly string[] }
  | { readonly name: 'callSheet'; readonly applicationId: string }
  | { readonly name: 'archive'; readonly applicationId: string }
  | { readonly name: 'forget'; readonly what: ToForget }
  | { readonly name: 'whoAmI'; readonly then: () => void }
  | { readonly name: 'takeOut' }
  | { readonly name: 'summary'; readonly applicationId: string }
  | { readonly name: 'shortcuts' }
  | { readonly name: 'quickAdd' }
  /** The palette acts on the application that had the focus when it was called. */
  | { readonly name: 'palette'; readonly applicationId: string | null }
  | { readonly name: 'mergePeople'; readonly personId: string }
  | { readonly name: 'addPerson' }

/** In a narrow window the panel lies over the view, and whoever goes to another view wants to see that. */
const panelCoversView = (): boolean => window.matchMedia('(max-width: 1100px)').matches

/** Which view, which open application, which sheet. Features meet here and nowhere else. */
export const useNavigation = defineStore('navigation', () => {
  const view = shallowRef<View>({ name: 'board' })
  const openId = ref<string | null>(null)
  const sheet = shallowRef<Sheet>({ name: 'none' })
  /** Whose page is open in People. */
  const personId = ref<string | null>(null)
  /** What is searched for everywhere; kept while the user looks at a result. */
  const searchQuery = ref('')

  /** Where the desk was gone to from, and is left for. */
  const deskFrom = ref<'board' | 'letters'>('board')

  function show(next: View): void {
    if (next.name === 'desk' && view.value.name !== 'desk')
      deskFrom.value = view.value.name === 'letters' ? 'letters' : 'board'
    if (next.name !== 'desk' && next.name !== view.value.name && panelCoversView()) openId.value = null
    view.value = next
    sheet.value = { name: 'none' }
  }

  /** Opens the panel of an application beside the board or Today. */
  function openApplication(id: string | null): void {
    openId.value = id
    if (id === null) return
    if (view.value.name === 'desk') view.value = { name: deskFrom.value }
    else if (['settings', 'data'].includes(view.value.name)) view.value = { name: 'board' }
  }

  function openPerson(id: string | null): void {
    personId.value = id
    if (id !== null && view.value.name !== 'people') show({ name: 'people' })
  }

  function openSheet(next: Sheet): void {
    sheet.value = next
  }

  function closeSheet(): void {
    sheet.value = { name: 'none' }
  }

  return {
    view,
    openId,
    sheet,
    personId,
    searchQuery,
    deskFrom,
    show,
    openApplication,
    openPerson,
    openSheet,
    closeSheet,
  }
})
