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
human-passed-on = Saya sudah memberi tahu seseorang, dengan jawaban Anda dan penawaran harganya kalau ada. Sementara itu Anda bisa lanjut di sini.

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
       *[other] shift dengan { $shifts }
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
plan-concurrent = Lisensi bersamaan
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
        [0] Anggapan: tidak ada yang tetap online setelah shift selesai.
       *[other] Anggapan: orang tetap online { $minutes } menit setelah shift selesai.
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
table-growth = Biaya setahun ke depan
# $plan (text): the plan that counts people at once
table-break-even = Sampai berapa orang sekaligus ini lebih murah: { $plan }
column-option = Paket
column-quantity = Banyaknya
column-each = Satuan
column-amount = Jumlah
column-now = Sekarang
column-then = Nanti
column-from = Mulai
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
# $people (number): more each month; $plan (text): the plan that is cheapest now
growth-stays = Jika tiap bulan bertambah { $people } orang dengan jadwal yang sama, “{ $plan }” tetap paling murah selama setahun.
# $people (number): more each month; $plan (text): the plan that is cheapest now; $other (text): the one that takes its place; $date (date): when
growth-changes = Jika tiap bulan bertambah { $people } orang dengan jadwal yang sama, mula-mula “{ $plan }” paling murah; mulai { $date } yang paling murah “{ $other }”.
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
problem-malformed = Panggilan tidak bisa dibaca
problem-malformed-about = Isinya bukan { -json } dalam { -utf8 }, atau ada header yang diperlukan tetapi tidak dikirim. Kalimat di samping kode menyebutkan yang mana. Tidak ada yang diubah: perbaiki panggilan lalu kirim lagi.
problem-unauthorised = Token percakapan tidak ada atau salah
problem-unauthorised-about = Saat percakapan dimulai, diberikan sebuah token. Setiap panggilan berikutnya dalam percakapan itu mengirimkannya di header “{ -header-authorization }”.
problem-origin-refused = Situs ini tidak boleh memanggil dari browser
problem-origin-refused-about = Halaman hanya boleh memanggil layanan ini kalau asalnya ada di daftar pengelola ({ -setting-origins }). Program yang bukan browser tidak terpengaruh.
problem-not-found = Tidak ada apa-apa di sini
problem-not-found-about = Alamatnya salah ketik, atau yang dulu ada di sini sudah dihapus.
problem-method-not-allowed = Alamat ini tidak menerima metode itu
problem-method-not-allowed-about = Header “{ -header-allow }” pada jawaban menyebutkan metode yang diterima.
problem-conflict = Ini tidak bisa dilakukan dengan pengaturan layanan sekarang
problem-conflict-about = Yang diminta panggilan ini dimatikan di sini: percakapan tidak bisa dilanjutkan di { -telegram } karena tidak ada bot yang disiapkan.
problem-too-large = Isinya terlalu besar
problem-too-large-about = Anggota “{ -member-limit }” menyebutkan jumlah bita terbanyak untuk isi panggilan.
problem-unsupported-media-type = Jenis isinya tidak bisa dibaca
problem-unsupported-media-type-about = Isi harus berupa { -json }: kirim “{ -header-content-type }”, dalam { -utf8 } dan tidak dimampatkan.
problem-invalid = Ada nilai yang tidak bisa dipakai
problem-invalid-about = Anggota “{ -member-field }” menunjukkan tempatnya di dalam isi, dan kalimat di sampingnya menyebutkan apa yang salah. Tidak ada yang diubah.
problem-idempotency-key-reused = Kunci itu sudah dipakai untuk panggilan lain
problem-idempotency-key-reused-about = “{ -header-key }” yang sama sudah datang sebelumnya dengan isi lain. Ulangi panggilan pertama apa adanya, atau kirim yang baru dengan kunci baru.
problem-mixed-times = Sebagian shift punya jam, sebagian tidak
problem-mixed-times-about = Berikan jam mulai dan selesai untuk setiap shift, atau tidak sama sekali.
problem-no-price-on-date = Tidak ada harga untuk hari ini
problem-no-price-on-date-about = Hari yang ditanyakan mendahului versi pertama buku harga, yang dimulai pada hari di “{ -member-first }”.
problem-people-exceed-staff = Yang bekerja lebih banyak daripada yang ada
problem-people-exceed-staff-about = Sebuah shift, atau jumlah terbanyak yang bekerja sekaligus, lebih besar daripada seluruh karyawan. Berikan jumlah karyawan yang lebih besar atau shift yang lebih kecil.
problem-unknown-price-book = Buku harga itu tidak ada
problem-unknown-price-book-about = Panggilan { -path-price-books } menyebutkan buku harga yang bisa dihitung.
problem-rate-limited = Terlalu banyak pesan sekaligus
problem-rate-limited-about = Sebuah percakapan menerima sejumlah pesan tertentu setiap menit. Header “{ -header-retry-after }” menyebutkan berapa detik harus menunggu.
problem-unavailable = Layanan sedang tidak bisa menjawab
problem-unavailable-about = Tidak ada yang diubah. Kirim lagi panggilan yang sama, dengan kunci yang sama, setelah jumlah detik di “{ -header-retry-after }”.
problem-internal = Ada yang salah di pihak kami
problem-internal-about = Ini kesalahan layanan, bukan kesalahan panggilan. Pengelolanya bisa menemukannya di log dengan nilai “{ -member-instance }”.

