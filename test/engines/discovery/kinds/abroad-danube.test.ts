/** Requests, offers and talk in Hungarian, Romanian and Greek, each sentence invented. */
import { describeKinds } from './kinds-abroad.ts';

describeKinds({
  hu: {
    request: [
      'Tud valaki jó vízvezeték-szerelőt Újpesten? Megint csöpög a csap',
      'Meg tudja valaki csinálni a webáruházamat? Gyapjúzoknit árulok, nem kell semmi extra',
      'Szombaton kellene segítség zongora költöztetéshez a harmadikról, fizetek',
      'Grafikust keresek egy kis kávézó logójához. Keret 60 ezer Ft. Írjatok privátban',
      'Sziasztok! Tud valaki ajánlani megbízható burkolót Győrben? Fürdőszoba lenne',
      'Könyvelő, Budapest. Cégünk tapasztalt könyvelőt keres. Amit kínálunk: versenyképes fizetés, cafeteria. Jelentkezés fényképes önéletrajzzal',
    ],
    offer: [
      'Kutyasétáltatás Gödöllőn. Megsétáltatom a kutyádat amíg dolgozol, 1500 Ft alkalom',
      'A Tölgy Könyvelőiroda kisvállalkozásoknak segít, az első konzultáció ingyenes',
      'Weboldal készítés kedvező áron, kis cégeknek 80.000 Ft-tól',
      'Szabadúszó fordító vagyok (angol-magyar), szívesen vállalok munkát, 3 Ft/karakter',
    ],
    other: [
      'A főnököm azt akarja hogy hétvégén ingyen dolgozzak, ez törvényes?',
      'Melyik bankot használjátok a céghez? Elegem van a díjakból',
      'Ne dőljetek be a csomagátvevős hirdetésnek, a bankszámlámat kérték',
      'Ma megjelent az alkalmazásunk! Köszönjük mindenkinek aki tesztelte',
      'Mennyit kértek egy logóért? Kezdő vagyok, félek, hogy alul árazom',
    ],
  },
  ro: {
    request: [
      'Stie cineva un instalator bun in Berceni? Iar curge robinetul',
      'Asistentă de noapte. Căminul Raza de Soare caută asistentă medicală pentru ture de noapte. Informații la recepție',
      'Am nevoie de ajutor sâmbătă să mut un pian de la etajul trei, plătesc bine',
      'Caut designer pentru logo cafenea, buget 500 lei. Astept portofolii in privat',
      'Are cineva un instalator bun in Cluj? Imi curge centrala',
      'Angajăm vânzătoare pentru magazinul din Brașov. Salariu 3500 lei net, bonuri de masă',
    ],
    offer: [
      'Plimb câini în Sibiu. Îți plimb câinele cât ești la serviciu, 30 lei plimbarea',
      'Biroul de contabilitate Stejarul ajută firmele mici, prima consultație e gratuită',
      'Fac site-uri WordPress rapid și ieftin, de la 600 lei. Portofoliu în privat',
      'Sunt traducător autorizat engleză-franceză, 30 lei pagina, predare în 24h',
    ],
    other: [
      'Șeful vrea să lucrez gratis în weekend, e legal?',
      'Ce bancă folosiți pentru firmă? M-am săturat de comisioane',
      'Nu cadeti in plasa la anuntul cu colete, mi-au cerut contul bancar',
      'Azi am lansat aplicația noastră! Mulțumim tuturor celor care au testat-o',
      'Cât cereți pentru un logo? Sunt la început și nu știu dacă 200 lei e puțin',
    ],
  },
  el: {
    request: [
      'Ξέρει κανείς έναν καλό υδραυλικό στο Παγκράτι; Πάλι στάζει η βρύση',
      'Νοσηλεύτρια νύχτας. Ο οίκος ευγηρίας Ηλιαχτίδα αναζητά νοσηλεύτρια για βραδινές βάρδιες. Πληροφορίες στη γραμματεία',
      'Χρειάζομαι βοήθεια το Σάββατο να κατεβάσω ένα πιάνο από τον τρίτο, πληρώνω',
      'Ψάχνω γραφίστα για λογότυπο σε μικρό καφέ, budget 200€. Στείλτε δείγματα',
      'Ξέρει κανείς καλό υδραυλικό στη Λάρισα; Έχω διαρροή στο μπάνιο',
      'καλησπερα παιδια, ποιος μπορει να μου φτιαξει ενα site για το μαγαζι? ποσο θα μου παει περιπου',
    ],
    offer: [
      'Βόλτα σκύλων στη Νέα Σμύρνη. Βγάζω βόλτα τον σκύλο σου όσο δουλεύεις, 8€ η βόλτα',
      'Το λογιστικό γραφείο Βελανιδιά βοηθά μικρές επιχειρήσεις, η πρώτη συνάντηση είναι δωρεάν',
      'Φτιάχνω ιστοσελίδες για μικρές επιχειρήσεις, από 250 ευρώ',
      'Φοιτητής μαθηματικού κάνει ιδιαίτερα σε γυμνάσιο-λύκειο, 12€/ώρα',
    ],
    other: [
      'Το αφεντικό θέλει να δουλέψω τζάμπα το σαββατοκύριακο, είναι νόμιμο;',
      'Ποια τράπεζα έχετε για την εταιρεία; Βαρέθηκα τις χρεώσεις',
      'Μην την πατήσετε με την αγγελία για τα δέματα, ζητούσαν κωδικούς e-banking',
      'Σήμερα βγήκε η εφαρμογή μας! Ευχαριστούμε όσους τη δοκίμασαν',
      'Πόσα χρεώνετε για ένα λογότυπο; Είμαι νέα στον χώρο και δεν ξέρω αν τα 100 είναι λίγα',
    ],
  },
});
