import { foto } from './foto.js';
import { opdracht } from './opdracht.js';
import { programma1 } from './programma1.js';
import { programma2 } from './programma2.js';
import { start } from './start.js';
import { ronde1 } from './ronde1.js';
import { ronde2 } from './ronde2.js';
import { verhalen } from './verhalen.js';

/**
 * The Rotterdam journey against loneliness among older people, 2012–2021: its facts, two versions of the programma and two
 * reports. What is real, what is invented and what is missing stands in the README beside this file.
 */
export const rotterdam = {
  start,
  commands: [...opdracht, ...foto, ...programma1, ...ronde1, ...programma2, ...ronde2],
  verhalen,
};
