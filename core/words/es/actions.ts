import type { ActionId } from '../../actions/app-actions'
import type { ViewKeyId, ViewWithKeys } from '../../actions/view-keys'
import type { Words } from '../words'

/** What each action is called, in menus, in the palette and in the list of keys. */
const names: Readonly<Record<ActionId, string>> = {
  quickAdd: 'Añadir rápido',
  addInterview: 'Añadir una entrevista',
  palette: 'Buscar lo que sea',
  search: 'Buscar en todo',
  undo: 'Deshacer',
  redo: 'Rehacer',
  today: 'Ir a Hoy',
  board: 'Ir al Tablero',
  people: 'Ir a Personas',
  letters: 'Ir a Cartas',
  insight: 'Ir a Balance',
  archive: 'Ir a Archivadas',
  bringIn: 'Importar un archivo',
  takeOut: 'Exportar tus datos',
  settings: 'Abrir los ajustes',
  data: 'Abrir tus datos',
  shortcuts: 'Ver las teclas de esta vista',
  notices: 'Ir al mensaje',
  openApplication: 'Abrir la candidatura',
  nextStep: 'Dar el siguiente paso',
  addRound: 'Añadir otra entrevista',
  debrief: 'Anotar cómo fue',
  setDecisionDate: 'Poner la fecha de decisión',
  openCallSheet: 'Abrir el guion de llamada',
  moveToThanked: 'Mover a «Gracias dadas»',
  moveToAwaiting: 'Mover a «A la espera»',
  moveToOffer: 'Mover a «Oferta»',
  moveToDeclined: 'Mover a «Descartada»',
  archiveApplication: 'Archivar',
  restoreApplication: 'Recuperar de Archivadas',
  forgetApplication: 'Borrar para siempre',
}

const viewKeyNames: Readonly<Record<ViewKeyId, string>> = {
  filter: 'Buscar en esta vista',
  moveFocus: 'Mover el foco',
  open: 'Abrir lo que tiene el foco',
  carry: 'Levantar o soltar una tarjeta',
  select: 'Seleccionar una tarjeta, o dejar de hacerlo',
  selectMore: 'Seleccionar una tarjeta tras otra',
  selectColumn: 'Seleccionar una columna entera',
  openFilters: 'Abrir los filtros',
  openViews: 'Abrir las vistas',
  moveToColumn: 'Mover una tarjeta a una columna',
  archiveCard: 'Archivar una tarjeta',
  find: 'Buscar en todo',
  leaveFilter: 'Vaciar la búsqueda',
  leaveDesk: 'Salir del escritorio',
  sendLetter: 'Decir que la carta está enviada',
  chooseNote: 'Ir a una nota por su número',
  back: 'Cerrar, o devolver a su sitio',
}

const viewNames: Readonly<Record<ViewWithKeys, string>> = {
  today: 'En Hoy',
  board: 'En el tablero',
  people: 'En Personas',
  letters: 'En Cartas',
  search: 'En la búsqueda',
  insight: 'En Balance',
  archive: 'En Archivadas',
  settings: 'En los ajustes',
  data: 'En tus datos',
  desk: 'En el escritorio de cartas',
}

export const actions: Words['actions'] = {
  names,
  viewKeys: viewKeyNames,
  views: viewNames,
  everywhere: 'En todas partes',
}
