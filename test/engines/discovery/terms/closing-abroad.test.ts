/** Requests in other languages that are over, and those that only sound so. */
import { describe, expect, test } from 'vitest';
import { createScreener } from '../../../../src/engines/discovery/screening/screening.ts';
import { closingAbroad } from '../../../../src/engines/discovery/terms/closing-abroad.ts';
import { readPost } from '../../../../src/engines/discovery/text/read-post.ts';
import { post, SERVICES } from '../posts.ts';

const OVER: readonly (readonly [title: string, body: string])[] = [
  ['Suche Trompeter für Hochzeit', '12. Juli, Kassel, 150 €.\n\nNachtrag 3.5.: Wir sind fündig geworden, danke euch!'],
  ['✅ ERLEDIGT – Suche Schweißer für Gartentor', 'Material vorhanden.'],
  ['Suche Nachhilfe Mathe 9. Klasse (hat sich erledigt)', '20 € die Stunde'],
  ['~~Suche Fotografin für Babybauchshooting~~', 'Budget 200 €.'],
  ['Cherche plombier Lyon 7 [RÉSOLU]', 'fuite sous évier, urgent'],
  ['Cherche développeur Shopify', 'Budget 600 €.\nEDIT du 4/5 : mission pourvue, merci pour vos réponses.'],
  ['Recherche vendeuse week-end', 'Le poste est pourvu.'],
  ['Busco niñera para sábados - CUBIERTO', 'Zona centro, 10 € la hora.'],
  ['(Resuelto) Necesito que alguien me repare la laptop', 'pago hoy mismo'],
  ['Busco albañil para muro', 'Actualizo: ya conseguí a alguien, muchas gracias a todos.'],
  ['Procuro eletricista no Porto', 'Atualização: já encontrei, obrigada a todos!'],
  ['Preciso de tradutor PT-EN [RESOLVIDO]', '5 páginas'],
  ['[RISOLTO] Cerco chi mi monti un armadio', 'Milano, 60 euro'],
  ['Cerco baby sitter per il 3 giugno', 'Trovata, grazie mille a tutte!'],
  ['Gezocht: fotograaf 12 juni → gevonden!', 'Bruiloft in Utrecht'],
  ['Zoek stukadoor voor 2 kamers', 'Edit: we hebben iemand gevonden, bedankt!'],
  ['Zlecę malowanie pokoju – ZAMKNIĘTE', 'Wrocław, 16 m2'],
  ['Szukam hydraulika na jutro', 'Edit: załatwione, dzięki wszystkim'],
  ['[VYŘEŠENO] Sháním malíře pokojů', 'Plzeň'],
  ['Hledám hlídání na pátek', 'Už někoho mám, děkuji všem.'],
  ['[LÖST] Behöver hjälp med flytt', 'Malmö, 500 kr'],
  ['Söker DJ till studentfest', 'Bokad! Tack för alla tips.'],
  ['[LUKKET] Søger maler til stue', 'Aarhus'],
  ['Mangler fotograf til barnedåb', 'Edit: vi har fundet en, tak!'],
  ['Trenger rørlegger i Bodø', 'EDIT: ordnet seg, vi har funnet en. Tusen takk!'],
  ['[LÖYTYI] Tarvitsen apua muutossa', 'Vantaa'],
  ['Etsin valokuvaajaa rippijuhliin', 'Muokkaus: löytyi jo, kiitos!'],
  ['[MEGOLDVA] Villanyszerelőt keresek', 'Pécs'],
  ['Keresek fotóst keresztelőre', 'Megvan, köszönjük!'],
  ['[REZOLVAT] Caut instalator', 'Cluj'],
  ['Caut bonă pentru weekend', 'Edit: s-a găsit, mersi!'],
  ['[ΒΡΕΘΗΚΕ] Ζητείται ηλεκτρολόγος', 'Πάτρα'],
  ['Ψάχνω φωτογράφο για βάπτιση', 'Ενημέρωση: βρέθηκε, ευχαριστούμε!'],
  ['Boyacı arıyorum (KAPANDI)', 'İzmir'],
  ['Nişan için fotoğrafçı arıyorum', 'Düzenleme: bulduk, teşekkürler.'],
  ['[ЗАКРЫТО] Нужен сантехник', 'Казань'],
  ['Ищу репетитора по химии', 'Нашли, спасибо всем!'],
  ['Нужен фотограф на юбилей', 'АПД: исполнителя нашла, не пишите.'],
  ['[ЗАКРИТО] Шукаю майстра по плитці', 'Дніпро'],
  ['Треба перекладач', 'ОНОВЛЕНО: знайшли, дякуємо!'],
  ['[CLOSED] Cari fotografer prewed', 'Malang'],
  ['Butuh tukang ledeng', 'Edit: udah dapet orang, makasih semua.'],
  ['Plumber chahiye Noida', 'Update: mil gaya, thanks.'],
  ['【已解决】求师傅修热水器', '武汉'],
  ['找人拍毕业照', '编辑：找到了，谢谢各位'],
  ['［決定済］結婚式のカメラマン募集', '6月、名古屋'],
  ['動画編集者を募集', '【追記】担当者が決まりました。ありがとうございました。'],
  ['(완료) 이삿짐 도와주실 분', '부산'],
  ['로고 제작해주실 분 구해요', '업데이트: 마감되었습니다.'],
  ['[ĐÃ XONG] Cần thợ sửa ống nước', 'Quận 7'],
  ['Cần chụp ảnh kỷ yếu', 'Edit: em tìm được người rồi ạ, cảm ơn mọi người'],
  ['[مغلق] مطلوب مصور زواج', 'الرياض'],
  ['محتاج سباك', 'تعديل: لقيت واحد، شكراً'],
  ['[بسته شد] نیازمند گرافیست', 'مشهد'],
  ['دنبال عکاس عروسی می‌گردم', 'آپدیت: پیدا کردیم، ممنون'],
  ['[נסגר] דרוש חשמלאי', 'חיפה'],
  ['מחפשים צלם לברית', 'עריכה: מצאנו, תודה!'],
  ['(ปิดรับแล้ว) หาช่างภาพงานรับปริญญา', 'เชียงราย'],
  ['หาช่างประปา', 'อัพเดท: ได้แล้วนะคะ ขอบคุณค่ะ'],
];

