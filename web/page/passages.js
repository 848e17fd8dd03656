// Which passage the visitor selected last: the core offers a link to it.

function watchPassages() {
    for (const end of ['pointerup', 'keyup']) document.addEventListener(end, () => setTimeout(sendPassage), { passive: true });
    document.addEventListener('contextmenu', sendPassage, { passive: true });
}

function sendPassage() {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
    const { startContainer } = selection.getRangeAt(0);
    const start = startContainer instanceof Element ? startContainer : startContainer.parentElement;
    const paragraph = start?.closest('article p');
    if (paragraph) act(() => call('select', rankOf(paragraph)));
}
