import type { GenderWords } from '../gender-words';

/** The German words with which an article says that somebody is a woman or a man. */
export default {
  pronouns: { woman: 'sie', man: 'er ihn ihm' },
  titles: {
    woman: 'frau fräulein königin prinzessin herzogin gräfin baronin fürstin kaiserin schwester',
    man: 'herr herrn könig prinz herzog graf baron fürst kaiser pater',
  },
  neutralTitles: 'dr prof professor',
  nouns: {
    woman: 'frau frauen mädchen dame mutter tochter schwester ehefrau witwe großmutter oma tante nichte freundin hebamme krankenschwester',
    man: 'mann männer herr vater sohn bruder ehemann witwer großvater opa onkel neffe vorsitzender abgeordneter beamter angestellter',
  },
  endings: {
    woman:
      'erin torin ntin istin ärin eurin eltin altin ogin chefin ätin omin rechtlerin kanzlerin ministerin sprecherin bürgermeisterin präsidentin ärztin anwältin köchin bäuerin beamtin zeugin kundin patin wirtin nachbarin königin ökonomin chirurgin',
    man: 'minister sprecher präsident kanzler direktor senator anwalt richter bürgermeister geschäftsführer lehrer fahrer arbeiter bauer händler landrat könig kapitän trainer pfarrer bischof',
  },
  breaks: 'der des dem den die das von vom zu zur zum für bei beim in im am an auf aus mit nach über und oder',
} satisfies GenderWords;
