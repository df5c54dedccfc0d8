import { afterEach, describe, expect, it } from 'vitest';
import { closePages, one, openPage, show } from '../page.fixture';
import { hasPlace, tabOf, Visibility } from './visible';

afterEach(closePages);

const shownAs = (html: string) => {
  const place = show(html);
  const host = place.querySelector('x-host');
  return new Visibility().of(one(host?.shadowRoot ?? place));
};
const field = '<input id="x">';
const hidden = 'style="display:none"';

describe('what is shown or hidden without tabs', () => {
  it.each([
    ['a plain control', field, 'front'],
    ['a row that does not apply', `<table><tr ${hidden}><td>${field}</table>`, 'hidden'],
    [
      'a section of class tab-like words',
      `<div class="table-panelled" ${hidden}>${field}</div><div class="table-panelled">a</div>`,
      'hidden',
    ],
    ['an invisible control', '<input id="x" style="visibility:hidden">', 'hidden'],
    ['an invisible part', `<div style="visibility:hidden">${field}</div>`, 'hidden'],
    [
      'a visible control in an invisible part',
      '<div style="visibility:hidden"><input id="x" style="visibility:visible"></div>',
      'front',
    ],
    ['the hidden attribute', `<div hidden>${field}</div>`, 'hidden'],
    ['a closed dialog', `<dialog>${field}</dialog>`, 'hidden'],
    ['an open dialog', `<dialog open>${field}</dialog>`, 'front'],
    ['a folded section', `<details><summary>Advanced</summary>${field}</details>`, 'hidden'],
    ['an unfolded section', `<details open><summary>Advanced</summary>${field}</details>`, 'front'],
    ['content that is skipped', `<div style="content-visibility:hidden">${field}</div>`, 'hidden'],
    ['a see-through native box', '<input id="x" type="checkbox" style="opacity:0">', 'front'],
    ['a shadow root', `<x-host><template shadowrootmode="open">${field}</template></x-host>`, 'front'],
    [
      'a hidden shadow host',
      `<x-host ${hidden}><template shadowrootmode="open">${field}</template></x-host>`,
      'hidden',
    ],
    ['a lone hidden panel', `<div class="tab-pane" ${hidden}>${field}</div>`, 'hidden'],
    ['a hidden box beside a shown one', `<div class="box" ${hidden}>${field}</div><div class="box">a</div>`, 'hidden'],
  ] as const)('%s: %s', (_, html, shown) => {
    expect(shownAs(html)).toBe(shown);
  });
});

