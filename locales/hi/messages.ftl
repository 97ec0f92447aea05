### What the assistant says, in Hindi. Every other language has the same messages with the same variables.
### `$price` is an amount with its period (price-month, price-year); `$plan` a plan's name. Both come as text.
### A figure may stand only in a message whose id contains "ask" or "example".

## The first words, and what is always in view

hello = नमस्ते, मैं एक बॉट हूँ। मेरा काम है यह बताना कि आपको किस तरह का लाइसेंस सबसे सस्ता पड़ेगा और हर एक की कीमत क्या है।
privacy = आपके संदेश रखे जाते हैं, ताकि बात यहीं से आगे बढ़ सके। यह चैट कभी भी हटवाई जा सकती है: जिस विंडो में आप लिख रहे हैं उसके मेन्यू से, या किसी व्यक्ति से कहकर। दिए गए कोटेशन मान्य रहते हैं।
greeting = नमस्ते।
thanks = आपका स्वागत है।
help-bot = मैं बॉट हूँ, व्यक्ति नहीं। पहले मेरे सवाल: कितने लोग हैं और कौन कब काम करता है। फिर हर प्लान का हिसाब और सबसे सस्ते का सुझाव।
help-example = जवाब एक ही वाक्य में दिया जा सकता है: “20 लोग, दिन में 3 और रात में 2”। कोटेशन के बाद पूछें: “अगर हम 25 हों तो?”।
help-commands = किसी भी समय लिखें: “वापस”, “कर्मचारी बदलें”, “फिर से शुरू करें”, “किसी व्यक्ति से बात करें”, “मदद”, या किसी दूसरी भाषा का नाम।
# $url (text): an address
human-contact = यहाँ किसी व्यक्ति से बात हो सकती है: { $url }
# $url (text): an address
human-pricing-page = सीधा संपर्क मेरे पास नहीं है। आगे का रास्ता विक्रेता के कीमतों वाले पेज से मिलेगा: { $url }
human-not-stated = मेरे पास कोई संपर्क नहीं है। कृपया उनसे पूछें जिनसे आपको यह चैट मिली।
human-passed-on = किसी व्यक्ति को बता दिया गया है; आपके जवाब, और कोटेशन हो तो वह भी, साथ भेजे गए हैं। तब तक यहाँ बात जारी रखी जा सकती है।

## The questions

ask-staff = कितने लोगों को अकाउंट चाहिए? उदाहरण: 20
# $people (number): the most at work at once; $staff (number): the people in all
ask-staff-exceeded = आपने बताया कि एक साथ { $people } लोग काम पर होते हैं, लेकिन कुल { $staff } ही हैं। कुल कितने लोग हैं?
ask-schedule = वे कैसे काम करते हैं: सब एक साथ, शिफ्टों में, या आपको पता है कि एक साथ अधिकतम कितने लोग काम पर होते हैं?
ask-peak = एक ही समय पर ज़्यादा से ज़्यादा कितने लोग काम पर होते हैं? उदाहरण: 5
ask-shifts = हर शिफ्ट में कितने लोग काम करते हैं? उदाहरण: “दिन में 3, रात में 2”, या “8 से 16 बजे 4, 16 से 24 बजे 2”।
# $count (number): shifts, two or more
ask-shifts-counted =
    { $count ->
        [one] शिफ्ट में कितने लोग काम करते हैं? उदाहरण: “दिन में 3”।
       *[other] इन { $count } शिफ्टों में से हर एक में कितने लोग काम करते हैं? उदाहरण: “दिन में 3, रात में 2”।
    }
# $number (number): the place of the shift, in order
ask-shift-next = शिफ्ट { $number } में कितने लोग काम करते हैं?
# $people (list of numbers): the people of each shift that lacks its times
ask-times = बाकी लोग कब से कब तक काम करते हैं? इन शिफ्टों का समय नहीं पता: { $people }। उदाहरण: “8 से 16 बजे और 16 से 24 बजे”।
ask-handover = जब शिफ्ट बदलती है, तो क्या जाने वाले और आने वाले लोग कुछ देर एक साथ लॉगिन रहते हैं?

## Buttons: at most five words and thirty characters

choice-together = सब एक साथ
choice-shifts = शिफ्टों में
choice-peak = मुझे अधिकतम संख्या पता है
choice-yes = हाँ, ओवरलैप होता है
choice-no = ओवरलैप नहीं
# $staff (number): people
choice-staff =
    { $staff ->
        [one] कुल { $staff } व्यक्ति
       *[other] कुल { $staff } लोग
    }
# $peak (number): people
choice-peak-of = एक साथ { $peak }
# $staff (number): people
choice-everybody = सब, पूरे { $staff }
# $people (number): two or more, of all shifts together
choice-all-at-once = सब एक साथ: { $people } लोग
choice-take = इसकी जगह यह लें
choice-rest-of-day = बाकी पूरा दिन
choice-without-times = समय छोड़ दें
# $people (list of numbers): the people of each shift
choice-reading-shifts = शिफ्टें: { $people }
# $start, $end (times of day): when a shift works
choice-times = { $start }–{ $end }
# $people (number): the people of the group
choice-one-group = { $people } का एक ग्रुप
# $count (number): shifts
choice-count =
    { $count ->
        [one] { $count } शिफ्ट
       *[other] { $count } शिफ्टें
    }
# $count (number): shifts; $people (number): the people of each
choice-each =
    { $count ->
        [one] { $count } शिफ्ट, { $people } लोग
       *[other] { $count } शिफ्टें × { $people } लोग
    }
# $number (number): the place of the shift, in order
choice-add = शिफ्ट { $number } जोड़ें
# $minutes (number): of overlap
choice-minutes =
    { $minutes ->
        [one] { $minutes } मिनट
       *[other] { $minutes } मिनट
    }
choice-change-staff = कर्मचारी बदलें
choice-change-schedule = काम का समय बदलें
choice-change-shifts = शिफ्टें बदलें
choice-change-peak = अधिकतम संख्या बदलें
choice-change-handover = ओवरलैप बदलें
choice-back = वापस
choice-cancel = रद्द करें
choice-restart = फिर से शुरू करें
choice-human = किसी व्यक्ति से बात करें
choice-help = मदद
choice-language = दूसरी भाषा
# $language (text): a language's name in itself
choice-language-name = { $language }

## What was understood

# $facts (list of texts): those of this section
echo = नोट किया: { $facts }।
# $facts (list of texts): those of this section
kept = अब तक इतना पता है: { $facts }।
kept-nothing = आपकी टीम के बारे में अभी कुछ नहीं पता।
# $now (text): one of this section; $before (number, list or text): what was known until now, its figures alone where they are of one kind
echo-instead = { $now } (पहले: { $before })
# $staff (number): people
echo-staff =
    { $staff ->
        [one] कुल { $staff } व्यक्ति
       *[other] कुल { $staff } लोग
    }
