import type { ReasonCode } from '../model';
import type { CueHere } from './match';
import { isHead, phraseBefore } from './nounPhrases';
import type { Range, Reading } from './reading';
import type { Resolved } from './resolve';
import { sourceAfter, sourceBefore } from './sources';
import { treeAt } from './tree';
import { subjectInTree } from './treeRoles';
import { endsLikeSpeech, wordCount } from './spokenRuns';

/** An attribution as token ranges: found at a cue, or carried over from one, or with nothing that names a source. */
export interface Statement {
  readonly content: readonly Range[];
  readonly cue?: CueHere;
  readonly cueRange?: Range;
  readonly source?: Range;
  readonly relay?: Range;
  readonly reason: ReasonCode;
  readonly found: string;
  readonly confidence: number;
  readonly nested: boolean;
}

/** What an unclaimed quotation goes back to. */
interface Origin {
  readonly source?: Range;
  readonly cue?: CueHere;
  readonly cueRange?: Range;
  readonly found: string;
  readonly reason: ReasonCode;
  readonly confidence: number;
  /** The attribution whose further part it is. */
  readonly joins?: Resolved;
}

/** Words that somebody said although no cue claims them; not a title, a name, a term, a scare. */
const standsForSpeech = (reading: Reading, index: number): boolean =>
  reading.runs[reading.runParts[index]?.run ?? -1]?.class === 'speech' &&
  wordCount(reading, index) >= (endsLikeSpeech(reading, index) ? 3 : 8);

/** Gives the quotations that no cue claims to the attribution they go on from; those left are orphans. */
export function continued(reading: Reading, resolved: readonly Resolved[]): readonly Statement[] {
  const owners = new Map<number, Origin>();
  const more = new Map<Resolved, Range[]>();
  for (const found of resolved)
    for (const run of found.runParts)
      for (const part of sameRun(reading, run)) owners.set(part, { ...found, joins: found });
  const outer = byParagraph(reading, resolved);
  const unclaimed: Statement[] = [];
  reading.runParts.forEach((part, index) => {
    if (owners.has(index) || part.part > 0) return;
    if (inContent(part, outer.get(paragraphOf(reading, part.from)) ?? [])) return;
    const content = sameRun(reading, index).map((own) => reading.runParts[own] ?? part);
    const origin = originOf(reading, index, owners, outer);
    if ((!origin || origin.found === 'clause-subject') && !standsForSpeech(reading, index)) return;
    if (origin) for (const own of sameRun(reading, index)) owners.set(own, origin);
    if (origin?.joins) {
      more.set(origin.joins, [...(more.get(origin.joins) ?? []), ...content]);
      return;
    }
    unclaimed.push({
      content,
      ...(origin?.source && { source: origin.source }),
      ...(origin?.cue && origin.cueRange && { cue: origin.cue, cueRange: origin.cueRange }),
      reason: origin?.reason ?? 'no-source',
      found: origin?.found ?? 'orphan',
      confidence: origin?.confidence ?? 0.6,
      nested: false,
    });
  });
  const all: Statement[] = resolved.map((found) => ({
    ...found,
    content: [
      ...found.content,
      ...found.runParts.flatMap((run) => partsAfter(reading, run)),
      ...(more.get(found) ?? []),
    ].sort((a, b) => a.from - b.from),
  }));
  return [...all, ...unclaimed].sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));
}

/** All parts of the quotation that begins with part `index`. */
function sameRun(reading: Reading, index: number): readonly number[] {
  const run = reading.runParts[index]?.run;
  const found: number[] = [];
  for (let i = index; i < index + 12 && reading.runParts[i]; i++) if (reading.runParts[i]?.run === run) found.push(i);
  return found;
}

const partsAfter = (reading: Reading, index: number): readonly Range[] =>
  sameRun(reading, index)
    .slice(1)
    .flatMap((own) => reading.runParts[own] ?? []);

type ByParagraph = ReadonlyMap<number, readonly Resolved[]>;

