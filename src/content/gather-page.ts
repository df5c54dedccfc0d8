/** Gathers what a page says about its controls, and answers questions about it. Makes nothing of what it finds. */
import type {
  Answers,
  Changing,
  GatheredControl,
  GatheredEntry,
  GatheredPage,
  Questions,
  TextReader,
} from '../model/gathered';
import { recogniseClient } from './clients/recognise';
import { Beside } from './controls/beside';
import { type Collection, collect, Inside } from './controls/collect';
import type { Control } from './controls/control';
import { Labels } from './controls/label';
import { isDressed, isRadio, lineTextOf, radioGroups, readNative, readRadios, readUndeclared } from './controls/read';
import { readAria } from './controls/read-aria';
import { Sections } from './controls/section';
import { labelText, prose } from './controls/text';
import { hasPlace, Visibility } from './controls/visible';
import {
  attribute,
  isBefore,
  isElement,
  localNameOf,
  matches,
  parentElementOf,
  queryFirst,
  textContentOf,
  titleOf,
} from './dom';
import { handleOf } from './handles';
import { above, type Frames, isForm, Numbering } from './numbering';
import { frameAddress, pageIdentity, pathWords } from './page-identity';
import { Slices } from './slices';

const buttonText = 40;
const navigationLimit = 300;
const proseLevels = 14;
const navigationItems = 'a,button,[role=tab],[role=menuitem],[role=treeitem],[role=button],nav li';

/** A page that was gathered, and what can be asked about it. */
interface Gathering {
  readonly gathered: GatheredPage;
  /** @throws Error where texts are asked for and there is no `readTexts` */
  answer(questions: Questions, readTexts?: TextReader): Answers;
}

/** Gathers a document and all that the reader may look into. Never holds the page up for longer than a slice. */
export async function gatherPage(document: Document): Promise<Gathering> {
  const slices = new Slices();
  const collection = await collect(document, slices);
  const frames: Frames = new WeakMap(collection.documents.map((one) => [one.document, one.frame]));
  const elements = await shownElements(collection, slices);
  const inside = new Inside([...elements.keys()]);
  const [sections, labels, groups] = [
    new Sections(frames, inside),
    new Labels(inside, collection.labels),
    radioGroups([...elements.keys()]),
  ];
  const numbering = new Numbering(frames, inside);
  const controls: GatheredControl[] = [];
  // What is gone from the page is not kept by what was gathered of it.
  const named: WeakRef<Element>[] = [];
  for (const [element, shown] of elements) {
    if (slices.due()) await slices.next();
    const control = controlOf(element, shown, groups, labels, collection.undeclared);
    if (!control) continue;
    const { text, origin, after, beyond, ordinal, head } = labels.of(control);
    // Field by field: to copy all but some takes the browser many times as long.
    controls.push({
      handles: inOrderOfOptions(control, labels).map(handleOf),
      kind: control.kind,
      text: control.text,
      on: control.on,
      options: control.options,
      hints: control.hints,
      placeholder: control.placeholder,
      type: control.type,
      autocomplete: control.autocomplete,
      masked: control.masked,
      isList: control.isList,
      editable: control.editable,
      shown: control.shown,
      label: {
        text,
        origin,
        after,
        beyond,
        ordinal,
        head: head ? { text: labelText(head), by: numbering.element(head) } : null,
      },
      section: numbering.section(sections.of(element)),
      container: numbering.container(parentElementOf(element) ?? element),
    });
    named.push(new WeakRef(element));
  }
  const documents = collection.documents.map((one) => one.document);
  let client: GatheredPage['client'] = null;
  for (const { document: one, fields } of collection.documents)
    client ??= recogniseClient(one, [fields.inputs, fields.selects]);
  const gathered: GatheredPage = {
    page: pageIdentity(document),
    about: `${documents.map((one) => titleOf(one).slice(0, 300)).join(' ')} ${pathWords(document)}`,
    client,
    controls,
    sections: [...numbering.sections],
    containers: [...numbering.containers],
    buttons: [...new Set(collection.buttons.map(textOfButton))].filter(Boolean),
    foreignFrames: collection.foreignFrames.map((frame) => frameAddress(frame, document)),
    truncated: collection.truncated,
  };
  const buttons = collection.buttons.map((button) => new WeakRef(button));
  const roots = documents.map((one) => new WeakRef(one));
  const texts = controls.map(({ label }) => label.text);
  return {
    gathered,
    answer: (questions, readTexts) =>
      answer(questions, readTexts, { named, labels: texts, buttons, roots, frames, numbering }),
  };
}

async function shownElements({ controls }: Collection, slices: Slices) {
  const visibility = new Visibility();
  const shown = new Map<Element, GatheredControl['shown']>();
  for (const element of controls) {
    if (slices.due()) await slices.next();
    const how = visibility.of(element);
    if (how === 'tab' || (how === 'front' ? hasPlace(element) : isDressed(element)))
      shown.set(element, how === 'hidden' ? 'front' : how);
  }
  return shown;
}

