import type { PeopleWords } from '../lexicon/peopleWords';
import type { Article, Span, SpeakerId, SpeakerKind } from '../model';
import { identitiesAcross, identityOf, type NamedSpeaker } from '../people/acrossArticles';
import { castOf } from './cast';
import { quotationsIn } from './quotations';
import { excerpt } from './markdown';

/** A speaker or a quotation, to be found by its name in a whole folder. */
export interface FolderSymbol {
  readonly name: string;
  readonly kind: SpeakerKind | 'quotation';
  readonly span: Span;
  /** The speaker that it is. */
  readonly speaker?: SpeakerId;
  /** Other names that it is found by. */
  readonly aliases?: readonly string[];
  /** Whose words they are; of a speaker the role. */
  readonly detail?: string;
}

/** Every identified speaker and every quotation of an article. */
export const symbolsOf = (article: Article): readonly FolderSymbol[] => [
  ...castOf(article).flatMap(({ speaker, name, kind, role, span }): readonly FolderSymbol[] =>
    speaker && kind !== 'unknown'
      ? [{ name, kind, span, speaker: speaker.id, ...(role !== undefined && { detail: role }) }]
      : [],
  ),
  ...quotationsIn(article).map(({ span, speaker, source }): FolderSymbol => {
    const who = speaker ?? source;
    return { name: excerpt(article, span), kind: 'quotation', span, ...(who !== undefined && { detail: who }) };
  }),
];

/** The symbols of one article of a folder, and who is named in it. */
export interface ArticleSymbols<S> {
  readonly symbols: readonly S[];
  readonly named: readonly NamedSpeaker[];
}

/**
 * The symbols of all articles of a folder, in their order. Whoever is the same in several of them has one name and one
 * detail in all, with the number of articles, and is found by every name that any of them has.
 */
export function symbolsAcross<S extends Omit<FolderSymbol, 'span'>>(
  articles: readonly ArticleSymbols<S>[],
  words: PeopleWords,
): readonly S[] {
  const set = articles.map(({ named }, i) => ({ id: String(i), speakers: named }));
  const identity = identityOf(identitiesAcross(set, words));
  return articles.flatMap(({ symbols }, i) =>
    symbols.map((symbol): S => {
      const who = symbol.speaker === undefined ? undefined : identity(String(i), symbol.speaker);
      if (!who || who.members.length < 2) return symbol;
      const [role] = who.roles;
      const detail = [...(role === undefined ? [] : [role]), `in ${who.members.length} articles`].join(', ');
      return { ...symbol, name: who.name, aliases: who.aliases, detail };
    }),
  );
}

/** Whether a name has the characters of `query`, in their order, whatever stands between: *akel* finds *Anna Keller*. */
export function fits(name: string, query: string): boolean {
  const wanted = query.toLowerCase().replace(/\s+/gu, '');
  let at = 0;
  for (const character of name.toLowerCase()) if (character === wanted[at]) at++;
  return at >= wanted.length;
}