/** The outermost attributions by the paragraph of their cue. */
function byParagraph(reading: Reading, resolved: readonly Resolved[]): ByParagraph {
  const found = new Map<number, Resolved[]>();
  for (const one of resolved) {
    if (one.nested) continue;
    const paragraph = paragraphOf(reading, one.cue.head);
    const known = found.get(paragraph);
    if (known) known.push(one);
    else found.set(paragraph, [one]);
  }
  return found;
}

const inContent = (part: Range, resolved: readonly Resolved[]): boolean =>
  resolved.some(
    ({ cue, content }) =>
      !(part.from <= cue.head && cue.head < part.to) &&
      content.some(({ from, to }) => from < part.to && part.from < to),
  );

/** Tries in turn what a quotation can go back to. */
function originOf(
  reading: Reading,
  index: number,
  owners: ReadonlyMap<number, Origin>,
  resolved: ByParagraph,
): Origin | undefined {
  const part = reading.runParts[index];
  if (!part) return undefined;
  const beside = besideName(reading, part, index);
  if (beside) return beside;
  const { from, to } = part;
  const signed = signatureBelow(reading, part);
  if (signed) return { source: signed, found: 'signature', reason: 'beside-quotation', confidence: 0.8 };
  if (!opensSentence(reading, from)) return clauseSubject(reading, part);
  if (!endsLikeSpeech(reading, index)) return leadIn(reading, part, resolved);
  const follows = reading.sentenceOf(to) === reading.sentenceOf(to - 1) ? nameAfter(reading, to) : undefined;
  if (follows) return { source: follows, found: 'quote-name', reason: 'beside-quotation', confidence: 0.85 };
  return (
    sameParagraph(reading, part, index, owners, resolved) ??
    beforeNext(reading, part, index, owners) ??
    leadIn(reading, part, resolved) ??
    previousParagraph(reading, part, index, owners, resolved) ??
    sentenceBefore(reading, part)
  );
}

/** The name in the short paragraph after, set off by a dash: *— Ada Brandt, curator*. */
function signatureBelow(reading: Reading, { from, to }: Range): Range | undefined {
  const paragraph = paragraphOf(reading, from);
  const here = reading.layout.paragraphs[paragraph];
  const below = reading.layout.paragraphs[paragraph + 1];
  if (!here || !below || reading.layout.sentences[here.endSentence - 1]?.endToken !== to) return undefined;
  const first = reading.layout.sentences[below.firstSentence]?.firstToken ?? 0;
  const last = reading.layout.sentences[below.endSentence - 1]?.endToken ?? 0;
  if (!/^[-―—–]+$/.test(reading.word(first)) || last - first > 12 || !isHead(reading, first + 1)) return undefined;
  const end = /^[.]$/.test(reading.word(last - 1)) ? last - 1 : last;
  return end > first + 1 ? { from: first + 1, to: end } : undefined;
}

/** Goes on from what was attributed last in the same paragraph: *“A,” he said. “B.”* */
function sameParagraph(
  reading: Reading,
  part: Range,
  index: number,
  owners: ReadonlyMap<number, Origin>,
  resolved: ByParagraph,
): Origin | undefined {
  const paragraph = paragraphOf(reading, part.from);
  const before = reading.runParts[index - 1];
  const owner = owners.get(index - 1);
  const last = lastAttribution(part.from, paragraph, resolved);
  const ownerHere = owner && before && paragraphOf(reading, before.from) === paragraph ? owner : undefined;
  const ownerEnd = Math.max(before?.to ?? 0, owner?.cueRange?.to ?? 0, owner?.source?.to ?? 0);
  const sameSentence = last && reading.sentenceOf(last.cue.head) === reading.sentenceOf(Math.max(0, ownerEnd - 1));
  if (ownerHere && (!last || last.cueRange.to <= ownerEnd || sameSentence)) {
    const next = reading.sentenceOf(part.from) - reading.sentenceOf(Math.max(0, ownerEnd - 1)) <= 1;
    return next
      ? ownerHere
      : { ...withoutJoin(ownerHere), found: 'carried-over', reason: 'carried-over', confidence: 0.85 };
  }
  if (!last) return undefined;
  return { ...sourceOf(last), found: 'after-attribution', reason: 'carried-over', confidence: 0.85 };
}

