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
human-pricing-page = لا أعرف جهة اتصال مباشرة. يمكن البدء من صفحة أسعار البائع: { $url }
human-not-stated = لا أعرف جهة اتصال. يُرجى سؤال من أعطاكم هذه المحادثة.
human-passed-on = أبلغتُ شخصًا، وأرسلتُ إليه إجاباتكم وعرض السعر إن وُجد. يمكنكم المتابعة هنا في هذه الأثناء.

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
        [two] ورديتان من { $people }
        [few] { $count } ورديات من { $people }
        [many] { $count } وردية من { $people }
       *[other] { $count } وردية من { $people }
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

## Plans and prices

plan-named = ترخيص مسمّى
plan-concurrent = ترخيص متزامن
plan-by-staff = ترخيص لكل موظف
plan-by-peak = ترخيص لكل عامل في وقت واحد
plan-with-id = { $plan } ({ $id })
price-month = { $amount } شهريًا
price-year = { $amount } سنويًا
option-price = { $plan }: { $price }

## The result

result-recommended = أنصح بـ«{ $plan }»: { $price }، وهو الأقل تكلفة لكم.
result-only = { $plan }: { $price }. إنها الخطة الوحيدة في قائمة الأسعار هذه.
result-tie = أنصح بـ«{ $plan }»: { $price }. هناك خطة أخرى بالسعر نفسه.
why-together =
    { $staff ->
        [zero] السبب: لا أحد يعمل.
        [one] السبب: الموظف الواحد يعمل وحده.
        [two] السبب: الموظفان يعملان في الوقت نفسه.
        [few] السبب: الموظفون كلهم، وعددهم { $staff }، يعملون في الوقت نفسه.
        [many] السبب: الموظفون كلهم، وعددهم { $staff }، يعملون في الوقت نفسه.
       *[other] السبب: الموظفون كلهم، وعددهم { $staff }، يعملون في الوقت نفسه.
    }
why-at-most = السبب: يعمل على الأكثر { $peak } من أصل { $staff } في وقت واحد.
why-largest-shift = السبب: يعمل على الأكثر { $peak } من أصل { $staff } في وقت واحد، في أكبر وردية.
why-neighbours = السبب: يسجّل الدخول على الأكثر { $peak } من أصل { $staff } في وقت واحد، عند تبديل الورديات.
why-timeline = { $why } تأتي لحظة الذروة أول مرة: { $moment }.
why-capped =
    { $staff ->
        [zero] السبب: تتداخل وردياتكم بأكثر من عدد الموظفين، لذلك لا أحسب أحدًا.
        [one] السبب: تتداخل وردياتكم بأكثر من عدد الموظفين، لذلك أحسب الموظف الواحد مرة واحدة.
        [two] السبب: تتداخل وردياتكم بأكثر من عدد الموظفين، لذلك أحسب الموظفَين، كلًّا مرة واحدة.
        [few] السبب: تتداخل وردياتكم بأكثر من عدد الموظفين، لذلك أحسبهم كلهم، أي { $staff }، ولا أحد مرتين.
        [many] السبب: تتداخل وردياتكم بأكثر من عدد الموظفين، لذلك أحسبهم كلهم، أي { $staff }، ولا أحد مرتين.
       *[other] السبب: تتداخل وردياتكم بأكثر من عدد الموظفين، لذلك أحسبهم كلهم، أي { $staff }، ولا أحد مرتين.
    }
result-saving-month = توفّرون { $amount } شهريًا، أي { $per_year } سنويًا، مقارنةً بـ«{ $plan }» (أقل بنسبة { $percent }).
result-saving-year = توفّرون { $amount } سنويًا مقارنةً بـ«{ $plan }» (أقل بنسبة { $percent }).
break-even-stays =
    { $staff ->
        [zero] نقطة التعادل: مع صفر موظف يبقى «{ $by_peak }» أقل تكلفة حتى { $peak } في وقت واحد؛ وفوق ذلك «{ $by_staff }».
        [one] نقطة التعادل: مع موظف واحد يبقى «{ $by_peak }» أقل تكلفة حتى { $peak } في وقت واحد؛ وفوق ذلك «{ $by_staff }».
        [two] نقطة التعادل: مع موظفين اثنين يبقى «{ $by_peak }» أقل تكلفة حتى { $peak } في وقت واحد؛ وفوق ذلك «{ $by_staff }».
        [few] نقطة التعادل: مع { $staff } موظفين يبقى «{ $by_peak }» أقل تكلفة حتى { $peak } في وقت واحد؛ وفوق ذلك «{ $by_staff }».
        [many] نقطة التعادل: مع { $staff } موظفًا يبقى «{ $by_peak }» أقل تكلفة حتى { $peak } في وقت واحد؛ وفوق ذلك «{ $by_staff }».
       *[other] نقطة التعادل: مع { $staff } موظف يبقى «{ $by_peak }» أقل تكلفة حتى { $peak } في وقت واحد؛ وفوق ذلك «{ $by_staff }».
    }
break-even-up-to =
    { $staff ->
        [zero] نقطة التعادل: مع صفر موظف يكون «{ $by_peak }» أقل تكلفة حتى { $peak } في وقت واحد؛ وفوق ذلك «{ $by_staff }».
        [one] نقطة التعادل: مع موظف واحد يكون «{ $by_peak }» أقل تكلفة حتى { $peak } في وقت واحد؛ وفوق ذلك «{ $by_staff }».
        [two] نقطة التعادل: مع موظفين اثنين يكون «{ $by_peak }» أقل تكلفة حتى { $peak } في وقت واحد؛ وفوق ذلك «{ $by_staff }».
        [few] نقطة التعادل: مع { $staff } موظفين يكون «{ $by_peak }» أقل تكلفة حتى { $peak } في وقت واحد؛ وفوق ذلك «{ $by_staff }».
        [many] نقطة التعادل: مع { $staff } موظفًا يكون «{ $by_peak }» أقل تكلفة حتى { $peak } في وقت واحد؛ وفوق ذلك «{ $by_staff }».
       *[other] نقطة التعادل: مع { $staff } موظف يكون «{ $by_peak }» أقل تكلفة حتى { $peak } في وقت واحد؛ وفوق ذلك «{ $by_staff }».
    }
