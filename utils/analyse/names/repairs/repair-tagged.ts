import type { TaggedName } from '../../tagger/labels';
import type { NameLexicon } from '../name-lexicon';
import { addFirstNames } from './add-first-names';
import { cutOffices } from './cut-offices';
import { dropHolders } from './drop-holders';
import { findApposedPersons } from './find-apposed-persons';
import { splitJoined } from './split-joined';
import { unifyTypes } from './unify-types';

/** Corrects what a trained tagger regularly gets wrong, and what the text around a name or its other mentions show. */
export function repairTagged(text: string, tagged: readonly TaggedName[], lexicon: NameLexicon): readonly TaggedName[] {
  const repairs = [addFirstNames, cutOffices, splitJoined, dropHolders, findApposedPersons];
  return unifyTypes(
    text,
    repairs.reduce((names, repair) => repair(text, names, lexicon), tagged),
  );
}
