import { i18n } from '#i18n';
import type { Guide, GuideBlock, GuideLine, GuideWords } from '../../utils/model';
import { commandOf, keyOf } from '../../utils/settings/commands';
import { useSettings } from '../frame/settings-context';
import { Toolbar } from '../frame/Toolbar';
import { Icon } from '../icons/Icon';
import { SampleLink } from '../sample/SampleLink';

export interface GuidePageProps {
  readonly guide: Guide;
}

/** The guide as one page with a table of contents, so that the browser's search finds all of it. It must be inside a `Surface`. */
export function GuidePage({ guide }: GuidePageProps) {
  return (
    <div class="reading options guide">
      <Toolbar>
        <a class="button tool" href="/library.html">
          <Icon name="library" />
          <span class="tool-label">{i18n.t('toolbar.library')}</span>
        </a>
        <a class="button tool" href="/options.html">
          <Icon name="settings" />
          <span class="tool-label">{i18n.t('options.title')}</span>
        </a>
      </Toolbar>
      <div class="options-columns">
        <nav class="options-nav" aria-label={i18n.t('contents.title')}>
          <ul>
            {guide.sections.map(({ name, title }) => (
              <li key={name}>
                <a href={`#${name}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main class="options-main">
          <h1>{guide.title}</h1>
          <Blocks blocks={guide.opening} />
          <p class="options-buttons">
            <a class="button" data-action="first-steps" href="/welcome.html">
              {i18n.t('welcome.steps')}
            </a>
            <SampleLink />
          </p>
          {guide.sections.map(({ name, title, blocks }) => (
            <section key={name} class="options-section" id={name} aria-labelledby={`${name}-title`}>
              <h2 id={`${name}-title`}>{title}</h2>
              <Blocks blocks={blocks} />
            </section>
          ))}
        </main>
      </div>
    </div>
  );
}

function Blocks({ blocks }: { readonly blocks: readonly GuideBlock[] }) {
  return blocks.map((block) =>
    block.kind === 'paragraph' ? (
      <Line as="p" line={block.line} />
    ) : (
      <ul>
        {block.items.map((line) => (
          <Line as="li" line={line} />
        ))}
      </ul>
    ),
  );
}

/** A paragraph or list item. With a name, the interface can lead to it. */
function Line({ as: Element, line: { name, words } }: { readonly as: 'p' | 'li'; readonly line: GuideLine }) {
  return (
    <Element id={name ?? undefined}>
      <Words words={words} />
    </Element>
  );
}

function Words({ words }: { readonly words: readonly GuideWords[] }) {
  return words.map((part) => {
    if (typeof part === 'string') return part;
    return part.kind === 'key' ? <Key original={part.words} /> : <strong>{part.words}</strong>;
  });
}

/** A key as the reader has it, or a note that it is turned off. The guide itself is written with the default keys. */
function Key({ original }: { readonly original: string }) {
  const { keys } = useSettings().value.value;
  const command = commandOf(original, {});
  const key = command ? keyOf(command, keys) : original;
  return key ? <kbd>{key}</kbd> : <span class="no-key">{i18n.t('options.noShortcut')}</span>;
}
