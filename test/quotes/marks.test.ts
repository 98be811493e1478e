import assert from 'node:assert/strict';
import { expectRuns, runsOf } from './runs';

const rows: Readonly<Record<string, readonly string[]>> = {
  'curly double marks': [
    '<speech>“The ice is thin,”</speech> Keller said.',
    'Keller said: <speech>“Stay off the ice.”</speech> He left.',
    '<speech>“Go,”</speech> he said. <speech>“And take the boat.”</speech>',
  ],
  'straight double marks': [
    '<speech>"The ice is thin,"</speech> Keller said.',
    'It was, he said, <speech>"a very long night"</speech>—and cold.',
    'He said (<speech>"only once, I swear"</speech>) no.',
  ],
  'British single marks': [
    '<speech>‘The ice is thin,’</speech> Keller said. <speech>‘It won’t hold.’</speech>',
    "<speech>'The ice is thin,'</speech> Keller said. <speech>'It won't hold.'</speech>",
    '<speech>‘He told me <speech>“it is over”</speech> and left,’</speech> Berg said.',
  ],
  'single marks inside double ones': [
    '<speech>“He said <speech>‘it is all over’</speech> and left,”</speech> Berg said.',
    `<speech>"I thought, <speech>'What now?'</speech>"</speech> Berg said.`,
    `<speech>“She asked me, <speech>‘Why did you come?’</speech>”</speech> he said.`,
  ],
  'other marks': [
    '<speech>«The ice is thin»</speech>, said Keller.',
    '<speech>« The ice is thin »</speech>, said Keller.',
    '<speech>„The ice is thin“</speech>, said Keller.',
    '<speech>„The ice is thin”</speech>, said Keller.',
    '<speech>»The ice is thin«</speech>, said Keller.',
    '<speech>‚The ice is thin‘</speech>, said Keller.',
    `<speech>''The ice is thin,''</speech> Keller said.`,
    `<speech>\`\`The ice is thin,''</speech> Keller said.`,
    '<speech>‹The ice is thin›</speech>, said Keller.',
  ],
  'three marks together': [
    `<speech>''He said, <speech>'You were not there,'</speech>''</speech> Berg recalled.`,
    `<speech>''<speech>'You were late,'</speech> he told me,''</speech> she said.`,
    `<speech>"<speech>'Never again,'</speech> he said,"</speech> she said.`,
  ],
  'marks of two kinds': [
    '<speech>“The ice is thin,"</speech> Keller said.',
    '<speech>"The ice is thin,”</speech> Keller said.',
    `<speech>''The ice is thin,"</speech> Keller said.`,
    '<speech>“The ice of the lake“</speech> is thin.',
  ],
  'space on the wrong side': [
    'Keller said,<speech>" The ice is thin."</speech> He left.',
    '<speech>" The ice is thin, "</speech> Keller said.',
    'Keller said:<speech>“The ice is thin.”</speech>He left.',
    'Nobody stayed.<speech>”We left at noon.”</speech> The boats were gone.',
  ],
  apostrophes: [
    'The workers’ boats weren’t ready; Keller’s was.',
    "The workers' boats weren't ready; Keller's was.",
    '<speech>‘The workers’ boats weren’t ready,’</speech> he said.',
    "<speech>'The workers' boats weren't ready,'</speech> he said.",
    '<speech>‘Our boats were no better than the others’,’</speech> he said.',
    "He was goin' home, rock 'n' roll an' all.",
  ],
  'figures and letters after an apostrophe': [
    'The class of ’16 met the class of ‘08 in the ‘90s.',
    "The class of '16 danced to '60s songs.",
    "<speech>'20 people were hurt,'</speech> he said. It was the U.S.'s worst winter.",
    'Keller said: <speech>‘15 boats sank.’</speech>',
    '<speech>‘It is in the E.U.’s hands,’</speech> he said.',
  ],
  elisions: [
    '’Tis the ’90s, and get ’em while they last.',
    "'Tis the '90s, and get 'em while they last.",
    '<speech>“’Twas the storm of ’05,”</speech> he said.',
  ],
  'feet and inches': [
    `He is 6'2" tall and she is 5' 10" tall.`,
    `A 12" pipe and a 12" x 18" board.`,
    `<speech>"He is 6'2" tall,"</speech> she said. <speech>"A giant, really."</speech>`,
    'It measured 5′ 10″.',
    `<speech>“It is a 15" pipe,”</speech> said Keller, <speech>“and you want a 12" one.”</speech>`,
    `<speech>"It is a 15" pipe,"</speech> said Keller.`,
    `<speech>"Bring me 15"</speech> said Keller. <speech>"Or 20."</speech>`,
  ],
  'values in markup': ['<a href="https://example.org/a">here</a> and <b class="big boat dream">there</b>'],
  'a mark missing': [
    'He said <speech unclosed>“the ice is thin and it will not hold.</speech>',
    '<speech unclosed>“The ice is thin</speech>, Keller said. <speech>“It will not hold.”</speech>',
    '<speech unclosed>"Will it hold?</speech> asked Keller, <speech>"and how long?"</speech>',
    '<speech unclosed>“The ice is thin. It snows.</speech> <speech>“It will not hold.”</speech>',
    'The ice is thin” and Keller said <speech>“it will not hold”</speech> today.',
    'He said ‘the ice and <speech>“it will not hold”</speech> today.',
    '<speech>“It’s ‘thin,”</speech> he said. <speech>“It will not hold.”</speech>',
    'He turned. <speech unclosed>‘The ice will not hold.</speech>',
    "He turned. <speech unclosed>'The ice will not hold.</speech>",
    '<speech>‘The ice is thin,’</speech> he said, <speech unclosed>‘and it will not hold.</speech>',
    "The ice was thin, 'tis said, in the harbors' mouths.",
  ],
  'a double mark inside a double one': [
    '<speech>“He said <speech>“it is all over”</speech> and left,”</speech> Berg said.',
    '<speech>"He said <speech>“it is all over”</speech> and left,"</speech> Berg said.',
  ],
  'no words': ['He wrote "" and “ ” there.', '“”', '"'],
};

describe('marks', () => {
  for (const [name, texts] of Object.entries(rows))
    describe(name, () => {
      for (const text of texts) it(text, () => expectRuns(text));
    });

  it('counts how deep a run lies', () => {
    assert.deepEqual(
      runsOf('“One ‘two “three” two’ one,” he said. “Again.”').map(({ depth }) => depth),
      [0, 1, 2, 0],
    );
  });

  it('looks closely at no more runs than a paragraph of prose may have', () => {
    const classes = runsOf('“Go!” '.repeat(1001)).map((run) => run.class);
    assert.deepEqual(new Set(classes.slice(0, 1000)), new Set(['speech']));
    assert.deepEqual(classes.slice(1000), ['term']);
  });

  it('lets a missing mark cost its own paragraph and no other', () =>
    expectRuns(
      'He said <speech unclosed>“the ice is thin.</speech>\nNobody listened.\n<speech>“Stay off the ice,”</speech> he said.',
    ));
});
