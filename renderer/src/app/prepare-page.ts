import { api, onEvent } from '../api/client'
import { followLanguage } from '../words/follow-language'
import { setSystemLocales } from '../words/use-words'
import { startClock } from '../workspace/clock'
import { useSavedData } from '../workspace/saved-data-store'
import { useWorkspace } from '../workspace/workspace-store'
import { useAppInfo } from './app-info-store'

/** What every window's page needs before it is drawn: the time, the language and the data, as main has them. */
export async function preparePage(document: Document, title: () => string): Promise<void> {
  // Asked for together: what is in the data does not depend on the hour, and each answer takes its way.
  const [info] = await Promise.all([api.app.info(), useWorkspace().start()])
  startClock(info.now, info.zone)
  setSystemLocales(info.locales)
  followLanguage(document, title)
  const appInfo = useAppInfo()
  appInfo.set(info)
  const savedData = useSavedData()
  savedData.found(info.storage)
  savedData.listen(info.conflict)
  onEvent('notificationsChanged', ({ available }) => appInfo.setNotifications(available))
  onEvent('quickAddKeysChecked', ({ taken }) => appInfo.setKeysTaken(taken))
}