const withoutJoin = ({ source, cue, cueRange, found, reason, confidence }: Origin): Origin => ({
  found,
  reason,
  confidence,
  ...(source && { source }),
  ...(cue && { cue }),
  ...(cueRange && { cueRange }),
});

const sourceOf = ({ source, cue, cueRange }: Resolved): Pick<Origin, 'source' | 'cue' | 'cueRange'> => ({
  ...(source && { source }),
  cue,
  cueRange,
});

/** The attribution outside quotations whose cue stands last before `token` in this paragraph. */
function lastAttribution(token: number, paragraph: number, resolved: ByParagraph): Resolved | undefined {
  let last: Resolved | undefined;
  for (const found of resolved.get(paragraph) ?? []) {
    if (found.cueRange.to > token || !found.source) continue;
    if (!last || found.cueRange.from > last.cueRange.from) last = found;
  }
  return last;
}

/** Leads up to a quotation that follows at once and has an attribution after it: *“A.” “B,” he said*. */
function beforeNext(
  reading: Reading,
  part: Range,
  index: number,
  owners: ReadonlyMap<number, Origin>,
): Origin | undefined {
  const next = reading.runParts[index + 1];
  const later = owners.get(index + 1);
  if (!next || !later?.cueRange || next.from !== part.to || later.cueRange.from < next.to) return undefined;
  return paragraphOf(reading, next.from) === paragraphOf(reading, part.from) ? later : undefined;
}

/** The paragraph before ends in a colon: *Dmitry Peskov stated at a briefing:*. */
function leadIn(reading: Reading, part: Range, resolved: ByParagraph): Origin | undefined {
  const paragraph = paragraphOf(reading, part.from);
  if (reading.layout.paragraphs[paragraph]?.firstSentence !== reading.sentenceOf(part.from)) return undefined;
  if (reading.word(part.from - 1) !== ':') return undefined;
  const last = lastAttribution(part.from, paragraph - 1, resolved);
  const sentence = reading.layout.sentences[reading.sentenceOf(part.from - 1)];
  if (!sentence) return undefined;
  if (last && last.cueRange.from >= sentence.firstToken)
    return { ...sourceOf(last), found: 'lead-in', reason: 'lead-in', confidence: 0.9 };
  const cue = cueBeforeColon(reading, part.from - 1, sentence.firstToken);
  return { ...cue, found: 'lead-in', reason: 'lead-in', confidence: 0.85 };
}

/** The verb nearest before a colon and the phrase before it, where patterns have found no content for it. */
function cueBeforeColon(reading: Reading, colon: number, floor: number): { readonly source?: Range } {
  for (let i = colon - 1; i > floor; i--) {
    if (reading.runAt(i) >= 0) continue;
    if (!/^(?:VBD|VBZ|VBP|MD)$/.test(reading.fine(i)) && !reading.words.verbs.has(reading.lower(i))) continue;
    const source = sourceBefore(reading, i, floor);
    if (source) return { source };
  }
  const name = phraseBefore(reading, colon, floor);
  return name ? { source: name } : {};
}

/** Words in marks in the middle of a sentence are taken as those of the clause's subject. */
function clauseSubject(reading: Reading, part: Range): Origin | undefined {
  const sentence = reading.layout.sentences[reading.sentenceOf(part.from)];
  if (!sentence) return undefined;
  const source = governingSubject(reading, part) ?? cueBeforeColon(reading, part.from, sentence.firstToken).source;
  return source && { source, found: 'clause-subject', reason: 'shared-subject', confidence: 0.6 };
}

/** The subject of the nearest verb above the quotation in the parse. */
function governingSubject(reading: Reading, part: Range): Range | undefined {
  const tree = treeAt(reading, part.from + 1);
  let i = part.from + 1;
  for (let steps = 0; tree && i >= 0 && steps < 40; steps++) {
    const outside = i < part.from || i >= part.to;
    if (outside && reading.tag(i) === 'VERB') {
      const subject = subjectInTree(reading, i);
      if (subject && (subject.head < part.from || subject.head >= part.to)) return subject.range;
    }
    i = tree.head(i);
  }
  return undefined;
}

