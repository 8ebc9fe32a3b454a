import { describe, expect, it } from 'vitest';
import { fold, matchTopic } from '../../src/text/topic.ts';

const topic = (...direct: string[]) => ({
  id: 't',
  name: 'T',
  direct,
  places: ['styrdokument', 'mål och budget'],
});

describe('a topic word', () => {
  it.each([
    ['visselblås', '/kommun--politik/visselblasarfunktion.4.1a2b.html'],
    ['visselblås', 'Visselblåsarfunktionen'],
    ['visselblås', '/Om%20kommunen/Visselbl%C3%A5sning/'],
    ['visselblås', '/visselbl%E5sning'],
    ['protokoll', 'Kommunfullmäktigeprotokoll 2014'],
    ['protokoll', 'kallelser_och_protokoll.aspx'],
    ['synpunkt', 'medborgarsynpunkter'],
    ['råd', 'Råd och stöd'],
    ['råd', 'Rådet för trygghet'],
    ['råd', '/rad-och-stod/'],
    ['tv', 'Webb-TV'],
    ['plan', 'Handlingsplanen'],
    ['nämnd', 'Barn- och utbildningsnämnden'],
    ['tyck till', 'Så kan du tycka till — Tyck till!'],
    ['i efterhand', 'Se mötet i efterhand'],
  ])('%s is in %s', (word, text) => {
    expect(matchTopic(topic(word), text)).toBe('direct');
  });

  it.each([
    ['råd', 'trådlös'],
    ['råd', 'Radio'],
    ['råd', 'radon'],
    ['tv', 'Tvätt'],
    ['motion', 'promotion'],
    ['plan', 'explanation'],
    ['plan', 'explanering'],
    ['mutor', 'kommutorn'],
    ['jäv', 'jävla'],
    ['beröm', 'oberömd'],
    ['visselblås', 'blåsorkester'],
    ['i efterhand', 'i förhand'],
    ['', 'vad som helst'],
  ])('%s is not in %s', (word, text) => {
    expect(matchTopic(topic(word), text)).toBeNull();
  });

  it('names the thing before the place', () => {
    expect(matchTopic(topic('visselblås'), 'Styrdokument: riktlinjer för visselblåsning')).toBe('direct');
    expect(matchTopic(topic('visselblås'), 'Alla styrdokument')).toBe('place');
    expect(matchTopic(topic('visselblås'), '/politik/mal-och-budget.html')).toBe('place');
  });
});

it.each([
  ['Mål & budget (2014)', 'mal budget 2014'],
  ['https://www.x.se/S%C3%B6k/%C5ngra.html', 'https www x se sok angra html'],
  ['Crème brûlée Øst', 'creme brulee ost'],
  ['100 % säkert', '100 sakert'],
])('folds %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
