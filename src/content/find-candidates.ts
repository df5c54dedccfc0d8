/** From the elements of a page to the controls that may be settings, in pieces that leave the page responsive. */
import { type Collection, Inside } from './controls/collect';
import type { Control } from './controls/control';
import { Labels } from './controls/label';
import { isDressed, isRadio, radioGroups, readAria, readNative, readRadios } from './controls/read';
import { Sections } from './controls/section';
import { hasPlace, type Shown, Visibility } from './controls/visible';
import { localNameOf } from './dom';
import { type Candidate, candidateOf } from './recognise/candidate';
import type { Slices } from './slices';

/** What was found: every control that is shown, those that may be settings, and the headings above them. */
interface Found {
  readonly controls: readonly Control[];
  readonly candidates: readonly Candidate[];
  readonly sections: Sections;
}

/** @param frames the frame element of each document that was read */
export async function findCandidates(
  { controls: elements, labels: marked }: Collection,
  frames: ReadonlyMap<Node, Element | null>,
  slices: Slices,
): Promise<Found> {
  const visibility = new Visibility();
  const shown = new Map<Element, Shown>();
  for (const element of elements) {
    if (slices.due()) await slices.next();
    const how = visibility.of(element);
    if (how === 'tab' || (how === 'front' ? hasPlace(element) : isDressed(element)))
      shown.set(element, how === 'hidden' ? 'front' : how);
  }
  const inside = new Inside([...shown.keys()]);
  const [sections, labels, groups] = [
    new Sections(frames, inside),
    new Labels(inside, marked),
    radioGroups([...shown.keys()]),
  ];
  const controls: Control[] = [];
  for (const [element, how] of shown) {
    if (slices.due()) await slices.next();
    const control = controlOf(element, how, groups, inside, labels);
    if (control) controls.push(control);
  }
  const candidates: Candidate[] = [];
  for (const order of controls.keys()) {
    if (slices.due()) await slices.next();
    const candidate = candidateOf(controls, order, labels, sections);
    if (candidate) candidates.push(candidate);
  }
  return { controls, candidates, sections };
}

function controlOf(
  element: Element,
  shown: Shown,
  groups: ReturnType<typeof radioGroups>,
  inside: Inside,
  labels: Labels,
): Control | null {
  if (isRadio(element)) {
    const radios = groups.get(element);
    return radios?.[0] === element ? readRadios(radios, shown, labels) : null;
  }
  return /^(input|select|textarea)$/.test(localNameOf(element))
    ? readNative(element, shown, inside)
    : readAria(element, shown);
}
