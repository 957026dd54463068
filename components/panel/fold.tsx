import './fold.css';
import type { ComponentChildren } from 'preact';
import { NextIcon } from '../ui/icons';

interface Props {
  title: string;
  count: number;
  open: boolean;
  onToggle: (open: boolean) => void;
  children: ComponentChildren;
}

/** A part of a list that is folded away until it is asked for. */
export function Fold({ title, count, open, onToggle, children }: Props) {
  return (
    <section class="fold">
      <h2>
        <button type="button" aria-expanded={open} onClick={() => onToggle(!open)}>
          <span class="fold-arrow">
            <NextIcon />
          </span>
          <span>{title}</span>
          <span class="fold-count">{count}</span>
        </button>
      </h2>
      {open && children}
    </section>
  );
}
