/** Exports against the published schemas. `--schemas DIR` holds `anno.jsonld` and `Project-mrt2019.xsd`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import jsonld from 'jsonld';
import { validateXML } from 'xmllint-wasm';
import { EXPORT_FORMATS, type ExportFormatId } from '../../utils/exchange/formats';
import { CONTEXT } from '../../utils/exchange/formats/jsonld';
import { collect, entries } from '../unit/exchange/formats/library';

const write = (id: ExportFormatId): ReturnType<typeof collect> =>
  collect(EXPORT_FORMATS[id].write(entries, { total: entries.length, now: Date.UTC(2025, 5, 1) }));

async function expand(folder: string): Promise<string> {
  const context = JSON.parse(await readFile(join(folder, 'anno.jsonld'), 'utf8'));
  const documentLoader = async (url: string) => {
    if (url !== CONTEXT) throw new Error(`asked for ${url}`);
    return { contextUrl: undefined, document: context, documentUrl: url } as never;
  };
  const file = JSON.parse((await write('jsonld')).text);
  const [collection] = (await jsonld.expand(file, { documentLoader })) as Record<string, unknown[]>[];
  const page = collection?.['http://www.w3.org/ns/activitystreams#first']?.[0] as Record<string, unknown[]> | undefined;
  const items = page?.['http://www.w3.org/ns/activitystreams#items']?.[0] as { '@list'?: object[] } | undefined;
  const expanded = items?.['@list'] ?? [];
  const target = 'http://www.w3.org/ns/oa#hasTarget';
  const whole = expanded.filter((item) => target in item && 'https://verbatim.example/ns#record' in item).length;
  return `${whole} of ${entries.length} annotations expand with target and record`;
}

async function validate(folder: string): Promise<string> {
  const schema = await readFile(join(folder, 'Project-mrt2019.xsd'), 'utf8');
  const project = strFromU8(unzipSync((await write('qdpx')).bytes)['project.qde'] ?? new Uint8Array());
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'project.qde', contents: project }],
    schema: [schema],
  });
  return valid ? 'valid' : errors.map(({ message }) => message).join('; ');
}

export async function bench({ schemas }: { schemas: string | null }): Promise<void> {
  if (!schemas) {
    console.log('The published schemas are not here: give their folder with --schemas DIR.');
    return;
  }
  console.log(`JSON-LD with the W3C context: ${await expand(schemas)}`);
  console.log(`REFI-QDA project against its schema: ${await validate(schemas)}`);
}
