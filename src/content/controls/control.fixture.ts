/** One control of a small page, read and labelled for a test. */
import { one, show } from '../page.fixture';
import { collect, Inside } from './collect';
import type { Control } from './control';
import { Labels, type PageLabel } from './label';
import { isRadio, radioGroups, readNative, readRadios } from './read';
import { readAria } from './read-aria';

/** What finds the labels of a page, after the walk over it. */
export async function labelsIn(page: Document = document): Promise<Labels> {
  const { controls, labels } = await collect(page);
  return new Labels(new Inside(controls), labels);
}

/** Reads an element as the reader does, with the radios that stand with it. */
export async function controlOf(element: Element, scope: ParentNode, labels: Labels): Promise<Control> {
  const radios = [...scope.querySelectorAll('input,[role=radio],[aria-pressed]')].filter(isRadio);
  const group = radioGroups(radios).get(element);
  if (group) return readRadios(group, 'front', labels);
  const control = /^(input|select|textarea)$/.test(element.localName)
    ? readNative(element, 'front')
    : readAria(element, 'front');
  if (!control) throw new Error('no control');
  return control;
}

/** The label of `#x`, in the first shadow root where there is one. */
export async function labelOf(html: string): Promise<PageLabel> {
  const place = show(html);
  const scope: ParentNode = place.querySelector('x-host')?.shadowRoot ?? place;
  const labels = await labelsIn();
  return labels.of(await controlOf(one(scope), scope, labels));
}
