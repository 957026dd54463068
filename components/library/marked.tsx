import './marked.css';
import { createContext, type JSX } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type Mark, markUnits, spansIn } from '../../utils/text/words';

/** What the search that stands looks for; empty where there is none. */
export const Marks = createContext<readonly Mark[]>([]);

/** A text with the words marked that are searched for. */
export function Marked({ text }: { text: string }): JSX.Element {
  const marks = useContext(Marks);
  const searched = marks.length > 0;
  const units = useMemo(() => (searched ? markUnits(text) : []), [text, searched]);
  const spans = useMemo(() => spansIn(units, marks), [units, marks]);
  let at = 0;
  return (
    <>
      {spans.map(({ start, end }) => {
        const before = text.slice(at, start);
        at = end;
        return [before, <mark key={start}>{text.slice(start, end)}</mark>];
      })}
      {text.slice(at)}
    </>
  );
}