break-even-largest =
    { $staff ->
        [zero] نقطة التعادل: مع صفر موظف يكون { $peak } في وقت واحد أكبر عدد يبقى فيه «{ $by_peak }» أقل تكلفة من «{ $by_staff }».
        [one] نقطة التعادل: مع موظف واحد يكون { $peak } في وقت واحد أكبر عدد يبقى فيه «{ $by_peak }» أقل تكلفة من «{ $by_staff }».
        [two] نقطة التعادل: مع موظفين اثنين يكون { $peak } في وقت واحد أكبر عدد يبقى فيه «{ $by_peak }» أقل تكلفة من «{ $by_staff }».
        [few] نقطة التعادل: مع { $staff } موظفين يكون { $peak } في وقت واحد أكبر عدد يبقى فيه «{ $by_peak }» أقل تكلفة من «{ $by_staff }».
        [many] نقطة التعادل: مع { $staff } موظفًا يكون { $peak } في وقت واحد أكبر عدد يبقى فيه «{ $by_peak }» أقل تكلفة من «{ $by_staff }».
       *[other] نقطة التعادل: مع { $staff } موظف يكون { $peak } في وقت واحد أكبر عدد يبقى فيه «{ $by_peak }» أقل تكلفة من «{ $by_staff }».
    }
break-even-always =
    { $staff ->
        [zero] مهما كان عدد العاملين في وقت واحد، فإن «{ $by_peak }» مع صفر موظف أقل تكلفة من «{ $by_staff }».
        [one] مهما كان عدد العاملين في وقت واحد، فإن «{ $by_peak }» مع موظف واحد أقل تكلفة من «{ $by_staff }».
        [two] مهما كان عدد العاملين في وقت واحد، فإن «{ $by_peak }» مع موظفين اثنين أقل تكلفة من «{ $by_staff }».
        [few] مهما كان عدد العاملين في وقت واحد، فإن «{ $by_peak }» مع { $staff } موظفين أقل تكلفة من «{ $by_staff }».
        [many] مهما كان عدد العاملين في وقت واحد، فإن «{ $by_peak }» مع { $staff } موظفًا أقل تكلفة من «{ $by_staff }».
       *[other] مهما كان عدد العاملين في وقت واحد، فإن «{ $by_peak }» مع { $staff } موظف أقل تكلفة من «{ $by_staff }».
    }
break-even-never =
    { $staff ->
        [zero] مع صفر موظف لا يكون «{ $by_peak }» أقل تكلفة أبدًا مهما قلّ عدد العاملين في وقت واحد. لذلك الأنسب «{ $by_staff }».
        [one] مع موظف واحد لا يكون «{ $by_peak }» أقل تكلفة أبدًا مهما قلّ عدد العاملين في وقت واحد. لذلك الأنسب «{ $by_staff }».
        [two] مع موظفين اثنين لا يكون «{ $by_peak }» أقل تكلفة أبدًا مهما قلّ عدد العاملين في وقت واحد. لذلك الأنسب «{ $by_staff }».
        [few] مع { $staff } موظفين لا يكون «{ $by_peak }» أقل تكلفة أبدًا مهما قلّ عدد العاملين في وقت واحد. لذلك الأنسب «{ $by_staff }».
        [many] مع { $staff } موظفًا لا يكون «{ $by_peak }» أقل تكلفة أبدًا مهما قلّ عدد العاملين في وقت واحد. لذلك الأنسب «{ $by_staff }».
       *[other] مع { $staff } موظف لا يكون «{ $by_peak }» أقل تكلفة أبدًا مهما قلّ عدد العاملين في وقت واحد. لذلك الأنسب «{ $by_staff }».
    }
limit-none = مع هذه الخطة لا يُمنع أحد من الدخول أبدًا: لكل موظف ترخيصه.
limit-not-stated =
    { $seats ->
        [zero] لا يمكن لأحد العمل في وقت واحد، بحسب المدفوع. ما يحدث للتالي غير مذكور، ويمكن لشخص أن يوضح.
        [one] يمكن لموظف واحد فقط العمل في كل لحظة، بحسب المدفوع. ما يحدث للتالي غير مذكور، ويمكن لشخص أن يوضح.
        [two] يمكن لموظفين اثنين فقط العمل في وقت واحد، بحسب المدفوع. ما يحدث للتالي غير مذكور، ويمكن لشخص أن يوضح.
        [few] يمكن لـ{ $seats } موظفين فقط العمل في وقت واحد، بحسب المدفوع. ما يحدث للتالي غير مذكور، ويمكن لشخص أن يوضح.
        [many] يمكن لـ{ $seats } موظفًا فقط العمل في وقت واحد، بحسب المدفوع. ما يحدث للتالي غير مذكور، ويمكن لشخص أن يوضح.
       *[other] يمكن لـ{ $seats } موظف فقط العمل في وقت واحد، بحسب المدفوع. ما يحدث للتالي غير مذكور، ويمكن لشخص أن يوضح.
    }
limit-refused =
    { $seats ->
        [zero] لا يمكن لأحد العمل في وقت واحد؛ ويُرفض دخول من يأتي بعد ذلك.
        [one] يمكن لموظف واحد فقط العمل في كل لحظة؛ ويُرفض دخول من يأتي بعده.
        [two] يمكن لموظفين اثنين فقط العمل في وقت واحد؛ ويُرفض دخول من يأتي بعدهما.
        [few] يمكن لـ{ $seats } موظفين فقط العمل في وقت واحد؛ ويُرفض دخول من يأتي بعدهم.
        [many] يمكن لـ{ $seats } موظفًا فقط العمل في وقت واحد؛ ويُرفض دخول من يأتي بعدهم.
       *[other] يمكن لـ{ $seats } موظف فقط العمل في وقت واحد؛ ويُرفض دخول من يأتي بعدهم.
    }
