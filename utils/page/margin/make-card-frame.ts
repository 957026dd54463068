/** Frames with cards in them, for a page that is not the extension's own, or is. */
import { CardFrame, type MakeFrame } from './card-frame';
import { frameAddress } from './own-frame';

export const makeCardFrame: MakeFrame = (title, events) => new CardFrame(frameAddress('/card.html'), title, events);
