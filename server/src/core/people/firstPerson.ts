import type { Attribution, Mention, Span, Speaker, SpeakerId } from '../model';
import type { Layout } from '../text/layout';
import type { People } from './people';

interface Said extends Span {
  readonly speaker: SpeakerId;
}

const reach = 12; // how many stretches that begin before a pronoun are looked at for one that holds it

/**
 * *I* and *we* inside a quotation mean whoever speaks it: known only once the attributions are. Of quotations in one
 * another the innermost counts. Where nobody is known to speak, the pronoun stays without a speaker.
 */
export function withFirstPersons(
  { mentions, speakers }: Pick<People, 'mentions' | 'speakers'>,
  { text }: Layout,
  attributions: readonly Attribution[],
): { readonly mentions: readonly Mention[]; readonly speakers: readonly Speaker[] } {
  const said = attributions
    .flatMap(({ content, speaker }) =>
      speaker === undefined ? [] : content.map(({ start, end }): Said => ({ start, end, speaker })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const own = new Map<SpeakerId, Mention[]>();
  let next = 0;
  const resolved = mentions.map((mention) => {
    while ((said[next]?.start ?? Infinity) <= mention.start) next++;
    if (mention.kind !== 'pronoun' || mention.speaker !== undefined || !isFirstPerson(text, mention)) return mention;
    const around = innermost(said, next, mention);
    if (!around) return mention;
    const { start, end, speaker } = around;
    const found: Mention = {
      start: mention.start,
      end: mention.end,
      kind: mention.kind,
      speaker,
      confidence: 0.9,
      because: [{ code: 'pronoun', at: { start, end } }],
    };
    own.set(speaker, [...(own.get(speaker) ?? []), found]);
    return found;
  });
  if (own.size === 0) return { mentions, speakers };
  return {
    mentions: resolved,
    speakers: speakers.map((speaker) => {
      const more = own.get(speaker.id);
      return more
        ? { ...speaker, mentions: [...speaker.mentions, ...more].sort((a, b) => a.start - b.start || b.end - a.end) }
        : speaker;
    }),
  };
}

const isFirstPerson = (text: string, { start, end }: Span): boolean =>
  end - start < 10 && /^(?:I|me|my|mine|myself|we|us|our|ours|ourselves)$/i.test(text.slice(start, end));

function innermost(said: readonly Said[], next: number, { start, end }: Span): Said | undefined {
  let best: Said | undefined;
  for (let i = next - 1; i >= Math.max(0, next - reach); i--) {
    const one = said[i];
    if (one && one.end >= end && one.start <= start && (!best || one.end - one.start < best.end - best.start))
      best = one;
  }
  return best;
}
