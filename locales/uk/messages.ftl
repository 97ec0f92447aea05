### Що каже помічник, українською. Повідомлення та змінні ті самі, що в англійському файлі.
### Перед тире стоїть нерозривний пробіл; слово після числа відмінюється цілком, без закінчень у дужках.

## Перші слова і те, що завжди перед очима

hello = Вітаю, я бот. Рахую, який вид ліцензій обійдеться вам дешевше і скільки коштує кожен.
privacy = Ваші повідомлення зберігаються, щоб можна було продовжити звідси. Розмову можна видалити будь-коли: у меню вікна, де ви пишете, або через людину. Видані розрахунки залишаться чинними.
greeting = Вітаю.
thanks = Будь ласка.
help-bot = Я бот, а не людина. Запитую, скільки у вас співробітників і хто коли працює, потім рахую ціну кожного тарифу і раджу найдешевший.
help-example = Можна відповісти одним реченням: «20 людей, 3 вдень і 2 вночі». Після розрахунку запитайте: «А якщо нас буде 25?».
help-commands = Будь-коли можна написати «назад», «змінити кількість співробітників», «почати спочатку», «поговорити з людиною», «допомога» або назвати іншу мову.
# $url (text): an address
human-contact = Поговорити з людиною можна тут: { $url }
# $url (text): an address
human-pricing-page = Прямого контакту я не знаю. Почати можна зі сторінки цін продавця: { $url }
human-not-stated = Контакту я не знаю. Запитайте, будь ласка, там, де вам дали цей чат.
human-passed-on = Ваші відповіді та розрахунок, якщо він є, уже передано людині. А поки можна продовжувати тут.

## Запитання

ask-staff = Скільком співробітникам потрібен обліковий запис? Наприклад: 20
# $people (number): the most at work at once; $staff (number): the people in all
ask-staff-exceeded = За вашими словами, одночасно на роботі { $people }, а співробітників усього { $staff }. Скільки у вас співробітників насправді?
ask-schedule = Як вони працюють: усі одночасно, позмінно чи ви знаєте, скільки їх буває одночасно щонайбільше?
ask-peak = Скільки співробітників щонайбільше працює одночасно? Наприклад: 5
ask-shifts = Скільки людей працює в кожній зміні? Наприклад: «3 вдень, 2 вночі» або «4 з 8 до 16, 2 з 16 до 24».
# $count (number): shifts, two or more
ask-shifts-counted =
    { $count ->
        [one] Скільки людей працює в кожній із { $count } зміни? Наприклад: «3 вдень, 2 вночі».
        [few] Скільки людей працює в кожній із { $count } змін? Наприклад: «3 вдень, 2 вночі».
        [many] Скільки людей працює в кожній із { $count } змін? Наприклад: «3 вдень, 2 вночі».
       *[other] Скільки людей працює в кожній із { $count } зміни? Наприклад: «3 вдень, 2 вночі».
    }
# $number (number): the place of the shift, in order
ask-shift-next = Скільки людей працює у зміні номер { $number }?
# $people (list of numbers): the people of each shift that lacks its times
ask-times = З котрої до котрої години працює решта? Не знаю часу цих змін: { $people }. Наприклад: «з 8 до 16 і з 16 до 24».
ask-handover = Коли зміни міняються, чи буває, що ті, хто йде, і ті, хто приходить, якийсь час у системі разом?

## Кнопки: не більше п’яти слів і тридцяти знаків

choice-together = Усі одночасно
choice-shifts = Позмінно
choice-peak = Знаю максимум
choice-yes = Так, перетинаються
choice-no = Ні, не перетинаються
# $staff (number): people
choice-staff =
    { $staff ->
        [one] Усього { $staff } людина
        [few] Усього { $staff } людини
        [many] Усього { $staff } людей
       *[other] Усього { $staff } людини
    }
# $peak (number): people
choice-peak-of = Одночасно { $peak }
# $staff (number): people
choice-everybody = Усі одночасно: { $staff }
# $people (number): two or more, of all shifts together
choice-all-at-once = Усі зміни одразу: { $people }
choice-take = Узяти цей варіант
choice-rest-of-day = Решта доби
choice-without-times = Без часу
# $people (list of numbers): the people of each shift
choice-reading-shifts = Зміни: { $people }
# $start, $end (times of day): when a shift works
choice-times = { $start }–{ $end }
# $people (number): the people of the group
choice-one-group = Одна група: { $people }
# $count (number): shifts
choice-count =
    { $count ->
        [one] { $count } зміна
        [few] { $count } зміни
        [many] { $count } змін
       *[other] { $count } зміни
    }
# $count (number): shifts; $people (number): the people of each
choice-each =
    { $count ->
        [one] { $count } зміна по { $people }
        [few] { $count } зміни по { $people }
        [many] { $count } змін по { $people }
       *[other] { $count } зміни по { $people }
    }
# $number (number): the place of the shift, in order
choice-add = Додати зміну { $number }
# $minutes (number): of overlap
choice-minutes =
    { $minutes ->
        [one] { $minutes } хвилина
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    }
choice-change-staff = Змінити кількість людей
choice-change-schedule = Змінити графік
choice-change-shifts = Змінити зміни
choice-change-peak = Змінити максимум
choice-change-handover = Змінити перетин змін
choice-back = Назад
choice-cancel = Скасувати
choice-restart = Почати спочатку
choice-human = Поговорити з людиною
choice-help = Допомога
choice-language = Інша мова
# $language (text): a language's name in itself
choice-language-name = { $language }

## Що зрозуміло

# $facts (list of texts): those of this section
echo = Записано: { $facts }.
# $facts (list of texts): those of this section
kept = Ось що мені вже відомо: { $facts }.
kept-nothing = Про вашу команду мені поки нічого не відомо.
# $now (text): one of this section; $before (number, list or text): what was known until now, its figures alone where they are of one kind
echo-instead = { $now } (раніше — { $before })
# $staff (number): people
echo-staff =
    { $staff ->
        [one] усього { $staff } людина
        [few] усього { $staff } людини
        [many] усього { $staff } людей
       *[other] усього { $staff } людини
    }
echo-together = усі працюють одночасно
# $peak (number): people
echo-peak = одночасно щонайбільше { $peak }
echo-in-shifts = робота позмінно
# $count (number): shifts
echo-shift-count =
    { $count ->
        [one] { $count } зміна
        [few] { $count } зміни
        [many] { $count } змін
       *[other] { $count } зміни
    }
# $count (number): shifts; $shifts (list): people of each, or shift-times, shift-days, shift-zone
echo-shifts =
    { $count ->
        [one] зміна: { $shifts }
        [few] зміни: { $shifts }
        [many] зміни: { $shifts }
       *[other] зміни: { $shifts }
    }
