import { i18n } from '#i18n';
import type { CastMember } from '../../utils/article/cast';

/** Returns the label of a cast member: the name, or the words of the interface for a member without one. */
export const labelOf = ({ name, kind }: CastMember): string =>
  name || (kind === 'unnamed' ? i18n.t('kind.unnamed') : i18n.t('cast.nobody'));

/** Returns the role of a cast member, or else the word for its kind. */
export const roleOf = ({ role, kind }: CastMember): string => role ?? i18n.t(`kind.${kind}`);
