/** Sizes as readers say them. */
const MEGA = 1_000_000;

/** Bytes as megabytes in the reader's locale, "3.4 MB"; never "0 MB" for something. */
export function megabytes(bytes: number): string {
  const value = bytes === 0 ? 0 : Math.max(0.1, bytes / MEGA);
  return new Intl.NumberFormat(undefined, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(value);
}
