/** Choosing and switching for a person, in what pages have for it. */
import { afterEach, describe, expect, it } from 'vitest';
import { closePages, one, show } from '../page.fixture';
import { choose, optionsOf, turn } from './choose';

afterEach(closePages);

const pick = (element: Element, text: string, place = 0) => choose({ elements: [element], text, place });

describe('a native list', () => {
  const select = '<select id="x"><option>None<option value="s">SSL/TLS<option label="STARTTLS">t</select>';

  it('has the option chosen, and the page hears of it', async () => {
    const list = one(show(select)) as HTMLSelectElement;
    const heard: string[] = [];
    for (const type of ['input', 'change']) list.addEventListener(type, () => heard.push(`${type} ${list.value}`));
    expect(await pick(list, 'SSL/TLS')).toEqual({ kind: 'done' });
    expect(heard).toEqual(['input s', 'change s']);
    await pick(list, 'STARTTLS');
    expect(list.selectedIndex).toBe(2);
  });

  it('is left as it is where it has no such option', async () => {
    const list = one(show(select)) as HTMLSelectElement;
    expect(await pick(list, 'Kerberos')).toEqual({ kind: 'failed', why: 'no-way' });
    expect(list.selectedIndex).toBe(0);
  });

  it('can be hidden behind something else', async () => {
    const list = one(show(`<div style="display:none">${select}</div>`)) as HTMLSelectElement;
    await pick(list, 'SSL/TLS');
    expect(list.value).toBe('s');
  });
});

it('of a row of segments the one at its place is pressed', async () => {
  const place = show('<div class="seg"><b id="x" class="on">None</b><b id="y">SSL</b></div>');
  const heard: string[] = [];
  place.addEventListener('click', ({ target }) => heard.push((target as Element).id));
  const segments = [one(place), one(place, '#y')];
  expect(await choose({ elements: segments, text: 'SSL', place: 1 })).toEqual({ kind: 'done' });
  expect(heard).toEqual(['y']);
});

it('of a group the radio at its place is pressed', async () => {
  const place = show('<input type="radio" name="a" id="x" checked><input type="radio" name="a" id="y">');
  const radios = [one(place), one(place, '#y')];
  expect(await choose({ elements: radios, text: 'SSL', place: 1 })).toEqual({ kind: 'done' });
  expect((radios[1] as HTMLInputElement).checked).toBe(true);
  expect(await choose({ elements: radios, text: 'SSL', place: 7 })).toMatchObject({ kind: 'failed' });
});

/** A list made by a program: opened by one kind of event, shown elsewhere in the document. */
function madeList(opensOn: string, { where = document.body, late = 0 }: { where?: Element; late?: number } = {}) {
  const place = show('<div id="x" role="combobox" tabindex="0" aria-expanded="false">None</div>');
  const box = one(place);
  const list = document.createElement('ul');
  list.hidden = true;
  for (const text of ['None', 'SSL/TLS']) {
    const option = document.createElement('li');
    option.setAttribute('role', 'option');
    option.textContent = text;
    option.addEventListener('click', () => {
      box.textContent = text;
      open(false);
    });
    list.append(option);
  }
  where.append(list);
  const open = (shown: boolean) => {
    list.hidden = !shown;
    box.setAttribute('aria-expanded', String(shown));
  };
  box.addEventListener(opensOn, () => setTimeout(() => open(list.hidden !== false), late));
  return box;
}

describe('a list that opens', () => {
  it.each(['click', 'mousedown', 'pointerdown', 'pointerup', 'focus', 'keydown'])(
    'on %s has its option pressed',
    async (type) => {
      const box = madeList(type);
      expect(await pick(box, 'SSL/TLS')).toEqual({ kind: 'done' });
      expect(box.textContent).toBe('SSL/TLS');
    },
  );

  it('after a while is waited for', async () => {
    const box = madeList('click', { late: 200 });
    expect(await pick(box, 'SSL/TLS')).toEqual({ kind: 'done' });
    expect(box.textContent).toBe('SSL/TLS');
  });

  it('stays open between asking for its options and pressing one', async () => {
    const box = madeList('click');
    expect(await optionsOf(box)).toEqual(['None', 'SSL/TLS']);
    expect(box.getAttribute('aria-expanded')).toBe('true');
    await pick(box, 'SSL/TLS');
    expect(box.textContent).toBe('SSL/TLS');
  });

  it('is closed again where it does not have the option', async () => {
    const box = madeList('click');
    expect(await pick(box, 'Kerberos')).toMatchObject({ kind: 'failed' });
    expect(box.getAttribute('aria-expanded')).toBe('false');
    expect(box.textContent).toBe('None');
  });

  it('is said not to open where nothing does', async () => {
    const box = one(show('<div id="x" role="combobox" aria-expanded="false">None</div>'));
    expect(await pick(box, 'SSL/TLS')).toEqual({ kind: 'failed', why: 'no-list' });
  });

  it('and only proposes takes what is typed', async () => {
    const line = one(show('<input id="x" role="combobox" value="110">')) as HTMLInputElement;
    expect(await pick(line, '993')).toEqual({ kind: 'done' });
    expect(line.value).toBe('993');
  });
});

it('a list that is always open has its option pressed', async () => {
  const place = show(
    '<div id="x" role="listbox"><p role="option">None</p><p role="option" aria-selected="false">SSL/TLS</p></div>',
  );
  const option = one(place, '[aria-selected]');
  option.addEventListener('click', () => option.setAttribute('aria-selected', 'true'));
  expect(await pick(one(place), 'SSL/TLS')).toEqual({ kind: 'done' });
  expect(option.getAttribute('aria-selected')).toBe('true');
});

