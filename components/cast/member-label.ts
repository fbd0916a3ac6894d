import { i18n } from '#i18n';
import type { CastMember } from '../../utils/article/cast';

/** Returns the name of a cast member or, if it has none, a label in the interface language. */
export const labelOf = ({ name, kind }: CastMember): string =>
  name || (kind === 'unnamed' ? i18n.t('kind.unnamed') : i18n.t('cast.nobody'));

/** Returns the role of a cast member or, if it has none, the word for its kind. */
export const roleOf = ({ role, kind }: CastMember): string => role ?? i18n.t(`kind.${kind}`);
