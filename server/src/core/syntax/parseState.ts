import type { TaggedWords } from './tagger';
import type { WordInfo } from './wordInfo';

/** The moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const shift = 0;
/** The top of the stack hangs on the front of the buffer. */
export const left = 1;
/** The top of the stack hangs on the one below it. */
export const right = 2;

/** No such word: an empty stack, a word that has no dependent yet. */
export const none = -1;

/** What the word classes of a joint tag are. */
export interface JointTags {
  /** Universal class of each joint tag: index into `uposNames`. */
  readonly upos: Uint8Array;
  /** Penn tag of each joint tag: index into `xposNames`. */
  readonly xpos: Uint8Array;
  /** The universal index of *VERB*. */
  readonly verb: number;
}

// prettier-ignore
const columns = [
  'tag', 'otherTag', 'upos', 'head', 'label', 'left1', 'left2', 'right1', 'right2', 'leftCount', 'rightCount',
  'leftSet', 'rightSet', 'quotes', 'commas', 'brackets', 'breaks', 'verbs', 'stack',
] as const;

/**
 * A parse under way: words are indices into the sentence, `size` stands for the root, at the end of the buffer. One
 * state is used for sentence after sentence; `begin` clears it.
 */
export class ParseState {
  size = 0;
  words: readonly WordInfo[] = [];
  depth = 0;
  front = 0;
  tag = new Int32Array(0);
  /** The tag that each word nearly got: the tagger may be wrong. */
  otherTag = new Int32Array(0);
  upos = new Int32Array(0);
  head = new Int32Array(0);
  label = new Int32Array(0);
  /** The nearest dependents made so far on each side, and the ones made before those. */
  left1 = new Int32Array(0);
  left2 = new Int32Array(0);
  right1 = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** Which labels the dependents on each side have, as bits. */
  leftSet = new Int32Array(0);
  rightSet = new Int32Array(0);
  /** How many marks and verbs stand before each word. */
  quotes = new Int32Array(0);
  commas = new Int32Array(0);
  brackets = new Int32Array(0);
  breaks = new Int32Array(0);
  verbs = new Int32Array(0);
  stack = new Int32Array(0);

  constructor(private readonly tags: JointTags) {}

  /** Starts on a sentence: `words` and their tags. */
  begin(words: readonly WordInfo[], { best, other }: TaggedWords): void {
    const size = words.length;
    if (this.stack.length < size + 1) this.widen(2 * (size + 1));
    this.size = size;
    this.words = words;
    this.depth = 0;
    this.front = 0;
    this.head.fill(none, 0, size + 1);
    this.label.fill(none, 0, size + 1);
    for (const name of ['left1', 'left2', 'right1', 'right2'] as const) this[name].fill(none, 0, size + 1);
    for (const name of ['leftCount', 'rightCount', 'leftSet', 'rightSet'] as const) this[name].fill(0, 0, size + 1);
    let [quotes, commas, brackets, breaks, verbs] = [0, 0, 0, 0, 0];
    for (let i = 0; i <= size; i++) {
      const tag = i < size ? (best[i] as number) : 254;
      const upos = i < size ? (this.tags.upos[tag] as number) : 254;
      this.tag[i] = tag;
      this.otherTag[i] = i < size ? (other[i] as number) : 254;
      this.upos[i] = upos;
      this.quotes[i] = quotes;
      this.commas[i] = commas;
      this.brackets[i] = brackets;
      this.breaks[i] = breaks;
      this.verbs[i] = verbs;
      const mark = words[i]?.mark;
      if (mark === 'quote') quotes++;
      else if (mark === 'comma') commas++;
      else if (mark === 'bracket') brackets++;
      else if (mark === 'break') breaks++;
      if (upos === this.tags.verb) verbs++;
    }
  }

  get done(): boolean {
    return this.front === this.size && this.depth === 0;
  }

  /** The word `down` places below the top of the stack. */
  fromTop(down: number): number {
    return down < this.depth ? (this.stack[this.depth - 1 - down] as number) : none;
  }

  /** Moves the front of the buffer onto the stack. */
  push(): void {
    this.stack[this.depth++] = this.front++;
  }

  /** Takes the top of the stack off and hangs it on the front of the buffer. */
  hangLeft(label: number): void {
    const dependent = this.stack[--this.depth] as number;
    const head = this.front;
    this.head[dependent] = head;
    this.label[dependent] = label;
    this.left2[head] = this.left1[head] as number;
    this.left1[head] = dependent;
    this.leftCount[head] = (this.leftCount[head] as number) + 1;
    this.leftSet[head] = (this.leftSet[head] as number) | (1 << (label % 31));
  }

  /** Takes the top of the stack off and hangs it on the one below. */
  hangRight(label: number): void {
    const dependent = this.stack[--this.depth] as number;
    const head = this.stack[this.depth - 1] as number;
    this.head[dependent] = head;
    this.label[dependent] = label;
    this.right2[head] = this.right1[head] as number;
    this.right1[head] = dependent;
    this.rightCount[head] = (this.rightCount[head] as number) + 1;
    this.rightSet[head] = (this.rightSet[head] as number) | (1 << (label % 31));
  }

  private widen(size: number): void {
    for (const name of columns) this[name] = new Int32Array(size);
  }
}