refused-malformed-not-json = Isinya bukan { -json } yang sah.
refused-malformed-not-utf8 = Isinya tidak dikodekan dalam { -utf8 }.
refused-malformed-not-text = Isinya memuat separuh pasangan surrogate, yang bukan sebuah karakter.
refused-malformed-repeated-name = Isinya menyebut anggota yang sama dua kali.
refused-malformed-number-too-long = Isinya memuat bilangan dengan terlalu banyak angka.
refused-malformed-too-deep = Isinya bersarang terlalu dalam.
refused-malformed-incomplete = Isinya tidak sampai seluruhnya.
refused-malformed-key-missing = Header “{ -header-key }” tidak ada. Kirim nilai baru dengan setiap pesan, dan nilai yang sama saat mengulang.
refused-malformed-key-unusable = Header “{ -header-key }” memerlukan 1 sampai 255 karakter { -ascii } yang terlihat.
refused-unauthorised = Panggilan ini memerlukan token percakapan ini, di header “{ -header-authorization }”.
refused-origin-refused = Halaman situs ini tidak boleh memanggil layanan ini. Pengelolanya bisa mengizinkan.
refused-not-found = Tidak ada apa-apa di alamat ini, atau isinya sudah dihapus.
refused-method-not-allowed = Alamat ini tidak menerima metode itu.
refused-conflict = Percakapan ini tidak bisa dilanjutkan di { -telegram }: tidak ada bot yang disiapkan di sini.
# $limit (number): the most bytes that a body may have
refused-too-large = Isinya paling banyak { $limit } bita.
refused-unsupported-media-type = Kirim isinya sebagai { -media-type }, dalam { -utf8 } dan tidak dimampatkan.
refused-invalid-body = Isinya harus berupa objek { -json }.
# $field (text): the place in the body, such as schedule.shifts.1.people
refused-invalid-missing = “{ $field }” tidak ada.
# $field (text): the place in the body
refused-invalid-unknown = “{ $field }” tidak dikenal di sini.
# $field (text): the place in the body
refused-invalid-type = Jenis “{ $field }” salah.
# $field (text): the place in the body; $limit (number): the most characters or entries
refused-invalid-length = “{ $field }” terlalu panjang: paling banyak { $limit }.
# $field (text): the place in the body
refused-invalid-range = “{ $field }” di luar batas.
# $field (text): the place in the body
refused-invalid-form = Nilai “{ $field }” tidak dikenal.
refused-idempotency-key-reused = “{ -header-key }” ini sudah datang sebelumnya dengan isi lain.
# $field (text): the place of the first shift without times
refused-mixed-times = Semua shift harus punya jam mulai dan selesai, atau tidak satu pun. “{ $field }” tidak ada.
# $on (date): the day asked about; $first (date): when the price book's first version begins
refused-no-price-on-date = Tidak ada harga untuk { $on }: buku harga dimulai pada { $first }.
# $people (number): people in the shift or at the peak; $staff (number): people in all
refused-people-exceed-staff = { $people } orang bekerja sekaligus lebih banyak daripada seluruh karyawan, yaitu { $staff }.
# $price_book (text): the id that was asked for
refused-unknown-price-book = Buku harga “{ $price_book }” tidak ada.
# $retry_after (number): seconds to wait
refused-rate-limited = { $retry_after ->
   *[other] Cepat sekali. Tunggu { $retry_after } detik, lalu kirim lagi.
}
refused-unavailable = Tidak ada yang diubah. Silakan coba lagi sebentar lagi.
refused-internal = Bukan kesalahan Anda: ini kesalahan layanan. Silakan coba lagi.

