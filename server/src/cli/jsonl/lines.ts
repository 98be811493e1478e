/** A line of a byte stream, without its end; `bytes` is absent where the line was longer than the limit. */
export interface ByteLine {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes?: Uint8Array;
}

const newline = 0x0a;

/** Splits a stream into lines in bounded memory: of a line beyond `limit` bytes nothing is kept. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit: number): AsyncIterable<ByteLine> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const add = (piece: Uint8Array): void => {
    size += piece.byteLength;
    if (size > limit) pieces = [];
    else pieces.push(piece);
  };
  const take = (): ByteLine => {
    const line = size > limit ? { number } : { number, bytes: Buffer.concat(pieces) };
    pieces = [];
    size = 0;
    number++;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    if (from < chunk.byteLength) add(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
