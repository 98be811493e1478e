import { applied } from './annotations/applied';
import { withLessons } from './annotations/taught';
import { attributionsIn } from './attribution/attributions';
import type { ResolvedParagraph } from './attribution/resolvedParagraphs';
import { claimsIn } from './claims/claims';
import type { MatchedParagraph } from './claims/matchedParagraphs';
import { findDates, type FoundDate, resolveDates } from './dates/dates';
import { publicationDate, type PublicationHints } from './dates/publicationDate';
import { languages } from './languages';
import type { Language } from './lexicon/language';
import type { Article, SpeakerRegistry } from './model';
import { withFirstPersons } from './people/firstPerson';
import { peopleIn } from './people/people';
import { bundledOffices } from './registry/offices';
import { type MarkedRun, markedRunsOf } from './quotes/marks';
import { joinQuotations } from './quotes/quotations';
import { articleSyntax, type ParagraphSyntax, unreadSyntax } from './syntax/syntax';
import { layoutOf, type ParagraphText, readParagraphText } from './text/layout';
import { type ParagraphSpan, paragraphsOf } from './text/paragraphs';

export interface AnalyzeOptions extends PublicationHints {
  readonly language?: Language;
  readonly speakers?: SpeakerRegistry;
  /** Who held which public office when; without it those of `registry/offices.json`. An empty registry: none. */
  readonly offices?: SpeakerRegistry;
  /** An earlier reading, whose unchanged paragraphs are kept: changes the time, never the result. */
  readonly previous?: Article;
}

/**
 * Reads one article. Never throws, whatever the text; the same input always gives an equal Article.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Article {
  const language = options.language ?? languages[0];
  const spans = paragraphsOf(text, language.text);
  const readings = readParagraphs(text, spans, language, options.previous);
  const layout = layoutOf(
    text,
    spans.map(({ start }) => start),
    readings.map(({ paragraph }) => paragraph),
  );
  const quotedRuns = joinQuotations(
    layout,
    readings.map(({ runs }) => runs),
  );
  const syntax = articleSyntax(
    layout,
    readings.map((reading) => reading.syntax),
    language.syntax,
  );
  const publishedOn = publicationDate(layout, options, language.dates);
  const speakers = withLessons(options.speakers, options.decisions);
  const offices = options.offices ?? bundledOffices;
  const people = peopleIn(layout, quotedRuns, language.people, speakers, syntax, publishedOn?.date, offices);
  const attributions = attributionsIn(
    layout,
    quotedRuns,
    people,
    language.cues,
    syntax,
    readings.map(({ resolved }) => resolved),
  );
  const context = {
    quotedRuns,
    attributions,
    ...(publishedOn && { publishedOn }),
    ...(options.dateOrder && { dateOrder: options.dateOrder }),
    ...(options.weekdays && { weekdays: options.weekdays }),
  };
  const dates = resolveDates(
    layout,
    readings.map(({ dates }) => dates),
    context,
    language.dates,
  );
  const claims = claimsIn(
    layout,
    quotedRuns,
    attributions,
    people,
    language.claims,
    readings.map(({ matched }) => matched),
  );
  const read: Article = {
    ...layout,
    ...withFirstPersons(people, layout, attributions),
    quotedRuns,
    attributions,
    dates,
    claims,
    ...(publishedOn && { publishedOn }),
  };
  const article = applied(read, options.decisions);
  kept.set(article, { language, readings: new Map(readings.map((reading) => [reading.key, reading])) });
  return article;
}

/** All that is known of one paragraph from its own text: what an edit elsewhere leaves as it is. */
interface ParagraphReading {
  /** Its kind and text: what it is found again by. */
  readonly key: string;
  readonly paragraph: ParagraphText;
  readonly runs: readonly MarkedRun[];
  readonly dates: readonly FoundDate[];
  readonly syntax: ParagraphSyntax;
  readonly resolved: ResolvedParagraph;
  readonly matched: MatchedParagraph;
}

/** The paragraphs behind an article, by their text: not part of the Article, and gone when it is. */
const kept = new WeakMap<
  Article,
  { readonly language: Language; readonly readings: ReadonlyMap<string, ParagraphReading> }
>();

function readParagraphs(
  text: string,
  spans: readonly ParagraphSpan[],
  language: Language,
  previous?: Article,
): readonly ParagraphReading[] {
  const earlier = previous && kept.get(previous);
  const known = earlier?.language === language ? earlier.readings : undefined;
  return spans.map(({ start, end, kind }) => {
    const own = text.slice(start, end);
    const key = `${kind}\n${own}`;
    return known?.get(key) ?? readParagraph(key, readParagraphText(own, kind, language.text), language);
  });
}

function readParagraph(key: string, paragraph: ParagraphText, language: Language): ParagraphReading {
  const runs = markedRunsOf(paragraph.text, language.quotes);
  // Where a closing mark stands alone its words may be nobody's: only an earlier paragraph can tell.
  const quoted = runs.filter(({ depth, opened }) => depth === 0 && opened !== false);
  return {
    key,
    paragraph,
    runs,
    dates: findDates(paragraph, language.dates),
    syntax: unreadSyntax(quoted),
    resolved: new Map(),
    matched: new Map(),
  };
}
