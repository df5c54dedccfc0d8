/** The names of servers and the addresses of persons that a text mentions, and what it calls them. */

/** A server's name, and no part of an address; `INBOX.requests` is a mailbox. */
export const serverInText = /(?<![@\w.-])(?!inbox\.)[a-z0-9][\w-]*(?:\.[\w-]+)*\.[a-z]{2,}(?![\w@])/i;

/** An address, without the brackets around it. */
export const addressInText = /[^\s<>@]+@[^\s<>@]+\.[a-z]{2,}/i;

/** A label before a colon, and what follows it. */
export const pairInText = /^([^:：]{2,60})[:：]\s+(.+)$/;
