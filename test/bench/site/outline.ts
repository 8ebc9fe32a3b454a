/** The sections and standing pages of a middling municipality; two spaces a level. */
export const OUTLINE = `
Barn och utbildning
  Förskola
    Ansök om plats i förskola
    Avgifter och regler i förskolan
    Öppen förskola
    Pedagogisk omsorg
  Grundskola
    Välja skola
    Läsårstider och lov
    Skolskjuts
    Fritidshem
    Elevhälsa
    Modersmål
    Anpassad grundskola
  Gymnasium
    Program och inriktningar
    Antagning till gymnasiet
    Inackorderingstillägg
    Kommunens aktivitetsansvar
  Vuxenutbildning
    Komvux
    Svenska för invandrare
    Yrkesutbildningar
  Mat i förskola och skola
  Skolor och förskolor
Omsorg och stöd
  Äldre
    Hemtjänst
      Ansök om hemtjänst
      Välj utförare av hemtjänst
      Trygghetslarm
      Matlådor
    Boenden för äldre
    Dagverksamhet
    Avgifter i äldreomsorgen
    Demens
    Hjälpmedel
  Funktionsnedsättning
    Personlig assistans
    Boende med stöd
    Daglig verksamhet
    Färdtjänst och riksfärdtjänst
    Bostadsanpassning
  Barn, unga och familj
    Orosanmälan
    Familjerätt
    Familjerådgivning
    Ungdomsmottagning
  Ekonomiskt stöd
    Försörjningsstöd
    Budget- och skuldrådgivning
  Missbruk och beroende
  God man och förvaltare
  Våld i nära relationer
Bygga, bo och miljö
  Bygglov
    Ansök om bygglov
    Attefallsåtgärder
    Eldstad och ventilation
    Avgifter för bygglov
  Detaljplaner
  Översiktsplan
  Kartor och mätning
  Vatten och avlopp
    Enskilt avlopp
    Dricksvatten
    Taxa för vatten och avlopp
  Avfall och återvinning
    Sortera ditt avfall
    Återvinningscentraler
    Hämtning av sopor
  Miljö och hälsa
    Livsmedel
    Buller
    Radon
    Klimat och energi
  Tomter och bostäder
Trafik och resor
  Gator och vägar
    Snöröjning
    Gatubelysning
    Felanmälan gata och park
  Parkering
    Parkeringstillstånd för rörelsehindrade
  Gång- och cykelvägar
  Kollektivtrafik
  Enskilda vägar
  Trafiksäkerhet
Kultur och fritid
  Bibliotek
    Låna och reservera
    Meröppet
    Program på biblioteket
  Idrott och motion
    Badhus
    Ishallar
    Motionsspår
    Boka anläggning
  Föreningar
    Bidrag till föreningar
    Föreningsregister
  Kulturskolan
    Ämnen och kurser
  Museer och konst
  Friluftsliv och natur
    Naturreservat
    Badplatser
    Fiske
  Fritidsgårdar
Näringsliv och arbete
  Starta och driva företag
    Tillstånd, regler och tillsyn
    Serveringstillstånd
    Etablera företag
  Upphandling
    Pågående upphandlingar
    Direktupphandling
  Jobba hos oss
    Lediga jobb
    Förmåner
    Sommarjobb
  Arbetsmarknad
  Mark och lokaler
Kommun och politik
  Kommunens organisation
    Kommunledningskontoret
    Utbildningsförvaltningen
    Socialförvaltningen
    Samhällsbyggnadsförvaltningen
    Bolag och stiftelser
  Ekonomi och budget
  Styrdokument
  Fakta om kommunen
    Befolkning och statistik
    Kommunens vapen
    Historia
  Diarium och arkiv
    Allmänna handlingar
    Kommunarkivet
  Val
  Internationellt arbete
  Kris och säkerhet
    Räddningstjänst
    Hemberedskap
  Press och grafisk profil
  Personuppgifter
  Pågående projekt
    Nytt badhus
    Stadsförnyelse
    Ny skola
Kontakt och e-tjänster
  E-tjänster
  Kontakta kommunen
  Öppettider
  Om webbplatsen
    Tillgänglighetsredogörelse
    Kakor
`;

/** Bodies that hold meetings, with the short name that file names use. */
export const bodies = [
  { name: 'Kommunfullmäktige', short: 'KF', meetings: 9 },
  { name: 'Kommunstyrelsen', short: 'KS', meetings: 11 },
  { name: 'Barn- och utbildningsnämnden', short: 'BUN', meetings: 9 },
  { name: 'Socialnämnden', short: 'SN', meetings: 10 },
  { name: 'Samhällsbyggnadsnämnden', short: 'SBN', meetings: 10 },
  { name: 'Kultur- och fritidsnämnden', short: 'KFN', meetings: 7 },
  { name: 'Miljö- och hälsoskyddsnämnden', short: 'MHN', meetings: 8 },
  { name: 'Vård- och omsorgsnämnden', short: 'VON', meetings: 9 },
  { name: 'Överförmyndarnämnden', short: 'ÖFN', meetings: 6 },
] as const;

export type Body = (typeof bodies)[number];

export const places = [
  'Ekbacken',
  'Lindängen',
  'Åsvallen',
  'Kvarnberget',
  'Norrgården',
  'Sjövik',
  'Furulund',
  'Hagaby',
  'Björkdalen',
  'Stenhöjden',
  'Källtorp',
  'Granliden',
  'Mossvik',
  'Vretalund',
  'Solhaga',
  'Backarna',
  'Hedlunda',
  'Ängsholm',
  'Tallmon',
  'Rönninge',
  'Strandnäs',
  'Klockarbol',
  'Prästängen',
  'Smedby',
  'Hammarvik',
  'Almvik',
  'Bruksparken',
  'Löten',
  'Skogsäng',
  'Östermalma',
] as const;
