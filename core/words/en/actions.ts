import type { ActionId } from '../../actions/app-actions'
import type { ViewKeyId, ViewWithKeys } from '../../actions/view-keys'

/** What each action is called, in menus, in the palette and in the list of keys. */
const names: Readonly<Record<ActionId, string>> = {
  quickAdd: 'Quick add',
  addInterview: 'Add an interview',
  palette: 'Find anything',
  search: 'Search everything',
  undo: 'Undo',
  redo: 'Redo',
  today: 'Go to Today',
  board: 'Go to Board',
  people: 'Go to People',
  letters: 'Go to Letters',
  insight: 'Go to Insight',
  archive: 'Go to Archive',
  bringIn: 'Bring in a file',
  takeOut: 'Take out your data',
  settings: 'Open settings',
  data: 'Open your data',
  shortcuts: 'Show the keys of this view',
  notices: 'Go to the notice',
  openApplication: 'Open the application',
  nextStep: 'Do the next step',
  addRound: 'Add another interview',
  debrief: 'Note how it was',
  setDecisionDate: 'Set the decision date',
  openCallSheet: 'Open the call sheet',
  moveToThanked: 'Move to Thanked',
  moveToAwaiting: 'Move to Awaiting decision',
  moveToOffer: 'Move to Offer',
  moveToDeclined: 'Move to Declined',
  archiveApplication: 'Archive',
  restoreApplication: 'Take out of the archive',
  forgetApplication: 'Delete for good',
}

const viewKeyNames: Readonly<Record<ViewKeyId, string>> = {
  filter: 'Search in this view',
  moveFocus: 'Move the focus',
  open: 'Open what has the focus',
  carry: 'Pick up or drop a card',
  moveToColumn: 'Move a card to a column',
  archiveCard: 'Archive a card',
  select: 'Select a card, or no longer',
  selectMore: 'Select card after card',
  selectColumn: 'Select a whole column',
  openFilters: 'Open the filters',
  openViews: 'Open the views',
  find: 'Search everything',
  leaveFilter: 'Empty the search',
  leaveDesk: 'Leave the desk',
  sendLetter: 'Say that the letter is sent',
  chooseNote: 'Go to a note by its number',
  back: 'Close, or put back',
}

const viewNames: Readonly<Record<ViewWithKeys, string>> = {
  today: 'In Today',
  board: 'On the board',
  people: 'In People',
  letters: 'In Letters',
  search: 'In the search',
  insight: 'In Insight',
  archive: 'In the archive',
  settings: 'In the settings',
  data: 'In your data',
  desk: 'At the letter desk',
}

export const actions = {
  names,
  viewKeys: viewKeyNames,
  views: viewNames,
  everywhere: 'Everywhere',
} as const
