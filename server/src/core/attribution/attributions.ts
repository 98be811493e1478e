import type { CueWords } from '../lexicon/cueWords';
import type { Attribution, Mention, QuotedRun, Reason, Span, SpeakerId } from '../model';
import type { People } from '../people/people';
import { sourceMention } from '../people/sourceMention';
import type { ArticleSyntax } from '../syntax/syntax';
import type { Layout } from '../text/layout';
import { antecedentOf } from './antecedents';
import { continued, type Statement } from './continuations';
import { kindOf } from './extents';
import { withFragments } from './fragments';
import { readingOf, type Reading } from './reading';
import { resolvedIn, type ResolvedParagraph } from './resolvedParagraphs';
import { withWholeNames } from './wholeNames';

/**
 * Who said what, in text order of the content; an orphan quotation is an attribution without a source. `resolved[i]` is
 * what is kept of paragraph `i`.
 */
export function attributionsIn(
  layout: Layout,
  quotedRuns: readonly QuotedRun[],
  people: People,
  words: CueWords,
  syntax: ArticleSyntax,
  resolved: readonly ResolvedParagraph[],
): readonly Attribution[] {
  const reading = readingOf(layout, quotedRuns, words, syntax);
  const statements = continued(reading, withFragments(reading, resolvedIn(reading, resolved)));
  const recent: SpeakerId[] = [];
  return statements.map((statement) => {
    const attribution = attributionOf(reading, statement, people, recent);
    if (attribution.speaker !== undefined) recent.unshift(attribution.speaker);
    return attribution;
  });
}

function attributionOf(
  reading: Reading,
  statement: Statement,
  people: People,
  recent: readonly SpeakerId[],
): Attribution {
  const { layout } = reading;
  const content = statement.content.map((range) => reading.spanOf(range)) as unknown as [Span, ...Span[]];
  const beside = [...content, ...(statement.cueRange ? [reading.spanOf(statement.cueRange)] : [])];
  const mention = (range: Statement['source']): Mention | undefined => {
    if (!range) return undefined;
    const meant = antecedentOf(reading, range);
    const own = withWholeNames(people.mentions, reading.spanOf(range), beside);
    return { ...sourceMention(people, layout, meant ? reading.spanOf(meant) : own, recent), ...own };
  };
  const source = mention(statement.source);
  const relay = mention(statement.relay);
  const because: Reason[] = [
    { code: statement.reason, ...(statement.cueRange && { at: reading.spanOf(statement.cueRange) }) },
    ...(source?.because ?? []),
    ...(source ? [] : [{ code: 'no-source' as const }]),
  ];
  return {
    kind: kindOf(reading, statement.content),
    content,
    ...(statement.cueRange &&
      statement.cue && {
        cue: { ...reading.spanOf(statement.cueRange), lemma: statement.cue.lemma, class: statement.cue.class },
      }),
    ...(source && { source }),
    ...(relay && { relay }),
    ...(source?.speaker !== undefined && { speaker: source.speaker }),
    confidence: statement.confidence,
    found: statement.found,
    ...(statement.nested && { nested: true as const }),
    because,
  };
}
