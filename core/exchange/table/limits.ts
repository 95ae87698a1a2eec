/** Most rows that are read of one table: three years of five applications a day are half of it. */
export const mostRows = 20_000

/** Most columns that are looked at; real sheets have fewer than fifty. */
export const mostColumns = 200

/** Longest cell that is kept whole, in characters: as long as a note of ours may be. */
export const longestCell = 200_000

/** Largest workbook once unpacked, in bytes. What says it is larger is made to exhaust a program. */
export const mostUnpacked = 150 * 1024 * 1024

/** Most sheets and parts of a workbook. */
export const mostParts = 2000
