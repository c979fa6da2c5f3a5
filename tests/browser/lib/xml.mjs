// A small tree of an XML file; throws where it is not well-formed.

import { SaxesParser } from './tools.mjs';

/** The root element: `{ name, uri, attributes, text, children, all(name), one(name) }`. */
export function parseXml(source) {
  const parser = new SaxesParser({ xmlns: true });
  let root, open;
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', (tag) => {
    const element = new Element(tag, open);
    open?.children.push(element);
    root ??= element;
    open = element;
  });
  parser.on('text', (text) => { if (open) open.text += text; });
  parser.on('closetag', () => { open = open.parent; });
  parser.write(source).close();
  return root;
}

class Element {
  constructor(tag, parent) {
    this.name = tag.local;
    this.uri = tag.uri;
    this.parent = parent;
    this.text = '';
    this.children = [];
    this.attributes = Object.fromEntries(Object.entries(tag.attributes).map(([name, attribute]) => [name, attribute.value]));
  }

  all(name) { return this.children.filter((child) => child.name === name); }

  one(name) { return this.all(name)[0]; }
}
