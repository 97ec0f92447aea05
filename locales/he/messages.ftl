### What the assistant says, in Hebrew. The meaning of each message and of its variables is explained in locales/en/messages.ftl.
### The visitor is addressed in the plural or by an infinitive; numbers up to two are written as words.

## The first words, and what is always in view

hello = שלום, אני בוט. אני מחשב איזה סוג רישיון יעלה לכם הכי פחות, וכמה עולה כל אחד מהם.
privacy = ההודעות שלכם נשמרות כדי שנוכל להמשיך מכאן. אפשר למחוק את השיחה בכל עת: דרך התפריט של החלון שבו אתם כותבים, או דרך אדם. הצעות מחיר שכבר ניתנו נשארות בתוקף.
greeting = שלום.
thanks = בשמחה.
help-bot = אני בוט, לא אדם. אני שואל כמה עובדים יש לכם ומי עובד מתי, מחשב את המחיר של כל התוכניות וממליץ על הזולה ביותר.
help-example = אפשר לענות במשפט אחד: “20 עובדים, 3 ביום ו־2 בלילה”. אחרי הצעת מחיר אפשר לשאול “מה אם היינו 25?”.
help-commands = בכל שלב אפשר לכתוב “חזרה”, “שינוי מספר העובדים”, “להתחיל מחדש”, “לדבר עם אדם”, “עזרה”, או לציין שפה אחרת.
# $url (text): an address
human-contact = כאן אפשר לדבר עם אדם: { $url }
# $url (text): an address
human-pricing-page = אני לא מכיר דרך ישירה ליצור קשר. דף המחירים של הספק מוביל משם הלאה: { $url }
human-not-stated = אני לא מכיר דרך ליצור קשר. כדאי לשאול את מי שהפנה אתכם לשיחה הזאת.
human-passed-on = העברתי לאדם את התשובות שלכם, ואת הצעת המחיר אם יש. בינתיים אפשר להמשיך כאן.

## The questions

ask-staff = כמה עובדים צריכים חשבון? למשל: 20
# $people (number): the most at work at once; $staff (number): the people in all
ask-staff-exceeded = לפי מה שכתבתם, בו־זמנית עובדים { $people }, אבל בסך הכול יש { $staff }. כמה עובדים יש לכם בסך הכול?
ask-schedule = איך הם עובדים: כולם בו־זמנית, במשמרות, או שידוע לכם כמה עובדים הכי הרבה בו־זמנית?
ask-peak = כמה אנשים עובדים באותו רגע, לכל היותר? למשל: 5
ask-shifts = כמה אנשים עובדים בכל משמרת? למשל: “3 ביום, 2 בלילה”, או “4 מ־8 עד 16, 2 מ־16 עד 24”.
# $count (number): shifts, two or more
ask-shifts-counted =
    { $count ->
        [one] כמה אנשים עובדים במשמרת? למשל: “3 ביום”.
        [two] כמה אנשים עובדים בכל אחת משתי המשמרות? למשל: “3 ביום, 2 בלילה”.
       *[other] כמה אנשים עובדים בכל אחת מ־{ $count } המשמרות? למשל: “3 ביום, 2 בלילה”.
    }
# $number (number): the place of the shift, in order
ask-shift-next = כמה אנשים עובדים במשמרת מספר { $number }?
# $people (list of numbers): the people of each shift that lacks its times
ask-times = ממתי עד מתי עובדים השאר? חסרות לי השעות של המשמרות האלה: { $people }. למשל: “מ־8 עד 16 ומ־16 עד 24”.
ask-handover = כשמשמרות מתחלפות, האם מי שמסיימים ומי שמתחילים מחוברים יחד לזמן מה?

## Buttons: at most five words and thirty characters

choice-together = כולם בו־זמנית
choice-shifts = במשמרות
choice-peak = ידוע לי המספר המרבי
choice-yes = כן, יש חפיפה
choice-no = אין חפיפה
# $staff (number): people
choice-staff =
    { $staff ->
        [one] אדם אחד בסך הכול
        [two] שני אנשים בסך הכול
       *[other] { $staff } אנשים בסך הכול
    }
# $peak (number): people
choice-peak-of = { $peak } בו־זמנית
# $staff (number): people
choice-everybody = כולם, כל ה־{ $staff }
# $people (number): two or more, of all shifts together
choice-all-at-once = כולם בו־זמנית: { $people } אנשים
choice-take = לחשב לפי זה
choice-rest-of-day = שאר היממה
choice-without-times = בלי שעות
# $people (list of numbers): the people of each shift
choice-reading-shifts = משמרות: { $people }
# $start, $end (times of day): when a shift works
choice-times = { $start }–{ $end }
# $people (number): the people of the group
choice-one-group = קבוצה אחת של { $people }
# $count (number): shifts
choice-count =
    { $count ->
        [one] משמרת אחת
        [two] שתי משמרות
       *[other] { $count } משמרות
    }
# $count (number): shifts; $people (number): the people of each
choice-each =
    { $count ->
        [one] משמרת אחת של { $people }
        [two] שתי משמרות של { $people }
       *[other] { $count } משמרות של { $people }
    }
# $number (number): the place of the shift, in order
choice-add = להוסיף את משמרת { $number }
# $minutes (number): of overlap
choice-minutes =
    { $minutes ->
        [one] דקה אחת
        [two] שתי דקות
       *[other] { $minutes } דקות
    }
choice-change-staff = שינוי מספר העובדים
choice-change-schedule = שינוי מי עובד מתי
choice-change-shifts = שינוי המשמרות
choice-change-peak = שינוי המספר המרבי
choice-change-handover = שינוי החפיפה
choice-back = חזרה
choice-cancel = ביטול
choice-restart = להתחיל מחדש
choice-human = לדבר עם אדם
choice-help = עזרה
choice-language = שפה אחרת
# $language (text): a language's name in itself
choice-language-name = { $language }

## What was understood

# $facts (list of texts): those of this section
echo = רשמתי: { $facts }.
# $facts (list of texts): those of this section
kept = מה שידוע לי עד עכשיו: { $facts }.
kept-nothing = עדיין לא ידוע לי דבר על הצוות שלכם.
# $now (text): one of this section; $before (number, list or text): what was known until now, its figures alone where they are of one kind
echo-instead = { $now } במקום { $before }
# $staff (number): people
echo-staff =
    { $staff ->
        [one] אדם אחד בסך הכול
        [two] שני אנשים בסך הכול
       *[other] { $staff } אנשים בסך הכול
    }
