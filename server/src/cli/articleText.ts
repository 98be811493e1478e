/** Text, or one sentence that says why there is none. */
export type TextOrProblem = { readonly text: string } | { readonly problem: string };

/** Longer than any newspaper's Sunday edition; beyond it a file is taken for something else. */
export const largestArticle = 10 * 1024 * 1024;

/** The text of an article's bytes: UTF-8, with or without a byte order mark. */
export function articleText(bytes: Uint8Array): TextOrProblem {
  if (bytes.byteLength > largestArticle) return { problem: tooLarge(bytes.byteLength) };
  if (bytes.subarray(0, 8192).includes(0)) return { problem: 'This is a binary file, not text.' };
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'UTF-16' : undefined;
  if (utf16) return { problem: 'This file is in UTF-16. Save it as UTF-8 and try again.' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return {
      problem: `This is not UTF-8: the byte at ${firstInvalid(bytes)} fits no character. Save the file as UTF-8 and try again.`,
    };
  }
}

/** One sentence for something of `size` bytes that is too much to read at once. */
export const tooLarge = (size: number): string =>
  `This is ${(size / 1024 / 1024).toFixed(0)} MB; On Record reads articles of up to ${largestArticle / 1024 / 1024} MB.`;

/** The offset of the first byte that is not UTF-8, by halving: a prefix is sound when only its last character is cut. */
function firstInvalid(bytes: Uint8Array): number {
  let sound = 0;
  let broken = bytes.byteLength;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isPrefixOfUtf8(bytes.subarray(0, middle))) sound = middle;
    else broken = middle;
  }
  return sound;
}

function isPrefixOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
