### Quello che dice l’assistente, in italiano. Forme impersonali e infiniti, senza tu né Lei.
### Le variabili sono descritte sopra ogni messaggio, in inglese come in locales/en.

## Le prime parole, e ciò che resta sempre in vista

hello = Buongiorno, sono un bot. Calcolo quale tipo di licenza costa meno e quanto costa ciascuno.
privacy = I messaggi vengono conservati per poter riprendere da qui. In qualsiasi momento si può far dimenticare questa chat: dal menu della finestra in cui si scrive, oppure tramite una persona. I preventivi già emessi restano validi.
greeting = Buongiorno.
thanks = Prego.
help-bot = Sono un bot, non una persona. Chiedo quante persone ci sono e chi lavora quando, poi calcolo il prezzo di ogni piano e consiglio il più economico.
help-example = Si può rispondere con una sola frase: «20 persone, 3 di giorno e 2 di notte». Dopo un preventivo si può chiedere: «e se fossimo 25?».
help-commands = In qualsiasi momento si può scrivere «indietro», «modificare il personale», «ricominciare», «parlare con una persona», «aiuto», oppure il nome di un’altra lingua.
# $url (text): an address
human-contact = Qui si può parlare con una persona: { $url }
# $url (text): an address
human-pricing-page = Non conosco nessun contatto diretto. Si può proseguire dalla pagina dei prezzi: { $url }
human-not-stated = Non conosco nessun contatto. Meglio chiedere a chi ha fornito questa chat.
human-passed-on = Ho avvisato una persona e trasmesso le risposte, con il preventivo se c’è. Intanto si può continuare qui.

## Le domande

ask-staff = Quante persone hanno bisogno di un account? Per esempio: 20
# $people (number): the most at work at once; $staff (number): the people in all
ask-staff-exceeded = Risultano { $people } persone al lavoro contemporaneamente, ma { $staff } in tutto. Quante sono le persone in tutto?
ask-schedule = Come lavorano: tutte contemporaneamente, a turni, o è noto il massimo di persone contemporanee?
ask-peak = Quante persone lavorano contemporaneamente, al massimo? Per esempio: 5
ask-shifts = Quante persone lavorano in ogni turno? Per esempio: «3 di giorno, 2 di notte» o «4 dalle 8 alle 16, 2 dalle 16 alle 24».
# $count (number): shifts, two or more
ask-shifts-counted =
    { $count ->
        [one] Quante persone lavorano nel turno? Per esempio: «3 di giorno».
        [many] Quante persone lavorano in ognuno dei { $count } di turni? Per esempio: «3 di giorno, 2 di notte».
       *[other] Quante persone lavorano in ognuno dei { $count } turni? Per esempio: «3 di giorno, 2 di notte».
    }
# $number (number): the place of the shift, in order
ask-shift-next = Quante persone lavorano nel turno { $number }?
# $people (list of numbers): the people of each shift that lacks its times
ask-times = Da che ora a che ora lavorano le altre persone? Mancano gli orari di questi turni: { $people }. Per esempio: «dalle 8 alle 16 e dalle 16 alle 24».
ask-handover = Al cambio turno, chi esce e chi entra restano collegati insieme per un po’?

## Pulsanti: al massimo cinque parole e trenta caratteri

choice-together = Tutte contemporaneamente
choice-shifts = A turni
choice-peak = Il massimo è noto
choice-yes = Sì, si sovrappongono
choice-no = Nessuna sovrapposizione
# $staff (number): people
choice-staff =
    { $staff ->
        [one] { $staff } persona in tutto
        [many] { $staff } di persone
       *[other] { $staff } persone in tutto
    }
# $peak (number): people
choice-peak-of = { $peak } contemporaneamente
# $staff (number): people
choice-everybody = Tutto il personale: { $staff }
# $people (number): two or more, of all shifts together
choice-all-at-once = Tutte insieme: { $people }
choice-take = Applicare questa modifica
choice-rest-of-day = Il resto della giornata
choice-without-times = Senza orari
# $people (list of numbers): the people of each shift
choice-reading-shifts = Turni: { $people }
# $start, $end (times of day): when a shift works
choice-times = { $start }–{ $end }
# $people (number): the people of the group
choice-one-group = Un solo gruppo di { $people }
# $count (number): shifts
choice-count =
    { $count ->
        [one] { $count } turno
        [many] { $count } di turni
       *[other] { $count } turni
    }
# $count (number): shifts; $people (number): the people of each
choice-each =
    { $count ->
        [one] { $count } turno da { $people }
        [many] { $count } di turni da { $people }
       *[other] { $count } turni da { $people }
    }
# $number (number): the place of the shift, in order
choice-add = Aggiungere il turno { $number }
# $minutes (number): of overlap
choice-minutes =
    { $minutes ->
        [one] { $minutes } minuto
        [many] { $minutes } di minuti
       *[other] { $minutes } minuti
    }
choice-change-staff = Modificare il personale
choice-change-schedule = Modificare gli orari
choice-change-shifts = Modificare i turni
choice-change-peak = Modificare il massimo
choice-change-handover = Modificare la sovrapposizione
choice-back = Indietro
choice-cancel = Annullare
choice-restart = Ricominciare
choice-human = Parlare con una persona
choice-help = Aiuto
choice-language = Un’altra lingua
# $language (text): a language's name in itself
choice-language-name = { $language }

## Che cosa è stato capito

# $facts (list of texts): those of this section
echo = Annotato: { $facts }.
# $facts (list of texts): those of this section
kept = Quello che so finora: { $facts }.
kept-nothing = Del personale non so ancora niente.
# $now (text): one of this section; $before (number, list or text): what was known until now, its figures alone where they are of one kind
echo-instead = { $now } invece di { $before }
# $staff (number): people
echo-staff =
    { $staff ->
        [one] { $staff } persona in tutto
        [many] { $staff } di persone in tutto
       *[other] { $staff } persone in tutto
    }
echo-together = tutte contemporaneamente
# $peak (number): people
echo-peak = al massimo { $peak } contemporaneamente
echo-in-shifts = lavoro a turni
# $count (number): shifts
echo-shift-count =
    { $count ->
        [one] { $count } turno
        [many] { $count } di turni
       *[other] { $count } turni
    }
