// An invented archive whose documents have long bodies, with what French typography and Unicode hold in store.

export const difficult = 'Où ça ? L’été, cœur naïf — 20 € : « déjà vu ! » ; 1 234 567 habitants, 50 %.';

const paragraphs = [
  'Le gardien du phare note chaque soir la couleur de la mer, et personne ne lit son carnet avant le printemps.',
  difficult,
  'Le vent, la marée, le brouillard : trois raisons d’attendre ; trois raisons de partir ? Le port dit oui !',
  'Porte-avions, arc-en-ciel, là-haut, peut-être, va-et-vient, savoir-faire, chef-d’œuvre, rez-de-chaussée, après-midi.',
  'Anti\u00adconsti\u00adtution\u00adnelle\u00adment, inter\u00adgouverne\u00admen\u00adta\u00adlisa\u00adtion, électro\u00adencéphalo\u00adgraphique\u00adment.',
  'Les drapeaux 🇫🇷 et les familles 👩‍👩‍👧 saluent ; on répond par ❤️ et par ½ tour. שלום et مرحبا passent aussi.',
];

/** Ten paragraphs that differ, so that each is found once. */
const body = (title) => Array.from({ length: 10 }, (_, index) => `${index + 1}. ${title}. ${paragraphs[index % paragraphs.length]}`).join('\n\n');

const document = (id, title, date, themes, people) => ({
  id, title, label: 'Billet', date, summary: `${title} : que voit-on de la lanterne ? ${paragraphs[0]}`, body: body(title), themes, people,
});

export const lighthouse = {
  archive: { title: 'Billets du phare', language: 'fr', publisher: 'Le Phare', edition: '2026-11-23' },
  documents: [
    document('brume', 'La brume se lève', '2024-01-05', ['Météo', 'Port'], Array.from({ length: 14 }, (_, index) => `Marin ${'ABCDEFGHIJKLMN'[index]}`)),
    document('maree', 'Grande marée', '2024-02-09', ['Météo'], ['Anne Le Goff']),
    document('quai', 'Un quai pour l’été', '2024-03-12', ['Port'], ['Anne Le Goff']),
    document('fanal', 'Le fanal de « la Jument »', '2024-04', ['Phare'], []),
    document('corne', 'Corne de brume : pour qui ?', '2024-05~', ['Phare', 'Météo'], []),
  ],
};
