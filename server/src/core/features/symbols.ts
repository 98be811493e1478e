import type { Article, Span, SpeakerKind } from '../model';
import { castOf } from './cast';
import { quotationsIn } from './quotations';
import { excerpt } from './markdown';

/** A speaker or a quotation, to be found by its name in a whole folder. */
export interface FolderSymbol {
  readonly name: string;
  readonly kind: SpeakerKind | 'quotation';
  readonly span: Span;
  /** Whose words they are; of a speaker the role. */
  readonly detail?: string;
}

/** Every identified speaker and every quotation of an article. */
export const symbolsOf = (article: Article): readonly FolderSymbol[] => [
  ...castOf(article).flatMap(({ speaker, name, kind, role, span }): readonly FolderSymbol[] =>
    speaker && kind !== 'unknown' ? [{ name, kind, span, ...(role !== undefined && { detail: role }) }] : [],
  ),
  ...quotationsIn(article).map(({ span, speaker, source }): FolderSymbol => {
    const who = speaker ?? source;
    return { name: excerpt(article, span), kind: 'quotation', span, ...(who !== undefined && { detail: who }) };
  }),
];

/** Whether a name has the characters of `query`, in their order, whatever stands between: *akel* finds *Anna Keller*. */
export function fits(name: string, query: string): boolean {
  const wanted = query.toLowerCase().replace(/\s+/gu, '');
  let at = 0;
  for (const character of name.toLowerCase()) if (character === wanted[at]) at++;
  return at >= wanted.length;
}
