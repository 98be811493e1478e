/** Reads numbers from packed bits, the lowest bit of a byte first. Past the end it reads zeros. */
export class BitReader {
  private at: number;
  private held = 0;
  private count = 0;

  constructor(
    private readonly bytes: Uint8Array,
    start: number,
  ) {
    this.at = start;
  }

  /** The next `count` bits without going on; at most 24. */
  peek(count: number): number {
    while (this.count < count) {
      this.held |= (this.bytes[this.at++] ?? 0) << this.count;
      this.count += 8;
    }
    return this.held & ((1 << count) - 1);
  }

  /** Goes on by `count` bits that `peek` has shown. */
  skip(count: number): void {
    this.held >>>= count;
    this.count -= count;
  }

  /** The next `count` bits, at most 24, as a number. */
  read(count: number): number {
    const value = this.peek(count);
    this.skip(count);
    return value;
  }
}
