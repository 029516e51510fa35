/** Tests of a host's own rules, in the words of the method. @packageDocumentation */
export { checkMethod, type MethodCheck, type MethodCheckName, type MethodReport } from '../machine/checkMethod.js';
export { advises, allowed, becomes, keepsQuiet, leadsTo, refuses, type Expected } from './expected.js';
export { given, type Given, type When } from './given.js';
