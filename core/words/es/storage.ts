import type { CopyCounts, CopyKind } from '../../ipc/rooms/storage'
import type { Words } from '../words'
import { plural } from './plural'
import { storageConflict } from './storage-conflict'
import { storageRecovery } from './storage-recovery'

const tenths = new Intl.NumberFormat('es', { maximumFractionDigits: 1 })
const applications = (count: number): string =>
  plural(count, { one: '# candidatura', other: '# candidaturas' })
const people = (count: number): string => plural(count, { one: '# persona', other: '# personas' })
const interviews = (count: number): string => plural(count, { one: '# entrevista', other: '# entrevistas' })
const letters = (count: number): string => plural(count, { one: '# carta', other: '# cartas' })

const kinds: Readonly<Record<CopyKind, string>> = {
  main: 'Tu archivo de datos',
  session: 'Mientras trabajabas',
  daily: 'Copia diaria',
  beforeUpgrade: 'Antes de actualizar',
  beforeImport: 'Antes de importar',
  beforeRestore: 'Antes de volver atrás',
  beforeMerge: 'Antes de unir dos versiones',
  unfinished: 'Un guardado sin terminar',
  damaged: 'Lo que no se pudo leer',
  conflict: 'Una versión guardada en otro lugar',
  elsewhere: 'Un archivo que abriste',
  journal: 'Reunido de tus cambios',
  journalPart: 'Solo tus últimos cambios',
}

const countsIn = (counts: CopyCounts): readonly string[] => [
  applications(counts.applications),
  interviews(counts.interviews),
  letters(counts.letters),
  people(counts.people),
]

const fewerIn = (fewer: CopyCounts): readonly string[] =>
  [
    fewer.applications > 0 ? applications(fewer.applications) : '',
    fewer.interviews > 0 ? interviews(fewer.interviews) : '',
    fewer.letters > 0 ? letters(fewer.letters) : '',
  ].flatMap((said) => (said === '' ? [] : `${said} menos`))

