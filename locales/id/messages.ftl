### What the assistant says, in Indonesian. It has the same messages as English, with the same variables.
### `$price` is an amount with its period (price-month, price-year); `$plan` a plan's name. Both come as text.
### A figure may stand only in a message whose id contains "ask" or "example".
### Numbers have one form in Indonesian, and a noun behind one is never doubled.

## The first words, and what is always in view

hello = Halo, saya bot. Saya menghitung jenis lisensi mana yang paling hemat untuk Anda, dan berapa harga masing-masing.
privacy = Pesan Anda disimpan supaya obrolan ini bisa dilanjutkan. Anda bisa meminta obrolan ini dihapus kapan saja: lewat menu di jendela tempat Anda menulis, atau lewat seseorang. Penawaran harga yang sudah diberikan tetap berlaku.
greeting = Halo.
thanks = Sama-sama.
help-bot = Saya bot, bukan orang. Saya menanyakan jumlah karyawan dan siapa bekerja kapan, lalu menghitung harga setiap paket dan menyarankan yang termurah.
help-example = Anda bisa menjawab dalam satu kalimat: “20 orang, 3 siang dan 2 malam”. Setelah ada penawaran, tanyakan “bagaimana kalau kami 25 orang?”.
help-commands = Kapan saja Anda bisa menulis “kembali”, “ubah jumlah karyawan”, “ulang dari awal”, “bicara dengan orang”, “bantuan”, atau menyebut bahasa lain.
# $url (text): an address
human-contact = Anda bisa bicara dengan orang di sini: { $url }
# $url (text): an address
human-pricing-page = Saya tidak tahu kontak langsungnya. Halaman harga penjual bisa membantu Anda lebih lanjut: { $url }
human-not-stated = Saya tidak tahu kontaknya. Silakan tanyakan kepada yang memberi Anda obrolan ini.

## The questions

ask-staff = Berapa orang yang perlu akun? Misalnya: 20
# $people (number): the most at work at once; $staff (number): the people in all
ask-staff-exceeded = Anda menyebut { $people } orang bekerja sekaligus, tetapi seluruhnya { $staff }. Berapa jumlah karyawan seluruhnya?
ask-schedule = Bagaimana mereka bekerja: semua bersamaan, dalam shift, atau Anda tahu berapa orang terbanyak yang bekerja sekaligus?
ask-peak = Paling banyak berapa orang bekerja pada saat yang sama? Misalnya: 5
ask-shifts = Berapa orang bekerja di setiap shift? Misalnya: “3 siang, 2 malam”, atau “4 dari jam 8 sampai 16, 2 dari jam 16 sampai 24”.
# $count (number): shifts, two or more
ask-shifts-counted =
    { $count ->
       *[other] Berapa orang bekerja di masing-masing dari { $count } shift itu? Misalnya: “3 siang, 2 malam”.
    }
# $number (number): the place of the shift, in order
ask-shift-next = Berapa orang bekerja di shift { $number }?
# $people (list of numbers): the people of each shift that lacks its times
ask-times = Dari jam berapa sampai jam berapa yang lain bekerja? Jam untuk shift ini belum ada: { $people }. Misalnya: “8 sampai 16 dan 16 sampai 24”.
ask-handover = Saat pergantian shift, apakah yang pulang dan yang datang sama-sama online selama beberapa waktu?

## Buttons: at most five words and thirty characters

choice-together = Semua bersamaan
choice-shifts = Dalam shift
choice-peak = Saya tahu jumlah terbanyak
choice-yes = Ya, tumpang tindih
choice-no = Tidak tumpang tindih
# $staff (number): people
choice-staff =
    { $staff ->
       *[other] Seluruhnya { $staff } orang
    }
# $peak (number): people
choice-peak-of = { $peak } sekaligus
# $staff (number): people
choice-everybody = Semua, { $staff } orang
# $people (number): two or more, of all shifts together
choice-all-at-once = Semua sekaligus: { $people } orang
choice-take = Pakai yang ini
choice-rest-of-day = Sisa hari itu
choice-without-times = Tanpa jam
# $people (list of numbers): the people of each shift
choice-reading-shifts = Shift: { $people }
# $start, $end (times of day): when a shift works
choice-times = { $start }–{ $end }
# $people (number): the people of the group
choice-one-group = Satu kelompok, { $people } orang
# $count (number): shifts
choice-count =
    { $count ->
       *[other] { $count } shift
    }
