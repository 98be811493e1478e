import type { Article, Span } from '../model';

/** Our own token types, and what they can be besides. Their order is the legend that clients are given. */
export const tokenTypes = ['quotation', 'source', 'cue', 'date', 'claim', 'speaker'] as const;
export const tokenModifiers = ['direct', 'indirect', 'mixed', 'unattributed'] as const;
export type TokenType = (typeof tokenTypes)[number];
export type TokenModifier = (typeof tokenModifiers)[number];

/** A stretch within one line in one colour. Tokens never overlap and are in text order. */
export interface SemanticToken extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/**
 * The tokens of an article inside `within`, cut at its ends. Where spans nest, the inner one shows: a date in a quotation is a date.
 * No token holds a line end, which most editors cannot show.
 */
export function semanticTokensOf(
  article: Article,
  within: Span = { start: 0, end: article.text.length },
): readonly SemanticToken[] {
  const layers = layersOf(article).filter(({ start, end }) => start < within.end && within.start < end);
  return stretchesOf(painted(layers, within), within).flatMap(({ start, end, layer }) => {
    const token = layers[layer];
    return token ? linesOf(article.text, { start, end }).map((line) => ({ ...line, ...lookOf(token) })) : [];
  });
}

const lookOf = ({ type, modifiers }: SemanticToken): Pick<SemanticToken, 'type' | 'modifiers'> => ({ type, modifiers });

/**
 * From the ground up: what comes later is painted over what comes before; of quotations the inner over the outer. Of a
 * claim the words that show it have its colour, for whole sentences would drown the page; it lies over the source,
 * because *critics say* names nobody whom one could ask.
 */
const layersOf = ({ attributions, claims, mentions, dates }: Article): readonly SemanticToken[] => [
  ...attributions
    .flatMap(({ content, kind, source }) =>
      content.map((part) => layer('quotation', part, source ? [kind] : [kind, 'unattributed'])),
    )
    .sort((a, b) => b.end - b.start - (a.end - a.start)),
  // Pronouns that mean nobody we know (*it rained*) stay plain.
  ...mentions.filter(({ speaker }) => speaker !== undefined).map((mention) => layer('speaker', mention)),
  ...attributions.flatMap(({ source, relay }) =>
    [source, relay].flatMap((span) => (span ? layer('source', span) : [])),
  ),
  ...attributions.flatMap(({ cue }) => (cue ? layer('cue', cue) : [])),
  ...claims.map(({ trigger }) => layer('claim', trigger)),
  ...dates.map((date) => layer('date', date)),
];

const layer = (type: TokenType, { start, end }: Span, modifiers: readonly TokenModifier[] = []): SemanticToken => ({
  start,
  end,
  type,
  modifiers,
});

/** For each unit of `within` the number of the layer that shows there, -1 for none. */
function painted(layers: readonly Span[], within: Span): Int32Array {
  const units = new Int32Array(within.end - within.start).fill(-1);
  layers.forEach(({ start, end }, index) => {
    units.fill(index, Math.max(0, start - within.start), Math.max(0, end - within.start));
  });
  return units;
}

function stretchesOf(units: Int32Array, within: Span): readonly (Span & { readonly layer: number })[] {
  const stretches: (Span & { readonly layer: number })[] = [];
  for (let start = 0, end = 0; start < units.length; start = end) {
    const layer = units[start] ?? -1;
    while (end < units.length && units[end] === layer) end++;
    if (layer >= 0) stretches.push({ start: within.start + start, end: within.start + end, layer });
  }
  return stretches;
}

/** A stretch line by line, without the line ends; what is all blank is left out. */
const linesOf = (text: string, { start, end }: Span): readonly Span[] =>
  [...text.slice(start, end).matchAll(/[^\r\n]*\S[^\r\n]*/gu)].map(({ index, 0: line }) => ({
    start: start + index,
    end: start + index + line.length,
  }));