# $count (number): all shifts; $first (list): the first few
echo-shifts-many =
    { $count ->
        [one] { $count } зміна, перші з них: { $first }
        [few] { $count } зміни, перші з них: { $first }
        [many] { $count } змін, перші з них: { $first }
       *[other] { $count } зміни, перші з них: { $first }
    }
# $peak (number): people
echo-one-after-another = одна за одною, одночасно щонайбільше { $peak }
# $minutes (number): minutes
echo-handover =
    { $minutes ->
        [0] зміни не перетинаються
        [one] зміни перетинаються на { $minutes } хвилину
        [few] зміни перетинаються на { $minutes } хвилини
        [many] зміни перетинаються на { $minutes } хвилин
       *[other] зміни перетинаються на { $minutes } хвилини
    }
echo-handover-dropped = попередня відповідь про перетин змін більше не враховується
# $people (number): people; $start, $end (times of day)
shift-times = { $people } з { $start } до { $end }
# $shift (number or text): a shift; $days (weekdays)
shift-days = { $shift } ({ $days })
# $shift (number or text): a shift; $zone (text): the place of a time zone
shift-zone = { $shift } ({ $zone })

## Що відомо, коротко: не більше чотирьох слів

# $staff (number): people
told-staff =
    { $staff ->
        [one] { $staff } людина
        [few] { $staff } людини
        [many] { $staff } людей
       *[other] { $staff } людини
    }
told-together = усі одночасно
# $peak (number): people
told-peak = одночасно { $peak }
told-in-shifts = позмінно
# $count (number): shifts; $shifts (list of numbers): people of each
told-shifts =
    { $count ->
        [one] зміна: { $shifts }
        [few] зміни: { $shifts }
        [many] зміни: { $shifts }
       *[other] зміни: { $shifts }
    }
# $shifts (list of told-shift)
told-times = { $shifts }
# $people (number): people; $start, $end (times of day)
told-shift = { $people } ({ $start }–{ $end })
# $minutes (number): minutes
told-handover =
    { $minutes ->
        [0] без перетину
        [one] перетин { $minutes } хв
        [few] перетин { $minutes } хв
        [many] перетин { $minutes } хв
       *[other] перетин { $minutes } хв
    }
# $amount (money)
told-saving-month = Економія { $amount } на місяць
# $amount (money)
told-saving-year = Економія { $amount } на рік
period-month = на місяць
period-year = на рік

## Що залишилося неясним

unsure-which = Не зовсім ясно, що з цього ви маєте на увазі:
unsure-which-none = Не зовсім ясно, що ви маєте на увазі.
unsure-one = Ви маєте на увазі це?
unsure-number = Вистачить і приблизного числа, його можна буде змінити.
# $peak (number): people
unsure-peak-beside-shifts = За таких змін одночасно було б не { $peak }. Що взяти для розрахунку?
unsure-times-of-whom = Час відомий, але невідомо, скільки людей тоді працює.
# $said (text): what was typed; $least, $most (numbers): the limits
out-of-range = Порахувати ціну для «{ $said }» не вийде: тут потрібне ціле число від { $least } до { $most }.
# $said (text): what was typed
out-of-range-other = Порахувати з «{ $said }» не вийде.
missed = Вибачте, не вдалося вас зрозуміти.
missed-again = Вибачте, знову не вдалося вас зрозуміти. Можна натиснути кнопку або поговорити з людиною.
unfitting-choice = Цей варіант зараз уже не підходить, тому нічого не змінилося.
yes-or-no-to-what = Не зовсім ясно, чого це стосується.

## Назад, змінити, почати спочатку

restarted = Починаємо спочатку.
back-done = Останню відповідь скасовано.
back-nothing = Скасовувати поки нічого.
change-closed = Усе залишається як було.
cancel-offers-restart = Нічого не змінилося. Можна продовжити або почати спочатку.
handover-needs-shifts = Перетин важливий, лише якщо люди працюють позмінно.
quote-needs-answers = Назву ціну, щойно дізнаюся ще трохи.
# $language (text): a language's name in itself
language-switched = Продовжуємо цією мовою: { $language }.
language-which = Якою мовою продовжимо?
language-not-spoken = Цією мовою я поки не розмовляю. Ось ті, якими можу:

## Тарифи та ціни

plan-named = Іменна ліцензія
plan-concurrent = Конкурентна ліцензія
plan-by-staff = Ліцензія за кількістю співробітників
plan-by-peak = Ліцензія за одночасними місцями
# $plan (text): a name that several plans share; $id (text): this one’s id in the price book
plan-with-id = { $plan } ({ $id })
# $amount (money)
price-month = { $amount } на місяць
# $amount (money)
price-year = { $amount } на рік
# $plan (text); $price (text)
option-price = { $plan }: { $price }

## Результат

# $plan (text); $price (text)
result-recommended = Раджу тариф «{ $plan }»: { $price }, для вас це найдешевше.
# $plan (text); $price (text)
result-only = { $plan }: { $price }. Це єдиний тариф у цьому прайс-листі.
# $plan (text); $price (text)
result-tie = Раджу тариф «{ $plan }»: { $price }. Інший тариф коштує стільки само.
# $staff (number): people
why-together =
    { $staff ->
        [1] Чому: співробітник у вас лише один.
        [one] Чому: уся команда, { $staff } співробітник, працює в один час.
        [few] Чому: уся команда, { $staff } співробітники, працює в один час.
        [many] Чому: уся команда, { $staff } співробітників, працює в один час.
       *[other] Чому: уся команда, { $staff } співробітника, працює в один час.
    }
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-at-most =
    { $staff ->
        [one] Чому: одночасно працює щонайбільше { $peak } із { $staff } співробітника.
        [few] Чому: одночасно працює щонайбільше { $peak } із { $staff } співробітників.
        [many] Чому: одночасно працює щонайбільше { $peak } із { $staff } співробітників.
       *[other] Чому: одночасно працює щонайбільше { $peak } із { $staff } співробітника.
    }
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-largest-shift =
    { $staff ->
        [one] Чому: одночасно працює щонайбільше { $peak } із { $staff } співробітника, стільки в найбільшій зміні.
        [few] Чому: одночасно працює щонайбільше { $peak } із { $staff } співробітників, стільки в найбільшій зміні.
        [many] Чому: одночасно працює щонайбільше { $peak } із { $staff } співробітників, стільки в найбільшій зміні.
       *[other] Чому: одночасно працює щонайбільше { $peak } із { $staff } співробітника, стільки в найбільшій зміні.
    }
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-neighbours =
    { $staff ->
        [one] Чому: коли зміни міняються, у системі одночасно щонайбільше { $peak } із { $staff } співробітника.
        [few] Чому: коли зміни міняються, у системі одночасно щонайбільше { $peak } із { $staff } співробітників.
        [many] Чому: коли зміни міняються, у системі одночасно щонайбільше { $peak } із { $staff } співробітників.
       *[other] Чому: коли зміни міняються, у системі одночасно щонайбільше { $peak } із { $staff } співробітника.
    }
# $why (text): why-together or why-at-most; $moment (moment of the week)
why-timeline = { $why } Найзавантаженіший момент, перший за тиждень: { $moment }.
# $staff (number): people in all
why-capped =
    { $staff ->
        [one] Чому: за змінами виходить більше людей, ніж у вас є, тому в розрахунку { $staff } співробітник, нікого не враховано двічі.
        [few] Чому: за змінами виходить більше людей, ніж у вас є, тому в розрахунку { $staff } співробітники, нікого не враховано двічі.
        [many] Чому: за змінами виходить більше людей, ніж у вас є, тому в розрахунку { $staff } співробітників, нікого не враховано двічі.
       *[other] Чому: за змінами виходить більше людей, ніж у вас є, тому в розрахунку { $staff } співробітника, нікого не враховано двічі.
    }
# $amount (money): in a month; $per_year (money): in a year; $percent (percentage); $plan (text): the dearest
result-saving-month = Ви заощаджуєте { $amount } на місяць, { $per_year } на рік порівняно з тарифом «{ $plan }» (на { $percent } менше).
# $amount (money): in a year; $percent (percentage); $plan (text): the dearest
result-saving-year = Ви заощаджуєте { $amount } на рік порівняно з тарифом «{ $plan }» (на { $percent } менше).
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-stays =
    { $staff ->
        [one] Точка рівності: для { $staff } співробітника тариф «{ $by_peak }» залишається дешевшим, поки одночасно працює щонайбільше { $peak }. Якщо більше — «{ $by_staff }».
        [few] Точка рівності: для { $staff } співробітників тариф «{ $by_peak }» залишається дешевшим, поки одночасно працює щонайбільше { $peak }. Якщо більше — «{ $by_staff }».
        [many] Точка рівності: для { $staff } співробітників тариф «{ $by_peak }» залишається дешевшим, поки одночасно працює щонайбільше { $peak }. Якщо більше — «{ $by_staff }».
       *[other] Точка рівності: для { $staff } співробітника тариф «{ $by_peak }» залишається дешевшим, поки одночасно працює щонайбільше { $peak }. Якщо більше — «{ $by_staff }».
    }
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-up-to =
    { $staff ->
        [one] Точка рівності: для { $staff } співробітника тариф «{ $by_peak }» був би дешевшим, якби одночасно працювало щонайбільше { $peak }. Якщо більше — «{ $by_staff }».
        [few] Точка рівності: для { $staff } співробітників тариф «{ $by_peak }» був би дешевшим, якби одночасно працювало щонайбільше { $peak }. Якщо більше — «{ $by_staff }».
        [many] Точка рівності: для { $staff } співробітників тариф «{ $by_peak }» був би дешевшим, якби одночасно працювало щонайбільше { $peak }. Якщо більше — «{ $by_staff }».
       *[other] Точка рівності: для { $staff } співробітника тариф «{ $by_peak }» був би дешевшим, якби одночасно працювало щонайбільше { $peak }. Якщо більше — «{ $by_staff }».
    }
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-largest =
    { $staff ->
        [one] Точка рівності: для { $staff } співробітника тариф «{ $by_peak }» буває дешевшим, коли одночасно працює до { $peak }, але не за кожної кількості. Інший тариф: «{ $by_staff }».
        [few] Точка рівності: для { $staff } співробітників тариф «{ $by_peak }» буває дешевшим, коли одночасно працює до { $peak }, але не за кожної кількості. Інший тариф: «{ $by_staff }».
        [many] Точка рівності: для { $staff } співробітників тариф «{ $by_peak }» буває дешевшим, коли одночасно працює до { $peak }, але не за кожної кількості. Інший тариф: «{ $by_staff }».
       *[other] Точка рівності: для { $staff } співробітника тариф «{ $by_peak }» буває дешевшим, коли одночасно працює до { $peak }, але не за кожної кількості. Інший тариф: «{ $by_staff }».
    }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-always =
    { $staff ->
        [one] Скільки б людей не працювало одночасно, для { $staff } співробітника дешевший тариф «{ $by_peak }». Інший тариф: «{ $by_staff }».
        [few] Скільки б людей не працювало одночасно, для { $staff } співробітників дешевший тариф «{ $by_peak }». Інший тариф: «{ $by_staff }».
        [many] Скільки б людей не працювало одночасно, для { $staff } співробітників дешевший тариф «{ $by_peak }». Інший тариф: «{ $by_staff }».
       *[other] Скільки б людей не працювало одночасно, для { $staff } співробітника дешевший тариф «{ $by_peak }». Інший тариф: «{ $by_staff }».
    }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-never =
    { $staff ->
        [one] Скільки б людей не працювало одночасно, для { $staff } співробітника тариф «{ $by_peak }» дешевшим не буває. Тому «{ $by_staff }».
        [few] Скільки б людей не працювало одночасно, для { $staff } співробітників тариф «{ $by_peak }» дешевшим не буває. Тому «{ $by_staff }».
        [many] Скільки б людей не працювало одночасно, для { $staff } співробітників тариф «{ $by_peak }» дешевшим не буває. Тому «{ $by_staff }».
       *[other] Скільки б людей не працювало одночасно, для { $staff } співробітника тариф «{ $by_peak }» дешевшим не буває. Тому «{ $by_staff }».
    }
limit-none = З цим тарифом ніхто не залишиться без доступу: ліцензія є в кожного.
# $seats (number): people at once that are paid for
limit-not-stated =
    { $seats ->
        [one] Одночасно може працювати лише { $seats } людина, як оплачено. Що буде, коли спробує увійти ще хтось, не вказано; про це може розповісти людина.
        [few] Одночасно можуть працювати лише { $seats } людини, як оплачено. Що буде, коли спробує увійти ще хтось, не вказано; про це може розповісти людина.
        [many] Одночасно можуть працювати лише { $seats } людей, як оплачено. Що буде, коли спробує увійти ще хтось, не вказано; про це може розповісти людина.
       *[other] Одночасно можуть працювати лише { $seats } людини, як оплачено. Що буде, коли спробує увійти ще хтось, не вказано; про це може розповісти людина.
    }
# $seats (number): people at once that are paid for
limit-refused =
    { $seats ->
        [one] Одночасно може працювати лише { $seats } людина; понад це увійти не вийде.
        [few] Одночасно можуть працювати лише { $seats } людини; понад це увійти не вийде.
        [many] Одночасно можуть працювати лише { $seats } людей; понад це увійти не вийде.
       *[other] Одночасно можуть працювати лише { $seats } людини; понад це увійти не вийде.
    }
# $seats (number): people at once that are paid for
limit-oldest-ends =
    { $seats ->
        [one] Одночасно може працювати лише { $seats } людина; коли входить ще хтось, завершується найдавніший сеанс.
        [few] Одночасно можуть працювати лише { $seats } людини; коли входить ще хтось, завершується найдавніший сеанс.
        [many] Одночасно можуть працювати лише { $seats } людей; коли входить ще хтось, завершується найдавніший сеанс.
       *[other] Одночасно можуть працювати лише { $seats } людини; коли входить ще хтось, завершується найдавніший сеанс.
    }
# $seats (number): people at once that are paid for
limit-billed =
    { $seats ->
        [one] Оплачено одночасну роботу { $seats } людини; коли входить ще хтось, до рахунку додається ще одна ліцензія.
        [few] Оплачено одночасну роботу { $seats } людей; коли входить ще хтось, до рахунку додається ще одна ліцензія.
        [many] Оплачено одночасну роботу { $seats } людей; коли входить ще хтось, до рахунку додається ще одна ліцензія.
       *[other] Оплачено одночасну роботу { $seats } людини; коли входить ще хтось, до рахунку додається ще одна ліцензія.
    }
# $peak (number): people at once with an overlap; $totals (list of option-price)
result-overlap = Пораховано без перетину змін. Якщо обидві зміни якийсь час у системі разом: одночасно { $peak }, { $totals }.
# $peak (number): people at once with an overlap; $totals (list of option-price); $plan (text): the cheapest then
result-overlap-changes = Пораховано без перетину змін. Якщо обидві зміни якийсь час у системі разом: одночасно { $peak }, { $totals }. Тоді найдешевше: { $plan }.
# $minutes (number): minutes
assumed-handover =
    { $minutes ->
        [0] Припущення: після своєї зміни в системі ніхто не залишається.
        [one] Припущення: після своєї зміни залишаються в системі ще { $minutes } хвилину.
        [few] Припущення: після своєї зміни залишаються в системі ще { $minutes } хвилини.
        [many] Припущення: після своєї зміни залишаються в системі ще { $minutes } хвилин.
       *[other] Припущення: після своєї зміни залишаються в системі ще { $minutes } хвилини.
    }
# $version (text): the price book's version; $since (date)
assumed-prices = Ціни: прайс-лист { $version } (для днів з { $since }). Податки та інші платежі не враховано.
# $number (text): the quote's number; $valid_until (date); $url (text): its address
result-number = Розрахунок { $number }, чинний до { $valid_until } включно: { $url }
# $number (text): the quote\'s number; $valid_until (date)
result-number-short = Розрахунок { $number }, чинний до { $valid_until } включно
reissued-expired = Попередній розрахунок уже не чинний, тому в цього новий номер.
reissued-prices-changed = Прайс-лист змінився після попереднього розрахунку, тому в цього новий номер.
# $date (date)
no-price-on-date = У прайс-листі немає ціни на { $date }, тому порахувати не вийде.
# $days (number): days
next-trial =
    { $days ->
        [one] Спершу можна спробувати: пробний період — { $days } день.
        [few] Спершу можна спробувати: пробний період — { $days } дні.
        [many] Спершу можна спробувати: пробний період — { $days } днів.
       *[other] Спершу можна спробувати: пробний період — { $days } дня.
    }
next-example = Що далі? Змініть відповідь, запитайте «А якщо нас буде 25?» або поговоріть з людиною.

## А якщо

# $plan (text): the cheapest then; $price (text): what it costs; $now (text): what-if-now or what-if-stays; $staff, $peak (numbers): people then
what-if-priced =
    { $staff ->
        [one] Якщо всього { $staff } співробітник, а одночасно працює щонайбільше { $peak }, найдешевше буде «{ $plan }»: { $price }. { $now }
        [few] Якщо всього { $staff } співробітники, а одночасно працює щонайбільше { $peak }, найдешевше буде «{ $plan }»: { $price }. { $now }
        [many] Якщо всього { $staff } співробітників, а одночасно працює щонайбільше { $peak }, найдешевше буде «{ $plan }»: { $price }. { $now }
       *[other] Якщо всього { $staff } співробітника, а одночасно працює щонайбільше { $peak }, найдешевше буде «{ $plan }»: { $price }. { $now }
    }
# $plan (text): the cheapest now; $price (text): what it costs
what-if-now = Зараз найдешевше «{ $plan }»: { $price }.
# $price (text): what the cheapest plan costs now
what-if-stays = Найдешевший тариф залишається тим самим; зараз він коштує { $price }.
what-if-nothing-changed = Поки нічого не змінилося. Узяти цей варіант?
# $people (number): at work at once; $staff (number): in all
what-if-exceeds-staff = Так порахувати не можна: одночасно на роботі було б { $people }, а всього { $staff }.
what-if-example = Поки порахувати не вийде. Запитайте з числом: «А якщо нас буде 25?» або «А якщо одночасно працюють 4?».

## Таблиці

table-options-month = Скільки коштує кожен тариф на місяць
table-options-year = Скільки коштує кожен тариф на рік
table-prices-month = Прайс-лист, за місяць
table-prices-year = Прайс-лист, за рік
table-what-if = Що зміниться
table-growth = Скільки коштуватиме найближчий рік
# $plan (text): the plan that counts people at once
table-break-even = До скількох одночасно дешевше «{ $plan }»
column-option = Тариф
column-quantity = Кількість
column-each = Ціна
column-amount = Сума
column-now = Зараз
column-then = Тоді
column-from = З якого дня
column-difference = Різниця
column-staff = Усього співробітників
# $plan (text): the plan that counts people in all
column-by-staff = { $plan }
column-largest-peak = Дешевше до
# In the column before, where it is never cheaper
cell-never = ніколи
# $plan (text); $first, $last (numbers): the span of a tier
line-tier = { $plan }, { $first }–{ $last }
# $plan (text); $first (number): where the last tier begins
line-tier-open = { $plan }, від { $first }
# $plan (text)
line-base = { $plan }, базова плата
# $plan (text); $size (number): people or seats in a package
line-pack = { $plan }, пакет на { $size }
# $plan (text)
line-total = { $plan }, усього
# $label (text): a tier or package with its plan; $each (money)
line-price = { $label }: { $each } за кожну одиницю
# $plan (text); $now, $then, $difference (money)
line-what-if = { $plan }: зараз { $now }, тоді { $then }, різниця { $difference }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans; $price (text): what the first costs; $peak (number): the most at once at which the other is cheaper
line-break-even =
    { $peak ->
        [0] Усього { $staff }: «{ $by_staff }» коштує { $price }, «{ $by_peak }» дешевше не буває
        [one] Усього { $staff }: «{ $by_staff }» коштує { $price }, «{ $by_peak }» дешевше, поки одночасно щонайбільше { $peak }
        [few] Усього { $staff }: «{ $by_staff }» коштує { $price }, «{ $by_peak }» дешевше, поки одночасно щонайбільше { $peak }
        [many] Усього { $staff }: «{ $by_staff }» коштує { $price }, «{ $by_peak }» дешевше, поки одночасно щонайбільше { $peak }
       *[other] Усього { $staff }: «{ $by_staff }» коштує { $price }, «{ $by_peak }» дешевше, поки одночасно щонайбільше { $peak }
    }