const OPEN: readonly (readonly [title: string, body: string])[] = [
  ['', 'Unsere Website ist nicht mehr aktuell, wir suchen jemanden für einen Relaunch. EDIT: noch nicht vergeben, meldet euch!'],
  ['', 'Suche Grafikerin für ein Logo. Texte sind schon fertig. Edit: Budget ergänzt, 300 €.'],
  ['', 'Ich habe ein schönes Template gefunden, danke dafür. Jetzt brauche ich jemanden, der es anpasst, 150 Euro.'],
  ['', 'Wir suchen einen Koch. Bewerbungen bis die Stelle besetzt ist.'],
  ['', "J'ai trouvé un thème qui me plaît, je cherche quelqu'un pour l'installer. Merci !"],
  ['', 'Cherche graphiste pour un flyer. MAJ : budget 120 €, toujours rien trouvé.'],
  ['', 'Ya encontré la plantilla, necesito a alguien que la adapte, gracias de antemano.'],
  ['', 'Busco fontanero. EDIT: aún no he encontrado a nadie.'],
  ['', 'Cerco un elettricista a Roma. Edit: ancora non ho trovato nessuno, pago bene.'],
  ['', 'Ho trovato un bel tema per il sito, cerco chi me lo configuri. Grazie!'],
  ['', 'Preciso de um pintor. EDIT: ainda não encontrei ninguém, obrigado.'],
  ['', 'Nasza strona jest nieaktualna, szukam kogoś do odświeżenia. Dzięki!'],
  ['', 'Szukam grafika. Edit: dalej nie znalazłem, budżet 400 zł, dzięki.'],
  ['', 'Web je neaktuální, hledám někoho na úpravu. Díky.'],
  ['', 'Už mám hosting, hledám programátora na web. EDIT: doplněn rozpočet 8000 Kč.'],
  ['', 'Ik heb een mooi thema gevonden en zoek iemand die het aanpast. Bedankt!'],
  ['', 'Domein is al geregistreerd, zoek webdesigner. Update: budget is 500 euro.'],
  ['', 'Jag har hittat ett tema men behöver någon som installerar det. Tack!'],
  ['', 'Söker snickare. Edit: har fortfarande inte hittat någon.'],
  ['', 'Jeg har fundet en skabelon, søger en der kan sætte den op. Tak!'],
  ['', 'Har funnet en mal, trenger noen som kan sette den opp. Takk!'],
  ['', 'Teema on jo löytynyt, etsin jonkun joka asentaa sen. Kiitos!'],
  ['', 'A szöveg már megvan, keresek grafikust a szórólaphoz. Köszönöm!'],
  ['', 'Am găsit tema, caut pe cineva să o instaleze. Mulțumesc!'],
  ['', 'Το κείμενο είναι έτοιμο, ψάχνω γραφίστα. Ευχαριστώ!'],
  ['', 'Tema hazır, kuracak birini arıyorum. Güncelleme: henüz bulunamadı.'],
  ['', 'Текст уже нашли, нужен диктор. Спасибо!'],
  ['', 'Ищу верстальщика. UPD: пока никого не нашёл, бюджет 5000.'],
  ['', 'Шукаю дизайнера. UPD: досі не знайшов, бюджет 2000 грн.'],
  ['', 'Cari tukang cat. Update: belum dapat orang, budget 500rb.'],
  ['', '求人修复网站，备份已找到，预算500。更新：还没找到人。'],
  ['', 'バグの原因は見つかりました。直してくださる方を募集します。追記：まだ募集中です。'],
  ['', '소스는 찾았습니다. 수정해주실 분 구합니다. 수정: 아직 못 구했어요.'],
  ['', 'Domain đã hết hạn, cần người làm lại website, 2tr. Cập nhật: vẫn chưa tìm được ai.'],
  ['', 'محتاج مصمم شعار، تم اختيار الاسم. تحديث: لسه ما لقيت أحد.'],
  ['', 'حسابم بسته شد، یه نفر می‌خوام سایتم رو درست کنه، ۲ میلیون. آپدیت: هنوز پیدا نشد.'],
  ['', 'מחפש מתכנת לתיקון אתר, 500 ש"ח. תודה מראש! עדכון: עדיין לא נמצא.'],
  ['', 'หาคนแก้เว็บ งบ 1000 อัพเดท: ยังหาไม่ได้ค่ะ'],
];

