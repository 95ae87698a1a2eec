import type { Words } from '../words'

/** Words that mean the same everywhere: buttons and states that every view shares. */
export const general: Words['general'] = {
  cancel: 'Cancelar',
  close: 'Cerrar',
  save: 'Guardar',
  done: 'Listo',
  undo: 'Deshacer',
  redo: 'Rehacer',
  back: 'Atrás',
  why: 'Por qué',
  source: ({ source }) => `Según: ${source}`,
  optional: 'opcional',
  remove: 'Quitar',
  retry: 'Reintentar',
  keys: { Shift: 'Mayús', Enter: 'Intro', Space: 'Espacio', Del: 'Supr' },
}
