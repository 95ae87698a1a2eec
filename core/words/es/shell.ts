import type { Words } from '../words'
import { plural } from './plural'

/** What the desktop shows of us: tray, menu, notifications, dialogs. Sentence case, short, no exclamation marks. */
export const shell: Words['shell'] = {
  appName: 'Afterword',
  tray: {
    tooltip: ({ count }) =>
      count === 0
        ? 'Afterword: nada que hacer ahora'
        : `Afterword: ${plural(count, { one: '# paso', other: '# pasos' })} por hacer`,
    nothing: 'Nada que hacer ahora',
    step: ({ title, company }) => (company === '' ? title : `${title} · ${company}`),
    more: ({ count }) => plural(count, { one: '# más en Hoy', many: '# más en Hoy', other: '# más en Hoy' }),
    debrief: ({ company }) => `Repaso: ${company}`,
    quickAdd: 'Añadir rápido…',
    addInterview: 'Añadir una entrevista',
    pause: 'Pausar los avisos hasta mañana',
    resume: 'Reanudar los avisos',
    open: 'Abrir Afterword',
    quit: 'Salir',
  },
  menu: {
    file: 'Archivo',
    edit: 'Editar',
    view: 'Vista',
    window: 'Ventana',
    help: 'Ayuda',
    addInterview: 'Añadir una entrevista',
    bringIn: 'Importar',
    settings: 'Ajustes',
    undo: 'Deshacer',
    redo: 'Rehacer',
    today: 'Hoy',
    board: 'Tablero',
    palette: 'Buscar lo que sea',
    quit: 'Salir',
    cut: 'Cortar',
    copy: 'Copiar',
    paste: 'Pegar',
    selectAll: 'Seleccionar todo',
    actualSize: 'Tamaño real',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    fullScreen: 'Pantalla completa',
    minimize: 'Minimizar',
    zoomWindow: 'Ampliar',
    closeWindow: 'Cerrar ventana',
    bringToFront: 'Traer todo al frente',
    about: 'Acerca de Afterword',
    services: 'Servicios',
    hide: 'Ocultar Afterword',
    hideOthers: 'Ocultar otros',
    showAll: 'Mostrar todo',
  },
  notification: {
    hiddenTitle: 'Afterword',
    hiddenBody: ({ count }) =>
      plural(count, {
        one: 'Hay un paso pendiente. Abre para verlo.',
        other: 'Hay # pasos pendientes. Abre para verlos.',
      }),
    digestTitle: ({ count }) => plural(count, { one: '# paso pendiente', other: '# pasos pendientes' }),
    searchTitle: 'Que la búsqueda siga en marcha',
    searchBody: 'Hace tiempo que no llega nada nuevo. Hoy muestra qué podrías hacer ahora.',
    digestMore: ({ count }) => plural(count, { one: 'y # más', many: 'y # más', other: 'y # más' }),
  },
  closing: {
    question: '¿Dejar Afterword en la bandeja?',
    detail:
      'Con la ventana cerrada, Afterword puede seguir avisándote desde la bandeja. Haz clic en el icono, o abre otra vez la aplicación, para volver a la ventana.',
    keep: 'Dejarlo en la bandeja',
    quit: 'Salir',
  },
  quitting: {
    question: 'Tu último cambio aún no está en el disco.',
    detail: 'Hasta ahora no se pudo guardar. Si sales ahora, ese cambio se pierde.',
    stay: 'Seguir aquí',
    quit: 'Salir sin guardar',
  },
  failed: {
    title: 'Afterword no pudo abrirse',
    detail: ({ folder }) =>
      `Tus datos no se han tocado. Están en ${folder}; lo que falló está escrito allí, en el archivo logs/main.log.`,
  },
  locked: {
    title: 'Afterword no se abrió',
    detail:
      'Parece que hay otro Afterword abierto, pero no responde. Ciérralo, o reinicia el equipo, e inténtalo de nuevo. Tus datos no se han tocado.',
  },
  draft: { mail: 'Borrador de correo', saveTitle: 'Guardar como borrador de correo' },
  pdf: { kind: 'PDF', saveTitle: 'Guardar como PDF' },
  storage: {
    kind: 'Datos de Afterword',
    saveCopy: 'Guardar una copia de tus datos',
    openCopy: 'Abrir una copia de tus datos',
    chooseFolder: 'Tener tus datos en esta carpeta',
  },
}
