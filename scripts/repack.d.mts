export function repack(archive: Uint8Array): Uint8Array<ArrayBuffer>;
