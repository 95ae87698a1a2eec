import { nextTick } from 'vue'

/** Brings the focus to the first field that is missing or wrong, once it is drawn as such. */
export async function focusMissing(within: HTMLElement | null): Promise<void> {
  await nextTick()
  within?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
}
