import { describe, expect, it } from 'vitest';
import { Clock, newDeviceId, stampDevice, ZERO } from '../../../utils/library/stamp';
import { STAMP, stampTime } from '../../../utils/model';

const NOW = 1_790_000_000_000;
const DAY = 86_400_000;
const at = (ms: number, counter = '0000', device = 'other000'): string =>
  `${ms.toString(36).padStart(9, '0')}-${counter}-${device}`;

describe('stamps', () => {
  it('look as they should and say when and where they were given', () => {
    const device = newDeviceId();
    const stamp = new Clock(device, ZERO, NOW).next();
    expect(stamp).toMatch(STAMP);
    expect(stampTime(stamp)).toBe(NOW);
    expect(stampDevice(stamp)).toBe(device);
  });

  it('exceed the last one given and every one of the record', () => {
    const clock = new Clock('mine0000', at(NOW + 50), NOW);
    const first = clock.next();
    expect(first > at(NOW + 50)).toBe(true);
    const second = clock.next(at(NOW + 90));
    expect(second > at(NOW + 90)).toBe(true);
    expect(clock.next() > second).toBe(true);
  });

  it('are not pulled ahead by one that lies more than a day ahead, yet exceed it', () => {
    const clock = new Clock('mine0000', ZERO, NOW);
    const ahead = at(NOW + DAY + 1);
    expect(clock.next(ahead) > ahead).toBe(true);
    expect(stampTime(clock.next())).toBe(NOW);
    clock.witness(ahead);
    expect(stampTime(clock.next())).toBe(NOW);
    clock.witness(at(NOW + 1000));
    expect(stampTime(clock.next())).toBe(NOW + 1000);
  });

  it('carry when a millisecond has no counts left', () => {
    const full = at(NOW, 'zzzz');
    const next = new Clock('mine0000', full, NOW).next();
    expect(next > full).toBe(true);
    expect(stampTime(next)).toBe(NOW + 1);
  });
});
