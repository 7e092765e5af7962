extension Concepts {
    /// Words of shops, services, devices and those who help with them.
    ///
    /// English, Polish and Russian; irregular forms stand beside the word.
    static let support = """
        order, ordering, ordered | zamówienie, zamówić, zamawiać, zamówię, zamów | заказ, заказать, заказывать, закажу
        basket, cart, trolley | koszyk | корзина
        checkout | kasa, finalizacja | оформление, касса
        buy, bought, purchase, buying | kupić, kupować, kupno, zakup, nabyć, kupię, kupiony, kupuję | купить, покупать, покупка, приобрести, куплю, покупок, приобрету, приобрел
        shopping | zakupy | покупки, шопинг
        sell, sold, sale, selling | sprzedać, sprzedawać, sprzedaż | продать, продавать, продажа, продам
        seller, vendor, merchant | sprzedawca, sprzedający | продавец, продавца
        buyer, purchaser | kupujący, nabywca | покупатель
        customer, client | klient, klientka, klientek, klientce | клиент, клиентка, клиенток
        shop, store | sklep | магазин
        wholesale, wholesaler | hurt, hurtowy, hurtownia, hurtowo | опт, оптовый, оптом, оптовик
        bulk | hurtowy, masowy, zbiorczy | оптовый, массовый
        retail, retailer | detal, detaliczny | розница, розничный
        price, pricing | cena, cenowy | цена, ценовой
        cost | koszt, kosztować, kosztuję | стоимость, стоить, обойтись, расходы, обойдется, обошлось
        expensive, pricey | drogi, drogo | дорогой, дорого
        cheap, cheaper, inexpensive | tani, tanio, tańszy, taniej | дешевый, дешево, дешевле
        free, gratis | darmowy, bezpłatny, gratis, darmo, bezpłatnie | бесплатный, бесплатно, даром
        discount, rebate, reduction | zniżka, rabat, obniżka, upust, bonifikata, zniżek, zniżce, obniżek, obniżce, bonifikacie | скидка, скидок
        promotion, promo | promocja, promocyjny | акция, промо, акционный
        sale, clearance | wyprzedaż, przecena | распродажа, уценка, уценок
        coupon, voucher | kupon, bon, voucher, talon | купон, ваучер, талон
        code | kod | код
        promocode | promokod | промокод
        redeem | zrealizować, wykorzystać, zrealizuję | погасить, активировать, использовать, погашу, активирую, использую
        offer | oferta, oferować, zaoferować, ofercie, oferuję, zaoferuję | предложение, предложить, предлагать
        bargain | okazja | выгода
        quote, estimate, quotation | wycena, kosztorys, wycenić | смета, расчет, оценка, оценок
        catalogue, catalog | katalog | каталог
        assortment, range | asortyment | ассортимент
        brochure, leaflet, flyer | broszura, ulotka, broszurze, ulotek, ulotce | брошюра, листовка, буклет, листовок
        item, article | artykuł, towar | товар, артикул
        goods, merchandise | towar | товар
        sample | próbka, próbek, próbce | образец, пробник, образца
        brand | marka, marek, marce | бренд, марка, марок
        manufacturer, producer, maker | producent | производитель, изготовитель
        supplier | dostawca | поставщик
        distributor | dystrybutor | дистрибьютор
        dealer | diler, dealer | дилер
        reseller | odsprzedawca, reseller | реселлер, перепродавец
        stock, inventory | zapas, magazyn, inwentarz | запас, склад, наличие
        available, availability | dostępny, dostępność | доступный, доступность, наличие, имеется
        unavailable | niedostępny | недоступный, недоступно
        restock, restocked, replenish | uzupełnić, uzupełniać | пополнить, пополнение
        preorder, pre-order | przedsprzedaż | предзаказ
        reserve, reservation, reserved | rezerwacja, zarezerwować, rezerwować, zarezerwuję, rezerwuję | резерв, бронь, зарезервировать, бронирование, забронировать, зарезервирую, забронирую
        deposit, prepayment | zaliczka, zadatek, przedpłata, zaliczek, zaliczce, zadatku, przedpłacie | задаток, предоплата, аванс
        deposit | kaucja | залог
        pay, paid, payment, paying | płacić, zapłacić, opłacić, płatność, zapłata, zapłacę, opłata, płacę, zapłać, zapłacony, opłacę, zapłacie, opłacie | платить, заплатить, оплатить, оплата, платеж, оплачивать, плачу, заплачу, оплачу, платежа
        payer | płatnik | плательщик
        card | karta, karcie | карта, карточка, карточек
        cash | gotówka, gotówkowy, gotówek, gotówce | наличные, наличка, нал, наличек
        cashless | bezgotówkowy | безналичный, безнал
        coin | moneta, monecie | монета
        banknote | banknot | банкнота, купюра
        money | pieniądze, pieniądz, kasa, pieniędzy | деньги, денежный, бабки
        funds | środki | средства
        currency | waluta, walutowy, walucie | валюта, валютный
        exchange | wymiana, wymienić, kantor, przewalutowanie, wymienię | обмен, обменять, обменник, конвертация
        rate | kurs | курс
        dollar | dolar | доллар
        pound, sterling | funt | фунт
        zloty | złoty, złotówka, złotówek, złotówce | злотый
        ruble, rouble | rubel | рубль
        cent, penny, pence | cent, pens, grosz | цент, пенс, копейка, грош, копеек
        instalment, installment | rata, raty, ratalny, racie | рассрочка, взнос, рассрочек
        invoice, invoicing | faktura, fakturowanie, fakturze | счет, фактура, инвойс
        bill, billing | rachunek, rozliczenie, rozliczać, rachunku | счет, биллинг, расчет
        receipt | paragon, pokwitowanie, kwit | чек, квитанция
        tax, taxes, taxation | podatek, podatkowy, podatku | налог, налоговый, налогообложение
        vat | vat | ндс
        duplicate, copy | duplikat, odpis | дубликат
        sum, amount, total | suma, kwota, łącznie, kwocie | сумма, итого, итог
        subtotal | podsuma | подытог
        net | netto | нетто
        gross | brutto | брутто
        surcharge | dopłata, dopłacić, dopłacie, dopłacę | доплата, доплатить, наценка, доплачу, наценок
        fee, charge | opłata, prowizja, opłacie | комиссия, сбор, плата
        charge, charged, debit | obciążyć, obciążenie, pobrać, pobierać, pobiorę | списать, списание, снять, списали, спишу, сниму, сняли, снят
        deduct, deduction | odliczyć, odliczenie, potrącić, potrącenie, potrącę | вычесть, вычет, удержать, удержание
        overcharge, overcharged | zawyżyć, zawyżony | переплата, переплатить, переплачу
        overpayment, overpaid | nadpłata, nadpłacić, nadpłacie, nadpłacę | переплата, переплатить, переплачу
        underpayment | niedopłata, niedopłacie | недоплата
        debt | dług, zadłużenie | долг, задолженность
        arrears, overdue | zaległość, zaległy, przeterminowany | просрочка, просроченный, задолженность, просрочек
        creditor | wierzyciel | кредитор
        debtor | dłużnik | должник
        due | wymagalny, należny | причитающийся
        balance | saldo | баланс, остаток
        topup, top-up, recharge | doładowanie, doładować, zasilić, doładuję | пополнение, пополнить, пополнять
        wallet | portfel | кошелек, кошелька
        purse | portmonetka, portmonetek, portmonetce | кошелек, кошелька
        contactless | zbliżeniowy, zbliżeniowo | бесконтактный, бесконтактно
        transaction | transakcja | транзакция, операция, сделка, сделок
        decline, declined, reject, rejected, rejection | odrzucić, odrzucać, odrzucony, odmowa, odmówić, odrzucę | отклонить, отклонен, отклонять, отказ, отвергнуть, отвергну
        pending | oczekujący | ожидающий, ожидает
        process, processing | przetwarzać, przetworzyć, przetwarzanie | обработать, обработка, обрабатывать, обработок
        accept, acceptance, accepted | akceptować, zaakceptować, przyjąć, przyjmować, akceptuję, zaakceptuję, przyjmę, przyjmuję | принять, принимать, принятие, приму, принят
        confirm, confirmation, confirmed | potwierdzić, potwierdzenie, potwierdzać, potwierdzę | подтвердить, подтверждение, подтверждать, подтвержу
        cancel, cancellation, cancelled, canceled | anulować, anulowanie, odwołać, odwoływać, rezygnacja, zrezygnować, rezygnować, anuluję, odwołuję, zrezygnuję, rezygnuję | отменить, отмена, отменять, отказаться, отказ, аннулировать, откажусь, аннулирую
        withdraw, withdrawal, withdrew, withdrawn | odstąpienie, odstąpić | отказ, отказаться, откажусь
        terminate, termination | wypowiedzieć, wypowiedzenie, rozwiązać, rozwiązanie | расторгнуть, расторжение, прекратить, прекращение, расторг, расторгли, прекращу
        modify, modification, edit, editing | edytować, edycja, modyfikować, modyfikacja, edytuję, modyfikuję | редактировать, изменить, изменение, редактирование, редактирую
        deliver, delivery | dostawa, dostarczyć, dostarczać, doręczyć, doręczenie, doręczać | доставка, доставить, доставлять, вручить, вручение, доставок, доставлю
        ship, shipping, shipment, shipped | wysyłka, przesyłka, wysłać, wysyłek, wysyłce, przesyłek, przesyłce, wysłany, wyślę | отправка, отгрузка, отправить, отправление, доставка, отправок, отгрузок, отправлю, отправлен, доставок
        send, sent, sending, dispatch | wysłać, wysyłać, przesłać, nadać, wyślę, nadanie, wysłany, prześlę, nadaję | отправить, послать, выслать, отправлять, высылать, отправка, отправлю, отправлен, пошлю, вышлю, отправок
        sender | nadawca | отправитель
        recipient, addressee | odbiorca, adresat | получатель, адресат
        receive, received | otrzymać, dostać, otrzymywać, dostawać, otrzymałem, dostanę, dostałem, otrzymuję | получить, получать, получение
        parcel, package | paczka, przesyłka, paczek, paczce, przesyłek, przesyłce | посылка, посылок
        courier | kurier, kurierski | курьер, курьерский
        postman, mailman | listonosz, doręczyciel | почтальон
        post, postal, mail | poczta, pocztowy, poczcie | почта, почтовый
        postage | porto | пересылка, пересылок
        stamp | znaczek, znaczku | марка, марок
        letter | list | письмо, писем
        envelope | koperta, kopercie | конверт
        postcode, zip | kod | индекс
        address | adres | адрес
        street | ulica | улица
        city, town | miasto, mieście | город
        village | wieś | деревня, село
        house, home | dom, domowy | дом, домашний
        apartment, flat | mieszkanie | квартира, апартаменты
        building | budynek, budynku | здание
        floor | piętro | этаж
        stairs | schody | лестница
        lift, elevator | winda, windzie | лифт
        door | drzwi, drzwiach | дверь
        doorbell | dzwonek, dzwonku | звонок, звонка
        intercom | domofon, wideodomofon | домофон
        entrance | wejście, wejść | вход, подъезд
        exit | wyjście | выход
        gate | brama, furtka, furtek, furtce | ворота, калитка, калиток
        fence | ogrodzenie, płot | забор, ограда
        neighbour, neighbor | sąsiad, sąsiadka, sąsiadek, sąsiadce | сосед, соседка, соседи, соседок
        pickup, collection, collect | odbiór, odebrać, odbierać, odbiorę, odbioru | самовывоз, забрать, забирать, выдача, заберу
        locker | paczkomat, automat | постамат, почтомат
        drop-off | nadanie | сдача
        point | punkt | пункт
        tracking, track | śledzenie, śledzić, śledzę | отслеживание, отследить, отслеживать, трек, отслежу
        carrier | przewoźnik | перевозчик
        freight, cargo | fracht, ładunek, ładunku | груз, фрахт
        transport, transportation | transport, przewóz | транспорт, перевозка, транспортировка, перевозок, транспортировок
        pallet | paleta, palecie | паллета, поддон
        truck, lorry | ciężarówka, ciężarówek, ciężarówce | грузовик
        van | furgonetka, furgonetek, furgonetce | фургон
        loading, load | załadunek, ładować, załadować, załadunku, ładuję, załaduję | погрузка, загрузить, погрузок, загружу
        unloading, unload | rozładunek, rozładować, rozładunku, rozładuję | разгрузка, разгрузить, разгрузок, разгружу
        warehouse | magazyn, skład | склад
        express | ekspres, ekspresowy | экспресс, срочный
        urgent, urgently | pilny, pilnie | срочный, срочно
        delay, delayed, late | opóźnienie, opóźniony, opóźnić, spóźnić, spóźniony | задержка, опоздание, задерживаться, опоздать, задержать, задержек
        wait, waiting | czekać, poczekać, oczekiwać, oczekiwanie, oczekuję | ждать, подождать, ожидание, ожидать, жду, подожду
        arrive, arrival, arrived | przyjść, dotrzeć, przybyć, dojść, przyszła, przyszło, doszła, przyjdzie, przyszedł, dojdzie, doszedł | прийти, прибыть, прибытие, дойти, пришел, пришла, дошла, придет, дойдет, дошел
        estimated | szacowany, przewidywany | ориентировочный, предполагаемый
        quarter, quarterly | kwartał, kwartalny | квартал, квартальный
        noon, midday | południe | полдень
        weekend | weekend | выходные, уикенд
        monday | poniedziałek, poniedziałku | понедельник
        tuesday | wtorek, wtorku | вторник
        wednesday | środa | среда
        thursday | czwartek, czwartku | четверг
        friday | piątek, piątku | пятница
        saturday | sobota, sobocie | суббота
        sunday | niedziela, niedzielny | воскресенье, воскресный
        january | styczeń, stycznia | январь
        february | luty | февраль
        march | marzec, marca | март
        april | kwiecień, kwietnia | апрель
        june | czerwiec, czerwca | июнь
        july | lipiec, lipca | июль
        august | sierpień, sierpnia | август
        september | wrzesień, września | сентябрь
        october | październik | октябрь
        november | listopad | ноябрь
        december | grudzień, grudnia | декабрь
        spring | wiosna | весна
        summer | lato | лето
        autumn | jesień | осень
        winter | zima | зима
        holiday | święto, święta, świąteczny, świąt | праздник, праздничный
        christmas, xmas | gwiazdka, gwiazdek, gwiazdce | рождество, рождественский
        easter | wielkanoc, wielkanocny | пасха, пасхальный
        birthday | urodziny, urodzinowy | рождение
        date | data, dacie | дата
        deadline, term | termin | срок, дедлайн
        immediately, instantly, instant | natychmiast, natychmiastowy, błyskawicznie | немедленно, сразу, мгновенно, мгновенный
        postpone, reschedule, rescheduled | przełożyć, przesunąć, przekładać, przesunę | перенести, отложить, переносить, перенос, перенесу, перенес, переношу
        customs | celny, odprawa, celnik | таможня, таможенный
        duty | cło | пошлина
        import | import, importować, importuję | импорт, ввоз, импортировать, ввезти, импортирую, ввез
        export | eksport, eksportować, eksportuję | экспорт, вывоз, экспортировать, экспортирую
        abroad, foreign, overseas | zagranica, zagraniczny | заграница, зарубежный, иностранный, рубеж
        international | międzynarodowy | международный
        domestic, national | krajowy | внутренний, отечественный, национальный
        country | kraj | страна
        border | granica | граница
        union | unia, unijny | союз
        poland, polish | polska, polski | польша, польский
        russia, russian | rosja, rosyjski | россия, русский, российский
        ukraine, ukrainian | ukraina, ukraiński | украина, украинский
        germany, german | niemcy, niemiecki | германия, немецкий
        england, english | anglia, angielski | англия, английский
        britain, british | brytania, brytyjski | британия, британский, великобритания
        france, french | francja, francuski | франция, французский
        spain, spanish | hiszpania, hiszpański | испания, испанский
        italy, italian | włochy, włoski | италия, итальянский
        czechia, czech | czechy, czeski | чехия, чешский
        europe, european | europa, europejski | европа, европейский
        america, american | ameryka, amerykański, ameryce | америка, американский
        usa | usa | сша
        china, chinese | chiny, chiński | китай, китайский
        belarus, belarusian | białoruś, białoruski | беларусь, белоруссия, белорусский
        kazakhstan | kazachstan | казахстан
        lithuania, lithuanian | litwa, litewski | литва, литовский
        turkey, turkish | turcja, turecki | турция, турецкий
        japan, japanese | japonia, japoński | япония, японский
        netherlands, dutch | holandia, niderlandy, holenderski | нидерланды, голландия, голландский
        switzerland, swiss | szwajcaria, szwajcarski | швейцария, швейцарский
        damage, damaged | uszkodzić, uszkodzony, uszkodzenie, zniszczyć, zniszczony, uszkodzę | повреждение, повредить, поврежден, поврежденный, испортить, поврежу, испорчу
        broken, break, broke | zepsuć, zepsuty, złamać, połamany | сломать, сломаться, сломанный, поломка, сломался, поломок
        crack, cracked | pęknąć, pęknięty, pęknięcie, pęknę | трещина, треснуть, треснул, тресну
        shatter, smash, smashed | rozbić, rozbity, stłuc, stłuczony, potłuczony | разбить, разбитый, разбиться, разобью, разбил
        crush, crushed, dented, dent | zgnieść, zgnieciony, wgniecenie, wgnieciony | мятый, помятый, вмятина, помять
        scratch, scratched | rysa, porysować, zarysowanie, porysowany, porysuję | царапина, поцарапать, поцарапанный
        torn, tear, tore | rozerwać, podarty, rozdarty, rozedrzeć, porwany | порвать, порванный, рваный, разорвать
        bent, bend | zgiąć, zgięty, wygiąć, wygięty, zginać | согнуть, гнутый, погнуть, погнутый, согну, погну
        hole | dziura, otwór, dziurze | дыра, отверстие, дырка, дырок
        stain, spot, stained | plama, poplamić, poplamiony | пятно, запачкать
        wet, soaked | mokry, zmoczyć, przemoczony, zamoknąć, zamoknę | мокрый, промокнуть, намокнуть, промок, промокла, намокну
        defect, defective, faulty | wada, wadliwy, usterka, defekt, wadzie, usterek, usterce | дефект, дефектный, брак, бракованный, неисправный
        malfunction, failure, breakdown | awaria, usterka, usterek, usterce | неисправность, сбой, поломка, авария, отказ, поломок
        missing, lacking | brakować, brak, zabraknąć, brakujący, brakuję, zabraknę | отсутствовать, недостает, нехватка, недостающий, отсутствие, отсутствую, нехваток
        incomplete | niekompletny | неполный, некомплект, некомплектный
        complete | kompletny | полный, комплектный
        mistake, mix-up | pomyłka, pomylić, omyłka, pomyłek, pomyłce, omyłek, omyłce | ошибка, ошибиться, перепутать, путаница, ошибок, ошиблюсь
        lost, lose, loss | zgubić, zgubiony, zagubić, zaginąć, zaginiony, stracić, utrata, zgubię, zaginę, stracę, utracie | потерять, потерян, потеря, потеряться, утеря, пропасть, утерять, пропал, пропала, пропадает
        return, returning | zwrot, zwrócić, zwracać, zwrócę, odesłać, oddać, odsyłać, zwrócony, zwróć, odeślę | возврат, вернуть, возвращать, возвратить, верну, возвращу, возвращен
        refund, reimburse, refunded, reimbursement | zwrot, oddać, zwrócić, oddacie, refundacja, zwrócę, zwrócony, zwróć | возврат, вернуть, возместить, возмещение, верну, возмещу
        compensation, compensate | odszkodowanie, rekompensata, zrekompensować, rekompensacie, zrekompensuję | компенсация, компенсировать, возмещение, компенсирую
        complaint, complain | reklamacja, skarga, reklamować, zareklamować, skarżyć, zażalenie, reklamuję, zareklamuję | жалоба, рекламация, претензия, пожаловаться, жаловаться, пожалуюсь, жалуюсь
        dissatisfied, unhappy, disappointed | niezadowolony, rozczarowany, zawiedziony | недовольный, разочарован, разочарованный, недоволен
        satisfied, satisfaction | zadowolony, satysfakcja, zadowolenie | довольный, доволен, удовлетворение, удовлетворен
        guarantee, warranty | gwarancja, gwarancyjny, rękojmia, gwarantować, gwarantuję | гарантия, гарантийный, гарантировать, гарантирую
        repair, fix, mend, repaired | naprawa, naprawić, naprawiać, zreperować, naprawię, zreperuję | ремонт, починить, чинить, отремонтировать, починка, исправить, отремонтирую, починок, исправлю
        workshop, garage | warsztat | мастерская, автосервис
        technician, engineer | technik, serwisant, monter | техник, мастер, инженер
        mechanic | mechanik | механик
        electrician | elektryk | электрик
        plumber | hydraulik | сантехник
        diagnose, diagnosis, diagnostics | diagnoza, diagnostyka, zdiagnozować, diagnostyce, zdiagnozuję | диагностика, диагноз, диагностировать, диагностирую
        inspection, inspect | przegląd, oględziny, inspekcja | осмотр, осмотреть, инспекция
        maintenance, maintain, servicing | konserwacja, serwisowanie, konserwować, konserwuję | обслуживание, обслуживать, техобслуживание
        spare, replacement | zamienny, zapasowy | запасной, запчасть
        part, component | część, komponent, element | часть, деталь, компонент
        accessory, accessories | akcesorium, akcesoria | аксессуар, принадлежность
        replace, replacement, replaced | wymienić, wymiana, wymieniać, zamienić, podmienić, wymienię | заменить, замена, менять, заменять
        exchange, swap | wymiana, wymienić, zamiana, zamienić, wymienię | обмен, обменять, поменять, обменивать
        substitute | zamiennik, zastępczy | заменитель, аналог
        size, sizing | rozmiar, rozmiarówka, rozmiarówek, rozmiarówce | размер, размерный
        tight | ciasny, obcisły | тесный, узкий, жмет
        loose | luźny | свободный, просторный
        fit, fitting | pasować, dopasować, dopasowanie, pasuję, dopasuję | подходить, подойти, подойдет, подхожу, подошел, подошла
        wide, width | szeroki, szerokość | широкий, ширина
        narrow | wąski | узкий
        high, height, tall | wysoki, wysokość, wzrost | высокий, высота, рост
        low | niski | низкий
        deep, depth | głęboki, głębokość | глубокий, глубина
        weight, weigh, heavy | waga, ciężki, ważyć, ciężar, wadze | вес, тяжелый, весить, вешу
        lightweight | lekki | легкий
        thick, thickness | gruby, grubość | толстый, толщина
        thin | cienki | тонкий
        dimension | wymiar | габарит, размер
        shape | kształt | форма
        colour, color | kolor, barwa | цвет, цветной
        white | biały | белый
        black | czarny | черный
        red | czerwony | красный
        blue | niebieski, granatowy | синий, голубой
        green | zielony | зеленый
        yellow | żółty | желтый
        grey, gray | szary | серый
        brown | brązowy | коричневый
        pink | różowy | розовый
        orange | pomarańczowy | оранжевый
        purple, violet | fioletowy | фиолетовый
        gold, golden | złoto, złoty | золото, золотой
        silver | srebro, srebrny | серебро, серебряный, серебристый
        clothes, clothing | ubranie, odzież, ciuch | одежда, вещи
        dress | sukienka, sukienek, sukience | платье
        trousers, pants | spodnie | брюки, штаны
        shirt | koszula | рубашка, рубашек
        t-shirt | koszulka, koszulek, koszulce | футболка, футболок
        jacket | kurtka, kurtek, kurtce | куртка, курток
        coat | płaszcz | пальто
        shoe, shoes, footwear | but, buty, obuwie, butów | обувь, ботинки, туфли
        sock | skarpeta, skarpetka, skarpecie, skarpetek, skarpetce | носок, носки, носка
        underwear | bielizna | белье
        hat, cap | czapka, kapelusz, czapek, czapce | шапка, шляпа, кепка, шапок, кепок
        sleeve | rękaw | рукав
        zip, zipper | zamek, suwak, zamku | молния
        jewellery, jewelry | biżuteria | украшение, бижутерия
        ring | pierścionek, pierścionku | кольцо
        watch | zegarek, zegarku | часы
        smartwatch | smartwatch, smartzegarek, smartzegarku | смарт-часы
        glasses, spectacles | okulary | очки
        bag | torba, torebka, torebek, torebce | сумка, сумок
        backpack, rucksack | plecak | рюкзак
        fabric, cloth, textile | tkanina, materiał | ткань, материя
        cotton | bawełna, bawełniany | хлопок, хлопковый, хлопка
        wool | wełna, wełniany | шерсть, шерстяной
        leather | skóra, skórzany, skórze | кожа, кожаный
        skin | skóra, skórze | кожа
        wood, wooden | drewno, drewniany | дерево, деревянный, древесина, деревья
        metal, metallic | metal, metalowy | металл, металлический
        steel | stal, stalowy | сталь, стальной
        iron | żelazo | железо
        glass | szkło, szklany | стекло, стеклянный, стекол
        rubber | guma, gumowy | резина, резиновый
        paper | papier, papierowy | бумага, бумажный
        cardboard, carton | karton, tektura, tekturze | картон, картонный
        foil, film, wrap | folia | пленка, фольга, пленок
        packaging, packing, pack, packed | opakowanie, pakować, zapakować, spakować, pakuję, zapakuję, spakuję | упаковка, упаковать, упаковывать, упаковок, упакую
        unpack, unbox | rozpakować, rozpakuję | распаковать, распаковка, распакую, распаковок
        box | pudełko, pudło, karton | коробка, коробок
        sealed, seal | zaplombowany, plomba, zapieczętowany | пломба, запечатанный, опечатать
        label | etykieta, naklejka, metka, etykiecie, naklejek, naklejce, metek, metce | этикетка, наклейка, ярлык, бирка, этикеток, наклеек, бирок
        sticker | naklejka, naklejek, naklejce | наклейка, стикер, наклеек
        barcode | kreskowy | штрихкод, штрих-код
        original, genuine, authentic | oryginalny, oryginał, autentyczny | оригинальный, оригинал, подлинный
        fake, counterfeit | podróbka, podrobiony, fałszywy, podróbek, podróbce | подделка, поддельный, фальшивый, подделок
        new | nowy | новый
        used, second-hand | używany | подержанный
        refurbished | odnowiony, regenerowany | восстановленный
        unused | nieużywany | неиспользованный
        gift, present | prezent, podarunek, upominek, podarunku, upominku | подарок, подарить, подарка
        gift, gifted | podarunkowy | подарочный
        wrapping | zapakować, pakowanie, zapakuję | обертка, упаковка, оберток, упаковок
        ribbon | wstążka, wstążek, wstążce | лента
        dedication, engraving, engrave | grawer, dedykacja, grawerowanie | гравировка, надпись, гравировок
        flower, bouquet | kwiat, bukiet | цветок, букет, цветы, цветка
        loyalty | lojalność, lojalnościowy | лояльность
        points | punkty, punkt | баллы, балл, очки
        bonus, reward | premia, bonus, nagroda, nagrodzie | бонус, награда, вознаграждение
        cashback | cashback | кэшбэк, кешбэк
        competition, contest | konkurs | конкурс
        prize, award | nagroda, nagrodzie | приз, награда
        win, won, winner | wygrać, wygrana, zwycięzca | выиграть, выигрыш, победитель
        lottery | loteria | лотерея
        review, opinion | opinia, recenzja | отзыв, мнение, рецензия
        rating, rate, star | ocena, ocenić, oceniać, gwiazdka, gwiazdek, gwiazdce | оценка, рейтинг, оценить, звезда, оценок
        comment | komentarz, komentować, komentuję | комментарий, комментировать, комментирую
        recommend, recommendation | polecić, polecać, polecenie, rekomendować, rekomendacja, polecę, rekomenduję | рекомендовать, рекомендация, порекомендовать, советовать, рекомендую, порекомендую, советую
        refer, referral | polecenie, polecający | реферал, реферальный
        survey, questionnaire, poll | ankieta, sondaż, ankiecie | опрос, анкета
        account | konto, koncie | аккаунт, учетка, учетный, учеток
        profile | profil | профиль
        register, registration, signup, sign-up | rejestracja, zarejestrować, rejestrować, założyć, zarejestruję, rejestruję | регистрация, зарегистрировать, зарегистрироваться, регистрироваться, зарегистрирую, зарегистрируюсь, регистрируюсь
        login, log, logged, logging, signin, sign-in, logon | login, logowanie, zalogować, logować, zaloguję, loguję | вход, войти, логин, вошел, вхожу, входить, залогиниться, авторизация, авторизоваться, войду, вошла, авторизуюсь
        logout, sign-out, logoff | wylogować, wylogowanie, wylogowywać, wyloguję, wylogowuję | выйти, выход, разлогиниться, вышел, выхожу, выйду
        username, nickname | użytkownik, pseudonim, nick | никнейм, ник, имя, имени
        user | użytkownik | пользователь, юзер
        password | hasło, haseł, haśle | пароль
        passcode, pin | pin | пин, пин-код
        forgot, forget, forgotten | zapomnieć, zapomniałem, zapomniałam, przypomnieć | забыть, забыл, забыла, забывать
        recover, recovery | odzyskać, odzyskiwanie, odzyskanie, odzyskiwać, odzyskuję | восстановить, восстановление, восстанавливать, восстановлю
        restore, restoration | przywrócić, przywracanie, przywracać, przywrócenie, przywrócę | восстановить, восстановление, вернуть, восстановлю, верну
        reset | reset, zresetować, resetować, resetowanie, zresetuję, resetuję | сброс, сбросить, сбрасывать, сброшу
        verify, verification | weryfikacja, zweryfikować, weryfikować, weryfikacyjny, zweryfikuję, weryfikuję | верификация, проверка, верифицировать, подтверждение, проверок, верифицирую
        two-factor, 2fa | dwuetapowy, dwuskładnikowy | двухфакторный, двухэтапный
        authentication, authenticate | uwierzytelnianie, uwierzytelnienie, uwierzytelnić | аутентификация
        authorization, authorisation, authorize, authorise | autoryzacja, autoryzować, upoważnienie, upoważnić, autoryzuję | авторизация, авторизовать, уполномочить, авторизую
        authenticator | uwierzytelniacz | аутентификатор
        identity | tożsamość | личность, идентичность
        identifier, id | identyfikator | идентификатор, айди
        fingerprint | odcisk | отпечаток
        face | twarz | лицо
        biometric, biometrics | biometria, biometryczny | биометрия, биометрический
        lock, locked, lockout | zablokować, blokada, zablokowany, blokować, zablokuję, blokadzie, blokuję | заблокировать, блокировка, заблокирован, блокировать, заблокирую, блокировок, блокирую
        unlock, unblock | odblokować, odblokowanie, odblokowywać, odblokuję, odblokowuję | разблокировать, разблокировка, разблокирую, разблокировок
        block, blocked | zablokować, blokować, blokada, zablokowany, zablokuję, blokuję, blokadzie | заблокировать, блокировать, блокировка, блок, заблокирую, блокирую, блокировок
        ban, banned | ban, zbanować, zbanuję | бан, забанить, забанили
        suspend, suspended, suspension | zawiesić, zawieszenie, zawieszony, zawieszać, zawieszę | приостановить, приостановка, приостановлен, приостановлю, приостановок
        pause, paused | wstrzymać, wstrzymanie, pauza | приостановить, пауза, приостановлю
        resume | wznowić, wznowienie, wznawiać | возобновить, возобновление, возобновлю
        activate, activation, active | aktywować, aktywacja, aktywny, aktywuję | активировать, активация, активный, активирую
        deactivate, deactivation, inactive | dezaktywować, dezaktywacja, nieaktywny, dezaktywuję | деактивировать, деактивация, неактивный, деактивирую
        enable | włączyć, włączać, włączę, włączenie | включить, включать, включение
        disable | wyłączyć, wyłączać, wyłączę, wyłączenie | выключить, отключить, выключать, отключать, отключение
        delete, deletion, remove, removal, erase | usunąć, usuwać, usunięcie, skasować, kasować, usunę, skasuję, kasuję | удалить, удалять, удаление, стереть, убрать, стирать, сотру, стер, уберу
        undelete | przywrócić, przywrócę | восстановить, восстановлю
        close, closure | zamknąć, zamykać, zamknięcie, zamknę | закрыть, закрывать, закрытие, закрою
        open, opening | otworzyć, otwierać, otwarcie, otwarty | открыть, открывать, открытие, открытый, открою
        create, creation | utworzyć, tworzyć, stworzyć, utworzenie | создать, создавать, создание, создам
        personal | osobisty, osobowy | личный, персональный
        private, privacy | prywatny, prywatność | приватный, конфиденциальность, частный, приватность
        confidential | poufny | конфиденциальный
        data | dane, danych | данные
        gdpr | rodo | гдпр
        consent, agree, agreement | zgoda, zgodzić, wyrazić, zgodzie, zgodzę, wyrażę | согласие, согласиться, соглашение, соглашусь
        policy | polityka, polityce | политика
        terms, regulations, conditions | regulamin, warunki, warunek, warunku | условия, правила, регламент, положения
        rule | zasada, reguła, przepis, zasadzie | правило
        cookie, cookies | ciasteczko, ciasteczka | куки
        newsletter | biuletyn, newsletter | рассылка, дайджест, рассылок
        unsubscribe | wypisać, wypisywać, wypiszę, wypisuję | отписаться, отписка, отпишусь, отписок
        subscribe, subscription | subskrypcja, abonament, subskrybować, prenumerata, subskrybuję, prenumeracie | подписка, подписаться, абонемент, подписок, подпишусь
        subscriber | abonent, subskrybent | подписчик, абонент
        advertising, advertisement, ad, ads, advert | reklama, reklamowy | реклама, рекламный, объявление
        marketing | marketing, marketingowy | маркетинг, маркетинговый
        owner, ownership | właściciel, własność | владелец, собственник, собственность, владельца
        holder | posiadacz | держатель, владелец, владельца
        transfer, assign, assignment | przenieść, przepisać, cesja, przekazać, przeniesienie, przeniosę, przeniesiony, przepiszę, przekażę | передать, переоформить, передача, переоформление, передам, переоформлю
        death, deceased, died | śmierć, zmarły, zgon, umrzeć, umarł | смерть, умерший, умереть, умер, умерла
        inherit, inheritance, heir | spadek, dziedziczyć, spadkobierca, spadku | наследство, наследник, наследовать, наследую
        surname | nazwisko | фамилия
        marriage, wedding, married | ślub, małżeństwo, wesele | брак, свадьба, замужем, женат
        husband | mąż, męża | муж, мужья
        wife, wives | żona | жена
        family | rodzina, rodzinny | семья, семейный
        parent, parents, parental | rodzic, rodzice, rodzicielski | родитель, родительский
        mother, mum, mom | matka, mama, matek, matce | мать, мама, матери
        father, dad | ojciec, tata, tacie | отец, папа, отца
        son | syn | сын, сыновья
        daughter | córka, córek, córce | дочь, дочка, дочери, дочек
        child, children, kid, kids | dziecko, dzieci, dziecięcy | ребенок, дети, детский, ребенка
        baby, infant | niemowlę | младенец, малыш
        adult | dorosły | взрослый
        teenager, teen | nastolatek, nastolatku | подросток
        senior, elderly, pensioner | emeryt, starszy | пенсионер, пожилой
        friend | przyjaciel, znajomy, kolega, przyjaciół | друг, знакомый, подруга, друзья
        age | wiek | возраст
        birth | urodzenie | рождение
        gender, sex | płeć | пол
        trial | próbny | пробный, триал
        test, testing, try | test, testować, wypróbować, przetestować, testuję, wypróbuję, przetestuję | тест, тестировать, проверить, попробовать, тестовый, тестирую, попробую
        renew, renewal | odnowić, odnowienie, odnawiać, przedłużyć, przedłużenie, wznowienie | продлить, продление, обновить, продлевать, возобновить, обновлю, возобновлю
        auto-renewal, autorenewal | autoodnawianie, autoodnowienie | автопродление
        extend, extension | przedłużyć, przedłużenie, wydłużyć, przedłużać | продлить, продление, продлевать
        expire, expired, expiry, expiration | wygasnąć, wygasać, wygaśnięcie, przeterminowany, ważność, wygasnę | истечь, истекать, истек, просроченный, истекла
        valid, validity | ważny, ważność | действительный, действителен, действует
        invalid | nieważny, nieprawidłowy | недействительный, недействителен, неверный
        upgrade | ulepszyć, rozszerzenie, podwyższyć | апгрейд, повысить, улучшить, расширить, повышу
        downgrade | obniżyć, obniżenie | понизить, даунгрейд, понижение, понижу
        plan, tariff | plan, taryfa | план, тариф, тарифный
        package, bundle | pakiet, zestaw | пакет, набор
        basic | podstawowy | базовый, основной
        standard | standardowy, standard | стандартный, стандарт
        unlimited | nieograniczony | безлимит, безлимитный, неограниченный
        limit, limited | limit, ograniczenie, ograniczyć | лимит, ограничение, ограничить, предел
        licence, license | licencja, licencyjny | лицензия, лицензионный
        permission, permit | pozwolenie, zezwolenie, uprawnienie, zezwolić | разрешение, разрешить, разрешать
        access | dostęp, dostępowy | доступ
        role | rola | роль
        administrator, admin | administrator, admin | администратор, админ
        member, membership | członek, członkostwo, członku | член, членство, участник
        team | zespół, drużyna, zespołu | команда
        group | grupa | группа
        organization, organisation | organizacja | организация
        invite, invitation | zaproszenie, zaprosić, zapraszać, zaproszę | приглашение, пригласить, приглашать, приглашу
        guest | gość, gościnny | гость, гостевой
        join, joining | dołączyć, dołączać | присоединиться, вступить, вступлю
        contract, agreement | umowa, kontrakt | договор, контракт
        sign, signature | podpis, podpisać, podpisywać, podpiszę, podpisuję | подпись, подписать, подписывать, подпишу
        document, documents | dokument, dokumentacja | документ, документация
        form | formularz | форма, бланк
        application, apply | wniosek, wnioskować, wniosku, wnioskuję | заявление, заявка, заявок
        fill | wypełnić, wypełniać | заполнить, заполнять
        request | prośba, żądanie, prosić, proszę | запрос, просьба, запросить, требование, запрошу
        certificate | certyfikat, zaświadczenie, świadectwo | сертификат, справка, свидетельство, справок
        proof, evidence | dowód, poświadczenie, dowodu | доказательство, подтверждение
        notary | notariusz, notarialny | нотариус, нотариальный
        lawyer, attorney | prawnik, adwokat | юрист, адвокат
        court | sąd, sądowy | суд, судебный
        law, legal | prawo, prawny | закон, право, юридический, правовой
        right, rights | prawo, uprawnienie | право, права
        police | policja | полиция
        fine, penalty | kara, mandat, grzywna | штраф, пеня
        government | rząd, rządowy | правительство
        authority, office | urząd | ведомство, учреждение
        install, installation | zainstalować, instalować, instalacja, montaż, zamontować, zainstaluję, instaluję, zamontuję | установить, установка, устанавливать, инсталляция, установлю, установок
        uninstall | odinstalować, odinstalowanie, odinstaluję | деинсталлировать, удалить, деинсталлирую
        reinstall | przeinstalować, przeinstaluję | переустановить, переустановка, переустановлю, переустановок
        setup, configure, configuration | konfiguracja, skonfigurować, konfigurować, skonfiguruję, konfiguruję | конфигурация, настроить, настройка, сконфигурировать, настроек, сконфигурирую
        settings, setting | ustawienie, ustawienia, ustawić, ustawię | настройка, настройки, параметр, настроек
        option | opcja | опция, вариант
        default | domyślny, domyślnie | умолчание
        custom, customize, customise, personalize | personalizacja, dostosować, spersonalizować, dostosuję, spersonalizuję | персонализация, индивидуальный, персонализировать, персонализирую
        assemble, assembly | złożyć, składać, montaż, zmontować, montować, zmontuję, montuję | собрать, сборка, собирать, монтаж, соберу, сборок
        disassemble, dismantle | rozmontować, demontaż, rozebrać, rozkręcić, rozmontuję, rozbiorę, rozkręcę | разобрать, разборка, демонтаж, разбирать, разберу, разборок
        mount, mounting, bracket | montować, mocowanie, uchwyt, zamocować, montuję, zamocuję | крепление, закрепить, кронштейн, крепить, закреплю, креплю
        attach, attached | przymocować, przyczepić, przytwierdzić, przymocuję, przytwierdzę | прикрепить, прикреплять, присоединить, прикреплю
        hang, hung | powiesić, zawiesić, wieszać, powieszę, zawieszę | повесить, вешать, повешу
        drill, drilling | wiercić, wiertarka, wywiercić, wiercenie, wiercę, wiertarek, wiertarce, wywiercę | сверлить, дрель, просверлить, сверление
        screw | śruba, wkręt, przykręcić, wkręcić, śrubka, przykręcę, wkręcę, śrubek, śrubce | винт, шуруп, прикрутить, завинтить, прикручу, завинчу
        unscrew | odkręcić, wykręcić, odkręcę, wykręcę | открутить, отвинтить, откручу, отвинчу
        screwdriver | śrubokręt, wkrętak | отвертка, отверток
        hammer | młotek, młotku | молоток, молотка
        nail | gwóźdź | гвоздь
        bolt | śruba | болт
        nut | nakrętka, nakrętek, nakrętce | гайка, гаек
        tool | narzędzie | инструмент
        wrench, spanner | klucz | ключ
        glue, adhesive | klej, kleić, przykleić | клей, клеить, приклеить
        tape | taśma | лента, скотч
        wall | ściana | стена
        ceiling | sufit | потолок
        roof | dach | крыша
        floor | podłoga | пол
        window | okno, okienny, okien | окно, окон
        kitchen | kuchnia, kuchenny | кухня, кухонный
        bathroom | łazienka, łazienek, łazience | ванная
        room | pokój, pomieszczenie, pokoju | комната, помещение
        garden | ogród, ogrodowy, ogrodu | сад, садовый
        furniture | mebel, meble | мебель
        table | stół, stolik, stołu | стол
        chair | krzesło, fotel, krzeseł | стул, кресло, стулья, кресел
        bed | łóżko | кровать, кроватей
        mattress | materac | матрас
        wardrobe, closet, cupboard | szafa, szafka, szafek, szafce | шкаф
        shelf, shelves | półka, regał, półek, półce | полка, стеллаж, полок
        drawer | szuflada, szufladzie | ящик
        lamp | lampa, lampka, lampek, lampce | лампа, светильник
        bulb | żarówka, żarówek, żarówce | лампочка, лампочек
        pair, pairing | parować, sparować, parowanie, paruję, sparuję | сопряжение, сопрячь, спарить
        connect, connection | połączyć, podłączyć, połączenie, podłączę, łączyć, podłączenie, podłączać | подключить, подключение, соединить, соединение, подключать, подсоединить
        disconnect, disconnected, disconnection | odłączyć, rozłączyć, odłączać, rozłączać | отключить, отсоединить, отключаться, разъединить
        reconnect | podłączyć | переподключить, переподключение
        network | sieć, sieciowy, sieci | сеть, сетевой
        wireless | bezprzewodowy | беспроводной
        offline | offline | офлайн, оффлайн
        online | online, internetowy, internetowo | онлайн
        signal | sygnał | сигнал
        range, coverage | zasięg, zakres | диапазон, покрытие, дальность
        antenna, aerial | antena | антенна
        frequency | częstotliwość | частота
        channel | kanał | канал
        remote | pilot, zdalny, zdalnie | пульт, удаленный, дистанционный, удаленно
        control | sterować, sterowanie, kontrola, steruję | управление, управлять, контроль
        controller | sterownik, kontroler | контроллер
        hub, gateway | bramka, koncentrator, bramek, bramce | шлюз, хаб
        server | serwer | сервер
        device | urządzenie | устройство, девайс, гаджет
        equipment, hardware | sprzęt | оборудование, техника, железо
        appliance | sprzęt, urządzenie | прибор
        phone, telephone | telefon, telefoniczny | телефон, телефонный
        mobile, cellphone | komórka, mobilny, komórkowy, komórek, komórce | мобильный, мобильник, сотовый
        smartphone | smartfon | смартфон
        computer, pc | komputer, pecet | компьютер, комп
        laptop, notebook | laptop | ноутбук, ноут
        television, tv | telewizor, telewizja | телевизор, телевидение, телек
        application, app | aplikacja, apka | приложение, прога
        software, program, programme | oprogramowanie, program | программа, софт
        version | wersja | версия
        browser | przeglądarka, przeglądarek, przeglądarce | браузер
        website, site, page | strona, witryna | сайт, страница
        tab | karta, zakładka, karcie, zakładek, zakładce | вкладка, вкладок
        bookmark | zakładka, zakładek, zakładce | закладка, закладок
        window | okno, okienko, okien | окно, окон
        icon | ikona, ikonka, ikonek, ikonce | иконка, значок, иконок
        button | przycisk, guzik | кнопка, кнопок
        press, push | nacisnąć, wcisnąć, naciskać, nacisnę, wcisnę | нажать, нажимать
        click | kliknąć, klikać, kliknięcie, kliknę | кликнуть, щелкнуть, клик, нажать, кликну, щелкну
        tap, touch | dotknąć, dotykać, dotyk, dotykowy, dotknę | коснуться, прикоснуться, касание, сенсорный, тап, коснусь, прикоснусь
        swipe | przesunąć, przesuwać, przesunę | смахнуть, свайп, смахну
        hold, held | przytrzymać, trzymać | удерживать, держать
        scroll | przewijać, przewinąć, przewinę | прокрутить, прокрутка, листать, прокручу, прокруток
        drag | przeciągnąć, przeciągać, przeciągnę | перетащить, перетаскивать
        select, choose, choice, pick, chose, chosen | wybrać, wybierać, wybór, wybiorę, wybierz, wyboru | выбрать, выбор, выбирать, выберу
        mark, tick | zaznaczyć, zaznaczać | отметить, пометить, галочка, отмечу, помечу, галочек
        copy | kopiować, skopiować, kopia, kopiuję, skopiuję | копировать, скопировать, копия, копирую, скопирую
        paste | wkleić, wklejać | вставить, вставлять, вставлю
        cut | wyciąć, ciąć, wytnę, tnę | вырезать, резать
        undo | cofnąć, cofać, cofnę | отменить, откатить, откачу
        save, saved | zapisać, zapisywać, zapis, zapiszę, zapisuję | сохранить, сохранять, сохранение
        add, adding | dodać, dodawać, dodanie | добавить, добавлять, добавление, добавлю
        insert | włożyć, wstawić, wkładać | вставить, вставлять, вставлю
        enter, type, input | wpisać, wpisywać, wprowadzić, podać, wpiszę, wpisuję, wprowadzę, podaję | ввести, вводить, ввод, набрать, введу, ввел, ввожу, наберу
        restart, reboot | restart, zrestartować, restartować, zrestartuję, restartuję | перезагрузить, перезагрузка, перезапустить, перезапуск, перезагружу, перезагрузок, перезапущу
        start, launch, run | uruchomić, uruchamiać, start, uruchomienie | запустить, запуск, запускать, старт, запущу
        stop | zatrzymać, zatrzymywać, zatrzymuję | остановить, останавливать, остановка, остановлю, остановок
        update | aktualizacja, zaktualizować, aktualizować, zaktualizuję, aktualizuję | обновление, обновить, обновлять, апдейт, обновлю
        refresh | odświeżyć, odświeżać | обновить, обновлю
        outdated, obsolete | przestarzały, nieaktualny | устаревший, неактуальный
        firmware | firmware | прошивка, прошивок
        driver | sterownik | драйвер
        charge, charging | ładować, naładować, ładowanie, doładować, ładuję, naładuję, doładuję | зарядить, зарядка, заряжать, заряд, заряжу, зарядок
        charger | ładowarka, ładowarek, ładowarce | зарядка, зарядник, зарядное, зарядок
        battery | bateria, akumulator | батарея, батарейка, аккумулятор, акб, батареек
        discharge, drain | rozładować, rozładowywać, rozładowany, rozładuję, rozładowuję | разрядиться, разряжаться, разряжен, садиться, разряжусь, сажусь
        powerbank | powerbank | пауэрбанк, повербанк
        power, electricity, electric, electrical | prąd, zasilanie, elektryczność, elektryczny | электричество, питание, ток, электрический, электроэнергия
        voltage, volt | napięcie, wolt | напряжение, вольт
        watt | wat | ватт
        fuse | bezpiecznik | предохранитель
        cable, wire, cord | kabel, przewód, przewodu | кабель, провод, шнур
        plug | wtyczka, wtyczek, wtyczce | вилка, штекер, вилок
        socket, outlet | gniazdko, gniazdo | розетка, гнездо, розеток
        adapter, adaptor | adapter, przejściówka, zasilacz, przejściówek, przejściówce | адаптер, переходник
        connector | złącze | разъем, коннектор
        switch | przełącznik, wyłącznik, przełączyć | выключатель, переключатель, переключить
        light, lighting, lit | światło, oświetlenie, świetle | свет, освещение
        lit, glow, illuminate | świecić, zaświecić, podświetlenie, świecę, zaświecę | светиться, гореть, подсветка, загореться, свечусь, подсветок
        blink, flash, flashing | migać, mrugać, miganie | мигать, моргать, мигает
        diode, led | dioda, led, diodzie | диод, светодиод
        indicator | wskaźnik | индикатор
        bright, brightness | jasny, jasność | яркий, яркость
        dark, darkness | ciemny, ciemność | темный, темнота
        dim | ściemnić, przyciemnić, ściemniacz | диммер, затемнить, приглушить
        error | błąd, błędu | ошибка, ошибочный, ошибок
        bug, glitch | błąd, bug, błędu | баг, глюк
        warning, warn | ostrzeżenie, ostrzegać | предупреждение, предупредить, предупрежу
        danger, dangerous, hazard | niebezpieczny, niebezpieczeństwo, zagrożenie | опасный, опасность, опасно
        attention, caution | uwaga | внимание, осторожно
        sensor | czujnik, sensor | датчик, сенсор
        measure, measurement | pomiar, mierzyć, zmierzyć | измерение, измерить, измерять, замер
        accuracy, accurate, precise, precision | dokładność, dokładny, precyzyjny | точность, точный
        calibrate, calibration | kalibracja, skalibrować, skalibruję | калибровка, откалибровать, калибровок, откалибрую
        noise, noisy, loud | hałas, głośny, hałasować, szum, hałasuję | шум, шумный, громкий, шуметь
        quiet, silent, silence | cichy, cicho, cisza | тихий, тихо, тишина
        vibrate, vibration | wibracja, wibrować, drgania, wibruję | вибрация, вибрировать, вибрирую
        squeak, creak | skrzypieć, piszczeć | скрипеть, скрип, пищать
        leak, leaking | przeciek, przeciekać, wyciek, cieknąć, nieszczelny, cieknie, cieknę | течь, протечка, протекать, утечка, подтекать, течет, потекла, протечек, утечек
        smell, odour, odor | zapach, śmierdzieć, pachnieć | запах, пахнуть, вонять, пахну
        burn, burnt, burning | spalić, palić, oparzenie, spalenizna | гореть, сгореть, ожог, сжечь, сжег
        fire | pożar, ogień, ognia | пожар, огонь, огня
        smoke | dym, dymić | дым, дымить, дымлю
        explode, explosion | wybuch, wybuchnąć, eksplodować, wybuchnę, eksploduję | взрыв, взорваться
        hot, heat, warm | gorący, ciepło, ciepły | горячий, тепло, теплый, жаркий
        overheat, overheating | przegrzewać, przegrzanie, przegrzać | перегрев, перегреваться, перегреться
        cold, cool | zimny, chłodny, zimno | холодный, прохладный, холод
        cooling, cool | chłodzenie, chłodzić, chłodzę | охлаждение, охлаждать
        heating, heater | ogrzewanie, grzejnik, grzać, ogrzewać | отопление, обогреватель, нагрев, греть
        boiler | bojler, kocioł, piec, pieczę, upiekę | бойлер, котел
        radiator | kaloryfer, grzejnik | радиатор, батарея
        temperature | temperatura, temperaturze | температура
        thermostat | termostat | термостат
        thermometer | termometr | термометр, градусник
        degree | stopień | градус
        humidity, moisture, humid | wilgotność, wilgoć, wilgotny | влажность, влага, влажный
        dry, drying | suchy, suszyć, suszenie, wysuszyć | сухой, сушить, сушка, высушить, сушек
        dryer | suszarka, suszarek, suszarce | сушилка, фен, сушилок
        clean, cleaning | czyścić, wyczyścić, czyszczenie, sprzątać, czysty, czyszczę, wyczyszczę | чистить, очистить, чистка, уборка, очистка, чистый, чищу, очищу, чисток, уборок, очисток
        wash, washing | prać, pranie, myć, umyć, wyprać, piorę | стирать, стирка, мыть, помыть, постирать, стирок, мою
        dishwasher | zmywarka, zmywarek, zmywarce | посудомойка, посудомоечный, посудомоек
        vacuum, hoover | odkurzacz, odkurzać | пылесос, пылесосить, пылесошу
        dirt, dirty | brud, brudny, zabrudzenie | грязь, грязный, загрязнение
        dust | kurz, pył | пыль
        rust, rusty | rdza, zardzewiały, rdzewieć | ржавчина, ржавый, ржаветь
        mould, mold | pleśń, pleśnieć | плесень
        soap | mydło | мыло
        detergent | detergent, proszek, proszku | порошок, моющее
        water | woda, wodny, wodzie | вода, водный
        waterproof, water-resistant | wodoodporny, wodoszczelny | водонепроницаемый, водостойкий
        gas | gaz, gazowy | газ, газовый
        oil | olej | масло
        fuel, petrol, gasoline | paliwo, benzyna | топливо, бензин
        pump | pompa, pompka, pompek, pompce | насос, помпа
        pipe, tube | rura, rurka, rurek, rurce | труба, трубка, трубок
        hose | wąż | шланг
        tap, faucet | kran | кран, смеситель
        valve | zawór | клапан, вентиль
        shower | prysznic | душ
        toilet | toaleta, ubikacja, toalecie | туалет, унитаз
        tank, reservoir | zbiornik | бак, резервуар, бачок
        bucket | wiadro | ведро
        lid, cover | pokrywa, pokrywka, wieko, pokrywek, pokrywce | крышка, крышек
        handle, grip | uchwyt, rączka, klamka, rączek, rączce, klamek, klamce | ручка, рукоятка, ручек, рукояток
        wheel | koło, kółko | колесо, колесико
        tyre, tire | opona | шина, покрышка, покрышек
        brake | hamulec | тормоз
        engine, motor | silnik | двигатель, мотор
        blade | ostrze, nóż, noża | лезвие, нож
        spring | sprężyna | пружина
        gasket | uszczelka, uszczelek, uszczelce | прокладка, уплотнитель, прокладок
        bearing | łożysko | подшипник
        chain | łańcuch | цепь
        belt | pas, pasek, pasku | ремень, пояс
        strap | pasek, pasku | ремешок
        case, casing, housing | obudowa | корпус
        store, storage | przechowywać, przechowywanie, przechowuję | хранить, хранение
        compatible, compatibility | kompatybilny, kompatybilność, zgodny | совместимый, совместимость, совместим
        incompatible | niekompatybilny | несовместимый, несовместимость
        support, supported | obsługiwać, obsługiwany, wspierać, obsługuję | поддерживать, поддержка, поддерживается, поддержек
        manual, instruction, instructions | instrukcja | инструкция, руководство
        guide, tutorial | poradnik, przewodnik, samouczek, samouczku | руководство, гид, туториал, путеводитель
        tip, advice | porada, rada, wskazówka, poradzić, poradzie, radzie, wskazówek, wskazówce, poradzę | совет, подсказка, посоветовать, подсказок, посоветую
        specification, specs | specyfikacja | спецификация, характеристика
        feature, function | funkcja | функция, возможность
        feature, characteristic | cecha | характеристика, особенность
        series | seria | серия
        serial | seryjny | серийный
        schedule, timetable | harmonogram, rozkład, grafik | расписание, график
        plan, planned, planning | planować, zaplanować, planowanie, planuję, zaplanuję | планировать, запланировать, планирование, планирую, запланирую
        automatic, automatically, automation | automatyczny, automatycznie, automatyzacja | автоматический, автоматически, автоматизация
        manually | ręcznie, ręczny | вручную, ручной
        notification, notify, alert | powiadomienie, powiadomić, powiadamiać, alert | уведомление, уведомить, оповещение, уведомлять, уведомлю
        reminder, remind | przypomnienie, przypomnieć, przypominać | напоминание, напомнить, напоминать
        alarm | alarm, alarmowy | тревога, сигнализация, сирена
        alarm | budzik | будильник
        timer | minutnik, czasomierz | таймер
        stopwatch | stoper | секундомер
        clock | zegar | часы
        timezone | strefa | пояс
        sync, synchronize, synchronise, synchronization | synchronizacja, synchronizować, zsynchronizować, synchronizuję, zsynchronizuję | синхронизация, синхронизировать, синхронизирую
        backup, back-up | kopia, backup | бэкап, копия, резервный
        cloud | chmura, chmurze | облако, облачный
        export | eksport, eksportować, wyeksportować, eksportuję, wyeksportuję | экспорт, экспортировать, выгрузить, выгрузка, экспортирую, выгружу, выгрузок
        import | import, importować, zaimportować, importuję, zaimportuję | импорт, импортировать, загрузить, импортирую, загружу
        file | plik | файл
        folder, directory | folder, katalog | папка, каталог, директория, папок
        archive | archiwum, archiwizować, archiwalny, archiwizuję | архив, архивировать, архивирую
        spreadsheet | arkusz | таблица
        table, chart | tabela, wykres | таблица, график
        column | kolumna | столбец, колонка, колонок
        row, line | wiersz, rząd, linia | строка, ряд
        field | pole | поле
        list | lista, liście | список, списка
        text | tekst, tekstowy | текст, текстовый
        word | słowo | слово
        font | czcionka, czcionek, czcionce | шрифт
        digit | cyfra, cyfrze | цифра
        percent, percentage | procent | процент
        print, printing | drukować, wydrukować, druk, wydruk, drukuję, wydrukuję | печать, печатать, распечатать, напечатать
        printer | drukarka, drukarek, drukarce | принтер
        toner, ink | toner, tusz, atrament | тонер, чернила, краска, красок
        cartridge | wkład, kartridż | картридж
        scan, scanning | skan, skanować, zeskanować, skanuję, zeskanuję | скан, сканировать, отсканировать, сканирую, отсканирую
        scanner | skaner | сканер
        attachment, attach | załącznik, załączyć, dołączyć, załączać | вложение, прикрепить, приложить, прикреплю
        upload, uploaded | przesłać, wgrać, wgrywać, załadować, prześlę, załaduję | загрузить, выгрузить, загрузка, залить, закачать, загружу, выгружу, загрузок, залью, залил
        download, downloaded | pobrać, pobieranie, ściągnąć, ściągać, pobierać, pobiorę, ściągnięty, ściągnę | скачать, скачивание, скачивать, загрузить, загружу
        load, loading | ładować, załadować, wczytać, wczytywać, ładuję, załaduję, wczytuję | загружаться, загрузка, грузиться, грузится, загрузок, гружусь
        search, seek | szukać, wyszukać, wyszukiwanie, wyszukiwarka, poszukiwać, wyszukiwarek, wyszukiwarce, poszukuję | искать, поиск, ищу, поисковик
        filter | filtr, filtrować, filtrowanie, filtruję | фильтр, фильтровать, отфильтровать, фильтрую, отфильтрую
        category | kategoria | категория, раздел
        tag | tag, znacznik | тег, метка, меток
        share, sharing | udostępnić, udostępniać, udostępnianie | поделиться, делиться, расшарить
        shared, common | wspólny, współdzielony | общий, совместный
        link | link, odnośnik, łącze | ссылка, линк, ссылок
        publish, publication | opublikować, publikacja, publikować, opublikuję, publikuję | опубликовать, публикация, публиковать, опубликую, публикую
        hide, hidden | ukryć, ukrywać, ukryty | скрыть, спрятать, скрытый, скрывать, скрою
        visible, visibility | widoczny, widoczność | видимый, видно, видимость
        preview | podgląd | предпросмотр
        history | historia | история
        report | raport, zgłoszenie, sprawozdanie | отчет
        report | zgłosić, zgłaszać, zgłoszony, zgłoszę | сообщить, заявить, пожаловаться, заявлю, пожалуюсь
        statistics, stats | statystyka, statystyki, statystyce | статистика
        analysis, analytics, analyze | analiza, analizować, analizuję | анализ, аналитика, анализировать, анализирую
        dashboard, panel | panel, pulpit | панель, дашборд
        calculator, calculate | kalkulator, obliczyć, obliczać, wyliczyć | калькулятор, рассчитать, вычислить, расчет
        calendar | kalendarz | календарь
        language | język, językowy | язык, языковой
        translate, translation, translator | tłumaczenie, przetłumaczyć, tłumacz, tłumaczyć | перевод, перевести, переводчик, переводить, переведу, перевел, перевожу
        keyboard | klawiatura, klawiaturze | клавиатура, клава
        key | klawisz | клавиша
        key | klucz, kluczyk | ключ
        mouse | mysz, myszka, myszek, myszce | мышь, мышка, мышек
        cursor | kursor | курсор
        screen, display | ekran, wyświetlacz | экран, дисплей
        screenshot | zrzut, screen | скриншот, скрин
        resolution | rozdzielczość | разрешение
        camera | kamera, aparat, kamerze | камера, фотоаппарат
        lens | obiektyw, soczewka, soczewek, soczewce | объектив, линза
        photo, photograph, picture, pic | zdjęcie, fotografia, fotka, foto, zdjęć, fotek, fotce | фото, фотография, снимок, фотка, фоток
        image, picture | obraz, obrazek, obrazku | изображение, картинка, картинок
        video | wideo, film | видео, ролик, видеозапись
        recording, record | nagranie, nagrać, nagrywać, nagrywanie | запись, записать, записывать, запишу
        play, playback | odtworzyć, odtwarzać, odtwarzanie | воспроизвести, воспроизведение, проиграть
        player | odtwarzacz | плеер, проигрыватель
        stream, streaming | strumieniowanie, transmisja, streaming | стриминг, трансляция, стрим
        movie, film | film, filmowy | фильм, кино
        series, show | serial | сериал
        episode | odcinek, odcinku | серия, эпизод
        subtitle, subtitles, caption | napis, napisy | субтитры
        buffering | buforowanie | буферизация
        quality | jakość | качество, качественный
        blurry, blurred | rozmazany, niewyraźny | размытый, нечеткий
        sharp, sharpness | ostry, ostrość | четкий, резкость, острый
        microphone, mic | mikrofon | микрофон
        speaker, loudspeaker | głośnik | динамик, колонка, колонок
        headphones, headset, earphones, earbuds | słuchawki, słuchawka, słuchawek, słuchawce | наушники, гарнитура
        sound, audio | dźwięk, dźwiękowy | звук, звуковой
        volume | głośność | громкость
        voice | głos, głosowy | голос, голосовой
        mute, muted, unmute | wyciszyć, wyciszenie, wyciszać | заглушить, беззвучный
        music | muzyka, muzyczny, muzyce | музыка, музыкальный
        song, track | piosenka, utwór, piosenek, piosence | песня, трек, композиция
        playlist | playlista, playliście | плейлист
        artist, singer, musician | artysta, piosenkarz, wykonawca, artyście | артист, исполнитель, певец
        lyrics | tekst | слова, текст
        game, gaming, play | gra, grać, granie | игра, играть
        gamer, player | gracz | игрок, геймер
        console | konsola | консоль, приставка, приставок
        level | poziom | уровень
        crash, crashed, crashing | zawiesić, wysypać, crashować, awaria, zawieszę, crashuję | вылетать, вылетает, краш, сбой, вылет
        freeze, frozen, froze, hang, stuck, hung | zawieszać, zaciąć, zacinać, zamrozić, zawiesił, zatnie, zacięty, zamrożę | зависать, зависнуть, завис, зависает, застрять, висит, зависла
        slow, slowly, lag | wolny, powolny, wolno, zwolnić, lagować, muli, laguję | медленный, медленно, тормозить, тормозит, лагать, торможу
        performance | wydajność | производительность
        memory | pamięć | память
        processor, cpu | procesor | процессор
        disk, drive | dysk | диск, накопитель
        pendrive | pendrive | флешка, флешек
        space, capacity | pojemność, miejsce | емкость, объем, место, вместимость
        full | pełny, zapełniony | полный, заполнен
        empty, blank | pusty | пустой
        virus, malware | wirus | вирус, вредоносный
        antivirus | antywirus | антивирус
        hack, hacked, hacker | zhakować, haker, włamać, włamanie, zhakuję | взломать, взлом, хакер, взломали
        security, secure | bezpieczeństwo, zabezpieczyć, zabezpieczenie, bezpieczny | безопасность, защита, защитить, безопасный, защищу, защищен
        safe, safety | bezpieczny, bezpieczeństwo | безопасный, безопасность
        protect, protection | chronić, ochrona, ochronny | защитить, защита, защищать, защитный, охрана, защищу, защищен
        encrypt, encryption, encrypted | szyfrowanie, szyfrować, zaszyfrowany, szyfruję | шифрование, шифровать, зашифрованный, шифрую
        phishing | wyłudzenie, phishing | фишинг
        fraud, scam, fraudulent, scammer | oszustwo, oszust, oszukać, wyłudzenie, oszukali | мошенничество, мошенник, обман, обмануть, развод, обману
        suspicious | podejrzany | подозрительный
        theft, steal, stolen, stole, thief | kradzież, ukraść, skradziony, złodziej, ukradli, ukradziono | кража, украсть, украли, украден, вор, похитить, похищу
        burglary, burglar | włamanie, włamywacz | взлом, грабитель
        bank, banking | bank, bankowy, bankowość | банк, банковский, банкинг
        account | rachunek, konto, rachunku, koncie | счет
        transfer, wire | przelew, przelać, przelewać | перевод, перевести, переводить, переведу, перевел, перевожу
        beneficiary | odbiorca, beneficjent | получатель, бенефициар
        deposit, pay-in | wpłata, wpłacić, wpłacać, wpłacie, wpłacę | внести, взнос, внесение, зачисление, внесу, внес
        withdraw, withdrawal, payout, withdrew, withdrawn | wypłata, wypłacić, wypłacać, wypłacie, wypłacę | снять, снятие, вывод, вывести, обналичить, сниму, сняли, снят, выведу, вывел
        atm, cashpoint | bankomat | банкомат
        credit | kredyt, kredytowy | кредит, кредитный
        debit | debet, debetowy | дебет, дебетовый
        overdraft | debet | овердрафт
        loan, borrow | pożyczka, pożyczyć, kredyt, pożyczek, pożyczce | заем, ссуда, кредит, занять, одолжить, займа, займу
        lend, lender, lent | pożyczać, pożyczkodawca | одолжить, кредитор
        mortgage | hipoteka, hipoteczny, hipotece | ипотека, ипотечный
        interest | odsetki, oprocentowanie | процент, проценты
        repay, repayment | spłata, spłacić, spłacać, spłacie, spłacę | погасить, погашение, выплатить, выплата, погашу, выплачу
        creditworthiness, score | zdolność, scoring | кредитоспособность, скоринг
        guarantor | poręczyciel, żyrant | поручитель
        savings, save | oszczędności, oszczędzać, oszczędnościowy | сбережения, накопления, экономить, накопительный, экономлю
        deposit | lokata, lokacie | вклад, депозит
        invest, investment, investor | inwestycja, inwestować, inwestor, inwestuję | инвестиция, инвестировать, инвестор, вложение, инвестирую
        share, stock, shares | akcja, giełda, akcje, giełdzie | акция, биржа, акции
        bond | obligacja | облигация
        profit | zysk | прибыль, доход
        income, earnings | dochód, zarobki, zarobek, dochodu, zarobku | доход, заработок
        salary, wage, wages, pay, paid | pensja, wynagrodzenie, płaca, wypłata, wypłacie | зарплата, жалованье, оклад
        pension, retirement | emerytura, renta, emeryturze, rencie | пенсия
        budget | budżet | бюджет
        expense, spending | wydatek, wydatki, wydać, wydatku | расход, трата, тратить, трачу
        statement | wyciąg | выписка, выписок
        booked, posting | zaksięgować, księgowanie, zaksięguję | провести, зачислить, проводка, проведу, провел, проводок
        accounting, accountant, bookkeeping | księgowość, księgowy, księgowa | бухгалтерия, бухгалтер
        cheque | czek | чек
        autopay, standing | zlecenie | автоплатеж
        cryptocurrency, crypto | kryptowaluta, kryptowalucie | криптовалюта, крипта
        dispute, chargeback | spór, chargeback | спор, чарджбэк, оспорить
        contest, appeal | odwołanie, odwołać, zakwestionować, zakwestionuję | обжаловать, оспорить, апелляция, обжалую
        sim | sim | сим, симка, симок
        prepaid | przedpłacony | предоплаченный
        roaming | roaming | роуминг
        gigabyte, gb | gigabajt, giga | гигабайт, гиг
        megabyte, mb | megabajt, mega | мегабайт, мег
        porting, port | przeniesienie, przenieść, przeniosę, przeniesiony | перенос, перенести, перенесу, перенес
        call, calling, phone | dzwonić, zadzwonić, połączenie, rozmowa, telefonować, telefonuję | звонить, позвонить, звонок, созвониться, звонка
        callback | oddzwonić, oddzwonienie | перезвонить, перезвоните
        voicemail | sekretarka, poczta, sekretarek, sekretarce, poczcie | автоответчик
        forward, forwarding, redirect | przekierować, przekierowanie, przekazać, przekieruję, przekażę | переадресация, переслать, перенаправить, перешлю, перенаправлю
        sms, text | sms, esemes | смс, эсэмэска, сообщение, эсэмэсок
        message | wiadomość | сообщение
        email, e-mail | e-mail, mail, email, mejl | емейл, мейл, имейл, емайл
        inbox, mailbox | skrzynka, skrzynek, skrzynce | ящик
        reply, answer, respond, response | odpowiedź, odpowiedzieć, odpisać, odpowiadać, odpowiedz, odpiszę | ответ, ответить, отвечать, отвечу
        write, written, wrote | pisać, napisać, napiszę, piszę | написать, писать, напишу, пишу
        read, reading | czytać, przeczytać, odczytać | читать, прочитать
        chat | czat, czatować, czatuję | чат
        conversation, talk, spoke, speak | rozmowa, rozmawiać | разговор, беседа, поговорить
        hotline, helpline | infolinia | горячая
        contact | kontakt, skontaktować, kontaktować, skontaktuję, kontaktuję | контакт, связаться, связь, контактный
        consultant, agent, advisor, adviser | konsultant, doradca | консультант, оператор, советник
        human, person | człowiek, osoba, ludzie, osób | человек, люди
        employee, staff, worker | pracownik, personel | сотрудник, работник, персонал
        manager, boss | menedżer, kierownik, szef | менеджер, начальник, руководитель, шеф
        secretary, reception | sekretariat, recepcja | секретарь, ресепшен, приемная
        queue | kolejka, kolejek, kolejce | очередь
        ticket | zgłoszenie, ticket | тикет, заявка, обращение, заявок
        appointment, visit | wizyta, spotkanie, umówić, wizycie, umówię | запись, прием, визит, записаться, запишусь
        meeting, meet, met | spotkanie | встреча, собрание, совещание
        hours | godziny, godzina | часы, время, времени
        closed | zamknięty, nieczynny, zamknięte | закрытый, закрыто, закрыт
        opened, open | otwarty, czynny, otwarte | открытый, открыто, работает
        branch, outlet | oddział, filia, placówka, placówek, placówce | филиал, отделение
        headquarters | siedziba, centrala | штаб-квартира, офис
        office | biuro, biurowy | офис, офисный
        location | lokalizacja, położenie | местоположение, локация, расположение
        nearest, near, nearby | najbliższy, blisko, pobliski | ближайший, близко, рядом
        distance | odległość, dystans | расстояние, дистанция
        map | mapa | карта
        navigation, gps | nawigacja | навигация, навигатор
        route | trasa | маршрут
        parking | parking, parkowanie, zaparkować, zaparkuję | парковка, стоянка, припарковать, парковок, стоянок, припаркую
        travel, trip, journey | podróż, podróżować, wyjazd, wycieczka, podróżuję, wycieczek, wycieczce | путешествие, поездка, путешествовать, поездок, путешествую
        tourist, tourism | turysta, turystyka, turystyczny, turyście, turystyce | турист, туризм, туристический
        vacation, holidays | wakacje, urlop | отпуск, каникулы
        tour, excursion | wycieczka, wycieczek, wycieczce | экскурсия, тур
        booking, book, booked | rezerwacja, rezerwować, zarezerwować, rezerwuję, zarezerwuję | бронирование, бронь, забронировать, бронировать, забронирую, бронирую
        hotel | hotel, hotelowy | отель, гостиница
        accommodation, lodging | nocleg, zakwaterowanie | жилье, проживание, размещение
        room | pokój, pokoju | номер
        check-in, checkin | zameldowanie, zameldować, meldunek, zamelduję, meldunku | заселение, заселиться
        check-in | odprawa | регистрация
        check-out | wymeldowanie | выселение
        breakfast | śniadanie | завтрак
        lunch | obiad, lunch | обед
        dinner, supper | kolacja | ужин
        flight | lot | рейс, полет, перелет
        fly, flew, flown | latać, lecieć, polecieć, lecę | лететь, летать, лечу
        plane, airplane, aircraft | samolot | самолет
        airport | lotnisko | аэропорт
        airline | linia | авиакомпания
        boarding | pokład, boarding | посадка, посадочный, посадок
        baggage, luggage | bagaż, walizka, walizek, walizce | багаж
        suitcase | walizka, walizek, walizce | чемодан
        passenger | pasażer | пассажир
        seat | miejsce, fotel, siedzenie | место, кресло, сиденье, кресел
        aisle | przejście | проход
        connection, layover, transfer | przesiadka, przesiadek, przesiadce | пересадка, пересадок
        departure, depart | odjazd, wyjazd, odlot, wylot | отправление, вылет, отъезд
        landing | lądowanie | приземление, посадка, посадок
        visa | wiza, wizowy | виза, визовый
        passport | paszport | паспорт
        embassy, consulate | ambasada, konsulat, ambasadzie | посольство, консульство
        train | pociąg | поезд
        railway, rail | kolej, kolejowy | железнодорожный
        station | dworzec, stacja | вокзал, станция
        bus | autobus | автобус
        tram | tramwaj | трамвай
        underground, subway | metro | метро
        stop | przystanek, przystanku | остановка, остановок
        taxi, cab | taksówka, taksówek, taksówce | такси
        car, vehicle | samochód, auto, pojazd, samochodu | машина, автомобиль, авто
        driver | kierowca | водитель
        bicycle, bike | rower, rowerowy | велосипед, велик
        motorcycle, motorbike | motocykl | мотоцикл
        scooter | hulajnoga, skuter | самокат, скутер
        ship, boat | statek, łódź, statku | корабль, лодка, судно, лодок
        ferry | prom | паром
        road | droga, drodze | дорога
        motorway, highway | autostrada, autostradzie | трасса, шоссе, автострада
        rent, rental, hire | wynająć, wynajem, wypożyczyć, wypożyczalnia | аренда, арендовать, прокат, снять, арендую, сниму, сняли, снят
        lease, leasing | leasing, dzierżawa | лизинг
        tenant | najemca, lokator | арендатор, жилец, жильца
        landlord | wynajmujący | арендодатель, хозяин
        insurance, insure, insured | ubezpieczenie, ubezpieczyć, ubezpieczony, ubezpieczać | страховка, страхование, застраховать, страховой, страховок, застрахую
        insurer | ubezpieczyciel | страховщик
        policy | polisa | полис
        claim | roszczenie, szkoda, szkodzie | претензия, требование
        accident, collision | wypadek, kolizja, stłuczka, wypadku, stłuczek, stłuczce | авария, несчастный, дтп, столкновение
        injury, injured | uraz, obrażenie, ranny | травма, ранение
        flood | powódź, zalanie, zalać | наводнение, затопление, затопить, потоп, затоплю
        excess, deductible | franszyza, udział | франшиза
        victim | ofiara, poszkodowany, ofiarze | жертва, пострадавший
        witness | świadek, świadku | свидетель
        liability, responsible, responsibility | odpowiedzialność, odpowiedzialny | ответственность, ответственный
        risk | ryzyko | риск
        expert, assessor | rzeczoznawca, ekspert | эксперт, оценщик
        meter | licznik | счетчик
        reading | odczyt | показание, показания
        consumption, consume, usage | zużycie, zużywać | потребление, расход, потреблять
        outage, blackout | awaria, przerwa | отключение, авария, сбой
        energy | energia, energetyczny | энергия, энергетический
        solar | słoneczny, fotowoltaika, fotowoltaice | солнечный
        sewage | kanalizacja, ściek | канализация
        rubbish, trash, garbage, waste | śmieci, śmieć, odpad | мусор, отходы, мусорный
        bin | kosz, śmietnik | урна, мусорка, бак, мусорок
        utility, utilities | media | коммуналка, коммунальный, коммуналок
        forecast, prognosis | prognoza | прогноз
        weather | pogoda, pogodzie | погода
        rain, rainy | deszcz, padać | дождь, дождливый
        snow | śnieg | снег
        wind | wiatr | ветер, ветра
        storm | burza | гроза, буря, шторм
        frost, ice | mróz, lód, mrozu, lodu | мороз, лед, льда
        sun, sunny | słońce, słoneczny | солнце, солнечный
        cloudy | pochmurny, zachmurzenie | облачный, облачно, пасмурно
        air | powietrze | воздух
        conditioner, conditioning | klimatyzacja, klimatyzator | кондиционер, кондиционирование
        fan, ventilation | wentylator, wentylacja | вентилятор, вентиляция
        curtain, blind, shutter | roleta, zasłona, żaluzja, rolecie | штора, жалюзи, занавеска, занавесок
        assistant | asystent | ассистент, помощник
        command | polecenie, komenda, komendzie | команда
        mower | kosiarka, kosiarek, kosiarce | газонокосилка, газонокосилок
        motion, movement | ruch | движение
        detector, detect, detection | wykrywacz, czujka, wykryć, wykrywać, czujek, czujce | детектор, датчик, обнаружить
        surveillance, monitoring | monitoring, nadzór | видеонаблюдение, наблюдение
        lock | zamek, zamku | замок, замка
        recipe | przepis | рецепт
        cook, cooking, cooked | gotować, ugotować, gotowanie, gotuję, ugotuję | готовить, варить, приготовить, готовлю, приготовлю
        bake, baking | piec, upiec, pieczenie, pieczę, upiekę | печь, испечь, выпечка, пеку, испеку, испек, выпечек
        fry, frying | smażyć, usmażyć | жарить, пожарить
        boil, boiling | wrzeć, gotować, zagotować, gotuję, zagotuję | кипятить, кипеть, вскипятить, кипячу, вскипячу
        oven | piekarnik | духовка, духовок
        stove, cooker, hob | kuchenka, kuchenek, kuchence | плита
        microwave | mikrofalówka, mikrofalówek, mikrofalówce | микроволновка, микроволновок
        fridge, refrigerator | lodówka, lodówek, lodówce | холодильник
        freezer | zamrażarka, zamrażarek, zamrażarce | морозилка, морозильник, морозилок
        kettle | czajnik | чайник
        pot | garnek, garnku | кастрюля
        pan | patelnia | сковорода, сковородка, сковородок
        knife, knives | nóż, noża | нож
        fork | widelec | вилка, вилок
        spoon | łyżka, łyżek, łyżce | ложка, ложек
        plate, dish | talerz | тарелка, тарелок
        cup, mug | kubek, filiżanka, kubku, filiżanek, filiżance | чашка, кружка, чашек, кружек
        bowl | miska, misek, misce | миска, мисок
        bottle | butelka, butelek, butelce | бутылка, бутылок
        food, foodstuff | jedzenie, żywność, żywieniowy | еда, пища, продукты
        meal, dish | posiłek, danie, posiłku | блюдо
        restaurant | restauracja | ресторан
        waiter | kelner | официант
        portion, serving | porcja | порция
        takeaway, takeout | wynos | навынос
        tip | napiwek, napiwku | чаевые
        drink, beverage, drank, drunk | napój, pić, napoju | напиток, пить, пью
        coffee | kawa | кофе
        tea | herbata, herbacie | чай
        milk | mleko, mleczny | молоко, молочный
        bread | chleb, pieczywo | хлеб
        cake | ciasto, tort | торт, пирог
        meat | mięso, mięsny | мясо, мясной
        chicken | kurczak | курица, куриный
        beef | wołowina | говядина
        pork | wieprzowina | свинина
        fish | ryba | рыба
        cheese | ser | сыр
        egg | jajko, jajo | яйцо, яиц
        butter | masło | масло
        sugar | cukier, cukru | сахар
        salt | sól, soli | соль
        pepper | pieprz | перец, перца
        flour | mąka | мука
        rice | ryż | рис
        pasta, noodles | makaron | макароны, лапша, паста
        potato | ziemniak | картофель, картошка, картошек
        tomato | pomidor | помидор, томат
        onion | cebula | лук
        garlic | czosnek, czosnku | чеснок
        vegetable | warzywo, warzywny | овощ, овощной
        fruit | owoc, owocowy | фрукт, фруктовый
        apple | jabłko | яблоко
        soup | zupa | суп
        sauce | sos | соус
        salad | sałatka, sałatek, sałatce | салат
        dessert, sweet, sweets | deser, słodycze, słodki | десерт, сладости, сладкий
        chocolate | czekolada, czekoladzie | шоколад
        spicy | ostry, pikantny | острый
        taste, tasty | smak, smaczny | вкус, вкусный
        beer | piwo | пиво
        wine | wino | вино
        alcohol | alkohol | алкоголь
        fresh | świeży | свежий
        spoiled, rotten, spoil | zepsuty, zgniły | испорченный, протухший, гнилой
        hungry | głodny | голодный
        vegetarian | wegetariański, wegetarianin | вегетарианский, вегетарианец
        vegan | wegański, weganin | веганский, веган
        diet | dieta, dietetyczny, diecie | диета, диетический
        calorie | kaloria, kalorii | калория
        protein | białko | белок
        ingredient, ingredients | składnik, skład | ингредиент, состав
        allergy, allergic, allergen | alergia, uczulenie, alergiczny, alergen, uczulony | аллергия, аллергический, аллерген
        gluten | gluten, bezglutenowy | глютен, безглютеновый
        lactose | laktoza | лактоза
        nut, nuts | orzech, orzeszek, orzeszku | орех
        vitamin | witamina | витамин
        health, healthy | zdrowie, zdrowy, zdrowotny | здоровье, здоровый
        doctor, physician | lekarz, doktor | врач, доктор
        hospital | szpital | больница
        clinic | klinika, przychodnia, klinice | клиника, поликлиника
        pharmacy | apteka, aptece | аптека
        medicine, drug, medication | lek, lekarstwo | лекарство, препарат
        prescription | recepta, recepcie | рецепт
        patient | pacjent | пациент
        treatment, therapy | leczenie, terapia | лечение, терапия
        disease, illness, sick, ill | choroba, chory | болезнь, больной, заболевание
        pain, hurt | ból, boleć, bólu | боль, болеть
        blood | krew, krwi | кровь
        pressure | ciśnienie | давление
        heart | serce | сердце
        pulse | puls, tętno | пульс
        sleep, slept | sen, spać, snu, śpię | сон, спать, сна
        pregnant, pregnancy | ciąża, ciężarna | беременность, беременная
        dentist, tooth, teeth | dentysta, stomatolog, ząb, dentyście, zęba | стоматолог, зуб
        eye | oko, oczy | глаз
        hair | włosy, włos | волосы
        hairdresser, barber | fryzjer | парикмахер
        cosmetic, cosmetics | kosmetyk, kosmetyczny | косметика, косметический
        cream | krem | крем
        perfume, fragrance | perfumy | духи, парфюм
        mask | maska, maseczka, masek, masce, maseczek, maseczce | маска, масок
        disability, disabled | niepełnosprawny, niepełnosprawność | инвалид, инвалидность
        wheelchair | wózek, wózku | коляска, колясок
        accessibility, accessible | dostępność | доступность
        blind | niewidomy | слепой, незрячий
        deaf | głuchy, niesłyszący | глухой
        school | szkoła, szkolny, szkół, szkole | школа, школьный
        kindergarten, preschool, nursery | przedszkole, żłobek, żłobku | сад, садик, ясли
        university, college | uniwersytet, uczelnia | университет, вуз
        student | student, studencki | студент, студенческий
        pupil | uczeń, uczennica | ученик, школьник
        teacher, teach, taught | nauczyciel, nauczycielka, nauczycielek, nauczycielce | учитель, преподаватель
        lesson, class | lekcja, zajęcia | урок, занятие
        course | kurs | курс
        training | szkolenie | обучение, тренинг
        workout, exercise | trening, ćwiczenie, ćwiczyć | тренировка, упражнение, тренировок
        exam, examination | egzamin | экзамен
        grade, mark | ocena, stopień | оценка, оценок
        diploma, degree | dyplom | диплом
        scholarship, grant | stypendium, grant | стипендия, грант
        lecture | wykład | лекция
        homework | zadanie, praca | домашка, домашний, домашек
        library | biblioteka, bibliotece | библиотека
        book | książka, książek, książce | книга
        author, writer | autor, pisarz | автор, писатель
        newspaper, magazine | gazeta, czasopismo, gazecie | газета, журнал
        job, work, employment | praca, zatrudnienie, pracować, pracuję | работа, трудоустройство, занятость, работать
        vacancy | wakat, etat | вакансия
        career | kariera, karierze | карьера
        recruitment, recruit, hire, hiring | rekrutacja, zatrudnić, rekrutować, rekrutuję | найм, нанять, подбор, набор, найму
        candidate, applicant | kandydat | кандидат, соискатель
        resume, cv | życiorys, cv | резюме
        interview | rozmowa | собеседование
        internship, intern | staż, praktyka, stażysta, praktyki, praktyce, stażyście | стажировка, практика, стажер, стажировок
        employer | pracodawca | работодатель
        profession | zawód | профессия
        experience | doświadczenie | опыт
        skill | umiejętność | навык, умение
        dismiss, dismissal, fire, fired | zwolnić, zwolnienie | уволить, увольнение
        shift | zmiana | смена
        overtime | nadgodziny | переработка, сверхурочный, переработок
        event | wydarzenie, impreza | событие, мероприятие
        concert | koncert | концерт
        festival | festiwal | фестиваль
        theatre, theater | teatr | театр
        cinema | kino | кинотеатр, кино
        museum | muzeum | музей
        exhibition | wystawa | выставка, выставок
        fair | targi | ярмарка, ярмарок
        match | mecz | матч
        stadium | stadion | стадион
        conference | konferencja | конференция
        webinar | webinar, webinarium | вебинар
        party | impreza, przyjęcie | вечеринка, праздник, вечеринок
        ticket | bilet | билет
        admission, entry | wstęp, wejście, wejść | вход
        participant, attendee, participate | uczestnik, uczestniczyć, udział | участник, участвовать, участие, участвую
        organizer, organiser | organizator | организатор
        gym, fitness | siłownia, fitness | спортзал, тренажерный, фитнес
        football, soccer | piłka, piłek, piłce | футбол
        ball | piłka, piłek, piłce | мяч
        run, running | biegać, bieganie, bieg | бегать, бег
        coach, trainer | trener | тренер
        toy | zabawka, zabawek, zabawce | игрушка, игрушек
        doll | lalka, lalek, lalce | кукла
        stroller, pram | wózek, wózku | коляска, колясок
        nappy, diaper | pielucha | подгузник, памперс
        pet, animal | zwierzę, zwierzak | животное, питомец
        dog | pies, psa | собака, пес, пса
        cat | kot | кот, кошка, кошек
        vet, veterinarian | weterynarz | ветеринар
        feed | karma | корм
        plant | roślina | растение
        tree | drzewo | дерево, деревья
        seed | nasiono, nasiona | семена, семя
        grass, lawn | trawa, trawnik | трава, газон
        environment, environmental | środowisko, środowiskowy | среда, экологический
        ecological, eco, eco-friendly | ekologiczny, ekologia, eko | экологичный, экология, эко
        organic | organiczny, ekologiczny | органический
        recycling, recycle, recyclable | recykling, przetwarzanie, segregacja | переработка, утилизация, вторсырье, переработок
        disposal, dispose | utylizacja, utylizować, utylizuję | утилизация, утилизировать, утилизирую
        reusable | wielorazowy | многоразовый
        disposable | jednorazowy | одноразовый
        biodegradable | biodegradowalny | биоразлагаемый
        pollution, contaminate | zanieczyszczenie | загрязнение
        toxic, poisonous | toksyczny, trujący | токсичный, ядовитый
        emission, emissions | emisja | выброс, выбросы
        climate | klimat | климат
        business | biznes, biznesowy, firmowy | бизнес, деловой
        firm, business | firma, spółka, przedsiębiorstwo, spółek, spółce | фирма, предприятие
        entrepreneur, self-employed | przedsiębiorca | предприниматель, самозанятый, ип
        enterprise, corporate | korporacyjny, korporacja | корпоративный, корпорация
        partner, partnership | partner, współpraca, partnerstwo, partnerski | партнер, партнерство, сотрудничество
        cooperate, cooperation, collaborate, collaboration | współpracować, współpraca, współpracuję | сотрудничать, сотрудничество
        affiliate | afiliacja, afiliacyjny | партнерка, партнерский, партнерок
        franchise | franczyza | франшиза
        sponsor, sponsorship | sponsor, sponsoring | спонсор, спонсорство
        donation, donate, donor | darowizna, przekazać, darczyńca, wpłata, przekażę, wpłacie | пожертвование, пожертвовать, донат, донор, пожертвую
        charity | dobroczynność, charytatywny | благотворительность, благотворительный
        volunteer | wolontariusz, wolontariat | волонтер, доброволец
        foundation | fundacja | фонд
        association | stowarzyszenie | ассоциация, объединение
        press, journalist | prasa, dziennikarz, prasowy | пресса, журналист
        industry | branża, przemysł | отрасль, промышленность
        industrial | przemysłowy | промышленный
        market | rynek, rynku | рынок, рынка
        auction, bid | aukcja, licytacja, licytować, licytuję | аукцион, торги, ставка, ставок
        tender | przetarg | тендер
        sole, exclusive | wyłączny | эксклюзивный
        minimum | minimum, minimalny | минимум, минимальный
        maximum | maksimum, maksymalny | максимум, максимальный
        average | średni, przeciętny | средний
        extra, additional | dodatkowy | дополнительный
        double, twice | podwójny, dwukrotnie, podwójnie | двойной, дважды, двукратно
        single | pojedynczy | одиночный, одинарный
        half | połowa, pół | половина
        pair | para | пара
        set, kit | zestaw, komplet | набор, комплект
        optional | opcjonalny | необязательный
        mandatory, compulsory, required | obowiązkowy, wymagany | обязательный
        requirement, require | wymaganie, wymóg, wymagać | требование, требовать, требоваться, требую, требуюсь
        allowed, permitted | dozwolony, wolno | разрешено, допускается
        forbidden, prohibited, banned | zabroniony, zakazany, zakaz | запрещенный, запрет, запрещено
        impossible | niemożliwy | невозможный, невозможно
        difference, different, differ | różnica, różny, różnić | разница, отличие, отличаться, различие
        compare, comparison | porównać, porównanie, porównywać, porównuję | сравнить, сравнение, сравнивать
        alternative | alternatywa, alternatywny | альтернатива, альтернативный
        worse, worst | gorszy, najgorszy | хуже, худший
        bad, poor | zły, kiepski, słaby | плохой, плохо, слабый
        popular | popularny | популярный
        permanent, permanently | trwały, stały, trwale | постоянный, навсегда
        temporary, temporarily | tymczasowy, tymczasowo | временный, временно
        current | aktualny, bieżący, obecny | текущий, актуальный, нынешний
        old | stary | старый
        repeat | powtórzyć, powtarzać, powtórka, powtórek, powtórce | повторить, повтор, повторять, повторно
        increase, raise | zwiększyć, podnieść, podwyżka, wzrost, podwyżek, podwyżce | увеличить, повысить, повышение, увеличение, повышу
        decrease, reduce, lower | zmniejszyć, obniżyć, zmniejszać | уменьшить, снизить, понизить, снижение, снижу, понижу
        split, divide, splitting | podzielić, dzielić | разделить, делить
        merge, combine | scalić, połączyć, łączyć | объединить, объединение, слить
        move, relocate | przenieść, przesunąć, przenosić, przeniosę, przeniesiony, przesunę, przenoszę | переместить, перенести, перемещу, перенесу, перенес
        relocation, moving | przeprowadzka, przeprowadzić, przeprowadzek, przeprowadzce, przeprowadzę | переезд, переехать
        separate | oddzielny, osobny | отдельный
        check, verify | sprawdzić, sprawdzać, sprawdzę | проверить, проверять, проверка, проверок
        follow, followers | obserwować, obserwujący, obserwuję | подписчики, следить, слежу
        post | post, wpis | пост, публикация
        community | społeczność | сообщество
        social | społecznościowy, społeczny | социальный, соцсеть
        news | aktualności, wiadomości | новости
        favourite, favorite, wishlist | ulubiony, ulubione | избранное, любимый, избранный
        topic, subject | temat | тема
        title | tytuł | название, заголовок
        description, describe | opis, opisać, opiszę | описание, описать, опишу
        details | szczegół, szczegóły | подробности, детали
        decision, decide | decyzja, zdecydować, zdecyduję | решение, решить
        solution, solve, resolve | rozwiązanie, rozwiązać | решение, решить, разрешить
        investigate, investigation | dochodzenie, zbadać, śledztwo | расследование, расследовать, расследую
        apology, apologize | przeprosiny, przeprosić, przeproszę | извинение, извиниться
        rude, impolite | niegrzeczny, nieuprzejmy, chamski | грубый, хамство, невежливый
        polite, courteous | uprzejmy, grzeczny | вежливый
        trust, trustworthy | zaufanie, ufać, zaufany | доверие, доверять, доверенный
        lie, lying | kłamstwo, kłamać, okłamać | ложь, врать, соврать, вру, совру
        threat, threaten | groźba, grozić, grożę | угроза, угрожать
        abuse, harassment | nadużycie, nękanie | злоупотребление, домогательство
        ignore, ignored | ignorować, zignorować, ignoruję, zignoruję | игнорировать, игнор, игнорирую
        angry, furious | zły, wściekły | злой, сердитый
        promise, promised | obietnica, obiecać, obiecywać, obiecuję | обещание, обещать
        washer | pralka, pralek, pralce | стиралка, стиральный, стиралок
        heater | grzałka, grzejnik, grzałek, grzałce | нагреватель, обогреватель
        humidifier | nawilżacz | увлажнитель
        purifier | oczyszczacz | очиститель
        toothbrush | szczoteczka, szczoteczek, szczoteczce | щетка, щеток
        brush | szczotka, szczotek, szczotce | щетка, щеток
        shaver, razor, shave | golarka, maszynka, golić, golarek, golarce, maszynek, maszynce | бритва, брить, брею
        trimmer | trymer | триммер
        scales, scale | waga, wadze | весы
        ladder | drabina | лестница, стремянка, стремянок
        paint, painting | farba, malować, maluję | краска, красить, красок, крашу
        tile | płytka, kafelek, płytek, płytce, kafelku | плитка, плиток
        carpet, rug | dywan | ковер
        pillow | poduszka, poduszek, poduszce | подушка, подушек
        blanket | koc | одеяло, плед
        sofa, couch | kanapa, sofa | диван
        mirror | lustro | зеркало
        sink | zlew, umywalka, umywalek, umywalce | раковина, мойка, моек
        bath, bathtub | wanna | ванна
        candle | świeca | свеча
        umbrella | parasol | зонт
        tent | namiot | палатка, палаток
        saw | piła | пила
        axe | siekiera, siekierze | топор
        pliers | kombinerki, szczypce | плоскогубцы, пассатижи
        dowel, anchor | kołek, kołku | дюбель
        concrete | beton | бетон
        brick | cegła | кирпич
        insulation | izolacja, ocieplenie | изоляция, утепление
        electronics, electronic | elektronika, elektroniczny, elektronice | электроника, электронный
        digital | cyfrowy | цифровой
        virtual | wirtualny | виртуальный
        technical, technology | techniczny, technologia | технический, технология
        intelligent, smart | inteligentny | умный, интеллектуальный
        artificial, ai | sztuczny | искусственный, ии
        chip | chip, czip | чип
        magnet, magnetic | magnes, magnetyczny | магнит, магнитный
        hinge | zawias | петля
        stand, tripod | stojak, statyw | подставка, штатив, стойка, подставок, стоек
        holder | uchwyt | держатель
        pocket | kieszeń | карман
        layer | warstwa | слой
        surface | powierzchnia | поверхность
        edge | krawędź, brzeg | край, кромка, кромок
        corner | róg, narożnik, rogu | угол, угла
        centre, center, middle | środek, centrum, środku | центр, середина
        rear | tylny, tył | задний, сзади
        inside, inner, internal | wewnątrz, wewnętrzny | внутри, внутренний
        outside, outer, external, outdoor | zewnątrz, zewnętrzny | снаружи, внешний, наружный, уличный
        direction | kierunek, kierunku | направление
        angle | kąt | угол, угла
        metre, meter | metr | метр
        centimetre, centimeter, cm | centymetr, cm | сантиметр, см
        kilometre, kilometer, km | kilometr, km | километр, км
        kilogram, kg, kilo | kilogram, kg, kilo | килограмм, кг, кило
        litre, liter | litr | литр
        inch | cal, calowy | дюйм
        square | kwadrat, kwadratowy | квадрат, квадратный
        round, circle | okrągły, koło | круглый, круг
        flat | płaski | плоский
        soft | miękki | мягкий
        smooth | gładki | гладкий
        transparent | przezroczysty | прозрачный
        strong, strength | silny, mocny, siła | сильный, прочный, сила
        durable, durability | wytrzymały, trwałość, trwały | прочный, долговечный, прочность
        comfortable, comfort | wygodny, wygoda, komfort, wygodzie | удобный, комфорт, удобство
        style | styl | стиль
        pattern | wzór, wzoru | узор, рисунок
        design, designer | projekt, projektant, wzornictwo | дизайн, дизайнер, проект
        foldable, fold | składany, złożyć, składać | складной, сложить, складывать
        portable | przenośny | портативный, переносной
        rechargeable | akumulatorowy | перезаряжаемый
        adjust, adjustment, adjustable | regulować, regulacja, wyregulować, regulowany, reguluję, wyreguluję | регулировать, регулировка, отрегулировать, регулирую, регулировок, отрегулирую
        rotate, turn, rotation | obrócić, obracać, obrót, kręcić, obrócę, kręcę | повернуть, вращать, поворот, крутить, поверну, кручу
        lift, raise | podnieść, podnosić, podnoszę | поднять, поднимать, подниму
        fall, fell, drop, dropped, fallen | spaść, upaść, upuścić, upuszczę | упасть, уронить, падать, упал, упадет
        stick, sticky | lepić, kleić, lepki | липнуть, липкий, прилипать, липну
        jam, jammed, stuck | zaciąć, zacięcie, utknąć, zatnie, zacięty, utknę | застрять, заклинить, заело, замятие
        clog, clogged | zatkać, zapchać, zatkany | засор, засориться, забиться
        trip, tripped | wybić, wywalić | выбить, вышибает
        short-circuit | zwarcie | замыкание
        shock | porażenie | удар
        spark | iskra, iskrzyć, iskrze | искра, искрить
        wear, worn, wore | zużyć, zużyty, zużycie | износ, изношенный, износиться, изношусь
        wear, wore, worn | nosić, założyć, noszę | носить, надеть, ношу
        peel, flake | łuszczyć, odklejać, odkleić | отклеиться, облезть, отслаиваться
        fade, discolour, faded | blaknąć, wyblaknąć, odbarwić, blaknę, wyblaknę | выцвести, выцветать, линять
        shrink, shrank, shrunk | skurczyć, kurczyć, zbiec | сесть, усадка, сел, села, усадок
        stretch | rozciągnąć, rozciągać, rozciągnę | растянуть, растянуться, растяну, растянусь
        melt | stopić, topić | расплавить, плавиться, таять, расплавлю, плавлюсь
        freezing | zamarzać, zamarznąć, zamarznę | замерзать, замерзнуть, замерз, замерзла
        burst | pęknąć, pęknę | лопнуть, лопнул, лопну
        underage, minor | nieletni, niepełnoletni | несовершеннолетний
        spouse | małżonek, małżonku | супруг, супруга
        attorney, proxy | pełnomocnictwo, pełnomocnik | доверенность, представитель
        nationality, citizenship, citizen | obywatelstwo, obywatel | гражданство, гражданин
        resident, residence | mieszkaniec, zamieszkanie, pobyt, rezydent | житель, проживание, резидент
        immigrant, refugee | uchodźca, imigrant | беженец, иммигрант
        plate | tablica, rejestracyjny | номерной
        divorce | rozwód | развод
        couple | para | пара
        boy | chłopiec, chłopak | мальчик, парень
        girl | dziewczyna, dziewczynka, dziewczynek, dziewczynce | девочка, девушка, девочек, девушек
        grandmother, grandma | babcia | бабушка, бабушек
        grandfather, grandpa | dziadek, dziadku | дедушка, дедушек
        brother | brat, bracie | брат, братьев
        sister | siostra, siostrze | сестра
        anniversary | rocznica | годовщина, юбилей
        surprise | niespodzianka, niespodzianek, niespodziance | сюрприз
        postcard | pocztówka, kartka, pocztówek, pocztówce, kartek, kartce | открытка, открыток
        anonymous, anonymously | anonimowy, anonimowo | анонимный, анонимно
        session | sesja | сессия, сеанс
        domain | domena | домен
        plugin, extension, add-on | wtyczka, rozszerzenie, wtyczek, wtyczce | плагин, расширение
        template | szablon | шаблон
        theme | motyw | тема
        widget | widżet | виджет
        wallpaper | tapeta, tapecie | обои
        integration, integrate | integracja, zintegrować, zintegruję | интеграция, интегрировать, интегрирую
        developer, programmer | programista, deweloper, programiście | разработчик, программист
        database | baza | база
        cache | pamięć, cache | кэш, кеш
        compress, compression | kompresja, skompresować, skompresuję | сжать, сжатие
        convert, conversion, converter | konwersja, konwertować, konwerter, konwertuję | конвертировать, конвертер, преобразовать, конвертирую, преобразую
        size | rozmiar, wielkość | размер
        quota | kontyngent, limit | квота
        workspace | przestrzeń | пространство
        project | projekt | проект
        task | zadanie | задача, задание
        note | notatka, notować, notatek, notatce, notuję | заметка, записка, заметок, записок
        draft | szkic | черновик
        trash | kosz | корзина
        duplicate, duplicated | duplikat, zduplikować, zdublowany, zduplikuję | дубликат, дублировать, дубль, дублирую
        rename | przemianować, nazwa, przemianuję | переименовать, переименование, переименую
        label, tag | etykieta, etykiecie | метка, ярлык, меток
        pin | przypiąć, przypinać | закрепить, закреплю
        mention | wzmianka, wspomnieć, wzmianek, wzmiance | упоминание, упомянуть, упомяну
        thread | wątek, wątku | ветка, тред, веток
        emoji | emotikona, emotka, emotek, emotce | эмодзи, смайлик
        broadcast, live | transmisja, relacja | трансляция, эфир
        mode | tryb | режим
        standby, hibernation | uśpienie, uśpić, czuwanie | спящий, сон, сна
        background | tło | фон, фоновый
        zoom | powiększyć, powiększenie, przybliżyć | увеличить, масштаб, приблизить, приближу
        spell, spelling | pisownia | правописание, орфография
        letter | litera, literze | буква
        character, symbol | znak, symbol | символ, знак
        capital, uppercase | wielki | заглавный
        dot, period | kropka, kropek, kropce | точка, точек
        portrait | portret | портрет
        unauthorized, unauthorised | nieautoryzowany, nieuprawniony | несанкционированный, неавторизованный
        unknown | nieznany | неизвестный
        unexpected | nieoczekiwany | неожиданный
        unstable | niestabilny | нестабильный
        interruption, interrupt | przerwa, przerwać | прерывание, прервать, перерыв
        latency, ping | opóźnienie | задержка, пинг, задержек
        bandwidth, throughput | przepustowość | пропускной
        fibre, fiber, optical | światłowód | оптоволокно, оптика
        landline | stacjonarny | стационарный, городской
        provider | dostawca, usługodawca | провайдер, поставщик
        repeater, extender, booster | wzmacniacz, repeater | усилитель, репитер
        amplifier | wzmacniacz | усилитель
        firewall | zapora, zaporze | брандмауэр, файрвол
        hotspot, tethering | hotspot | раздача
        eligibility, eligible | uprawniony, kwalifikować, kwalifikuję | право, подходящий
        approve, approval | zatwierdzić, zatwierdzenie, zatwierdzać, zatwierdzę | одобрить, одобрение, утвердить, утвержу
        review | rozpatrzyć, rozpatrzenie, rozpatrywać | рассмотреть, рассмотрение
        complete, finish, finalize | zakończyć, ukończyć, dokończyć, skończyć | завершить, закончить, завершение
        continue | kontynuować, kontynuuję | продолжить, продолжать
        miss, missed | przegapić, pominąć, pominę | пропустить, пропущу
        skip | pominąć, pomijać, pominę | пропустить, пропускать, пропущу
        avoid, prevent | uniknąć, zapobiec, unikać, uniknę | избежать, предотвратить, предотвращу
        improve, improvement | poprawić, ulepszyć, poprawa | улучшить, улучшение
        proper, properly | prawidłowy, poprawny, prawidłowo | правильный, корректный, правильно
        suggest, suggestion, idea | sugestia, pomysł, sugerować, sugeruję | предложение, идея
        transparent, transparency | przejrzysty, przejrzystość | прозрачность
        subscription | abonament, abonamentowy | абонентский, абонплата, абонемент
        bailiff, collection | windykacja, komornik | коллектор, взыскание, пристав
        bankruptcy, bankrupt | upadłość, bankructwo | банкротство, банкрот
        payslip | pasek, pasku | расчетка, расчетный, расчеток
        statement, declaration | oświadczenie, deklaracja | заявление, декларация
        declare | zadeklarować, deklarować, zadeklaruję, deklaruję | задекларировать, декларировать, задекларирую, декларирую
        taxpayer | podatnik | налогоплательщик
        subsidy | dotacja, dopłata, dopłacie | субсидия, дотация
        excise | akcyza | акциз
        benefit | zasiłek, świadczenie, zasiłku | пособие
        benefit, advantage | korzyść, zaleta, zalecie | преимущество, выгода, польза
        disadvantage | wada, wadzie | недостаток, минус
        privilege, perk | przywilej | привилегия, льгота
        concession, reduced | ulga, ulgowy | льгота, льготный
        priority | priorytet, pierwszeństwo | приоритет
        crowd | tłum | толпа
        busy | zajęty | занят, занятый
        free, vacant | wolny | свободный
        attempt | próba, próbować, spróbować, próbuję, spróbuję | попытка, попробовать, пытаться, попыток, попробую
        success, successful | sukces, pomyślnie, udać | успех, успешно, удаться
        fail, failed, unsuccessful | nieudany, niepowodzenie | неудача, неудачный, неуспешно
        appear, appears | pojawić, pojawiać | появиться, появляться, появлюсь
        disappear, vanish, disappeared | zniknąć, znikać, zniknę | исчезнуть, исчезать, пропасть, исчез, исчезла, исчезло, пропал, пропала, пропадает
        react, reaction | reagować, reakcja, reaguję | реагировать, реакция, реагирую
        emergency | nagły, awaryjny | экстренный, аварийный, чрезвычайный
        ambulance | karetka, pogotowie, karetek, karetce | скорая
        rescue | ratunek, ratować, ratunku, ratuję | спасение, спасти
        helmet | kask | шлем, каска, касок
        extinguisher | gaśnica | огнетушитель
        poison | trucizna, zatrucie | яд, отравление
        bite | ugryźć, ugryzienie | укусить, укус, укушу
        insect, bug | owad, insekt | насекомое
        rider | dostawca | доставщик
        slot, window | okienko, przedział | слот, интервал
        threshold | próg | порог
        contents | zawartość | содержимое
        overweight | nadbagaż, nadwaga | перевес
        oversized | ponadgabarytowy | негабаритный, крупногабаритный
        fragile | kruchy | хрупкий
        perishable | psujący | скоропортящийся
        consignment | partia | партия
        batch, lot | partia | партия
        waybill | przewozowy, konosament | накладная
        cod | pobranie, pobraniowy | наложенный, наложка, наложек
        undelivered, undeliverable | niedoręczony, niedostarczony | недоставленный
        notice | awizo, awizować, awizuję | извещение
        drive, driving, drove | prowadzić, jechać, jeździć, jadę, prowadzę, jeźdzę | водить, ехать, ездить, вожу, езжу
        pool | basen | бассейн
        swim, swimming, swam | pływać, pływanie | плавать, плавание
        eat, ate, eating | jeść, zjeść, jem | кушать, съесть
        glove | rękawiczka, rękawica, rękawiczek, rękawiczce | перчатка, варежка, перчаток, варежек
        misleading | mylący | заблуждение
        scene, routine, scenario | scena, rutyna, scenariusz | сценарий, сцена
        airplane | samolotowy | авиарежим
        licence-seat, seat | stanowisko | место
        balcony | balkon | балкон
        garage | garaż | гараж
        basement, cellar | piwnica | подвал
        inverter | falownik, inwerter | инвертор
        siren | syrena | сирена
        timeout | przekroczyć, przekroczono | таймаут, истекло
        accuse, blame, fault | wina, winny, obwiniać | вина, виноват, винить
        courtesy, replacement | zastępczy | подменный
        unreachable | nieosiągalny | недосягаемый
        unreadable, illegible | nieczytelny | нечитаемый, неразборчивый
        unreliable | zawodny | ненадежный
        reliable, reliability | niezawodny | надежный, надежность
        restriction, restricted | ograniczenie, ograniczony | ограничение, ограниченный
        legitimate | legalny, legalnie | легальный, законный
        nursing, caregiver | opiekun, opiekunka, opieka, opiekunek, opiekunce, opiece | сиделка, няня, уход, сиделок
        unpaid | nieopłacony, niezapłacony | неоплаченный
        paid | opłacony, płatny, zapłacony | оплаченный, платный
        itemised, itemized | szczegółowy | подробный, детальный, детализация
        roommate, flatmate | współlokator | сосед, соседи
        seasonal, season | sezon, sezonowy | сезон, сезонный
        pseudonym, alias | pseudonim | псевдоним
        sleepwear, pyjamas, pajamas | piżama | пижама
        swimsuit | kąpielowy | купальник
        sandal | sandał | сандалия
        slipper | kapeć, kapcie | тапок, тапочки
        boot | kozak, kalosz | сапог
        heel | obcas | каблук
        sole, insole | podeszwa, wkładka, wkładek, wkładce | подошва, стелька, стелек
        sewing, sew, sewn | szyć, szycie, uszyć | шить, шитье, сшить, шью, сошью
        ironing | prasować, żelazko, prasowanie, prasuję | гладить, утюг, глажка, глажу, глажек
        waist | talia | талия
        ringtone | dzwonek, dzwonku | рингтон
        vote, voting | głosować, głosowanie, głosuję | голосовать, голосование, голосую
        tutor | korepetycje, korepetytor | репетитор
        prototype | prototyp | прототип
        patent | patent, patentowy | патент
        trademark | znak | товарный
        copyright | autorski | авторский
        piracy, pirated, illegal | nielegalny, piracki | нелегальный, незаконный, пиратский

        """
}
