import { expect, it } from 'vitest';
import { detectLanguage } from '../../src/text/language.ts';

it.each([
  ['sv', 'Kommunen har en funktion för visselblåsning som du kan använda när du vill rapportera något.'],
  [
    'no',
    'Kommunen har en ordning for varsling som du kan bruke når du vil melde fra om noe. Den er åpen for alle.',
  ],
  [
    'da',
    'Kommunen har en ordning for anmeldelser som du kan bruge, hvis du ikke vil tale med os. Den er åben for alle.',
  ],
  [
    'en',
    'The municipality has a function that you can use for reporting what is not right in our organisation.',
  ],
  ['fi', 'Kunnan tietoa on myös verkossa ja voit lukea sen, mutta se ei ole vielä valmis.'],
  [
    'so',
    'Degmada waxaa ku yaal adeeg aad ka heli karto oo ah mid lacag la aan ah, waa in aad la soo xiriirtaa.',
  ],
  ['ar', 'تقدم البلدية خدمة للمواطنين الذين يرغبون في تقديم شكوى أو اقتراح'],
  ['fa', 'شهرداری برای شهروندان خدماتی دارد که می‌توانند از آن استفاده کنند'],
  ['uk', 'Муніципалітет має службу, якою ви можете користуватися, якщо хочете повідомити'],
  ['sv', 'Barn- och utbildningsnämnden, Åsa Öberg, ordförande'],
  ['sv', 'Du når oss på telefon.'],
  ['sv', 'Här når du kommunens kontaktcenter.'],
  ['sv', 'Vi når dig när du får tid.'],
  ['sv', 'Så når du oss. Öppet alla dagar.'],
  ['sv', 'Vattenläckan i Helenelund är lagad.'],
  ['sv', 'Anmäl värmepump här'],
  ['en', 'The municipality of Granby, Åsögatan 1, is open to all of you.'],
  [null, 'Kontakt: Granby, Sweden'],
  [null, 'Barn & utbildning'],
  ['sv', 'Protokollen publiceras strax efter att de blivit justerade.'],
  ['sv', 'Hur når jag en handläggare? Ring kommunens växel, så hjälper de dig.'],
  ['no', 'Hvor når du oss? Ring sentralbordet, så hjelper de deg videre.'],
  ['no', 'Slik når du oss etter stengetid: ring vakttelefonen ved behov.'],
  ['da', 'Sådan når du os efter lukketid: ring til vagten, hvis der er behov.'],
  [
    'sv',
    'Ledamöter: Åsa Öberg, asa.oberg@exempelby.se, Örjan Åkerö, orjan.akero@exempelby.se, Ulf Ek, ulf.ek@exempelby.se',
  ],
  [null, 'Protokoll 2014'],
  [null, ''],
])('%s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