## Запитання про ліцензії

# $topic (word): what was asked about
explain-not-stated =
    { $topic ->
        [trial] Чи є пробний період, продавець не вказує; підказати може людина.
        [gives] Що дає ліцензія, крім доступу, продавець не вказує; підказати може людина.
        [at_limit] Що буде, якщо увійде ще хтось понад оплачене, продавець не вказує; підказати може людина.
        [supervisors] Чи рахуються керівники, продавець не вказує; підказати може людина.
        [mixing] Чи можна поєднувати обидва види ліцензій, продавець не вказує; підказати може людина.
        [switching] Чи можна потім змінити вид ліцензії, продавець не вказує; підказати може людина.
       *[terms] Які умови, продавець не вказує; підказати може людина.
    }
explain-difference = Іменна ліцензія рахує людей: своя в кожного, кому потрібен доступ. Конкурентна ліцензія рахує тих, хто працює в один момент: облікових записів може бути скільки завгодно, але одночасно працюють лише стільки, скільки оплачено.
explain-named = Іменна ліцензія належить співробітникові, а не комп’ютеру. Увійти під своїм ім’ям і паролем можна будь-коли, тому без доступу ніхто не залишиться.
explain-concurrent = Конкурентні ліцензії спільні: облікових записів може бути скільки завгодно, люди працюють по черзі, але одночасно лише стільки, скільки оплачено.
explain-gives = Хоч яку ліцензію ви виберете, вона дає:
gives-statistics = Статистика щодо кожного співробітника: навантаження, частка відповідей і середня оцінка, а також зведені дані.
gives-security = Безпека: у кожного свій пароль, його час від часу змінюють і нікому не передають.
gives-logging = Журнал: кожна дія в чаті записується, тому видно, хто і коли входив.
explain-suits = Іменні ліцензії підходять командам, де всі працюють одночасно. Конкурентні — більшим командам, де одночасно працює лише частина, і програмам, якими користуються мало.
explain-log-in = У кожного є обліковий запис зі своїм ім’ям і паролем. З іменною ліцензією увійти можна будь-коли, з конкурентними — одночасно лише стільком, скільки оплачено.
# $days (number): days
explain-trial =
    { $days ->
        [one] Так, є пробний період: { $days } день.
        [few] Так, є пробний період: { $days } дні.
        [many] Так, є пробний період: { $days } днів.
       *[other] Так, є пробний період: { $days } дня.
    }
explain-no-trial = Ні, пробного періоду немає.
explain-sharing = З конкурентними ліцензіями — так: облікові записи можуть бути в усіх, а одночасно входить стільки, скільки оплачено. З іменними — ні: кожному потрібна своя.
explain-at-limit = З конкурентними ліцензіями одночасно працює лише стільки людей, скільки оплачено, тому рахуйте за найзавантаженішим моментом, з перетином змін. З іменними такого обмеження немає.
explain-meeting = Якщо всім треба бути в системі в один момент, хай навіть раз на тиждень, то це і є ваш найзавантаженіший момент, і рахуються всі.
explain-idle = Чи рахується той, хто увійшов, але нічого не робить, тут не вказано. Для певності рахуйте всіх, хто увійшов; докладніше може розповісти людина.
explain-supervisors-count = Так, керівники рахуються нарівні з усіма.
explain-supervisors-free = Ні, керівники не рахуються.
explain-part-time-example = Назвіть зміни з часом, днями та місцями, наприклад: «4 з 8 до 14 у будні, 3 з 14 до 22 у Лісабоні». Найзавантаженіший момент я порахую з перетинами та переведенням годинників.
explain-growth-example = Запитайте з числом, якого очікуєте, наприклад: «А якщо нас буде 30?». Коли команда зростає, найдешевшим може стати інший тариф.
# $people (number): more each month; $plan (text): the plan that is cheapest now
growth-stays = Якщо щомісяця додається { $people }, а графік той самий, «{ $plan }» увесь рік залишається найдешевшим варіантом.
# $people (number): more each month; $plan (text): the plan that is cheapest now; $other (text): the one that takes its place; $date (date): when
growth-changes = Якщо щомісяця додається { $people }, а графік той самий, спочатку найдешевше «{ $plan }», а з { $date } — «{ $other }».
explain-fees = Тут пораховано лише ліцензії. Податки, підключення та інші платежі не враховано.
explain-discount-month = Знижки за рік у прайс-листі немає: рік коштує як дванадцять місяців.
explain-discount-year = Ціни вказано за рік. Інших знижок у прайс-листі немає.
# $version (text): the price book's version; $since (date)
explain-price-change = Я рахую за прайс-листом { $version } (для днів з { $since }). У кожному розрахунку вказано, за яким він прайс-листом і до якого дня чинний; далі мені невідомо.
explain-handover = Коли зміна, що йде, і зміна, що приходить, якийсь час у системі разом, у цей момент рахуються обидві. Тому я запитую про перетин там, де від нього залежить ціна.
explain-break-even = Залежить від того, скільки ваших співробітників працює одночасно. За прайс-листом, для команд різного розміру:
explain-figures = Мої суми беруться лише з прайс-листа: кожна ліцензія за ціною свого рівня, а одночасно стільки людей, скільки ви назвали. Якщо десь у прикладі інша сума, там рахували інакше.
# $url (text): an address
explain-terms = Умови продавця тут: { $url }
explain-no-concurrent = У цьому прайс-листі немає тарифу, який рахує людей одночасно.
explain-no-named = У цьому прайс-листі немає тарифу, який рахує всіх людей.
# $staff, $peak (numbers): people in all and at once; $totals (list of option-price)
explain-for-you =
    { $staff ->
        [one] Для вашої команди з { $staff } співробітника, одночасно щонайбільше { $peak }: { $totals }.
        [few] Для вашої команди з { $staff } співробітників, одночасно щонайбільше { $peak }: { $totals }.
        [many] Для вашої команди з { $staff } співробітників, одночасно щонайбільше { $peak }: { $totals }.
       *[other] Для вашої команди з { $staff } співробітника, одночасно щонайбільше { $peak }: { $totals }.
    }

