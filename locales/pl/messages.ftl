### Co mówi asystent, po polsku. Komunikaty i zmienne te same, co w pliku angielskim.
### Bezosobowo, bez zgadywania płci; cudzysłowy „…”.

## Pierwsze słowa i to, co zawsze jest pod ręką

hello = Dzień dobry, tu bot. Obliczam, który rodzaj licencji wyjdzie najtaniej i ile kosztuje każdy z nich.
privacy = Wiadomości są przechowywane, żeby można było wrócić do rozmowy. Tę rozmowę można w każdej chwili usunąć: w menu okna, w którym się pisze, albo przez człowieka. Wystawione wyceny pozostają ważne.
greeting = Dzień dobry.
thanks = Nie ma za co.
help-bot = Jestem botem, nie człowiekiem. Pytam, ile jest osób i kto kiedy pracuje, a potem wyceniam każdy plan i polecam najtańszy.
help-example = Można odpowiedzieć jednym zdaniem: „20 osób, 3 w dzień i 2 w nocy”. Po wycenie warto zapytać: „a gdyby nas było 25?”.
help-commands = W każdej chwili można napisać „wstecz”, „zmień liczbę osób”, „od początku”, „rozmowa z człowiekiem”, „pomoc” albo nazwę innego języka.
# $url (text): an address
human-contact = Tutaj można porozmawiać z człowiekiem: { $url }
# $url (text): an address
human-pricing-page = Nie znam bezpośredniego kontaktu. Dalej prowadzi strona z cenami sprzedawcy: { $url }
human-not-stated = Nie znam żadnego kontaktu. Proszę zapytać tego, kto udostępnił ten czat.
human-passed-on = Sprawa trafiła do człowieka, razem z odpowiedziami i wyceną, jeśli jest. W tym czasie można tu rozmawiać dalej.

## Pytania

ask-staff = Ile osób potrzebuje konta? Na przykład: 20
# $people (number): the most at work at once; $staff (number): the people in all
ask-staff-exceeded = Z odpowiedzi wynika, że naraz pracuje { $people }, ale wszystkich razem jest { $staff }. Ile osób jest w sumie?
ask-schedule = Jak pracują: wszyscy jednocześnie, na zmiany, a może wiadomo, ile osób najwięcej pracuje naraz?
ask-peak = Ile osób najwięcej pracuje w tym samym momencie? Na przykład: 5
ask-shifts = Ile osób pracuje na każdej zmianie? Na przykład: „3 w dzień, 2 w nocy” albo „4 od 8 do 16, 2 od 16 do 24”.
# $count (number): shifts, two or more
ask-shifts-counted =
    { $count ->
        [one] Ile osób pracuje na tej zmianie? Na przykład: „3 w dzień”.
        [few] Ile osób pracuje na każdej z { $count } zmian? Na przykład: „3 w dzień, 2 w nocy”.
        [many] Ile osób pracuje na każdej z { $count } zmian? Na przykład: „3 w dzień, 2 w nocy”.
       *[other] Ile osób pracuje na każdej z { $count } zmiany? Na przykład: „3 w dzień, 2 w nocy”.
    }
# $number (number): the place of the shift, in order
ask-shift-next = Ile osób pracuje na zmianie numer { $number }?
# $people (list of numbers): the people of each shift that lacks its times
ask-times = Od której do której pracuje reszta? Brakuje mi godzin tych zmian: { $people }. Na przykład: „8-16 i 16-24”.
ask-handover = Czy osoby wychodzące i przychodzące są przez chwilę zalogowane razem, gdy zmiany się wymieniają?

## Przyciski: najwyżej pięć słów i trzydzieści znaków

choice-together = Wszyscy jednocześnie
choice-shifts = Na zmiany
choice-peak = Znam maksimum
choice-yes = Tak, jest zakładka
choice-no = Bez zakładki
# $staff (number): people
choice-staff =
    { $staff ->
        [one] W sumie { $staff } osoba
        [few] W sumie { $staff } osoby
        [many] W sumie { $staff } osób
       *[other] W sumie { $staff } osoby
    }
# $peak (number): people
choice-peak-of = { $peak } naraz
# $staff (number): people
choice-everybody = Wszyscy naraz: { $staff }
# $people (number): two or more, of all shifts together
choice-all-at-once = Wszystkie zmiany naraz: { $people }
choice-take = Przyjmij tę wersję
choice-rest-of-day = Reszta doby
choice-without-times = Bez godzin
# $people (list of numbers): the people of each shift
choice-reading-shifts = Zmiany: { $people }
# $start, $end (times of day): when a shift works
choice-times = { $start }–{ $end }
# $people (number): the people of the group
choice-one-group = Jedna grupa: { $people }
# $count (number): shifts
choice-count =
    { $count ->
        [one] { $count } zmiana
        [few] { $count } zmiany
        [many] { $count } zmian
       *[other] { $count } zmiany
    }
# $count (number): shifts; $people (number): the people of each
choice-each =
    { $count ->
        [one] { $count } zmiana po { $people }
        [few] { $count } zmiany po { $people }
        [many] { $count } zmian po { $people }
       *[other] { $count } zmiany po { $people }
    }
# $number (number): the place of the shift, in order
choice-add = Dodaj zmianę { $number }
# $minutes (number): of overlap
choice-minutes =
    { $minutes ->
        [one] { $minutes } minuta
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }
choice-change-staff = Zmień liczbę osób
choice-change-schedule = Zmień grafik
choice-change-shifts = Popraw zmiany
choice-change-peak = Zmień maksimum
choice-change-handover = Zmień zakładkę
choice-back = Wstecz
choice-cancel = Anuluj
choice-restart = Od początku
choice-human = Rozmowa z człowiekiem
choice-help = Pomoc
choice-language = Inny język
# $language (text): a language's name in itself
choice-language-name = { $language }

## Co zrozumiano

# $facts (list of texts): those of this section
echo = Zapisane: { $facts }.
# $facts (list of texts): those of this section
kept = Tyle już wiem: { $facts }.
kept-nothing = Nie wiem jeszcze nic o zespole.
# $now (text): one of this section; $before (number, list or text): what was known until now, its figures alone where they are of one kind
echo-instead = { $now } (wcześniej: { $before })
# $staff (number): people
echo-staff =
    { $staff ->
        [one] w sumie { $staff } osoba
        [few] w sumie { $staff } osoby
        [many] w sumie { $staff } osób
       *[other] w sumie { $staff } osoby
    }
echo-together = wszyscy jednocześnie
# $peak (number): people
echo-peak = najwięcej { $peak } naraz
echo-in-shifts = praca na zmiany
# $count (number): shifts
echo-shift-count =
    { $count ->
        [one] { $count } zmiana
        [few] { $count } zmiany
        [many] { $count } zmian
       *[other] { $count } zmiany
    }
# $count (number): shifts; $shifts (list): people of each, or shift-times, shift-days, shift-zone
echo-shifts =
    { $count ->
        [one] zmiana: { $shifts }
        [few] zmiany: { $shifts }
        [many] zmiany: { $shifts }
       *[other] zmiany: { $shifts }
    }
