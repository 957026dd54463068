/** One page's session. */
export type { Content, Tools } from './content';
export { PageReader, type ReaderOptions } from './reader';
export type { ItemEdit, Reader, ReaderEvents, ReaderPort } from './types';
