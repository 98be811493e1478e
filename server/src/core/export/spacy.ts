import type { Article } from '../model';
import { claimDecidedBy, dateDecidedBy, decidedBy } from './decided';
import type { ExportContext, NamedArticle, StreamFormat } from './format';
import { piecesOf, type Piece } from './pieces';
import { type LabelledSpan, labelledSpans, speakerName } from './spans';
import { writtenText, type WrittenText } from './writtenText';
import { readSpacy } from './read/spacy';

/**
 * JSON Lines as Prodigy and spaCy read them: one article a line with its text, tokens, spans and relations. Offsets
 * count code points, as Python does. Tokens and their `ws` give the text back, and every span is a run of whole tokens.
 */
export const spacy: StreamFormat = {
  id: 'spacy',
  name: 'spaCy and Prodigy',
  extension: '.spacy.jsonl',
  read: readSpacy,
  textRules: { unit: 'UTF-16 units', soundUnicode: true },
  carries: [
    'text',
    'quotations',
    'kinds',
    'parts',
    'nested',
    'cues',
    'sources',
    'relays',
    'speakers',
    'confidence',
    'dates',
    'values',
    'modifiers',
    'claims',
    'triggers',
    'publicationDate',
    'publicationOrigin',
    'decisions',
    'provenance',
    'byteOrderMark',
    'lineEnds',
    'controls',
  ],
  *write(articles, context) {
    for (const article of articles) yield `${JSON.stringify(lineOf(article, context))}\n`;
  },
};

function lineOf({ id, article }: NamedArticle, { version, style }: ExportContext): object {
  const written = writtenText(article.text, { unit: 'code points', soundUnicode: true });
  const spans = labelledSpans(article);
  const tokens = tokensOf(piecesOf(article, spans), article.text);
  const numberAt = new Map(tokens.map(({ start }, number) => [start, number]));
  const numberTo = new Map(tokens.map(({ end }, number) => [end, number]));
  const { publishedOn } = article;
  return {
    text: written.text,
    meta: {
      source: id,
      generator: `On Record ${version}`,
      dateOrder: style.dateOrder ?? 'auto',
      ...(publishedOn && { published: publishedOn.date, publishedFrom: publishedOn.from }),
    },
    tokens: tokens.map(({ start, end, ws }, number) => ({
      text: written.words({ start, end }),
      start: written.at(start),
      end: written.at(end),
      id: number,
      ws,
    })),
    spans: spans.map((span) => ({
      ...placed(written, span),
      token_start: numberAt.get(span.start),
      token_end: numberTo.get(span.end),
      label: labelOf(span),
      ...factsOf(article, span),
    })),
    relations: relationsOf(spans, written),
  };
}

const labelOf = ({ layer, label }: LabelledSpan): string =>
  layer === label.toLowerCase()
    ? layer.toUpperCase()
    : `${layer.toUpperCase()}_${label.toUpperCase().replace(/-/g, '_')}`;

/** A token with whether one space follows it: all other white space is a token by itself, as in spaCy. */
interface Token extends Piece {
  readonly ws: boolean;
}

function tokensOf(pieces: readonly Piece[], text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const piece of pieces) {
    const before = tokens.at(-1);
    const words = text.slice(piece.start, piece.end);
    if (before && !before.space && words.startsWith(' ') && piece.space) {
      tokens[tokens.length - 1] = { ...before, ws: true };
      if (words.length > 1) tokens.push({ ...piece, start: piece.start + 1, ws: false });
    } else if (words !== '') tokens.push({ ...piece, ws: false });
  }
  return tokens;
}

const placed = (written: WrittenText, { start, end }: LabelledSpan): object => ({
  start: written.at(start),
  end: written.at(end),
});

function factsOf(article: Article, { layer, number, part, nested }: LabelledSpan): object {
  const attribution = article.attributions[number];
  const date = article.dates[number];
  const claim = article.claims[number];
  if (layer === 'quotation' && attribution) {
    const speaker = speakerName(article, attribution.speaker);
    return {
      group: number,
      part,
      ...(nested && { nested }),
      ...(speaker !== undefined && { speaker }),
      confidence: attribution.confidence,
      decided: decidedBy(attribution),
    };
  }
  if (layer === 'date' && date) {
    const { value, mod, quant, freq } = date;
    return { ...definedOf({ value, mod, quant, freq }), decided: dateDecidedBy(date) };
  }
  if (layer === 'claim' && claim) return { decided: claimDecidedBy(claim) };
  return { group: number };
}

const definedOf = (facts: Readonly<Record<string, string | undefined>>): object =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

/** From the first part of a quotation to its cue, source and relay. */
function relationsOf(spans: readonly LabelledSpan[], written: WrittenText): readonly object[] {
  const heads = new Map(
    spans.flatMap((span) => (span.layer === 'quotation' && span.part === 0 ? [[span.number, span] as const] : [])),
  );
  const ends = ({ layer, label, ...span }: LabelledSpan): object => ({
    start: written.at(span.start),
    end: written.at(span.end),
    label: labelOf({ layer, label, ...span }),
  });
  return spans.flatMap((span) => {
    const head = heads.get(span.number);
    const tied = span.layer === 'cue' || span.layer === 'source' || span.layer === 'relay';
    return tied && head ? [{ label: span.layer, head_span: ends(head), child_span: ends(span) }] : [];
  });
}