echo-together = सब एक साथ
# $peak (number): people
echo-peak = एक साथ अधिकतम { $peak }
echo-in-shifts = शिफ्टों में काम
# $count (number): shifts
echo-shift-count =
    { $count ->
        [one] { $count } शिफ्ट
       *[other] { $count } शिफ्टें
    }
# $count (number): shifts; $shifts (list): people of each, or shift-times, shift-days, shift-zone
echo-shifts =
    { $count ->
        [one] एक शिफ्ट: { $shifts }
       *[other] शिफ्टें: { $shifts }
    }
# $count (number): all shifts; $first (list): the first few
echo-shifts-many =
    { $count ->
        [one] { $count } शिफ्ट, पहली { $first }
       *[other] { $count } शिफ्टें, जिनमें पहली ये हैं: { $first }
    }
# $peak (number): people
echo-one-after-another = एक के बाद एक: एक साथ अधिकतम { $peak }
# $minutes (number): minutes
echo-handover =
    { $minutes ->
        [0] शिफ्टों का कोई ओवरलैप नहीं
        [one] { $minutes } मिनट का ओवरलैप
       *[other] { $minutes } मिनट का ओवरलैप
    }
echo-handover-dropped = ओवरलैप के बारे में आपकी बात अब नहीं गिनी जाती
# $people (number): people; $start, $end (times of day)
shift-times = { $people }, { $start } से { $end } तक
# $shift (number or text): a shift; $days (weekdays)
shift-days = { $shift } ({ $days })
# $shift (number or text): a shift; $zone (text): the place of a time zone
shift-zone = { $shift }, समय { $zone } का

## What is known, as chips: at most four words each

# $staff (number): people
told-staff =
    { $staff ->
        [one] { $staff } व्यक्ति
       *[other] { $staff } लोग
    }
told-together = सब एक साथ
# $peak (number): people
told-peak = एक साथ { $peak }
told-in-shifts = शिफ्टों में
# $count (number): shifts; $shifts (list of numbers): people of each
told-shifts =
    { $count ->
        [one] शिफ्ट: { $shifts }
       *[other] शिफ्टें: { $shifts }
    }
# $shifts (list of told-shift)
told-times = { $shifts }
# $people (number): people; $start, $end (times of day)
told-shift = { $people } ({ $start }–{ $end })
# $minutes (number): minutes
told-handover =
    { $minutes ->
        [0] ओवरलैप नहीं
        [one] { $minutes } मिनट ओवरलैप
       *[other] { $minutes } मिनट ओवरलैप
    }
# $amount (money)
told-saving-month = आपकी बचत { $amount } प्रति माह
# $amount (money)
told-saving-year = आपकी बचत { $amount } प्रति वर्ष
period-month = प्रति माह
period-year = प्रति वर्ष

## What is unsure

unsure-which = मुझे पक्का नहीं पता कि इनमें से आपका मतलब क्या है:
unsure-which-none = मुझे पक्का नहीं पता कि आपका मतलब क्या है।
unsure-one = क्या आपका मतलब यह है?
unsure-number = मोटी संख्या भी चलेगी, बाद में बदली जा सकती है।
# $peak (number): people
unsure-peak-beside-shifts = इन शिफ्टों के साथ एक साथ { $peak } लोग नहीं होंगे। कौन सी बात गिनी जाए?
unsure-times-of-whom = समय पता है, पर यह नहीं कि तब कितने लोग काम करते हैं।
# $said (text): what was typed; $least, $most (numbers): the limits
out-of-range = “{ $said }” से कीमत नहीं निकलती: यहाँ { $least } से { $most } तक की पूरी संख्या चाहिए।
# $said (text): what was typed
out-of-range-other = “{ $said }” से हिसाब नहीं लग सकता।
missed = माफ़ कीजिए, यह समझ में नहीं आया।
missed-again = माफ़ कीजिए, अब भी समझ में नहीं आया। कोई बटन दबाएँ, या किसी व्यक्ति से बात करें।
unfitting-choice = वह विकल्प अब यहाँ लागू नहीं होता, इसलिए कुछ नहीं बदला।
yes-or-no-to-what = मुझे पक्का नहीं पता कि यह किस बात का जवाब है।

## Going back, changing, starting anew

restarted = हम फिर से शुरू करते हैं।
back-done = आपका पिछला जवाब हटा दिया गया।
back-nothing = वापस लेने को कुछ नहीं है।
change-closed = सब कुछ पहले जैसा ही है।
cancel-offers-restart = कुछ नहीं बदला। आगे बढ़ें, या फिर से शुरू करें।
handover-needs-shifts = ओवरलैप तभी मायने रखता है जब लोग शिफ्टों में काम करते हों।
quote-needs-answers = थोड़ा और पता चलते ही कीमत बता दी जाएगी।
# $language (text): a language's name in itself
language-switched = अब बात इस भाषा में होगी: { $language }।
language-which = आगे किस भाषा में बात करें?
language-not-spoken = वह भाषा मुझे अभी नहीं आती। मुझे ये आती हैं:

## Plans and prices

plan-named = नामित लाइसेंस
plan-concurrent = समवर्ती लाइसेंस
plan-by-staff = प्रति व्यक्ति लाइसेंस
plan-by-peak = एक साथ सीटों का लाइसेंस
# $plan (text): a name that several plans share; $id (text): this one’s id in the price book
plan-with-id = { $plan } ({ $id })
# $amount (money)
price-month = { $amount } प्रति माह
# $amount (money)
price-year = { $amount } प्रति वर्ष
# $plan (text); $price (text)
option-price = { $plan }: { $price }

## The result

# $plan (text); $price (text)
result-recommended = मेरा सुझाव है “{ $plan }”: { $price }, आपके लिए सबसे सस्ता।
# $plan (text); $price (text)
result-only = { $plan }: { $price }। इस मूल्य सूची में यही एक प्लान है।
# $plan (text); $price (text)
result-tie = मेरा सुझाव है “{ $plan }”: { $price }। एक और प्लान की कीमत भी इतनी ही है।
# $staff (number): people
why-together =
    { $staff ->
        [one] क्यों: आपके यहाँ { $staff } ही व्यक्ति काम करता है।
       *[other] क्यों: सभी { $staff } लोग एक ही समय पर काम करते हैं।
    }
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-at-most = क्यों: आपके { $staff } लोगों में से एक साथ अधिकतम { $peak } काम पर होते हैं।
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-largest-shift = क्यों: आपके { $staff } लोगों में से एक साथ अधिकतम { $peak } काम पर होते हैं, सबसे बड़ी शिफ्ट में।
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-neighbours = क्यों: आपके { $staff } लोगों में से एक साथ अधिकतम { $peak } लॉगिन रहते हैं, जब शिफ्ट बदलती है।
# $why (text): why-together or why-at-most; $moment (moment of the week)
why-timeline = { $why } सबसे व्यस्त समय पहली बार यहाँ आता है: { $moment }।
# $staff (number): people in all
why-capped =
    { $staff ->
        [one] क्यों: ओवरलैप में आपकी शिफ्टों के लोग कुल संख्या से ज़्यादा हो जाते हैं, इसलिए { $staff } व्यक्ति गिना गया, एक ही बार।
       *[other] क्यों: ओवरलैप में आपकी शिफ्टों के लोग कुल संख्या से ज़्यादा हो जाते हैं, इसलिए सभी { $staff } गिने गए, किसी को दो बार नहीं।
    }
