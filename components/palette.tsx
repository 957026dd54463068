/** The colour of an annotation. Each colour has its name and a tick, so that it is not told by hue alone. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../utils/i18n';
import { COLOURS, type Colour } from '../utils/model';
import { colourWord } from './words';

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
        const name = choice ? colourWord(choice) : t('cardNoColour');
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
