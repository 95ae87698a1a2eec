import { pluralIn } from '../plural'

const plural = pluralIn('en')

/** What the desktop shows of us: tray, menu, notifications, dialogs. Sentence case, short, no exclamation marks. */
export const shell = {
  appName: 'Afterword',
  tray: {
    tooltip: ({ count }: { count: number }) =>
      count === 0
        ? 'Afterword: nothing to do now'
        : `Afterword: ${plural(count, { one: '# step', other: '# steps' })} to do`,
    nothing: 'Nothing to do now',
    step: ({ title, company }: { title: string; company: string }) =>
      company === '' ? title : `${title} · ${company}`,
    more: ({ count }: { count: number }) =>
      plural(count, { one: '# more in Today', other: '# more in Today' }),
    debrief: ({ company }: { company: string }) => `Debrief: ${company}`,
    quickAdd: 'Quick add …',
    addInterview: 'Add an interview',
    pause: 'Pause reminders until tomorrow',
    resume: 'Resume reminders',
    open: 'Open Afterword',
    quit: 'Quit',
  },
  menu: {
    file: 'File',
    edit: 'Edit',
    view: 'View',
    window: 'Window',
    help: 'Help',
    addInterview: 'Add an interview',
    bringIn: 'Bring in',
    settings: 'Settings',
    undo: 'Undo',
    redo: 'Redo',
    today: 'Today',
    board: 'Board',
    palette: 'Find anything',
    quit: 'Quit',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    actualSize: 'Actual size',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fullScreen: 'Full screen',
    minimize: 'Minimise',
    zoomWindow: 'Zoom',
    closeWindow: 'Close window',
    bringToFront: 'Bring all to front',
    about: 'About Afterword',
    services: 'Services',
    hide: 'Hide Afterword',
    hideOthers: 'Hide others',
    showAll: 'Show all',
  },
  notification: {
    hiddenTitle: 'Afterword',
    hiddenBody: ({ count }: { count: number }) =>
      plural(count, { one: 'A step is due. Open to see it.', other: '# steps are due. Open to see them.' }),
    digestTitle: ({ count }: { count: number }) =>
      plural(count, { one: '# step is due', other: '# steps are due' }),
    searchTitle: 'Keep the search moving',
    searchBody: 'Nothing new has come for a while. Today shows what you could do next.',
    digestMore: ({ count }: { count: number }) => plural(count, { one: 'and # more', other: 'and # more' }),
  },
  closing: {
    question: 'Keep Afterword in the tray?',
    detail:
      'With its window closed, Afterword can go on reminding you from the tray. Click the icon, or start the app again, to bring the window back.',
    keep: 'Keep it in the tray',
    quit: 'Quit',
  },
  quitting: {
    question: 'Your last change is not on disk yet.',
    detail: 'Saving did not succeed so far. If you quit now, that change is lost.',
    stay: 'Stay open',
    quit: 'Quit without saving',
  },
  failed: {
    title: 'Afterword could not start',
    detail: ({ folder }: { folder: string }) =>
      `Your data was not touched. It is in ${folder}; what went wrong is written in the file logs/main.log there.`,
  },
  locked: {
    title: 'Afterword did not start',
    detail:
      'Another Afterword seems to be running, but it does not answer. End it, or restart the computer, and try again. Your data was not touched.',
  },
  draft: { mail: 'Mail draft', saveTitle: 'Save as a draft mail' },
  pdf: { kind: 'PDF', saveTitle: 'Save as PDF' },
  storage: {
    kind: 'Afterword data',
    saveCopy: 'Save a copy of your data',
    openCopy: 'Open a copy of your data',
    chooseFolder: 'Keep your data in this folder',
  },
} as const
