/** Requests, offers and talk in Danish, Norwegian and Finnish, each sentence invented. */
import { describeKinds } from './kinds-abroad.ts';

describeKinds({
  da: {
    request: [
      'Hej gruppe! Vores badeværelse trænger til en kærlig hånd, hvem kender en dygtig murer på Fyn?',
      'Webshop kører langsomt. Shopify-shop med 400 varer, kan nogen hjælpe mig med at få den gjort hurtigere mod betaling?',
      'Vi mangler en opvasker til fredag og lørdag aften, 150 kr i timen, kontakt Jonas i baren',
      'Sygeplejerske til nattevagt. Plejehjemmet Solgården søger sygeplejerske 28 timer. Vil du vide mere, ring til Anne',
      'Søger en fotograf til vores bryllup d. 14. juni ved Aarhus. Skal helst have prøvet det før :) Budget 8000 kr',
      'Er der nogen herinde, som kan lave et logo til min lille keramikbiks? Betaler selvfølgelig for det, sig en pris :)',
    ],
    offer: [
      'Ledig hundelufter. Jeg er 16 år og lufter gerne jeres hund efter skole i Hillerød, 50 kr pr gang',
      'Firma Blomquist & Co. Blomquist & Co hjælper iværksættere med regnskab og moms. Første møde er gratis',
      'Studerende tilbyder lektiehjælp i matematik og fysik, 180 kr. i timen, Aalborg',
      'Jeg er freelance tekstforfatter og har ledige timer i april. Skriv endelig hvis I mangler nyhedsbreve',
    ],
    other: [
      'Min chef vil have mig til at arbejde gratis i weekenden, må han det?',
      'Er der nogen der kan anbefale en god bog om forhandling? Skal til lønsamtale',
      'Pas på det opslag med "pakkeassistent" der kører nu. De ville have mit NemID, ren fup',
      'Vores nye app er ude i dag! Tak til alle der testede',
      'Hvad tager I for et logo? Er lige startet og aner ikke om 1500 kr er for lidt',
    ],
  },
  no: {
    request: [
      'Hei! Noen flinke med Photoshop her inne? Vil ha fjernet eksen fra et bilde, gir en hundrelapp',
      'Me ynskjer å leige inn ein fotograf til bryllaup i juni, Stord',
      'Kunne trengt hjelp til å flytte et piano fra tredje etasje på lørdag, betaler godt',
      'Søker fotograf til dåp i Drammen 3. mai. Budsjett rundt 4000 kr. Send gjerne porteføljen din på PM',
      'Noen som kan fikse nettsida til idrettslaget? Den har vært nede en uke nå. Betaler for jobben',
      'Rørlegger søkes til prosjekt på Sotra, 6 uker, 650 kr/t. Ring Kåre 900 00 142',
    ],
    offer: [
      'Hundelufter i Moss. Jeg går tur med hunden din mens du er på jobb, 100 kr per tur',
      'Murer Hansen AS tar alt av flis og pipe i Østfold, ring for befaring',
      'Frilans videoredigerer har ledig kapasitet i mai. Send en melding',
      'Tilbyr leksehjelp i matte R1 og R2, 300 kr timen, Bergen sentrum',
    ],
    other: [
      'Sjefen min vil at jeg skal jobbe gratis i helga, er det lov?',
      'Hvilken bank bruker dere til firmaet? Lei av gebyrer',
      'Ikke gå på den "pakkeassistent"-annonsen på FINN, de vil ha BankID-en din',
      'I dag lanserer vi appen vår! Takk til alle som testet',
      'Hva tar dere i timen for enkel webdesign? Føler 700 er mye',
    ],
  },
  fi: {
    request: [
      'Onks kellään hyvää putkimiestä Vantaalla, hana vuotaa taas',
      'Yövuoroon hoitaja. Palvelutalo Koivikko etsii hoitajaa yövuoroihin, 60 % työaika. Lisätietoja antaa esihenkilö',
      'Tarttis muuttoapua lauantaina, piano kolmannesta kerroksesta, maksan tietty',
      'Etsin graafikkoa pienen kahvilan logoa varten, budjetti n. 400 €',
      'Kirjanpitäjä, Tampere. Haemme joukkoomme kokenutta kirjanpitäjää. Tarjoamme kilpailukykyisen palkan ja mukavan porukan. Hakemukset 15.3. mennessä',
      'Tarvitaan remonttimies! Kylppäri menee uusiksi, Espoo. Tarjoukset yv',
    ],
    offer: [
      'Koiranulkoilutusta Porvoossa. Ulkoilutan koiraasi työpäivän aikana, 10 € kerta',
      'Tilitoimisto Aalto Oy palvelee pienyrityksiä, eka kuukausi veloituksetta',
      'Teen nettisivuja pienyrityksille alk. 300 €. Kysy lisää!',
      'Freelance-kääntäjä (en-fi), vapaata kapasiteettia keväälle',
    ],
    other: [
      'Pomo haluaa että teen viikonlopun ilmaiseksi, onko tämä laillista?',
      'Mitä pankkia käytätte firmaan? Kyllästyny näihin maksuihin',
      'Älkää langetko siihen pakettiassari-ilmoitukseen, ne halus verkkopankkitunnukset',
      'Sovelluksemme julkaistiin tänään! Kiitos kaikille testaajille',
      'Paljonko laskutatte logosta? Oon aloitteleva enkä tiiä onko 200 liikaa',
    ],
  },
});
