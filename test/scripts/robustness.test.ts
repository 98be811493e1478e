import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
interface Doc {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly { readonly start: number; readonly end: number; readonly speaker?: { text: string } }[];
  readonly claims: readonly never[];
}
type Vary = (variation: { readonly steps: readonly unknown[] }, doc: Doc) => Doc;

const load = (name: string): Promise<unknown> =>
  import(pathToFileURL(resolve('scripts/robustness', `${name}.mjs`)).href);

/** `[…]` is around the quotations, `{…}` around their sources. */
function docOf(marked: string): Doc {
  const quotes: { start: number; end: number; speaker?: { start: number; end: number; text: string } }[] = [];
  let text = '';
  for (const part of marked.split(/(?<=[\]}])|(?=[[{])/)) {
    const start = text.length;
    text += part.replace(/[[\]{}]/g, '');
    const span = { start, end: text.length };
    if (part.startsWith('[')) quotes.push(span);
    const last = quotes.at(-1);
    if (part.startsWith('{') && last) last.speaker = { ...span, text: text.slice(start) };
  }
  return { id: 'a', text, quotes, claims: [] };
}
function markedUp({ text, quotes }: Doc): string {
  const spans = quotes.flatMap((quote) => [
    { ...quote, marks: '[]' },
    ...(quote.speaker ? [{ start: 0, end: 0, ...quote.speaker, marks: '{}' }] : []),
  ]);
  let shown = '';
  for (let at = 0; at <= text.length; at++) {
    for (const { end, marks } of spans) if (end === at) shown += marks.charAt(1);
    for (const { start, marks } of spans) if (start === at) shown += marks.charAt(0);
    shown += text.charAt(at);
  }
  return shown;
}

describe('a variation of an article', () => {
  let vary: Vary;
  let variations: readonly { readonly name: string; readonly steps: readonly unknown[] }[];
  const article = docOf(
    `["We don't ‘skate’ here,"] {Anna Keller} said.\n\n[“Then we'll swim,”] said {Jon Lind}.\n\nLind's coat is KELLER blue.`,
  );
  const named = docOf(`[“We do not skate,”] {Anna Keller} said.\n\n[“Go,”] said {Keller}. Jon stayed.\n\nThe end.`);
  before(async () => {
    vary = ((await load('variations')) as { varied: Vary }).varied;
    const { variationsOf } = (await load('variations')) as {
      variationsOf: (docs: readonly Doc[]) => typeof variations;
    };
    variations = variationsOf([article, named]);
  });
  const variedBy = (name: string, doc = article): string =>
    markedUp(vary(variations.find((one) => one.name === name) ?? { steps: [] }, doc));

  it('moves the marked spans along with longer and shorter words', async () => {
    const { piecesWith, rewritten } = (await load('rewrite')) as {
      piecesWith: (text: string, edits: readonly Piece[]) => readonly Piece[];
      rewritten: (doc: Doc, pieces: readonly Piece[]) => Doc;
    };
    const doc = docOf('Anna: [“No,”] said {Lind} again.');
    const edits = [
      { start: 0, end: 4, text: 'Ekaterina' },
      { start: 6, end: 7, text: '' },
      { start: 17, end: 21, text: 'Berg' },
    ];
    assert.equal(markedUp(rewritten(doc, piecesWith(doc.text, edits))), 'Ekaterina: [No,”] said {Berg} again.');
  });
  it('sets straight marks', () =>
    assert.equal(
      variedBy('straight marks'),
      `["We don't 'skate' here,"] {Anna Keller} said.\n\n["Then we'll swim,"] said {Jon Lind}.\n\nLind's coat is KELLER blue.`,
    ));
  it('sets curly marks', () =>
    assert.equal(
      variedBy('curly marks'),
      `[“We don’t ‘skate’ here,”] {Anna Keller} said.\n\n[“Then we’ll swim,”] said {Jon Lind}.\n\nLind’s coat is KELLER blue.`,
    ));
  it('sets single marks outside and double ones inside', () =>
    assert.equal(
      variedBy('British marks'),
      `[‘We don’t “skate” here,’] {Anna Keller} said.\n\n[‘Then we’ll swim,’] said {Jon Lind}.\n\nLind’s coat is KELLER blue.`,
    ));
  it('writes the names of sources small', () =>
    assert.equal(
      variedBy('small speakers', named),
      `[“We do not skate,”] {anna keller} said.\n\n[“Go,”] said {keller}. Jon stayed.\n\nThe end.`,
    ));
  it('gives people the names of another culture, each one name throughout', () =>
    assert.match(
      variedBy('other names', named),
      /^\[“We do not skate,”\] \{\p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}+)\} said\.\n\n\[“Go,”\] said \{\1\}\. Jon stayed\.\n\nThe end\.$/u,
    ));
  it('puts paragraphs in another order, but none before the full names that it relies on', () =>
    assert.equal(
      variedBy(
        'shuffled',
        docOf('A.\n\nAnna Keller came.\n\nKeller left.\n\nAnother day came.\n\nShe slept.\n\nThe end.'),
      ),
      'A.\n\nAnother day came.\n\nShe slept.\n\nAnna Keller came.\n\nKeller left.\n\nThe end.',
    ));
});
