import type { Mention, Span, SpeakerId } from '../model';
import type { Layout } from '../text/layout';
import type { People } from './people';

/**
 * Who the words of a source mean: the mention that heads `source`, widened to the whole phrase; a mention without a
 * speaker where the text does not settle it. `recent` are the speakers of the attributions before it, latest first.
 */
export function sourceMention(_people: People, _layout: Layout, source: Span, _recent: readonly SpeakerId[]): Mention {
  return { ...source, kind: 'role', confidence: 0, because: [{ code: 'unidentified', at: source }] };
}
