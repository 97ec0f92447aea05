### What the assistant says, in Kazakh. Every other language has the same messages with the same variables.
### `$price` is an amount with its period (price-month, price-year); `$plan` a plan's name. Both come as text.
### A figure may stand only in a message whose id contains "ask" or "example".

## The first words, and what is always in view

hello = Сәлеметсіз бе, мен ботпын. Қай лицензия түрі Сізге арзанға түсетінін және әрқайсысы қанша тұратынын есептеймін.
privacy = Әңгімені осы жерден жалғастыру үшін хабарламаларыңыз сақталады. Бұл чатты кез келген уақытта өшіртуге болады: жазып отырған терезеңіздің мәзірінен немесе адам арқылы. Берілген есептемелер күшінде қалады.
greeting = Сәлеметсіз бе.
thanks = Оқасы жоқ.
help-bot = Мен адам емес, ботпын. Қанша қызметкеріңіз бар екенін және кім қашан жұмыс істейтінін сұраймын, содан кейін әр тарифтің бағасын есептеп, ең арзанын ұсынамын.
help-example = Бір сөйлеммен жауап беруге болады: «20 адам, күндіз 3, түнде 2». Есептемеден кейін «егер 25 адам болса ше?» деп сұраңыз.
help-commands = Кез келген уақытта «артқа», «қызметкер санын өзгерту», «қайта бастау», «адаммен сөйлесу», «көмек» деп жазуға немесе басқа тілді атауға болады.
# $url (text): an address
human-contact = Адаммен осында сөйлесуге болады: { $url }
# $url (text): an address
human-pricing-page = Тікелей байланысты білмеймін. Сатушының баға беті осында, содан әрі жалғастыра аласыз: { $url }
human-not-stated = Байланыс деректерін білмеймін. Осы чатты берген адамнан сұраңыз.
human-passed-on = Адамға хабарладым: жауаптарыңызды және есептеме болса, оны да жеткіздім. Әзірге осында жалғастыра аласыз.

## The questions

ask-staff = Қанша адамға аккаунт керек? Мысалы: 20
# $people (number): the most at work at once; $staff (number): the people in all
ask-staff-exceeded = Бір уақытта жұмыста { $people } адам дедіңіз, ал барлығы { $staff } екен. Барлығы қанша қызметкеріңіз бар?
ask-schedule = Олар қалай жұмыс істейді: бәрі бір уақытта ма, ауысыммен бе, әлде бір уақыттағы ең көп адам санын білесіз бе?
ask-peak = Бір уақытта ең көбі қанша адам жұмыс істейді? Мысалы: 5
ask-shifts = Әр ауысымда қанша адам жұмыс істейді? Мысалы: «күндіз 3, түнде 2» немесе «8-ден 16-ға дейін 4, 16-дан 24-ке дейін 2».
# $count (number): shifts, two or more
ask-shifts-counted =
    { $count ->
        [one] Ауысымда қанша адам жұмыс істейді? Мысалы: «күндіз 3».
       *[other] { $count } ауысымның әрқайсысында қанша адам жұмыс істейді? Мысалы: «күндіз 3, түнде 2».
    }
# $number (number): the place of the shift, in order
ask-shift-next = Ауысым нөмірі: { $number }. Бұл ауысымда қанша адам жұмыс істейді?
# $people (list of numbers): the people of each shift that lacks its times
ask-times = Қалғандары қай уақыттан қай уақытқа дейін жұмыс істейді? Мына ауысымдардың уақыты белгісіз: { $people }. Мысалы: «8-ден 16-ға дейін және 16-дан 24-ке дейін».
ask-handover = Ауысым алмасқанда, кететіндер мен келетіндер жүйеде біраз уақыт бірге болып тұра ма?

## Buttons: at most five words and thirty characters

choice-together = Бәрі бір уақытта
choice-shifts = Ауысыммен
choice-peak = Ең көп санын білемін
choice-yes = Иә, қабаттасады
choice-no = Қабаттаспайды
# $staff (number): people
choice-staff =
    { $staff ->
        [one] Барлығы { $staff } адам
       *[other] Барлығы { $staff } адам
    }
# $peak (number): people
choice-peak-of = Бір уақытта { $peak }
# $staff (number): people
choice-everybody = Бәрі бірге: { $staff }
# $people (number): two or more, of all shifts together
choice-all-at-once = Бәрі бір уақытта: { $people }
choice-take = Осыны қабылдау
choice-rest-of-day = Тәуліктің қалған бөлігі
choice-without-times = Уақытсыз қалдыру
# $people (list of numbers): the people of each shift
choice-reading-shifts = Ауысымдар: { $people }
# $start, $end (times of day): when a shift works
choice-times = { $start }–{ $end }
# $people (number): the people of the group
choice-one-group = Бір топ: { $people }
# $count (number): shifts
choice-count =
    { $count ->
        [one] { $count } ауысым
       *[other] { $count } ауысым
    }
# $count (number): shifts; $people (number): the people of each
choice-each =
    { $count ->
        [one] { $count } ауысым, әрқайсысы { $people }
       *[other] { $count } ауысым, әрқайсысы { $people }
    }
# $number (number): the place of the shift, in order
choice-add = Ауысым қосу: { $number }
# $minutes (number): of overlap
choice-minutes =
    { $minutes ->
        [one] { $minutes } минут
       *[other] { $minutes } минут
    }
choice-change-staff = Қызметкер санын өзгерту
choice-change-schedule = Жұмыс кестесін өзгерту
choice-change-shifts = Ауысымдарды өзгерту
choice-change-peak = Ең көп санын өзгерту
choice-change-handover = Қабаттасуды өзгерту
choice-back = Артқа
choice-cancel = Болдырмау
choice-restart = Қайта бастау
choice-human = Адаммен сөйлесу
choice-help = Көмек
choice-language = Басқа тіл
# $language (text): a language's name in itself
choice-language-name = { $language }

## What was understood

# $facts (list of texts): those of this section
echo = Жазып алдым: { $facts }.
# $facts (list of texts): those of this section
kept = Әзірге білетінім: { $facts }.
kept-nothing = Командаңыз туралы әлі ештеңе білмеймін.
# $now (text): one of this section; $before (number, list or text): what was known until now, its figures alone where they are of one kind
echo-instead = { $now } (бұрын: { $before })
# $staff (number): people
echo-staff =
    { $staff ->
        [one] барлығы { $staff } адам
       *[other] барлығы { $staff } адам
    }