# $count (number): shifts; $people (number): the people of each
choice-each =
    { $count ->
       *[other] { $count } shift @ { $people } orang
    }
# $number (number): the place of the shift, in order
choice-add = Tambah shift { $number }
# $minutes (number): of overlap
choice-minutes =
    { $minutes ->
       *[other] { $minutes } menit
    }
choice-change-staff = Ubah jumlah karyawan
choice-change-schedule = Ubah siapa bekerja kapan
choice-change-shifts = Ubah shift
choice-change-peak = Ubah jumlah terbanyak
choice-change-handover = Ubah tumpang tindih
choice-back = Kembali
choice-cancel = Batal
choice-restart = Ulang dari awal
choice-human = Bicara dengan orang
choice-help = Bantuan
choice-language = Bahasa lain
# $language (text): a language's name in itself
choice-language-name = { $language }

## What was understood

# $facts (list of texts): those of this section
echo = Saya catat: { $facts }.
# $facts (list of texts): those of this section
kept = Yang saya tahu sejauh ini: { $facts }.
kept-nothing = Saya belum tahu apa-apa tentang tim Anda.
# $now (text): one of this section; $before (number, list or text): what was known until now, its figures alone where they are of one kind
echo-instead = { $now }, bukan { $before }
# $staff (number): people
echo-staff =
    { $staff ->
       *[other] seluruhnya { $staff } orang
    }
echo-together = semua bersamaan
# $peak (number): people
echo-peak = paling banyak { $peak } sekaligus
echo-in-shifts = bekerja dalam shift
# $count (number): shifts
echo-shift-count =
    { $count ->
       *[other] { $count } shift
    }
# $count (number): shifts; $shifts (list): people of each, or shift-times, shift-days, shift-zone
echo-shifts =
    { $count ->
       *[other] shift: { $shifts }
    }
# $count (number): all shifts; $first (list): the first few
echo-shifts-many =
    { $count ->
       *[other] { $count } shift, yang pertama { $first }
    }
# $peak (number): people
echo-one-after-another = bergantian: paling banyak { $peak } sekaligus
# $minutes (number): minutes
echo-handover =
    { $minutes ->
        [0] shift tidak tumpang tindih
       *[other] shift tumpang tindih { $minutes } menit
    }
echo-handover-dropped = keterangan Anda tentang tumpang tindih tidak berlaku lagi
# $people (number): people; $start, $end (times of day)
shift-times = { $people } dari { $start } sampai { $end }
# $shift (number or text): a shift; $days (weekdays)
shift-days = { $shift } ({ $days })
# $shift (number or text): a shift; $zone (text): the place of a time zone
shift-zone = { $shift }, waktu { $zone }

## What is known, as chips: at most four words each

# $staff (number): people
told-staff =
    { $staff ->
       *[other] { $staff } orang
    }
told-together = semua bersamaan
# $peak (number): people
told-peak = { $peak } sekaligus
told-in-shifts = dalam shift
# $count (number): shifts; $shifts (list of numbers): people of each
told-shifts =
    { $count ->
       *[other] shift: { $shifts }
    }
# $shifts (list of told-shift)
told-times = { $shifts }
# $people (number): people; $start, $end (times of day)
told-shift = { $people } ({ $start }–{ $end })
# $minutes (number): minutes
told-handover =
    { $minutes ->
        [0] tidak tumpang tindih
       *[other] tumpang tindih { $minutes } mnt
    }
# $amount (money)
told-saving-month = Hemat { $amount } per bulan
# $amount (money)
told-saving-year = Hemat { $amount } per tahun
period-month = per bulan
period-year = per tahun

## What is unsure

unsure-which = Saya belum yakin mana yang Anda maksud:
unsure-which-none = Saya belum yakin apa yang Anda maksud.
unsure-one = Ini yang Anda maksud?
unsure-number = Angka kira-kira saja cukup, nanti bisa diubah.
# $peak (number): people
unsure-peak-beside-shifts = Dengan shift ini jumlahnya bukan { $peak } sekaligus. Mana yang saya hitung?
unsure-times-of-whom = Jamnya sudah ada, tetapi saya belum tahu berapa orang bekerja pada jam itu.
# $said (text): what was typed; $least, $most (numbers): the limits
out-of-range = “{ $said }” tidak bisa saya hitung: di sini perlu bilangan bulat dari { $least } sampai { $most }.
# $said (text): what was typed
out-of-range-other = “{ $said }” tidak bisa saya hitung.
missed = Maaf, saya tidak mengerti.
missed-again = Maaf, saya masih belum mengerti. Anda bisa menekan tombol, atau bicara dengan orang.
unfitting-choice = Pilihan itu tidak cocok lagi di sini, jadi tidak ada yang berubah.
yes-or-no-to-what = Saya belum yakin jawaban itu untuk pertanyaan yang mana.

