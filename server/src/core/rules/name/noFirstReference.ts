import { speakerOf } from '../../people/speakerOf';
import type { Rule } from '../rule';

export const noFirstReference: Rule = {
  code: 'name/no-first-reference',
  severity: 'hint',
  about: 'A speaker with a surname only, whose full name the article never gives.',
  why: 'On first reference readers get the full name and what the person is.',
  from: 'AP Stylebook, “names”; The Guardian and Observer style guide, “names”',
  examples: {
    flagged: ['“The bridge is unsafe,” <flag>Keller</flag> said. “It must close,” Keller said.'],
    fine: ['“The bridge is unsafe,” Anna Keller said. “It must close,” Keller said.'],
  },
  check: (article) => {
    const { text, attributions } = article;
    const seen = new Set<string>();
    return attributions.flatMap(({ source, speaker }) => {
      const who = speakerOf(article, speaker);
      if (!source || source.kind !== 'name' || who?.kind !== 'person' || seen.has(who.id)) return [];
      seen.add(who.id);
      const name = text.slice(source.start, source.end);
      if (/\s/.test(who.name) || /\s/.test(name) || who.aliases.some((alias) => /\s/.test(alias))) return [];
      return [{ span: source, message: `“${name}” is nowhere named in full. Give the first name and the role.` }];
    });
  },
};
