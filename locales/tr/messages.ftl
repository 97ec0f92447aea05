### What the assistant says, in Turkish. An ending that follows vowel harmony is never hung on a variable: the sentence goes round it.
### `$price` is an amount with its period (price-month, price-year); `$plan` a plan's name. Both come as text.
### A figure may stand only in a message whose id contains "ask" or "example".

## The first words, and what is always in view

hello = Merhaba, ben bir botum. Hangi lisans türünün size daha ucuza geldiğini ve her birinin ne kadar tuttuğunu hesaplarım.
privacy = Kaldığımız yerden devam edebilmek için mesajlarınız saklanır. Bu sohbeti dilediğiniz an sildirebilirsiniz: yazdığınız pencerenin menüsünden ya da bir kişi aracılığıyla. Verilmiş teklifler geçerli kalır.
greeting = Merhaba.
thanks = Rica ederim.
help-bot = Ben bir botum, insan değilim. Kaç kişi olduğunuzu ve kimin ne zaman çalıştığını sorar, sonra her planı fiyatlandırır ve en ucuzunu öneririm.
help-example = Tek cümleyle yanıt verebilirsiniz: “20 kişi, gündüz 3, gece 2”. Tekliften sonra “25 kişi olsaydık?” diye sorun.
help-commands = Dilediğiniz an “geri”, “çalışan sayısını değiştir”, “yeniden başla”, “bir kişiyle görüşmek istiyorum”, “yardım” yazabilir ya da başka bir dilin adını söyleyebilirsiniz.
# $url (text): an address
human-contact = Bir kişiyle buradan görüşebilirsiniz: { $url }
# $url (text): an address
human-pricing-page = Doğrudan bir iletişim adresi bilmiyorum. Satıcının fiyat sayfası buradan sonrasında size yol gösterir: { $url }
human-not-stated = Bir iletişim adresi bilmiyorum. Lütfen size bu sohbeti verene sorun.

## The questions

ask-staff = Kaç kişinin hesaba ihtiyacı var? Örneğin: 20
# $people (number): the most at work at once; $staff (number): the people in all
ask-staff-exceeded = Aynı anda çalışan { $people } kişi dediniz, ama toplam sayı { $staff }. Toplam kaç kişisiniz?
ask-schedule = Nasıl çalışıyorlar: hepsi aynı anda mı, vardiyalı mı, yoksa aynı anda en fazla kaç kişinin çalıştığını biliyor musunuz?
ask-peak = Aynı anda en fazla kaç kişi çalışıyor? Örneğin: 5
ask-shifts = Her vardiyada kaç kişi çalışıyor? Örneğin: “gündüz 3, gece 2” ya da “8-16 arası 4 kişi, 16-24 arası 2 kişi”.
# $count (number): shifts, two or more
ask-shifts-counted =
    { $count ->
        [one] Vardiyada kaç kişi çalışıyor? Örneğin: “gündüz 3”.
       *[other] { $count } vardiyanın her birinde kaç kişi çalışıyor? Örneğin: “gündüz 3, gece 2”.
    }
# $number (number): the place of the shift, in order
ask-shift-next = Kaç kişi çalışıyor? Sıradaki vardiya: { $number }.
# $people (list of numbers): the people of each shift that lacks its times
ask-times = Kalanlar saat kaçtan kaça kadar çalışıyor? Saatleri eksik olan vardiyalar: { $people }. Örneğin: “8-16 ve 16-24”.
ask-handover = Vardiya değişirken çıkanlar ve gelenler bir süre birlikte oturum açık kalıyor mu?

## Buttons: at most five words and thirty characters

choice-together = Hepsi aynı anda
choice-shifts = Vardiyalı
choice-peak = En fazlasını biliyorum
choice-yes = Evet, çakışıyor
choice-no = Çakışma yok
# $staff (number): people
choice-staff =
    { $staff ->
        [one] Toplam { $staff } kişi
       *[other] Toplam { $staff } kişi
    }
