// @vitest-environment node
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, type ExportFormatId } from '../../../../utils/exchange/formats';
import { guard, unguard } from '../../../../utils/exchange/formats/csv';
import { fileName, tagName } from '../../../../utils/exchange/formats/markdown';
import { escapeMarkdown, type NameParts, nameParts } from '../../../../utils/exchange/formats/words';
import { collect, entries } from './library';

const write = (id: ExportFormatId, list = entries) =>
  collect(EXPORT_FORMATS[id].write(list, { total: list.length, now: Date.UTC(2025, 5, 1) }));

describe('Markdown', () => {
  it('has front matter, block quotes, notes and tags', async () => {
    const { text } = await write('markdown');
    expect(text).toContain('title: "Ferry \\"will sail\\": council, union & owner agree"');
    expect(text).toContain('published: 2025-03-04');
    expect(text).toContain('> “The ferry will sail on Monday, \\*whatever\\* the wind.”');
    expect(text).toContain('> — **Odile Brandt** · [source](<https://courier.example/2025/03/04/ferry#:~:text=');
    expect(text).toContain('Check the timetable.\nAsk the union too.');
    expect(text).toContain('#ferry #to-check · Status: check');
  });

  it('quotes every line of words that run over several', async () => {
    expect((await write('markdown')).text).toContain('> “No hay dinero,\n> ni plazos 🚢”');
  });

  it.each([
    ['# not a heading', '\\# not a heading'],
    ['a #tag', 'a \\#tag'],
    ['1. not a list', '1\\. not a list'],
    ['- not a list', '\\- not a list'],
    ['---', '\\---'],
    ['-5 degrees, 1.5 miles', '-5 degrees, 1.5 miles'],
    ['from $50 to $100', 'from \\$50 to \\$100'],
    ['a ==b== c, a %%b%% c', 'a \\=\\=b\\=\\= c, a \\%\\%b\\%\\% c'],
  ])('shows %s as it is', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it.each([
    ['2024', '2024_'],
    ['👍', '👍'],
    ['#hash', 'hash'],
    ['to check!', 'to-check'],
    ['?', ''],
  ])('makes a tag of %s that Obsidian takes', (tag, name) => {
    expect(tagName(tag)).toBe(name);
  });

  it.each([
    ['CON', '_CON'],
    ['com1.txt', '_com1.txt'],
    ['Conference', 'Conference'],
    ['.htaccess', 'htaccess'],
    ['...', 'Untitled'],
    ['What? "So": a/b...', 'What So a b'],
    [`${'x'.repeat(79)}🚢`, 'x'.repeat(79)],
  ])('names the file of %s %s', (title, name) => {
    expect([fileName(title, new Set()), fileName(title, new Set([name.toLowerCase()]))]).toEqual([name, `${name} (2)`]);
  });

  it('has one file an article in the zip, with names that file systems take', async () => {
    const files = unzipSync((await write('markdown-zip')).bytes);
    expect(Object.keys(files)).toEqual(['Ferry will sail council, union & owner agree.md', 'Las obras del puente.md']);
  });
});

describe('CSV', () => {
  it('comes back whole through papaparse, formulas disarmed', async () => {
    const { text } = await write('csv');
    expect(text.startsWith('\ufeff')).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.map((row) => row.quotation)).toEqual([
      entries[0]?.view.exact,
      `'${entries[1]?.view.exact}`,
      entries[2]?.view.exact,
    ]);
    expect(data[0]?.note).toBe('Check the timetable.\nAsk the union too.');
    expect(data[2]?.note).toBe('eins\n\nzwei');
  });

  it.each(['=SUM(A1)', "'=SUM(A1)", "''=x", "'tis so", '-5', '\tx', "'", ''])('gives %j back as it was', (value) => {
    expect(unguard(guard(value))).toBe(value);
    expect(guard(value)).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('has the columns of Readwise', async () => {
    const { text } = await write('readwise');
    expect(text.slice(1).split('\r\n')[0]).toBe('Highlight,Title,Author,URL,Note,Location,Date');
    expect(text).toContain('.ferry .to_check');
  });
});

describe('citing', () => {
  it('writes RIS with one newspaper article each', async () => {
    const { text } = await write('ris');
    expect(text.match(/^TY {2}- NEWS\r$/gm)).toHaveLength(2);
    expect(text.match(/^ER {2}- \r$/gm)).toHaveLength(2);
    expect(text).toContain('AU  - van der Meer, Ilse\r\n');
    expect(text).toContain('AU  - Courier Staff\r\n');
    expect(text).toContain('DA  - 2025/03/04/\r\n');
  });

  it('writes CSL-JSON', async () => {
    const items = JSON.parse((await write('csl')).text);
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      type: 'article-newspaper',
      'container-title': 'The Harbour Courier',
      author: [{ family: 'van der Meer', given: 'Ilse' }, { literal: 'Courier Staff' }],
      issued: { 'date-parts': [[2025, 3, 4]] },
    });
  });
});

