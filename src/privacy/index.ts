/** What helps a host to keep stories safe: signals, retention, and a register of every field. @packageDocumentation */
export { signaleerHerleidbaarheid, type Herleiding, type Spoor } from './herleidbaarheid.js';
export { tweedeBlikken, type TweedeBlik } from './openbaar.js';
export { register, type Persoonlijk, type RegisterField } from './register.js';
export { bewaartermijnen, retention, type Bewaartermijnen, type Vervallen } from './retention.js';