## The chat window on a site: no variables, as the window itself shows them

# On the button that opens it
widget-launcher = Berapa harganya?
# The window's name
widget-title = Asisten harga
# Beside the name
widget-bot = asisten (bot)
widget-language = Bahasa
widget-menu = Menu
widget-restart = Ulang dari awal
widget-human = Bicara dengan orang
widget-forget = Hapus obrolan ini
widget-forget-sure = Hapus obrolan ini? Yang Anda tulis akan dihapus; penawaran yang sudah diberikan tetap berlaku.
widget-forget-yes = Hapus
widget-keep = Simpan
# Offered where the assistant has a bot in Telegram
widget-telegram = Lanjutkan di { -telegram }
widget-telegram-open = Buka { -telegram }
widget-close = Tutup
# In the empty field
widget-write = Tulis jawaban Anda
widget-send = Kirim
widget-privacy = Dijawab oleh bot. Yang Anda tulis disimpan; lewat menu bisa dihapus.
# Beside an answer that was given
widget-change = Ubah
# Names the row of chips
widget-told = Yang saya pahami
widget-sending = Mengirim…
widget-unsent = Tidak terkirim
widget-retry = Coba lagi
widget-edit = Edit
widget-offline = Anda sedang offline. Yang Anda tulis tetap di sini dan dikirim saat Anda kembali online.
widget-unreachable = Asisten sedang tidak bisa dihubungi.
# For screen readers, while the answer is awaited
widget-waiting = Sedang menulis…
widget-gone = Obrolan sebelumnya sudah tidak ada; ini obrolan baru.
# Opens the table of a quote
widget-lines = Lihat semua baris
widget-copy = Salin sebagai teks
widget-copied = Disalin
widget-link = Buka penawaran
# A link
widget-chart = Grafik
widget-contact = Hubungi penjual
# Names the list of messages
widget-log = Percakapan

## The page at the service's address

page-title = Lisensi bernama atau bersamaan (concurrent): asisten untuk situs Anda
page-headline = Pengunjung menanyakan harga. Jawab sampai ke sen.
page-lead = Satu baris memasang asisten di halaman Anda. Asisten ini menanyakan berapa orang yang bekerja dan kapan, menyarankan lisensi yang lebih murah, bernama atau bersamaan, dan menunjukkan setiap langkah hitungannya. Ini bot; setiap angka berasal dari daftar harga.
page-languages = Bahasa
# Above the line of code that a site owner copies
page-snippet = Satu baris untuk halaman Anda
page-copy = Salin
page-copied = Disalin
# A receipt: what the widget costs a page that has it
page-costs = Bebannya bagi halaman Anda
page-cost-launcher = Sebelum ada yang mendekat
page-cost-rest = Saat ada yang membukanya
page-cost-cookies = Cookie
page-cost-third-parties = Pihak ketiga yang dihubungi
page-cost-work = Pekerjaan untuk Anda
page-cost-line = satu baris
# $size (number): kilobytes
page-kilobytes = { $size } KB
# What can be tried
page-theme = Tampilan
page-theme-auto = Otomatis
page-theme-light = Terang
page-theme-dark = Gelap
page-place = Tempat
page-place-inline = Di halaman
page-place-corner = Di sudut
page-in-corner = Sekarang asisten menunggu di sudut bawah, seperti nanti di halaman Anda.
page-without-script = Obrolan ini memerlukan { -javascript }. Tanpa itu, program tetap bisa bertanya: panggilannya ada di akhir halaman ini.
page-options = Pilihan
# $element, $prefix (texts): as they stand in the code
page-options-lead = Atur pada { $element }. Pada skripnya sendiri, pilihan ini diawali { $prefix }.
page-option = Pilihan
page-option-values = Nilai
page-option-meaning = Kegunaannya
page-option-lang = Bahasa obrolan; kalau kosong, bahasa halaman Anda.
page-option-price-book = Buku harga untuk menghitung; kalau kosong, yang biasa.
page-option-theme = Terang atau gelap; kalau kosong, sesuai pengaturan perangkat.
page-option-position = Di sudut tempat baris berakhir atau dimulai, atau di dalam halaman itu sendiri.
page-option-open = Terbuka sejak awal.
page-option-staff = Jumlah orang, kalau halaman Anda mengetahuinya.
page-option-contact-url = Alamat untuk menghubungi seseorang.
page-script = Dari skrip Anda sendiri
page-script-lead = Buka, bicara atas nama pengunjung, dan dengar setiap penawaran.
page-brand = Dengan warna Anda
page-brand-lead = Warna dan huruf berupa properti; setiap bagian bisa digayakan.
page-policy = Di balik kebijakan yang ketat
page-policy-lead = Cukup satu alamat yang perlu diizinkan.
page-programs = Untuk program
page-programs-lead = Percakapan dan harga yang sama, tanpa halaman.
page-converse = Bicara dengannya
page-price = Minta harganya saja
page-openapi = Semua panggilan, dijelaskan dalam { -openapi }
page-price-books = Buku harga
# What a visitor types, in one sentence
page-example = 20 orang, 3 siang, 2 malam

