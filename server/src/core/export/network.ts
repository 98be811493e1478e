import type { Article, Attribution, Speaker, SpeakerKind } from '../model';
import { speakerOf } from '../people/speakerOf';
import type { NamedArticle } from './format';

/** Who or what stands at the ends of a tie: an article, somebody it names, or a source that the text does not identify. */
export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly kind: 'article' | SpeakerKind | 'unidentified';
}

/** `count` times `from` quotes `to`, or passes on what `to` said. */
export interface NetworkTie {
  readonly from: string;
  readonly to: string;
  readonly kind: 'quotes' | 'relays';
  readonly count: number;
  /** The article that shows it. */
  readonly article: string;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly NetworkTie[];
}

/**
 * Who quotes whom in one article: the article its sources; whose words hold somebody else's words, that one. People of
 * one name and kind are taken for one, so that articles can be put together.
 */
export function networkOf({ id, article }: NamedArticle): Network {
  const own: NetworkNode = { id: `article:${id}`, label: id, kind: 'article' };
  const nodes = new Map([[own.id, own]]);
  const ties = new Map<string, NetworkTie>();
  const node = (attribution: Attribution): NetworkNode | undefined => add(nodes, originOf(id, article, attribution));
  const tie = (from: NetworkNode, to: NetworkNode, kind: NetworkTie['kind']): void => {
    const key = JSON.stringify([from.id, to.id, kind]);
    ties.set(key, { from: from.id, to: to.id, kind, count: (ties.get(key)?.count ?? 0) + 1, article: id });
  };
  for (const attribution of article.attributions) {
    const to = node(attribution);
    if (!to) continue;
    const around = attribution.nested && node(outerOf(article, attribution) ?? attribution);
    tie(around && around.id !== to.id ? around : own, to, 'quotes');
    const relay = attribution.relay && add(nodes, speakerNode(speakerOf(article, attribution.relay.speaker)));
    if (relay && relay.id !== to.id) tie(relay, to, 'relays');
  }
  return { nodes: [...nodes.values()], ties: [...ties.values()] };
}

function add(nodes: Map<string, NetworkNode>, node: NetworkNode | undefined): NetworkNode | undefined {
  if (node && !nodes.has(node.id)) nodes.set(node.id, node);
  return node && nodes.get(node.id);
}

/** The speaker, else the words that name the source, else nobody. */
function originOf(id: string, article: Article, { speaker, source }: Attribution): NetworkNode | undefined {
  const known = speakerNode(speakerOf(article, speaker));
  if (known || !source) return known;
  const words = article.text.slice(source.start, source.end);
  return { id: `source:${id}:${words.toLowerCase()}`, label: words, kind: 'unidentified' };
}

const speakerNode = (speaker: Speaker | undefined): NetworkNode | undefined =>
  speaker && { id: `${speaker.kind}:${speaker.name}`, label: speaker.name, kind: speaker.kind };

/** The narrowest attribution whose content holds that of another. */
function outerOf({ attributions }: Article, inner: Attribution): Attribution | undefined {
  const [{ start, end }] = inner.content;
  const around = attributions.flatMap((attribution) =>
    attribution === inner
      ? []
      : attribution.content
          .filter((part) => part.start <= start && end <= part.end && part.end - part.start > end - start)
          .map((part) => ({ attribution, length: part.end - part.start })),
  );
  return around.sort((a, b) => a.length - b.length)[0]?.attribution;
}
