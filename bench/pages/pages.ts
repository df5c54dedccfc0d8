/** The pages that the bench measures. */
import { appPage } from './app';
import { deepPage } from './deep';
import { hostilePage, smallerHostilePage } from './hostile';
import type { BenchPage, PageName } from './page';
import { smallPage } from './small';
import { webMailPage } from './web-mail';

/** Makes the page of this name: the same markup each time. */
export const makePage: Readonly<Record<PageName, () => BenchPage>> = {
  small: smallPage,
  'web-mail': webMailPage,
  app: appPage,
  'hostile-2000': smallerHostilePage,
  hostile: hostilePage,
  deep: deepPage,
};
