const MIB = 2 ** 20;

/**
 * The limits of an import. They keep a damaged or hostile file from using up the memory or the time of the reader's computer, and are far
 * beyond what the programs write.
 */
export const LIMITS = {
  /** The size of the parts in which large files are read, in bytes. */
  slice: MIB / 4,
  /** The beginning of a file by which its format is recognised, in bytes. */
  sample: 64 * 1024,
  /** The maximum size of a file that must be in memory as a whole, such as a page or a file in UTF-16, in bytes. */
  wholeFile: 64 * MIB,
  /** The maximum size of one entry of a JSON file or one line of a JSON Lines file, in bytes. */
  jsonEntry: 32 * MIB,
  /** The maximum number of brackets that are open at once in an entry of a JSON file. */
  jsonDepth: 500,
  /** The maximum size of one row of a CSV file, in bytes. */
  row: 8 * MIB,
  columns: 1_000,
  /** The number of rows with a quotation mark that is never closed after which a CSV file is given up. */
  openQuotes: 20,
  zipMembers: 200_000,
  zipNames: 32 * MIB,
  /** The maximum size of all files in a zip together, unpacked, in bytes. */
  zipUnpacked: 8 * 1024 * MIB,
  mimeParts: 10_000,
  address: 8_000,
  title: 2_000,
  tag: 200,
  tags: 200,
  highlight: 20_000,
  highlights: 10_000,
  pictures: 1_000,
  /** The maximum size of a picture in Base64, in bytes. */
  picture: 8 * MIB,
  /** The maximum length of the words that a report quotes, in UTF-16 units. */
  detail: 120,
} as const;
