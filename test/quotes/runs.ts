import assert from 'node:assert/strict';
import { englishQuotes } from '../../server/src/core/lexicon/en/quotes';
import { englishText } from '../../server/src/core/lexicon/en/text';
import type { QuotedRun } from '../../server/src/core/model';
import { markedRunsOf } from '../../server/src/core/quotes/marks';
import { joinQuotations } from '../../server/src/core/quotes/quotations';
import { layoutOf, readParagraphText } from '../../server/src/core/text/layout';
import { paragraphsOf } from '../../server/src/core/text/paragraphs';

/** The quoted runs of an article, without the stages that follow. */
export function runsOf(text: string): readonly QuotedRun[] {
  const spans = paragraphsOf(text, englishText);
  const own = spans.map(({ start, end }) => text.slice(start, end));
  const layout = layoutOf(
    text,
    spans.map(({ start }) => start),
    spans.map(({ kind }, i) => readParagraphText(own[i] ?? '', kind, englishText)),
  );
  return joinQuotations(
    layout,
    own.map((paragraph) => markedRunsOf(paragraph, englishQuotes)),
  );
}

const tag = /<\/?(?:speech|title|scare|nickname|term|more)(?: unclosed)?>/g;

/**
 * The text must have the runs that are marked in it: `<speech>“…”</speech>`, by class; `<speech unclosed>` where the
 * closing mark is missing; `<more>…</more>` around the later parts of a run over several paragraphs.
 */
export function expectRuns(marked: string): void {
  const text = marked.replace(tag, '');
  const marks = runsOf(text).flatMap((run) =>
    run.parts.map(({ start, end }, part) => ({
      start,
      end,
      open: part > 0 ? '<more>' : `<${run.class}${run.closed ? '' : ' unclosed'}>`,
      close: part > 0 ? '</more>' : `</${run.class}>`,
    })),
  );
  let shown = '';
  for (let at = 0; at <= text.length; at++) {
    const ending = marks.filter(({ end }) => end === at).sort((a, b) => b.start - a.start);
    const starting = marks.filter(({ start }) => start === at).sort((a, b) => b.end - a.end);
    shown += ending.map(({ close }) => close).join('') + starting.map(({ open }) => open).join('') + text.charAt(at);
  }
  assert.equal(shown, marked);
}
