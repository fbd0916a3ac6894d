/** Words in the names of people that do not tell who they are. Folded, in Latin letters. Written down for this project. */

/** Titles that stand before a name in some articles only. */
export const HONORIFICS =
  'mr mrs ms miss mx sir dame lord lady dr prof professor rev reverend fr father sister brother judge justice hon capt captain col colonel gen general lt lieutenant maj major sgt sergeant adm admiral sen senator rep gov governor president presidents minister herr frau hr fru don dona senor senora sr sra monsieur madame mme mlle maitre me pan pani pana panem gospodin gospozha pan pani kniaz ksiadz ks biskup abp bp kard kardynal papiez papa pope prorok prophet patriarkh patriarch sviatoi sviatyi saint st sw swiety prezydent prezident premier premer kantsler kanclerz maulana mullah imam sheikh shaikh ayatollah detective inspector insp superintendent supt constable corporal cpl commissioner congressman congresswoman councillor councilman councilwoman cllr alderman ambassador pastor bishop cardinal archbishop rabbi baroness';

/** Small words inside a name that are often left out or written together with the next word. */
export const PARTICLES =
  'van von der den de del della di da do dos das du la le el al ul ur ud un uz as ash at bin ben ibn bint abu abd y e i af av zu zum zur ter ten of the und und oglu';

/** Words behind a name that tell members of one family apart. */
export const GENERATIONS = 'jr sr junior senior ii iii iv fils pere mladshii starshii molodshyi mlodszy starszy';
