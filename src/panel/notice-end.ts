/** Whether a list still follows its tab. */
import type { World } from '../popup/world';

/** The world, and whether the last reading in it said that the page cannot be read: then nothing more comes. */
export function noticeEnd(world: World): { readonly world: World; readonly hasEnded: () => boolean } {
  let ended = false;
  return {
    hasEnded: () => ended,
    world: {
      ...world,
      followTab: (onReading) =>
        world.followTab((reading) => {
          ended = reading.kind !== 'read';
          onReading(reading);
        }),
    },
  };
}
