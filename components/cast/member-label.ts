import { i18n } from '#i18n';
import type { CastMember } from '../../utils/text/cast';

/** What a member is called in the interface. */
export const labelOf = ({ name, kind }: CastMember): string =>
  name || (kind === 'unnamed' ? i18n.t('kind.unnamed') : i18n.t('cast.nobody'));

/** What it does, or else what it is. */
export const roleOf = ({ role, kind }: CastMember): string => role ?? i18n.t(`kind.${kind}`);