echo-together = כולם בו־זמנית
# $peak (number): people
echo-peak = לכל היותר { $peak } בו־זמנית
echo-in-shifts = עבודה במשמרות
# $count (number): shifts
echo-shift-count =
    { $count ->
        [one] משמרת אחת
        [two] שתי משמרות
       *[other] { $count } משמרות
    }
# $count (number): shifts; $shifts (list): people of each, or shift-times, shift-days, shift-zone
echo-shifts =
    { $count ->
        [one] משמרת אחת של { $shifts }
        [two] שתי משמרות של { $shifts }
       *[other] משמרות של { $shifts }
    }
# $count (number): all shifts; $first (list): the first few
echo-shifts-many =
    { $count ->
        [one] משמרת אחת, { $first }
        [two] שתי משמרות, הראשונות הן { $first }
       *[other] { $count } משמרות, הראשונות הן { $first }
    }
# $peak (number): people
echo-one-after-another = אחת אחרי השנייה: לכל היותר { $peak } בו־זמנית
# $minutes (number): minutes
echo-handover =
    { $minutes ->
        [0] בלי חפיפה בין המשמרות
        [one] חפיפה של דקה אחת
        [two] חפיפה של שתי דקות
       *[other] חפיפה של { $minutes } דקות
    }
echo-handover-dropped = מה שכתבתם על החפיפה כבר לא נחשב
# $people (number): people; $start, $end (times of day)
shift-times = { $people } משעה { $start } עד { $end }
# $shift (number or text): a shift; $days (weekdays)
shift-days = { $shift } ({ $days })
# $shift (number or text): a shift; $zone (text): the place of a time zone
shift-zone = { $shift }, לפי שעון { $zone }

## What is known, as chips: at most four words each

# $staff (number): people
told-staff =
    { $staff ->
        [one] אדם אחד
        [two] שני אנשים
       *[other] { $staff } אנשים
    }
told-together = כולם בו־זמנית
# $peak (number): people
told-peak = { $peak } בו־זמנית
told-in-shifts = במשמרות
# $count (number): shifts; $shifts (list of numbers): people of each
told-shifts =
    { $count ->
        [one] משמרת של { $shifts }
        [two] משמרות של { $shifts }
       *[other] משמרות של { $shifts }
    }
# $shifts (list of told-shift)
told-times = { $shifts }
# $people (number): people; $start, $end (times of day)
told-shift = { $people } ({ $start }–{ $end })
# $minutes (number): minutes
told-handover =
    { $minutes ->
        [0] בלי חפיפה
        [one] חפיפה: דקה אחת
        [two] חפיפה: שתי דקות
       *[other] חפיפה: { $minutes } דקות
    }
# $amount (money)
told-saving-month = חיסכון של { $amount } לחודש
# $amount (money)
told-saving-year = חיסכון של { $amount } לשנה
period-month = לחודש
period-year = לשנה

## What is unsure

unsure-which = לא ברור לי למה מכל אלה הכוונה:
unsure-which-none = לא ברור לי למה הכוונה.
unsure-one = האם זאת הכוונה?
unsure-number = גם מספר משוער מספיק, אפשר לשנות אותו אחר כך.
# $peak (number): people
unsure-peak-beside-shifts = עם המשמרות האלה לא יוצא { $peak } בו־זמנית. לפי מה לחשב?
unsure-times-of-whom = השעות ידועות לי, אבל לא כמה אנשים עובדים אז.
# $said (text): what was typed; $least, $most (numbers): the limits
out-of-range = אי אפשר לחשב מחיר לפי “{ $said }”: כאן צריך מספר שלם, לפחות { $least } ולכל היותר { $most }.
# $said (text): what was typed
out-of-range-other = אי אפשר לחשב לפי “{ $said }”.
missed = סליחה, לא הבנתי.
missed-again = סליחה, עדיין לא הבנתי. אפשר ללחוץ על כפתור, או לדבר עם אדם.
unfitting-choice = הבחירה הזאת כבר לא מתאימה כאן, ולכן דבר לא השתנה.
yes-or-no-to-what = לא ברור לי על מה התשובה הזאת.

## Going back, changing, starting anew

restarted = מתחילים מחדש.
back-done = ביטלתי את התשובה האחרונה שלכם.
back-nothing = אין מה לבטל.
change-closed = הכול נשאר כפי שהיה.
cancel-offers-restart = דבר לא השתנה. אפשר להמשיך, או להתחיל מחדש.
handover-needs-shifts = חפיפה משנה רק כשעובדים במשמרות.
quote-needs-answers = אוכל לומר את המחיר ברגע שאדע עוד קצת.
# $language (text): a language's name in itself
language-switched = ממשיכים בשפה הזאת: { $language }.
language-which = באיזו שפה להמשיך?
language-not-spoken = את השפה הזאת אני עדיין לא דובר. אלה השפות שאני דובר:

## Plans and prices

plan-named = רישיון שמי
plan-concurrent = רישיון מקבילי
plan-by-staff = רישיון לפי עובד
plan-by-peak = רישיון לפי עמדות בו־זמנית
# $plan (text): a name that several plans share; $id (text): this one’s id in the price book
plan-with-id = { $plan } ({ $id })
# $amount (money)
price-month = { $amount } לחודש
# $amount (money)
price-year = { $amount } לשנה
# $plan (text); $price (text)
option-price = { $plan }: { $price }

## The result

# $plan (text); $price (text)
result-recommended = ההמלצה שלי: “{ $plan }”, { $price }. זה הכי זול בשבילכם.
# $plan (text); $price (text)
result-only = { $plan }: { $price }. זאת התוכנית היחידה במחירון הזה.
# $plan (text); $price (text)
result-tie = ההמלצה שלי: “{ $plan }”, { $price }. יש עוד תוכנית באותו מחיר.
# $staff (number): people
why-together =
    { $staff ->
        [one] למה: אצלכם אדם אחד עובד לבדו.
        [two] למה: שני האנשים עובדים בו־זמנית.
       *[other] למה: כל { $staff } האנשים עובדים בו־זמנית.
    }
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-at-most = למה: מתוך { $staff } האנשים שלכם עובדים בו־זמנית לכל היותר { $peak }.
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-largest-shift = למה: מתוך { $staff } האנשים שלכם עובדים בו־זמנית לכל היותר { $peak }, במשמרת הגדולה ביותר.
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-neighbours = למה: מתוך { $staff } האנשים שלכם מחוברים בו־זמנית לכל היותר { $peak }, כשמשמרות מתחלפות.
# $why (text): why-together or why-at-most; $moment (moment of the week)
why-timeline = { $why } הרגע העמוס ביותר מגיע לראשונה כאן: { $moment }.
# $staff (number): people in all
why-capped =
    { $staff ->
        [one] למה: בגלל החפיפה בין המשמרות יוצא יותר ממה שיש לכם, ולכן אני סופר אדם אחד, פעם אחת.
        [two] למה: בגלל החפיפה בין המשמרות יוצא יותר ממה שיש לכם, ולכן אני סופר את שניהם, כל אחד פעם אחת.
       *[other] למה: בגלל החפיפה בין המשמרות יוצאים יותר אנשים ממה שיש לכם, ולכן אני סופר את כל ה־{ $staff }, ואף אחד לא פעמיים.
    }