# $amount (money): in a month; $per_year (money): in a year; $percent (percentage); $plan (text): the dearest
result-saving-month = आपकी बचत: { $amount } प्रति माह, { $per_year } प्रति वर्ष, “{ $plan }” की तुलना में ({ $percent } कम)।
# $amount (money): in a year; $percent (percentage); $plan (text): the dearest
result-saving-year = आपकी बचत: { $amount } प्रति वर्ष, “{ $plan }” की तुलना में ({ $percent } कम)।
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-stays =
    { $staff ->
        [one] संतुलन बिंदु: { $staff } व्यक्ति होने पर “{ $by_peak }” एक साथ { $peak } तक सस्ता रहता है; उससे ऊपर “{ $by_staff }”।
       *[other] संतुलन बिंदु: { $staff } लोग होने पर “{ $by_peak }” एक साथ { $peak } तक सस्ता रहता है; उससे ऊपर “{ $by_staff }”।
    }
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-up-to =
    { $staff ->
        [one] संतुलन बिंदु: { $staff } व्यक्ति होने पर “{ $by_peak }” एक साथ { $peak } तक सस्ता होता; उससे ऊपर “{ $by_staff }” सस्ता है।
       *[other] संतुलन बिंदु: { $staff } लोग होने पर “{ $by_peak }” एक साथ { $peak } तक सस्ता होता; उससे ऊपर “{ $by_staff }” सस्ता है।
    }
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-largest =
    { $staff ->
        [one] संतुलन बिंदु: { $staff } व्यक्ति होने पर एक साथ { $peak } वह सबसे बड़ी संख्या है जिस पर “{ $by_peak }”, “{ $by_staff }” से सस्ता है।
       *[other] संतुलन बिंदु: { $staff } लोग होने पर एक साथ { $peak } वह सबसे बड़ी संख्या है जिस पर “{ $by_peak }”, “{ $by_staff }” से सस्ता है।
    }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-always =
    { $staff ->
        [one] एक साथ कितने भी काम करें, { $staff } व्यक्ति होने पर “{ $by_peak }”, “{ $by_staff }” से सस्ता है।
       *[other] एक साथ कितने भी काम करें, { $staff } लोग होने पर “{ $by_peak }”, “{ $by_staff }” से सस्ता है।
    }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-never =
    { $staff ->
        [one] { $staff } व्यक्ति होने पर “{ $by_peak }” कभी सस्ता नहीं पड़ता, एक साथ कितने भी कम काम करें। इसलिए “{ $by_staff }” ही सही है।
       *[other] { $staff } लोग होने पर “{ $by_peak }” कभी सस्ता नहीं पड़ता, एक साथ कितने भी कम काम करें। इसलिए “{ $by_staff }” ही सही है।
    }
limit-none = इस प्लान में कभी कोई बाहर नहीं रहता: हर किसी के पास लाइसेंस है।
# $seats (number): people at once that are paid for
limit-not-stated =
    { $seats ->
        [one] एक साथ सिर्फ { $seats } व्यक्ति काम कर सकता है, जितने का भुगतान हो। अगले के साथ क्या होता है, यह नहीं बताया गया; कोई व्यक्ति बता सकता है।
       *[other] एक साथ सिर्फ { $seats } लोग काम कर सकते हैं, जितनों का भुगतान हो। अगले के साथ क्या होता है, यह नहीं बताया गया; कोई व्यक्ति बता सकता है।
    }
# $seats (number): people at once that are paid for
limit-refused =
    { $seats ->
        [one] एक साथ सिर्फ { $seats } व्यक्ति काम कर सकता है; उसके बाद लॉगिन करने वाले को प्रवेश नहीं मिलता।
       *[other] एक साथ सिर्फ { $seats } लोग काम कर सकते हैं; उनके बाद लॉगिन करने वाले को प्रवेश नहीं मिलता।
    }
# $seats (number): people at once that are paid for
limit-oldest-ends =
    { $seats ->
        [one] एक साथ सिर्फ { $seats } व्यक्ति काम कर सकता है; कोई और लॉगिन करे तो सबसे पुराना सत्र खत्म हो जाता है।
       *[other] एक साथ सिर्फ { $seats } लोग काम कर सकते हैं; कोई और लॉगिन करे तो सबसे पुराना सत्र खत्म हो जाता है।
    }
# $seats (number): people at once that are paid for
limit-billed =
    { $seats ->
        [one] एक साथ { $seats } व्यक्ति का भुगतान हुआ है; कोई और लॉगिन करे तो एक और का बिल बनता है।
       *[other] एक साथ { $seats } लोगों का भुगतान हुआ है; कोई और लॉगिन करे तो एक और का बिल बनता है।
    }
# $peak (number): people at once with an overlap; $totals (list of option-price)
result-overlap = ओवरलैप नहीं गिना गया। अगर दोनों शिफ्टें कुछ देर एक साथ लॉगिन रहें: एक साथ { $peak }, { $totals }।
# $peak (number): people at once with an overlap; $totals (list of option-price); $plan (text): the cheapest then
result-overlap-changes = ओवरलैप नहीं गिना गया। अगर दोनों शिफ्टें कुछ देर एक साथ लॉगिन रहें: एक साथ { $peak }, { $totals }। तब आपको सबसे सस्ता यह पड़ेगा: { $plan }।
# $minutes (number): minutes
assumed-handover =
    { $minutes ->
        [0] माना गया: अपनी शिफ्ट के बाद कोई लॉगिन नहीं रहता।
        [one] माना गया: लोग अपनी शिफ्ट के बाद { $minutes } मिनट तक लॉगिन रहते हैं।
       *[other] माना गया: लोग अपनी शिफ्ट के बाद { $minutes } मिनट तक लॉगिन रहते हैं।
    }
# $version (text): the price book's version; $since (date)
assumed-prices = कीमतें: मूल्य सूची { $version }, जो { $since } से लागू दिनों के लिए है। टैक्स और दूसरे शुल्क शामिल नहीं हैं।
# $number (text): the quote's number; $valid_until (date); $url (text): its address
result-number = कोटेशन { $number }, { $valid_until } तक मान्य: { $url }
# $number (text): the quote\'s number; $valid_until (date)
result-number-short = कोटेशन { $number }, { $valid_until } तक मान्य
reissued-expired = इसका पिछला कोटेशन अब मान्य नहीं है, इसलिए इसका नंबर नया है।
reissued-prices-changed = पिछले कोटेशन के बाद मूल्य सूची बदल गई है, इसलिए इसका नंबर नया है।
# $date (date)
no-price-on-date = मूल्य सूची में { $date } की कोई कीमत नहीं है, इसलिए इसका हिसाब नहीं लग सकता।
# $days (number): days
next-trial =
    { $days ->
        [one] पहले आज़माकर देखें: { $days } दिन का ट्रायल उपलब्ध है।
       *[other] पहले आज़माकर देखें: { $days } दिनों का ट्रायल उपलब्ध है।
    }
