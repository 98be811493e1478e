/** What Python's `splitlines`, and so brat, takes for the end of a line. */
// eslint-disable-next-line no-control-regex -- they are among them
export const lineEnds = /[\n\r\v\f\x1C-\x1E\x85\u2028\u2029]+/g;