# $count (number): all shifts; $first (list): the first few
echo-shifts-many =
    { $count ->
        [one] { $count } zmiana, najpierw { $first }
        [few] { $count } zmiany, pierwsze z nich: { $first }
        [many] { $count } zmian, pierwsze z nich: { $first }
       *[other] { $count } zmiany, pierwsze z nich: { $first }
    }
# $peak (number): people
echo-one-after-another = jedna po drugiej, najwięcej { $peak } naraz
# $minutes (number): minutes
echo-handover =
    { $minutes ->
        [0] bez zakładki zmian
        [one] zakładka zmian: { $minutes } minuta
        [few] zakładka zmian: { $minutes } minuty
        [many] zakładka zmian: { $minutes } minut
       *[other] zakładka zmian: { $minutes } minuty
    }
echo-handover-dropped = wcześniejsza odpowiedź o zakładce już się nie liczy
# $people (number): people; $start, $end (times of day)
shift-times = { $people } od { $start } do { $end }
# $shift (number or text): a shift; $days (weekdays)
shift-days = { $shift } ({ $days })
# $shift (number or text): a shift; $zone (text): the place of a time zone
shift-zone = { $shift }, czas: { $zone }

## Co wiadomo, w skrócie: najwyżej cztery słowa

# $staff (number): people
told-staff =
    { $staff ->
        [one] { $staff } osoba
        [few] { $staff } osoby
        [many] { $staff } osób
       *[other] { $staff } osoby
    }
told-together = wszyscy naraz
# $peak (number): people
told-peak = { $peak } naraz
told-in-shifts = na zmiany
# $count (number): shifts; $shifts (list of numbers): people of each
told-shifts =
    { $count ->
        [one] zmiana: { $shifts }
        [few] zmiany: { $shifts }
        [many] zmiany: { $shifts }
       *[other] zmiany: { $shifts }
    }
# $shifts (list of told-shift)
told-times = { $shifts }
# $people (number): people; $start, $end (times of day)
told-shift = { $people } ({ $start }–{ $end })
# $minutes (number): minutes
told-handover =
    { $minutes ->
        [0] bez zakładki
        [one] zakładka { $minutes } min
        [few] zakładka { $minutes } min
        [many] zakładka { $minutes } min
       *[other] zakładka { $minutes } min
    }
# $amount (money)
told-saving-month = Oszczędność { $amount } miesięcznie
# $amount (money)
told-saving-year = Oszczędność { $amount } rocznie
period-month = miesięcznie
period-year = rocznie

## Co jest niepewne

unsure-which = Nie mam pewności, o co chodzi:
unsure-which-none = Nie mam pewności, o co chodzi.
unsure-one = Czy o to chodzi?
unsure-number = Wystarczy liczba orientacyjna, później można ją zmienić.
# $peak (number): people
unsure-peak-beside-shifts = Przy tych zmianach naraz nie byłoby { $peak }. Którą liczbę przyjąć?
unsure-times-of-whom = Godziny już znam, ale nie wiem, ile osób wtedy pracuje.
# $said (text): what was typed; $least, $most (numbers): the limits
out-of-range = Nie da się wycenić „{ $said }”: tu potrzebna jest liczba całkowita od { $least } do { $most }.
# $said (text): what was typed
out-of-range-other = Z „{ $said }” nie da się liczyć.
missed = Przepraszam, nie rozumiem.
missed-again = Przepraszam, nadal nie rozumiem. Można nacisnąć przycisk albo porozmawiać z człowiekiem.
unfitting-choice = Ten wybór już tu nie pasuje, więc nic się nie zmieniło.
yes-or-no-to-what = Nie mam pewności, czego dotyczy ta odpowiedź.

## Wstecz, zmiana, od początku

restarted = Zaczynamy od początku.
back-done = Ostatnia odpowiedź została cofnięta.
back-nothing = Nie ma czego cofać.
change-closed = Wszystko zostaje, jak było.
cancel-offers-restart = Nic się nie zmieniło. Można kontynuować albo zacząć od początku.
handover-needs-shifts = Zakładka ma znaczenie tylko przy pracy na zmiany.
quote-needs-answers = Podam cenę, gdy tylko dowiem się trochę więcej.
# $language (text): a language's name in itself
language-switched = Dalej rozmawiamy w tym języku: { $language }.
language-which = W jakim języku rozmawiamy dalej?
language-not-spoken = Tego języka jeszcze nie znam. Mówię w tych:

## Plany i ceny

plan-named = Licencja imienna
plan-concurrent = Licencja jednoczesna
plan-by-staff = Licencja na osobę
plan-by-peak = Licencja na miejsca naraz
# $plan (text): a name that several plans share; $id (text): this one’s id in the price book
plan-with-id = { $plan } ({ $id })
# $amount (money)
price-month = { $amount } miesięcznie
# $amount (money)
price-year = { $amount } rocznie
# $plan (text); $price (text)
option-price = { $plan }: { $price }

## Wynik

# $plan (text); $price (text)
result-recommended = Polecam plan „{ $plan }”: { $price }, tak wyjdzie najtaniej.
# $plan (text); $price (text)
result-only = { $plan }: { $price }. To jedyny plan w tym cenniku.
# $plan (text); $price (text)
result-tie = Polecam plan „{ $plan }”: { $price }. Inny plan kosztuje tyle samo.
# $staff (number): people
why-together =
    { $staff ->
        [one] Dlaczego: pracuje tylko { $staff } osoba.
        [few] Dlaczego: wszystkie { $staff } osoby pracują w tym samym czasie.
        [many] Dlaczego: cały zespół, { $staff } osób, pracuje w tym samym czasie.
       *[other] Dlaczego: cały zespół, { $staff } osoby, pracuje w tym samym czasie.
    }
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-at-most =
    { $staff ->
        [one] Dlaczego: naraz pracuje najwyżej { $peak } z { $staff } osoby.
        [few] Dlaczego: naraz pracuje najwyżej { $peak } z { $staff } osób.
        [many] Dlaczego: naraz pracuje najwyżej { $peak } z { $staff } osób.
       *[other] Dlaczego: naraz pracuje najwyżej { $peak } z { $staff } osoby.
    }
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-largest-shift =
    { $staff ->
        [one] Dlaczego: naraz pracuje najwyżej { $peak } z { $staff } osoby, na największej zmianie.
        [few] Dlaczego: naraz pracuje najwyżej { $peak } z { $staff } osób, na największej zmianie.
        [many] Dlaczego: naraz pracuje najwyżej { $peak } z { $staff } osób, na największej zmianie.
       *[other] Dlaczego: naraz pracuje najwyżej { $peak } z { $staff } osoby, na największej zmianie.
    }
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-neighbours =
    { $staff ->
        [one] Dlaczego: gdy zmiany się wymieniają, naraz zalogowanych jest najwyżej { $peak } z { $staff } osoby.
        [few] Dlaczego: gdy zmiany się wymieniają, naraz zalogowanych jest najwyżej { $peak } z { $staff } osób.
        [many] Dlaczego: gdy zmiany się wymieniają, naraz zalogowanych jest najwyżej { $peak } z { $staff } osób.
       *[other] Dlaczego: gdy zmiany się wymieniają, naraz zalogowanych jest najwyżej { $peak } z { $staff } osoby.
    }