limit-oldest-ends =
    { $seats ->
        [zero] لا يمكن لأحد العمل في وقت واحد؛ وعند دخول آخر تنتهي أقدم جلسة.
        [one] يمكن لموظف واحد فقط العمل في كل لحظة؛ وعند دخول آخر تنتهي أقدم جلسة.
        [two] يمكن لموظفين اثنين فقط العمل في وقت واحد؛ وعند دخول آخر تنتهي أقدم جلسة.
        [few] يمكن لـ{ $seats } موظفين فقط العمل في وقت واحد؛ وعند دخول آخر تنتهي أقدم جلسة.
        [many] يمكن لـ{ $seats } موظفًا فقط العمل في وقت واحد؛ وعند دخول آخر تنتهي أقدم جلسة.
       *[other] يمكن لـ{ $seats } موظف فقط العمل في وقت واحد؛ وعند دخول آخر تنتهي أقدم جلسة.
    }
limit-billed =
    { $seats ->
        [zero] لا شيء مدفوع؛ وعند دخول آخر يُحتسب ترخيص إضافي.
        [one] المدفوع لموظف واحد في كل لحظة؛ وعند دخول آخر يُحتسب ترخيص إضافي.
        [two] المدفوع لموظفين اثنين في وقت واحد؛ وعند دخول آخر يُحتسب ترخيص إضافي.
        [few] المدفوع لـ{ $seats } موظفين في وقت واحد؛ وعند دخول آخر يُحتسب ترخيص إضافي.
        [many] المدفوع لـ{ $seats } موظفًا في وقت واحد؛ وعند دخول آخر يُحتسب ترخيص إضافي.
       *[other] المدفوع لـ{ $seats } موظف في وقت واحد؛ وعند دخول آخر يُحتسب ترخيص إضافي.
    }
result-overlap = لم أحسب أي تداخل. إذا بقيت الورديتان مسجّلتي الدخول معًا لبعض الوقت: { $peak } في وقت واحد، { $totals }.
result-overlap-changes = لم أحسب أي تداخل. إذا بقيت الورديتان مسجّلتي الدخول معًا لبعض الوقت: { $peak } في وقت واحد، { $totals }. وعندها يكون الأقل تكلفة لكم: { $plan }.
assumed-handover =
    { $minutes ->
        [0] الافتراض: لا يبقى أحد مسجّل الدخول بعد ورديته.
        [zero] الافتراض: لا يبقى أحد مسجّل الدخول بعد ورديته.
        [one] الافتراض: يبقى الموظفون مسجّلي الدخول دقيقة واحدة بعد ورديتهم.
        [two] الافتراض: يبقى الموظفون مسجّلي الدخول دقيقتين بعد ورديتهم.
        [few] الافتراض: يبقى الموظفون مسجّلي الدخول { $minutes } دقائق بعد ورديتهم.
        [many] الافتراض: يبقى الموظفون مسجّلي الدخول { $minutes } دقيقة بعد ورديتهم.
       *[other] الافتراض: يبقى الموظفون مسجّلي الدخول { $minutes } دقيقة بعد ورديتهم.
    }
assumed-prices = الأسعار: دفتر الأسعار { $version }، وأعتمده للأيام ابتداءً من { $since }. الضرائب والرسوم الأخرى غير مشمولة.
result-number = عرض السعر { $number }، ساري حتى { $valid_until }: { $url }
result-number-short = عرض السعر { $number }، ساري حتى { $valid_until }
reissued-expired = انتهت صلاحية عرض السعر السابق لهذا، لذلك يحمل هذا العرض رقمًا جديدًا.
reissued-prices-changed = تغيّر دفتر الأسعار منذ عرض السعر السابق لهذا، لذلك يحمل هذا العرض رقمًا جديدًا.
no-price-on-date = لا يوجد في دفتر الأسعار سعر ليوم { $date }، لذلك لا يمكنني التسعير.
next-trial =
    { $days ->
        [zero] يمكنكم التجربة أولًا: هناك فترة تجريبية.
        [one] يمكنكم التجربة أولًا: هناك فترة تجريبية ليوم واحد.
        [two] يمكنكم التجربة أولًا: هناك فترة تجريبية ليومين.
        [few] يمكنكم التجربة أولًا: هناك فترة تجريبية مدتها { $days } أيام.
        [many] يمكنكم التجربة أولًا: هناك فترة تجريبية مدتها { $days } يومًا.
       *[other] يمكنكم التجربة أولًا: هناك فترة تجريبية مدتها { $days } يوم.
    }
next-example = ما الخطوة التالية؟ يمكنكم تغيير إجابة، أو السؤال «ماذا لو كنا 25؟»، أو التحدث مع شخص.

## What if

what-if-priced =
    { $staff ->
        [zero] مع صفر موظف وعلى الأكثر { $peak } في وقت واحد يكون «{ $plan }» الأقل تكلفة لكم: { $price }. { $now }
        [one] مع موظف واحد وعلى الأكثر { $peak } في وقت واحد يكون «{ $plan }» الأقل تكلفة لكم: { $price }. { $now }
        [two] مع موظفين اثنين وعلى الأكثر { $peak } في وقت واحد يكون «{ $plan }» الأقل تكلفة لكم: { $price }. { $now }
        [few] مع { $staff } موظفين وعلى الأكثر { $peak } في وقت واحد يكون «{ $plan }» الأقل تكلفة لكم: { $price }. { $now }
        [many] مع { $staff } موظفًا وعلى الأكثر { $peak } في وقت واحد يكون «{ $plan }» الأقل تكلفة لكم: { $price }. { $now }
       *[other] مع { $staff } موظف وعلى الأكثر { $peak } في وقت واحد يكون «{ $plan }» الأقل تكلفة لكم: { $price }. { $now }
    }
