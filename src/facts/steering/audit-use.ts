import { collectorOf } from '../aspects.ts';
import { STEERS } from './model.ts';

const AUDIT =
  '(?:revision(?:en|ens|srapport(?:er|erna|en)?)?|revisorer(?:na|nas|s)?|granskning(?:en|ar|arna|srapport\\p{L}*)?|revisionens rapporter)';

/** Whether the auditors' reports are a part of how the municipality follows itself up. */
export const auditUse = collectorOf('audit-use', 'hur revisionens rapporter ingår i uppföljningen', {
  partOf: {
    ...STEERS,
    allows: ['required', 'planned', 'conditional', 'past'],
    shows: 'revisionens rapporter i den ordinarie uppföljningen',
    words: ['revision', 'revisor', 'granskning'],
    says: new RegExp(
      `(?<!\\p{L})(?:${AUDIT}(?: [^ .;]+){0,14}? (?:ingår|följs upp|följas upp|uppföljning\\p{L}*|redovisas|beaktas|tas upp|åtgärder)(?: [^ .;]+){0,10}? (?:årsredovisning\\p{L}*|delårs\\p{L}*|tertial\\p{L}*|uppföljning\\p{L}*|ordinarie|verksamhetsplan\\p{L}*|internkontroll\\p{L}*|budget\\p{L}*|styrprocess\\p{L}*|nämnd\\p{L}*)|(?:årsredovisning\\p{L}*|delårs\\p{L}*|tertial\\p{L}*|uppföljning(?:en|ar|arna)?|verksamhetsplan\\p{L}*)(?: [^ .;]+){0,12}? (?:${AUDIT}))(?!\\p{L})`,
      'iu',
    ),
    not: /(?<!\p{L})(?:revisorerna (?:granskar|ska|skall|har granskat|bedömer|prövar)|revisionsberättelse\p{L}*|granskning av (?:års|delårs)\p{L}*|granskar (?:års|delårs)\p{L}*|granska\p{L}* (?:av )?(?:revisorerna|kommunens revisorer)|granskning av|oberoende|lekmannarevisor\p{L}*|för granskning|detaljplan\p{L}*)(?!\p{L})/iu,
  },
  actionsTracked: {
    ...STEERS,
    allows: ['required', 'planned', 'conditional', 'past', 'proposed'],
    shows: 'att åtgärder efter granskningar följs upp',
    words: ['revision', 'revisor', 'granskning'],
    says: new RegExp(
      `(?<!\\p{L})(?:(?:åtgärd(?:er|erna)?|rekommendation(?:er|erna)?|synpunkter|svar)(?: [^ .;]+){0,10}? ${AUDIT}(?: [^ .;]+){0,12}? (?:följs upp|följas upp|rapporteras|redovisas|återrapporteras|sammanställs)|(?:följer upp|följa upp|uppföljning av|sammanställning av)(?: [^ .;]+){0,8}? (?:åtgärder|rekommendationer|svar)(?: [^ .;]+){0,8}? ${AUDIT})(?!\\p{L})`,
      'iu',
    ),
    not: /lekmannarevisor|detaljplan|oberoende/iu,
  },
});