# $peak (number): people
choice-peak-of = Aynı anda { $peak }
# $staff (number): people
choice-everybody = Herkes, toplam { $staff }
# $people (number): two or more, of all shifts together
choice-all-at-once = Hepsi aynı anda: { $people } kişi
choice-take = Bunu esas al
choice-rest-of-day = Günün geri kalanı
choice-without-times = Saatler olmasın
# $people (list of numbers): the people of each shift
choice-reading-shifts = Vardiyalar: { $people }
# $start, $end (times of day): when a shift works
choice-times = { $start }–{ $end }
# $people (number): the people of the group
choice-one-group = Tek grup: { $people } kişi
# $count (number): shifts
choice-count =
    { $count ->
        [one] { $count } vardiya
       *[other] { $count } vardiya
    }
# $count (number): shifts; $people (number): the people of each
choice-each =
    { $count ->
        [one] { $people } kişilik { $count } vardiya
       *[other] { $people } kişilik { $count } vardiya
    }
# $number (number): the place of the shift, in order
choice-add = Vardiya ekle: { $number }
# $minutes (number): of overlap
choice-minutes =
    { $minutes ->
        [one] { $minutes } dakika
       *[other] { $minutes } dakika
    }
choice-change-staff = Çalışan sayısını değiştir
choice-change-schedule = Çalışma düzenini değiştir
choice-change-shifts = Vardiyaları değiştir
choice-change-peak = En fazlayı değiştir
choice-change-handover = Çakışmayı değiştir
choice-back = Geri
choice-cancel = İptal
choice-restart = Yeniden başla
choice-human = Bir kişiyle görüş
choice-help = Yardım
choice-language = Başka bir dil
# $language (text): a language's name in itself
choice-language-name = { $language }

## What was understood

# $facts (list of texts): those of this section
echo = Not ettim: { $facts }.
# $facts (list of texts): those of this section
kept = Şu ana kadar bildiklerim: { $facts }.
kept-nothing = Ekibinizle ilgili henüz bir şey bilmiyorum.
# $now (text): one of this section; $before (number, list or text): what was known until now, its figures alone where they are of one kind
echo-instead = { $now } (önceden: { $before })
# $staff (number): people
echo-staff =
    { $staff ->
        [one] toplam { $staff } kişi
       *[other] toplam { $staff } kişi
    }
echo-together = hepsi aynı anda
# $peak (number): people
echo-peak = aynı anda en fazla { $peak }
echo-in-shifts = vardiyalı çalışma
# $count (number): shifts
echo-shift-count =
    { $count ->
        [one] { $count } vardiya
       *[other] { $count } vardiya
    }
# $count (number): shifts; $shifts (list): people of each, or shift-times, shift-days, shift-zone
echo-shifts =
    { $count ->
        [one] tek vardiya: { $shifts }
       *[other] vardiyalar: { $shifts }
    }
# $count (number): all shifts; $first (list): the first few
echo-shifts-many =
    { $count ->
        [one] { $count } vardiya, ilki { $first }
       *[other] { $count } vardiya, ilkleri { $first }
    }
# $peak (number): people
echo-one-after-another = art arda: aynı anda en fazla { $peak }
# $minutes (number): minutes
echo-handover =
    { $minutes ->
        [0] vardiya çakışması yok
        [one] { $minutes } dakika vardiya çakışması
       *[other] { $minutes } dakika vardiya çakışması
    }
echo-handover-dropped = çakışma için söylediğiniz artık geçerli değil
# $people (number): people; $start, $end (times of day)
shift-times = { $people } kişi, saat { $start }–{ $end }
# $shift (number or text): a shift; $days (weekdays)
shift-days = { $shift } ({ $days })
# $shift (number or text): a shift; $zone (text): the place of a time zone
shift-zone = { $shift }, { $zone } saatiyle

## What is known, as chips: at most four words each

# $staff (number): people
told-staff =
    { $staff ->
        [one] { $staff } kişi
       *[other] { $staff } kişi
    }
told-together = hepsi aynı anda
# $peak (number): people
told-peak = aynı anda { $peak }
told-in-shifts = vardiyalı
# $count (number): shifts; $shifts (list of numbers): people of each
told-shifts =
    { $count ->
        [one] vardiya: { $shifts }
       *[other] vardiyalar: { $shifts }
    }
