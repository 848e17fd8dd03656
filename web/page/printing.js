// On paper the page says where it is from; the browser's own header may be switched off.

function watchPrinting() {
    const print = matchMedia('print');
    const say = () => act(() => { document.getElementById('print-address').textContent = location.href; });
    window.addEventListener('beforeprint', say);
    print.addEventListener('change', say);
}