echo-together = бәрі бір уақытта
# $peak (number): people
echo-peak = бір уақытта ең көбі { $peak } адам
echo-in-shifts = ауысыммен жұмыс істейді
# $count (number): shifts
echo-shift-count =
    { $count ->
        [one] { $count } ауысым
       *[other] { $count } ауысым
    }
# $count (number): shifts; $shifts (list): people of each, or shift-times, shift-days, shift-zone
echo-shifts =
    { $count ->
        [one] бір ауысым: { $shifts }
       *[other] ауысымдар: { $shifts }
    }
# $count (number): all shifts; $first (list): the first few
echo-shifts-many =
    { $count ->
        [one] { $count } ауысым, біріншісі: { $first }
       *[other] { $count } ауысым, алғашқылары: { $first }
    }
# $peak (number): people
echo-one-after-another = бірінен соң бірі: бір уақытта ең көбі { $peak } адам
# $minutes (number): minutes
echo-handover =
    { $minutes ->
        [0] ауысымдар қабаттаспайды
        [one] ауысымдар { $minutes } минут қабаттасады
       *[other] ауысымдар { $minutes } минут қабаттасады
    }
echo-handover-dropped = қабаттасу туралы айтқаныңыз енді есепке алынбайды
# $people (number): people; $start, $end (times of day)
shift-times = { $start }–{ $end } аралығында { $people }
# $shift (number or text): a shift; $days (weekdays)
shift-days = { $shift } ({ $days })
# $shift (number or text): a shift; $zone (text): the place of a time zone
shift-zone = { $shift }, уақыты: { $zone }

## What is known, as chips: at most four words each

# $staff (number): people
told-staff =
    { $staff ->
        [one] { $staff } адам
       *[other] { $staff } адам
    }
told-together = бәрі бір уақытта
# $peak (number): people
told-peak = бір уақытта { $peak }
told-in-shifts = ауысыммен
# $count (number): shifts; $shifts (list of numbers): people of each
told-shifts =
    { $count ->
        [one] ауысым: { $shifts }
       *[other] ауысымдар: { $shifts }
    }
# $shifts (list of told-shift)
told-times = { $shifts }
# $people (number): people; $start, $end (times of day)
told-shift = { $people } ({ $start }–{ $end })
# $minutes (number): minutes
told-handover =
    { $minutes ->
        [0] қабаттаспайды
        [one] { $minutes } мин қабаттасу
       *[other] { $minutes } мин қабаттасу
    }
# $amount (money)
told-saving-month = Айына { $amount } үнемдейсіз
# $amount (money)
told-saving-year = Жылына { $amount } үнемдейсіз
period-month = айына
period-year = жылына

## What is unsure

unsure-which = Қайсысын айтқаныңызды анық білмедім:
unsure-which-none = Не айтқаныңызды анық түсінбедім.
unsure-one = Осыны айттыңыз ба?
unsure-number = Шамамен алынған сан да жарайды, кейін өзгертуге болады.
# $peak (number): people
unsure-peak-beside-shifts = Мұндай ауысымдарда бір уақытта { $peak } адам болмайды. Қайсысын есептейін?
unsure-times-of-whom = Уақыты белгілі, бірақ ол кезде қанша адам жұмыс істейтіні белгісіз.
# $said (text): what was typed; $least, $most (numbers): the limits
out-of-range = «{ $said }» бойынша баға есептей алмаймын: мұнда бүтін сан керек, ең азы { $least }, ең көбі { $most }.
# $said (text): what was typed
out-of-range-other = «{ $said }» бойынша есептей алмаймын.
missed = Кешіріңіз, түсінбедім.
missed-again = Кешіріңіз, тағы түсінбедім. Түймені басуға немесе адаммен сөйлесуге болады.
unfitting-choice = Бұл таңдау енді сай келмейді, сондықтан ештеңе өзгерген жоқ.
yes-or-no-to-what = Бұл қай сұраққа жауап екенін анық білмедім.

## Going back, changing, starting anew

restarted = Басынан бастаймыз.
back-done = Соңғы жауабыңызды алып тастадым.
back-nothing = Алып тастайтын ештеңе жоқ.
change-closed = Бәрі бұрынғыдай қалды.
cancel-offers-restart = Ештеңе өзгерген жоқ. Жалғастыруға немесе қайта бастауға болады.
handover-needs-shifts = Қабаттасу ауысыммен жұмыс істегенде ғана маңызды.
quote-needs-answers = Тағы аздап білсем, бағасын бірден айтамын.
# $language (text): a language's name in itself
language-switched = Осы тілде жалғастырамыз: { $language }.
language-which = Қай тілде жалғастырайық?
language-not-spoken = Ол тілді әзірге білмеймін. Мына тілдерді білемін:

## Plans and prices

plan-named = Атаулы лицензия
plan-concurrent = Бір мезгілдік лицензия
plan-by-staff = Адам санына қарай лицензия
plan-by-peak = Бір уақыттағы орын лицензиясы
# $plan (text): a name that several plans share; $id (text): this one’s id in the price book
plan-with-id = { $plan } ({ $id })
# $amount (money)
price-month = айына { $amount }
# $amount (money)
price-year = жылына { $amount }
# $plan (text); $price (text)
option-price = { $plan }: { $price }

## The result

# $plan (text); $price (text)
result-recommended = «{ $plan }» тарифін ұсынамын: { $price }, Сізге ең арзаны осы.
# $plan (text); $price (text)
result-only = { $plan }: { $price }. Бұл баға тізімінде басқа тариф жоқ.
# $plan (text); $price (text)
result-tie = «{ $plan }» тарифін ұсынамын: { $price }. Тағы бір тарифтің бағасы дәл осындай.
# $staff (number): people
why-together =
    { $staff ->
        [one] Себебі: { $staff } қызметкеріңіз жалғыз жұмыс істейді.
       *[other] Себебі: { $staff } адамның бәрі бір уақытта жұмыс істейді.
    }
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-at-most = Себебі: { $staff } қызметкеріңіздің ішінен бір уақытта ең көбі { $peak } адам жұмыста болады.
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-largest-shift = Себебі: { $staff } қызметкеріңіздің ішінен бір уақытта ең көбі { $peak } адам жұмыста болады, бұл ең үлкен ауысымда.
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-neighbours = Себебі: { $staff } қызметкеріңіздің ішінен бір уақытта ең көбі { $peak } адам жүйеде болады, бұл ауысым алмасқанда.
# $why (text): why-together or why-at-most; $moment (moment of the week)
why-timeline = { $why } Ең қарбалас сәт алғаш рет осы кезде болады: { $moment }.
# $staff (number): people in all
why-capped =
    { $staff ->
        [one] Себебі: ауысымдар қабаттасқанда сандар қолда бар адамнан асып кетеді, сондықтан { $staff } адамды бір рет қана есептеймін.
       *[other] Себебі: ауысымдар қабаттасқанда сандар қолда бар адамнан асып кетеді, сондықтан { $staff } адамның бәрін есептеймін, ешкімді екі рет емес.
    }
