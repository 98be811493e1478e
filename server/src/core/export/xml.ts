import XMLWriter from 'xml-writer';
import { loneSurrogate, notInXml } from './feature';

/** An element with its attributes (absent ones are left out) and what it holds, in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly XmlNode[];
}

/** Text is a string; a line end in it stays as it is. */
export type XmlNode = XmlElement | string;

export const element = (
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: readonly XmlNode[]
): XmlElement => ({ name, attributes, children });

/** The first line of a document. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * An element as XML 1.0 text, with no space put in. What XML cannot hold becomes the replacement character; a carriage
 * return is written as a reference, since a reader makes a bare one a line feed (XML 1.0, 2.11).
 */
export function xmlText(root: XmlElement): string {
  const writer = new XMLWriter();
  write(writer, root);
  return writer.toString();
}

/** The start tag alone, for a document that is written in pieces. */
export function startTag({ name, attributes }: XmlElement): string {
  const writer = new XMLWriter();
  begin(writer, { name, attributes, children: [] });
  writer.text('');
  return writer.output;
}

function write(writer: XMLWriter, element: XmlElement): void {
  begin(writer, element);
  for (const child of element.children) {
    if (typeof child !== 'string') write(writer, child);
    else
      for (const [at, piece] of sound(child).split('\r').entries()) {
        if (at > 0) writer.writeRaw('&#13;');
        if (piece !== '') writer.text(piece);
      }
  }
  writer.endElement();
}

function begin(writer: XMLWriter, { name, attributes }: XmlElement): void {
  writer.startElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined)
      writer
        .startAttribute(key)
        .text(sound(String(value)))
        .endAttribute();
}

const sound = (text: string): string => text.replace(loneSurrogate, '\uFFFD').replace(notInXml, '\uFFFD');
