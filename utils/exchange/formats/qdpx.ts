/**
 * REFI-QDA project (QDA-XML 1.0, 2019) for NVivo, ATLAS.ti, MAXQDA: an article is a text source made of its
 * quotations, speakers and tags are codes, notes are notes. Positions count Unicode code points.
 */
import type { Article } from '../../model';
import { noteText } from '../../model/edits';
import { uuidOf } from '../../text/hash';
import { zipped } from './markdown';
import type { ExportEntry, ExportFormat } from './types';
import { byArticle, iso } from './words';

const NAMESPACE = 'urn:QDA-XML:project:1.0';
const BETWEEN_QUOTATIONS = '\n\n';

/** Control characters, lone surrogates and non-characters. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Text that XML 1.0 (2.2) allows, with markup escaped. */
function xml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r\n?/g, '\n');
}

/** An attribute's value: line ends would be read as blanks. */
const attribute = (text: string): string => xml(text).replace(/\s+/g, ' ').trim();

const points = (text: string): number => [...text].length;

interface Code {
  guid: string;
  name: string;
}

class CodeBook {
  private readonly codes = new Map<string, Code>();

  async guid(kind: 'speaker' | 'tag', name: string): Promise<string> {
    const key = `${kind}:${name}`;
    const known = this.codes.get(key);
    if (known) return known.guid;
    const guid = await uuidOf(`verbatim code ${key}`);
    this.codes.set(key, { guid, name });
    return guid;
  }

  private list(kind: string): string {
    return [...this.codes]
      .filter(([key]) => key.startsWith(`${kind}:`))
      .map(([, { guid, name }]) => `<Code guid="${guid}" name="${attribute(name) || '?'}" isCodable="true"/>`)
      .join('');
  }

  async toXml(): Promise<string> {
    if (this.codes.size === 0) return '';
    const groups = await Promise.all(
      (['speaker', 'tag'] as const).map(async (kind) => {
        const inner = this.list(kind);
        const name = kind === 'speaker' ? 'Speakers' : 'Tags';
        return (
          inner &&
          `<Code guid="${await uuidOf(`verbatim codes ${kind}`)}" name="${name}" isCodable="false">${inner}</Code>`
        );
      }),
    );
    return `<CodeBook><Codes>${groups.join('')}</Codes></CodeBook>`;
  }
}

interface Parts {
  source: string;
  notes: string[];
}

async function sourceOf(article: Article, entries: ExportEntry[], codes: CodeBook): Promise<Parts> {
  const notes: string[] = [];
  const selections: string[] = [];
  let content = '';
  let position = 0;
  for (const { view } of entries) {
    const words = view.exact.replace(/\r\n?/g, '\n');
    const clean = words.replace(FORBIDDEN, '');
    if (content) {
      content += BETWEEN_QUOTATIONS;
      position += points(BETWEEN_QUOTATIONS);
    }
    const start = position;
    const length = points(clean);
    content += clean;
    position += length;
    const names = [
      ...(view.speaker.name ? [await codes.guid('speaker', view.speaker.name)] : []),
      ...(await Promise.all(view.tags.map((tag) => codes.guid('tag', tag)))),
    ];
    const codings = await Promise.all(
      names.map(
        async (guid) => `<Coding guid="${await uuidOf(`${view.id} ${guid}`)}"><CodeRef targetGUID="${guid}"/></Coding>`,
      ),
    );
    const note = noteText(view);
    let noteRef = '';
    if (note) {
      const guid = await uuidOf(`${view.id} note`);
      notes.push(
        `<Note guid="${guid}" name="${attribute(note.slice(0, 60))}"><PlainTextContent>${xml(note)}</PlainTextContent></Note>`,
      );
      noteRef = `<NoteRef targetGUID="${guid}"/>`;
    }
    selections.push(
      `<PlainTextSelection guid="${view.id}" name="${attribute(view.exact.slice(0, 60))}" startPosition="${start}" endPosition="${start + length}" creationDateTime="${iso(view.createdAt)}">${codings.join('')}${noteRef}</PlainTextSelection>`,
    );
  }
  const description = [article.outlet, article.authors.join(', '), article.url].filter(Boolean).join(' · ');
  const guid = await uuidOf(`verbatim source ${article.id}`);
  return {
    source: `<TextSource guid="${guid}" name="${attribute(article.title || article.url)}" creationDateTime="${iso(article.createdAt)}"><Description>${xml(description)}</Description><PlainTextContent>${xml(content)}</PlainTextContent>${selections.join('')}</TextSource>`,
    notes,
  };
}

/** A whole project in a zip. */
export const qdpx: ExportFormat = {
  extension: 'qdpx',
  mediaType: 'application/vnd.qdpx+zip',
  async *write(entries, { now }) {
    const codes = new CodeBook();
    const sources: string[] = [];
    const notes: string[] = [];
    for await (const group of byArticle(entries)) {
      const parts = await sourceOf(group.article, group.entries, codes);
      sources.push(parts.source);
      notes.push(...parts.notes);
      yield '';
    }
    const project = [
      '<?xml version="1.0" encoding="utf-8"?>\n',
      `<Project xmlns="${NAMESPACE}" name="Verbatim" origin="Verbatim" creationDateTime="${iso(now)}">`,
      await codes.toXml(),
      sources.length ? `<Sources>${sources.join('')}</Sources>` : '',
      notes.length ? `<Notes>${notes.join('')}</Notes>` : '',
      '</Project>',
    ].join('');
    yield* zipped([{ name: 'project.qde', text: project }]);
  },
};
