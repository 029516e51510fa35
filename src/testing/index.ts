/** Tests of a host's own rules. @packageDocumentation */
export { checkMethod, type MethodCheck, type MethodCheckName, type MethodReport } from '../machine/checkMethod.js';
