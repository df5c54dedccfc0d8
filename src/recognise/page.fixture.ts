/** Small pages as those see them who recognise settings. */

import { gatherPage } from '../content/gather-page';
import { closePages, show } from '../content/page.fixture';
import { textsIn } from '../content/texts/texts-in';
import { Page } from './page';

export { closePages };

/** A page with this body, which knows every answer that `use` asked for. */
export async function pageOf(html: string, use: (page: Page) => void = askForValues): Promise<Page> {
  closePages();
  show(html);
  const { gathered, answer } = await gatherPage(document);
  const page = new Page(gathered);
  for (let round = 0; round < 4; round += 1) {
    use(page);
    const questions = page.questions();
    if (questions) page.learn(questions, answer(questions, textsIn));
  }
  return page;
}

function askForValues(page: Page): void {
  for (const control of page.controls) void [control.text, page.around(control)];
}