const closingOf = (title: string, body: string): string | null => closingAbroad(readPost(post({ title, body })));

describe('a request in another language', () => {
  test.each(OVER)('is over: %s ¦ %s', (title, body) => {
    expect(closingOf(title, body)).not.toBeNull();
  });

  test.each(OPEN)('is open: %s ¦ %s', (title, body) => {
    expect(closingOf(title, body)).toBeNull();
  });

  test('is over by words that are told', () => {
    expect(closingOf('Suche Bassisten', 'Probe dienstags.\nEdit: Wir haben jemanden gefunden.')).toBe('haben jemanden gefunden');
    expect(closingOf('[RESUELTO] Busco fontanero', 'Zona norte.')).toBe('RESUELTO');
    expect(closingOf('~~Cherche dessinatrice pour une affiche~~', 'Budget 200 €.')).toBe('Cherche dessinatrice pour une affiche');
    const strokes = [...'Zoek tekenaar'].map((letter) => `${letter}\u0336`).join('');
    expect(closingOf(strokes, 'Voor een affiche.')).toBe('Zoek tekenaar');
  });

  test('is dropped as closed', () => {
    const screen = createScreener({ services: SERVICES, minScore: 0, maxAgeDays: 30, keepEmployment: false });
    const { screening } = screen(
      post({ title: 'Suche jemanden für unsere Website', body: 'Budget 400 Euro.\n\nNachtrag: hat sich erledigt, danke!' }),
      new Date('2026-03-02T09:00:00.000Z'),
    );
    expect(screening).toMatchObject({ kept: false, dropped: 'closed' });
  });
});
