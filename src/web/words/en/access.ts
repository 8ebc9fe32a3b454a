import type { Words } from '../sv.ts';

export const signIn: Words['signIn'] = {
  title: 'Sign in',
  id: 'User name',
  password: 'Password',
  submit: 'Sign in',
  wrong: 'The user name or the password is wrong.',
  wait: (seconds) =>
    `Too many attempts have failed. Try again in ${seconds < 100 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}.`,
};

export const account: Words['account'] = {
  title: 'Account',
  name: 'Name',
  id: 'User name',
  role: 'Role',
  roles: {
    reader: 'Reader',
    evaluator: 'Evaluator',
    lead: 'Lead evaluator',
    kommun: 'The municipality',
  },
  municipality: 'Municipality',
  change: 'Change the password',
  old: 'Present password',
  next: 'New password',
  atLeast: (letters) => `At least ${letters} characters.`,
  ends: 'When the password is changed, the account is signed out everywhere else.',
  submit: 'Change the password',
  changed: 'The password has been changed.',
  wrong: 'The present password is wrong.',
  short: (letters) => `The new password must have at least ${letters} characters.`,
  unnamed: 'There are no users here, and nobody has to sign in on this computer. Make the first one with',
  signOut: 'Sign out',
};

export const messages: Words['messages'] = {
  signedOut: {
    title: 'You are not signed in',
    text: 'Sign in and do it again; nothing has been saved.',
  },
  refused: { title: 'You may not do this', text: 'Your role does not give the right to this page.' },
  tooLarge: {
    title: 'Too large',
    text: 'What was sent is larger than what is taken; nothing has been saved.',
  },
  fault: {
    title: 'Something went wrong',
    text: 'The fault is in the program. Whoever runs the server finds it in the log under the number.',
  },
  number: 'Number of the fault',
};
