import { hullsOf } from '../../annotations/byHand';
import { closest } from '../../annotations/closest';
import type { NewMark } from '../../annotations/markNote';
import { placeOf } from '../../annotations/textPlace';
import type { Article, Span } from '../../model';
import { speakerOf } from '../../people/speakerOf';
import { claimDecidedBy, dateDecidedBy, type DecidedBy, decidedBy } from '../decided';
import type { PlacedMark } from './placedMarks';

/** A mark of the article as it is read now, in the terms of a file’s marks. */
interface OwnMark extends Span {
  readonly of: PlacedMark['of'];
  readonly decided: DecidedBy;
  readonly kind?: PlacedMark['kind'];
  readonly speaker?: string;
  readonly source?: Span;
  readonly cue?: Span;
  readonly value?: string;
  readonly nested?: boolean;
  readonly label?: string;
}

/** What a file can say of the marks of one kind: whether a mark that it does not have was not there. */
export interface Says {
  readonly quotation: boolean;
  readonly date: boolean;
  readonly claim: boolean;
}

/** Whether things are marked at all: what comes first, since a mark that is not there cannot be corrected. */
export function existence(article: Article, marks: readonly PlacedMark[], says: Says): readonly NewMark[] {
  const { pairs, added, gone } = matched(article, marks);
  const place = (span: Span): NewMark['place'] => placeOf(article.text, span);
  return [
    ...gone.filter(({ of }) => says[of]).map((own): NewMark => ({ about: 'reject', of: own.of, place: place(own) })),
    ...added.map((mark): NewMark => {
      const value = mark.value === undefined ? {} : { value: mark.value };
      return { about: 'add', of: mark.of, place: place(mark), ...value };
    }),
    ...pairs.flatMap(({ own, mark }): NewMark[] =>
      mark.decided === 'person' && own.decided === 'engine' && saysTheSame(own, mark)
        ? [{ about: 'accept', of: own.of, place: place(own) }]
        : [],
    ),
  ];
}

/** What marks are: kind, speaker, source, cue, value. */
export function properties(article: Article, marks: readonly PlacedMark[]): readonly NewMark[] {
  const place = (span: Span): NewMark['place'] => placeOf(article.text, span);
  return matched(article, marks).pairs.flatMap(({ own, mark }): NewMark[] => {
    const found: NewMark[] = [];
    if (mark.kind && mark.kind !== own.kind) found.push({ about: 'kind', kind: mark.kind, place: place(own) });
    if (mark.speaker && mark.speaker.name !== own.speaker)
      found.push({ about: 'speaker', speaker: mark.speaker, place: place(own) });
    for (const part of ['source', 'cue'] as const) {
      const [now, wanted] = [own[part], mark[part]];
      if (wanted && !(now && same(now, wanted)))
        found.push({ about: 'add', of: part, place: place(wanted), quotation: place(own) });
      else if (now && !wanted) found.push({ about: 'reject', of: part, place: place(now) });
    }
    if (mark.value !== undefined && mark.value !== own.value)
      found.push({ about: 'value', value: mark.value, place: place(own) });
    return found;
  });
}

/** How far marks go: the last, since decisions are found by where the analysis has a mark. */
export const extents = (article: Article, marks: readonly PlacedMark[]): readonly NewMark[] =>
  matched(article, marks).pairs.flatMap(({ own, mark }): NewMark[] =>
    same(own, mark)
      ? []
      : [{ about: 'extent', of: own.of, place: placeOf(article.text, own), to: placeOf(article.text, mark) }],
  );

interface Matched {
  readonly pairs: readonly { readonly own: OwnMark; readonly mark: PlacedMark }[];
  readonly added: readonly PlacedMark[];
  readonly gone: readonly OwnMark[];
}