# $count (number): shifts; $shifts (list): people of each, or shift-times, shift-days, shift-zone
echo-shifts =
    { $count ->
        [one] un turno da { $shifts }
        [many] turni da { $shifts }
       *[other] turni da { $shifts }
    }
# $count (number): all shifts; $first (list): the first few
echo-shifts-many =
    { $count ->
        [one] { $count } turno, per primo { $first }
        [many] { $count } di turni, i primi da { $first }
       *[other] { $count } turni, i primi da { $first }
    }
# $peak (number): people
echo-one-after-another = uno dopo l’altro: al massimo { $peak } contemporaneamente
# $minutes (number): minutes
echo-handover =
    { $minutes ->
        [0] nessuna sovrapposizione dei turni
        [one] una sovrapposizione di { $minutes } minuto
        [many] una sovrapposizione di { $minutes } di minuti
       *[other] una sovrapposizione di { $minutes } minuti
    }
echo-handover-dropped = quanto detto sulla sovrapposizione non vale più
# $people (number): people; $start, $end (times of day)
shift-times = { $people } ({ $start }–{ $end })
# $shift (number or text): a shift; $days (weekdays)
shift-days = { $shift }, { $days }
# $shift (number or text): a shift; $zone (text): the place of a time zone
shift-zone = { $shift }, ora di { $zone }

## Che cosa è noto, in breve: al massimo quattro parole

# $staff (number): people
told-staff =
    { $staff ->
        [one] { $staff } persona
        [many] { $staff } di persone
       *[other] { $staff } persone
    }
told-together = tutte contemporaneamente
# $peak (number): people
told-peak = { $peak } contemporaneamente
told-in-shifts = a turni
# $count (number): shifts; $shifts (list of numbers): people of each
told-shifts =
    { $count ->
        [one] turno da { $shifts }
        [many] turni da { $shifts }
       *[other] turni da { $shifts }
    }
# $shifts (list of told-shift)
told-times = { $shifts }
# $people (number): people; $start, $end (times of day)
told-shift = { $people } ({ $start }–{ $end })
# $minutes (number): minutes
told-handover =
    { $minutes ->
        [0] nessuna sovrapposizione
        [one] sovrapposizione di { $minutes } min
        [many] sovrapposizione di { $minutes } min
       *[other] sovrapposizione di { $minutes } min
    }
# $amount (money)
told-saving-month = Risparmio: { $amount } al mese
# $amount (money)
told-saving-year = Risparmio: { $amount } all’anno
period-month = al mese
period-year = all’anno

## Che cosa resta incerto

unsure-which = Non mi è chiaro quale di queste cose si intenda:
unsure-which-none = Non mi è chiaro che cosa si intenda.
unsure-one = Si intende questo?
unsure-number = Basta un numero approssimativo, si può cambiare più tardi.
# $peak (number): people
unsure-peak-beside-shifts = Con questi turni non risultano { $peak } contemporaneamente. Che cosa devo contare?
unsure-times-of-whom = Ho gli orari, ma non quante persone lavorano in quelle ore.
# $said (text): what was typed; $least, $most (numbers): the limits
out-of-range = Non posso calcolare il prezzo con «{ $said }»: qui serve un numero intero da { $least } a { $most }.
# $said (text): what was typed
out-of-range-other = Non posso contare con «{ $said }».
missed = Scusi, non ho capito.
missed-again = Purtroppo ancora non capisco. Si può premere un pulsante o parlare con una persona.
unfitting-choice = Questa scelta qui non va più bene, quindi non è cambiato niente.
yes-or-no-to-what = Non mi è chiaro a che cosa si riferisca la risposta.

## Tornare indietro, modificare, ricominciare

restarted = Si ricomincia.
back-done = Ho annullato l’ultima risposta.
back-nothing = Non c’è niente da annullare.
change-closed = Tutto resta com’era.
cancel-offers-restart = Non è cambiato niente. Si può continuare o ricominciare.
handover-needs-shifts = La sovrapposizione conta solo dove si lavora a turni.
quote-needs-answers = Potrò dire il prezzo appena ne saprò un po’ di più.
# $language (text): a language's name in itself
language-switched = Si continua in questa lingua: { $language }.
language-which = In quale lingua si continua?
language-not-spoken = Questa lingua non la parlo ancora. Ecco quelle che parlo:

## Piani e prezzi

plan-named = Licenza nominativa
plan-concurrent = Licenza concorrente
plan-by-staff = Licenza per persona
plan-by-peak = Licenza per accessi contemporanei
# $plan (text): a name that several plans share; $id (text): this one’s id in the price book
plan-with-id = { $plan } ({ $id })
# $amount (money)
price-month = { $amount } al mese
# $amount (money)
price-year = { $amount } all’anno
# $plan (text); $price (text)
option-price = { $plan }: { $price }

## Il risultato

# $plan (text); $price (text)
result-recommended = Consiglio «{ $plan }»: { $price }. È la soluzione più economica.
# $plan (text); $price (text)
result-only = { $plan }: { $price }. È l’unico piano di questo listino.
# $plan (text); $price (text)
result-tie = Consiglio «{ $plan }»: { $price }. Un altro piano costa lo stesso.
# $staff (number): people
why-together =
    { $staff ->
        [one] Perché: c’è { $staff } persona, che lavora da sola.
        [many] Perché: tutte le { $staff } di persone lavorano contemporaneamente.
       *[other] Perché: tutte le { $staff } persone lavorano contemporaneamente.
    }
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-at-most = Perché: su un organico di { $staff }, al massimo { $peak } contemporaneamente.
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-largest-shift = Perché: su un organico di { $staff }, al massimo { $peak } contemporaneamente, nel turno più grande.
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-neighbours = Perché: su un organico di { $staff }, al massimo { $peak } contemporaneamente, al cambio turno.
# $why (text): why-together or why-at-most; $moment (moment of the week)
why-timeline = { $why } Il primo momento di punta: { $moment }.
# $staff (number): people in all
why-capped =
    { $staff ->
        [one] Perché: i turni si sovrappongono fino a superare l’organico, quindi conto { $staff } persona, una volta sola.
        [many] Perché: i turni si sovrappongono fino a superare l’organico, quindi conto { $staff } di persone, ognuna una volta sola.
       *[other] Perché: i turni si sovrappongono fino a superare l’organico, quindi conto { $staff } persone, ognuna una volta sola.
    }
