import type { DoneSince } from '../machine/doneSince.js';
import type { Finding, RejectionCode } from '../machine/findings.js';

/** What HTTP itself refuses, before the method is asked. */
export type HttpCode =
  | 'http.invalid'
  | 'http.json'
  | 'http.if-match'
  | 'http.meta'
  | 'http.reis-id'
  | 'http.query'
  | 'http.wissing'
  | 'http.busy'
  | 'http.unauthorized'
  | 'http.forbidden'
  | 'http.not-found'
  | 'http.method'
  | 'http.not-acceptable'
  | 'http.timeout'
  | 'http.too-large'
  | 'http.media-type'
  | 'http.precondition-required'
  | 'http.too-many'
  | 'http.internal'
  | 'http.stopping'
  | 'http.no-database';

/** A refusal as RFC 9457 has it, with the findings of the method beside it. It repeats nothing that a person typed. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Stable; a client branches on this. */
  readonly code: string;
  /** Every reason, with its place, its sentence and the steps that mend it. */
  readonly bevindingen?: readonly Finding[];
  /** After a conflict: what was done since the sender looked. */
  readonly sinds?: readonly DoneSince[];
  /** Where to look, as an address relative to that of the request; a host adds it. */
  readonly zie?: string;
}

interface Row {
  readonly status: number;
  readonly nl: string;
  readonly en: string;
}

const http: Readonly<Record<HttpCode, Row>> = {
  'http.invalid': { status: 400, nl: 'De aanvraag is niet te lezen.', en: 'The request cannot be read.' },
  'http.json': {
    status: 400,
    nl: 'De inhoud is geen JSON, of geen object.',
    en: 'The body is not JSON, or not an object.',
  },
  'http.if-match': {
    status: 400,
    nl: 'If-Match is geen stand van een reis. Stuur de ETag mee, met aanhalingstekens: "7", of "0" voor een nieuwe reis.',
    en: 'If-Match is no state of a journey. Send its ETag, quotes and all: "7", or "0" for a new journey.',
  },
  'http.meta': {
    status: 400,
    nl: 'Laat meta en expectedSeq weg. Wie en wanneer weet de dienst zelf, en de stand staat in If-Match.',
    en: 'Leave out meta and expectedSeq. The service knows who and when, and the state is in If-Match.',
  },
  'http.reis-id': {
    status: 400,
    nl: 'Het veld id is een andere reis dan die in het adres.',
    en: 'The field id is another journey than the one in the address.',
  },
  'http.query': {
    status: 400,
    nl: 'Een waarde achter het vraagteken van het adres is niet bekend.',
    en: 'A value behind the question mark of the address is not known.',
  },
  'http.wissing': {
    status: 400,
    nl: 'Noem in wat een lijst: kenmerken, nummers van feiten, of plekken zoals {"seq": 2, "path": ["reiswens", "urgentie", 0]}.',
    en: 'Give in wat a list: ids, numbers of facts, or places such as {"seq": 2, "path": ["reiswens", "urgentie", 0]}.',
  },
  'http.unauthorized': { status: 401, nl: 'Meld u eerst aan.', en: 'Sign in first.' },
  'http.forbidden': { status: 403, nl: 'Dit mag u niet.', en: 'You may not do this.' },
  'http.not-found': { status: 404, nl: 'Dit bestaat niet.', en: 'This does not exist.' },
  'http.method': {
    status: 405,
    nl: 'Dit kan hier niet. Stuur een stap met POST naar /reizen/{reisId}/opdrachten.',
    en: 'This cannot be done here. Send a step with POST to /reizen/{reisId}/opdrachten.',
  },
  'http.not-acceptable': { status: 406, nl: 'Deze vorm is er niet.', en: 'There is no such form of it.' },
  'http.timeout': { status: 408, nl: 'De aanvraag kwam niet op tijd af.', en: 'The request did not end in time.' },
  'http.busy': {
    status: 409,
    nl: 'Anderen schreven steeds tegelijk. Probeer het nog eens.',
    en: 'Others kept writing meanwhile. Try again.',
  },
  'http.too-large': { status: 413, nl: 'De aanvraag is te groot.', en: 'The request is too large.' },
  'http.media-type': { status: 415, nl: 'Stuur JSON.', en: 'Send JSON.' },
  'http.precondition-required': {
    status: 428,
    nl: 'Zeg met If-Match welke stand van de reis u zag: de ETag, of "0" voor een nieuwe reis.',
    en: 'Say with If-Match which state of the journey you saw: the ETag, or "0" for a new journey.',
  },
  'http.too-many': {
    status: 429,
    nl: 'Dit zijn te veel aanvragen. Wacht even.',
    en: 'Too many requests. Wait a while.',
  },
  'http.internal': { status: 500, nl: 'Er ging iets mis bij ons.', en: 'Something went wrong on our side.' },
  'http.stopping': {
    status: 503,
    nl: 'De dienst stopt. Probeer het zo weer.',
    en: 'The service stops. Try again soon.',
  },
  'http.no-database': {
    status: 503,
    nl: 'De opslag antwoordt niet. Probeer het zo weer.',
    en: 'The store does not answer. Try again soon.',
  },
};