what-if-now = والآن «{ $plan }»: { $price }.
what-if-stays = تبقى الخطة الأقل تكلفة كما هي؛ وسعرها الآن { $price }.
what-if-nothing-changed = لم يتغير شيء بعد. هل أعتمد هذا بدلًا منه؟
what-if-exceeds-staff = لا يمكنني تسعير ذلك: سيعمل { $people } في الوقت نفسه، لكن العدد الكلي { $staff }.
what-if-example = لا يمكنني تسعير ذلك بعد. يُرجى السؤال بعدد: «ماذا لو كنا 25؟» أو «ماذا لو عمل 4 في وقت واحد؟».

## Tables

table-options-month = تكلفة كل خطة شهريًا
table-options-year = تكلفة كل خطة سنويًا
table-prices-month = قائمة الأسعار الشهرية
table-prices-year = قائمة الأسعار السنوية
table-what-if = ما الذي سيتغير
table-growth = تكلفة السنة القادمة
table-break-even = حتى كم في وقت واحد تكون هذه أقل تكلفة: { $plan }
column-option = الخطة
column-quantity = العدد
column-each = سعر الواحد
column-amount = المبلغ
column-now = الآن
column-then = بعد ذلك
column-from = ابتداءً من
column-difference = الفرق
column-staff = الموظفون كلهم
column-by-staff = { $plan }
column-largest-peak = أقل تكلفة حتى
cell-never = أبدًا
line-tier = { $plan }، من { $first } إلى { $last }
line-tier-open = { $plan }، من { $first } فأكثر
line-base = { $plan }، رسم أساسي
line-pack = { $plan }، حزمة من { $size }
line-total = { $plan }، المجموع
line-price = { $label }: { $each } للواحد
line-what-if = { $plan }: الآن { $now }، وبعد ذلك { $then }، والفرق { $difference }
line-break-even =
    { $peak ->
        [0] العدد الكلي { $staff }: سعر «{ $by_staff }» هو { $price }، ولا يكون «{ $by_peak }» أقل تكلفة أبدًا
        [zero] العدد الكلي { $staff }: سعر «{ $by_staff }» هو { $price }، ولا يكون «{ $by_peak }» أقل تكلفة أبدًا
        [one] العدد الكلي { $staff }: سعر «{ $by_staff }» هو { $price }، ويكون «{ $by_peak }» أقل تكلفة مع موظف واحد في كل لحظة
        [two] العدد الكلي { $staff }: سعر «{ $by_staff }» هو { $price }، ويكون «{ $by_peak }» أقل تكلفة حتى اثنين في وقت واحد
        [few] العدد الكلي { $staff }: سعر «{ $by_staff }» هو { $price }، ويكون «{ $by_peak }» أقل تكلفة حتى { $peak } في وقت واحد
        [many] العدد الكلي { $staff }: سعر «{ $by_staff }» هو { $price }، ويكون «{ $by_peak }» أقل تكلفة حتى { $peak } في وقت واحد
       *[other] العدد الكلي { $staff }: سعر «{ $by_staff }» هو { $price }، ويكون «{ $by_peak }» أقل تكلفة حتى { $peak } في وقت واحد
    }

## Questions about the licences

explain-not-stated =
    { $topic ->
        [trial] لم يذكر البائع هل توجد فترة تجريبية؛ يمكن لشخص أن يخبركم.
        [gives] لم يذكر البائع ماذا يعطي الترخيص غير الدخول؛ يمكن لشخص أن يخبركم.
        [at_limit] لم يذكر البائع ماذا يحدث لمن يزيد على العدد؛ يمكن لشخص أن يخبركم.
        [supervisors] لم يذكر البائع هل يُحتسب المشرفون؛ يمكن لشخص أن يخبركم.
        [mixing] لم يذكر البائع هل يمكن الجمع بين النوعين؛ يمكن لشخص أن يخبركم.
        [switching] لم يذكر البائع هل يمكن التبديل لاحقًا؛ يمكن لشخص أن يخبركم.
       *[terms] لم يذكر البائع ما هي الشروط؛ يمكن لشخص أن يخبركم.
    }
explain-difference = الترخيص المسمّى يُحسب بعدد الموظفين: لكل من يحتاج إلى الدخول ترخيصه. والترخيص المتزامن يُحسب بعدد من يعملون في اللحظة نفسها: يمكن لأي عدد أن يملك حسابًا، لكن لا يعمل في وقت واحد إلا العدد المدفوع.
explain-named = الترخيص المسمّى يخص شخصًا واحدًا لا جهازًا. يمكن لهذا الشخص الدخول في أي وقت باسمه وكلمة مروره، فلا يُمنع أحد من الدخول أبدًا.
explain-concurrent = التراخيص المتزامنة مشتركة: يمكن لأي عدد من الموظفين أن يملك حسابًا ويتناوب، لكن لا يعمل في وقت واحد إلا العدد المدفوع.
explain-gives = أيًّا كان الترخيص، فإنه يعطيكم:
gives-statistics = إحصاءات لكل موظف: حجم العمل ومعدل الرد ومتوسط التقييم، ومجموعة أيضًا.
gives-security = الأمان: لكل موظف كلمة مرور خاصة به، تُغيَّر من وقت لآخر ولا تُعطى لأحد.
gives-logging = سجل: يُحفظ كل إجراء في المحادثة، فيمكنكم معرفة من سجّل الدخول ومتى.
explain-suits = التراخيص المسمّاة تناسب الفرق التي تعمل كلها في الوقت نفسه. والتراخيص المتزامنة تناسب الفرق الأكبر التي يعمل جزء منها فقط في وقت واحد، والبرامج قليلة الاستخدام.
explain-log-in = لكل موظف حساب باسمه وكلمة مروره. مع الترخيص المسمّى يمكن الدخول في أي وقت؛ ومع التراخيص المتزامنة لا يدخل في وقت واحد إلا العدد المدفوع.
explain-trial =
    { $days ->
        [zero] نعم، هناك فترة تجريبية.
        [one] نعم، هناك فترة تجريبية ليوم واحد.
        [two] نعم، هناك فترة تجريبية ليومين.
        [few] نعم، هناك فترة تجريبية مدتها { $days } أيام.
        [many] نعم، هناك فترة تجريبية مدتها { $days } يومًا.
       *[other] نعم، هناك فترة تجريبية مدتها { $days } يوم.
    }
