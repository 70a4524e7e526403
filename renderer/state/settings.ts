/** What the person set for this app on this computer. The backend keeps it. */
import { create } from 'zustand';
import type { InputOf, Reply } from '../../shared/contract/calls.ts';
import type { Settings } from '../../shared/contract/settings.ts';
import { askSettings } from '../rpc/first-questions.ts';
import { backend } from './backend.ts';
import { setLanguage } from './language.ts';
import { told } from './refusal.ts';

interface SettingsState {
  readonly settings: Settings;
  readonly isLoaded: boolean;
}

export const useSettings = create<SettingsState>(() => ({
  settings: { theme: 'system', recents: false },
  isLoaded: false,
}));

function take(settings: Settings): void {
  setLanguage(settings.language ?? browserLanguage());
  useSettings.setState({ settings, isLoaded: true });
}

/** Dutch for everyone whose system does not ask for English. */
function browserLanguage(): 'nl' | 'en' {
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'nl';
}

export async function loadSettings(): Promise<void> {
  const reply = await told(askSettings());
  if (reply.ok) take(reply.value);
}

export async function changeSettings(
  wanted: InputOf<'settings.set'>,
): Promise<Reply<'settings.set'>> {
  const reply = await backend.call('settings.set', wanted);
  if (reply.ok) take(reply.value);
  return reply;
}
