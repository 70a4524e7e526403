/** Words around a PDF that is shown page by page. */
import type { Language } from '../../domain/text.ts';

export interface PdfMessages {
  readonly pages: string;
  readonly page: (page: number, of: number) => string;
  readonly onePage: (page: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly browse: string;
  readonly zoom: string;
  readonly smaller: string;
  readonly larger: string;
  readonly fit: string;
  readonly percent: (percent: number) => string;
}

const nl: PdfMessages = {
  pages: 'Bladzijden',
  page: (page, of) => `bladzijde ${page} van ${of}`,
  onePage: (page) => `Bladzijde ${page}`,
  previous: 'Vorige bladzijde',
  next: 'Volgende bladzijde',
  browse: 'Bladeren',
  zoom: 'Grootte',
  smaller: 'Kleiner',
  larger: 'Groter',
  fit: 'Passend maken',
  percent: (percent) => `${percent} %`,
};

const en: PdfMessages = {
  pages: 'Pages',
  page: (page, of) => `page ${page} of ${of}`,
  onePage: (page) => `Page ${page}`,
  previous: 'Previous page',
  next: 'Next page',
  browse: 'Browse',
  zoom: 'Size',
  smaller: 'Smaller',
  larger: 'Larger',
  fit: 'Fit to width',
  percent: (percent) => `${percent} %`,
};

export const pdfMessages: Readonly<Record<Language, PdfMessages>> = { nl, en };
