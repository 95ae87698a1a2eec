import { watchEffect } from 'vue'
import { useWorkspace } from './workspace-store'

/** How the user wants every window to look, put onto the page for the styles to read. */
export function useAppearance(): void {
  const workspace = useWorkspace()
  watchEffect(() => {
    const { theme, textSize } = workspace.settings
    document.documentElement.style.setProperty('--text-size', `${textSize}px`)
    if (theme === 'system') document.documentElement.removeAttribute('data-theme')
    else document.documentElement.setAttribute('data-theme', theme)
  })
}
