/**
 * Questions that only the whole chain can answer: what hangs on whose voice, what other rules would have done, where a portfolio stands.
 * @packageDocumentation
 */
export {
  chainOf,
  leaveOut,
  type LeaveOut,
  type LeaveOutAnswer,
  type LeaveOutOptions,
  type LeftOut,
  type Loss,
  type Stand,
} from './leaveOut.js';
export {
  cardFormat,
  elementCards,
  elementCardSchema,
  materiaalOfCard,
  type CardEvidence,
  type ElementCard,
  type TakeIn,
} from './elementCards.js';
export { feedbackFor, type Feedback, type FeedbackAnswer, type FeedbackOptions, type Said } from './feedback.js';
export { portfolio, type GoalTrend, type Portfolio, type PortfolioRow, type Waiting } from './portfolio.js';
export { portfolioCsv } from './portfolioCsv.js';
export { compareElements, recall, type ComparedElement, type ElementView, type Recall, type UsedIn } from './recall.js';
export { whatIf, type AdoptionUnderOtherRules, type OtherRules, type Warning, type WhatIf } from './whatIf.js';
export { whatIfTable, type WhatIfRow } from './whatIfTable.js';
