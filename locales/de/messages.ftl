### Was der Assistent auf Deutsch sagt. Dieselben Nachrichten mit denselben Variablen wie im Englischen.
### `$price` ist ein Betrag mit seinem Zeitraum (price-month, price-year), `$plan` der Name einer Lizenzart. Beides kommt als Text.
### Eine Zahl steht nur in einer Nachricht, deren Name „ask“ oder „example“ enthält.

## Die ersten Worte, und was immer zu sehen ist

hello = Guten Tag, ich bin ein Bot. Ich rechne aus, welche Art von Lizenz Sie am wenigsten kostet und was jede kostet.
privacy = Ihre Nachrichten werden aufbewahrt, damit wir hier weitermachen können. Sie können diesen Chat jederzeit löschen lassen: im Menü des Fensters, in dem Sie schreiben, oder indem Sie einen Menschen darum bitten. Bereits erstellte Angebote bleiben gültig.
greeting = Guten Tag.
thanks = Gern geschehen.
help-bot = Ich bin ein Bot, kein Mensch. Ich frage, wie viele Mitarbeitende Sie haben und wer wann arbeitet, rechne dann jede Lizenzart durch und empfehle die günstigste.
help-example = Sie können in einem Satz antworten: „20 Leute, tagsüber 3 und nachts 2“. Nach einem Angebot fragen Sie zum Beispiel: „Und wenn wir 25 wären?“.
help-commands = Jederzeit können Sie „zurück“, „Personenzahl ändern“, „neu anfangen“, „mit einem Menschen sprechen“ oder „Hilfe“ schreiben oder eine andere Sprache nennen.
# $url (text): eine Adresse
human-contact = Hier können Sie mit einem Menschen sprechen: { $url }
# $url (text): eine Adresse
human-pricing-page = Einen direkten Kontakt kenne ich nicht. Weiter geht es auf der Preisseite des Anbieters: { $url }
human-not-stated = Ich kenne keinen Kontakt. Bitte fragen Sie dort nach, wo Sie diesen Chat gefunden haben.
human-passed-on = Ich habe einem Menschen Bescheid gesagt, mit Ihren Antworten und Ihrem Angebot, falls es eines gibt. Sie können hier inzwischen weitermachen.

## Die Fragen

ask-staff = Wie viele Mitarbeitende brauchen einen Zugang? Zum Beispiel: 20
# $people (number): so viele sind höchstens gleichzeitig da; $staff (number): alle zusammen
ask-staff-exceeded = Sie haben { $people } gleichzeitig genannt, aber { $staff } insgesamt. Wie viele Mitarbeitende haben Sie insgesamt?
ask-schedule = Wie wird bei Ihnen gearbeitet: alle gleichzeitig, in Schichten, oder kennen Sie die Höchstzahl, die gleichzeitig arbeitet?
ask-peak = Wie viele Mitarbeitende arbeiten höchstens gleichzeitig? Zum Beispiel: 5
ask-shifts = Wie viele arbeiten in jeder Schicht? Zum Beispiel: „tagsüber 3, nachts 2“ oder „4 von 8 bis 16 Uhr, 2 von 16 bis 24 Uhr“.
# $count (number): Schichten, zwei oder mehr
ask-shifts-counted =
    { $count ->
        [one] Wie viele arbeiten in der Schicht? Zum Beispiel: „tagsüber 3“.
       *[other] Wie viele arbeiten in jeder der { $count } Schichten? Zum Beispiel: „tagsüber 3, nachts 2“.
    }
# $number (number): die wievielte Schicht
ask-shift-next = Wie viele arbeiten in Schicht { $number }?
# $people (list of numbers): die Personen jeder Schicht, deren Zeiten fehlen
ask-times = Von wann bis wann arbeiten die übrigen? Mir fehlen die Zeiten dieser Schichten: { $people }. Zum Beispiel: „8 bis 16 und 16 bis 24 Uhr“.
ask-handover = Sind beim Schichtwechsel die alte und die neue Schicht eine Zeit lang gemeinsam angemeldet?

## Knöpfe: höchstens fünf Wörter und dreißig Zeichen

choice-together = Alle gleichzeitig
choice-shifts = In Schichten
choice-peak = Ich kenne die Höchstzahl
choice-yes = Ja, mit Überschneidung
choice-no = Keine Überschneidung
# $staff (number): Personen
choice-staff =
    { $staff ->
        [one] { $staff } Person insgesamt
       *[other] { $staff } Personen insgesamt
    }
# $peak (number): Personen
choice-peak-of = { $peak } gleichzeitig
# $staff (number): Personen
choice-everybody = Alle { $staff } gleichzeitig
# $people (number): zwei oder mehr, aus allen Schichten zusammen
choice-all-at-once = Gleichzeitig: { $people } Personen
choice-take = Das übernehmen
choice-rest-of-day = Die übrige Zeit
choice-without-times = Ohne Zeiten
# $people (list of numbers): die Personen jeder Schicht
choice-reading-shifts = Schichten: { $people }
# $start, $end (times of day): wann eine Schicht arbeitet
choice-times = { $start }–{ $end } Uhr
# $people (number): die Personen der Gruppe
choice-one-group = Eine Gruppe mit { $people }
# $count (number): Schichten
choice-count =
    { $count ->
        [one] { $count } Schicht
       *[other] { $count } Schichten
    }
# $count (number): Schichten; $people (number): die Personen in jeder
choice-each =
    { $count ->
        [one] { $count } Schicht mit { $people }
       *[other] { $count } Schichten mit je { $people }
    }
