import type { Words } from '../words'
import { plural } from './plural'

/** Deleting for good: what goes, what stays. */
export const forget: Words['forget'] = {
  menu: 'Borrar para siempre…',
  delete: 'Borrar',
  deleteOf: ({ company }) => `Borrar ${company} para siempre`,
  goes: 'Lo que se va',
  stays: 'Lo que se queda',
  undo: 'Puedes deshacerlo hasta que cierres la aplicación.',
  interviews: ({ count }) => plural(count, { one: '# entrevista', other: '# entrevistas' }),
  letters: ({ count }) => plural(count, { one: '# carta', other: '# cartas' }),
  notes: 'tus notas y su historia',
  backups:
    'Las copias de seguridad hechas hasta ahora aún lo conservan. Las diarias se renuevan en catorce días.',
  application: {
    title: ({ company }) => `¿Borrar ${company} para siempre?`,
    withPeople: 'Borrar también a las personas que solo aparecen ahí',
    confirm: 'Borrar para siempre',
    done: ({ company }) => `${company} está borrada`,
  },
  person: {
    title: ({ name }) => `¿Borrar a ${name} para siempre?`,
    unnamed: 'esta persona',
    goes: 'su nombre y direcciones, su lugar en las entrevistas, lo que anotaste de esa persona y las cartas para ella sin enviar',
    stays:
      'Las cartas que enviaste y las llamadas que hiciste se quedan con la candidatura, sin el nombre de la persona.',
    confirm: 'Borrar para siempre',
    done: ({ name }) => `Datos de ${name} borrados`,
  },
  everything: {
    section: 'Borrarlo todo',
    sectionText: 'Todas las candidaturas, personas y ajustes. Antes se te pregunta.',
    button: 'Borrarlo todo…',
    title: '¿Borrarlo todo?',
    goes: ({ applications, people }) => `${applications}, ${people}, todas las cartas y tus ajustes`,
    stays: 'Las copias de seguridad se quedan, y puedes deshacerlo hasta que cierres la aplicación.',
    withCopies: 'Borrar también las copias de seguridad y todo lo apartado',
    withCopiesNote: 'Entonces no queda nada a lo que volver. Esto no se puede deshacer.',
    copiesElsewhere: 'Las copias que guardaste tú en otro lugar no se tocan.',
    confirm: 'Borrarlo todo',
    confirmCopies: 'Borrarlo todo, también las copias',
    done: 'Todo está borrado',
    doneCopies: 'Todo está borrado, también las copias de seguridad',
  },
}
