### Ce que dit l’assistant, en français. Vouvoiement, phrases courtes, aucune supposition sur le genre de la personne.
### Les variables sont décrites au-dessus de chaque message, en anglais comme dans locales/en.
### Espaces insécables : fine avant ? ! ;, ordinaire avant : et dans les guillemets.

## Les premiers mots, et ce qui reste toujours sous les yeux

hello = Bonjour, je suis un robot. Je calcule quel type de licence vous revient le moins cher et ce que coûte chacun.
privacy = Vos messages sont conservés pour que nous puissions reprendre ici. Vous pouvez faire oublier cette discussion à tout moment : par le menu de la fenêtre où vous écrivez, ou en passant par quelqu’un. Les devis déjà remis restent valables.
greeting = Bonjour.
thanks = Avec plaisir.
help-bot = Je suis un robot, pas une personne. Je demande combien de personnes vous avez et qui travaille quand, puis je chiffre chaque formule et recommande la moins chère.
help-example = Vous pouvez répondre en une seule phrase : « 20 personnes, 3 le jour et 2 la nuit ». Après un devis, demandez : « et si nous étions 25 ? ».
help-commands = À tout moment, vous pouvez écrire « retour », « changer l’effectif », « recommencer », « parler à quelqu’un », « aide », ou nommer une autre langue.
# $url (text): an address
human-contact = Vous pouvez parler à quelqu’un ici : { $url }
# $url (text): an address
human-pricing-page = Je ne connais aucun contact direct. La page des prix du vendeur vous mènera plus loin : { $url }
human-not-stated = Je ne connais aucun contact. Demandez, s’il vous plaît, là où l’on vous a proposé cette discussion.
human-passed-on = J’ai prévenu quelqu’un et transmis vos réponses, avec votre devis s’il y en a un. En attendant, vous pouvez continuer ici.

## Les questions

ask-staff = Combien de personnes ont besoin d’un compte ? Par exemple : 20
# $people (number): the most at work at once; $staff (number): the people in all
ask-staff-exceeded = Vous m’avez parlé de { $people } en même temps, mais de { $staff } en tout. Combien de personnes avez-vous en tout ?
ask-schedule = Comment travaillent-elles : toutes en même temps, par équipes, ou connaissez-vous le maximum en même temps ?
ask-peak = Combien de personnes travaillent en même temps, au maximum ? Par exemple : 5
ask-shifts = Combien de personnes travaillent dans chaque équipe ? Par exemple : « 3 le jour, 2 la nuit » ou « 4 de 8 h à 16 h, 2 de 16 h à minuit ».
# $count (number): shifts, two or more
ask-shifts-counted =
    { $count ->
        [one] Combien de personnes travaillent dans l’équipe ? Par exemple : « 3 le jour ».
        [many] Combien de personnes travaillent dans chacune des { $count } d’équipes ? Par exemple : « 3 le jour, 2 la nuit ».
       *[other] Combien de personnes travaillent dans chacune des { $count } équipes ? Par exemple : « 3 le jour, 2 la nuit ».
    }
# $number (number): the place of the shift, in order
ask-shift-next = Combien de personnes travaillent dans l’équipe { $number } ?
# $people (list of numbers): the people of each shift that lacks its times
ask-times = De quelle heure à quelle heure travaille le reste ? Il me manque les horaires de ces équipes : { $people }. Par exemple : « de 8 h à 16 h et de 16 h à minuit ».
ask-handover = Au changement d’équipe, les personnes qui partent et celles qui arrivent restent-elles connectées ensemble un moment ?

## Boutons : cinq mots et trente caractères au plus

choice-together = Toutes en même temps
choice-shifts = Par équipes
choice-peak = Je connais le maximum
choice-yes = Oui, chevauchement
choice-no = Aucun chevauchement
# $staff (number): people
choice-staff =
    { $staff ->
        [one] { $staff } personne en tout
        [many] { $staff } de personnes
       *[other] { $staff } personnes en tout
    }
# $peak (number): people
choice-peak-of = { $peak } en même temps
# $staff (number): people
choice-everybody = Tout l’effectif : { $staff }
# $people (number): two or more, of all shifts together
choice-all-at-once = Toutes ensemble : { $people }
choice-take = Appliquer ce changement
choice-rest-of-day = Le reste de la journée
choice-without-times = Sans les horaires
# $people (list of numbers): the people of each shift
choice-reading-shifts = Équipes ({ $people })
# $start, $end (times of day): when a shift works
choice-times = { $start }–{ $end }
# $people (number): the people of the group
choice-one-group = Un seul groupe de { $people }
# $count (number): shifts
choice-count =
    { $count ->
        [one] { $count } équipe
        [many] { $count } d’équipes
       *[other] { $count } équipes
    }
# $count (number): shifts; $people (number): the people of each
choice-each =
    { $count ->
        [one] { $count } équipe de { $people }
        [many] { $count } d’équipes de { $people }
       *[other] { $count } équipes de { $people }
    }
# $number (number): the place of the shift, in order
choice-add = Ajouter l’équipe { $number }
# $minutes (number): of overlap
choice-minutes =
    { $minutes ->
        [one] { $minutes } minute
        [many] { $minutes } de minutes
       *[other] { $minutes } minutes
    }
choice-change-staff = Changer l’effectif
choice-change-schedule = Changer les horaires
choice-change-shifts = Changer les équipes
choice-change-peak = Changer le maximum
choice-change-handover = Changer le chevauchement
choice-back = Retour
choice-cancel = Annuler
choice-restart = Recommencer
choice-human = Parler à quelqu’un
choice-help = Aide
choice-language = Une autre langue
# $language (text): a language's name in itself
choice-language-name = { $language }

## Ce qui a été compris

# $facts (list of texts): those of this section
echo = C’est noté : { $facts }.
# $facts (list of texts): those of this section
kept = Ce que je sais pour l’instant : { $facts }.
kept-nothing = Je ne sais encore rien de votre équipe.
# $now (text): one of this section; $before (number, list or text): what was known until now, its figures alone where they are of one kind
echo-instead = { $now } au lieu de { $before }
# $staff (number): people
echo-staff =
    { $staff ->
        [one] { $staff } personne en tout
        [many] { $staff } de personnes en tout
       *[other] { $staff } personnes en tout
    }