# $shifts (list of told-shift)
told-times = { $shifts }
# $people (number): people; $start, $end (times of day)
told-shift = { $people } ({ $start }–{ $end })
# $minutes (number): minutes
told-handover =
    { $minutes ->
        [0] çakışma yok
        [one] { $minutes } dk çakışma
       *[other] { $minutes } dk çakışma
    }
# $amount (money)
told-saving-month = Ayda { $amount } tasarruf edersiniz
# $amount (money)
told-saving-year = Yılda { $amount } tasarruf edersiniz
period-month = ayda
period-year = yılda

## What is unsure

unsure-which = Bunlardan hangisini kastettiğinizden emin değilim:
unsure-which-none = Ne demek istediğinizden emin değilim.
unsure-one = Bunu mu demek istediniz?
unsure-number = Yaklaşık bir sayı yeter, sonradan değiştirilebilir.
# $peak (number): people
unsure-peak-beside-shifts = Bu vardiyalarla aynı anda { $peak } kişi olmaz. Hangisini esas alayım?
unsure-times-of-whom = Saatleri aldım, ama o saatlerde kaç kişinin çalıştığını bilmiyorum.
# $said (text): what was typed; $least, $most (numbers): the limits
out-of-range = “{ $said }” için fiyat hesaplayamam: burada { $least } ile { $most } arasında bir tam sayı gerekir.
# $said (text): what was typed
out-of-range-other = “{ $said }” ile hesap yapamam.
missed = Üzgünüm, bunu anlayamadım.
missed-again = Üzgünüm, yine anlayamadım. Bir düğmeye basabilir ya da bir kişiyle görüşebilirsiniz.
unfitting-choice = Bu seçim artık buraya uymuyor, o yüzden hiçbir şey değişmedi.
yes-or-no-to-what = Bunu neye yanıt olarak söylediğinizden emin değilim.

## Going back, changing, starting anew

restarted = Yeniden başlıyoruz.
back-done = Son yanıtınızı geri aldım.
back-nothing = Geri alınacak bir şey yok.
change-closed = Her şey olduğu gibi kalıyor.
cancel-offers-restart = Hiçbir şey değişmedi. Devam edebilir ya da yeniden başlayabilirsiniz.
handover-needs-shifts = Çakışma yalnızca vardiyalı çalışılan yerde önemlidir.
quote-needs-answers = Biraz daha bilgi edinir edinmez fiyatı söyleyebilirim.
# $language (text): a language's name in itself
language-switched = Bu dilde devam ediyoruz: { $language }.
language-which = Hangi dilde devam edelim?
language-not-spoken = Bu dili henüz bilmiyorum. Bildiklerim bunlar:

## Plans and prices

plan-named = İsimli lisans
plan-concurrent = Eşzamanlı lisans
plan-by-staff = Kişi başına lisans
plan-by-peak = Aynı anda çalışan başına lisans
# $plan (text): a name that several plans share; $id (text): this one’s id in the price book
plan-with-id = { $plan } ({ $id })
# $amount (money)
price-month = ayda { $amount }
# $amount (money)
price-year = yılda { $amount }
# $plan (text); $price (text)
option-price = { $plan }: { $price }

## The result

# $plan (text); $price (text)
result-recommended = Önerim: “{ $plan }”, { $price }. Sizin için en ucuzu bu.
# $plan (text); $price (text)
result-only = { $plan }: { $price }. Bu fiyat listesindeki tek plan bu.
# $plan (text); $price (text)
result-tie = Önerim: “{ $plan }”, { $price }. Başka bir plan da aynı fiyata geliyor.
# $staff (number): people
why-together =
    { $staff ->
        [one] Neden: { $staff } kişiniz tek başına çalışıyor.
       *[other] Neden: { $staff } kişinin hepsi aynı anda çalışıyor.
    }
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-at-most = Neden: { $staff } kişilik ekibinizden aynı anda en fazla { $peak } kişi çalışıyor.
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-largest-shift = Neden: { $staff } kişilik ekibinizden aynı anda en fazla { $peak } kişi çalışıyor, o da en kalabalık vardiyada.
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-neighbours = Neden: { $staff } kişilik ekibinizden aynı anda en fazla { $peak } kişinin oturumu açık oluyor, o da vardiya değişirken.
# $why (text): why-together or why-at-most; $moment (moment of the week)
why-timeline = { $why } En yoğun an ilk kez şu zaman: { $moment }.
# $staff (number): people in all
why-capped =
    { $staff ->
        [one] Neden: vardiyalarınız ekibinizden daha çok kişiye denk gelecek kadar çakışıyor; { $staff } kişi sayıyorum, bir kez.
       *[other] Neden: vardiyalarınız ekibinizden daha çok kişiye denk gelecek kadar çakışıyor; toplam { $staff } kişi sayıyorum, kimseyi iki kez saymadan.
    }