next-example = अब क्या? कोई जवाब बदलें, पूछें “अगर हम 25 हों तो?”, या किसी व्यक्ति से बात करें।

## What if

# $plan (text): the cheapest then; $price (text): what it costs; $now (text): what-if-now or what-if-stays; $staff, $peak (numbers): people then
what-if-priced =
    { $staff ->
        [one] { $staff } व्यक्ति और एक साथ अधिकतम { $peak } होने पर आपके लिए सबसे सस्ता “{ $plan }” होगा: { $price }। { $now }
       *[other] { $staff } लोग और एक साथ अधिकतम { $peak } होने पर आपके लिए सबसे सस्ता “{ $plan }” होगा: { $price }। { $now }
    }
# $plan (text): the cheapest now; $price (text): what it costs
what-if-now = अभी “{ $plan }” है: { $price }।
# $price (text): what the cheapest plan costs now
what-if-stays = सबसे सस्ता प्लान वही रहता है; अभी उसकी कीमत है { $price }।
what-if-nothing-changed = अभी कुछ नहीं बदला है। क्या इसकी जगह यह लिया जाए?
# $people (number): at work at once; $staff (number): in all
what-if-exceeds-staff = इसका हिसाब नहीं लग सकता: एक साथ { $people } काम पर होंगे, पर कुल { $staff } ही हैं।
what-if-example = अभी इसका हिसाब नहीं लग सकता। संख्या के साथ पूछें: “अगर हम 25 हों तो?”, या “अगर एक साथ 4 काम करें तो?”।

## Tables

table-options-month = हर प्लान की कीमत, प्रति माह
table-options-year = हर प्लान की कीमत, प्रति वर्ष
table-prices-month = मूल्य सूची, प्रति माह
table-prices-year = मूल्य सूची, प्रति वर्ष
table-what-if = क्या बदलेगा
table-growth = आने वाले साल का खर्च
# $plan (text): the plan that counts people at once
table-break-even = एक साथ कितनों तक यह सस्ता है: { $plan }
column-option = प्लान
column-quantity = संख्या
column-each = प्रति इकाई
column-amount = राशि
column-now = अभी
column-then = तब
column-from = कब से
column-difference = अंतर
column-staff = कुल लोग
# $plan (text): the plan that counts people in all
column-by-staff = { $plan }
column-largest-peak = सस्ता यहाँ तक
# In the column before, where it is never cheaper
cell-never = कभी नहीं
# $plan (text); $first, $last (numbers): the span of a tier
line-tier = { $plan }, { $first }–{ $last }
# $plan (text); $first (number): where the last tier begins
line-tier-open = { $plan }, { $first } और उससे ऊपर
# $plan (text)
line-base = { $plan }, मूल शुल्क
# $plan (text); $size (number): people or seats in a package
line-pack = { $plan }, { $size } का पैकेज
# $plan (text)
line-total = { $plan }, कुल
# $label (text): a tier or package with its plan; $each (money)
line-price = { $label }: हर एक { $each }
# $plan (text); $now, $then, $difference (money)
line-what-if = { $plan }: अभी { $now }, तब { $then }, अंतर { $difference }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans; $price (text): what the first costs; $peak (number): the most at once at which the other is cheaper
line-break-even =
    { $peak ->
        [0] कुल { $staff } लोग: “{ $by_staff }” की कीमत { $price }, “{ $by_peak }” कभी सस्ता नहीं
        [one] कुल { $staff } लोग: “{ $by_staff }” की कीमत { $price }, “{ $by_peak }” एक साथ { $peak } तक सस्ता
       *[other] कुल { $staff } लोग: “{ $by_staff }” की कीमत { $price }, “{ $by_peak }” एक साथ { $peak } तक सस्ता
    }

## Questions about the licences

# $topic (word): what was asked about
explain-not-stated =
    { $topic ->
        [trial] ट्रायल है या नहीं, यह विक्रेता ने नहीं बताया; कोई व्यक्ति बता सकता है।
        [gives] पहुँच के अलावा लाइसेंस में क्या मिलता है, यह विक्रेता ने नहीं बताया; कोई व्यक्ति बता सकता है।
        [at_limit] एक व्यक्ति ज़्यादा होने पर क्या होता है, यह विक्रेता ने नहीं बताया; कोई व्यक्ति बता सकता है।
        [supervisors] सुपरवाइज़र गिने जाते हैं या नहीं, यह विक्रेता ने नहीं बताया; कोई व्यक्ति बता सकता है।
        [mixing] दोनों तरह के लाइसेंस साथ लिए जा सकते हैं या नहीं, यह विक्रेता ने नहीं बताया; कोई व्यक्ति बता सकता है।
        [switching] बाद में बदला जा सकता है या नहीं, यह विक्रेता ने नहीं बताया; कोई व्यक्ति बता सकता है।
       *[terms] शर्तें क्या हैं, यह विक्रेता ने नहीं बताया; कोई व्यक्ति बता सकता है।
    }
explain-difference = नामित लाइसेंस में लोग गिने जाते हैं: जिसे भी पहुँच चाहिए, उसका अपना लाइसेंस होता है। समवर्ती लाइसेंस में वे लोग गिने जाते हैं जो एक ही समय पर काम करते हैं: अकाउंट कितने भी हों, पर एक साथ उतने ही काम कर सकते हैं जितनों का भुगतान हो।
explain-named = नामित लाइसेंस एक व्यक्ति का होता है, कंप्यूटर का नहीं। वह व्यक्ति अपने नाम और पासवर्ड से कभी भी लॉगिन कर सकता है, इसलिए कभी कोई बाहर नहीं रहता।
explain-concurrent = समवर्ती लाइसेंस साझा होते हैं: कितने भी लोगों के अकाउंट हों और वे बारी-बारी से काम करें, पर एक साथ उतने ही काम कर सकते हैं जितनों का भुगतान हो।
explain-gives = कोई भी लाइसेंस लें, उसमें यह मिलता है:
gives-statistics = हर व्यक्ति के आँकड़े: काम का भार, जवाब देने की दर और औसत स्कोर, कुल मिलाकर भी।
gives-security = सुरक्षा: हर किसी का अपना पासवर्ड होता है, जो समय-समय पर बदला जाता है और किसी को नहीं बताया जाता।
gives-logging = लॉग: चैट में हर काम दर्ज होता है, इसलिए देखा जा सकता है कि किसने कब लॉगिन किया।
explain-suits = नामित लाइसेंस उन टीमों के लिए ठीक हैं जो पूरी एक साथ काम करती हैं। समवर्ती लाइसेंस उन बड़ी टीमों के लिए ठीक हैं जिनका सिर्फ एक हिस्सा एक साथ काम करता है, और उन प्रोग्रामों के लिए जो कम इस्तेमाल होते हैं।
explain-log-in = हर किसी का अपने नाम और पासवर्ड वाला अकाउंट होता है। नामित लाइसेंस से कभी भी लॉगिन हो सकता है; समवर्ती लाइसेंस से एक साथ उतने ही लोग लॉगिन कर सकते हैं जितनों का भुगतान हो।
# $days (number): days
explain-trial =
    { $days ->
        [one] हाँ, { $days } दिन का ट्रायल है।
       *[other] हाँ, { $days } दिनों का ट्रायल है।
    }
