import type { Words } from '../words'
import { board } from './board'

const columnOf = (stage: string | undefined): string =>
  stage !== undefined && stage in board.columns
    ? ` a «${board.columns[stage as keyof typeof board.columns].name}»`
    : ''

const someone = (name: string | undefined): string =>
  name === undefined || name === '' ? 'una persona' : name

/** What undo and redo call a change: "Deshacer: mover Acme". Keys are the labels of changes. */
const undoTexts: Words['undo']['changes'] = {
  addApplication: ({ company }) => `añadir ${company}`,
  addInterview: ({ company }) => `añadir una entrevista en ${company}`,
  editInterview: ({ company }) => `cambiar una entrevista en ${company}`,
  cancelInterview: ({ company }) => `cancelar una entrevista en ${company}`,
  restoreInterview: ({ company }) => `quitar la cancelación en ${company}`,
  editDetails: ({ company }) => `cambiar ${company}`,
  editNotes: ({ company }) => `cambiar las notas de ${company}`,
  archive: ({ company }) => `archivar ${company}`,
  restore: ({ company }) => `recuperar ${company} de Archivadas`,
  snooze: ({ company }) => `aplazar un paso de ${company}`,
  snoozeMany: ({ count }) => `aplazar pasos de ${count} candidaturas`,
  archiveMany: ({ count }) => `archivar ${count} candidaturas`,
  pause: ({ company }) => `poner ${company} en pausa`,
  resume: ({ company }) => `quitar la pausa de ${company}`,
  decisionDate: ({ company }) => `cambiar la fecha de decisión de ${company}`,
  move: ({ company, to }) => `mover ${company}${columnOf(to)}`,
  moveMany: ({ count, to }) => `mover ${count} candidaturas${columnOf(to)}`,
  keepBoardView: ({ name }) => `guardar la vista «${name}»`,
  renameBoardView: ({ name }) => `llamar «${name}» a una vista`,
  removeBoardView: ({ name }) => `borrar la vista «${name}»`,
  setUsualBoardView: () => 'cambiar con qué se abre el tablero',
  debrief: ({ company }) => `anotar la entrevista en ${company}`,
  skipDebrief: ({ company }) => `omitir el repaso de ${company}`,
  call: ({ company }) => `anotar una llamada con ${company}`,
  received: ({ company }) => `anotar un mensaje de ${company}`,
  editOffer: ({ company }) => `cambiar la oferta de ${company}`,
  liftHold: ({ company }) => `quitar el reposo de ${company}`,
  endKeepWarm: ({ company }) => `dejar de mantener el contacto con ${company}`,
  leaveTitlesOut: ({ company }) => `dejar cargos fuera en ${company}`,
  editPerson: ({ name }) => `cambiar los datos de ${someone(name)}`,
  addPerson: ({ name }) => `añadir a ${someone(name)}`,
  mergePeople: ({ name }) => `unir dos registros de ${someone(name)}`,
  setMe: () => 'cambiar tus datos',
  editSettings: () => 'cambiar un ajuste',
  bringIn: ({ company, count }) => (count === '1' ? `importar ${company}` : `importar ${count} entrevistas`),
  bringInMail: ({ company }) => `importar un correo de ${company}`,
  bringInTable: ({ company, count }) =>
    count === '1' ? `importar ${company}` : `importar ${count} filas de una tabla`,
  bringInPeople: ({ name, count }) => (count === '1' ? `importar a ${name}` : `importar ${count} personas`),
  bringInWorkspace: () => 'importar una copia de tus datos',
  startLetters: ({ company }) => `empezar cartas para ${company}`,
  editLetter: ({ company }) => `cambiar una carta para ${company}`,
  changeRecipient: ({ company }) => `cambiar para quién es una carta a ${company}`,
  setRegister: ({ company }) => `cambiar el tono de una carta para ${company}`,
  takeUpLetter: ({ company }) => `retomar una carta para ${company}`,
  startNewVersion: ({ company }) => `empezar otra versión de una carta para ${company}`,
  takeBackVersion: ({ company }) => `recuperar un texto anterior de una carta para ${company}`,
  reuseLetter: ({ company }) => `usar de nuevo una carta para ${company}`,
  editPhrases: () => 'cambiar tus propias frases',
  editFacts: ({ company }) => `cambiar lo que anotaste de ${company}`,
  sendLetter: ({ company }) => `marcar como enviada una carta para ${company}`,
  skipLetter: ({ company }) => `omitir una carta para ${company}`,
  addSample: () => 'añadir los datos de ejemplo',
  removeSample: () => 'quitar los datos de ejemplo',
  restoreCopy: () => 'volver a una copia',
  mergeCopies: () => 'unir dos versiones de tus datos',
  openFolder: () => 'abrir los datos de otra carpeta',
  forgetApplication: ({ company }) => `borrar ${company}`,
  forgetPerson: ({ name }) => `borrar a ${someone(name)}`,
  forgetEverything: () => 'borrarlo todo',
}

export const undo: Words['undo'] = {
  undo: ({ what }) => `Deshacer: ${what}`,
  redo: ({ what }) => `Rehacer: ${what}`,
  redone: ({ what }) => `Hecho de nuevo: ${what}`,
  undone: ({ what }) => `Deshecho: ${what}`,
  nothing: 'Nada que deshacer',
  changes: undoTexts,
}
