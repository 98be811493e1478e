import { speakerOf } from '../../people/speakerOf';
import type { Rule } from '../rule';

export const noFirstReference: Rule = {
  code: 'name/no-first-reference',
  severity: 'hint',
  about: 'A speaker with a surname only, whose full name the article never gives.',
  why: 'On first reference readers get the full name and what the person is.',
  from: 'AP Stylebook, “names”; The Guardian and Observer style guide, “honorifics”',
  examples: {
    flagged: ['“The bridge is unsafe,” <flag>Ms. Keller</flag> said. “It must close,” she said.'],
    fine: [
      '“The bridge is unsafe,” Anna Keller said. “It must close,” Ms. Keller said.',
      'King Aldous came. “The bridge is unsafe,” Aldous said. “It must close,” he said.',
    ],
  },
  check: (article) => {
    const { text, attributions, paragraphs } = article;
    const headline = paragraphs.find(({ kind }) => kind !== 'front-matter')?.end ?? 0;
    const seen = new Set<string>();
    return attributions.flatMap(({ source, speaker }) => {
      const who = speakerOf(article, speaker);
      if (!source || source.kind !== 'name' || who?.kind !== 'person' || seen.has(who.id)) return [];
      if (who.gender === undefined || (source.end <= headline && paragraphs.length > 1)) return []; // a body, or a title
      seen.add(who.id);
      const name = text.slice(source.start, source.end);
      if ([name, who.name, ...who.aliases].some(isFull) || isBody.test(name)) return [];
      if (oneName.some((title) => text.includes(`${title} ${name.replace(honorific, '')}`))) return [];
      return [{ span: source, message: `“${name}” is nowhere named in full. Give the first name and the role.` }];
    });
  },
};

const honorific = /^(?:Mr|Ms|Mrs|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Rev|Prof)\.? /;
const isFull = (name: string): boolean => /\s/.test(name.replace(honorific, ''));
/** Two capitals with small letters between, as brands have them; *McKay* is a name. */
const isBody = /(?<!\bMa?c)(?<=\p{Ll})\p{Lu}/u;
/** With these titles one name is a first reference in most newsrooms. */
const oneName = ['President', 'Pope', 'King', 'Queen', 'Prince', 'Princess', 'Emperor', 'Patriarch', 'Saint'];
