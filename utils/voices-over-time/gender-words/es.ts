import type { GenderWords } from '../gender-words';

/** The Spanish words with which an article says that somebody is a woman or a man. */
export default {
  pronouns: { woman: 'ella', man: 'él' },
  titles: {
    woman: 'señora sra señorita srta doña dña reina princesa duquesa baronesa condesa',
    man: 'señor sr don rey príncipe duque barón conde',
  },
  neutralTitles: 'dr prof',
  nouns: {
    woman:
      'mujer mujeres niña niñas chica señora madre hija hermana esposa viuda actriz reina princesa duquesa abuela tía sobrina novia presidenta vicepresidenta ministra exministra directora senadora diputada abogada investigadora profesora consejera vecina alcaldesa concejala funcionaria trabajadora empleada experta científica médica doctora enfermera jueza gobernadora embajadora secretaria fundadora coordinadora candidata maestra escritora directiva delegada comisaria',
    man: 'hombre hombres niño chico señor padre hijo hermano esposo marido viudo actor rey príncipe duque abuelo tío sobrino novio ministro exministro director senador diputado abogado investigador profesor consejero vecino alcalde funcionario trabajador empleado experto científico médico doctor enfermero gobernador embajador secretario fundador coordinador candidato maestro escritor directivo delegado comisario',
  },
  breaks: 'de del en para por con a al sobre y o que cuyo',
} satisfies GenderWords;
