/** Whether the question is open what to do with a file that changed in the folder. */
import { create } from 'zustand';

export const useConflict = create<{ readonly isAsking: boolean }>(() => ({ isAsking: false }));
