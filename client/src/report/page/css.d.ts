/** The build puts style sheets into the script as text. */
declare module '*.css' {
  const text: string;
  // eslint-disable-next-line no-restricted-syntax -- a module that the build makes has nothing else
  export default text;
}