## Дні та час

# $day (weekday); $time (time of day)
moment = { $day }, { $time }
# $day (weekday); $time (time of day); $zone (text): the place of a time zone
moment-in-zone = { $day }, { $time } ({ $zone })
days-every-day = щодня
# $first, $last (texts): weekdays
days-range = { $first }–{ $last }
# $label (text): what a row is of; $quantity (number); $each, $amount (money): what one and all of them cost
line-sum = { $label }: { $quantity } × { $each } = { $amount }
# $label (text): what a row is of; $figures (list): its figures
table-line = { $label }: { $figures }

## Помилки: що дізнається програма, коли запит відхилено, і сторінка, яка пояснює кожен код

# Слова протоколу, однакові в усіх мовах.
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
problem-malformed = Запит не вдається прочитати
problem-malformed-about = Тіло запиту — не { -json } у { -utf8 }, або бракує потрібного заголовка. Що саме не так, сказано в реченні поруч із кодом. Нічого не змінилося: виправте запит і надішліть його знову.
problem-unauthorised = Токена розмови немає, або він неправильний
problem-unauthorised-about = На початку розмови видається токен. Кожен наступний запит цієї розмови передає його в заголовку «{ -header-authorization }».
problem-origin-refused = Цьому сайту не можна звертатися до сервісу з браузера
problem-origin-refused-about = Сторінка може звертатися до цього сервісу, лише якщо її адреса є у списку власника ({ -setting-origins }). Програм, які не є браузерами, це не стосується.
problem-not-found = Тут нічого немає
problem-not-found-about = В адресі помилка, або те, що тут було, видалено.
problem-method-not-allowed = За цією адресою такий метод не приймається
problem-method-not-allowed-about = Які методи приймаються, перелічено в заголовку відповіді «{ -header-allow }».
problem-conflict = Сервіс налаштовано так, що це неможливо
problem-conflict-about = Те, про що просить запит, тут вимкнено: продовжити розмову в { -telegram } не можна, бо бота не налаштовано.
problem-too-large = Тіло запиту завелике
problem-too-large-about = У полі «{ -member-limit }» вказано, скільки байтів щонайбільше може бути в тілі запиту.
problem-unsupported-media-type = Тіло запиту такого типу прочитати не можна
problem-unsupported-media-type-about = Тіло запиту — це { -json }: передайте «{ -header-content-type }», у { -utf8 } і без стиснення.
problem-invalid = Таке значення використати не можна
problem-invalid-about = У полі «{ -member-field }» названо місце в тілі запиту, а в реченні поруч — що там не так. Нічого не змінилося.
problem-idempotency-key-reused = Цей ключ уже був в іншого запиту
problem-idempotency-key-reused-about = З тим самим «{ -header-key }» раніше надійшло інше тіло. Повторіть перший запит як є або надішліть новий із новим ключем.
problem-mixed-times = В одних змін час є, в інших немає
problem-mixed-times-about = Укажіть початок і кінець або в усіх змін, або в жодної.
problem-no-price-on-date = На цей день ціни немає
problem-no-price-on-date-about = Названий день раніший за першу версію прайс-листа; вона починається в день, указаний у «{ -member-first }».
problem-people-exceed-staff = На роботі більше людей, ніж є загалом
problem-people-exceed-staff-about = Одна зі змін або найбільша кількість одночасно більша, ніж співробітників загалом. Укажіть більше співробітників або меншу зміну.
problem-unknown-price-book = Такого прайс-листа немає
problem-unknown-price-book-about = Запит { -path-price-books } перелічує ті, за якими можна порахувати.
problem-rate-limited = Забагато повідомлень одразу
problem-rate-limited-about = У розмові приймається певна кількість повідомлень на хвилину. Скільки секунд зачекати, сказано в заголовку «{ -header-retry-after }».
problem-unavailable = Сервіс зараз не може відповісти
problem-unavailable-about = Нічого не змінилося. Надішліть той самий запит із тим самим ключем через стільки секунд, скільки вказано в «{ -header-retry-after }».
problem-internal = Щось пішло не так у нас
problem-internal-about = Це помилка сервісу, а не запиту. Власник знайде її в журналі за значенням «{ -member-instance }».

refused-malformed-not-json = Тіло запиту — неправильний { -json }.
refused-malformed-not-utf8 = Тіло запиту не в кодуванні { -utf8 }.
refused-malformed-not-text = У тілі запиту є половина сурогатної пари, а це не знак.
refused-malformed-repeated-name = Те саме поле в тілі запиту названо двічі.
refused-malformed-number-too-long = У тілі запиту є число, у якому забагато цифр.
refused-malformed-too-deep = Вкладеність у тілі запиту надто глибока.
refused-malformed-incomplete = Тіло запиту надійшло не повністю.
refused-malformed-key-missing = Немає заголовка «{ -header-key }». Передавайте нове значення з кожним повідомленням і те саме — з повтором.
refused-malformed-key-unusable = У заголовку «{ -header-key }» має бути від 1 до 255 видимих знаків { -ascii }.
refused-unauthorised = Для цього запиту потрібен токен цієї розмови, у заголовку «{ -header-authorization }».
refused-origin-refused = Сторінкам цього сайту не можна звертатися до цього сервісу. Дозволити може його власник.
refused-not-found = За цією адресою нічого немає, або це видалено.
refused-method-not-allowed = За цією адресою такий метод не приймається.
refused-conflict = Цю розмову не можна продовжити в { -telegram }: бота тут не налаштовано.
# $limit (number): the most bytes that a body may have
refused-too-large = Тіло запиту може мати щонайбільше { $limit } байтів.
refused-unsupported-media-type = Передайте тіло запиту як { -media-type }, у { -utf8 } і без стиснення.
refused-invalid-body = Тіло запиту має бути об’єктом { -json }.
# $field (text): the place in the body, such as schedule.shifts.1.people
refused-invalid-missing = Немає «{ $field }».
# $field (text): the place in the body
refused-invalid-unknown = «{ $field }» тут невідоме.
# $field (text): the place in the body
refused-invalid-type = У «{ $field }» неправильний тип.
# $field (text): the place in the body; $limit (number): the most characters or entries
refused-invalid-length = «{ $field }» задовге: щонайбільше { $limit }.
# $field (text): the place in the body
refused-invalid-range = «{ $field }» виходить за допустимі межі.
# $field (text): the place in the body
refused-invalid-form = У «{ $field }» невідоме значення.
refused-idempotency-key-reused = З цим «{ -header-key }» раніше надійшло інше тіло.
# $field (text): the place of the first shift without times
refused-mixed-times = Початок і кінець є або в усіх змін, або в жодної. Немає «{ $field }».
# $on (date): the day asked about; $first (date): when the price book's first version begins
refused-no-price-on-date = Прайс-лист починається з { $first }, тому на { $on } ціни немає.
# $people (number): people in the shift or at the peak; $staff (number): people in all
refused-people-exceed-staff = Одночасно на роботі { $people }, а співробітників усього { $staff }: так бути не може.
# $price_book (text): the id that was asked for
refused-unknown-price-book = Прайс-листа «{ $price_book }» немає.
# $retry_after (number): seconds to wait
refused-rate-limited =
    { $retry_after ->
        [one] Занадто швидко. Зачекайте, будь ласка, { $retry_after } секунду і надішліть знову.
        [few] Занадто швидко. Зачекайте, будь ласка, { $retry_after } секунди і надішліть знову.
        [many] Занадто швидко. Зачекайте, будь ласка, { $retry_after } секунд і надішліть знову.
       *[other] Занадто швидко. Зачекайте, будь ласка, { $retry_after } секунди і надішліть знову.
    }
