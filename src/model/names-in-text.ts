/** The names of servers and the addresses of persons that a text mentions. */

/** A server's name, and no part of an address. */
export const serverInText = /(?<![@\w.-])[a-z0-9][\w-]*(?:\.[\w-]+)*\.[a-z]{2,}(?![\w@])/i;

/** An address, without the brackets around it. */
export const addressInText = /[^\s<>@]+@[^\s<>@]+\.[a-z]{2,}/i;
