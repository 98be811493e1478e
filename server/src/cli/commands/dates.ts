import { type Happening, happeningsIn } from '../../core/features/happenings';
import type { Table } from '../report/table';

/** `onrecord dates`: what happened when, in the order in which it happened, with the sentence that tells it. */
export const datesTable: Table<Happening> = {
  id: 'dates',
  none: 'No date here has a place in the calendar.',
  rowsOf: happeningsIn,
  columns: [
    { head: 'when', cell: ({ value, from, to }) => value ?? (from === to ? from : `${from}/${to}`) },
    { head: 'written', cell: ({ words }) => words },
    { head: 'line', cell: ({ span }, place) => String(place(span.start).line) },
    { head: 'sentence', cell: ({ sentence }) => sentence?.words ?? '' },
  ],
  record: ({ span, type, value, from, to, words, sentence }, place) => ({
    from,
    to,
    type,
    value: value ?? null,
    start: span.start,
    end: span.end,
    line: place(span.start).line,
    text: words,
    sentence: sentence ? { start: sentence.span.start, end: sentence.span.end, text: sentence.words } : null,
  }),
};
