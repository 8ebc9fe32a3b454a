const NUMBER =
  '(?:\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|fjorton|femton|tjugo|trettio|nittio|fyrtioåtta|tjugofyra|några få)';

const UNIT =
  '(?:(?:arbets|var|vecko|kalender)?dag(?:ar|en|s)?|helgfria (?:var)?dagar|dygn(?:et)?|timm(?:e|ar|en)|tim|h|minut(?:er|en)?|min|veck(?:a|or|an)|månad(?:er|en)?|sekunder|sek)';

/**
 * A limit of time that can be measured, as a part of a regular expression: "inom två arbetsdagar", "senast nästa vardag",
 * "samma dag". "Så snart som möjligt" and "skyndsamt" are none.
 */
export const WITHIN = `(?:(?:inom|senast (?:inom|efter)?|efter (?:högst|max)|(?:på )?högst|max(?:imalt)?|som (?:mest|längst))\\s+(?:loppet av\\s+|cirka\\s+|ca\\s+|max\\s+|högst\\s+|de närmaste\\s+)?${NUMBER}\\s+${UNIT}|(?:inom|senast) (?:ett dygn|24 timmar|nästa (?:arbets|var)?dag|nästkommande (?:arbets|var)?dag|dagen efter)|samma (?:arbets|var)?dag|nästa (?:arbets|var)dag|nästkommande (?:arbets|var)?dag|närmast följande (?:arbets|var)dag|närmaste (?:arbets|var)dag(?:en)?|${NUMBER} (?:arbetsdagar|vardagar)s?)(?![\\p{L}\\d])`;