## The text of a quote that people forward

# $price (text): what the recommended plan costs, with its period; $plan (text): the plan's name; $seats (number): how
# many are paid for; $staff (number): people in all, two or more; $peak (number): the most at work at once
forward-total = { $price }: { $plan } × { $seats }, untuk { $staff } orang, paling banyak { $peak } bekerja sekaligus
# The same for one person. $price (text), $plan (text), $seats (number)
forward-total-alone = { $price }: { $plan } × { $seats }, untuk satu orang
# $options (list): the other plans with their prices, equal to the recommended one's
forward-same = Sama dengan { $options }
# $amount (money): the saving a month; $per_year (money): the saving a year; $options (list): the other plans and prices
forward-saving-month = Hemat { $amount } per bulan, { $per_year } per tahun ({ $options })
# $amount (money): the saving a year; $options (list): the other plans with their prices
forward-saving-year = Hemat { $amount } per tahun ({ $options })
# $number (text): the quote's number; $until (date): the last day on which it is valid; $version (text): the price
# book's version; $book (text): the price book's name
forward-number = Penawaran harga { $number }, berlaku sampai { $until }. { $book }, daftar harga { $version }; belum termasuk pajak dan biaya lain

## A quote on its page, in its chart and on paper

# $number (text): the quote's number
quote-title = Penawaran harga { $number }
# Beside a date
quote-issued = Dibuat
# Beside a date
quote-valid-until = Berlaku sampai
# Beside a price book's name and version
quote-price-list = Daftar harga
# Above what the customer told of people and shifts
quote-asked = Yang ditanyakan
# Above what an agent added
quote-note = Catatan
# Beside a square code that a phone reads
quote-check = Pindai kode untuk memastikan penawaran ini masih seperti saat dibuat.
# $until (date): the last day on which it was valid
quote-expired = Penawaran ini berlaku sampai { $until }. Harga mungkin sudah berubah sejak itu.
# A button beside quote-expired
quote-price-again = Hitung ulang harganya
# $number (text): the other quote's number
quote-superseded = Penawaran lain menggantikan yang ini: { $number }
# $number (text): the older quote's number
quote-supersedes = Ini menggantikan penawaran harga { $number }.
# Leads to a few lines for a chat or a letter
quote-forward = Teks untuk diteruskan
chart-title = Harga setiap paket, menurut jumlah orang yang bekerja sekaligus
# Names the axis
chart-people = Orang yang bekerja sekaligus
# Names the axis. $currency (text): a currency's three letters
chart-cost-month = { $currency } per bulan
# Names the axis. $currency (text): a currency's three letters
chart-cost-year = { $currency } per tahun
# Beside a line, and short. $peak (number): people up to whom the concurrent licence is cheaper
chart-break-even = sampai { $peak } sekaligus
table-changes = Harganya kalau ada perubahan
column-change = Seandainya
column-cheapest = Termurah
# $people (number): in the shift
what-if-shift = satu shift lagi, { $people } orang

