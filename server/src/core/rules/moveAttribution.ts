import type { Article, Attribution, Fix } from '../model';

const ending = /[,.!?]["”’']$/u;

/**
 * The fix that puts a speaker who is named behind a quotation (*“…,” Keller said.*) before it (*Keller said: “….”*).
 * Nothing where more stands there than the two, or where the quotation has several parts.
 */
export function moveAttribution({ text }: Article, { content, cue, source }: Attribution): Fix | undefined {
  const [quotation, another] = content;
  if (!cue || !source || another || source.kind === 'pronoun' || source.start < quotation.end) return undefined;
  const end = Math.max(cue.end, source.end);
  const between = text.slice(quotation.end, Math.min(cue.start, source.start));
  const inside = text.slice(Math.min(cue.end, source.end), Math.max(cue.start, source.start));
  const own = text.slice(quotation.start, quotation.end);
  if (between !== ' ' || inside !== ' ' || !/^\.(?:\s|$)/.test(text.slice(end, end + 2)) || !ending.test(own))
    return undefined;
  const name = text.slice(source.start, source.end);
  const mark = own.slice(-2);
  const closed = mark.startsWith(',') ? `.${mark.slice(1)}` : mark;
  return {
    title: `Name ${name} before the quotation`,
    edits: [
      {
        span: { start: quotation.start, end: quotation.start },
        newText: `${name} ${text.slice(cue.start, cue.end)}: `,
      },
      { span: { start: quotation.end - 2, end: end + 1 }, newText: closed },
    ],
  };
}
