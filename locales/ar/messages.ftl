### What the assistant says, in Arabic. The messages and variables are those of the English file, which explains them.
### Zero, one and two are said without their figure; three to ten take the plural, from eleven on the singular.
### A range between Arabic words is said in words, so that it reads one way; Latin digits, as CLDR has them.

## The first words, and what is always in view

hello = مرحبًا، أنا روبوت محادثة. أحسب أي نوع من التراخيص أقل تكلفة لكم، وكم يكلّف كل نوع.
privacy = تُحفظ رسائلكم لنتمكن من المتابعة من هنا. يمكنكم حذف هذه المحادثة في أي وقت: من قائمة النافذة التي تكتبون فيها، أو عن طريق شخص. تبقى عروض الأسعار الصادرة سارية.
greeting = مرحبًا.
thanks = على الرحب والسعة.
help-bot = أنا روبوت ولست شخصًا. أسأل عن عدد الموظفين ومن يعمل ومتى، ثم أحسب سعر كل خطة وأنصح بأقلها تكلفة.
help-example = يمكنكم الإجابة بجملة واحدة: «20 موظفًا، 3 نهارًا و2 ليلًا». وبعد عرض السعر يمكن السؤال: «ماذا لو كنا 25؟».
help-commands = يمكنكم في أي وقت كتابة «رجوع» أو «تغيير عدد الموظفين» أو «من جديد» أو «التحدث مع شخص» أو «مساعدة»، أو ذكر لغة أخرى.
human-contact = يمكنكم التحدث مع شخص هنا: { $url }
human-pricing-page = لا أعرف جهة اتصال مباشرة. تبدأ الطريق من صفحة أسعار البائع: { $url }
human-not-stated = لا أعرف جهة اتصال. يُرجى سؤال من أعطاكم هذه المحادثة.

## The questions

ask-staff = كم موظفًا يحتاج إلى حساب؟ مثلًا: 20
ask-staff-exceeded = حسب ما ذُكر يعمل { $people } في الوقت نفسه، لكن العدد الكلي { $staff }. كم عدد الموظفين الكلي؟
ask-schedule = كيف يعملون: كلهم في الوقت نفسه، أم في ورديات، أم تعرفون أكبر عدد يعمل في وقت واحد؟
ask-peak = كم موظفًا يعمل في اللحظة نفسها على الأكثر؟ مثلًا: 5
ask-shifts = كم موظفًا يعمل في كل وردية؟ مثلًا: «3 نهارًا، 2 ليلًا» أو «4 من 8 إلى 16، 2 من 16 إلى 24».
ask-shifts-counted =
    { $count ->
        [zero] كم موظفًا يعمل في كل وردية؟ مثلًا: «3 نهارًا، 2 ليلًا».
        [one] كم موظفًا يعمل في الوردية؟ مثلًا: «3 نهارًا».
        [two] كم موظفًا يعمل في كل من الورديتين؟ مثلًا: «3 نهارًا، 2 ليلًا».
        [few] كم موظفًا يعمل في كل من الورديات، وعددها { $count }؟ مثلًا: «3 نهارًا، 2 ليلًا».
        [many] كم موظفًا يعمل في كل من الورديات، وعددها { $count }؟ مثلًا: «3 نهارًا، 2 ليلًا».
       *[other] كم موظفًا يعمل في كل من الورديات، وعددها { $count }؟ مثلًا: «3 نهارًا، 2 ليلًا».
    }
ask-shift-next = كم موظفًا يعمل في الوردية رقم { $number }؟
ask-times = من متى إلى متى يعمل الباقون؟ تنقصني أوقات هذه الورديات: { $people }. مثلًا: «من 8 إلى 16 ومن 16 إلى 24».
ask-handover = عند تبديل الورديات، هل يبقى المغادرون والقادمون مسجّلي الدخول معًا لبعض الوقت؟

## Buttons: at most five words and thirty characters

choice-together = كلهم في الوقت نفسه
choice-shifts = في ورديات
choice-peak = أعرف أكبر عدد
choice-yes = نعم، تتداخل
choice-no = لا تتداخل
choice-staff =
    { $staff ->
        [zero] بلا موظفين
        [one] موظف واحد في المجموع
        [two] موظفان في المجموع
        [few] { $staff } موظفين في المجموع
        [many] { $staff } موظفًا في المجموع
       *[other] { $staff } موظف في المجموع
    }
choice-peak-of = { $peak } في وقت واحد
choice-everybody = الجميع معًا: { $staff }
choice-all-at-once = الكل في وقت واحد: { $people }
choice-take = اعتماد هذا بدلًا منه
choice-rest-of-day = بقية اليوم
choice-without-times = من دون أوقات
choice-reading-shifts = الورديات: { $people }
choice-times = { $start }–{ $end }
choice-one-group = مجموعة واحدة من { $people }
choice-count =
    { $count ->
        [zero] بلا ورديات
        [one] وردية واحدة
        [two] ورديتان
        [few] { $count } ورديات
        [many] { $count } وردية
       *[other] { $count } وردية
    }
choice-each =
    { $count ->
        [zero] بلا ورديات
        [one] وردية واحدة من { $people }
        [two] ورديتان، في كل منهما { $people }
        [few] { $count } ورديات، في كل منها { $people }
        [many] { $count } وردية، لكل منها { $people }
       *[other] { $count } وردية، لكل منها { $people }
    }
