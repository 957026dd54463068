import * as v from 'valibot';

/** Unknown fields are let through, and the type does not speak of them. */
export const openObject = <E extends v.ObjectEntries>(entries: E) =>
  v.looseObject(entries) as unknown as v.ObjectSchema<E, undefined>;