## Going back, changing, starting anew

restarted = Kita mulai lagi dari awal.
back-done = Jawaban terakhir Anda sudah saya tarik kembali.
back-nothing = Tidak ada yang bisa ditarik kembali.
change-closed = Semuanya tetap seperti semula.
cancel-offers-restart = Tidak ada yang berubah. Anda bisa melanjutkan, atau mulai dari awal.
handover-needs-shifts = Tumpang tindih hanya penting kalau orang bekerja dalam shift.
quote-needs-answers = Saya bisa menyebutkan harganya begitu saya tahu sedikit lebih banyak.
# $language (text): a language's name in itself
language-switched = Kita lanjut dalam bahasa ini: { $language }.
language-which = Dalam bahasa apa kita lanjutkan?
language-not-spoken = Saya belum bisa bahasa itu. Yang saya bisa:

## Plans and prices

plan-named = Lisensi bernama
plan-concurrent = Lisensi bersamaan (concurrent)
plan-by-staff = Lisensi per orang
plan-by-peak = Lisensi per tempat sekaligus
# $plan (text): a name that several plans share; $id (text): this one’s id in the price book
plan-with-id = { $plan } ({ $id })
# $amount (money)
price-month = { $amount } per bulan
# $amount (money)
price-year = { $amount } per tahun
# $plan (text); $price (text)
option-price = { $plan }: { $price }

## The result

# $plan (text); $price (text)
result-recommended = Saya sarankan “{ $plan }”: { $price }, yang termurah untuk Anda.
# $plan (text); $price (text)
result-only = { $plan }: { $price }. Ini satu-satunya paket di daftar harga ini.
# $plan (text); $price (text)
result-tie = Saya sarankan “{ $plan }”: { $price }. Ada paket lain yang harganya sama.
# $staff (number): people
why-together =
    { $staff ->
       *[other] Alasannya: semua { $staff } orang bekerja bersamaan.
    }
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-at-most = Alasannya: paling banyak { $peak } dari { $staff } orang Anda bekerja sekaligus.
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-largest-shift = Alasannya: paling banyak { $peak } dari { $staff } orang Anda bekerja sekaligus, yaitu di shift terbesar.
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-neighbours = Alasannya: paling banyak { $peak } dari { $staff } orang Anda online sekaligus, yaitu saat pergantian shift.
# $why (text): why-together or why-at-most; $moment (moment of the week)
why-timeline = { $why } Saat tersibuk pertama kali terjadi pada { $moment }.
# $staff (number): people in all
why-capped =
    { $staff ->
       *[other] Alasannya: tumpang tindih shift Anda menghasilkan lebih banyak orang daripada yang ada, jadi saya hitung seluruhnya { $staff } orang, masing-masing satu kali.
    }
# $amount (money): in a month; $per_year (money): in a year; $percent (percentage); $plan (text): the dearest
result-saving-month = Anda hemat { $amount } per bulan, { $per_year } per tahun, dibandingkan “{ $plan }” ({ $percent } lebih murah).
# $amount (money): in a year; $percent (percentage); $plan (text): the dearest
result-saving-year = Anda hemat { $amount } per tahun dibandingkan “{ $plan }” ({ $percent } lebih murah).
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-stays =
    { $staff ->
       *[other] Titik impas: dengan { $staff } orang, “{ $by_peak }” tetap lebih murah sampai { $peak } sekaligus; di atas itu “{ $by_staff }”.
    }
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-up-to =
    { $staff ->
       *[other] Titik impas: dengan { $staff } orang, “{ $by_peak }” akan lebih murah sampai { $peak } sekaligus; di atas itu “{ $by_staff }”.
    }
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-largest =
    { $staff ->
       *[other] Titik impas: dengan { $staff } orang, { $peak } sekaligus adalah jumlah terbesar yang membuat “{ $by_peak }” lebih murah daripada “{ $by_staff }”.
    }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-always =
    { $staff ->
       *[other] Berapa pun yang bekerja sekaligus, dengan { $staff } orang “{ $by_peak }” lebih murah daripada “{ $by_staff }”.
    }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-never =
    { $staff ->
       *[other] Dengan { $staff } orang, “{ $by_peak }” tidak pernah lebih murah, sesedikit apa pun yang bekerja sekaligus. Jadi pilihannya “{ $by_staff }”.
    }
