import { watchEffect } from 'vue'
import { useWorkspace } from '../workspace/workspace-store'
import { setLanguage, useLanguage } from './use-words'

/** The page speaks the language that the settings name, and says which it is; `title` is its name in that language. */
export function followLanguage(document: Document, title: () => string): void {
  const workspace = useWorkspace()
  const language = useLanguage()
  watchEffect(() => setLanguage(workspace.settings.language), { flush: 'sync' })
  watchEffect(() => {
    document.documentElement.lang = language.value
    document.title = title()
  })
}
