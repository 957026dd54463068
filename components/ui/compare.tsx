/** Two wordings, one over the other, with the words that differ marked by line and by hue. */
import type { JSX } from 'preact';
import { t } from '../../utils/i18n';
import { diffWords } from '../../utils/text/word-diff';

interface CompareProps {
  before: string;
  after: string;
  /** What the two are called, e.g. "As you kept it" and "On this page". */
  labels: [before: string, after: string];
}

export function Compare({ before, after, labels }: CompareProps): JSX.Element {
  const diff = diffWords(before, after);
  return (
    <dl class="vb-compare">
      <dt>{labels[0]}</dt>
      <dd dir="auto">{diff.before.map((part) => (part.changed ? <del>{part.text}</del> : part.text))}</dd>
      <dt>{labels[1]}</dt>
      <dd dir="auto">{diff.after.map((part) => (part.changed ? <ins>{part.text}</ins> : part.text))}</dd>
      {diff.same && <dd class="vb-small">{t('cardSameWords')}</dd>}
    </dl>
  );
}
