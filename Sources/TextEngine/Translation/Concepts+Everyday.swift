extension Concepts {
    /// Words of everyday life.
    ///
    /// English, Polish and Russian; irregular forms stand beside the word.
    static let everyday = """
        spring, springtime | wiosna, wiosenny | весна, весен, весенний
        summer | lato, letni | лето, летний
        autumn, fall | jesień, jesienny | осень, осенний
        winter | zima, zimowy | зима, зимний
        january | styczeń, stycznia, styczniowy | январь, января, январский
        february | luty, lutego, lutowy | февраль, февраля, февральский
        march | marzec, marca, marcowy | март, мартовский
        april | kwiecień, kwietnia, kwietniowy | апрель, апреля, апрельский
        may | maj, maja, majowy | май, мая, майский
        june | czerwiec, czerwca, czerwcowy | июнь, июня, июньский
        july | lipiec, lipca, lipcowy | июль, июля, июльский
        august | sierpień, sierpnia, sierpniowy | август, августа, августовский
        september | wrzesień, września, wrześniowy | сентябрь, сентября, сентябрьский
        october | październik, października, październikowy | октябрь, октября, октябрьский
        november | listopad, listopada, listopadowy | ноябрь, ноября, ноябрьский
        december | grudzień, grudnia, grudniowy | декабрь, декабря, декабрьский
        monday | poniedziałek, poniedziałku, poniedziałkowy | понедельник
        tuesday | wtorek, wtorku, wtorkowy | вторник
        wednesday | środa, środowy | среда, среды
        thursday | czwartek, czwartku, czwartkowy | четверг
        friday | piątek, piątku, piątkowy | пятница
        saturday | sobota, sobotni | суббота, субботний
        sunday | niedziela, niedzielny | воскресенье, воскресный
        weekend | weekend, weekendowy | выходные, уикенд
        midnight | północ | полночь, полуночный
        noon, midday | południe | полдень, полдня
        quarter, quarterly | kwartał, kwartalny | квартал, квартальный, ежеквартальный
        century | wiek, stulecie | век, столетие
        decade | dekada, dziesięciolecie | десятилетие, декада
        recently, lately, recent | niedawno, ostatnio, niedawny | недавно, недавний
        earlier, previously, previous | wcześniej, wcześniejszy, poprzedni, poprzednio | раньше, ранее, предыдущий, прежний
        delay, delayed | opóźnienie, opóźniać, opóźnić, opóźniony, zwłoka | задержка, задержек, задерживать, задержать, задержаться, опоздание
        deadline | termin, terminowy | срок, дедлайн
        overdue | przeterminowany, zaległy, zaległość | просроченный, просрочка, просрочек, задолженность
        expire, expiry, expiration, expired | wygasać, wygasnąć, upłynąć, upływać, ważność | истекать, истечь, истекает, истекший
        schedule, timetable | harmonogram, rozkład, grafik | расписание, график
        clock | zegar, zegarowy | часы
        watch, wristwatch | zegarek, zegarka | часы
        alarm, alarmclock | budzik, budzika | будильник
        birthday | urodziny, urodzinowy | рождение
        anniversary | rocznica, rocznicowy, jubileusz | годовщина, юбилей
        christmas, xmas | gwiazdka, gwiazdek, święta, świąt, świąteczny | рождество, рождественский
        easter | wielkanoc, wielkanocny | пасха, пасхальный
        holiday, festive | święto, świąt, święta, świąteczny | праздник, праздничный
        holiday, vacation | wakacje, urlop, wakacyjny, urlopowy | отпуск, каникулы
        wait, waiting | czekać, poczekać, zaczekać, oczekiwać, oczekiwanie | ждать, жду, подождать, подожду, ожидать, ожидание
        hurry, rush, haste | spieszyć, pośpieszyć, pośpiech | спешить, торопиться, тороплюсь, спешка, спешек
        urgent, urgently | pilny, pilnie | срочный, срочно
        duration, lasting | trwać, potrwać, trwanie | длиться, продлиться, длительность, продолжительность
        extend, prolong, extension | przedłużyć, przedłużać, przedłużenie | продлить, продлевать, продление
        shorten | skrócić, skracać, skrócenie | укоротить, укорочу, сократить, сокращу, сокращать
        postpone | odłożyć, odkładać, przełożyć, przekładać | отложить, откладывать, перенести, перенес, переносить, переношу
        rarely, rare, seldom | rzadko, rzadki | редко, редкий
        sometimes, occasionally | czasem, czasami, niekiedy | иногда, порой
        suddenly, sudden | nagle, nagły | внезапно, внезапный, вдруг
        immediately, instantly | natychmiast, natychmiastowy | немедленно, немедленный, сразу
        temporary, temporarily | tymczasowy, tymczasowo, chwilowy | временный, временно
        permanent, permanently | stały, trwały, trwale | постоянный
        constantly, continuously | ciągle, stale, nieustannie | постоянно, непрерывно
        future | przyszłość, przyszły | будущее, будущий
        past | przeszłość, przeszły | прошлое, прошлый
        punctual | punktualny, punktualnie | пунктуальный, вовремя
        pause, interruption | przerwa, przerwać, przerywać | пауза, перерыв, прервать, прерывать
        weather | pogoda, pogodowy | погода, погодный
        rain, rainy | deszcz, deszczowy, padać | дождь, дождя, дождливый
        rainfall, precipitation | opad, opady | осадки
        downpour | ulewa, ulewny | ливень, ливня
        snow, snowy | śnieg, śniegu, śnieżny, śnieżyć | снег, снежный
        snowfall, blizzard | śnieżyca, zamieć | метель, вьюга, снегопад
        hail | grad, gradu, gradobicie | град, градина
        ice, icy | lód, lodu, lodowy, oblodzenie | лед, льда, ледяной
        icicle | sopel, sopla | сосулька, сосулек
        frost, frosty | mróz, mrozu, mroźny, przymrozek, przymrozku | мороз, морозный, заморозок, заморозка, заморозки
        freeze, froze, frozen | zamarzać, zamarznąć, zamarzł, zamrozić, zamrożę, zamrażać, mrożony | замерзать, замерзнуть, замерз, заморозить, заморожу, замораживать, замороженный
        thaw, defrost | odmrozić, odmrożę, odmrażać, rozmrozić, rozmrożę, rozmrażać, odwilż, topnieć | разморозить, разморожу, размораживать, оттаять, оттаивать, оттепель
        storm, stormy | burza, burzowy, sztorm | буря, шторм
        thunderstorm, thunder | burza, grzmot, grzmieć | гроза, гром, грозовой
        lightning | piorun, błyskawica | молния
        wind, windy | wiatr, wietrzny | ветер, ветра, ветреный
        hurricane, tornado | huragan | ураган
        fog, foggy, mist | mgła, mglisty | туман, туманный
        cloud, cloudy | chmura, pochmurny, zachmurzenie | облако, облачный, туча
        sun, sunny, sunshine | słońce, słoneczny | солнце, солнечный
        shade, shadow | cień, cienia | тень
        heatwave, heat | upał, upalny | жара, жаркий
        heat, warmth | ciepło, gorąco | тепло, жар
        cold, chill, chilly | zimno, chłód, chłodu, chłodny | холод, холодный, прохладный
        humidity, moisture, humid | wilgotność, wilgoć, wilgotny | влажность, влага, влажный
        drought | susza, suszy | засуха
        flood, flooded, flooding | powódź, powodzi, zalać, zalewać, zalany | наводнение, потоп, затопить, затоплю, затоплен, затоплять, залить, залью
        rainbow | tęcza | радуга
        puddle | kałuża | лужа
        mud, muddy | błoto, błotnisty, zabłocony | грязь, слякоть
        sky | niebo | небо, небесный
        house, home | dom, domu, domowy | дом, дома, домашний
        flat, apartment | mieszkanie, mieszkaniowy, apartament | квартира, квартирный
        room | pokój, pokoju, pokojowy | комната, комнатный
        kitchen | kuchnia, kuchenny | кухня, кухонь, кухонный
        bathroom | łazienka, łazienek, łazienkowy | ванная
        toilet, lavatory | toaleta, ubikacja, toaletowy | туалет, унитаз, туалетный
        bedroom | sypialnia | спальня
        lounge | salon | гостиная
        hallway, corridor, hall | korytarz, przedpokój, przedpokoju | коридор, прихожая
        basement, cellar | piwnica | подвал, погреб
        attic, loft | strych, poddasze | чердак, мансарда
        roof, roofing | dach, dachowy | крыша, кровля, кровельный
        ceiling | sufit, sufitowy | потолок, потолка, потолочный
        wall | ściana, ścienny, mur | стена, настенный, стенка, стенок
        floor, flooring | podłoga, podłogowy | пол, пола, напольный
        floor, storey | piętro, pięter | этаж
        ground, soil, earth | ziemia, gleba, grunt | земля, земель, почва, грунт
        stairs, staircase, stairway | schody, schodowy, schodów | лестница, лестничный
        step | stopień, stopnia | ступень, ступенька, ступенек
        lift, elevator | winda | лифт
        door, doorway | drzwi | дверь, дверной, дверца
        gate | brama, furtka, furtek, bramka, bramek | ворота, калитка, калиток
        window | okno, okien, okienny | окно, окон, оконный
        windowsill | parapet | подоконник
        entrance, entry | wejście, wejściowy | вход, входной
        exit | wyjście, wyjściowy | выход, выходной
        lock | zamek, zamka | замок, замка
        padlock | kłódka, kłódek | замок, замка
        key | klucz, kluczyk | ключ
        handle, doorknob | klamka, klamek, uchwyt, rączka, rączek | ручка, ручек, рукоятка, рукояток
        hinge | zawias | петля, петель, шарнир
        doorbell, bell | dzwonek, dzwonka | звонок, звонка
        fence, fencing | płot, ogrodzenie | забор, ограда
        chimney | komin, kominowy | дымоход, труба
        fireplace | kominek, kominka, kominkowy | камин
        stove | piec, pieca, kuchenka, kuchenek | печь, пекут, печка, печек, плита
        oven | piekarnik | духовка, духовок
        radiator, heater | grzejnik, kaloryfer | батарея, радиатор, обогреватель
        heating, heat | ogrzewanie, ogrzać, ogrzewać, grzać | отопление, отапливать, обогрев, обогревать
        boiler | kocioł, kotła, bojler | котел, котла, бойлер
        fridge, refrigerator | lodówka, lodówek | холодильник
        freezer | zamrażarka, zamrażarek, zamrażalnik | морозилка, морозилок, морозильник
        washer | pralka, pralek | стиралка, стиралок, стиральный
        dryer | suszarka, suszarek | сушилка, сушилок
        dishwasher | zmywarka, zmywarek | посудомойка, посудомоек, посудомоечный
        microwave | mikrofalówka, mikrofalówek, mikrofala | микроволновка, микроволновок
        kettle | czajnik | чайник
        iron, ironing | żelazko, żelazek, prasować, wyprasować | утюг, гладить, глажу, погладить, поглажу
        hairdryer | suszarka, suszarek | фен
        vacuum, hoover | odkurzacz, odkurzać, odkurzyć | пылесос, пылесосить
        fan | wentylator | вентилятор
        ventilation | wentylacja, wietrzyć, wywietrzyć | вентиляция, проветривать, проветрить
        sink | zlew, zlewozmywak | раковина, мойка, моек
        washbasin | umywalka, umywalek | раковина, умывальник
        bath, bathtub | wanna | ванна
        shower | prysznic, prysznicowy | душ, душевой
        mirror | lustro, luster, lusterko, lusterek | зеркало, зеркал, зеркальный
        furniture | mebel, mebla, meble, meblowy | мебель, мебельный
        table | stół, stołu, stolik | стол, стола, столик
        desk | biurko, biurek | стол, парта
        chair | krzesło, krzeseł | стул, стульев, стула
        armchair | fotel | кресло, кресел
        stool | stołek, stołka, taboret | табурет, табуретка, табуреток
        bench | ławka, ławek | скамейка, скамеек, лавка, лавок
        sofa, couch | kanapa, sofa, wersalka, wersalek | диван
        bed | łóżko, łóżek | кровать, койка, коек
        mattress | materac | матрас, матрац
        pillow, cushion | poduszka, poduszek | подушка, подушек
        duvet, quilt | kołdra | одеяло
        blanket | koc, koca | одеяло, плед
        bedding, linen | pościel | постель, белье, белья, постельный
        sheet | prześcieradło, prześcieradeł | простыня
        towel | ręcznik | полотенце
        curtain | zasłona, firanka, firanek | занавеска, занавесок, штора
        blind, blinds | roleta, żaluzja | жалюзи
        carpet, rug | dywan, dywanik, wykładzina | ковер, ковра, коврик
        wardrobe | szafa | шкаф
        cupboard, cabinet | szafka, szafek | шкафчик, шкаф, тумба
        shelf, shelves | półka, półek | полка, полок
        drawer | szuflada | ящик
        lamp | lampa, lampka, lampek | лампа, светильник
        bulb | żarówka, żarówek | лампочка, лампочек
        candle | świeca, świeczka, świeczek | свеча, свечка, свечек
        tablecloth | obrus | скатерть
        vase | wazon | ваза
        clutter, mess | bałagan | беспорядок, беспорядка, бардак
        rubbish, garbage, trash, waste | śmieci, śmieć, śmietnik, odpad | мусор, мусорный, отходы
        bin, dustbin | kosz, śmietnik | ведро, ведер, мусорка, мусорок, урна
        wallpaper | tapeta | обои
        tile | kafelek, kafelka, płytka, płytek | плитка, плиток, кафель
        brick | cegła, cegieł | кирпич, кирпичный
        concrete | beton, betonowy | бетон, бетонный
        plaster | tynk, gips, tynkować | штукатурка, штукатурок, гипс
        paint | farba, malować, pomalować | краска, красок, красить, крашу, покрасить, покрашу
        varnish | lakier, lakierować | лак, лакировать
        insulation, insulate | izolacja, ocieplenie, izolować, ocieplać | изоляция, утепление, утеплять, утеплитель
        renovate, renovation, refurbish | remont, remontować, wyremontować | ремонт, ремонтировать
        repair, fix, mend | naprawa, naprawić, naprawiać | ремонт, починить, чинить, исправить, исправлю, исправлен
        build, built, construction, building | budować, zbudować, budowa, budynek, budynku, budowlany | строить, построить, строительство, здание, строительный
        demolish | zburzyć, burzyć, wyburzyć | снести, сносить, сношу
        garden, gardening | ogród, ogrodu, ogrodowy, ogrodniczy | сад, сада, садовый, огород
        gardener | ogrodnik | садовник, садовод
        lawn | trawnik | газон
        grass | trawa | трава
        mow, mower, mown | kosić, koszę, skosić, skoszę, kosiarka, kosiarek | косить, кошу, скосить, скошу, косилка, косилок, газонокосилка, газонокосилок
        flower, floral | kwiat, kwiatek, kwiatka, kwiatowy | цветок, цветка, цветы, цветочный
        bouquet | bukiet | букет
        rose | róża | роза
        tree | drzewo, drzewko, drzewek | дерево, деревьев, деревья, деревце
        shrub, bush | krzew, krzak | куст, кустарник
        hedge | żywopłot | изгородь
        branch | gałąź, gałęzi | ветка, веток, ветвь
        leaf, leaves | liść, liścia | лист, листьев, листва, листья
        root | korzeń, korzenia | корень, корня
        stem, stalk | łodyga | стебель, стебля
        seed | nasiono, nasion, ziarno | семя, семена, семечко
        seedling | sadzonka, sadzonek | рассада, саженец, саженца
        plant | roślina, roślinny | растение
        plant, planting | sadzić, posadzić, zasadzić | сажать, посадить, посажу
        sow, sowed, sown | siać, posiać, zasiać, sieję | сеять, сею, посеять, посею
        weed | chwast | сорняк
        fertilizer, fertiliser | nawóz, nawozu, nawozić, nawożę | удобрение, удобрять
        water, watering | podlewać, podlać | поливать, полить, полив
        hose | wąż, węża | шланг
        pot, flowerpot | doniczka, doniczek, donica | горшок, горшка
        greenhouse | szklarnia | теплица, парник
        pond | staw, stawu | пруд, пруда
        harvest, crop | zbiór, zbioru, plon, żniwa | урожай
        spade, shovel | łopata, szpadel, szpadla | лопата
        rake | grabie, grabić | грабли
        bucket, pail | wiadro, wiader, wiaderko, wiaderek | ведро, ведер
        shed | szopa, komórka, komórek | сарай
        barbecue, grill | grill, grillować | гриль, барбекю, мангал
        hammock | hamak | гамак
        umbrella | parasol, parasolka, parasolek | зонт, зонтик
        swing | huśtawka, huśtawek | качели
        landlord | wynajmujący | арендодатель
        tenant | najemca, lokator | арендатор, жилец, жильца
        owner | właściciel | владелец, владельца, хозяин
        body, bodily | ciało, cielesny | тело, телесный
        head | głowa, głów | голова
        hair | włos, włosy | волосы, волос
        haircut, hairdresser, barber | fryzjer, strzyżenie, strzyc, fryzura | парикмахер, парикмахерская, стрижка, стрижек, стричь, стригу
        face, facial | twarz | лицо
        forehead | czoło | лоб, лба
        eye | oko, oczu, oczy | глаз, глаза
        eyelash | rzęsa | ресница
        eyebrow | brew, brwi | бровь
        ear | ucho, uszy, uszu | ухо, уши
        nose | nos, nosa | нос
        mouth | usta | рот, рта
        lip | warga, usta | губа
        tongue | język | язык
        tooth, teeth | ząb, zęba, zęby | зуб, зубной
        gum, gums | dziąsło | десна
        throat | gardło | горло
        neck | szyja, kark | шея
        shoulder | bark, ramię, ramienia | плечо
        arm | ramię, ramienia, ręka, rąk | рука
        elbow | łokieć, łokcia | локоть, локтя
        hand | ręka, rąk, ręce, dłoń | рука, ладонь
        wrist | nadgarstek, nadgarstka | запястье
        finger, toe | palec, palca | палец, пальца
        nail, fingernail | paznokieć, paznokcia | ноготь, ногтя
        chest, breast | pierś, piersi | грудь, груди
        belly, tummy, abdomen | brzuch | живот
        stomach | żołądek, żołądka | желудок, желудка
        heart | serce, serca | сердце, сердец, сердечный
        lung | płuco, płuca | легкое, легкие
        liver | wątroba | печень
        kidney | nerka, nerek | почка, почек
        hip | biodro | бедро
        leg | noga, nóg | нога, ноги
        knee | kolano | колено
        ankle | kostka, kostek | лодыжка, лодыжек, щиколотка, щиколоток
        foot, feet | stopa, stóp | ступня, стопа
        heel | pięta | пятка, пяток
        skin | skóra, skórny | кожа, кожный
        bone | kość | кость
        muscle | mięsień, mięśnia | мышца
        joint | staw, stawu | сустав
        brain | mózg, mózgu | мозг
        blood, bloody | krew, krwi | кровь, кровавый
        bleed, bled, bleeding | krwawić, krwawienie | кровоточить, кровотечение
        health | zdrowie, zdrowotny | здоровье
        healthy | zdrowy | здоровый
        ill, sick | chory, zachorować, chorować | больной, заболеть, болеть
        illness, disease, sickness | choroba | болезнь, заболевание
        pain, hurt, ache, painful, headache | ból, bólu, boleć, bolesny, zaboleć | боль, болеть, больно, болезненный
        fever | gorączka, gorączek | жар, лихорадка, лихорадок
        cough | kaszel, kaszlu, kaszleć | кашель, кашля, кашлять
        sneeze | kichać, kichnąć | чихать, чихнуть
        infection, infected | zakażenie, infekcja | инфекция, заражение
        allergy, allergic | alergia, uczulenie, alergiczny, uczulać | аллергия, аллергический
        rash | wysypka, wysypek | сыпь
        itch, itchy | swędzieć, świąd, świądu, swędzenie | чесаться, чешется, зуд
        swelling, swell, swollen | opuchlizna, puchnąć, puchnie, spuchnąć, spuchł, opuchnięty, obrzęk | отек, опухнуть, опух, опухать, опухший
        wound | rana, ranny | рана, раненый
        injury, injure, injured | uraz, kontuzja, obrażenie | травма, травмировать, повреждение
        bruise | siniak | синяк
        scar | blizna | шрам
        fracture | złamanie | перелом
        burn | oparzenie, poparzyć, oparzyć | ожог, обжечь, обжег, обжечься
        vomit, nausea | wymioty, wymiotować, mdłości, nudności | рвота, тошнота, тошнить
        diarrhoea, diarrhea | biegunka, biegunek | понос, диарея
        poison, poisoning, poisonous | trucizna, zatrucie, zatruć, trujący | яд, отравление, отравиться, отравлюсь, ядовитый
        dizzy, dizziness | zawrót, zawroty | головокружение
        faint | zemdleć, mdleć, omdlenie | обморок
        choke, suffocate | dusić, duszę, udusić, uduszę, zadławić | задыхаться, задохнуться, подавиться, подавлюсь
        breath, breathe, breathing | oddech, oddychać | дыхание, дышать
        sweat, sweaty | pot, pocić, spocić, spocony | пот, потеть, вспотеть
        tear, tears | łza, łez | слеза
        cancer, tumour, tumor | rak, nowotwór, nowotworu, guz | рак, опухоль
        diabetes, diabetic | cukrzyca, cukrzyk | диабет, диабетик
        doctor, physician | lekarz, lekarka, lekarek, doktor | врач, доктор
        nurse | pielęgniarka, pielęgniarek | медсестра
        dentist, dental | dentysta, stomatolog | стоматолог, дантист
        hospital | szpital, szpitalny | больница, госпиталь
        clinic | przychodnia, klinika | поликлиника, клиника
        patient | pacjent | пациент
        ambulance | karetka, karetek, pogotowie | скорая
        pharmacy, chemist | apteka, apteczny | аптека, аптечный
        prescription | recepta | рецепт
        medicine, medication, drug | lek, lekarstwo | лекарство, препарат
        pill, tablet | tabletka, tabletek, pigułka, pigułek | таблетка, таблеток, пилюля
        drops | krople | капли
        ointment, cream | maść, krem | мазь, крем
        syringe, injection | strzykawka, strzykawek, zastrzyk | шприц, укол
        vaccine, vaccination | szczepionka, szczepionek, szczepienie | вакцина, прививка, прививок
        bandage | bandaż, opatrunek, opatrunku | бинт, повязка, повязок
        plaster | plaster, plastra | пластырь
        cure, heal, treatment | leczyć, wyleczyć, leczenie | лечить, вылечить, лечение
        recover, recovery | wyzdrowieć, zdrowieć | выздороветь, поправиться, поправлюсь
        disabled, disability | niepełnosprawny, niepełnosprawność | инвалид, инвалидность
        wheelchair | wózek, wózka | коляска, колясок
        crutch | kula | костыль
        blind | niewidomy, ślepy | слепой
        deaf | głuchy, niesłyszący | глухой
        mute | niemy | немой
        glasses, spectacles | okulary | очки
        lens | soczewka, soczewek | линза
        pregnant, pregnancy | ciąża, ciężarna, ciążowy | беременная, беременность
        birth, born | narodziny, urodzić, rodzić, poród, porodu | рождение, родиться, рожусь, родить, рожу, роды
        sleep, slept, asleep | spać, śpi, śpię, sen, snu | спать, спит, сплю, сон, сна
        insomnia | bezsenność | бессонница
        wake, woke, woken, awake | budzić, obudzić | будить, бужу, разбудить, разбужу, проснуться, просыпаться
        dream, dreamt | marzyć, marzenie, sen, snu | мечта, мечтать, сон, сна
        rest | odpoczynek, odpoczynku, odpoczywać, odpocząć | отдых, отдыхать, отдохнуть
        tired, exhausted | zmęczony, zmęczenie, zmęczyć | усталый, усталость, устать, устану
        weak, weakness | słaby, słabość | слабый, слабость
        strong, strength | silny, mocny, siła | сильный, крепкий, сила
        soap | mydło, mydeł | мыло
        perfume | perfumy, zapach | духи, парфюм
        cosmetics, makeup | kosmetyk, makijaż | косметика, макияж
        razor, shave | golić, ogolić, golarka, golarek, maszynka, maszynek | бритва, брить, брею, бриться, побриться
        comb, hairbrush | grzebień, grzebienia, szczotka, szczotek, czesać, czeszę | расческа, расчесок, гребень, расчесывать
        toothbrush | szczoteczka, szczoteczek | щетка, щеток
        toothpaste | pasta | паста
        nappy, diaper | pielucha, pieluszka, pieluszek | подгузник, памперс, пеленка, пеленок
        hygiene | higiena, higieniczny | гигиена, гигиенический
        family | rodzina, rodzinny | семья, семей, семейный
        parent, parents | rodzic, rodzice | родитель, родители
        mother, mum, mom | matka, matek, mama | мать, матерей, матери, мама
        father, dad | ojciec, ojca, tata | отец, отца, папа
        child, children, kid | dziecko, dzieci, dziecięcy | ребенок, детей, ребенка, дети, детский
        baby, infant, newborn | niemowlę, niemowlęcia, niemowlak, noworodek, noworodka | младенец, младенца, малыш, новорожденный
        toddler | maluch | малыш
        son | syn, syna | сын, сыновей
        daughter | córka, córek | дочь, дочерей, дочери, дочка, дочек
        brother | brat, brata | брат, братьев
        sister | siostra, sióstr | сестра, сестер
        twin, twins | bliźniak, bliźnięta | близнец, близнеца, близнецы, двойня
        grandmother, grandma, granny | babcia | бабушка, бабушек
        grandfather, grandpa | dziadek, dziadka | дедушка, дедушек, дед
        grandson, granddaughter, grandchild | wnuk, wnuczka, wnuczek | внук, внучка, внучек
        uncle | wujek, wujka, stryj | дядя
        aunt | ciotka, ciotek, ciocia | тетя, тетка, теток
        cousin | kuzyn, kuzynka, kuzynek | кузен, кузина
        husband | mąż, męża | муж, мужей
        wife, wives | żona | жена
        spouse | małżonek, małżonka | супруг, супруга
        fiance, fiancee | narzeczony, narzeczona | жених, невеста
        girlfriend | dziewczyna | девушка, девушек
        boyfriend | chłopak | парень, парня
        orphan | sierota | сирота
        guardian | opiekun | опекун
        relative, kin | krewny | родственник
        friend | przyjaciel, przyjaciółka, przyjaciółek, kolega | друг, друзей, друзья, подруга, приятель
        acquaintance | znajomy | знакомый
        neighbour, neighbor | sąsiad, sąsiadka, sąsiadek | сосед, соседка, соседок
        enemy | wróg, wroga | враг
        boy | chłopiec, chłopca, chłopak | мальчик
        girl | dziewczynka, dziewczynek, dziewczyna | девочка, девочек, девушка, девушек
        adult | dorosły | взрослый
        teenager, teen | nastolatek, nastolatka | подросток, подростка
        youth | młodzież, młodość | молодежь, молодость, юность
        elderly, senior | starszy, senior | пожилой, престарелый
        pensioner, retiree | emeryt, emerytka, emerytek | пенсионер, пенсионерка, пенсионерок
        widow, widower | wdowa, wdowiec, wdowca | вдова, вдовец
        person, people, human | osoba, osób, człowiek, ludzie, ludzki | человек, люди, людей
        crowd | tłum | толпа
        guest | gość, gościa | гость
        visitor, visit | odwiedzić, odwiedzać, wizyta | посетитель, визит, посетить, посещу, посещать
        host | gospodarz | хозяин
        customer, client | klient, klientka, klientek | клиент, клиентка, клиенток
        buyer, purchaser | kupujący, nabywca | покупатель
        seller, vendor | sprzedawca, sprzedający | продавец, продавца
        shopkeeper, salesman | sklepikarz, ekspedient | продавец, продавца
        employee, worker, staff | pracownik, personel | сотрудник, работник, персонал
        employer | pracodawca | работодатель
        boss, manager, supervisor | szef, kierownik, przełożony, menedżer | начальник, руководитель, менеджер
        colleague, coworker | współpracownik, kolega | коллега
        teacher | nauczyciel, nauczycielka, nauczycielek | учитель, учительница, преподаватель
        pupil, schoolchild | uczeń, ucznia | ученик, школьник
        nanny, babysitter | niania, opiekunka, opiekunek | няня
        cleaner | sprzątaczka, sprzątaczek | уборщица
        cook, chef | kucharz | повар
        waiter, waitress | kelner, kelnerka, kelnerek | официант, официантка, официанток
        driver | kierowca | водитель
        courier | kurier, kurierski | курьер, курьерский
        postman, mailman | listonosz, doręczyciel | почтальон
        plumber | hydraulik | сантехник
        carpenter, joiner | stolarz, cieśla | плотник, столяр
        locksmith | ślusarz | слесарь
        tailor, seamstress | krawiec, krawca, krawcowa | портной, швея
        farmer | rolnik | фермер
        soldier, army, military | żołnierz, wojsko, wojskowy, armia | солдат, армия, военный
        police, policeman | policja, policjant | полиция, полицейский
        firefighter, fireman | strażak | пожарный
        lawyer, attorney, solicitor | prawnik, adwokat | юрист, адвокат
        judge | sędzia | судья
        notary | notariusz | нотариус
        accountant, bookkeeper | księgowy, księgowa | бухгалтер
        engineer | inżynier | инженер
        scientist | naukowiec, naukowca | ученый
        writer, author | pisarz, autor | писатель, автор
        artist | artysta | художник, артист
        painter | malarz | маляр, художник
        photographer | fotograf | фотограф
        singer | piosenkarz, piosenkarka, piosenkarek | певец, певца, певица
        actor, actress | aktor, aktorka, aktorek | актер, актриса
        thief, thieves | złodziej | вор
        robber, burglar | włamywacz | грабитель, взломщик
        scammer, fraudster, cheat | oszust | мошенник
        victim | ofiara | жертва, пострадавший
        witness | świadek, świadka | свидетель
        beginner | początkujący | новичок, новичка, начинающий
        expert, specialist | ekspert, specjalista | эксперт, специалист
        member, membership | członek, członka, członkostwo | член, членство, участник
        participant, participate | uczestnik, uczestniczyć | участник, участвовать
        volunteer | wolontariusz | волонтер, доброволец, добровольца
        foreigner, foreign | cudzoziemiec, cudzoziemca, obcokrajowiec, obcokrajowca, zagraniczny, obcy | иностранец, иностранца, иностранный
        citizen, citizenship | obywatel, obywatelstwo | гражданин, граждане, гражданство
        resident, inhabitant | mieszkaniec, mieszkańca | житель
        traveller, traveler | podróżny, podróżnik | путешественник
        passenger | pasażer | пассажир
        pedestrian | pieszy, przechodzień, przechodnia | пешеход
        young | młody | молодой, юный
        old | stary | старый
        age, aged | wiek, wieku | возраст
        clothes, clothing, garment | ubranie, odzież, ubrania, odzieżowy | одежда
        dress, undress | ubierać, ubrać, ubiorę, rozebrać, rozbiorę, rozbierać | одевать, одеть, одену, одеваться, раздеваться
        wear, wore, worn | nosić, noszę | носить, ношу
        dress | sukienka, sukienek, suknia, sukni | платье, платьев
        skirt | spódnica | юбка, юбок
        shirt | koszula | рубашка, рубашек
        blouse | bluzka, bluzek | блузка, блузок
        sweater, jumper, pullover | sweter, swetra | свитер
        hoodie, sweatshirt | bluza | толстовка, толстовок
        trousers, pants | spodnie | брюки, штаны
        jeans | dżinsy | джинсы
        shorts | szorty, spodenki | шорты
        suit | garnitur | костюм
        jacket | kurtka, kurtek, marynarka, marynarek | куртка, курток, пиджак
        coat | płaszcz | пальто
        raincoat | przeciwdeszczowy, peleryna | дождевик, плащ
        fur | futro | мех, шуба
        underwear | bielizna | белье, белья
        panties, knickers | majtki | трусы, трусики
        bra | biustonosz, stanik | бюстгальтер, лифчик
        sock | skarpetka, skarpetek, skarpeta | носок, носка, носки
        tights, stockings | rajstopy, pończochy | колготки, чулки
        pyjamas, pajamas | piżama | пижама
        bathrobe, robe | szlafrok | халат
        shoe, footwear | but, obuwie, buty | туфля, туфель, обувь, ботинок, ботинка
        boot | kozak, kozaki, botki | сапог, ботинок, ботинка
        sandal | sandał | сандалии, босоножки
        slipper | kapeć, kapcia, pantofel, pantofla | тапочка, тапочек, тапок, тапка, тапки
        trainer, sneaker | tenisówka, tenisówek, trampek, trampka, trampki, sneakersy | кроссовки, кеды
        sole | podeszwa | подошва
        insole | wkładka, wkładek | стелька, стелек
        heel | obcas | каблук
        lace, shoelace | sznurowadło, sznurówka, sznurówek | шнурок, шнурка
        hat | kapelusz, czapka, czapek | шляпа, шапка, шапок
        cap | czapka, czapek | кепка, кепок
        helmet | kask, hełm | шлем, каска, касок
        scarf, scarves | szalik, szal | шарф
        tie, necktie | krawat | галстук
        glove, mitten | rękawiczka, rękawiczek, rękawica | перчатка, перчаток, варежка, варежек, рукавица
        belt | pas, pasek, paska | пояс, ремень, ремня
        pocket | kieszeń, kieszeni | карман
        button | guzik | пуговица
        zip, zipper | zamek, zamka, suwak | молния
        sleeve | rękaw | рукав
        collar | kołnierz | воротник
        collar | obroża | ошейник
        hood | kaptur | капюшон
        bag, handbag | torba, torebka, torebek | сумка, сумок
        backpack, rucksack | plecak | рюкзак
        wallet, purse | portfel, portmonetka, portmonetek | кошелек, кошелька, бумажник
        jewellery, jewelry, jewel | biżuteria, klejnot | украшение, ювелирный
        ring | pierścionek, pierścionka | кольцо, колец, перстень, перстня
        necklace | naszyjnik | ожерелье, колье
        chain | łańcuch, łańcuszek, łańcuszka | цепь, цепочка, цепочек
        bracelet | bransoletka, bransoletek | браслет
        earring | kolczyk | серьга, серег, сережка, сережек
        fabric, textile, cloth | tkanina, materiał | ткань, материя
        cotton | bawełna, bawełniany | хлопок, хлопка, хлопковый
        wool, woollen | wełna, wełniany | шерсть, шерстяной
        silk | jedwab, jedwabny | шелк, шелковый
        linen, flax | len, lnu, lniany | лен, льна, льняной
        leather | skóra, skórzany | кожа, кожаный
        velvet | aksamit | бархат
        lace | koronka, koronek | кружево
        felt | filc | войлок, фетр
        rubber | guma, gumowy | резина, резиновый
        plastic | plastik, plastikowy, tworzywo | пластик, пластмасса, пластиковый
        glass | szkło, szkieł, szklany | стекло, стекол, стеклянный
        wood, wooden | drewno, drewniany | древесина, дерево, деревьев, деревянный
        board, plank | deska, desek | доска, досок
        plywood | sklejka, sklejek | фанера
        metal | metal, metalowy | металл, металлический
        iron | żelazo, żelazny | железо, железный
        steel | stal, stalowy | сталь, стальной
        copper | miedź, miedzi, miedziany | медь, медный
        lead | ołów, ołowiu | свинец, свинца
        tin | cyna | олово
        zinc, galvanized | cynk, ocynkowany | цинк, оцинкованный
        gold, golden | złoto, złoty | золото, золотой
        silver | srebro, srebrny | серебро, серебряный
        diamond | diament | бриллиант, алмаз
        pearl | perła | жемчуг, жемчужина
        stone | kamień, kamienia, kamienny | камень, камня, каменный
        gravel | żwir | гравий
        sand, sandy | piasek, piasku | песок, песка, песчаный
        clay | glina, gliniany | глина, глиняный
        paper | papier, papierowy | бумага, бумажный
        cardboard | karton, tektura, kartonowy | картон, картонный
        wax | wosk | воск
        oil | olej, oleju, olejowy | масло, масел, масляный
        grease, lubricant | smar, smarować, nasmarować | смазка, смазок, смазать, смазывать
        glue, adhesive, gluing | klej, kleić, przykleić, skleić | клей, клеить, приклеить, склеить
        tape | taśma | лента, скотч
        thread | nić, nitka, nitek | нить, нитка, ниток
        needle | igła | игла, игл, иголка, иголок
        pin | szpilka, szpilek | булавка, булавок
        yarn | włóczka, włóczek, przędza | пряжа
        knit, knitting | dziergać, dzianina | вязать, вяжу, вязание, трикотаж
        sew, sewed, sewn, sewing | szyć, uszyć, szycie, szyję | шить, шью, сшить, сошью, шитье
        seam | szew, szwu | шов, шва
        embroidery | haft, haftować, wyszywać | вышивка, вышивок, вышивать
        hole | dziura, otwór, otworu | дыра, дырка, дырок, отверстие
        patch | łata, łatka, łatek, łatać | заплата, заплатка, заплаток
        stripe, striped | pasek, paska, paski | полоска, полосок, полосатый
        spot | plama, kropka, kropek | пятно, пятен, пятна
        pattern | wzór, wzoru | узор
        fashion, fashionable, trendy | moda, modny | мода, модный
        size | rozmiar | размер
        food | jedzenie, żywność, pokarm, spożywczy | еда, пища, продукты, пищевой
        eat, ate, eaten | jeść, zjeść, zjem, zjadać, jem, jedli | съесть, съем, ем, кушать, поесть
        drink, drank, drunk | pić, wypić, piję | пить, пью, выпить, выпью
        drink, beverage | napój, napoju | напиток, напитка
        hungry, hunger | głodny, głód, głodu | голодный, голод
        thirst, thirsty | pragnienie | жажда
        breakfast | śniadanie | завтрак, завтракать
        lunch | obiad, lunch | обед, обедать
        dinner, supper | kolacja | ужин, ужинать
        meal | posiłek, posiłku | еда, трапеза
        dish, course | danie, potrawa | блюдо
        bread | chleb, pieczywo | хлеб
        roll, bun | bułka, bułek | булка, булок, булочка, булочек
        flour | mąka | мука, муки
        dough, batter | ciasto | тесто
        cake, pie | ciasto, tort | торт, пирог
        biscuit, cookie | ciastko, ciastek, herbatnik | печенье
        bakery, baker | piekarnia, piekarz | пекарня, пекарь
        bake | piec, upiec, upiekę, piekę | печь, пекут, испечь, испеку, пеку
        butter | masło | масло, масел
        cheese | ser, sera | сыр
        milk | mleko, mleczny | молоко, молочный
        cream | śmietana, śmietanka, śmietanek | сливки, сметана
        egg | jajko, jajek, jajo | яйцо, яиц
        meat | mięso, mięsny | мясо, мясной
        butcher | rzeźnik | мясник
        beef | wołowina | говядина
        pork | wieprzowina | свинина
        chicken | kurczak | курица, курятина
        ham | szynka, szynek | ветчина
        sausage | kiełbasa, kiełbaska, kiełbasek, parówka, parówek | колбаса, колбаска, колбасок, сосиска, сосисок
        fish | ryba, rybny | рыба, рыбный
        shrimp, prawn | krewetka, krewetek | креветка, креветок
        rice | ryż, ryżu | рис
        pasta, noodles | makaron | макароны, лапша
        soup | zupa | суп
        porridge, groats | kasza, owsianka, owsianek | каша, крупа
        dumpling | pieróg, pieroga, pierogi | пельмень, пельмени, вареники
        pancake | naleśnik | блин, блинчик
        sandwich | kanapka, kanapek | бутерброд
        vegetable | warzywo, warzywny | овощ, овощной
        potato | ziemniak, kartofel | картофель, картошка, картошек
        tomato | pomidor | помидор, томат
        cucumber | ogórek, ogórka | огурец, огурца
        carrot | marchew, marchewka, marchewek | морковь, морковка, морковок
        cabbage | kapusta | капуста
        onion | cebula | лук
        garlic | czosnek, czosnku | чеснок, чеснока
        beetroot, beet | burak | свекла
        bean, beans | fasola | фасоль, боб
        pea, peas | groch, groszek, groszku | горох, горошек, горошка
        pumpkin | dynia | тыква
        mushroom | grzyb, pieczarka, pieczarek | гриб
        lettuce, salad | sałata, sałatka, sałatek | салат
        fruit | owoc, owocowy | фрукт, фруктовый, плод
        apple | jabłko, jabłek | яблоко, яблок
        pear | gruszka, gruszek | груша
        plum | śliwka, śliwek | слива
        cherry | wiśnia, czereśnia | вишня, вишен, черешня
        peach | brzoskwinia | персик
        grape, grapes | winogrono | виноград
        lemon | cytryna | лимон
        orange | pomarańcza | апельсин
        strawberry | truskawka, truskawek | клубника
        raspberry | malina | малина
        blueberry | jagoda, borówka, borówek | черника, голубика
        berry | jagoda | ягода
        watermelon | arbuz | арбуз
        nut | orzech | орех
        peanut | orzeszek, orzeszka, orzeszki | арахис
        honey | miód, miodu | мед, меда
        sugar | cukier, cukru | сахар
        salt, salty | sól, soli, słony | соль, соленый
        pepper | pieprz | перец, перца
        pepper | papryka | перец, перца
        spice, seasoning | przyprawa | специя, приправа
        spicy | ostry, pikantny | острый
        vinegar | ocet, octu | уксус
        sauce | sos, sosu | соус
        mustard | musztarda | горчица
        jam | dżem, powidła | варенье, джем
        chocolate | czekolada, czekoladowy | шоколад, шоколадный
        candy, sweets | cukierek, cukierka, słodycze | конфета, сладости
        icecream | lody | мороженое
        chew, chewing | żuć, żuję | жевать, жует, жую
        tea | herbata | чай, чая
        coffee | kawa | кофе
        juice | sok, soku | сок, сока
        beer | piwo | пиво
        wine | wino | вино
        vodka | wódka, wódek | водка, водок
        alcohol, booze | alkohol | алкоголь, спиртное
        drunk | pijany | пьяный
        cook, cooking | gotować, ugotować | готовить, готовлю, приготовить, приготовлю, приготовлен, варить, сварить
        boil, boiling | gotować, zagotować, wrzeć, wrzątek, wrzątku | кипеть, кипятить, кипячу, вскипятить, вскипячу, кипяток, кипятка
        fry, fried | smażyć, usmażyć, smażony | жарить, пожарить, жареный
        roast | piec, pieczony | запекать, запечь
        peel | obierać, obrać, obiorę, skórka, skórek | кожура, очищать
        raw | surowy | сырой
        fresh, freshness | świeży, świeżość | свежий, свежесть
        rotten, rot, spoiled | zgniły, gnić, zgnić, zgniło, zepsuty | гнилой, гнить, сгнить, тухлый, испорченный
        mould, mold, mouldy, moldy | pleśń, spleśniały, grzyb | плесень, заплесневелый
        recipe | przepis, przepisu | рецепт
        ingredient | składnik | ингредиент, компонент
        portion, helping | porcja | порция
        plate | talerz | тарелка, тарелок
        bowl | miska, misek | миска, мисок
        cup | filiżanka, filiżanek, kubek, kubka | чашка, чашек
        mug | kubek, kubka | кружка, кружек
        glass, tumbler | szklanka, szklanek, kieliszek, kieliszka | стакан, бокал
        spoon | łyżka, łyżek, łyżeczka, łyżeczek | ложка, ложек
        fork | widelec, widelca | вилка, вилок
        knife, knives | nóż, noża | нож, ножа
        pan | patelnia | сковорода, сковородка, сковородок
        pot, saucepan | garnek, garnka | кастрюля
        lid | pokrywka, pokrywek, wieczko, wieczek | крышка, крышек
        jar | słoik | банка, банок
        bottle | butelka, butelek | бутылка, бутылок
        cork | korek, korka | пробка, пробок
        tray | taca | поднос
        dishes, tableware | naczynie, naczynia | посуда
        restaurant | restauracja | ресторан
        canteen | stołówka, stołówek | столовая
        tip | napiwek, napiwku | чаевые
        vegetarian, vegan | wegetariański, wegański, wegetarianin | вегетарианский, вегетарианец, вегетарианца, веган
        sweet | słodki | сладкий
        sour, acid | kwaśny, kwas | кислый, кислота
        bitter | gorzki | горький
        tasty, delicious | smaczny, pyszny | вкусный
        taste, flavour, flavor | smak, smakować | вкус
        animal | zwierzę, zwierząt, zwierzęcia, zwierzęta, zwierzęcy | животное, зверь
        pet | zwierzak, pupil | питомец, питомца
        dog, canine | pies, psa, psi | собака, пес, пса, собачий
        puppy | szczeniak, szczenię, szczenięta | щенок, щенка
        cat | kot, kota, koci | кошка, кошек, кот, кошачий
        kitten | kotek, kotka, kociak | котенок, котенка, котята
        horse | koń, konia, koński | лошадь, конь
        cow | krowa, krów | корова
        bull | byk | бык
        calf, calves | cielę, cielęcia | теленок, теленка, телята
        pig | świnia, prosię | свинья, свиней, поросенок, поросенка
        sheep, lamb | owca, jagnię, baran | овца, овец, ягненок, ягненка, баран
        goat | koza, kóz | коза, козел, козла
        hen | kura | курица, куры
        rooster, cock | kogut | петух
        duck | kaczka, kaczek | утка, уток
        goose, geese | gęś, gęsi | гусь
        bird | ptak, ptasi | птица, птичий
        pigeon, dove | gołąb, gołębia | голубь
        parrot | papuga | попугай
        rabbit, hare | królik, zając, zająca | кролик, заяц, зайца
        hamster | chomik | хомяк
        mouse, mice | mysz | мышь
        rat | szczur | крыса
        bear | niedźwiedź | медведь
        wolf, wolves | wilk | волк
        fox | lis | лиса
        deer | jeleń, jelenia, sarna | олень
        hedgehog | jeż | еж
        squirrel | wiewiórka, wiewiórek | белка, белок
        lion | lew, lwa | лев, льва
        monkey | małpa | обезьяна
        elephant | słoń, słonia | слон
        snake | wąż, węża | змея, змей
        turtle, tortoise | żółw | черепаха
        frog | żaba | лягушка, лягушек
        insect, bug | owad, robak | насекомое, жук
        fly | mucha | муха
        mosquito | komar | комар
        bee | pszczoła, pszczół | пчела
        wasp | osa, os | оса, осы
        ant | mrówka, mrówek | муравей, муравья
        spider | pająk | паук
        butterfly | motyl | бабочка, бабочек
        moth | mól, mola, ćma | моль, мотылек, мотылька
        cockroach | karaluch | таракан
        flea | pchła, pcheł | блоха
        tick | kleszcz | клещ
        worm | robak, dżdżownica | червь, червяк
        tail | ogon | хвост
        paw | łapa | лапа
        claw | pazur | коготь, когтя
        wing | skrzydło, skrzydeł | крыло, крылья
        horn | róg, rogu | рог
        feather | pióro, piórko, piórek | перо, перья
        nest | gniazdo | гнездо
        cage | klatka, klatek | клетка, клеток
        leash | smycz | поводок, поводка
        veterinarian, vet | weterynarz | ветеринар
        breed | rasa, hodować, hodowla | порода, разводить, развожу
        feed, fed, feeding | karmić, nakarmić, karma | кормить, кормлю, накормить, накормлю, накормлен, корм
        bite, bit, bitten | gryźć, ugryźć, ugryzł, pogryźć, pogryzł, gryzę, ugryzienie | кусать, укусить, укушу, укус
        bark | szczekać | лаять, лает, лай
        scratch | drapać, drapie, podrapać, podrapie, zadrapać | царапать, поцарапать, чесать, чешу
        litter | żwirek, żwirku | наполнитель
        stable | stajnia | конюшня
        hunt, hunter, hunting | polować, myśliwy, polowanie | охота, охотиться, охочусь, охотник
        colour, color, coloured | kolor, kolorowy, barwa | цвет, цветной
        white, whiten | biały, biel, bieleć | белый
        black | czarny, czerń | черный
        grey, gray | szary, siwy | серый, седой
        red, redden | czerwony, czerwień | красный
        blue | niebieski, granatowy, błękitny | синий, голубой
        green | zielony | зеленый
        yellow, yellowed | żółty, żółknąć, pożółknąć | желтый, желтеть, пожелтеть
        orange | pomarańczowy | оранжевый
        brown | brązowy | коричневый
        pink | różowy | розовый
        purple, violet | fioletowy, purpurowy | фиолетовый, пурпурный
        beige | beżowy | бежевый
        transparent, translucent | przezroczysty | прозрачный
        dark, darkness | ciemny, ciemność, ciemno | темный, темнота, темно
        bright, light | jasny, jasno | светлый, яркий
        shade, hue | odcień, odcienia | оттенок, оттенка
        dye | farbować, barwnik, ufarbować | красить, крашу, краситель
        shiny, gloss, glossy | błyszczący, połysk | блестящий, глянцевый, блеск
        matte, matt | matowy | матовый
        faded, fade | wyblakły, blaknąć, blaknie, wyblaknąć, wyblakł, płowieć | выцветать, выцвести, выцвел, выцветший, блекнуть
        width, wide | szerokość, szeroki | ширина, широкий
        narrow | wąski | узкий
        length, long | długość, długi | длина, длинный
        height, high, tall | wysokość, wysoki | высота, высокий
        low | niski | низкий
        depth, deep | głębokość, głęboki | глубина, глубокий
        shallow | płytki | мелкий
        thick, thickness | gruby, grubość | толстый, толщина
        thin, slim | cienki, szczupły | тонкий, худой
        fat, obese | gruby, otyły, otyłość | толстый, ожирение
        weight, weigh | waga, ważyć, zważyć | вес, весить, вешу, взвесить, взвешу, взвешивать
        scales, scale | waga | весы
        heavy | ciężki, ciężar | тяжелый, тяжесть
        light, lightweight | lekki | легкий
        volume, capacity | pojemność, objętość | объем, емкость, вместимость
        area, surface | powierzchnia | площадь, поверхность
        measure, measurement | mierzyć, zmierzyć, pomiar, miara | мерить, измерить, измерять, измерение, мера
        dimension | wymiar | размер, габарит
        circumference, girth | obwód, obwodu | окружность, обхват
        diameter | średnica | диаметр
        radius | promień, promienia | радиус
        angle | kąt, kąta | угол, угла
        corner | róg, rogu, kąt, kąta, narożnik | угол, угла
        edge, rim | krawędź, brzeg | край, кромка, кромок
        rear, back | tył, tyłu, tylny | зад, задний
        inside, interior | wnętrze, wewnątrz, wewnętrzny | внутри, внутренний
        outside, exterior, outdoor | zewnątrz, zewnętrzny, zewnętrze | снаружи, внешний, наружный
        round, circular | okrągły | круглый
        circle | koło, kół, okrąg, krąg | круг, окружность
        square | kwadrat, kwadratowy | квадрат, квадратный
        triangle | trójkąt | треугольник
        rectangle, rectangular | prostokąt, prostokątny | прямоугольник, прямоугольный
        ball, sphere | kula | шар, шарик
        shape, form | kształt | форма
        line | linia, kreska, kresek | линия, черта
        straight | prosty | прямой
        curved, crooked, bent | krzywy, zakrzywiony, zgięty | кривой, изогнутый, согнутый
        flat | płaski | плоский
        steep | stromy | крутой
        horizontal | poziomy | горизонтальный
        vertical | pionowy | вертикальный
        distance | odległość, dystans | расстояние, дистанция
        inch | cal, cala | дюйм
        degree | stopień, stopnia | градус
        count | liczyć, policzyć, zliczać | считать, посчитать, сосчитать
        calculate, calculation | obliczyć, obliczać, wyliczyć, obliczenie | вычислить, рассчитать, рассчитывать, расчет
        half, halves | połowa, pół | половина, половинка, половинок, наполовину
        quarter | ćwierć, ćwiartka, ćwiartek, kwadrans | четверть
        double, twice | podwójny, podwójnie, dwukrotnie, podwoić | двойной, дважды, вдвое, удвоить
        triple, thrice | potrójny, trzykrotnie | тройной, трижды, втрое
        fourth | czwarty | четвертый
        fifth | piąty | пятый
        dozen | tuzin | дюжина
        twenty | dwadzieścia | двадцать
        fifty | pięćdziesiąt | пятьдесят
        percent, percentage | procent, procentowy | процент, процентный
        average | średni, średnia, przeciętny | средний
        couple, pair | para | пара
        single, lone | pojedynczy | одиночный, единичный
        enough, sufficient | dość, wystarczająco, wystarczyć, wystarczać | достаточно, достаточный, хватать, хватить, хвачу
        missing, lack, shortage | brak, brakować, zabraknąć, brakujący | нехватка, нехваток, недоставать, отсутствовать, недостающий
        excess, surplus | nadmiar, nadwyżka, nadwyżek | избыток, избытка, излишек
        rest, remainder, remaining | reszta, pozostały | остаток, остатка, остальной
        piece | kawałek, kawałka, sztuka | кусок, куска, штука
        equal | równy, równo | равный, поровну
        approximately, roughly | około | примерно, приблизительно, около
        exactly, exact, precise | dokładnie, dokładny, precyzyjny | точно, точный
        country | kraj, państwo | страна, государство
        city, town | miasto, miejski | город, городской
        village | wieś, wsi, wioska, wiosek, wiejski | деревня, село, сельский
        capital | stolica | столица
        suburb | przedmieście | пригород
        district | dzielnica | район
        region, province | region, województwo, okręg | область, регион, край
        border | granica | граница
        abroad, overseas | zagranica, zagraniczny | заграница, зарубежный, заграничный
        world, worldwide | świat, światowy | мир, мировой, всемирный
        continent | kontynent | континент, материк
        island | wyspa | остров
        sea | morze, mórz, morski | море, морской
        lake | jezioro | озеро
        river | rzeka, rzeczny | река, речной
        beach | plaża, plażowy | пляж
        shore, coast, bank | brzeg, wybrzeże | берег, побережье
        mountain | góra, gór, górski | гора, горный
        hill | wzgórze, pagórek, pagórka | холм
        valley | dolina | долина
        forest, woods | las, lasu, leśny | лес, лесной
        field | pole, pól, pola | поле, поля
        desert | pustynia | пустыня
        cave | jaskinia | пещера
        waterfall | wodospad | водопад
        street | ulica, uliczny | улица, уличный
        road | droga, dróg, drogowy | дорога, дорожный
        motorway, highway | autostrada | автострада, шоссе, автомагистраль
        path, trail | ścieżka, ścieżek, szlak | тропа, тропинка, тропинок, дорожка, дорожек
        pavement, sidewalk | chodnik | тротуар
        crossroads, intersection | skrzyżowanie | перекресток, перекрестка
        bridge | most, mostu | мост
        square | plac, placu, rynek, rynku | площадь
        playground | plac | площадка, площадок
        church | kościół, kościoła | церковь, церкви
        cemetery, graveyard | cmentarz | кладбище
        castle | zamek, zamku | замок, замка
        cinema, movies | kino | кино, кинотеатр
        library | biblioteka | библиотека
        shop, store | sklep, sklepu | магазин, лавка, лавок
        market, marketplace | targ, rynek, rynku, bazar | рынок, рынка, базар
        factory, plant | fabryka, zakład | завод, фабрика
        workshop | warsztat | мастерская
        warehouse | magazyn, hurtownia | склад, складской
        office | biuro, biurowy | офис, контора, офисный
        authority, office | urząd, urzędu, urzędowy | ведомство, администрация
        address | adres, adresowy | адрес
        postcode | kod | индекс
        map | mapa | карта
        north, northern | północ, północny | север, северный
        south, southern | południe, południowy | юг, южный
        east, eastern | wschód, wschodu, wschodni | восток, восточный
        west, western | zachód, zachodu, zachodni | запад, западный
        travel, journey | podróż, podróżować | путешествие, путешествовать, поездка, поездок
        trip, excursion, tour | wycieczka, wycieczek | экскурсия, поездка, поездок
        tourist, tourism | turysta, turystyka, turystyczny | турист, туризм, туристический
        airport | lotnisko | аэропорт
        plane, airplane, aircraft | samolot | самолет
        flight | lot, lotu | рейс, полет
        fly, flew, flown | lecieć, latać, polecieć, lecę | лететь, летать, полететь, лечу
        helicopter | helikopter, śmigłowiec | вертолет
        luggage, baggage | bagaż, bagażowy | багаж, багажный
        suitcase | walizka, walizek | чемодан
        passport | paszport | паспорт
        customs | cło, celny | таможня, таможенный, пошлина
        ticket | bilet | билет
        booking, reservation, book, reserve | rezerwacja, zarezerwować, rezerwować | бронирование, бронь, забронировать, бронировать, резерв
        seat | miejsce, siedzenie, fotel | место, сиденье
        hotel | hotel, hotelowy | отель, гостиница, гостиничный
        hostel | schronisko, hostel | хостел, общежитие
        accommodation, lodging | nocleg, zakwaterowanie | жилье, проживание, ночлег
        tent | namiot | палатка, палаток
        camping, campsite | kemping, biwak | кемпинг
        passage, crossing | przejście, przejazd | проход, переход, переезд
        queue | kolejka, kolejek | очередь
        departure, depart | odjazd, odlot, wyjazd, odjechać, odjadę | отправление, вылет, отъезд, уехать, уеду
        arrival, arrive | przyjazd, przylot, przyjechać, przyjadę, przybyć | прибытие, прилет, приезд, приехать, приеду, прибыть
        train | pociąg | поезд
        railway, railroad, rail | kolej, kolejowy | железнодорожный
        station | dworzec, dworca, stacja | вокзал, станция
        platform | peron | перрон, платформа
        carriage, wagon | wagon | вагон
        bus | autobus, autobusowy | автобус
        coach | autokar | автобус
        stop | przystanek, przystanku | остановка, остановок
        subway, underground, metro | metro | метро
        taxi, cab | taksówka, taksówek | такси
        ship, vessel | statek, statku, okręt | корабль, судно
        boat | łódź, łodzi, łódka, łódek | лодка, лодок
        ferry | prom, promu | паром
        port, harbour, harbor | port, portu | порт, гавань
        sail, sailing | żagiel, żagla, żeglować, żeglarstwo | парус, плавание
        car, automobile | samochód, samochodu, auto | машина, автомобиль, авто
        lorry, truck | ciężarówka, ciężarówek | грузовик, фура
        van | furgonetka, furgonetek, bus | фургон, микроавтобус
        motorcycle, motorbike | motocykl, motor | мотоцикл
        moped, scooter | skuter, motorower | мопед, скутер
        scooter | hulajnoga | самокат
        bicycle, bike | rower, rowerowy | велосипед, велосипедный
        pram, stroller, pushchair | wózek, wózka, spacerówka | коляска, колясок
        trailer | przyczepa | прицеп
        wheel | koło, kół | колесо
        tyre, tire | opona | шина, покрышка, покрышек
        spoke | szprycha | спица
        steering | kierownica | руль, руля
        handlebar | kierownica | руль, руля
        saddle | siodło, siodełko, siodełek | седло
        brake, braking | hamulec, hamulca, hamować, zahamować | тормоз, тормозить, торможу, затормозить, заторможу
        clutch | sprzęgło | сцепление
        gearbox, gear | bieg, przekładnia | передача
        engine, motor | silnik | двигатель, мотор, движок, движка
        exhaust | wydech, spaliny | выхлоп, выхлопной
        bumper | zderzak | бампер
        windscreen, windshield, pane | szyba | стекло, стекол
        wiper | wycieraczka, wycieraczek | дворник, стеклоочиститель
        headlight | reflektor | фара
        trunk, boot | bagażnik | багажник
        bonnet, hood | maska, masek | капот
        seatbelt | pas, pasy | ремень, ремня
        fuel | paliwo, paliwowy | топливо, горючее, топливный
        petrol, gasoline | benzyna | бензин
        diesel | diesel, ropa | дизель, солярка, солярок
        refuel | tankować, zatankować | заправить, заправлю, заправлен, заправлять, заправка, заправок
        drive, drove, driven | prowadzić, jechać, jadę, jeździć, jeżdżę | водить, вожу, вести, веду, ехать, еду, ездить, езжу
        ride, rode, ridden | jeździć, jeżdżę, jechać, jadę, przejażdżka, przejażdżek | ездить, езжу, ехать, еду, катать, кататься
        park, parking | parkować, zaparkować, postój, postoju | парковать, припарковать, парковка, парковок, стоянка, стоянок
        overtake, overtook, overtaken | wyprzedzać, wyprzedzić | обгонять, обогнать, обгоню
        tow | holować, holowanie, laweta | буксировать, буксировка, буксировок, эвакуатор
        traffic, jam | ruch, korek, korka | движение, пробка, пробок
        accident, crash | wypadek, wypadku, kolizja | авария, происшествие
        collide, collision | zderzyć, zderzenie, kolizja | столкнуться, столкновение
        mileage | przebieg | пробег
        speed | prędkość, szybkość | скорость
        slow, slowly | wolny, powolny, wolno | медленный, медленно
        school | szkoła, szkół, szkolny | школа, школьный
        kindergarten, nursery, preschool | przedszkole, żłobek, żłobka | сад, садик, ясли
        university, college | uniwersytet, uczelnia | университет, вуз, институт
        study, studies | studiować, studia | учиться, обучаться
        learn, learning, learnt | uczyć, nauczyć, nauka | учиться, научиться, учить, обучение
        teach, taught | uczyć, nauczać | учить, преподавать
        lesson, class | lekcja, zajęcia | урок, занятие
        course | kurs, szkolenie | курс, обучение
        training | szkolenie, trening | обучение, тренировка, тренировок
        homework | zadanie | задание
        exam, examination | egzamin | экзамен
        grade, mark | ocena, stopień, stopnia | оценка, оценок
        classroom | klasa, sala | класс, кабинет
        textbook | podręcznik | учебник
        dictionary | słownik | словарь
        pencil | ołówek, ołówka | карандаш
        pen | długopis, pióro | ручка, ручек
        ink | atrament, tusz | чернила
        eraser | gumka, gumek | ластик
        scissors | nożyczki | ножницы, ножниц
        ruler | linijka, linijek | линейка, линеек
        blackboard, board | tablica | доска, досок
        book | książka, książek | книга
        page | strona | страница
        sheet | kartka, kartek, arkusz | лист, листьев
        title | tytuł | название, заголовок, заголовка
        chapter | rozdział | глава
        knowledge | wiedza | знание
        science, scientific | nauka, naukowy | наука, научный
        history | historia | история
        certificate | świadectwo, zaświadczenie, certyfikat | справка, справок, свидетельство, сертификат
        read, reading | czytać, przeczytać | читать, прочитать, чтение
        write, wrote, written | pisać, napisać, napiszę, piszę | писать, пишу, написать, напишу
        spell, spelling, spelt | pisownia, ortografia | правописание, орфография
        draw, drew, drawn, drawing | rysować, narysować, rysunek, rysunku | рисовать, нарисовать, рисунок, рисунка
        profession, occupation | zawód, zawodu, zawodowy | профессия, профессиональный
        hire, employ, employment, recruit | zatrudnić, zatrudniać, zatrudnienie | нанять, найму, нанимать, трудоустройство
        dismiss, fired | zwolnić, zwalniać, zwolnienie | уволить, увольнять, увольнение
        resign, resignation | rezygnacja, zrezygnować, rezygnować | отказ, отказаться, откажусь, уволиться
        unemployed, unemployment | bezrobotny, bezrobocie | безработный, безработица
        shift | zmiana, zmianowy | смена, сменный
        overtime | nadgodzina, nadgodziny | сверхурочный
        meeting | spotkanie, zebranie | встреча, собрание, совещание
        appointment | wizyta, umówić | прием, запись
        interview | rozmowa | собеседование
        retirement, pension | emerytura, emerytalny | пенсия, пенсионный
        company, firm | firma, spółka, spółek, przedsiębiorstwo | компания, фирма, предприятие
        business, entrepreneur | przedsiębiorca, biznes, działalność | предприниматель, бизнес
        trade, commerce | handel, handlu, handlowy | торговля, торговый
        money | pieniądz, pieniędzy, pieniądze | деньги, денег, денежный
        cash | gotówka, gotówek | наличные, наличка, наличек
        coin | moneta | монета
        banknote | banknot | купюра, банкнота
        currency | waluta, walutowy | валюта, валютный
        price | cena, cennik | цена
        cost, expense | koszt, kosztować, wydatek, wydatku | стоимость, стоить, расход, затраты
        cheap, inexpensive | tani, tańszy | дешевый, дешевле, недорогой
        free, gratis | darmowy, bezpłatny, gratis | бесплатный, даром, бесплатно
        discount | rabat, zniżka, zniżek | скидка, скидок
        sale, promotion | wyprzedaż, promocja | распродажа, акция
        voucher, coupon | bon, kupon | купон, ваучер
        pay, paid, payment | płacić, zapłacić, opłacić, płatność | платить, плачу, заплатить, заплачу, оплатить, оплачу, оплата, платеж
        prepay, deposit, advance | zaliczka, zaliczek, przedpłata, zadatek | предоплата, аванс, задаток, задатка
        deposit | kaucja, depozyt | залог, депозит
        fee, charge | opłata, prowizja | плата, сбор, комиссия
        fine, penalty | mandat, kara, grzywna | штраф
        debt, owe | dług, długu, zadłużenie, dłużny | долг, задолженность
        debtor | dłużnik | должник
        creditor | wierzyciel | кредитор
        bankrupt, bankruptcy, insolvent | bankructwo, upadłość, zbankrutować | банкрот, банкротство, обанкротиться, обанкрочусь
        salary, wage, wages | pensja, wynagrodzenie, wypłata | зарплата, заработок
        earn, earnings | zarabiać, zarobić, zarobki | зарабатывать, заработать
        income | dochód, dochodu, przychód, przychodu | доход
        tax | podatek, podatku, podatkowy | налог, налоговый
        loan, credit | pożyczka, pożyczek, kredyt, kredytowy | кредит, заем, займа, ссуда, кредитный
        lend, lent | pożyczyć, pożyczać | одолжить, одалживать
        borrow | pożyczyć, pożyczać | одолжить, занять
        mortgage | hipoteka, hipoteczny | ипотека, ипотечный
        interest | odsetki, oprocentowanie | проценты
        instalment, installment | rata | рассрочка, рассрочек, взнос
        rent | czynsz | аренда
        rent, rental, hire, lease | wynajem, wynająć, wynajmować, najem, dzierżawa | аренда, прокат, арендовать, снимать
        savings, save | oszczędzać, zaoszczędzić, oszczędność, oszczędności | экономить, экономлю, сэкономить, сэкономлю, сэкономлен, сбережения
        invest, investment | inwestować, zainwestować, inwestycja | инвестировать, вложить, инвестиция
        profit, gain | zysk, zyskać | прибыль, выгода
        loss | strata, straty | убыток, убытка, потеря
        insurance, insure, insured | ubezpieczenie, ubezpieczyć, ubezpieczać | страховка, страховок, страхование, страховать, застраховать
        account | konto, rachunek, rachunku | счет, счета
        invoice | faktura | фактура, счет
        bill | rachunek, rachunku | счет
        receipt | paragon, pokwitowanie | чек, квитанция
        transfer | przelew, przelać, przelewać | перевод, перевести, переведу, перечислить
        withdraw, withdrawal, withdrew, withdrawn | wypłacić, wypłacać, wypłata | снять, сниму, снимать
        atm | bankomat | банкомат
        card | karta | карта, карточка, карточек
        refund, reimbursement | zwrot, zwrócić, zwracać | возврат, возместить, возмещу, возвратить, возвращу
        compensation | odszkodowanie, rekompensata | компенсация, возмещение
        buy, bought, purchase | kupić, kupować, kupno, zakup, zakupić | купить, куплю, куплен, покупать, покупка, покупок
        sell, sold, sale | sprzedać, sprzedawać, sprzedaż | продать, продавать, продажа
        order | zamówienie, zamówić, zamawiać | заказ, заказать, закажу, заказывать
        shopping | zakupy | покупки
        basket, cart | koszyk, kosz | корзина
        checkout, till | kasa | касса
        cashier | kasjer, kasjerka, kasjerek | кассир
        delivery, deliver | dostawa, dostarczyć, dostarczać | доставка, доставок, доставить, доставлю, доставлен, доставлять
        shipment, ship, dispatch | wysyłka, wysyłek, wysłać, wyślę, wysyłać, przesyłka, przesyłek | отправка, отправок, отправить, отправлю, отправлен, отправлять, посылка, посылок
        parcel, package | paczka, paczek, przesyłka, przesyłek | посылка, посылок, бандероль
        packaging, wrapping | opakowanie | упаковка, упаковок
        pack, packed | pakować, spakować, zapakować | паковать, пакую, упаковать, упакую, упаковывать
        unpack | rozpakować, rozpakowywać | распаковать, распакую, распаковывать
        box | pudełko, pudełek, pudło, pudeł, skrzynka, skrzynek | коробка, коробок, ящик
        sack, bag | worek, worka | мешок, мешка
        envelope | koperta | конверт
        stamp | znaczek, znaczka | марка, марок
        stamp, seal | pieczęć, pieczątka, pieczątek | печать, штамп
        gift, present | prezent, upominek, upominku, podarować | подарок, подарка, дарить, подарить
        charity | dobroczynność, charytatywny | благотворительность, благотворительный
        return | zwrot, zwrócić, zwracać, oddać | возврат, вернуть, возвращать
        exchange, swap | wymiana, wymienić, wymieniać | обмен, обменять, менять
        replace, replacement | wymienić, zastąpić, zamiennik | заменить, заменять, замена
        complaint, complain | reklamacja, reklamować, skarga, skarżyć | жалоба, жаловаться, рекламация, претензия
        warranty, guarantee | gwarancja, gwarancyjny | гарантия, гарантийный
        defect, faulty, defective | wada, wadliwy, usterka, usterek, defekt | дефект, брак, неисправный, бракованный
        damage, damaged | uszkodzenie, uszkodzić, uszkodzony, szkoda | повреждение, повредить, поврежу, поврежденный, ущерб
        quality | jakość | качество, качественный
        counterfeit, fake | podróbka, podróbek, podrobiony, fałszywy | подделка, подделок, поддельный, фальшивый
        genuine, authentic | oryginalny, autentyczny | подлинный, настоящий
        used, secondhand | używany | подержанный, поношенный
        cancel, cancellation | anulować, odwołać, odwoływać, anulowanie | отменить, отменять, отмена
        confirm, confirmation | potwierdzić, potwierdzać, potwierdzenie | подтвердить, подтвержу, подтверждать, подтверждение
        available, availability | dostępny, dostępność | доступный, наличие
        choose, chose, chosen, choice | wybrać, wybierać, wybiorę, wybór, wyboru | выбрать, выберу, выбирать, выбор
        offer | oferta, oferować | предложение, предлагать, предложить
        advertisement, advert, ad | reklama, ogłoszenie | реклама, объявление
        brand | marka, marek | бренд, марка, марок
        label, tag | etykieta, metka, metek | этикетка, этикеток, бирка, бирок, ярлык
        wholesale | hurt, hurtowy | опт, оптовый
        retail | detal, detaliczny | розница, розничный
        prize, award | nagroda | приз, награда
        lift, raise | podnieść, podniósł, podnosić, podnoszę, podniosę, unieść, uniósł | поднять, поднял, поднимать, подниму
        lower | opuścić, opuszczę, opuszczać, obniżyć, obniżać | опустить, опущу, опускать, понизить, понижу, понижать
        carry | nieść, nosić, noszę, niosę | нести, нес, носить, ношу, несу
        drag, pull | ciągnąć, pociągnąć | тянуть, тянет, тащить, потянуть
        push, shove | pchać, pchnąć, popchnąć | толкать, толкнуть
        press | nacisnąć, nacisnął, naciskać, wcisnąć, przycisnąć | нажать, нажал, нажимать, нажму, надавить, надавлю, надавлен
        squeeze, crush | ścisnąć, ściskać, zgnieść, zgniótł, zgniatać | сжать, сожму, сжимать, сдавить, сдавлю, сдавлен, раздавить, раздавлю, раздавлен
        open, opening | otworzyć, otwierać, otwarty, otwarcie | открыть, откроет, открывать, открою, открытый
        close, shut, closed | zamknąć, zamknął, zamykać, zamknięty | закрыть, закроет, закрывать, закрою, закрытый
        lock, locked | zamknąć, zamknął, zamykać, zablokować | запереть, запер, запирать, запру, заблокировать
        slam | trzasnąć, trzaskać | хлопать, хлопнуть
        cut, cutting | ciąć, ciął, pociąć, pociął, tnę, kroić, pokroić | резать, режу, порезать, порежу, разрезать, разрежу, отрезать, отрежу
        saw, sawed | piłować, przepiłować | пилить, распилить
        chop | rąbać, siekać, posiekać | рубить, рублю, порубить, порублю, порублен
        drill | wiercić, wywiercić | сверлить, просверлить, бурить
        hammer | przybić, wbić, wbijać | забить, забью, забивать, прибить, прибью
        wash, rinse | myć, umyć, myję, płukać, spłukać | мыть, мою, помыть, помою, вымыть, вымою, полоскать, полощу
        wash, launder, laundry | prać, wyprać, piorę, pranie | стирать, постирать, стирка, стирок
        laundrette, laundromat | pralnia | прачечная, химчистка, химчисток
        dry, drying | suszyć, wysuszyć, schnąć, schnie, wyschnąć, wyschło | сушить, высушить, сохнуть, сохнет, высохнуть, высох
        wipe | wytrzeć, wytarł, wycierać, wytrę, przetrzeć, przetarł | вытереть, вытру, вытирать, протереть, протру
        sweep, broom, swept | zamiatać, zamieść, zamiótł, miotła | подметать, подмести, подмету, метла, веник
        mop | mop, mopować | швабра
        clean, cleaning | czyścić, czyszczę, wyczyścić, wyczyszczę, czyszczenie | чистить, чищу, почистить, почищу, очистить, очищу, чистка, чисток
        tidy | sprzątać, posprzątać, sprzątanie, porządek, porządku | убирать, убрать, уберу, уборка, уборок, порядок, порядка
        polish | polerować, wypolerować | полировать, отполировать
        brush | szczotka, szczotek, pędzel, pędzla | щетка, щеток, кисть, кисточка, кисточек
        sponge | gąbka, gąbek | губка, губок
        cloth, rag | szmata, ściereczka, ściereczek, ścierka, ścierek | тряпка, тряпок, салфетка, салфеток
        detergent, powder | proszek, proszku, detergent | порошок, порошка
        turn, rotate, spin | obrócić, obracać, kręcić, obrót | повернуть, поворачивать, вращать, вращаться, крутить, кручу
        turn | skręcić, skręcać, zakręt | поворот, повернуть, свернуть
        twist | skręcić, skręcać, przekręcić | скрутить, скручу, закрутить, закручу, крутить, кручу
        screw, unscrew | przykręcić, dokręcić, odkręcić, wkręcić, odkręcać | закрутить, закручу, прикрутить, прикручу, открутить, откручу, завинтить, завинчу
        shake, shook, shaken | trząść, potrząsać, wstrząsnąć, trzęsę | трясти, потрясти, встряхнуть
        tremble, vibrate, vibration | drżeć, drgać, wibrować, wibracja | дрожать, вибрировать, вибрация
        swing, sway, swung | kołysać, bujać, huśtać | качать, качаться, раскачиваться
        hang, hung | wisieć, wieszać, powiesić, powieszę, zawiesić, zawieszę | висеть, повесить, повешу, вешать, подвесить, подвешу
        hanger, hook | wieszak, hak, haczyk | вешалка, вешалок, крючок, крючка, крюк
        fold | składać, złożyć, złożę | складывать, сложить
        unfold | rozłożyć, rozkładać | разложить, раскладывать, развернуть
        bend, bent | giąć, gnie, zgiąć, zgiął, zginać, wygiąć, wygiął | гнуть, согнуть, сгибать, погнуть
        stretch | rozciągnąć, rozciągać | растянуть, растягивать
        climb | wspinać, wspiąć, wspiął | лезть, залезть, карабкаться
        jump | skakać, skaczę, skoczyć, skok | прыгать, прыгнуть, прыжок, прыжка
        run, ran, running | biegać, biec, biegnę, bieg | бегать, бежать, бегу, бег
        walk | chodzić, iść, szedł, idę, spacer, spacerować | ходить, хожу, идти, шел, гулять, прогулка, прогулок, пешком
        crawl | pełzać, czołgać, raczkować | ползать, ползти, ползет
        stand, stood | stać, stoję | стоять, стою
        sit, sat | siedzieć, usiąść, usiadł, siadać | сидеть, сесть, сяду, садиться, сажусь
        lie, lay, lying | leżeć, położyć | лежать, лечь, лягу
        fall, fell, fallen | spaść, spadł, spadać, upaść, upadł, upadek, upadku | упасть, упаду, падать, падение
        drop | upuścić, upuszczę, upuszczać | уронить, ронять
        throw, threw, thrown | rzucić, rzucać, rzut | бросить, брошу, бросать, кидать, кинуть
        discard, dump | wyrzucić, wyrzucać | выбросить, выброшу, выбрасывать, выкинуть
        catch, caught | złapać, łapać, łapie | поймать, ловить, ловлю
        hold, held | trzymać, potrzymać | держать, подержать
        grab, seize | chwycić, chwytać | схватить, схвачу, хватать
        hit, strike, struck | uderzyć, uderzać, uderzenie | ударить, ударять, удар
        beat, beaten | bić, pobić | бить, бью, побить, побью
        knock | pukać, zapukać, stukać | стучать, постучать, стук
        kick | kopnąć, kopać, kopie | пнуть, пинать
        touch | dotknąć, dotknął, dotykać, dotyk | трогать, тронуть, касаться, коснуться, прикосновение
        rub | trzeć, tarł, pocierać | тереть, тру, потереть
        dig, dug | kopać, kopie, wykopać | копать, выкопать, рыть, рою
        bury, buried | zakopać, pochować | закопать, похоронить
        fill | napełnić, napełniać | наполнить, наполнять, заполнить
        pour, poured | lać, nalać, wlać, leję | лить, лью, налить, налью, наливать
        spill, spilled, spilt | rozlać, wylać, rozlewać | пролить, пролью, проливать, разлить, разолью
        sprinkle, scatter | posypać, rozsypać | сыпать, сыплю, посыпать, посыплю, рассыпать, рассыплю
        mix, stir | mieszać, wymieszać, zmieszać | мешать, смешать, размешать, смешивать
        dissolve | rozpuścić, rozpuszczę, rozpuszczać | растворить, растворять, раствориться
        empty | opróżnić, opróżniać | опорожнить, опустошить
        load | załadować, ładować, ładunek, ładunku | грузить, гружу, загрузить, загружу, погрузка, погрузок, груз
        unload | rozładować, wyładować, rozładunek, rozładunku | разгрузить, разгружу, разгрузка, разгрузок
        attach, fasten | przymocować, mocować, zamocować, przypiąć, przypnę | прикрепить, прикреплю, прикреплен, прикреплять, крепить, креплю, закрепить, закреплю, закреплен, крепление
        detach, remove | odczepić, zdjąć, zdejmę, zdejmować | открепить, откреплю, откреплен, отсоединить, снять, сниму, снимать
        tie, bind, bound | wiązać, wiążę, związać, zwiąże, zawiązać, zawiąże | связать, свяжу, завязать, завяжу, связывать
        untie, undo | rozwiązać, rozwiąże, rozwiązywać, odwiązać | развязать, развяжу, отвязать
        assemble, assembly | montaż, montować, zmontować | сборка, сборок, собрать, соберу, собирать, монтаж
        disassemble, dismantle | demontaż, rozmontować, rozkręcić | разобрать, разберу, разбирать, демонтаж
        install, installation | zainstalować, instalować, instalacja | установить, установлю, установлен, устанавливать, установка, установок
        insert | włożyć, wkładać | вставить, вставлю, вставлен, вставлять
        extract | wyjąć, wyjmę, wyjmować, wyciągnąć | вынуть, вынимать, вытащить, достать, достану
        cover | przykryć, zakryć, pokrywać, pokrowiec, pokrowca | накрыть, накрою, покрыть, покрою, укрыть, укрою, чехол, чехла
        wrap | owinąć, owijać, zawinąć | обернуть, завернуть, заворачивать
        hide, hid, hidden | ukryć, ukrywać, schować, chować | спрятать, спрячу, прятать, прячу, скрыть, скрою, скрывать
        lose, lost | zgubić, gubić, stracić, tracić | потерять, терять, утеря
        disappear, vanish | zniknąć, znikać | исчезнуть, исчез, исчезать, пропасть, пропаду, пропадать
        search, seek, sought | szukać, poszukać, poszukiwać | искать, ищу, поискать, поиск
        keep, store, storage | przechowywać, przechować, przechowywanie | хранить, хранение
        collect, gather | zbierać, zebrać, zbiorę | собирать, собрать, соберу
        pickup | odbiór, odbioru, odebrać, odbiorę, odbierać | забрать, заберу, забирать, самовывоз
        move, moving | ruszać, ruszyć, przesunąć, przesuwać, poruszać | двигать, двигаться, передвинуть, сдвинуть
        relocate, removal | przeprowadzka, przeprowadzek, przeprowadzić | переезд, переехать, перееду, переезжать
        enter | wejść, wszedł, wchodzić, wejdę | войти, вошел, входить, вхожу, зайти, зашел
        escape, flee | uciec, uciekł, uciekać, ucieczka, ucieczek | убежать, убегу, сбежать, сбегу, побег
        follow | śledzić, podążać | следовать, следить, слежу
        share | dzielić, podzielić, udostępnić | делить, поделиться, делиться
        split, divide | dzielić, podzielić, podział | разделить, делить, раздел
        join, connect, connection | łączyć, połączyć, połączenie | соединить, соединять, подключить, соединение, подключение
        separate | oddzielić, oddzielać, rozdzielić, osobny | отделить, отделять, отдельный
        adjust, adjustment | regulować, wyregulować, dostosować | регулировать, отрегулировать, настроить
        switch, toggle | przełączyć, przełączać, przełącznik | переключить, переключать, переключатель
        wet, soaked | mokry, zmoknąć, zmokł, moknąć, przemoczony | мокрый, промокнуть, промок, намокнуть, намок
        damp, moist | wilgotny | сырой, влажный
        waterproof | wodoodporny, wodoszczelny, nieprzemakalny | водонепроницаемый, непромокаемый
        dry | suchy | сухой
        broken, break, broke | zepsuty, zepsuć, złamać, złamany, łamać | сломанный, сломать, сломаться, поломка, поломок, ломать
        breakdown, malfunction, failure | awaria, usterka, usterek | авария, поломка, поломок, неисправность, сбой
        shatter, smash, smashed | stłuc, stłukł, rozbić, stłuczony, rozbity | разбить, разобью, разбитый, разбиться, разобьется
        fragile | kruchy, delikatny | хрупкий
        dirty, dirt | brudny, brud, zabrudzić | грязный, грязь, испачкать
        clean | czysty, czystość | чистый, чистота
        dust, dusty | kurz, pył, zakurzony | пыль, пыльный
        loud, loudly | głośny, głośno | громкий, громко
        quiet, silent, silence | cichy, cicho, cisza | тихий, тихо, тишина
        hot | gorący | горячий
        warm | ciepły | теплый
        cool | chłodny | прохладный
        full | pełny, pełen | полный
        empty | pusty | пустой
        dead | martwy | мертвый
        alive, living, live | żywy, żyć | живой, жить, живу
        stuck, jammed | zaciąć, zaciął, zacięty, utknąć, zablokowany | застрять, застряну, застревать, заклинить, заесть
        loose | luźny | свободный, расшатанный
        loosen | poluzować, poluźnić | ослабить, ослаблю, ослаблен, расшатать
        tight | ciasny, obcisły | тесный, тугой
        tighten | dokręcić, zacisnąć | затянуть, подтянуть
        sharp | ostry | острый
        sharpen | ostrzyć, naostrzyć | точить, наточить, заточить
        blunt, dull | tępy | тупой
        soft | miękki | мягкий
        stiff, rigid | sztywny | жесткий, негибкий
        flexible, elastic | elastyczny, giętki | гибкий, эластичный
        smooth | gładki | гладкий
        rough | szorstki, chropowaty | шершавый, грубый
        slippery, slide, slip, slid | śliski, ślizgać, poślizgnąć | скользкий, скользить, скольжу, поскользнуться
        sticky | lepki, kleić | липкий, липнуть
        greasy, oily | tłusty | жирный, сальный
        fat, grease | tłuszcz | жир
        strong, durable | trwały, wytrzymały, solidny | прочный, крепкий
        stable, steady | stabilny | устойчивый, стабильный
        wobble, shaky | chwiać, chybotać | шататься, шаткий
        blocked, clogged | zatkany, zatkać, zapchać, zapchany | засориться, забиться, забьется, засор, забитый
        busy, occupied | zajęty | занятый, занят
        free, vacant | wolny | свободный
        ready | gotowy, gotów | готовый, готов
        useless | bezużyteczny | бесполезный
        usable, suitable | odpowiedni, nadawać | подходящий, пригодный, подходить, подхожу
        fit, match | pasować | подходить, подхожу, подойти, подошел
        safe, safety | bezpieczny, bezpieczeństwo | безопасный, безопасность
        danger, dangerous | niebezpieczny, niebezpieczeństwo | опасный, опасность
        risk, risky | ryzyko, ryzykowny | риск, рискованный
        harmful | szkodliwy, szkodzić | вредный, вредить, вред
        toxic | toksyczny | токсичный
        comfortable, comfort, convenient | wygodny, wygoda | удобный, удобство, комфорт
        uncomfortable | niewygodny | неудобный
        complicated | skomplikowany | сложный, запутанный
        impossible | niemożliwy | невозможный
        opposite | przeciwny, odwrotny | противоположный, обратный
        mistake, error | błąd, błędu, pomyłka, pomyłek, pomylić | ошибка, ошибок, ошибиться, ошиблюсь
        poor | biedny, ubogi | бедный
        rich, wealthy | bogaty | богатый
        luxury, luxurious | luksus, luksusowy | роскошь, роскошный
        open | otwarty | открытый
        naked, bare | nagi, goły | голый
        alone, lonely | samotny, samotność | одинокий, одиночество
        public | publiczny | общественный, публичный
        private | prywatny | частный, личный
        smell, odour, odor, scent, smelt | zapach, pachnieć, wąchać | запах, пахнуть, нюхать
        stink, stench, smelly | śmierdzieć, smród, smrodu, śmierdzący | вонь, вонять, вонючий
        noise, noisy | hałas, hałasować, hałaśliwy | шум, шуметь, шумный
        hum, buzz | buczeć, szumieć, brzęczeć, szum | гудеть, жужжать, гул
        sound | dźwięk, dźwiękowy | звук, звуковой
        creak, squeak | skrzypieć, piszczeć | скрипеть, скрип, пищать
        rattle | stukotać, klekotać, grzechotać | греметь, дребезжать
        crackle | trzeszczeć | трещать, треск
        beep | pikać, piszczeć | пищать, пикать
        whistle | gwizdać, gwizdek, gwizdka | свистеть, свист, свисток, свистка
        scream, shout, yell | krzyczeć, krzyknąć, krzyknął, krzyk | кричать, крикнуть, крик
        whisper | szeptać, szept | шептать, шепчет, шепот
        hearing | słuch, słuchu | слух
        listen | słuchać, posłuchać | слушать, послушать
        vision, sight, eyesight | wzrok, widzenie | зрение
        visible | widoczny | видимый, видный
        invisible | niewidoczny | невидимый
        light, lit | światło, świateł, świetlny | свет, световой
        shine, glow, lit, shone | świecić, zaświecić | светить, свечу, светиться, гореть
        blink, flash, flicker | migać, mrugać, mignąć, migotać | мигать, моргать, мерцать
        lighting, illuminate | oświetlenie, oświetlić, oświetlać | освещение, осветить, освещу, освещать
        dazzle, glare | oślepić, oślepiać | ослепить, ослеплю, ослеплен, слепить, слеплю
        notice | zauważyć, zauważać | заметить, замечу, замечать
        nature, natural | przyroda, natura, naturalny | природа, природный, натуральный
        air | powietrze, powietrza | воздух, воздушный
        water | woda, wód, wodny | вода, водный, водяной
        fire | ogień, ognia, pożar | огонь, огня, пожар
        smoke | dym, dymić | дым, дымить, дымлю
        smoke, smoker, smoking | palić, palacz, palenie | курить, курильщик, курение
        cigarette | papieros | сигарета
        lighter | zapalniczka, zapalniczek | зажигалка, зажигалок
        match, matches | zapałka, zapałek | спичка, спичек
        ash, ashes | popiół, popiołu | пепел, пепла, зола
        spark | iskra, iskrzyć | искра, искрить
        explosion, explode | wybuch, wybuchnąć, wybuchł, eksplozja | взрыв, взорваться, взрывной
        moon | księżyc | луна, лунный
        star | gwiazda | звезда
        space | kosmos | космос
        space, room | miejsce, przestrzeń | место, пространство
        wave | fala | волна
        earthquake | trzęsienie | землетрясение
        environment, ecological | środowisko, ekologiczny | среда, экология, экологический
        pollution | zanieczyszczenie, zanieczyścić, zanieczyszczę | загрязнение, загрязнить
        recycle, recycling | recykling | переработка, переработок
        tool | narzędzie | инструмент
        hammer | młotek, młotka | молоток, молотка
        saw | piła | пила
        axe | siekiera | топор
        pliers | kombinerki, szczypce | плоскогубцы, пассатижи, клещи
        screwdriver | śrubokręt, wkrętak | отвертка, отверток
        screw, bolt | śruba, wkręt, śrubka, śrubek | винт, шуруп, болт
        nut | nakrętka, nakrętek | гайка, гаек
        washer | podkładka, podkładek | шайба
        nail | gwóźdź, gwoździa | гвоздь, гвоздя
        wrench, spanner | klucz | ключ
        drill | wiertarka, wiertarek, wiertło | дрель, сверло
        ladder | drabina | лестница, стремянка, стремянок
        rope, cord | lina, sznur, sznurek, sznurka | веревка, веревок, канат, шнур
        wire | drut, drutu, przewód, przewodu | проволока, провод
        spring | sprężyna | пружина
        seal, gasket | uszczelka, uszczelek, uszczelnić | прокладка, прокладок, уплотнитель
        lever | dźwignia | рычаг
        bearing | łożysko | подшипник
        gear, cogwheel | zębatka, zębatek | шестерня, шестеренка, шестеренок
        blade | ostrze | лезвие
        frame | rama, ramka, ramek | рама, рамка, рамок
        stand, support | stojak, podpora, podstawka, podstawek | подставка, подставок, стойка, стоек, опора
        machine | maszyna | машина, станок, станка
        device, appliance | urządzenie, sprzęt, przyrząd, przyrządu | устройство, прибор
        equipment | sprzęt, wyposażenie | оборудование, снаряжение
        part, spare | część, zamienny, zapasowy | деталь, запчасть, запасной
        electricity, electric, electrical | prąd, prądu, elektryczność, elektryczny | электричество, ток, электрический
        current | prąd, prądu | ток, тока
        voltage | napięcie | напряжение
        plug | wtyczka, wtyczek, wtyk | вилка, вилок, штекер, штепсель
        socket, outlet | gniazdko, gniazdek, gniazdo, kontakt | розетка, розеток, гнездо
        cable, cord, lead | kabel, kabla, przewód, przewodu | кабель, провод, шнур
        adapter, extension | przejściówka, przejściówek, przedłużacz | переходник, удлинитель
        fuse | bezpiecznik | предохранитель
        switch | włącznik, wyłącznik | выключатель
        battery | bateria | батарейка, батареек, элемент
        battery, accumulator | akumulator | аккумулятор
        charge, charger, charging | ładować, naładować, ładowarka, ładowarek, ładowanie | зарядить, заряжу, заряжать, зарядка, зарядок, заряд
        discharge, drain | rozładować, rozładowywać | разрядить, разряжу, разрядиться, разряжусь, разряжаться
        button | przycisk | кнопка, кнопок
        gas | gaz, gazowy | газ, газовый
        coal | węgiel, węgla | уголь, угля
        firewood | drewno, opał | дрова, дров
        generator | agregat, prądnica, generator | генератор
        meter | licznik | счетчик
        tap, faucet | kran, kranu | кран
        leak, leaking, leaky | wyciek, wyciekać, przeciekać, przeciek, cieknąć, cieknie, nieszczelny | протечка, протечек, утечка, утечек, протекать, течь, течет, подтекать
        drip, drop | kapać, kapie, kropla, kapnąć | капать, капля, капель
        flow | płynąć, płynął, przepływ | течь, течет, поток
        pipe, tube | rura, rurka, rurek | труба, трубка, трубок
        drain, sewer, sewage | odpływ, kanalizacja, ściek, ścieku, ścieki | слив, канализация, сток, водосток
        tank | zbiornik, bak | бак, резервуар, цистерна
        barrel | beczka, beczek | бочка, бочек
        pump | pompa, pompka, pompek, pompować | насос, помпа, качать
        inflate | napompować, pompować, nadmuchać | накачать, надуть
        valve | zawór, zaworu | клапан, вентиль
        pressure | ciśnienie | давление
        steam, vapour | para, parowy | пар, паровой
        bubble, foam | bańka, baniek, pęcherzyk, piana, pianka, pianek | пузырь, пузырек, пузырька, пена
        liquid, fluid | płyn, ciecz, płynny | жидкость, жидкий
        solid | stały | твердый
        well | studnia | колодец, колодца
        pool | basen | бассейн
        bathe, bath | kąpać, kąpię, wykąpać, wykąpię, kąpiel | купать, купаться
        swim, swam, swum | pływać, popłynąć, pływanie | плавать, плыть, плыву, плавание
        drown, drowned | utonąć, tonąć, utopić | утонуть, тонуть
        sink, sank, sunk | zatonąć, tonąć | затонуть, тонуть
        float | unosić, unoszę | плавать, всплыть
        dive, diving | nurkować, nurkowanie | нырять, нырнуть
        afraid, fear | bać, boję, obawiać, strach, obawa | бояться, боится, боюсь, страх, опасаться
        scare, frightened, scary | straszyć, przestraszyć, straszny | пугать, испугать, испугаться, страшный
        disappointed, disappointment, disappoint | rozczarowany, rozczarowanie, rozczarować, zawiedziony, zawieść, zawiódł | разочарован, разочарование, разочаровать, разочарованный
        angry, anger | zły, wściekły, złość, gniew | злой, сердитый, злость, гнев
        furious, rage | wściekły, wściekłość | разъяренный, ярость
        annoy, annoying, irritating | denerwować, zdenerwować, irytować, drażnić | раздражать, бесить, бешу, раздражение
        upset | zdenerwowany, zmartwiony | расстроенный, расстроить, расстроиться
        sad, sadness | smutny, smutek, smutku | грустный, печальный, грусть
        cry, weep, wept | płakać, płaczę, płacz | плакать, плачу, плач
        laugh | śmiać, śmieję, śmiech | смеяться, смеется, смех
        funny | śmieszny, zabawny | смешной, забавный
        smile | uśmiech, uśmiechać | улыбка, улыбок, улыбаться
        happy, happiness | szczęśliwy, szczęście | счастливый, счастье
        glad, joy, pleased | zadowolony, radość, cieszyć | рад, довольный, радость, радоваться
        satisfied, satisfaction | zadowolony, zadowolenie, satysfakcja | довольный, удовлетворение
        dissatisfied, unhappy | niezadowolony | недовольный
        surprised, surprise | zaskoczony, zaskoczyć, zdziwiony, niespodzianka, niespodzianek | удивлен, удивить, удивлю, удивиться, удивлюсь, сюрприз
        worry, worried, anxious | martwić, zmartwić, niepokoić, niepokój, niepokoju | беспокоиться, волноваться, переживать, тревога
        nervous, stress | nerwowy, stres | нервный, стресс, нервничать
        calm | spokojny, spokój, spokoju, uspokoić | спокойный, спокойствие, успокоить
        boring, bored | nudny, nudzić, nuda | скучный, скучать, скука
        ashamed, shame | wstyd, wstydzić | стыд, стыдно, стыдиться, стыжусь
        guilt, guilty | wina, winny | вина, виноват, виновный
        regret | żałować, pożałować | жалеть, пожалеть, сожалеть
        apologize, apology | przeprosić, przeproszę, przepraszać, przeprosiny | извиниться, извиняться, извинение
        forgive, forgave, forgiven | wybaczyć, przebaczyć | простить, прощу, прощать
        trust | zaufanie, ufać, zaufać | доверие, доверять, доверить
        hate, hatred | nienawidzić, nienawiść | ненавидеть, ненависть
        envy, jealous | zazdrość, zazdrosny | зависть, ревность, ревнивый
        proud, pride | dumny, duma | гордый, гордость, гордиться, горжусь
        lazy | leniwy | ленивый
        brave, courage | odważny, odwaga | смелый, храбрый, смелость
        patient, patience | cierpliwy, cierpliwość | терпеливый, терпение
        rude, impolite | niegrzeczny, nieuprzejmy, chamski | грубый, невежливый, хамство
        insult, offend | obrazić, obrażę, obrażać, zniewaga | оскорбить, оскорблю, оскорблен, оскорблять, обидеть, оскорбление
        deceive, cheat, scam, fraud | oszukać, oszukiwać, oszustwo | обмануть, обманывать, обман, мошенничество
        disturb, bother | przeszkadzać, przeszkodzić | мешать, помешать, беспокоить
        argue, quarrel, dispute | kłócić, kłótnia, spór, sporu | спорить, ссора, ссориться, спор
        fight, fought | walczyć, walka, bić, bójka, bójek | драться, дерусь, драка, бороться, борюсь, борьба
        threat, threaten | groźba, grozić, grożę, zagrozić, zagrożę | угроза, угрожать
        embarrassing | krępujący, żenujący | неловкий
        tolerate, endure, bear | znosić, znoszę, znieść, zniósł, wytrzymać, tolerować | терпеть, вытерпеть, выносить, выношу
        remember, memory | pamiętać, zapamiętać, pamięć | помнить, запомнить, память
        forget, forgot, forgotten | zapomnieć, zapomnę, zapominać | забыть, забуду, забывать
        remind, reminder | przypomnieć, przypominać, przypomnienie | напомнить, напоминать, напоминание
        doubt | wątpić, wątpliwość | сомневаться, сомнение
        decide, decision | zdecydować, decydować, decyzja | решить, решать, решение
        agree, consent, agreement | zgodzić, zgadzać, zgoda | согласиться, соглашусь, соглашаться, согласие, согласен
        refuse, refusal | odmówić, odmawiać, odmowa | отказать, откажу, отказывать, отказаться, откажусь, отказ
        allow, permit, permission | pozwolić, pozwalać, pozwolenie, zezwolenie | разрешить, разрешать, разрешение, позволить
        forbid, forbidden, prohibit, ban, forbade | zakaz, zabronić, zakazać, zabroniony | запрет, запретить, запрещу, запрещать, запрещенный
        promise | obiecać, obiecywać, obietnica | обещать, обещание, пообещать
        demand | żądać, zażądać, żądanie, domagać | требовать, потребовать, требование
        request, ask | prosić, poprosić, prośba | просить, попросить, попрошу, просьба, просьб
        advise, advice | radzić, poradzić, doradzić, rada, porada | советовать, посоветовать, совет
        recommend, recommendation | polecić, polecać, rekomendować | рекомендовать, рекомендация
        warn, warning | ostrzec, ostrzegł, ostrzegać, ostrzeżenie | предупредить, предупрежу, предупреждать, предупреждение
        grow, grew, grown, growth | rosnąć, rósł, urosnąć, urósł, rosnę, wzrost | расти, рос, вырасти, вырос, растет, рост
        increase, enlarge | zwiększyć, zwiększać, powiększyć, wzrosnąć, wzrósł | увеличить, увеличивать, увеличение
        decrease, reduce | zmniejszyć, zmniejszać, zmaleć | уменьшить, уменьшать, снизить, снижу, снижать
        shrink, shrank, shrunk | skurczyć, kurczyć, zbiec | усадка, усадок, сесть, сяду, сжаться
        improve, improvement | poprawić, poprawiać, ulepszyć, poprawa | улучшить, улучшать, улучшение
        worsen, deteriorate | pogorszyć, pogarszać, pogorszenie | ухудшить, ухудшиться, ухудшение
        better | lepszy, lepiej | лучше, лучший
        worse | gorszy, gorzej | хуже, худший
        melt, molten | topić, stopić, topnieć, roztopić | таять, растаять, плавить, плавлю, расплавиться, расплавлюсь
        burn, burnt | palić, spalić, płonąć, przypalić | гореть, сгореть, сжечь, сожгу, жечь, жгу, пригореть
        scorch, singe | przypalić, osmalić | опалить, подпалить
        overheat, overheating | przegrzać, przegrzewać, przegrzanie | перегреться, перегреваться, перегрев
        cool, chill | chłodzić, ochłodzić, chłodzenie, stygnąć | охладить, охлажу, охлаждать, охлаждение, остыть
        warm, heat | podgrzać, podgrzewać, nagrzać, nagrzewać | нагреть, нагревать, подогреть, греть
        rust, rusty | rdza, rdzewieć, zardzewieć, zardzewiały | ржавчина, ржаветь, заржаветь, ржавый
        tear, tore, torn, rip | rozedrzeć, rozdarł, podrzeć, podarł, rwać, rozerwać, podarty, urwać | рвать, рву, порвать, порву, разорвать, разорву, рваный, оторвать, оторву
        crack, cracked | pęknąć, pękł, pękać, pęknięcie, pęknięty | треснуть, трескаться, трещина
        stain, stained | plama, poplamić, plamić | пятно, пятен, запачкать, испачкать
        scratch, scratched | rysa, porysować, zarysować, zadrapanie | царапина, поцарапать, царапать
        dent | wgniecenie, wgnieść, wgniótł, wgnieciony | вмятина, помять
        crease, wrinkle, crumple | zagniecenie, pognieść, pogniótł, zmarszczka, zmarszczek, pomiąć | складка, складок, помять, мятый, морщина
        peel, flake | łuszczyć, odpadać, odpaść, odpadł | отслаиваться, шелушиться, облезать, отвалиться
        wear, worn | zużyć, zużyty, zużycie, zużywać | износ, изношенный, износиться, изношусь
        destroy, ruin | zniszczyć, niszczyć, zniszczenie | уничтожить, уничтожать, разрушить
        spoil, ruin | psuć, zepsuć | портить, порчу, испортить, испорчу
        collapse | zawalić, zawalać, runąć | рухнуть, обвалиться, обрушиться
        soak | moczyć, namoczyć | мочить, замочить, намочить
        absorb | wchłaniać, wchłonąć, chłonąć | впитывать, впитать, поглощать
        harden, solidify | twardnieć, stwardnieć, zastygać | твердеть, затвердеть, застыть
        develop, development | rozwijać, rozwinąć, rozwój, rozwoju | развивать, развить, разовьет, развитие
        age, ageing | starzeć, postarzeć | стареть, постареть
        die, died, death | umrzeć, umarł, umierać, śmierć | умереть, умру, умирать, умер, смерть
        call, phone, telephone | dzwonić, zadzwonić, telefonować | звонить, позвонить, звонок, звонка
        phone, mobile, cellphone, smartphone | telefon, komórka, komórek, smartfon | телефон, мобильный, мобильник, сотовый, смартфон
        talk, conversation, chat | rozmawiać, porozmawiać, rozmowa | разговаривать, разговор, беседа, поговорить
        voice | głos, głosowy | голос, голосовой
        letter | list, listu | письмо, писем
        letter | litera | буква
        mail, post | poczta, pocztowy | почта, почтовый
        email | mail, mailowy | почта, имейл
        message | wiadomość | сообщение
        send, sent | wysłać, wyślę, wysyłać, przesłać, prześlę | отправить, отправлю, отправлен, отправлять, послать, пошлю, посылать
        receive, received | otrzymać, otrzymywać, dostać, dostawać | получить, получать
        sender | nadawca | отправитель
        recipient, addressee | odbiorca, adresat | получатель, адресат
        enquire, inquiry | pytać, zapytać, zapytanie | спросить, спрошу, спрашивать, запрос
        inform, notify, notification | informować, poinformować, powiadomić, powiadomienie | сообщить, сообщать, уведомить, уведомлю, уведомлен, уведомление, информировать
        information | informacja | информация, сведения
        news | wiadomość, wiadomości | новость, новости
        newspaper | gazeta | газета
        magazine | czasopismo, magazyn | журнал
        announcement | ogłoszenie, ogłosić, ogłoszę | объявление, объявить, объявлю, объявлен
        language | język, językowy | язык, языковой
        english | angielski | английский
        polish | polski | польский
        russian | rosyjski | русский
        german | niemiecki | немецкий
        french | francuski | французский
        ukrainian | ukraiński | украинский
        word | słowo, słów, wyraz | слово
        sentence | zdanie | предложение
        translate, translation | tłumaczyć, przetłumaczyć, tłumaczenie | перевести, переведу, переводить, перевожу, перевод
        translator, interpreter | tłumacz | переводчик
        sign | znak, znaku | знак
        surname | nazwisko | фамилия
        signature, sign | podpis, podpisać, podpiszę, podpisywać | подпись, подписать, подписывать
        contract, agreement | umowa, kontrakt | договор, контракт
        document, papers | dokument, pismo | документ, бумага
        copy, photocopy | kopia, kopiować, skopiować, kserokopia | копия, копировать, ксерокопия
        original | oryginał | оригинал, подлинник
        form | formularz | бланк, анкета
        fill, complete | wypełnić, wypełniać | заполнить, заполнять
        application, apply | wniosek, wniosku, podanie | заявление, заявка, заявок
        attach, attachment, enclosure | załącznik, załączyć, załączać | приложение, вложение, приложить, прикрепить, прикреплю, прикреплен
        proof, evidence | dowód, dowodu | доказательство
        prove | udowodnić, udowadniać | доказать, докажу, доказывать
        identity, id | tożsamość, dowód, dowodu | личность, удостоверение
        licence, license | licencja, zezwolenie | лицензия
        law, legal | prawo, prawny, ustawa | закон, право, законный, юридический
        illegal | nielegalny | незаконный, нелегальный
        right, rights | prawo, praw | право, прав
        rule, regulation | zasada, regulamin, przepis | правило, регламент
        terms, condition | warunek, warunku | условие
        duty, obligation, obligatory | obowiązek, obowiązku, obowiązkowy | обязанность, обязательство, обязательный
        responsible, responsibility, liable | odpowiedzialny, odpowiedzialność | ответственный, ответственность
        court | sąd, sądu, sądowy | суд, суда, судебный
        lawsuit, sue | pozew, pozwu, pozwać, proces | иск, судиться, сужусь, процесс
        verdict, sentence, judgment | wyrok, orzeczenie | приговор, решение
        appeal | odwołanie, apelacja | апелляция, обжаловать, обжалование
        crime, criminal | przestępstwo, przestępca, karny | преступление, преступник, уголовный
        steal, stole, stolen, theft | ukraść, ukradł, kraść, kradnie, kradzież, skradziony | украсть, украду, красть, краду, кража, украденный
        rob, robbery | rabunek, rabunku, okraść, okradł, napad | ограбить, ограблю, ограблен, ограбление, грабеж
        burglary | włamanie, włamać | взлом, взломать
        kill, murder | zabić, zabijać, morderstwo, zabójstwo | убить, убью, убивать, убийство
        prison, jail | więzienie | тюрьма
        arrest | aresztować, areszt | арест, арестовать
        punish, punishment | karać, karzę, ukarać, ukarzę, kara | наказать, накажу, наказывать, наказание
        accuse, accusation | oskarżyć, oskarżać, oskarżenie | обвинить, обвинять, обвинение
        weapon, gun | broń, pistolet | оружие, пистолет
        war | wojna, wojenny | война, военный
        peace | pokój, pokoju | мир
        inheritance, inherit, heir | spadek, spadku, dziedziczyć, odziedziczyć, spadkobierca | наследство, наследовать, унаследовать, наследник
        testament | testament | завещание
        funeral | pogrzeb, pogrzebowy | похороны
        grave, tomb | grób, grobu | могила
        coffin | trumna | гроб
        marriage, married, marry | małżeństwo, żonaty, mężatka, mężatek, poślubić | брак, женатый, замужем, жениться
        wedding | ślub, wesele, ślubny | свадьба, свадеб, свадебный
        divorce, divorced | rozwód, rozwodu, rozwieść, rozwiódł, rozwiedziony | развод, развестись, разведенный
        custody, care | opieka | опека, уход
        maintenance, alimony | alimenty | алименты
        adopt, adoption | adoptować, adopcja | усыновить, усыновлю, усыновлен, усыновление, удочерить
        property, ownership | własność, własny | собственность, собственный
        estate, realestate | nieruchomość | недвижимость
        plot | działka, działek, działki | участок, участка
        government | rząd, rządu | правительство
        election, vote | wybory, głosować, głos | выборы, голосовать, голос
        state | państwo, państwowy | государство, государственный
        embassy, consulate | ambasada, konsulat | посольство, консульство
        refugee | uchodźca | беженец, беженца
        consumer | konsument, konsumencki | потребитель
        privacy, confidential | prywatność, poufny | конфиденциальность, конфиденциальный
        secret | tajemnica, tajny, sekret | тайна, секрет, тайный
        password | hasło | пароль
        check, verify, verification | sprawdzić, sprawdzać, weryfikacja | проверить, проверять, проверка, проверок
        inspect, inspection | kontrola, przegląd, kontrolować | осмотр, контроль, инспекция
        football, soccer | futbol, piłkarski | футбол, футбольный
        ball | piłka, piłek | мяч
        basketball | koszykówka, koszykówek | баскетбол
        volleyball | siatkówka, siatkówek | волейбол
        racket | rakieta | ракетка, ракеток
        net | siatka, siatek, sieć | сетка, сеток, сеть
        goal | bramka, bramek, gol | гол, ворота
        goal, aim, purpose | cel, celu | цель
        team | drużyna, zespół, zespołu | команда
        player | gracz, zawodnik | игрок
        coach, trainer | trener | тренер
        match | mecz | матч
        competition, contest | zawody, konkurs | соревнование, конкурс
        win, won, victory | wygrać, wygrywać, wygrana, zwycięstwo | выиграть, выигрывать, победить, победа
        lose, defeat | przegrać, przegrywać, porażka, porażek | проиграть, проигрывать, поражение
        winner | zwycięzca | победитель
        gym | siłownia | спортзал, качалка, качалок
        exercise | ćwiczenie, ćwiczyć | упражнение, упражняться
        ski, skiing | narty, narciarski, narta | лыжи, лыжный
        skate, skating | łyżwa, łyżwy | коньки
        sled, sledge | sanki | сани, санки
        bicycling, cyclist | rowerzysta, kolarstwo | велосипедист, велоспорт
        hike, hiking | wędrówka, wędrówek, wędrować | поход
        fishing, angling | wędkarstwo, wędkować, wędka, wędek | рыбалка, рыбалок, рыбачить, удочка, удочек
        play | bawić, pobawić, zabawa | играть, играться, поиграть
        game | gra, gier, grać | игра, играть
        toy | zabawka, zabawek | игрушка, игрушек
        doll | lalka, lalek | кукла
        teddy | miś | мишка, мишек
        brick, blocks | klocek, klocka | кубик
        puzzle, jigsaw | puzzle, układanka, układanek | пазл, головоломка, головоломок
        chess | szachy | шахматы
        cards | karty | карты
        dice | kostka, kostek, kości | кости, кубик
        gambling, bet | hazard, zakład | азартный, ставка, ставок
        dance, dancing | taniec, tańca, tańczyć | танец, танца, танцевать
        sing, sang, sung, song | śpiewać, zaśpiewać, piosenka, piosenek | петь, пою, спеть, спою, песня, песен
        music, musical | muzyka, muzyczny | музыка, музыкальный
        piano | pianino, fortepian | пианино, фортепиано
        violin | skrzypce | скрипка, скрипок
        drum | bęben, bębna, perkusja | барабан
        string | struna | струна
        performance, show, shown | przedstawienie, pokaz, występ | представление, выступление, спектакль
        television, tv | telewizja, telewizor | телевидение, телевизор
        screen | ekran | экран
        headphones, earphones | słuchawka, słuchawek, słuchawki | наушники, наушник
        loudspeaker, speaker | głośnik | динамик, колонка, колонок, громкоговоритель
        camera | aparat, kamera | фотоаппарат, камера
        photo, picture, photograph | zdjęcie, fotografia | фотография, фото, снимок, снимка
        picture, image, painting | obraz, obrazek, obrazka | картина, картинка, картинок, изображение
        paint | malować, namalować | рисовать
        keyboard | klawiatura | клавиатура
        key | klawisz | клавиша
        printer, print | drukarka, drukarek, drukować, wydrukować | принтер, печатать, напечатать, распечатать
        party | impreza, przyjęcie | вечеринка, вечеринок, праздник
        celebrate, celebration | świętować, obchodzić | праздновать, отмечать, отметить, отмечу
        invite, invitation | zaprosić, zaproszę, zapraszać, zaproszenie | пригласить, приглашу, приглашать, приглашение
        fireworks | fajerwerki, fajerwerk | фейерверк, салют
        balloon | balon, balonik | шар, шарик
        decoration, decorate | ozdoba, dekoracja, ozdobić | украшение, украсить, украшу, украшать
        collection | kolekcja, zbiór, zbioru | коллекция
        antique | antyk, zabytkowy | антиквариат, старинный
        handmade, craft | rękodzieło, ręczny | рукоделие, ремесло
        god | bóg, boga | бог
        pray, prayer | modlić, modlitwa | молиться, молитва
        priest | ksiądz, księdza | священник
        story, tale | opowiadanie, opowieść, bajka, bajek | рассказ, история, сказка, сказок
        joke | żart, żartować | шутка, шуток, шутить, шучу, анекдот
        luck, lucky | szczęście, fart | удача, везение, повезти
        success, succeed | sukces, udać | успех, удаться
        accidentally, chance, random | przypadek, przypadku, przypadkowy, przypadkowo | случай, случайный, случайно
        deliberately, intentionally | celowo, specjalnie | нарочно, специально, умышленно
        method | sposób, sposobu, metoda | способ, метод
        list | lista, spis | список, списка, перечень
        set | zestaw, komplet | набор, комплект
        row | rząd, rzędu | ряд
        layer | warstwa | слой
        opinion, review | opinia, recenzja | мнение, отзыв
        advantage | zaleta | преимущество, достоинство
        disadvantage, drawback | wada | недостаток, недостатка
        instruction, manual | instrukcja | инструкция, руководство
        cradle | kołyska, kołysek | колыбель, люлька, люлек
        pacifier, dummy | smoczek, smoczka | соска, сосок, пустышка, пустышек
        childhood | dzieciństwo | детство
        underage, minor | nieletni, niepełnoletni | несовершеннолетний
        life | życie | жизнь
        live, reside | mieszkać, zamieszkać | жить, живу, проживать
        abuse | znęcać, przemoc | насилие
        rescue, save | ratować, uratować, ratunek, ratunku | спасти, спасать, спасение
        protect, protection | chronić, ochrona, ochronić | защитить, защищу, защищать, защита, охрана
        shelter | schronienie, schronisko | приют, убежище
        care | dbać, zadbać | заботиться, забочусь, забота, ухаживать
        touchscreen, display | wyświetlacz | дисплей
        ladle | chochla | половник
        grater, grate | tarka, tarek, trzeć, tarł, zetrzeć, zetrę | терка, терок, натереть
        sieve, strainer | sitko, sitek, sito | сито
        cooker, hob | kuchenka, kuchenek, płyta | плита
        napkin, tissue | serwetka, serwetek, chusteczka, chusteczek | салфетка, салфеток, платок, платка
        sunglasses | przeciwsłoneczny | солнцезащитный
        ribbon, bow | wstążka, wstążek, kokarda | лента, бант
        lining | podszewka, podszewek | подкладка, подкладок
        strap | pasek, paska | ремешок, ремешка, лямка, лямок
        buckle, clasp | klamra, sprzączka, sprzączek | пряжка, пряжек, застежка, застежек
        sawdust | trociny | опилки
        straw | słoma | солома
        straw | słomka, słomek | соломинка, соломинок, трубочка, трубочек
        hay | siano | сено
        corn, maize | kukurydza | кукуруза
        wheat | pszenica | пшеница
        rye | żyto, żytni | рожь, ржи, ржаной
        oats | owies, owsa | овес, овса
        pine | sosna, sosnowy | сосна, сосен, сосновый
        oak | dąb, dębu, dębowy | дуб, дубовый
        birch | brzoza | береза
        spruce, fir | świerk, jodła | ель, елка, елок, пихта
        siren, alarm | alarm, syrena, alarmowy | сигнализация, сирена
        draught, draft | przeciąg | сквозняк
        blow, blew, blown, breeze | wiać, wieje, dmuchać, dmuchnąć, powiew | дуть, дую, подуть, ветерок, ветерка
        aircon, airconditioner, airconditioning | klimatyzacja, klimatyzator | кондиционер
        rooftile, shingle | dachówka, dachówek | черепица
        tshirt | koszulka, koszulek | футболка, футболок
        cold | przeziębienie, katar, przeziębić | простуда, насморк, простудиться, простужусь
        flu, influenza | grypa | грипп
        newlyweds, bride, groom | nowożeńcy | молодожены, жених, невеста
        stepmother | macocha | мачеха
        stepfather | ojczym | отчим
        swimsuit, swimwear | kąpielówki, kąpielowy | купальник, плавки, плавок
        bronze | brąz | бронза, бронзовый
        brass | mosiądz, mosiądzu, mosiężny | латунь, латунный
        tavern, pub | knajpa, pub | кабак, паб, пивная
        tin | puszka, puszek | банка, банок, консервы
        fur, coat | sierść, futro | шерсть, мех
        honk, horn | klakson, trąbić | гудок, гудка, сигналить
        level | równy, równo | ровный
        once | jednokrotnie, raz | однажды, единожды
        disposable | jednorazowy | одноразовый
        reusable | wielorazowy | многоразовый
        rail, track | tor, szyna | рельс, путь
        rent, hire | wypożyczyć, wypożyczać, wypożyczalnia | прокат, напрокат
        donate, donation | darowizna, darować, ofiarować | пожертвовать, пожертвование, дарение
        airtight, watertight | szczelny, szczelność | герметичный, герметичность
        complete | kompletny | комплектный, полный
        incomplete | niekompletny | неполный, некомплектный
        power | zasilanie, zasilać, zasilacz | питание, электропитание, электроснабжение
        ignite, ignition | zapłon, odpalić, zapalić | зажигание, завести, заводиться, завожусь, зажечь
        activate, enable | włączyć, włączać, włączony | включить, включать, включаться
        deactivate, disable | wyłączyć, wyłączać, wyłączony | выключить, выключать, отключить, отключать
        burst | pęknąć, pękł, pękać | лопнуть, лопаться
        license, licence | prawko | права, удостоверение
        terminate, termination | wypowiedzieć, wypowiedzenie, rozwiązać, rozwiąże | расторгнуть, расторжение, расторгать
        deceased | zmarły, nieboszczyk | покойный, умерший
        register, registration | rejestr, rejestracja, zarejestrować | реестр, регистрация, зарегистрировать
        comment, remark | uwaga, komentarz | замечание, комментарий
        cot, crib | łóżeczko, łóżeczek | кроватка, кроваток
        breastfeed, breastfeeding | karmienie, laktacja | кормление, лактация
        crayon | kredka, kredek | мелок, мелка
        tan, sunbathe | opalać, opalić, opalenizna | загорать, загореть, загар
        expensive, costly | drogi, droższy | дорогой, дороже
        polite, courteous | uprzejmy, grzeczny | вежливый, любезный
        notebook | zeszyt | тетрадь
        waist | talia | талия
        thigh | udo | бедро
        beard | broda | борода
        moustache, mustache | wąs, wąsy | усы
        chin | broda, podbródek, podbródka | подбородок, подбородка
        cheek | policzek, policzka | щека, щеки
        wig | peruka | парик
        railing, handrail | poręcz, barierka, barierek | перила, поручень
        sticker | naklejka, naklejek | наклейка, наклеек
        torch, flashlight | latarka, latarek | фонарь, фонарик
        lantern, streetlight | latarnia | фонарь
        campfire, bonfire | ognisko | костер, костра
        bloom, blossom | kwitnąć, zakwitnąć | цвести, цвел, цветет, расцвести, расцвел
        wither, wilt | więdnąć, więdnie, zwiędnąć, zwiądł, usychać, uschnąć, uschła | вянуть, вянет, завянуть, завял, засохнуть, засох
        pest | szkodnik | вредитель
        sting, stung | żądlić, użądlić | жалить, ужалить
        trap | pułapka, pułapek | ловушка, ловушек, капкан
        sunrise, dawn | wschód, wschodu, świt | восход, рассвет
        sunset, dusk | zachód, zachodu, zmierzch | закат, сумерки
        locker | paczkomat, schowek, schowka | постамат, ячейка, ячеек
        counter | lada | прилавок, прилавка
        sample | próbka, próbek | образец, образца, проба
        spare | zapasowy | запасной
        cushioning, bubblewrap | folia | пленка, пленок
        foil, film | folia | фольга, пленка, пленок
        string, twine | sznurek, sznurka | веревка, веревок, бечевка, бечевок
        cane | laska, lasek | трость
        curl, curly | lok, kręcony, loki | кудри, кудрявый
        bald | łysy | лысый
        wax, depilation | depilacja | депиляция
        cramp | skurcz | судорога, спазм
        constipation | zaparcie | запор
        dose, dosage | dawka, dawek, dawkować | доза, дозировка, дозировок
        nightmare | koszmar | кошмар
        snore | chrapać | храпеть, храп
        hiccup | czkawka, czkawek | икота
        yawn | ziewać, ziewnąć | зевать, зевнуть
        spit, spat | pluć, splunąć, ślina | плевать, плюнуть, слюна
        lick | lizać, polizać, poliże, liżę | лизать, лижу, облизать, оближу
        swallow | połknąć, połykać | проглотить, проглочу, глотать
        suck | ssać, ssie, ssę | сосать
        shed, moult, molt | linieć, lenić | линять, линька, линек
        bleach | wybielacz, wybielać | отбеливатель, отбеливать
        softener | płukanka, płukanek, zmiękczacz | кондиционер, ополаскиватель
        descale, limescale, scale | kamień, odkamieniać, odkamieniacz | накипь
        deposit, sediment | osad, osadu | осадок, осадка, налет
        smudge, streak | smuga, zaciek | разводы, полоса
        chip, splinter | odprysk, drzazga | скол, заноза, щепка, щепок
        bulge, bump | wybrzuszenie, guz, guzek, guzka | выпуклость, шишка, шишек
        uneven | nierówny | неровный
        crumb | okruch, okruszek, okruszka | крошка, крошек
        slice | plasterek, plasterka, kromka, kromek | ломтик, кусочек, кусочка, долька, долек
        stew, simmer | dusić, duszę, gulasz | тушить, потушить
        grind, ground, grinder | mielić, zmielić, młynek, młynka | молоть, смолоть, смелю, мелю, мельница, кофемолка, кофемолок
        noiseless, silent | bezgłośny | бесшумный
        thermometer | termometr | термометр, градусник
        delete, remove | usunąć, usuwać, usunięcie | удалить, удалять, удаление

        """
}
