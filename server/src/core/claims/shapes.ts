/** One token of a sentence as the patterns see it. */
export interface Word {
  /** In lower case, curly apostrophes made straight; empty inside quotation marks, where nothing matches. */
  readonly lower: string;
  readonly capital: boolean;
}

type Test = (word: Word) => boolean;

/** One element of a shape. `least` and `most` words that pass; `never` takes none and fails where its test passes. */
interface Element {
  readonly test: Test;
  readonly least: number;
  readonly most: number;
  readonly never: boolean;
  /** The words it can begin with; absent when only the token's form decides. */
  readonly words?: ReadonlySet<string>;
}

export interface Shape {
  readonly elements: readonly Element[];
  /** What must stand before it; absent where anything may. */
  readonly opening?: Opening;
}

/** Where a clause begins: after nothing, a mark or a word such as *and*; or after nothing or a mark alone. */
type Opening = 'clause' | 'mark';

const forms: ReadonlyMap<string, Test> = new Map([
  ['name', ({ capital }: Word) => capital],
  ['gerund', ({ lower }: Word) => /.{2}ing$/.test(lower)],
  ['number', ({ lower }: Word) => /^[\d$£€]/.test(lower)],
]);
const plainWord: Test = ({ lower, capital }) => !capital && /^[\p{L}\p{N}'$%-]/u.test(lower);
const longest = 12; // elements of a shape are few and repeats bounded, so a match looks at a bounded stretch

/** Reads a shape as the lexicon writes it (see `ClaimPattern`); a class that is not in the table matches nothing. */
export const readShape = (shape: string, classes: ReadonlyMap<string, ReadonlySet<string>>): Shape => ({
  elements: shape
    .replace(/^\^{1,2}/, '')
    .split(' ')
    .map((piece) => readElement(piece, classes)),
  ...(shape.startsWith('^') && { opening: shape.startsWith('^^') ? 'mark' : 'clause' }),
});

function readElement(piece: string, classes: ReadonlyMap<string, ReadonlySet<string>>): Element {
  const gap = /^~(\d+)$/.exec(piece);
  const relative = classes.get('relative');
  const inside: Test = (word) => plainWord(word) && !relative?.has(word.lower);
  if (gap) return { test: inside, least: 0, most: Math.min(longest, Number(gap[1])), never: false };
  const optional = piece.endsWith('?');
  const never = piece.startsWith('!');
  const body = piece.slice(never ? 1 : 0, optional ? -1 : undefined);
  const words = new Set<string>();
  const tests: Test[] = [];
  for (const choice of body.split('/')) {
    const name = /^<(.+)>$/.exec(choice)?.[1];
    if (name === undefined) words.add(choice);
    else if (forms.has(name)) tests.push(forms.get(name) ?? plainWord);
    else for (const word of classes.get(name) ?? []) words.add(word);
  }
  const test: Test = (word) => words.has(word.lower) || tests.some((passes) => word.lower !== '' && passes(word));
  return { test, least: optional || never ? 0 : 1, most: 1, never, ...(tests.length === 0 && { words }) };
}

/** The words that a match of a shape can begin with; absent where that is not a matter of words. */
export function firstWords({ elements }: Shape): ReadonlySet<string> | undefined {
  const first = new Set<string>();
  for (const { words, least, never } of elements) {
    if (never) continue;
    if (!words) return undefined;
    for (const word of words) first.add(word);
    if (least > 0) break;
  }
  return first;
}

/** Where the longest match that begins at `from` ends, exclusive; -1 for none. Steps are bounded by the shape. */
export const matchAt = ({ elements, opening }: Shape, words: readonly Word[], from: number): number =>
  opening && !opens[opening](words[from - 1]) ? -1 : matchFrom(elements, words, from, 0);

const afterMark = (before: Word | undefined): boolean =>
  !before || before.lower === '' || /^[^\p{L}\p{N}'’]/u.test(before.lower);
const opens: Readonly<Record<Opening, (before: Word | undefined) => boolean>> = {
  mark: afterMark,
  clause: (before) => afterMark(before) || /^(?:and|but|or)$/.test(before?.lower ?? ''),
};

function matchFrom(elements: readonly Element[], words: readonly Word[], from: number, element: number): number {
  const current = elements[element];
  if (!current) return from;
  const { test, least, most, never } = current;
  if (never) {
    const word = words[from];
    return word && test(word) ? -1 : matchFrom(elements, words, from, element + 1);
  }
  let count = 0;
  while (count < most) {
    const word = words[from + count];
    if (!word || !test(word)) break;
    count++;
  }
  for (; count >= least; count--) {
    const end = matchFrom(elements, words, from + count, element + 1);
    if (end >= 0) return end;
  }
  return -1;
}
