import type { Article } from '../../model';
import { speakerOf } from '../../people/speakerOf';
import { moveAttribution } from '../moveAttribution';
import type { Hit, Rule } from '../rule';
import { type Turn, turnsIn } from '../turns';

const longest = 25; // words of the new speaker that may stand before the name

export const speakerChangeUnmarked: Rule = {
  code: 'attribution/speaker-change-unmarked',
  severity: 'off',
  about: 'A quotation right behind one of somebody else, with the new speaker named only behind it.',
  why: 'A reader takes the second quotation for the first speaker’s until the name comes, and has to start again.',
  from: 'Reuters Handbook, “The essentials of Reuters sourcing”: quotations of different speakers are not run together',
  examples: {
    flagged: [
      `“The bridge is unsafe for lorries,” Anna Keller said.\n<flag>“It has stood for a hundred years, and with a little care and money from the county it will stand for a hundred more, whatever people say,”</flag> Paul Stone said.`,
    ],
    fine: [
      '“The bridge is unsafe for lorries,” Anna Keller said.\nPaul Stone said: “It has stood for a hundred years.”',
      '“The bridge is unsafe for lorries,” Anna Keller said.\n“It will have to close,” she said.',
    ],
  },
  check: (article) => {
    const turns = turnsIn(article);
    return turns.flatMap((turn, at) => hitFor(article, turns[at - 1], turn));
  },
};

function hitFor(article: Article, before: Turn | undefined, { attribution, speaker, paragraph }: Turn): readonly Hit[] {
  const { text } = article;
  const {
    source,
    content: [span],
  } = attribution;
  if (!before || before.speaker === speaker || !source || source.start < span.end) return [];
  const follows =
    text.slice(before.paragraph.end, paragraph.start).trim() === '' && before.paragraph.end <= paragraph.start;
  const words = text.slice(span.start, span.end).split(/\s+/).length;
  if (/^\s*[—–―-]/.test(text.slice(span.end, span.end + 10))) return []; // a list of voices, each with its name below
  if (!follows || span.start !== paragraph.start || words < longest) return [];
  const moved = moveAttribution(article, attribution);
  const [earlier] = before.attribution.content;
  const who = speakerOf(article, before.speaker)?.name ?? 'somebody else';
  return [
    {
      span,
      message: `This reads on from ${who} until the new speaker is named. Name the speaker first.`,
      ...(moved && { fixes: [moved] }),
      related: [{ span: { start: earlier.start, end: earlier.end }, message: `${who} speaks here.` }],
    },
  ];
}
