import { i18n } from '#i18n';
import type { FocusSettings } from '../../utils/model';
import { IconButton } from '../frame/IconButton';
import { useSettings } from '../frame/settings-context';
import { Icon } from '../icons/Icon';
import { LINE_COUNTS } from './cycle-lines';

/** The bar below the article that says that the line focus is on, changes the number of its lines, and turns it off. */
export function LineFocusBar() {
  const settings = useSettings();
  const { lines, ruler } = settings.value.value.focus;
  if (lines === 0 && !ruler) return null;
  const change = (made: Partial<FocusSettings>) => settings.change((before) => ({ ...before, focus: { ...before.focus, ...made } }));
  const at = LINE_COUNTS.indexOf(lines);
  const [fewer, more] = [LINE_COUNTS[at - 1], LINE_COUNTS[at + 1]];
  return (
    <section class="line-focus-bar" aria-label={i18n.t('options.section.focus')}>
      <Icon name="lineFocus" />
      <span>{lines > 0 ? i18n.t('focus.lines', lines) : i18n.t('focus.ruler')}</span>
      {lines > 0 && (
        <span class="line-count">
          <IconButton
            action="fewer-lines"
            icon="minus"
            label={i18n.t('focus.fewer')}
            isOff={!fewer}
            onClick={() => fewer && change({ lines: fewer })}
          />
          <IconButton
            action="more-lines"
            icon="plus"
            label={i18n.t('focus.more')}
            isOff={!more}
            onClick={() => more && change({ lines: more })}
          />
        </span>
      )}
      <button type="button" class="button quiet" data-action="line-focus-off" onClick={() => change({ lines: 0, ruler: false })}>
        {i18n.t('focus.turnOff')}
      </button>
    </section>
  );
}
