/** What the Romance lexicons share: regular verb forms from stems. */

/** Every stem with every ending, blanks between. */
export function regular(stems: string, endings: readonly string[]): string {
  return stems
    .split(' ')
    .flatMap((stem) => endings.map((ending) => soften(stem, ending)))
    .join(' ');
}

/** Spelling before e and i: lanç-, jug-, explic- keep their sound. */
function soften(stem: string, ending: string): string {
  const front = /^[eéèêi]/.test(ending);
  if (stem.endsWith('c!')) return `${stem.slice(0, -2)}${front ? 'qu' : 'c'}${ending}`;
  if (stem.endsWith('g!')) return `${stem.slice(0, -2)}${front ? 'gu' : 'g'}${ending}`;
  if (stem.endsWith('h!')) return `${stem.slice(0, -2)}${front ? 'h' : ''}${ending}`;
  if (stem.endsWith('ç')) return `${stem.slice(0, -1)}${front ? 'c' : 'ç'}${ending}`;
  if (stem.endsWith('j!')) return `${stem.slice(0, -2)}${front ? 'g' : 'ge'}${ending}`;
  return stem + ending;
}
