import type { MarkDecision, MarkKind } from '../model';

const marks: Readonly<Record<MarkKind, string>> = {
  quotation: 'a quotation',
  source: 'a source',
  cue: 'a cue',
  date: 'a date',
  claim: 'a claim',
};

/** What a decision says, for lists: *not a quotation*, *said by Anna Keller*. */
export function decisionInWords(decision: MarkDecision): string {
  switch (decision.about) {
    case 'accept':
      return `confirmed as ${marks[decision.of]}`;
    case 'reject':
      return `not ${marks[decision.of]}`;
    case 'add':
      return `marked as ${marks[decision.of]}`;
    case 'extent':
      return `other extent: “${decision.to.exact}”`;
    case 'kind':
      return `${decision.kind} quotation`;
    case 'speaker':
      return `said by ${decision.speaker.name}`;
    case 'value':
      return `means ${decision.value}`;
    case 'identity':
      return `“${decision.teaches.words}” is ${decision.speaker.name}`;
  }
}
