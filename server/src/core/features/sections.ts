import type { Article, Paragraph, Span } from '../model';

/** A heading with what stands below it, up to the next heading or the article's last paragraph. */
export interface Section extends Span {
  readonly heading: Paragraph;
  readonly title: string;
}

/** The sections of an article, in order; what stands above the first heading belongs to none. */
export function sectionsOf({ text, paragraphs }: Article): readonly Section[] {
  const at = paragraphs.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : []));
  return at.flatMap((index, section) => {
    const heading = paragraphs[index];
    const last = paragraphs[(at[section + 1] ?? paragraphs.length) - 1];
    return heading && last ? [{ start: heading.start, end: last.end, heading, title: titleOf(text, heading) }] : [];
  });
}

const titleOf = (text: string, { start, end }: Span): string =>
  text
    .slice(start, end)
    .replace(/^\s*#{1,6}\s+/u, '')
    .trim();
