import type { Article, Attribution, Decision, GivenSpeaker, MarkKind, Span, TaughtWords, TextPlace } from '../model';
import { closest, plain } from './closest';
import { spanAt } from './anchor';
import type { NewMark } from './markNote';
import { nearestIn } from './appliedQuotations';
import { isMark } from './placed';
import type { MarkChange, UndoChange } from './sidecar';
import { trimmed } from './surroundings';
import { placeOf } from './textPlace';

/** What a person does to a mark, by where it is in the article as they see it, earlier decisions applied. */
export type Correction =
  | { readonly about: 'accept'; readonly of: MarkKind; readonly at: Span }
  | { readonly about: 'accept-all'; readonly at: Span }
  | { readonly about: 'reject'; readonly of: MarkKind; readonly at: Span }
  | { readonly about: 'add'; readonly of: MarkKind; readonly at: Span; readonly value?: string }
  | { readonly about: 'extent'; readonly of: MarkKind; readonly at: Span; readonly to: Span }
  | { readonly about: 'kind'; readonly at: Span; readonly kind: Attribution['kind'] }
  | { readonly about: 'speaker'; readonly at: Span; readonly speaker: GivenSpeaker }
  | { readonly about: 'value'; readonly at: Span; readonly value: string }
  | { readonly about: 'identity'; readonly at: Span; readonly speaker: GivenSpeaker };

/**
 * The changes to a sidecar that a correction asks for; none where there is nothing at its place that it could be about.
 * What was marked by hand and is taken back is undone; a new decision takes the place of earlier ones about the same.
 */
export function changesFor(
  article: Article,
  decisions: readonly Decision[],
  correction: Correction,
): readonly (MarkChange | UndoChange)[] {
  if (correction.about === 'accept-all')
    return hullsOf(article)
      .filter(({ start, end }) => correction.at.start <= start && end <= correction.at.end)
      .flatMap((at) => changesFor(article, decisions, { about: 'accept', of: 'quotation', at }));
  const made = markFor(article, correction, placer(article, decisions));
  if (!made) return [];
  const { mark, replaced } = made;
  const earlier = decisions.filter(isMark).filter((decision) => {
    const at = spanAt(article.text, decision.place);
    const now = spanAt(article.text, mark.place);
    if (!at || !now || 'of' in decision !== 'of' in mark) return false;
    return subject(decision) === subject(mark) && same(at, now);
  });
  const ids = earlier.map(({ id }) => id);
  if (mark.about === 'reject' && earlier.some(({ about }) => about === 'add'))
    return ids.map((id) => ({ about: 'undo', id }));
  return [{ about: 'mark', mark, replaced, instead: ids }];
}

/** Yes and no to one thing are about the same. */
function subject(mark: NewMark): string {
  const verdict = mark.about === 'accept' || mark.about === 'reject' || mark.about === 'add';
  const what = 'of' in mark ? mark.of : mark.about === 'identity' ? mark.teaches.words.toLowerCase() : '';
  return `${verdict ? 'verdict' : mark.about} ${what}`;
}

interface Made {
  readonly mark: NewMark;
  readonly replaced: string;
}

type Placer = (of: MarkKind, at: Span) => TextPlace;

/** The place of a mark as the analysis has it: where a person has changed how far it goes, that from before. */
function placer({ text }: Article, decisions: readonly Decision[]): Placer {
  const moved = decisions.flatMap((decision) => {
    const to = decision.about === 'extent' ? spanAt(text, decision.to) : undefined;
    return decision.about === 'extent' && to ? [{ of: decision.of, to, place: decision.place }] : [];
  });
  return (of, at) => moved.find((one) => one.of === of && same(one.to, at))?.place ?? placeOf(text, plain(at));
}

