/** In the document of the signs on words met before, which is quicker there without the rest of a page of ours: it draws the lines that come, asks nothing and answers nothing. */
import * as v from 'valibot';
import { defineUnlistedScript } from '#imports';
import { takeLine } from '../components/margin/take-line';
import { type ToSigns, toSigns } from '../utils/protocol/signs';

export default defineUnlistedScript(() =>
  takeLine(window, (port) => {
    port.onmessage = ({ data }) => {
      const { success, output } = v.safeParse(toSigns, data);
      if (success) draw(output);
    };
    port.postMessage({ do: 'ready' });
  }),
);

function draw({ lines, colours }: ToSigns): void {
  const drawn = lines.map(({ left, top, width, height, current }) => {
    const line = document.createElement('div');
    const { r, g, b } = current ? colours.current : colours.met;
    Object.assign(line.style, {
      position: 'absolute',
      boxSizing: 'border-box',
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
      borderBottom: `${current ? '3px solid' : '2px dotted'} rgb(${r} ${g} ${b})`,
    });
    return line;
  });
  document.body.replaceChildren(...drawn);
}
