import * as l10n from '@vscode/l10n';
import type { ReportPlace, ReportResult } from '../../../../server/src/lsp/protocol';
import type { ShownReport } from '../messages';
import type { Drawing } from './chart';
import { type Bar, barChart } from './charts/barChart';
import { cellsThatFit, type CellRow, coverageChart } from './charts/coverageChart';
import { timelineChart } from './charts/timelineChart';
import { type Child, element } from './elements';
import type { Links } from './links';
import type { Section } from './section';
import { amount, coverageInWords, genderInWords, kindInWords, periodInWords, voiceName } from './words';

/** What the sections are made with. */
export interface Setting {
  readonly width: number;
  readonly nonce: string;
  readonly locale: string;
  readonly links: Links;
}

type Voice = ReportResult['voices'][number];
type Paragraph = ReportResult['articles'][number]['paragraphs'][number];
interface Quoted {
  readonly place: ReportPlace;
  readonly words: string;
}

const mostBars = 20;
const mostArticles = 60;

/** All sections of a report, in their order. */
export const sectionsOf = (shown: ShownReport, setting: Setting): readonly Section[] =>
  [voices, coverage, timeline, kinds, genders, cues].map((section) => section(shown, setting));

const drawing = ({ width, nonce }: Setting, label: string): Drawing => ({ width, nonce, label });

function voices({ report, files }: ShownReport, setting: Setting): Section {
  const { links } = setting;
  const title = l10n.t('Who is quoted');
  const bars = report.voices.slice(0, mostBars).map((voice): Bar => ({
    label: voiceName(voice.name),
    value: voice.quotedWords,
    firstPart: voice.directWords,
    colour: voice.kind === 'nobody' ? 'var(--nobody)' : 'var(--voices)',
    note: amount(voice.quotedWords, voice.quotations.length),
    ...linkTo(links, voice.quotations[0]),
  }));
  return {
    id: 'voices',
    title,
    about: l10n.t('Words given as theirs. The full part of a bar is direct quotation, the faint part is reported.'),
    ...(bars.length > 0 && { chart: barChart(drawing(setting, title), bars) }),
    table: {
      columns: [
        l10n.t('Source'),
        l10n.t('Role'),
        l10n.t('Kind'),
        l10n.t('Words'),
        l10n.t('Direct'),
        l10n.t('Quotations'),
      ],
      rows: report.voices.map((voice) => [
        voiceName(voice.name),
        voice.role ?? '',
        kindInWords(voice.kind),
        String(voice.quotedWords),
        String(voice.directWords),
        placeList(voice.quotations, links, files),
      ]),
    },
  };
}

function coverage({ report, files }: ShownReport, setting: Setting): Section {
  const title = l10n.t('Whose words each paragraph is');
  const { links } = setting;
  const rows = cellRows(report, files, setting);
  return {
    id: 'coverage',
    title,
    about: l10n.t(
      'A cell for each paragraph, filled as far as its sentences say whose they are. An empty one names nobody.',
    ),
    ...(rows.length > 0 && { chart: coverageChart(drawing(setting, title), rows) }),
    table:
      report.articles.length > 1
        ? articleTable(report, files)
        : {
            columns: [l10n.t('Paragraph'), l10n.t('Says whose it is'), l10n.t('Sentences'), l10n.t('Words')],
            rows: (report.articles[0]?.paragraphs ?? []).map((paragraph, at) => [
              String(at + 1),
              coverageInWords(paragraph.coverage),
              l10n.t('{0} of {1}', paragraph.attributed, paragraph.sentences),
              link(links, paragraph),
            ]),
          },
  };
}

function cellRows(report: ReportResult, files: readonly string[], { width, links }: Setting): readonly CellRow[] {
  const cell = (paragraph: Paragraph, at: number): CellRow['cells'][number] => ({
    share: paragraph.sentences > 0 ? paragraph.attributed / paragraph.sentences : 0,
    name: paragraphInWords(paragraph, at),
    href: links.to(paragraph.place),
  });
  const [only, ...others] = report.articles;
  if (!only || others.length > 0)
    return report.articles.slice(0, mostArticles).map(({ paragraphs }, at) => ({
      label: shortName(files[at] ?? ''),
      cells: paragraphs.map(cell),
    }));
  const cells = only.paragraphs.map(cell);
  const columns = cellsThatFit(width, 3);
  return Array.from({ length: Math.ceil(cells.length / columns) }, (_, line) => ({
    label: String(line * columns + 1),
    cells: cells.slice(line * columns, (line + 1) * columns),
  }));
}

const shortName = (file: string): string => (file.length > 24 ? `${file.slice(0, 23)}…` : file);

const paragraphInWords = ({ coverage: how, attributed, sentences, words }: Paragraph, at: number): string =>
  l10n.t('Paragraph {0}, {1} ({2} of {3}): {4}', at + 1, coverageInWords(how), attributed, sentences, words);

const articleTable = (report: ReportResult, files: readonly string[]): Section['table'] => ({
  columns: [
    l10n.t('Article'),
    l10n.t('Published'),
    l10n.t('Paragraphs'),
    coverageInWords('attributed'),
    coverageInWords('partly'),
    coverageInWords('nobody'),
  ],
  rows: report.articles.map(({ publishedOn, paragraphs }, at) => [
    files[at] ?? '',
    publishedOn ?? '',
    String(paragraphs.length),
    ...(['attributed', 'partly', 'nobody'] as const).map((how) =>
      String(paragraphs.filter((paragraph) => paragraph.coverage === how).length),
    ),
  ]),
});

