import type { Words } from '../words'

/** What went wrong, in one sentence: what happened, that nothing was lost, what to do. */
export const failures: Words['failures'] = {
  notFound: () => 'Esto ya no está. No ha cambiado nada.',
  invalidInput: () => 'Esto no se pudo entender. No ha cambiado nada.',
  companyMissing: () => 'Escribe el nombre de la empresa.',
  personNameMissing: () => 'Escribe un nombre o una dirección.',
  interviewEndBeforeStart: () => 'El final es anterior al comienzo.',
  interviewTimeMissing: () => 'Escribe un día y una hora.',
  alreadySent: () => 'Esta carta ya está marcada como enviada.',
  decisionDateMissing: () => 'Escribe la nueva fecha.',
  letterEmpty: () => 'Esta carta aún está vacía.',
  noteExists: () => 'Ya hay una nota para esta persona. No ha cambiado nada.',
  phraseEmpty: () => 'Escribe antes la frase.',
  phraseUnknownSlot: ({ slot }) =>
    `No se sabe qué poner en [${slot ?? ''}]. Elige un nombre de la lista; tu frase sigue aquí.`,
  nothingToUndo: () => 'No hay nada que deshacer.',
  nothingToBringIn: () => 'En este archivo no hay nada nuevo. No ha cambiado nada.',
  fileTooLarge: ({ megabytes }) =>
    `Este archivo pesa más de ${megabytes === undefined ? 'lo que se puede leer aquí' : `${megabytes} MB`}. No ha cambiado nada.`,
  fileTooSlow: () =>
    'Leer este archivo tardaba más de lo normal para su tamaño, así que se dejó. No ha cambiado nada.',
  fileUnreadable: () => 'Este archivo no se pudo leer; puede estar dañado. No ha cambiado nada.',
  fileNoInterview: () => 'En este archivo no hay ninguna cita. No ha cambiado nada.',
  fileOutlookMessage: () =>
    'Es un correo en el formato propio de Outlook. Guárdalo en Outlook como .eml, o copia su texto y pégalo aquí. No ha cambiado nada.',
  mailEmpty: () => 'Este correo no tiene texto que leer. No ha cambiado nada.',
  fileUnknownKind: () =>
    'Se pueden importar archivos de calendario, correos, tablas y contactos. Este archivo es de otro tipo; no ha cambiado nada.',
  previewExpired: () => 'Vuelve a abrir el archivo.',
  linkRefused: () => 'Este enlace no se puede abrir. Solo se abren direcciones web y de correo.',
  notSaved: () => 'Esto aún no se pudo guardar. Se conserva en memoria y se vuelve a intentar.',
  readOnly: () =>
    'Tus datos los escribió un Afterword más nuevo, así que aquí no se puede cambiar nada. Tus datos no se han modificado.',
  copyDamaged: () => 'Esta copia está dañada y no se puede abrir. No ha cambiado nada.',
  copyNewer: ({ version }) =>
    `Esta copia la hizo una versión más nueva de Afterword (${version ?? 'desconocida'}). Se podrá abrir tras actualizar. No ha cambiado nada.`,
  copyUnknown: () => 'Este archivo no es una copia de datos de Afterword. No ha cambiado nada.',
  folderRefused: () => 'En esta carpeta no se puede escribir. Tus datos siguen donde están.',
  busy: () => 'Algo sigue en marcha. Prueba de nuevo en un momento.',
  unexpected: () =>
    'Algo falló dentro de la aplicación. No se ha perdido nada de lo que escribiste. Prueba de nuevo.',
}
