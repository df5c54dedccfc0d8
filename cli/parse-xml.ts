/** XML on the command line, where no browser has a parser for it. */
import { DOMParser } from '@xmldom/xmldom';
import { type XmlElement, xmlElement } from '../src/programs/xml-element';

/** The outermost element. Throws where the text is no well-formed XML. */
export function parseXml(text: string): XmlElement {
  const parser = new DOMParser({
    onError(level, message) {
      if (level !== 'warning') throw new Error(message);
    },
  });
  const root = parser.parseFromString(text, 'text/xml').documentElement;
  if (!root) throw new Error('it has no element');
  return xmlElement(root);
}
