/**
 * Hybrid logical clock stamps: `milliseconds(base 36, 9)-counter(4)-device(8)`, compared as strings.
 * After Kulkarni et al., "Logical Physical Clocks" (2014), with a bound on how far ahead a stamp may pull the clock.
 */
import { type DeviceId, type Stamp, stampTime } from '../model';

const DAY = 86_400_000;
const COUNTER_LIMIT = 36 ** 4;
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

/** The stamp before all others. */
export const ZERO: Stamp = '000000000-0000-00000000';

/** The device that gave a stamp. */
export function stampDevice(stamp: Stamp): DeviceId {
  return stamp.slice(15);
}

/** A new device id: eight random characters. */
export function newDeviceId(): DeviceId {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => ALPHABET[byte % 36]).join('');
}

function make(ms: number, counter: number, device: DeviceId): Stamp {
  const carried = counter >= COUNTER_LIMIT;
  const time = (carried ? ms + 1 : ms).toString(36).padStart(9, '0');
  return `${time}-${(carried ? 0 : counter).toString(36).padStart(4, '0')}-${device}`;
}

function after(stamp: Stamp, device: DeviceId): Stamp {
  return make(stampTime(stamp), Number.parseInt(stamp.slice(10, 14), 36) + 1, device);
}

/** Gives stamps during one transaction; `last` is what the next transaction must go on from. */
export class Clock {
  last: Stamp;
  readonly device: DeviceId;
  /** The time of the transaction, UTC milliseconds. */
  readonly now: number;

  constructor(device: DeviceId, last: Stamp, now: number) {
    this.device = device;
    this.last = last;
    this.now = now;
  }

  /**
   * A stamp greater than the time, than the last one given, and than `seen`, the newest stamp of the record to be
   * changed. Where that one lies more than a day ahead the clock itself is not advanced by it.
   */
  next(seen: Stamp = ZERO): Stamp {
    const present = make(this.now, 0, this.device);
    const own = present > this.last ? present : after(this.last, this.device);
    if (seen < own) {
      this.last = own;
      return own;
    }
    const stamp = after(seen, this.device);
    if (stampTime(seen) <= this.now + DAY) this.last = stamp;
    return stamp;
  }

  /** Takes note of a stamp that came from elsewhere. */
  witness(stamp: Stamp): void {
    if (stamp > this.last && stampTime(stamp) <= this.now + DAY) this.last = stamp;
  }
}