explain-no-trial = नहीं, ट्रायल नहीं है।
explain-sharing = समवर्ती लाइसेंस से हाँ: सबके अकाउंट हो सकते हैं, और एक साथ उतने लॉगिन रह सकते हैं जितनों का भुगतान हो। नामित लाइसेंस से नहीं: हर किसी को अपना चाहिए।
explain-at-limit = समवर्ती लाइसेंस से एक साथ उतने ही लोग काम कर सकते हैं जितनों का भुगतान हो, इसलिए सबसे व्यस्त समय के हिसाब से लें, शिफ्टों के ओवरलैप सहित। नामित लाइसेंस में ऐसी कोई सीमा नहीं है।
explain-meeting = अगर सबको एक ही समय पर लॉगिन रहना पड़ता है, चाहे हफ्ते में एक ही बार, तो वही आपका सबसे व्यस्त समय है और सब गिने जाते हैं।
explain-idle = जो लॉगिन है पर काम नहीं कर रहा, वह गिना जाता है या नहीं, यह यहाँ नहीं बताया गया। सुरक्षित यही है कि हर लॉगिन व्यक्ति को गिनें; और जानकारी कोई व्यक्ति दे सकता है।
explain-supervisors-count = हाँ, सुपरवाइज़र भी बाकी सबकी तरह गिने जाते हैं।
explain-supervisors-free = नहीं, सुपरवाइज़र नहीं गिने जाते।
explain-part-time-example = शिफ्टें उनके समय, दिनों और जगह के साथ बताएँ, जैसे “काम के दिनों में 8 से 14 बजे 4, लिस्बन में 14 से 22 बजे 3”। सबसे व्यस्त समय यहाँ निकल आएगा, ओवरलैप और घड़ी बदलने के दिनों सहित।
explain-growth-example = जितने लोगों की उम्मीद हो, उस संख्या के साथ पूछें, जैसे “अगर हम 30 हों तो?”। टीम बढ़ने पर सस्ता प्लान बदल सकता है।
# $people (number): more each month; $plan (text): the plan that is cheapest now
growth-stays = हर महीने { $people } और जुड़ने पर, शिफ्ट वही रहें तो “{ $plan }” साल भर सबसे सस्ता रहेगा।
# $people (number): more each month; $plan (text): the plan that is cheapest now; $other (text): the one that takes its place; $date (date): when
growth-changes = हर महीने { $people } और जुड़ने पर, शिफ्ट वही रहें तो पहले “{ $plan }” सबसे सस्ता है; { $date } से “{ $other }” सबसे सस्ता होगा।
explain-fees = यहाँ सिर्फ लाइसेंस की कीमत है। टैक्स, सेटअप और दूसरे शुल्क शामिल नहीं हैं।
explain-discount-month = मूल्य सूची में सालाना छूट नहीं है: साल की कीमत महीने की बारह गुनी है।
explain-discount-year = कीमतें साल भर की हैं। मूल्य सूची में और कोई छूट नहीं है।
# $version (text): the price book's version; $since (date)
explain-price-change = { $since } से लागू दिनों के लिए मूल्य सूची { $version } ली जाती है। हर कोटेशन पर उसकी मूल्य सूची और मान्य रहने का आखिरी दिन लिखा होता है; उससे आगे का मुझे नहीं पता।
explain-handover = जब जाने वाली और आने वाली शिफ्ट कुछ देर दोनों लॉगिन रहती हैं, तो उस समय दोनों गिनी जाती हैं। इसलिए ओवरलैप के बारे में पूछा जाता है, जहाँ भी उससे कीमत बदलती है।
explain-break-even = यह इस पर निर्भर है कि आपके कितने लोग एक साथ काम करते हैं। मूल्य सूची से, टीम के कुछ आकारों के लिए:
explain-figures = मेरे आँकड़े सिर्फ मूल्य सूची से आते हैं: हर लाइसेंस अपने स्तर की कीमत पर, और एक साथ उतने लोग जितने आपने बताए। कहीं और किसी उदाहरण में दूसरी रकम हो, तो वहाँ गिनने का तरीका अलग है।
# $url (text): an address
explain-terms = विक्रेता की शर्तें यहाँ हैं: { $url }
explain-no-concurrent = इस मूल्य सूची में एक साथ काम करने वालों को गिनने वाला कोई प्लान नहीं है।
explain-no-named = इस मूल्य सूची में कुल लोगों को गिनने वाला कोई प्लान नहीं है।
# $staff, $peak (numbers): people in all and at once; $totals (list of option-price)
explain-for-you =
    { $staff ->
        [one] आपके { $staff } व्यक्ति के लिए: { $totals }।
       *[other] आपके { $staff } लोगों के लिए, एक साथ अधिकतम { $peak }: { $totals }।
    }

## Days and times