# $amount (money): in a month; $per_year (money): in a year; $percent (percentage); $plan (text): the dearest
result-saving-month = Si risparmiano { $amount } al mese, { $per_year } all’anno, rispetto a «{ $plan }» ({ $percent } in meno).
# $amount (money): in a year; $percent (percentage); $plan (text): the dearest
result-saving-year = Si risparmiano { $amount } all’anno rispetto a «{ $plan }» ({ $percent } in meno).
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-stays =
    { $staff ->
        [one] Punto di pareggio: con { $staff } persona, «{ $by_peak }» resta più economica fino a { $peak } contemporaneamente; oltre, lo è «{ $by_staff }».
        [many] Punto di pareggio: con { $staff } di persone, «{ $by_peak }» resta più economica fino a { $peak } contemporaneamente; oltre, lo è «{ $by_staff }».
       *[other] Punto di pareggio: con { $staff } persone, «{ $by_peak }» resta più economica fino a { $peak } contemporaneamente; oltre, lo è «{ $by_staff }».
    }
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-up-to =
    { $staff ->
        [one] Punto di pareggio: con { $staff } persona, «{ $by_peak }» sarebbe più economica fino a { $peak } contemporaneamente; oltre, lo è «{ $by_staff }».
        [many] Punto di pareggio: con { $staff } di persone, «{ $by_peak }» sarebbe più economica fino a { $peak } contemporaneamente; oltre, lo è «{ $by_staff }».
       *[other] Punto di pareggio: con { $staff } persone, «{ $by_peak }» sarebbe più economica fino a { $peak } contemporaneamente; oltre, lo è «{ $by_staff }».
    }
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-largest =
    { $staff ->
        [one] Punto di pareggio: con { $staff } persona, { $peak } contemporaneamente è il numero più alto con cui «{ $by_peak }» è più economica di «{ $by_staff }».
        [many] Punto di pareggio: con { $staff } di persone, { $peak } contemporaneamente è il numero più alto con cui «{ $by_peak }» è più economica di «{ $by_staff }».
       *[other] Punto di pareggio: con { $staff } persone, { $peak } contemporaneamente è il numero più alto con cui «{ $by_peak }» è più economica di «{ $by_staff }».
    }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-always =
    { $staff ->
        [one] Quante che siano contemporaneamente, con { $staff } persona «{ $by_peak }» è più economica di «{ $by_staff }».
        [many] Quante che siano contemporaneamente, con { $staff } di persone «{ $by_peak }» è più economica di «{ $by_staff }».
       *[other] Quante che siano contemporaneamente, con { $staff } persone «{ $by_peak }» è più economica di «{ $by_staff }».
    }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-never =
    { $staff ->
        [one] Con { $staff } persona, «{ $by_peak }» non è mai più economica, per poche che siano contemporaneamente. Quindi: «{ $by_staff }».
        [many] Con { $staff } di persone, «{ $by_peak }» non è mai più economica, per poche che siano contemporaneamente. Quindi: «{ $by_staff }».
       *[other] Con { $staff } persone, «{ $by_peak }» non è mai più economica, per poche che siano contemporaneamente. Quindi: «{ $by_staff }».
    }
limit-none = Con questo piano nessuno resta mai fuori: ogni persona ha la sua licenza.
# $seats (number): people at once that are paid for
limit-not-stated =
    { $seats ->
        [one] Può lavorare solo { $seats } persona alla volta, come pagato. Che cosa succede alla successiva non è indicato; lo può dire una persona.
        [many] Possono lavorare solo { $seats } di persone alla volta, come pagato. Che cosa succede alla successiva non è indicato; lo può dire una persona.
       *[other] Possono lavorare solo { $seats } persone alla volta, come pagato. Che cosa succede alla successiva non è indicato; lo può dire una persona.
    }
# $seats (number): people at once that are paid for
limit-refused =
    { $seats ->
        [one] Può lavorare solo { $seats } persona alla volta; alla successiva l’accesso viene negato.
        [many] Possono lavorare solo { $seats } di persone alla volta; alla successiva l’accesso viene negato.
       *[other] Possono lavorare solo { $seats } persone alla volta; alla successiva l’accesso viene negato.
    }
# $seats (number): people at once that are paid for
limit-oldest-ends =
    { $seats ->
        [one] Può lavorare solo { $seats } persona alla volta; quando ne accede un’altra, si chiude la sessione più vecchia.
        [many] Possono lavorare solo { $seats } di persone alla volta; quando ne accede un’altra, si chiude la sessione più vecchia.
       *[other] Possono lavorare solo { $seats } persone alla volta; quando ne accede un’altra, si chiude la sessione più vecchia.
    }
# $seats (number): people at once that are paid for
limit-billed =
    { $seats ->
        [one] È pagata { $seats } persona alla volta; quando ne accede un’altra, si addebita una licenza in più.
        [many] Sono pagati { $seats } di persone alla volta; quando ne accede un’altra, si addebita una licenza in più.
       *[other] Sono pagate { $seats } persone alla volta; quando ne accede un’altra, si addebita una licenza in più.
    }
# $peak (number): people at once with an overlap; $totals (list of option-price)
result-overlap = Non ho contato nessuna sovrapposizione. Se i due turni restano collegati insieme per un po’: { $peak } contemporaneamente, { $totals }.
# $peak (number): people at once with an overlap; $totals (list of option-price); $plan (text): the cheapest then
result-overlap-changes = Non ho contato nessuna sovrapposizione. Se i due turni restano collegati insieme per un po’: { $peak } contemporaneamente, { $totals }. In quel caso costerebbe meno questo: { $plan }.
# $minutes (number): minutes
assumed-handover =
    { $minutes ->
        [0] Ipotesi: nessuno resta collegato dopo il proprio turno.
        [one] Ipotesi: si resta collegati { $minutes } minuto dopo il proprio turno.
        [many] Ipotesi: si resta collegati { $minutes } di minuti dopo il proprio turno.
       *[other] Ipotesi: si resta collegati { $minutes } minuti dopo il proprio turno.
    }
