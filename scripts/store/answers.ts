import type { Manifest } from './manifest.ts';

/** The answers to the questions about privacy that the stores ask, as in docs/store/answers.yml. */
export interface Answers {
  readonly singlePurpose: string;
  /** Whether the extension runs code that is not in its package. */
  readonly remoteCode: boolean;
  /** Whether data of each kind leaves the computer to the makers of the extension or to somebody else. */
  readonly collects: Readonly<Record<string, boolean>>;
  /** The statements that the developer certifies. */
  readonly certifies: Readonly<Record<string, boolean>>;
}

/** The kinds of data that the Chrome Web Store asks about. Edge and Firefox ask about fewer. */
const KINDS = [
  'personallyIdentifiable',
  'health',
  'financial',
  'authentication',
  'personalCommunications',
  'location',
  'webHistory',
  'userActivity',
  'websiteContent',
];
/** The statements without which the Chrome Web Store publishes nothing. */
const CERTIFICATES = ['isNotSold', 'isOnlyUsedForThePurpose', 'isNotUsedForCredit'];
const PURPOSE = [40, 1_000] as const;

/** Returns a sentence for each question that has no answer, and for each answer that a store refuses or the manifest for Firefox contradicts. */
export function faultsOfAnswers(answers: Answers, firefox: Manifest): string[] {
  const { length } = [...answers.singlePurpose.trim()];
  const [least, most] = PURPOSE;
  const declared = firefox.browser_specific_settings?.gecko?.data_collection_permissions?.required ?? [];
  const collectsAny = Object.values(answers.collects).some(Boolean);
  const declaresAny = declared.some((kind) => kind !== 'none');
  return [
    ...(length < least || length > most ? [`The single purpose has ${length} characters, and not ${least} to ${most}.`] : []),
    ...(answers.remoteCode === false ? [] : ['The stores refuse an extension that runs remote code.']),
    ...KINDS.filter((kind) => typeof answers.collects[kind] !== 'boolean').map(
      (kind) => `It is not answered whether «${kind}» is collected.`,
    ),
    ...Object.keys(answers.collects)
      .filter((kind) => !KINDS.includes(kind))
      .map((kind) => `No store asks about «${kind}».`),
    ...CERTIFICATES.filter((name) => answers.certifies[name] !== true).map((name) => `«${name}» is not certified.`),
    ...(collectsAny === declaresAny
      ? []
      : ['The answers and data_collection_permissions in the manifest for Firefox contradict each other.']),
  ];
}
