/** What the follower in a page and those who follow that page say to each other. */

/** The name of the port from one who follows a page to the follower in one of its frames. */
export const followPort = 'follow';

/**
 * What a follower tells, at most once for each reading. `changed`: somebody did something, or a control has another
 * value or came or went. `maybe`: something else on the page is different, which may be a text that is read, or a clock.
 */
export type Notice = 'changed' | 'maybe';

/**
 * The entry that `content/follower.ts` leaves in the isolated world of a frame. Called when a reading begins: whatever
 * changes from then on is told. Answers whether this frame is followed by itself: one whose parent has the same origin
 * is followed by that parent. Ends by itself when the last port is closed, or when none is opened.
 */
export interface FollowerWorld {
  followMailSettings?: () => boolean;
}
