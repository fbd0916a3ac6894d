import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Cast, type CastMember, certaintyOf } from '../../utils/article/cast';
import { type Article, type Quote, READER_RULE } from '../../utils/model';
import { sliceOf } from '../../utils/text/span';
import { focusQuote } from '../article/focus-quote';
import { ActorBadge } from '../cast/ActorBadge';
import { labelOf, roleOf } from '../cast/member-label';
import { placeBeside } from '../cast/place-beside';
import { CorrectQuote } from '../correct/CorrectQuote';
import type { CorrectionControls } from '../correct/correction-controls';
import { focusedNear } from '../frame/focused-near';
import { IconButton } from '../frame/IconButton';
import { HighlightsAt } from '../highlights/HighlightsAt';
import type { ListedHighlight } from '../highlights/highlight-controls';
import { Icon } from '../icons/Icon';
import { QuoteShare } from '../share/QuoteShare';
import type { ShareControls } from '../share/share-controls';
import { HowItWasSaid } from './HowItWasSaid';
import { QuoteExcerpt } from './QuoteExcerpt';
import { ruleSentenceOf } from './rule-sentence';

export interface QuoteCardProps {
  readonly article: Article;
  readonly quote: Quote;
  readonly member: CastMember | undefined;
  readonly cast: Cast;
  /** Absent if nothing can be corrected. */
  readonly corrections?: CorrectionControls | undefined;
  /** The highlights of the article. */
  readonly highlights: readonly ListedHighlight[];
  readonly onOpenHighlight: (id: string) => void;
  readonly share?: ShareControls | undefined;
  /** Finds the elements of a quotation on the screen. The card is placed beside them and gives the focus back to them. */
  readonly anchorOf: (id: string) => readonly HTMLElement[];
  readonly onCopy: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** Absent if the speaker is already selected. */
  readonly onSelect?: ((id: string) => void) | undefined;
  readonly onClose: () => void;
}

/**
 * Shows the card of a quotation: its speaker, and the reason why it is attributed to that speaker. The card takes the focus when it opens
 * and gives it back when it closes.
 */
export function QuoteCard({
  article,
  quote,
  member,
  cast,
  corrections,
  highlights,
  onOpenHighlight,
  share,
  anchorOf,
  onCopy,
  onOpen,
  onSelect,
  onClose,
}: QuoteCardProps) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    const anchors = anchorOf(quote.id);
    if (!element || anchors.length === 0) return;
    element.focus({ preventScroll: true });
    const release = placeBeside(element, anchors[0] ?? element);
    return () => {
      release();
      if (element.contains(focusedNear(element))) focusQuote(anchors);
    };
  }, [quote.id, anchorOf]);
  const isOwn = quote.rule === READER_RULE;
  const others = member?.quotes.filter(({ id }) => id !== quote.id) ?? [];
  return (
    <div
      ref={card}
      class="card"
      role="dialog"
      aria-label={i18n.t('quote.card')}
      tabIndex={-1}
      data-voice={member?.voice ?? 0}
      data-card={quote.id}
      onFocusOut={({ relatedTarget }) => {
        // The card lies over the cast and must not cover the element that receives the focus.
        if (relatedTarget instanceof Element && relatedTarget.closest('.cast')) onClose();
      }}
    >
      <div class="card-head">
        {member && <ActorBadge member={member} />}
        <p class="card-who">
          <bdi class="actor-name">{member ? labelOf(member) : i18n.t('cast.nobody')}</bdi>
          {member?.name && <bdi class="actor-role">{roleOf(member)}</bdi>}
        </p>
        <IconButton icon="close" label={i18n.t('quote.close')} onClick={onClose} />
      </div>
      <p class="card-tags">
        <span class="tag">{i18n.t(`quote.${quote.kind}`)}</span>
        <span class="tag" data-certainty={isOwn ? 'reader' : certaintyOf(quote)}>
          {i18n.t(`quote.speaker.${isOwn ? 'reader' : certaintyOf(quote)}`)}
        </span>
      </p>
      <dl class="card-why">
        <dt>{i18n.t('quote.why')}</dt>
        <dd>{ruleSentenceOf(quote.rule)}</dd>
        {quote.cue && !isOwn && (
          <>
            <dt>{i18n.t('quote.cue')}</dt>
            <dd>
              <q lang={article.lang === 'und' ? undefined : article.lang} dir={article.dir}>
                {sliceOf(article.text, quote.cue)}
              </q>
            </dd>
            <HowItWasSaid article={article} quote={quote} cast={cast} />
          </>
        )}
      </dl>
      <HighlightsAt parts={quote.parts} list={highlights} onOpen={onOpenHighlight} />
      <QuoteShare key={quote.id} article={article} quote={quote} member={member} share={share} onCopy={onCopy}>
        {member && onSelect && (
          <button type="button" class="button" data-action="focus" onClick={() => onSelect(member.id)}>
            <Icon name="cast" />
            {i18n.t('quote.focus')}
          </button>
        )}
        {corrections && <CorrectQuote key={quote.id} quote={quote} cast={cast} member={member} corrections={corrections} />}
      </QuoteShare>
      {others.length > 0 && member?.name && (
        <details class="card-others">
          <summary>{i18n.t('quote.others', others.length)}</summary>
          <ul class="excerpts">
            {others.map((other) => (
              <QuoteExcerpt key={other.id} article={article} quote={other} onOpen={onOpen} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
