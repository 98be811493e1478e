import { kindOfPart } from '../attribution/extents';
import type { Article, Attribution, Claim, DateExpression, Mention, Span, TimexMod, TimexType } from '../model';
import { speakerOf } from '../people/speakerOf';

/** Words of the article with their place. */
export interface TextRecord extends Span {
  readonly text: string;
}

/** One contiguous part of an attribution, in the shape of the gold data: what `annotate --jsonl` promises. */
export interface QuoteRecord extends TextRecord {
  readonly kind: Attribution['kind'];
  readonly group: string;
  readonly part: number;
  readonly parts: number;
  readonly speaker: TextRecord | null;
  readonly speakerEntity: { readonly name: string; readonly aliases: readonly string[] } | null;
  readonly cue: TextRecord | null;
  readonly relayedBy: TextRecord | null;
  readonly confidence: number;
}

export interface DateRecord extends TextRecord {
  readonly type: TimexType;
  readonly value?: string;
  readonly mod?: TimexMod;
  readonly alts?: readonly string[];
}

export interface ClaimRecord extends TextRecord {
  readonly kind: Claim['kind'];
}

/** The parts of all outermost attributions, in text order; an attribution inside another is left to richer formats. */
export const quoteRecords = (article: Article): readonly QuoteRecord[] =>
  article.attributions
    .filter(({ nested }) => !nested)
    .flatMap((attribution, group) => partsOf(article, attribution, `q${group}`))
    .sort((a, b) => a.start - b.start || a.end - b.end);

/** The parts of one attribution. */
export function partsOf(article: Article, attribution: Attribution, group: string): readonly QuoteRecord[] {
  const { kind, content, source, cue, relay, speaker, confidence } = attribution;
  const apart = kind === 'mixed' && content.length > 1; // each part by its own marks, unless a person said what all of it is
  const entity = speakerOf(article, speaker);
  return content.map((span, part) => ({
    ...placed(article, span),
    kind: apart ? kindOfPart(article.quotedRuns, span) : kind,
    group,
    part,
    parts: content.length,
    speaker: placedOrNull(article, source),
    speakerEntity: entity ? { name: entity.name, aliases: entity.aliases } : null,
    cue: placedOrNull(article, cue),
    relayedBy: placedOrNull(article, relay),
    confidence,
  }));
}

export const dateRecord = (article: Article, date: DateExpression): DateRecord => ({
  ...placed(article, date),
  type: date.type,
  ...valueOf(date),
});

export const dateRecords = (article: Article): readonly DateRecord[] =>
  article.dates.map((date) => dateRecord(article, date));

export const claimRecord = (article: Article, claim: Claim): ClaimRecord => ({
  ...placed(article, claim),
  kind: claim.kind,
});

export const claimRecords = (article: Article): readonly ClaimRecord[] =>
  article.claims.map((claim) => claimRecord(article, claim));

const valueOf = ({ value, mod, alternatives }: DateExpression): Pick<DateRecord, 'value' | 'mod' | 'alts'> => ({
  ...(value !== undefined && { value }),
  ...(mod && { mod }),
  ...(alternatives && { alts: alternatives }),
});

export const placed = ({ text }: Article, { start, end }: Span): TextRecord => ({
  start,
  end,
  text: text.slice(start, end),
});
const placedOrNull = (article: Article, span: Span | Mention | undefined): TextRecord | null =>
  span ? placed(article, span) : null;
