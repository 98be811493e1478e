import { speakerOf } from '../../people/speakerOf';
import type { Rule } from '../rule';

const most = 50; // words of a quotation that may stand before it is said whose they are
const lead = 300; // UTF-16 units before a quotation: about the sentence or two that lead up to it

export const late: Rule = {
  code: 'attribution/late',
  severity: 'hint',
  about: 'A long quotation whose speaker is named only at its end.',
  why: 'A reader wants to know within the first sentence who is speaking.',
  from: 'Reuters Handbook, “The essentials of Reuters sourcing”; The Guardian and Observer style guide, “quotes”',
  examples: {
    flagged: [`<flag>“${'We will build it again and it will stand. '.repeat(7)}We will,”</flag> Anna Keller said.`],
    fine: ['“We will build it again,” Anna Keller said. “It will stand.”'],
  },
  check: (article) => {
    const { text, attributions } = article;
    let before = '';
    return attributions.flatMap(({ kind, content: [span], source, speaker }) => {
      const isLate = kind === 'direct' && source !== undefined && source.start >= span.start;
      const goesOn = speaker === undefined ? source?.kind === 'pronoun' : speaker === before;
      before = speaker ?? '';
      const mentions = speakerOf(article, speaker)?.mentions ?? [];
      const led = mentions.some(({ start, end }) => end <= span.start && start > span.start - lead); // they lead up to it
      const signed = /^\s*[—–―-]/.test(text.slice(span.end, span.end + 10)); // a list of voices, each with its name below
      if (!isLate || goesOn || led || signed) return [];
      const words = text.slice(span.start, span.end).split(/\s+/).length;
      return words > most
        ? [{ span, message: `Who says this comes after ${words} words. Name the speaker in the first sentence.` }]
        : [];
    });
  },
};