# $why (text): why-together or why-at-most; $moment (moment of the week)
why-timeline = { $why } Pierwszy w tygodniu najbardziej zajęty moment: { $moment }.
# $staff (number): people in all
why-capped =
    { $staff ->
        [one] Dlaczego: ze zmian wychodzi więcej osób, niż jest w sumie, więc liczę { $staff } osobę, tylko raz.
        [few] Dlaczego: ze zmian wychodzi więcej osób, niż jest w sumie, więc liczę { $staff } osoby, nikogo dwa razy.
        [many] Dlaczego: ze zmian wychodzi więcej osób, niż jest w sumie, więc liczę { $staff } osób, nikogo dwa razy.
       *[other] Dlaczego: ze zmian wychodzi więcej osób, niż jest w sumie, więc liczę { $staff } osoby, nikogo dwa razy.
    }
# $amount (money): in a month; $per_year (money): in a year; $percent (percentage); $plan (text): the dearest
result-saving-month = Oszczędność: { $amount } miesięcznie, { $per_year } rocznie w porównaniu z planem „{ $plan }” (o { $percent } mniej).
# $amount (money): in a year; $percent (percentage); $plan (text): the dearest
result-saving-year = Oszczędność: { $amount } rocznie w porównaniu z planem „{ $plan }” (o { $percent } mniej).
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-stays =
    { $staff ->
        [one] Próg opłacalności: dla { $staff } osoby plan „{ $by_peak }” jest tańszy, dopóki naraz pracuje najwyżej { $peak }. Powyżej tańszy jest plan „{ $by_staff }”.
        [few] Próg opłacalności: dla { $staff } osób plan „{ $by_peak }” jest tańszy, dopóki naraz pracuje najwyżej { $peak }. Powyżej tańszy jest plan „{ $by_staff }”.
        [many] Próg opłacalności: dla { $staff } osób plan „{ $by_peak }” jest tańszy, dopóki naraz pracuje najwyżej { $peak }. Powyżej tańszy jest plan „{ $by_staff }”.
       *[other] Próg opłacalności: dla { $staff } osoby plan „{ $by_peak }” jest tańszy, dopóki naraz pracuje najwyżej { $peak }. Powyżej tańszy jest plan „{ $by_staff }”.
    }
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-up-to =
    { $staff ->
        [one] Próg opłacalności: dla { $staff } osoby plan „{ $by_peak }” byłby tańszy, gdyby naraz pracowało najwyżej { $peak }. Powyżej tańszy jest plan „{ $by_staff }”.
        [few] Próg opłacalności: dla { $staff } osób plan „{ $by_peak }” byłby tańszy, gdyby naraz pracowało najwyżej { $peak }. Powyżej tańszy jest plan „{ $by_staff }”.
        [many] Próg opłacalności: dla { $staff } osób plan „{ $by_peak }” byłby tańszy, gdyby naraz pracowało najwyżej { $peak }. Powyżej tańszy jest plan „{ $by_staff }”.
       *[other] Próg opłacalności: dla { $staff } osoby plan „{ $by_peak }” byłby tańszy, gdyby naraz pracowało najwyżej { $peak }. Powyżej tańszy jest plan „{ $by_staff }”.
    }
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-largest =
    { $staff ->
        [one] Próg opłacalności: dla { $staff } osoby { $peak } naraz to największa liczba, przy której plan „{ $by_peak }” jest tańszy niż plan „{ $by_staff }”.
        [few] Próg opłacalności: dla { $staff } osób { $peak } naraz to największa liczba, przy której plan „{ $by_peak }” jest tańszy niż plan „{ $by_staff }”.
        [many] Próg opłacalności: dla { $staff } osób { $peak } naraz to największa liczba, przy której plan „{ $by_peak }” jest tańszy niż plan „{ $by_staff }”.
       *[other] Próg opłacalności: dla { $staff } osoby { $peak } naraz to największa liczba, przy której plan „{ $by_peak }” jest tańszy niż plan „{ $by_staff }”.
    }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-always =
    { $staff ->
        [one] Bez względu na to, ile osób pracuje naraz, dla { $staff } osoby plan „{ $by_peak }” jest tańszy niż plan „{ $by_staff }”.
        [few] Bez względu na to, ile osób pracuje naraz, dla { $staff } osób plan „{ $by_peak }” jest tańszy niż plan „{ $by_staff }”.
        [many] Bez względu na to, ile osób pracuje naraz, dla { $staff } osób plan „{ $by_peak }” jest tańszy niż plan „{ $by_staff }”.
       *[other] Bez względu na to, ile osób pracuje naraz, dla { $staff } osoby plan „{ $by_peak }” jest tańszy niż plan „{ $by_staff }”.
    }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-never =
    { $staff ->
        [one] Dla { $staff } osoby plan „{ $by_peak }” nigdy nie jest tańszy, choćby naraz pracowało bardzo niewiele osób. Zostaje więc plan „{ $by_staff }”.
        [few] Dla { $staff } osób plan „{ $by_peak }” nigdy nie jest tańszy, choćby naraz pracowało bardzo niewiele osób. Zostaje więc plan „{ $by_staff }”.
        [many] Dla { $staff } osób plan „{ $by_peak }” nigdy nie jest tańszy, choćby naraz pracowało bardzo niewiele osób. Zostaje więc plan „{ $by_staff }”.
       *[other] Dla { $staff } osoby plan „{ $by_peak }” nigdy nie jest tańszy, choćby naraz pracowało bardzo niewiele osób. Zostaje więc plan „{ $by_staff }”.
    }
limit-none = W tym planie nikt nie zostaje bez dostępu: każdy ma swoją licencję.
# $seats (number): people at once that are paid for
limit-not-stated =
    { $seats ->
        [one] Naraz może pracować tylko { $seats } osoba, zgodnie z opłatą. Co się stanie z następną, tego nie podano; może to wyjaśnić człowiek.
        [few] Naraz mogą pracować tylko { $seats } osoby, zgodnie z opłatą. Co się stanie z następną, tego nie podano; może to wyjaśnić człowiek.
        [many] Naraz może pracować tylko { $seats } osób, zgodnie z opłatą. Co się stanie z następną, tego nie podano; może to wyjaśnić człowiek.
       *[other] Naraz może pracować tylko { $seats } osoby, zgodnie z opłatą. Co się stanie z następną, tego nie podano; może to wyjaśnić człowiek.
    }
# $seats (number): people at once that are paid for
limit-refused =
    { $seats ->
        [one] Naraz może pracować tylko { $seats } osoba; następna nie zdoła się zalogować.
        [few] Naraz mogą pracować tylko { $seats } osoby; następna nie zdoła się zalogować.
        [many] Naraz może pracować tylko { $seats } osób; następna nie zdoła się zalogować.
       *[other] Naraz może pracować tylko { $seats } osoby; następna nie zdoła się zalogować.
    }
# $seats (number): people at once that are paid for
limit-oldest-ends =
    { $seats ->
        [one] Naraz może pracować tylko { $seats } osoba; gdy zaloguje się następna, kończy się najstarsza sesja.
        [few] Naraz mogą pracować tylko { $seats } osoby; gdy zaloguje się następna, kończy się najstarsza sesja.
        [many] Naraz może pracować tylko { $seats } osób; gdy zaloguje się następna, kończy się najstarsza sesja.
       *[other] Naraz może pracować tylko { $seats } osoby; gdy zaloguje się następna, kończy się najstarsza sesja.
    }
