import type { Article, Span } from '../model';

/** A stretch of a text in which some rules are silent, because a comment says so. */
interface Silence extends Span {
  /** Rules by code, groups as `quote/*`; none where every rule is meant. */
  readonly names: readonly string[];
}

const comment = /<!--\s*onrecord-(disable-next-paragraph|disable|enable)\b([^>]{0,500}?)-->/g;

/**
 * Whether comments in a text silence a rule at a place: `<!-- onrecord-disable RULE … -->` from there to the end of the
 * text or to `<!-- onrecord-enable RULE … -->`, `<!-- onrecord-disable-next-paragraph RULE … -->` in the paragraph after
 * it. Rules stand apart by spaces or commas; `quote/*` is a group; without a rule all are meant. What stands behind
 * ` -- ` is for readers.
 */
export function silencedIn(article: Article): (code: string, span: Span) => boolean {
  const silences = silencesIn(article);
  if (silences.length === 0) return () => false;
  return (code, { start }) =>
    silences.some((silence) => silence.start <= start && start < silence.end && means(silence.names, code));
}

function silencesIn({ text, paragraphs }: Article): readonly Silence[] {
  const open = new Map<string, number>(); // by name, `*` for all: where the silence began
  const found: Silence[] = [];
  const end = (name: string, at: number): void => {
    const start = open.get(name);
    if (start !== undefined) found.push({ start, end: at, names: name === '*' ? [] : [name] });
    open.delete(name);
  };
  for (const { 0: own, 1: does = '', 2: list = '', index } of text.matchAll(comment)) {
    const behind = index + own.length;
    const names = namesIn(list);
    if (does === 'disable') for (const name of orAll(names)) open.set(name, open.get(name) ?? behind);
    else if (does === 'enable') for (const name of names.length > 0 ? names : [...open.keys()]) end(name, index);
    else {
      const next = paragraphs.find((paragraph) => paragraph.start >= behind);
      if (next) found.push({ start: next.start, end: next.end, names });
    }
  }
  for (const name of [...open.keys()]) end(name, text.length);
  return found;
}

const orAll = (names: readonly string[]): readonly string[] => (names.length > 0 ? names : ['*']);
const namesIn = (list: string): readonly string[] => (list.split(/\s--\s/)[0] ?? '').split(/[\s,]+/).filter(Boolean);
const means = (names: readonly string[], code: string): boolean =>
  names.length === 0 || names.includes(code) || names.includes(`${code.slice(0, code.indexOf('/'))}/*`);
