/** Apple's property lists in their XML form (https://www.apple.com/DTDs/PropertyList-1.0.dtd), as plain values. */
import type { XmlElement } from './xml-element';

export type PropertyValue = string | number | boolean | readonly PropertyValue[] | PropertyMap;
export interface PropertyMap {
  readonly [key: string]: PropertyValue;
}

/** The value of a `plist` document; data and dates are left out, since no setting is one. */
export const propertyList = (xml: XmlElement): PropertyValue => propertyOf(xml.children[0]) ?? '';

function propertyOf(element: XmlElement | undefined): PropertyValue | null {
  switch (element?.name) {
    case 'string':
      return element.text;
    case 'integer':
    case 'real':
      return Number(element.text);
    case 'true':
    case 'false':
      return element.name === 'true';
    case 'array':
      return element.children.map(propertyOf).filter((value) => value !== null);
    case 'dict':
      return mapOf(element);
    default:
      return null;
  }
}

function mapOf({ children }: XmlElement): PropertyMap {
  const map: Record<string, PropertyValue> = Object.create(null);
  for (const [at, child] of children.entries()) {
    const value = child.name === 'key' ? propertyOf(children[at + 1]) : null;
    if (value !== null) map[child.text] = value;
  }
  return map;
}

export const isMap = (value: PropertyValue | undefined): value is PropertyMap =>
  typeof value === 'object' && !Array.isArray(value);

/** The maps in a list under a key. */
export function mapsIn(map: PropertyMap, key: string): readonly PropertyMap[] {
  const value = map[key];
  return Array.isArray(value) ? value.filter(isMap) : [];
}

/** The text or number under a key, as text. */
export function textIn(map: PropertyMap, key: string): string | undefined {
  const value = map[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