# $seats (number): people at once that are paid for
limit-billed =
    { $seats ->
        [one] Opłacona jest { $seats } osoba naraz; gdy zaloguje się następna, do rachunku dochodzi jeszcze jedna licencja.
        [few] Opłacone są { $seats } osoby naraz; gdy zaloguje się następna, do rachunku dochodzi jeszcze jedna licencja.
        [many] Opłaconych jest { $seats } osób naraz; gdy zaloguje się następna, do rachunku dochodzi jeszcze jedna licencja.
       *[other] Opłacone jest { $seats } osoby naraz; gdy zaloguje się następna, do rachunku dochodzi jeszcze jedna licencja.
    }
# $peak (number): people at once with an overlap; $totals (list of option-price)
result-overlap = Zakładka nie jest wliczona. Jeśli obie zmiany są przez chwilę zalogowane razem: { $peak } naraz, { $totals }.
# $peak (number): people at once with an overlap; $totals (list of option-price); $plan (text): the cheapest then
result-overlap-changes = Zakładka nie jest wliczona. Jeśli obie zmiany są przez chwilę zalogowane razem: { $peak } naraz, { $totals }. Wtedy najtaniej wyjdzie: { $plan }.
# $minutes (number): minutes
assumed-handover =
    { $minutes ->
        [0] Założenie: po swojej zmianie nikt nie zostaje zalogowany.
        [one] Założenie: po swojej zmianie zostaje się jeszcze na { $minutes } minutę.
        [few] Założenie: po swojej zmianie zostaje się jeszcze na { $minutes } minuty.
        [many] Założenie: po swojej zmianie zostaje się jeszcze na { $minutes } minut.
       *[other] Założenie: po swojej zmianie zostaje się jeszcze na { $minutes } minuty.
    }
# $version (text): the price book's version; $since (date)
assumed-prices = Ceny: cennik { $version }, stosowany dla dni od { $since }. Bez podatków i innych opłat.
# $number (text): the quote's number; $valid_until (date); $url (text): its address
result-number = Wycena { $number }, ważna do { $valid_until }: { $url }
# $number (text): the quote\'s number; $valid_until (date)
result-number-short = Wycena { $number }, ważna do { $valid_until }
reissued-expired = Poprzednia taka wycena straciła ważność, więc ta ma nowy numer.
reissued-prices-changed = Od poprzedniej takiej wyceny zmienił się cennik, więc ta ma nowy numer.
# $date (date)
no-price-on-date = W cenniku nie ma ceny na dzień { $date }, więc nie da się tego wycenić.
# $days (number): days
next-trial =
    { $days ->
        [one] Najpierw można wypróbować: okres próbny trwa { $days } dzień.
        [few] Najpierw można wypróbować: okres próbny trwa { $days } dni.
        [many] Najpierw można wypróbować: okres próbny trwa { $days } dni.
       *[other] Najpierw można wypróbować: okres próbny trwa { $days } dnia.
    }
next-example = Co dalej? Można zmienić odpowiedź, zapytać „a gdyby nas było 25?” albo porozmawiać z człowiekiem.

## A gdyby

# $plan (text): the cheapest then; $price (text): what it costs; $now (text): what-if-now or what-if-stays; $staff, $peak (numbers): people then
what-if-priced =
    { $staff ->
        [one] Gdyby w sumie była { $staff } osoba, a naraz najwyżej { $peak }, najtańszy byłby plan „{ $plan }”: { $price }. { $now }
        [few] Gdyby w sumie były { $staff } osoby, a naraz najwyżej { $peak }, najtańszy byłby plan „{ $plan }”: { $price }. { $now }
        [many] Gdyby w sumie było { $staff } osób, a naraz najwyżej { $peak }, najtańszy byłby plan „{ $plan }”: { $price }. { $now }
       *[other] Gdyby w sumie było { $staff } osoby, a naraz najwyżej { $peak }, najtańszy byłby plan „{ $plan }”: { $price }. { $now }
    }
# $plan (text): the cheapest now; $price (text): what it costs
what-if-now = Teraz jest to „{ $plan }”: { $price }.
# $price (text): what the cheapest plan costs now
what-if-stays = Najtańszy plan pozostaje ten sam; teraz kosztuje { $price }.
what-if-nothing-changed = Na razie nic się nie zmieniło. Przyjąć tę wersję?
# $people (number): at work at once; $staff (number): in all
what-if-exceeds-staff = Tego nie da się wycenić: naraz pracowałoby { $people }, a w sumie jest { $staff }.
what-if-example = Tego jeszcze nie da się wycenić. Proszę zapytać z liczbą: „a gdyby nas było 25?” albo „a gdyby naraz pracowały 4 osoby?”.

## Tabele

table-options-month = Ile miesięcznie kosztuje każdy plan
table-options-year = Ile rocznie kosztuje każdy plan
table-prices-month = Cennik, za miesiąc
table-prices-year = Cennik, za rok
table-what-if = Co by się zmieniło
table-growth = Ile kosztowałby najbliższy rok
# $plan (text): the plan that counts people at once
table-break-even = Do ilu osób naraz taniej wychodzi: { $plan }
column-option = Plan
column-quantity = Liczba
column-each = Cena
column-amount = Kwota
column-now = Teraz
column-then = Wtedy
column-from = Od dnia
column-difference = Różnica
column-staff = Osób w sumie
# $plan (text): the plan that counts people in all
column-by-staff = { $plan }
column-largest-peak = Taniej do
# In the column before, where it is never cheaper
cell-never = nigdy
# $plan (text); $first, $last (numbers): the span of a tier
line-tier = { $plan }, { $first }–{ $last }
# $plan (text); $first (number): where the last tier begins
line-tier-open = { $plan }, od { $first }
# $plan (text)
line-base = { $plan }, opłata podstawowa
# $plan (text); $size (number): people or seats in a package
line-pack = { $plan }, pakiet na { $size }
# $plan (text)
line-total = { $plan }, razem
# $label (text): a tier or package with its plan; $each (money)
line-price = { $label }: { $each } za sztukę
# $plan (text); $now, $then, $difference (money)
line-what-if = { $plan }: teraz { $now }, wtedy { $then }, różnica { $difference }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans; $price (text): what the first costs; $peak (number): the most at once at which the other is cheaper
line-break-even =
    { $peak ->
        [0] Osób w sumie { $staff }: „{ $by_staff }” kosztuje { $price }, „{ $by_peak }” nigdy nie wychodzi taniej
        [one] Osób w sumie { $staff }: „{ $by_staff }” kosztuje { $price }, „{ $by_peak }” wychodzi taniej do { $peak } naraz
        [few] Osób w sumie { $staff }: „{ $by_staff }” kosztuje { $price }, „{ $by_peak }” wychodzi taniej do { $peak } naraz
        [many] Osób w sumie { $staff }: „{ $by_staff }” kosztuje { $price }, „{ $by_peak }” wychodzi taniej do { $peak } naraz
       *[other] Osób w sumie { $staff }: „{ $by_staff }” kosztuje { $price }, „{ $by_peak }” wychodzi taniej do { $peak } naraz
    }