# $day (weekday); $time (time of day)
moment = { $day }, { $time }
# $day (weekday); $time (time of day); $zone (text): the place of a time zone
moment-in-zone = { $day }, { $time }, समय { $zone } का
days-every-day = हर दिन
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
problem-malformed = कॉल पढ़ी नहीं जा सकती
problem-malformed-about = बॉडी { -utf8 } में { -json } नहीं है, या कोई ज़रूरी हेडर नहीं है। कोड के साथ वाला वाक्य बताता है कि क्या गलत है। कुछ नहीं बदला: कॉल ठीक करके फिर भेजें।
problem-unauthorised = बातचीत का टोकन नहीं है या गलत है
problem-unauthorised-about = बातचीत शुरू करने पर टोकन मिलता है। उस बातचीत की हर अगली कॉल उसे हेडर “{ -header-authorization }” में भेजती है।
problem-origin-refused = यह साइट ब्राउज़र से कॉल नहीं कर सकती
problem-origin-refused-about = कोई पेज इस सेवा को तभी कॉल कर सकता है जब उसका ऑरिजिन संचालक की सूची ({ -setting-origins }) में हो। जो प्रोग्राम ब्राउज़र नहीं हैं, उन पर इसका असर नहीं होता।
problem-not-found = यहाँ कुछ नहीं है
problem-not-found-about = पता गलत लिखा गया है, या जो वहाँ था वह हटा दिया गया है।
problem-method-not-allowed = यह पता यह मेथड नहीं लेता
problem-method-not-allowed-about = जवाब का हेडर “{ -header-allow }” बताता है कि यह कौन से मेथड लेता है।
problem-conflict = सेवा जैसे चल रही है, उसमें यह नहीं हो सकता
problem-conflict-about = कॉल जो माँगती है वह यहाँ बंद है: बातचीत { -telegram } में आगे नहीं बढ़ सकती, क्योंकि कोई बॉट तैयार नहीं है।
problem-too-large = बॉडी बहुत बड़ी है
problem-too-large-about = सदस्य “{ -member-limit }” बताता है कि बॉडी में अधिकतम कितने बाइट हो सकते हैं।
problem-unsupported-media-type = बॉडी इस प्रकार की नहीं कि पढ़ी जा सके
problem-unsupported-media-type-about = बॉडी { -json } होती है: “{ -header-content-type }” भेजें, { -utf8 } में और बिना कंप्रेस किए।
problem-invalid = कोई मान इस्तेमाल नहीं हो सकता
problem-invalid-about = सदस्य “{ -member-field }” बॉडी में जगह बताता है, और उसके साथ का वाक्य बताता है कि वहाँ क्या गलत है। कुछ नहीं बदला।
problem-idempotency-key-reused = यह कुंजी किसी और कॉल के लिए इस्तेमाल हो चुकी है
problem-idempotency-key-reused-about = यही “{ -header-key }” पहले किसी दूसरी बॉडी के साथ आई थी। पहली कॉल को वैसे ही दोहराएँ, या नई कॉल नई कुंजी के साथ भेजें।
problem-mixed-times = कुछ शिफ्टों का समय है और कुछ का नहीं
problem-mixed-times-about = हर शिफ्ट का शुरू और अंत दें, या किसी का भी नहीं।
problem-no-price-on-date = इस दिन की कोई कीमत नहीं है
problem-no-price-on-date-about = पूछा गया दिन मूल्य सूची के पहले संस्करण से पहले का है, जो “{ -member-first }” में दिए दिन से शुरू होता है।
problem-people-exceed-staff = काम पर लोग कुल संख्या से ज़्यादा हैं
problem-people-exceed-staff-about = कोई शिफ्ट, या एक साथ काम करने वालों की अधिकतम संख्या, कुल कर्मचारियों से बड़ी है। कर्मचारी बढ़ाएँ या शिफ्ट छोटी करें।
problem-unknown-price-book = ऐसी कोई मूल्य सूची नहीं है
problem-unknown-price-book-about = कॉल { -path-price-books } उन मूल्य सूचियों को बताती है जिनसे हिसाब लग सकता है।
problem-rate-limited = एक साथ बहुत ज़्यादा संदेश
problem-rate-limited-about = एक बातचीत में प्रति मिनट तय संख्या में ही संदेश लिए जाते हैं। हेडर “{ -header-retry-after }” बताता है कि कितने सेकंड रुकना है।
problem-unavailable = सेवा अभी जवाब नहीं दे सकती
problem-unavailable-about = कुछ नहीं बदला। “{ -header-retry-after }” में दिए सेकंड बाद वही कॉल उसी कुंजी के साथ फिर भेजें।
problem-internal = हमारी ओर से कुछ गड़बड़ हुई
problem-internal-about = यह गलती सेवा की है, कॉल की नहीं। संचालक को यह लॉग में “{ -member-instance }” के मान के नीचे मिलेगी।

refused-malformed-not-json = बॉडी सही { -json } नहीं है।
refused-malformed-not-utf8 = बॉडी { -utf8 } में नहीं है।
refused-malformed-not-text = बॉडी में सरोगेट जोड़ी का आधा हिस्सा है, जो कोई अक्षर नहीं है।
refused-malformed-repeated-name = बॉडी में एक ही सदस्य का नाम दो बार है।
refused-malformed-number-too-long = बॉडी में एक संख्या के अंक बहुत ज़्यादा हैं।
refused-malformed-too-deep = बॉडी में परतें बहुत गहरी हैं।
refused-malformed-incomplete = बॉडी पूरी नहीं पहुँची।
refused-malformed-key-missing = हेडर “{ -header-key }” नहीं है। हर संदेश के साथ नया मान भेजें, और दोहराने पर वही मान।
refused-malformed-key-unusable = हेडर “{ -header-key }” में 1 से 255 तक दिखने वाले { -ascii } अक्षर चाहिए।
refused-unauthorised = इस कॉल को इस बातचीत का टोकन चाहिए, हेडर “{ -header-authorization }” में।
refused-origin-refused = इस साइट के पेज इस सेवा को कॉल नहीं कर सकते। संचालक इसकी अनुमति दे सकता है।
refused-not-found = इस पते पर कुछ नहीं है, या उसे हटा दिया गया है।
refused-method-not-allowed = यह पता यह मेथड नहीं लेता।
refused-conflict = यह बातचीत { -telegram } में आगे नहीं बढ़ सकती: यहाँ कोई बॉट तैयार नहीं है।
# $limit (number): the most bytes that a body may have
refused-too-large = बॉडी में अधिकतम { $limit } बाइट हो सकते हैं।
refused-unsupported-media-type = बॉडी { -media-type } के रूप में भेजें, { -utf8 } में और बिना कंप्रेस किए।
refused-invalid-body = बॉडी को { -json } ऑब्जेक्ट होना चाहिए।
# $field (text): the place in the body, such as schedule.shifts.1.people
refused-invalid-missing = “{ $field }” नहीं दिया गया।
# $field (text): the place in the body
refused-invalid-unknown = “{ $field }” यहाँ मान्य नहीं है।
# $field (text): the place in the body
refused-invalid-type = “{ $field }” गलत प्रकार का है।
# $field (text): the place in the body; $limit (number): the most characters or entries
refused-invalid-length = “{ $field }” बहुत लंबा है: अधिकतम { $limit }।
# $field (text): the place in the body
refused-invalid-range = “{ $field }” अपनी सीमा से बाहर है।
# $field (text): the place in the body
refused-invalid-form = “{ $field }” का मान पहचाना नहीं गया।
refused-idempotency-key-reused = यह “{ -header-key }” पहले किसी दूसरी बॉडी के साथ आई थी।
# $field (text): the place of the first shift without times
refused-mixed-times = या तो सभी शिफ्टों का शुरू और अंत हो, या किसी का नहीं। “{ $field }” नहीं दिया गया।
# $on (date): the day asked about; $first (date): when the price book's first version begins
refused-no-price-on-date = { $on } की कोई कीमत नहीं है: मूल्य सूची { $first } से शुरू होती है।
# $people (number): people in the shift or at the peak; $staff (number): people in all
refused-people-exceed-staff = एक साथ काम पर { $people } लोग, कुल { $staff } कर्मचारियों से ज़्यादा हैं।
# $price_book (text): the id that was asked for
refused-unknown-price-book = “{ $price_book }” नाम की कोई मूल्य सूची नहीं है।
# $retry_after (number): seconds to wait
refused-rate-limited = { $retry_after ->
    [one] ज़रा जल्दी हो गई। कृपया एक सेकंड रुककर फिर भेजें।
   *[other] ज़रा जल्दी हो गई। कृपया { $retry_after } सेकंड रुककर फिर भेजें।
}
refused-unavailable = कुछ नहीं बदला। कृपया थोड़ी देर में फिर कोशिश करें।
refused-internal = आपकी कोई गलती नहीं: यह सेवा की गलती है। कृपया फिर कोशिश करें।

