/** Words that invite somebody to write or call in other languages than English, lower case, in the forms that stand around an address. */

/** Ask for mail: what is to be sent, and the sending. */
export const MAIL_WORDS = namesOf(`
bewerbung bewerbungen bewerben bewirb bewerbt unterlagen lebenslauf angebote anfrage anfragen zuschriften schick schickt schicke schicken sende sendet senden mailt maile buchungen aufträge
candidature candidatures postuler postulez envoie envoyer envoyez envoyez-moi envoyez-nous adressez adresser transmettez transmettre devis commandes renseignements
enviar envía envia envíen envíe envíame envíanos enviad envíennos mandar manda mandad mándame mándanos currículum currículo currículos curriculo portfólio portafolio hoja presupuestos encargos candidaturas postular
envie enviem mande mandem orçamento orçamentos encomendas
inviare invia inviate inviatemi mandare mandate mandatemi mandami preventivi preventivo richieste candidatura
stuur sturen stuurt mailen mailt mailtje solliciteer solliciteren sollicitatie sollicitaties offerte offertes aanvragen
zapytania zapytanie wysyłać wysyłajcie wyślij wyślijcie wysłać prześlij przesłać aplikuj aplikować zgłoszenia zamówienia oferty mailem mejl mejlem
poslat pošlete pošli posílejte zašlete zasílejte zaslat poptávky poptávka nabídky životopis objednávky pošlite
skicka skickar mejla maila mejl ansök ansökan ansøgning søknad henvendelser beställningar lähetä hakemukset hakemus
ansøgningen ansøgninger ansøg søknaden søknader sendes mailen e-post epost maile bestillinger forespørgsler forespørsler hakemuksesi hakemuksen tarjoukset tarjouksia tarjouspyynnöt tilaukset sähköpostiin sähköpostilla sähköpostitse meilaa meiliä meilillä osoitteeseen
gönder gönderin gönderiniz gönderebilirsiniz gönderebilirsin iletin iletebilirsiniz başvuru başvurular başvurun başvurabilirsiniz özgeçmiş teklifler tekliflerinizi siparişler adresine e-posta eposta maili
kirim kirimkan kirimin lamaran lamar portofolio pemesanan surel
присылайте присылать пришлите прислать отправляйте отправлять отправьте отправить высылайте шлите скидывайте кидайте резюме портфолио заявки заказы заказать почта почту почте почты почтой имейл имэйл мейл мыло
надсилайте надсилати надішліть надіслати шліть резюме портфоліо замовлення замовити пошта пошту пошті поштою імейл
küldd küldje küldjön küldjétek küldjetek küldhet küldeni jelentkezés jelentkezést jelentkezését jelentkezéseket ajánlatokat ajánlatot árajánlatot önéletrajz önéletrajzot önéletrajzát címre címen e-mailben e-mailen emailben megrendelés megrendelések
trimite trimiteți trimiteti trimiteți-ne trimite-mi oferte oferta ofertă cv-ul cv-urile cv-uri mailul portofoliul comenzi comandă στείλτε στείλε στείλετε αποστολή βιογραφικά βιογραφικό βιογραφικού βιογραφικών προσφορές προσφορά παραγγελίες αιτήσεις bhejo bhejiye bhejein bhej
`);

