import type { Words } from '../words'
import { plural } from './plural'

/** Address books: vCards, and tables of people. */
export const bringInPeople: Words['bringInPeople'] = {
  title: 'Importar personas',
  lead: ({ count }) =>
    plural(count, { one: 'Una persona en este archivo.', other: '# personas en este archivo.' }),
  people: 'Personas',
  all: 'Elegir todas',
  none: 'No elegir ninguna',
  include: ({ name }) => `Importar a ${name}`,
  states: { new: 'Nueva', changed: 'Ya anotada, añade algo', same: 'Ya anotada' },
  organisation: 'Organización',
  doubled: ({ count }) =>
    plural(count, {
      one: 'Una ficha repite a alguien: se une a la primera.',
      other: '# fichas repiten a alguien: cada una se une a la primera.',
    }),
  skipped: ({ count }) =>
    plural(count, {
      one: 'Una ficha no nombra a nadie y queda fuera.',
      other: '# fichas no nombran a nadie y quedan fuera.',
    }),
  cutOff: 'El archivo termina en mitad de una ficha, o tiene más de 20.000.',
  confirm: ({ count }) =>
    plural(count, { zero: 'Nadie elegido', one: 'Importar una persona', other: 'Importar # personas' }),
  done: ({ count }) => plural(count, { one: 'Una persona importada', other: '# personas importadas' }),
}