## The chat window on a site: no variables, as the window itself shows them

# On the button that opens it
widget-launcher = कितना खर्च आएगा?
# The window's name
widget-title = कीमत बताने वाला सहायक
# Beside the name
widget-bot = सहायक (बॉट)
widget-language = भाषा
widget-menu = मेन्यू
widget-restart = फिर से शुरू करें
widget-human = किसी व्यक्ति से बात करें
widget-forget = यह चैट भूल जाएँ
widget-forget-sure = यह चैट भुला दी जाए? आपका लिखा मिटा दिया जाएगा; दिए गए कोटेशन मान्य रहेंगे।
widget-forget-yes = भूल जाएँ
widget-keep = रहने दें
# Offered where the assistant has a bot in Telegram
widget-telegram = { -telegram } में जारी रखें
widget-telegram-open = { -telegram } खोलें
widget-close = बंद करें
# In the empty field
widget-write = अपना जवाब लिखें
widget-send = भेजें
widget-privacy = जवाब बॉट देता है। आपका लिखा रखा जाता है; मेन्यू से उसे भुलाया जा सकता है।
# Beside an answer that was given
widget-change = बदलें
# Names the row of chips
widget-told = मैंने जो समझा
widget-sending = भेजा जा रहा है…
widget-unsent = नहीं भेजा गया
widget-retry = फिर कोशिश करें
widget-edit = बदलकर लिखें
widget-offline = आप ऑफ़लाइन हैं। आपका लिखा यहीं रहेगा और कनेक्शन लौटते ही भेजा जाएगा।
widget-unreachable = सहायक से अभी संपर्क नहीं हो पा रहा है।
# For screen readers, while the answer is awaited
widget-waiting = लिखा जा रहा है…
widget-gone = पहले वाली चैट अब नहीं है; यह नई है।
# Opens the table of a quote
widget-lines = हर पंक्ति दिखाएँ
widget-copy = टेक्स्ट कॉपी करें
widget-copied = कॉपी हो गया
widget-link = कोटेशन खोलें
# A link
widget-chart = चार्ट
widget-contact = विक्रेता से संपर्क करें
# Names the list of messages
widget-log = बातचीत

## The page at the service's address

page-title = नामित या समवर्ती लाइसेंस: आपकी साइट के लिए सहायक
page-headline = लोग कीमत पूछें। जवाब पाई-पाई तक सही।
page-lead = एक पंक्ति आपके पेज पर सहायक लगा देती है। वह पूछता है कि कितने लोग कब काम करते हैं, कम खर्च वाले लाइसेंस सुझाता है, नामित या समवर्ती, और हिसाब का हर कदम दिखाता है। वह बॉट है; हर आँकड़ा मूल्य सूची से आता है।
page-languages = भाषा
# Above the line of code that a site owner copies
page-snippet = आपके पेज के लिए एक पंक्ति
page-copy = कॉपी करें
page-copied = कॉपी हो गया
# A receipt: what the widget costs a page that has it
page-costs = आपके पेज पर इसका बोझ
page-cost-launcher = जब तक कोई पास न आए
page-cost-rest = जब कोई इसे खोले
page-cost-cookies = कुकी
page-cost-third-parties = तीसरे पक्षों से अनुरोध
page-cost-work = आपका काम
page-cost-line = एक पंक्ति
# $size (number): kilobytes
page-kilobytes = { $size } केबी
# What can be tried
page-theme = रूप
page-theme-auto = अपने आप
page-theme-light = हल्का
page-theme-dark = गहरा
page-place = जगह
page-place-inline = पेज के अंदर
page-place-corner = कोने में
page-in-corner = अब यह निचले कोने में इंतज़ार कर रहा है, जैसे आपके पेज पर करेगा।
page-without-script = चैट को { -javascript } चाहिए। उसके बिना भी प्रोग्राम पूछ सकते हैं: कॉल इस पेज के अंत में हैं।
page-options = विकल्प
# $element, $prefix (texts): as they stand in the code
page-options-lead = इन्हें { $element } पर लगाएँ। स्क्रिप्ट पर ये { $prefix } से शुरू होते हैं।
page-option = विकल्प
page-option-values = मान
page-option-meaning = क्या करता है
page-option-lang = चैट की भाषा; नहीं तो आपके पेज की।
page-option-price-book = हिसाब की मूल्य सूची; नहीं तो सामान्य वाली।
page-option-theme = हल्का या गहरा; नहीं तो डिवाइस की सेटिंग।
page-option-position = उस कोने में जहाँ पंक्तियाँ खत्म या शुरू होती हैं, या पेज के अंदर।
page-option-open = शुरू से खुला।
page-option-staff = कितने लोग हैं, अगर आपके पेज को पता हो।
page-option-contact-url = किसी व्यक्ति से कहाँ संपर्क हो।
page-script = आपकी अपनी स्क्रिप्ट से
page-script-lead = इसे खोलें, आने वाले की ओर से बोलें, और हर कोटेशन की खबर पाएँ।
page-brand = आपके रंगों में
page-brand-lead = रंग और फ़ॉन्ट प्रॉपर्टी हैं; हर हिस्से का रूप बदला जा सकता है।
page-policy = सख्त नीति के साथ
page-policy-lead = बस एक पते को अनुमति देनी होती है।
page-programs = प्रोग्रामों के लिए
page-programs-lead = वही बातचीत और वही कीमतें, बिना पेज के।
page-converse = इससे बात करें
page-price = सिर्फ कीमत पूछें
page-openapi = सभी कॉल, { -openapi } में
page-price-books = मूल्य सूचियाँ
# What a visitor types, in one sentence
page-example = 20 लोग, दिन में 3, रात में 2

## The text of a quote that people forward

