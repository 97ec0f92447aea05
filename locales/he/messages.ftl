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
        [one] עם אדם אחד ולכל היותר { $peak } בו־זמנית, הכי זול לכם היה “{ $plan }”: { $price }. { $now }
        [two] עם שני אנשים ולכל היותר { $peak } בו־זמנית, הכי זול לכם היה “{ $plan }”: { $price }. { $now }
       *[other] עם { $staff } אנשים ולכל היותר { $peak } בו־זמנית, הכי זול לכם היה “{ $plan }”: { $price }. { $now }
    }
# $plan (text): the cheapest now; $price (text): what it costs
what-if-now = עכשיו זה “{ $plan }”: { $price }.
# $price (text): what the cheapest plan costs now
what-if-stays = התוכנית הזולה ביותר לא משתנה; עכשיו היא עולה { $price }.
what-if-nothing-changed = עדיין דבר לא השתנה. לחשב מעכשיו לפי זה?
# $people (number): at work at once; $staff (number): in all
what-if-exceeds-staff = את זה אי אפשר לחשב: בו־זמנית היו עובדים { $people }, אבל בסך הכול { $staff }.
what-if-example = את זה אי אפשר לחשב עדיין. כדאי לשאול עם מספר: “מה אם היינו 25?”, או “מה אם 4 עובדים בו־זמנית?”.
