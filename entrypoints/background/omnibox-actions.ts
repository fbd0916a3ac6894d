import { i18n } from '#i18n';
import { interfaceLocale } from '../../components/frame/interface-language';
import type { OmniboxActions } from '../../utils/browser/omnibox';
import type { Library } from '../../utils/library/library';
import { addressFor, suggestArticles } from '../../utils/state/omnibox';

/** Returns the answers to what the reader types after the keyword `dr` in the address bar. */
export const omniboxActions = (library: Library): OmniboxActions => ({
  begin: () => i18n.t('omnibox.start'),
  async suggest(typed) {
    const found = await suggestArticles(library, typed, interfaceLocale());
    if (!found) return { first: i18n.t('omnibox.start'), lines: [] };
    const first = found.total === 0 ? i18n.t('omnibox.nothing') : i18n.t('omnibox.found', found.total);
    const lines = found.suggestions.map(({ facts, isLink, ...line }) => ({
      ...line,
      facts: isLink ? [...facts, i18n.t('links.unopened')] : facts,
    }));
    return { first, lines };
  },
  addressFor: (entered) => addressFor(library, entered),
});