/** Ask for contact, whatever the way. */
export const CONTACT_WORDS = namesOf(`
meld melde meldet melden kontaktiere kontaktiert kontaktieren kontaktaufnahme erreichbar erreichen erreichst erreicht anschreiben schreib schreibe schreibt schreiben fragen rückfragen interesse pn
contacter contactez contactez-moi contactez-nous contacte-moi joindre joignable répondre répondez écris écrire écrivez écrivez-moi écrivez-nous m'écrire nous-écrire m'envoyer intéressé intéressée intéressés
contacto contactar contacta contáctame contáctanos contáctenos contactarme escribir escribe escríbeme escríbenos escribid escríbanme escribirme escribirnos consultas interesados interesadas comunicarse comunícate responder
contato contatos contatar contate escreva escrevam escrever interessados interessadas respondam fale falem chama chame chamar dúvidas
contattare contattatemi contattami contattate contattateci contatti scrivere scrivi scrivete scrivetemi scrivimi interessati rispondere rispondete
contacteer bereikbaar bereiken reageer reageren reacties vragen
kontakt kontaktować skontaktuj skontaktować pisać pisz piszcie napisz napiszcie odezwij odezwijcie zainteresowanych zainteresowani odpowiedzi zgłoś zgłaszać
pište napište psát píšte napíšte kontaktujte kontaktovat ozvěte ozvi ozvite priv dotazy zájemci
kontakta skriv hör frågor kontaktieren spørsmål yhteyttä yhteydenotot kirjoita
kontakte spørgsmål henvend henvendelse henvendelser skrive skriver melding besked viesti viestiä viestillä lisätietoja tiedustelut kyselyt kysymykset kysy
iletişim ulaşın ulaşabilirsiniz ulaşabilirsin ulaşmak yazın yazınız yazabilirsiniz yazabilirsin yaz
hubungi japri kontak berminat minat pesan
пишите пиши писать напишите напиши откликнуться откликайтесь отклики отклик связь связи свяжитесь связаться связываться контакт контакты контактам обращаться обращайтесь обратиться вопросам вопросы предложения стучите стучитесь стучаться ответы личку лс
пишіть писати напишіть відгуки відгукуйтесь зв'язок зв'язку зв'яжіться звертайтесь звертайтеся звертатися звертатись контакти контактувати питання запитання пропозиції
írj írjon írjatok írjanak jelentkezni jelentkezz jelentkezzen érdeklődni érdeklődés keress keressen kapcsolat kapcsolatfelvétel elérhetőség elérhető elérsz scrie scrieți-mi scrieti-mi scrie-mi contactați-ne contactati-ne contacta contactat detalii informații informatii interesați interesati scrieți scrieti contactați contactati contactează γράψτε γράψε μήνυμα επικοινωνία επικοινωνήστε επικοινωνήσει επικοινωνείτε πληροφορίες ενδιαφερόμενοι sampark
`);

/** Ask to be called. */
export const CALL_WORDS = namesOf(`
telefon telefonisch telefonnummer anrufen anruf rufen ruft handy mobil tél téléphone appeler appelez portable llamar llama llamad llamen llámame teléfono telefono celular ligar ligue zap chiamare chiama chiamami chiamate
telefonare telefonate cellulare bel bellen mobiel appen telefoon dzwonić dzwoń zadzwoń telefonu komórka volejte zavolejte volat ringa arayın arayabilirsiniz telepon telp звонить звоните позвоните позвонить телефон телефону тел
номеру набирайте дзвоніть дзвонити телефонуйте вотсап вотсапе ватсап ватсапе ватцап hívj hívjon hívjatok hívható telefonon sunați sunati sună suna apelați soita soittaa puhelin puh tlf ringe mobil mobilen τηλέφωνο τηλ κιν κινητό καλέστε τηλεφωνήστε
`);

/** Ask to follow a link: to apply, to book a time. */
export const LINK_WORDS = namesOf(`
bewerben bewerbt bewirb bewerbung bewerbungen termin buchen buche postuler postulez candidature candidatures créneau rendez-vous rdv réservez réserver réserve postular postúlate inscríbete solicitudes cita reserva reservar agendar agenda agende
søg søk ansøg hae hakea haku jelentkezz jelentkezzen aplică aplica candidează αίτηση booke bestil bestill ajanvaraus foglalj időpont programare programează ραντεβού candidatar candidate-se inscreva-se vagas candidarsi candidati appuntamento prenota prenotate prenotare solliciteer solliciteren afspraak inplannen aplikuj aplikować umów spotkanie rezervujte rezervace schůzku ansök boka
randevu başvuru başvurun başvurular lamar daftar jadwal отклик откликнуться запишитесь записаться созвон анкета анкету заповніть анкети зголоситися
`);

/** “not”, “no”, “never”, “without”. */
export const NOT_WORDS = namesOf(`
nicht kein keine keinen niemals ohne niet geen pas jamais sans nunca não nem sem non mai nie bez не нет ни без ні немає inte ingen inga ikke ingen ikkje aldri aldrig uden uten ne žádné jangan bukan tanpa değil ei älä älkää ilman nem ne nélkül fără δεν μην χωρίς όχι
`);

/** What a “not” turns into an invitation: “zögert nicht”, “n'hésitez pas”. */
export const HESITATIONS = namesOf(`
zögern zögert zögere scheu scheuen n'hésitez n'hésite hésitez hésite hésiter dudes dudéis duden dude dudar hesite hesitem hesitar esitare esitate esitar aarzel schroom wahaj wahajcie krępuj krępujcie neváhejte váhejte váhat
стесняйтесь бойтесь стесняйся соромтеся вагайтеся tveka nøl nøle tøv tøve epäröi habozz habozzon ezitați ezitati ezita διστάσετε διστάσεις ragu sungkan
`);

function namesOf(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
