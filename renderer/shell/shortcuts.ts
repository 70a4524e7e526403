/** Which keys do what on every screen, without the doing. */
interface ScreenDeeds {
  readonly undo: () => unknown;
  readonly redo: () => unknown;
  readonly openPalette: () => unknown;
  readonly publish: () => unknown;
  readonly goToFilter: () => unknown;
  readonly goToDocuments: () => unknown;
  readonly newFile: () => unknown;
  readonly allFiles: () => unknown;
  readonly settings: () => unknown;
}

type Shortcuts = Readonly<Record<string, () => unknown>>;

/** A text field has its own. */
export const outsideFields = ({ undo, redo }: Pick<ScreenDeeds, 'undo' | 'redo'>): Shortcuts => ({
  'mod+Z': undo,
  'mod+Y': redo,
  'mod+shift+Z': redo,
});

/** In a text field these mean nothing, or what the browser does with them helps nobody here. */
export const everywhere = (deeds: Omit<ScreenDeeds, 'undo' | 'redo'>): Shortcuts => ({
  'mod+K': deeds.openPalette,
  'mod+S': deeds.publish,
  'mod+F': deeds.goToFilter,
  'mod+P': deeds.goToDocuments,
  'mod+N': deeds.newFile,
  'mod+O': deeds.allFiles,
  'mod+,': deeds.settings,
});
