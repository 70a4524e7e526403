import { refOf } from '../../domain/field-ref.ts';
import type { Organisation } from '../../domain/organisation.ts';
import type { Block, Line } from '../model.ts';
import { filled, fixed, plainText } from '../runs.ts';
import type { StatementContext } from './context.ts';
import { fact, led, paragraphs, said, sentence, settled, toFill } from './telling.ts';
import { contactEmail, contactPhone, postalAddress } from './who.ts';

export function usingBlocks(context: StatementContext): readonly Block[] {
  const words = context.words.rights;
  const policy = context.index.single('rightsPolicy');
  const organisation = context.index.single('organisation');
  // Who gave us nothing has no place with us to change it.
  const selfService =
    context.audience === 'others'
      ? undefined
      : fact(context, 'rightsPolicy', policy, 'selfService');
  const routes = organisation ? ways(context, organisation, selfService !== undefined) : [];
  const identity = fact(context, 'rightsPolicy', policy, 'identityCheck');
  return [
    ...paragraphs(context, [...routes, selfService && led(selfService, words.selfService<Line>)]),
    ...(routes.length > 0
      ? []
      : [
          toFill(context, words.missing.route, [
            refOf('organisation', organisation?.id ?? 'organisation', 'email'),
          ]),
        ]),
    ...paragraphs(context, [
      said(words.ask),
      said(words.free),
      ...term(context),
      said(words.longer),
    ]),
    ...paragraphs(context, [identity ? sentence(identity) : said(words.identity)]),
  ];
}

/** A month at most; a shorter term of the organisation's own is told before it (STM-LAWFIXED). */
function term(context: StatementContext): readonly Line[] {
  const words = context.words.rights;
  const policy = context.index.single('rightsPolicy');
  const days = settled(context, 'rightsPolicy', policy, 'ownTermDays');
  const text = fact(context, 'rightsPolicy', policy, 'ownTermText');
  const slow = /(?:\d+|twee|drie|zes|two|three|six) ?(?:maanden|months|weken|weeks)/iu;
  const own =
    text && !slow.test(plainText(text)) && days === undefined
      ? [filled(words.ownTermText<Line>(text))]
      : [];
  if (days === undefined || days > 30 || !policy) return [said(words.month), ...own];
  return [
    filled(
      words.ownTerm<Line>([
        fixed(words.days(days), [refOf('rightsPolicy', policy.id, 'ownTermDays')]),
      ]),
    ),
    ...own,
  ];
}

/** In an order that begins with how to reach a person. `selfService`: the account is told of after. */
const channelOrder = [
  'email',
  'phone',
  'contactPage',
  'form',
  'messaging',
  'post',
  'inPerson',
  'account',
] as const;

function ways(
  context: StatementContext,
  organisation: Organisation,
  selfService: boolean,
): readonly Line[] {
  const words = context.words.rights;
  const policy = context.index.single('rightsPolicy');
  const chosen = settled(context, 'rightsPolicy', policy, 'channels') ?? ['email', 'phone'];
  const refs = policy ? [refOf('rightsPolicy', policy.id, 'channels')] : [];
  const email = contactEmail(context);
  const phone = contactPhone(context);
  const address = postalAddress(context, organisation);
  const apps = fact(context, 'organisation', organisation, 'messaging');
  const by: Readonly<Record<(typeof chosen)[number], Line | undefined>> = {
    email: email && filled(words.mail<Line>(email)),
    phone: phone && filled(words.call<Line>(phone)),
    post: address && filled(words.write<Line>(address)),
    account: said(words.account, refs),
    form: said(words.form, refs),
    inPerson: said(words.inPerson, refs),
    messaging: apps && filled(words.messaging<Line>(apps)),
    contactPage: said(words.contactPage, refs),
  };
  const both =
    email && phone && chosen.includes('email') && chosen.includes('phone')
      ? filled(words.mailOrCall<Line>(email, phone))
      : undefined;
  const rest = channelOrder.filter(
    (channel) =>
      chosen.includes(channel) &&
      (both === undefined || (channel !== 'email' && channel !== 'phone')) &&
      (channel !== 'account' || (!selfService && context.audience !== 'others')),
  );
  return [
    ...(both ? [both] : []),
    ...rest.flatMap((channel) => (by[channel] ? [by[channel]] : [])),
  ];
}