## Pytania o licencje

# $topic (word): what was asked about
explain-not-stated =
    { $topic ->
        [trial] Czy jest okres próbny, tego sprzedawca nie podaje; może to powiedzieć człowiek.
        [gives] Co poza dostępem daje licencja, tego sprzedawca nie podaje; może to powiedzieć człowiek.
        [at_limit] Co się dzieje, gdy osób jest o jedną za dużo, tego sprzedawca nie podaje; może to powiedzieć człowiek.
        [supervisors] Czy liczą się kierownicy, tego sprzedawca nie podaje; może to powiedzieć człowiek.
        [mixing] Czy można łączyć oba rodzaje, tego sprzedawca nie podaje; może to powiedzieć człowiek.
        [switching] Czy można później zmienić rodzaj, tego sprzedawca nie podaje; może to powiedzieć człowiek.
       *[terms] Jakie są warunki, tego sprzedawca nie podaje; może to powiedzieć człowiek.
    }
explain-difference = Licencja imienna (named) liczy osoby: każdy, kto potrzebuje dostępu, ma własną. Licencja jednoczesna (concurrent) liczy tych, którzy pracują w tym samym momencie: kont może być dowolnie dużo, ale naraz pracuje tylko tyle osób, za ile zapłacono.
explain-named = Licencja imienna należy do jednej osoby, a nie do komputera. Można się nią logować o każdej porze, własną nazwą i hasłem, więc nikt nie zostaje bez dostępu.
explain-concurrent = Licencje jednoczesne są wspólne: konto może mieć dowolnie dużo osób, które pracują po kolei, ale naraz tylko tyle, za ile zapłacono.
explain-gives = Każda licencja, bez względu na rodzaj, daje:
gives-statistics = Statystyki każdej osoby: obciążenie, odsetek odpowiedzi i średnia ocena, także zbiorczo.
gives-security = Bezpieczeństwo: każdy ma własne hasło, zmieniane co jakiś czas i nikomu nieudostępniane.
gives-logging = Dziennik: każde działanie w czacie jest zapisywane, więc widać, kto i kiedy się logował.
explain-suits = Licencje imienne pasują do zespołów, w których wszyscy pracują jednocześnie. Licencje jednoczesne pasują do większych zespołów, w których naraz pracuje tylko część osób, i do programów rzadko używanych.
explain-log-in = Każdy ma konto z własną nazwą i hasłem. Z licencją imienną można się zalogować o każdej porze; z licencjami jednoczesnymi naraz tylko tyle osób, za ile zapłacono.
# $days (number): days
explain-trial =
    { $days ->
        [one] Tak, okres próbny trwa { $days } dzień.
        [few] Tak, okres próbny trwa { $days } dni.
        [many] Tak, okres próbny trwa { $days } dni.
       *[other] Tak, okres próbny trwa { $days } dnia.
    }
explain-no-trial = Nie, okresu próbnego nie ma.
explain-sharing = Z licencjami jednoczesnymi tak: wszyscy mogą mieć konta, a naraz zalogowanych może być tyle osób, za ile zapłacono. Z licencjami imiennymi nie: każdy potrzebuje własnej.
explain-at-limit = Z licencjami jednoczesnymi naraz pracuje tylko tyle osób, za ile zapłacono, więc trzeba liczyć najbardziej zajęty moment, razem z zakładką zmian. Przy licencjach imiennych takiego limitu nie ma.
explain-meeting = Jeśli wszyscy muszą być zalogowani w tym samym momencie, choćby raz w tygodniu, to jest właśnie najbardziej zajęty moment i liczą się wszyscy.
explain-idle = Nie podano tu, czy liczy się ktoś, kto jest zalogowany, ale bezczynny. Dla pewności warto liczyć wszystkich zalogowanych; więcej może powiedzieć człowiek.
explain-supervisors-count = Tak, kierownicy liczą się jak wszyscy inni.
explain-supervisors-free = Nie, kierownicy się nie liczą.
explain-part-time-example = Proszę podać zmiany z godzinami, dniami i miejscami, na przykład „4 od 8 do 14 w dni robocze, 3 od 14 do 22 w Lizbonie”. Najbardziej zajęty moment obliczę razem z zakładkami i zmianą czasu.
explain-growth-example = Proszę zapytać z oczekiwaną liczbą, na przykład „a gdyby nas było 30?”. Gdy zespół rośnie, najtańszy może stać się inny plan.
# $people (number): more each month; $plan (text): the plan that is cheapest now
growth-stays = Jeśli co miesiąc przybywa { $people }, a grafik jest ten sam, „{ $plan }” przez rok pozostaje najtańszym wariantem.
# $people (number): more each month; $plan (text): the plan that is cheapest now; $other (text): the one that takes its place; $date (date): when
growth-changes = Jeśli co miesiąc przybywa { $people }, a grafik jest ten sam, na początku najtańszy jest wariant „{ $plan }”, a od { $date } — „{ $other }”.
explain-fees = Wycena obejmuje tylko licencje. Podatki, wdrożenie i inne opłaty nie są wliczone.
explain-discount-month = W cenniku nie ma zniżki za rok: rok kosztuje tyle, co dwanaście miesięcy.
explain-discount-year = Ceny są za rok. Innych zniżek w cenniku nie ma.
# $version (text): the price book's version; $since (date)
explain-price-change = Liczę według cennika { $version } dla dni od { $since }. Każda wycena podaje swój cennik i dzień, do którego jest ważna; co będzie potem, tego nie wiem.
explain-handover = Gdy wychodząca i przychodząca zmiana są przez chwilę zalogowane razem, w tym momencie liczą się obie. Dlatego pytam o zakładkę wszędzie tam, gdzie wpływa ona na cenę.
explain-break-even = Zależy to od tego, ile osób pracuje naraz. Według cennika, dla zespołów różnej wielkości:
explain-figures = Moje kwoty pochodzą wyłącznie z cennika: każda licencja po cenie swojego progu, a naraz tyle osób, ile podano w rozmowie. Jeśli gdzieś w przykładzie jest inna suma, liczono ją inaczej.
# $url (text): an address
explain-terms = Warunki sprzedawcy są tutaj: { $url }
explain-no-concurrent = W tym cenniku nie ma planu, który liczy osoby pracujące naraz.
explain-no-named = W tym cenniku nie ma planu, który liczy wszystkie osoby.
# $staff, $peak (numbers): people in all and at once; $totals (list of option-price)
explain-for-you =
    { $staff ->
        [one] Dla { $staff } osoby, naraz najwyżej { $peak }: { $totals }.
        [few] Dla { $staff } osób, naraz najwyżej { $peak }: { $totals }.
        [many] Dla { $staff } osób, naraz najwyżej { $peak }: { $totals }.
       *[other] Dla { $staff } osoby, naraz najwyżej { $peak }: { $totals }.
    }

## Dni i godziny