refused-unavailable = Нічого не змінилося. Спробуйте, будь ласка, трохи згодом.
refused-internal = Ви тут ні до чого: це помилка сервісу. Спробуйте, будь ласка, ще раз.

## Вікно чату на сайті: без змінних

# On the button that opens it
widget-launcher = Скільки це коштуватиме?
# The window's name
widget-title = Помічник із цін
# Beside the name
widget-bot = помічник (бот)
widget-language = Мова
widget-menu = Меню
widget-restart = Почати спочатку
widget-human = Поговорити з людиною
widget-forget = Видалити розмову
widget-forget-sure = Видалити цю розмову? Усе написане зникне; видані розрахунки залишаться чинними.
widget-forget-yes = Видалити
widget-keep = Залишити
# Offered where the assistant has a bot in Telegram
widget-telegram = Продовжити в { -telegram }
widget-telegram-open = Відкрити { -telegram }
widget-close = Закрити
# In the empty field
widget-write = Напишіть відповідь
widget-send = Надіслати
widget-privacy = Відповідає бот. Написане зберігається; стерти його можна в меню.
# Beside an answer that was given
widget-change = Змінити
# Names the row of chips
widget-told = Що зрозуміло
widget-sending = Надсилається…
widget-unsent = Не надіслано
widget-retry = Повторити
widget-edit = Виправити
widget-offline = Немає зв’язку. Написане залишиться тут і піде, коли зв’язок повернеться.
widget-unreachable = Зв’язатися з помічником зараз не вдається.
# For screen readers, while the answer is awaited
widget-waiting = Пише…
widget-gone = Попередньої розмови вже немає, це нова.
# Opens the table of a quote
widget-lines = Показати всі рядки
widget-copy = Скопіювати текстом
widget-copied = Скопійовано
widget-link = Відкрити розрахунок
# A link
widget-chart = Діаграма
widget-contact = Зв’язатися з продавцем
# Names the list of messages
widget-log = Розмова

## Сторінка за адресою сервісу

page-title = Іменні чи конкурентні ліцензії: помічник для вашого сайту
page-headline = Вас питають про ціну. Відповідайте з точністю до копійки.
page-lead = Один рядок — і на вашій сторінці працює помічник. Він запитує, скільки у відвідувача співробітників і коли вони працюють, радить ліцензії, які обійдуться дешевше, іменні чи конкурентні, і показує кожен крок розрахунку. Це бот; кожну суму взято з прайс-листа.
page-languages = Мова
# Above the line of code that a site owner copies
page-snippet = Один рядок для вашої сторінки
page-copy = Скопіювати
page-copied = Скопійовано
# A receipt: what the widget costs a page that has it
page-costs = Чого це коштує вашій сторінці
page-cost-launcher = Поки ніхто не підійшов
page-cost-rest = Коли чат відкривають
page-cost-cookies = Файли кукі
page-cost-third-parties = Запити до третіх осіб
page-cost-work = Робота для вас
page-cost-line = один рядок
# $size (number): kilobytes
page-kilobytes = { $size } КБ
# What can be tried
page-theme = Вигляд
page-theme-auto = Авто
page-theme-light = Світлий
page-theme-dark = Темний
page-place = Місце
page-place-inline = На сторінці
page-place-corner = У куті
page-in-corner = Тепер він чекає в нижньому куті, як чекав би на вашій сторінці.
page-without-script = Чату потрібен { -javascript }. Програми можуть запитати й без нього: запити наприкінці цієї сторінки.
page-options = Налаштування
# $element, $prefix (texts): as they stand in the code
page-options-lead = Їх задають у { $element }, а в самого скрипта вони починаються з { $prefix }.
page-option = Налаштування
page-option-values = Значення
page-option-meaning = Що воно змінює
page-option-lang = Мова чату; інакше мова вашої сторінки.
page-option-price-book = Прайс-лист, за яким рахувати; інакше звичайний.
page-option-theme = Світлий або темний вигляд; інакше як на пристрої.
page-option-position = У куті, де рядки закінчуються або починаються, чи просто на сторінці.
page-option-open = Відкритий із самого початку.
page-option-staff = Скільки всього співробітників, якщо сторінці це відомо.
page-option-contact-url = Де можна поговорити з людиною.
page-script = З вашого скрипта
page-script-lead = Відкрийте чат, скажіть щось за відвідувача, дізнавайтеся про кожен розрахунок.
page-brand = У ваших кольорах
page-brand-lead = Кольори та шрифт задають властивостями; у кожної частини може бути свій стиль.
page-policy = За суворої політики
page-policy-lead = Дозволити треба лише одну адресу.
page-programs = Для програм
page-programs-lead = Та сама розмова і ті самі ціни, без сторінки.
page-converse = Поговорити з ним
page-price = Дізнатися лише ціну
page-openapi = Усі запити, описані в { -openapi }
page-price-books = Прайс-листи
# What a visitor types, in one sentence
page-example = 20 людей, 3 вдень і 2 вночі

## Текст розрахунку, який пересилають

# $price (text): what the recommended plan costs, with its period; $plan (text): the plan's name; $seats (number): how
# many are paid for; $staff (number): people in all, two or more; $peak (number): the most at work at once
forward-total =
    { $staff ->
        [one] { $price }: { $plan } × { $seats }, на { $staff } співробітника, одночасно працює щонайбільше { $peak }
        [few] { $price }: { $plan } × { $seats }, на { $staff } співробітників, одночасно працює щонайбільше { $peak }
        [many] { $price }: { $plan } × { $seats }, на { $staff } співробітників, одночасно працює щонайбільше { $peak }
       *[other] { $price }: { $plan } × { $seats }, на { $staff } співробітника, одночасно працює щонайбільше { $peak }
    }
