import type { Words } from '../words'
import { onDay } from './day'
import { plural } from './plural'
import { atHead } from './small-numbers'

export const today: Words['today'] = {
  groups: {
    overdue: 'Atrasado',
    today: 'Hoy',
    week: 'Esta semana',
    later: 'Más adelante',
    waiting: 'Esperar es lo correcto',
  },
  upcoming: 'Próximas entrevistas',
  summary: ({ count }) =>
    plural(count, { one: 'Una cosa por hacer.', other: `${atHead(count)} cosas por hacer.` }),
  summaryRest: 'En lo demás, esperar es lo correcto.',
  nothing: 'Nada que hacer',
  nothingUntil: ({ day }) => `Nada que hacer hasta ${onDay(day)}`,
  waitingFor: ({ count }) =>
    plural(count, {
      one: 'Esperar es el paso correcto en una candidatura.',
      other: 'Esperar es el paso correcto en # candidaturas.',
    }),
  bulk: {
    label: ({ count }) => `Los ${count} a la vez`,
    tomorrow: 'Aplazar todo hasta mañana por la mañana',
    week: 'Aplazar todo una semana',
    letGo: ({ count }) =>
      plural(count, {
        one: 'Archivar una como «sin respuesta»',
        many: 'Archivar # como «sin respuesta»',
        other: 'Archivar # como «sin respuesta»',
      }),
    putOffDone: ({ count, moment }) =>
      plural(count, {
        one: `Un paso aplazado hasta ${onDay(moment)}`,
        other: `# pasos aplazados hasta ${onDay(moment)}`,
      }),
    letGoDone: ({ count }) =>
      plural(count, { one: 'Una candidatura archivada', other: '# candidaturas archivadas' }),
  },
  showAll: ({ count }) => `Ver los ${count}`,
  empty: 'Aún nada que hacer',
  emptyText: 'Añade una entrevista, y el siguiente paso cortés aparecerá aquí a su hora.',
  addInterview: 'Cuéntame una entrevista',
  eggsTitle: 'Huevos y cestas',
  eggs: ({ count }) =>
    plural(count, { one: 'Una candidatura viva.', other: `${atHead(count)} candidaturas vivas.` }),
  eggsNone: 'Ninguna candidatura viva.',
  eggsFew: 'Una segunda y una tercera hacen más llevadera la espera.',
  eggsEnough: 'Nada depende de una sola respuesta.',
  nudge: 'Una sola respuesta es una cesta pequeña',
  nudgeText: ({ days }) =>
    plural(days, {
      one: 'Hace un día que no llega nada nuevo. Otra candidatura hace más llevadera la espera.',
      other: 'Hace # días que no llega nada nuevo. Otra candidatura hace más llevadera la espera.',
    }),
  nudgeAdd: 'Añadir entrevista',
  nudgeNotNow: 'Ahora no',
  nudgeNotNowDone: ({ days }) =>
    plural(days, { one: 'Hasta mañana no se repite.', other: `No se repite en ${days} días.` }),
  nudgeNever: 'No decirlo nunca',
  nudgeNeverDone: 'La aplicación ya no lo dice. Puede volver desde Ajustes.',
}
