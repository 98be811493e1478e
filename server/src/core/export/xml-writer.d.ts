/** What we use of xml-writer 1.7, which brings no types. */
declare module 'xml-writer' {
  class XMLWriter {
    readonly output: string;
    startElement(name: string): this;
    startAttribute(name: string): this;
    endAttribute(): this;
    text(content: string): this;
    writeRaw(content: string): this;
    endElement(): this;
    toString(): string;
  }
  export = XMLWriter;
}