describe('inactive tabs of what is open', () => {
  const panels = (attributes: string, inner = field) =>
    `<div><div ${attributes}>a</div><div ${attributes} ${hidden}>${inner}</div></div>`;

  it.each([
    ['panels by role, beside the one in front', panels('role="tabpanel"')],
    ['panels by class, beside the one in front', panels('class="tab-pane"')],
    ['panels by another class', panels('class="tabs__panel"')],
    ['hidden by attribute', `<div><div role="tabpanel">a</div><div role="tabpanel" hidden>${field}</div></div>`],
    [
      'hidden by visibility',
      `<div role="tablist"><b role="tab" aria-controls="p">SMTP</b></div><div role="tabpanel" id="p" style="visibility:hidden">${field}</div>`,
    ],
    ['a tab that controls it', `<b role="tab" aria-controls="p">SMTP</b><div id="p" ${hidden}>${field}</div>`],
    ['a tab that controls several', `<b role="tab" aria-controls="o p">SMTP</b><div id="p" ${hidden}>${field}</div>`],
    ['a link among tabs', `<ul class="nav-tabs"><li><a href="#p">SMTP</a></ul><div id="p" ${hidden}>${field}</div>`],
    ['a link that is a tab', `<a role="tab" href="#p">SMTP</a><div id="p" ${hidden}>${field}</div>`],
    [
      'a button with a target, old',
      `<button data-toggle="tab" data-target="#p">SMTP</button><div id="p" ${hidden}>${field}</div>`,
    ],
    [
      'a button with a target, new',
      `<button data-bs-toggle="tab" data-bs-target="#p">SMTP</button><div id="p" ${hidden}>${field}</div>`,
    ],
    [
      'a panel labelled by its tab',
      `<b role="tab" id="t">SMTP</b><div role="tabpanel" aria-labelledby="t" ${hidden}>${field}</div>`,
    ],
    [
      'a tab right before its panel',
      `<div><label role="tab">SMTP</label><div role="tabpanel" ${hidden}>${field}</div></div>`,
    ],
    ['an id with signs', `<b role="tab" aria-controls="a:b.c[1]">SMTP</b><div id="a:b.c[1]" ${hidden}>${field}</div>`],
    ['in an open dialog', `<dialog open>${panels('role="tabpanel"')}</dialog>`],
    ['nested: an inactive tab within an inactive tab', panels('role="tabpanel"', panels('role="tabpanel"'))],
    ['nested: the inner tab in front, the outer not', panels('role="tabpanel"', `<div role="tabpanel">${field}</div>`)],
    [
      'across a shadow root',
      `<b role="tab" aria-controls="p">SMTP</b><div id="p" ${hidden}><x-host><template shadowrootmode="open">${field}</template></x-host></div>`,
    ],
    [
      'tabs in a shadow root',
      `<x-host><template shadowrootmode="open"><b role="tab" aria-controls="p">S</b><div id="p" ${hidden}>${field}</div></template></x-host>`,
    ],
  ])('%s', (_, html) => {
    expect(shownAs(html)).toBe('tab');
  });

  it.each([
    ['a row that does not apply within a tab', panels('role="tabpanel"', `<p ${hidden}>${field}</p>`)],
    [
      'a control hidden by visibility within a tab',
      panels('role="tabpanel"', '<input id="x" style="visibility:hidden">'),
    ],
    ['a folded section within a tab', panels('role="tabpanel"', `<details><summary>a</summary>${field}</details>`)],
    ['a closed dialog within a tab', panels('role="tabpanel"', `<dialog>${field}</dialog>`)],
    ['a tab of a closed dialog', `<dialog>${panels('role="tabpanel"')}</dialog>`],
    ['a tab of a hidden part', `<section ${hidden}>${panels('role="tabpanel"')}</section>`],
    [
      'a tab whose opener is hidden',
      `<b role="tab" aria-controls="p" ${hidden}>S</b><div id="p" ${hidden}>${field}</div>`,
    ],
    [
      'a panel with no panel in front and no tab',
      `<div role="tabpanel" ${hidden}>${field}</div><div role="tabpanel" ${hidden}>b</div>`,
    ],
    [
      'a list of cards, all of them shown but one',
      `<p class="panel">a</p><p class="panel">b</p><p class="panel" ${hidden}>${field}</p>`,
    ],
    ['a link that is no tab', `<p><a href="#p">More</a></p><div id="p" ${hidden}>${field}</div>`],
  ])('not: %s', (_, html) => {
    expect(shownAs(html)).toBe('hidden');
  });

  it('looks through what has no box of its own', () => {
    const contents = 'style="display:contents"';
    const panel = `<div role="tabpanel" ${hidden}><div ${contents}>${field}</div></div>`;
    expect(shownAs(`<div ${contents}><div role="tabpanel">a</div>${panel}</div>`)).toBe('tab');
    expect(shownAs(`<div ${contents}><div ${hidden}>${field}</div></div>`)).toBe('hidden');
  });

  it('finds the tab of a panel, to title what stands in it', () => {
    const place = show(`<b role="tab" id="t" aria-controls="p">SMTP</b><div role="tabpanel" id="p">${field}</div>`);
    expect(tabOf(one(place, '#p'))).toBe(one(place, '#t'));
    expect(tabOf(one(place, '#x'))).toBeNull();
  });

  it('a hidden form of two thousand rows is judged in a moment', () => {
    const rows = Array.from({ length: 2_000 }, () => '<p><input></p>').join('');
    const place = show(`<div><div role="tabpanel">a</div><div role="tabpanel" ${hidden}>${rows}</div></div>`);
    const visibility = new Visibility();
    const start = performance.now();
    for (const input of place.querySelectorAll('input')) expect.soft(visibility.of(input)).toBe('tab');
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('a place on the page', () => {
  const placed = (html: string) => hasPlace(one(show(html)));

  it.each([
    ['a plain line', field],
    ['a line below the fold', '<div style="height:4000px"></div><input id="x">'],
    [
      'the native box of a switch, without any size',
      '<label><input id="x" type="checkbox" style="width:0;height:0;position:absolute">TLS</label>',
    ],
    [
      'the native box of a styled radio',
      '<label><input id="x" type="radio" style="position:absolute;width:1px;height:1px;clip:rect(0 0 0 0)">TLS</label>',
    ],
    ['the list that a button stands for', '<select id="x" style="width:1px;height:1px;position:absolute"></select>'],
    ['a widget without any size', '<span id="x" role="switch"></span>'],
    ['a line that is put where it stands', '<div style="position:absolute;left:9px"><input id="x"></div>'],
    ['a line far to the right', '<div style="padding-left:9000px"><input id="x"></div>'],
  ])('%s has one', (_, html) => {
    expect(placed(html)).toBe(true);
  });

  it.each([
    ['a trap far to the left', '<input id="x" style="position:absolute;left:-9999px">'],
    ['a trap far above', '<input id="x" style="position:absolute;top:-9999px">'],
    ['a trap of no size', '<input id="x" style="width:0;height:0;padding:0;border:0">'],
    ['a trap of one point', '<input id="x" style="width:1px;height:1px;padding:0;border:0">'],
    ['a switch far to the left', '<div style="position:absolute;left:-9999px"><input id="x"></div>'],
    ['what a widget sends', '<input id="x" aria-hidden="true" tabindex="-1" value="ssl">'],
    ['a trap in a box far above', '<p style="position:fixed;top:-9999px"><span><input id="x"></span></p>'],
    [
      'a trap in a shadow root whose host is far to the left',
      '<x-host style="position:absolute;left:-9999px"><template shadowrootmode="open"><input id="x"></template></x-host>',
    ],
  ])('%s has none', (_, html) => {
    const place = show(html);
    expect(hasPlace(one(place.querySelector('x-host')?.shadowRoot ?? place))).toBe(false);
  });

  it.each([
    ['a list that a widget hides', '<select id="x" aria-hidden="true" tabindex="-1"><option>SSL</option></select>'],
    ['a line out of the order of keys', '<input id="x" tabindex="-1">'],
    ['a line that is not spoken', '<input id="x" aria-hidden="true">'],
  ])('%s has one', (_, html) => {
    expect(hasPlace(one(show(html)))).toBe(true);
  });

  describe('where something was scrolled', () => {
    const tall = '<p style="height:9000px;width:9000px"></p>';
    /** A part of a page that shows its end, after what it began with was scrolled away. */
    const scrolled = (first: string, style = '') => {
      const place = show(`<div style="height:200px;width:300px;overflow:auto;${style}">${first}${tall}</div>`);
      one(place, 'div').scrollTo(8_000, 8_000);
      return one(place);
    };
    const put = 'position:absolute';

    it.each([
      ['a line', field, ''],
      ['a line that is put into its box', `<p style="position:relative"><input id="x" style="${put}"></p>`, ''],
      ['a line in a dialog that is put over the page', field, 'position:fixed;top:50px;left:50px'],
      ['a line in a row that is put where it belongs', `<p style="${put};top:70px">${field}</p>`, 'position:relative'],
    ])('%s comes back', (_, html, style) => {
      const element = scrolled(html, style);
      expect(element.getBoundingClientRect().bottom).toBeLessThan(-500);
      expect(hasPlace(element)).toBe(true);
    });

    it.each([
      ['a trap', `<input id="x" style="${put};left:-9999px">`],
      ['a trap in a box', `<p style="${put};top:-9999px">${field}</p>`],
    ])('%s does not', (_, html) => {
      expect(hasPlace(scrolled(html, 'position:relative'))).toBe(false);
    });

    it('a page that was scrolled itself keeps what is put on it', () => {
      const page = openPage(`<p style="position:absolute;top:10px">${field}</p>${tall}`);
      page.scrollingElement?.scrollTo(0, 5_000);
      expect(one(page).getBoundingClientRect().bottom).toBeLessThan(-500);
      expect(hasPlace(one(page))).toBe(true);
    });
  });
});
