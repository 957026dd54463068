/** Names for things that come from elsewhere: the same thing gets the same name on every import and every machine. */
import type { Stamp } from '../../model';
import { fnv1a, sha256 } from '../../text/hash';

const HEX = 16;
const FOREIGN_DEVICE = 'foreign0';
const TIME_DIGITS = 9;
const COUNTER_DIGITS = 4;
const BASE = 36;

/** A UUID made of a text alone (RFC 9562, version 8). */
export async function uuidOf(text: string): Promise<string> {
  const hex = await sha256(text);
  const variant = ((Number.parseInt(hex.charAt(HEX), HEX) & 0x3) | 0x8).toString(HEX);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/**
 * The stamp of something that another program wrote at `time` (UTC milliseconds). The counter comes from the text, so
 * that two texts of one moment stay two versions.
 */
export function foreignStamp(time: number, text = ''): Stamp {
  const counter = (fnv1a(text) % BASE ** COUNTER_DIGITS).toString(BASE).padStart(COUNTER_DIGITS, '0');
  const milliseconds = Math.max(0, Math.trunc(time)).toString(BASE).padStart(TIME_DIGITS, '0');
  return `${milliseconds}-${counter}-${FOREIGN_DEVICE}`;
}

/** What a writer of the same foreign program had seen just before `time`: its own earlier versions. */
export function foreignSeen(time: number): Record<string, Stamp> {
  return time > 0 ? { [FOREIGN_DEVICE]: foreignStamp(time - 1, '').replace(/-....-/, '-zzzz-') } : {};
}
