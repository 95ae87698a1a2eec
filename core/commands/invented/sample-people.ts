import type { Person } from '../../domain/person'

/** Invented people; no one of these names is meant. The last one is known by title only. */
export const samplePeople: readonly (Omit<Person, 'id'> & { readonly key: string })[] = [
  ['dana', 'Dana', 'Lee', 'Northwind Energy'],
  ['ravi', 'Ravi', 'Sample', 'Northwind Energy'],
  ['mei', 'Mei', 'Trial', 'Northwind Energy'],
  ['edda', 'Edda', 'Norm', 'Lumen Health'],
  ['ira', 'Ira', 'Probe', 'Osprey Maps'],
  ['huw', 'Huw', 'Muster', 'Tallow & Finch'],
  ['nora', 'Nora', 'Vale', 'Cobalt Rail'],
  ['jan', 'Jan', 'Fixture', 'Arbor Labs'],
  ['petra', 'Petra', 'Draft', 'Beacon Press'],
  ['tomas', 'Tomas', 'Beispiel', 'Kestrel Foods'],
  ['anouk', 'Anouk', 'Ejemplo', 'Marlow Instruments'],
  ['leo', 'Leo', 'Specimen', 'Harrow Bikes'],
  ['saga', 'Saga', 'Prov', 'Pine Street Theatre'],
  ['olek', 'Olek', 'Template', 'Quarry Software'],
  ['ines', 'Ines', 'Muestra', 'Willow Parks'],
  ['cleo', 'Cleo', 'Outline', 'Delta Ferries'],
  ['bela', 'Bela', 'Proxy', 'Foundry Books'],
  ['unknown', '', '', 'Sable Optics'],
].map(([key = '', given = '', family = '', employer = '']) => ({
  key,
  fullName: `${given} ${family}`.trim(),
  given,
  family,
  greetAs: given === '' ? null : given,
  greetAsByHand: false,
  honorific: '',
  employer,
  emails: given === '' ? [] : [`${key}@example.com`],
  phone: key === 'ira' ? '+44 20 7946 0214' : '',
}))