describe('REFI-QDA', () => {
  it('has speakers as codes and positions in code points', async () => {
    const files = unzipSync((await write('qdpx')).bytes);
    const xml = strFromU8(files['project.qde'] ?? new Uint8Array());
    expect(xml).toContain('name="Odile Brandt"');
    const content = /name="Las obras del puente".*?<PlainTextContent>(.*?)<\/PlainTextContent>/s.exec(xml)?.[1] ?? '';
    const [, start, end] =
      /startPosition="(\d+)" endPosition="(\d+)"[^>]*><Coding[^>]*><CodeRef targetGUID="[^"]+"\/><\/Coding><NoteRef/.exec(
        xml.slice(xml.indexOf('Las obras del puente')),
      ) ?? ['', '0', '0'];
    expect([...content].slice(Number(start), Number(end)).join('')).toBe(entries[2]?.view.exact);
  });
});

describe('plain text', () => {
  it('has the words, who said them, where', async () => {
    const { text } = await write('text');
    expect(text).toContain(
      '— Odile Brandt, Ferry "will sail": council, union & owner agree, The Harbour Courier, 2025-03-04',
    );
  });
});

describe('every format', () => {
  it.each(Object.keys(EXPORT_FORMATS) as ExportFormatId[])('writes an empty %s without complaint', async (id) => {
    const { bytes } = await write(id, []);
    expect(bytes).toBeInstanceOf(Uint8Array);
  });
});

describe('names of authors', () => {
  it.each<[string, NameParts]>([
    ['Jo Reed', { family: 'Reed', given: 'Jo' }],
    ['Jo de la Cruz', { family: 'de la Cruz', given: 'Jo' }],
    ['Mary-Ann de la Cruz Jr.', { family: 'de la Cruz', given: 'Mary-Ann', suffix: 'Jr.' }],
    ['Jo Reed, III', { family: 'Reed', given: 'Jo', suffix: 'III' }],
    ['van der Meer, Ilse', { family: 'van der Meer', given: 'Ilse' }],
    ['田中 太郎', { family: '田中', given: '太郎' }],
    ['Port Alban County Council', { literal: 'Port Alban County Council' }],
    ['Ministerium für Hafen und Fähren', { literal: 'Ministerium für Hafen und Fähren' }],
    ['Harbour Press Agency', { literal: 'Harbour Press Agency' }],
    ['Reed', { literal: 'Reed' }],
    ['the staff of the paper', { literal: 'the staff of the paper' }],
  ])('%s', (name, parts) => {
    expect(nameParts(name)).toEqual(parts);
  });
});

describe('a note that begins as a formula does', () => {
  const begin = '- first point\n- second point';
  const [first] = entries;
  if (!first) throw new Error('no entries');
  const noted = {
    ...first,
    view: {
      ...first.view,
      speaker: { ...first.view.speaker, name: null },
      tags: [],
      notes: [{ text: begin, stamp: '' }],
    },
  };
  const cells = async (id: 'csv' | 'readwise'): Promise<string[]> => {
    const { text } = await collect(EXPORT_FORMATS[id].write([noted], { total: 1, now: 0 }));
    return (Papa.parse(text).data[1] ?? []) as string[];
  };

  it('is disarmed for spreadsheets, and left as it is for Readwise', async () => {
    expect(await cells('csv')).toContain(`'${begin}`);
    expect(await cells('readwise')).toContain(begin);
  });

  it('stands by itself in RIS', async () => {
    const { text } = await collect(EXPORT_FORMATS.ris.write([noted], { total: 1, now: 0 }));
    expect(text).toContain('N1  - - first point - second point\r\n');
  });
});
