/** The controller's record of processing activities: Art. 30(1) GDPR. */
import { completeness } from '../checks/completeness.ts';
import type { Register } from '../domain/register.ts';
import { registerMessages } from '../i18n/register.ts';
import { isConcept } from './concept.ts';
import { type ComposeContext, type ComposeOptions, contextOf } from './context.ts';
import { brandOf, footerOf } from './footer.ts';
import type { Document, Section } from './model.ts';
import { PICTURES, picturesSection } from './pictures/section.ts';
import { activitySection } from './register/activity.ts';
import { arrangementsSection } from './register/arrangements.ts';
import { behindCover, coverSection } from './register/cover.ts';
import { overviewSection } from './register/overview.ts';
import { partiesSection } from './register/parties.ts';
import { head } from './register/parts.ts';
import { draftsSection, originsSection, publishedSection } from './register/published.ts';
import { securitySection } from './register/security.ts';
import { activitiesOf, draftsOf, type RegisterRole } from './register/selection.ts';
import { paragraph } from './runs.ts';

export function composeRegister(register: Register, options: ComposeOptions): Document {
  const context = contextOf(register, options);
  const words = registerMessages[options.language];
  const activities = activitiesOf(context, 'controller');
  const [parties, published] = [partiesSection(context), publishedSection(context)];
  const back = present([
    draftsSection(context, 'controller'),
    parties,
    under(parties, securitySection(context)),
    arrangementsSection(context),
    published,
    under(published, originsSection(context)),
  ]);
  const pictures = present([picturesSection(context, activities)]);
  const rest = [
    activities.length > 0 ? overviewSection(context, activities) : emptySection(context),
    ...pictures,
    ...activities.map((activity) => activitySection(context, activity, activities.length)),
    ...back,
  ];
  const figures = {
    activities,
    pictures: pictures.map(titleOf),
    ...requiredElements(context, 'controller'),
    back: back.map(titleOf),
    stated: statedOf(rest),
  };
  const sections = behindCover(context, coverSection(context, 'controller', figures), rest);
  return {
    kind: 'register',
    language: options.language,
    profile: options.profile,
    title: words.title,
    footer: footerOf(context, words.title),
    concept: draftsOf(context, 'controller').length > 0 || isConcept(context, statedOf(sections)),
    date: options.date,
    ...brandOf(context),
    sections,
  };
}

/**
 * What the old statement says wrong and where values came from is no statement of ours; the pictures
 * show again what the activities say.
 */
const statedOf = (sections: readonly Section[]): readonly Section[] =>
  sections.filter(({ id }) => ![PICTURES, 'published', 'origins'].includes(id));

/** How many required elements this register has, of those that apply to it. */
export function requiredElements(
  context: ComposeContext,
  role?: RegisterRole,
): { readonly met: number; readonly total: number } {
  const { met, notMet } = completeness(context.index, role).total;
  return { met, total: met + notMet };
}

export function present(sections: readonly (Section | undefined)[]): readonly Section[] {
  return sections.filter((section) => section !== undefined);
}

/** Anchor and title of a section, from its first heading. */
export function titleOf(section: Section): { readonly anchor: string; readonly title: string } {
  const heading = section.blocks.find((block) => block.kind === 'heading');
  return {
    anchor: heading?.anchor ?? section.id,
    title: heading?.runs.map((run) => run.text).join('') ?? section.id,
  };
}

/** Tables of a few rows stand under each other, not each alone on a page. */
export function under<S extends Section | undefined>(before: Section | undefined, section: S): S {
  return before && section ? { ...section, newPage: false } : section;
}

/** In the place of the overview, while no activity is recorded. */
export function emptySection(context: ComposeContext): Section {
  const words = registerMessages[context.language];
  return {
    id: 'overview',
    orientation: 'portrait',
    newPage: true,
    blocks: [
      { kind: 'heading', level: 2, anchor: 'overview', runs: head(words.overview) },
      paragraph(head(words.noActivities)),
    ],
  };
}
