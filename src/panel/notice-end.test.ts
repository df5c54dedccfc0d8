import { expect, it } from 'vitest';
import type { World } from '../popup/world';
import type { FollowedReading } from '../tab/follow-tab';
import { noticeEnd } from './notice-end';

it('a list has ended where its page cannot be read, and not otherwise', () => {
  let give: (reading: FollowedReading) => void = () => {};
  const followTab: World['followTab'] = (onReading) => {
    give = onReading;
    return () => {};
  };
  const { world, hasEnded } = noticeEnd({ followTab } as World);
  const given: FollowedReading[] = [];
  world.followTab((reading) => given.push(reading));
  expect(hasEnded()).toBe(false);
  const page = { origin: null, path: '/', title: '' };
  const readings: FollowedReading[] = [
    { kind: 'read', reading: { page, client: null, accounts: [], unread: [] } },
    { kind: 'lost' },
    { kind: 'forbidden', page: 'other' },
    { kind: 'failed', error: 'gone' },
  ];
  const ends = readings.map((reading) => {
    give(reading);
    return hasEnded();
  });
  expect(ends).toEqual([false, true, true, true]);
  expect(given).toEqual(readings);
});