# $version (text): the price book's version; $since (date)
assumed-prices = Prezzi: listino { $version }, che uso per i giorni a partire da questo: { $since }. Imposte e altri costi non sono inclusi.
# $number (text): the quote's number; $valid_until (date); $url (text): its address
result-number = Preventivo { $number }, valido fino al giorno { $valid_until }: { $url }
# $number (text): the quote's number; $valid_until (date)
result-number-short = Preventivo { $number }, valido fino al giorno { $valid_until }
reissued-expired = Il preventivo precedente per questo caso è scaduto, quindi questo ha un numero nuovo.
reissued-prices-changed = Il listino è cambiato dopo il preventivo precedente per questo caso, quindi questo ha un numero nuovo.
# $date (date)
no-price-on-date = Il listino non ha un prezzo per questo giorno: { $date }. Quindi non posso calcolarlo.
# $days (number): days
next-trial =
    { $days ->
        [one] Prima si può provare: c’è una prova di { $days } giorno.
        [many] Prima si può provare: c’è una prova di { $days } di giorni.
       *[other] Prima si può provare: c’è una prova di { $days } giorni.
    }
next-example = E adesso? Si può modificare una risposta, chiedere «e se fossimo 25?» o parlare con una persona.

## E se…

# $plan (text): the cheapest then; $price (text): what it costs; $now (text): what-if-now or what-if-stays; $staff, $peak (numbers): people then
what-if-priced =
    { $staff ->
        [one] Con { $staff } persona e al massimo { $peak } contemporaneamente, la soluzione più economica sarebbe «{ $plan }»: { $price }. { $now }
        [many] Con { $staff } di persone e al massimo { $peak } contemporaneamente, la soluzione più economica sarebbe «{ $plan }»: { $price }. { $now }
       *[other] Con { $staff } persone e al massimo { $peak } contemporaneamente, la soluzione più economica sarebbe «{ $plan }»: { $price }. { $now }
    }
# $plan (text): the cheapest now; $price (text): what it costs
what-if-now = Adesso è «{ $plan }»: { $price }.
# $price (text): what the cheapest plan costs now
what-if-stays = Il piano più economico resta lo stesso; adesso costa { $price }.
what-if-nothing-changed = Non è ancora cambiato niente. Applico questa modifica?
# $people (number): at work at once; $staff (number): in all
what-if-exceeds-staff = Non posso calcolarlo: sarebbero { $people } contemporaneamente, ma { $staff } in tutto.
what-if-example = Questo non posso ancora calcolarlo. Serve un numero: «e se fossimo 25?» o «e se lavorano in 4 contemporaneamente?».

## Tabelle

table-options-month = Quanto costa ogni piano al mese
table-options-year = Quanto costa ogni piano all’anno
table-prices-month = Il listino prezzi, al mese
table-prices-year = Il listino prezzi, all’anno
table-what-if = Che cosa cambierebbe
table-growth = Quanto costerebbe il prossimo anno
# $plan (text): the plan that counts people at once
table-break-even = Fino a quante persone contemporaneamente conviene questo: { $plan }
column-option = Piano
column-quantity = Quantità
column-each = Ciascuna
column-amount = Importo
column-now = Adesso
column-then = Poi
column-from = Dal
column-difference = Differenza
column-staff = Persone in tutto
# $plan (text): the plan that counts people in all
column-by-staff = { $plan }
column-largest-peak = Conviene fino a
# In the column before, where it is never cheaper
cell-never = mai
# $plan (text); $first, $last (numbers): the span of a tier
line-tier = { $plan }, { $first }–{ $last }
# $plan (text); $first (number): where the last tier begins
line-tier-open = { $plan }, da { $first } in su
# $plan (text)
line-base = { $plan }, canone base
# $plan (text); $size (number): people or seats in a package
line-pack = { $plan }, pacchetto da { $size }
# $plan (text)
line-total = { $plan }, totale
# $label (text): a tier or package with its plan; $each (money)
line-price = { $label }: { $each } ciascuna
# $plan (text); $now, $then, $difference (money)
line-what-if = { $plan }: adesso { $now }, poi { $then }, differenza { $difference }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans; $price (text): what the first costs; $peak (number): the most at once at which the other is cheaper
line-break-even =
    { $peak ->
        [0] Organico di { $staff }: «{ $by_staff }» costa { $price }, «{ $by_peak }» non è mai più economica
        [one] Organico di { $staff }: «{ $by_staff }» costa { $price }, «{ $by_peak }» è più economica fino a { $peak } contemporaneamente
        [many] Organico di { $staff }: «{ $by_staff }» costa { $price }, «{ $by_peak }» è più economica fino a { $peak } contemporaneamente
       *[other] Organico di { $staff }: «{ $by_staff }» costa { $price }, «{ $by_peak }» è più economica fino a { $peak } contemporaneamente
    }

## Domande sulle licenze

# $topic (word): what was asked about
explain-not-stated =
    { $topic ->
        [trial] Chi vende non indica se c’è una prova; lo può dire una persona.
        [gives] Chi vende non indica che cosa dà una licenza oltre all’accesso; lo può dire una persona.
        [at_limit] Chi vende non indica che cosa succede alla persona di troppo; lo può dire una persona.
        [supervisors] Chi vende non indica se chi supervisiona conta; lo può dire una persona.
        [mixing] Chi vende non indica se i due tipi si possono combinare; lo può dire una persona.
        [switching] Chi vende non indica se si può cambiare più tardi; lo può dire una persona.
       *[terms] Chi vende non indica qui le condizioni; le può dire una persona.
    }