# $day (weekday); $time (time of day)
moment = { $day }, { $time }
# $day (weekday); $time (time of day); $zone (text): the place of a time zone
moment-in-zone = { $day }, { $time } (czas: { $zone })
days-every-day = codziennie
# $first, $last (texts): weekdays
days-range = { $first }–{ $last }
# $label (text): what a row is of; $quantity (number); $each, $amount (money): what one and all of them cost
line-sum = { $label }: { $quantity } × { $each } = { $amount }
# $label (text): what a row is of; $figures (list): its figures
table-line = { $label }: { $figures }

## Błędy: co program słyszy, gdy wywołanie zostaje odrzucone, i strona, która wyjaśnia każdy kod

# Słowa protokołu, takie same w każdym języku.
-json = JSON
-utf8 = UTF-8
-ascii = ASCII
-openapi = OpenAPI 3.1
-javascript =
    { $case ->
       *[nominative] JavaScript
        [genitive] JavaScriptu
    }
-telegram =
    { $case ->
       *[nominative] Telegram
        [locative] Telegramie
    }
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
problem-malformed = Wywołania nie da się odczytać
problem-malformed-about = Treść nie jest zapisana jako { -json } w { -utf8 } albo brakuje potrzebnego nagłówka. Zdanie obok kodu mówi, co z tego zaszło. Nic się nie zmieniło: wystarczy poprawić wywołanie i wysłać je ponownie.
problem-unauthorised = Brak tokenu rozmowy albo jest on błędny
problem-unauthorised-about = Rozpoczęcie rozmowy daje token. Każde następne wywołanie w tej rozmowie przesyła go w nagłówku „{ -header-authorization }”.
problem-origin-refused = Ta witryna nie może wywoływać usługi z przeglądarki
problem-origin-refused-about = Strona może wywoływać tę usługę tylko wtedy, gdy jej adres jest na liście operatora ({ -setting-origins }). Programów, które nie są przeglądarkami, to nie dotyczy.
problem-not-found = Tu nic nie ma
problem-not-found-about = W adresie jest literówka albo to, co tu było, zostało usunięte.
problem-method-not-allowed = Ten adres nie przyjmuje tej metody
problem-method-not-allowed-about = Nagłówek odpowiedzi „{ -header-allow }” wymienia metody, które są przyjmowane.
problem-conflict = Przy obecnych ustawieniach usługi to niemożliwe
problem-conflict-about = To, o co prosi wywołanie, jest tu wyłączone: rozmowy nie można kontynuować w { -telegram(case: "locative") }, bo nie ustawiono bota.
problem-too-large = Treść jest za duża
problem-too-large-about = Pole „{ -member-limit }” podaje, ile bajtów najwyżej może mieć treść.
problem-unsupported-media-type = Treści tego typu nie da się odczytać
problem-unsupported-media-type-about = Treść to zawsze { -json }: należy wysłać „{ -header-content-type }”, w { -utf8 } i bez kompresji.
problem-invalid = Tej wartości nie można użyć
problem-invalid-about = Pole „{ -member-field }” wskazuje miejsce w treści, a zdanie obok mówi, co jest tam nie tak. Nic się nie zmieniło.
problem-idempotency-key-reused = Tego klucza użyto już w innym wywołaniu
problem-idempotency-key-reused-about = Ten sam „{ -header-key }” przyszedł wcześniej z inną treścią. Należy powtórzyć pierwsze wywołanie bez zmian albo wysłać nowe z nowym kluczem.
problem-mixed-times = Niektóre zmiany mają godziny, a inne nie
problem-mixed-times-about = Początek i koniec trzeba podać dla każdej zmiany albo dla żadnej.
problem-no-price-on-date = Na ten dzień nie ma ceny
problem-no-price-on-date-about = Dzień z pytania jest wcześniejszy niż pierwsza wersja cennika, która zaczyna się w dniu podanym w „{ -member-first }”.
problem-people-exceed-staff = Pracuje więcej osób, niż jest w sumie
problem-people-exceed-staff-about = Jedna ze zmian albo największa liczba osób naraz jest większa niż cały zespół. Trzeba podać większy zespół albo mniejszą zmianę.
problem-unknown-price-book = Nie ma takiego cennika
problem-unknown-price-book-about = Wywołanie { -path-price-books } wymienia cenniki, według których można liczyć.
problem-rate-limited = Za dużo wiadomości naraz
problem-rate-limited-about = Rozmowa przyjmuje określoną liczbę wiadomości na minutę. Nagłówek „{ -header-retry-after }” mówi, ile sekund trzeba odczekać.
problem-unavailable = Usługa nie może teraz odpowiedzieć
problem-unavailable-about = Nic się nie zmieniło. To samo wywołanie, z tym samym kluczem, należy wysłać po tylu sekundach, ile podaje „{ -header-retry-after }”.
problem-internal = Coś poszło nie tak po naszej stronie
problem-internal-about = To błąd usługi, a nie wywołania. Jej operator znajdzie go w dzienniku pod wartością z pola „{ -member-instance }”.

refused-malformed-not-json = Treść nie jest poprawnym zapisem { -json }.
refused-malformed-not-utf8 = Treść nie jest zakodowana w { -utf8 }.
refused-malformed-not-text = Treść zawiera połowę pary zastępczej, która nie jest znakiem.
refused-malformed-repeated-name = Treść dwa razy wymienia to samo pole.
refused-malformed-number-too-long = Treść zawiera liczbę o zbyt wielu cyfrach.
refused-malformed-too-deep = Treść jest zagnieżdżona zbyt głęboko.
refused-malformed-incomplete = Treść nie dotarła w całości.
refused-malformed-key-missing = Brakuje nagłówka „{ -header-key }”. Z każdą wiadomością należy wysyłać nową wartość, a przy powtórzeniu tę samą.
refused-malformed-key-unusable = Nagłówek „{ -header-key }” musi mieć od 1 do 255 widocznych znaków { -ascii }.
refused-unauthorised = To wywołanie wymaga tokenu tej rozmowy w nagłówku „{ -header-authorization }”.
refused-origin-refused = Strony tej witryny nie mogą wywoływać tej usługi. Może na to pozwolić jej operator.
refused-not-found = Pod tym adresem nic nie ma albo zostało to usunięte.
refused-method-not-allowed = Ten adres nie przyjmuje tej metody.
refused-conflict = Tej rozmowy nie można kontynuować w { -telegram(case: "locative") }: nie ustawiono tu bota.
# $limit (number): the most bytes that a body may have
refused-too-large =
    { $limit ->
        [one] Treść może mieć najwyżej { $limit } bajt.
        [few] Treść może mieć najwyżej { $limit } bajty.
        [many] Treść może mieć najwyżej { $limit } bajtów.
       *[other] Treść może mieć najwyżej { $limit } bajtu.
    }