# $amount (money): in a month; $per_year (money): in a year; $percent (percentage); $plan (text): the dearest
result-saving-month = «{ $plan }» тарифімен салыстырғанда айына { $amount }, жылына { $per_year } үнемдейсіз ({ $percent } аз).
# $amount (money): in a year; $percent (percentage); $plan (text): the dearest
result-saving-year = «{ $plan }» тарифімен салыстырғанда жылына { $amount } үнемдейсіз ({ $percent } аз).
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-stays =
    { $staff ->
        [one] Теңесу нүктесі: { $staff } адам болғанда, бір уақытта { $peak } адамға дейін «{ $by_peak }» арзан болып қалады; одан асса, «{ $by_staff }» арзан.
       *[other] Теңесу нүктесі: { $staff } адам болғанда, бір уақытта { $peak } адамға дейін «{ $by_peak }» арзан болып қалады; одан асса, «{ $by_staff }» арзан.
    }
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-up-to =
    { $staff ->
        [one] Теңесу нүктесі: { $staff } адам болғанда, бір уақытта { $peak } адамға дейін «{ $by_peak }» арзан болар еді; одан асса, «{ $by_staff }» арзан.
       *[other] Теңесу нүктесі: { $staff } адам болғанда, бір уақытта { $peak } адамға дейін «{ $by_peak }» арзан болар еді; одан асса, «{ $by_staff }» арзан.
    }
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-largest =
    { $staff ->
        [one] Теңесу нүктесі: { $staff } адам болғанда, «{ $by_peak }» тарифі «{ $by_staff }» тарифінен арзан болатын ең үлкен сан: бір уақытта { $peak } адам.
       *[other] Теңесу нүктесі: { $staff } адам болғанда, «{ $by_peak }» тарифі «{ $by_staff }» тарифінен арзан болатын ең үлкен сан: бір уақытта { $peak } адам.
    }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-always =
    { $staff ->
        [one] { $staff } адам болғанда, бір уақытта қанша адам жұмыс істесе де, «{ $by_peak }» тарифі «{ $by_staff }» тарифінен арзан.
       *[other] { $staff } адам болғанда, бір уақытта қанша адам жұмыс істесе де, «{ $by_peak }» тарифі «{ $by_staff }» тарифінен арзан.
    }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-never =
    { $staff ->
        [one] { $staff } адам болғанда, бір уақытта қанша аз адам жұмыс істесе де, «{ $by_peak }» ешқашан арзан болмайды. Сондықтан «{ $by_staff }» тиімді.
       *[other] { $staff } адам болғанда, бір уақытта қанша аз адам жұмыс істесе де, «{ $by_peak }» ешқашан арзан болмайды. Сондықтан «{ $by_staff }» тиімді.
    }
limit-none = Бұл тарифпен ешкім кіре алмай қалмайды: әр адамның өз лицензиясы бар.
# $seats (number): people at once that are paid for
limit-not-stated =
    { $seats ->
        [one] Ақысы төленгендей, бір уақытта тек { $seats } адам жұмыс істей алады. Келесі адам кірсе не болатыны айтылмаған; оны адамнан сұрауға болады.
       *[other] Ақысы төленгендей, бір уақытта тек { $seats } адам жұмыс істей алады. Келесі адам кірсе не болатыны айтылмаған; оны адамнан сұрауға болады.
    }
# $seats (number): people at once that are paid for
limit-refused =
    { $seats ->
        [one] Бір уақытта тек { $seats } адам жұмыс істей алады; келесі кірмек болған адам кіре алмайды.
       *[other] Бір уақытта тек { $seats } адам жұмыс істей алады; келесі кірмек болған адам кіре алмайды.
    }
# $seats (number): people at once that are paid for
limit-oldest-ends =
    { $seats ->
        [one] Бір уақытта тек { $seats } адам жұмыс істей алады; тағы біреу кірсе, ең ескі сеанс аяқталады.
       *[other] Бір уақытта тек { $seats } адам жұмыс істей алады; тағы біреу кірсе, ең ескі сеанс аяқталады.
    }
# $seats (number): people at once that are paid for
limit-billed =
    { $seats ->
        [one] Бір уақыттағы { $seats } адамның ақысы төленген; тағы біреу кірсе, тағы бір орынның ақысы есептеледі.
       *[other] Бір уақыттағы { $seats } адамның ақысы төленген; тағы біреу кірсе, тағы бір орынның ақысы есептеледі.
    }
# $peak (number): people at once with an overlap; $totals (list of option-price)
result-overlap = Қабаттасуды есептемедім. Екі ауысым жүйеде біраз уақыт бірге болса: бір уақытта { $peak } адам, { $totals }.
# $peak (number): people at once with an overlap; $totals (list of option-price); $plan (text): the cheapest then
result-overlap-changes = Қабаттасуды есептемедім. Екі ауысым жүйеде біраз уақыт бірге болса: бір уақытта { $peak } адам, { $totals }. Онда Сізге ең арзаны мынау болар еді: { $plan }.
# $minutes (number): minutes
assumed-handover =
    { $minutes ->
        [0] Болжам: ауысымынан кейін ешкім жүйеде қалмайды.
        [one] Болжам: адамдар ауысымынан кейін жүйеде { $minutes } минут қалады.
       *[other] Болжам: адамдар ауысымынан кейін жүйеде { $minutes } минут қалады.
    }
# $version (text): the price book's version; $since (date)
assumed-prices = Бағалар: { $version } баға тізімі, мен оны мына күннен бастап қолданамын: { $since }. Салықтар мен басқа төлемдер кірмейді.
# $number (text): the quote's number; $valid_until (date); $url (text): its address
result-number = Есептеме { $number }, жарамды мерзімінің соңғы күні { $valid_until }: { $url }
# $number (text): the quote\'s number; $valid_until (date)
result-number-short = Есептеме { $number }, жарамды мерзімінің соңғы күні { $valid_until }
reissued-expired = Бұған дейінгі есептеменің мерзімі өтті, сондықтан осының нөмірі жаңа.
reissued-prices-changed = Бұған дейінгі есептемеден бері баға тізімі өзгерді, сондықтан осының нөмірі жаңа.
# $date (date)
no-price-on-date = Баға тізімінде мына күннің бағасы жоқ: { $date }. Сондықтан есептей алмаймын.
# $days (number): days
next-trial =
    { $days ->
        [one] Алдымен сынап көруге болады: сынақ мерзімі { $days } күн.
       *[other] Алдымен сынап көруге болады: сынақ мерзімі { $days } күн.
    }
