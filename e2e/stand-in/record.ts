/** What the desktop would have shown. Tests read it in main as `globalThis.standIn`; the app never does. */
export const record = {
  trays: [] as object[],
  notifications: [] as object[],
  dialogs: [] as { kind: string; options: unknown }[],
  shell: [] as { call: string; target: string }[],
  printed: [] as { kind: 'pdf' | 'paper'; options: unknown }[],
  popups: [] as object[],
  shortcuts: [] as string[],
  downloads: [] as string[],
  blocked: [] as string[],
  errors: [] as string[],
}

declare global {
  var standIn: typeof record
}

globalThis.standIn = record
