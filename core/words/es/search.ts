import type { Words } from '../words'
import { plural } from './plural'

export const search: Words['search'] = {
  title: 'Buscar',
  label: 'Buscar en todo',
  placeholder: 'Una empresa, un nombre, una palabra de una nota o carta…',
  summary: 'Empresas, puestos, personas, notas, cartas y llamadas.',
  startTitle: 'Cada palabra que anotaste o enviaste',
  startText:
    'Escribe un nombre, o una palabra que recuerdes de una nota, una carta o una llamada. Las tildes dan igual, y un desliz del dedo se perdona.',
  found: ({ count }) => plural(count, { one: '# resultado', other: '# resultados' }),
  reading: ({ percent }) => `Aún leyendo tus datos: ${percent} % por ahora`,
  nothing: ({ query }) => `Nada dice «${query}»`,
  nothingText: 'Con menos palabras se encuentra más.',
  showMore: 'Ver más',
  clear: 'Vaciar la búsqueda',
  results: 'Resultados',
  moreTexts: ({ count }) => plural(count, { one: 'y un texto más', other: 'y # textos más' }),
  person: 'Persona',
  unnamed: 'Nombre aún desconocido',
  places: {
    notes: 'Notas',
    reference: 'Referencia',
    link: 'Enlace',
    offer: 'Oferta',
    decision: 'Fecha de decisión',
    interview: 'Entrevista',
    touch: 'Llamada o mensaje',
  },
  letter: ({ letter, person }) => (person === '' ? letter : `${letter} para ${person}`),
  about: ({ place, person }) => (person === '' ? place : `${place}, ${person}`),
}
