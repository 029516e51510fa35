import { inflateRawSync } from 'node:zlib';

/** The parts of a file, by name: read off the list at the end of the archive. */
export function parts(bytes: Uint8Array): Map<string, string> {
  const file = Buffer.from(bytes);
  const found = new Map<string, string>();
  for (
    let at = file.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = file.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  ) {
    const [method, size, name, local] = [
      file.readUInt16LE(at + 10),
      file.readUInt32LE(at + 20),
      file.readUInt16LE(at + 28),
      file.readUInt32LE(at + 42),
    ];
    const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const data = file.subarray(from, from + size);
    found.set(
      file.toString('utf8', at + 46, at + 46 + name),
      (method === 8 ? inflateRawSync(data) : data).toString('utf8'),
    );
  }
  return found;
}

/** The tags that are open when the text ends, or the first that closes what was not open: none in well-formed XML. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  for (const [, close, name = '', self] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (self === '/') continue;
    if (close !== '/') open.push(name);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
}

/** What is wrong with the parts of a file: a tag that is not closed, a character that no XML can hold, a script. */
export const brokenIn = (bytes: Uint8Array): string[] =>
  [...parts(bytes)].flatMap(([name, xml]) => {
    if (!name.endsWith('.xml')) return [];
    // eslint-disable-next-line no-control-regex
    const held = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml) ? ['a control character'] : [];
    return [...unbalanced(xml), ...held, ...(xml.includes('<script') ? ['a script'] : [])].map(
      (one) => `${name}: ${one}`,
    );
  });
