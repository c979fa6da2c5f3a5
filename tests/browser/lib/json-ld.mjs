// The JSON-LD of a page, and the form of what stands in it: addresses, dates, languages, places in a list.

import { elements } from './output.mjs';

/** The blocks of a page as text. */
export function blocks(page) {
  return elements(page.html)
    .filter(({ name, attributes }) => name === 'script' && attributes.type === 'application/ld+json')
    .map(({ node }) => node.childNodes[0].value);
}

const ADDRESS = new Set(['url', '@id', 'item', 'sameAs', 'citation', 'image', 'logo']);
const DAY = new Set(['lastReviewed', 'datePublished', 'dateModified', 'startDate', 'endDate', 'validThrough', 'datePosted']);
const WANTED = {
  WebPage: ['url', 'name', 'inLanguage'], FAQPage: ['url', 'name', 'inLanguage', 'mainEntity'], WebSite: ['url', 'name', 'inLanguage'],
  HowTo: ['name', 'step'], HowToStep: ['text'], HowToSupply: ['name'], Question: ['name', 'acceptedAnswer'], Answer: ['text'],
  Article: ['headline'], BreadcrumbList: ['itemListElement'], ListItem: ['position', 'name'], Organization: ['name'],
  Event: ['name', 'startDate', 'location'], Course: ['name', 'description', 'provider'], JobPosting: ['title', 'description', 'datePosted', 'hiringOrganization'],
};

/** What is wrong with a block. */
export function faultsOfBlock(source) {
  let block;
  try { block = JSON.parse(source); } catch (error) { return [`JSON-LD does not parse: ${error.message}`]; }
  if (block['@context'] !== 'https://schema.org') return [`the context is ${block['@context']}`];
  return faultsOfThing(block, block['@type'] ?? '');
}

function faultsOfThing(thing, path) {
  const faults = [];
  const type = thing['@type'];
  if (!type) faults.push(`${path}: no @type`);
  for (const key of WANTED[type] ?? []) if (!(key in thing)) faults.push(`${path}: no ${key}`);
  for (const [key, value] of Object.entries(thing)) {
    for (const one of [value].flat()) faults.push(...faultsOfValue(key, one, `${path}.${key}`));
    if (Array.isArray(value) && !value.length) faults.push(`${path}.${key} is an empty list`);
    if (key === 'itemListElement') faults.push(...value.filter((item, at) => item.position !== at + 1).map(() => `${path}: places do not run from 1`));
  }
  return faults;
}

function faultsOfValue(key, value, path) {
  if (value === null || value === '') return [`${path} is empty`];
  if (typeof value === 'object') return faultsOfThing(value, path);
  if (ADDRESS.has(key) && !/^https:\/\/[^/\s]+\/?\S*$/.test(value)) return [`${path} is no whole address: ${value}`];
  if (DAY.has(key) && Number.isNaN(Date.parse(value))) return [`${path} is no date: ${value}`];
  if (key === 'inLanguage' && !/^[a-z]{2}(-[A-Za-z]+)*$/.test(value)) return [`${path} is no language: ${value}`];
  if (typeof value === 'string' && /<\/?[a-z][^>]*>|&(amp|lt|quot|#\d+);/.test(value)) return [`${path} holds HTML: ${value.slice(0, 60)}`];
  return [];
}