echo-together = toutes en même temps
# $peak (number): people
echo-peak = au maximum { $peak } en même temps
echo-in-shifts = travail par équipes
# $count (number): shifts
echo-shift-count =
    { $count ->
        [one] { $count } équipe
        [many] { $count } d’équipes
       *[other] { $count } équipes
    }
# $count (number): shifts; $shifts (list): people of each, or shift-times, shift-days, shift-zone
echo-shifts =
    { $count ->
        [one] une équipe de { $shifts }
        [many] des équipes de { $shifts }
       *[other] des équipes de { $shifts }
    }
# $count (number): all shifts; $first (list): the first few
echo-shifts-many =
    { $count ->
        [one] { $count } équipe, d’abord { $first }
        [many] { $count } d’équipes, les premières étant { $first }
       *[other] { $count } équipes, les premières étant { $first }
    }
# $peak (number): people
echo-one-after-another = l’une après l’autre : au maximum { $peak } en même temps
# $minutes (number): minutes
echo-handover =
    { $minutes ->
        [0] aucun chevauchement entre équipes
        [one] un chevauchement de { $minutes } minute
        [many] un chevauchement de { $minutes } de minutes
       *[other] un chevauchement de { $minutes } minutes
    }
echo-handover-dropped = ce que vous avez dit du chevauchement ne compte plus
# $people (number): people; $start, $end (times of day)
shift-times = { $people } de { $start } à { $end }
# $shift (number or text): a shift; $days (weekdays)
shift-days = { $shift } ({ $days })
# $shift (number or text): a shift; $zone (text): the place of a time zone
shift-zone = { $shift }, heure de { $zone }

## Ce qui est connu, en bref : quatre mots au plus

# $staff (number): people
told-staff =
    { $staff ->
        [one] { $staff } personne
        [many] { $staff } de personnes
       *[other] { $staff } personnes
    }
told-together = toutes en même temps
# $peak (number): people
told-peak = { $peak } en même temps
told-in-shifts = par équipes
# $count (number): shifts; $shifts (list of numbers): people of each
told-shifts =
    { $count ->
        [one] équipe de { $shifts }
        [many] équipes de { $shifts }
       *[other] équipes de { $shifts }
    }
# $shifts (list of told-shift)
told-times = { $shifts }
# $people (number): people; $start, $end (times of day)
told-shift = { $people } ({ $start }–{ $end })
# $minutes (number): minutes
told-handover =
    { $minutes ->
        [0] aucun chevauchement
        [one] chevauchement de { $minutes } min
        [many] chevauchement de { $minutes } min
       *[other] chevauchement de { $minutes } min
    }
# $amount (money)
told-saving-month = Vous économisez { $amount } par mois
# $amount (money)
told-saving-year = Vous économisez { $amount } par an
period-month = par mois
period-year = par an

## Ce qui reste incertain

unsure-which = Je ne sais pas bien ce que vous voulez dire parmi ceci :
unsure-which-none = Je ne sais pas bien ce que vous voulez dire.
unsure-one = Est-ce bien cela ?
unsure-number = Un nombre approximatif suffit, il pourra être changé plus tard.
# $peak (number): people
unsure-peak-beside-shifts = Avec ces équipes, on n’arrive pas à { $peak } en même temps. Que dois-je compter ?
unsure-times-of-whom = J’ai les horaires, mais pas le nombre de personnes qui travaillent alors.
# $said (text): what was typed; $least, $most (numbers): the limits
out-of-range = Je ne peux pas chiffrer « { $said } » : il faut ici un nombre entier de { $least } à { $most }.
# $said (text): what was typed
out-of-range-other = Je ne peux pas compter avec « { $said } ».
missed = Pardon, je n’ai pas compris.
missed-again = Pardon, je ne comprends toujours pas. Vous pouvez appuyer sur un bouton ou parler à quelqu’un.
unfitting-choice = Ce choix ne convient plus ici ; rien n’a donc changé.
yes-or-no-to-what = Je ne sais pas bien à quoi vous répondez.

## Revenir, changer, recommencer

restarted = Nous reprenons du début.
back-done = J’ai retiré votre dernière réponse.
back-nothing = Il n’y a rien à retirer.
change-closed = Tout reste comme avant.
cancel-offers-restart = Rien n’a changé. Vous pouvez continuer ou recommencer.
handover-needs-shifts = Le chevauchement ne compte que si l’on travaille par équipes.
quote-needs-answers = Je pourrai dire le prix dès que j’en saurai un peu plus.
# $language (text): a language's name in itself
language-switched = Nous continuons dans cette langue : { $language }.
language-which = Dans quelle langue continuons-nous ?
language-not-spoken = Je ne parle pas encore cette langue. Voici celles que je parle :

## Formules et prix

plan-named = Licence nominative
plan-concurrent = Licence simultanée
plan-by-staff = Licence par personne
plan-by-peak = Licence par connexion simultanée
# $plan (text): a name that several plans share; $id (text): this one’s id in the price book
plan-with-id = { $plan } ({ $id })
# $amount (money)
price-month = { $amount } par mois
# $amount (money)
price-year = { $amount } par an
# $plan (text); $price (text)
option-price = { $plan } : { $price }

## Le résultat

# $plan (text); $price (text)
result-recommended = Je recommande « { $plan } » : { $price }. C’est ce qui vous revient le moins cher.
# $plan (text); $price (text)
result-only = { $plan } : { $price }. C’est la seule formule de cette liste de prix.
# $plan (text); $price (text)
result-tie = Je recommande « { $plan } » : { $price }. Une autre formule coûte autant.
# $staff (number): people
why-together =
    { $staff ->
        [one] Pourquoi : votre effectif est de { $staff } personne, qui travaille seule.
        [many] Pourquoi : vos { $staff } de personnes travaillent toutes en même temps.
       *[other] Pourquoi : vos { $staff } personnes travaillent toutes en même temps.
    }
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-at-most = Pourquoi : sur un effectif de { $staff }, au maximum { $peak } en même temps.
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-largest-shift = Pourquoi : sur un effectif de { $staff }, au maximum { $peak } en même temps, dans la plus grande équipe.
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-neighbours = Pourquoi : sur un effectif de { $staff }, au maximum { $peak } en même temps, au changement d’équipe.
# $why (text): why-together or why-at-most; $moment (moment of the week)
why-timeline = { $why } Premier moment de pointe : { $moment }.
# $staff (number): people in all
why-capped =
    { $staff ->
        [one] Pourquoi : vos équipes se chevauchent au point de dépasser votre effectif ; je compte donc { $staff } personne, une seule fois.
        [many] Pourquoi : vos équipes se chevauchent au point de dépasser votre effectif ; je compte donc les { $staff } de personnes, chacune une seule fois.
       *[other] Pourquoi : vos équipes se chevauchent au point de dépasser votre effectif ; je compte donc les { $staff } personnes, chacune une seule fois.
    }
