// Where the browser laid the screen out: the boxes of the elements and the lines of the texts, in page coordinates
// (viewport coordinates for what is fixed).

/** Viewports before and after the one in sight that a layout covers: at first, and after the pause that follows. */
const NEAR = 0.25;
const FAR = 1.25;

/** @param {number} reach  viewports  @returns {{nodes: PlacedNode[], runs: TextRun[]}} */
function measureScreen(reach) {
    const layout = { nodes: /** @type {PlacedNode[]} */ ([]), runs: /** @type {TextRun[]} */ ([]), reach };
    if (tree.records.length > 0) measureNode(layout, tree.records[0], false);
    return layout;
}

function measureNode(layout, record, insideFixed) {
    const dom = record.dom;
    if (isForEarsOnly(dom)) return;
    const setting = settingOf(dom);
    const fixed = insideFixed || setting.fixed;
    const rects = dom.getClientRects();
    if (rects.length === 0 && getComputedStyle(dom).display !== 'contents') return;
    if (!fixed && isFarAway(rects, layout.reach)) return;
    addBoxes(layout.nodes, record.rank, fixed, rects);
    if (setting.folded) return;
    for (const child of record.children) {
        if (child.dom instanceof Text) addRuns(layout.runs, child, setting, fixed);
        else measureNode(layout, child, fixed);
    }
}

/** @param {DOMRectList} rects  @param {number} reach  viewports */
function isFarAway(rects, reach) {
    if (rects.length === 0) return false;
    const distance = reach * window.innerHeight;
    return rects[0].top > window.innerHeight + distance || rects[rects.length - 1].bottom < -distance;
}

/** Present in the document, but not to be seen. @param {Element} dom */
function isForEarsOnly(dom) {
    return dom.classList.contains('hidden-text') || (dom.classList.contains('skip-link') && dom !== document.activeElement);
}

/** An inline element that goes over several lines has a box on each. */
function addBoxes(nodes, rank, fixed, rects) {
    const dx = fixed ? 0 : window.scrollX;
    const dy = fixed ? 0 : window.scrollY;
    for (const rect of rects) {
        if (rects.length > 1 && (rect.width === 0 || rect.height === 0)) continue;
        nodes.push({ rank, fixed, x: rect.left + dx, y: rect.top + dy, width: rect.width, height: rect.height });
    }
}

function addRuns(runs, record, setting, fixed) {
    const dx = fixed ? 0 : window.scrollX;
    const dy = fixed ? 0 : window.scrollY;
    const rise = riseOf(setting.font);
    for (const line of linesOf(record.dom, setting)) {
        runs.push({
            rank: record.rank, fixed, font: setting.font.index,
            x: line.left + dx, baseline: line.top + rise + dy, width: line.width,
            ascent: rise, descent: line.height - rise, inkAbove: line.ink.above, inkBelow: line.ink.below, text: line.text,
        });
    }
}
