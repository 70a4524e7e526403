import { refOf } from '../../domain/field-ref.ts';
import type { Organisation } from '../../domain/organisation.ts';
import type { Block, Line } from '../model.ts';
import { filled, fixed, joined, plainText } from '../runs.ts';
import type { StatementContext } from './context.ts';
import { fact, led, paragraphs, said, sentence, settled, toFill } from './telling.ts';
import { contactEmail, contactPhone } from './who.ts';

export function usingBlocks(context: StatementContext): readonly Block[] {
  const words = context.words.rights;
  const policy = context.index.single('rightsPolicy');
  const organisation = context.index.single('organisation');
  const routes = organisation ? ways(context, organisation) : [];
  const selfService = fact(context, 'rightsPolicy', policy, 'selfService');
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
    ...paragraphs(context, [said(words.free), ...term(context), said(words.longer)]),
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

function ways(context: StatementContext, organisation: Organisation): readonly Line[] {
  const words = context.words.rights;
  const policy = context.index.single('rightsPolicy');
  const chosen = settled(context, 'rightsPolicy', policy, 'channels') ?? ['email', 'phone'];
  const refs = policy ? [refOf('rightsPolicy', policy.id, 'channels')] : [];
  const email = contactEmail(context);
  const phone = contactPhone(context);
  const address = ['address', 'postcode', 'city']
    .map((field) => fact(context, 'organisation', organisation, field as 'address'))
    .filter((part) => part !== undefined);
  const apps = fact(context, 'organisation', organisation, 'messaging');
  const by: Readonly<Record<(typeof chosen)[number], Line | undefined>> = {
    email: email && filled(words.mail<Line>(email)),
    phone: phone && filled(words.call<Line>(phone)),
    post: address.length > 0 ? filled(words.write<Line>(joined(address))) : undefined,
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
  const rest = chosen.filter(
    (channel) => both === undefined || (channel !== 'email' && channel !== 'phone'),
  );
  return [
    ...(both ? [both] : []),
    ...rest.flatMap((channel) => (by[channel] ? [by[channel]] : [])),
  ];
}
