type Source = 'system' | 'light' | 'dark'

/** What pages are told about light and dark; kept apart because windows and `nativeTheme` both need it. */
export const theme: { source: Source; isSystemDark: boolean } = { source: 'system', isSystemDark: false }

export function isDark(): boolean {
  return theme.source === 'system' ? theme.isSystemDark : theme.source === 'dark'
}

export function preferredScheme(): { name: string; value: string }[] {
  return [{ name: 'prefers-color-scheme', value: isDark() ? 'dark' : 'light' }]
}