/** Marks of a file with those of the article that they are: at the very place, else those that cover most of them. */
function matched(article: Article, marks: readonly PlacedMark[]): Matched {
  const left = new Set(ownMarks(article));
  const pairs: { own: OwnMark; mark: PlacedMark }[] = [];
  const take = (mark: PlacedMark, find: (candidates: readonly OwnMark[]) => OwnMark | undefined): boolean => {
    const own = find([...left].filter(({ of }) => of === mark.of));
    if (!own) return false;
    left.delete(own);
    pairs.push({ own, mark });
    return true;
  };
  const exact = marks.filter((mark) => !take(mark, (candidates) => likest(candidates, mark)));
  const added = exact.filter((mark) => !take(mark, (candidates) => closest(candidates, mark)));
  return { pairs, added, gone: [...left] };
}

/** Two attributions may have the same words; their sources tell them apart. */
function likest(candidates: readonly OwnMark[], mark: PlacedMark): OwnMark | undefined {
  const there = candidates.filter((own) => same(own, mark));
  return there.find((own) => saysTheSame(own, mark)) ?? there[0];
}

const saysTheSame = (own: OwnMark, mark: PlacedMark): boolean =>
  same(own, mark) &&
  own.kind === mark.kind &&
  own.speaker === mark.speaker?.name &&
  own.value === mark.value &&
  (['source', 'cue'] as const).every((part) => samePart(own[part], mark[part]));

function ownMarks(article: Article): readonly OwnMark[] {
  const quotations = hullsOf(article).map(({ start, end, attribution }): OwnMark => {
    const { kind, source, cue } = attribution;
    const speaker = speakerOf(article, attribution.speaker)?.name;
    return {
      ...{ of: 'quotation', start, end, kind, decided: decidedBy(attribution), nested: attribution.nested === true },
      ...(speaker !== undefined && { speaker }),
      ...(source && { source }),
      ...(cue && { cue }),
    };
  });
  const dates = article.dates.map((date): OwnMark => {
    const { start, end, value, type } = date;
    return { of: 'date', start, end, label: type, decided: dateDecidedBy(date), ...(value !== undefined && { value }) };
  });
  const claims = article.claims.map((claim): OwnMark => {
    return { of: 'claim', start: claim.start, end: claim.end, label: claim.kind, decided: claimDecidedBy(claim) };
  });
  return [...quotations, ...dates, ...claims];
}

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** What still differs between a file and a reading, in words for people. */
export function differences(article: Article, marks: readonly PlacedMark[], says: Says): readonly string[] {
  const { pairs, added, gone } = matched(article, marks);
  const words = ({ of, start, end }: OwnMark | PlacedMark): string => `${of} “${article.text.slice(start, end)}”`;
  return [
    ...pairs.flatMap(({ own, mark }) => {
      const what = otherwise(article, own, mark);
      return what.length > 0 ? [`${words(own)}: other ${what.join(', ')}`] : [];
    }),
    ...added.map((mark) => `${words(mark)}: not marked`),
    ...gone.map((own) =>
      says[own.of]
        ? `${words(own)}: still marked`
        : `${words(own)}: still marked, for the file has no ${own.of} at all`,
    ),
  ];
}

/** In what a mark is otherwise than a file has it; what the file does not say is not compared. */
function otherwise(article: Article, own: OwnMark, mark: PlacedMark): readonly string[] {
  const hull = hullsOf(article).find(({ start, end }) => start === own.start && end === own.end);
  const parts = own.of === 'quotation' && hull && hull.attribution.content.length !== mark.parts.length;
  return [
    ...(same(own, mark) ? [] : ['extent']),
    ...(own.kind === mark.kind || !mark.kind ? [] : ['kind']),
    ...(own.speaker === mark.speaker?.name ? [] : ['speaker']),
    ...(own.value === mark.value ? [] : ['value']),
    ...(['source', 'cue'] as const).filter((part) => !samePart(own[part], mark[part])),
    ...(parts ? ['parts'] : []),
    ...(mark.nested === undefined || own.nested === mark.nested ? [] : ['nesting']),
    ...(mark.label === undefined || own.label === mark.label ? [] : ['type']),
    ...(mark.decided === undefined || own.decided === mark.decided ? [] : ['origin']),
  ];
}

const samePart = (now: Span | undefined, wanted: Span | undefined): boolean =>
  now && wanted ? same(now, wanted) : now === wanted;