next-example = Әрі қарай ше? Жауапты өзгертіңіз, «егер 25 адам болса ше?» деп сұраңыз немесе адаммен сөйлесіңіз.

## What if

# $plan (text): the cheapest then; $price (text): what it costs; $now (text): what-if-now or what-if-stays; $staff, $peak (numbers): people then
what-if-priced =
    { $staff ->
        [one] { $staff } адам болып, бір уақытта ең көбі { $peak } адам жұмыс істесе, Сізге ең арзаны «{ $plan }» болар еді: { $price }. { $now }
       *[other] { $staff } адам болып, бір уақытта ең көбі { $peak } адам жұмыс істесе, Сізге ең арзаны «{ $plan }» болар еді: { $price }. { $now }
    }
# $plan (text): the cheapest now; $price (text): what it costs
what-if-now = Қазір бұл «{ $plan }»: { $price }.
# $price (text): what the cheapest plan costs now
what-if-stays = Ең арзан тариф өзгермейді; қазір ол { $price }.
what-if-nothing-changed = Әзірге ештеңе өзгерген жоқ. Орнына осыны алайын ба?
# $people (number): at work at once; $staff (number): in all
what-if-exceeds-staff = Мұны есептей алмаймын: бір уақытта жұмыста { $people } адам, ал барлығы { $staff } болып тұр.
what-if-example = Мұны әзірге есептей алмаймын. Санын айтып сұраңыз: «егер 25 адам болса ше?» немесе «егер бір уақытта 4 адам болса ше?».

## Tables

table-options-month = Әр тариф айына қанша тұрады
table-options-year = Әр тариф жылына қанша тұрады
table-prices-month = Баға тізімі, айына
table-prices-year = Баға тізімі, жылына
table-what-if = Не өзгерер еді
table-growth = Алдағы жыл қанша тұрады
# $plan (text): the plan that counts people at once
table-break-even = Бір уақытта қанша адамға дейін арзан: { $plan }
column-option = Тариф
column-quantity = Саны
column-each = Бірлігі
column-amount = Сомасы
column-now = Қазір
column-then = Сонда
column-from = Қай күннен
column-difference = Айырмасы
column-staff = Барлық адам
# $plan (text): the plan that counts people in all
column-by-staff = { $plan }
column-largest-peak = Арзан болатын шегі
# In the column before, where it is never cheaper
cell-never = ешқашан
# $plan (text); $first, $last (numbers): the span of a tier
line-tier = { $plan }, { $first }–{ $last }
# $plan (text); $first (number): where the last tier begins
line-tier-open = { $plan }, { $first } және одан көп
# $plan (text)
line-base = { $plan }, негізгі төлем
# $plan (text); $size (number): people or seats in a package
line-pack = { $plan }, топтама: { $size }
# $plan (text)
line-total = { $plan }, барлығы
# $label (text): a tier or package with its plan; $each (money)
line-price = { $label }: әрқайсысы { $each }
# $plan (text); $now, $then, $difference (money)
line-what-if = { $plan }: қазір { $now }, сонда { $then }, айырмасы { $difference }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans; $price (text): what the first costs; $peak (number): the most at once at which the other is cheaper
line-break-even =
    { $peak ->
        [0] Барлығы { $staff } адам: «{ $by_staff }» { $price } тұрады, «{ $by_peak }» ешқашан арзан болмайды
        [one] Барлығы { $staff } адам: «{ $by_staff }» { $price } тұрады, бір уақытта { $peak } адамға дейін «{ $by_peak }» арзан
       *[other] Барлығы { $staff } адам: «{ $by_staff }» { $price } тұрады, бір уақытта { $peak } адамға дейін «{ $by_peak }» арзан
    }

## Questions about the licences

# $topic (word): what was asked about
explain-not-stated =
    { $topic ->
        [trial] Сынақ мерзімі бар-жоғын сатушы айтпаған; оны адамнан сұрауға болады.
        [gives] Лицензияның кіру құқығынан басқа не беретінін сатушы айтпаған; оны адамнан сұрауға болады.
        [at_limit] Артық бір адам кірсе не болатынын сатушы айтпаған; оны адамнан сұрауға болады.
        [supervisors] Супервизорлар санала ма, сатушы айтпаған; оны адамнан сұрауға болады.
        [mixing] Екі түрін араластыруға бола ма, сатушы айтпаған; оны адамнан сұрауға болады.
        [switching] Кейін ауыстыруға бола ма, сатушы айтпаған; оны адамнан сұрауға болады.
       *[terms] Шарттары қандай екенін сатушы айтпаған; оны адамнан сұрауға болады.
    }
explain-difference = Атаулы лицензия адамдарды санайды: кіруі керек әр адамның өз лицензиясы болады. Бір мезгілдік лицензия бір уақытта жұмыс істейтіндерді санайды: аккаунты барлар қанша болса да, ақысы қанша адамға төленсе, бір уақытта сонша адам ғана жұмыс істей алады.
explain-named = Атаулы лицензия компьютерге емес, бір адамға тиесілі. Ол адам өз аты мен құпиясөзі арқылы кез келген уақытта кіре алады, сондықтан ешкім кіре алмай қалмайды.
explain-concurrent = Бір мезгілдік лицензиялар ортақ: аккаунт қанша адамда болса да, олар кезектесіп пайдаланады, бірақ ақысы қанша адамға төленсе, бір уақытта сонша адам ғана жұмыс істей алады.
explain-gives = Қай лицензияны алсаңыз да, ол мынаны береді:
gives-statistics = Әр адам бойынша статистика: жүктемесі, жауап беру үлесі мен орташа бағалауы, жиынтығы да бар.
gives-security = Қауіпсіздік: әр адамның өз құпиясөзі бар, ол ара-тұра ауысады және ешкімге берілмейді.
gives-logging = Журнал: чаттағы әр әрекет жазылады, сондықтан кім қашан кіргенін көре аласыз.
explain-suits = Атаулы лицензия бәрі бір уақытта жұмыс істейтін командаларға қолайлы. Бір мезгілдік лицензия бір уақытта бір бөлігі ғана жұмыс істейтін үлкен командаларға және аз пайдаланылатын бағдарламаларға қолайлы.
explain-log-in = Әр адамның өз аты мен құпиясөзі бар аккаунты болады. Атаулы лицензиямен кез келген уақытта кіруге болады; бір мезгілдік лицензиямен ақысы қанша адамға төленсе, бір уақытта сонша адам ғана кіре алады.
# $days (number): days
explain-trial =
    { $days ->
        [one] Иә, сынақ мерзімі бар: { $days } күн.
       *[other] Иә, сынақ мерзімі бар: { $days } күн.
    }
