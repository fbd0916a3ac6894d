import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Cast, type CastMember, certaintyOf } from '../../utils/article/cast';
import { wordsOf } from '../../utils/article/cite-quote';
import { cuePhraseOf } from '../../utils/article/cue-phrase';
import { readerRuleOf } from '../../utils/article/reader-rule';
import { type Article, type PlacedHighlight, type Quote, READER_RULE } from '../../utils/model';
import { findQuote } from '../article/find-marks';
import { focusQuote } from '../article/focus-quote';
import { placeAtWords } from '../article/place-at-words';
import { useSameWordsParts } from '../article/same-words-context';
import { useScroller } from '../article/scroller-context';
import { ActorBadge } from '../cast/ActorBadge';
import { labelOf, roleOf } from '../cast/member-label';
import { CorrectQuote } from '../correct/CorrectQuote';
import { activeElementIn } from '../frame/active-element-in';
import { useBackKey } from '../frame/back-key-context';
import { HelpLink } from '../frame/HelpLink';
import { IconButton } from '../frame/IconButton';
import { QuoteHighlights } from '../highlights/QuoteHighlights';
import { useCorrections } from '../reading/article-context';
import { useNavigation } from '../reading/navigation-context';
import { QuoteShare } from '../share/QuoteShare';
import { QuoteExcerpt } from './QuoteExcerpt';
import { QuoteProvenance } from './QuoteProvenance';
import { ruleSentenceOf } from './rule-sentence';

export interface QuoteCardProps {
  readonly article: Article;
  readonly quote: Quote;
  readonly member: CastMember | undefined;
  readonly cast: Cast;
  /** All highlights in the article. */
  readonly highlights: readonly PlacedHighlight[];
  readonly onOpenHighlight: (id: string) => void;
  readonly onCopy: (id: string) => void;
  /** Selects the speaker. Omitted if the speaker is already selected. */
  readonly onSelect?: ((id: string) => void) | undefined;
  readonly onClose: () => void;
}

/**
 * The card of a quotation, beside its words. It names the speaker and the reason for the attribution. The card takes focus when it opens
 * and returns it to the quotation when it closes.
 */
export function QuoteCard({ article, quote, member, cast, highlights, onOpenHighlight, onCopy, onSelect, onClose }: QuoteCardProps) {
  const corrections = useCorrections();
  const same = useSameWordsParts();
  const card = useRef<HTMLDivElement>(null);
  usePlaceBesideWords(card, quote.id);
  useBackKey(onClose);
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
        // The reader has gone on to the cast.
        if (relatedTarget instanceof Element && relatedTarget.closest('.cast')) onClose();
      }}
    >
      <div class="card-head">
        <Speaker member={member} onSelect={onSelect} />
        <IconButton icon="close" label={i18n.t('quote.close')} onClick={onClose} />
      </div>
      <Attribution article={article} quote={quote} cast={cast} />
      {same && <same.Versions key={quote.id} quote={quote} />}
      <QuoteHighlights parts={quote.parts} list={highlights} onOpen={onOpenHighlight} />
      <QuoteShare key={quote.id} article={article} quote={quote} member={member} onCopy={onCopy}>
        {corrections && <CorrectQuote key={quote.id} quote={quote} cast={cast} member={member} corrections={corrections} />}
      </QuoteShare>
      {member && <OtherQuotes article={article} quote={quote} member={member} />}
    </div>
  );
}

/** The speaker's name and role. As a button, it selects the speaker, so that the article and the cast show their words. */
function Speaker({ member, onSelect }: Pick<QuoteCardProps, 'member' | 'onSelect'>) {
  const whole = (
    <>
      {member && <ActorBadge member={member} />}
      <span class="card-who">
        <bdi class="actor-name">{member ? labelOf(member) : i18n.t('cast.nobody')}</bdi>
        {member?.name && <bdi class="actor-role">{roleOf(member)}</bdi>}
      </span>
    </>
  );
  if (!member || !onSelect) return <div class="card-speaker">{whole}</div>;
  return (
    <button type="button" class="card-speaker" data-action="focus" title={i18n.t('quote.focus')} onClick={() => onSelect(member.id)}>
      {whole}
    </button>
  );
}

/** Places a card beside the words of a quotation and focuses it. When the card closes, focus returns to the quotation. */
function usePlaceBesideWords(card: RefObject<HTMLElement | null>, id: string): void {
  const scroller = useScroller();
  useLayoutEffect(() => {
    const element = card.current;
    const anchors = scroller.current ? findQuote(scroller.current, id) : [];
    if (!element || anchors.length === 0) return;
    element.focus({ preventScroll: true });
    const release = placeAtWords(element, anchors[0] ?? element);
    return () => {
      release();
      if (element.contains(activeElementIn(element))) focusQuote(anchors);
    };
  }, [card, scroller, id]);
}

/** The words of a quotation, how the article reports them, and a sentence that says how sure the attribution is and why. */
function Attribution({ article, quote, cast }: Pick<QuoteCardProps, 'article' | 'quote' | 'cast'>) {
  const isCorrected = quote.rule === READER_RULE;
  const certainty = readerRuleOf(quote) ?? certaintyOf(quote);
  const phrase = isCorrected ? null : cuePhraseOf(article.text, quote);
  const inArticle = { lang: article.lang === 'und' ? undefined : article.lang, dir: article.dir };
  return (
    <>
      <p class="card-words" data-kind={quote.kind} {...inArticle}>
        {wordsOf(article.text, quote)}
      </p>
      {phrase && (
        <p class="card-cue" {...inArticle}>
          {phrase.before}
          <mark>{phrase.cue}</mark>
          {phrase.after}
        </p>
      )}
      <p class="card-why">
        <span class="tag">{i18n.t(`quote.${quote.kind}`)}</span>
        <span class="tag" data-certainty={certainty}>
          {i18n.t(`quote.speaker.${certainty}`)}
        </span>
        {ruleSentenceOf(quote.rule)} {certainty === 'probable' && i18n.t('quote.doubt')}
        <HelpLink to={certainty === 'none' ? 'unattributed' : 'certainty'} about={i18n.t(`quote.speaker.${certainty}`)} />
      </p>
      {quote.cue && !isCorrected && <QuoteProvenance article={article} quote={quote} cast={cast} shown={phrase?.span ?? null} />}
    </>
  );
}

interface OtherQuotesProps {
  readonly article: Article;
  readonly quote: Quote;
  readonly member: CastMember;
}

/** The other quotations by the same speaker. */
function OtherQuotes({ article, quote, member }: OtherQuotesProps) {
  const { openQuote } = useNavigation();
  const others = member.quotes.filter(({ id }) => id !== quote.id);
  if (others.length === 0 || !member.name) return null;
  return (
    <details class="card-others">
      <summary>{i18n.t('quote.others', others.length)}</summary>
      <ul class="excerpts">
        {others.map((other) => (
          <QuoteExcerpt key={other.id} article={article} quote={other} onOpen={openQuote} />
        ))}
      </ul>
    </details>
  );
}
