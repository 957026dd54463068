/** The colour of an annotation. Each colour has its name and a tick, so that it is not told by hue alone. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type MessageKey, t } from '../utils/i18n';
import { COLOURS, type Colour } from '../utils/model';

export const COLOUR_NAMES: Record<Colour, MessageKey> = {
  yellow: 'cardYellow',
  green: 'cardGreen',
  blue: 'cardBlue',
  pink: 'cardPink',
  violet: 'cardViolet',
};

interface PaletteProps {
  colour: Colour | null;
  /** A highlight always has a colour; a quotation may have none. */
  optional: boolean;
  change: (colour: Colour | null) => void;
}

export function Palette({ colour, optional, change }: PaletteProps): JSX.Element {
  const group = useId();
  const choices: (Colour | null)[] = optional ? [null, ...COLOURS] : [...COLOURS];
  return (
    <fieldset class="vb-palette">
      <legend class="vb-sr">{t('cardColour')}</legend>
      {choices.map((choice) => {
        const name = t(choice ? COLOUR_NAMES[choice] : 'cardNoColour');
        return (
          <label class="vb-swatch" key={choice} title={name} data-colour={choice ?? 'none'}>
            <input
              type="radio"
              class="vb-sr"
              name={group}
              checked={choice === colour}
              aria-label={name}
              onChange={() => change(choice)}
            />
            <span class="vb-swatch-dot" aria-hidden="true" />
          </label>
        );
      })}
    </fieldset>
  );
}