# $amount (money): in a month; $per_year (money): in a year; $percent (percentage); $plan (text): the dearest
result-saving-month = חיסכון של { $amount } לחודש, { $per_year } לשנה, לעומת “{ $plan }” ({ $percent } פחות).
# $amount (money): in a year; $percent (percentage); $plan (text): the dearest
result-saving-year = חיסכון של { $amount } לשנה לעומת “{ $plan }” ({ $percent } פחות).
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-stays =
    { $staff ->
        [one] נקודת האיזון: עם אדם אחד, “{ $by_peak }” נשאר זול יותר עד { $peak } בו־זמנית; מעבר לכך זול יותר “{ $by_staff }”.
        [two] נקודת האיזון: עם שני אנשים, “{ $by_peak }” נשאר זול יותר עד { $peak } בו־זמנית; מעבר לכך זול יותר “{ $by_staff }”.
       *[other] נקודת האיזון: עם { $staff } אנשים, “{ $by_peak }” נשאר זול יותר עד { $peak } בו־זמנית; מעבר לכך זול יותר “{ $by_staff }”.
    }
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-up-to =
    { $staff ->
        [one] נקודת האיזון: עם אדם אחד, “{ $by_peak }” היה זול יותר עד { $peak } בו־זמנית; מעבר לכך זול יותר “{ $by_staff }”.
        [two] נקודת האיזון: עם שני אנשים, “{ $by_peak }” היה זול יותר עד { $peak } בו־זמנית; מעבר לכך זול יותר “{ $by_staff }”.
       *[other] נקודת האיזון: עם { $staff } אנשים, “{ $by_peak }” היה זול יותר עד { $peak } בו־זמנית; מעבר לכך זול יותר “{ $by_staff }”.
    }
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-largest =
    { $staff ->
        [one] נקודת האיזון: עם אדם אחד, { $peak } בו־זמנית הוא המספר הגדול ביותר שבו “{ $by_peak }” זול יותר מאשר “{ $by_staff }”.
        [two] נקודת האיזון: עם שני אנשים, { $peak } בו־זמנית הוא המספר הגדול ביותר שבו “{ $by_peak }” זול יותר מאשר “{ $by_staff }”.
       *[other] נקודת האיזון: עם { $staff } אנשים, { $peak } בו־זמנית הוא המספר הגדול ביותר שבו “{ $by_peak }” זול יותר מאשר “{ $by_staff }”.
    }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-always =
    { $staff ->
        [one] לא משנה כמה עובדים בו־זמנית, עם אדם אחד “{ $by_peak }” זול יותר מאשר “{ $by_staff }”.
        [two] לא משנה כמה עובדים בו־זמנית, עם שני אנשים “{ $by_peak }” זול יותר מאשר “{ $by_staff }”.
       *[other] לא משנה כמה עובדים בו־זמנית, עם { $staff } אנשים “{ $by_peak }” זול יותר מאשר “{ $by_staff }”.
    }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-never =
    { $staff ->
        [one] עם אדם אחד, “{ $by_peak }” אף פעם לא זול יותר, גם אם עובדים מעט בו־זמנית. לכן “{ $by_staff }”.
        [two] עם שני אנשים, “{ $by_peak }” אף פעם לא זול יותר, גם אם עובדים מעט בו־זמנית. לכן “{ $by_staff }”.
       *[other] עם { $staff } אנשים, “{ $by_peak }” אף פעם לא זול יותר, גם אם עובדים מעט בו־זמנית. לכן “{ $by_staff }”.
    }
limit-none = בתוכנית הזאת אף אחד לא נשאר בחוץ: לכולם יש רישיון.
# $seats (number): people at once that are paid for
limit-not-stated =
    { $seats ->
        [one] לפי מה ששולם, רק אדם אחד יכול לעבוד בכל רגע. מה קורה למי שמתחברים אחריו, הספק לא מציין; אדם יוכל לומר.
        [two] לפי מה ששולם, רק שני אנשים יכולים לעבוד בו־זמנית. מה קורה למי שמתחברים אחריהם, הספק לא מציין; אדם יוכל לומר.
       *[other] לפי מה ששולם, רק { $seats } אנשים יכולים לעבוד בו־זמנית. מה קורה למי שמתחברים אחריהם, הספק לא מציין; אדם יוכל לומר.
    }
# $seats (number): people at once that are paid for
limit-refused =
    { $seats ->
        [one] רק אדם אחד יכול לעבוד בכל רגע; מי שינסו להתחבר אחריו יסורבו.
        [two] רק שני אנשים יכולים לעבוד בו־זמנית; מי שינסו להתחבר אחריהם יסורבו.
       *[other] רק { $seats } אנשים יכולים לעבוד בו־זמנית; מי שינסו להתחבר אחריהם יסורבו.
    }
# $seats (number): people at once that are paid for
limit-oldest-ends =
    { $seats ->
        [one] רק אדם אחד יכול לעבוד בכל רגע; כשמישהו נוסף מתחבר, החיבור הוותיק ביותר נסגר.
        [two] רק שני אנשים יכולים לעבוד בו־זמנית; כשמישהו נוסף מתחבר, החיבור הוותיק ביותר נסגר.
       *[other] רק { $seats } אנשים יכולים לעבוד בו־זמנית; כשמישהו נוסף מתחבר, החיבור הוותיק ביותר נסגר.
    }
# $seats (number): people at once that are paid for
limit-billed =
    { $seats ->
        [one] שולם על אדם אחד בכל רגע; כשמישהו נוסף מתחבר, מתווסף חיוב על עוד אחד.
        [two] שולם על שני אנשים בו־זמנית; כשמישהו נוסף מתחבר, מתווסף חיוב על עוד אחד.
       *[other] שולם על { $seats } אנשים בו־זמנית; כשמישהו נוסף מתחבר, מתווסף חיוב על עוד אחד.
    }
