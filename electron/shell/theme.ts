import type { NativeTheme } from 'electron'
import type { Settings } from '#core/domain/settings'

/** Light, dark, or as the system has it: for window frames, menus and the page's `color-scheme` alike. */
export function applyTheme(nativeTheme: Pick<NativeTheme, 'themeSource'>, theme: Settings['theme']): void {
  if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme
}
