/** The length of the longest name that the repairs compare, in UTF-16 units. The tagger can take a whole line for a name. */
export const LONGEST_NAME = 60;