explain-no-trial = لا، لا توجد فترة تجريبية.
explain-sharing = مع التراخيص المتزامنة نعم: يمكن أن يكون للجميع حسابات، ويدخل في وقت واحد العدد المدفوع. ومع التراخيص المسمّاة لا: يحتاج كل موظف إلى ترخيصه.
explain-at-limit = مع التراخيص المتزامنة لا يعمل في وقت واحد إلا العدد المدفوع، لذلك احسبوا حساب لحظة الذروة مع تداخل الورديات. ومع التراخيص المسمّاة لا يوجد حد كهذا.
explain-meeting = إذا كان على الجميع أن يسجّلوا الدخول في اللحظة نفسها، ولو مرة في الأسبوع، فتلك هي لحظة الذروة، ويُحتسبون كلهم.
explain-idle = ليس مذكورًا هنا هل يُحتسب من سجّل الدخول ولا يعمل. للأمان، احسبوا كل من هو مسجّل الدخول؛ ويمكن لشخص أن يخبركم بالمزيد.
explain-supervisors-count = نعم، يُحتسب المشرفون مثل غيرهم.
explain-supervisors-free = لا، لا يُحتسب المشرفون.
explain-part-time-example = اكتبوا الورديات بأوقاتها وأيامها وأماكنها، مثل «4 من 8 إلى 14 في أيام العمل، 3 من 14 إلى 22 في لشبونة». أحسب لحظة الذروة مع التداخل وتغيير التوقيت.
explain-growth-example = اسألوا بالعدد المتوقع، مثل «ماذا لو كنا 30؟». قد تتغير الخطة الأقل تكلفة مع نموكم.
# $people (number): more each month; $plan (text): the plan that is cheapest now
growth-stays = مع زيادة { $people } كل شهر ومع الجدول نفسه، يبقى «{ $plan }» الأقل تكلفة طوال سنة.
# $people (number): more each month; $plan (text): the plan that is cheapest now; $other (text): the one that takes its place; $date (date): when
growth-changes = مع زيادة { $people } كل شهر ومع الجدول نفسه، يكون «{ $plan }» الأقل تكلفة أولًا، ثم يصبح «{ $other }» الأقل تكلفة ابتداءً من { $date }.
explain-fees = تُسعَّر هنا التراخيص وحدها. الضرائب ورسوم الإعداد وغيرها غير مشمولة.
explain-discount-month = لا خصم سنويًا في قائمة الأسعار: تكلفة السنة اثنا عشر ضعف تكلفة الشهر.
explain-discount-year = الأسعار لسنة كاملة. لا خصم آخر في قائمة الأسعار.
explain-price-change = أعتمد دفتر الأسعار { $version } للأيام ابتداءً من { $since }. يذكر كل عرض سعر دفتر أسعاره واليوم الذي يسري حتى نهايته؛ ولا أعرف ما بعد ذلك.
explain-handover = عندما تبقى الوردية المغادرة والقادمة مسجّلتي الدخول معًا لبعض الوقت، تُحتسبان كلتاهما في تلك اللحظة. لذلك أسأل عن التداخل حيث يغيّر السعر.
explain-break-even = يعتمد ذلك على عدد من يعملون في وقت واحد. من قائمة الأسعار، لبعض أحجام الفرق:
explain-figures = أرقامي من قائمة الأسعار وحدها: كل ترخيص بسعر شريحته، والعدد في وقت واحد كما تذكرونه. وإذا ظهر في مثال آخر مجموع مختلف، فقد حُسب بطريقة أخرى.
explain-terms = شروط البائع هنا: { $url }
explain-no-concurrent = لا توجد في قائمة الأسعار هذه خطة تُحسب بعدد العاملين في وقت واحد.
explain-no-named = لا توجد في قائمة الأسعار هذه خطة تُحسب بعدد الموظفين كلهم.
explain-for-you =
    { $staff ->
        [zero] لفريقكم، وعلى الأكثر { $peak } في وقت واحد: { $totals }.
        [one] لموظف واحد: { $totals }.
        [two] لموظفين اثنين، وعلى الأكثر { $peak } في وقت واحد: { $totals }.
        [few] لفريقكم من { $staff } موظفين، وعلى الأكثر { $peak } في وقت واحد: { $totals }.
        [many] لفريقكم من { $staff } موظفًا، وعلى الأكثر { $peak } في وقت واحد: { $totals }.
       *[other] لفريقكم من { $staff } موظف، وعلى الأكثر { $peak } في وقت واحد: { $totals }.
    }

## Days and times

