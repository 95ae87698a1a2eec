export const palette = {
  title: 'Find anything',
  placeholder: 'A command, a company, a name …',
  list: 'Results',
  groups: {
    recent: 'Recent',
    here: ({ company }: { company: string }) => (company === '' ? 'This application' : company),
    actions: 'Commands',
    applications: 'Applications',
    people: 'People',
    views: 'Views of the board',
    everything: 'Everywhere',
  },
  everything: ({ query }: { query: string }) => `Search notes and letters for “${query}”`,
  nothing: 'No command, company or name is like this.',
  viewNote: 'View of the board',
  unnamed: 'Name not known yet',
  keys: 'Arrows choose, Enter does it, Escape closes',
} as const
