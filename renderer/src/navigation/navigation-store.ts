import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'

/** Where the user is. The letter desk fills the window; everything else stands beside the rail. */
export type View =
  | { readonly name: 'today' | 'board' | 'archive' | 'settings' }
  | { readonly name: 'desk'; readonly applicationId: string; readonly letterId: string }

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
  | { readonly name: 'callSheet'; readonly applicationId: string }
  | { readonly name: 'archive'; readonly applicationId: string }
  | { readonly name: 'whoAmI'; readonly then: () => void }
  | { readonly name: 'shortcuts' }

/** Which view, which open application, which sheet. Features meet here and nowhere else. */
export const useNavigation = defineStore('navigation', () => {
  const view = shallowRef<View>({ name: 'board' })
  const openId = ref<string | null>(null)
  const sheet = shallowRef<Sheet>({ name: 'none' })
  const filter = ref('')

  function show(next: View): void {
    view.value = next
    sheet.value = { name: 'none' }
  }

  /** Opens the panel of an application beside the board or Today. */
  function openApplication(id: string | null): void {
    openId.value = id
    const hasNoPanel = ['desk', 'settings'].includes(view.value.name)
    if (id !== null && hasNoPanel) view.value = { name: 'board' }
  }

  function openSheet(next: Sheet): void {
    sheet.value = next
  }

  function closeSheet(): void {
    sheet.value = { name: 'none' }
  }

  return { view, openId, sheet, filter, show, openApplication, openSheet, closeSheet }
})
