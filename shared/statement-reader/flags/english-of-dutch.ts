/** English with the idioms of Dutch: the words are there, no English speaker puts them together so. */
import type { TranslationSign } from './translation-signs.ts';

const GOES =
  'goes|stops|takes|asks|wants|needs|does|doing|doesnt|looks|respects|offers|saves|deletes|provides|protects|follows|tries|is|was|gathers|receives|registers|retains|handles|values|attaches|contacts|informs';
const MANY =
  'employees|members|customers|clients|visitors|children|parents|volunteers|people|they|these|photos';

export const englishOfDutch: Readonly<Record<string, TranslationSign>> = {
  englishVerb: {
    weight: 2,
    cues: [
      {
        says: [
          `we ${GOES}`,
          `also|never|only|always we ${GOES}|keeps`,
          `we also|never|only|always ${GOES}|keeps|gives|uses`,
          `${MANY} is|has|was|opens|gets`,
          'he|she|it have|are|were|dont',
          'you is|was|has|wants|makes',
          'this informations|datas|conditions|rights|cookies',
        ],
        unless: [
          `page|project|section|heading|folder|album|group|team|committee|list|chapter|tab|menu|titled|called|named …1 ${MANY} is|has|was|opens|gets`,
          'as it were',
          'though it were',
          'who|what|where|how|which|whatever|whoever|all we is|was|does',
          `of|for|about|with|from|by|to|on|in|using|and|or|each|every|one|between …4 ${MANY} is|has|was|gets`,
          'which|these …3 is|has|was',
          'can|may|will|should|would|could|must|might|does|did|do|had|let|if|were|was|makes he|she|it have|are|were',
          `*ing …2 ${MANY} is|was|has`,
          'by|from|with|about|on|of|for|concerning|regarding you is|was|has|wants|makes',
          'to you is|was|has|wants|makes',
        ],
      },
    ],
  },
  templateFilledWrongEnglish: {
    weight: 3,
    cues: [{ says: ['take|takes responsibility|responsible on the? basis|base of automated'] }],
  },
  inventedForm: {
    weight: 2,
    cues: [
      {
        says: [
          'gived|throwed|keeped|sended|choosed|getted|leaved|writed|telled|knowed',
          'threated|threatening confidential|confidentially',
          'can|will|must|may|to|not …1 deleted|removed|changed|stored it|them|this|your',
          'please to look|send|mail|contact|check|let',
          'dont|not can see|look|give|use',
          'is going via|over',
          'you name|data and|in',
          'onesided make|change|adapt|modify|alter',
        ],
        unless: [
          'be|been|have|has|get|got|is|are|not …1 deleted|removed|changed|stored',
          'give|gives|giving|send|sends|tell|ask|asks|offer|show|provide|provides|if|when|unless you',
        ],
      },
    ],
  },
  idiomOfRights: {
    weight: 2,
    cues: [
      {
        says: [
          'right|rights on insight|information|correction|access|deletion|removal|inspection|objection|complaint',
          'make|making objection|complain',
          'give|put a? complain|complaint in',
          'has|have|with|without objection can|may|should',
          'sign off for|from cookies',
          'pull|pulling in your|his|the|permission',
          'your eventual permission|consent',
          'complain|complaint at us',
          'right your personal|data',
          'identity proof',
        ],
        and: [['{data}|datas|cookies|photo|photos|privacy|authority|you|supervisor']],
        unless: ['keep|reserve|protect|exercise …3 right your'],
      },
    ],
  },
  idiomOfCare: {
    weight: 2,
    cues: [
      {
        says: [
          'contact up with',
          'take|takes|taken then? contact up|with',
          'wear|wears|wearing care',
          'from application on',
          'hold|holds the right for',
          'keep|keeps the right to onesided',
          'close|closes|closed a …2 processor|processing agreement|contract|agreement',
          'in our|your|his assignment',
          'goals|goal for what|where',
          'good|bad secured|protected',
          'secure|protect|save your? data|information good',
          'for the rest we|you|will',
          'by the visit of|to',
          'it goes|concerns here|hereby about|exclusively',
          'without that there|we|you|it',
          'as quick|fast|good and easy as possible',
          'no more needed|necessary',
          'all data|datas what',
          'datas what',
          'tuned on the',
          'as we are|be careful with you',
          'turn yourself',
          'agreement|contract comes|coming to being|stand',
        ],
        and: [
          [
            '{data}|datas|data|agreement|contract|privacy|policy|statement|security|you|your|personal',
          ],
        ],
        unless: [
          'in good',
          'as we are careful with',
          'without that …1 we|you|it|there cannot|can|could|will|would|is|are|may|must|wont',
        ],
      },
    ],
  },
  aimWithFor: {
    weight: 2,
    cues: [
      {
        says: [
          'for to *',
          'by|without to set|send|give|make|use|click|change|contact',
          'for take|give|send|make|deliver|bring|improve|secure|protect|keep|get you|your|the|a|care|it|of',
          'so that it|we|you not *',
          'so that it|we|you no cookies|data|information|more',
        ],
        unless: ['for to date|be', 'not only'],
      },
    ],
  },
};
