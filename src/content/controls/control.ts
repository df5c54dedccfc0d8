/** One control of a page, whatever it is made of. */
import type { GatheredControl } from '../../model/gathered';

/** A control as read, before its label and its place on the page are known. */
export interface Control extends Omit<GatheredControl, 'handles' | 'label' | 'section' | 'container'> {
  /** The element that stands for it; of a group of radios the first. */
  readonly element: Element;
  /** All elements of it: the radios of a group, otherwise the element alone. */
  readonly parts: readonly Element[];
}
