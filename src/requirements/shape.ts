/** Checks of unknown JSON against a shape, each naming what it expected and where. */
import { InputError, quoted } from '../model/input-error';

/**
 * Returns a value of the shape.
 *
 * @param where the place of the value, such as `incoming.imap.port`; empty for the whole
 * @throws InputError where the value is of another shape
 */
export type Shape<T> = (value: unknown, where: string) => T;

/** A text that matches a pattern; `what` names it in the error: "a host name in lower case". */
export function textOf(what: string, pattern: RegExp): Shape<string> {
  return (value, where) => {
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw new InputError(where, `expected ${what}, found ${quoted(value)}`);
  };
}

/** A whole number within bounds, both included. */
export function wholeNumber(from: number, to: number): Shape<number> {
  return (value, where) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) return value;
    throw new InputError(where, `expected a whole number from ${from} to ${to}, found ${quoted(value)}`);
  };
}

/** A list of one shape, with at least so many items. */
export function listOf<T>(item: Shape<T>, atLeast = 0): Shape<readonly T[]> {
  return (value, where) => {
    if (!Array.isArray(value)) throw new InputError(where, `expected a list, found ${quoted(value)}`);
    if (value.length < atLeast) throw new InputError(where, `expected at least ${atLeast} in the list, found none`);
    return value.map((one, index) => item(one, `${where}[${index}]`));
  };
}

/** An object with exactly these fields: a missing one and an unknown one are both errors. */
export function objectOf<T extends object>(fields: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  return (value, where) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new InputError(where, `expected an object, found ${quoted(value)}`);
    }
    const given = new Map<string, unknown>(Object.entries(value));
    const place = (field: string) => (where === '' ? field : `${where}.${field}`);
    for (const field of given.keys()) {
      if (!Object.hasOwn(fields, field)) throw new InputError(place(field), 'there is no such field');
    }
    const shapes = Object.entries<Shape<unknown>>(fields);
    // Every field of T was checked by its own shape just here, which the compiler cannot follow.
    return Object.fromEntries(shapes.map(([field, shape]) => [field, shape(given.get(field), place(field))])) as T;
  };
}