function controlOf(
  element: Element,
  shown: GatheredControl['shown'],
  groups: ReturnType<typeof radioGroups>,
  labels: Labels,
  undeclared: ReadonlySet<Element>,
): Control | null {
  if (isRadio(element)) {
    const radios = groups.get(element);
    return radios?.[0] === element ? readRadios(radios, shown, labels) : null;
  }
  if (undeclared.has(element)) return readUndeclared(element, shown);
  const isNative = /^(input|select|textarea)$/.test(localNameOf(element)) && !matches(element, '[type=button][role]');
  return isNative ? readNative(element, shown) : readAria(element, shown);
}

/** The radios of a group as their texts stand in `options`, in which no radio without a text is. */
function inOrderOfOptions({ parts, options }: Control, labels: Labels): readonly Element[] {
  if (parts.length === 1 || parts.length === options.length) return parts;
  const bare = new Set(parts.filter((part) => labels.ofOption(part) === ''));
  return [...parts.filter((part) => !bare.has(part)), ...bare];
}

function textOfButton(button: Element): string {
  const text = `${textContentOf(button) ?? ''} ${attribute(button, 'value')} ${attribute(button, 'aria-label')}`.trim();
  return text.length > buttonText ? '' : text;
}

/** What is known of a gathered page, without keeping it. */
interface Gathered {
  /** Controls, then the lines of entries. */
  readonly named: WeakRef<Element>[];
  /** The labels of the controls. */
  readonly labels: readonly string[];
  readonly buttons: readonly WeakRef<Element>[];
  readonly roots: readonly WeakRef<Document>[];
  readonly frames: Frames;
  readonly numbering: Numbering;
}

const alive = <T extends object>(refs: readonly WeakRef<T>[]): T[] =>
  refs.map((ref) => ref.deref()).filter((one) => one !== undefined);

function answer(questions: Questions, readTexts: TextReader | undefined, page: Gathered): Answers {
  const { changeable } = questions;
  if (changeable && !readTexts) throw new Error('The text reader is not in the page.');
  const { named, numbering, frames } = page;
  const controls = alive(named.slice(0, page.labels.length));
  const inside = new Inside(controls);
  const each = <T>(ids: readonly number[], tell: (element: Element, id: number) => T): [number, T][] =>
    ids.flatMap((id): [number, T][] => {
      const element = named[id]?.deref();
      return element ? [[id, tell(element, id)]] : [];
    });
  const beside = new Beside(inside);
  const texts = new Map<Node, string>();
  return {
    values: each(questions.values, (element) => lineTextOf(element, inside)),
    around: each(questions.around, (element, id) => beside.around(element, page.labels[id] ?? '')),
    prose: each(questions.prose, (element) => proseAround(element, frames, texts)),
    clickable: each(questions.clickable, (element) => clickableIn(element, alive(page.buttons), frames)),
    navigation: questions.navigation ? alive(page.roots).flatMap(navigationOf) : null,
    entries: changeable && readTexts ? entriesWith(readTexts, changeable, page, controls, inside) : null,
    sections: numbering.sections,
    containers: numbering.containers,
  };
}

/** The texts of the containers around an element, the nearest first, each gathered once. */
function proseAround(element: Element, frames: Frames, texts: Map<Node, string>): string[] {
  const found: string[] = [];
  for (let at = above(element, frames); at && found.length < proseLevels; at = above(at, frames)) {
    if (!isElement(at)) continue;
    const text = texts.get(at) ?? prose(at);
    texts.set(at, text);
    found.push(text);
    if (localNameOf(at) === 'body') break;
  }
  return found;
}

function clickableIn(element: Element, buttons: readonly Element[], frames: Frames): string[] {
  const form = formAround(element, frames);
  return form ? buttons.filter((button) => formAround(button, frames) === form).map(textOfButton) : [];
}

/** The outermost form or dialog: the buttons of a form in a dialog may stand below it. */
function formAround(element: Element, frames: Frames): Element | null {
  let form: Element | null = null;
  for (let at = above(element, frames); at; at = above(at, frames)) if (isForm(at)) form = at;
  return form;
}

function navigationOf(document: Document): string[] {
  const texts = new Set<string>();
  for (const item of queryFirst(document, navigationItems, navigationLimit)) {
    const text = labelText(item, true);
    if (text.length <= buttonText) texts.add(text);
  }
  return [...texts];
}

/** What the text reader finds, numbered on from the controls. */
function entriesWith(
  read: TextReader,
  changing: Changing,
  { named, buttons, roots, frames, numbering }: Gathered,
  controls: readonly Element[],
  inside: Inside,
): GatheredEntry[] {
  const sections = new Sections(frames, inside);
  const found = {
    buttons: alive(buttons).filter((button) => changing.texts.includes(textOfButton(button))),
    documents: alive(roots),
    elementsOf: (ids: readonly number[]) => ids.flatMap((id) => named[id]?.deref() ?? []),
    inside,
  };
  return read(changing, found).map(({ kind, lines }) => ({
    kind,
    lines: lines.map(({ element, label, value }) => ({
      id: named.push(new WeakRef(element)) - 1,
      label,
      value,
      handle: handleOf(element),
      controlsBefore: controls.filter((control) => isBefore(control, element)).length,
      section: numbering.section(sections.of(element)),
      container: numbering.container(element),
    })),
  }));
}
