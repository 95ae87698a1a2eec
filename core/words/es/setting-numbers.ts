import type { EtiquetteNumberKey, NumberUnit } from '../../domain/etiquette-numbers'
import type { NumberText } from '../en/setting-numbers'
import { plural } from './plural'

const judgement = 'nuestro propio criterio'

/** Every number of the rules, in words. Names of universities and surveys stay as they call themselves. */
export const settingNumbers: Readonly<Record<EtiquetteNumberKey, NumberText>> = {
  thankHours: {
    label: 'Las notas de agradecimiento salen en',
    reason:
      'Las horas cuentan desde el final de la entrevista. En un día, una nota aún es parte de la conversación.',
    source: 'el artículo; Princeton, Lawrence, WashU Law; empresas consultadas por Babson College',
  },
  thankFirstNudgeHours: {
    label: 'Primer aviso tras la entrevista',
    reason: 'Una nota que llega a los pocos minutos parece escrita de antemano.',
    source: 'TU Delft; Alison Green',
  },
  thankLastNudgeHours: {
    label: 'Último aviso antes de que venzan',
    reason: 'A tiempo para escribir con calma. Desde ahí el paso está en ámbar.',
    source: judgement,
  },
  thankRedHours: {
    label: 'Las notas urgen después de',
    reason: 'Una nota a los dos días aún hace bien, pero debe salir ya.',
    source: 'el artículo; prensa del sector',
  },
  thankLateHours: {
    label: 'Ofrecer una nota breve y tardía después de',
    reason:
      'A los tres días, el silencio puede parecer poco interés. Una nota tardía no necesita una larga disculpa.',
    source: 'el artículo («más de tres días»); prensa del sector: más vale tarde que nunca',
  },
  decidesTodayHours: {
    label: 'Si deciden el mismo día, en',
    reason: 'Una nota solo puede contar mientras aún lo están hablando.',
    source: 'TU Delft; WashU Law',
  },
  assumedMinutes: {
    label: 'Duración de una entrevista de final desconocido',
    reason: 'Todo cuenta desde el final. Donde se supone, la aplicación lo dice.',
    source: judgement,
  },
  daysAfterDecision: {
    label: 'Tras el día que dijeron, preguntar después de',
    reason: 'Las decisiones se retrasan unos días. Preguntar ese mismo día suena a presión.',
    source: 'el artículo («unos días después»); otros dicen de un día a una semana',
  },
  timelineWorkingDays: {
    label: 'Sin día: preguntar por los plazos después de',
    reason: 'Una semana laborable de silencio es normal. Después, una pregunta amable es bienvenida.',
    source: 'Georgetown; CareerOneStop (Departamento de Trabajo de EE. UU.)',
  },
  statusWorkingDays: {
    label: 'Sin día: preguntar cómo va después de',
    reason: 'Dos semanas laborables bastan a la mayoría de los comités para reunirse.',
    source: 'Georgetown; CareerOneStop (Departamento de Trabajo de EE. UU.)',
  },
  questionsAllowed: {
    label: 'Preguntas a una empresa, como mucho',
    reason:
      'Entre todas las personas y vías. Un mensaje en el buzón cuenta; una llamada sin respuesta y tus gracias no.',
    source: 'una encuesta a personal de RR. HH. («más de dos veces: mal»)',
  },
  daysBetweenQuestions: {
    label: 'Entre dos preguntas, al menos',
    reason: 'Más de una vez por semana se siente como insistencia.',
    source: 'Ask a Manager; Georgetown',
  },
  closingWeeks: {
    label: 'Una última nota breve después de',
    reason: 'No pregunta nada, dice que sigues con interés y lo deja estar.',
    source: 'Georgetown (una, dos y cuatro semanas)',
  },
  letGoWeeks: {
    label: 'Proponer dejarlo ir después de',
    reason: 'Cuenta desde el día que dijeron, si no salió una última nota. Nada se archiva solo.',
    source: judgement,
  },
  letGoAfterClosingWeeks: {
    label: 'Tras la última nota, proponer dejarlo ir después de',
    reason: 'Quien quiere responder a una última nota lo hace en pocos días.',
    source: judgement,
  },
  pauseWeeks: {
    label: 'En pausa sin día: volver a preguntar después de',
    reason: 'Para que nada en pausa se olvide.',
    source: judgement,
  },
  coolingOffHours: {
    label: 'Reposo antes de responder a un no',
    reason: 'Una noche de por medio ayuda al tono. Puedes quitarlo cada vez.',
    source: 'webs de empleo (tras calmarse, en uno o dos días)',
  },
  replyHours: {
    label: 'Una respuesta sale en',
    reason: 'A tiempo para que se lea junto con la entrevista.',
    source: 'webs de empleo (en uno o dos días)',
  },
  keepWarmFirstDays: {
    label: 'Primera palabra amistosa después de',
    reason: 'Lo bastante tarde para no presionar, lo bastante pronto para que te recuerden.',
    source: 'prensa del sector (al menos un mes)',
  },
  keepWarmSecondDays: {
    label: 'Segunda palabra amistosa después de',
    reason: 'También cuenta desde el no. Muchas empresas vuelven a personas que ya conocen.',
    source: 'una encuesta a empresas, citada por la prensa del sector (54 %)',
  },
  secondChoiceWeeks: {
    label: 'La primera opción puede fallar durante',
    reason: 'A veces la primera opción dice que no. Durante estas semanas la tarjeta lo recuerda.',
    source: 'prensa del sector',
  },
  acknowledgeHours: {
    label: 'Dar las gracias por una oferta en',
    reason: 'Solo dar las gracias: nadie espera tu respuesta al momento.',
    source: 'Duke Law; University of Maryland',
  },
  offerLastAlarmHours: {
    label: 'Último aviso antes de tu respuesta',
    reason: 'Tiempo para hablarlo, y para escribir.',
    source: 'webs de empleo; NACE no da un número',
  },
  enoughLive: {
    label: 'Candidaturas vivas que bastan',
    reason: 'Desde aquí nada depende de una sola respuesta, y no llega ningún aviso.',
    source: 'el artículo; CareerOneStop (Departamento de Trabajo de EE. UU.)',
  },
  nothingNewDays: {
    label: 'Avisar cuando no llega nada nuevo en',
    reason: 'Cuenta como nuevo una candidatura o una entrevista nueva.',
    source: judgement,
  },
  searchNudgeDays: {
    label: 'Entre dos avisos, al menos',
    reason: 'Una vez por semana basta para una palabra amable.',
    source: judgement,
  },
}

const units: Readonly<Record<NumberUnit, (count: number) => string>> = {
  minutes: (count) => plural(count, { one: 'minuto', other: 'minutos' }),
  hours: (count) => plural(count, { one: 'hora', other: 'horas' }),
  days: (count) => plural(count, { one: 'día', other: 'días' }),
  workingDays: (count) => plural(count, { one: 'día laborable', other: 'días laborables' }),
  weeks: (count) => plural(count, { one: 'semana', other: 'semanas' }),
  questions: (count) => plural(count, { one: 'pregunta', other: 'preguntas' }),
  applications: (count) => plural(count, { one: 'candidatura', other: 'candidaturas' }),
}

/** `24 horas`, `1 día laborable`. */
export const countedIn = (unit: NumberUnit, count: number): string => `${count} ${units[unit](count)}`

export const unitNames = units