# $peak (number): people at once with an overlap; $totals (list of option-price)
result-overlap = חישבתי בלי חפיפה. אם שתי המשמרות מחוברות יחד לזמן מה: { $peak } בו־זמנית, { $totals }.
# $peak (number): people at once with an overlap; $totals (list of option-price); $plan (text): the cheapest then
result-overlap-changes = חישבתי בלי חפיפה. אם שתי המשמרות מחוברות יחד לזמן מה: { $peak } בו־זמנית, { $totals }. במקרה כזה הכי זול לכם: { $plan }.
# $minutes (number): minutes
assumed-handover =
    { $minutes ->
        [0] ההנחה: אף אחד לא נשאר מחובר אחרי המשמרת.
        [one] ההנחה: נשארים מחוברים עוד דקה אחת אחרי המשמרת.
        [two] ההנחה: נשארים מחוברים עוד שתי דקות אחרי המשמרת.
       *[other] ההנחה: נשארים מחוברים עוד { $minutes } דקות אחרי המשמרת.
    }
# $version (text): the price book's version; $since (date)
assumed-prices = המחירים: מחירון { $version }, לפיו אני מחשב ימים החל מ־{ $since }. מסים ותשלומים אחרים לא כלולים.
# $number (text): the quote's number; $valid_until (date); $url (text): its address
result-number = הצעת מחיר { $number }, בתוקף עד { $valid_until }: { $url }
# $number (text): the quote\'s number; $valid_until (date)
result-number-short = הצעת מחיר { $number }, בתוקף עד { $valid_until }
reissued-expired = תוקפה של ההצעה הקודמת פג, ולכן להצעה הזאת יש מספר חדש.
reissued-prices-changed = המחירון השתנה מאז ההצעה הקודמת, ולכן להצעה הזאת יש מספר חדש.
# $date (date)
no-price-on-date = במחירון אין מחיר ל־{ $date }, ולכן אי אפשר לחשב.
# $days (number): days
next-trial =
    { $days ->
        [one] אפשר לנסות קודם: יש תקופת ניסיון של יום אחד.
        [two] אפשר לנסות קודם: יש תקופת ניסיון של יומיים.
       *[other] אפשר לנסות קודם: יש תקופת ניסיון של { $days } ימים.
    }
next-example = מה הלאה? אפשר לשנות תשובה, לשאול “מה אם היינו 25?”, או לדבר עם אדם.

## What if

# $plan (text): the cheapest then; $price (text): what it costs; $now (text): what-if-now or what-if-stays; $staff, $peak (numbers): people then
what-if-priced =
    { $staff ->
        [one] עם אדם אחד ולכל היותר { $peak } בו־זמנית, הכי זול לכם יהיה “{ $plan }”: { $price }. { $now }
        [two] עם שני אנשים ולכל היותר { $peak } בו־זמנית, הכי זול לכם יהיה “{ $plan }”: { $price }. { $now }
       *[other] עם { $staff } אנשים ולכל היותר { $peak } בו־זמנית, הכי זול לכם יהיה “{ $plan }”: { $price }. { $now }
    }
# $plan (text): the cheapest now; $price (text): what it costs
what-if-now = עכשיו זה “{ $plan }”: { $price }.
# $price (text): what the cheapest plan costs now
what-if-stays = התוכנית הזולה ביותר לא משתנה; עכשיו היא עולה { $price }.
what-if-nothing-changed = עדיין דבר לא השתנה. לחשב מעכשיו לפי זה?
# $people (number): at work at once; $staff (number): in all
what-if-exceeds-staff = את זה אי אפשר לחשב: בו־זמנית היו עובדים { $people }, אבל בסך הכול { $staff }.
what-if-example = את זה אי אפשר לחשב עדיין. כדאי לשאול עם מספר: “מה אם היינו 25?”, או “מה אם 4 עובדים בו־זמנית?”.

## Tables

table-options-month = כמה עולה כל תוכנית לחודש
table-options-year = כמה עולה כל תוכנית לשנה
table-prices-month = המחירון, לחודש
table-prices-year = המחירון, לשנה
table-what-if = מה ישתנה
table-growth = כמה תעלה השנה הקרובה
# $plan (text): the plan that counts people at once
table-break-even = עד כמה אנשים בו־זמנית זה זול יותר: { $plan }
column-option = תוכנית
column-quantity = כמות
column-each = ליחידה
column-amount = סכום
column-now = עכשיו
column-then = אז
column-from = החל מתאריך
column-difference = הפרש
column-staff = אנשים בסך הכול
# $plan (text): the plan that counts people in all
column-by-staff = { $plan }
column-largest-peak = זול יותר עד
# In the column before, where it is never cheaper
cell-never = אף פעם
# $plan (text); $first, $last (numbers): the span of a tier
line-tier = { $plan }, מ־{ $first } עד { $last }
# $plan (text); $first (number): where the last tier begins
line-tier-open = { $plan }, מ־{ $first } ומעלה
# $plan (text)
line-base = { $plan }, תשלום בסיס
# $plan (text); $size (number): people or seats in a package
line-pack = { $plan }, חבילה של { $size }
# $plan (text)
line-total = { $plan }, סך הכול
# $label (text): a tier or package with its plan; $each (money)
line-price = { $label }: { $each } ליחידה
# $plan (text); $now, $then, $difference (money)
line-what-if = { $plan }: עכשיו { $now }, אז { $then }, הפרש { $difference }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans; $price (text): what the first costs; $peak (number): the most at once at which the other is cheaper
line-break-even =
    { $peak ->
        [0] { $staff } אנשים בסך הכול: “{ $by_staff }” עולה { $price }, “{ $by_peak }” אף פעם לא זול יותר
        [one] { $staff } אנשים בסך הכול: “{ $by_staff }” עולה { $price }, “{ $by_peak }” זול יותר עד אדם אחד בכל רגע
        [two] { $staff } אנשים בסך הכול: “{ $by_staff }” עולה { $price }, “{ $by_peak }” זול יותר עד שניים בו־זמנית
       *[other] { $staff } אנשים בסך הכול: “{ $by_staff }” עולה { $price }, “{ $by_peak }” זול יותר עד { $peak } בו־זמנית
    }

## Questions about the licences

# $topic (word): what was asked about
explain-not-stated =
    { $topic ->
        [trial] הספק לא מציין אם יש תקופת ניסיון; אדם יוכל לומר לכם.
        [gives] הספק לא מציין מה נותן רישיון מלבד הגישה; אדם יוכל לומר לכם.
        [at_limit] הספק לא מציין מה קורה למי שמתחברים מעבר למותר; אדם יוכל לומר לכם.
        [supervisors] הספק לא מציין אם אחראי משמרת נספרים; אדם יוכל לומר לכם.
        [mixing] הספק לא מציין אם אפשר לשלב את שני הסוגים; אדם יוכל לומר לכם.
        [switching] הספק לא מציין אם אפשר לעבור סוג בהמשך; אדם יוכל לומר לכם.
       *[terms] הספק לא מציין מה התנאים; אדם יוכל לומר לכם.
    }