explain-difference = La licenza nominativa conta le persone: chiunque abbia bisogno di accedere ha la propria. La licenza concorrente conta le persone che lavorano nello stesso momento: tutte possono avere un account, ma contemporaneamente lavorano solo tante persone quante sono le licenze pagate.
explain-named = Una licenza nominativa appartiene a una persona, non a un computer. Quella persona può accedere in qualsiasi momento con il proprio nome e la propria password, quindi non resta mai fuori.
explain-concurrent = Le licenze concorrenti sono condivise: tutte le persone possono avere un account e alternarsi, ma contemporaneamente lavorano solo tante persone quante sono le licenze pagate.
explain-gives = Qualunque licenza si scelga, comprende:
gives-statistics = Statistiche per ogni persona: carico di lavoro, tasso di risposta e punteggio medio, anche sommati.
gives-security = Sicurezza: ogni persona ha una propria password, cambiata ogni tanto e mai condivisa.
gives-logging = Un registro: ogni azione in una chat viene annotata, quindi si vede chi ha fatto accesso e quando.
explain-suits = Le licenze nominative sono adatte a chi lavora tutto insieme nello stesso orario. Le licenze concorrenti sono adatte a gruppi più grandi di cui lavora contemporaneamente solo una parte, e a programmi usati poco.
explain-log-in = Ogni persona ha un account con il proprio nome e la propria password. Con una licenza nominativa può accedere in qualsiasi momento; con le licenze concorrenti accedono contemporaneamente solo tante persone quante sono le licenze pagate.
# $days (number): days
explain-trial =
    { $days ->
        [one] Sì, c’è una prova di { $days } giorno.
        [many] Sì, c’è una prova di { $days } di giorni.
       *[other] Sì, c’è una prova di { $days } giorni.
    }
explain-no-trial = No, non c’è un periodo di prova.
explain-sharing = Con le licenze concorrenti, sì: tutte le persone possono avere un account, e contemporaneamente ne accedono tante quante sono le licenze pagate. Con le licenze nominative, no: ogni persona ha bisogno della propria.
explain-at-limit = Con le licenze concorrenti lavorano contemporaneamente solo tante persone quante sono le licenze pagate, quindi va considerato il momento di punta, sovrapposizioni dei turni comprese. Con le licenze nominative questo limite non c’è.
explain-meeting = Se tutte le persone devono collegarsi nello stesso momento, anche una volta alla settimana, quello è il momento di punta e tutte contano.
explain-idle = Qui non è indicato se conta anche chi è collegato ma inattivo. Per sicurezza conviene contare tutte le persone collegate; una persona può dire di più.
explain-supervisors-count = Sì, chi supervisiona conta come tutti gli altri.
explain-supervisors-free = No, chi supervisiona non conta.
explain-part-time-example = Si possono scrivere i turni con orari, giorni e luoghi, per esempio: «4 dalle 8 alle 14 nei giorni feriali, 3 dalle 14 alle 22 a Lisbona». Calcolo il momento di punta, con sovrapposizioni e cambi dell’ora.
explain-growth-example = Si può chiedere con il numero previsto, per esempio: «e se fossimo 30?». Il piano più economico può cambiare quando si cresce.
# $people (number): more each month; $plan (text): the plan that is cheapest now
growth-stays = Con { $people } in più ogni mese e gli stessi turni, «{ $plan }» resta la più economica per un anno.
# $people (number): more each month; $plan (text): the plan that is cheapest now; $other (text): the one that takes its place; $date (date): when
growth-changes = Con { $people } in più ogni mese e gli stessi turni, all’inizio la più economica è «{ $plan }»; a partire da questo giorno, { $date }, lo è «{ $other }».
explain-fees = Qui si calcolano solo le licenze. Imposte, attivazione e altri costi non sono inclusi.
explain-discount-month = Il listino non ha uno sconto annuale: un anno costa dodici volte un mese.
explain-discount-year = I prezzi sono per un anno. Il listino non ha altri sconti.
# $version (text): the price book's version; $since (date)
explain-price-change = Uso il listino { $version } per i giorni a partire da questo: { $since }. Ogni preventivo indica il suo listino e il giorno fino al quale è valido; oltre, non so.
explain-handover = Quando il turno che esce e quello che entra restano collegati insieme per un po’, in quel momento contano entrambi. Perciò chiedo se si sovrappongono, ogni volta che questo cambia il prezzo.
explain-break-even = Dipende da quante persone lavorano contemporaneamente. Secondo il listino, per alcune dimensioni dell’organico:
explain-figures = Le mie cifre vengono solo dal listino: ogni licenza al prezzo del suo scaglione, e tante persone contemporaneamente quante ne vengono indicate. Se altrove un esempio dà un’altra somma, conta in un altro modo.
# $url (text): an address
explain-terms = Le condizioni di chi vende sono qui: { $url }
explain-no-concurrent = Questo listino non ha nessun piano che conti le persone contemporanee.
explain-no-named = Questo listino non ha nessun piano che conti tutte le persone.
# $staff, $peak (numbers): people in all and at once; $totals (list of option-price)
explain-for-you =
    { $staff ->
        [one] Per { $staff } persona, al massimo { $peak } contemporaneamente: { $totals }.
        [many] Per { $staff } di persone, al massimo { $peak } contemporaneamente: { $totals }.
       *[other] Per { $staff } persone, al massimo { $peak } contemporaneamente: { $totals }.
    }

## Giorni e orari

# $day (weekday); $time (time of day)
moment = { $day }, ore { $time }
# $day (weekday); $time (time of day); $zone (text): the place of a time zone
moment-in-zone = { $day }, ore { $time }, ora di { $zone }
days-every-day = tutti i giorni
# $first, $last (texts): weekdays
days-range = { $first }–{ $last }
# $label (text): what a row is of; $quantity (number); $each, $amount (money): what one and all of them cost
line-sum = { $label }: { $quantity } × { $each } = { $amount }
# $label (text): what a row is of; $figures (list): its figures
table-line = { $label }: { $figures }