refused-unsupported-media-type = Treść należy wysłać jako { -media-type }, w { -utf8 } i bez kompresji.
refused-invalid-body = Treść musi być obiektem { -json }.
# $field (text): the place in the body, such as schedule.shifts.1.people
refused-invalid-missing = Brakuje „{ $field }”.
# $field (text): the place in the body
refused-invalid-unknown = „{ $field }” nie jest tu znane.
# $field (text): the place in the body
refused-invalid-type = „{ $field }” ma niewłaściwy typ.
# $field (text): the place in the body; $limit (number): the most characters or entries
refused-invalid-length = „{ $field }” jest za długie: najwyżej { $limit }.
# $field (text): the place in the body
refused-invalid-range = „{ $field }” wykracza poza dozwolone granice.
# $field (text): the place in the body
refused-invalid-form = „{ $field }” ma nieznaną wartość.
refused-idempotency-key-reused = Ten „{ -header-key }” przyszedł wcześniej z inną treścią.
# $field (text): the place of the first shift without times
refused-mixed-times = Albo wszystkie zmiany mają początek i koniec, albo żadna. Brakuje „{ $field }”.
# $on (date): the day asked about; $first (date): when the price book's first version begins
refused-no-price-on-date = Na dzień { $on } nie ma ceny: cennik zaczyna się { $first }.
# $people (number): people in the shift or at the peak; $staff (number): people in all
refused-people-exceed-staff = Naraz pracuje { $people }, a osób w sumie jest { $staff }: to się nie zgadza.
# $price_book (text): the id that was asked for
refused-unknown-price-book = Nie ma cennika „{ $price_book }”.
# $retry_after (number): seconds to wait
refused-rate-limited =
    { $retry_after ->
        [one] To było szybko. Proszę odczekać { $retry_after } sekundę i wysłać ponownie.
        [few] To było szybko. Proszę odczekać { $retry_after } sekundy i wysłać ponownie.
        [many] To było szybko. Proszę odczekać { $retry_after } sekund i wysłać ponownie.
       *[other] To było szybko. Proszę odczekać { $retry_after } sekundy i wysłać ponownie.
    }
refused-unavailable = Nic się nie zmieniło. Proszę spróbować ponownie za chwilę.
refused-internal = To nie wina pytającego, lecz błąd usługi. Proszę spróbować jeszcze raz.

## Okno czatu na stronie: bez zmiennych, bo pokazuje je samo okno

# On the button that opens it
widget-launcher = Ile by to kosztowało?
# The window's name
widget-title = Asystent wyceny
# Beside the name
widget-bot = asystent (bot)
widget-language = Język
widget-menu = Menu
widget-restart = Od początku
widget-human = Rozmowa z człowiekiem
widget-forget = Usuń tę rozmowę
widget-forget-sure = Usunąć tę rozmowę? Wszystko, co napisano, zniknie; wystawione wyceny pozostają ważne.
widget-forget-yes = Usuń
widget-keep = Zostaw
# Offered where the assistant has a bot in Telegram
widget-telegram = Kontynuuj w { -telegram(case: "locative") }
widget-telegram-open = Otwórz { -telegram }
widget-close = Zamknij
# In the empty field
widget-write = Tu wpisz odpowiedź
widget-send = Wyślij
widget-privacy = Odpowiada bot. Wiadomości są przechowywane; usunąć je można w menu.
# Beside an answer that was given
widget-change = Zmień
# Names the row of chips
widget-told = Co już wiadomo
widget-sending = Wysyłanie…
widget-unsent = Nie wysłano
widget-retry = Ponów
widget-edit = Popraw
widget-offline = Brak połączenia. Napisany tekst zostaje tutaj i pójdzie, gdy połączenie wróci.
widget-unreachable = Z asystentem nie można się teraz połączyć.
# For screen readers, while the answer is awaited
widget-waiting = Pisze…
widget-gone = Poprzedniej rozmowy już nie ma; to jest nowa.
# Opens the table of a quote
widget-lines = Pokaż wszystkie pozycje
widget-copy = Kopiuj jako tekst
widget-copied = Skopiowano
widget-link = Otwórz wycenę
# A link
widget-chart = Wykres
widget-contact = Kontakt ze sprzedawcą
# Names the list of messages
widget-log = Rozmowa

## Strona pod adresem usługi

page-title = Licencje imienne czy jednoczesne: asystent na Państwa stronę
page-headline = Goście pytają o cenę. Odpowiedź co do grosza.
page-lead = Jedna linijka umieszcza na stronie asystenta. Pyta on, ile osób pracuje i kiedy, poleca licencje, które wyjdą taniej, imienne albo jednoczesne, i pokazuje każdy krok rachunku. To bot; każda kwota pochodzi z cennika.
page-languages = Język
# Above the line of code that a site owner copies
page-snippet = Jedna linijka na stronę
page-copy = Kopiuj
page-copied = Skopiowano
# A receipt: what the widget costs a page that has it
page-costs = Ile to kosztuje stronę
page-cost-launcher = Zanim ktoś się zbliży
page-cost-rest = Gdy ktoś otworzy czat
page-cost-cookies = Pliki cookie
page-cost-third-parties = Zapytania do osób trzecich
page-cost-work = Praca po Państwa stronie
page-cost-line = jedna linijka
# $size (number): kilobytes
page-kilobytes = { $size } KB
# What can be tried
page-theme = Wygląd
page-theme-auto = Auto
page-theme-light = Jasny
page-theme-dark = Ciemny
page-place = Miejsce
page-place-inline = W treści strony
page-place-corner = W rogu
page-in-corner = Teraz czeka w dolnym rogu, tak jak czekałby na Państwa stronie.
page-without-script = Czat wymaga { -javascript(case: "genitive") }. Programy mogą pytać i bez niego: wywołania są na końcu tej strony.
page-options = Opcje
# $element, $prefix (texts): as they stand in the code
page-options-lead = Ustawia się je w { $element }. W samym skrypcie zaczynają się od { $prefix }.
page-option = Opcja
page-option-values = Wartości
page-option-meaning = Co zmienia
page-option-lang = Język czatu; w przeciwnym razie język strony.
page-option-price-book = Cennik, według którego liczyć; w przeciwnym razie zwykły.
page-option-theme = Jasny albo ciemny; w przeciwnym razie jak na urządzeniu.
page-option-position = W rogu, gdzie kończą się albo zaczynają wiersze, albo w treści strony.
page-option-open = Otwarty od razu.
page-option-staff = Ile jest osób, jeśli strona to wie.
page-option-contact-url = Gdzie można porozmawiać z człowiekiem.
page-script = Z własnego skryptu
page-script-lead = Otwieranie czatu, mówienie w imieniu gościa, wiadomość o każdej wycenie.
page-brand = W barwach firmy
page-brand-lead = Kolory i krój pisma to właściwości; każda część może mieć własny styl.
page-policy = Przy surowych zasadach bezpieczeństwa
page-policy-lead = Wystarczy dopuścić jeden adres.
page-programs = Dla programów
page-programs-lead = Ta sama rozmowa i te same ceny, bez strony.
page-converse = Rozmowa z asystentem
page-price = Pytanie o samą cenę
page-openapi = Wszystkie wywołania, opisane w { -openapi }
page-price-books = Cenniki
# What a visitor types, in one sentence
page-example = 20 osób, 3 w dzień i 2 w nocy

## Tekst wyceny, który się przesyła dalej

