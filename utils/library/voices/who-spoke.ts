/**
 * The number that a speaker has in all articles, as an expression over `v`, a row of `voice`. This is the only place that says when the
 * speakers of two articles are the same: at present, if they have the same name and kind. `count-voices.ts`
 * takes each row for an article of its own, so an expression that gives two speakers of one article the same number needs `count(DISTINCT …)` there.
 */
export const WHO_SPOKE = 'v.actor_id';

/** The name of a speaker, as an expression over `WHO_SPOKE` in the column `who`. */
export const NAME_OF_SPEAKER = '(SELECT name FROM actor WHERE id = who)';