# $amount (money): in a month; $per_year (money): in a year; $percent (percentage); $plan (text): the dearest
result-saving-month = Ayda { $amount }, yılda { $per_year } tasarruf edersiniz; karşılaştırılan plan: “{ $plan }” ({ $percent } daha az).
# $amount (money): in a year; $percent (percentage); $plan (text): the dearest
result-saving-year = Yılda { $amount } tasarruf edersiniz; karşılaştırılan plan: “{ $plan }” ({ $percent } daha az).
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-stays =
    { $staff ->
        [one] Başabaş noktası: { $staff } kişiyle “{ $by_peak }”, aynı anda çalışan sayısı en fazla { $peak } oldukça daha ucuz kalır; bunun üstünde “{ $by_staff }” daha ucuzdur.
       *[other] Başabaş noktası: { $staff } kişiyle “{ $by_peak }”, aynı anda çalışan sayısı en fazla { $peak } oldukça daha ucuz kalır; bunun üstünde “{ $by_staff }” daha ucuzdur.
    }
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-up-to =
    { $staff ->
        [one] Başabaş noktası: { $staff } kişiyle “{ $by_peak }”, aynı anda çalışan sayısı en fazla { $peak } olsaydı daha ucuz olurdu; bunun üstünde “{ $by_staff }” daha ucuzdur.
       *[other] Başabaş noktası: { $staff } kişiyle “{ $by_peak }”, aynı anda çalışan sayısı en fazla { $peak } olsaydı daha ucuz olurdu; bunun üstünde “{ $by_staff }” daha ucuzdur.
    }
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-largest =
    { $staff ->
        [one] Başabaş noktası: { $staff } kişiyle “{ $by_peak }” planını “{ $by_staff }” planından ucuz kılan en yüksek aynı anda çalışan sayısı: { $peak }.
       *[other] Başabaş noktası: { $staff } kişiyle “{ $by_peak }” planını “{ $by_staff }” planından ucuz kılan en yüksek aynı anda çalışan sayısı: { $peak }.
    }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-always =
    { $staff ->
        [one] Aynı anda kaç kişi çalışırsa çalışsın, { $staff } kişiyle “{ $by_peak }” planı “{ $by_staff }” planından ucuzdur.
       *[other] Aynı anda kaç kişi çalışırsa çalışsın, { $staff } kişiyle “{ $by_peak }” planı “{ $by_staff }” planından ucuzdur.
    }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-never =
    { $staff ->
        [one] Aynı anda ne kadar az kişi çalışırsa çalışsın, { $staff } kişiyle “{ $by_peak }” hiçbir zaman daha ucuz değildir. O yüzden “{ $by_staff }”.
       *[other] Aynı anda ne kadar az kişi çalışırsa çalışsın, { $staff } kişiyle “{ $by_peak }” hiçbir zaman daha ucuz değildir. O yüzden “{ $by_staff }”.
    }
limit-none = Bu planda kimse dışarıda kalmaz: herkesin bir lisansı vardır.
# $seats (number): people at once that are paid for
limit-not-stated =
    { $seats ->
        [one] Ücreti ödendiği kadarıyla aynı anda yalnızca { $seats } kişi çalışabilir. Sonrakine ne olacağı belirtilmemiş; bir kişi söyleyebilir.
       *[other] Ücreti ödendiği kadarıyla aynı anda yalnızca { $seats } kişi çalışabilir. Sonrakine ne olacağı belirtilmemiş; bir kişi söyleyebilir.
    }