## The quote desk: a page on which an agent of the seller makes quotes for customers

desk-title = Meja penawaran harga
desk-lead = Tulis bagaimana pelanggan bekerja, atau isi kolomnya. Harga muncul sambil Anda mengetik.
# Names a field
desk-sentence = Dalam satu kalimat
# A button beside that field
desk-read = Isi kolomnya
desk-nothing-read = Saya tidak bisa membaca bagaimana mereka bekerja. Silakan isi kolomnya.
# Names a field
desk-staff = Orang seluruhnya
# Names three choices
desk-schedule = Cara mereka bekerja
# Names a field
desk-peak = Paling banyak sekaligus
# Heads a column of a small table: of a shift
desk-people = Orang
# Heads a column: when a shift begins
desk-from = Dari
# Heads a column: when a shift ends
desk-to = Sampai
# Heads a column
desk-days = Hari
# A button
desk-add-shift = Tambah shift
# A button. $number (number): the shift’s place
desk-remove-shift = Hapus shift { $number }
# Names a field
desk-handover = Tumpang tindih dalam menit
# Names a field
desk-language = Bahasa pelanggan
# Names a field
desk-note = Catatan untuk pelanggan
# The main button
desk-issue = Buat penawaran harga
desk-issued = Penawaran harga sudah dibuat.
# A button
desk-copy-text = Salin teksnya
# A button
desk-copy-link = Salin tautannya
# Heads the plans with their prices
desk-prices = Harga
desk-recent = Penawaran terakhir
desk-recent-where = Hanya disimpan di browser ini.
# A button beside a recent quote: the next one will take its place
desk-change = Ubah
desk-failed = Itu tidak berhasil. Silakan coba lagi.

## In Telegram: what is said there alone

# The name has at most 64 characters, the description 512, the short description 120.
telegram-name = Asisten harga lisensi
telegram-description = Saya bot yang menjawab mana yang lebih murah untuk Anda: satu lisensi untuk setiap orang, atau lisensi untuk orang yang bekerja pada saat yang sama. Saya menanyakan jumlah karyawan dan siapa bekerja kapan, lalu menghitung keduanya dari daftar harga. Tekan Mulai, atau tulis dalam satu kalimat.
telegram-short-description = Bot yang menghitung jenis lisensi paling hemat untuk Anda, dan berapa harga masing-masing.
# Beside the commands: short
telegram-command-start = Mulai percakapan baru
telegram-command-example-quote = Harga dalam satu baris, misalnya: 20 3+2
telegram-command-language = Bahasa lain
telegram-command-restart = Ulang dari awal
telegram-command-cancel = Biarkan semua seperti semula
telegram-command-help = Apa yang bisa saya lakukan
telegram-command-forget = Hapus percakapan ini
# Said in passing, over the chat: at most 200 characters
telegram-stale = Tombol itu milik pertanyaan sebelumnya. Ini pertanyaan yang sedang terbuka.
telegram-odd-no-text = Saya bisa membaca teks dan tombol, tetapi tidak gambar, pesan suara, berkas, dan sejenisnya.
telegram-odd-edited = Pesan yang diubah belakangan tidak mengubah apa-apa di sini. Silakan kirim pesan baru.
# $limit (number): characters
telegram-odd-too-long = Itu terlalu panjang untuk saya: satu pesan paling banyak { $limit } karakter. Silakan tulis lebih singkat.
telegram-continued = Kita lanjutkan dari tempat Anda tadi.
telegram-code-used = Tautan itu sudah dipakai atau sudah kedaluwarsa, jadi kita mulai baru di sini.
telegram-forgotten = Percakapan ini sudah saya hapus. Penawaran yang sudah diberikan tetap berlaku. Apa pun yang Anda tulis berikutnya memulai percakapan baru.
# On the buttons under a quote
telegram-copy = Salin nomornya
telegram-open = Buka penawaran
# A button
telegram-chart = Grafik