limit-none = Dengan paket ini tidak ada yang pernah ditolak masuk: semua orang punya lisensi.
# $seats (number): people at once that are paid for
limit-not-stated =
    { $seats ->
       *[other] Hanya { $seats } orang bisa bekerja sekaligus, sesuai yang dibayar. Apa yang terjadi pada orang berikutnya tidak disebutkan; seseorang bisa menjelaskannya.
    }
# $seats (number): people at once that are paid for
limit-refused =
    { $seats ->
       *[other] Hanya { $seats } orang bisa bekerja sekaligus; orang berikutnya yang masuk akan ditolak.
    }
# $seats (number): people at once that are paid for
limit-oldest-ends =
    { $seats ->
       *[other] Hanya { $seats } orang bisa bekerja sekaligus; kalau ada lagi yang masuk, sesi paling lama berakhir.
    }
# $seats (number): people at once that are paid for
limit-billed =
    { $seats ->
       *[other] Yang dibayar { $seats } orang sekaligus; kalau ada lagi yang masuk, satu orang tambahan ditagihkan.
    }
# $peak (number): people at once with an overlap; $totals (list of option-price)
result-overlap = Saya tidak menghitung tumpang tindih. Kalau kedua shift sama-sama online selama beberapa waktu: { $peak } sekaligus, { $totals }.
# $peak (number): people at once with an overlap; $totals (list of option-price); $plan (text): the cheapest then
result-overlap-changes = Saya tidak menghitung tumpang tindih. Kalau kedua shift sama-sama online selama beberapa waktu: { $peak } sekaligus, { $totals }. Yang termurah untuk Anda menjadi: { $plan }.
# $minutes (number): minutes
assumed-handover =
    { $minutes ->
        [0] Anggapan: tidak ada yang tetap online setelah shift-nya selesai.
       *[other] Anggapan: orang tetap online { $minutes } menit setelah shift-nya selesai.
    }
# $version (text): the price book's version; $since (date)
assumed-prices = Harga: buku harga { $version }, yang saya pakai untuk hari-hari mulai { $since }. Belum termasuk pajak dan biaya lain.
# $number (text): the quote's number; $valid_until (date); $url (text): its address
result-number = Penawaran harga { $number }, berlaku sampai { $valid_until }: { $url }
# $number (text): the quote\'s number; $valid_until (date)
result-number-short = Penawaran harga { $number }, berlaku sampai { $valid_until }
reissued-expired = Penawaran sebelumnya untuk ini sudah habis masa berlakunya, jadi yang ini bernomor baru.
reissued-prices-changed = Buku harga sudah berubah sejak penawaran sebelumnya untuk ini, jadi yang ini bernomor baru.
# $date (date)
no-price-on-date = Buku harga tidak punya harga untuk { $date }, jadi saya tidak bisa menghitungnya.
# $days (number): days
next-trial =
    { $days ->
       *[other] Anda bisa mencobanya dulu: ada masa percobaan { $days } hari.
    }
next-example = Selanjutnya apa? Ubah jawaban, tanyakan “bagaimana kalau kami 25 orang?”, atau bicara dengan orang.

## What if

# $plan (text): the cheapest then; $price (text): what it costs; $now (text): what-if-now or what-if-stays; $staff, $peak (numbers): people then
what-if-priced =
    { $staff ->
       *[other] Dengan { $staff } orang dan paling banyak { $peak } sekaligus, yang termurah untuk Anda “{ $plan }”: { $price }. { $now }
    }
# $plan (text): the cheapest now; $price (text): what it costs
what-if-now = Sekarang “{ $plan }”: { $price }.
# $price (text): what the cheapest plan costs now
what-if-stays = Paket termurahnya tetap sama; sekarang harganya { $price }.
what-if-nothing-changed = Belum ada yang diubah. Mau pakai yang ini?
# $people (number): at work at once; $staff (number): in all
what-if-exceeds-staff = Itu tidak bisa saya hitung: { $people } orang bekerja sekaligus, padahal seluruhnya { $staff }.
what-if-example = Itu belum bisa saya hitung. Tanyakan dengan angka: “bagaimana kalau kami 25 orang?”, atau “bagaimana kalau 4 orang bekerja sekaligus?”.