/** Everything a person sees of the saved data itself: recovery, backups, faults, the folder, two versions, deleting. */
export const storage: Words['storage'] = {
  ...storageRecovery,
  ...storageConflict,
  title: 'Tus datos',
  applications: ({ count }) => applications(count),
  people: ({ count }) => people(count),
  letters: ({ count }) => letters(count),
  counts: (counts) => countsIn(counts).join(', '),
  behind: ({ changes, fewer }) =>
    [
      plural(changes, {
        one: 'Un cambio por detrás de la más reciente',
        other: '# cambios por detrás de la más reciente',
      }),
      ...fewerIn(fewer),
    ].join(', '),
  kinds,
  someOf: (names) =>
    names.length > 5 ? `${names.slice(0, 4).join(', ')} y ${names.length - 4} más` : names.join(', '),
  whenUnknown: 'Fecha desconocida',
  yesterdayAt: ({ time }) => `ayer, ${time}`,
  size: ({ bytes }) =>
    bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${tenths.format(bytes / 1_000_000)} MB`,
  loading: 'Mirando tus datos…',

  folderTitle: 'Dónde está',
  folderText:
    'Un archivo legible, con copias de seguridad al lado. Solo tu cuenta en este equipo puede abrirlo.',
  weight: ({ size }) => `Ocupa ${size}.`,
  heavyTitle: ({ size }) => `Tus datos han crecido hasta ${size}`,
  heavyText: ({ names }) =>
    `Todo funciona como antes; abrir y hacer copias tarda un poco más. Se pueden guardar hasta 500 MB. La mayor parte está en ${names}. Acortar allí las notas, o borrar lo que ya no necesitas, los hace más ligeros.`,
  heavyPart: ({ company, size }) => `${company} (${size})`,
  openFolder: 'Abrir la carpeta',
  moveFolder: 'Moverla…',
  saveCopy: 'Guardar una copia…',
  copySaved: ({ file }) => `Se guardó una copia como ${file}`,
  alsoOpen: ({ host }) =>
    `Esta carpeta puede estar abierta también en ${host}. Usa un equipo cada vez: cierra antes Afterword allí.`,
  move: {
    title: 'Mover tus datos a otra carpeta',
    lead: 'Tu archivo de datos y sus copias de seguridad van a la carpeta que elijas. La anterior queda como está, como copia.',
    synced:
      'También sirve una carpeta que se sincroniza entre equipos. Usa Afterword en un equipo cada vez y deja terminar la sincronización antes de abrirlo en el otro. Si cambiaron ambos, no se pierde nada: se te pregunta qué versión conservar.',
    choose: 'Elegir una carpeta…',
    done: ({ folder }) => `Tus datos están ahora en ${folder}`,
    leftBehind: ({ folder }) => `Queda una copia en ${folder}.`,
    occupiedTitle: 'Esta carpeta ya tiene datos de Afterword',
    occupiedText: ({ when }) => `Último cambio: ${when}. No se ha movido ni cambiado nada.`,
    there: 'En esa carpeta',
    here: 'Lo que está abierto ahora',
    use: 'Abrir los datos de esa carpeta',
    useText: 'Lo que está abierto ahora queda donde está, como copia. Puedes deshacerlo.',
    used: 'Ahora están abiertos los datos de esa carpeta',
    other: 'Elegir otra carpeta…',
  },

  backupsTitle: 'Copias de seguridad',
  backupsText: 'Se hacen solas: mientras trabajas, una al día durante catorce días, y antes de algo grande.',
  backUpNow: 'Hacer una copia ahora',
  backedUp: 'La copia de seguridad está hecha',
  noBackups: 'Aún no hay copias de seguridad',
  noBackupsText: 'La primera se hace sola con tu próximo cambio de otro día. También puedes hacer una ahora.',
  backupsFailed: 'No se pudo mostrar la lista de copias de seguridad. Tus datos están abiertos y a salvo.',
  cannotOpen: 'No se puede abrir',
  cannotOpenText: 'Se conserva como está; no se ha borrado nada.',
  lookInside: 'Mirar dentro',
  lookInsideOf: ({ when }) => `Mirar dentro: ${when}`,
  restore: 'Volver atrás…',
  restoreOf: ({ when }) => `Volver atrás: ${when}`,
  sameAsNow: 'Tantas como ahora',
  difference: ({ more, less }) =>
    [
      more > 0 ? `${applications(more)} más que ahora` : '',
      less > 0 ? `${applications(less)} menos que ahora` : '',
    ].join(''),
  openElsewhere: 'Abrir una copia de otro lugar…',

  inside: {
    title: ({ when }) => `Guardado: ${when}`,
    list: 'Qué contiene',
    empty: 'Ninguna candidatura',
    interviews: ({ count }) => plural(count, { one: '# entrevista', other: '# entrevistas' }),
    noRole: 'Sin puesto',
    onlyHere: 'No está en esta versión',
    marks: { onlyThere: 'no está en tus datos de ahora', different: 'distinta ahora' },
  },
  restoring: {
    title: ({ when }) => `¿Volver a la copia (${when})?`,
    text: 'Antes se hace una copia de seguridad de cómo está ahora. Puedes deshacerlo.',
    mode: 'Qué vuelve',
    modes: {
      replace: 'Todo, como estaba entonces',
      addMissing: 'Solo lo que falta ahora',
    },
    notes: {
      replace: 'Lo que cambiaste o añadiste después no está en ella.',
      addMissing: 'Lo que tienes ahora queda como está.',
    },
    effects: {
      onlyThere: ({ names }) => `Vuelve: ${names}`,
      different: ({ names }) => `Queda como estaba: ${names}`,
      onlyHere: ({ names }) => `Se va: ${names}`,
      none: 'Las candidaturas son las mismas que ahora.',
    },
    confirm: 'Volver atrás',
    confirmMissing: 'Traer lo que falta',
    done: ({ when }) => `Todo está como en la copia (${when})`,
    doneMissing: 'Lo que faltaba está de vuelta',
  },
}
