/** What helps a host to keep stories safe: signals, retention, and a register of every field. @packageDocumentation */
export { detectHerleidbaarheid, type Herleiding, type Spoor } from './herleidbaarheid.js';
export { findTweedeBlikken, type TweedeBlik } from './openbaar.js';
export { listRegisterFields, type Persoonlijk, type RegisterField } from './register.js';
export { bewaartermijnen, findVervallen, type Bewaartermijnen, type Vervallen } from './retention.js';
