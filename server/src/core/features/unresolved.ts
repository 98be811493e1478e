import { dismissedAt, type Sifted } from '../annotations/dismissed';
import { placementOf } from '../annotations/placed';
import type { Article, Attribution, Decision, GivenSpeaker, Signed, Span } from '../model';
import { speakerOf } from '../people/speakerOf';
import { decisionInWords } from './decisionInWords';
import { excerpt } from './markdown';
import { byPlace, hullOf } from './spans';

/** What a person is asked to look at: why, where, and what could be done. */
export interface Unresolved {
  readonly why:
    | 'unattributed' // nobody is named for the words
    | 'unidentified' // the text does not say who the source is
    | 'ambiguous' // the source could be several people
    | 'undated' // a date that stays unresolved
    | 'conflict' // people have decided differently
    | 'unplaced' // what a decision was about is gone from the article
    | 'dismissed'; // a finding that somebody did not want to be shown again
  /** Absent where its words are gone. */
  readonly span?: Span;
  /** The words that it is about, on one line. */
  readonly words: string;
  /** What there is to say of it: the source, the rule, the decision. */
  readonly detail: string;
  readonly candidates?: readonly Required<GivenSpeaker>[];
  /** The decision's id, by which it can be undone. */
  readonly id?: string;
  /** Who made it and when: of two with one id, what tells which is meant. */
  readonly by?: string;
  readonly made?: string;
}

/** All of an article that waits for a person, or that a person has put aside, in groups, each in text order. */
export function unresolvedIn(
  article: Article,
  decisions: readonly Decision[],
  dismissed: Sifted['dismissed'],
): readonly Unresolved[] {
  const open = [...article.attributions]
    .filter(({ nested, speaker }) => !nested && speaker === undefined)
    .sort((a, b) => byPlace(a.content[0], b.content[0]))
    .map((attribution) => openQuotation(article, attribution));
  return [
    ...conflictsIn(article, decisions),
    ...order.flatMap((why) => open.filter((item) => item.why === why)),
    ...undatedIn(article),
    ...unplacedIn(article, decisions),
    ...dismissed.map(({ finding, by }): Unresolved => ({
      why: 'dismissed',
      span: finding.span,
      words: excerpt(article, finding.span),
      detail: finding.code,
      id: by.id,
    })),
  ];
}
const order = ['unattributed', 'ambiguous', 'unidentified'] as const;

function openQuotation(article: Article, { content, source }: Attribution): Unresolved {
  const common = { span: hullOf(content), words: excerpt(article, content[0]) };
  if (!source) return { ...common, why: 'unattributed', detail: '' };
  const candidates = (source.candidates ?? []).flatMap((id) => speakerOf(article, id) ?? []);
  const detail = excerpt(article, source);
  if (candidates.length < 2) return { ...common, why: 'unidentified', detail };
  return {
    ...common,
    why: 'ambiguous',
    detail,
    candidates: candidates.map(({ id, name, kind }) => ({ id, name, kind })),
  };
}

/** Dates that have no value; durations and sets are no days and need none. */
const undatedIn = (article: Article): readonly Unresolved[] =>
  article.dates
    .filter(({ type, value }) => value === undefined && (type === 'DATE' || type === 'TIME'))
    .map(({ start, end, alternatives = [] }) => ({
      why: 'undated',
      span: { start, end },
      words: excerpt(article, { start, end }),
      detail: alternatives.join(', '),
    }));

/** Each decision of a conflict by itself, so that the others can be undone. */
const conflictsIn = (article: Article, decisions: readonly Decision[]): readonly Unresolved[] =>
  placementOf(article.text, decisions).conflicts.flatMap(({ at, decisions: opposed }) =>
    opposed.map((decision): Unresolved => ({
      why: 'conflict',
      span: at,
      words: excerpt(article, at),
      detail: [decisionInWords(decision), decision.by].filter(Boolean).join(', '),
      ...signatureOf(decision),
      id: decision.id,
    })),
  );

function unplacedIn(article: Article, decisions: readonly Decision[]): readonly Unresolved[] {
  const lost = placementOf(article.text, decisions).lost.map((decision): Unresolved => ({
    why: 'unplaced',
    words: decision.place.exact.replace(/\s+/gu, ' '),
    detail: decisionInWords(decision),
    id: decision.id,
  }));
  const dismissals = decisions.flatMap((decision): readonly Unresolved[] => {
    if (decision.about !== 'dismissal' || dismissedAt(article, decision)) return [];
    const words = decision.place?.exact.replace(/\s+/gu, ' ') ?? '';
    return [{ why: 'unplaced', words, detail: decision.rule, id: decision.id }];
  });
  return [...lost, ...dismissals];
}

const signatureOf = ({ by, made }: Signed): Pick<Signed, 'by' | 'made'> => ({
  ...(by !== undefined && { by }),
  ...(made !== undefined && { made }),
});
