import type { Mention, Span, SpeakerId } from '../model';
import type { Layout } from '../text/layout';
import type { People } from './people';
import { choiceOf } from './pronounChoice';

/** What somebody who has just been speaking gains when a pronoun goes on. */
const continuity = 0.35;

/**
 * Who the words of a source mean: the mention that heads `source`, widened to the whole phrase; a mention without a
 * speaker where the text does not settle it. `recent` are the speakers of the attributions before it, latest first; for
 * a first person the first of them is whoever speaks the quotation around it.
 */
export function sourceMention(people: People, layout: Layout, source: Span, recent: readonly SpeakerId[]): Mention {
  const found = headOf(people, layout, source);
  const head = found && (speakingFor(people, found) ?? found);
  if (!head) return { ...source, kind: 'role', confidence: 0, because: [{ code: 'unidentified', at: source }] };
  if (head.kind === 'pronoun' && head.start === source.start)
    return { ...pronoun(people, layout, head, recent), ...source };
  const other = joinedTo(people, layout, source, head);
  if (other && head.speaker !== undefined) {
    const candidates = [head.speaker, other];
    return { ...source, kind: head.kind, candidates, confidence: 0.3, because: [{ code: 'ambiguous' }] };
  }
  return { ...head, start: source.start, end: source.end };
}

/** *A spokesman for Halden Works, | the contractor,*: the body set off after the spokesman is not who speaks. */
function speakingFor({ mentions, speakers }: People, { kind, start, speaker }: Mention): Mention | undefined {
  if (kind !== 'role' || speaker === undefined) return undefined;
  const before = mentions.slice(Math.max(0, firstFrom(mentions, start) - 4), firstFrom(mentions, start));
  const body = before.find((mention) => mention.end === start - 2 && mention.speaker === speaker);
  const wider = body && before.find((mention) => mention.kind === 'role' && mention.end === body.end);
  const who = wider && speakers.find(({ id }) => id === wider.speaker);
  return who?.onBehalfOf === speaker ? wider : undefined;
}

/** The first mention that begins at `start` or after it. */
function firstFrom(mentions: readonly Mention[], start: number): number {
  let lo = 0;
  for (let hi = mentions.length; lo < hi;) {
    const mid = (lo + hi) >> 1;
    if ((mentions[mid]?.start ?? 0) < start) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

/** *Hale and Quill said*: two speak, and neither is named alone. */
function joinedTo({ mentions }: People, { text }: Layout, source: Span, head: Mention): SpeakerId | undefined {
  if (head.speaker === undefined || !/^ and /.test(text.slice(head.end, head.end + 5))) return undefined;
  const lo = firstFrom(mentions, head.end);
  const next = mentions[lo];
  const joins =
    next && next.end <= source.end && /^ and (?:(?:Mr|Mrs|Ms|Dr)\.? )?$/.test(text.slice(head.end, next.start));
  return joins && next.speaker !== head.speaker ? next.speaker : undefined;
}

function headOf({ mentions }: People, { text }: Layout, source: Span): Mention | undefined {
  const lo = firstFrom(mentions, source.start);
  const inside: Mention[] = [];
  for (let i = lo; i < mentions.length && (mentions[i]?.start ?? 0) < source.end && inside.length < 12; i++) {
    const mention = mentions[i];
    if (mention && mention.end <= source.end + 1) inside.push(mention);
  }
  const head = inside.find((mention) => heads(text, source, mention));
  if (head) return head;
  // The phrase was cut short: *the Harbour | Courier*, *Foreign Minister | Arne Solvik*.
  for (let i = lo; i < mentions.length && (mentions[i]?.start ?? 0) < source.end; i++) {
    const mention = mentions[i];
    if (mention && mention.end > source.end && heads(text, source, mention)) return mention;
  }
  // The phrase was cut: *the station’s | recent report*
  for (let i = lo - 1; i >= Math.max(0, lo - 6); i--) {
    const mention = mentions[i];
    if (mention && mention.end > source.start && mention.end <= source.end + 1) return mention;
  }
  return undefined;
}

/** Whether nothing before the mention makes it a part of the phrase: no preposition, no relative clause; and it is no possessor. */
function heads(text: string, source: Span, { start, end }: Mention): boolean {
  const before = text.slice(source.start, start);
  if (/\b(?:of|for|from|in|at|by|with|to|on|about|who|whose|which|that|such as|like|including)\b/i.test(before))
    return false;
  return !/^['’]s?\b(?=.)/.test(text.slice(end, Math.min(end + 3, source.end)));
}

function pronoun(people: People, { text }: Layout, head: Mention, recent: readonly SpeakerId[]): Mention {
  const ranked = people.ranked.get(head.start);
  if (!ranked) return head.speaker === undefined ? firstPerson(text, head, recent) : head;
  const choice = choiceOf(
    ranked
      .map((one) => ({ ...one, score: one.score + bonus(recent.indexOf(one.speaker.id)) }))
      .sort((a, b) => b.score - a.score),
  );
  const { start, end, kind } = head;
  if (choice.is === 'nobody') return { ...head, confidence: 0, because: [{ code: 'unidentified', at: head }] };
  if (choice.is === 'unclear') {
    const candidates = choice.candidates.map(({ speaker }) => speaker.id);
    return { start, end, kind, candidates, confidence: 0.3, because: [{ code: 'ambiguous' }] };
  }
  const { speaker } = choice.best;
  const because = [{ code: 'pronoun', at: speaker.firstFullMention }] as const;
  return { start, end, kind, speaker: speaker.id, confidence: choice.confidence, because };
}

const bonus = (back: number): number => (back === 0 ? continuity : back === 1 ? continuity / 3 : 0);

/** *I*, *we*: whoever speaks the quotation around it. */
function firstPerson(text: string, head: Mention, recent: readonly SpeakerId[]): Mention {
  const [speaker] = recent;
  const { start, end, kind } = head;
  if (speaker === undefined || !/^(?:I|we|me|us|my|our)$/i.test(text.slice(start, end)))
    return { start, end, kind, confidence: 0, because: [{ code: 'unidentified', at: { start, end } }] };
  return { start, end, kind, speaker, confidence: 0.9, because: [{ code: 'pronoun' }] };
}
