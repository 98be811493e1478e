import { excerpt } from '../features/markdown';
import { sectionsOf } from '../features/sections';
import { happeningsIn } from '../features/happenings';
import type { Article, Attribution, IsoDate, Span } from '../model';
import { type NamedSpeaker, namedSpeakers } from '../people/acrossArticles';
import { type ParagraphCoverage, coverageOf } from './coverage';
import type { Quoted } from './quoted';
import type { SourceKind } from './sourceKind';
import { type StatedGender, type Voice, voicesIn } from './voices';
import { countWords, quotedWordsIn } from './words';

export interface ReportCounts {
  readonly articles: number;
  /** Words of the text, front matter left out; those of them that are given as somebody’s; those of direct quotations. */
  readonly words: number;
  readonly quotedWords: number;
  readonly directWords: number;
  /** As the status bar counts them: quotations inside others left out. */
  readonly quotations: number;
  readonly unattributed: number;
}

/** One date at its place in time. */
export interface ReportDate<Place> extends Quoted<Place> {
  /** The first and the last day of what it names. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The sentence that tells what happened, on one line. */
  readonly sentence?: string;
}

/** How much of one paragraph is somebody’s. */
export interface ReportParagraph<Place> extends Quoted<Place> {
  readonly coverage: ParagraphCoverage;
  readonly sentences: number;
  /** Those of them that are given as somebody’s. */
  readonly attributed: number;
}

/** One cue, by its lemma, wherever it is used. */
export interface CueUse<Place> {
  readonly lemma: string;
  readonly uses: readonly Quoted<Place>[];
}

/** What one article says of its sources; a report is made of one or many. */
export interface ArticleReport<Place> {
  /** The first heading. */
  readonly title?: string;
  readonly publishedOn?: IsoDate;
  readonly counts: ReportCounts;
  /** In the order in which they first speak. */
  readonly voices: readonly Voice<Place>[];
  /** In the order in which they happened. */
  readonly dates: readonly ReportDate<Place>[];
  /** Those of the body, in text order. */
  readonly paragraphs: readonly ReportParagraph<Place>[];
  readonly cues: readonly CueUse<Place>[];
  /** Who is named in it, to be found again in the other articles. */
  readonly named: readonly NamedSpeaker[];
}

/** How much comes from one kind of source. */
export interface KindTally {
  readonly kind: SourceKind;
  readonly voices: number;
  readonly quotations: number;
  readonly quotedWords: number;
}

/** How much comes from the people of one gender, of those who are quoted. */
export interface GenderTally {
  readonly gender: StatedGender;
  readonly voices: number;
  readonly quotations: number;
  readonly quotedWords: number;
}

/** One article of a report: what it is called, when it appeared, and its paragraphs in order. */
export interface ReportedArticle<Place> {
  readonly title?: string;
  readonly publishedOn?: IsoDate;
  readonly paragraphs: readonly ReportParagraph<Place>[];
}

/** What one article or a folder of them says of its sources. */
export interface Report<Place> {
  readonly counts: ReportCounts;
  readonly articles: readonly ReportedArticle<Place>[];
  /** The one with the most words first. */
  readonly voices: readonly Voice<Place>[];
  readonly kinds: readonly KindTally[];
  readonly genders: readonly GenderTally[];
  readonly dates: readonly ReportDate<Place>[];
  /** The most used first. */
  readonly cues: readonly CueUse<Place>[];
}

/** What one article says of its sources. `place` turns a span of it into what the reader of the report goes to. */
export function articleReport<Place>(article: Article, place: (span: Span) => Place): ArticleReport<Place> {
  const quoted = (span: Span): Quoted<Place> => ({ place: place(span), words: excerpt(article, span) });
  const outermost = article.attributions.filter(({ nested }) => !nested);
  const title = sectionsOf(article)[0]?.title;
  return {
    ...(title && { title }),
    ...(article.publishedOn && { publishedOn: article.publishedOn.date }),
    counts: countsOf(article, outermost),
    voices: voicesIn(article, outermost, quoted),
    dates: happeningsIn(article).map(({ span, from, to, sentence }) => ({
      ...quoted(span),
      from,
      to,
      ...(sentence && { sentence: sentence.words }),
    })),
    paragraphs: coverageOf(article, outermost).map(({ paragraph, ...coverage }) => ({
      ...quoted(paragraph),
      ...coverage,
    })),
    cues: cuesOf(outermost, quoted),
    named: namedSpeakers(article),
  };
}

function countsOf(article: Article, attributions: readonly Attribution[]): ReportCounts {
  return {
    articles: 1,
    words: article.paragraphs
      .filter(({ kind }) => kind !== 'front-matter')
      .reduce((sum, paragraph) => sum + countWords(article, paragraph), 0),
    ...quotedWordsIn(article, attributions),
    quotations: attributions.length,
    unattributed: attributions.filter(({ source }) => !source).length,
  };
}

function cuesOf<Place>(
  attributions: readonly Attribution[],
  quoted: (span: Span) => Quoted<Place>,
): readonly CueUse<Place>[] {
  const uses = new Map<string, Map<number, Quoted<Place>>>();
  for (const { cue } of attributions) {
    if (!cue) continue;
    const places = uses.get(cue.lemma) ?? new Map<number, Quoted<Place>>();
    if (!places.has(cue.start)) places.set(cue.start, quoted(cue)); // one cue may open two quotations
    uses.set(cue.lemma, places);
  }
  return [...uses].map(([lemma, places]) => ({ lemma, uses: [...places.values()] }));
}
