// The fonts that text is set in, numbered for the core, with what the browser alone knows about them.

/**
 * @typedef {{css: string, direction: CanvasDirection, letterSpacing: string, index: number, ratio: number, rise: number}} Font
 *   css: as a canvas takes it; rise: from the top of a text's client rect to its baseline, measured at device pixel `ratio`
 * @typedef {{epoch: number, fixed: boolean, folded: boolean, font: Font, transform: string, keepsBlanks: boolean, language: string}} Setting
 */

const fonts = {
    /** @type {Font[]} */ list: [],
    /** @type {Map<string, Font>} */ byDescription: new Map(),
    /** @type {WeakMap<Element, Setting>} */ settings: new WeakMap(),
};

/** How an element sets its text; computed again only after something that may change it. @param {Element} dom  @returns {Setting} */
function settingOf(dom) {
    const known = fonts.settings.get(dom);
    if (known && known.epoch === tree.styleEpoch) return known;
    const style = getComputedStyle(dom);
    const setting = {
        epoch: tree.styleEpoch,
        fixed: style.position === 'fixed',
        folded: style.contentVisibility === 'hidden',
        font: fontOf(style),
        transform: style.textTransform,
        keepsBlanks: style.whiteSpace.startsWith('pre') || style.whiteSpace === 'break-spaces',
        language: document.documentElement.lang,
    };
    fonts.settings.set(dom, setting);
    return setting;
}

/** @param {CSSStyleDeclaration} style  @returns {Font} */
function fontOf(style) {
    const caps = style.fontVariantCaps === 'small-caps' ? 'small-caps ' : '';
    const css = `${style.fontStyle} ${caps}${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
    const description = `${css}|${style.direction}|${letterSpacing}`;
    let font = fonts.byDescription.get(description);
    if (!font) {
        const direction = /** @type {CanvasDirection} */ (style.direction);
        font = { css, direction, letterSpacing, index: fonts.list.length, ratio: 0, rise: 0 };
        fonts.list.push(font);
        fonts.byDescription.set(description, font);
    }
    return font;
}

/** Found once per font and zoom: browsers round a font's ascent in their own ways. @param {Font} font  @returns {number} */
function riseOf(font) {
    if (font.ratio === window.devicePixelRatio) return font.rise;
    const line = document.createElement('span');
    const foot = document.createElement('span');
    const text = document.createTextNode('x');
    line.append(text, foot);
    line.ariaHidden = 'true';
    Object.assign(line.style, { font: font.css, position: 'absolute', left: '0', top: '0', visibility: 'hidden', whiteSpace: 'pre' });
    Object.assign(foot.style, { display: 'inline-block', width: '0', height: '0' });
    document.body.append(line);
    const range = document.createRange();
    range.selectNodeContents(text);
    font.rise = foot.getBoundingClientRect().bottom - range.getBoundingClientRect().top;
    font.ratio = window.devicePixelRatio;
    line.remove();
    return font.rise;
}

/** Prepares a 2D context to set text exactly as the page does. @param {CanvasRenderingContext2D} context  @param {Font} font */
function useFont(context, font) {
    if (context.font !== font.css) context.font = font.css;
    context.direction = font.direction;
    context.letterSpacing = font.letterSpacing;
    context.fontKerning = 'normal';
    context.textRendering = 'geometricPrecision';
    context.textAlign = 'left';
    context.textBaseline = 'alphabetic';
}

/** Resolves when every face that the style sheet declares can be painted, or cannot be had. */
function loadFonts() {
    return Promise.allSettled([...document.fonts].map((face) => face.load()));
}
