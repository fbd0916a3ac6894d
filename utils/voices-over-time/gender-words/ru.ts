import type { GenderWords } from '../gender-words';

/** The Russian words with which an article says that somebody is a woman or a man. */
export default {
  pronouns: { woman: 'она', man: 'он' },
  titles: { woman: 'госпожа г-жа королева принцесса княгиня', man: 'господин г-н король принц князь отец' },
  neutralTitles: 'доктор профессор',
  nouns: {
    woman:
      'женщина женщины девушка девочка мать дочь сестра жена вдова бабушка тетя королева принцесса актриса певица журналистка учительница представительница жительница активистка медсестра соседка',
    man: 'мужчина мужчины парень мальчик отец сын брат муж вдовец дедушка дядя король принц',
  },
  breaks: 'в во на из от для при по с со и или который которая',
} satisfies GenderWords;