## Tables

table-options-month = Harga setiap paket per bulan
table-options-year = Harga setiap paket per tahun
table-prices-month = Daftar harga, per bulan
table-prices-year = Daftar harga, per tahun
table-what-if = Yang akan berubah
# $plan (text): the plan that counts people at once
table-break-even = Sampai berapa orang sekaligus ini lebih murah: { $plan }
column-option = Paket
column-quantity = Banyaknya
column-each = Satuan
column-amount = Jumlah
column-now = Sekarang
column-then = Nanti
column-difference = Selisih
column-staff = Orang seluruhnya
# $plan (text): the plan that counts people in all
column-by-staff = { $plan }
column-largest-peak = Lebih murah sampai
# In the column before, where it is never cheaper
cell-never = tidak pernah
# $plan (text); $first, $last (numbers): the span of a tier
line-tier = { $plan }, { $first }–{ $last }
# $plan (text); $first (number): where the last tier begins
line-tier-open = { $plan }, { $first } ke atas
# $plan (text)
line-base = { $plan }, biaya dasar
# $plan (text); $size (number): people or seats in a package
line-pack = { $plan }, paket isi { $size }
# $plan (text)
line-total = { $plan }, total
# $label (text): a tier or package with its plan; $each (money)
line-price = { $label }: masing-masing { $each }
# $plan (text); $now, $then, $difference (money)
line-what-if = { $plan }: sekarang { $now }, nanti { $then }, selisih { $difference }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans; $price (text): what the first costs; $peak (number): the most at once at which the other is cheaper
line-break-even =
    { $peak ->
        [0] Seluruhnya { $staff } orang: “{ $by_staff }” { $price }, “{ $by_peak }” tidak pernah lebih murah
       *[other] Seluruhnya { $staff } orang: “{ $by_staff }” { $price }, “{ $by_peak }” lebih murah sampai { $peak } sekaligus
    }

## Questions about the licences

# $topic (word): what was asked about
explain-not-stated =
    { $topic ->
        [trial] Penjual tidak menyebutkan apakah ada masa percobaan; seseorang bisa menjelaskannya.
        [gives] Penjual tidak menyebutkan apa yang didapat dari lisensi selain akses; seseorang bisa menjelaskannya.
        [at_limit] Penjual tidak menyebutkan apa yang terjadi kalau kelebihan satu orang; seseorang bisa menjelaskannya.
        [supervisors] Penjual tidak menyebutkan apakah supervisor ikut dihitung; seseorang bisa menjelaskannya.
        [mixing] Penjual tidak menyebutkan apakah kedua jenis bisa dicampur; seseorang bisa menjelaskannya.
        [switching] Penjual tidak menyebutkan apakah nanti bisa berganti; seseorang bisa menjelaskannya.
       *[terms] Penjual tidak menyebutkan syarat-syaratnya; seseorang bisa menjelaskannya.
    }
explain-difference = Lisensi bernama menghitung orang: setiap orang yang perlu akses punya lisensi sendiri. Lisensi bersamaan (concurrent) menghitung orang yang bekerja pada saat yang sama: berapa pun orang boleh punya akun, tetapi yang bisa bekerja sekaligus hanya sebanyak yang dibayar.
explain-named = Lisensi bernama milik satu orang, bukan satu komputer. Orang itu bisa masuk kapan saja dengan nama dan kata sandinya sendiri, jadi tidak ada yang pernah ditolak masuk.
explain-concurrent = Lisensi bersamaan (concurrent) dipakai bergantian: berapa pun orang boleh punya akun, tetapi yang bisa bekerja sekaligus hanya sebanyak yang dibayar.
explain-gives = Lisensi mana pun yang Anda ambil, Anda mendapat:
gives-statistics = Statistik setiap orang: beban kerja, tingkat balasan, dan nilai rata-rata, juga jumlah keseluruhannya.
gives-security = Keamanan: setiap orang punya kata sandi sendiri, yang diganti dari waktu ke waktu dan tidak dibagikan kepada siapa pun.
gives-logging = Catatan: setiap tindakan dalam chat direkam, jadi Anda bisa melihat siapa masuk dan kapan.
explain-suits = Lisensi bernama cocok untuk tim yang semuanya bekerja bersamaan. Lisensi bersamaan (concurrent) cocok untuk tim lebih besar yang hanya sebagian bekerja sekaligus, dan untuk program yang jarang dipakai.
explain-log-in = Setiap orang punya akun dengan nama dan kata sandi sendiri. Dengan lisensi bernama mereka bisa masuk kapan saja; dengan lisensi bersamaan (concurrent) hanya sebanyak yang dibayar sekaligus.
# $days (number): days
explain-trial =
    { $days ->
       *[other] Ya, ada masa percobaan { $days } hari.
    }
