import type { PeopleWords } from '../lexicon/peopleWords';
import type { Mention, QuotedRun, Speaker, SpeakerRegistry } from '../model';
import type { ArticleSyntax } from '../syntax/syntax';
import type { Layout } from '../text/layout';

export interface People {
  readonly mentions: readonly Mention[];
  readonly speakers: readonly Speaker[];
}

/** Who is named, described and referred to, and which of these are one speaker. Mentions are in text order. */
export function peopleIn(
  _layout: Layout,
  _quotedRuns: readonly QuotedRun[],
  _words: PeopleWords,
  _registry?: SpeakerRegistry,
  _syntax?: ArticleSyntax,
): People {
  return { mentions: [], speakers: [] };
}