explain-difference = רישיון שמי (named) סופר אנשים: לכל מי שצריך גישה יש רישיון משלו. רישיון מקבילי (concurrent) סופר אנשים שעובדים באותו רגע: לכמה אנשים שתרצו יכול להיות חשבון, אבל בו־זמנית עובדים רק כמספר ששולם עליו.
explain-named = רישיון שמי שייך לאדם אחד, לא למחשב. אפשר להתחבר בו בכל עת עם שם וסיסמה אישיים, ולכן אף אחד לא נשאר בחוץ.
explain-concurrent = רישיונות מקביליים הם משותפים: לכמה אנשים שתרצו יכול להיות חשבון והם מתחלפים, אבל בו־זמנית עובדים רק כמספר ששולם עליו.
explain-gives = מה מקבלים בכל אחד מהרישיונות:
gives-statistics = סטטיסטיקה לכל עובד: עומס, קצב מענה וציון ממוצע, וגם סיכום כולל.
gives-security = אבטחה: לכל אחד סיסמה משלו, שמתחלפת מפעם לפעם ולא נמסרת לאיש.
gives-logging = יומן: כל פעולה בשיחה נרשמת, וכך אפשר לראות מי התחבר ומתי.
explain-suits = רישיונות שמיים מתאימים לצוותים שכולם עובדים בהם בו־זמנית. רישיונות מקביליים מתאימים לצוותים גדולים יותר שרק חלקם עובדים בכל רגע, ולתוכנות שמשתמשים בהן מעט.
explain-log-in = לכל אחד יש חשבון עם שם וסיסמה משלו. עם רישיון שמי אפשר להתחבר בכל עת; עם רישיונות מקביליים, בו־זמנית רק כמספר ששולם עליו.
# $days (number): days
explain-trial =
    { $days ->
        [one] כן, יש תקופת ניסיון של יום אחד.
        [two] כן, יש תקופת ניסיון של יומיים.
       *[other] כן, יש תקופת ניסיון של { $days } ימים.
    }
explain-no-trial = לא, אין תקופת ניסיון.
explain-sharing = ברישיונות מקביליים, כן: לכולם יכול להיות חשבון, ובו־זמנית מתחברים כמספר ששולם עליו. ברישיונות שמיים, לא: כל אחד צריך רישיון משלו.
explain-at-limit = ברישיונות מקביליים אפשר לעבוד בו־זמנית רק כמספר ששולם עליו, ולכן כדאי לתכנן לפי הרגע העמוס ביותר, כולל חפיפה בין משמרות. ברישיונות שמיים אין מגבלה כזאת.
explain-meeting = אם כולם צריכים להיות מחוברים באותו רגע, אפילו פעם בשבוע, זה הרגע העמוס ביותר שלכם, וכולם נספרים.
explain-idle = אם נספר גם מי שמחובר אבל לא פעיל, זה לא צוין כאן. ליתר ביטחון כדאי לספור את כל מי שמחובר; אדם יוכל לומר יותר.
explain-supervisors-count = כן, אחראי משמרת נספרים כמו כולם.
explain-supervisors-free = לא, אחראי משמרת לא נספרים.
explain-part-time-example = ספרו לי על המשמרות עם השעות, הימים והמקומות, למשל “4 מ־8 עד 14 בימי חול, 3 מ־14 עד 22 בליסבון”. אני מחשב את הרגע העמוס ביותר, כולל חפיפה ומעבר לשעון קיץ או חורף.
explain-growth-example = אפשר לשאול אותי עם המספר שצפוי לכם, למשל “מה אם היינו 30?”. התוכנית הזולה יותר יכולה להשתנות כשגדלים.
# $people (number): more each month; $plan (text): the plan that is cheapest now
growth-stays = עם תוספת של { $people } בכל חודש ואותו סידור עבודה, “{ $plan }” נשאר הזול ביותר במשך שנה.
# $people (number): more each month; $plan (text): the plan that is cheapest now; $other (text): the one that takes its place; $date (date): when
growth-changes = עם תוספת של { $people } בכל חודש ואותו סידור עבודה, בהתחלה “{ $plan }” הוא הזול ביותר; החל מ־{ $date } זה “{ $other }”.
explain-fees = כאן מחושבים רק הרישיונות. מסים, הקמה ותשלומים אחרים לא כלולים.
explain-discount-month = במחירון אין הנחה שנתית: שנה עולה כמו שנים עשר חודשים.
explain-discount-year = המחירים הם לשנה. במחירון אין הנחה נוספת.
# $version (text): the price book's version; $since (date)
explain-price-change = אני מחשב לפי מחירון { $version } לימים החל מ־{ $since }. בכל הצעת מחיר כתוב לפי איזה מחירון היא ועד איזה יום היא בתוקף; מעבר לכך לא ידוע לי.
explain-handover = כשמשמרת יוצאת ומשמרת נכנסת מחוברות יחד לזמן מה, שתיהן נספרות באותו רגע. לכן אני שואל אם יש חפיפה, בכל מקום שבו זה משנה את המחיר.
explain-break-even = זה תלוי בכמה אנשים עובדים אצלכם בו־זמנית. לפי המחירון, לכמה גדלים של צוותים:
explain-figures = המספרים שלי באים רק מהמחירון: כל רישיון לפי המחיר של המדרגה שלו, ובו־זמנית כמספר שכתבתם לי. אם בדוגמה במקום אחר מופיע סכום שונה, שם מחשבים אחרת.
# $url (text): an address
explain-terms = התנאים של הספק נמצאים כאן: { $url }
explain-no-concurrent = במחירון הזה אין תוכנית שסופרת אנשים שעובדים בו־זמנית.
explain-no-named = במחירון הזה אין תוכנית שסופרת את כל האנשים.
# $staff, $peak (numbers): people in all and at once; $totals (list of option-price)
explain-for-you =
    { $staff ->
        [one] עם אדם אחד אצלכם: { $totals }.
        [two] עם שני אנשים אצלכם, לכל היותר { $peak } בו־זמנית: { $totals }.
       *[other] עם { $staff } אנשים אצלכם, לכל היותר { $peak } בו־זמנית: { $totals }.
    }

## Days and times

