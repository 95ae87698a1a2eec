import type { Words } from '../words'
import { plural } from './plural'
import { atHead, inLetters } from './small-numbers'

const ordinals = ['', 'primera', 'segunda', 'tercera', 'cuarta', 'quinta', 'sexta']

export const board: Words['board'] = {
  title: 'Tablero',
  search: 'Buscar',
  searchLabel: 'Buscar candidaturas',
  addInterview: 'Añadir entrevista',
  bringIn: 'Importar',
  columns: {
    applied: { name: 'Enviada', purpose: 'Aún sin entrevista' },
    interviewed: { name: 'Entrevista', purpose: 'Gracias en un día' },
    thanked: { name: 'Gracias dadas', purpose: 'Saber cuándo decidirán' },
    awaiting: { name: 'A la espera', purpose: 'Esperar, luego preguntar' },
    offer: { name: 'Oferta', purpose: 'Responder a tiempo' },
    declined: { name: 'Descartada', purpose: 'Dejar la puerta abierta' },
  },
  count: ({ count }) => plural(count, { one: '# candidatura', other: '# candidaturas' }),
  round: ({ round }) =>
    ordinals[round] === undefined ? `entrevista ${round}` : `${ordinals[round]} entrevista`,
  thankedOf: ({ thanked, all }) => `gracias a ${thanked} de ${all}`,
  clock: {
    tooEarly: 'Es pronto para preguntar',
    rightWindow: 'Buen momento para preguntar',
    lastTouch: 'Momento de un último contacto cortés',
    letGo: 'Momento de dejarlo ir',
  },
  halfWritten: 'Hay una carta a medias',
  secondChoice: 'A veces la primera opción falla: una respuesta amable deja la puerta abierta',
  nothingFound: ({ query }) => `Nada con «${query}»`,
  clearSearch: 'Vaciar la búsqueda',
  found: ({ count }) =>
    plural(count, { one: '# candidatura encontrada', other: '# candidaturas encontradas' }),
  moveTo: 'Mover a…',
  moveManyTitle: ({ count }) =>
    plural(count, { one: 'Mover # candidatura a', other: 'Mover # candidaturas a' }),
  moveToTitle: ({ company }) => `Mover ${company} a`,
  open: 'Abrir',
  archive: 'Archivar…',
  moved: ({ company, column, place, all }) => `${company}, movida a «${column}», ${place} de ${all}`,
  movedMany: ({ count, column }) =>
    plural(count, {
      one: `# candidatura movida a «${column}»`,
      other: `# candidaturas movidas a «${column}»`,
    }),
  andHidden: ({ done, count }) =>
    plural(count, {
      one: `${done}. Allí la oculta el filtro.`,
      other: `${done}. Allí el filtro oculta # de ellas.`,
    }),
  archivedMany: ({ count }) =>
    plural(count, { one: '# candidatura archivada', other: '# candidaturas archivadas' }),
  movedNotice: ({ company, column }) => `${company} pasa a «${column}»`,
  pickedUp: ({ company, count }) =>
    count === 1
      ? `${company} levantada. Las flechas la mueven, Espacio la suelta, Escape la devuelve.`
      : `${count} candidaturas levantadas. Las flechas las mueven, Espacio las suelta, Escape las devuelve.`,
  carryingSorted: ({ column, order }) => `${column}, orden: ${order}`,
  staysSorted: ({ order }) =>
    `El tablero tiene un orden: ${order}. Aquí una tarjeta cambia de columna, no de lugar dentro de ella.`,
  archivedStays: ({ company }) => `${company} está archivada. Recupérala antes de moverla.`,
  carrying: ({ column, place, all }) => `${column}, ${place} de ${all}`,
  putBack: ({ company, count }) =>
    count === 1 ? `${company} vuelve a su sitio` : `${count} candidaturas vuelven a su sitio`,
  keys: 'Las flechas mueven, Intro abre, Espacio levanta, X selecciona, M mueve a una columna, Supr archiva',
  keysHint: 'Espacio levanta, M mueve, X elige, ? más teclas',
  countOf: ({ count, whole }) => `${count} de ${whole}`,
  shown: ({ count, whole }) => `${count} de ${whole} a la vista`,
  select: 'Seleccionar',
  deselect: 'No seleccionar',
  selected: 'Seleccionada',
  selectionBar: 'Candidaturas seleccionadas',
  selectedNow: ({ count }) =>
    plural(count, { zero: 'Nada seleccionado', one: '# seleccionada', other: '# seleccionadas' }),
  selectedOne: ({ company, count }) => `${company} seleccionada, ${count} en total`,
  deselectedOne: ({ company, count }) => `${company} ya no está seleccionada, ${count} en total`,
  clearSelection: 'Vaciar',
  filter: 'Filtrar',
  filters: 'Filtros',
  filtersOn: ({ count }) => plural(count, { one: '# filtro activo', other: '# filtros activos' }),
  clearFilters: 'Quitar todos los filtros',
  dueLabel: 'Siguiente paso',
  dueAny: 'Cualquier paso',
  due: {
    overdue: 'Paso atrasado',
    today: 'Paso para hoy',
    week: 'Paso esta semana',
    later: 'Paso más adelante',
    waiting: 'Esperar es lo correcto',
  },
  silentLabel: 'En silencio desde hace',
  silentAny: 'Cualquier silencio',
  silent: ({ count }) =>
    plural(count, { one: 'En silencio un día o más', other: 'En silencio # días o más' }),
  onlyHalfWritten: 'Hay una carta a medias',
  withArchived: 'También archivadas',
  nothingShown: 'Nada encaja con estos filtros',
  nothingShownText: 'Todas tus candidaturas siguen aquí.',
  view: 'Vista',
  viewNamed: ({ name }) => `Vista: ${name}`,
  orderBy: {
    byHand: 'En mi propio orden',
    nextStep: 'Por siguiente paso',
    company: 'Por empresa',
    lastChange: 'Por último cambio',
  },
  orders: {
    byHand: 'a mano',
    nextStep: 'por siguiente paso',
    company: 'por empresa',
    lastChange: 'por último cambio',
  },
  everything: 'Todo',
  keepView: 'Guardar como vista…',
  keepViewNote: 'Primero filtra u ordena',
  keepViewTitle: 'Guardar esta vista',
  keepViewButton: 'Guardar',
  renameView: 'Cambiar el nombre…',
  renameViewTitle: 'Cambiar el nombre de esta vista',
  saveView: ({ name }) => `Guardar los cambios en «${name}»`,
  removeView: ({ name }) => `Borrar la vista «${name}»`,
  usualView: 'Abrir el tablero con esta vista',
  viewName: 'Nombre',
  viewNameHint: 'Aparece en el menú Vista y en la paleta.',
  viewNameMissing: 'Escribe un nombre.',
  viewNameTaken: ({ name }) => `Ya hay una vista llamada «${name}».`,
  tooManyViews: ({ most }) => `Ya hay ${most} vistas. Borra una antes.`,
  viewKept: ({ name }) => `Vista «${name}» guardada`,
  viewRemoved: ({ name }) => `Vista «${name}» borrada`,
  opensWith: ({ name }) => `El tablero se abre con «${name}»`,
  opensWhole: 'El tablero se abre con todo',
  compact: 'Tarjetas compactas',
  many: {
    title: ({ count, column }) =>
      plural(count, { one: `# candidatura a «${column}»`, other: `# candidaturas a «${column}»` }),
    unsent: ({ count }) =>
      plural(count, {
        one: 'Una nota no está marcada como enviada. Si no, sigue pendiente.',
        other: '# notas no están marcadas como enviadas. Si no, siguen pendientes.',
      }),
    decisionDays: '¿Cuándo decidirán? Deja vacío el día que aún no sepas.',
    answerDays: '¿Para cuándo quieren tu respuesta? Deja vacío el día que no dieron.',
    daysLater: {
      awaiting: 'Las fechas de decisión conocidas se quedan. Las demás se preguntan en su tarjeta.',
      offer: 'El día en que quieren tu respuesta se pregunta en cada tarjeta.',
    },
    notSaid: 'Donde no hay día, no lo dijeron',
    notSaidNote: 'Si no, la tarjeta lo sigue preguntando.',
    declined: ({ count }) =>
      plural(count, {
        one: 'Un no. Al abrirla tendrás el borrador de una respuesta breve y amable, y puede esperar una noche.',
        other:
          '# veces no. Al abrir cada una tendrás el borrador de una respuesta breve y amable, y puede esperar una noche.',
      }),
    offersAmong: ({ count }) =>
      plural(count, {
        one: 'Una de ellas es una oferta. ¿Quién dijo que no?',
        other: '# de ellas son ofertas. ¿Quién dijo que no?',
      }),
    theyNote: 'Retiraron las ofertas.',
    iNote: 'Se quedan en Oferta hasta que esté escrita la carta que las rechaza.',
    archiveTitle: ({ count }) =>
      plural(count, { one: 'Archivar # candidatura', other: 'Archivar # candidaturas' }),
    archiveLead: 'Salen del tablero y nada vuelve a avisarte de ellas. Con deshacer una vez vuelven todas.',
    likely: 'Según esté cada una ahora',
    likelyNote:
      'Un no, como descartada; una oferta, como aceptada; el silencio, como sin respuesta. Si enviaste una carta, decide ella.',
  },
  applied: ({ count }) => plural(count, { one: '# aún sin entrevista', other: '# aún sin entrevista' }),
  firstTitle: 'Después de la entrevista',
  firstText:
    'Afterword te dice el siguiente paso cortés, y cuándo lo correcto es esperar. Empieza con una entrevista.',
  doorInterview: 'Tuve una entrevista',
  doorInterviewText: 'Quién, dónde y cuándo. Dos minutos, y tienes el borrador de la primera nota.',
  doorFile: 'Suelta aquí una invitación',
  doorFileText: 'Un archivo de calendario (.ics), en cualquier lugar de esta ventana, o elige uno.',
  doorSample: 'Mirar con datos de ejemplo',
  doorSampleText: 'Candidaturas inventadas en cada etapa. Se quitan con un clic.',
  sampleNote: 'Estás viendo datos de ejemplo.',
  removeSample: 'Quitar los datos de ejemplo',
  summarySteps: ({ count }) =>
    plural(count, { one: 'Una cosa por hacer.', other: `${atHead(count)} cosas por hacer.` }),
  summaryWait: ({ count }) => `En ${inLetters(count)} toca esperar.`,
  summaryNothing: 'Nada que hacer por ahora.',
}
