/** Elements that are built like each other, by their names. */
import { attribute, localNameOf } from '../dom';

/** The first of an element's classes; `''` where it has none. */
export const firstClassOf = (element: Element): string => attribute(element, 'class').trim().split(/\s+/)[0] ?? '';

/** Whether two elements are built alike: a row that is chosen or being changed has one class more. */
export const areAlike = (one: Element, other: Element): boolean =>
  localNameOf(one) === localNameOf(other) && firstClassOf(one) === firstClassOf(other);