function timeline({ report, files }: ShownReport, setting: Setting): Section {
  const { links, locale } = setting;
  const title = l10n.t('When');
  const published = report.articles.flatMap(({ publishedOn }) => publishedOn ?? []).sort();
  const day = published.at(-1) ?? report.dates.at(-1)?.to ?? '';
  const label = published.length > 0 ? l10n.t('publication') : l10n.t('last date');
  const moments = report.dates.map((date) => ({
    from: date.from,
    to: date.to,
    name: `${periodInWords(date, locale)}: ${date.sentence ?? date.words}`,
    href: links.to(date.place),
  }));
  return {
    id: 'timeline',
    title,
    about:
      files.length > 1
        ? l10n.t('The dates of the texts, by their distance from the day on which the last of them was published.')
        : l10n.t('The dates of the text, by their distance from the day of publication.'),
    ...(moments.length > 0 && { chart: timelineChart(drawing(setting, title), moments, { day, label }) }),
    table: {
      columns: [
        l10n.t('Date'),
        l10n.t('In the text'),
        l10n.t('Sentence'),
        ...(files.length > 1 ? [l10n.t('Article')] : []),
      ],
      rows: report.dates.map((date) => [
        periodInWords(date, locale),
        link(links, date),
        date.sentence ?? '',
        ...(files.length > 1 ? [files[date.place.article] ?? ''] : []),
      ]),
    },
  };
}

function kinds({ report }: ShownReport, setting: Setting): Section {
  const shown = report.kinds.filter(({ quotations }) => quotations > 0);
  return tallies(setting, {
    id: 'kinds',
    title: l10n.t('Kinds of source'),
    about: l10n.t('How well a reader could find who said it.'),
    rows: shown.map((tally) => ({
      ...tally,
      label: kindInWords(tally.kind),
      colour: tally.kind === 'nobody' ? 'var(--nobody)' : 'var(--kinds)',
      first: report.voices.find(({ kind }) => kind === tally.kind),
    })),
  });
}

function genders({ report }: ShownReport, setting: Setting): Section {
  const shown = report.genders.filter(({ voices: people }) => people > 0);
  return tallies(setting, {
    id: 'genders',
    title: l10n.t('Women and men'),
    about: l10n.t(
      'Of the people quoted, as far as the text states it: a pronoun, a title, a word. A name alone states nothing.',
    ),
    rows: shown.map((tally) => ({
      ...tally,
      label: genderInWords(tally.gender),
      colour: 'var(--kinds)',
      first: report.voices.find(({ gender }) => gender === tally.gender),
    })),
  });
}

interface Tallied {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly rows: readonly {
    readonly label: string;
    readonly colour: string;
    readonly voices: number;
    readonly quotations: number;
    readonly quotedWords: number;
    readonly first: Voice | undefined;
  }[];
}

const tallies = (setting: Setting, { rows, ...about }: Tallied): Section => ({
  ...about,
  ...(rows.length > 0 && {
    chart: barChart(
      drawing(setting, about.title),
      rows.map(({ label, colour, quotations, quotedWords, first }) => ({
        ...{ label, colour, value: quotations, note: amount(quotedWords, quotations) },
        ...linkTo(setting.links, first?.quotations[0]),
      })),
    ),
  }),
  table: {
    columns: [l10n.t('Kind'), l10n.t('Sources'), l10n.t('Quotations'), l10n.t('Words')],
    rows: rows.map(({ label, voices: sources, quotations, quotedWords }) => [
      label,
      ...[sources, quotations, quotedWords].map(String),
    ]),
  },
});

function cues({ report, files }: ShownReport, setting: Setting): Section {
  const { links } = setting;
  const title = l10n.t('Words of saying');
  const bars = report.cues.slice(0, mostBars).map(({ lemma, uses }): Bar => ({
    ...{ label: lemma, value: uses.length, colour: 'var(--cues)', note: String(uses.length) },
    ...linkTo(links, uses[0]),
  }));
  return {
    id: 'cues',
    title,
    about: l10n.t('The cues that signal an attribution, the most used first.'),
    ...(bars.length > 0 && { chart: barChart(drawing(setting, title), bars) }),
    table: {
      columns: [l10n.t('Cue'), l10n.t('Uses'), l10n.t('Where')],
      rows: report.cues.map(({ lemma, uses }) => [lemma, String(uses.length), placeList(uses, links, files)]),
    },
  };
}

const linkTo = (links: Links, quoted: Quoted | undefined): { readonly href?: string } =>
  quoted ? { href: links.to(quoted.place) } : {};

const link = (links: Links, { place, words }: Quoted): HTMLElement => element('a', { href: links.to(place) }, words);

const mostPlaces = 30;

/** The places of a row as a list of links; of very many the first. */
function placeList(places: readonly Quoted[], links: Links, files: readonly string[]): Child {
  const items = places.slice(0, mostPlaces).map((quoted) => {
    const file = files.length > 1 ? [` ${files[quoted.place.article] ?? ''}`] : [];
    return element('li', {}, link(links, quoted), ...file);
  });
  const left = places.length - mostPlaces;
  return element('ol', {}, ...items, ...(left > 0 ? [element('li', {}, l10n.t('and {0} more', left))] : []));
}