## Errori: che cosa viene detto a un programma quando una richiesta è rifiutata, e la pagina che spiega ogni codice

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
problem-malformed = La richiesta non è leggibile
problem-malformed-about = Il corpo non è { -json } in { -utf8 }, oppure manca un’intestazione necessaria. La frase accanto al codice dice quale. Non è stato cambiato niente: correggere la richiesta e inviarla di nuovo.
problem-unauthorised = Il token della conversazione manca o non è corretto
problem-unauthorised-about = Quando inizia, una conversazione dà un token. Ogni richiesta successiva su quella conversazione lo invia nell’intestazione «{ -header-authorization }».
problem-origin-refused = Questo sito non può chiamare da un browser
problem-origin-refused-about = Una pagina può chiamare questo servizio solo se la sua origine è nell’elenco del gestore ({ -setting-origins }). I programmi che non sono browser non sono interessati.
problem-not-found = Qui non c’è niente
problem-not-found-about = L’indirizzo è scritto male, oppure ciò che c’era è stato cancellato.
problem-method-not-allowed = Questo indirizzo non accetta questo metodo
problem-method-not-allowed-about = L’intestazione «{ -header-allow }» della risposta elenca i metodi accettati.
problem-conflict = Il servizio è configurato senza questo
problem-conflict-about = Ciò che la richiesta chiede qui è disattivato: la conversazione non può proseguire in { -telegram }, perché nessun bot è configurato.
problem-too-large = Il corpo è troppo grande
problem-too-large-about = Il membro «{ -member-limit }» indica quanti byte può avere al massimo un corpo.
problem-unsupported-media-type = Il corpo è di un tipo non leggibile
problem-unsupported-media-type-about = I corpi sono { -json }: inviare «{ -header-content-type }», in { -utf8 } e senza compressione.
problem-invalid = Un valore non è utilizzabile
problem-invalid-about = Il membro «{ -member-field }» indica il punto nel corpo, e la frase accanto dice che cosa non va. Non è stato cambiato niente.
problem-idempotency-key-reused = La chiave è già servita per un’altra richiesta
problem-idempotency-key-reused-about = La stessa «{ -header-key }» è già arrivata con un altro corpo. Ripetere la prima richiesta com’era, oppure inviare la nuova con una chiave nuova.
problem-mixed-times = Alcuni turni hanno orari e altri no
problem-mixed-times-about = Indicare inizio e fine per tutti i turni, o per nessuno.
problem-no-price-on-date = Non c’è un prezzo per questo giorno
problem-no-price-on-date-about = Il giorno richiesto precede la prima versione del listino, che inizia nel giorno indicato in «{ -member-first }».
problem-people-exceed-staff = Più persone al lavoro di quante ce ne siano
problem-people-exceed-staff-about = Un turno, o il massimo di persone contemporanee, supera tutto il personale. Indicare un personale più numeroso o un turno più piccolo.
problem-unknown-price-book = Questo listino non esiste
problem-unknown-price-book-about = La richiesta { -path-price-books } elenca quelli utilizzabili.
problem-rate-limited = Troppi messaggi alla volta
problem-rate-limited-about = Una conversazione accetta un certo numero di messaggi al minuto. L’intestazione «{ -header-retry-after }» dice quanti secondi aspettare.
problem-unavailable = Il servizio al momento non può rispondere
problem-unavailable-about = Non è stato cambiato niente. Inviare di nuovo la stessa richiesta, con la stessa chiave, dopo i secondi indicati in «{ -header-retry-after }».
problem-internal = Qualcosa è andato storto dalla nostra parte
problem-internal-about = È un errore del servizio, non della richiesta. Il gestore lo trova nel registro sotto il valore di «{ -member-instance }».

refused-malformed-not-json = Il corpo non è { -json } valido.
refused-malformed-not-utf8 = Il corpo non è codificato in { -utf8 }.
refused-malformed-not-text = Il corpo contiene metà di una coppia surrogata, che non è un carattere.
refused-malformed-repeated-name = Il corpo nomina due volte lo stesso membro.
refused-malformed-number-too-long = Il corpo contiene un numero con troppe cifre.
refused-malformed-too-deep = Il corpo è annidato troppo in profondità.
refused-malformed-incomplete = Il corpo non è arrivato intero.
refused-malformed-key-missing = Manca l’intestazione «{ -header-key }». Inviare un valore nuovo con ogni messaggio, e lo stesso valore con una ripetizione.
refused-malformed-key-unusable = L’intestazione «{ -header-key }» deve avere da 1 a 255 caratteri { -ascii } visibili.
refused-unauthorised = Questa richiesta ha bisogno del token di questa conversazione, nell’intestazione «{ -header-authorization }».
refused-origin-refused = Le pagine di questo sito non possono chiamare questo servizio. Il gestore può autorizzarle.
refused-not-found = A questo indirizzo non c’è niente, oppure è stato cancellato.
refused-method-not-allowed = Questo indirizzo non accetta questo metodo.
refused-conflict = Questa conversazione non può proseguire in { -telegram }: qui nessun bot è configurato.
# $limit (number): the most bytes that a body may have
refused-too-large = Il corpo può avere al massimo { $limit } byte.
refused-unsupported-media-type = Inviare il corpo come { -media-type }, in { -utf8 } e senza compressione.
refused-invalid-body = Il corpo deve essere un oggetto { -json }.
# $field (text): the place in the body, such as schedule.shifts.1.people
refused-invalid-missing = Manca «{ $field }».
# $field (text): the place in the body
refused-invalid-unknown = «{ $field }» qui non è noto.
# $field (text): the place in the body
refused-invalid-type = «{ $field }» è di un tipo sbagliato.
# $field (text): the place in the body; $limit (number): the most characters or entries
refused-invalid-length = «{ $field }» è troppo lungo: al massimo { $limit }.
# $field (text): the place in the body
refused-invalid-range = «{ $field }» è fuori dai suoi limiti.
# $field (text): the place in the body
refused-invalid-form = «{ $field }» ha un valore sconosciuto.
refused-idempotency-key-reused = Questa «{ -header-key }» è già arrivata con un altro corpo.
# $field (text): the place of the first shift without times
refused-mixed-times = O tutti i turni hanno inizio e fine, o nessuno. Manca «{ $field }».
# $on (date): the day asked about; $first (date): when the price book's first version begins
refused-no-price-on-date = Non c’è un prezzo per questo giorno: { $on }. Il listino inizia in questo giorno: { $first }.
# $people (number): people in the shift or at the peak; $staff (number): people in all
refused-people-exceed-staff = { $people } persone contemporaneamente sono più dell’organico di { $staff }.
# $price_book (text): the id that was asked for
refused-unknown-price-book = Il listino «{ $price_book }» non esiste.
# $retry_after (number): seconds to wait
refused-rate-limited =
    { $retry_after ->
        [one] Un attimo: attendere { $retry_after } secondo e inviare di nuovo, per favore.
        [many] Un attimo: attendere { $retry_after } di secondi e inviare di nuovo, per favore.
       *[other] Un attimo: attendere { $retry_after } secondi e inviare di nuovo, per favore.
    }
