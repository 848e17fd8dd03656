// Where the browser broke a text node into lines.

/**
 * @typedef {{above: number, below: number}} Ink  how far a text's ink reaches from its baseline
 * @typedef {{text: string, ink: Ink, left: number, top: number, width: number, height: number}} Line  client coordinates
 * @typedef {{data: string, font: Font, widths: string, pieces: string[], inks: Ink[]}} Breaks  text of each line, as displayed
 */

const lines = {
    /** @type {WeakMap<Text, Breaks>} */ known: new WeakMap(),
    range: document.createRange(),
};

/** @param {Text} node  @param {Setting} setting  @returns {Line[]} */
function linesOf(node, setting) {
    if (node.data === '') return [];
    lines.range.selectNodeContents(node);
    const places = joinFragments(lines.range.getClientRects());
    if (places.length === 0) return [];
    const widths = places.map((place) => Math.round(place.width * 8)).join();
    let breaks = lines.known.get(node);
    if (!breaks || breaks.data !== node.data || breaks.font !== setting.font || breaks.widths !== widths) {
        const pieces = breakText(node, places, setting);
        const inks = pieces.map((piece) => inkOf(piece, setting.font));
        breaks = { data: node.data, font: setting.font, widths, pieces, inks };
        lines.known.set(node, breaks);
    }
    return places.map((place, index) => ({ ...place, text: breaks.pieces[index], ink: breaks.inks[index] })).filter((line) => line.text !== '');
}

/** Accents on capitals may leave the font's own ascent. @param {string} text  @param {Font} font  @returns {Ink} */
function inkOf(text, font) {
    useFont(raster.context, font);
    const metrics = raster.context.measureText(text);
    return { above: Math.max(0, metrics.actualBoundingBoxAscent), below: Math.max(0, metrics.actualBoundingBoxDescent) };
}

/** One place per line: where directions mix, a line has several rectangles. @param {DOMRectList} rects */
function joinFragments(rects) {
    /** @type {{left: number, top: number, width: number, height: number}[]} */ const places = [];
    for (const rect of rects) {
        const last = places.at(-1);
        if (last && Math.abs(rect.top - last.top) < rect.height / 2) {
            const right = Math.max(last.left + last.width, rect.right);
            last.left = Math.min(last.left, rect.left);
            last.width = right - last.left;
        } else {
            places.push({ left: rect.left, top: rect.top, width: rect.width, height: rect.height });
        }
    }
    return places;
}

/** @param {Text} node  @param {{top: number, height: number}[]} places  @param {Setting} setting  @returns {string[]} */
function breakText(node, places, setting) {
    const starts = places.map((_, index) => (index === 0 ? 0 : firstOffsetOfLine(node, places, index)));
    starts.push(node.data.length);
    return places.map((_, index) => {
        const piece = node.data.slice(starts[index], starts[index + 1]);
        const beginsLine = index > 0 || !showsFirstBlank(node);
        return displayedText(piece, setting, beginsLine);
    });
}

/** Binary search: the characters of a text node come in line order. */
function firstOffsetOfLine(node, places, index) {
    let low = 0;
    let high = node.data.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (lineAt(node, places, middle) >= index) high = middle;
        else low = middle + 1;
    }
    return low;
}

/** The line of the first displayed character at `offset` or after it. */
function lineAt(node, places, offset) {
    for (let at = offset; at < node.data.length; at += 1) {
        lines.range.setStart(node, at);
        lines.range.setEnd(node, at + 1);
        const rects = lines.range.getClientRects();
        const rect = rects[rects.length - 1];  // the hyphen of a broken word counts to the letter that follows it
        if (!rect || (rect.width === 0 && rect.height === 0)) continue;
        const middle = rect.top + rect.height / 2;
        return places.findLastIndex((place) => middle >= place.top);
    }
    return places.length - 1;
}

/** Whether a blank at the very beginning takes room (inside a line) or was dropped (at the start of one). */
function showsFirstBlank(node) {
    if (!/^[ \t\n\r]/.test(node.data)) return true;
    lines.range.setStart(node, 0);
    lines.range.setEnd(node, 1);
    return lines.range.getBoundingClientRect().width > 0;
}

/** Blanks collapsed as CSS does, case and soft hyphens as shown. No-break spaces are text. */
function displayedText(piece, setting, beginsLine) {
    let text = piece;
    if (!setting.keepsBlanks) {
        text = text.replace(/[ \t\n\r]+/g, ' ').replace(/ $/, '');
        if (beginsLine) text = text.replace(/^ /, '');
    }
    text = text.replace(/\u00ad$/, '-').replace(/\u00ad/g, '');
    if (setting.transform === 'uppercase') return text.toLocaleUpperCase(setting.language);
    if (setting.transform === 'lowercase') return text.toLocaleLowerCase(setting.language);
    return text;
}
