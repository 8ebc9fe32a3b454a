import { expect, describe as group, it } from 'vitest';
import { ingestHtml } from '../../src/ingest/index.ts';
import { describe } from '../../src/ingest/subject/describe.ts';
import type { Block } from '../../src/model/document.ts';

/** A paper of these lines; a first line in capitals after `#` is its title. */
function paper(lines: string[], url = 'https://www.granby.se/download/18.1a/fil.pdf', isPage = false) {
  const blocks = lines.map(
    (text): Block => ({
      kind: text.startsWith('# ') ? 'heading' : 'paragraph',
      region: 'main',
      text: text.replace(/^# /, ''),
      level: text.startsWith('# ') ? 1 : 0,
      headings: [],
      links: [],
      cells: [],
      selector: isPage ? 'body' : null,
      page: isPage ? null : 1,
      runs: [],
    }),
  );
  const title = blocks.find((block) => block.kind === 'heading')?.text ?? blocks[0]?.text ?? '';
  return describe({ url, title, blocks, isPage });
}

const MINUTES = [
  'Sammanträdesprotokoll',
  'Kommunstyrelsen',
  'Sammanträdesdatum 2014-03-12',
  'Plats och tid Kommunhuset, kl. 13.00–15.30',
  'Beslutande Anna Ek (S), ordförande',
  'Utses att justera Bo Alm (M)',
  'Justeringens plats och tid Kommunhuset 2014-03-19',
  'Paragrafer 31–45',
  'Anslagsbevis',
];

group('kind', () => {
  it.each<[string, string[]]>([
    ['protokoll', MINUTES],
    [
      'protokoll',
      [
        'Protokollsutdrag',
        'Barn- och utbildningsnämnden',
        '2014-03-12',
        '§ 12 Svar på motion om lekplatser',
        'Beslut',
      ],
    ],
    [
      'protokoll',
      ['GRANBY KOMMUN', 'Sammanträdesprotokoll 1 (12)', 'Socialnämnden 2014-03-12', 'Närvarande', 'Justerat'],
    ],
    [
      'kallelse',
      [
        'Kallelse',
        'Kommunfullmäktige kallas till sammanträde',
        'Måndagen den 3 mars 2014 kl. 18.00',
        'Ärendelista',
        '1. Val av justerare',
        '2. Föregående protokoll',
      ],
    ],
    [
      'kallelse',
      [
        'GRANBY KOMMUN',
        'KALLELSE',
        'Socialnämnden',
        'Sammanträdesdatum 2014-03-12',
        'Ärende 3. Avtal',
        'Tjänsteskrivelse',
        'Handläggare: Anna Ek',
        'Förslag till beslut',
        'Ärendebeskrivning',
      ],
    ],
    ['kallelse', ['Kallelse till kommunstyrelsen', 'Tjänsteskrivelse 2014-03-01', 'Förslag till beslut']],
    ['protokoll', ['Kallelse utfärdad 2014-03-01', ...MINUTES, 'Kallelse']],
    ['tjänsteskrivelse', ['Tjänsteskrivelse', '# Avtal', 'Förslag till beslut', 'Kallelse']],
    ['kallelse', ['Föredragningslista', 'Miljönämnden 2014-03-03', '§ 1 Upprop', '§ 2 Protokoll']],
    [
      'tjänsteskrivelse',
      ['Tjänsteskrivelse', '# Policy för mutor', 'Förslag till beslut', 'Sammanfattning av ärendet'],
    ],
    [
      'tjänsteskrivelse',
      [
        'Handläggare: Anna Ek',
        '# Riktlinjer för representation',
        'Ärendebeskrivning',
        'Förvaltningens yttrande',
      ],
    ],
    ['motion', ['# Motion om fria bussresor', 'Vi yrkar att fullmäktige beslutar']],
    ['motion', ['# Utred en ny gång- och cykelväg', 'Därför föreslår vi att kommunfullmäktige beslutar']],
    ['medborgarförslag', ['# Medborgarförslag om hundrastgård', 'Jag föreslår']],
    ['policy', ['# Policy mot mutor', 'Antagen av kommunfullmäktige 2014-06-11 § 78']],
    ['policy', ['# Kommunikationspolicy', 'Granby kommun']],
    ['policy', ['# Förslag till upphandlingspolicy']],
    ['riktlinje', ['# Riktlinjer för visselblåsning']],
    ['riktlinje', ['# Regler för representation', 'Antagna av kommunfullmäktige 2014-06-11 § 78']],
    ['riktlinje', ['# Regler för internkontroll med tillämpningsanvisningar']],
    ['riktlinje', ['# Rutin för hantering av synpunkter']],
    ['riktlinje', ['# Anvisningar för intern kontroll']],
    ['reglemente', ['# Reglemente för intern kontroll']],
    ['policy', ['# Policy för intern kontroll']],
    ['övrigt', ['# Hänvisningar']],
    ['övrigt', ['# Nya spelregler i trafiken']],
    ['program', ['# Sätt Granby i rörelse', 'Typ av styrdokument: Program']],
    ['strategi', ['# Digitaliseringsstrategi 2020–2024']],
    ['plan', ['# Biblioteksplan för Granby kommun']],
    ['reglemente', ['# Reglemente för socialnämnden']],
    ['delegationsordning', ['# Delegationsordning för tekniska nämnden']],
    ['budget', ['# Mål och budget 2015–2017']],
    ['årsredovisning', ['# Årsredovisning 2014']],
    ['delårsrapport', ['# Delårsrapport per den 31 augusti 2014']],
    ['internkontrollplan', ['# Internkontrollplan 2015']],
    ['internkontrollplan', ['# Intern kontroll 2015']],
    ['internkontrollplan', ['# Internkontrollplan för socialnämnden']],
    ['internkontrollplan', ['# Plan för intern kontroll 2015']],
    ['ägardirektiv', ['# Ägardirektiv för Granbybostäder AB']],
    ['revisionsrapport', ['# Granskning av kommunens policy mot mutor', 'KPMG']],
    ['revisionsrapport', ['Revisionsrapport', '# Årsredovisning 2014']],
    ['övrigt', ['# Svar på motion om policy mot mutor']],
    ['övrigt', ['# Information om vår nya policy']],
    ['övrigt', ['# Programmering för barn']],
    ['övrigt', ['# Till dig som söker förskoleplats', 'Vi välkomnar ditt barn.']],
  ])('%s: %j', (kind, lines) => {
    expect(paper(lines).kind).toBe(kind);
  });

  it.each<[string, string, string[]]>([
    ['nyhet', '/nyheter/2014/kommunen-infor-visselblasning.html', ['# Kommunen inför visselblåsning']],
    ['nyhet', '/arkiv/nyhetsarkiv/x.html', ['# Ny policy']],
    ['nyhet', '/2014/10/regionen-oppnar-tjanst/', ['# Regionen öppnar tjänst']],
    ['webbsida', '/nyhetsbrevets-policy.html', ['# Nyhetsbrev']],
    [
      'webbsida',
      '/protokoll.html',
      ['# Protokoll', 'Protokoll från nämnden publiceras här.', 'Kommunstyrelsen 2014-03-12'],
    ],
    [
      'policy',
      '/styrdokument/mutor.html',
      ['# Policy mot mutor', 'Antagen av kommunfullmäktige 2014-06-11 § 78'],
    ],
    ['webbsida', '/policy.html', ['# Policyer', 'Här finns kommunens policyer.']],
    ['protokoll', '/prot.html', [...MINUTES, '§ 31', '§ 32 Budget']],
    [
      'protokoll',
      '/50691',
      [
        '# KS § 12 Motion om bänkar',
        '# Motion om bänkar',
        'Dnr KS 2010/9',
        '# Yrkanden',
        'Anna Ek (S): bifall',
      ],
    ],
    ['protokoll', '/50689', ['# KS § 86 Servicegaranti', 'Dnr KS 2010/238', 'Kommunstyrelsens beslut']],
    [
      'protokoll',
      '/50690',
      ['# Servicegaranti', 'SAMMANTRÄDESPROTOKOLL', 'Kommunstyrelsen', '2010-06-16', 'KS § 86'],
    ],
    ['webbsida', '/lag.html', ['# KL § 8 och vad den säger', 'Kommunallagen gäller alla kommuner.']],
    [
      'webbsida',
      '/stadgar.html',
      ['# Stadgar', '§ 1 Ändamål', '§ 2 Medlemskap', 'Beslut fattas av årsmötet.'],
    ],
  ])('a page: %s at %s', (kind, path, lines) => {
    expect(paper(lines, `https://www.granby.se${path}`, true).kind).toBe(kind);
  });
});

const TEXT =
  'Nu kan du som bor i kommunen låna cyklar på tre platser, och fler kommer att öppna under sommaren.';

group('a page: news', () => {
  const at = (path: string, lines: string[]) => paper(lines, `https://www.granby.se${path}`, true);

  it.each<[string | null, string, string[]]>([
    [null, '/nyheter-2018/cyklar', ['# Låna cyklar', TEXT]],
    [null, '/allanyheter/nyhetsarkiv/cyklar.5.1a.html', ['# Låna cyklar', TEXT]],
    [null, '/kommun/nyheter-kommun-och-politik/cyklar.html', ['# Låna cyklar', TEXT]],
    [null, '/default.aspx?id=1&nyheterPageNo=4', ['# Låna cyklar', TEXT]],
    ['2022-04-13', '/nyheter/2022-04-13-lana-cyklar.html', ['# Låna cyklar', TEXT]],
    ['2014-10-22', '/2014/10/22/lana-cyklar/', ['# Låna cyklar', TEXT]],
    ['2023-06-14', '/cyklar', ['# Låna cyklar', '14 juni 2023 | Kommun & politik', TEXT]],
    ['2023-06-14', '/cyklar', ['# Låna cyklar', '14 juni 2023, kl. 01:15 - Bygga & bo', TEXT]],
    ['2023-06-14', '/cyklar', ['# Låna cyklar', 'Onsdag den 14 juni 2023', TEXT]],
    ['2023-06-14', '/cyklar', ['2023-06-14 15:49', '# Låna cyklar', TEXT]],
    ['2023-06-14', '/cyklar', ['# Låna cyklar', 'Pressmeddelande • Jun 14, 2023 10:02 CET', TEXT]],
    [null, '/cyklar', ['# Låna cyklar', 'OBS! Detta är en arkiverad nyhet.', TEXT]],
    [null, '/cyklar', ['# Låna cyklar', TEXT, 'Den här nyheten är äldre än ett år.']],
    [null, '/cyklar', ['# Låna cyklar', 'Artikeln publicerades 14 juni 2023', TEXT]],
    [
      null,
      '/cyklar',
      ['# Låna cyklar', 'Publicerad 14 juni 2023', TEXT, '– Det är roligt, säger kommunalrådet Anna Ek (S).'],
    ],
  ])('published %s at %s: %j', (published, path, lines) => {
    expect(at(path, lines)).toMatchObject({ kind: 'nyhet', dates: { published } });
  });

  it.each<[string, string[]]>([
    ['/cyklar', ['# Låna cyklar', TEXT, 'Senast uppdaterad 14 juni 2023']],
    ['/cyklar', ['# Låna cyklar', TEXT, '14 juni 2023']],
    ['/cyklar', ['# Låna cyklar', TEXT, 'Publicerad 2021-03-01, uppdaterad 2023-06-14']],
    ['/cyklar', ['# Låna cyklar', 'Publicerad 14 juni 2023', TEXT]],
    ['/cyklar', ['# Låna cyklar', 'Sidan uppdaterad: 14 juni 2023', TEXT]],
    ['/cyklar', ['# Jobba hos oss', TEXT, '– Det är roligt, säger förskolläraren Anna Ek.']],
    ['/mote', ['# Sammanträde i kommunfullmäktige', '14 juni 2023', TEXT]],
    ['/mutor', ['# Regler om gåvor', '2014-03-12', TEXT]],
    ['/evenemang/loppis', ['# Loppis på torget', '14 juni 2023', TEXT]],
    ['/nyheter/evenemang/loppis', ['# Loppis på torget', TEXT]],
    ['/nyhetsbrev/prenumerera.html', ['# Nyhetsbrev', TEXT]],
    ['/faq/2023-01-12-hur-hanteras-anmalningar.html', ['# Hur hanteras anmälningar?', TEXT]],
    ['/kommun/press.html', ['# Press', 'Här finns kontakter för journalister.']],
    ['/om/nyheter.html', ['# Så prenumererar du på våra nyheter', TEXT]],
  ])('is none at %s: %j', (path, lines) => {
    expect(at(path, lines)).toMatchObject({ kind: 'webbsida', dates: { published: null } });
  });
});

group('a page: a proposal', () => {
  const kindAt = (path: string, lines: string[]) => paper(lines, `https://www.granby.se${path}`, true).kind;
  const WISH = 'Jag tycker att det skulle vara bra med fler bänkar längs ån.';

  it.each<[string, string, string[]]>([
    ['motion', '/sida', ['# Motion om fler bänkar', 'Vi yrkar att kommunen sätter upp bänkar.']],
    ['motion', '/sida', ['# Fler bänkar', '# MOTION', 'Motionärerna är Anna Ek (S) och Bo Alm (V).']],
    ['motion', '/motioner-1/fler-bankar', ['# Fler bänkar', 'Ställd: 2024-04-15 (Kf § 5)', '# Yrkande:']],
    ['motion', '/m9.htm', ['# Motion om bänkar', 'Därför föreslår jag kommunfullmäktige att utreda saken.']],
    ['medborgarförslag', '/medborgarforslag/bankar', ['# Fler bänkar', WISH]],
    ['medborgarförslag', '/granbyf%C3%B6rslaget/arkiv/bankar', ['# Fler bänkar', 'Totalt antal röster: 215']],
    ['medborgarförslag', '/sida', ['# Medborgarförslag om fler bänkar', WISH]],
    ['medborgarförslag', '/e-forslag/bankar', ['# Fler bänkar', 'Förslaget är röstbart till 1 maj.']],
    [
      'medborgarförslag',
      '/e-forslag/bankar',
      ['# Fler bänkar', 'Du kan rösta på förslaget till 1 maj.', 'Antal röster: 12'],
    ],
  ])('%s at %s: %j', (kind, path, lines) => {
    expect(kindAt(path, lines)).toBe(kind);
  });

  it.each<[string, string[]]>([
    ['/motioner', ['# Motioner', 'Motion om fler bänkar', 'Motion om färre bänkar']],
    ['/lamna-en-motion', ['# Motion', 'En motion är ett förslag från en ledamot. Skriv: Vi yrkar att …']],
    ['/motion', ['# Motion för äldre', 'Vi föreslår att du börjar med korta promenader.']],
    ['/medborgarforslag/lamna.html', ['# Lämna medborgarförslag', 'Jag vill lämna ett förslag']],
    [
      '/e-forslag/sa-fungerar-det.html',
      ['# E-förslag', 'Du som bor i kommunen kan lämna e-förslag.', 'Jag föreslår att du läser reglerna.'],
    ],
    ['/e-forslag/regler.html', ['# Regler', 'Förslaget ska få 100 röster.']],
    [
      '/medborgarforslag/inkomna.html',
      ['# Inkomna förslag', ...[12, 15, 8, 99].map((votes) => `Antal röster: ${votes}`)],
    ],
    ['/budgetforslaget/skolan', ['# Skolan', WISH]],
    ['/sida', ['# Svar på motion om fler bänkar', 'Kommunfullmäktige bifaller motionen.']],
    ['/sida', ['# Boka möte', 'Vi föreslår en tid som passar dig.']],
  ])('is none at %s: %j', (path, lines) => {
    expect(kindAt(path, lines)).toBe('webbsida');
  });
});

group('issuer', () => {
  it.each<[string | null, string | null, string[]]>([
    ['Kommunstyrelsen', 'styrelse', MINUTES],
    [
      'Barn- och utbildningsnämnden',
      'nämnd',
      ['Protokoll', 'Barn- och utbildningsnämnden', '2014-03-12', 'Närvarande', '§ 1'],
    ],
    ['Tekniska nämnden', 'nämnd', ['Tekniska nämnden', 'Protokoll', 'Beslutande']],
    [
      'Kommunstyrelsens arbetsutskott',
      'styrelse',
      ['Protokoll', 'Kommunstyrelsens arbetsutskott', 'Beslutande'],
    ],
    ['Kommunfullmäktige', 'fullmäktige', ['Kallelse', 'Kommunfullmäktige', '2014-03-12']],
    ['Granby kommun', 'kommun', ['Granby kommun', '# Policy mot mutor']],
    ['Västerby kommun', 'annan kommun', ['Västerby kommun', '# Policy mot mutor']],
    ['Region Uppland', 'annan', ['Region Uppland', '# Policy mot mutor']],
    ['Länsstyrelsen', 'annan', ['Länsstyrelsen', '# Beslut om tillsyn']],
    [
      'Södertörns brandförsvarsförbund kommunalförbund',
      'annan',
      ['Södertörns brandförsvarsförbund kommunalförbund', '# Årsredovisning 2014'],
    ],
    ['Granbybostäder AB', 'bolag', ['Granbybostäder AB', '# Årsredovisning 2014']],
    [
      'Västerby kommun',
      'annan kommun',
      ['Västerby kommun', 'Sammanträdesprotokoll', 'Kommunstyrelsen', 'Närvarande', '§ 1'],
    ],
    [
      'Region Uppland',
      'annan',
      ['Region Uppland', 'Sammanträdesprotokoll', 'Kulturnämnden', 'Närvarande', '§ 1'],
    ],
    ['KPMG', 'annan', ['KPMG', '# Granskning av intern kontroll']],
    ['Skolverket', 'annan', ['Skolverket', '# Handlingsplan']],
    [
      null,
      null,
      [
        '# Handlingsplan',
        'Planen har tagits fram tillsammans med många andra, däribland Region Uppland och Länsstyrelsen, som under arbetets gång har bidragit med kunskap.',
      ],
    ],
    [null, null, ['# Motion om bad', 'Därför föreslår vi att kommunfullmäktige beslutar']],
  ])('%s (%s)', (name, level, lines) => {
    expect(paper(lines).issuer).toEqual(name && { name, level });
  });

  it.each([
    ['https://www.engelholm.se/x.pdf', 'Ängelholms kommun', 'kommun'],
    ['https://www.upplands-bro.se/x.pdf', 'Upplands-Bro kommun', 'kommun'],
    ['https://start.stockholm/x.pdf', 'Stockholms stad', 'kommun'],
    ['https://www.habokommun.se/x.pdf', 'Habo kommun', 'kommun'],
    ['https://sammantraden.granby.se/x.pdf', 'Granby kommun', 'kommun'],
    ['https://www.netpublicator.com/x.pdf', 'Västerby kommun', 'kommun'],
    ['http://127.0.0.1:8080/x.pdf', 'Västerby kommun', 'kommun'],
    ['https://www.sollentuna.se/x.pdf', 'Upplands Väsby kommun', 'annan kommun'],
  ])('%s, %s: %s', (url, name, level) => {
    expect(paper([name, '# Policy mot mutor'], url).issuer?.level).toBe(level);
  });

  it.each<[string, ReturnType<typeof describe>['issuer']]>([
    ['<title>Insyn – Vänsterpartiet Granby</title>', { name: 'Vänsterpartiet Granby', level: 'annan' }],
    ['<title>Visselblåsning | Region Uppland</title>', { name: 'Region Uppland', level: 'annan' }],
    ['<title>Kontakt - Granby Energi AB</title>', { name: 'Granby Energi AB', level: 'bolag' }],
    [
      '<title>Mötet sänds</title><meta property="og:site_name" content="Granby Tidning">',
      { name: 'Granby Tidning', level: 'annan' },
    ],
    ['<title>Granby Energi AB - Granby kommun</title>', null],
    ['<title>Region Uppland</title>', null],
    ['<title>Nyheter - Region Gotland</title>', null],
    ['<title>Möten - Granby</title>', null],
  ])('a web page of %s', (head, issuer) => {
    const html = `<head>${head}</head><main><h1>Insyn</h1><p>Här kan du läsa om våra möten.</p></main>`;
    expect(ingestHtml('https://www.granby.se/insyn', html).issuer).toEqual(issuer);
  });
});

group('standing', () => {
  const adopted = (by: string | null, date: string | null, paragraph: string | null) => ({
    by,
    date,
    paragraph,
  });

  it.each<[string, ReturnType<typeof adopted> | null, string[]]>([
    [
      'adopted',
      adopted('kommunfullmäktige', '2014-06-11', '78'),
      ['# Policy mot mutor', 'Antagen av kommunfullmäktige 2014-06-11 § 78'],
    ],
    [
      'adopted',
      adopted('Kommunstyrelsen', '2014-06-11', null),
      ['# Riktlinjer', 'Fastställd av: Kommunstyrelsen', 'Datum: 11 juni 2014'],
    ],
    ['adopted', adopted('KF', '2013-05-02', '45'), ['# Policy mot mutor', 'KF 2013-05-02 § 45']],
    [
      'adopted',
      adopted('Kommunfullmäktige', '2023-09-27', '165'),
      [
        '# Taxa',
        'Beslutande instans: Kommunfullmäktige',
        'Datum för beslut: 2023-09-27 § 165',
        'Diarienummer: 2023.291 KS',
      ],
    ],
    [
      'adopted',
      adopted('kommunstyrelsen', '2014-06-11', '12'),
      ['# Plan för krisberedskap', 'Beslutad av kommunstyrelsen den 11 juni 2014, § 12'],
    ],
    ['draft', null, ['# Policy mot mutor', 'antagna den xx månad xx']],
    ['draft', null, ['# Policy mot mutor', 'Antagen av kommunfullmäktige 20xx-xx-xx § xx']],
    [
      'draft',
      null,
      ['# Biblioteksplan', 'Beslutande instans: Kommunfullmäktige', 'Datum för beslut: ÅÅÅÅ-MM-DD'],
    ],
    ['draft', null, ['# Förslag till policy mot mutor', 'Granby kommun']],
    ['draft', null, ['Remissversion', '# Översiktsplan', 'Antagen av kommunfullmäktige 2001-06-11']],
    ['draft', null, ['Utkast', '# Riktlinjer för representation']],
    ['proposal', null, ['# Motion om policy mot mutor']],
    ['proposal', null, ['Tjänsteskrivelse', '# Policy mot mutor', 'Antagen av kommunfullmäktige 2014-06-11']],
    ['unknown', null, ['# Policy mot mutor', 'Kommunen ska ha god ordning.']],
    [
      'unknown',
      null,
      ['Revisionsrapport', '# Granskning av policy', 'Policyn antogs av kommunfullmäktige 2014-06-11 § 78'],
    ],
    ['adopted', null, MINUTES],
    ['draft', null, ['Ej justerat', ...MINUTES]],
  ])('%s %j: %j', (standing, decision, lines) => {
    const described = paper(lines);
    expect([described.standing, described.adopted]).toEqual([standing, decision]);
  });

  it('takes a proposal for one that still bears the old date', () => {
    const lines = ['# Delegationsordning', 'Datum för beslut: 2026-02-18 § 12'];
    expect(paper(lines, 'https://www.granby.se/forslag-pa-delegationsordning.pdf').standing).toBe('draft');
    expect(paper(lines, 'https://www.granby.se/delegationsordning.pdf').standing).toBe('adopted');
  });
});

group('meeting', () => {
  it.each<[string | null, string[]]>([
    ['2014-03-12', MINUTES],
    ['2014-03-12', ['Protokoll', 'Tekniska nämnden', '2014-03-12', 'Justering 2014-03-19', 'Beslutande']],
    [
      '2014-03-12',
      ['Protokoll', 'Nämnden', 'Plats och tid', 'Kommunhuset onsdagen den 12 mars 2014 kl. 9', 'Beslutande'],
    ],
    [
      '2014-03-12',
      [
        'Protokoll',
        'Datum för anslags uppsättande 2014-03-20',
        'Sammanträdesdatum',
        '2014-03-12',
        'Beslutande',
      ],
    ],
    ['2014-03-12', ['Kallelse', 'Kommunfullmäktige', 'Tid: 12 mars 2014 kl. 18']],
    [
      '2014-03-12',
      ['Protokoll', 'Sidan uppdaterad: 2014-03-20', 'Tekniska nämnden', '2014-03-12', 'Beslutande'],
    ],
    [null, ['# Policy mot mutor', '2014-03-12']],
  ])('%s: %j', (date, lines) => {
    expect(paper(lines).dates.meeting).toBe(date);
  });

  it('is in the address when nowhere else', () => {
    const lines = ['Protokoll', 'Tekniska nämnden', 'Beslutande'];
    expect(paper(lines, 'https://www.granby.se/mote-2014-03-12/protokoll.pdf').dates.meeting).toBe(
      '2014-03-12',
    );
  });
});
