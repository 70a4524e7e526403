/** Items of a list of aims: what is done with data, and not which data. */
import type { Spoken, SpokenStatement } from '../rules/spoken.ts';

const AIM_NL =
  /^\W*(?:(?:voor |ter |tot )?het \p{L}*(?:en|an) van\b|(?:om|teneinde)\b[^.]{0,120}\bte \p{L}+)/iu;
const AIM_EN =
  /^\W*(?:(?:for |to |by )?(?:sending|processing|answering|preparing|responding|replying|providing|managing|keeping|making|maintaining|delivering|organi[sz]ing|administering|improving|contacting|informing|communicating|promoting|performing|fulfilling|checking|arranging|planning|handling|complying|creating|helping|running|issuing|ensuring|verifying|analysing|analyzing)|(?:in order )?to (?:enable|allow|send|process|answer|prepare|respond|reply|provide|manage|keep|make|maintain|deliver|organi[sz]e|administer|improve|contact|inform|communicate|promote|perform|fulfil|check|arrange|plan|handle|comply|create|help|run|issue|ensure|verify|analyse|analyze))\b/iu;

/** An item that names data beside its aim: "to send invoices (name, address)", "using your address". */
const NAMES_DATA =
  /[:(|]|\b(?:your|their|uw|jouw|je|hun|naam|name|namen|names|(?:mail|e-mail)?adres(?:sen|gegevens)?|address(?:es)?(?! (?:any|all|issues?|disputes?|concerns?|problems?|questions?|complaints?)\b))\b/iu;

/** "We use your data to:", "voor de volgende doeleinden, zoals:". */
const LEADS_AIMS =
  /(?:\b(?:om|to|teneinde)|\b(?:purposes?|doeleinden?|doelen|reasons?|redenen)\b(?:(?!gegevens|data|informat|categor)[^.]){0,40}|\b(?:use|uses|used|gebruik\p{L}*)\b[^.]{0,80}\b(?:for|voor))\W*$/iu;

const LOOKED_AT = 300;

function isAim({ passage }: Spoken, { passages }: SpokenStatement): boolean {
  if (passage.kind !== 'item') return false;
  const text = passage.text.slice(0, LOOKED_AT);
  if (NAMES_DATA.test(text)) return false;
  const lead = passages[passage.leadIn ?? -1]?.text.slice(-LOOKED_AT) ?? '';
  return AIM_NL.test(text) || AIM_EN.test(text) || LEADS_AIMS.test(lead);
}

/** In: passages by index. Out: those that are no item of a list of aims. */
export function butAims(found: readonly number[], statement: SpokenStatement): readonly number[] {
  return found.filter((index) => {
    const one = statement.spoken[index];
    return one === undefined || !isAim(one, statement);
  });
}
