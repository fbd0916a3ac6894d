import { ABOUT_FORMATS } from '../../components/export/about-formats';
import { ACTION_GROUPS } from '../../components/frame/view-action';
import { PROGRAMS } from '../../components/import/programs';
import { BIN_WORDS, BULK_MARKS } from '../../components/library/changed-words';
import { WORD_TIPS } from '../../components/library/SearchHelp';
import { SECTIONS } from '../../components/options/OptionsSection';
import { PERMISSIONS } from '../../components/options/Permissions';
import { NEVER, STORED } from '../../components/options/Privacy';
import { ESCAPE_MEANINGS } from '../../components/settings/KeyList';
import type { PictureColours } from '../../components/share/draw-card';
import { STEPS } from '../../components/welcome/StepPicture';
import { RULE_PRECISION } from '../../utils/analyse/quotes/confidence';
import type { Certainty, MemberKind } from '../../utils/article/cast';
import type { ExportChoice } from '../../utils/controls/library-export';
import type { SafetyAction } from '../../utils/controls/library-safety';
import type { TextNews, TextPlan } from '../../utils/controls/link-texts';
import type { RemarkNotice } from '../../utils/controls/remarks';
import {
  BACKUP_RHYTHMS,
  CAST_FILTERS,
  type CastChange,
  CHANNELS,
  COMMAND_NAMES,
  CONFIRMED_RULE,
  type CorrectionMessage,
  ERROR_CODES,
  ERROR_TITLES,
  HIGHLIGHT_COLOURS,
  type HighlightMessage,
  IMPORT_REASONS,
  KEPT_PICTURES,
  type Keeping,
  LEFT_OUT_REASONS,
  LIBRARY_VIEWS,
  LOAD_PROBLEMS,
  MANNERS,
  NOTE_KINDS,
  type OptionsNotice,
  PARTIAL_REASONS,
  PICTURE_PROBLEMS,
  type ProblemNotice,
  type QuoteKind,
  READER_RULE,
  REMARK_ORDERS,
  type RepairSource,
  SEARCH_ORDERS,
  SPACE_PARTS,
  THEMES,
  type Toast,
} from '../../utils/model';
import { QUERY_FIELDS, STATES } from '../../utils/query/fields';
import { LIBRARY_PLACES } from '../../utils/query/library-address';
import { QUERY_PROBLEMS } from '../../utils/query/query';
import { LIST_COMMANDS } from '../../utils/settings/list-keys';
import { SPEECH_TROUBLES } from '../../utils/speech/speech-status';
import { VOICE_GROUPS } from '../../utils/voices/group-of';
import { namesOf } from './names-of';
import { FAMILIES_ACROSS_ARTICLES } from './word-families-across-articles';

const quoteKinds = namesOf<QuoteKind>({ direct: true, mixed: true, indirect: true });
const certainties = namesOf<Certainty>({ certain: true, probable: true, none: true });
const memberKinds = namesOf<MemberKind>({
  person: true,
  organisation: true,
  state: true,
  place: true,
  unnamed: true,
  described: true,
  unattributed: true,
});
const notices = namesOf<CorrectionMessage | HighlightMessage | Exclude<Toast['message'], 'failed' | 'putBack'>>({
  copied: true,
  copyFailed: true,
  captionNotMarked: true,
  saved: true,
  updated: true,
  removed: true,
  pageAdded: true,
  selectionShown: true,
  wholeShown: true,
  allShown: true,
  undone: true,
  remembered: true,
  forgotten: true,
  siteOn: true,
  siteOff: true,
  siteRefused: true,
  corrected: true,
  confirmed: true,
  notQuote: true,
  marked: true,
  takenBack: true,
  renamed: true,
  hidden: true,
  merged: true,
  split: true,
  highlighted: true,
  recoloured: true,
  noted: true,
  noteRemoved: true,
  unhighlighted: true,
  highlightCopied: true,
  nothingToMark: true,
  noContents: true,
  readToEnd: true,
  articleCopied: true,
  reportCopied: true,
  citationCopied: true,
  linkCopied: true,
  pictureCopied: true,
  pictureNotCopied: true,
  fileSaved: true,
  continued: true,
  stopped: true,
});

/**
 * The patterns of the message keys that are composed at run time, with every possible value for each `*`. For example, the pattern of
 * `i18n.t(\`error.${code}\`)` is `error.*`. The locale tests fail if a pattern is missing here or is no longer used.
 */
