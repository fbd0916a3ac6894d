import type { GenderWords } from '../gender-words';

/** The English words with which an article says that somebody is a woman or a man. */
export default {
  pronouns: { woman: 'she her hers herself', man: 'he him his himself' },
  titles: {
    woman:
      'mrs ms miss madam dame lady queen princess duchess baroness countess sister congresswoman councilwoman chairwoman assemblywoman',
    man: 'mr mister sir lord king prince duke baron count congressman councilman chairman assemblyman',
  },
  neutralTitles: 'dr prof professor rev',
  nouns: {
    woman:
      'woman women girl girls lady mother daughter sister wife widow spokeswoman spokeswomen congresswoman chairwoman councilwoman assemblywoman alderwoman businesswoman policewoman camerawoman actress waitress hostess heiress queen princess duchess countess baroness nun mum mom grandmother granddaughter aunt niece girlfriend stepmother schoolgirl midwife',
    man: 'man men boy boys gentleman father son brother husband widower spokesman spokesmen congressman chairman councilman assemblyman alderman businessman policeman cameraman salesman fisherman fishermen fireman waiter king prince duke monk dad grandfather grandson uncle nephew boyfriend stepfather schoolboy',
  },
  breaks: 'of for at from in on to by with about and or who whose whom which that where as after before near',
} satisfies GenderWords;
