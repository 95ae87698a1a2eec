import type { Words } from '../words'
import { plural } from './plural'

/** What the past says: titles, classes and one plain sentence a figure. */
export const insight: Words['insight'] = {
  title: 'Balance',
  lead: 'Lo que dicen tus propias candidaturas. Contado en este equipo, sin enviarse a ninguna parte.',
  reading: 'Contando…',
  emptyTitle: 'Aún no hay nada que contar',
  emptyText:
    'Tras unas cuantas entrevistas, esta página muestra cuánto tardan tus agradecimientos y las respuestas.',
  tooFew: ({ count, needed }) =>
    plural(count, {
      zero: `Aún ningún caso. A partir de ${String(needed)} hay gráfico.`,
      one: `Un caso por ahora. A partir de ${String(needed)} hay gráfico.`,
      other: `# casos por ahora. A partir de ${String(needed)} hay gráfico.`,
    }),
  cases: ({ count }) => plural(count, { one: 'n = 1', many: 'n = #', other: 'n = #' }),
  share: ({ percent }) => `${String(percent)} %`,
  bar: ({ name, count, percent }) => `${name}: ${String(count)} (${String(percent)} %)`,
  thanks: {
    title: 'Tiempo hasta la nota de agradecimiento',
    classes: ['En un día', 'Segundo día', 'Tercer día', 'Más tarde'],
    hours: ({ count }) =>
      plural(count, {
        zero: 'La mitad de tus notas sale antes de una hora.',
        one: 'La mitad de tus notas sale en una hora.',
        other: 'La mitad de tus notas sale en # horas.',
      }),
  },
  answers: {
    title: 'Cuánto tardan las empresas en responder',
    classes: ['Primera semana', 'Segunda semana', 'Tercera semana', 'Cuarta semana', 'Más'],
    days: ({ count }) =>
      plural(count, {
        zero: 'La mitad de las respuestas llegó el mismo día.',
        one: 'La mitad de las respuestas llegó en un día desde la última entrevista.',
        other: 'La mitad de las respuestas llegó en # días desde la última entrevista.',
      }),
    dates: ({ kept, total }) =>
      `${String(kept)} de ${String(total)} respondieron para el día que habían dicho.`,
  },
  asked: {
    title: 'Dos semanas después de una pregunta',
    classes: { word: 'Una palabra suya', offer: 'Una oferta', no: 'Un no', silence: 'Silencio' },
    tooEarly: ({ count }) =>
      plural(count, {
        one: 'Una más es demasiado reciente para saberlo.',
        other: '# más son demasiado recientes para saberlo.',
      }),
  },
  howFar: {
    title: 'Hasta dónde llegan las candidaturas',
    classes: {
      applied: 'Enviada',
      interviewed: 'Primera entrevista',
      secondInterview: 'Segunda ronda o más',
      offer: 'Oferta',
      accepted: 'Aceptada',
    },
  },
  endings: {
    title: 'Cómo terminaron',
    classes: {
      accepted: 'Aceptada',
      offerDeclined: 'Oferta rechazada',
      withdrew: 'Me retiré',
      rejected: 'Dijeron que no',
      noAnswer: 'Sin respuesta',
    },
  },
  eggs: {
    title: 'Huevos y cestas',
    text: ({ count }) =>
      plural(count, {
        zero: 'No hay ninguna candidatura viva.',
        one: 'Hay una candidatura viva: todos los huevos están en la misma cesta.',
        other: 'Hay # candidaturas vivas.',
      }),
  },
}
