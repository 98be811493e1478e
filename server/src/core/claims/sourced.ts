import type { Attribution, Mention, Span } from '../model';
import type { People } from '../people/people';

/** What somebody is given for in an article, and who. */
export interface SourcedContent extends Span {
  readonly source: Mention;
}

/** The parts of the article that have a source, in text order. */
export const sourcedContent = (attributions: readonly Attribution[]): readonly SourcedContent[] =>
  attributions
    .flatMap(({ content, source }) => (source ? content.map(({ start, end }) => ({ start, end, source })) : []))
    .sort((a, b) => a.start - b.start);

/** Somebody who can be asked: a person or a body, by name. */
export interface Named extends Span {
  readonly person: boolean;
}

/** Where people and bodies are named, in text order. */
export function namedOf({ mentions, speakers }: People): readonly Named[] {
  const people = new Set(speakers.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  return mentions.flatMap(({ kind, speaker, start, end }): readonly Named[] => {
    if (kind === 'organisation') return [{ start, end, person: false }];
    return kind === 'name' && speaker !== undefined && people.has(speaker) ? [{ start, end, person: true }] : [];
  });
}
