import type { QuotedRun, Span } from '../model';
import type { DateExpression } from '../model';
import type { Layout } from '../text/layout';
import { parseDay } from './calendar';
import type { DateContext } from './dates';
import { startOf, grainOf } from './fields';
import type { Origin } from './resolution';

/** The stretches that are names of works: no dates inside. */
export const titlesOf = (runs: readonly QuotedRun[]): readonly Span[] =>
  runs.filter((run) => run.class === 'title').flatMap(({ parts }) => parts);

/**
 * The day on which quoted words were spoken: a date beside their cue, in its sentence and outside the marks. Absent
 * outside quotations and where no such date stands before the words; then publication counts.
 */
export function spokenIn(
  span: Span,
  { quotedRuns, attributions }: DateContext,
  { sentences }: Layout,
  dates: readonly DateExpression[],
): Origin | undefined {
  const run = quotedRuns.find(
    (run) => run.class === 'speech' && run.parts.some((part) => part.start <= span.start && span.end <= part.end),
  );
  if (!run) return undefined;
  const attribution = attributions.find(({ content }) =>
    content.some((part) => run.parts.some((own) => own.start < part.end && part.start < own.end)),
  );
  const places = attribution?.cue ? [attribution.cue] : run.parts;
  const sentence = sentences.find(({ start, end }) =>
    places.some((place) => start <= place.start && place.start < end),
  );
  if (!sentence) return undefined;
  const beside = dates
    .filter((date) => date.start >= sentence.start && date.end <= sentence.end)
    .filter((date) => !run.parts.some((part) => part.start <= date.start && date.end <= part.end))
    .at(-1);
  const fields = beside && { ...beside.said, ...beside.implied };
  const day = fields && (grainOf(fields) === 'day' || grainOf(fields) === 'time') ? startOf(fields) : undefined;
  const known = day && parseDay(day.toString());
  return known && beside
    ? {
        day: known,
        anchor: { date: known.toString(), from: 'narrative', at: { start: beside.start, end: beside.end } },
      }
    : undefined;
}