# $amount (money): in a month; $per_year (money): in a year; $percent (percentage); $plan (text): the dearest
result-saving-month = Vous économisez { $amount } par mois, { $per_year } par an, par rapport à la formule « { $plan } » ({ $percent } de moins).
# $amount (money): in a year; $percent (percentage); $plan (text): the dearest
result-saving-year = Vous économisez { $amount } par an par rapport à la formule « { $plan } » ({ $percent } de moins).
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-stays =
    { $staff ->
        [one] Point d’équilibre : avec { $staff } personne, la formule « { $by_peak } » reste moins chère jusqu’à { $peak } en même temps ; au-delà, c’est « { $by_staff } ».
        [many] Point d’équilibre : avec { $staff } de personnes, la formule « { $by_peak } » reste moins chère jusqu’à { $peak } en même temps ; au-delà, c’est « { $by_staff } ».
       *[other] Point d’équilibre : avec { $staff } personnes, la formule « { $by_peak } » reste moins chère jusqu’à { $peak } en même temps ; au-delà, c’est « { $by_staff } ».
    }
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-up-to =
    { $staff ->
        [one] Point d’équilibre : avec { $staff } personne, la formule « { $by_peak } » serait moins chère jusqu’à { $peak } en même temps ; au-delà, c’est « { $by_staff } ».
        [many] Point d’équilibre : avec { $staff } de personnes, la formule « { $by_peak } » serait moins chère jusqu’à { $peak } en même temps ; au-delà, c’est « { $by_staff } ».
       *[other] Point d’équilibre : avec { $staff } personnes, la formule « { $by_peak } » serait moins chère jusqu’à { $peak } en même temps ; au-delà, c’est « { $by_staff } ».
    }
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-largest =
    { $staff ->
        [one] Point d’équilibre : avec { $staff } personne, { $peak } en même temps est le plus grand nombre pour lequel la formule « { $by_peak } » est moins chère que « { $by_staff } ».
        [many] Point d’équilibre : avec { $staff } de personnes, { $peak } en même temps est le plus grand nombre pour lequel la formule « { $by_peak } » est moins chère que « { $by_staff } ».
       *[other] Point d’équilibre : avec { $staff } personnes, { $peak } en même temps est le plus grand nombre pour lequel la formule « { $by_peak } » est moins chère que « { $by_staff } ».
    }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-always =
    { $staff ->
        [one] Quel que soit le nombre en même temps, avec { $staff } personne, la formule « { $by_peak } » est moins chère que « { $by_staff } ».
        [many] Quel que soit le nombre en même temps, avec { $staff } de personnes, la formule « { $by_peak } » est moins chère que « { $by_staff } ».
       *[other] Quel que soit le nombre en même temps, avec { $staff } personnes, la formule « { $by_peak } » est moins chère que « { $by_staff } ».
    }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-never =
    { $staff ->
        [one] Avec { $staff } personne, la formule « { $by_peak } » n’est jamais moins chère, quel que soit le nombre en même temps. Donc : « { $by_staff } ».
        [many] Avec { $staff } de personnes, la formule « { $by_peak } » n’est jamais moins chère, quel que soit le nombre en même temps. Donc : « { $by_staff } ».
       *[other] Avec { $staff } personnes, la formule « { $by_peak } » n’est jamais moins chère, quel que soit le nombre en même temps. Donc : « { $by_staff } ».
    }
limit-none = Avec cette formule, l’accès n’est jamais refusé : chaque personne a sa licence.
# $seats (number): people at once that are paid for
limit-not-stated =
    { $seats ->
        [one] Seule { $seats } personne peut travailler à la fois : c’est ce qui est payé. Ce qui arrive à la suivante n’est pas indiqué ; quelqu’un pourra vous le dire.
        [many] Seules { $seats } de personnes peuvent travailler à la fois : c’est ce qui est payé. Ce qui arrive à la suivante n’est pas indiqué ; quelqu’un pourra vous le dire.
       *[other] Seules { $seats } personnes peuvent travailler à la fois : c’est ce qui est payé. Ce qui arrive à la suivante n’est pas indiqué ; quelqu’un pourra vous le dire.
    }
# $seats (number): people at once that are paid for
limit-refused =
    { $seats ->
        [one] Seule { $seats } personne peut travailler à la fois ; la suivante qui se connecte est refusée.
        [many] Seules { $seats } de personnes peuvent travailler à la fois ; la suivante qui se connecte est refusée.
       *[other] Seules { $seats } personnes peuvent travailler à la fois ; la suivante qui se connecte est refusée.
    }
# $seats (number): people at once that are paid for
limit-oldest-ends =
    { $seats ->
        [one] Seule { $seats } personne peut travailler à la fois ; quand une autre se connecte, la session la plus ancienne se ferme.
        [many] Seules { $seats } de personnes peuvent travailler à la fois ; quand une autre se connecte, la session la plus ancienne se ferme.
       *[other] Seules { $seats } personnes peuvent travailler à la fois ; quand une autre se connecte, la session la plus ancienne se ferme.
    }
# $seats (number): people at once that are paid for
limit-billed =
    { $seats ->
        [one] { $seats } personne à la fois est payée ; quand une autre se connecte, une licence de plus est facturée.
        [many] { $seats } de personnes à la fois sont payées ; quand une autre se connecte, une licence de plus est facturée.
       *[other] { $seats } personnes à la fois sont payées ; quand une autre se connecte, une licence de plus est facturée.
    }