# $number (number): die wievielte Schicht
choice-add = Schicht { $number } ergänzen
# $minutes (number): Überschneidung
choice-minutes =
    { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
choice-change-staff = Personenzahl ändern
choice-change-schedule = Arbeitszeiten ändern
choice-change-shifts = Schichten ändern
choice-change-peak = Höchstzahl ändern
choice-change-handover = Überschneidung ändern
choice-back = Zurück
choice-cancel = Abbrechen
choice-restart = Neu anfangen
choice-human = Mit einem Menschen sprechen
choice-help = Hilfe
choice-language = Andere Sprache
# $language (text): der Name einer Sprache in ihr selbst
choice-language-name = { $language }

## Was verstanden wurde

# $facts (list of texts): aus diesem Abschnitt
echo = Notiert: { $facts }.
# $facts (list of texts): aus diesem Abschnitt
kept = Das weiß ich bisher: { $facts }.
kept-nothing = Ich weiß noch nichts über Ihr Team.
# $now (text): eine Angabe dieses Abschnitts; $before (number, list or text): was bis jetzt galt
echo-instead = { $now } (bisher: { $before })
# $staff (number): Personen
echo-staff =
    { $staff ->
        [one] { $staff } Person insgesamt
       *[other] { $staff } Personen insgesamt
    }
echo-together = alle gleichzeitig
# $peak (number): Personen
echo-peak = höchstens { $peak } gleichzeitig
echo-in-shifts = Arbeit in Schichten
# $count (number): Schichten
echo-shift-count =
    { $count ->
        [one] { $count } Schicht
       *[other] { $count } Schichten
    }
# $count (number): Schichten; $shifts (list): die Personen jeder Schicht, oder shift-times, shift-days, shift-zone
echo-shifts =
    { $count ->
        [one] eine Schicht mit { $shifts }
       *[other] Schichten mit { $shifts }
    }
# $count (number): alle Schichten; $first (list): die ersten davon
echo-shifts-many =
    { $count ->
        [one] { $count } Schicht, zuerst { $first }
       *[other] { $count } Schichten, zuerst { $first }
    }
# $peak (number): Personen
echo-one-after-another = nacheinander: höchstens { $peak } gleichzeitig
# $minutes (number): Minuten
echo-handover =
    { $minutes ->
        [0] keine Überschneidung der Schichten
        [one] { $minutes } Minute Überschneidung
       *[other] { $minutes } Minuten Überschneidung
    }
echo-handover-dropped = Ihre Angabe zur Überschneidung gilt nicht mehr
# $people (number): Personen; $start, $end (times of day)
shift-times = { $people } von { $start } bis { $end } Uhr
# $shift (number or text): eine Schicht; $days (weekdays)
shift-days = { $shift } ({ $days })
# $shift (number or text): eine Schicht; $zone (text): der Ort einer Zeitzone
shift-zone = { $shift } (Zeitzone { $zone })

## Was bekannt ist, als Marken: höchstens vier Wörter

# $staff (number): Personen
told-staff =
    { $staff ->
        [one] { $staff } Person
       *[other] { $staff } Personen
    }
told-together = alle gleichzeitig
# $peak (number): Personen
told-peak = { $peak } gleichzeitig
told-in-shifts = in Schichten
# $count (number): Schichten; $shifts (list of numbers): die Personen jeder Schicht
told-shifts =
    { $count ->
        [one] Schicht mit { $shifts }
       *[other] Schichten mit { $shifts }
    }
# $shifts (list of told-shift)
told-times = { $shifts }
# $people (number): Personen; $start, $end (times of day)
told-shift = { $people } ({ $start }–{ $end } Uhr)
# $minutes (number): Minuten
told-handover =
    { $minutes ->
        [0] keine Überschneidung
        [one] { $minutes } Min. Überschneidung
       *[other] { $minutes } Min. Überschneidung
    }
# $amount (money)
told-saving-month = Sie sparen { $amount } pro Monat
# $amount (money)
told-saving-year = Sie sparen { $amount } pro Jahr
period-month = pro Monat
period-year = pro Jahr

## Was unklar ist

unsure-which = Ich bin nicht sicher, was davon Sie meinen:
unsure-which-none = Ich bin nicht sicher, was Sie meinen.
unsure-one = Meinen Sie das?
unsure-number = Eine ungefähre Zahl genügt, sie lässt sich später ändern.
# $peak (number): Personen
unsure-peak-beside-shifts = Mit diesen Schichten wären es nicht { $peak } gleichzeitig. Womit soll ich rechnen?
unsure-times-of-whom = Die Zeiten habe ich, aber nicht, wie viele dann arbeiten.
# $said (text): was geschrieben wurde; $least, $most (numbers): die Grenzen
out-of-range = „{ $said }“ kann ich nicht berechnen: Hier braucht es eine ganze Zahl von { $least } bis { $most }.
# $said (text): was geschrieben wurde
out-of-range-other = Mit „{ $said }“ kann ich nicht rechnen.
missed = Das habe ich leider nicht verstanden.
missed-again = Das habe ich leider wieder nicht verstanden. Sie können einen Knopf drücken oder mit einem Menschen sprechen.
unfitting-choice = Diese Auswahl passt hier nicht mehr. Es hat sich nichts geändert.
yes-or-no-to-what = Ich bin nicht sicher, worauf sich das bezieht.

## Zurück, ändern, neu anfangen

restarted = Wir fangen neu an.
back-done = Ihre letzte Antwort habe ich zurückgenommen.
back-nothing = Es gibt nichts zurückzunehmen.
change-closed = Alles bleibt, wie es war.
cancel-offers-restart = Es hat sich nichts geändert. Sie können weitermachen oder neu anfangen.
handover-needs-shifts = Eine Überschneidung spielt nur eine Rolle, wo in Schichten gearbeitet wird.
quote-needs-answers = Den Preis kann ich nennen, sobald ich etwas mehr weiß.
# $language (text): der Name einer Sprache in ihr selbst
language-switched = Wir machen in dieser Sprache weiter: { $language }.
language-which = In welcher Sprache sollen wir weitermachen?
language-not-spoken = Diese Sprache spreche ich noch nicht. Diese hier kann ich:

## Lizenzarten und Preise

plan-named = Namentliche Lizenz
plan-concurrent = Gleichzeitige Lizenz
plan-by-staff = Lizenz pro Person
plan-by-peak = Lizenz pro gleichzeitigem Platz
# $plan (text): ein Name, den mehrere tragen; $id (text): die Kennung in der Preisliste
plan-with-id = { $plan } ({ $id })
# $amount (money)
price-month = { $amount } pro Monat
# $amount (money)
price-year = { $amount } pro Jahr
# $plan (text); $price (text)
option-price = { $plan }: { $price }

## Das Ergebnis

# $plan (text); $price (text)
result-recommended = Ich empfehle „{ $plan }“: { $price }, für Sie am günstigsten.
# $plan (text); $price (text)
result-only = { $plan }: { $price }. Etwas anderes gibt es in dieser Preisliste nicht.
# $plan (text); $price (text)
result-tie = Ich empfehle „{ $plan }“: { $price }. Die andere Lizenzart kostet genauso viel.
# $staff (number): Personen
why-together =
    { $staff ->
        [one] Warum: Ihre { $staff } Person arbeitet allein.
       *[other] Warum: Alle { $staff } Personen arbeiten gleichzeitig.
    }
# $peak (number): gleichzeitig; $staff (number): insgesamt, mehr als $peak
why-at-most = Warum: Von Ihren { $staff } Mitarbeitenden arbeiten höchstens { $peak } gleichzeitig.
# $peak (number): gleichzeitig; $staff (number): insgesamt, mehr als $peak
why-largest-shift = Warum: Von Ihren { $staff } Mitarbeitenden arbeiten höchstens { $peak } gleichzeitig, nämlich in der größten Schicht.
# $peak (number): gleichzeitig; $staff (number): insgesamt, mehr als $peak
why-neighbours = Warum: Von Ihren { $staff } Mitarbeitenden sind höchstens { $peak } gleichzeitig angemeldet, nämlich beim Schichtwechsel.
# $why (text): why-together oder why-at-most; $moment (moment of the week)
why-timeline = { $why } Am meisten los ist erstmals am { $moment }.
# $staff (number): insgesamt
why-capped =
    { $staff ->
        [one] Warum: Ihre Schichten überschneiden sich zu mehr, als Sie haben. Ich zähle { $staff } Person, und zwar einmal.
       *[other] Warum: Ihre Schichten überschneiden sich zu mehr Personen, als Sie haben. Ich zähle alle { $staff }, niemanden doppelt.
    }
# $amount (money): im Monat; $per_year (money): im Jahr; $percent (percentage); $plan (text): die teuerste
result-saving-month = Sie sparen { $amount } pro Monat, das sind { $per_year } pro Jahr, gegenüber „{ $plan }“ ({ $percent } weniger).
# $amount (money): im Jahr; $percent (percentage); $plan (text): die teuerste
result-saving-year = Sie sparen { $amount } pro Jahr gegenüber „{ $plan }“ ({ $percent } weniger).
# $peak (number): gleichzeitig; $staff (number): insgesamt; $by_staff, $by_peak (texts): die beiden Lizenzarten
break-even-stays =
    { $staff ->
        [one] Break-even-Punkt: Mit { $staff } Person bleibt „{ $by_peak }“ bis { $peak } gleichzeitig günstiger, darüber ist es „{ $by_staff }“.
       *[other] Break-even-Punkt: Mit { $staff } Personen bleibt „{ $by_peak }“ bis { $peak } gleichzeitig günstiger, darüber ist es „{ $by_staff }“.
    }
# $peak (number): gleichzeitig; $staff (number): insgesamt; $by_staff, $by_peak (texts): die beiden Lizenzarten
break-even-up-to =
    { $staff ->
        [one] Break-even-Punkt: Mit { $staff } Person wäre „{ $by_peak }“ bis { $peak } gleichzeitig günstiger, darüber ist es „{ $by_staff }“.
       *[other] Break-even-Punkt: Mit { $staff } Personen wäre „{ $by_peak }“ bis { $peak } gleichzeitig günstiger, darüber ist es „{ $by_staff }“.
    }
# $peak (number): gleichzeitig; $staff (number): insgesamt; $by_staff, $by_peak (texts): die beiden Lizenzarten
break-even-largest =
    { $staff ->
        [one] Break-even-Punkt: Mit { $staff } Person ist { $peak } gleichzeitig die größte Zahl, bei der „{ $by_peak }“ günstiger ist als „{ $by_staff }“.
       *[other] Break-even-Punkt: Mit { $staff } Personen ist { $peak } gleichzeitig die größte Zahl, bei der „{ $by_peak }“ günstiger ist als „{ $by_staff }“.
    }
# $staff (number): insgesamt; $by_staff, $by_peak (texts): die beiden Lizenzarten
break-even-always =
    { $staff ->
        [one] Egal wie viele gleichzeitig arbeiten: Mit { $staff } Person ist „{ $by_peak }“ günstiger als „{ $by_staff }“.
       *[other] Egal wie viele gleichzeitig arbeiten: Mit { $staff } Personen ist „{ $by_peak }“ günstiger als „{ $by_staff }“.
    }
# $staff (number): insgesamt; $by_staff, $by_peak (texts): die beiden Lizenzarten
break-even-never =
    { $staff ->
        [one] Mit { $staff } Person ist „{ $by_peak }“ nie günstiger, egal wie wenige gleichzeitig arbeiten. Also „{ $by_staff }“.
       *[other] Mit { $staff } Personen ist „{ $by_peak }“ nie günstiger, egal wie wenige gleichzeitig arbeiten. Also „{ $by_staff }“.
    }
limit-none = Hier wird nie jemand ausgesperrt: Alle haben eine eigene Lizenz.
# $seats (number): bezahlte gleichzeitige Plätze
limit-not-stated =
    { $seats ->
        [one] Gleichzeitig arbeiten kann nur { $seats } Person, mehr ist nicht bezahlt. Was mit der nächsten geschieht, ist nicht angegeben; ein Mensch kann es Ihnen sagen.
       *[other] Gleichzeitig arbeiten können nur { $seats } Personen, mehr sind nicht bezahlt. Was mit der nächsten geschieht, ist nicht angegeben; ein Mensch kann es Ihnen sagen.
    }
# $seats (number): bezahlte gleichzeitige Plätze
limit-refused =
    { $seats ->
        [one] Nur { $seats } Person kann gleichzeitig arbeiten; die nächste kann sich nicht anmelden.
       *[other] Nur { $seats } Personen können gleichzeitig arbeiten; die nächste kann sich nicht anmelden.
    }
# $seats (number): bezahlte gleichzeitige Plätze
limit-oldest-ends =
    { $seats ->
        [one] Nur { $seats } Person kann gleichzeitig arbeiten; meldet sich eine weitere an, endet die älteste Sitzung.
       *[other] Nur { $seats } Personen können gleichzeitig arbeiten; meldet sich eine weitere an, endet die älteste Sitzung.
    }
# $seats (number): bezahlte gleichzeitige Plätze
limit-billed =
    { $seats ->
        [one] Bezahlt ist { $seats } Person gleichzeitig; meldet sich eine weitere an, wird sie zusätzlich berechnet.
       *[other] Bezahlt sind { $seats } Personen gleichzeitig; meldet sich eine weitere an, wird sie zusätzlich berechnet.
    }
# $peak (number): gleichzeitig mit Überschneidung; $totals (list of option-price)
result-overlap = Gerechnet habe ich ohne Überschneidung. Sind beide Schichten eine Zeit lang gemeinsam angemeldet: { $peak } gleichzeitig, { $totals }.
# $peak (number): gleichzeitig mit Überschneidung; $totals (list of option-price); $plan (text): dann die günstigste
result-overlap-changes = Gerechnet habe ich ohne Überschneidung. Sind beide Schichten eine Zeit lang gemeinsam angemeldet: { $peak } gleichzeitig, { $totals }. Am wenigsten kostet Sie dann: { $plan }.
# $minutes (number): Minuten
assumed-handover =
    { $minutes ->
        [0] Annahme: Nach der Schicht bleibt niemand angemeldet.
        [one] Annahme: Nach der Schicht bleiben alle noch { $minutes } Minute angemeldet.
       *[other] Annahme: Nach der Schicht bleiben alle noch { $minutes } Minuten angemeldet.
    }
# $version (text): die Fassung der Preisliste; $since (date)
assumed-prices = Preise: Preisliste { $version }, die ich für Tage ab dem { $since } verwende. Steuern und andere Gebühren sind nicht enthalten.
# $number (text): die Nummer des Angebots; $valid_until (date); $url (text): seine Adresse
result-number = Angebot { $number }, gültig bis { $valid_until }: { $url }
# $number (text): die Nummer des Angebots; $valid_until (date)
result-number-short = Angebot { $number }, gültig bis { $valid_until }
reissued-expired = Das frühere Angebot dafür ist abgelaufen. Dieses hat deshalb eine neue Nummer.
reissued-prices-changed = Seit dem früheren Angebot hat sich die Preisliste geändert. Dieses hat deshalb eine neue Nummer.
# $date (date)
no-price-on-date = Die Preisliste hat keinen Preis für den { $date }, deshalb kann ich das nicht berechnen.
# $days (number): Tage
next-trial =
    { $days ->
        [one] Sie können es vorher ausprobieren: Es gibt eine Testphase von { $days } Tag.
       *[other] Sie können es vorher ausprobieren: Es gibt eine Testphase von { $days } Tagen.
    }
next-example = Wie weiter? Ändern Sie eine Antwort, fragen Sie „Und wenn wir 25 wären?“, oder sprechen Sie mit einem Menschen.

## Was wäre, wenn

# $plan (text): dann die günstigste; $price (text): ihr Preis; $now (text): what-if-now oder what-if-stays; $staff, $peak (numbers): Personen
what-if-priced =
    { $staff ->
        [one] Mit { $staff } Person und höchstens { $peak } gleichzeitig wäre „{ $plan }“ für Sie am günstigsten: { $price }. { $now }
       *[other] Mit { $staff } Personen und höchstens { $peak } gleichzeitig wäre „{ $plan }“ für Sie am günstigsten: { $price }. { $now }
    }
# $plan (text): jetzt die günstigste; $price (text): ihr Preis
what-if-now = Jetzt ist es „{ $plan }“: { $price }.
# $price (text): was die günstigste jetzt kostet
what-if-stays = Die günstigste Lizenzart bleibt dieselbe; jetzt kostet sie { $price }.
what-if-nothing-changed = Noch hat sich nichts geändert. Soll ich das übernehmen?
# $people (number): gleichzeitig; $staff (number): insgesamt
what-if-exceeds-staff = Das kann ich nicht berechnen: Es wären { $people } gleichzeitig bei der Arbeit, aber { $staff } insgesamt.
what-if-example = Das kann ich noch nicht berechnen. Fragen Sie mit einer Zahl: „Und wenn wir 25 wären?“ oder „Was, wenn 4 gleichzeitig arbeiten?“.

## Tabellen

table-options-month = Was jede Lizenzart pro Monat kostet
table-options-year = Was jede Lizenzart pro Jahr kostet
table-prices-month = Die Preisliste, pro Monat
table-prices-year = Die Preisliste, pro Jahr
table-what-if = Was sich ändern würde
table-growth = Was das kommende Jahr kosten würde
# $plan (text): die Lizenzart, bei der gleichzeitig Arbeitende zählen
table-break-even = Bis zu wie vielen gleichzeitig dies günstiger ist: { $plan }
column-option = Lizenzart
column-quantity = Anzahl
column-each = Einzelpreis
column-amount = Betrag
column-now = Jetzt
column-then = Dann
column-from = Ab
column-difference = Unterschied
column-staff = Personen insgesamt
# $plan (text): die Lizenzart, bei der alle Personen zählen
column-by-staff = { $plan }
column-largest-peak = Günstiger bis
# In der Spalte davor, wo es nie günstiger ist
cell-never = nie
# $plan (text); $first, $last (numbers): von wo bis wo die Stufe reicht
line-tier = { $plan }, { $first }–{ $last }
# $plan (text); $first (number): wo die letzte Stufe beginnt
line-tier-open = { $plan }, ab { $first }
# $plan (text)
line-base = { $plan }, Grundgebühr
# $plan (text); $size (number): Personen oder Plätze in einem Paket
line-pack = { $plan }, Paket mit { $size }
# $plan (text)
line-total = { $plan }, gesamt
# $label (text): eine Stufe oder ein Paket mit der Lizenzart; $each (money)
line-price = { $label }: je { $each }
# $plan (text); $now, $then, $difference (money)
line-what-if = { $plan }: jetzt { $now }, dann { $then }, Unterschied { $difference }
# $staff (number): insgesamt; $by_staff, $by_peak (texts): die beiden Lizenzarten; $price (text): was die erste kostet; $peak (number): bis zu so vielen gleichzeitig ist die andere günstiger
line-break-even =
    { $peak ->
        [0] { $staff } Personen insgesamt: „{ $by_staff }“ kostet { $price }, „{ $by_peak }“ ist nie günstiger
        [one] { $staff } Personen insgesamt: „{ $by_staff }“ kostet { $price }, „{ $by_peak }“ ist bis { $peak } gleichzeitig günstiger
       *[other] { $staff } Personen insgesamt: „{ $by_staff }“ kostet { $price }, „{ $by_peak }“ ist bis { $peak } gleichzeitig günstiger
    }

## Fragen zu den Lizenzen

# $topic (word): wonach gefragt wurde
explain-not-stated =
    { $topic ->
        [trial] Ob es eine Testphase gibt, gibt der Anbieter nicht an; ein Mensch kann es Ihnen sagen.
        [gives] Was eine Lizenz außer dem Zugang bietet, gibt der Anbieter nicht an; ein Mensch kann es Ihnen sagen.
        [at_limit] Was mit einer Person zu viel geschieht, gibt der Anbieter nicht an; ein Mensch kann es Ihnen sagen.
        [supervisors] Ob Teamleitungen mitzählen, gibt der Anbieter nicht an; ein Mensch kann es Ihnen sagen.
        [mixing] Ob sich beide Arten mischen lassen, gibt der Anbieter nicht an; ein Mensch kann es Ihnen sagen.
        [switching] Ob Sie später wechseln können, gibt der Anbieter nicht an; ein Mensch kann es Ihnen sagen.
       *[terms] Welche Bedingungen gelten, gibt der Anbieter nicht an; ein Mensch kann es Ihnen sagen.
    }
explain-difference = Bei namentlichen Lizenzen (Named User) zählen die Personen: Wer Zugang braucht, hat eine eigene. Bei gleichzeitigen Lizenzen (Concurrent) zählt, wie viele im selben Moment arbeiten: Zugänge kann es beliebig viele geben, aber gleichzeitig arbeiten nur so viele, wie bezahlt sind.
explain-named = Eine namentliche Lizenz (Named User) gehört zu einer Person, nicht zu einem Computer. Diese Person kann sich jederzeit mit eigenem Namen und Passwort anmelden, es wird also nie jemand ausgesperrt.
explain-concurrent = Gleichzeitige Lizenzen (Concurrent) werden geteilt: Beliebig viele können einen Zugang haben und sich abwechseln, aber gleichzeitig arbeiten nur so viele, wie bezahlt sind.
explain-gives = Welche Lizenz Sie auch nehmen, sie bietet Ihnen:
gives-statistics = Statistiken für jede Person: Auslastung, Antwortquote und Durchschnittsnote, auch zusammengefasst.
gives-security = Sicherheit: Alle haben ein eigenes Passwort, das von Zeit zu Zeit geändert und mit niemandem geteilt wird.
gives-logging = Ein Protokoll: Jede Aktion in einem Chat wird festgehalten, so sehen Sie, wer sich wann angemeldet hat.
explain-suits = Namentliche Lizenzen passen zu Teams, die alle gleichzeitig arbeiten. Gleichzeitige Lizenzen passen zu größeren Teams, von denen immer nur ein Teil arbeitet, und zu Programmen, die wenig genutzt werden.
explain-log-in = Alle haben einen Zugang mit eigenem Namen und Passwort. Mit einer namentlichen Lizenz ist die Anmeldung jederzeit möglich, mit gleichzeitigen Lizenzen nur für so viele auf einmal, wie bezahlt sind.
# $days (number): Tage
explain-trial =
    { $days ->
        [one] Ja, es gibt eine Testphase von { $days } Tag.
       *[other] Ja, es gibt eine Testphase von { $days } Tagen.
    }
explain-no-trial = Nein, eine Testphase gibt es nicht.
explain-sharing = Mit gleichzeitigen Lizenzen ja: Alle können einen Zugang haben, und auf einmal können so viele angemeldet sein, wie bezahlt sind. Mit namentlichen Lizenzen nein: Jede Person braucht ihre eigene.
explain-at-limit = Mit gleichzeitigen Lizenzen arbeiten nur so viele auf einmal, wie bezahlt sind. Planen Sie also für den Moment, in dem am meisten los ist, samt Überschneidung der Schichten. Bei namentlichen Lizenzen gibt es diese Grenze nicht.
explain-meeting = Wenn alle im selben Moment angemeldet sein müssen, und sei es nur einmal pro Woche, dann zählt dieser Moment, und alle zählen mit.
explain-idle = Ob jemand zählt, der angemeldet ist und gerade nichts tut, ist hier nicht angegeben. Zur Sicherheit zählen Sie alle mit, die angemeldet sind; mehr kann Ihnen ein Mensch sagen.
explain-supervisors-count = Ja, Teamleitungen zählen wie alle anderen.
explain-supervisors-free = Nein, Teamleitungen zählen nicht mit.
explain-part-time-example = Nennen Sie mir die Schichten mit Zeiten, Tagen und Orten, etwa „werktags 4 von 8 bis 14 Uhr, 3 von 14 bis 22 Uhr in Lissabon“. Ich rechne aus, wann am meisten los ist, samt Überschneidungen und Zeitumstellung.
explain-growth-example = Fragen Sie mich mit der Zahl, die Sie erwarten, etwa „Und wenn wir 30 wären?“. Mit dem Wachstum kann sich ändern, welche Lizenzart günstiger ist.
# $people (number): more each month; $plan (text): the plan that is cheapest now
growth-stays = Mit { $people } mehr pro Monat und gleichem Dienstplan bleibt „{ $plan }“ ein Jahr lang am günstigsten.
# $people (number): more each month; $plan (text): the plan that is cheapest now; $other (text): the one that takes its place; $date (date): when
growth-changes = Mit { $people } mehr pro Monat und gleichem Dienstplan ist zuerst „{ $plan }“ am günstigsten, ab dem { $date } „{ $other }“.
explain-fees = Berechnet werden hier nur die Lizenzen. Steuern, Einrichtung und andere Gebühren sind nicht enthalten.
explain-discount-month = Die Preisliste kennt keinen Jahresrabatt: Ein Jahr kostet zwölfmal so viel wie ein Monat.
explain-discount-year = Die Preise gelten für ein Jahr. Weitere Rabatte kennt die Preisliste nicht.
# $version (text): die Fassung der Preisliste; $since (date)
explain-price-change = Ich verwende die Preisliste { $version } für Tage ab dem { $since }. Jedes Angebot nennt seine Preisliste und bis wann es gilt; mehr weiß ich dazu nicht.
explain-handover = Sind die gehende und die kommende Schicht eine Zeit lang gemeinsam angemeldet, zählen in diesem Moment beide. Deshalb frage ich nach der Überschneidung, wo sie den Preis ändert.
explain-break-even = Das hängt davon ab, wie viele Ihrer Mitarbeitenden gleichzeitig arbeiten. Laut Preisliste, für einige Teamgrößen:
explain-figures = Meine Zahlen stammen allein aus der Preisliste: jede Lizenz zum Preis ihrer Stufe, und gleichzeitig so viele, wie Sie mir nennen. Zeigt ein Beispiel anderswo eine andere Summe, wird dort anders gezählt.
# $url (text): eine Adresse
explain-terms = Die Bedingungen des Anbieters stehen hier: { $url }
explain-no-concurrent = Diese Preisliste hat keine Lizenzart, bei der gleichzeitig Arbeitende zählen.
explain-no-named = Diese Preisliste hat keine Lizenzart, bei der alle Personen zählen.
# $staff, $peak (numbers): insgesamt und gleichzeitig; $totals (list of option-price)
explain-for-you =
    { $staff ->
        [one] Für Ihre { $staff } Person: { $totals }.
       *[other] Für Ihre { $staff } Personen, höchstens { $peak } gleichzeitig: { $totals }.
    }

## Tage und Zeiten

# $day (weekday); $time (time of day)
moment = { $day } um { $time } Uhr
# $day (weekday); $time (time of day); $zone (text): der Ort einer Zeitzone
moment-in-zone = { $day } um { $time } Uhr (Zeitzone { $zone })
days-every-day = täglich
# $first, $last (texts): Wochentage
days-range = { $first }–{ $last }
# $label (text): wovon die Zeile handelt; $quantity (number); $each, $amount (money): was eins und was alle kosten
line-sum = { $label }: { $quantity } × { $each } = { $amount }
# $label (text): wovon die Zeile handelt; $figures (list): ihre Zahlen
table-line = { $label }: { $figures }

## Fehler: was ein Programm erfährt, wenn ein Aufruf abgelehnt wird, und die Seite, die jeden Code erklärt

# Wörter des Protokolls, in jeder Sprache gleich.
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

# „problem-CODE“ benennt eine Ablehnung, „problem-CODE-about“ erklärt sie auf ihrer Seite, „refused-CODE“ steht in der Antwort.
problem-malformed = Der Aufruf ist nicht lesbar
problem-malformed-about = Der Inhalt ist kein { -json } in { -utf8 }, oder ein nötiger Header fehlt. Der Satz neben dem Code sagt, was davon zutrifft. Es wurde nichts geändert: Korrigieren Sie den Aufruf und senden Sie ihn noch einmal.
problem-unauthorised = Das Token des Gesprächs fehlt oder ist falsch
problem-unauthorised-about = Mit dem Beginn eines Gesprächs erhält man ein Token. Jeder weitere Aufruf zu diesem Gespräch sendet es im Header „{ -header-authorization }“.
problem-origin-refused = Diese Website darf nicht aus einem Browser anfragen
problem-origin-refused-about = Eine Seite darf diesen Dienst nur aufrufen, wenn ihr Ursprung auf der Liste des Betreibers steht ({ -setting-origins }). Programme, die keine Browser sind, betrifft das nicht.
problem-not-found = Hier ist nichts
problem-not-found-about = Die Adresse ist falsch geschrieben, oder was dort war, wurde gelöscht.
problem-method-not-allowed = Diese Adresse kennt diese Methode nicht
problem-method-not-allowed-about = Der Header „{ -header-allow }“ der Antwort nennt die Methoden, die möglich sind.
problem-conflict = So, wie der Dienst eingerichtet ist, geht das nicht
problem-conflict-about = Was der Aufruf verlangt, ist hier abgeschaltet: Das Gespräch kann nicht in { -telegram } weitergehen, weil kein Bot eingerichtet ist.
problem-too-large = Der Inhalt ist zu groß
problem-too-large-about = Das Feld „{ -member-limit }“ nennt, wie viele Bytes ein Inhalt höchstens haben darf.
problem-unsupported-media-type = Inhalte dieses Typs sind nicht lesbar
problem-unsupported-media-type-about = Inhalte sind { -json }: Senden Sie „{ -header-content-type }“, in { -utf8 } und nicht komprimiert.
problem-invalid = Ein Wert ist nicht brauchbar
problem-invalid-about = Das Feld „{ -member-field }“ nennt die Stelle im Inhalt, der Satz daneben sagt, was dort nicht stimmt. Es wurde nichts geändert.
problem-idempotency-key-reused = Der Schlüssel gehört zu einem anderen Aufruf
problem-idempotency-key-reused-about = Derselbe „{ -header-key }“ kam schon mit anderem Inhalt. Wiederholen Sie den ersten Aufruf unverändert, oder senden Sie den neuen mit einem neuen Schlüssel.
problem-mixed-times = Manche Schichten haben Zeiten, andere nicht
problem-mixed-times-about = Nennen Sie Anfang und Ende für alle Schichten oder für keine.
problem-no-price-on-date = Für diesen Tag gibt es keinen Preis
problem-no-price-on-date-about = Der angefragte Tag liegt vor der ersten Fassung der Preisliste; sie beginnt an dem Tag in „{ -member-first }“.
problem-people-exceed-staff = Mehr Personen bei der Arbeit, als es gibt
problem-people-exceed-staff-about = Eine Schicht oder die Höchstzahl gleichzeitig ist größer als die ganze Belegschaft. Nennen Sie eine größere Belegschaft oder eine kleinere Schicht.
problem-unknown-price-book = Diese Preisliste gibt es nicht
problem-unknown-price-book-about = Der Aufruf { -path-price-books } nennt die Preislisten, mit denen gerechnet werden kann.
problem-rate-limited = Zu viele Nachrichten auf einmal
problem-rate-limited-about = Ein Gespräch nimmt eine bestimmte Zahl von Nachrichten pro Minute an. Der Header „{ -header-retry-after }“ sagt, wie viele Sekunden zu warten ist.
problem-unavailable = Der Dienst kann gerade nicht antworten
problem-unavailable-about = Es wurde nichts geändert. Senden Sie denselben Aufruf mit demselben Schlüssel noch einmal, sobald die Sekunden aus „{ -header-retry-after }“ vergangen sind.
problem-internal = Auf unserer Seite ist etwas schiefgegangen
problem-internal-about = Das ist ein Fehler des Dienstes, nicht des Aufrufs. Der Betreiber findet ihn im Protokoll unter dem Wert von „{ -member-instance }“.

refused-malformed-not-json = Der Inhalt ist kein gültiges { -json }.
refused-malformed-not-utf8 = Der Inhalt ist nicht in { -utf8 } kodiert.
refused-malformed-not-text = Der Inhalt enthält ein halbes Surrogatpaar, das ist kein Zeichen.
refused-malformed-repeated-name = Der Inhalt nennt dasselbe Feld zweimal.
refused-malformed-number-too-long = Der Inhalt enthält eine Zahl mit zu vielen Ziffern.
refused-malformed-too-deep = Der Inhalt ist zu tief verschachtelt.
refused-malformed-incomplete = Der Inhalt kam nicht vollständig an.
refused-malformed-key-missing = Der Header „{ -header-key }“ fehlt. Senden Sie mit jeder Nachricht einen neuen Wert und bei einer Wiederholung denselben.
refused-malformed-key-unusable = Der Header „{ -header-key }“ braucht 1 bis 255 sichtbare { -ascii }-Zeichen.
refused-unauthorised = Dieser Aufruf braucht das Token dieses Gesprächs, im Header „{ -header-authorization }“.
refused-origin-refused = Seiten dieser Website dürfen diesen Dienst nicht aufrufen. Der Betreiber kann es erlauben.
refused-not-found = Unter dieser Adresse ist nichts, oder es wurde gelöscht.
refused-method-not-allowed = Diese Adresse kennt diese Methode nicht.
refused-conflict = Dieses Gespräch kann nicht in { -telegram } weitergehen: Hier ist kein Bot eingerichtet.
# $limit (number): so viele Bytes darf ein Inhalt höchstens haben
refused-too-large = Der Inhalt darf höchstens { $limit } Bytes haben.
refused-unsupported-media-type = Senden Sie den Inhalt als { -media-type }, in { -utf8 } und nicht komprimiert.
refused-invalid-body = Der Inhalt muss ein { -json }-Objekt sein.
# $field (text): die Stelle im Inhalt, etwa schedule.shifts.1.people
refused-invalid-missing = „{ $field }“ fehlt.
# $field (text): die Stelle im Inhalt
refused-invalid-unknown = „{ $field }“ ist hier nicht bekannt.
# $field (text): die Stelle im Inhalt
refused-invalid-type = „{ $field }“ hat den falschen Typ.
# $field (text): die Stelle im Inhalt; $limit (number): so viele Zeichen oder Einträge höchstens
refused-invalid-length = „{ $field }“ ist zu lang: höchstens { $limit }.
# $field (text): die Stelle im Inhalt
refused-invalid-range = „{ $field }“ liegt außerhalb der Grenzen.
# $field (text): die Stelle im Inhalt
refused-invalid-form = „{ $field }“ hat einen unbekannten Wert.
refused-idempotency-key-reused = Dieser „{ -header-key }“ kam schon mit anderem Inhalt.
# $field (text): die Stelle der ersten Schicht ohne Zeiten
refused-mixed-times = Entweder haben alle Schichten Anfang und Ende oder keine. „{ $field }“ fehlt.
# $on (date): der angefragte Tag; $first (date): wann die erste Fassung der Preisliste beginnt
refused-no-price-on-date = Für den { $on } gibt es keinen Preis: Die Preisliste beginnt am { $first }.
# $people (number): Personen in der Schicht oder gleichzeitig; $staff (number): insgesamt
refused-people-exceed-staff = { $people } gleichzeitig Arbeitende sind mehr als die Belegschaft von { $staff }.
# $price_book (text): die angefragte Kennung
refused-unknown-price-book = Eine Preisliste „{ $price_book }“ gibt es nicht.
# $retry_after (number): so viele Sekunden ist zu warten
refused-rate-limited = { $retry_after ->
    [one] Das ging schnell. Bitte warten Sie eine Sekunde und senden Sie es noch einmal.
   *[other] Das ging schnell. Bitte warten Sie { $retry_after } Sekunden und senden Sie es noch einmal.
}
refused-unavailable = Es wurde nichts geändert. Bitte versuchen Sie es gleich noch einmal.
refused-internal = Sie haben nichts falsch gemacht: Das ist ein Fehler des Dienstes. Bitte versuchen Sie es noch einmal.

## Das Chatfenster auf einer Website: ohne Variablen, so wie das Fenster es zeigt

# Auf dem Knopf, der es öffnet
widget-launcher = Was würde es kosten?
# Der Name des Fensters
widget-title = Preisassistent
# Neben dem Namen
widget-bot = Assistent (Bot)
widget-language = Sprache
widget-menu = Menü
widget-restart = Neu anfangen
widget-human = Mit einem Menschen sprechen
widget-forget = Diesen Chat löschen
widget-forget-sure = Diesen Chat löschen? Was Sie geschrieben haben, wird entfernt; bereits erstellte Angebote bleiben gültig.
widget-forget-yes = Löschen
widget-keep = Behalten
# Angeboten, wo der Assistent einen Bot in Telegram hat
widget-telegram = In { -telegram } fortsetzen
widget-telegram-open = { -telegram } öffnen
widget-close = Schließen
# Im leeren Feld
widget-write = Ihre Antwort
widget-send = Senden
widget-privacy = Hier antwortet ein Bot. Was Sie schreiben, wird aufbewahrt; im Menü können Sie es löschen.
# Neben einer gegebenen Antwort
widget-change = Ändern
# Benennt die Reihe der Marken
widget-told = Was ich verstanden habe
widget-sending = Wird gesendet …
widget-unsent = Nicht gesendet
widget-retry = Noch einmal
widget-edit = Bearbeiten
widget-offline = Sie sind offline. Was Sie schreiben, bleibt hier und wird gesendet, sobald Sie wieder online sind.
widget-unreachable = Der Assistent ist gerade nicht erreichbar.
# Für Vorleseprogramme, solange die Antwort aussteht
widget-waiting = Schreibt …
widget-gone = Den früheren Chat gibt es nicht mehr; dieser ist neu.
# Öffnet die Tabelle eines Angebots
widget-lines = Alle Zeilen zeigen
widget-copy = Als Text kopieren
widget-copied = Kopiert
widget-link = Angebot öffnen
# A link
widget-chart = Diagramm
widget-contact = Kontakt zum Anbieter
# Benennt die Liste der Nachrichten
widget-log = Gespräch

## Die Seite unter der Adresse des Dienstes

page-title = Namentliche oder gleichzeitige Lizenzen: ein Assistent für Ihre Website
page-headline = Gefragt wird nach dem Preis. Antworten Sie auf den Cent genau.
page-lead = Eine Zeile bringt einen Assistenten auf Ihre Seite. Er fragt, wie viele Mitarbeitende wann arbeiten, empfiehlt die günstigeren Lizenzen, namentlich oder gleichzeitig, und zeigt jeden Rechenschritt. Er ist ein Bot; jede Zahl stammt aus der Preisliste.
page-languages = Sprache
# Über der Codezeile, die man für die eigene Website kopiert
page-snippet = Eine Zeile für Ihre Seite
page-copy = Kopieren
page-copied = Kopiert
# Eine Quittung: was das Widget die Seite kostet, auf der es steht
page-costs = Was es Ihre Seite kostet
page-cost-launcher = Bis jemand in die Nähe kommt
page-cost-rest = Wenn jemand es öffnet
page-cost-cookies = Cookies
page-cost-third-parties = Anfragen an Dritte
page-cost-work = Aufwand für Sie
page-cost-line = eine Zeile
# $size (number): Kilobyte
page-kilobytes = { $size } KB
# Was man ausprobieren kann
page-theme = Aussehen
page-theme-auto = Automatisch
page-theme-light = Hell
page-theme-dark = Dunkel
page-place = Ort
page-place-inline = In der Seite
page-place-corner = In der Ecke
page-in-corner = Jetzt wartet es in der unteren Ecke, so wie auf Ihrer Seite.
page-without-script = Der Chat braucht { -javascript }. Programme können auch ohne fragen: Die Aufrufe stehen am Ende dieser Seite.
page-options = Optionen
# $element, $prefix (texts): wie sie im Code stehen
page-options-lead = Sie stehen an { $element }. Am Skript selbst beginnen sie mit { $prefix }.
page-option = Option
page-option-values = Werte
page-option-meaning = Was sie bewirkt
page-option-lang = Die Sprache des Chats; sonst die Ihrer Seite.
page-option-price-book = Die Preisliste, mit der gerechnet wird; sonst die übliche.
page-option-theme = Hell oder dunkel; sonst, wie das Gerät eingestellt ist.
page-option-position = In der Ecke, wo Zeilen enden oder beginnen, oder in der Seite selbst.
page-option-open = Von Anfang an geöffnet.
page-option-staff = Wie viele Personen es sind, wenn Ihre Seite das weiß.
page-option-contact-url = Wo ein Mensch zu erreichen ist.
page-script = Aus Ihrem eigenen Skript
page-script-lead = Öffnen Sie es, sprechen Sie für Ihre Gäste, und erfahren Sie von jedem Angebot.
page-brand = In Ihren Farben
page-brand-lead = Farben und Schrift sind Eigenschaften; jeder Teil lässt sich gestalten.
page-policy = Hinter einer strengen Richtlinie
page-policy-lead = Nur eine einzige Adresse muss erlaubt werden.
page-programs = Für Programme
page-programs-lead = Dasselbe Gespräch und dieselben Preise, ohne Seite.
page-converse = Mit ihm sprechen
page-price = Nur den Preis erfragen
page-openapi = Alle Aufrufe, beschrieben in { -openapi }
page-price-books = Die Preislisten
# Was man in einem Satz schreibt
page-example = 20 Leute, tagsüber 3 und nachts 2

## Der Text eines Angebots, den man weiterleitet

# $price (text): was die empfohlene Lizenzart kostet, mit Zeitraum; $plan (text): ihr Name; $seats (number): wie viele
# bezahlt werden; $staff (number): insgesamt, zwei oder mehr; $peak (number): höchstens gleichzeitig
forward-total = { $price }: { $plan } × { $seats }, für { $staff } Personen, höchstens { $peak } gleichzeitig
# Dasselbe für eine Person. $price (text), $plan (text), $seats (number)
forward-total-alone = { $price }: { $plan } × { $seats }, für eine Person
# $options (list): die anderen Lizenzarten mit ihren Preisen, gleich dem der empfohlenen
forward-same = Genauso viel wie { $options }
# $amount (money): Ersparnis im Monat; $per_year (money): im Jahr; $options (list): die anderen Lizenzarten und Preise
forward-saving-month = Spart { $amount } pro Monat, { $per_year } pro Jahr ({ $options })
# $amount (money): Ersparnis im Jahr; $options (list): die anderen Lizenzarten mit ihren Preisen
forward-saving-year = Spart { $amount } pro Jahr ({ $options })
# $number (text): die Nummer des Angebots; $until (date): der letzte Tag, an dem es gilt; $version (text): die Fassung der
# Preisliste; $book (text): der Name der Preisliste
forward-number = Angebot { $number }, gültig bis { $until }. { $book }, Preisliste { $version }; Steuern und andere Gebühren nicht enthalten

## A quote on its page, in its chart and on paper

# $number (text): the quote's number
quote-title = Angebot { $number }
# Beside a date
quote-issued = Ausgestellt
# Beside a date
quote-valid-until = Gültig bis
# Beside a price book's name and version
quote-price-list = Preisliste
# Above what the customer told of people and shifts
quote-asked = Wonach gefragt wurde
# Above what an agent added
quote-note = Anmerkung
# Beside a square code that a phone reads
quote-check = Scannen Sie den Code, um zu prüfen, dass dieses Angebot unverändert ist.
# $until (date): the last day on which it was valid
quote-expired = Dieses Angebot galt bis { $until }. Seither können sich die Preise geändert haben.
# A button beside quote-expired
quote-price-again = Neu berechnen
# $number (text): the other quote's number
quote-superseded = Ein anderes Angebot ersetzt dieses: { $number }
# $number (text): the older quote's number
quote-supersedes = Dieses Angebot ersetzt Angebot { $number }.
# Leads to a few lines for a chat or a letter
quote-forward = Text zum Weiterleiten
chart-title = Was jede Variante kostet, je nachdem wie viele gleichzeitig arbeiten
# Names the axis
chart-people = Gleichzeitig arbeitende Personen
# Names the axis. $currency (text): a currency's three letters
chart-cost-month = { $currency } im Monat
# Names the axis. $currency (text): a currency's three letters
chart-cost-year = { $currency } im Jahr
# Beside a line, and short. $peak (number): people up to whom the concurrent licence is cheaper
chart-break-even = bis { $peak } gleichzeitig
table-changes = Was eine Änderung kosten würde
column-change = Wenn es so wäre
column-cheapest = Am günstigsten
# $people (number): in the shift
what-if-shift = eine weitere Schicht mit { $people }

## The quote desk: a page on which an agent of the seller makes quotes for customers

desk-title = Angebote erstellen
desk-lead = Sagen Sie, wie ein Kunde arbeitet, oder füllen Sie die Felder aus. Die Preise folgen beim Tippen.
# Names a field
desk-sentence = In einem Satz
# A button beside that field
desk-read = Felder ausfüllen
desk-nothing-read = Ich konnte nicht lesen, wie dort gearbeitet wird. Bitte füllen Sie die Felder aus.
# Names a field
desk-staff = Personen insgesamt
# Names three choices
desk-schedule = Wie gearbeitet wird
# Names a field
desk-peak = Höchstens gleichzeitig
# Heads a column of a small table: of a shift
desk-people = Personen
# Heads a column: when a shift begins
desk-from = Von
# Heads a column: when a shift ends
desk-to = Bis
# Heads a column
desk-days = Tage
# A button
desk-add-shift = Schicht ergänzen
# A button. $number (number): the shift’s place
desk-remove-shift = Schicht { $number } entfernen
# Names a field
desk-handover = Überschneidung in Minuten
# Names a field
desk-language = Sprache des Kunden
# Names a field
desk-note = Anmerkung für den Kunden
# The main button
desk-issue = Angebot ausstellen
desk-issued = Das Angebot ist ausgestellt.
# A button
desk-copy-text = Text kopieren
# A button
desk-copy-link = Link kopieren
# Heads the plans with their prices
desk-prices = Preise
desk-recent = Letzte Angebote
desk-recent-where = Nur in diesem Browser gespeichert.
# A button beside a recent quote: the next one will take its place
desk-change = Ändern
desk-failed = Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.

## In Telegram: was nur dort gesagt wird

# Der Name hat höchstens 64 Zeichen, die Beschreibung 512, die kurze Beschreibung 120.
telegram-name = Assistent für Lizenzpreise
telegram-description = Ich bin ein Bot und sage Ihnen, was Sie weniger kostet: eine Lizenz für jede Person oder Lizenzen für alle, die gleichzeitig arbeiten. Ich frage, wie viele Mitarbeitende Sie haben und wer wann arbeitet, und rechne beides nach der Preisliste durch. Drücken Sie den Knopf unten, oder schreiben Sie alles in einem Satz.
telegram-short-description = Ein Bot, der ausrechnet, welche Art von Lizenz Sie am wenigsten kostet und was jede kostet.
# Neben den Befehlen: kurz
telegram-command-start = Ein neues Gespräch beginnen
telegram-command-example-quote = Der Preis in einer Zeile, zum Beispiel: 20 3+2
telegram-command-language = Andere Sprache
telegram-command-restart = Neu anfangen
telegram-command-cancel = Alles so lassen, wie es ist
telegram-command-help = Was ich kann
telegram-command-forget = Dieses Gespräch löschen
# Nebenbei gesagt, über dem Chat: höchstens 200 Zeichen
telegram-stale = Dieser Knopf gehört zu einer früheren Frage. Hier ist die, die offen ist.
telegram-odd-no-text = Ich kann Text und Knöpfe lesen, aber keine Bilder, Sprachnachrichten, Dateien und Ähnliches.
telegram-odd-edited = Eine nachträglich geänderte Nachricht ändert hier nichts. Bitte senden Sie eine neue.
# $limit (number): Zeichen
telegram-odd-too-long = Das ist mir zu lang: Eine Nachricht darf höchstens { $limit } Zeichen haben. Bitte sagen Sie es kürzer.
telegram-continued = Hier machen wir da weiter, wo Sie waren.
telegram-code-used = Dieser Link wurde schon benutzt oder ist abgelaufen, deshalb fangen wir hier neu an.
telegram-forgotten = Ich habe dieses Gespräch gelöscht. Bereits erstellte Angebote bleiben gültig. Mit Ihrer nächsten Nachricht beginnt ein neues.
# Auf den Knöpfen unter einem Angebot
telegram-copy = Nummer kopieren
telegram-open = Angebot öffnen

## Where a quote's chart is brought

# A button
telegram-chart = Diagramm
