/**
 * The start interview: fifteen questions about what a business does and with which services, never
 * about legal roles. Each answer only suggests; the person ticks, names and confirms.
 */
import type { Question } from './question.ts';
import { officeQuestions } from './questions-office.ts';
import { tradeQuestions } from './questions-trade.ts';
import type { ActivityKey } from './recipes.ts';

/** Suggested to everyone: each business buys something and may be asked for data. */
export const always: readonly ActivityKey[] = ['T23', 'T24'];

export const questions: readonly Question[] = [...tradeQuestions, ...officeQuestions];