# $day (weekday); $time (time of day)
moment = { $day } בשעה { $time }
# $day (weekday); $time (time of day); $zone (text): the place of a time zone
moment-in-zone = { $day } בשעה { $time }, לפי שעון { $zone }
days-every-day = כל יום
# $first, $last (texts): weekdays
days-range = { $first } עד { $last }
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
problem-malformed = אי אפשר לקרוא את הקריאה
problem-malformed-about = הגוף אינו { -json } בקידוד { -utf8 }, או שחסרה כותרת שהקריאה צריכה. המשפט שליד הקוד אומר מה מהם. דבר לא השתנה: יש לתקן את הקריאה ולשלוח אותה שוב.
problem-unauthorised = האסימון של השיחה חסר או שגוי
problem-unauthorised-about = תחילת שיחה נותנת אסימון. כל קריאה נוספת לאותה שיחה שולחת אותו בכותרת “{ -header-authorization }”.
problem-origin-refused = לאתר הזה אסור לקרוא לשירות מדפדפן
problem-origin-refused-about = דף יכול לקרוא לשירות הזה רק אם המקור שלו נמצא ברשימה של המפעיל ({ -setting-origins }). תוכנות שאינן דפדפן לא מושפעות.
problem-not-found = אין כאן כלום
problem-not-found-about = יש טעות בכתובת, או שמה שהיה בה נמחק.
problem-method-not-allowed = הכתובת הזאת לא מקבלת את השיטה הזאת
problem-method-not-allowed-about = הכותרת “{ -header-allow }” של התשובה מונה את השיטות שהכתובת מקבלת.
problem-conflict = אי אפשר לעשות זאת כפי שהשירות פועל
problem-conflict-about = מה שהקריאה מבקשת כבוי כאן: השיחה לא יכולה להמשיך ב־{ -telegram }, כי לא הוגדר בוט.
problem-too-large = הגוף גדול מדי
problem-too-large-about = השדה “{ -member-limit }” אומר כמה בתים לכל היותר יכולים להיות בגוף.
problem-unsupported-media-type = הגוף מסוג שאי אפשר לקרוא
problem-unsupported-media-type-about = הגוף הוא { -json }: יש לשלוח “{ -header-content-type }”, בקידוד { -utf8 } וללא דחיסה.
problem-invalid = יש ערך שאי אפשר להשתמש בו
problem-invalid-about = השדה “{ -member-field }” מציין את המקום בגוף, והמשפט שלידו אומר מה לא בסדר שם. דבר לא השתנה.
problem-idempotency-key-reused = המפתח שימש לקריאה אחרת
problem-idempotency-key-reused-about = אותו “{ -header-key }” הגיע קודם עם גוף אחר. יש לחזור על הקריאה הראשונה כפי שהייתה, או לשלוח את החדשה עם מפתח חדש.
problem-mixed-times = לחלק מהמשמרות יש שעות ולחלק אין
problem-mixed-times-about = יש לתת התחלה וסוף לכל משמרת, או לאף אחת מהן.
problem-no-price-on-date = אין מחיר ליום הזה
problem-no-price-on-date-about = היום המבוקש קודם לגרסה הראשונה של המחירון, שמתחילה ביום שבשדה “{ -member-first }”.
problem-people-exceed-staff = עובדים יותר אנשים ממה שיש
problem-people-exceed-staff-about = משמרת, או המספר המרבי שעובד בו־זמנית, גדולים מכל הצוות. יש לתת צוות גדול יותר או משמרת קטנה יותר.
problem-unknown-price-book = אין מחירון כזה
problem-unknown-price-book-about = הקריאה { -path-price-books } מונה את המחירונים שאפשר לחשב לפיהם.
problem-rate-limited = יותר מדי הודעות בבת אחת
problem-rate-limited-about = שיחה מקבלת מספר מסוים של הודעות בדקה. הכותרת “{ -header-retry-after }” אומרת כמה שניות להמתין.
problem-unavailable = השירות לא יכול לענות כרגע
problem-unavailable-about = דבר לא השתנה. יש לשלוח את אותה הקריאה שוב, עם אותו מפתח, אחרי השניות שבכותרת “{ -header-retry-after }”.
problem-internal = משהו השתבש אצלנו
problem-internal-about = זאת טעות של השירות, לא של הקריאה. המפעיל שלו ימצא אותה ביומן לפי הערך של “{ -member-instance }”.

refused-malformed-not-json = הגוף אינו { -json } תקין.
refused-malformed-not-utf8 = הגוף אינו בקידוד { -utf8 }.
refused-malformed-not-text = בגוף יש חצי של זוג תחליפי, שאינו תו.
refused-malformed-repeated-name = אותו שדה מופיע בגוף פעמיים.
refused-malformed-number-too-long = בגוף יש מספר עם יותר מדי ספרות.
refused-malformed-too-deep = הקינון בגוף עמוק מדי.
refused-malformed-incomplete = הגוף לא הגיע בשלמותו.
refused-malformed-key-missing = הכותרת “{ -header-key }” חסרה. יש לשלוח ערך חדש עם כל הודעה, ואת אותו הערך כשחוזרים עליה.
refused-malformed-key-unusable = הכותרת “{ -header-key }” צריכה להכיל בין 1 ל־255 תווי { -ascii } גלויים.
refused-unauthorised = הקריאה הזאת צריכה את האסימון של השיחה הזאת, בכותרת “{ -header-authorization }”.
refused-origin-refused = לדפים של האתר הזה אסור לקרוא לשירות הזה. המפעיל שלו יכול להתיר זאת.
refused-not-found = אין דבר בכתובת הזאת, או שהוא נמחק.
refused-method-not-allowed = הכתובת הזאת לא מקבלת את השיטה הזאת.
refused-conflict = השיחה הזאת לא יכולה להמשיך ב־{ -telegram }: לא הוגדר כאן בוט.
# $limit (number): the most bytes that a body may have
refused-too-large = הגוף יכול להכיל לכל היותר { $limit } בתים.
refused-unsupported-media-type = יש לשלוח את הגוף כ־{ -media-type }, בקידוד { -utf8 } וללא דחיסה.
refused-invalid-body = הגוף חייב להיות אובייקט { -json }.
# $field (text): the place in the body, such as schedule.shifts.1.people
refused-invalid-missing = חסר “{ $field }”.
# $field (text): the place in the body
refused-invalid-unknown = לא מכירים כאן “{ $field }”.
# $field (text): the place in the body
refused-invalid-type = הסוג של “{ $field }” שגוי.
# $field (text): the place in the body; $limit (number): the most characters or entries
refused-invalid-length = “{ $field }” ארוך מדי: לכל היותר { $limit }.
# $field (text): the place in the body
refused-invalid-range = “{ $field }” מחוץ לגבולות שלו.
# $field (text): the place in the body
refused-invalid-form = ב־“{ $field }” יש ערך לא מוכר.
refused-idempotency-key-reused = “{ -header-key }” כזה כבר הגיע עם גוף אחר.
# $field (text): the place of the first shift without times
refused-mixed-times = או שלכל המשמרות יש התחלה וסוף, או שלאף אחת אין. חסר “{ $field }”.
# $on (date): the day asked about; $first (date): when the price book's first version begins
refused-no-price-on-date = אין מחיר ל־{ $on }: המחירון מתחיל ב־{ $first }.
# $people (number): people in the shift or at the peak; $staff (number): people in all
refused-people-exceed-staff = { $people } אנשים שעובדים בו־זמנית הם יותר מכל הצוות, שבו { $staff }.
# $price_book (text): the id that was asked for
refused-unknown-price-book = אין מחירון בשם “{ $price_book }”.
# $retry_after (number): seconds to wait
refused-rate-limited =
    { $retry_after ->
        [one] זה היה מהר. בבקשה להמתין שנייה אחת ולשלוח שוב.
        [two] זה היה מהר. בבקשה להמתין שתי שניות ולשלוח שוב.
       *[other] זה היה מהר. בבקשה להמתין { $retry_after } שניות ולשלוח שוב.
    }