describe('switches', () => {
  it('a native one is clicked where it is not so already', async () => {
    const box = one(show('<input id="x" type="checkbox">')) as HTMLInputElement;
    let changes = 0;
    box.addEventListener('change', () => {
      changes += 1;
    });
    expect(await turn(box, true)).toEqual({ kind: 'done' });
    expect(await turn(box, true)).toEqual({ kind: 'done' });
    expect([box.checked, changes]).toEqual([true, 1]);
  });

  it.each(['click', 'mousedown', 'pointerdown'])('one of ARIA that listens to %s', async (type) => {
    const box = one(show('<b id="x" role="switch" aria-checked="false"></b>'));
    box.addEventListener(type, () =>
      box.setAttribute('aria-checked', String(box.getAttribute('aria-checked') !== 'true')),
    );
    expect(await turn(box, true)).toEqual({ kind: 'done' });
    expect(box.getAttribute('aria-checked')).toBe('true');
  });

  it('one that is drawn is pressed until its glyph says so', async () => {
    const box = one(show('<div id="x" class="checkbox"><i class="unchecked"></i>Use TLS</div>'));
    const glyph = box.firstElementChild as Element;
    box.addEventListener('click', () => {
      glyph.className = glyph.className === 'checked' ? 'unchecked' : 'checked';
    });
    expect(await turn(box, true)).toEqual({ kind: 'done' });
    expect(glyph.className).toBe('checked');
    expect(await turn(box, true)).toEqual({ kind: 'done' });
    expect(glyph.className).toBe('checked');
    expect(await turn(box, false)).toEqual({ kind: 'done' });
    expect(glyph.className).toBe('unchecked');
  });

  it('one that does not move is said', async () => {
    const box = one(show('<b id="x" role="switch" aria-checked="false"></b>'));
    expect(await turn(box, true)).toEqual({ kind: 'failed', why: 'not-taken' });
  });
});

describe('a page with its own ideas', () => {
  it('offers options that nobody can choose', async () => {
    const place = show(
      '<select id="x"><option>None<option disabled>SSL/TLS<optgroup disabled label="Old"><option>STARTTLS</optgroup></select>',
    );
    for (const text of ['SSL/TLS', 'STARTTLS'])
      expect(await pick(one(place), text)).toEqual({ kind: 'failed', why: 'no-way' });
    expect((one(place) as HTMLSelectElement).selectedIndex).toBe(0);
  });

  it('chooses another option when it hears of it', async () => {
    const list = one(show('<select id="x"><option>None<option>SSL/TLS</select>')) as HTMLSelectElement;
    list.addEventListener('change', () => {
      list.selectedIndex = 0;
    });
    expect(await pick(list, 'SSL/TLS')).toEqual({ kind: 'done' });
    expect(list.selectedIndex).toBe(0);
  });

  it.each([
    ['itself', (box: HTMLElement) => box],
    ['what is around it', (box: HTMLElement) => box.parentElement as HTMLElement],
  ])('turns a switch late, by %s, and it is not turned back', async (_, listening) => {
    const box = one(show('<p><b id="x" role="switch" aria-checked="false"></b></p>'));
    let turns = 0;
    listening(box).addEventListener('click', () => {
      turns += 1;
      setTimeout(() => box.setAttribute('aria-checked', String(turns % 2 === 1)), 250);
    });
    expect(await turn(box, true)).toEqual({ kind: 'done' });
    expect([turns, box.getAttribute('aria-checked')]).toEqual([1, 'true']);
  });

  it('removes the switch that was pressed', async () => {
    const box = one(show('<p><b id="x" role="switch" aria-checked="false"></b></p>'));
    let pressed = 0;
    box.parentElement?.addEventListener('click', () => {
      pressed += 1;
      box.remove();
    });
    expect(await turn(box, true)).toEqual({ kind: 'failed', why: 'not-taken' });
    expect(pressed).toBe(1);
  });

  it('takes a click on a native switch back', async () => {
    const box = one(show('<input id="x" type="checkbox">')) as HTMLInputElement;
    box.addEventListener('click', (event) => event.preventDefault());
    await turn(box, true);
    expect(box.checked).toBe(false);
  });

  it('has radios of its own', async () => {
    const place = show(
      '<div role="radiogroup"><b role="radio" aria-checked="true">None</b><b id="y" role="radio" aria-checked="false">SSL</b></div>',
    );
    const radios = [...place.querySelectorAll('[role=radio]')];
    for (const radio of radios)
      radio.addEventListener('pointerdown', () => {
        for (const one of radios) one.setAttribute('aria-checked', String(one === radio));
      });
    await choose({ elements: radios, text: 'SSL', place: 1 });
    expect(one(place, '#y').getAttribute('aria-checked')).toBe('true');
  });

  it('has a list that closes when its line loses the focus, and keeps it there while an option is pressed', async () => {
    const place = show(
      '<input id="x" role="combobox"><div id="l"><i role="option">None</i><i role="option">SSL</i></div>',
    );
    const [line, list] = [one(place) as HTMLInputElement, one(place, '#l')];
    list.hidden = true;
    line.addEventListener('focus', () => {
      list.hidden = false;
    });
    line.addEventListener('blur', () => {
      list.hidden = true;
    });
    for (const option of list.children) {
      (option as HTMLElement).tabIndex = -1;
      option.addEventListener('mousedown', (event) => event.preventDefault());
      option.addEventListener('mouseup', () => {
        if (!list.hidden) line.value = option.textContent ?? '';
      });
    }
    expect(await pick(line, 'SSL')).toEqual({ kind: 'done' });
    expect(line.value).toBe('SSL');
  });
});
