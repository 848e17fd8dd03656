// The view tree that the core last handed to the page, read from the bridge as src/browser/bridge.h describes it, beside the
// accessibility tree that the browser makes of the page. Both come as lines: «link "name" url».
import { plain } from './browser.mjs';

/** Before the page loads: keeps the last screen that crosses the bridge. */
export function watchScreens(page) {
  return page.addInitScript(() => {
    const { slice } = Uint8Array.prototype;
    Uint8Array.prototype.slice = function (...range) {
      const bytes = slice.apply(this, range);
      if (String.fromCharCode(...bytes.subarray(0, 4)) === 'EDT1') window.lastScreen = bytes;
      return bytes;
    };
  });
}

/** What a screen reader should meet: the last screen's nodes but for those that the style sheet or a fold keeps out of sight. */
export async function expectedLines(page) {
  const [base64, unseen] = await page.evaluate(() => {
    let binary = '';
    for (let at = 0; at < window.lastScreen.length; at += 32768) {
      binary += String.fromCharCode(...window.lastScreen.subarray(at, at + 32768));
    }
    const hidden = [...document.querySelectorAll('#view [data-k]')].filter((element) => !element.checkVisibility());
    return [btoa(binary), hidden.map((element) => element.dataset.k)];
  });
  return viewLines(readScreen(Buffer.from(base64, 'base64')), new Set(unseen));
}

/** The root of a screen; nodes are HTML elements, or texts with the tag "". */
function readScreen(bytes) {
  let at = 16;  // after the magic, the counts and the flags
  const u32 = () => {
    at += 4;
    return bytes.readUInt32LE(at - 4);
  };
  const text = () => {
    const length = u32();
    const value = bytes.toString('utf8', at, at + length);
    at += (length + 3) & ~3;
    return value;
  };
  const node = () => {
    const count = u32();
    u32();  // hash
    const key = text();
    const tag = text();
    const attributes = Object.fromEntries(Array.from({ length: u32() }, () => [text(), text()]));
    const value = text();
    u32();  // flags
    return { key, tag, attributes, text: value, children: Array.from({ length: count }, node) };
  };
  text();  // title
  text();  // language
  return node();
}

const roles = {
  header: 'banner', main: 'main', footer: 'contentinfo', nav: 'navigation', section: 'region', p: 'generic', ul: 'list',
  li: 'listitem', article: 'article', a: 'link', button: 'button', input: 'searchbox', time: 'time', dl: 'DescriptionList',
  dt: 'term', dd: 'definition', mark: 'mark', div: 'generic', span: 'generic',
};
const namedByContent = ['link', 'button', 'checkbox', 'heading', 'term'];

const textOf = (node) => (node.tag === '' ? node.text : node.children.map(textOf).join(''));

function describe(node) {
  const { attributes } = node;
  const level = /^h(\d)$/.exec(node.tag)?.[1];
  const role = attributes.role ?? (level ? 'heading' : roles[node.tag]);
  const named = attributes['aria-label'] ?? (namedByContent.includes(role) ? textOf(node) : '');
  const states = [
    level && `level ${level}`,
    attributes['aria-checked'] && `checked ${attributes['aria-checked']}`,
    attributes['aria-pressed'] && `pressed ${attributes['aria-pressed']}`,
    attributes['aria-expanded'] && `expanded ${attributes['aria-expanded']}`,
    'disabled' in attributes && 'disabled',
    role === 'searchbox' && `value ${plain(node.text)}`,
  ].filter(Boolean);
  return { role, line: [role, JSON.stringify(plain(named)), ...states].join(' ') };
}

function viewLines(root, unseen) {
  const lines = [];
  const walk = (node, depth) => {
    if (node.tag === '') {
      if (node.text.trim() !== '') lines.push(`${' '.repeat(depth)}text ${JSON.stringify(plain(node.text))}`);
      return;
    }
    if (unseen.has(node.key)) return;
    const { role, line } = describe(node);
    if (role !== 'generic') lines.push(' '.repeat(depth) + line);
    for (const child of node.children) walk(child, depth + (role === 'generic' ? 0 : 1));
  };
  walk(root, 0);
  return lines;
}

// Paragraphs are told apart by their text: browsers drop the role of those that are flex containers.
const skipped = ['generic', 'none', 'paragraph', 'InlineTextBox', 'LineBreak', 'RootWebArea'];

/** A session of the Chrome DevTools protocol for accessibilityLines. */
export async function accessibilitySession(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  return session;
}

/** What the browser tells screen readers. */
export async function accessibilityLines(session) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const walk = (node, depth) => {
    const role = node.role?.value;
    const line = !node.ignored && !skipped.includes(role) ? describeNode(node, role) : null;
    if (line) lines.push(' '.repeat(depth) + line);
    if (role === 'searchbox') return;  // its value is no text of the page
    for (const id of node.childIds ?? []) if (byId.has(id)) walk(byId.get(id), depth + (line ? 1 : 0));
  };
  walk(nodes[0], 0);
  return lines[0] === 'status ""' ? lines.slice(1) : lines;  // the place for notices, beside the view
}

function describeNode(node, role) {
  const name = plain(node.name?.value ?? '');
  if (role === 'StaticText') return name === '' ? null : `text ${JSON.stringify(name)}`;
  const property = (wanted) => node.properties?.find((entry) => entry.name === wanted)?.value.value;
  const states = [
    role === 'heading' && `level ${property('level')}`,
    role === 'checkbox' && `checked ${property('checked')}`,
    property('pressed') !== undefined && `pressed ${property('pressed')}`,
    property('expanded') !== undefined && `expanded ${property('expanded')}`,
    property('disabled') && 'disabled',
    role === 'searchbox' && `value ${plain(node.value?.value ?? '')}`,
  ].filter(Boolean);
  return [role, JSON.stringify(name), ...states].join(' ');
}
