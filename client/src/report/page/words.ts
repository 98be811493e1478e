import * as l10n from '@vscode/l10n';
import type { ReportResult } from '../../../../server/src/lsp/protocol';

type SourceKind = ReportResult['kinds'][number]['kind'];
type StatedGender = ReportResult['genders'][number]['gender'];
type ParagraphCoverage = ReportResult['articles'][number]['paragraphs'][number]['coverage'];

/** Functions, since the words are those of the language that VS Code is shown in. */
export const kindInWords = (kind: SourceKind): string => kinds[kind]();
export const genderInWords = (gender: StatedGender): string => genders[gender]();
export const coverageInWords = (coverage: ParagraphCoverage): string => coverages[coverage]();

const kinds: Readonly<Record<SourceKind, () => string>> = {
  named: () => l10n.t('By name'),
  role: () => l10n.t('By office'),
  document: () => l10n.t('Document'),
  anonymous: () => l10n.t('Anonymous'),
  unclear: () => l10n.t('Not identified'),
  nobody: () => l10n.t('Nobody named'),
};
const genders: Readonly<Record<StatedGender, () => string>> = {
  female: () => l10n.t('Women'),
  male: () => l10n.t('Men'),
  'not-stated': () => l10n.t('Not stated'),
};
const coverages: Readonly<Record<ParagraphCoverage, () => string>> = {
  attributed: () => l10n.t('attributed'),
  partly: () => l10n.t('partly'),
  nobody: () => l10n.t('nobody'),
};

/** *96 words, 6 quotations*. */
export const amount = (quotedWords: number, quotations: number): string =>
  [
    quotedWords === 1 ? l10n.t('1 word') : l10n.t('{0} words', quotedWords),
    quotations === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', quotations),
  ].join(', ');

/** A voice as a list shows it. */
export const voiceName = (name: string | undefined): string => name ?? l10n.t('Nobody named');

/**
 * *12 March 2025*, *March 2025*, *2025*; any other period from its first day to its last. `locale` is a BCP 47 tag.
 * A year before Christ or of five figures stays as ISO 8601 writes it.
 */
export function periodInWords({ from, to }: Period, locale: string): string {
  if (![from, to].every((day) => /^\d{4}-\d\d-\d\d$/.test(day))) return from === to ? from : `${from} – ${to}`;
  const [first, last] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)];
  const whole = wholes.find(({ is }) => is(first, last));
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...(whole?.shown ?? { dateStyle: 'long' }) });
  return whole || from === to ? format.format(first) : format.formatRange(first, last);
}

interface Period {
  readonly from: string;
  readonly to: string;
}

/** Periods that have a name, the longest first. */
const wholes: readonly {
  readonly is: (first: Date, last: Date) => boolean;
  readonly shown: Intl.DateTimeFormatOptions;
}[] = [
  {
    is: (first, last) => isFirst(first) && first.getUTCMonth() === 0 && sameDay(last, lastOf(first, 12)),
    shown: { year: 'numeric' },
  },
  {
    is: (first, last) => isFirst(first) && sameDay(last, lastOf(first, first.getUTCMonth() + 1)),
    shown: { year: 'numeric', month: 'long' },
  },
];
const isFirst = (day: Date): boolean => day.getUTCDate() === 1;
const sameDay = (a: Date, b: Date): boolean => a.getTime() === b.getTime();
/** The last day before `month`, counted from 0, in the year of `day`. */
const lastOf = (day: Date, month: number): Date => new Date(Date.UTC(day.getUTCFullYear(), month, 0));