# $peak (number): people at once with an overlap; $totals (list of option-price)
result-overlap = Je n’ai compté aucun chevauchement. Si les deux équipes sont connectées ensemble un moment : { $peak } en même temps, { $totals }.
# $peak (number): people at once with an overlap; $totals (list of option-price); $plan (text): the cheapest then
result-overlap-changes = Je n’ai compté aucun chevauchement. Si les deux équipes sont connectées ensemble un moment : { $peak } en même temps, { $totals }. Voici alors ce qui vous coûterait le moins : { $plan }.
# $minutes (number): minutes
assumed-handover =
    { $minutes ->
        [0] Hypothèse : personne ne reste connecté après sa fin de service.
        [one] Hypothèse : on reste connecté { $minutes } minute après sa fin de service.
        [many] Hypothèse : on reste connecté { $minutes } de minutes après sa fin de service.
       *[other] Hypothèse : on reste connecté { $minutes } minutes après sa fin de service.
    }
# $version (text): the price book's version; $since (date)
assumed-prices = Prix : liste { $version }, que j’utilise pour les jours à partir du { $since }. Taxes et autres frais ne sont pas compris.
# $number (text): the quote's number; $valid_until (date); $url (text): its address
result-number = Devis { $number }, valable jusqu’au { $valid_until } : { $url }
# $number (text): the quote's number; $valid_until (date)
result-number-short = Devis { $number }, valable jusqu’au { $valid_until }
reissued-expired = Le devis précédent pour ce cas a expiré ; celui-ci porte donc un nouveau numéro.
reissued-prices-changed = La liste de prix a changé depuis le devis précédent pour ce cas ; celui-ci porte donc un nouveau numéro.
# $date (date)
no-price-on-date = La liste n’a pas de prix pour le { $date } ; je ne peux donc rien chiffrer.
# $days (number): days
next-trial =
    { $days ->
        [one] Vous pouvez essayer d’abord : il y a un essai de { $days } jour.
        [many] Vous pouvez essayer d’abord : il y a un essai de { $days } de jours.
       *[other] Vous pouvez essayer d’abord : il y a un essai de { $days } jours.
    }
next-example = Et ensuite ? Changez une réponse, demandez « et si nous étions 25 ? » ou parlez à quelqu’un.

## Et si…

# $plan (text): the cheapest then; $price (text): what it costs; $now (text): what-if-now or what-if-stays; $staff, $peak (numbers): people then
what-if-priced =
    { $staff ->
        [one] Avec { $staff } personne et au maximum { $peak } en même temps, le moins cher pour vous serait « { $plan } » : { $price }. { $now }
        [many] Avec { $staff } de personnes et au maximum { $peak } en même temps, le moins cher pour vous serait « { $plan } » : { $price }. { $now }
       *[other] Avec { $staff } personnes et au maximum { $peak } en même temps, le moins cher pour vous serait « { $plan } » : { $price }. { $now }
    }
# $plan (text): the cheapest now; $price (text): what it costs
what-if-now = Aujourd’hui, c’est « { $plan } » : { $price }.
# $price (text): what the cheapest plan costs now
what-if-stays = La formule la moins chère reste la même ; aujourd’hui elle coûte { $price }.
what-if-nothing-changed = Rien n’a encore changé. Dois-je appliquer ce changement ?
# $people (number): at work at once; $staff (number): in all
what-if-exceeds-staff = Je ne peux pas le chiffrer : il y aurait { $people } personnes en même temps, mais { $staff } en tout.
what-if-example = Je ne peux pas encore le chiffrer. Demandez avec un nombre : « et si nous étions 25 ? » ou « et si 4 travaillent en même temps ? ».

## Tableaux

table-options-month = Ce que coûte chaque formule par mois
table-options-year = Ce que coûte chaque formule par an
table-prices-month = La liste de prix, par mois
table-prices-year = La liste de prix, par an
table-what-if = Ce qui changerait
table-growth = Ce que coûterait l’année à venir
# $plan (text): the plan that counts people at once
table-break-even = Jusqu’à combien en même temps ceci est moins cher : { $plan }
column-option = Formule
column-quantity = Nombre
column-each = L’unité
column-amount = Montant
column-now = Actuel
column-then = Nouveau
column-from = À partir du
column-difference = Différence
column-staff = Effectif total
# $plan (text): the plan that counts people in all
column-by-staff = { $plan }
column-largest-peak = Moins cher jusqu’à
# In the column before, where it is never cheaper
cell-never = jamais
# $plan (text); $first, $last (numbers): the span of a tier
line-tier = { $plan }, { $first }–{ $last }
# $plan (text); $first (number): where the last tier begins
line-tier-open = { $plan }, à partir de { $first }
# $plan (text)
line-base = { $plan }, forfait de base
# $plan (text); $size (number): people or seats in a package
line-pack = { $plan }, lot de { $size }
# $plan (text)
line-total = { $plan }, total
# $label (text): a tier or package with its plan; $each (money)
line-price = { $label } : { $each } l’unité
# $plan (text); $now, $then, $difference (money)
line-what-if = { $plan } : maintenant { $now }, alors { $then }, différence { $difference }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans; $price (text): what the first costs; $peak (number): the most at once at which the other is cheaper
line-break-even =
    { $peak ->
        [0] Effectif de { $staff } : « { $by_staff } » coûte { $price }, « { $by_peak } » n’est jamais moins cher
        [one] Effectif de { $staff } : « { $by_staff } » coûte { $price }, « { $by_peak } » est moins cher jusqu’à { $peak } en même temps
        [many] Effectif de { $staff } : « { $by_staff } » coûte { $price }, « { $by_peak } » est moins cher jusqu’à { $peak } en même temps
       *[other] Effectif de { $staff } : « { $by_staff } » coûte { $price }, « { $by_peak } » est moins cher jusqu’à { $peak } en même temps
    }

## Questions sur les licences

# $topic (word): what was asked about
explain-not-stated =
    { $topic ->
        [trial] Le vendeur n’indique pas s’il y a un essai ; quelqu’un pourra vous le dire.
        [gives] Le vendeur n’indique pas ce qu’une licence apporte en plus de l’accès ; quelqu’un pourra vous le dire.
        [at_limit] Le vendeur n’indique pas ce qui arrive à la personne de trop ; quelqu’un pourra vous le dire.
        [supervisors] Le vendeur n’indique pas si les responsables comptent ; quelqu’un pourra vous le dire.
        [mixing] Le vendeur n’indique pas si les deux types peuvent se mélanger ; quelqu’un pourra vous le dire.
        [switching] Le vendeur n’indique pas si l’on peut changer plus tard ; quelqu’un pourra vous le dire.
       *[terms] Le vendeur n’indique pas ici ses conditions ; quelqu’un pourra vous le dire.
    }