explain-no-trial = Tidak, masa percobaan tidak ada.
explain-sharing = Dengan lisensi bersamaan (concurrent), bisa: semua boleh punya akun, dan yang bisa masuk sekaligus sebanyak yang dibayar. Dengan lisensi bernama, tidak bisa: setiap orang perlu lisensi sendiri.
explain-at-limit = Dengan lisensi bersamaan (concurrent) yang bisa bekerja sekaligus hanya sebanyak yang dibayar, jadi hitunglah untuk saat tersibuk, termasuk tumpang tindih shift. Dengan lisensi bernama batas itu tidak ada.
explain-meeting = Kalau semua orang harus masuk pada saat yang sama, walaupun hanya seminggu sekali, itulah saat tersibuk Anda, dan semuanya dihitung.
explain-idle = Di sini tidak disebutkan apakah orang yang masuk tetapi tidak aktif ikut dihitung. Supaya aman, hitunglah semua yang masuk; seseorang bisa menjelaskan lebih lanjut.
explain-supervisors-count = Ya, supervisor dihitung seperti yang lain.
explain-supervisors-free = Tidak, supervisor tidak dihitung.
explain-part-time-example = Sebutkan shift beserta jam, hari, dan tempatnya, misalnya “4 dari jam 8 sampai 14 di hari kerja, 3 dari jam 14 sampai 22 di Lisbon”. Saya menghitung saat tersibuknya, termasuk tumpang tindih dan pergantian waktu.
explain-growth-example = Tanyakan dengan jumlah yang Anda perkirakan, misalnya “bagaimana kalau kami 30 orang?”. Paket yang lebih murah bisa berganti saat tim Anda bertambah.
explain-fees = Yang dihitung di sini hanya lisensinya. Pajak, pemasangan, dan biaya lain tidak termasuk.
explain-discount-month = Daftar harga tidak memberi diskon tahunan: satu tahun harganya dua belas kali satu bulan.
explain-discount-year = Harganya untuk satu tahun. Daftar harga tidak memberi diskon lain.
# $version (text): the price book's version; $since (date)
explain-price-change = Saya memakai buku harga { $version } untuk hari-hari mulai { $since }. Setiap penawaran menyebutkan buku harganya dan sampai hari apa penawaran itu berlaku; selebihnya saya tidak tahu.
explain-handover = Kalau shift yang pulang dan shift yang datang sama-sama online selama beberapa waktu, keduanya dihitung pada saat itu. Karena itu saya menanyakan tumpang tindihnya, bila itu mengubah harga.
explain-break-even = Tergantung berapa orang Anda yang bekerja sekaligus. Menurut daftar harga, untuk beberapa ukuran tim:
explain-figures = Angka saya hanya berasal dari daftar harga: setiap lisensi dengan harga tingkatnya sendiri, dan sebanyak orang sekaligus yang Anda sebutkan. Kalau contoh di tempat lain menunjukkan jumlah berbeda, cara menghitungnya juga berbeda.
# $url (text): an address
explain-terms = Syarat-syarat penjual ada di sini: { $url }
explain-no-concurrent = Daftar harga ini tidak punya paket yang menghitung orang sekaligus.
explain-no-named = Daftar harga ini tidak punya paket yang menghitung orang seluruhnya.
# $staff, $peak (numbers): people in all and at once; $totals (list of option-price)
explain-for-you =
    { $staff ->
       *[other] Untuk { $staff } orang Anda, paling banyak { $peak } sekaligus: { $totals }.
    }

## Days and times

# $day (weekday); $time (time of day)
moment = { $day } pukul { $time }
# $day (weekday); $time (time of day); $zone (text): the place of a time zone
moment-in-zone = { $day } pukul { $time }, waktu { $zone }
days-every-day = setiap hari
# $first, $last (texts): weekdays
days-range = { $first }–{ $last }
# $label (text): what a row is of; $quantity (number); $each, $amount (money): what one and all of them cost
line-sum = { $label }: { $quantity } × { $each } = { $amount }
# $label (text): what a row is of; $figures (list): its figures
table-line = { $label }: { $figures }
