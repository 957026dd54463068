/** The colour of an annotation. Each colour has its name and a tick, so that it is not told by hue alone. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { COLOURS, type Colour } from '../../utils/model';
import { colourWord } from './words';

interface PaletteProps {
  /** null: found, not marked yet. */
  colour: Colour | null;
  change: (colour: Colour) => void;
}

export function Palette({ colour, change }: PaletteProps): JSX.Element {
  const group = useId();
  return (
    <fieldset class="vb-palette">
      <legend class="vb-sr">{t('cardColour')}</legend>
      {COLOURS.map((choice) => {
        const name = colourWord(choice);
        return (
          <label class="vb-swatch" key={choice} title={name} data-colour={choice}>
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