explain-difference = La licence nominative compte les personnes : chaque personne qui a besoin d’un accès a la sienne. La licence simultanée compte les personnes qui travaillent au même moment : tout le monde peut avoir un compte, mais le nombre de personnes qui travaillent à la fois est limité aux licences payées.
explain-named = Une licence nominative appartient à une personne, pas à un ordinateur. Cette personne peut se connecter à tout moment avec son nom et son mot de passe ; l’accès n’est donc jamais refusé.
explain-concurrent = Les licences simultanées se partagent : tout le monde peut avoir un compte et travailler à tour de rôle, mais le nombre de personnes qui travaillent à la fois est limité aux licences payées.
explain-gives = Quelle que soit la licence, elle vous apporte :
gives-statistics = Statistiques pour chaque personne : charge, taux de réponse et note moyenne, et aussi au total.
gives-security = Sécurité : chaque personne a son propre mot de passe, changé de temps en temps et jamais partagé.
gives-logging = Journal : chaque action dans une discussion est enregistrée ; on voit donc qui s’est connecté et quand.
explain-suits = Les licences nominatives conviennent aux équipes qui travaillent toutes en même temps. Les licences simultanées conviennent aux équipes plus grandes dont une partie seulement travaille à la fois, et aux logiciels peu utilisés.
explain-log-in = Chaque personne a un compte avec son nom et son mot de passe. Avec une licence nominative, elle peut se connecter à tout moment ; avec des licences simultanées, le nombre de connexions à la fois est limité aux licences payées.
# $days (number): days
explain-trial =
    { $days ->
        [one] Oui, il y a un essai de { $days } jour.
        [many] Oui, il y a un essai de { $days } de jours.
       *[other] Oui, il y a un essai de { $days } jours.
    }
explain-no-trial = Non, il n’y a pas d’essai.
explain-sharing = Avec des licences simultanées, oui : tout le monde peut avoir un compte, et l’on se connecte à la fois dans la limite des licences payées. Avec des licences nominatives, non : chaque personne a besoin de la sienne.
explain-at-limit = Avec des licences simultanées, le nombre de personnes qui travaillent à la fois est limité aux licences payées ; prévoyez donc le moment de pointe, chevauchements compris. Avec des licences nominatives, cette limite n’existe pas.
explain-meeting = Si tout le monde doit se connecter au même moment, même une fois par semaine, c’est là votre moment de pointe, et tout le monde compte.
explain-idle = Il n’est pas indiqué ici si une personne connectée mais inactive compte. Par prudence, comptez toutes les personnes connectées ; quelqu’un pourra vous en dire plus.
explain-supervisors-count = Oui, les responsables comptent comme tout le monde.
explain-supervisors-free = Non, les responsables ne comptent pas.
explain-part-time-example = Dites-moi les équipes avec leurs heures, leurs jours et leurs lieux, par exemple : « 4 de 8 h à 14 h en semaine, 3 de 14 h à 22 h à Lisbonne ». Je calcule le moment de pointe, chevauchements et changements d’heure compris.
explain-growth-example = Demandez-moi avec le nombre que vous prévoyez, par exemple : « et si nous étions 30 ? ». La formule la moins chère peut changer quand vous grandissez.
# $people (number): more each month; $plan (text): the plan that is cheapest now
growth-stays = Avec { $people } de plus chaque mois et les mêmes horaires, « { $plan } » reste la formule la moins chère pendant un an.
# $people (number): more each month; $plan (text): the plan that is cheapest now; $other (text): the one that takes its place; $date (date): when
growth-changes = Avec { $people } de plus chaque mois et les mêmes horaires, « { $plan } » est d’abord la moins chère ; à partir du { $date }, c’est « { $other } ».
explain-fees = Seules les licences sont chiffrées ici. Taxes, mise en service et autres frais ne sont pas compris.
explain-discount-month = La liste de prix n’a pas de remise annuelle : un an coûte douze fois un mois.
explain-discount-year = Les prix sont pour un an. La liste de prix n’a pas d’autre remise.
# $version (text): the price book's version; $since (date)
explain-price-change = J’utilise la liste de prix { $version } pour les jours à partir du { $since }. Chaque devis nomme sa liste et le jour jusqu’auquel il est valable ; au-delà, je ne sais pas.
explain-handover = Quand l’équipe qui part et celle qui arrive sont connectées ensemble un moment, les deux comptent à ce moment-là. Je demande donc si elles se chevauchent, chaque fois que cela change le prix.
explain-break-even = Cela dépend du nombre de personnes qui travaillent en même temps. D’après la liste de prix, pour quelques tailles d’équipe :
explain-figures = Mes chiffres viennent de la seule liste de prix : chaque licence au prix de sa tranche, et autant de personnes en même temps que vous me le dites. Si un exemple donne ailleurs une autre somme, c’est qu’il compte autrement.
# $url (text): an address
explain-terms = Les conditions du vendeur sont ici : { $url }
explain-no-concurrent = Cette liste de prix n’a aucune formule qui compte les personnes en même temps.
explain-no-named = Cette liste de prix n’a aucune formule qui compte toutes les personnes.
# $staff, $peak (numbers): people in all and at once; $totals (list of option-price)
explain-for-you =
    { $staff ->
        [one] Pour votre { $staff } personne, au maximum { $peak } en même temps : { $totals }.
        [many] Pour vos { $staff } de personnes, au maximum { $peak } en même temps : { $totals }.
       *[other] Pour vos { $staff } personnes, au maximum { $peak } en même temps : { $totals }.
    }

## Jours et heures

# $day (weekday); $time (time of day)
moment = { $day } à { $time }
# $day (weekday); $time (time of day); $zone (text): the place of a time zone
moment-in-zone = { $day } à { $time }, heure de { $zone }
days-every-day = tous les jours
# $first, $last (texts): weekdays
days-range = { $first }–{ $last }
# $label (text): what a row is of; $quantity (number); $each, $amount (money): what one and all of them cost
line-sum = { $label } : { $quantity } × { $each } = { $amount }
# $label (text): what a row is of; $figures (list): its figures
table-line = { $label } : { $figures }

