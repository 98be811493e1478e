import { kindOfPart } from '../attribution/extents';
import type { Article, Attribution, GivenSpeaker, Mention, Reason, Span, TextPlace } from '../model';
import { spanAt } from './anchor';
import { closest, plain } from './closest';
import { inSteps, type Placed } from './placed';

/** Attributions after people's decisions about them, and who they say speaks. */
export interface AppliedQuotations {
  readonly attributions: readonly Attribution[];
  readonly assigned: ReadonlyMap<Attribution, GivenSpeaker>;
}

/** An attribution at work, with the speaker whom a person has given. */
interface Draft extends Span {
  readonly attribution: Attribution;
  readonly given?: GivenSpeaker;
}

const decided: Reason = { code: 'decision' };

export function appliedQuotations(article: Article, placed: readonly Placed[]): AppliedQuotations {
  const ordered = inSteps(placed);
  const start = article.attributions.map((attribution) => draftOf(attribution));
  const drafts = ordered.reduce<readonly Draft[]>((now, one) => step(article, now, one), start);
  const sorted = [...drafts].sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    attributions: sorted.map(({ attribution }) => attribution),
    assigned: new Map(sorted.flatMap(({ attribution, given }) => (given ? [[attribution, given] as const] : []))),
  };
}

function step(article: Article, drafts: readonly Draft[], { decision, at }: Placed): readonly Draft[] {
  const of = 'of' in decision ? decision.of : 'quotation';
  if (of === 'date' || of === 'claim' || decision.about === 'value' || decision.about === 'identity') return drafts;
  if (of === 'quotation' && decision.about === 'add') {
    const known = closest(drafts, at);
    return known ? swap(drafts, known, confirmed) : [...drafts, addedQuotation(article, drafts, at)];
  }
  const meant =
    of === 'quotation'
      ? closest(drafts, at)
      : decision.about === 'add'
        ? owner(article, drafts, at, decision.quotation)
        : closest(
            drafts.flatMap((draft) => partOf(draft, of)),
            at,
          )?.draft;
  if (!meant) return drafts;
  switch (decision.about) {
    case 'accept':
      return swap(drafts, meant, of === 'quotation' ? confirmed : same);
    case 'reject':
      if (of === 'quotation') return drafts.filter((draft) => draft !== meant);
      return swap(drafts, meant, ({ attribution }) => draftOf(without(attribution, of)));
    case 'add':
      return swap(drafts, meant, (draft) => withPart(article, draft, of === 'source' ? 'source' : 'cue', at));
    case 'kind':
      return swap(drafts, meant, (draft) => changed(draft, { kind: decision.kind }));
    case 'speaker':
      return assigned(drafts, meant, decision.speaker);
    case 'extent': {
      const to = spanAt(article.text, decision.to);
      if (!to) return drafts;
      if (of !== 'quotation') return swap(drafts, meant, (draft) => withPart(article, draft, of, to));
      const content = partsOf(article, to);
      return swap(drafts, meant, (draft) => changed(draft, { content, kind: kindIn(article, content) }));
    }
  }
}

const same = (draft: Draft): Draft => draft;
const confirmed = (draft: Draft): Draft => changed(draft, {});

const draftOf = (attribution: Attribution, given?: GivenSpeaker): Draft => ({
  start: attribution.content[0].start,
  end: (attribution.content.at(-1) ?? attribution.content[0]).end,
  attribution,
  ...(given && { given }),
});

/** With some of it as a person says, and all of it as sure as that. */
const changed = ({ attribution, given }: Draft, by: Partial<Attribution>): Draft =>
  draftOf({ ...attribution, ...by, confidence: 1, because: [decided, ...attribution.because] }, given);

const swap = (drafts: readonly Draft[], meant: Draft, to: (draft: Draft) => Draft): readonly Draft[] =>
  drafts.map((draft) => (draft === meant ? to(draft) : draft));

/**
 * The quotations that were carried over from one go with it, as they hang on the same words. One that was carried over
 * goes alone, and those words are no source of its any more.
 */
function assigned(drafts: readonly Draft[], meant: Draft, given: GivenSpeaker): readonly Draft[] {
  const { source } = meant.attribution;
  if (isCarried(meant)) {
    const alone = changed(draftOf(without(meant.attribution, 'source')), {});
    return swap(drafts, meant, () => ({ ...alone, given }));
  }
  return drafts.map((draft) => {
    const hangsOn = source !== undefined && draft.attribution.source?.start === source.start && isCarried(draft);
    return draft === meant || hangsOn ? { ...changed(draft, {}), given } : draft;
  });
}

