import { interviewMessages } from '../../../shared/i18n/interview.ts';
import { useMessages } from '../../state/language.ts';
import { goOnLater, useInterview } from './interview-state.ts';

interface Leaving {
  readonly label: string;
  readonly run: () => void;
}

/** The way out before anything is made: whoever came from a register that is there goes back to it. */
export function useLeaving(file: string | undefined): Leaving {
  const { later, backToFile } = useMessages(interviewMessages);
  const isMade = useInterview(({ there }) => there.lines.length > 0);
  return { label: isMade ? backToFile : later, run: () => goOnLater(file) };
}