## Erreurs : ce qu’apprend un programme dont la requête est refusée, et la page qui explique chaque code

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
problem-malformed = La requête est illisible
problem-malformed-about = Le corps n’est pas du { -json } en { -utf8 }, ou il manque un en-tête dont la requête a besoin. La phrase à côté du code dit lequel. Rien n’a été changé : corrigez la requête et envoyez-la de nouveau.
problem-unauthorised = Le jeton de la conversation manque ou n’est pas le bon
problem-unauthorised-about = Quand une conversation commence, elle donne un jeton. Chaque requête suivante sur cette conversation l’envoie dans l’en-tête « { -header-authorization } ».
problem-origin-refused = Ce site ne peut pas appeler depuis un navigateur
problem-origin-refused-about = Une page ne peut appeler ce service que si son origine figure dans la liste de l’exploitant ({ -setting-origins }). Les programmes qui ne sont pas des navigateurs ne sont pas concernés.
problem-not-found = Il n’y a rien ici
problem-not-found-about = L’adresse est mal écrite, ou ce qui s’y trouvait a été supprimé.
problem-method-not-allowed = Cette adresse n’accepte pas cette méthode
problem-method-not-allowed-about = L’en-tête « { -header-allow } » de la réponse énumère les méthodes acceptées.
problem-conflict = Le service fonctionne sans cela
problem-conflict-about = Ce que demande la requête est désactivé ici : la conversation ne peut pas continuer dans { -telegram }, car aucun robot n’y est configuré.
problem-too-large = Le corps est trop grand
problem-too-large-about = Le membre « { -member-limit } » donne le nombre maximal d’octets d’un corps.
problem-unsupported-media-type = Le corps est d’un type illisible ici
problem-unsupported-media-type-about = Les corps sont en { -json } : envoyez « { -header-content-type } », en { -utf8 } et sans compression.
problem-invalid = Une valeur est inutilisable
problem-invalid-about = Le membre « { -member-field } » nomme l’endroit dans le corps, et la phrase à côté dit ce qui ne va pas. Rien n’a été changé.
problem-idempotency-key-reused = La clé a déjà servi pour une autre requête
problem-idempotency-key-reused-about = La même « { -header-key } » est déjà venue avec un autre corps. Répétez la première requête telle quelle, ou envoyez la nouvelle avec une nouvelle clé.
problem-mixed-times = Certaines équipes ont des horaires, d’autres non
problem-mixed-times-about = Donnez un début et une fin à toutes les équipes, ou à aucune.
problem-no-price-on-date = Il n’y a pas de prix pour ce jour
problem-no-price-on-date-about = Le jour demandé précède la première version de la liste de prix, qui commence le jour indiqué dans « { -member-first } ».
problem-people-exceed-staff = Plus de personnes au travail que d’effectif
problem-people-exceed-staff-about = Une équipe, ou le maximum en même temps, dépasse tout l’effectif. Donnez un effectif plus grand ou une équipe plus petite.
problem-unknown-price-book = Cette liste de prix n’existe pas
problem-unknown-price-book-about = La requête { -path-price-books } énumère celles qui peuvent servir.
problem-rate-limited = Trop de messages à la fois
problem-rate-limited-about = Une conversation accepte un certain nombre de messages par minute. L’en-tête « { -header-retry-after } » dit combien de secondes attendre.
problem-unavailable = Le service ne peut pas répondre pour l’instant
problem-unavailable-about = Rien n’a été changé. Envoyez de nouveau la même requête, avec la même clé, après les secondes indiquées dans « { -header-retry-after } ».
problem-internal = Quelque chose s’est mal passé de notre côté
problem-internal-about = C’est une erreur du service, pas de la requête. L’exploitant la trouve dans le journal sous la valeur de « { -member-instance } ».

refused-malformed-not-json = Le corps n’est pas du { -json } valide.
refused-malformed-not-utf8 = Le corps n’est pas codé en { -utf8 }.
refused-malformed-not-text = Le corps contient la moitié d’une paire de substitution, qui n’est pas un caractère.
refused-malformed-repeated-name = Le corps nomme deux fois le même membre.
refused-malformed-number-too-long = Le corps contient un nombre qui a trop de chiffres.
refused-malformed-too-deep = Le corps est imbriqué trop profondément.
refused-malformed-incomplete = Le corps n’est pas arrivé en entier.
refused-malformed-key-missing = L’en-tête « { -header-key } » manque. Envoyez une nouvelle valeur avec chaque message, et la même valeur avec une répétition.
refused-malformed-key-unusable = L’en-tête « { -header-key } » doit avoir de 1 à 255 caractères { -ascii } visibles.
refused-unauthorised = Cette requête a besoin du jeton de cette conversation, dans l’en-tête « { -header-authorization } ».
refused-origin-refused = Les pages de ce site ne peuvent pas appeler ce service. Son exploitant peut l’autoriser.
refused-not-found = Il n’y a rien à cette adresse, ou cela a été supprimé.
refused-method-not-allowed = Cette adresse n’accepte pas cette méthode.
refused-conflict = Cette conversation ne peut pas continuer dans { -telegram } : aucun robot n’est configuré ici.
# $limit (number): the most bytes that a body may have
refused-too-large = Le corps peut avoir au maximum { $limit } octets.
refused-unsupported-media-type = Envoyez le corps en { -media-type }, en { -utf8 } et sans compression.
refused-invalid-body = Le corps doit être un objet { -json }.
# $field (text): the place in the body, such as schedule.shifts.1.people
refused-invalid-missing = « { $field } » manque.
# $field (text): the place in the body
refused-invalid-unknown = « { $field } » est inconnu ici.
# $field (text): the place in the body
refused-invalid-type = « { $field } » n’est pas du bon type.
# $field (text): the place in the body; $limit (number): the most characters or entries
refused-invalid-length = « { $field } » est trop long : au maximum { $limit }.
# $field (text): the place in the body
refused-invalid-range = « { $field } » sort de ses limites.
# $field (text): the place in the body
refused-invalid-form = « { $field } » a une valeur inconnue.
refused-idempotency-key-reused = Cette « { -header-key } » est déjà venue avec un autre corps.
# $field (text): the place of the first shift without times
refused-mixed-times = Soit toutes les équipes ont un début et une fin, soit aucune. « { $field } » manque.
# $on (date): the day asked about; $first (date): when the price book's first version begins
refused-no-price-on-date = Il n’y a pas de prix pour le { $on } : la liste de prix commence le { $first }.
# $people (number): people in the shift or at the peak; $staff (number): people in all
refused-people-exceed-staff = { $people } personnes en même temps, c’est plus que l’effectif de { $staff }.
# $price_book (text): the id that was asked for
refused-unknown-price-book = La liste de prix « { $price_book } » n’existe pas.
# $retry_after (number): seconds to wait
refused-rate-limited =
    { $retry_after ->
        [one] C’était rapide. Attendez { $retry_after } seconde et renvoyez le message, s’il vous plaît.
        [many] C’était rapide. Attendez { $retry_after } de secondes et renvoyez le message, s’il vous plaît.
       *[other] C’était rapide. Attendez { $retry_after } secondes et renvoyez le message, s’il vous plaît.
    }