const isCarried = ({ attribution }: Draft): boolean => attribution.because.some(({ code }) => code === 'carried-over');

function addedQuotation(article: Article, drafts: readonly Draft[], at: Span): Draft {
  const content = partsOf(article, at);
  const nested = drafts.some(({ start, end }) => start <= at.start && at.end <= end);
  return draftOf({
    kind: kindIn(article, content),
    content,
    confidence: 1,
    found: 'by-hand',
    ...(nested && { nested: true as const }),
    because: [decided, { code: 'no-source' }],
  });
}

/** A span cut at paragraph breaks, as content is. */
function partsOf({ paragraphs }: Article, at: Span): readonly [Span, ...Span[]] {
  const parts = paragraphs
    .map(({ start, end }) => ({ start: Math.max(start, at.start), end: Math.min(end, at.end) }))
    .filter(({ start, end }) => start < end);
  const [first = plain(at), ...others] = parts;
  return [first, ...others];
}

/** As marks tell; marks at the very ends belong to a direct quotation. */
function kindIn({ quotedRuns }: Article, content: readonly [Span, ...Span[]]): Attribution['kind'] {
  const kinds = new Set(content.map((part) => kindOfPart(quotedRuns, part)));
  const [only] = kinds;
  return kinds.size === 1 && only ? only : 'mixed';
}

/** The source or the cue of an attribution as a span that leads back to it. */
function partOf(draft: Draft, of: 'source' | 'cue'): readonly (Span & { readonly draft: Draft })[] {
  const span = draft.attribution[of];
  return span ? [{ ...plain(span), draft }] : [];
}

function without({ source, cue, speaker, ...rest }: Attribution, of: 'source' | 'cue'): Attribution {
  if (of === 'cue') return { ...rest, ...(source && { source }), ...(speaker !== undefined && { speaker }) };
  return { ...rest, ...(cue && { cue }), because: [decided, { code: 'no-source' }] };
}

/** The quotation that a source or cue was marked for; where that is not known, the nearest in its paragraph. */
function owner(article: Article, drafts: readonly Draft[], at: Span, place?: TextPlace): Draft | undefined {
  const named = place && spanAt(article.text, place);
  const meant = named && closest(drafts, named);
  return meant ?? nearestIn(article, drafts, at);
}

/** The quotation nearest to a place among those that touch its paragraph; of two as near one without a source. */
export function nearestIn<Q extends Span & { readonly attribution: Attribution }>(
  { paragraphs }: Article,
  quotations: readonly Q[],
  at: Span,
): Q | undefined {
  const around = paragraphs.find(({ start, end }) => start <= at.start && at.start <= end) ?? at;
  const inReach = quotations.filter(({ start, end }) => start <= around.end && around.start <= end);
  const distance = ({ start, end, attribution }: Q): number =>
    2 * Math.max(0, at.start - end, start - at.end) + (attribution.source ? 1 : 0);
  return inReach.reduce<Q | undefined>(
    (best, one) => (best && distance(best) <= distance(one) ? best : one),
    undefined,
  );
}

function withPart(article: Article, draft: Draft, of: 'source' | 'cue', at: Span): Draft {
  const because = draft.attribution.because.filter(({ code }) => code !== 'no-source');
  if (of === 'cue') {
    const lemma = article.text.slice(at.start, at.end).toLowerCase();
    return changed(draft, { cue: { lemma, class: 'speech', ...draft.attribution.cue, ...plain(at) } });
  }
  const source = mentionAt(article, at);
  const unsourced = without(draft.attribution, 'source');
  const speaker = source.speaker === undefined ? {} : { speaker: source.speaker };
  const attribution: Attribution = { ...unsourced, because, source, ...speaker };
  return changed(draftOf(attribution, draft.given), {});
}

/** Whom the words mean: the widest mention in them that means somebody. */
function mentionAt({ mentions }: Article, at: Span): Mention {
  const inside = mentions.filter(({ start, end, speaker }) => at.start <= start && end <= at.end && speaker);
  const [widest] = [...inside].sort((a, b) => b.end - b.start - (a.end - a.start));
  if (widest) return { ...widest, ...plain(at) };
  return { ...plain(at), kind: 'role', confidence: 1, because: [decided, { code: 'unidentified', at: plain(at) }] };
}
