/** When a value was written, and by which device. */

/** Hybrid logical clock `milliseconds(base 36, 9)-counter(4)-device(8)`; compared as a string. */
export type Stamp = string;
/** The last part of a stamp: eight characters. */
export type DeviceId = string;

export interface Stamped<T> {
  value: T;
  stamp: Stamp;
}
