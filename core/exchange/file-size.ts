/** Largest file that is read, in bytes; a whole calendar of years is far smaller. */
export const mostBytes = 20 * 1024 * 1024

/** The same as a number to say. */
export const mostMegabytes = mostBytes / 1024 / 1024
