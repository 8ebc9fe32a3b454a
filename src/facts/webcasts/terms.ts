/** The words of the subject. */

const whole = (...patterns: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${patterns.join('|')})(?![\\p{L}\\d])`, 'iu');

/** The council, by its own names; "regionfullmäktige" and "kyrkofullmäktige" are other words. */
export const COUNCIL = whole('(?:kommun|stads)?fullmäktige\\p{L}*', 'KF:?s?');

/** Other bodies of the municipality. */
export const OTHER_BODY = whole(
  '\\p{L}*nämnd(?:en|ens|er|erna|ernas|möten?\\p{L}*)?',
  'kommunstyrelse\\p{L}*',
  'ungdomsfullmäktige\\p{L}*',
  'ungdomsråd\\p{L}*',
  'regionfullmäktige\\p{L}*',
  'kyrkofullmäktige\\p{L}*',
  'landstingsfullmäktige\\p{L}*',
);

/** Other things that are broadcast. */
export const OTHER_EVENT = whole(
  '\\p{L}*lucia\\p{L}*',
  '\\p{L}*konsert\\p{L}*',
  '\\p{L}*gudstjänst\\p{L}*',
  '\\p{L}*match\\p{L}*',
  'idrott\\p{L}*',
  'hockey\\p{L}*',
  '\\p{L}*föreläsning\\p{L}*',
  '\\p{L}*seminari\\p{L}*',
  'webbinari\\p{L}*',
  'webinar\\p{L}*',
  '\\p{L}*konferens\\p{L}*',
  'pressträff\\p{L}*',
  '\\p{L}*dialog(?:en|er|möte\\p{L}*)?',
  'informationsmöte\\p{L}*',
  'nationaldag\\p{L}*',
  'valborg\\p{L}*',
  'invigning\\p{L}*',
  '\\p{L}*teater\\p{L}*',
  'avslutning\\p{L}*',
  'studentutspring\\p{L}*',
  'riksdag\\p{L}*',
  'väderkamera\\p{L}*',
  'webbkamera\\p{L}*',
  'kulturskol\\p{L}*',
  'elev\\p{L}*',
  'lektion\\p{L}*',
);

const WEB =
  '(?:webben|webb-?tv|webb|nätet|internet|webbplatsen|webbplats|hemsidan|hemsida|youtube|facebook|datorn|distans|länken|play)';

const MEETING =
  '(?:\\p{L}*fullmäktige\\p{L}*|\\p{L}*sammanträde\\p{L}*|möte(?:t|na|n|ts|nas)?|debatt(?:en|er|erna)?|förhandlingar\\p{L}*|sändning(?:en|ar|arna)?|dem|det|vad som)';

/** Broadcasting over the web; with "lyssna" and "radio" it is sound alone. */
export const BROADCAST = whole(
  'webb-?sänd\\p{L}*',
  'webb-?(?:tv|teve)\\p{L}*(?:-\\p{L}+)?',
  'webb-?radio\\p{L}*',
  'webbutsänd\\p{L}*',
  'direkt-?sänd\\p{L}*',
  'live-?sänd\\p{L}*',
  'live-?stream\\p{L}*',
  'live-?ström\\p{L}*',
  'live-?(?:tv|bild|webb)\\p{L}*',
  'stream(?:as|a|ar|ing\\p{L}*|at|ade)',
  'strömma(?:s|r|de|d|t)?',
  'tv-sänd\\p{L}*',
  'videosänd\\p{L}*',
  'videoupptagning\\p{L}*',
  `sänd(?:s|er|as|a|es)?(?: [^ .;]+){0,6}? (?:live|direkt|(?:på|via|över|genom|i) (?:\\p{L}+ ){0,3}?${WEB})`,
  `(?:se|ses|titta på|titta|följ|följa|följas|följer|lyssna på|lyssna till|lyssna|höra|ta del av)(?: [^ .;]+){0,4}? ${MEETING}(?: [^ .;]+){0,5}? (?:live|direkt|i efterhand|hemifrån|(?:på|via|över|genom|i) (?:\\p{L}+ ){0,3}?${WEB})`,
  `(?:följas?|ses|se|höras|lyssna)(?: [^ .;]+){0,3}? (?:live|direkt|(?:på|via|över|genom|i) (?:\\p{L}+ ){0,3}?${WEB})`,
  `${MEETING}(?: [^ .;]+){0,2}? live`,
  `${MEETING}(?: [^ .;]+){0,2}? direkt (?:på|via|över|i|genom) (?:\\p{L}+ ){0,3}?${WEB}`,
  '\\p{L}*fullmäktige direkt',
  'fullmäktige-?(?:tv|play|live)',
);

/** Looking back: earlier meetings, recordings. */
export const AFTERWARDS = whole(
  'i efterhand',
  'efteråt',
  'i efterskott',
  'i repris',
  'on demand',
  'i arkivet',
  '(?:sändnings|webb-?tv|video|play)-?arkiv\\p{L}*',
  'arkiverade?',
  'inspel(?:ad|ade|at|ning|ningen|ningar|ningarna)',
  '\\p{L}*inspelning(?:en|ar|arna)?',
  'spelas in',
  '(?:tidigare|äldre|gamla|förra|senaste|föregående|avslutade|sparade|genomförda) (?:\\p{L}+ )?(?:\\p{L}*sändning\\p{L}*|möten\\p{L}*|mötet|sammanträden?\\p{L}*|webb-?tv\\p{L}*|film\\p{L}*|fullmäktige\\p{L}*)',
  'efter (?:mötet|sammanträdet|sändningen)',
  'när (?:det passar|du vill|som helst)',
  'se om',
  'eller senare',
  'vid (?:ett )?senare tillfälle',
  'finns kvar',
  '(?:finns|går|kan|publiceras|läggs|ligger)(?: [^ .;]+){0,2}? (?:sedan|därefter|senare)',
  '(?:sedan|därefter) (?:finns|går|kan|publiceras|läggs|ligger)',
  '(?:ljud|video|film)(?:fil|upptagning)\\p{L}*',
  'ligger kvar',
);

/** Seeing or hearing, which "earlier meetings" needs beside it: minutes look back too. */
export const WATCH = whole(
  '\\p{L}*sänd(?:er|a|as|s|es|ning|ningen|ningar|ningarna)',
  '\\p{L}*film\\p{L}*',
  'video\\p{L}*',
  '\\p{L}*inspel\\p{L}*',
  '(?:ljud|video)(?:fil|upptagning)\\p{L}*',
  'spelas in',
  'webb-?(?:tv|radio)\\p{L}*',
  'titta(?:r)?',
  'lyssna(?:r)?',
  '(?:se|ses|följa)(?= (?:\\S+ ){0,3}?(?:möte|sammanträde|fullmäktige|i efterhand|efteråt|debatt))',
  'ses',
);

/** That it goes out while the meeting is held. */
export const LIVE = whole(
  'direkt(?!\\s+(?:efter|till|till oss|på plats|kontakt))',
  'direktsänd\\p{L}*',
  'live\\p{L}*',
  'live-\\p{L}+',
  'samtidigt',
  'webb-?sänd(?:s|er|as|a)',
  'sänd(?:s|er|as)',
  'stream(?:as|ar)',
  'strömmas',
  'när (?:mötet|sammanträdet) (?:pågår|hålls)',
  'medan (?:mötet|sammanträdet) pågår',
  'videosänds',
  'tv-sänds',
);

export const SOUND = whole(
  'webb-?radio\\p{L}*',
  'lyssna(?:r)?',
  'höras?',
  'ljud(?:et|sändning\\p{L}*|upptagning\\p{L}*|inspelning\\p{L}*|fil\\p{L}*)?',
  'podd\\p{L}*',
);

export const PICTURE = whole(
  'se',
  'ses',
  'titta(?:r)?',
  'webb-?tv\\p{L}*',
  'tv-?\\p{L}*',
  'video\\p{L}*',
  'film\\p{L}*',
  'bild(?:en)?',
  'youtube\\p{L}*',
  'rörlig\\p{L}*',
);

/** Local radio is no web broadcast unless the web is named beside it. */
export const LOCAL_RADIO = whole('närradio\\p{L}*', 'lokalradio\\p{L}*', 'radio \\p{L}+', 'FM', 'MHz');
export const ON_THE_WEB = whole(WEB, 'webb-?\\p{L}+', 'online', 'digitalt', 'stream\\p{L}*');

const COUNT =
  '(?:\\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|arton|fjorton|trettio|några|minst ett|minst två)';

const UNIT = '(?:dag|dagar|dygn|vecka|veckor|månad|månader|år|mandatperiod|mandatperioder)';

/** How long recordings are kept, or how far back they go. */
export const KEPT = whole(
  `(?:i|under|upp till|minst|högst|max|cirka|ungefär) (?:upp till |minst |cirka |ungefär |högst )?${COUNT} (?:hela )?${UNIT}`,
  `(?:raderas|tas bort|gallras|försvinner|plockas bort)(?: [^ .;]+){0,3}? efter ${COUNT} ${UNIT}`,
  '(?:innevarande|hela|nuvarande|pågående) (?:år|året|mandatperiod|mandatperioden)',
  '(?:från|sedan|fr\\.?o\\.?m\\.?|från och med)(?: år| januari| hösten| våren| \\d+ \\p{L}+)? (?:19|20)\\d\\d(?: och (?:framåt|senare)| till (?:i ?dag|nu|dags dato)|–|-)?',
  'tills vidare',
  'till nästa (?:sammanträde|möte)',
);

/** Hosts that show the pictures. */
export const PLAYER =
  /quickchannel|screen9|youtube|youtu\.be|solidtango|bambuser|vimeo|livearena|streamio|mediasite|kaltura|livestream|connect\.?tv|webbtv|webb-tv|(?:^|\.)(?:play|tv|live|media|webcast)\.|dreambroker|wise\.tv|ustream|picsearch|twentythree|23video|qbrick/i;

/** Pages written for those who take part. */
export const FOR_MEMBERS =
  /(?<!\p{L})(?:för (?:dig som är )?(?:förtroendevald\p{L}*|ledam(?:ot|öter)\p{L}*|politiker)|till (?:dig som är )?(?:förtroendevald\p{L}*|ledamöter\p{L}*)|förtroendevaldas? (?:sidor|portal|webb)|instruktion\p{L}*|manual\p{L}*|lathund\p{L}*|teknisk\p{L}* (?:rutin|information)\p{L}*|rutin(?:er)? (?:för|vid))(?!\p{L})/iu;

/** Texts on what is done with personal data: they name the broadcast and show none. */
export const PRIVACY = /personuppgift|dataskydd|integritetspolicy|GDPR|samtycke/i;

/** What stands right before the word where the sentence is about something around it: "regler för webbsändning". */
export const ABOUT =
  /(?<!\p{L})(?:information|uppgifter|regler|riktlinjer|policy|frågor|frågan|beslut|avtal|upphandling|kostnad\p{L}*|krav|teknik\p{L}*|utrustning) (?:om|för|på|av|kring)(?: \S+)? ?$/iu;

/** "många kommuner webbsänder" */
export const ELSEWHERE =
  /(?<!\p{L})(?:många|flera|vissa|andra|alla|några|övriga|fler|en rad|hälften av|allt fler|procent av) (?:av )?(?:\p{L}+ )?(?:kommuner(?:na)?|fullmäktigeförsamlingar)/iu;