refused-unavailable = Rien n’a été changé. Réessayez dans un instant, s’il vous plaît.
refused-internal = Vous n’y êtes pour rien : c’est une erreur du service. Réessayez, s’il vous plaît.

## La fenêtre de discussion sur un site : sans variables, car elle les affiche elle-même

# On the button that opens it
widget-launcher = Combien cela coûterait-il ?
# The window's name
widget-title = Assistant tarifaire
# Beside the name
widget-bot = assistant (robot)
widget-language = Langue
widget-menu = Menu
widget-restart = Recommencer
widget-human = Parler à quelqu’un
widget-forget = Oublier cette discussion
widget-forget-sure = Oublier cette discussion ? Ce que vous avez écrit est supprimé ; les devis déjà remis restent valables.
widget-forget-yes = Oublier
widget-keep = Garder
# Offered where the assistant has a bot in Telegram
widget-telegram = Continuer dans { -telegram }
widget-telegram-open = Ouvrir { -telegram }
widget-close = Fermer
# In the empty field
widget-write = Écrivez votre réponse
widget-send = Envoyer
widget-privacy = Un robot vous répond. Ce que vous écrivez est conservé ; le menu permet de l’oublier.
# Beside an answer that was given
widget-change = Changer
# Names the row of chips
widget-told = Ce que j’ai compris
widget-sending = Envoi…
widget-unsent = Non envoyé
widget-retry = Réessayer
widget-edit = Modifier
widget-offline = Pas de connexion. Ce que vous écrivez reste ici et partira à son retour.
widget-unreachable = L’assistant est injoignable pour l’instant.
# For screen readers, while the answer is awaited
widget-waiting = Réponse en cours…
widget-gone = La discussion précédente n’existe plus ; celle-ci est nouvelle.
# Opens the table of a quote
widget-lines = Voir toutes les lignes
widget-copy = Copier comme texte
widget-copied = Copié
widget-link = Ouvrir le devis
# A link
widget-chart = Graphique
widget-contact = Contacter le vendeur
# Names the list of messages
widget-log = Conversation

## La page à l’adresse du service

page-title = Licences nominatives ou simultanées : un assistant pour votre site
page-headline = On vous demande le prix. Répondez au centime près.
page-lead = Une ligne place un assistant sur votre page. Il demande combien de personnes travaillent et quand, recommande les licences les moins chères, nominatives ou simultanées, et montre chaque étape du calcul. C’est un robot ; chaque chiffre vient de la liste de prix.
page-languages = Langue
# Above the line of code that a site owner copies
page-snippet = Une ligne pour votre page
page-copy = Copier
page-copied = Copié
# A receipt: what the widget costs a page that has it
page-costs = Ce qu’il coûte à votre page
page-cost-launcher = Tant que personne ne s’approche
page-cost-rest = Quand quelqu’un l’ouvre
page-cost-cookies = Cookies
page-cost-third-parties = Tiers sollicités
page-cost-work = Travail pour vous
page-cost-line = une ligne
# $size (number): kilobytes
page-kilobytes = { $size } Ko
# What can be tried
page-theme = Aspect
page-theme-auto = Auto
page-theme-light = Clair
page-theme-dark = Sombre
page-place = Emplacement
page-place-inline = Dans la page
page-place-corner = Dans le coin
page-in-corner = Il attend maintenant dans le coin du bas, comme il le ferait sur votre page.
page-without-script = La discussion a besoin de { -javascript }. Sans lui, les programmes peuvent quand même demander : les requêtes sont à la fin de cette page.
page-options = Options
# $element, $prefix (texts): as they stand in the code
page-options-lead = À placer sur { $element }. Sur le script lui-même, elles commencent par { $prefix }.
page-option = Option
page-option-values = Valeurs
page-option-meaning = Ce qu’elle fait
page-option-lang = La langue de la discussion ; sinon, celle de votre page.
page-option-price-book = La liste de prix à utiliser ; sinon, l’habituelle.
page-option-theme = Clair ou sombre ; sinon, comme l’appareil.
page-option-position = Dans le coin où les lignes finissent ou commencent, ou dans la page même.
page-option-open = Ouvert dès le début.
page-option-staff = Combien de personnes il y a, si votre page le sait.
page-option-contact-url = Où l’on peut joindre quelqu’un.
page-script = Depuis votre propre script
page-script-lead = Ouvrez-le, parlez à la place du visiteur et apprenez chaque devis.
page-brand = À vos couleurs
page-brand-lead = Couleurs et police sont des propriétés ; chaque partie peut avoir son style.
page-policy = Avec une politique stricte
page-policy-lead = Une seule adresse est à autoriser.
page-programs = Pour les programmes
page-programs-lead = La même conversation et les mêmes prix, sans page.
page-converse = Parlez-lui
page-price = Demandez seulement un prix
page-openapi = Toutes les requêtes, décrites en { -openapi }
page-price-books = Les listes de prix
# What a visitor types, in one sentence
page-example = 20 personnes, 3 le jour, 2 la nuit

## Le texte d’un devis que l’on transmet