moment = { $day }، الساعة { $time }
moment-in-zone = { $day }، الساعة { $time } بتوقيت { $zone }
days-every-day = كل يوم
days-range = من { $first } إلى { $last }
line-sum = { $label }: { $quantity } × { $each } = { $amount }
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
problem-malformed = لا يمكن قراءة الطلب
problem-malformed-about = المحتوى ليس { -json } بترميز { -utf8 }، أو ينقص ترويسة يحتاج إليها الطلب. الجملة بجانب الرمز تذكر أيهما. لم يتغير شيء: صحّحوا الطلب وأرسلوه ثانية.
problem-unauthorised = رمز المحادثة ناقص أو خاطئ
problem-unauthorised-about = يعطي بدء المحادثة رمزًا. وكل طلب لاحق في تلك المحادثة يرسله في الترويسة «{ -header-authorization }».
problem-origin-refused = لا يُسمح لهذا الموقع بالطلب من متصفح
problem-origin-refused-about = لا تطلب صفحة هذه الخدمة إلا إذا كان مصدرها في قائمة المشغّل ({ -setting-origins }). ولا يمسّ ذلك البرامج التي ليست متصفحات.
problem-not-found = لا يوجد شيء هنا
problem-not-found-about = العنوان مكتوب خطأً، أو حُذف ما كان فيه.
problem-method-not-allowed = هذا العنوان لا يقبل هذه الطريقة
problem-method-not-allowed-about = تذكر الترويسة «{ -header-allow }» في الجواب الطرق المقبولة.
problem-conflict = لا يمكن ذلك بإعداد الخدمة الحالي
problem-conflict-about = ما يطلبه الطلب متوقف هنا: لا يمكن متابعة المحادثة في { -telegram } لأنه لا يوجد روبوت معدّ.
problem-too-large = المحتوى كبير جدًا
problem-too-large-about = يذكر الحقل «{ -member-limit }» أكبر عدد من البايتات يُسمح به للمحتوى.
problem-unsupported-media-type = المحتوى ليس من نوع تمكن قراءته
problem-unsupported-media-type-about = المحتوى يكون { -json }: أرسلوا «{ -header-content-type }» بترميز { -utf8 } ومن دون ضغط.
problem-invalid = قيمة لا يمكن استخدامها
problem-invalid-about = يذكر الحقل «{ -member-field }» المكان في المحتوى، والجملة بجانبه ما هو الخطأ هناك. لم يتغير شيء.
problem-idempotency-key-reused = استُخدم المفتاح لطلب آخر
problem-idempotency-key-reused-about = جاء «{ -header-key }» نفسه من قبل بمحتوى آخر. كرّروا الطلب الأول كما كان، أو أرسلوا الجديد بمفتاح جديد.
problem-mixed-times = لبعض الورديات أوقات وليس لبعضها
problem-mixed-times-about = اذكروا البداية والنهاية لكل وردية، أو لا تذكروها لأي منها.
problem-no-price-on-date = لا سعر لهذا اليوم
problem-no-price-on-date-about = اليوم المطلوب قبل أول إصدار من دفتر الأسعار، الذي يبدأ في اليوم المذكور في «{ -member-first }».
problem-people-exceed-staff = العاملون أكثر من الموظفين
problem-people-exceed-staff-about = إحدى الورديات، أو أكبر عدد يعمل في وقت واحد، أكبر من عدد الموظفين كلهم. اذكروا عددًا أكبر للموظفين أو وردية أصغر.
problem-unknown-price-book = لا يوجد دفتر أسعار كهذا
problem-unknown-price-book-about = يسرد الطلب { -path-price-books } الدفاتر التي يمكن التسعير بها.
problem-rate-limited = رسائل كثيرة دفعة واحدة
problem-rate-limited-about = تقبل المحادثة عددًا معيّنًا من الرسائل في الدقيقة. وتذكر الترويسة «{ -header-retry-after }» كم ثانية يجب الانتظار.
problem-unavailable = لا يمكن للخدمة الرد الآن
problem-unavailable-about = لم يتغير شيء. أرسلوا الطلب نفسه ثانية، بالمفتاح نفسه، بعد الثواني المذكورة في «{ -header-retry-after }».
problem-internal = حدث خطأ من جهتنا
problem-internal-about = هذا خطأ في الخدمة لا في الطلب. يجده مشغّلها في السجل بقيمة «{ -member-instance }».

refused-malformed-not-json = المحتوى ليس { -json } صحيحًا.
refused-malformed-not-utf8 = المحتوى ليس بترميز { -utf8 }.
refused-malformed-not-text = يحتوي المحتوى على نصف زوج بديل، وهو ليس حرفًا.
refused-malformed-repeated-name = يذكر المحتوى الحقل نفسه مرتين.
refused-malformed-number-too-long = يحتوي المحتوى على عدد أرقامه كثيرة جدًا.
refused-malformed-too-deep = تداخل المحتوى أعمق من اللازم.
refused-malformed-incomplete = لم يصل المحتوى كاملًا.
refused-malformed-key-missing = الترويسة «{ -header-key }» ناقصة. أرسلوا قيمة جديدة مع كل رسالة، والقيمة نفسها عند التكرار.
refused-malformed-key-unusable = تحتاج الترويسة «{ -header-key }» من 1 إلى 255 حرفًا ظاهرًا من { -ascii }.
refused-unauthorised = يحتاج هذا الطلب إلى رمز هذه المحادثة في الترويسة «{ -header-authorization }».
refused-origin-refused = لا يُسمح لصفحات هذا الموقع بطلب هذه الخدمة. يمكن لمشغّلها السماح بذلك.
refused-not-found = لا يوجد شيء في هذا العنوان، أو أنه حُذف.
refused-method-not-allowed = هذا العنوان لا يقبل هذه الطريقة.
refused-conflict = لا يمكن متابعة هذه المحادثة في { -telegram }: لا يوجد روبوت معدّ هنا.
refused-too-large = لا يزيد المحتوى على { $limit } بايت.
refused-unsupported-media-type = أرسلوا المحتوى بنوع { -media-type } وترميز { -utf8 } ومن دون ضغط.
refused-invalid-body = يجب أن يكون المحتوى كائن { -json }.
refused-invalid-missing = «{ $field }» ناقص.
refused-invalid-unknown = «{ $field }» غير معروف هنا.
refused-invalid-type = «{ $field }» من نوع خاطئ.
refused-invalid-length = «{ $field }» طويل جدًا: الحد الأقصى { $limit }.
refused-invalid-range = «{ $field }» خارج حدوده.
refused-invalid-form = قيمة «{ $field }» غير معروفة.
refused-idempotency-key-reused = جاء «{ -header-key }» هذا من قبل بمحتوى آخر.
refused-mixed-times = إما أن تكون لكل الورديات بداية ونهاية، أو ألا تكون لأي منها. «{ $field }» ناقص.
refused-no-price-on-date = لا سعر ليوم { $on }: يبدأ دفتر الأسعار في { $first }.
refused-people-exceed-staff = عدد العاملين في وقت واحد { $people } أكبر من عدد الموظفين { $staff }.
refused-unknown-price-book = لا يوجد دفتر أسعار باسم «{ $price_book }».
refused-rate-limited = { $retry_after ->
    [zero] كان ذلك سريعًا. يُرجى الإرسال ثانية.
    [one] كان ذلك سريعًا. يُرجى الانتظار ثانية واحدة ثم الإرسال من جديد.
    [two] كان ذلك سريعًا. يُرجى الانتظار ثانيتين ثم الإرسال من جديد.
    [few] كان ذلك سريعًا. يُرجى الانتظار { $retry_after } ثوانٍ ثم الإرسال من جديد.
    [many] كان ذلك سريعًا. يُرجى الانتظار { $retry_after } ثانية ثم الإرسال من جديد.
   *[other] كان ذلك سريعًا. يُرجى الانتظار { $retry_after } ثانية ثم الإرسال من جديد.
}
refused-unavailable = لم يتغير شيء. يُرجى المحاولة بعد لحظات.
refused-internal = لم يكن خطأً منكم: هذا خطأ في الخدمة. يُرجى المحاولة ثانية.

