/** How people ask for their rights, and when they get an answer: Art. 12(2)-(3). */
import type { Row } from '../../domain/entities.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { RegisterIndex } from '../../domain/register-index.ts';
import type { RightsProposal } from '../proposals/proposal.ts';
import type { CompareContext } from './context.ts';
import type { TopicFindings } from './difference.ts';
import { sameLength } from './lengths.ts';
import { isOwnText, ownWays, tellsOfPurpose } from './own-words.ts';
import { answerWord, difference, evidenceOf, labelWord, optionWord, periodWord } from './sides.ts';

const nothing: TopicFindings = { found: [], same: 0 };

/** The law's own term; a longer one of the organisation is not printed. */
const MONTH = 'P1M';
const LONGEST_PRINTED = 30;

/** Taken over from a text or a person's: another value contradicts it, confirmed or not. */
const stands = (index: RegisterIndex, id: string, field: Field): boolean =>
  index.status('rightsPolicy', id, field) !== 'suggested';
const isFirm = (index: RegisterIndex, id: string, field: Field): boolean =>
  index.printable('rightsPolicy', id, field);
type Field = 'ownTermDays' | 'channels';

/** The own term, else the month that the register's own statement names. */
export function compareTerm({ index, proposals, reading, scope }: CompareContext): TopicFindings {
  const row = index.single('rightsPolicy');
  // Own words may say any term.
  if (row?.ownTermText && index.printable('rightsPolicy', row.id, 'ownTermText')) return nothing;
  const said = proposals.rights.flatMap((each) => (each.field === 'ownTermDays' ? [each] : []));
  const [first] = said;
  // A silence about what nobody confirmed is no alarm.
  const counts = first ? stands : isFirm;
  const days = row && counts(index, row.id, 'ownTermDays') ? row.ownTermDays : undefined;
  if (days === undefined && scope.length === 0) return nothing;
  const isMonth = days === undefined || days > LONGEST_PRINTED;
  const period = isMonth ? MONTH : `P${days}D`;
  const refs = [refOf('rightsPolicy', row?.id ?? 'rightsPolicy', 'ownTermDays')];
  const about = [labelWord('rightsPolicy', 'ownTermDays')];
  const register = [isMonth ? answerWord('month') : periodWord(period, refs[0])];
  if (!first) {
    const isSilent = scope.length > 0 && reading.elements.response_time.status === 'absent';
    return isSilent
      ? { found: [difference('registerOnly', 'rights', { about, register, refs })], same: 0 }
      : nothing;
  }
  if (said.some((each) => sameLength(`P${each.days}D`, period))) return { found: [], same: 1 };
  const statement = [periodWord(`P${first.days}D`)];
  const evidence = evidenceOf(first);
  return {
    found: [difference('differs', 'rights', { about, statement, register, evidence, refs })],
    same: 0,
  };
}

type Channel = NonNullable<Row<'rightsPolicy'>['channels']>[number];

/** By these words a statement names a route where no rule saw it: no silence. */
const wordsOf: Readonly<Record<Channel, readonly string[]>> = {
  email: ['mail', 'mailen', 'e-mail', 'email'],
  phone: ['bel', 'bellen', 'telefonisch', 'call', 'phone', 'telephone'],
  post: ['post', 'brief', 'schrijf', 'per post', 'write', 'letter', 'by post'],
  account: ['account'],
  form: ['formulier', 'form'],
  inPerson: ['langskomen', 'langs', 'winkel', 'balie', 'in person', 'come to us', 'visit us'],
  messaging: ['whatsapp', 'signal', 'app', 'bericht', 'message'],
  contactPage: ['contactpagina', 'contact page', 'contactformulier', 'contact form'],
};

interface Routes {
  readonly held: readonly Channel[];
  readonly answered: boolean;
  /** Confirmed, or what is known of the organisation. */
  readonly firm: boolean;
  readonly refs: readonly string[];
}

/** Chosen routes, else those the register's own statement names by itself: mail and phone. */
function routesIn({ index }: CompareContext): Routes {
  const row = index.single('rightsPolicy');
  const organisation = index.single('organisation');
  const refs = [refOf('rightsPolicy', row?.id ?? 'rightsPolicy', 'channels')];
  const chosen = row && stands(index, row.id, 'channels') ? row.channels : undefined;
  if (row && chosen)
    return { held: chosen, answered: true, firm: isFirm(index, row.id, 'channels'), refs };
  const usual: readonly (readonly [Channel, string | undefined])[] = [
    ['email', organisation?.privacyContactEmail ?? organisation?.email],
    ['phone', organisation?.privacyContactPhone ?? organisation?.phone],
  ];
  const held = usual.flatMap(([channel, value]) => (value === undefined ? [] : [channel]));
  return { held, answered: false, firm: true, refs };
}

type Said = RightsProposal & { readonly field: 'channel' };

/** Not the register's own words for one right, nor a row that tells of a purpose. */
function isRoute(context: CompareContext, { channel, evidence }: Said): boolean {
  const { index } = context;
  const texts = ownWays(index);
  if (channel === 'account' && index.single('rightsPolicy')?.selfService) return false;
  return evidence.some((quote) => !tellsOfPurpose(context, quote) && !isOwnText(texts, quote));
}

export function compareChannels(context: CompareContext): TopicFindings {
  const { proposals, reading, scope, mentions } = context;
  const { held, answered, firm, refs } = routesIn(context);
  if (held.length === 0 || scope.length === 0) return nothing;
  const about = [labelWord('rightsPolicy', 'channels')];
  const said = proposals.rights.flatMap((each) =>
    each.field === 'channel' && each.confidence !== 'low' && isRoute(context, each) ? [each] : [],
  );
  if (said.length === 0)
    return firm && reading.elements.how_to_exercise_rights.status === 'absent'
      ? {
          found: [
            difference('registerOnly', 'rights', { about, register: held.map(optionOf), refs }),
          ],
          same: 0,
        }
      : nothing;
  if (!said.some(({ channel }) => held.includes(channel)))
    return {
      found: [
        // Nobody said that these are all the routes.
        difference(answered ? 'differs' : 'unknown', 'rights', {
          about,
          statement: said.map(({ channel }) => optionOf(channel)),
          register: held.map(optionOf),
          evidence: evidenceOf(...said),
          refs,
        }),
      ],
      same: 0,
    };
  const extra = said.filter(({ channel }) => !held.includes(channel));
  const missing = held.filter(
    (channel) =>
      firm && !said.some((each) => each.channel === channel) && !wordsOf[channel].some(mentions),
  );
  return {
    found: [
      ...(extra.length === 0
        ? []
        : [
            difference(answered ? 'statementOnly' : 'unknown', 'rights', {
              about,
              statement: extra.map(({ channel }) => optionOf(channel)),
              evidence: evidenceOf(...extra),
              ...(answered ? {} : { refs }),
            }),
          ]),
      ...(missing.length === 0
        ? []
        : [difference('registerOnly', 'rights', { about, register: missing.map(optionOf), refs })]),
    ],
    same: extra.length + missing.length === 0 ? 1 : 0,
  };
}

const optionOf = (channel: Channel) => optionWord('rightsPolicy', 'channels', channel);
