import type { GenderWords } from '../gender-words';

/** The Dutch words with which an article says that somebody is a woman or a man. */
export default {
  pronouns: { woman: 'zij ze', man: 'hij hem' },
  titles: { woman: 'mevrouw mevr koningin prinses gravin zuster', man: 'meneer dhr koning prins graaf' },
  neutralTitles: 'dr prof drs ir mr',
  nouns: {
    woman:
      'vrouw vrouwen meisje mevrouw moeder dochter zus echtgenote weduwe oma tante koningin prinses actrice zangeres schrijfster woordvoerster lerares bewoonster buurvrouw boerin directrice verpleegster vriendin',
    man: 'man mannen jongen meneer vader zoon broer echtgenoot weduwnaar opa oom koning prins buurman zakenman politieman',
  },
  breaks: 'van voor bij in op uit met aan over en of die dat',
} satisfies GenderWords;
