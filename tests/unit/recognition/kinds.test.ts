/** How a difference is named: each kind alone, and which name goes before which. */
import { describe, expect, it } from 'vitest';
import { QuotationIndex, recognise } from '../../../utils/recognition';

const BRIDGE =
  'We will not sell the old swing bridge to a company that has never repaired a lock, and the council knows it.';
const WELLS = 'My grandmother drew clean water from these wells until the tannery came upstream';

function kindOf(kept: string, page: string): { kind: string | undefined; words: string } {
  const index = QuotationIndex.build([{ id: 'kept', text: kept }]);
  const text = `The hearing began at nine in the morning.\n\n${page}\n\nIt will go on next week.`;
  const [match, ...more] = recognise(text, index, () => kept);
  expect(more).toEqual([]);
  return { kind: match?.kind, words: match ? text.slice(match.start, match.end) : '' };
}

describe('the name of a difference', () => {
  it.each([
    // As it was kept.
    ['identical', BRIDGE, `“${BRIDGE}” Ms Ortega said.`],
    ['identical', BRIDGE, `“${BRIDGE.toUpperCase()}” Ms Ortega said.`],
    [
      'identical',
      WELLS,
      '“My grandmother drew clean water,” he said, “from these wells until the tannery came upstream.”',
    ],
    ['identical', WELLS, '‘My grandmother — drew clean water from these wells, until the tannery came upstream!’'],
    ['identical', WELLS, `“As she told us, ‘${WELLS}’,” the lawyer read out.`],
    // The page's quotation holds more.
    ['superset', WELLS, `“I was born there. ${WELLS},” he said.`],
    ['superset', WELLS, `“${WELLS}. Nobody warned us,” he said.`],
    ['superset', 'clean water from these wells until the tannery came', `“${WELLS},” he said.`],
    ['superset', WELLS, `“${WELLS.replace('these wells', '‘these wells’')} and took it all,” he said.`],
    [
      'superset',
      'Maybe I can say that nobody repaired the lock',
      '“Maybe I can say that ‘nobody repaired the lock’ in all those years,” she said.',
    ],
    // The page's quotation holds less.
    ['prefix', BRIDGE, '“We will not sell the old swing bridge to a company,” she said.'],
    ['substring', BRIDGE, 'She spoke of “a company that has never repaired a lock”.'],
    ['substring', WELLS, 'He said there was no dirt “until the tannery came upstream”.'],
    // Words left out, with a sign.
    ['ellipsis', BRIDGE, '“We will not sell the old swing bridge ... and the council knows it.”'],
    ['ellipsis', BRIDGE, '“We will not sell the old swing bridge . . . and the council knows it.”'],
    ['ellipsis', BRIDGE, '“We will not sell the old swing bridge […] and the council knows it.”'],
    ['ellipsis', BRIDGE, '“We will not sell the old swing bridge [...] and the council knows it.”'],
    ['ellipsis', BRIDGE, '“We will not sell the old swing bridge,” she said, “and the council knows it.”'],
    // Words put in or replaced in brackets: inside, first, last.
    [
      'bracket',
      BRIDGE,
      '“We will not sell the [historic] bridge to a company that has never repaired a lock, and the council knows it.”',
    ],
    ['bracket', WELLS, '“My grandmother drew clean water from [the village’s] wells until the tannery came upstream.”'],
    [
      'bracket',
      WELLS,
      '“My grandmother drew clean water from these wells [near Holm] until the tannery came upstream.”',
    ],
    ['bracket', WELLS, '“[Our] grandmother drew clean water from these wells until the tannery came upstream.”'],
    [
      'bracket',
      BRIDGE,
      '“[The town] will not sell the old swing bridge to a company that has never repaired a lock, and the council knows it.”',
    ],
    ['bracket', WELLS, '“My grandmother drew clean water from these wells until the tannery came [to town].”'],
    ['bracket', WELLS, `“[And] my grandmother drew clean water from these wells until the tannery came upstream.”`],
    ['bracket', '[Our] grandmother drew clean water from these wells until the tannery came upstream', `“${WELLS}.”`],
    ['bracket', 'My grandmother drew clean water from these wells until the tannery came [to town]', `“${WELLS}.”`],
    ['bracket', WELLS, '“[Her] grandmother drew clean water from these wells,” he said.'],
    // Other words.
    ['edited', WELLS, '“My grandmother took clean water from these wells until the tannery came upstream.”'],
    ['edited', WELLS, '“My grandmother drew clean water from wells until the tannery came upstream.”'],
    ['edited', WELLS, '“My grandmother always drew clean water from these wells until the tannery came upstream.”'],
    [
      'edited',
      BRIDGE,
      '“We won’t sell the old swing bridge to a company that has never repaired a lock, and the council knows it.”',
    ],
    // The first or the last words are other ones: changed, and not cut short.
    ['edited', WELLS, '“My grandmother drew clean water from these wells until the tannery came down.”'],
    ['edited', WELLS, '“My grandmother drew clean water from these wells until the mine opened,” he said.'],
    ['edited', WELLS, '“Her mother drew clean water from these wells until the tannery came upstream.”'],
    [
      'edited',
      BRIDGE,
      '“We will not sell the old swing bridge to a company that has never repaired a lock or paid one bill on time.”',
    ],
    // Outside of marks.
    [
      'unmarked',
      WELLS,
      'He told them that his grandmother drew clean water from these wells until the tannery came upstream.',
    ],
    // Slogans and titles.
    ['formulaic', 'Bring Back the Ferry', 'They sang “Bring Back the Ferry” until noon.'],
  ])('%s: %s | %s', (kind, kept, page) => {
    expect(kindOf(kept, page).kind).toBe(kind);
  });

  it.each([
    [
      'unmarked before edited',
      'unmarked',
      'He told them that his grandmother took clean water from these wells until the tannery came upstream.',
    ],
    [
      'edited before bracket',
      'edited',
      '“My grandmother took clean water from [the] wells until the tannery came upstream.”',
    ],
    [
      'edited before a first bracket',
      'edited',
      '“[Our] grandmother took clean water from these wells until the tannery came upstream.”',
    ],
    ['edited before ellipsis', 'edited', '“My grandmother took clean water … until the tannery came upstream.”'],
    [
      'edited before superset',
      'edited',
      '“I know it. My grandmother took clean water from these wells until the tannery came upstream.”',
    ],
    [
      'edited before prefix',
      'edited',
      '“My grandmother drew clean water from those wells until the tannery,” he said.',
    ],
    ['bracket before ellipsis', 'bracket', '“[Our] grandmother drew clean water … until the tannery came upstream.”'],
    [
      'bracket before superset',
      'bracket',
      '“I know it. My grandmother drew clean water from [our] wells until the tannery came upstream.”',
    ],
    ['bracket before prefix', 'bracket', '“My grandmother drew [very] clean water from these wells,” he said.'],
    [
      'ellipsis before superset',
      'ellipsis',
      '“I know it. My grandmother drew clean water … until the tannery came upstream.”',
    ],
    ['ellipsis before prefix', 'ellipsis', '“My grandmother … from these wells until the tannery came,” he said.'],
  ])('%s', (_, kind, page) => {
    expect(kindOf(WELLS, page).kind).toBe(kind);
  });

  it.each([
    '“My grandmother drew clean water from these wells until the tannery came down.”',
    '“My grandmother drew clean water from these wells until the mine opened,” he said.',
    '“Her mother drew clean water from these wells until the tannery came upstream.”',
  ])('takes in the few words at its ends that stand for others: %s', (page) => {
    expect(kindOf(WELLS, page).words).toBe(/[A-Z][^”]*?(?=[.,]?”)/.exec(page)?.[0]);
  });

  it('calls what goes on otherwise in a sentence of its own cut short', () => {
    const two = `${WELLS}. Nobody warned us before the summer`;
    expect(kindOf(two, `“${WELLS}. The town paid for it,” he said.`).kind).toBe('prefix');
  });

  it('takes in the brackets that stand for the first or the last words', () => {
    const first = '“[Our] grandmother drew clean water from these wells until the tannery came upstream.”';
    expect(kindOf(WELLS, first).words).toBe(first.slice(1, -2));
    const last = '“My grandmother drew clean water from these wells until the tannery came [to town].”';
    expect(kindOf(WELLS, last).words).toBe(last.slice(1, -2));
  });
});
