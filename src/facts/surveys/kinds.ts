/** What tells surveys of one group of people from those of another. */
export interface SurveyKind {
  /** Swedish, as it stands in a running sentence. */
  name: string;
  /** Parts of words in lower case, one of which stands in every text about it. */
  words: readonly string[];
  /** Names of the surveys, as a regular expression without flags. */
  names: string;
  /** What looks like one and is somebody else's. */
  not: string;
}

/** Who is asked. A group is added by adding its words. */
export const surveyKinds = {
  citizens: {
    name: 'medborgarundersökning',
    words: ['undersökning', 'enkät', 'index', 'medborgarpanel', 'mätning', 'nri', 'nii', 'nmi'],
    names:
      '(?:SCB:?s?[- ])?(?:medborgar|invånar|kommuninvånar|medborgarattityd|boende)(?:undersökning|enkät|mätning|panel)\\p{L}*|SCB:?s? (?:stora )?(?:undersökning|enkät)\\p{L}*|Nöjd[- ]?(?:Inflytande|Medborgar|Region)[- ]?Index\\p{L}*|trygghets(?:undersökning|mätning|enkät)\\p{L}*|attitydundersökning\\p{L}*|N[RMI]I(?![\\p{L}])',
    not: '(?:regionens?|landstinget|riksdagen|elev(?:enkät|undersökning)\\p{L}*|hyresgäst\\p{L}*|medarbetar(?:enkät|undersökning)\\p{L}*|polisens|nationella trygghetsundersökningen|resvaneundersökning\\p{L}*)',
  },
  users: {
    name: 'brukarundersökning',
    words: ['undersökning', 'enkät', 'mätning', 'så tycker de äldre', 'nöjd'],
    names:
      '(?:brukar|kund|elev|förälder|föräldra|förskole|skol|vårdnadshavar|gäst|anhörig|boende)(?:nöjdhets)?(?:undersökning|enkät|mätning)\\p{L}*|Så tycker de äldre|(?:enkät|undersökning)\\p{L}* (?:till|bland|med|av) (?:\\p{L}+ ){0,3}?(?:elever|föräldrar|vårdnadshavare|brukare|äldre|boende|kunder|anhöriga|gäster)\\p{L}*|(?:elever|föräldrar|vårdnadshavare|brukare|boende|äldre|kunder)(?:na)? (?:\\p{L}+ ){0,4}?(?:enkät|undersökning)\\p{L}*|nöjd[- ]?kund[- ]?index',
    not: '(?:medborgarundersökning\\p{L}*|medarbetar(?:enkät|undersökning)\\p{L}*|hyresgäst\\p{L}*|regionens?|landstinget|NKI för företag\\p{L}*|företag\\p{L}*|trafikundersökning\\p{L}*|resvane\\p{L}*|drogvane\\p{L}*|boendeundersökning\\p{L}*)',
  },
  staff: {
    name: 'medarbetarenkät',
    words: [
      'medarbetar',
      'personalenkät',
      'personalundersökning',
      'hme',
      'arbetsmiljöenkät',
      'arbetsmiljöundersökning',
    ],
    names:
      '(?:medarbetar|personal|arbetsmiljö|arbetsplats|engagemangs)(?:engagemangs)?(?:enkät|undersökning|mätning)\\p{L}*|(?:enkät|undersökning)\\p{L}* (?:till|bland|med) (?:\\p{L}+ ){0,3}?(?:medarbetare|anställda|personalen)|HME(?:-?(?:enkät|mätning|undersökning|index)\\p{L}*)?(?![\\p{L}])|hållbart medarbetarengagemang',
    not: '(?:brukarundersökning\\p{L}*|medborgarundersökning\\p{L}*|regionens?|elev\\p{L}*|resvane\\p{L}*)',
  },
} as const satisfies Record<string, SurveyKind>;

export type Asked = keyof typeof surveyKinds;
