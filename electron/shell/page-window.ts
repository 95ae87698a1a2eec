import { nativeTheme, type WebPreferences } from 'electron'

/** The paper of `look.md`, so that no white flashes before the page is drawn. */
const paper = { light: '#faf8f4', dark: '#171614' }

/** What stands behind a page that is not drawn yet. */
export function pageBackground(): string {
  return nativeTheme.shouldUseDarkColors ? paper.dark : paper.light
}

/** What a page of ours may do, the same in every window: nothing but call what the preload offers. */
export function pagePreferences(preload: string, devTools: boolean): WebPreferences {
  return {
    preload,
    devTools,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
  }
}
