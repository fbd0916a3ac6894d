import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { GuidePlace, PanelName } from '../../utils/model';
import { activeElementIn } from './active-element-in';
import { useBackKey } from './back-key-context';
import { HelpLink } from './HelpLink';
import { IconButton } from './IconButton';

export interface ToolPanelProps {
  readonly name: PanelName;
  readonly title: string;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}

/** The places in the guide about the panels that can puzzle a newcomer. */
const PLACES: Partial<Record<PanelName, GuidePlace>> = {
  display: 'display',
  aloud: 'listen',
  share: 'share',
  highlights: 'remarks',
  keys: 'keys',
};

/**
 * A panel below the toolbar. It covers only the edge of the article, so the reader can continue reading beside it. It focuses its first
 * control when it opens, and returns focus when it closes.
 */
export function ToolPanel({ name, title, children, onClose }: ToolPanelProps) {
  const id = useId();
  const place = PLACES[name];
  const panel = useRef<HTMLDivElement>(null);
  useBackKey(onClose);
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return;
    const before = activeElementIn(element);
    const first = element.querySelector<HTMLElement>('.panel-body :is(button, input, select, textarea, a[href]):not(:disabled)');
    const body = element.querySelector<HTMLElement>('.panel-body');
    // A panel body without controls must itself be focusable. Otherwise, it could not be scrolled with the keyboard.
    if (!first && body) body.tabIndex = 0;
    // In a group of radio buttons, the checked one takes focus.
    const chosen = first?.matches('[type=radio]') ? first.closest('fieldset')?.querySelector<HTMLElement>(':checked') : null;
    (chosen ?? first ?? body ?? element).focus({ preventScroll: true });
    return () => {
      const focused = activeElementIn(element);
      if ((!focused || element.contains(focused)) && before?.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div ref={panel} class="panel" role="dialog" aria-labelledby={id} tabIndex={-1} data-panel={name}>
      <div class="panel-head">
        <h2 id={id}>{title}</h2>
        {place && <HelpLink to={place} about={title} />}
        <IconButton action="close-panel" icon="close" label={i18n.t('panel.close')} onClick={onClose} />
      </div>
      <div class="panel-body">{children}</div>
    </div>
  );
}