/** Which answer of HTTP belongs to which refusal of the method: worth more than the document around it. */
export const statusOfRejection: Readonly<Record<RejectionCode, number>> = {
  'command.unknown': 400,
  'command.invalid': 400,
  conflict: 409,
  'command.wrong-stage': 422,
  'reis.ended': 422,
  'rules.unmet': 422,
};

/** Stores that could not keep something: try again later, or there is no room. Whatever else a store says is about what was sent. */
const statusOfStore: Readonly<Record<string, number>> = {
  'journal.unreachable': 503,
  'journal.locked': 503,
  'journal.no-space': 507,
  'journal.no-permission': 500,
  'journal.damaged': 500,
  'journal.gap': 500,
  'journal.newer': 500,
  'journal.id': 400,
  'journal.unknown-id': 404,
};

/** What was not done: a refusal of the method, or what a store answers. */
export type Undone =
  | {
      readonly ok: false;
      readonly rejection: {
        readonly code: RejectionCode;
        readonly message: string;
        readonly findings: readonly Finding[];
      };
      readonly since?: readonly DoneSince[] | undefined;
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };

const typeOf = (code: string): string => `urn:aanpakken-met-impact:problem:${code}`;

/** The status of a store's answer: of its first finding. */
const storeStatus = (code: string): number => statusOfStore[code] ?? (code.startsWith('journal.held') ? 503 : 500);

/**
 * A refusal as a body of `application/problem+json`: give its `status` to the answer as well.
 *
 * @example
 * const decision = decide(reis, { type: 'foto.vaststellen', meta });
 * const body = decision.ok ? null : toProblem(decision);
 */
export function toProblem(undone: Undone): Problem {
  if ('rejection' in undone) {
    const { code, message, findings } = undone.rejection;
    const sinds = undone.since && { sinds: undone.since };
    const [first] = findings;
    const detail = first?.message ?? message;
    return {
      type: typeOf(code),
      title: message,
      status: statusOfRejection[code],
      detail,
      code,
      bevindingen: findings,
      ...sinds,
    };
  }
  const [first] = undone.findings;
  const code = first?.code ?? 'journal.unreachable';
  const title = first?.message ?? code;
  return { type: typeOf(code), title, status: storeStatus(code), detail: title, code, bevindingen: undone.findings };
}

/**
 * The same for what HTTP refuses before the method is asked: no token, a body that is too large.
 *
 * @example
 * const body = httpProblem('http.too-large', 'nl');
 */
export function httpProblem(code: HttpCode, language: 'nl' | 'en' = 'nl'): Problem {
  const { status, [language]: title } = http[code];
  return { type: typeOf(code), title, status, detail: title, code };
}
