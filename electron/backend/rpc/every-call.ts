/** The whole contract with what answers it, loaded as one. */
export { calls, isCallName } from '../../../shared/contract/calls.ts';
export { handlers } from './handlers.ts';
