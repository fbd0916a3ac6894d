import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Direction, NoteKind } from '../../utils/model';
import { interfaceDirection, interfaceLocale } from '../frame/interface-language';

export interface NoteBoxProps {
  readonly kind: NoteKind;
  readonly lang: string | undefined;
  readonly dir: Direction | undefined;
  readonly 'data-anchor': string | undefined;
  readonly children: ComponentChildren;
}

/**
 * A note of the editors, apart from the text and with its label. The visible label is hidden from screen readers, because it also names the
 * box.
 */
export function NoteBox({ kind, children, ...own }: NoteBoxProps) {
  const label = i18n.t(`article.note.${kind}`);
  return (
    <div class="editors-note" role="note" aria-label={label} {...own}>
      <p class="note-label" aria-hidden="true">
        <bdi lang={interfaceLocale()} dir={interfaceDirection()}>
          {label}
        </bdi>
      </p>
      {children}
    </div>
  );
}
