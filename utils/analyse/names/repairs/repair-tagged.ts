import type { TaggedName } from '../../tagger/labels';
import type { NameLexicon } from '../name-lexicon';
import { addFirms } from './add-firms';
import { addFirstNames } from './add-first-names';
import { addMarkedOrganisations } from './add-marked-organisations';
import { addPairedFirstNames } from './add-paired-first-names';
import { cutAcronyms } from './cut-acronyms';
import { cutOffices } from './cut-offices';
import { cutParties } from './cut-parties';
import { dropHolders } from './drop-holders';
import { dropThings } from './drop-things';
import { findApposedPersons } from './find-apposed-persons';
import { findBareFirstNames } from './find-bare-first-names';
import { findClubs } from './find-clubs';
import { findDescribedGroups } from './find-described-groups';
import { findDescribedPlaces } from './find-described-places';
import { findStraySurnames } from './find-stray-surnames';
import { splitJoined } from './split-joined';
import { unifyLists } from './unify-lists';
import { unifyTypes } from './unify-types';

/** Corrects what a trained tagger regularly gets wrong, and what the text around a name or its other mentions show. */
export function repairTagged(text: string, tagged: readonly TaggedName[], lexicon: NameLexicon): readonly TaggedName[] {
  const repairs = [
    findStraySurnames, addMarkedOrganisations, addFirms, addFirstNames, addPairedFirstNames, cutAcronyms, cutOffices, cutParties,
    splitJoined, dropHolders, findApposedPersons, findDescribedGroups, findClubs, findBareFirstNames, unifyLists, dropThings,
    findDescribedPlaces,
  ]; // biome-ignore format: a list
  return unifyTypes(
    text,
    repairs.reduce((names, repair) => repair(text, names, lexicon), tagged),
  );
}