explain-no-trial = Жоқ, сынақ мерзімі қарастырылмаған.
explain-sharing = Бір мезгілдік лицензиямен болады: бәрінің аккаунты бола береді, ал ақысы қанша адамға төленсе, бір уақытта сонша адам кіре алады. Атаулы лицензиямен болмайды: әр адамға өз лицензиясы керек.
explain-at-limit = Бір мезгілдік лицензиямен ақысы қанша адамға төленсе, бір уақытта сонша адам ғана жұмыс істей алады, сондықтан ауысымдардың қабаттасуын қоса, ең қарбалас сәтті ескеріңіз. Атаулы лицензияда мұндай шек жоқ.
explain-meeting = Аптасына бір рет болса да бәрі бір сәтте жүйеде болуы керек болса, ең қарбалас сәтіңіз сол, сондықтан бәрі саналады.
explain-idle = Жүйеге кіріп, жұмыс істемей отырған адам санала ма, бұл мұнда айтылмаған. Сақтық үшін кірген адамның бәрін санаңыз; толығырақ адамнан сұрауға болады.
explain-supervisors-count = Иә, супервизорлар басқалар сияқты саналады.
explain-supervisors-free = Жоқ, супервизорлар саналмайды.
explain-part-time-example = Ауысымдарды уақытымен, күндерімен, қаласымен айтыңыз, мысалы: «жұмыс күндері 8-ден 14-ке дейін 4 адам, 14-тен 22-ге дейін 3 адам, Лиссабон». Қабаттасу мен сағат ауысуын қоса, ең қарбалас сәтті өзім есептеймін.
explain-growth-example = Күтіп отырған санды айтып сұраңыз, мысалы: «егер 30 адам болса ше?». Сіздер өскен сайын арзан тариф өзгеруі мүмкін.
# $people (number): more each month; $plan (text): the plan that is cheapest now
growth-stays = Ай сайын { $people } адам қосылып, кесте өзгермесе, «{ $plan }» бір жыл бойы ең арзан болып қалады.
# $people (number): more each month; $plan (text): the plan that is cheapest now; $other (text): the one that takes its place; $date (date): when
growth-changes = Ай сайын { $people } адам қосылып, кесте өзгермесе, алдымен «{ $plan }» ең арзан, ал мына күннен бастап «{ $other }» ең арзан: { $date }.
explain-fees = Мұнда тек лицензиялардың бағасы есептеледі. Салықтар, баптау және басқа төлемдер кірмейді.
explain-discount-month = Баға тізімінде жылдық жеңілдік жоқ: жылдық баға айлық бағадан он екі есе көп.
explain-discount-year = Бағалар жылдық. Баға тізімінде басқа жеңілдік жоқ.
# $version (text): the price book's version; $since (date)
explain-price-change = { $version } баға тізімін мына күннен бастап қолданамын: { $since }. Әр есептемеде баға тізімі мен оның қай күнге дейін жарамды екені жазылады; одан арғысын білмеймін.
explain-handover = Кететін және келетін ауысым жүйеде біраз уақыт бірге болса, сол сәтте екеуі де саналады. Сондықтан бұл бағаны өзгертетін жерде қабаттаса ма деп сұраймын.
explain-break-even = Бұл бір уақытта қанша адамыңыз жұмыс істейтініне байланысты. Баға тізімі бойынша бірнеше команда үшін:
explain-figures = Сандарым тек баға тізімінен алынады: әр лицензия өз сатысының бағасымен, ал бір уақыттағы адам саны өзіңіз айтқандай. Басқа жердегі мысалда сома бөлек болса, онда басқаша есептелген.
# $url (text): an address
explain-terms = Сатушының шарттары осында: { $url }
explain-no-concurrent = Бұл баға тізімінде бір уақыттағы адамды санайтын тариф жоқ.
explain-no-named = Бұл баға тізімінде барлық адамды санайтын тариф жоқ.
# $staff, $peak (numbers): people in all and at once; $totals (list of option-price)
explain-for-you =
    { $staff ->
        [one] Сіздің { $staff } адамыңызға: { $totals }.
       *[other] Сіздің { $staff } адамыңызға, бір уақытта ең көбі { $peak }: { $totals }.
    }

## Days and times

# $day (weekday); $time (time of day)
moment = { $day }, сағат { $time }
# $day (weekday); $time (time of day); $zone (text): the place of a time zone
moment-in-zone = { $day }, сағат { $time }, уақыты: { $zone }
days-every-day = күн сайын
# $first, $last (texts): weekdays
days-range = { $first }–{ $last }
# $label (text): what a row is of; $quantity (number); $each, $amount (money): what one and all of them cost
line-sum = { $label }: { $quantity } × { $each } = { $amount }
# $label (text): what a row is of; $figures (list): its figures
table-line = { $label }: { $figures }

## Errors: what a program is told when a call is refused, and the page that explains each code

# Words of the protocol, the same in every language.
-json = JSON
-utf8 = UTF-8
-ascii = ASCII
-openapi = OpenAPI 3.1
-javascript = JavaScript
-telegram = Telegram
-media-type = application/json
-header-allow = Allow
-header-authorization = Authorization: Bearer TOKEN
-header-content-type = Content-Type: application/json
-header-key = Idempotency-Key
-header-retry-after = Retry-After
-member-field = field
-member-first = first
-member-instance = instance
-member-limit = limit
-path-price-books = /v1/price-books
-setting-origins = SEATWISE_ALLOWED_ORIGINS

