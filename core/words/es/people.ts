import type { Words } from '../words'

/** The words about people: their fields, and what letters call them. Honorifics stand in letters, so they are English. */
export const people: Words['people'] = {
  unknown: 'Nombre aún desconocido',
  unknownTitle: 'Cargo aún desconocido',
  edit: ({ name }) => `${name}: nombre, cargo, dirección`,
  editUnknown: 'Nombre aún desconocido: escribirlo',
  fullName: 'Nombre completo',
  jobTitle: 'Cargo',
  greetAs: 'Saludar como',
  greeting: ({ greeting }) => `Las cartas empiezan con «${greeting}»`,
  honorific: 'Tratamiento antes del nombre',
  noHonorific: 'Ninguno',
  honorifics: ['Mr', 'Ms', 'Mx', 'Dr', 'Prof'],
  email: 'Correo',
  emailHint: 'Varias direcciones: con una coma entre ellas.',
  phone: 'Teléfono',
  onFile: 'anotada',
  add: 'Añadir una persona',
  remove: ({ name }) => `Quitar a ${name}`,
  removeUnnamed: 'Quitar a esta persona',
  numbered: ({ number }) => `Persona ${number}`,
  suggestions: 'Personas anotadas',
}
