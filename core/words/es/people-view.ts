import type { PeopleOrder } from '../../people/find-people'
import type { PersonRow } from '../../people/person-row'
import type { Words } from '../words'
import { onDay } from './day'
import { plural } from './plural'

const orders: Readonly<Record<PeopleOrder, string>> = {
  lastTouch: 'Último contacto',
  name: 'Nombre',
  company: 'Empresa',
}

const touches: Readonly<
  Record<NonNullable<PersonRow['lastTouch']>['what'], ({ day }: { day: string }) => string>
> = {
  met: ({ day }) => `Entrevista ${onDay(day)}`,
  wrote: ({ day }) => `Escribiste ${onDay(day)}`,
  called: ({ day }) => `Llamaste ${onDay(day)}`,
  heard: ({ day }) => `Respondió ${onDay(day)}`,
}

/** Everybody met, over all applications. */
export const peopleView: Words['peopleView'] = {
  title: 'Personas',
  count: ({ count }) => plural(count, { one: 'Una persona', other: '# personas' }),
  search: 'Buscar personas',
  order: 'Ordenar por',
  orders,
  list: 'Personas',
  found: ({ count }) => plural(count, { one: '# persona encontrada', other: '# personas encontradas' }),
  emptyTitle: 'Todas las personas que conoces',
  emptyText:
    'Aquí está quien añadas a una entrevista: dónde la conociste, qué le escribiste y cuándo hablaron por última vez.',
  nothing: ({ query }) => `Nadie con «${query}»`,
  clear: 'Vaciar la búsqueda',
  add: 'Añadir una persona',
  addInterview: 'Añadir una entrevista',
  unnamed: 'Nombre aún desconocido',
  never: 'Aún sin contacto',
  meets: ({ day }) => `Te entrevista ${onDay(day)}`,
  touches,
  sent: ({ count }) => plural(count, { one: '# carta', other: '# cartas' }),
  person: ({ name }) => (name === '' ? 'Persona sin nombre' : name),
  close: 'Volver a la lista',
  more: 'Más',
  fields: {
    fullName: 'Nombre completo',
    employer: 'Trabaja en',
    employerEmpty: 'Su empresa',
    email: 'Correo',
    emailEmpty: 'Su dirección',
    phone: 'Teléfono',
    phoneEmpty: 'Su número',
    greetAs: 'Las cartas saludan',
    greetAsEmpty: 'sin nombre',
    honorific: 'Tratamiento',
    noHonorific: 'Ninguno',
  },
  copyMail: 'Copiar la dirección',
  copied: ({ address }) => `${address} está copiada`,
  meetings: 'Entrevistas',
  noMeetings: 'Ninguna entrevista con esta persona.',
  cancelled: 'Cancelada',
  at: ({ company, role }) => (role === '' ? company : `${company}, ${role}`),
  theySaid: 'You said that',
  thankYouFor: 'Thank you for',
  letters: 'Cartas',
  noLetters: 'Aún no le has escrito ninguna carta.',
  letterAt: ({ letter, company }) => `${letter}, ${company}`,
  touchesTitle: 'Llamadas y mensajes',
  made: ({ channel }) => `Tú: ${channel}`,
  received: ({ channel }) => `Respuesta: ${channel}`,
  takeOut: 'Guardar como tarjeta de contacto…',
  takeOutAll: 'Exportar',
  merge: 'Unir con…',
  mergeTitle: ({ name }) => `Dos registros de ${name}`,
  mergeText:
    'Elige el otro registro de la misma persona. Sus entrevistas, cartas, direcciones y notas vienen aquí, y el otro desaparece. Con deshacer una vez vuelve.',
  mergeSearch: 'El otro registro',
  mergeNone: 'No se encuentra a nadie más.',
  mergeDo: 'Unirlos',
  merged: ({ name }) => `Los dos registros de ${name} son ahora uno`,
  forget: 'Borrar para siempre…',
  addTitle: 'Añadir una persona',
  addText: 'Alguien que quieras tener anotado antes de una entrevista, o sin ella.',
  addDo: 'Añadir',
  added: ({ name }) => `${name} ya está en Personas`,
}