# "problem-CODE" names a refusal, "problem-CODE-about" explains it on its page, "refused-CODE" stands in the answer.
problem-malformed = Сұрауды оқу мүмкін емес
problem-malformed-about = Сұрау денесі { -utf8 } кодындағы { -json } емес немесе қажетті тақырып жоқ. Қайсысы екенін код жанындағы сөйлем айтады. Ештеңе өзгерген жоқ: сұрауды түзетіп, қайта жіберіңіз.
problem-unauthorised = Әңгіменің токені жоқ немесе қате
problem-unauthorised-about = Әңгіме басталғанда токен беріледі. Сол әңгіменің әрбір келесі сұрауы оны «{ -header-authorization }» тақырыбында жібереді.
problem-origin-refused = Бұл сайт браузерден сұрау жібере алмайды
problem-origin-refused-about = Бет бұл қызметке тек мекенжайы иесінің тізімінде ({ -setting-origins }) болса ғана жүгіне алады. Браузер емес бағдарламаларға бұл қатысты емес.
problem-not-found = Мұнда ештеңе жоқ
problem-not-found-about = Мекенжай қате жазылған немесе мұнда болған нәрсе өшірілген.
problem-method-not-allowed = Бұл мекенжай мұндай әдісті қабылдамайды
problem-method-not-allowed-about = Ол қабылдайтын әдістер жауаптың «{ -header-allow }» тақырыбында көрсетіледі.
problem-conflict = Қызметтің қазіргі баптауында мұны орындау мүмкін емес
problem-conflict-about = Сұралған мүмкіндік мұнда өшірулі: бот бапталмағандықтан, әңгімені { -telegram } ішінде жалғастыру мүмкін емес.
problem-too-large = Сұрау денесі тым үлкен
problem-too-large-about = Дене ең көбі неше байт бола алатынын «{ -member-limit }» мүшесі көрсетеді.
problem-unsupported-media-type = Дененің түрін оқу мүмкін емес
problem-unsupported-media-type-about = Дене { -json } болуы керек: «{ -header-content-type }» тақырыбын, { -utf8 } кодымен және сығылмаған түрде жіберіңіз.
problem-invalid = Мәнді пайдалану мүмкін емес
problem-invalid-about = «{ -member-field }» мүшесі денедегі орнын атайды, ал жанындағы сөйлем онда не дұрыс емесін айтады. Ештеңе өзгерген жоқ.
problem-idempotency-key-reused = Кілт басқа сұрауға пайдаланылған
problem-idempotency-key-reused-about = Дәл осы «{ -header-key }» бұрын басқа денемен келген. Алғашқы сұрауды сол күйінде қайталаңыз немесе жаңасын жаңа кілтпен жіберіңіз.
problem-mixed-times = Кей ауысымның уақыты бар, кейбірінде жоқ
problem-mixed-times-about = Басталу және аяқталу уақытын барлық ауысымға беріңіз немесе ешқайсысына бермеңіз.
problem-no-price-on-date = Бұл күннің бағасы жоқ
problem-no-price-on-date-about = Сұралған күн баға тізімінің алғашқы нұсқасынан бұрын; ол нұсқа «{ -member-first }» мүшесіндегі күннен басталады.
problem-people-exceed-staff = Жұмыстағылар қолда бар адамнан көп
problem-people-exceed-staff-about = Ауысымдағы адам саны немесе бір уақыттағы ең көп адам саны барлық қызметкерден көп. Қызметкер санын көбейтіңіз немесе ауысымды азайтыңыз.
problem-unknown-price-book = Мұндай баға тізімі жоқ
problem-unknown-price-book-about = Бағасын есептеуге болатындарын { -path-price-books } сұрауы тізіп береді.
problem-rate-limited = Бірден тым көп хабарлама
problem-rate-limited-about = Бір әңгіме минутына белгілі бір хабарлама санын қабылдайды. Неше секунд күту керегін «{ -header-retry-after }» тақырыбы айтады.
problem-unavailable = Қызмет дәл қазір жауап бере алмайды
problem-unavailable-about = Ештеңе өзгерген жоқ. «{ -header-retry-after }» тақырыбындағы секундтан кейін сол сұрауды сол кілтпен қайта жіберіңіз.
problem-internal = Біздің тарапта бірдеңе дұрыс болмады
problem-internal-about = Бұл сұраудың емес, қызметтің қатесі. Қызмет иесі оны журналда «{ -member-instance }» мәні бойынша табады.

refused-malformed-not-json = Сұрау денесі жарамды { -json } емес.
refused-malformed-not-utf8 = Сұрау денесі { -utf8 } кодында емес.
refused-malformed-not-text = Денеде суррогат жұбының жартысы бар, ол таңба емес.
refused-malformed-repeated-name = Денеде бір мүше екі рет аталған.
refused-malformed-number-too-long = Денедегі бір санның цифры тым көп.
refused-malformed-too-deep = Дененің қабаттары тым терең.
refused-malformed-incomplete = Дене толық жетпеді.
refused-malformed-key-missing = «{ -header-key }» тақырыбы жоқ. Әр хабарламаға жаңа мән, ал қайталағанда сол мәннің өзін жіберіңіз.
refused-malformed-key-unusable = «{ -header-key }» тақырыбына { -ascii } көрінетін таңбасы керек: 1 мен 255 аралығында.
refused-unauthorised = Бұл сұрауға осы әңгіменің токені керек, ол «{ -header-authorization }» тақырыбында болады.
refused-origin-refused = Бұл сайттың беттері осы қызметке жүгіне алмайды. Қызмет иесі рұқсат бере алады.
refused-not-found = Бұл мекенжайда ештеңе жоқ немесе ол өшірілген.
refused-method-not-allowed = Бұл мекенжай мұндай әдісті қабылдамайды.
refused-conflict = Бұл әңгімені { -telegram } ішінде жалғастыру мүмкін емес: мұнда бот бапталмаған.
# $limit (number): the most bytes that a body may have
refused-too-large = Дене ең көбі { $limit } байт бола алады.
refused-unsupported-media-type = Денені { -media-type } түрінде, { -utf8 } кодымен, сықпай жіберіңіз.
refused-invalid-body = Дене { -json } нысаны болуы керек.
# $field (text): the place in the body, such as schedule.shifts.1.people
refused-invalid-missing = «{ $field }» жоқ.
# $field (text): the place in the body
refused-invalid-unknown = «{ $field }» мұнда белгісіз.
# $field (text): the place in the body
refused-invalid-type = «{ $field }» түрі дұрыс емес.
# $field (text): the place in the body; $limit (number): the most characters or entries
refused-invalid-length = «{ $field }» тым ұзын: ең көбі { $limit }.
# $field (text): the place in the body
refused-invalid-range = «{ $field }» рұқсат етілген шектен тыс.
# $field (text): the place in the body
refused-invalid-form = «{ $field }» мәні белгісіз.
refused-idempotency-key-reused = Бұл «{ -header-key }» бұрын басқа денемен келген.
# $field (text): the place of the first shift without times
refused-mixed-times = Басталу және аяқталу уақыты не барлық ауысымда болады, не ешқайсысында болмайды. «{ $field }» жоқ.
# $on (date): the day asked about; $first (date): when the price book's first version begins
refused-no-price-on-date = Мына күннің бағасы жоқ: { $on }. Баға тізімінің басталатын күні: { $first }.
# $people (number): people in the shift or at the peak; $staff (number): people in all
refused-people-exceed-staff = Бір уақытта жұмыстағы { $people } адам барлық қызметкер санынан көп: { $staff }.
# $price_book (text): the id that was asked for
refused-unknown-price-book = «{ $price_book }» деген баға тізімі жоқ.
# $retry_after (number): seconds to wait
refused-rate-limited = { $retry_after ->
    [one] Тым жылдам болды. Бір секунд күтіп, қайта жіберіңіз.
   *[other] Тым жылдам болды. { $retry_after } секунд күтіп, қайта жіберіңіз.
}
refused-unavailable = Ештеңе өзгерген жоқ. Сәлден кейін қайталап көріңіз.
refused-internal = Сіздің кінәңіз емес: бұл қызметтің қатесі. Қайталап көріңіз.