export const FAMILIES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  ...FAMILIES_ACROSS_ARTICLES,
  'article.note.*': [NOTE_KINDS],
  'aloud.trouble.*': [SPEECH_TROUBLES],
  'error.*': [ERROR_CODES],
  'popup.*': [ERROR_TITLES],
  'leftOut.*': [LEFT_OUT_REASONS],
  'rule.*': [[...Object.keys(RULE_PRECISION), READER_RULE, CONFIRMED_RULE]],
  'manner.*': [MANNERS],
  'channel.*': [CHANNELS],
  'kind.*': [memberKinds],
  'cast.*': [['quoted', 'unnamed', 'described', 'unattributed', 'mentioned']],
  'cast.filter.*': [CAST_FILTERS],
  'cast.passes.*': [CAST_FILTERS.filter((filter) => filter !== 'everyone')],
  'cite.*.*': [quoteKinds, certainties.filter((certainty) => certainty !== 'none')],
  'cite.*.none': [quoteKinds],
  'quote.*': [quoteKinds],
  'quote.speaker.*': [[...certainties, READER_RULE, CONFIRMED_RULE]],
  'highlight.colours.*': [HIGHLIGHT_COLOURS],
  'notice.*': [notices],
  'command.*': [COMMAND_NAMES],
  'display.*': [['lineHeight', 'letterSpacing', 'wordSpacing']],
  'display.theme.*': [THEMES],
  'display.colour.*': [['paper', 'ink', 'accent']],
  'display.font.*': [['system', 'mono']],
  'display.align.*': [['start', 'justify']],
  'display.marks.*': [['quiet', 'full']],
  'voices.example.*': [['verbatim', 'indirect', 'unsure']],
  'keys.escape.*': [ESCAPE_MEANINGS],
  'voices.group.*': [VOICE_GROUPS],
  'voices.mostly.*': [VOICE_GROUPS.filter((group) => group !== 'others')],
  'panel.group.*': [ACTION_GROUPS],
  'options.section.*': [SECTIONS],
  'options.notice.*': [namesOf<Exclude<OptionsNotice['name'], 'failed'>>({ exported: true, imported: true, reset: true, undone: true })],
  'options.problems.*': [namesOf<Exclude<ProblemNotice['name'], 'failed' | 'notCopied'>>({ copied: true, cleared: true })],
  'privacy.*': [[...STORED, ...NEVER]],
  'welcome.*': [STEPS],
  'welcome.*Help': [STEPS],
  'permission.*.name': [PERMISSIONS],
  'permission.*.why': [PERMISSIONS],
  'safety.source.*': [namesOf<RepairSource>({ file: true, copy: true, nothing: true })],
  'safety.did.*': [
    namesOf<Exclude<SafetyAction['name'], 'none' | 'failed'>>({ checking: true, sound: true, repaired: true, deleted: true }),
  ],
  'share.*': [namesOf<PictureColours>({ light: true, dark: true })],
  'correct.*': [['name', 'rightName']],
  'correct.change.*': [namesOf<CastChange['is']>({ rename: true, merge: true, split: true, hide: true })],
  'correct.said.*': [['rename', 'split', 'speaker', 'quote']],
  'library.place.*': [['articles', ...LIBRARY_PLACES]],
  'import.reason.*': [[...IMPORT_REASONS, ...PARTIAL_REASONS, 'notSaved']],
  'texts.reason.*': [LOAD_PROBLEMS],
  'texts.asked.*': [namesOf<TextPlan['asked']>({ all: true, view: true, search: true, selection: true })],
  'texts.news.*': [namesOf<TextNews['name']>({ running: true, paused: true, offline: true, done: true })],
  'import.from.*': [PROGRAMS.map(({ id }) => id)],
  'export.about.*': [Object.values(ABOUT_FORMATS)],
  'export.*': [namesOf<ExportChoice['destination']>({ download: true, folder: true })],
  'shelf.did.*': [[...BULK_MARKS, ...Object.values(BIN_WORDS), 'tagged', 'untagged']],
  'shelf.key.*': [LIST_COMMANDS],
  'shelf.space.*': [SPACE_PARTS],
  'remarks.*': [namesOf<Exclude<RemarkNotice['name'], 'failed' | 'exported'>>({ copied: true, copyFailed: true })],
  'remarks.filter.*': [['all', 'noted']],
  'remarks.order.*': [REMARK_ORDERS],
  'library.tip.*': [WORD_TIPS],
  'library.view.*': [LIBRARY_VIEWS],
  'library.none.*': [LIBRARY_VIEWS.filter((view) => view !== 'all')],
  'library.order.*': [SEARCH_ORDERS],
  'query.problem.*': [QUERY_PROBLEMS],
  'query.field.*': [QUERY_FIELDS.map(({ name }) => name)],
  'query.is.*': [STATES],
  'keptPicture.keep.*': [KEPT_PICTURES],
  'keptPicture.why.*': [['keeping', ...PICTURE_PROBLEMS]],
  'backup.rhythm.*': [BACKUP_RHYTHMS],
  'backup.fact.*': [['articles', 'tags', 'notes', 'highlights', 'pictures', 'searches', 'decisions']],
  'correct.keeping.*': [namesOf<Exclude<Keeping, 'now'>>({ whenSaved: true, never: true })],
};
