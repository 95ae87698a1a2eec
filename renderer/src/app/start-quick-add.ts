import { createPinia } from 'pinia'
import { createApp } from 'vue'
import QuickAddPage from '../features/quick-add/QuickAddPage.vue'
import { useWords } from '../words/use-words'
import { preparePage } from './prepare-page'

/** The page of the small window. It does not say that it listens: what main has to tell goes to the large one. */
export async function startQuickAdd(document: Document): Promise<void> {
  const app = createApp(QuickAddPage)
  app.use(createPinia())
  await preparePage(document, () => useWords().quickAdd.title)
  app.mount('#app')
  document.querySelector<HTMLElement>('[data-autofocus]')?.focus()
}