## The chat window on a site: no variables, as the window itself shows them

# On the button that opens it
widget-launcher = Бағасы қанша болады?
# The window's name
widget-title = Баға көмекшісі
# Beside the name
widget-bot = көмекші (бот)
widget-language = Тіл
widget-menu = Мәзір
widget-restart = Қайта бастау
widget-human = Адаммен сөйлесу
widget-forget = Бұл чатты өшіру
widget-forget-sure = Бұл чатты өшірейік пе? Жазғаныңыз жойылады; берілген есептемелер күшінде қалады.
widget-forget-yes = Өшіру
widget-keep = Қалдыру
# Offered where the assistant has a bot in Telegram
widget-telegram = { -telegram } ішінде жалғастыру
widget-telegram-open = { -telegram } ашу
widget-close = Жабу
# In the empty field
widget-write = Жауабыңызды жазыңыз
widget-send = Жіберу
widget-privacy = Бот жауап береді. Жазғаныңыз сақталады; оны мәзірден өшіруге болады.
# Beside an answer that was given
widget-change = Өзгерту
# Names the row of chips
widget-told = Түсінгенім
widget-sending = Жіберілуде…
widget-unsent = Жіберілмеді
widget-retry = Қайталау
widget-edit = Түзету
widget-offline = Интернет жоқ. Жазғаныңыз осында сақталып, байланыс келгенде жіберіледі.
widget-unreachable = Қазір көмекшімен байланыс жоқ.
# For screen readers, while the answer is awaited
widget-waiting = Жазып жатыр…
widget-gone = Бұрынғы чат енді жоқ; бұл жаңасы.
# Opens the table of a quote
widget-lines = Барлық жолын көрсету
widget-copy = Мәтін түрінде көшіру
widget-copied = Көшірілді
widget-link = Есептемені ашу
# A link
widget-chart = Диаграмма
widget-contact = Сатушымен байланысу
# Names the list of messages
widget-log = Әңгіме

## The page at the service's address

page-title = Атаулы ма, бір мезгілдік пе: сайтыңызға арналған көмекші
page-headline = Келушілер бағасын сұрайды. Тиынына дейін дәл жауап беріңіз.
page-lead = Бір жол код бетіңізге көмекшіні қосады. Ол қанша адам қашан жұмыс істейтінін сұрап, атаулы мен бір мезгілдік лицензияның арзанырағын ұсынады және есептің әр қадамын көрсетеді. Бұл бот; әр сан баға тізімінен алынады.
page-languages = Тіл
# Above the line of code that a site owner copies
page-snippet = Бетіңізге арналған бір жол
page-copy = Көшіру
page-copied = Көшірілді
# A receipt: what the widget costs a page that has it
page-costs = Бетіңізге қанша салмақ түседі
page-cost-launcher = Біреу жақындағанға дейін
page-cost-rest = Біреу ашқанда
page-cost-cookies = Кукилер
page-cost-third-parties = Бөгде тарапқа сұраулар
page-cost-work = Сіздің жұмысыңыз
page-cost-line = бір жол
# $size (number): kilobytes
page-kilobytes = { $size } КБ
# What can be tried
page-theme = Көрінісі
page-theme-auto = Авто
page-theme-light = Ашық
page-theme-dark = Қараңғы
page-place = Орны
page-place-inline = Беттің ішінде
page-place-corner = Бұрышта
page-in-corner = Енді ол төменгі бұрышта күтіп тұр, бетіңізде де солай болар еді.
page-without-script = Чатқа { -javascript } керек. Онсыз да бағдарламалар сұрай алады: сұраулар осы беттің соңында.
page-options = Баптаулар
# $element, $prefix (texts): as they stand in the code
page-options-lead = Оларды { $element } элементінде көрсетіңіз. Скрипттің өзінде олар { $prefix } деп басталады.
page-option = Баптау
page-option-values = Мәндері
page-option-meaning = Не істейді
page-option-lang = Чаттың тілі; көрсетілмесе, бетіңіздің тілі.
page-option-price-book = Есептейтін баға тізімі; көрсетілмесе, әдеттегісі.
page-option-theme = Ашық не қараңғы; көрсетілмесе, құрылғыдағыдай.
page-option-position = Жол аяқталатын немесе басталатын бұрышта не беттің ішінде.
page-option-open = Басынан ашық тұрады.
page-option-staff = Бетіңізге белгілі болса, адам саны.
page-option-contact-url = Адаммен қай жерде байланысуға болады.
page-script = Өз скриптіңізден
page-script-lead = Ашыңыз, келушінің атынан жазыңыз, әр есептемеден хабардар болыңыз.
page-brand = Өз түстеріңізбен
page-brand-lead = Түстер мен қаріп қасиеттер арқылы беріледі; әр бөлігін безендіруге болады.
page-policy = Қатаң саясат болғанда
page-policy-lead = Бір ғана мекенжайға рұқсат берсе болғаны.
page-programs = Бағдарламаларға
page-programs-lead = Сол әңгіме мен сол бағалар, бірақ бетсіз.
page-converse = Онымен сөйлесу
page-price = Тек бағасын сұрау
page-openapi = Барлық сұраулар, сипаттамасы { -openapi }
page-price-books = Баға тізімдері
# What a visitor types, in one sentence
page-example = 20 адам, күндіз 3, түнде 2

## The text of a quote that people forward