refused-unavailable = דבר לא השתנה. בבקשה לנסות שוב בעוד רגע.
refused-internal = הטעות אינה שלכם: זאת טעות של השירות. בבקשה לנסות שוב.

## The chat window on a site: no variables, as the window itself shows them

# On the button that opens it
widget-launcher = כמה זה יעלה?
# The window's name
widget-title = עוזר המחירים
# Beside the name
widget-bot = עוזר (בוט)
widget-language = שפה
widget-menu = תפריט
widget-restart = להתחיל מחדש
widget-human = לדבר עם אדם
widget-forget = למחוק את השיחה
widget-forget-sure = למחוק את השיחה? מה שכתבתם יימחק; הצעות מחיר שכבר ניתנו נשארות בתוקף.
widget-forget-yes = למחוק
widget-keep = להשאיר
# Offered where the assistant has a bot in Telegram
widget-telegram = להמשיך ב־{ -telegram }
widget-telegram-open = לפתוח את { -telegram }
widget-close = סגירה
# In the empty field
widget-write = כאן כותבים תשובה
widget-send = שליחה
widget-privacy = עונה כאן בוט. מה שכותבים נשמר; אפשר למחוק דרך התפריט.
# Beside an answer that was given
widget-change = שינוי
# Names the row of chips
widget-told = מה שהבנתי
widget-sending = בשליחה…
widget-unsent = לא נשלח
widget-retry = לנסות שוב
widget-edit = עריכה
widget-offline = אין חיבור לרשת. מה שתכתבו נשאר כאן ויישלח כשהחיבור יחזור.
widget-unreachable = אין כרגע קשר עם העוזר.
# For screen readers, while the answer is awaited
widget-waiting = בכתיבה…
widget-gone = השיחה הקודמת כבר לא קיימת; זאת שיחה חדשה.
# Opens the table of a quote
widget-lines = להציג את כל השורות
widget-copy = העתקה כטקסט
widget-copied = הועתק
widget-link = פתיחת הצעת המחיר
# A link
widget-chart = תרשים
widget-contact = יצירת קשר עם הספק
# Names the list of messages
widget-log = שיחה

## The page at the service's address

page-title = רישיון שמי או מקבילי: עוזר לאתר שלכם
page-headline = המבקרים שואלים מה המחיר. התשובה מדויקת עד האגורה.
page-lead = שורה אחת מוסיפה עוזר לדף שלכם. הוא שואל כמה אנשים עובדים ומתי, ממליץ על הרישיונות שעולים פחות, שמיים או מקביליים, ומראה כל שלב בחישוב. זה בוט; כל מספר בא מהמחירון.
page-languages = שפה
# Above the line of code that a site owner copies
page-snippet = שורה אחת לדף שלכם
page-copy = העתקה
page-copied = הועתק
# A receipt: what the widget costs a page that has it
page-costs = כמה זה עולה לדף שלכם
page-cost-launcher = עד שמישהו מתקרב
page-cost-rest = כשמישהו פותח
page-cost-cookies = עוגיות
page-cost-third-parties = פניות לצד שלישי
page-cost-work = עבודה בשבילכם
page-cost-line = שורה אחת
# $size (number): kilobytes
page-kilobytes = { $size } קילובייט
# What can be tried
page-theme = מראה
page-theme-auto = אוטומטי
page-theme-light = בהיר
page-theme-dark = כהה
page-place = מיקום
page-place-inline = בתוך הדף
page-place-corner = בפינה
page-in-corner = עכשיו הוא מחכה בפינה התחתונה, כפי שיחכה בדף שלכם.
page-without-script = השיחה צריכה { -javascript }. גם בלעדיו תוכנות יכולות לשאול: הקריאות נמצאות בסוף הדף.
page-options = אפשרויות
# $element, $prefix (texts): as they stand in the code
page-options-lead = קובעים אותן ב־{ $element }. בסקריפט עצמו הן מתחילות ב־{ $prefix }.
page-option = אפשרות
page-option-values = ערכים
page-option-meaning = מה היא עושה
page-option-lang = שפת השיחה; אחרת, שפת הדף שלכם.
page-option-price-book = המחירון שלפיו מחשבים; אחרת, הרגיל.
page-option-theme = בהיר או כהה; אחרת, כמו במכשיר.
page-option-position = בפינה שבה שורות נגמרות או מתחילות, או בדף עצמו.
page-option-open = פתוח מההתחלה.
page-option-staff = כמה אנשים יש, אם הדף שלכם יודע זאת.
page-option-contact-url = היכן אפשר להגיע לאדם.
page-script = מהסקריפט שלכם
page-script-lead = לפתוח אותו, לדבר בשם המבקרים ולשמוע על כל הצעת מחיר.
page-brand = בצבעים שלכם
page-brand-lead = צבעים וגופן הם מאפיינים; כל חלק אפשר לעצב.
page-policy = תחת מדיניות קפדנית
page-policy-lead = די להתיר כתובת אחת.
page-programs = לתוכנות
page-programs-lead = אותה שיחה ואותם מחירים, בלי דף.
page-converse = לדבר איתו
page-price = לשאול רק על המחיר
page-openapi = כל הקריאות, מתוארות ב־{ -openapi }
page-price-books = המחירונים
# What a visitor types, in one sentence
page-example = 20 עובדים, 3 ביום, 2 בלילה

## The text of a quote that people forward