# $price (text): what the recommended plan costs, with its period; $plan (text): the plan's name; $seats (number): how
# many are paid for; $staff (number): people in all, two or more; $peak (number): the most at work at once
forward-total =
    { $staff ->
        [one] { $price }: { $plan } × { $seats }, dla { $staff } osoby, naraz pracuje najwyżej { $peak }
        [few] { $price }: { $plan } × { $seats }, dla { $staff } osób, naraz pracuje najwyżej { $peak }
        [many] { $price }: { $plan } × { $seats }, dla { $staff } osób, naraz pracuje najwyżej { $peak }
       *[other] { $price }: { $plan } × { $seats }, dla { $staff } osoby, naraz pracuje najwyżej { $peak }
    }
# The same for one person. $price (text), $plan (text), $seats (number)
forward-total-alone = { $price }: { $plan } × { $seats }, dla jednej osoby
# $options (list): the other plans with their prices, equal to the recommended one's
forward-same = Tyle samo, co { $options }
# $amount (money): the saving a month; $per_year (money): the saving a year; $options (list): the other plans and prices
forward-saving-month = Oszczędność { $amount } miesięcznie, { $per_year } rocznie ({ $options })
# $amount (money): the saving a year; $options (list): the other plans with their prices
forward-saving-year = Oszczędność { $amount } rocznie ({ $options })
# $number (text): the quote's number; $until (date): the last day on which it is valid; $version (text): the price
# book's version; $book (text): the price book's name
forward-number = Wycena { $number }, ważna do { $until }. { $book }, cennik { $version }; bez podatków i innych opłat

## A quote on its page, in its chart and on paper

# $number (text): the quote's number
quote-title = Wycena { $number }
# Beside a date
quote-issued = Sporządzono
# Beside a date
quote-valid-until = Ważna do
# Beside a price book's name and version
quote-price-list = Cennik
# Above what the customer told of people and shifts
quote-asked = O co pytano
# Above what an agent added
quote-note = Uwaga
# Beside a square code that a phone reads
quote-check = Zeskanuj kod, aby sprawdzić, że wycena jest taka, jak ją wystawiono.
# $until (date): the last day on which it was valid
quote-expired = Ta wycena była ważna do { $until }. Od tego czasu ceny mogły się zmienić.
# A button beside quote-expired
quote-price-again = Wyceń ponownie
# $number (text): the other quote's number
quote-superseded = Tę wycenę zastąpiła inna: { $number }
# $number (text): the older quote's number
quote-supersedes = Ta wycena zastępuje wycenę { $number }.
# Leads to a few lines for a chat or a letter
quote-forward = Tekst do przesłania dalej
chart-title = Ile kosztuje każdy wariant w zależności od liczby pracujących jednocześnie
# Names the axis
chart-people = Pracujący jednocześnie
# Names the axis. $currency (text): a currency's three letters
chart-cost-month = { $currency } miesięcznie
# Names the axis. $currency (text): a currency's three letters
chart-cost-year = { $currency } rocznie
# Beside a line, and short. $peak (number): people up to whom the concurrent licence is cheaper
chart-break-even = do { $peak } jednocześnie
table-changes = Ile kosztowałaby zmiana
column-change = Gdyby było
column-cheapest = Najtaniej
# $people (number): in the shift
what-if-shift = jeszcze jedna zmiana, osób: { $people }

## The quote desk: a page on which an agent of the seller makes quotes for customers

desk-title = Wyceny dla klientów
desk-lead = Proszę opisać, jak pracuje klient, albo wypełnić pola. Ceny pojawiają się w trakcie pisania.
# Names a field
desk-sentence = Jednym zdaniem
# A button beside that field
desk-read = Wypełnij pola
desk-nothing-read = Nie udało mi się zrozumieć, jak pracują. Proszę wypełnić pola.
# Names a field
desk-staff = Osób w sumie
# Names three choices
desk-schedule = Jak pracują
# Names a field
desk-peak = Najwięcej naraz
# Heads a column of a small table: of a shift
desk-people = Osób
# Heads a column: when a shift begins
desk-from = Od
# Heads a column: when a shift ends
desk-to = Do
# Heads a column
desk-days = Dni
# A button
desk-add-shift = Dodaj zmianę
# A button. $number (number): the shift’s place
desk-remove-shift = Usuń zmianę { $number }
# Names a field
desk-handover = Zakładka w minutach
# Names a field
desk-language = Język klienta
# Names a field
desk-note = Uwaga dla klienta
# The main button
desk-issue = Wystaw wycenę
desk-issued = Wycena została wystawiona.
# A button
desk-copy-text = Kopiuj tekst
# A button
desk-copy-link = Kopiuj link
# Heads the plans with their prices
desk-prices = Ceny
desk-recent = Ostatnie wyceny
desk-recent-where = Przechowywane tylko w tej przeglądarce.
# A button beside a recent quote: the next one will take its place
desk-change = Zmień
desk-failed = Nie udało się. Proszę spróbować jeszcze raz.

## W Telegramie: co mówi się tylko tam

# The name has at most 64 characters, the description 512, the short description 120.
telegram-name = Asystent wyceny licencji
telegram-description = Jestem botem i odpowiadam, co wyjdzie taniej: licencja dla każdej osoby czy licencje dla tych, którzy pracują w tym samym momencie. Pytam, ile jest osób i kto kiedy pracuje, i wyceniam jedno i drugie według cennika. Wystarczy nacisnąć przycisk na dole albo napisać wszystko jednym zdaniem.
telegram-short-description = Bot, który oblicza, jaki rodzaj licencji wyjdzie najtaniej i ile kosztuje każdy z nich.
# Beside the commands: short
telegram-command-start = Nowa rozmowa
telegram-command-example-quote = Cena w jednej linijce, na przykład: 20 3+2
telegram-command-language = Inny język
telegram-command-restart = Od początku
telegram-command-cancel = Zostaw wszystko, jak jest
telegram-command-help = Co umiem
telegram-command-forget = Usuń tę rozmowę
# Said in passing, over the chat: at most 200 characters
telegram-stale = Ten przycisk należy do wcześniejszego pytania. Oto pytanie, na które czekam.
telegram-odd-no-text = Czytam tekst i przyciski, ale nie obrazy, wiadomości głosowe, pliki i podobne.
telegram-odd-edited = Wiadomość poprawiona po wysłaniu nic tu nie zmienia. Proszę wysłać nową.
# $limit (number): characters
telegram-odd-too-long =
    { $limit ->
        [one] To dla mnie za długie: wiadomość może mieć najwyżej { $limit } znak. Proszę napisać krócej.
        [few] To dla mnie za długie: wiadomość może mieć najwyżej { $limit } znaki. Proszę napisać krócej.
        [many] To dla mnie za długie: wiadomość może mieć najwyżej { $limit } znaków. Proszę napisać krócej.
       *[other] To dla mnie za długie: wiadomość może mieć najwyżej { $limit } znaku. Proszę napisać krócej.
    }
telegram-continued = Kontynuujemy tutaj od tego samego miejsca.
telegram-code-used = Tego odnośnika już użyto albo stracił ważność, więc zaczynamy tu od nowa.
telegram-forgotten = Ta rozmowa została usunięta. Wystawione wyceny pozostają ważne. Każda nowa wiadomość rozpocznie nową rozmowę.
# On the buttons under a quote
telegram-copy = Kopiuj numer
telegram-open = Otwórz wycenę

## Where a quote's chart is brought

# A button
telegram-chart = Wykres
