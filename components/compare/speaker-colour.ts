import { VOICES } from '../../utils/article/voice-colours';

/** Returns the number of the colour of a speaker, by the row in the table of speakers. A speaker has one colour in all articles. */
export const colourOf = (row: number): number => (row % VOICES) + 1;
