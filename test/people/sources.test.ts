import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../server/src/core/analyze';
import { offices } from '../../server/src/core/registry/offices.json';
import { noSpeakers } from '../../server/src/core/registry/speakersFile';

const root = join(__dirname, '..', '..');
const samples = readdirSync(join(root, 'samples')).map((file) => readFileSync(join(root, 'samples', file), 'utf8'));
const seeds = join(root, '..', 'shared', 'gold', 'seeds.jsonl');

const sourceText = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'));

/** Full names of two words or more: single words are in the tables of given names. */
const fullNames = (texts: readonly string[]): readonly string[] => [
  ...new Set(
    texts.flatMap((text) =>
      analyze(text)
        .speakers.filter(({ kind, name }) => kind === 'person' && /^\p{Lu}\S+(?: \S+)* \p{Lu}\S+$/u.test(name))
        .map(({ name }) => name),
    ),
  ),
];

/** Comments decide nothing: an example in one may name somebody. */
const code = [...sourceText('server/src'), ...sourceText('client/src')]
  .join('\n')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/(?<=^|\s)\/\/.*$/gm, '');

describe('no list of people in code', () => {
  const expectAbsent = (names: readonly string[]): void => {
    assert.ok(names.length > 0);
    assert.deepEqual(
      names.filter((name) => code.includes(name)),
      [],
    );
  };

  it('nobody of the samples', () => expectAbsent(fullNames(samples)));

  it('nobody of the seed articles', function () {
    if (!existsSync(seeds)) return this.skip(); // ../shared/gold is absent
    const texts = readFileSync(seeds, 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { text: string }).text); // prettier-ignore
    expectAbsent(fullNames(texts));
  });
});

describe('people in data', () => {
  it('are in the list of offices alone, which decides nothing once it is switched off', () => {
    const data = readdirSync(join(root, 'server/src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json') && !/tsconfig[^/]*$/.test(file))
      .map((file) => file.replaceAll('\\', '/'));
    assert.deepEqual(data, ['core/registry/offices.json']);
    const read = { publishedOn: '2020-02-01', offices: noSpeakers };
    for (const { titles, holders } of offices) {
      const { speakers } = analyze(`The ${titles[0]} said no.`, read);
      assert.ok(!speakers.some(({ name }) => holders.some((holder) => holder.name === name)), titles[0]);
    }
  });
});

describe('why a mention means somebody', () => {
  it('points at a mention, a role or a quotation that the article has', () => {
    for (const text of samples) {
      const { mentions, speakers, attributions } = analyze(text);
      const known = [
        ...mentions,
        ...speakers.flatMap(({ roles, firstFullMention }) => [...roles, firstFullMention]),
        ...attributions.flatMap(({ content }) => content),
      ];
      for (const { because } of mentions)
        for (const { code: reason, at } of because)
          assert.ok(
            !at || known.some(({ start, end }) => at.start < end && start < at.end),
            `${reason} at “${at && text.slice(at.start, at.end)}”`,
          );
    }
  });
});

describe('spelling variants', () => {
  for (const [what, text] of [
    ['a doubled letter', 'Olena Zarenskyy spoke. Zarenskyy left. “No,” Zarensky said.'],
    ['a full name again', 'Mikael Thorvalsen spoke. Mikael Thorvaldsen left. Mikael Thorvaldsen said no.'],
  ] as const)
    it(`makes one speaker of ${what}`, () =>
      assert.equal(analyze(text).speakers.filter(({ kind }) => kind === 'person').length, 1));
});