# $price (text): what the recommended plan costs, with its period; $plan (text): the plan's name; $seats (number): how
# many are paid for; $staff (number): people in all, two or more; $peak (number): the most at work at once
forward-total = { $price }: { $plan } × { $seats }, בשביל { $staff } אנשים, לכל היותר { $peak } עובדים בו־זמנית
# The same for one person. $price (text), $plan (text), $seats (number)
forward-total-alone = { $price }: { $plan } × { $seats }, בשביל אדם אחד
# $options (list): the other plans with their prices, equal to the recommended one's
forward-same = אותו מחיר כמו { $options }
# $amount (money): the saving a month; $per_year (money): the saving a year; $options (list): the other plans and prices
forward-saving-month = חיסכון של { $amount } לחודש, { $per_year } לשנה ({ $options })
# $amount (money): the saving a year; $options (list): the other plans with their prices
forward-saving-year = חיסכון של { $amount } לשנה ({ $options })
# $number (text): the quote's number; $until (date): the last day on which it is valid; $version (text): the price
# book's version; $book (text): the price book's name
forward-number = הצעת מחיר { $number }, בתוקף עד { $until }. { $book }, מחירון { $version }; מסים ותשלומים אחרים לא כלולים

## A quote on its page, in its chart and on paper

# $number (text): the quote's number
quote-title = הצעת מחיר { $number }
# Beside a date
quote-issued = תאריך ההצעה
# Beside a date
quote-valid-until = בתוקף עד
# Beside a price book's name and version
quote-price-list = מחירון
# Above what the customer told of people and shifts
quote-asked = מה ביקשו
# Above what an agent added
quote-note = הערה
# Beside a square code that a phone reads
quote-check = סריקת הקוד מאפשרת לבדוק שההצעה היא כפי שניתנה.
# $until (date): the last day on which it was valid
quote-expired = ההצעה הזאת הייתה בתוקף עד { $until }. ייתכן שהמחירים השתנו מאז.
# A button beside quote-expired
quote-price-again = לחשב מחיר מחדש
# $number (text): the other quote's number
quote-superseded = הצעה אחרת באה במקום ההצעה הזאת: { $number }
# $number (text): the older quote's number
quote-supersedes = ההצעה הזאת באה במקום הצעת מחיר { $number }.
# Leads to a few lines for a chat or a letter
quote-forward = טקסט להעברה
chart-title = כמה עולה כל תוכנית, לפי מספר העובדים בו־זמנית
# Names the axis
chart-people = אנשים שעובדים בו־זמנית
# Names the axis. $currency (text): a currency's three letters
chart-cost-month = { $currency } לחודש
# Names the axis. $currency (text): a currency's three letters
chart-cost-year = { $currency } לשנה
# Beside a line, and short. $peak (number): people up to whom the concurrent licence is cheaper
chart-break-even = עד { $peak } בו־זמנית
table-changes = כמה יעלה שינוי
column-change = אילו היה
column-cheapest = הזול ביותר
# $people (number): in the shift
what-if-shift = עוד משמרת של { $people }

## The quote desk: a page on which an agent of the seller makes quotes for customers

desk-title = שולחן הצעות המחיר
desk-lead = אפשר לכתוב איך הלקוח עובד, או למלא את השדות. המחירים מתעדכנים תוך כדי הקלדה.
# Names a field
desk-sentence = במשפט אחד
# A button beside that field
desk-read = למלא את השדות
desk-nothing-read = לא הצלחתי לקרוא איך הם עובדים. נא למלא את השדות.
# Names a field
desk-staff = אנשים בסך הכול
# Names three choices
desk-schedule = איך הם עובדים
# Names a field
desk-peak = לכל היותר בו־זמנית
# Heads a column of a small table: of a shift
desk-people = אנשים
# Heads a column: when a shift begins
desk-from = משעה
# Heads a column: when a shift ends
desk-to = עד
# Heads a column
desk-days = ימים
# A button
desk-add-shift = להוסיף משמרת
# A button. $number (number): the shift’s place
desk-remove-shift = להסיר את משמרת { $number }
# Names a field
desk-handover = חפיפה בדקות
# Names a field
desk-language = שפת הלקוח
# Names a field
desk-note = הערה ללקוח
# The main button
desk-issue = להפיק הצעת מחיר
desk-issued = הצעת המחיר הופקה.
# A button
desk-copy-text = להעתיק את הטקסט
# A button
desk-copy-link = להעתיק את הקישור
# Heads the plans with their prices
desk-prices = מחירים
desk-recent = הצעות מחיר אחרונות
desk-recent-where = נשמרות רק בדפדפן הזה.
# A button beside a recent quote: the next one will take its place
desk-change = שינוי
desk-failed = זה לא הצליח. בבקשה לנסות שוב.

## In Telegram: what is said there alone

# The name has at most 64 characters, the description 512, the short description 120.
telegram-name = עוזר מחירי הרישיונות
telegram-description = אני בוט שעונה מה יעלה לכם פחות: רישיון לכל עובד, או רישיונות למי שעובדים באותו רגע. אני שואל כמה אנשים יש לכם ומי עובד מתי, ומחשב את שני המחירים לפי המחירון. אפשר ללחוץ על כפתור ההתחלה, או לכתוב במשפט אחד.
telegram-short-description = בוט שמחשב איזה סוג רישיון יעלה לכם הכי פחות, וכמה עולה כל אחד.
# Beside the commands: short
telegram-command-start = התחלת שיחה חדשה
telegram-command-example-quote = המחיר בשורה אחת, למשל: 20 3+2
telegram-command-language = שפה אחרת
telegram-command-restart = להתחיל מחדש
telegram-command-cancel = להשאיר הכול כפי שהוא
telegram-command-help = מה אני יודע לעשות
telegram-command-forget = מחיקת השיחה הזאת
# Said in passing, over the chat: at most 200 characters
telegram-stale = הכפתור הזה שייך לשאלה קודמת. הנה השאלה הפתוחה.
telegram-odd-no-text = אני קורא טקסט וכפתורים, אבל לא תמונות, הודעות קוליות, קבצים וכדומה.
telegram-odd-edited = הודעה שנערכה אחר כך לא משנה כאן דבר. בבקשה לשלוח הודעה חדשה.
# $limit (number): characters
telegram-odd-too-long = זה ארוך מדי בשבילי: בהודעה אחת יכולים להיות לכל היותר { $limit } תווים. בבקשה לכתוב בקיצור.
telegram-continued = ממשיכים כאן מאיפה שהפסקנו.
telegram-code-used = הקישור הזה כבר נוצל או שתוקפו פג, ולכן מתחילים כאן מחדש.
telegram-forgotten = מחקתי את השיחה הזאת. הצעות מחיר שכבר ניתנו נשארות בתוקף. ההודעה הבאה שלכם תתחיל שיחה חדשה.
# On the buttons under a quote
telegram-copy = העתקת המספר
telegram-open = פתיחת הצעת המחיר
# A button
telegram-chart = תרשים
