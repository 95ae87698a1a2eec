import type { Words } from '../words'
import { plural } from './plural'

type StorageRecovery = Pick<Words['storage'], 'partly' | 'recovery'>

/** The screen that stands in the board's place when the saved file did not simply open. */
export const storageRecovery: StorageRecovery = {
  partly: ({ count, keptAs }) =>
    [
      plural(count, {
        one: 'Un registro de tus datos no se pudo leer',
        other: '# registros de tus datos no se pudieron leer',
      }),
      '; todo lo demás está aquí.',
      keptAs === ''
        ? ' No se ha borrado nada.'
        : ` Lo que no se pudo leer se conserva, palabra por palabra, en ${keptAs}.`,
    ].join(''),
  recovery: {
    damagedTitle: 'Tu archivo de datos no se pudo leer',
    damagedLead: ({ keptAs }) =>
      `Se conserva, palabra por palabra, como ${keptAs}. No se ha borrado nada, y no se escribe nada hasta que elijas.`,
    missingTitle: 'Tu archivo de datos no está',
    missingLead:
      'Antes había uno en esta carpeta. Puede que falte una unidad, o que el archivo se moviera. Afterword no ha borrado nada, y no se escribe nada hasta que elijas.',
    found: 'Lo que se encontró',
    foundText: 'Elige la versión con la que seguir. La más reciente ya está elegida.',
    newest: 'La más reciente',
    missing: ({ when }) => `Puede que en la versión elegida abajo falte lo que hiciste después: ${when}.`,
    nothingFound: 'No se encontró ninguna copia de seguridad',
    nothingFoundText:
      'Puedes abrir una copia de otro lugar, o empezar de cero. El archivo que no se pudo leer queda donde está.',
    goOn: 'Seguir con esta versión',
    elsewhere: 'Abrir una copia de otro lugar…',
    startEmpty: 'Empezar de cero…',
    emptyTitle: '¿Empezar con un tablero vacío?',
    emptyText:
      'Lo que se encontró queda en la carpeta, sin tocar. Puedes volver a ello desde Ajustes, Tus datos.',
    emptyConfirm: 'Empezar de cero',
    opened: ({ when }) => `Están abiertos tus datos como estaban: ${when}`,
    openedEmpty: 'El tablero está vacío. Lo que se encontró se conserva en la carpeta.',
    look: 'Mirar otra vez',
    stillNot: 'Sigue sin poder abrirse. No ha cambiado nada.',
    newerTitle: 'Tus datos son de un Afterword más nuevo',
    newerLead: ({ version }) =>
      `Se guardaron en la versión de archivo ${version}, que este Afterword aún no conoce. Tus datos no han cambiado.`,
    newerText: 'Instala el Afterword más nuevo para seguir. Hasta entonces aquí no se puede cambiar nada.',
    newerLook: 'Verlos sin cambiar nada',
    ourVersion: ({ version }) => `Este es Afterword ${version}.`,
    unreadableTitle: 'Tus datos no se pueden abrir por ahora',
    unreadableLead: ({ file }) => `Están en ${file}. Tus datos no han cambiado.`,
    reasons: {
      noPermission: 'Esta cuenta no puede leer el archivo. Cuando pueda, mira otra vez.',
      away: 'El lugar al que conduce no está. Conecta la unidad o inicia la sincronización, y mira otra vez.',
      held: 'Otro programa lo tiene. Cuando lo suelte, mira otra vez.',
      notKeptAside:
        'No se pudo leer, y no había sitio o permiso para apartarlo, así que no se tocó nada. Haz algo de sitio y mira otra vez.',
      other: 'El disco respondió con un error. Mira otra vez en un momento.',
    },
  },
}
