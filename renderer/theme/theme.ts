import { createTheme } from '@mantine/core';
import { listHeight, listMiddlewares } from './list-in-window.ts';
import { variantColors } from './variant-colors.ts';

const float = 'var(--a30-shadow-float)';
const onAccent = 'var(--a30-on-accent)';
/** Menus and lists open without waiting for anyone; reduced motion makes it 0. */
const fade = { transition: 'fade', duration: 120, timingFunction: 'ease-out' } as const;

/** Mantine in the sizes, faces and radii of the app. Its colours are in `css-variables.ts`. */
export const theme = createTheme({
  fontFamily: 'var(--a30-sans)',
  headings: { fontFamily: 'var(--a30-sans)', fontWeight: 'var(--a30-bold)' },
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 3 },
  colors: {
    petrol: [
      '#e0edeb',
      '#c4dedb',
      '#a2dbd8',
      '#84cbc9',
      '#5fb0af',
      '#3f9496',
      '#2a7a7d',
      '#1d686b',
      '#14585c',
      '#0d4448',
    ],
  },
  autoContrast: false,
  variantColorResolver: variantColors,
  focusRing: 'auto',
  focusClassName: 'a30-focus',
  activeClassName: '',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.375rem' },
  lineHeights: { xs: '1.333', sm: '1.429', md: '1.467', lg: '1.412', xl: '1.364' },
  fontWeights: { regular: '400', medium: '560', bold: '640' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '2px', sm: '4px', md: '5px', lg: '6px', xl: '6px' },
  defaultRadius: 'md',
  shadows: { xs: float, sm: float, md: float, lg: float, xl: float },
  // 30em is where a table becomes label and value, 56.25em where navigation becomes a menu.
  breakpoints: { xs: '30em', sm: '40em', md: '56.25em', lg: '68.75em', xl: '90em' },
  components: {
    Button: { defaultProps: { variant: 'default', size: 'sm' } },
    ActionIcon: {
      defaultProps: { variant: 'subtle', color: 'gray', size: 'var(--a30-target)' },
    },
    Checkbox: { defaultProps: { size: 'sm', radius: 'sm', iconColor: onAccent } },
    Radio: { defaultProps: { size: 'sm', variant: 'outline' } },
    Switch: { defaultProps: { size: 'sm', withThumbIndicator: false } },
    Input: { defaultProps: { size: 'sm' } },
    InputWrapper: {
      defaultProps: { size: 'sm', inputWrapperOrder: ['label', 'description', 'input', 'error'] },
    },
    // The first item takes the keyboard: an empty element that can have it is nothing a reader can name.
    Menu: {
      defaultProps: {
        ...{ radius: 'lg', shadow: 'md', transitionProps: fade },
        withInitialFocusPlaceholder: false,
        // What does not fit in a low window would lie outside it, out of reach.
        styles: { dropdown: { maxBlockSize: 'min(28rem, 70dvh)', overflowY: 'auto' } },
      },
    },
    Popover: { defaultProps: { radius: 'lg', shadow: 'md', transitionProps: fade } },
    Combobox: {
      defaultProps: {
        ...{ radius: 'lg', shadow: 'md', transitionProps: fade },
        middlewares: listMiddlewares,
      },
    },
    Select: { defaultProps: { maxDropdownHeight: listHeight } },
    MultiSelect: { defaultProps: { maxDropdownHeight: listHeight } },
    Autocomplete: { defaultProps: { maxDropdownHeight: listHeight } },
    TagsInput: { defaultProps: { maxDropdownHeight: listHeight } },
    Tooltip: { defaultProps: { radius: 'md', openDelay: 400, transitionProps: fade } },
    Modal: { defaultProps: { radius: 'lg', centered: true, transitionProps: fade } },
    // A dialog's head is no banner of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    Drawer: { defaultProps: { radius: 0, transitionProps: { duration: 180 } } },
    Anchor: { defaultProps: { underline: 'always', inherit: true } },
  },
});
