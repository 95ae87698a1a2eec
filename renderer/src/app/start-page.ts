import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { api } from '../api/client'
import { useWords } from '../words/use-words'
import AppShell from './AppShell.vue'
import { preparePage } from './prepare-page'
import { useDestinations } from './use-destinations'

/** Asks main for the time, the language and the data, then draws, then says that it listens. */
export async function startPage(document: Document): Promise<void> {
  const app = createApp(AppShell)
  app.use(createPinia())
  await preparePage(document, () => useWords().frame.product)
  useDestinations().listen()
  app.mount('#app')
  await api.app.ready()
}
