import { trimmedContent } from './clauses';
import { ofKind } from './patterns/originKinds';
import { byParagraph, type ByParagraph, lastAttribution, type Origin, paragraphOf, sourceOf } from './origins';
import type { Range, Reading } from './reading';
import type { Resolved } from './resolve';
import { startsWithCapital } from './spokenRuns';

/** Tokens between the end of reported content and words in marks that may still belong to it. */
const farthest = 25;

/**
 * Words in marks that are a piece of their sentence and no speech of their own: *a plan to “keep the pier open.”* A word
 * stands right before them, and they begin without a capital.
 */
export const isFragment = (reading: Reading, part: Range, index: number): boolean =>
  /[\p{L}\p{N}]$/u.test(reading.word(part.from - 1)) &&
  reading.sentenceOf(part.from - 1) === reading.sentenceOf(part.from) &&
  !startsWithCapital(reading, index);

/**
 * Gives fragments back to the reported content that they were cut off from: *Lund said the pier was closed in order to
 * “keep the town safe.”* is one content, up to the closing mark.
 */
export function withFragments(reading: Reading, resolved: readonly Resolved[]): readonly Resolved[] {
  const outer = byParagraph(reading, resolved);
  const longer = new Map<Resolved, number>();
  reading.runParts.forEach((part, index) => {
    if (!isFragment(reading, part, index)) return;
    const here = outer.get(paragraphOf(reading, part.from)) ?? [];
    if (here.some((found) => touches(found, part))) return;
    const owner = contentBefore(reading, part, here, longer);
    if (owner) longer.set(owner, part.to);
  });
  return resolved.map((found) => {
    const to = longer.get(found);
    return to === undefined ? found : { ...found, content: upTo(found.content, to) };
  });
}

const touches = ({ content, cueRange, source }: Resolved, part: Range): boolean =>
  [...content, cueRange, ...(source ? [source] : [])].some(({ from, to }) => from < part.to && part.from < to);

/** It stands before the fragment in the same sentence, after its own cue, and no other attribution has a word since. */
function contentBefore(
  reading: Reading,
  part: Range,
  here: readonly Resolved[],
  longer: ReadonlyMap<Resolved, number>,
): Resolved | undefined {
  const sentence = reading.sentenceOf(part.from);
  const near = here.filter(({ cueRange }) => reading.sentenceOf(cueRange.from) === sentence);
  const last = near.at(-1);
  const content = last?.content.at(-1);
  if (!last || last.quoted || !content || last.cueRange.to > content.from) return undefined;
  const end = longer.get(last) ?? content.to;
  if (end > part.from || part.from - end > farthest) return undefined;
  for (let i = end; i < part.from; i++)
    if (/^(?:[—–-]+|[;:])$/.test(reading.word(i)) && !reading.isTight(i)) return undefined;
  return last;
}

const upTo = (content: readonly Range[], to: number): readonly Range[] =>
  content.map((own, i) => (i === content.length - 1 ? { from: own.from, to } : own));

/**
 * *Lund said the pier was closed. That would “keep the town safe.”*: a sentence with a fragment and no cue of its own goes
 * on from the attribution of the sentence before it, and is content as a whole.
 */
export function sentenceGoesOn(
  reading: Reading,
  part: Range,
  outer: ByParagraph,
): (Origin & { readonly content: readonly [Range] }) | undefined {
  const paragraph = paragraphOf(reading, part.from);
  const sentence = reading.sentenceOf(part.from);
  const here = outer.get(paragraph) ?? [];
  if (here.some(({ cueRange }) => reading.sentenceOf(cueRange.from) === sentence)) return undefined;
  const last = lastAttribution(reading, part.from, paragraph, outer);
  if (!last || reading.sentenceOf(last.cueRange.from) !== sentence - 1 || !leavesOpen(reading, last)) return undefined;
  const { firstToken = 0, endToken = 0 } = reading.layout.sentences[sentence] ?? {};
  if (reading.runAt(firstToken) >= 0 && reading.runAt(firstToken - 1) === reading.runAt(firstToken)) return undefined;
  const content = trimmedContent(reading, { from: firstToken, to: Math.max(endToken, part.to) });
  return content && { ...sourceOf(last), content: [content], ...ofKind('sentence-goes-on') };
}

/** *“…,” Lund said.*, *The pier was closed, Lund said.*: what is said stands first, so that more of it may follow. */
const leavesOpen = (reading: Reading, { cue, cueRange, content, source }: Resolved): boolean =>
  cue.class !== 'thought' &&
  (content[0]?.from ?? cueRange.from) < cueRange.from &&
  source !== undefined &&
  !/^W/.test(reading.fine(source.from));
