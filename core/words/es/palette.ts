import type { Words } from '../words'

export const palette: Words['palette'] = {
  title: 'Buscar lo que sea',
  placeholder: 'Un comando, una empresa, un nombre…',
  list: 'Resultados',
  groups: {
    recent: 'Recientes',
    here: ({ company }) => (company === '' ? 'Esta candidatura' : company),
    actions: 'Comandos',
    views: 'Vistas del tablero',
    applications: 'Candidaturas',
    people: 'Personas',
    everything: 'En todas partes',
  },
  everything: ({ query }) => `Buscar «${query}» en notas y cartas`,
  viewNote: 'Vista del tablero',
  nothing: 'Ningún comando, empresa ni nombre se parece.',
  unnamed: 'Nombre aún desconocido',
  keys: 'Las flechas eligen, Intro lo hace, Escape cierra',
}
