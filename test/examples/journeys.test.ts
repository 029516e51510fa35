import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { journeys, journeysFolder } from '../../tools/journeys.js';

it.each(Object.keys(journeys()))('%s is what its journey tells; npm run docs:journeys writes it anew', (file) => {
  expect(readFileSync(path.join(journeysFolder, file), 'utf8')).toBe(journeys()[file]);
});
