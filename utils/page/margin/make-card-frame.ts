/** Frames with cards in them, for a page that is not the extension's own, or is. */
import { CardFrameElement, type MakeFrame } from './card-frame';
import { frameAddress } from './own-frame';

export const makeCardFrame: MakeFrame = (title, events) =>
  new CardFrameElement(frameAddress('/card.html'), title, events);
