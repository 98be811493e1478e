/** Why a file holds no model that can be used, in words for a log. */
export interface ModelProblem {
  readonly problem: string;
}

/** What stands at the beginning of a weights file, as JSON: enough to say what it is without reading on. */
export interface ModelHeader {
  readonly format: number;
  /** BCP 47. */
  readonly language: string;
  /** What it was trained on, with licences. */
  readonly data: readonly string[];
  /** On the development half of the treebanks, gold tokens and predicted tags, in percent. */
  readonly scores: Readonly<Record<string, number>>;
  /** The joint tags, `UPOS|XPOS`. */
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly sections: readonly ModelSection[];
  /** Of all bytes after the header (`checksumOf`). */
  readonly checksum: number;
}

/** A packed column: `count` values from byte `start` after the header, `length` bytes. */
export interface ModelSection {
  readonly id: string;
  readonly count: number;
  readonly start: number;
  readonly length: number;
}

export interface ModelFile {
  readonly header: ModelHeader;
  /** Where the bytes after the header begin. */
  readonly start: number;
}

/** The format that this version reads and `npm run train` writes. */
export const modelFormat = 2;
/** The first eight bytes: *ORSYNTAX*. */
export const modelMark = [0x4f, 0x52, 0x53, 0x59, 0x4e, 0x54, 0x41, 0x58] as const;

/** The header of a weights file and where its columns begin; the reason where the bytes are no such file, or not whole. */
export function openModel(bytes: Uint8Array): ModelFile | ModelProblem {
  if (!modelMark.every((byte, i) => bytes[i] === byte)) return { problem: 'not a syntax model' };
  const size = [0, 1, 2, 3].reduce((sum, i) => sum + (bytes[8 + i] ?? 0) * 256 ** i, 0);
  const start = 12 + size;
  if (start > bytes.length) return { problem: 'the syntax model is cut short in its header' };
  const header = headerFrom(textOf(bytes.subarray(12, start)));
  if (!header) return { problem: 'the header of the syntax model cannot be read' };
  if (header.format !== modelFormat)
    return { problem: `the syntax model has format ${header.format}, this version reads ${modelFormat}` };
  const end = Math.max(0, ...header.sections.map((section) => section.start + section.length));
  if (start + end !== bytes.length) return { problem: 'the syntax model is cut short or has more than it should' };
  if (checksumOf(bytes, start) !== header.checksum) return { problem: 'the syntax model is damaged' };
  return { header, start };
}

/** ASCII bytes as text. */
export function textOf(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return text;
}

/** FNV-1a over the bytes from `start`, four at a time, the lowest first; what is missing of the last four is 0. */
export function checksumOf(bytes: Uint8Array, start: number): number {
  const words = new Int32Array((bytes.length - start + 3) >> 2); // a copy, as `bytes` may begin anywhere in its buffer
  new Uint8Array(words.buffer).set(bytes.subarray(start));
  let sum = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) {
    sum = Math.imul(sum ^ (words[i] as number), 0x01000193);
    sum ^= sum >>> 15;
  }
  return sum >>> 0;
}

function headerFrom(json: string): ModelHeader | undefined {
  try {
    const read: unknown = JSON.parse(json);
    return isHeader(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function isHeader(value: unknown): value is ModelHeader {
  const header = value as Partial<ModelHeader> | null;
  const count = (n: unknown): boolean => typeof n === 'number' && Number.isInteger(n) && n >= 0;
  return (
    typeof header === 'object' &&
    header !== null &&
    typeof header.format === 'number' &&
    typeof header.checksum === 'number' &&
    [header.tags, header.relations].every(
      (list) => Array.isArray(list) && list.every((id) => typeof id === 'string'),
    ) &&
    Array.isArray(header.sections) &&
    header.sections.every(
      (section: Partial<ModelSection> | null) =>
        typeof section?.id === 'string' && [section.count, section.start, section.length].every(count),
    )
  );
}
