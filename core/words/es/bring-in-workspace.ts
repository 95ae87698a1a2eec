import type { Words } from '../words'
import { plural } from './plural'

/** A copy of our own data. */
export const bringInWorkspace: Words['bringInWorkspace'] = {
  title: 'Importar una copia de tus datos',
  lead: ({ moment }) => `Copia guardada: ${moment}.`,
  counts: {
    new: ({ count }) => plural(count, { one: '# registro es nuevo', other: '# registros son nuevos' }),
    newer: ({ count }) => plural(count, { one: '# siguió en la copia', other: '# siguieron en la copia' }),
    older: ({ count }) => plural(count, { one: '# siguió aquí', other: '# siguieron aquí' }),
    same: ({ count }) => plural(count, { one: '# es igual', other: '# son iguales' }),
    conflict: ({ count }) =>
      plural(count, { one: '# cambió en ambos lados', other: '# cambiaron en ambos lados' }),
  },
  mode: 'Qué hacer con ella',
  modes: {
    merge: {
      label: 'Añadir lo que trae',
      note: 'Entran los registros nuevos y los que siguieron en la copia. No se quita nada.',
    },
    replace: {
      label: 'Dejarlo todo como está allí',
      note: 'Antes se hace una copia de seguridad. Con deshacer una vez vuelve todo.',
    },
  },
  loses: ({ count }) =>
    plural(count, {
      zero: 'Todo lo que tienes aquí está también en la copia.',
      one: 'Se va una candidatura o persona que la copia no tiene.',
      other: 'Se van # candidaturas y personas que la copia no tiene.',
    }),
  alsoLoses: ({ count }) =>
    plural(count, {
      one: 'También vuelve atrás lo que cambió aquí después, en un registro.',
      other: 'También vuelve atrás lo que cambió aquí después, en # registros.',
    }),
  conflicts: 'Cambiados en ambos lados',
  conflictsHint: 'Lo que marques se toma de la copia; el resto queda como está aquí.',
  take: ({ title, detail }) =>
    detail === '' ? `Tomar ${title} de la copia` : `Tomar ${title}, ${detail} de la copia`,
  broken: ({ count }) =>
    plural(count, {
      one: 'Un registro de la copia no se puede leer y queda fuera.',
      other: '# registros de la copia no se pueden leer y quedan fuera.',
    }),
  merge: 'Añadir lo que trae',
  replace: 'Reemplazar mis datos',
  nothing: 'Todo lo de esta copia ya está aquí.',
  merged: 'La copia está importada',
  replaced: 'Todo está como en la copia',
}