## The chat window on a site: no variables, as the window itself shows them

widget-launcher = كم ستكون التكلفة؟
widget-title = مساعد الأسعار
widget-bot = مساعد (روبوت)
widget-language = اللغة
widget-menu = القائمة
widget-restart = البدء من جديد
widget-human = التحدث مع شخص
widget-forget = حذف هذه المحادثة
widget-forget-sure = هل تُحذف هذه المحادثة؟ يُحذف ما كُتب؛ وتبقى عروض الأسعار الصادرة سارية.
widget-forget-yes = حذف
widget-keep = إبقاء
widget-telegram = المتابعة في { -telegram }
widget-telegram-open = فتح { -telegram }
widget-close = إغلاق
widget-write = كتابة الإجابة
widget-send = إرسال
widget-privacy = يجيب هنا روبوت. يُحفظ ما تكتبونه، ويمكن حذفه من القائمة.
widget-change = تغيير
widget-told = ما فهمته
widget-sending = جارٍ الإرسال…
widget-unsent = لم تُرسل
widget-retry = إعادة المحاولة
widget-edit = تعديل
widget-offline = لا يوجد اتصال بالإنترنت. يبقى ما تكتبونه هنا ويُرسل عند عودة الاتصال.
widget-unreachable = لا يمكن الوصول إلى المساعد الآن.
widget-waiting = يكتب…
widget-gone = المحادثة السابقة لم تعد موجودة؛ هذه محادثة جديدة.
widget-lines = عرض كل البنود
widget-copy = نسخ كنص
widget-copied = تم النسخ
widget-link = فتح عرض السعر
widget-chart = رسم بياني
widget-contact = التواصل مع البائع
widget-log = المحادثة

## The page at the service's address

page-title = تراخيص مسمّاة أم متزامنة: مساعد لموقعكم
page-headline = الزوار يسألون عن السعر. أجيبوا بدقة تامة.
page-lead = سطر واحد يضع مساعدًا في صفحتكم. يسأل كم شخصًا يعمل ومتى، وينصح بالتراخيص الأقل تكلفة، مسمّاة أو متزامنة، ويعرض كل خطوة من الحساب. إنه روبوت؛ وكل رقم يأتي من قائمة الأسعار.
page-languages = اللغة
page-snippet = سطر واحد لصفحتكم
page-copy = نسخ
page-copied = تم النسخ
page-costs = ما يكلّفه لصفحتكم
page-cost-launcher = قبل أن يقترب أحد
page-cost-rest = عندما يفتحه أحد
page-cost-cookies = ملفات تعريف الارتباط
page-cost-third-parties = أطراف أخرى تُسأل
page-cost-work = العمل المطلوب منكم
page-cost-line = سطر واحد
page-kilobytes = { $size } كيلوبايت
page-theme = المظهر
page-theme-auto = تلقائي
page-theme-light = فاتح
page-theme-dark = داكن
page-place = المكان
page-place-inline = داخل الصفحة
page-place-corner = في الزاوية
page-in-corner = ينتظر الآن في الزاوية السفلى، كما سيكون في صفحتكم.
page-without-script = تحتاج المحادثة إلى { -javascript }. ومن دونه يمكن للبرامج أن تسأل: الطلبات في آخر هذه الصفحة.
page-options = الخيارات
page-options-lead = تُضبط على { $element }. وعلى وسم البرنامج نفسه تبدأ بـ { $prefix }.
page-option = الخيار
page-option-values = القيم
page-option-meaning = ماذا يفعل
page-option-lang = لغة المحادثة؛ وإلا فلغة صفحتكم.
page-option-price-book = دفتر الأسعار الذي يُحسب به؛ وإلا فالمعتاد.
page-option-theme = فاتح أو داكن؛ وإلا فكما ضُبط الجهاز.
page-option-position = في الزاوية حيث تنتهي الأسطر أو تبدأ، أو داخل الصفحة نفسها.
page-option-open = مفتوح من البداية.
page-option-staff = عدد الموظفين، إن كانت صفحتكم تعرفه.
page-option-contact-url = أين يمكن الوصول إلى شخص.
page-script = من برنامجكم الخاص
page-script-lead = افتحوه، وتحدثوا نيابة عن الزائر، واعلموا بكل عرض سعر.
page-brand = بألوانكم
page-brand-lead = الألوان والخط خصائص؛ ويمكن تنسيق كل جزء.
page-policy = مع سياسة أمان صارمة
page-policy-lead = يكفي السماح بعنوان واحد.
page-programs = للبرامج
page-programs-lead = المحادثة نفسها والأسعار نفسها، من دون صفحة.
page-converse = التحدث معه
page-price = طلب السعر وحده
page-openapi = كل الطلبات، موصوفة بـ { -openapi }
page-price-books = دفاتر الأسعار
page-example = 20 موظفًا، 3 نهارًا و2 ليلًا

