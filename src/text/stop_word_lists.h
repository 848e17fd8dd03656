#pragma once

#include <string_view>

// Articles, pronouns, prepositions, conjunctions and the common forms of the auxiliaries of each language: folded, sorted
// (word_list.h), elided forms included.
namespace stop_word_lists {

inline constexpr std::string_view french =
    "a ai aie aient aies ait alors apres as au aucun aucune aussi autre autres aux avaient avais avait avant avec "
    "avez aviez avions avoir avons ayant c ca car ce ceci cela celle celles celui ces cet cette ceux chaque chez "
    "comme comment contre d dans de depuis des donc dont du elle elles en encore entre es est et etaient etais "
    "etait etant etes etiez etions etre eu eue eues eurent eus eut eux fait furent fus fut il ils j je jusqu "
    "jusque l la laquelle le lequel les lesquelles lesquels leur leurs lors lorsqu lorsque lui m ma mais me meme "
    "memes mes mien mienne moi moins mon n ne ni nos notre nous on ont or ou par parce parmi pas pendant peu plus "
    "pour pourquoi puis puisqu puisque qu quand que quel quelle quelles quels qui quoi quoiqu quoique s sa sans "
    "se sera serait seront ses si sien sienne soi soient sois soit sommes son sont sous suis sur t ta te tel "
    "telle telles tels tes toi ton tous tout toute toutes tres tu un une vers voici voila vos votre vous y";

inline constexpr std::string_view english =
    "a about after all also am an and any are as at be because been before being between both but by can could "
    "did do does doing down during each few for from further had has have having he her here hers him his how i "
    "if in into is it its just me more most my no nor not now of off on once only or other our ours out over own "
    "s same she should so some such t than that the their theirs them then there these they this those through to "
    "too under until up very was we were what when where which while who whom why will with would you your yours";

inline constexpr std::string_view german =
    "ab aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes auch auf aus bei "
    "beim bin bis bist da dabei dadurch dafur dagegen damit danach dann daran darauf daraus darin daruber darum "
    "das dass davon dazu dein deine deinem deinen deiner dem den denen denn der deren des dessen dich die dies "
    "diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwas euch "
    "euer eure fur gegen gewesen hab habe haben hat hatte hatten hattest hier hin hinter ich ihm ihn ihnen ihr "
    "ihre ihrem ihren ihrer im in indem ins ist ja je jede jedem jeden jeder jedes jedoch jene jenem jenen jener "
    "jenes kann kein keine keinem keinen keiner konnen konnte man manche mancher mein meine meinem meinen meiner "
    "mich mir mit muss mussen musste nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine seinem "
    "seinen seiner seit sich sie sind so solche solchem solchen solcher soll sollen sollte sondern sonst uber um "
    "und uns unser unsere unserem unseren unter vom von vor wann war waren warum was weder weil welche welchem "
    "welchen welcher welches wenn wer werde werden wie wieder will wir wird wo wollen wollte worden wurde wurden "
    "zu zum zur zwar zwischen";

inline constexpr std::string_view spanish =
    "a al algo alguna algunas alguno algunos ante antes aquel aquella aquellas aquello aquellos aqui asi aun "
    "aunque bajo cada como con contra cual cuales cuando de del desde donde dos durante e el ella ellas ello "
    "ellos en entonces entre era eramos eran eras es esa esas ese eso esos esta estaba estaban estado estamos "
    "estan estar estas este esto estos estoy fue fueron fui fuimos ha haber habia habian hace hacia han has hasta "
    "hay he hemos la las le les lo los mas me mi mia mias mientras mio mios mis misma mismas mismo mismos mucha "
    "muchas mucho muchos muy nada ni ningun ninguna ninguno no nos nosotras nosotros nuestra nuestras nuestro "
    "nuestros o os otra otras otro otros para pero poco por porque pues que quien quienes se sea sean segun ser "
    "sera seran si sido sin sino sobre sois somos son soy su sus suya suyas suyo suyos tambien tampoco tan tanto "
    "te ti tiene tienen toda todas todo todos tras tu tus tuya tuyo u un una unas uno unos usted ustedes vosotras "
    "vosotros vuestra vuestras vuestro vuestros y ya yo";

inline constexpr std::string_view italian =
    "a abbia abbiamo abbiano ad agli ai al alcuna alcune alcuni alcuno all alla alle allo allora anch anche "
    "ancora avere avete aveva avevano avuto bell c che chi ci cio coi col com come con contro cos cosa cosi cui d "
    "da dagli dai dal dall dalla dalle dallo degli dei del dell della delle dello dentro di dopo dov dove due "
    "dunque e ed era erano essa esse essendo essere essi esso fa fino fosse fossero fra fu fui furono gl gli ha "
    "hai hanno ho i il in infatti io l la le lei li lo loro lui ma me mentre mi mia mie miei mio molta molte "
    "molti molto n ne negli nei nel nell nella nelle nello nessun nessuna nessuno noi non nostra nostre nostri "
    "nostro o od ogni oppure ora per perche percio pero piu po poi poiche prima qualche quale quali quand quando "
    "quanta quante quanti quanto quasi quel quell quella quelle quelli quello quest questa queste questi questo "
    "qui quindi sara saranno sarebbe se sei sempre senz senza si sia siamo siano siete solo sono sopra sotto sta "
    "stata state stati stato stessa stesse stessi stesso su sua sue sugli sui sul sull sulla sulle sullo suo suoi "
    "t tale tali tanto te ti tra tu tua tue tuo tuoi tutta tutte tutti tutto un una uno v verso vi voi vostra "
    "vostre vostri vostro";

inline constexpr std::string_view dutch =
    "aan al alle alleen als altijd andere anders ben bent bij boven daar daarna daarom dan dat de deze die dit "
    "doch door dus een eens elk elke en er even ge geen geweest haar had hadden heb hebben hebt heeft hem hen het "
    "hier hij hoe hun ieder iedere iemand iets ik in is ja je jij jou jouw jullie kan kon konden kunnen kunt maar "
    "me mee meer men met mij mijn moest moet moeten mogen na naar naast niemand niet niets nog nu of om omdat "
    "onder ons onze ook op over reeds s steeds t te tegen ten ter terwijl toch toe toen tot tussen u uit uw van "
    "vanaf veel voor voordat waar waarom wanneer want waren was wat we weer wel welk welke werd werden wezen wie "
    "wij wil worden wordt z zal ze zeer zei zich zij zijn zo zoals zonder zou zouden zulke zullen zult";

inline constexpr std::string_view portuguese =
    "a ainda alem algum alguma algumas alguns ante antes ao aos apenas apos aquela aquelas aquele aqueles aquilo "
    "as assim ate cada com como contra cuja cujo d da das de dela delas dele deles depois desde dessa dessas "
    "desse desses desta destas deste destes do dos e ela elas ele eles em enquanto entre era eram eramos essa "
    "essas esse esses esta estamos estao estar estas estava estavam este estes esteve estou eu foi fomos for fora "
    "foram fosse fossem fui ha haver havia hei isso isto ja la lhe lhes mais mas me mesma mesmas mesmo mesmos meu "
    "meus mim minha minhas muita muitas muito muitos na nas nem nenhum nenhuma nessa nesse nesta neste no nos "
    "nossa nossas nosso nossos num numa nunca o onde os ou outra outras outro outros para pela pelas pelo pelos "
    "perante pois por porque pouco quais qual qualquer quando quanto que quem sao se seja sejam sem sempre sendo "
    "ser sera serao seria seu seus si sido sob sobre sou sua suas tambem tanto tao te tem temos tendo tenha tenho "
    "ter teu teus teve ti tinha tinham toda todas todo todos tu tua tuas tudo um uma umas uns voce voces vos";

}  // namespace stop_word_lists
