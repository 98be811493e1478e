import type { Article, Attribution, SpeakerKind, Span } from '../model';
import { excerpt } from './markdown';
import { type Section, sectionsOf } from './sections';
import { speakerOf } from '../people/speakerOf';
import { byPlace, contains, hullOf } from './spans';
import { kinds, phrases } from './words';

/** One line of the outline. `span` holds `selection` and the spans of all `children`. Names are text, not Markdown. */
export interface OutlineItem {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'section' | 'quotation' | SpeakerKind | 'unknown';
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** Sections, in them speakers in the order in which they first speak, under each what they say there. */
export function outlineOf(article: Article): readonly OutlineItem[] {
  const sections = sectionsOf(article);
  const all = [...article.attributions].sort((a, b) => byPlace(a.content[0], b.content[0]));
  let next = 0;
  /** Takes from `all` what begins before `end`; both are in text order, so each attribution is looked at once. */
  const upTo = (end: number): readonly Attribution[] => {
    const from = next;
    while (next < all.length && (all[next]?.content[0].start ?? end) < end) next++;
    return all.slice(from, next);
  };
  const top: Span = { start: 0, end: sections[0]?.start ?? article.text.length };
  const above = speakersOf(article, top, upTo(top.end));
  return [...above, ...sections.map((section) => sectionItem(article, section, upTo(section.end)))];
}

const sectionItem = (article: Article, section: Section, begun: readonly Attribution[]): OutlineItem => ({
  name: section.title || phrases.untitled,
  detail: '',
  kind: 'section',
  span: { start: section.start, end: section.end },
  selection: { start: section.heading.start, end: section.heading.end },
  children: speakersOf(article, section, begun),
});

/** Who speaks in a stretch, by the quotations that begin there. One that runs on is cut at the stretch's end. */
function speakersOf(article: Article, within: Span, begun: readonly Attribution[]): readonly OutlineItem[] {
  const groups = new Map<string, [Attribution, ...Attribution[]]>();
  for (const attribution of begun) {
    const key = groupOf(article, attribution);
    const group = groups.get(key);
    if (group) group.push(attribution);
    else groups.set(key, [attribution]);
  }
  return [...groups.values()].map((group) => speakerItem(article, group, within));
}

/** Quotations of one speaker stand together, so do those of one unidentified source, and those of nobody. */
function groupOf({ text }: Article, { speaker, source }: Attribution): string {
  if (speaker !== undefined) return `speaker ${speaker}`;
  return source ? `source ${text.slice(source.start, source.end).toLowerCase()}` : 'nobody';
}

function speakerItem(article: Article, group: readonly [Attribution, ...Attribution[]], within: Span): OutlineItem {
  const [first, ...rest] = group;
  const speaker = speakerOf(article, first.speaker);
  const source = first.source;
  const children = [first, ...rest].map((attribution) => quotationItem(article, attribution, within));
  const selection = cut(source && contains(within, source) ? source : first.content[0], within);
  return {
    name: speaker?.name ?? (source ? `“${excerpt(article, source)}”` : phrases.noSpeaker),
    detail: speaker ? (speaker.roles[0]?.text ?? '') : source ? phrases.notIdentified : '',
    kind: speaker?.kind ?? 'unknown',
    span: hullOf([selection, ...children.map(({ span }) => span)]),
    selection,
    children,
  };
}

const quotationItem = (article: Article, { kind, content }: Attribution, within: Span): OutlineItem => ({
  name: excerpt(article, content[0]),
  detail: kinds[kind],
  kind: 'quotation',
  span: cut(hullOf(content), within),
  selection: cut(content[0], within),
  children: [],
});

const cut = ({ start, end }: Span, within: Span): Span => ({
  start: Math.max(start, within.start),
  end: Math.min(end, within.end),
});
