// Nodes that the visitor left, not long ago. Whoever comes back to a list finds its elements as they were: none is made again, and the
// lines of their texts are known.

const MOST_LEFT = 4000;  // nodes

const left = {
    /** @type {Map<string, Record>} */ byKey: new Map(),  // the longest gone first
};

/** @param {Map<string, Record>} before  @param {Map<string, Record>} now  the nodes of the last screen and of this one */
function leave(before, now) {
    for (const key of now.keys()) left.byKey.delete(key);
    for (const [key, record] of before) if (!now.has(key)) left.byKey.set(key, record);
    for (const key of left.byKey.keys()) {
        if (left.byKey.size <= MOST_LEFT) break;
        left.byKey.delete(key);
    }
}
