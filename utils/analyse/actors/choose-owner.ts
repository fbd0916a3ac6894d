import type { NameParts } from './name-parts';

/**
 * Chooses the organisation that a single word from its name refers to. It is the one whose name ends in a legal form, as in «Walt Fell
 * Inc.», and otherwise the one named most often and then first.
 * @param owners The organisations whose names contain the word, in the order in which they are named.
 */
export function chooseOwner<Owner extends { readonly members: readonly NameParts[] }>(
  owners: readonly Owner[],
  legalForms: ReadonlySet<string>,
): Owner | undefined {
  let best: Owner | undefined;
  for (const owner of owners) {
    if (!best) best = owner;
    else {
      const isFirm = Number(hasLegalForm(owner, legalForms)) - Number(hasLegalForm(best, legalForms));
      if (isFirm > 0 || (isFirm === 0 && owner.members.length > best.members.length)) best = owner;
    }
  }
  return best;
}

/** Returns whether the first name of an organisation in the article ends in a legal form. */
export const hasLegalForm = ({ members: [first] }: { readonly members: readonly NameParts[] }, legalForms: ReadonlySet<string>): boolean =>
  first !== undefined && first.words.length > 1 && legalForms.has(first.words.at(-1) ?? '');