# The same for one person. $price (text), $plan (text), $seats (number)
forward-total-alone = { $price }: { $plan } × { $seats }, на одну людину
# $options (list): the other plans with their prices, equal to the recommended one's
forward-same = Стільки само коштує { $options }
# $amount (money): the saving a month; $per_year (money): the saving a year; $options (list): the other plans and prices
forward-saving-month = Економія { $amount } на місяць, { $per_year } на рік ({ $options })
# $amount (money): the saving a year; $options (list): the other plans with their prices
forward-saving-year = Економія { $amount } на рік ({ $options })
# $number (text): the quote's number; $until (date): the last day on which it is valid; $version (text): the price
# book's version; $book (text): the price book's name
forward-number = Розрахунок { $number }, чинний до { $until } включно; { $book }, прайс-лист { $version }; податки та інші платежі не враховано

## A quote on its page, in its chart and on paper

# $number (text): the quote's number
quote-title = Розрахунок { $number }
# Beside a date
quote-issued = Складено
# Beside a date
quote-valid-until = Чинний до
# Beside a price book's name and version
quote-price-list = Прайс-лист
# Above what the customer told of people and shifts
quote-asked = Про що запитали
# Above what an agent added
quote-note = Примітка
# Beside a square code that a phone reads
quote-check = Відскануйте код, щоб переконатися, що розрахунок не змінено.
# $until (date): the last day on which it was valid
quote-expired = Цей розрахунок був чинний до { $until } включно. Відтоді ціни могли змінитися.
# A button beside quote-expired
quote-price-again = Розрахувати знову
# $number (text): the other quote's number
quote-superseded = Замість цього розрахунку чинний інший: { $number }
# $number (text): the older quote's number
quote-supersedes = Цей розрахунок замінює розрахунок { $number }.
# Leads to a few lines for a chat or a letter
quote-forward = Текст для пересилання
chart-title = Скільки коштує кожен варіант залежно від кількості тих, хто працює одночасно
# Names the axis
chart-people = Працюють одночасно
# Names the axis. $currency (text): a currency's three letters
chart-cost-month = { $currency } на місяць
# Names the axis. $currency (text): a currency's three letters
chart-cost-year = { $currency } на рік
# Beside a line, and short. $peak (number): people up to whom the concurrent licence is cheaper
chart-break-even = до { $peak } одночасно
table-changes = Скільки коштуватиме зміна
column-change = Якщо змінити
column-cheapest = Найдешевше
# $people (number): in the shift
what-if-shift = ще одна зміна, осіб: { $people }

## The quote desk: a page on which an agent of the seller makes quotes for customers

desk-title = Розрахунки для клієнтів
desk-lead = Опишіть, як працює клієнт, або заповніть поля. Ціни з’являються під час введення.
# Names a field
desk-sentence = Одним реченням
# A button beside that field
desk-read = Заповнити поля
desk-nothing-read = Не вдалося зрозуміти, як вони працюють. Заповніть, будь ласка, поля.
# Names a field
desk-staff = Усього співробітників
# Names three choices
desk-schedule = Як вони працюють
# Names a field
desk-peak = Найбільше одночасно
# Heads a column of a small table: of a shift
desk-people = Людей
# Heads a column: when a shift begins
desk-from = Початок
# Heads a column: when a shift ends
desk-to = Кінець
# Heads a column
desk-days = Дні
# A button
desk-add-shift = Додати зміну
# A button. $number (number): the shift’s place
desk-remove-shift = Прибрати зміну { $number }
# Names a field
desk-handover = Перетин у хвилинах
# Names a field
desk-language = Мова клієнта
# Names a field
desk-note = Примітка для клієнта
# The main button
desk-issue = Видати розрахунок
desk-issued = Розрахунок видано.
# A button
desk-copy-text = Скопіювати текст
# A button
desk-copy-link = Скопіювати посилання
# Heads the plans with their prices
desk-prices = Ціни
desk-recent = Недавні розрахунки
desk-recent-where = Зберігаються лише в цьому браузері.
# A button beside a recent quote: the next one will take its place
desk-change = Змінити
desk-failed = Не вдалося. Спробуйте, будь ласка, ще раз.

## У Telegram: те, що кажуть лише там

# The name has at most 64 characters, the description 512, the short description 120.
telegram-name = Помічник із цін на ліцензії
telegram-description = Я бот і відповідаю, що обійдеться вам дешевше: ліцензія на кожного співробітника чи ліцензії на тих, хто працює одночасно. Запитаю, скільки у вас співробітників і хто коли працює, і порахую обидва варіанти за прайс-листом. Натисніть кнопку внизу або напишіть усе одним реченням.
telegram-short-description = Бот рахує, який вид ліцензій обійдеться вам дешевше і скільки коштує кожен.
# Beside the commands: short
telegram-command-start = Почати нову розмову
telegram-command-example-quote = Ціна одним рядком, наприклад: 20 3+2
telegram-command-language = Інша мова
telegram-command-restart = Почати спочатку
telegram-command-cancel = Залишити все як є
telegram-command-help = Що я вмію
telegram-command-forget = Видалити цю розмову
# Said in passing, over the chat: at most 200 characters
telegram-stale = Ця кнопка від попереднього запитання. Ось те, що відкрите зараз.
telegram-odd-no-text = Я читаю текст і кнопки, а зображення, голосові повідомлення, файли тощо — ні.
telegram-odd-edited = Виправлене повідомлення тут нічого не змінює. Надішліть, будь ласка, нове.
# $limit (number): characters
telegram-odd-too-long =
    { $limit ->
        [one] Це задовго: в одному повідомленні може бути не більше ніж { $limit } знака. Напишіть, будь ласка, коротше.
        [few] Це задовго: в одному повідомленні може бути не більше ніж { $limit } знаків. Напишіть, будь ласка, коротше.
        [many] Це задовго: в одному повідомленні може бути не більше ніж { $limit } знаків. Напишіть, будь ласка, коротше.
       *[other] Це задовго: в одному повідомленні може бути не більше ніж { $limit } знака. Напишіть, будь ласка, коротше.
    }
telegram-continued = Продовжуємо тут із того місця, де ви були.
telegram-code-used = Це посилання вже використано або воно застаріло, тож починаємо тут спочатку.
telegram-forgotten = Розмову видалено. Видані розрахунки залишаться чинними. Будь-яке нове повідомлення почне нову розмову.
# On the buttons under a quote
telegram-copy = Скопіювати номер
telegram-open = Відкрити розрахунок

## Where a quote's chart is brought

# A button
telegram-chart = Діаграма