# $price (text): what the recommended plan costs, with its period; $plan (text): the plan's name; $seats (number): how
# many are paid for; $staff (number): people in all, two or more; $peak (number): the most at work at once
forward-total = { $price }: { $plan } × { $seats }, барлығы { $staff } адам, бір уақытта жұмыста ең көбі { $peak }
# The same for one person. $price (text), $plan (text), $seats (number)
forward-total-alone = { $price }: { $plan } × { $seats }, бір адамға
# $options (list): the other plans with their prices, equal to the recommended one's
forward-same = Бағасы мынадай тарифтермен бірдей: { $options }
# $amount (money): the saving a month; $per_year (money): the saving a year; $options (list): the other plans and prices
forward-saving-month = Айына { $amount }, жылына { $per_year } үнемделеді ({ $options })
# $amount (money): the saving a year; $options (list): the other plans with their prices
forward-saving-year = Жылына { $amount } үнемделеді ({ $options })
# $number (text): the quote's number; $until (date): the last day on which it is valid; $version (text): the price
# book's version; $book (text): the price book's name
forward-number = Есептеме { $number }, жарамды мерзімінің соңғы күні { $until }. { $book }, баға тізімі { $version }; салықтар мен басқа төлемдер кірмейді

## A quote on its page, in its chart and on paper

# $number (text): the quote's number
quote-title = Есептеме { $number }
# Beside a date
quote-issued = Берілген күні
# Beside a date
quote-valid-until = Жарамды мерзімі
# Beside a price book's name and version
quote-price-list = Баға тізімі
# Above what the customer told of people and shifts
quote-asked = Не сұралды
# Above what an agent added
quote-note = Ескертпе
# Beside a square code that a phone reads
quote-check = Осы есептеменің берілген күйінде екенін тексеру үшін кодты сканерлеңіз.
# $until (date): the last day on which it was valid
quote-expired = Бұл есептеменің жарамды мерзімі аяқталған күн: { $until }. Содан бері бағалар өзгерген болуы мүмкін.
# A button beside quote-expired
quote-price-again = Қайта есептеу
# $number (text): the other quote's number
quote-superseded = Бұл есептеменің орнына басқасы жарамды: { $number }
# $number (text): the older quote's number
quote-supersedes = Бұл мына есептеменің орнына берілді: { $number }.
# Leads to a few lines for a chat or a letter
quote-forward = Жіберуге арналған мәтін
chart-title = Бір уақытта жұмыстағы адам санына қарай әр тарифтің бағасы
# Names the axis
chart-people = Бір уақытта жұмыстағы адам
# Names the axis. $currency (text): a currency's three letters
chart-cost-month = Айына, { $currency }
# Names the axis. $currency (text): a currency's three letters
chart-cost-year = Жылына, { $currency }
# Beside a line, and short. $peak (number): people up to whom the concurrent licence is cheaper
chart-break-even = бір уақытта { $peak } адамға дейін
table-changes = Өзгеріс қаншаға түсер еді
column-change = Егер былай болса
column-cheapest = Ең арзаны
# $people (number): in the shift
what-if-shift = тағы бір ауысым, { $people } адам

## The quote desk: a page on which an agent of the seller makes quotes for customers

desk-title = Клиенттерге есептеме
desk-lead = Клиенттің қалай жұмыс істейтінін жазыңыз немесе өрістерді толтырыңыз. Жазған сайын бағалар көрініп тұрады.
# Names a field
desk-sentence = Бір сөйлеммен
# A button beside that field
desk-read = Өрістерді толтыру
desk-nothing-read = Олардың қалай жұмыс істейтінін түсінбедім. Өрістерді толтырыңыз.
# Names a field
desk-staff = Барлық адам
# Names three choices
desk-schedule = Қалай жұмыс істейді
# Names a field
desk-peak = Бір уақытта ең көбі
# Heads a column of a small table: of a shift
desk-people = Адам
# Heads a column: when a shift begins
desk-from = Басы
# Heads a column: when a shift ends
desk-to = Соңы
# Heads a column
desk-days = Күндер
# A button
desk-add-shift = Ауысым қосу
# A button. $number (number): the shift’s place
desk-remove-shift = Ауысымды алу: { $number }
# Names a field
desk-handover = Қабаттасу, минутпен
# Names a field
desk-language = Клиенттің тілі
# Names a field
desk-note = Клиентке ескертпе
# The main button
desk-issue = Есептемені беру
desk-issued = Есептеме берілді.
# A button
desk-copy-text = Мәтінді көшіру
# A button
desk-copy-link = Сілтемені көшіру
# Heads the plans with their prices
desk-prices = Бағалар
desk-recent = Соңғы есептемелер
desk-recent-where = Тек осы браузерде сақталады.
# A button beside a recent quote: the next one will take its place
desk-change = Өзгерту
desk-failed = Болмады. Қайталап көріңіз.

## In Telegram: what is said there alone

# The name has at most 64 characters, the description 512, the short description 120.
telegram-name = Лицензия бағасының көмекшісі
telegram-description = Мен ботпын: қайсысы арзанға түсетінін айтамын, әр адамға лицензия ма, әлде бір сәтте жұмыс істейтіндерге ғана ма. Қанша адамыңыз барын және кім қашан жұмыс істейтінін сұрап, екеуін де баға тізімі бойынша есептеймін. Бастау түймесін басыңыз немесе бір сөйлеммен жазыңыз.
telegram-short-description = Қай лицензия түрі арзанға түсетінін және әрқайсысы қанша тұратынын есептейтін бот.
# Beside the commands: short
telegram-command-start = Жаңа әңгіме бастау
telegram-command-example-quote = Бір жолмен баға білу, мысалы: 20 3+2
telegram-command-language = Басқа тіл
telegram-command-restart = Қайта бастау
telegram-command-cancel = Бәрін сол күйінде қалдыру
telegram-command-help = Не істей аламын
telegram-command-forget = Осы әңгімені өшіру
# Said in passing, over the chat: at most 200 characters
telegram-stale = Бұл түйме бұрынғы сұраққа тиесілі. Қазіргі сұрақ мынау.
telegram-odd-no-text = Мен мәтін мен түймелерді ғана оқи аламын, ал сурет, дауыстық хабарлама, файл және сол сияқтыларды оқи алмаймын.
telegram-odd-edited = Кейін өзгертілген хабарлама мұнда ештеңені өзгертпейді. Жаңасын жіберіңіз.
# $limit (number): characters
telegram-odd-too-long = Бұл маған тым ұзын: бір хабарлама ең көбі { $limit } таңба бола алады. Қысқарақ айтыңыз.
telegram-continued = Тоқтаған жерімізден жалғастырамыз.
telegram-code-used = Бұл сілтеме бұрын пайдаланылған немесе мерзімі өткен, сондықтан басынан бастаймыз.
telegram-forgotten = Бұл әңгімені өшірдім. Берілген есептемелер күшінде қалады. Енді не жазсаңыз да, жаңа әңгіме басталады.
# On the buttons under a quote
telegram-copy = Нөмірін көшіру
telegram-open = Есептемені ашу

## Where a quote's chart is brought

# A button
telegram-chart = Диаграмма
