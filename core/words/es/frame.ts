import type { Words } from '../words'
import { plural } from './plural'

/** The frame around every view: rail, saving, banners, shortcuts. */
export const frame: Words['frame'] = {
  product: 'Afterword',
  navigation: 'Vistas',
  today: 'Hoy',
  board: 'Tablero',
  people: 'Personas',
  search: 'Buscar',
  archive: 'Archivadas',
  bringIn: 'Importar',
  takeOut: 'Exportar',
  settings: 'Ajustes',
  dueNow: ({ count }) => plural(count, { one: '# cosa por hacer', other: '# cosas por hacer' }),
  arriving: 'Leyendo el resto de tus candidaturas …',
  collapse: 'Plegar la barra',
  expand: 'Desplegar la barra',
  saved: 'Guardado en este equipo',
  saving: 'Guardando…',
  damaged: ({ keptAs }) =>
    keptAs === ''
      ? 'Faltaba tu archivo de datos.'
      : `Tu archivo de datos no se pudo leer. Se conserva como ${keptAs}.`,
  damagedFrom: ({ from }) =>
    from === 'afterword.json'
      ? 'Todos los registros que se pudieron leer están aquí; los demás se conservan palabra por palabra.'
      : `En su lugar se abrió la copia ${from}.`,
  damagedNothing:
    'No se encontró ninguna copia de seguridad, así que el tablero está vacío. No se ha borrado nada.',
  newer: ({ version }) =>
    `Tus datos los escribió un Afterword más nuevo (versión ${version}). Se podrán leer tras actualizar. Tus datos no se han modificado.`,
  notices: 'Mensajes',
  shortcutsTitle: 'Teclado',
  failedTitle: 'Esta vista no se pudo mostrar',
  failedText: 'No se ha perdido nada de lo que escribiste. El resto de la aplicación sigue funcionando.',
  failedAgain: 'Mostrarla de nuevo',
  archiveEmpty: 'Aún no hay nada archivado',
  archiveEmptyText: 'Aquí descansan las candidaturas que llegaron a su fin. Puedes recuperarlas.',
  archiveSearch: 'Buscar en el archivo',
  archiveClear: 'Vaciar la búsqueda',
  archiveList: 'Candidaturas archivadas',
  archiveOutcome: 'Resultado',
  archiveAnyOutcome: 'Cualquier resultado',
  archiveCount: ({ count, whole }) =>
    count === whole
      ? plural(count, { one: '# candidatura', other: '# candidaturas' })
      : `${count} de ${whole} a la vista`,
  archiveNothing: 'Nada en el archivo encaja con esto',
  restore: 'Recuperar',
  outcomes: {
    accepted: 'Aceptada',
    offerDeclined: 'Oferta rechazada',
    withdrew: 'Me retiré',
    rejected: 'Dijeron que no',
    noAnswer: 'Sin respuesta',
  },
}