refused-unavailable = Non è stato cambiato niente. Riprovare tra un momento, per favore.
refused-internal = Nessuno ha sbagliato a scrivere: è un errore del servizio. Riprovare, per favore.

## La finestra della chat su un sito: senza variabili, perché le mostra la finestra stessa

# On the button that opens it
widget-launcher = Quanto costerebbe?
# The window's name
widget-title = Assistente prezzi
# Beside the name
widget-bot = assistente (bot)
widget-language = Lingua
widget-menu = Menu
widget-restart = Ricominciare
widget-human = Parlare con una persona
widget-forget = Dimenticare questa chat
widget-forget-sure = Dimenticare questa chat? Quanto scritto viene cancellato; i preventivi già emessi restano validi.
widget-forget-yes = Dimenticare
widget-keep = Conservare
# Offered where the assistant has a bot in Telegram
widget-telegram = Continuare in { -telegram }
widget-telegram-open = Aprire { -telegram }
widget-close = Chiudere
# In the empty field
widget-write = Scrivere la risposta
widget-send = Inviare
widget-privacy = Risponde un bot. Quanto si scrive viene conservato; dal menu si può cancellare.
# Beside an answer that was given
widget-change = Modificare
# Names the row of chips
widget-told = Che cosa ho capito
widget-sending = Invio in corso…
widget-unsent = Non inviato
widget-retry = Riprovare
widget-edit = Correggere
widget-offline = Nessuna connessione. Quanto scritto resta qui e parte appena torna.
widget-unreachable = L’assistente al momento non è raggiungibile.
# For screen readers, while the answer is awaited
widget-waiting = Sta scrivendo…
widget-gone = La chat precedente non c’è più; questa è nuova.
# Opens the table of a quote
widget-lines = Mostrare tutte le righe
widget-copy = Copiare come testo
widget-copied = Copiato
widget-link = Aprire il preventivo
# A link
widget-chart = Grafico
widget-contact = Contattare chi vende
# Names the list of messages
widget-log = Conversazione

## La pagina all’indirizzo del servizio

page-title = Licenze nominative o concorrenti: un assistente per il sito
page-headline = Chi visita chiede il prezzo. La risposta è al centesimo.
page-lead = Una riga mette un assistente nella pagina. Chiede quante persone lavorano e quando, consiglia le licenze che costano meno, nominative o concorrenti, e mostra ogni passo del conto. È un bot; ogni cifra viene dal listino.
page-languages = Lingua
# Above the line of code that a site owner copies
page-snippet = Una riga per la pagina
page-copy = Copiare
page-copied = Copiato
# A receipt: what the widget costs a page that has it
page-costs = Quanto costa alla pagina
page-cost-launcher = Finché nessuno si avvicina
page-cost-rest = Quando qualcuno lo apre
page-cost-cookies = Cookie
page-cost-third-parties = Terze parti interpellate
page-cost-work = Lavoro richiesto
page-cost-line = una riga
# $size (number): kilobytes
page-kilobytes = { $size } KB
# What can be tried
page-theme = Aspetto
page-theme-auto = Auto
page-theme-light = Chiaro
page-theme-dark = Scuro
page-place = Posizione
page-place-inline = Nella pagina
page-place-corner = Nell’angolo
page-in-corner = Adesso aspetta nell’angolo in basso, come farebbe nella pagina.
page-without-script = La chat ha bisogno di { -javascript }. Senza, i programmi possono chiedere lo stesso: le richieste sono in fondo a questa pagina.
page-options = Opzioni
# $element, $prefix (texts): as they stand in the code
page-options-lead = Si impostano su { $element }. Sullo script stesso iniziano con { $prefix }.
page-option = Opzione
page-option-values = Valori
page-option-meaning = Che cosa fa
page-option-lang = La lingua della chat; altrimenti quella della pagina.
page-option-price-book = Il listino con cui calcolare; altrimenti quello solito.
page-option-theme = Chiaro o scuro; altrimenti come è impostato il dispositivo.
page-option-position = Nell’angolo dove le righe finiscono o iniziano, o nella pagina stessa.
page-option-open = Aperto dall’inizio.
page-option-staff = Quante persone ci sono, se la pagina lo sa.
page-option-contact-url = Dove si raggiunge una persona.
page-script = Dal proprio script
page-script-lead = Aprirlo, parlare per chi visita e sapere di ogni preventivo.
page-brand = Con i propri colori
page-brand-lead = Colori e carattere sono proprietà; ogni parte può avere il suo stile.
page-policy = Con una politica rigorosa
page-policy-lead = Basta consentire un solo indirizzo.
page-programs = Per i programmi
page-programs-lead = La stessa conversazione e gli stessi prezzi, senza pagina.
page-converse = Parlarci
page-price = Chiedere solo un prezzo
page-openapi = Tutte le richieste, descritte in { -openapi }
page-price-books = I listini
# What a visitor types, in one sentence
page-example = 20 persone, 3 di giorno, 2 di notte

## Il testo di un preventivo da inoltrare

