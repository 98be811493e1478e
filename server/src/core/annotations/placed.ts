import type { Decision, MarkDecision, Span } from '../model';
import { spanAt } from './anchor';

/** A decision about a mark with the place in the text where it holds now. */
export interface Placed<D extends MarkDecision = MarkDecision> {
  readonly decision: D;
  readonly at: Span;
}

/** Two or more decisions of different people about one thing that cannot all hold. The last of them is in force. */
export interface Conflict {
  readonly at: Span;
  readonly decisions: readonly [MarkDecision, MarkDecision, ...MarkDecision[]];
}

export interface Placement {
  /** Those in force, earlier ones first. */
  readonly placed: readonly Placed[];
  /** Those whose words are gone from the article. They are kept. */
  readonly lost: readonly MarkDecision[];
  readonly conflicts: readonly Conflict[];
}

/** Where decisions about marks hold in a text, and which of them contradict each other. */
export function placementOf(text: string, decisions: readonly Decision[]): Placement {
  const marks = decisions.filter(isMark);
  const all = inTime(marks).map((decision) => ({ decision, at: spanAt(text, decision.place) }));
  const found = all.flatMap(({ decision, at }) => (at ? [{ decision, at }] : []));
  const groups = new Map<string, Placed[]>();
  for (const placed of found) {
    const key = subjectOf(placed);
    groups.set(key, [...(groups.get(key) ?? []), placed]);
  }
  const conflicts: Conflict[] = [];
  for (const group of groups.values()) {
    const [first, second, ...others] = contradicting(group);
    if (first && second)
      conflicts.push({
        at: first.at,
        decisions: [first.decision, second.decision, ...others.map(({ decision }) => decision)],
      });
  }
  const last = new Set([...groups.values()].map((group) => group.at(-1)));
  return {
    placed: found.filter((placed) => last.has(placed)),
    lost: all.flatMap(({ decision, at }) => (at ? [] : [decision])),
    conflicts,
  };
}

export const isMark = (decision: Decision): decision is MarkDecision =>
  decision.about !== 'publication-date' && decision.about !== 'dismissal';

/** In the order in which they were made, as far as that is known; else as they stand in the file. */
const inTime = (marks: readonly MarkDecision[]): readonly MarkDecision[] =>
  [...marks].sort((a, b) => compare(a.made ?? '', b.made ?? ''));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a decision settles: of two about the same, one holds. */
export function subjectOf({ decision, at }: Placed): string {
  const place = `${at.start} ${at.end}`;
  switch (decision.about) {
    case 'accept':
    case 'reject':
    case 'add':
      return `is it a ${decision.of}? ${place}`;
    case 'extent':
      return `extent of ${decision.of} ${place}`;
    case 'kind':
    case 'speaker':
    case 'value':
      return `${decision.about} ${place}`;
    case 'identity':
      return `who is ${decision.teaches.words.toLowerCase()}`;
  }
}

/** Those of one subject that say different things, each thing once. */
function contradicting(group: readonly Placed[]): readonly Placed[] {
  const said = new Map(group.map((placed) => [saying(placed.decision), placed]));
  return said.size > 1 ? [...said.values()] : [];
}

/** What is said, without who says it, when and by which id. *Accept* after *add* says nothing new. */
function saying(decision: MarkDecision): string {
  switch (decision.about) {
    case 'accept':
    case 'add':
      return 'yes';
    case 'reject':
      return 'no';
    case 'extent':
      return JSON.stringify([decision.to.exact, decision.to.start]);
    case 'kind':
      return decision.kind;
    case 'value':
      return decision.value;
    case 'speaker':
    case 'identity':
      return decision.speaker.name.toLowerCase();
  }
}

const steps: Readonly<Record<MarkDecision['about'], number>> = {
  add: 0,
  accept: 1,
  reject: 1,
  extent: 3,
  kind: 2,
  speaker: 2,
  value: 2,
  identity: 2,
};

/** What is there comes before what it is, and that before how far it goes: places are those before extents changed. */
export const inSteps = (placed: readonly Placed[]): readonly Placed[] =>
  [...placed].sort((a, b) => steps[a.decision.about] - steps[b.decision.about]);
