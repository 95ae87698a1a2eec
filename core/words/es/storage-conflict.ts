import type { Words } from '../words'
import { plural } from './plural'

type StorageConflict = Pick<
  Words['storage'],
  'clock' | 'failing' | 'failingText' | 'saveElsewhere' | 'savedAgain' | 'conflict'
>

/** What stands in the way of saving, and two versions of the same data. */
export const storageConflict: StorageConflict = {
  failing: {
    diskFull: 'Sin guardar: el disco está lleno',
    noPermission: 'Sin guardar: no se puede escribir en la carpeta',
    locked: 'Sin guardar: otro programa tiene el archivo',
    folderGone: 'Sin guardar: la carpeta con tus datos no está',
    other: 'Aún sin guardar',
  },
  failingText: {
    diskFull: 'Mientras tanto, tus cambios se conservan aquí. Haz algo de sitio y se guardarán solos.',
    noPermission:
      'Mientras tanto, tus cambios se conservan aquí. Cuando la carpeta lo permita, se guardarán solos.',
    locked: 'Mientras tanto, tus cambios se conservan aquí. Cuando lo suelte, se guardarán solos.',
    folderGone:
      'Mientras tanto, tus cambios se conservan aquí. Conecta de nuevo la unidad y se guardarán solos.',
    other: 'Mientras tanto, tus cambios se conservan aquí. Se vuelve a intentar sin que hagas nada.',
  },
  clock: {
    title: '¿Es correcta la fecha de este equipo?',
    ahead: ({ shows, saved }) =>
      `Dice ${shows}; tus datos se guardaron por última vez el ${saved}. Hasta que lo confirmes, nada cuenta como retrasado por eso.`,
    back: ({ shows, saved }) =>
      `Dice ${shows}; tus datos se guardaron después, el ${saved}. No se ha perdido nada, pero lo nuevo llevaría una fecha equivocada.`,
    trust: 'La fecha es correcta',
  },
  saveElsewhere: 'Guardar una copia en otro lugar…',
  savedAgain: 'Guardado de nuevo. No se ha perdido nada.',

  conflict: {
    banner: 'Tus datos cambiaron también en otro lugar',
    bannerText: 'Se conservan las dos versiones. Elige con cuál seguir.',
    compare: 'Comparar las dos…',
    title: 'Dos versiones de tus datos',
    lead: 'Otro equipo o programa los guardó mientras estaban abiertos aquí. Elijas lo que elijas, los dos archivos se conservan, y puedes deshacerlo.',
    mine: 'Aquí',
    theirs: 'De otro lugar',
    lastChange: ({ when }) => `Último cambio: ${when}`,
    differ: ({ count }) =>
      plural(count, { one: '# candidatura es distinta', other: '# candidaturas son distintas' }),
    noneDiffer: 'Las candidaturas son las mismas en ambas.',
    choice: 'Seguir con',
    choices: {
      both: 'Las dos, unidas',
      mine: 'La versión de aquí',
      theirs: 'La versión de otro lugar',
    },
    notes: {
      both: 'Se toma lo que cambió en un solo lado. Para lo que cambió en los dos, elige una por una.',
      fits: 'Se toma lo que cambió en cada lado. Nada cambió en los dos.',
      union: 'Se toma lo que tiene solo una de las dos.',
      unknown: 'Se toma lo que tiene solo una de las dos. Donde son distintas, elige una por una.',
      mine: 'La otra queda en las copias de seguridad.',
      theirs: 'Esta queda en las copias de seguridad.',
    },
    clashes: 'Qué se conserva',
    sides: {
      mine: 'Como está aquí',
      theirs: 'Como está en el otro lugar',
      both: 'Las dos, una junto a otra',
    },
    sidesGone: { mine: 'Eliminada, como aquí', theirs: 'Eliminada, como en el otro lugar' },
    clashSettings: 'Tus ajustes',
    changedAt: ({ here, there }) => `Última anotación aquí: ${here}; en el otro lugar: ${there}`,
    confirm: 'Seguir',
    later: 'Ahora no',
    done: {
      both: 'Las dos versiones están unidas',
      mine: 'Se sigue con la versión de aquí',
      theirs: 'Se sigue con la versión de otro lugar',
    },
  },
}