## The text of a quote that people forward

forward-total = { $price }: { $plan } × { $seats }، العدد الكلي { $staff }، وعلى الأكثر { $peak } في وقت واحد
forward-total-alone = { $price }: { $plan } × { $seats }، لموظف واحد
forward-same = السعر نفسه مع { $options }
forward-saving-month = توفير { $amount } شهريًا، { $per_year } سنويًا ({ $options })
forward-saving-year = توفير { $amount } سنويًا ({ $options })
forward-number = عرض السعر { $number }، ساري حتى { $until }. { $book }، قائمة الأسعار { $version }؛ الضرائب والرسوم الأخرى غير مشمولة

## In Telegram: what is said there alone

telegram-name = مساعد أسعار التراخيص
telegram-description = أنا روبوت يجيب عمّا هو أقل تكلفة لكم: ترخيص لكل موظف، أم تراخيص لمن يعملون في اللحظة نفسها. أسأل عن عدد الموظفين ومن يعمل ومتى، وأسعّر النوعين من قائمة الأسعار. اضغطوا زر البدء، أو اكتبوا ذلك في جملة واحدة.
telegram-short-description = روبوت يحسب أي نوع من التراخيص أقل تكلفة لكم، وكم يكلّف كل نوع.
telegram-command-start = بدء محادثة جديدة
telegram-command-example-quote = السعر في سطر واحد، مثلًا: 20 3+2
telegram-command-language = لغة أخرى
telegram-command-restart = البدء من جديد
telegram-command-cancel = إبقاء كل شيء كما هو
telegram-command-help = ما يمكنني فعله
telegram-command-forget = حذف هذه المحادثة
telegram-stale = هذا الزر لسؤال سابق. هذا هو السؤال المفتوح.
telegram-odd-no-text = أستطيع قراءة النصوص والأزرار، لا الصور والرسائل الصوتية والملفات وما شابهها.
telegram-odd-edited = تعديل رسالة لاحقًا لا يغيّر شيئًا هنا. يُرجى إرسال رسالة جديدة.
telegram-odd-too-long = هذا طويل جدًا عليّ: الحد الأقصى للرسالة الواحدة { $limit } حرف. يُرجى الاختصار.
telegram-continued = نتابع هنا من حيث توقفنا.
telegram-code-used = استُخدم هذا الرابط من قبل أو انتهت صلاحيته، لذلك نبدأ هنا من جديد.
telegram-forgotten = حذفت هذه المحادثة. تبقى عروض الأسعار الصادرة سارية. وما تكتبونه بعد ذلك يبدأ محادثة جديدة.
telegram-copy = نسخ الرقم
telegram-open = فتح عرض السعر
# A button
telegram-chart = رسم بياني

## A quote on its page, in its chart and on paper

quote-title = عرض السعر { $number }
quote-issued = تاريخ الإصدار
quote-valid-until = ساري حتى
quote-price-list = قائمة الأسعار
quote-asked = ما طُلب
quote-note = ملاحظة
quote-check = امسحوا الرمز للتحقق من أن عرض السعر هذا كما صدر.
quote-expired = كان عرض السعر هذا ساريًا حتى { $until }. ربما تغيّرت الأسعار منذ ذلك الحين.
quote-price-again = التسعير من جديد
quote-superseded = حلّ عرض سعر آخر محل هذا العرض: { $number }
quote-supersedes = يحلّ هذا محل عرض السعر { $number }.
quote-forward = نص لإعادة الإرسال
chart-title = تكلفة كل خطة بحسب عدد العاملين في وقت واحد
chart-people = العاملون في وقت واحد
chart-cost-month = { $currency } شهريًا
chart-cost-year = { $currency } سنويًا
chart-break-even = حتى { $peak } في وقت واحد
table-changes = ما يكلّفه أي تغيير
column-change = لو كان
column-cheapest = الأقل تكلفة
what-if-shift = وردية إضافية من { $people }

## The quote desk: a page on which an agent of the seller makes quotes for customers

desk-title = مكتب عروض الأسعار
desk-lead = اكتبوا كيف يعمل العميل، أو املؤوا الحقول. تظهر الأسعار أثناء الكتابة.
desk-sentence = في جملة واحدة
desk-read = ملء الحقول
desk-nothing-read = لم أتمكن من قراءة كيفية العمل. يُرجى ملء الحقول.
desk-staff = الموظفون كلهم
desk-schedule = كيف يعملون
desk-peak = على الأكثر في وقت واحد
desk-people = العدد
desk-from = من
desk-to = إلى
desk-days = الأيام
desk-add-shift = إضافة وردية
desk-remove-shift = حذف الوردية { $number }
desk-handover = التداخل بالدقائق
desk-language = لغة العميل
desk-note = ملاحظة للعميل
desk-issue = إصدار عرض السعر
desk-issued = صدر عرض السعر.
desk-copy-text = نسخ النص
desk-copy-link = نسخ الرابط
desk-prices = الأسعار
desk-recent = عروض الأسعار الأخيرة
desk-recent-where = محفوظة في هذا المتصفح فقط.
desk-change = تغيير
desk-failed = لم ينجح ذلك. يُرجى المحاولة من جديد.
