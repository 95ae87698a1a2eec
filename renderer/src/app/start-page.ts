import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { api, onEvent } from '../api/client'
import { startClock } from '../workspace/clock'
import { useSavedData } from '../workspace/saved-data-store'
import { useWorkspace } from '../workspace/workspace-store'
import { setLocale } from '../words/use-words'
import AppShell from './AppShell.vue'
import { useAppInfo } from './app-info-store'
import { useDestinations } from './use-destinations'

/** Asks main for the time, the language and the data, then draws, then says that it listens. */
export async function startPage(document: Document): Promise<void> {
  const app = createApp(AppShell)
  app.use(createPinia())
  const info = await api.app.info()
  startClock(info.now, info.zone)
  setLocale(info.language)
  document.documentElement.lang = 'en'
  const appInfo = useAppInfo()
  appInfo.set(info)
  const savedData = useSavedData()
  savedData.found(info.storage)
  savedData.listen(info.conflict)
  onEvent('notificationsChanged', ({ available }) => appInfo.setNotifications(available))
  await useWorkspace().start()
  useDestinations().listen()
  app.mount('#app')
  await api.app.ready()
}