/** *“Nice try!” the mayor shot back*: a name or role and a verb that no table knows. */
function nameAfter(reading: Reading, start: number): Range | undefined {
  const end = reading.layout.sentences[reading.sentenceOf(start)]?.endToken ?? start;
  return sourceAfter(reading, start, end, false);
}

/** A paragraph of nothing but a quotation goes on from the one before. */
function previousParagraph(
  reading: Reading,
  part: Range,
  index: number,
  owners: ReadonlyMap<number, Origin>,
  resolved: ByParagraph,
): Origin | undefined {
  const paragraph = paragraphOf(reading, part.from);
  const owner = owners.get(index - 1);
  const before = reading.runParts[index - 1];
  if (owner && before && paragraph - paragraphOf(reading, before.from) === 1)
    return { ...withoutJoin(owner), found: 'carried-over', reason: 'carried-over', confidence: 0.85 };
  if (reading.layout.paragraphs[paragraph]?.firstSentence !== reading.sentenceOf(part.from)) return undefined;
  const last = lastAttribution(part.from, paragraph - 1, resolved);
  return last && { ...sourceOf(last), found: 'after-paragraph', reason: 'carried-over', confidence: 0.7 };
}

/** *She shook her head. “No.”*: the subject of the sentence before, in the same paragraph, where it is a person. */
function sentenceBefore(reading: Reading, part: Range): Origin | undefined {
  const here = reading.layout.sentences[reading.sentenceOf(part.from)];
  const before = reading.layout.sentences[reading.sentenceOf(part.from) - 1];
  if (!before || before.paragraph !== here?.paragraph) return undefined;
  for (let i = before.firstToken; i < before.endToken; i++) {
    if (reading.runAt(i) >= 0 || !/^(?:VBD|VBZ|VBP|MD)$/.test(reading.fine(i))) continue;
    const source = sourceBefore(reading, i, before.firstToken);
    if (!source) continue;
    const person =
      reading.tag(source.to - 1) === 'PROPN' || reading.words.clauses.persons.has(reading.lower(source.from));
    return person ? { source, found: 'sentence-before', reason: 'carried-over', confidence: 0.6 } : undefined;
  }
  return undefined;
}

/** A name set beside the quotation by a dash or a colon: *Clinton: “…”*, *“…” — Ada Brandt*. */
function besideName(reading: Reading, part: Range, index: number): Origin | undefined {
  const sentence = reading.layout.sentences[reading.sentenceOf(part.from)];
  if (sentence && reading.word(part.from - 1) === ':' && part.from - 1 > sentence.firstToken) {
    const name = phraseBefore(reading, part.from - 1, sentence.firstToken);
    const opens = name && (name.from === sentence.firstToken || /^[—–-]+$/.test(reading.word(name.from - 1)));
    if (name && opens && reading.tag(name.to - 1) === 'PROPN')
      return { source: name, found: 'name-colon', reason: 'lead-in', confidence: 0.85 };
  }
  if (/^[-―—–]+$/.test(reading.word(part.to)) && isHead(reading, part.to + 1) && endsLikeSpeech(reading, index)) {
    const paragraph = reading.layout.paragraphs[paragraphOf(reading, part.from)];
    const last = paragraph && reading.layout.sentences[paragraph.endSentence - 1];
    // The dash may be the line of a later paragraph: what is set under a quotation is no name beside it.
    if (last && part.to + 1 < last.endToken && last.endToken - part.to <= 12)
      return {
        source: { from: part.to + 1, to: last.endToken },
        found: 'signature',
        reason: 'beside-quotation',
        confidence: 0.8,
      };
  }
  return undefined;
}

const paragraphOf = (reading: Reading, token: number): number =>
  reading.layout.sentences[reading.sentenceOf(token)]?.paragraph ?? -1;

/** Nothing but marks stands between the sentence's start and `token`. */
function opensSentence(reading: Reading, token: number): boolean {
  const first = reading.layout.sentences[reading.sentenceOf(token)]?.firstToken ?? token;
  for (let i = first; i < token; i++) if (/[\p{L}\p{N}]/u.test(reading.word(i))) return false;
  return true;
}
