/**
 * A device id that two machines share, as after a profile was copied or restored: what one of them wrote looks to the
 * other like its own past, and a note could count as read that nobody has seen. So a device takes a new id with each start
 * of the browser, which a copy cannot share; and who finds words under its id that it cannot have written takes one at
 * once, and renews under it what the other may not have seen.
 */
import type { Annotation, DeviceId, NoteVersion, Stamp } from '../model';
import type { Library } from './db';
import { covers, joinSeen } from './notes';
import { type Clock, newDeviceId, stampDevice } from './stamp';

/** Gives this device a new id: for the browser's start. */
export async function renewDevice(library: Library): Promise<void> {
  await library.transaction('rw', library.device, async () => {
    const device = await library.device.get('device');
    if (device) await library.device.put({ ...device, id: newDeviceId() });
  });
}

/** Whether a record from outside has something of these devices that the record here (undefined: none) cannot account for. */
export function isForeign(record: Annotation, mine: Annotation | undefined, own: ReadonlySet<DeviceId>): boolean {
  const isOwn = (stamp: Stamp): boolean => own.has(stampDevice(stamp));
  if (!mine) return isOwn(record.stamp) || record.notes.some(({ stamp }) => isOwn(stamp));
  const seen = mine.notes.reduce((all, version) => joinSeen(all, version.seen), {});
  const isKnown = ({ stamp }: NoteVersion): boolean =>
    covers(seen, stamp) || mine.notes.some((version) => version.stamp === stamp);
  if (record.notes.some((version) => isOwn(version.stamp) && !isKnown(version))) return true;
  const fields = ['colour', 'status', 'dismissed', 'kept'] as const;
  return fields.some((field) => isOwn(record[field].stamp) && record[field].stamp > mine[field].stamp);
}

/** The record here with those versions of its note under the clock's own id that were written under a shared one, unless the other has them. */
export function renewed(mine: Annotation, record: Annotation, shared: ReadonlySet<DeviceId>, clock: Clock): Annotation {
  const isThere = ({ stamp, text }: NoteVersion): boolean =>
    record.notes.some((version) => version.stamp === stamp && version.text === text);
  const isUnsent = (version: NoteVersion): boolean =>
    version.text !== '' && shared.has(stampDevice(version.stamp)) && !isThere(version);
  if (!mine.notes.some(isUnsent)) return mine;
  const notes = mine.notes.map((version) => {
    if (!isUnsent(version)) return version;
    // What was seen under the shared id was seen by one of two: it says nothing of what the other wrote.
    const seen = Object.entries(version.seen).filter(([device]) => !shared.has(device));
    return { ...version, stamp: clock.next(mine.stamp), seen: Object.fromEntries(seen) };
  });
  return { ...mine, notes };
}
