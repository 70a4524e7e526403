import { expect, test } from 'vitest';
import { countryArticle } from '../../../shared/i18n/country-article.ts';
import { countries } from '../../../shared/reference/countries.ts';

const named = (language: 'nl' | 'en') =>
  countries.flatMap((country) => {
    const article = countryArticle(country[language], language);
    return article === '' ? [] : [`${article}${country[language]}`];
  });

test('in Dutch', () => {
  expect(named('nl')).toMatchInlineSnapshot(`
    [
      "de Verenigde Arabische Emiraten",
      "de Bahama's",
      "de Cocoseilanden",
      "de Centraal-Afrikaanse Republiek",
      "de Cookeilanden",
      "de Dominicaanse Republiek",
      "de Falklandeilanden",
      "de Faeröer",
      "het Verenigd Koninkrijk",
      "het Brits Indische Oceaanterritorium",
      "de Comoren",
      "de Kaaimaneilanden",
      "de Marshalleilanden",
      "de Noordelijke Marianen",
      "de Maldiven",
      "de Filipijnen",
      "de Pitcairneilanden",
      "de Salomonseilanden",
      "de Seychellen",
      "de Turks- en Caicoseilanden",
      "de Franse Zuidelijke Gebieden",
      "de Amerikaanse Kleinere Afgelegen Eilanden",
      "de Verenigde Staten",
      "de Britse Maagdeneilanden",
      "de Amerikaanse Maagdeneilanden",
    ]
  `);
});

test('in English', () => {
  expect(named('en')).toMatchInlineSnapshot(`
    [
      "the United Arab Emirates",
      "the Åland Islands",
      "the Bahamas",
      "the Cocos (Keeling) Islands",
      "the Central African Republic",
      "the Cook Islands",
      "the Dominican Republic",
      "the Falkland Islands",
      "the Faroe Islands",
      "the United Kingdom",
      "the Gambia",
      "the Isle of Man",
      "the British Indian Ocean Territory",
      "the Comoros",
      "the Cayman Islands",
      "the Marshall Islands",
      "the Northern Mariana Islands",
      "the Maldives",
      "the Netherlands",
      "the Philippines",
      "the Solomon Islands",
      "the Seychelles",
      "the Turks and Caicos Islands",
      "the French Southern Territories",
      "the United States Minor Outlying Islands",
      "the United States",
      "the British Virgin Islands",
      "the US Virgin Islands",
    ]
  `);
});