# $price (text): what the recommended plan costs, with its period; $plan (text): the plan's name; $seats (number): how
# many are paid for; $staff (number): people in all, two or more; $peak (number): the most at work at once
forward-total = { $price } : { $plan } × { $seats }, pour un effectif de { $staff }, au maximum { $peak } en même temps
# The same for one person. $price (text), $plan (text), $seats (number)
forward-total-alone = { $price } : { $plan } × { $seats }, pour une personne
# $options (list): the other plans with their prices, equal to the recommended one's
forward-same = Le même prix que { $options }
# $amount (money): the saving a month; $per_year (money): the saving a year; $options (list): the other plans and prices
forward-saving-month = Économie de { $amount } par mois, { $per_year } par an ({ $options })
# $amount (money): the saving a year; $options (list): the other plans with their prices
forward-saving-year = Économie de { $amount } par an ({ $options })
# $number (text): the quote's number; $until (date): the last day on which it is valid; $version (text): the price
# book's version; $book (text): the price book's name
forward-number = Devis { $number }, valable jusqu’au { $until }. { $book }, liste de prix { $version } ; taxes et autres frais non compris

## A quote on its page, in its chart and on paper

# $number (text): the quote's number
quote-title = Devis { $number }
# Beside a date
quote-issued = Établi le
# Beside a date
quote-valid-until = Valable jusqu’au
# Beside a price book's name and version
quote-price-list = Liste de prix
# Above what the customer told of people and shifts
quote-asked = La demande
# Above what an agent added
quote-note = Remarque
# Beside a square code that a phone reads
quote-check = Scannez le code pour vérifier que ce devis est tel qu’il a été établi.
# $until (date): the last day on which it was valid
quote-expired = Ce devis était valable jusqu’au { $until }. Les prix ont pu changer depuis.
# A button beside quote-expired
quote-price-again = Recalculer
# $number (text): the other quote's number
quote-superseded = Un autre devis remplace celui-ci : { $number }
# $number (text): the older quote's number
quote-supersedes = Ce devis remplace le devis { $number }.
# Leads to a few lines for a chat or a letter
quote-forward = Texte à transférer
chart-title = Le coût de chaque formule selon le nombre de personnes au travail en même temps
# Names the axis
chart-people = Personnes en même temps
# Names the axis. $currency (text): a currency's three letters
chart-cost-month = { $currency } par mois
# Names the axis. $currency (text): a currency's three letters
chart-cost-year = { $currency } par an
# Beside a line, and short. $peak (number): people up to whom the concurrent licence is cheaper
chart-break-even = jusqu’à { $peak } en même temps
table-changes = Ce que coûterait un changement
column-change = Si c’était
column-cheapest = Le moins cher
# $people (number): in the shift
what-if-shift = une équipe de plus, { $people }

## The quote desk: a page on which an agent of the seller makes quotes for customers

desk-title = Bureau des devis
desk-lead = Dites comment travaille le client, ou remplissez les champs. Les prix s’affichent pendant la saisie.
# Names a field
desk-sentence = En une seule phrase
# A button beside that field
desk-read = Remplir les champs
desk-nothing-read = Je n’ai pas compris comment le client travaille. Remplissez les champs, s’il vous plaît.
# Names a field
desk-staff = Effectif total
# Names three choices
desk-schedule = Organisation du travail
# Names a field
desk-peak = Maximum en même temps
# Heads a column of a small table: of a shift
desk-people = Personnes
# Heads a column: when a shift begins
desk-from = De
# Heads a column: when a shift ends
desk-to = À
# Heads a column
desk-days = Jours
# A button
desk-add-shift = Ajouter une équipe
# A button. $number (number): the shift’s place
desk-remove-shift = Retirer l’équipe { $number }
# Names a field
desk-handover = Chevauchement en minutes
# Names a field
desk-language = Langue du client
# Names a field
desk-note = Remarque pour le client
# The main button
desk-issue = Établir le devis
desk-issued = Le devis est établi.
# A button
desk-copy-text = Copier le texte
# A button
desk-copy-link = Copier le lien
# Heads the plans with their prices
desk-prices = Prix
desk-recent = Devis récents
desk-recent-where = Conservés dans ce navigateur seulement.
# A button beside a recent quote: the next one will take its place
desk-change = Changer
desk-failed = Cela n’a pas marché. Réessayez, s’il vous plaît.

## Dans Telegram : ce qui ne se dit que là

# The name has at most 64 characters, the description 512, the short description 120.
telegram-name = Assistant tarifaire des licences
telegram-description = Je suis un robot et je réponds à une question : qu’est-ce qui vous coûte le moins, une licence pour chaque personne, ou des licences pour celles qui travaillent au même moment ? Je demande combien de personnes vous avez et qui travaille quand, puis je chiffre les deux d’après la liste de prix. Appuyez sur Démarrer, ou écrivez tout en une phrase.
telegram-short-description = Un robot qui calcule quel type de licence vous coûte le moins et ce que coûte chacun.
# Beside the commands: short
telegram-command-start = Commencer une nouvelle conversation
telegram-command-example-quote = Le prix en une ligne, par exemple : 20 3+2
telegram-command-language = Une autre langue
telegram-command-restart = Recommencer
telegram-command-cancel = Tout laisser tel quel
telegram-command-help = Ce que je sais faire
telegram-command-forget = Supprimer cette conversation
# Said in passing, over the chat: at most 200 characters
telegram-stale = Ce bouton appartient à une question précédente. Voici celle qui est ouverte.
telegram-odd-no-text = Je lis le texte et les boutons, mais pas les images, les messages vocaux, les fichiers et autres.
telegram-odd-edited = Un message modifié après coup ne change rien ici. Envoyez-en un nouveau, s’il vous plaît.
# $limit (number): characters
telegram-odd-too-long = C’est trop long pour moi : un message peut avoir au maximum { $limit } caractères. Dites-le plus brièvement, s’il vous plaît.
telegram-continued = Nous reprenons ici là où vous en étiez.
telegram-code-used = Ce lien a déjà servi ou a expiré ; nous commençons donc une nouvelle conversation ici.
telegram-forgotten = J’ai supprimé cette conversation. Les devis déjà remis restent valables. Ce que vous écrirez ensuite en commencera une nouvelle.
# On the buttons under a quote
telegram-copy = Copier le numéro
telegram-open = Ouvrir le devis

## Where a quote's chart is brought

# A button
telegram-chart = Graphique
