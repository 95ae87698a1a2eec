import type { NativeTheme } from 'electron'
import { EventEmitter } from 'node:events'
import { strict } from '../strict'
import { isDark, theme } from './preferred-scheme'
import { webContents } from './web-contents'

type Provided =
  | 'themeSource'
  | 'shouldUseDarkColors'
  | 'shouldUseHighContrastColors'
  | 'shouldUseInvertedColorScheme'
  | 'prefersReducedTransparency'
  | 'inForcedColorsMode'
  | 'shouldUseDarkColorsForSystemIntegratedUI'

class NativeThemeModule extends EventEmitter implements Pick<NativeTheme, Provided> {
  readonly shouldUseHighContrastColors = false
  readonly shouldUseInvertedColorScheme = false
  readonly prefersReducedTransparency = false
  readonly inForcedColorsMode = false

  get themeSource(): NativeTheme['themeSource'] {
    return theme.source
  }

  set themeSource(source: NativeTheme['themeSource']) {
    if (theme.source === source) return
    theme.source = source
    for (const contents of webContents.getAllWebContents()) contents.applyTheme()
    this.emit('updated')
  }

  get shouldUseDarkColors(): boolean {
    return isDark()
  }

  get shouldUseDarkColorsForSystemIntegratedUI(): boolean {
    return theme.isSystemDark
  }
}

export const nativeTheme = strict('nativeTheme', new NativeThemeModule())
