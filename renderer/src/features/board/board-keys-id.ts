/** Where the keys of the board stand in words; each card is described by it. */
export const boardKeysId = 'board-keys'

/** The row of filters, which its button unfolds. */
export const filterRowId = 'board-filters'
