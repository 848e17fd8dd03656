// The clipboard: text and HTML, also where the newer interface is missing (file://, plain http).

/** @param {string} text  @param {string} html */
async function copyToClipboard(text, html) {
    try {
        const parts = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
        if (html) parts['text/html'] = new Blob([html], { type: 'text/html' });
        await navigator.clipboard.write([new ClipboardItem(parts)]);
    } catch {
        copyByCommand(text, html);
    }
}

/** The older way: the browser copies a selection, and the page says what that is. */
function copyByCommand(text, html) {
    const focused = /** @type {HTMLElement | null} */ (document.activeElement);
    const field = document.createElement('textarea');
    field.className = 'hidden-text';
    field.value = text;
    document.body.append(field);
    field.select();
    const fill = (/** @type {ClipboardEvent} */ event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        event.clipboardData.setData('text/plain', text);
        if (html) event.clipboardData.setData('text/html', html);
    };
    document.addEventListener('copy', fill, { capture: true, once: true });
    document.execCommand('copy');
    document.removeEventListener('copy', fill, { capture: true });
    field.remove();
    focused?.focus({ preventScroll: true });
}

/** A passage is copied as it is spelt, no-break spaces included, and with a link to it for those who paste it as HTML. */
function watchCopying() {
    document.addEventListener('copy', (event) => {
        const selection = document.getSelection();
        if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
        const range = selection.getRangeAt(0);
        if (isEditable(document.activeElement) || !range.intersectsNode(tree.host)) return;
        event.preventDefault();
        event.clipboardData.setData('text/plain', selection.toString());
        event.clipboardData.setData('text/html', passageHtml(range.cloneContents()));
    });
}

/** @param {DocumentFragment} content  @returns {string} */
function passageHtml(content) {
    const quote = document.createElement('blockquote');
    quote.append(content);
    for (const dom of quote.querySelectorAll('*')) {
        for (const name of dom.getAttributeNames()) {
            if (name !== 'href' && name !== 'lang') dom.removeAttribute(name);
        }
        if (dom instanceof HTMLAnchorElement) dom.setAttribute('href', dom.href);
    }
    const link = document.createElement('a');
    link.setAttribute('href', location.href);
    link.textContent = document.title;
    const source = document.createElement('p');
    source.append(link);
    return quote.outerHTML + source.outerHTML;
}
