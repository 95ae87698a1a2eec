import type { RuleId } from '../../etiquette/step'
import type { StepText } from '../en/steps'
import type { Words } from '../words'
import { onDay } from './day'
import { plural } from './plural'
import { inLetters } from './small-numbers'

const people = (count: number): string =>
  plural(count, { one: 'una persona', other: `${inLetters(count)} personas` })

const stepTexts: Readonly<Record<RuleId, StepText>> = {
  prepare: {
    short: ({ startDay }) => `Entrevista ${startDay}`,
    title: ({ company, moment }) => `Entrevista en ${company}, ${moment}`,
    reason: () => '¿Sabes nombres y cargos? ¿Llevas lista la pregunta por la fecha de decisión?',
    why: 'Saber quién estará facilita las notas de agradecimiento, y una pregunta («¿Cuándo piensan decidir?») facilita la espera.',
    action: 'Preparar',
  },
  debrief: {
    short: () => 'Anotarla',
    title: ({ company }) => `Tu entrevista en ${company} ha terminado`,
    reason: () => 'Noventa segundos ahora salvan los detalles para las notas.',
    why: 'Lo que se dijo se borra en horas. Nombres, cargos y un momento por persona es todo lo que pide una buena nota.',
    action: 'Empezar el repaso',
  },
  missedCall: {
    short: () => '¿Aún sin llamada?',
    title: () => '¿No llegó la llamada?',
    reason: ({ company }) => `Basta una línea a ${company} hoy, con otras horas.`,
    why: 'Una llamada que no llega rara vez es a propósito. Una nota breve el mismo día nombra la hora acordada, no culpa a nadie y ofrece otra.',
    action: 'Escribir una nota breve',
    more: 'No llamaron',
  },
  findNames: {
    short: ({ count, lacks }) =>
      lacks === 'titles'
        ? plural(count, { one: 'Saber un cargo', other: `Saber ${inLetters(count)} cargos` })
        : plural(count, { one: 'Saber un nombre', other: `Saber ${inLetters(count)} nombres` }),
    title: ({ company, count, lacks, first }) => {
      if (lacks === 'titles') {
        const one = first === '' ? `Averiguar un cargo en ${company}` : `Averiguar el cargo de ${first}`
        return plural(count, { one, other: `Averiguar ${inLetters(count)} cargos en ${company}` })
      }
      return plural(count, {
        one: `Averiguar un nombre en ${company}`,
        other: `Averiguar ${inLetters(count)} nombres en ${company}`,
      })
    },
    reason: ({ lacks }) =>
      lacks === 'titles'
        ? 'El cargo correcto muestra atención. Recepción o tu contacto te lo dirán.'
        : 'Una nota pide un nombre y un cargo. Recepción o tu contacto te dirán ambos.',
    why: 'Una nota de agradecimiento va dirigida a una persona, por su nombre y con el cargo correcto. Si no lo sabes seguro, en recepción te ayudarán con gusto.',
    action: 'Abrir',
    more: 'Seguir sin ello',
  },
  thank: {
    short: ({ count }) => (count === 1 ? 'Dar las gracias' : `Gracias a ${inLetters(count)}`),
    title: ({ company, count, first }) =>
      count === 1 && first !== ''
        ? `Dar las gracias a ${first} en ${company}`
        : `Dar las gracias a ${people(count)} en ${company}`,
    reason: ({ moment }) =>
      `Una nota a cada persona, en el día siguiente a la entrevista: hasta ${onDay(moment)}.`,
    why: 'Una nota breve a cada persona, antes de 24 horas y cada una con sus palabras, muestra atención. A los tres días el silencio puede parecer poco interés; una nota breve y tardía sigue siendo mejor que ninguna.',
    action: 'Escribir',
  },
  askDecisionDate: {
    short: () => '¿Fecha de decisión?',
    title: ({ company }) => `¿Dijo ${company} cuándo decidirá?`,
    reason: () => 'Con la fecha, la aplicación sabe hasta cuándo esperar es lo correcto.',
    why: 'El día que dijeron indica cuándo el silencio es normal y cuándo una pregunta es bienvenida.',
    action: 'Poner la fecha',
  },
  wait: {
    short: () => 'Toca esperar',
    title: ({ company }) => `En ${company}, esperar es lo correcto`,
    reason: ({ promised, day, count, next }) => {
      if (next === 'letGo') return 'Ya preguntaste lo suficiente. Lo que venga ahora viene de su parte.'
      if (count > 0) return `Ya preguntaste. Dales tiempo hasta ${onDay(day)}.`
      return promised === ''
        ? 'No dieron fecha. Unos días de silencio son normales.'
        : `Dijeron que ${onDay(promised)}. Hasta entonces, y unos días más, el silencio es normal.`
    },
    why: 'Antes del día que dijeron, una pregunta suena a presión. Esperar también es un paso: muestra que confías en su palabra.',
    action: 'Abrir',
  },
  askTimeline: {
    short: () => 'Preguntar los plazos',
    title: ({ company }) => `Preguntar a ${company} por los plazos, una vez`,
    reason: () => 'No dieron fecha, y ha pasado una semana laborable.',
    why: 'Cuando no dieron fecha, una pregunta amable por los plazos tras cinco días laborables es bienvenida.',
    action: 'Abrir el guion de llamada',
  },
  askStatus: {
    short: () => 'Llamar y preguntar',
    title: ({ company }) => `Llamar a ${company} y preguntar, una vez`,
    reason: ({ promised }) =>
      promised === ''
        ? 'Han pasado dos semanas laborables sin una fecha.'
        : `Dijeron que ${onDay(promised)}; han pasado unos días laborables.`,
    why: 'Unos días después de la fecha que te dieron, una llamada es adecuada. Llamar cada pocos días no lo es.',
    action: 'Abrir el guion de llamada',
  },
  secondTouch: {
    short: () => 'Preguntar otra vez',
    title: ({ company }) => `Preguntar a ${company} por segunda y última vez`,
    reason: () => 'Ha pasado una semana desde tu primera pregunta.',
    why: 'Dos preguntas son el máximo que suele parecer cortés, con una semana entre ellas al menos.',
    action: 'Abrir el guion de llamada',
  },
  closingTouch: {
    short: () => 'Una última nota',
    title: ({ company }) => `Cerrar con amabilidad con ${company}`,
    reason: () => 'Han pasado cuatro semanas. Una nota breve que no pregunta nada deja la puerta abierta.',
    why: 'Tras cuatro semanas, una última nota da las gracias, dice que sigues con interés y lo deja estar.',
    action: 'Escribir',
  },
  letGo: {
    short: () => 'Dejarlo ir',
    title: ({ company }) => `Dejar ir ${company}`,
    reason: () => 'Seis semanas de silencio son una respuesta. Puedes archivar esto, y recuperarlo.',
    why: 'No queda nada cortés que preguntar. Tu tiempo rinde más con quienes responden.',
    action: 'Archivar',
  },
  reply: {
    short: () => 'Respuesta amable',
    title: ({ company }) => `Responder a ${company}`,
    reason: ({ moment }) =>
      `Dijeron que no. Una palabra amable en dos días deja la puerta abierta: hasta ${onDay(moment)}.`,
    why: 'Una respuesta cortés a un no se recuerda: a veces la primera opción falla, y surgen otros puestos. Una noche de por medio ayuda al tono.',
    action: 'Leer el borrador',
  },
  keepWarm: {
    short: () => 'Seguir en contacto',
    title: ({ company }) => `Saludar a ${company}`,
    reason: ({ day }) => `Una palabra amistosa desde ${onDay(day)} mantiene el contacto.`,
    why: 'Un mes después de un no, y otra vez a los tres, una nota breve y amistosa hace que te recuerden sin pedir nada.',
    action: 'Escribir',
  },
  acknowledgeOffer: {
    short: () => 'Agradecer la oferta',
    title: ({ company }) => `Dar las gracias a ${company} por la oferta`,
    reason: ({ moment }) => `Antes de un día, sin responder al momento: hasta ${onDay(moment)}.`,
    why: 'Una oferta se agradece antes de 24 horas. La respuesta en sí puede tomarse su tiempo.',
    action: 'Escribir',
  },
  answerOffer: {
    short: () => 'Dar tu respuesta',
    title: ({ company }) => `Responder a ${company}`,
    reason: ({ day }) =>
      day === '' ? 'Pregunta para cuándo necesitan respuesta.' : `Esperan tu respuesta hasta ${onDay(day)}.`,
    why: 'Si necesitas más tiempo, pídelo pronto, por teléfono, y di un día.',
    action: 'Abrir',
    more: 'Pedir más tiempo',
  },
  withdrawElsewhere: {
    short: () => 'Retirada amable',
    title: ({ company, accepted }) =>
      accepted === ''
        ? `Retirarse de ${company}`
        : `Retirarse de ${company}, ahora que aceptaste ${accepted}`,
    reason: () => 'Quizá aún cuenten contigo. Unas líneas les dejan vía libre.',
    why: 'Cuando hayas aceptado una oferta por escrito, díselo a las demás enseguida, con brevedad y a tu contacto principal.',
    action: 'Escribir',
  },
  resume: {
    short: () => 'En pausa',
    title: ({ company }) => `${company} está en pausa`,
    reason: ({ day }) => `No vence nada hasta ${onDay(day)}.`,
    why: 'La pusiste en pausa. La aplicación vuelve a preguntar cuando pase el tiempo.',
    action: 'Abrir',
  },
}

/** The words of every step, by the id of its rule. */
export const steps: Words['steps'] = stepTexts