function markFor(
  article: Article,
  correction: Exclude<Correction, { about: 'accept-all' }>,
  place: Placer,
): Made | undefined {
  const { text } = article;
  switch (correction.about) {
    case 'accept':
    case 'reject': {
      const { about, of } = correction;
      const found = markAt(article, of, correction.at);
      return found && { mark: { about, of, place: place(of, found) }, replaced: of };
    }
    case 'add': {
      const { about, of, value } = correction;
      const at = trimmed(text, correction.at);
      if (at.start === at.end) return undefined;
      const owner = of === 'source' || of === 'cue' ? nearestIn(article, hullsOf(article), at) : undefined;
      const mark: NewMark = {
        ...{ about, of, place: placeOf(text, at) },
        ...(owner && { quotation: placeOf(text, plain(owner)) }),
        ...(value !== undefined && { value }),
      };
      return { mark, replaced: 'nothing' };
    }
    case 'extent': {
      const { about, of } = correction;
      const found = markAt(article, of, correction.at);
      const to = trimmed(text, correction.to);
      if (!found || to.start === to.end) return undefined;
      const mark: NewMark = { about, of, place: place(of, found), to: placeOf(text, to) };
      return { mark, replaced: text.slice(found.start, found.end) };
    }
    case 'kind': {
      const found = quotationAt(article, correction.at);
      const { about, kind } = correction;
      return found && { mark: { about, kind, place: place('quotation', found) }, replaced: found.attribution.kind };
    }
    case 'speaker': {
      const found = quotationAt(article, correction.at);
      if (!found) return undefined;
      const { about, speaker } = correction;
      const teaches = taughtBy(article, found.attribution, speaker);
      const mark: NewMark = { about, speaker, place: place('quotation', found), ...(teaches && { teaches }) };
      return { mark, replaced: nameOf(article, found.attribution.speaker) };
    }
    case 'value': {
      const found = closestOrAround(article.dates, correction.at);
      const { about, value } = correction;
      return found && { mark: { about, value, place: place('date', found) }, replaced: found.value ?? 'unresolved' };
    }
    case 'identity': {
      const at = trimmed(text, correction.at);
      if (at.start === at.end) return undefined;
      const { about, speaker } = correction;
      const mention = closest(article.mentions, at);
      const teaches = { words: text.slice(at.start, at.end), as: mention?.kind === 'role' ? 'role' : 'name' } as const;
      return {
        mark: { about, speaker, teaches, place: placeOf(text, at) },
        replaced: nameOf(article, mention?.speaker),
      };
    }
  }
}

/**
 * What the source of a quotation calls its speaker, where that is a name or a role that did not mean them before.
 * Nothing is learnt from the words of another quotation that it was carried over from, nor from the name of somebody else.
 */
function taughtBy(
  { text, speakers }: Article,
  { source, speaker, because }: Attribution,
  given: GivenSpeaker,
): TaughtWords | undefined {
  if (!source || source.kind === 'pronoun' || because.some(({ code }) => code === 'carried-over')) return undefined;
  const words = text.slice(source.start, source.end);
  const known = speakers.some(
    ({ name, mentions }) => name.toLowerCase() === words.toLowerCase() && mentions.some(({ kind }) => kind === 'name'),
  );
  if (known || words.length > longest || (given.id !== undefined && speaker === given.id)) return undefined;
  return { words, as: source.kind === 'role' ? 'role' : 'name' };
}
const longest = 60; // characters: what is longer is a description, and stands once

const nameOf = ({ speakers }: Article, id: string | undefined): string =>
  speakers.find((speaker) => speaker.id === id)?.name ?? 'nobody';

/** A quotation from its first part to its last. */
export interface Hull extends Span {
  readonly attribution: Attribution;
}

export const hullsOf = ({ attributions }: Article): readonly Hull[] =>
  attributions.map((attribution) => ({
    start: attribution.content[0].start,
    end: (attribution.content.at(-1) ?? attribution.content[0]).end,
    attribution,
  }));

/** The quotation that a place is about: the one that it covers, else the innermost around it. */
export const quotationAt = (article: Article, at: Span): Hull | undefined => closestOrAround(hullsOf(article), at);

function markAt(article: Article, of: MarkKind, at: Span): Span | undefined {
  const found = closestOrAround(spansOf(article, of), at);
  return found && plain(found);
}

function spansOf(article: Article, of: MarkKind): readonly Span[] {
  switch (of) {
    case 'quotation':
      return hullsOf(article);
    case 'source':
    case 'cue':
      return article.attributions.flatMap((attribution) => attribution[of] ?? []);
    case 'date':
      return article.dates;
    case 'claim':
      return article.claims;
  }
}

function closestOrAround<S extends Span>(spans: readonly S[], at: Span): S | undefined {
  const around = spans.filter(({ start, end }) => start <= at.start && at.end <= end);
  const innermost = around.reduce<S | undefined>(
    (best, span) => (best && best.end - best.start <= span.end - span.start ? best : span),
    undefined,
  );
  return closest(spans, at) ?? innermost;
}

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
