import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'docs/decisions';
const records = readdirSync(folder).filter((file) => file !== 'README.md');
const list = readFileSync(`${folder}/README.md`, 'utf8');

describe('the decisions', () => {
  it('are numbered without a gap', () => {
    expect(records.map((file) => Number(file.slice(0, 4)))).toEqual(records.map((_file, place) => place + 1));
  });

  it.each(records)('%s says when, what was considered and what follows, and stands in the list', (file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    expect(text).toMatch(/^# \d+\. .+\n\n- Date: \d{4}-\d{2}-\d{2}\n- Status: (?:accepted|superseded by \d+)\n/);
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual([
      'Context',
      'Considered',
      'Decision',
      'Consequences',
    ]);
    expect(list).toContain(`](${file})`);
  });
});
