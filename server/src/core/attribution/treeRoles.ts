import { isTime } from './nounPhrases';
import type { Range, Reading } from './reading';
import { base, type Tree, treeAt } from './tree';

/** What hangs on a noun but is no part of the phrase that names a source. */
const noPart = new Set([
  'parataxis',
  'ccomp',
  'cop',
  'aux',
  'discourse',
  'advcl',
  'csubj',
  'nsubj',
  'expl',
  'dislocated',
  'vocative',
  'punct',
]);
const markBefore = new Set(['case', 'mark', 'cc', 'advmod']);

/** Who a verb has as its subject, and how we know. */
export interface TreeSubject {
  readonly range: Range;
  readonly head: number;
  /** Its own subject, or one that it shares with the verb above. */
  readonly own: boolean;
}

/** The noun phrase around `head`: with title, apposition and relative clause, without what was hung on it by mistake. */
export function phraseOf(reading: Reading, tree: Tree, head: number, without = -1): Range {
  let from = head;
  let to = head + 1;
  const visit = (i: number, depth: number): void => {
    from = Math.min(from, i);
    to = Math.max(to, i + 1);
    if (depth > 40) return;
    for (const child of tree.children(i)) {
      if (child === without) continue;
      const label = base(tree.label(child));
      if (i === head && (noPart.has(label) || (markBefore.has(label) && child < head))) {
        if (label === 'punct' && /^[()[\]]$/.test(reading.word(child))) visit(child, depth + 1);
        continue;
      }
      if (label === 'punct' && !/^[()[\]]$/.test(reading.word(child))) continue;
      visit(child, depth + 1);
    }
  };
  visit(head, 0);
  const phrase = trimmedPhrase(reading, { from, to }, head);
  return { from: phrase.from, to: withoutTime(reading, phrase, head) };
}

/** *Ida Lund on Monday* said so: the time is hung on the name by mistake. */
function withoutTime(reading: Reading, { to }: Range, head: number): number {
  let end = to;
  while (end > head + 1 && isTime(reading, end - 1)) end--;
  if (end === to) return to;
  if (/^(?:NUM|CCONJ)$/.test(reading.tag(end - 1))) return to; // *who has fished for 31 years*
  while (end > head + 1 && reading.words.clauses.timeMarkers.has(reading.lower(end - 1))) end--;
  return end;
}

/** Cut at quotation marks and at bare marks on either side. */
function trimmedPhrase(reading: Reading, { from, to }: Range, head: number): Range {
  const run = reading.runAt(head);
  let first = head;
  while (first > from && sameStretch(reading, first - 1, run)) first--;
  let end = head + 1;
  while (end < to && sameStretch(reading, end, run)) end++;
  const bare = (i: number): boolean => !/[\p{L}\p{N})\]$]/u.test(reading.word(i)) && reading.runAt(i) === run;
  while (first < head && bare(first)) first++;
  while (end > head + 1 && bare(end - 1) && !/^\.$/.test(reading.word(end - 1))) end--;
  return { from: first, to: end };
}

/** In the same quotation, or a short one in marks inside a phrase (*Marcia “Cia” Price*). */
const sameStretch = (reading: Reading, i: number, run: number): boolean => {
  const here = reading.runAt(i);
  const part = reading.runParts[here];
  return here === run || (part !== undefined && part.to - part.from <= 6);
};

/** The subject of the verb at `verb`, its own or that of the verb it is coordinated with or depends on. */
export function subjectInTree(reading: Reading, verb: number): TreeSubject | undefined {
  const tree = treeAt(reading, verb);
  return tree && subjectUp(reading, tree, verb, 0, verb);
}

