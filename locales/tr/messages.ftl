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
human-passed-on = Yanıtlarınızla ve varsa teklifinizle birlikte bir kişiye haber verdim. Bu arada buradan devam edebilirsiniz.

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
ask-handover = Vardiya değişirken çıkan ve gelen kişilerin oturumları bir süre birlikte açık kalıyor mu?

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
        [one] Başabaş noktası: { $staff } kişiyle “{ $by_peak }”, aynı anda en fazla { $peak } kişi çalıştığı sürece daha ucuz kalır; bunun üstünde “{ $by_staff }” daha ucuzdur.
       *[other] Başabaş noktası: { $staff } kişiyle “{ $by_peak }”, aynı anda en fazla { $peak } kişi çalıştığı sürece daha ucuz kalır; bunun üstünde “{ $by_staff }” daha ucuzdur.
    }
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-up-to =
    { $staff ->
        [one] Başabaş noktası: { $staff } kişiyle “{ $by_peak }”, aynı anda en fazla { $peak } kişi çalışsaydı daha ucuz olurdu; bunun üstünde “{ $by_staff }” daha ucuzdur.
       *[other] Başabaş noktası: { $staff } kişiyle “{ $by_peak }”, aynı anda en fazla { $peak } kişi çalışsaydı daha ucuz olurdu; bunun üstünde “{ $by_staff }” daha ucuzdur.
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
        [one] Ödenen ücrete göre aynı anda yalnızca { $seats } kişi çalışabilir. Sonrakine ne olacağı belirtilmemiş; bir kişi söyleyebilir.
       *[other] Ödenen ücrete göre aynı anda yalnızca { $seats } kişi çalışabilir. Sonrakine ne olacağı belirtilmemiş; bir kişi söyleyebilir.
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
result-overlap = Çakışma olmadan hesapladım. İki vardiyanın oturumları bir süre birlikte açık kalırsa: aynı anda { $peak } kişi, { $totals }.
# $peak (number): people at once with an overlap; $totals (list of option-price); $plan (text): the cheapest then
result-overlap-changes = Çakışma olmadan hesapladım. İki vardiyanın oturumları bir süre birlikte açık kalırsa: aynı anda { $peak } kişi, { $totals }. O zaman size en ucuza gelen: { $plan }.
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

# $plan (text): the cheapest then; $price (text): what it costs; $now (text): what-if-now or what-if-stays; $staff, $peak (numbers): people then
what-if-priced =
    { $staff ->
        [one] { $staff } kişiyle ve aynı anda en fazla { $peak } kişiyle sizin için en ucuzu “{ $plan }” olurdu: { $price }. { $now }
       *[other] { $staff } kişiyle ve aynı anda en fazla { $peak } kişiyle sizin için en ucuzu “{ $plan }” olurdu: { $price }. { $now }
    }
# $plan (text): the cheapest now; $price (text): what it costs
what-if-now = Şimdiki ise “{ $plan }”: { $price }.
# $price (text): what the cheapest plan costs now
what-if-stays = En ucuz plan aynı kalıyor; şimdiki fiyatı: { $price }.
what-if-nothing-changed = Henüz hiçbir şey değişmedi. Bunu mu esas alayım?
# $people (number): at work at once; $staff (number): in all
what-if-exceeds-staff = Bunu hesaplayamam: aynı anda çalışan { $people } kişi olurdu, oysa toplam sayı { $staff }.
what-if-example = Bunu henüz hesaplayamıyorum. Bir sayıyla sorun: “25 kişi olsaydık?” ya da “aynı anda 4 kişi çalışsa?”.

## Tables

table-options-month = Her plan ayda ne kadar tutuyor
table-options-year = Her plan yılda ne kadar tutuyor
table-prices-month = Fiyat listesi, aylık
table-prices-year = Fiyat listesi, yıllık
table-what-if = Neler değişirdi
table-growth = Önümüzdeki yıl ne kadar tutar
# $plan (text): the plan that counts people at once
table-break-even = Aynı anda kaç kişiye kadar bu daha ucuz: { $plan }
column-option = Plan
column-quantity = Adet
column-each = Birim fiyat
column-amount = Tutar
column-now = Şimdi
column-then = O zaman
column-from = Başlangıç
column-difference = Fark
column-staff = Toplam kişi
# $plan (text): the plan that counts people in all
column-by-staff = { $plan }
column-largest-peak = Ucuz olduğu sınır
# In the column before, where it is never cheaper
cell-never = hiçbir zaman
# $plan (text); $first, $last (numbers): the span of a tier
line-tier = { $plan }, { $first }–{ $last }
# $plan (text); $first (number): where the last tier begins
line-tier-open = { $plan }, { $first } ve üzeri
# $plan (text)
line-base = { $plan }, temel ücret
# $plan (text); $size (number): people or seats in a package
line-pack = { $plan }, { $size } kişilik paket
# $plan (text)
line-total = { $plan }, toplam
# $label (text): a tier or package with its plan; $each (money)
line-price = { $label }: tanesi { $each }
# $plan (text); $now, $then, $difference (money)
line-what-if = { $plan }: şimdi { $now }, o zaman { $then }, fark { $difference }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans; $price (text): what the first costs; $peak (number): the most at once at which the other is cheaper
line-break-even =
    { $peak ->
        [0] Toplam { $staff } kişi: “{ $by_staff }” fiyatı { $price }, “{ $by_peak }” hiçbir zaman daha ucuz değil
        [one] Toplam { $staff } kişi: “{ $by_staff }” fiyatı { $price }, “{ $by_peak }” aynı anda en fazla { $peak } kişiyle daha ucuz
       *[other] Toplam { $staff } kişi: “{ $by_staff }” fiyatı { $price }, “{ $by_peak }” aynı anda en fazla { $peak } kişiyle daha ucuz
    }

## Questions about the licences

# $topic (word): what was asked about
explain-not-stated =
    { $topic ->
        [trial] Deneme süresi olup olmadığını satıcı belirtmemiş; bir kişi size söyleyebilir.
        [gives] Lisansın erişim dışında ne sağladığını satıcı belirtmemiş; bir kişi size söyleyebilir.
        [at_limit] Bir kişi fazla gelince ne olacağını satıcı belirtmemiş; bir kişi size söyleyebilir.
        [supervisors] Yöneticilerin sayılıp sayılmadığını satıcı belirtmemiş; bir kişi size söyleyebilir.
        [mixing] İki türün birlikte kullanılıp kullanılamayacağını satıcı belirtmemiş; bir kişi size söyleyebilir.
        [switching] Sonradan geçiş yapılıp yapılamayacağını satıcı belirtmemiş; bir kişi size söyleyebilir.
       *[terms] Koşulların ne olduğunu satıcı belirtmemiş; bir kişi size söyleyebilir.
    }
explain-difference = İsimli lisans kişileri sayar: erişmesi gereken herkesin kendi lisansı olur. Eşzamanlı lisans aynı anda çalışanları sayar: dilediğiniz kadar kişinin hesabı olabilir, ama aynı anda ancak ücreti ödenen sayıda kişi çalışabilir.
explain-named = İsimli lisans bir bilgisayara değil, bir kişiye aittir. O kişi kendi adı ve parolasıyla dilediği an giriş yapabilir, yani kimse dışarıda kalmaz.
explain-concurrent = Eşzamanlı lisanslar ortaktır: dilediğiniz kadar kişinin hesabı olabilir ve sırayla çalışırlar, ama aynı anda ancak ücreti ödenen sayıda kişi çalışabilir.
explain-gives = Hangi lisansı alırsanız alın, size şunları sağlar:
gives-statistics = Kişi başına istatistik: iş yükü, yanıt oranı ve ortalama puan, toplamlarıyla birlikte.
gives-security = Güvenlik: herkesin kendi parolası olur, zaman zaman değiştirilir ve kimseyle paylaşılmaz.
gives-logging = Kayıt: sohbetteki her işlem kaydedilir, kimin ne zaman giriş yaptığını görebilirsiniz.
explain-suits = İsimli lisans, herkesin aynı anda çalıştığı ekiplere uygundur. Eşzamanlı lisans, aynı anda yalnızca bir kısmı çalışan büyük ekiplere ve az kullanılan programlara uygundur.
explain-log-in = Herkesin kendi adı ve parolasıyla bir hesabı olur. İsimli lisansla dilediği an giriş yapar; eşzamanlı lisanslarla aynı anda ancak ücreti ödenen sayıda kişi.
# $days (number): days
explain-trial =
    { $days ->
        [one] Evet, { $days } günlük deneme süresi var.
       *[other] Evet, { $days } günlük deneme süresi var.
    }
explain-no-trial = Hayır, deneme süresi yok.
explain-sharing = Eşzamanlı lisanslarla evet: herkesin hesabı olabilir, aynı anda da ücreti ödenen sayıda kişi giriş yapabilir. İsimli lisanslarla hayır: herkese kendi lisansı gerekir.
explain-at-limit = Eşzamanlı lisanslarla aynı anda ancak ücreti ödenen sayıda kişi çalışabilir; o yüzden vardiya çakışmalarını da katarak en yoğun ana göre plan yapın. İsimli lisanslarda böyle bir sınır yoktur.
explain-meeting = Haftada bir bile olsa herkesin aynı anda giriş yapması gerekiyorsa en yoğun anınız odur ve herkes sayılır.
explain-idle = Giriş yapmış ama çalışmayan birinin sayılıp sayılmadığı burada belirtilmemiş. Emin olmak için giriş yapmış herkesi sayın; bir kişi size daha fazlasını söyleyebilir.
explain-supervisors-count = Evet, yöneticiler de herkes gibi sayılır.
explain-supervisors-free = Hayır, yöneticiler sayılmaz.
explain-part-time-example = Bana vardiyaları saatleri, günleri ve yerleriyle yazın, örneğin “hafta içi 8-14 arası 4 kişi, Lizbon'da 14-22 arası 3 kişi”. Çakışmaları ve saat değişikliklerini de katarak en yoğun anı bulurum.
explain-growth-example = Beklediğiniz sayıyla sorun, örneğin “30 kişi olsaydık?”. Siz büyüdükçe ucuz olan plan değişebilir.
# $people (number): more each month; $plan (text): the plan that is cheapest now
growth-stays = Her ay { $people } kişi eklenir ve vardiyalar aynı kalırsa “{ $plan }” bir yıl boyunca en ucuz kalır.
# $people (number): more each month; $plan (text): the plan that is cheapest now; $other (text): the one that takes its place; $date (date): when
growth-changes = Her ay { $people } kişi eklenir ve vardiyalar aynı kalırsa önce “{ $plan }” en ucuzdur; bu tarihten sonra “{ $other }” en ucuz olur: { $date }.
explain-fees = Burada yalnızca lisanslar fiyatlandırılır. Vergiler, kurulum ve diğer ücretler dahil değildir.
explain-discount-month = Fiyat listesinde yıllık indirim yok: bir yıl, bir ayın on iki katı tutar.
explain-discount-year = Fiyatlar bir yıl içindir. Fiyat listesinde başka indirim yok.
# $version (text): the price book's version; $since (date)
explain-price-change = Şu tarihten sonraki günler için { $version } sürümlü fiyat listesini kullanıyorum: { $since }. Her teklifte fiyat listesi ve son geçerlilik günü yazar; ötesini bilmiyorum.
explain-handover = Çıkan ve gelen vardiyanın oturumu bir süre birlikte açık kalırsa o anda ikisi de sayılır. Bu yüzden fiyatı değiştirdiği yerde çakışıp çakışmadıklarını soruyorum.
explain-break-even = Ekibinizden aynı anda kaç kişinin çalıştığına bağlı. Fiyat listesine göre bazı ekip büyüklükleri için:
explain-figures = Rakamlarım yalnızca fiyat listesinden gelir: her lisans kendi kademesinin fiyatıyla, aynı anda da sizin söylediğiniz sayıda. Başka bir yerdeki örnek farklı bir toplam gösteriyorsa başka türlü hesaplıyordur.
# $url (text): an address
explain-terms = Satıcının koşulları burada: { $url }
explain-no-concurrent = Bu fiyat listesinde aynı anda çalışanları sayan bir plan yok.
explain-no-named = Bu fiyat listesinde toplam kişi sayısını sayan bir plan yok.
# $staff, $peak (numbers): people in all and at once; $totals (list of option-price)
explain-for-you =
    { $staff ->
        [one] { $staff } kişiniz için: { $totals }.
       *[other] { $staff } kişiniz için, aynı anda en fazla { $peak } kişiyle: { $totals }.
    }

## Days and times

# $day (weekday); $time (time of day)
moment = { $day }, saat { $time }
# $day (weekday); $time (time of day); $zone (text): the place of a time zone
moment-in-zone = { $day }, saat { $time } ({ $zone } saatiyle)
days-every-day = her gün
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
problem-malformed = Çağrı okunamıyor
problem-malformed-about = Gövde { -utf8 } kodlamasında { -json } değil ya da çağrının gerektirdiği bir başlık eksik. Hangisi olduğunu kodun yanındaki cümle söyler. Hiçbir şey değişmedi: çağrıyı düzeltip yeniden gönderin.
problem-unauthorised = Konuşmanın anahtarı eksik ya da yanlış
problem-unauthorised-about = Bir konuşma başlatılınca bir anahtar verilir. O konuşmadaki sonraki her çağrı bunu “{ -header-authorization }” başlığıyla gönderir.
problem-origin-refused = Bu site tarayıcıdan çağrı yapamaz
problem-origin-refused-about = Bir sayfa bu hizmeti ancak kaynağı işletenin listesindeyse çağırabilir ({ -setting-origins }). Tarayıcı olmayan programlar bundan etkilenmez.
problem-not-found = Burada bir şey yok
problem-not-found-about = Adres yanlış yazılmış ya da orada olan silinmiş.
problem-method-not-allowed = Bu adres bu yöntemi kabul etmiyor
problem-method-not-allowed-about = Yanıttaki “{ -header-allow }” başlığı kabul ettiği yöntemleri sıralar.
problem-conflict = Hizmet şu anki ayarlarıyla bunu yapamaz
problem-conflict-about = Çağrının istediği şey burada kapalı: bir bot kurulmadığı için konuşma { -telegram } üzerinde sürdürülemez.
problem-too-large = Gövde çok büyük
problem-too-large-about = Bir gövdenin en fazla kaç bayt olabileceğini “{ -member-limit }” üyesi söyler.
problem-unsupported-media-type = Gövdenin türü okunamıyor
problem-unsupported-media-type-about = Gövdeler { -json } olmalıdır: “{ -header-content-type }” başlığıyla, { -utf8 } kodlamasında ve sıkıştırmadan gönderin.
problem-invalid = Bir değer kullanılamıyor
problem-invalid-about = “{ -member-field }” üyesi gövdedeki yeri, yanındaki cümle oradaki yanlışı söyler. Hiçbir şey değişmedi.
problem-idempotency-key-reused = Anahtar başka bir çağrıda kullanılmış
problem-idempotency-key-reused-about = Aynı “{ -header-key }” daha önce başka bir gövdeyle gelmiş. İlk çağrıyı olduğu gibi yineleyin ya da yenisini yeni bir anahtarla gönderin.
problem-mixed-times = Bazı vardiyaların saati var, bazılarının yok
problem-mixed-times-about = Ya her vardiya için başlangıç ve bitiş verin ya da hiçbiri için vermeyin.
problem-no-price-on-date = Bu gün için fiyat yok
problem-no-price-on-date-about = Sorulan gün, fiyat listesinin ilk sürümünden önce; o sürüm “{ -member-first }” üyesindeki gün başlar.
problem-people-exceed-staff = Çalışan kişi sayısı toplamdan fazla
problem-people-exceed-staff-about = Bir vardiya ya da aynı anda çalışanların en fazlası, toplam çalışan sayısından büyük. Daha büyük bir toplam ya da daha küçük bir vardiya verin.
problem-unknown-price-book = Böyle bir fiyat listesi yok
problem-unknown-price-book-about = Fiyatlandırılabilenleri { -path-price-books } çağrısı sıralar.
problem-rate-limited = Bir anda çok fazla mesaj
problem-rate-limited-about = Bir konuşma dakikada belirli sayıda mesaj kabul eder. Kaç saniye bekleneceğini “{ -header-retry-after }” başlığı söyler.
problem-unavailable = Hizmet şu anda yanıt veremiyor
problem-unavailable-about = Hiçbir şey değişmedi. Aynı çağrıyı aynı anahtarla, “{ -header-retry-after }” başlığındaki saniye kadar sonra yeniden gönderin.
problem-internal = Bizim tarafta bir şey ters gitti
problem-internal-about = Bu, çağrının değil hizmetin hatası. İşleten, kayıtta “{ -member-instance }” değeriyle bulur.

refused-malformed-not-json = Gövde geçerli { -json } değil.
refused-malformed-not-utf8 = Gövde { -utf8 } kodlamasında değil.
refused-malformed-not-text = Gövdede bir vekil çiftin yarısı var; bu bir karakter değildir.
refused-malformed-repeated-name = Gövdede aynı üyenin adı iki kez geçiyor.
refused-malformed-number-too-long = Gövdede basamağı çok fazla olan bir sayı var.
refused-malformed-too-deep = Gövde çok derin iç içe geçmiş.
refused-malformed-incomplete = Gövde eksik ulaştı.
refused-malformed-key-missing = “{ -header-key }” başlığı eksik. Her mesajla yeni bir değer, yinelemeyle aynı değeri gönderin.
refused-malformed-key-unusable = “{ -header-key }” başlığı, görünür { -ascii } karakterlerinden en az 1, en çok 255 tane ister.
refused-unauthorised = Bu çağrı için bu konuşmanın anahtarı “{ -header-authorization }” başlığında gerekir.
refused-origin-refused = Bu sitenin sayfaları bu hizmeti çağıramaz. İşleten izin verebilir.
refused-not-found = Bu adreste bir şey yok ya da silinmiş.
refused-method-not-allowed = Bu adres bu yöntemi kabul etmiyor.
refused-conflict = Bu konuşma { -telegram } üzerinde sürdürülemez: burada bir bot kurulu değil.
# $limit (number): the most bytes that a body may have
refused-too-large = Gövde en fazla { $limit } bayt olabilir.
refused-unsupported-media-type = Gövdeyi { -media-type } olarak, { -utf8 } kodlamasında ve sıkıştırmadan gönderin.
refused-invalid-body = Gövde bir { -json } nesnesi olmalıdır.
# $field (text): the place in the body, such as schedule.shifts.1.people
refused-invalid-missing = “{ $field }” eksik.
# $field (text): the place in the body
refused-invalid-unknown = “{ $field }” burada bilinmiyor.
# $field (text): the place in the body
refused-invalid-type = “{ $field }” yanlış türde.
# $field (text): the place in the body; $limit (number): the most characters or entries
refused-invalid-length = “{ $field }” çok uzun: en fazla { $limit }.
# $field (text): the place in the body
refused-invalid-range = “{ $field }” sınırlarının dışında.
# $field (text): the place in the body
refused-invalid-form = “{ $field }” bilinmeyen bir değer taşıyor.
refused-idempotency-key-reused = Bu “{ -header-key }” daha önce başka bir gövdeyle geldi.
# $field (text): the place of the first shift without times
refused-mixed-times = Ya bütün vardiyaların başlangıcı ve bitişi olur ya da hiçbirinin. Eksik olan: “{ $field }”.
# $on (date): the day asked about; $first (date): when the price book's first version begins
refused-no-price-on-date = Şu gün için fiyat yok: { $on }. Fiyat listesinin başladığı gün: { $first }.
# $people (number): people in the shift or at the peak; $staff (number): people in all
refused-people-exceed-staff = Aynı anda çalışan { $people } kişi, toplam çalışan sayısından fazla: { $staff }.
# $price_book (text): the id that was asked for
refused-unknown-price-book = “{ $price_book }” adında bir fiyat listesi yok.
# $retry_after (number): seconds to wait
refused-rate-limited = { $retry_after ->
    [one] Bu hızlı oldu. Lütfen bir saniye bekleyip yeniden gönderin.
   *[other] Bu hızlı oldu. Lütfen { $retry_after } saniye bekleyip yeniden gönderin.
}
refused-unavailable = Hiçbir şey değişmedi. Lütfen birazdan yeniden deneyin.
refused-internal = Sizden kaynaklanmıyor: bu, hizmetin hatası. Lütfen yeniden deneyin.

## The chat window on a site: no variables, as the window itself shows them

# On the button that opens it
widget-launcher = Ne kadar tutar?
# The window's name
widget-title = Fiyat asistanı
# Beside the name
widget-bot = asistan (bot)
widget-language = Dil
widget-menu = Menü
widget-restart = Yeniden başla
widget-human = Bir kişiyle görüş
widget-forget = Bu sohbeti unut
widget-forget-sure = Bu sohbet unutulsun mu? Yazdıklarınız silinir; verilmiş teklifler geçerli kalır.
widget-forget-yes = Unut
widget-keep = Kalsın
# Offered where the assistant has a bot in Telegram
widget-telegram = { -telegram } ile devam et
widget-telegram-open = { -telegram } uygulamasını aç
widget-close = Kapat
# In the empty field
widget-write = Yanıtınızı yazın
widget-send = Gönder
widget-privacy = Bir bot yanıtlıyor. Yazdıklarınız saklanır; menüden unutturabilirsiniz.
# Beside an answer that was given
widget-change = Değiştir
# Names the row of chips
widget-told = Anladıklarım
widget-sending = Gönderiliyor…
widget-unsent = Gönderilmedi
widget-retry = Yeniden dene
widget-edit = Düzenle
widget-offline = Çevrimdışısınız. Yazdıklarınız burada kalır, bağlantı gelince gönderilir.
widget-unreachable = Asistana şu anda ulaşılamıyor.
# For screen readers, while the answer is awaited
widget-waiting = Yazıyor…
widget-gone = Önceki sohbet artık yok; bu yeni bir sohbet.
# Opens the table of a quote
widget-lines = Bütün satırları göster
widget-copy = Metin olarak kopyala
widget-copied = Kopyalandı
widget-link = Teklifi aç
# A link
widget-chart = Grafik
widget-contact = Satıcıya ulaşın
# Names the list of messages
widget-log = Konuşma

## The page at the service's address

page-title = İsimli ya da eşzamanlı lisans: siteniz için bir asistan
page-headline = Ziyaretçiler fiyatı sorar. Kuruşu kuruşuna yanıtlayın.
page-lead = Tek satırla sayfanıza bir asistan gelir. Kaç kişinin ne zaman çalıştığını sorar, isimli ya da eşzamanlı, daha ucuza gelen lisansları önerir ve hesabın her adımını gösterir. O bir bottur; her rakam fiyat listesinden gelir.
page-languages = Dil
# Above the line of code that a site owner copies
page-snippet = Sayfanız için tek satır
page-copy = Kopyala
page-copied = Kopyalandı
# A receipt: what the widget costs a page that has it
page-costs = Sayfanıza maliyeti
page-cost-launcher = Biri yaklaşana kadar
page-cost-rest = Biri açtığında
page-cost-cookies = Çerezler
page-cost-third-parties = Başvurulan üçüncü taraflar
page-cost-work = Size düşen iş
page-cost-line = tek satır
# $size (number): kilobytes
page-kilobytes = { $size } KB
# What can be tried
page-theme = Görünüm
page-theme-auto = Otomatik
page-theme-light = Açık
page-theme-dark = Koyu
page-place = Yer
page-place-inline = Sayfanın içinde
page-place-corner = Köşede
page-in-corner = Artık sayfanızda olacağı gibi alt köşede bekliyor.
page-without-script = Sohbet için { -javascript } gerekir. O olmadan da programlar sorabilir: çağrılar bu sayfanın sonunda.
page-options = Seçenekler
# $element, $prefix (texts): as they stand in the code
page-options-lead = Bunları şu öğede ayarlayın: { $element }. Betiğin kendisinde şununla başlarlar: { $prefix }.
page-option = Seçenek
page-option-values = Değerler
page-option-meaning = Ne yapar
page-option-lang = Sohbetin dili; yoksa sayfanızın dili.
page-option-price-book = Hesapta kullanılacak fiyat listesi; yoksa olağan olanı.
page-option-theme = Açık ya da koyu; yoksa aygıtın ayarı.
page-option-position = Satırların bittiği ya da başladığı köşede veya sayfanın içinde.
page-option-open = Baştan açık.
page-option-staff = Sayfanız biliyorsa kaç kişi olduğu.
page-option-contact-url = Bir kişiye nereden ulaşılacağı.
page-script = Kendi betiğinizden
page-script-lead = Açın, ziyaretçi adına konuşun ve her tekliften haberdar olun.
page-brand = Kendi renklerinizle
page-brand-lead = Renkler ve yazı tipi birer özelliktir; her parça biçimlendirilebilir.
page-policy = Sıkı bir politikanın ardında
page-policy-lead = İzin verilmesi gereken tek şey bir adres.
page-programs = Programlar için
page-programs-lead = Aynı konuşma, aynı fiyatlar; sayfasız.
page-converse = Onunla konuşun
page-price = Yalnızca fiyat sorun
page-openapi = { -openapi } ile tanımlanmış bütün çağrılar
page-price-books = Fiyat listeleri
# What a visitor types, in one sentence
page-example = 20 kişi, gündüz 3, gece 2

## The text of a quote that people forward

# $price (text): what the recommended plan costs, with its period; $plan (text): the plan's name; $seats (number): how
# many are paid for; $staff (number): people in all, two or more; $peak (number): the most at work at once
forward-total = { $price }: { $plan } × { $seats }, { $staff } kişi için, aynı anda en fazla { $peak } kişi çalışır
# The same for one person. $price (text), $plan (text), $seats (number)
forward-total-alone = { $price }: { $plan } × { $seats }, tek kişi için
# $options (list): the other plans with their prices, equal to the recommended one's
forward-same = Aynı fiyata: { $options }
# $amount (money): the saving a month; $per_year (money): the saving a year; $options (list): the other plans and prices
forward-saving-month = Ayda { $amount }, yılda { $per_year } tasarruf ({ $options })
# $amount (money): the saving a year; $options (list): the other plans with their prices
forward-saving-year = Yılda { $amount } tasarruf ({ $options })
# $number (text): the quote's number; $until (date): the last day on which it is valid; $version (text): the price
# book's version; $book (text): the price book's name
forward-number = Teklif { $number }, son geçerlilik günü { $until }. { $book }, fiyat listesi { $version }; vergiler ve diğer ücretler dahil değil

## A quote on its page, in its chart and on paper

# $number (text): the quote's number
quote-title = Teklif { $number }
# Beside a date
quote-issued = Düzenlenme günü
# Beside a date
quote-valid-until = Son geçerlilik günü
# Beside a price book's name and version
quote-price-list = Fiyat listesi
# Above what the customer told of people and shifts
quote-asked = İstenen
# Above what an agent added
quote-note = Not
# Beside a square code that a phone reads
quote-check = Bu teklifin düzenlendiği gibi olup olmadığını görmek için kodu okutun.
# $until (date): the last day on which it was valid
quote-expired = Bu teklifin son geçerlilik günü şuydu: { $until }. O günden sonra fiyatlar değişmiş olabilir.
# A button beside quote-expired
quote-price-again = Yeniden fiyatlandır
# $number (text): the other quote's number
quote-superseded = Bunun yerini başka bir teklif aldı: { $number }
# $number (text): the older quote's number
quote-supersedes = Bu, şu teklifin yerini alır: { $number }.
# Leads to a few lines for a chat or a letter
quote-forward = İletilecek metin
chart-title = Aynı anda çalışan kişi sayısına göre her planın fiyatı
# Names the axis
chart-people = Aynı anda çalışan kişi
# Names the axis. $currency (text): a currency's three letters
chart-cost-month = ayda { $currency }
# Names the axis. $currency (text): a currency's three letters
chart-cost-year = yılda { $currency }
# Beside a line, and short. $peak (number): people up to whom the concurrent licence is cheaper
chart-break-even = aynı anda { $peak } kişiye kadar
table-changes = Bir değişiklik kaça gelirdi
column-change = Şöyle olsaydı
column-cheapest = En ucuzu
# $people (number): in the shift
what-if-shift = { $people } kişilik bir vardiya daha

## The quote desk: a page on which an agent of the seller makes quotes for customers

desk-title = Teklif masası
desk-lead = Müşterinin nasıl çalıştığını yazın ya da alanları doldurun. Siz yazdıkça fiyatlar güncellenir.
# Names a field
desk-sentence = Tek cümleyle
# A button beside that field
desk-read = Alanları doldur
desk-nothing-read = Nasıl çalıştıklarını okuyamadım. Lütfen alanları doldurun.
# Names a field
desk-staff = Toplam kişi
# Names three choices
desk-schedule = Nasıl çalışıyorlar
# Names a field
desk-peak = Aynı anda en fazla
# Heads a column of a small table: of a shift
desk-people = Kişi
# Heads a column: when a shift begins
desk-from = Başlangıç
# Heads a column: when a shift ends
desk-to = Bitiş
# Heads a column
desk-days = Günler
# A button
desk-add-shift = Vardiya ekle
# A button. $number (number): the shift’s place
desk-remove-shift = Vardiyayı kaldır: { $number }
# Names a field
desk-handover = Çakışma (dakika)
# Names a field
desk-language = Müşterinin dili
# Names a field
desk-note = Müşteriye not
# The main button
desk-issue = Teklifi düzenle
desk-issued = Teklif düzenlendi.
# A button
desk-copy-text = Metni kopyala
# A button
desk-copy-link = Bağlantıyı kopyala
# Heads the plans with their prices
desk-prices = Fiyatlar
desk-recent = Son teklifler
desk-recent-where = Yalnızca bu tarayıcıda saklanır.
# A button beside a recent quote: the next one will take its place
desk-change = Değiştir
desk-failed = Bu olmadı. Lütfen yeniden deneyin.

## In Telegram: what is said there alone

# The name has at most 64 characters, the description 512, the short description 120.
telegram-name = Lisans fiyat asistanı
telegram-description = Ben bir botum: size hangisinin daha ucuza geldiğini söylerim, kişi başına lisans mı yoksa aynı anda çalışanlar için lisans mı. Kaç kişi olduğunuzu ve kimin ne zaman çalıştığını sorar, ikisini de fiyat listesine göre hesaplarım. Başlat düğmesine basın ya da tek cümleyle yazın.
telegram-short-description = Hangi lisans türünün size daha ucuza geldiğini ve her birinin fiyatını hesaplayan bir bot.
# Beside the commands: short
telegram-command-start = Yeni bir konuşma başlat
telegram-command-example-quote = Tek satırda fiyat, örneğin: 20 3+2
telegram-command-language = Başka bir dil
telegram-command-restart = Yeniden başla
telegram-command-cancel = Her şeyi olduğu gibi bırak
telegram-command-help = Neler yapabilirim
telegram-command-forget = Bu konuşmayı sil
# Said in passing, over the chat: at most 200 characters
telegram-stale = O düğme önceki bir soruya ait. Açık olan soru bu.
telegram-odd-no-text = Metinleri ve düğmeleri okuyabilirim; resimleri, sesli mesajları, dosyaları ve benzerlerini okuyamam.
telegram-odd-edited = Sonradan değiştirilen bir mesaj burada hiçbir şeyi değiştirmez. Lütfen yeni bir mesaj gönderin.
# $limit (number): characters
telegram-odd-too-long = Bu benim için çok uzun: bir mesaj en fazla { $limit } karakter olabilir. Lütfen daha kısa yazın.
telegram-continued = Kaldığınız yerden burada devam ediyoruz.
telegram-code-used = Bu bağlantı kullanılmış ya da süresi dolmuş, o yüzden burada baştan başlıyoruz.
telegram-forgotten = Bu konuşmayı sildim. Verilmiş teklifler geçerli kalır. Bundan sonra yazacağınız yeni bir konuşma başlatır.
# On the buttons under a quote
telegram-copy = Numarayı kopyala
telegram-open = Teklifi aç
# A button
telegram-chart = Grafik
