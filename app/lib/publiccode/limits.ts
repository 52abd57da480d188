/** Most bytes that a file may have. A file by the standard has some 3 kB, the longest known 20. */
export const mostBytes = 256 * 1024

/** Most findings of a file that are kept; what is beyond them is counted. */
export const mostFindings = 1_000