/** `asks` is the verb whose subject is looked for, `verb` the one reached from it in `steps`. */
function subjectUp(reading: Reading, tree: Tree, verb: number, steps: number, asks: number): TreeSubject | undefined {
  if (steps > 5) return undefined;
  const children = tree.children(verb);
  const passive = children.some((child) => /:pass$/.test(tree.label(child)));
  if (passive) {
    const agent = children.find((child) => tree.label(child) === 'obl:agent');
    const agentPhrase = agent === undefined ? undefined : { range: phraseOf(reading, tree, agent, asks), head: agent };
    if (steps === 0) return agentPhrase && { ...agentPhrase, own: true };
    if (agentPhrase?.range.to === asks) return { ...agentPhrase, own: false }; // *was met by pilots urging …*
    const subject = children.find((child) => tree.label(child) === 'nsubj:pass');
    return subject === undefined ? undefined : { range: phraseOf(reading, tree, subject), head: subject, own: false };
  }
  const subject = children.find((child) => tree.label(child) === 'nsubj' || tree.label(child) === 'nsubj:outer');
  if (subject !== undefined) return { range: phraseOf(reading, tree, subject), head: subject, own: steps === 0 };
  const above = tree.head(verb);
  if (above < 0) return undefined;
  const label = tree.label(verb);
  if (label === 'acl' && reading.fine(verb) === 'VBG') {
    const outer = subjectOverObject(reading, tree, above, steps);
    if (outer) return outer;
  }
  if (label === 'acl') return { range: phraseOf(reading, tree, above, verb), head: above, own: steps === 0 };
  if (label === 'acl:relcl') return undefined;
  const up =
    /^(?:conj|xcomp|advcl)/.test(label) ||
    (base(label) === 'parataxis' && reading.fine(verb) === 'VBG') ||
    (label === 'ccomp' && /^VB[GN]?$/.test(reading.fine(verb)));
  return up ? subjectUp(reading, tree, above, steps + 1, asks) : undefined;
}

/** *sent an email to supporters saying …*: the participle hangs on a noun below the verb’s object; whoever sent says it. */
function subjectOverObject(reading: Reading, tree: Tree, noun: number, steps: number): TreeSubject | undefined {
  let top = noun;
  for (let up = 0; up < 3 && base(tree.label(top)) === 'nmod'; up++) top = tree.head(top);
  if (!/^(?:i?obj|obl)$/.test(base(tree.label(top)))) return undefined;
  const over = tree.head(top);
  return over >= 0 && reading.tag(over) === 'VERB' ? subjectUp(reading, tree, over, steps + 1, noun) : undefined;
}

/** Relations of what follows a reported clause and still belongs to it when it hangs on the cue. */
const leavesContent = /^(?:conj|cc|parataxis|nsubj|csubj)/;

/**
 * Where content that a cue at `verb` takes ends, going by the tree: after the last token below the clause root, and on
 * over what hangs on the cue and was cut off from the clause. At most `end`, which the tokens allow.
 */
export function contentEndInTree(reading: Reading, verb: number, from: number, end: number): number {
  const tree = treeAt(reading, verb);
  if (!tree || verb < tree.range.from || from >= tree.range.to) return end;
  const child = childAbove(tree, from, verb);
  if (child < 0) return end;
  let at = tree.cover(child).to;
  for (let i = at; i < Math.min(end, tree.range.to); i++) {
    if (!/[\p{L}\p{N}]/u.test(reading.word(i))) continue;
    if (i < at) continue;
    const next = childAbove(tree, i, verb);
    if (next < 0) break;
    const label = tree.label(next);
    if (leavesContent.test(label)) break;
    if (base(label) === 'advcl' && leavesAsClause(reading, tree, next)) break;
    at = tree.cover(next).to;
  }
  const stop = Math.min(end, Math.max(at, from + 1));
  return coordinatedClause(reading, stop, end) ? end : stop;
}

/** *said that A and that B*: the second clause is content too. */
function coordinatedClause(reading: Reading, at: number, end: number): boolean {
  let i = at;
  while (i < end && /^[,—–]$/.test(reading.word(i))) i++;
  return i < end && reading.tag(i) === 'CCONJ' && reading.lower(i + 1) === reading.words.complementizer;
}

const leavesAsClause = (reading: Reading, tree: Tree, i: number): boolean =>
  (reading.fine(i) === 'VBG' && tree.cover(i).from === i) ||
  reading.words.clauses.contentEnds.has(reading.lower(tree.cover(i).from));

/** How what stands at token `i` hangs on the verb at `verb`; empty where it does not, or without a parse. */
export function relationTo(reading: Reading, verb: number, i: number): string {
  const tree = treeAt(reading, verb);
  if (!tree || i < tree.range.from || i >= tree.range.to) return '';
  const child = childAbove(tree, i, verb);
  return child < 0 ? '' : tree.label(child);
}

/** The child of `top` that token `i` lies below; -1 where it does not. */
function childAbove(tree: Tree, i: number, top: number): number {
  let at = i;
  for (let steps = 0; at >= 0 && steps < 100; steps++) {
    const up = tree.head(at);
    if (up === top) return at;
    at = up;
  }
  return -1;
}