# $seats (number): people at once that are paid for
limit-refused =
    { $seats ->
        [one] Aynı anda yalnızca { $seats } kişi çalışabilir; giriş yapmak isteyen bir sonraki kişi kabul edilmez.
       *[other] Aynı anda yalnızca { $seats } kişi çalışabilir; giriş yapmak isteyen bir sonraki kişi kabul edilmez.
    }
# $seats (number): people at once that are paid for
limit-oldest-ends =
    { $seats ->
        [one] Aynı anda yalnızca { $seats } kişi çalışabilir; biri daha giriş yapınca en eski oturum kapanır.
       *[other] Aynı anda yalnızca { $seats } kişi çalışabilir; biri daha giriş yapınca en eski oturum kapanır.
    }
# $seats (number): people at once that are paid for
limit-billed =
    { $seats ->
        [one] Aynı anda { $seats } kişinin ücreti ödenir; biri daha giriş yapınca bir kişi daha faturalandırılır.
       *[other] Aynı anda { $seats } kişinin ücreti ödenir; biri daha giriş yapınca bir kişi daha faturalandırılır.
    }
# $peak (number): people at once with an overlap; $totals (list of option-price)
result-overlap = Çakışma saymadım. İki vardiyanın oturumu bir süre birlikte açık kalırsa: aynı anda { $peak } kişi, { $totals }.
# $peak (number): people at once with an overlap; $totals (list of option-price); $plan (text): the cheapest then
result-overlap-changes = Çakışma saymadım. İki vardiyanın oturumu bir süre birlikte açık kalırsa: aynı anda { $peak } kişi, { $totals }. O zaman size en ucuza gelen: { $plan }.
# $minutes (number): minutes
assumed-handover =
    { $minutes ->
        [0] Varsayım: vardiyası bitince kimsenin oturumu açık kalmaz.
        [one] Varsayım: vardiyası bitenlerin oturumu { $minutes } dakika daha açık kalır.
       *[other] Varsayım: vardiyası bitenlerin oturumu { $minutes } dakika daha açık kalır.
    }
# $version (text): the price book's version; $since (date)
assumed-prices = Fiyatlar: fiyat listesi { $version }; şu tarihten sonraki günler için bunu kullanıyorum: { $since }. Vergiler ve diğer ücretler dahil değildir.
# $number (text): the quote's number; $valid_until (date); $url (text): its address
result-number = Teklif { $number }, son geçerlilik günü { $valid_until }: { $url }
# $number (text): the quote\'s number; $valid_until (date)
result-number-short = Teklif { $number }, son geçerlilik günü { $valid_until }
reissued-expired = Bunun için verilen önceki teklifin süresi doldu, o yüzden bunun numarası yeni.
reissued-prices-changed = Bunun için verilen önceki tekliften bu yana fiyat listesi değişti, o yüzden bunun numarası yeni.
# $date (date)
no-price-on-date = Fiyat listesinde bu tarih için fiyat yok: { $date }. Bu yüzden bunu hesaplayamam.
# $days (number): days
next-trial =
    { $days ->
        [one] Önce deneyebilirsiniz: { $days } günlük deneme süresi var.
       *[other] Önce deneyebilirsiniz: { $days } günlük deneme süresi var.
    }
next-example = Şimdi ne yapalım? Bir yanıtı değiştirin, “25 kişi olsaydık?” diye sorun ya da bir kişiyle görüşün.

## What if


## Tables


## Questions about the licences


## Days and times


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


## The chat window on a site: no variables, as the window itself shows them


## The page at the service's address


## The text of a quote that people forward

# $price (text): what the recommended plan costs, with its period; $plan (text): the plan's name; $seats (number): how
# many are paid for; $staff (number): people in all, two or more; $peak (number): the most at work at once
# $number (text): the quote's number; $until (date): the last day on which it is valid; $version (text): the price
# book's version; $book (text): the price book's name

## In Telegram: what is said there alone