choice-add = إضافة الوردية رقم { $number }
choice-minutes =
    { $minutes ->
        [zero] صفر دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
choice-change-staff = تغيير عدد الموظفين
choice-change-schedule = تغيير أوقات العمل
choice-change-shifts = تغيير الورديات
choice-change-peak = تغيير أكبر عدد
choice-change-handover = تغيير التداخل
choice-back = رجوع
choice-cancel = إلغاء
choice-restart = البدء من جديد
choice-human = التحدث مع شخص
choice-help = مساعدة
choice-language = لغة أخرى
choice-language-name = { $language }

## What was understood

echo = سجّلت: { $facts }.
kept = ما أعرفه حتى الآن: { $facts }.
kept-nothing = لا أعرف شيئًا عن فريقكم بعد.
echo-instead = { $now } بدلًا من { $before }
echo-staff =
    { $staff ->
        [zero] لا موظفين
        [one] موظف واحد في المجموع
        [two] موظفان في المجموع
        [few] { $staff } موظفين في المجموع
        [many] { $staff } موظفًا في المجموع
       *[other] { $staff } موظف في المجموع
    }
echo-together = الكل في الوقت نفسه
echo-peak = على الأكثر { $peak } في وقت واحد
echo-in-shifts = العمل في ورديات
echo-shift-count =
    { $count ->
        [zero] لا ورديات
        [one] وردية واحدة
        [two] ورديتان
        [few] { $count } ورديات
        [many] { $count } وردية
       *[other] { $count } وردية
    }
echo-shifts =
    { $count ->
        [zero] لا ورديات: { $shifts }
        [one] وردية واحدة من { $shifts }
        [two] ورديتان من { $shifts }
        [few] ورديات من { $shifts }
        [many] ورديات من { $shifts }
       *[other] ورديات من { $shifts }
    }
echo-shifts-many =
    { $count ->
        [zero] لا ورديات: { $first }
        [one] وردية واحدة: { $first }
        [two] ورديتان، أولاهما { $first }
        [few] { $count } ورديات، أولها { $first }
        [many] { $count } وردية، أولها { $first }
       *[other] { $count } وردية، أولها { $first }
    }
echo-one-after-another = الواحدة تلو الأخرى: على الأكثر { $peak } في وقت واحد
echo-handover =
    { $minutes ->
        [0] لا تداخل بين الورديات
        [zero] لا تداخل بين الورديات
        [one] تداخل مدته دقيقة واحدة
        [two] تداخل مدته دقيقتان
        [few] تداخل مدته { $minutes } دقائق
        [many] تداخل مدته { $minutes } دقيقة
       *[other] تداخل مدته { $minutes } دقيقة
    }
echo-handover-dropped = ما ذُكر عن التداخل لم يعد محسوبًا
shift-times = { $people } من { $start } إلى { $end }
shift-days = { $shift } ({ $days })
shift-zone = { $shift }، بتوقيت { $zone }

## What is known, as chips: at most four words each

told-staff =
    { $staff ->
        [zero] لا موظفين
        [one] موظف واحد
        [two] موظفان
        [few] { $staff } موظفين
        [many] { $staff } موظفًا
       *[other] { $staff } موظف
    }
told-together = الكل معًا
told-peak = { $peak } في وقت واحد
told-in-shifts = في ورديات
told-shifts =
    { $count ->
        [zero] ورديات: { $shifts }
        [one] وردية من { $shifts }
        [two] ورديتان: { $shifts }
        [few] ورديات: { $shifts }
        [many] ورديات: { $shifts }
       *[other] ورديات: { $shifts }
    }
told-times = { $shifts }
told-shift = { $people } ({ $start }–{ $end })
told-handover =
    { $minutes ->
        [0] بلا تداخل
        [zero] بلا تداخل
        [one] تداخل دقيقة واحدة
        [two] تداخل دقيقتين
        [few] تداخل { $minutes } دقائق
        [many] تداخل { $minutes } دقيقة
       *[other] تداخل { $minutes } دقيقة
    }
told-saving-month = توفّرون { $amount } شهريًا
told-saving-year = توفّرون { $amount } سنويًا
period-month = شهريًا
period-year = سنويًا

## What is unsure

unsure-which = لست متأكدًا أيّ هذه هو المقصود:
unsure-which-none = لست متأكدًا مما هو المقصود.
unsure-one = هل هذا هو المقصود؟
unsure-number = يكفي عدد تقريبي، ويمكن تغييره لاحقًا.
unsure-peak-beside-shifts = مع هذه الورديات لن يكون العدد { $peak } في وقت واحد. أيّهما أعتمد؟
unsure-times-of-whom = لديّ الأوقات، لكن ليس عدد الذين يعملون فيها.
out-of-range = لا يمكنني التسعير بالقيمة «{ $said }»: المطلوب هنا عدد صحيح من { $least } إلى { $most }.
out-of-range-other = لا يمكنني الحساب بالقيمة «{ $said }».
missed = عذرًا، لم أفهم ذلك.
missed-again = عذرًا، ما زلت لا أفهم. يمكنكم الضغط على زر أو التحدث مع شخص.
unfitting-choice = لم يعد هذا الخيار مناسبًا هنا، لذلك لم يتغير شيء.
yes-or-no-to-what = لست متأكدًا على أي سؤال هذا الجواب.

## Going back, changing, starting anew

restarted = نبدأ من جديد.
back-done = تراجعت عن إجابتكم الأخيرة.
back-nothing = لا يوجد ما يمكن التراجع عنه.
change-closed = يبقى كل شيء كما كان.
cancel-offers-restart = لم يتغير شيء. يمكنكم المتابعة أو البدء من جديد.
handover-needs-shifts = التداخل مهم فقط حيث يعمل الموظفون في ورديات.
quote-needs-answers = يمكنني ذكر السعر حالما أعرف المزيد قليلًا.
language-switched = نتابع بهذه اللغة: { $language }.
language-which = بأي لغة نتابع؟
language-not-spoken = لا أتحدث هذه اللغة بعد. هذه هي اللغات التي أتحدثها:
