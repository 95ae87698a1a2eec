import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Place } from '#core/commands/inputs'
import { useOpenApplications } from './open-applications'

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
  const sheet = shallowRef<Sheet>({ name: 'none' })
  /** Whose page is open in People. */
  const personId = ref<string | null>(null)
  /** What is searched for everywhere; kept while the user looks at a result. */
  const searchQuery = ref('')

  /** Where the desk was gone to from, and is left for. */
  const deskFrom = ref<'board' | 'letters'>('board')
  const open = useOpenApplications(
    computed(() => (view.value.name === 'desk' ? deskFrom.value : view.value.name)),
  )

  function show(next: View): void {
    if (next.name === 'desk' && view.value.name !== 'desk')
      deskFrom.value = view.value.name === 'letters' ? 'letters' : 'board'
    const isElsewhere = next.name !== 'desk' && next.name !== view.value.name
    view.value = next
    open.isAskedFor.value = false
    if (isElsewhere && panelCoversView()) open.set(null)
    sheet.value = { name: 'none' }
  }

  /** Opens the panel of an application beside the view; where that shows no applications, beside the board. */
  function openApplication(id: string | null): void {
    if (id !== null && view.value.name === 'desk') view.value = { name: deskFrom.value }
    else if (id !== null && !open.hasPanel.value) view.value = { name: 'board' }
    open.isAskedFor.value = id !== null
    open.set(id)
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
    openId: open.openId,
    isAskedFor: open.isAskedFor,
    sheet,
    personId,
    searchQuery,
    deskFrom,
    show,
    openApplication,
    closeApplication: open.close,
    openPerson,
    openSheet,
    closeSheet,
  }
})
