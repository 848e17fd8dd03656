// The quiet notices of shell.html, for when there is no core or no archive: the static page goes on working.

const notices = {
    report: '',  // the last thing that the core could not do, with its place
};

/** @param {'core' | 'corpus'} kind  @param {string} detail */
function showNotice(kind, detail) {
    const language = document.documentElement.lang.startsWith('en') ? 'en' : 'fr';
    const notice = document.querySelector(`[data-notice="${kind}"][lang="${language}"]`);
    if (!(notice instanceof HTMLElement) || !notice.hidden) return;
    notice.hidden = false;
    if (detail === '') return;
    const line = document.createElement('code');
    line.textContent = detail;
    notice.append(' ', line);
}
