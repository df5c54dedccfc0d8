/** XML as plain data, whichever parser made it: browsers have one, the command line has another. */

export interface XmlElement {
  /** Without a prefix, as written. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly in it, trimmed. */
  readonly text: string;
}

/** Parses XML. Throws where it is not well-formed. */
export type ParseXml = (text: string) => XmlElement;

/** As much of the DOM's nodes as is needed here. */
interface XmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: { readonly length: number; readonly [index: number]: XmlNode };
  readonly attributes?: {
    readonly length: number;
    readonly [index: number]: { readonly name: string; readonly value: string };
  };
}

const element = 1;
const texts = [3, 4];
const deepest = 200;

/** Makes plain data of a parsed document's element. */
export function xmlElement(node: XmlNode, depth = 0): XmlElement {
  if (depth > deepest) throw new Error('the elements are nested too deeply');
  const children: XmlElement[] = [];
  const attributes: Record<string, string> = {};
  let text = '';
  for (let at = 0; at < node.childNodes.length; at += 1) {
    const child = node.childNodes[at];
    if (child?.nodeType === element) children.push(xmlElement(child, depth + 1));
    else if (child && texts.includes(child.nodeType)) text += child.nodeValue ?? '';
  }
  for (let at = 0; at < (node.attributes?.length ?? 0); at += 1) {
    const attribute = node.attributes?.[at];
    if (attribute) attributes[attribute.name] = attribute.value;
  }
  return { name: node.nodeName.replace(/^.*:/, ''), attributes, children, text: text.trim() };
}

/** The first child of a name. */
export const childOf = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((child) => child.name === name);

/** The text of the first child of a name. */
export const textIn = (parent: XmlElement | undefined, name: string): string | undefined => childOf(parent, name)?.text;