# $price (text): what the recommended plan costs, with its period; $plan (text): the plan's name; $seats (number): how
# many are paid for; $staff (number): people in all, two or more; $peak (number): the most at work at once
forward-total = { $price }: { $plan } × { $seats }, per un organico di { $staff }, al massimo { $peak } contemporaneamente
# The same for one person. $price (text), $plan (text), $seats (number)
forward-total-alone = { $price }: { $plan } × { $seats }, per una persona
# $options (list): the other plans with their prices, equal to the recommended one's
forward-same = Lo stesso prezzo di { $options }
# $amount (money): the saving a month; $per_year (money): the saving a year; $options (list): the other plans and prices
forward-saving-month = Risparmio di { $amount } al mese, { $per_year } all’anno ({ $options })
# $amount (money): the saving a year; $options (list): the other plans with their prices
forward-saving-year = Risparmio di { $amount } all’anno ({ $options })
# $number (text): the quote's number; $until (date): the last day on which it is valid; $version (text): the price
# book's version; $book (text): the price book's name
forward-number = Preventivo { $number }, valido fino al giorno { $until }. { $book }, listino { $version }; imposte e altri costi non inclusi

## A quote on its page, in its chart and on paper

# $number (text): the quote's number
quote-title = Preventivo { $number }
# Beside a date
quote-issued = Emesso
# Beside a date
quote-valid-until = Valido fino al
# Beside a price book's name and version
quote-price-list = Listino prezzi
# Above what the customer told of people and shifts
quote-asked = La richiesta
# Above what an agent added
quote-note = Nota
# Beside a square code that a phone reads
quote-check = Inquadrare il codice per verificare che questo preventivo sia come è stato emesso.
# $until (date): the last day on which it was valid
quote-expired = Questo preventivo era valido fino al giorno { $until }. Da allora i prezzi possono essere cambiati.
# A button beside quote-expired
quote-price-again = Ricalcolare
# $number (text): the other quote's number
quote-superseded = Un altro preventivo sostituisce questo: { $number }
# $number (text): the older quote's number
quote-supersedes = Questo sostituisce il preventivo { $number }.
# Leads to a few lines for a chat or a letter
quote-forward = Testo da inoltrare
chart-title = Quanto costa ogni soluzione secondo quante persone lavorano contemporaneamente
# Names the axis
chart-people = Persone contemporaneamente al lavoro
# Names the axis. $currency (text): a currency's three letters
chart-cost-month = { $currency } al mese
# Names the axis. $currency (text): a currency's three letters
chart-cost-year = { $currency } all’anno
# Beside a line, and short. $peak (number): people up to whom the concurrent licence is cheaper
chart-break-even = fino a { $peak } contemporaneamente
table-changes = Quanto costerebbe un cambiamento
column-change = Se fosse
column-cheapest = Più conveniente
# $people (number): in the shift
what-if-shift = un turno in più di { $people }

## The quote desk: a page on which an agent of the seller makes quotes for customers

desk-title = Preventivi per i clienti
desk-lead = Scrivere come lavora il cliente, o compilare i campi. I prezzi compaiono mentre si scrive.
# Names a field
desk-sentence = In una sola frase
# A button beside that field
desk-read = Compilare i campi
desk-nothing-read = Non riesco a capire come lavorano. Compilare i campi, per favore.
# Names a field
desk-staff = Persone in tutto
# Names three choices
desk-schedule = Come lavorano
# Names a field
desk-peak = Massimo contemporaneo
# Heads a column of a small table: of a shift
desk-people = Persone
# Heads a column: when a shift begins
desk-from = Dalle
# Heads a column: when a shift ends
desk-to = Alle
# Heads a column
desk-days = Giorni
# A button
desk-add-shift = Aggiungere un turno
# A button. $number (number): the shift’s place
desk-remove-shift = Togliere il turno { $number }
# Names a field
desk-handover = Sovrapposizione in minuti
# Names a field
desk-language = Lingua del cliente
# Names a field
desk-note = Nota per il cliente
# The main button
desk-issue = Emettere il preventivo
desk-issued = Il preventivo è stato emesso.
# A button
desk-copy-text = Copiare il testo
# A button
desk-copy-link = Copiare il link
# Heads the plans with their prices
desk-prices = Prezzi
desk-recent = Preventivi recenti
desk-recent-where = Conservati solo in questo browser.
# A button beside a recent quote: the next one will take its place
desk-change = Modificare
desk-failed = Non ha funzionato. Riprovare, per favore.

## In Telegram: ciò che si dice solo lì

# The name has at most 64 characters, the description 512, the short description 120.
telegram-name = Assistente prezzi licenze
telegram-description = Sono un bot e rispondo a una domanda: costa meno una licenza per ogni persona, o costano meno le licenze per chi lavora nello stesso momento? Chiedo quante persone ci sono e chi lavora quando, e calcolo entrambe dal listino. Basta premere Avvia, o scrivere tutto in una frase.
telegram-short-description = Un bot che calcola quale tipo di licenza costa meno e quanto costa ciascuno.
# Beside the commands: short
telegram-command-start = Iniziare una nuova conversazione
telegram-command-example-quote = Il prezzo in una riga, per esempio: 20 3+2
telegram-command-language = Un’altra lingua
telegram-command-restart = Ricominciare
telegram-command-cancel = Lasciare tutto com’è
telegram-command-help = Che cosa so fare
telegram-command-forget = Cancellare questa conversazione
# Said in passing, over the chat: at most 200 characters
telegram-stale = Questo pulsante è di una domanda precedente. Ecco quella aperta.
telegram-odd-no-text = So leggere testo e pulsanti, ma non immagini, messaggi vocali, file e simili.
telegram-odd-edited = Un messaggio modificato dopo qui non cambia niente. Meglio inviarne uno nuovo.
# $limit (number): characters
telegram-odd-too-long = È troppo lungo per me: un messaggio può avere al massimo { $limit } caratteri. Serve una versione più breve.
telegram-continued = Si prosegue qui dal punto di prima.
telegram-code-used = Questo link è già stato usato o è scaduto, quindi si comincia da capo.
telegram-forgotten = Ho cancellato questa conversazione. I preventivi già emessi restano validi. Il prossimo messaggio ne inizia una nuova.
# On the buttons under a quote
telegram-copy = Copiare il numero
telegram-open = Aprire il preventivo

## Where a quote's chart is brought

# A button
telegram-chart = Grafico
