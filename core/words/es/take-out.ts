import type { Words } from '../words'
import { plural } from './plural'

/** The words of what leaves the app: file names, what stands in calendar entries, and where it is asked for. */
export const takeOut: Words['takeOut'] = {
  calendar: {
    interview: ({ role, company }) =>
      role === '' ? `Entrevista en ${company}` : `Entrevista en ${company}: ${role}`,
    with: ({ names }) => `Con ${names}`,
    round: ({ round }) => `Ronda ${String(round)}`,
    join: ({ link }) => `Unirse: ${link}`,
    decision: ({ company }) => `${company} dijo que decidiría`,
    answerBy: ({ company }) => `Responder a la oferta de ${company}`,
    assumedEnd: 'El final es supuesto: no se dio la duración.',
  },
  table: {
    columns: {
      company: 'Empresa',
      role: 'Puesto',
      status: 'Estado',
      applied: 'Enviada el',
      reference: 'Referencia',
      link: 'Enlace',
      added: 'Añadida el',
      decision: 'Fecha de decisión',
      answerBy: 'Respuesta para el',
      notes: 'Notas',
    },
    interviewColumns: {
      date: 'fecha',
      start: 'comienzo',
      end: 'final',
      zone: 'zona horaria',
      round: 'ronda',
      form: 'forma',
      place: 'lugar',
      link: 'enlace',
      interviewers: 'personas',
    },
    numbered: ({ name, number }) => `Entrevista ${String(number)} ${name}`,
    stages: {
      applied: 'Enviada',
      interviewed: 'Entrevista',
      thanked: 'Gracias dadas',
      awaiting: 'A la espera',
      offer: 'Oferta',
      declined: 'Descartada',
    },
    outcomes: {
      accepted: 'Aceptada',
      offerDeclined: 'Oferta rechazada',
      withdrew: 'Me retiré',
      rejected: 'Dijeron que no',
      noAnswer: 'Sin respuesta',
    },
    forms: { phone: 'Teléfono', video: 'Vídeo', onSite: 'En persona', unknown: '' },
    cancelledForm: ({ form }) => (form === '' ? 'Cancelada' : `${form} (cancelada)`),
  },
  sheet: {
    title: 'Exportar',
    lead: 'Tus datos son tuyos. Elige qué guardar; aquí nada cambia con ello.',
    which: 'Qué guardar',
    kinds: {
      table: { name: 'Una tabla', text: 'Una fila por candidatura, para Excel y similares.' },
      calendar: { name: 'Un archivo de calendario', text: 'Tus entrevistas y los días que dijeron.' },
      people: { name: 'Fichas de contacto', text: 'Todas las personas que conociste, para tu agenda.' },
      everything: {
        name: 'Todo',
        text: 'Una copia de todo lo que guarda Afterword. Se vuelve a importar sin cambios.',
      },
    },
    manner: 'Pensada para',
    manners: {
      spreadsheet: 'Una hoja de cálculo (ninguna celda puede actuar como fórmula)',
      raw: 'Programas (cada valor exactamente como es)',
    },
    steps: 'También lo que toca hacer, a su hora',
    archived: 'También lo archivado',
    save: 'Elegir dónde guardar',
    saved: ({ file }) => `Guardado como ${file}.`,
    nothing: 'Aún no hay nada de este tipo.',
    longCells: ({ count }) =>
      plural(count, {
        one: 'Un texto es más largo de lo que Excel muestra en una celda (32.767 caracteres). El archivo lo tiene entero.',
        other:
          '# textos son más largos de lo que Excel muestra en una celda (32.767 caracteres). El archivo los tiene enteros.',
      }),
  },
  summary: {
    menu: 'Imprimir un resumen…',
    title: 'Resumen',
    lead: 'Una hoja para tener a mano antes de una llamada o de la próxima ronda.',
    print: 'Imprimir',
    interviews: 'Entrevistas',
    letters: 'Cartas enviadas',
    notes: 'Notas',
    said: ({ name, what }) => (name === '' ? `Oíste: ${what}` : `${name} dijo: ${what}`),
    sent: ({ letter, name, day }) => (name === '' ? `${letter}, ${day}` : `${letter} para ${name}, ${day}`),
  },
  names: { calendar: 'Entrevistas', table: 'Candidaturas', people: 'Personas' },
}
