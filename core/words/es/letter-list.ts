import type { Words } from '../words'
import { onDay } from './day'
import { plural } from './plural'

const letterCount = (count: number): string => plural(count, { one: '# carta', other: '# cartas' })

/** The Letters view: every letter, whatever it is for and however far it is. */
export const letterList: Words['letterList'] = {
  title: 'Cartas',
  list: 'Cartas',
  count: ({ count }) => letterCount(count),
  found: ({ count }) => plural(count, { one: '# carta encontrada', other: '# cartas encontradas' }),
  search: 'Buscar cartas',
  clear: 'Vaciar la búsqueda',
  state: 'En qué punto están',
  states: {
    all: ({ count }) => `Todas ${String(count)}`,
    drafting: ({ count }) => `Borradores ${String(count)}`,
    sent: ({ count }) => `Enviadas ${String(count)}`,
    skipped: ({ count }) => `Omitidas ${String(count)}`,
  },
  kind: 'Tipo',
  anyKind: 'Todos los tipos',
  order: 'Orden',
  orders: { latest: 'Recientes antes', company: 'Por empresa' },
  row: {
    drafting: ({ day }) => `Borrador, empezado ${onDay(day)}`,
    sent: ({ day }) => `Enviada ${onDay(day)}`,
    skipped: ({ day }) => `Omitida ${onDay(day)}`,
    to: ({ person, company }) => (person === '' ? company : `${person}, ${company}`),
    empty: 'Aún no hay nada escrito',
    archived: 'archivada',
    reuse: ({ name }) => `Usar de nuevo: ${name}`,
  },
  nothing: ({ query }) => (query === '' ? 'Ninguna carta de este tipo' : `Ninguna carta contiene «${query}»`),
  showAll: 'Ver todas las cartas',
  emptyTitle: 'Aún no hay cartas',
  emptyText:
    'El primer borrador llega después de una entrevista: una nota de agradecimiento para cada persona que conociste.',
  addInterview: 'Añadir una entrevista',
  exportAll: 'Guardar como texto',
  exportOneFile: 'Todas en un archivo',
  exportFiles: 'Cada una en su archivo',
  exported: ({ count, place }) =>
    plural(count, { one: `# carta guardada en ${place}`, other: `# cartas guardadas en ${place}` }),
  reuse: {
    title: 'Usar de nuevo esta carta',
    from: ({ kind, name }) => `${kind} para ${name}`,
    find: 'Buscar candidaturas',
    application: 'Para qué candidatura',
    person: 'Para quién',
    nobody: 'Nadie con nombre',
    here: 'la misma',
    differs: 'Nombra lo que allí es distinto',
    differing: ({ written, meant }) =>
      meant === '' ? `«${written}» no tiene nada que ocupe su lugar` : `«${written}» sería «${meant}»`,
    swap: 'Poner los nombres nuevos',
    swapHint: 'El resto queda como está. Léela una vez más antes de que salga.',
    stays: 'Los nombres antiguos se quedan, marcados en el escritorio donde la aplicación los conoce.',
    same: 'No nombra nada que allí sea distinto.',
    confirm: 'Hacer un borrador',
    cancel: 'Cancelar',
    made: 'Hay un borrador nuevo en el escritorio',
  },
  exporting: {
    title: 'Guardar cartas como texto',
    chooseFolder: 'Guardar cartas en esta carpeta',
    kind: 'Texto',
    name: ({ day }) => `Cartas de Afterword ${day}`,
    letterTitle: ({ kind, person, company }) =>
      person === '' ? `${kind}, ${company}` : `${kind} para ${person}, ${company}`,
    states: {
      drafting: ({ day }) => `Borrador, empezado ${onDay(day)}`,
      sent: ({ day }) => `Enviada ${onDay(day)}`,
      skipped: ({ day }) => `Omitida ${onDay(day)}`,
    },
  },
}
