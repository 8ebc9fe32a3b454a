import type { Role } from '../../../model/person.ts';

export const signIn = {
  title: 'Logga in',
  id: 'Användarnamn',
  password: 'Lösenord',
  submit: 'Logga in',
  wrong: 'Användarnamnet eller lösenordet stämmer inte.',
  wait: (seconds: number): string =>
    `För många försök har misslyckats. Försök igen om ${seconds < 100 ? `${seconds} sekunder` : `${Math.ceil(seconds / 60)} minuter`}.`,
};

export const account = {
  title: 'Konto',
  name: 'Namn',
  id: 'Användarnamn',
  role: 'Roll',
  roles: {
    reader: 'Läsare',
    evaluator: 'Utvärderare',
    lead: 'Huvudutvärderare',
    kommun: 'Kommunen',
  } satisfies Record<Role, string>,
  municipality: 'Kommun',
  change: 'Byt lösenord',
  old: 'Nuvarande lösenord',
  next: 'Nytt lösenord',
  atLeast: (letters: number): string => `Minst ${letters} tecken.`,
  ends: 'När lösenordet byts loggas kontot ut överallt annars.',
  submit: 'Byt lösenord',
  changed: 'Lösenordet är bytt.',
  wrong: 'Det nuvarande lösenordet stämmer inte.',
  short: (letters: number): string => `Det nya lösenordet måste ha minst ${letters} tecken.`,
  unnamed: 'Här finns inga användare, och ingen behöver logga in på den här datorn. Skapa den första med',
  signOut: 'Logga ut',
};

export const messages = {
  signedOut: {
    title: 'Du är inte inloggad',
    text: 'Logga in och gör om det; ingenting har sparats.',
  },
  refused: { title: 'Du får inte göra det här', text: 'Din roll ger inte rätt till den här sidan.' },
  tooLarge: {
    title: 'För stort',
    text: 'Det som skickades är större än vad som tas emot; ingenting har sparats.',
  },
  fault: {
    title: 'Något gick fel',
    text: 'Felet ligger i programmet. Den som sköter servern hittar det i loggen under numret.',
  },
  number: 'Felnummer',
};