# $price (text): what the recommended plan costs, with its period; $plan (text): the plan's name; $seats (number): how
# many are paid for; $staff (number): people in all, two or more; $peak (number): the most at work at once
forward-total = { $price }: { $plan } × { $seats }, { $staff } लोगों के लिए, एक साथ काम पर अधिकतम { $peak }
# The same for one person. $price (text), $plan (text), $seats (number)
forward-total-alone = { $price }: { $plan } × { $seats }, एक व्यक्ति के लिए
# $options (list): the other plans with their prices, equal to the recommended one's
forward-same = उतना ही जितना { $options }
# $amount (money): the saving a month; $per_year (money): the saving a year; $options (list): the other plans and prices
forward-saving-month = बचत { $amount } प्रति माह, { $per_year } प्रति वर्ष ({ $options })
# $amount (money): the saving a year; $options (list): the other plans with their prices
forward-saving-year = बचत { $amount } प्रति वर्ष ({ $options })
# $number (text): the quote's number; $until (date): the last day on which it is valid; $version (text): the price
# book's version; $book (text): the price book's name
forward-number = कोटेशन { $number }, { $until } तक मान्य। { $book }, मूल्य सूची { $version }; टैक्स और दूसरे शुल्क शामिल नहीं

## A quote on its page, in its chart and on paper

# $number (text): the quote's number
quote-title = कोटेशन { $number }
# Beside a date
quote-issued = जारी
# Beside a date
quote-valid-until = मान्य यहाँ तक
# Beside a price book's name and version
quote-price-list = मूल्य सूची
# Above what the customer told of people and shifts
quote-asked = क्या पूछा गया
# Above what an agent added
quote-note = टिप्पणी
# Beside a square code that a phone reads
quote-check = कोड स्कैन करके जाँचें कि यह कोटेशन वैसा ही है जैसा जारी हुआ था।
# $until (date): the last day on which it was valid
quote-expired = यह कोटेशन { $until } तक मान्य था। उसके बाद कीमतें बदली हो सकती हैं।
# A button beside quote-expired
quote-price-again = फिर से हिसाब लगाएँ
# $number (text): the other quote's number
quote-superseded = इसकी जगह दूसरा कोटेशन लागू है: { $number }
# $number (text): the older quote's number
quote-supersedes = यह कोटेशन { $number } की जगह है।
# Leads to a few lines for a chat or a letter
quote-forward = आगे भेजने का टेक्स्ट
chart-title = हर प्लान की कीमत, एक साथ काम पर लोगों के अनुसार
# Names the axis
chart-people = एक साथ काम पर लोग
# Names the axis. $currency (text): a currency's three letters
chart-cost-month = { $currency } प्रति माह
# Names the axis. $currency (text): a currency's three letters
chart-cost-year = { $currency } प्रति वर्ष
# Beside a line, and short. $peak (number): people up to whom the concurrent licence is cheaper
chart-break-even = एक साथ { $peak } तक
table-changes = बदलाव की कीमत
column-change = अगर ऐसा हो
column-cheapest = सबसे सस्ता
# $people (number): in the shift
what-if-shift = { $people } लोगों की एक और शिफ्ट

## The quote desk: a page on which an agent of the seller makes quotes for customers

desk-title = कोटेशन डेस्क
desk-lead = बताएँ कि ग्राहक कैसे काम करता है, या फ़ील्ड भरें। लिखते-लिखते कीमतें दिखती जाती हैं।
# Names a field
desk-sentence = एक वाक्य में
# A button beside that field
desk-read = फ़ील्ड भर दें
desk-nothing-read = वे कैसे काम करते हैं, यह समझ में नहीं आया। कृपया फ़ील्ड भरें।
# Names a field
desk-staff = कुल लोग
# Names three choices
desk-schedule = वे कैसे काम करते हैं
# Names a field
desk-peak = एक साथ अधिकतम
# Heads a column of a small table: of a shift
desk-people = लोग
# Heads a column: when a shift begins
desk-from = कब से
# Heads a column: when a shift ends
desk-to = कब तक
# Heads a column
desk-days = दिन
# A button
desk-add-shift = शिफ्ट जोड़ें
# A button. $number (number): the shift’s place
desk-remove-shift = शिफ्ट { $number } हटाएँ
# Names a field
desk-handover = ओवरलैप, मिनट में
# Names a field
desk-language = ग्राहक की भाषा
# Names a field
desk-note = ग्राहक के लिए टिप्पणी
# The main button
desk-issue = कोटेशन जारी करें
desk-issued = कोटेशन जारी हो गया।
# A button
desk-copy-text = टेक्स्ट कॉपी करें
# A button
desk-copy-link = लिंक कॉपी करें
# Heads the plans with their prices
desk-prices = कीमतें
desk-recent = हाल के कोटेशन
desk-recent-where = सिर्फ इसी ब्राउज़र में रखे जाते हैं।
# A button beside a recent quote: the next one will take its place
desk-change = बदलें
desk-failed = यह नहीं हो पाया। कृपया फिर कोशिश करें।

## In Telegram: what is said there alone

# The name has at most 64 characters, the description 512, the short description 120.
telegram-name = लाइसेंस कीमत सहायक
telegram-description = मैं बॉट हूँ और मेरा काम है बताना कि आपको क्या सस्ता पड़ेगा: हर व्यक्ति का लाइसेंस, या एक ही समय पर काम करने वालों के लाइसेंस। पहले दो सवाल: कितने लोग हैं और कौन कब काम करता है; फिर मूल्य सूची से दोनों की कीमत। शुरू करने का बटन दबाएँ, या एक वाक्य में लिखें।
telegram-short-description = बॉट, जो बताता है कि आपको किस तरह का लाइसेंस सबसे सस्ता पड़ेगा और हर एक की कीमत क्या है।
# Beside the commands: short
telegram-command-start = नई बातचीत शुरू करें
telegram-command-example-quote = एक पंक्ति में कीमत, उदाहरण: 20 3+2
telegram-command-language = दूसरी भाषा
telegram-command-restart = फिर से शुरू करें
telegram-command-cancel = सब कुछ जैसा है वैसा रहने दें
telegram-command-help = यहाँ क्या-क्या हो सकता है
telegram-command-forget = यह बातचीत मिटाएँ
# Said in passing, over the chat: at most 200 characters
telegram-stale = वह बटन पहले के सवाल का है। अभी का सवाल यह है।
telegram-odd-no-text = मुझे टेक्स्ट और बटन समझ आते हैं, पर तस्वीरें, वॉइस मैसेज, फ़ाइलें वगैरह नहीं।
telegram-odd-edited = बाद में बदला गया संदेश यहाँ कुछ नहीं बदलता। कृपया नया भेजें।
# $limit (number): characters
telegram-odd-too-long = यह मेरे लिए बहुत लंबा है: एक संदेश में अधिकतम { $limit } अक्षर हो सकते हैं। कृपया छोटा करके लिखें।
telegram-continued = बात यहाँ वहीं से आगे बढ़ती है जहाँ आप थे।
telegram-code-used = वह लिंक इस्तेमाल हो चुका है या पुराना हो गया है, इसलिए यहाँ नई शुरुआत होती है।
telegram-forgotten = यह बातचीत मिटा दी गई है। दिए गए कोटेशन मान्य रहेंगे। अब आप जो भी लिखेंगे, उससे नई बातचीत शुरू होगी।
# On the buttons under a quote
telegram-copy = नंबर कॉपी करें
telegram-open = कोटेशन खोलें
# A button
telegram-chart = चार्ट
