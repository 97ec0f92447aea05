### Lo que dice el asistente, en español. Los mensajes y las variables son los del archivo inglés, donde se describen.
### Se trata de tú y se habla de «personas», sin suponer el género de nadie.

## Las primeras palabras y lo que siempre está a la vista

hello = Hola, soy un bot. Calculo qué tipo de licencia te sale más barato y cuánto cuesta cada uno.
privacy = Tus mensajes se guardan para poder seguir desde aquí. Puedes hacer que se olvide este chat en cualquier momento: en el menú de la ventana en la que escribes o a través de una persona. Los presupuestos ya emitidos siguen siendo válidos.
greeting = Hola.
thanks = De nada.
help-bot = Soy un bot, no una persona. Te pregunto cuántas personas tienes y quién trabaja cuándo; después calculo el precio de cada plan y te recomiendo el más barato.
help-example = Puedes responder en una sola frase: «20 personas, 3 de día y 2 de noche». Después de un presupuesto, pregunta: «¿y si fuéramos 25?».
help-commands = En cualquier momento puedes escribir «atrás», «cambiar la plantilla», «empezar de nuevo», «hablar con una persona», «ayuda» o el nombre de otro idioma.
human-contact = Puedes hablar con una persona aquí: { $url }
human-pricing-page = No conozco ningún contacto directo. Puedes seguir desde la página de precios: { $url }
human-not-stated = No conozco ningún contacto. Pregunta donde te ofrecieron este chat.
human-passed-on = He avisado a una persona y le he pasado tus respuestas y tu presupuesto, si lo hay. Mientras tanto, puedes seguir aquí.

## Las preguntas

ask-staff = ¿Cuántas personas necesitan una cuenta? Por ejemplo: 20
ask-staff-exceeded = Me has hablado de { $people } a la vez, pero de { $staff } en total. ¿Cuántas personas tienes en total?
ask-schedule = ¿Cómo trabajan: todas a la vez, por turnos, o sabes cuántas personas coinciden como máximo?
ask-peak = ¿Cuántas personas trabajan a la vez como máximo? Por ejemplo: 5
ask-shifts = ¿Cuántas personas trabajan en cada turno? Por ejemplo: «3 de día, 2 de noche» o «4 de 8 a 16, 2 de 16 a 24».
ask-shifts-counted =
    { $count ->
        [one] ¿Cuántas personas trabajan en el turno? Por ejemplo: «3 de día».
        [many] ¿Cuántas personas trabajan en cada uno de los { $count } de turnos? Por ejemplo: «3 de día, 2 de noche».
       *[other] ¿Cuántas personas trabajan en cada uno de los { $count } turnos? Por ejemplo: «3 de día, 2 de noche».
    }
ask-shift-next = ¿Cuántas personas trabajan en el turno { $number }?
ask-times = ¿De qué hora a qué hora trabaja el resto? Me falta el horario de estos turnos: { $people }. Por ejemplo: «de 8 a 16 y de 16 a 24».
ask-handover = Cuando cambia el turno, ¿quienes salen y quienes entran coinciden un rato con la sesión abierta?

## Botones: como mucho cinco palabras y treinta caracteres

choice-together = Todas a la vez
choice-shifts = Por turnos
choice-peak = Sé el máximo
choice-yes = Sí, hay solape
choice-no = No, sin solape
choice-staff =
    { $staff ->
        [one] { $staff } persona en total
        [many] { $staff } de personas en total
       *[other] { $staff } personas en total
    }
choice-peak-of = { $peak } a la vez
choice-everybody = Todo el equipo: { $staff }
choice-all-at-once = Todas a la vez: { $people }
choice-take = Aplicar este cambio
choice-rest-of-day = El resto del día
choice-without-times = Sin horarios
choice-reading-shifts = Turnos: { $people }
choice-times = { $start }–{ $end }
choice-one-group = Un solo grupo de { $people }
choice-count =
    { $count ->
        [one] { $count } turno
        [many] { $count } de turnos
       *[other] { $count } turnos
    }
choice-each =
    { $count ->
        [one] { $count } turno de { $people }
        [many] { $count } de turnos de { $people }
       *[other] { $count } turnos de { $people }
    }
choice-add = Añadir el turno { $number }
choice-minutes =
    { $minutes ->
        [one] { $minutes } minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    }
choice-change-staff = Cambiar la plantilla
choice-change-schedule = Cambiar el horario
choice-change-shifts = Cambiar los turnos
choice-change-peak = Cambiar el máximo
choice-change-handover = Cambiar el solape
choice-back = Atrás
choice-cancel = Cancelar
choice-restart = Empezar de nuevo
choice-human = Hablar con una persona
choice-help = Ayuda
choice-language = Otro idioma
choice-language-name = { $language }

## Lo que se ha entendido

echo = Anotado: { $facts }.
kept = Lo que sé hasta ahora: { $facts }.
kept-nothing = Todavía no sé nada de tu equipo.
echo-instead = { $now } en lugar de { $before }
echo-staff =
    { $staff ->
        [one] { $staff } persona en total
        [many] { $staff } de personas en total
       *[other] { $staff } personas en total
    }
echo-together = todas las personas a la vez
echo-peak = como máximo { $peak } a la vez
echo-in-shifts = trabajo por turnos
echo-shift-count =
    { $count ->
        [one] { $count } turno
        [many] { $count } de turnos
       *[other] { $count } turnos
    }
echo-shifts =
    { $count ->
        [one] un turno de { $shifts }
        [many] turnos de { $shifts }
       *[other] turnos de { $shifts }
    }
echo-shifts-many =
    { $count ->
        [one] { $count } turno, primero { $first }
        [many] { $count } de turnos, los primeros { $first }
       *[other] { $count } turnos, los primeros { $first }
    }
echo-one-after-another = uno tras otro: como máximo { $peak } a la vez
echo-handover =
    { $minutes ->
        [0] ningún solape entre turnos
        [one] un solape de { $minutes } minuto
        [many] un solape de { $minutes } de minutos
       *[other] un solape de { $minutes } minutos
    }
echo-handover-dropped = lo que dijiste del solape ya no cuenta
shift-times = { $people } de { $start } a { $end }
shift-days = { $shift } ({ $days })
shift-zone = { $shift }, hora de { $zone }

## Lo que se sabe, en corto: como mucho cuatro palabras

told-staff =
    { $staff ->
        [one] { $staff } persona
        [many] { $staff } de personas
       *[other] { $staff } personas
    }
told-together = todas a la vez
told-peak = { $peak } a la vez
told-in-shifts = por turnos
told-shifts =
    { $count ->
        [one] turno de { $shifts }
        [many] turnos de { $shifts }
       *[other] turnos de { $shifts }
    }
told-times = { $shifts }
told-shift = { $people } ({ $start }–{ $end })
told-handover =
    { $minutes ->
        [0] sin solape
        [one] solape de { $minutes } min
        [many] solape de { $minutes } min
       *[other] solape de { $minutes } min
    }
told-saving-month = Ahorras { $amount } al mes
told-saving-year = Ahorras { $amount } al año
period-month = al mes
period-year = al año

## Lo que no está claro

unsure-which = No tengo claro a cuál de estas opciones te refieres:
unsure-which-none = No tengo claro a qué te refieres.
unsure-one = ¿Te refieres a esto?
unsure-number = Basta un número aproximado, se puede cambiar después.
unsure-peak-beside-shifts = Con estos turnos no serían { $peak } a la vez. ¿Con qué cuento?
unsure-times-of-whom = Tengo el horario, pero no cuántas personas trabajan entonces.
out-of-range = No puedo calcular el precio con «{ $said }»: aquí hace falta un número entero de { $least } a { $most }.
out-of-range-other = No puedo contar con «{ $said }».
missed = Perdona, no te he entendido.
missed-again = Perdona, sigo sin entenderte. Puedes pulsar un botón o hablar con una persona.
unfitting-choice = Esa opción ya no encaja aquí, así que nada ha cambiado.
yes-or-no-to-what = No tengo claro a qué te refieres con eso.

## Volver atrás, cambiar, empezar de nuevo

restarted = Empezamos de nuevo.
back-done = He deshecho tu última respuesta.
back-nothing = No hay nada que deshacer.
change-closed = Todo queda como estaba.
cancel-offers-restart = Nada ha cambiado. Puedes seguir o empezar de nuevo.
handover-needs-shifts = El solape solo importa donde se trabaja por turnos.
quote-needs-answers = Podré decirte el precio en cuanto sepa un poco más.
language-switched = Seguimos en este idioma: { $language }.
language-which = ¿En qué idioma seguimos?
language-not-spoken = Todavía no hablo ese idioma. Estos sí los hablo:

## Planes y precios

plan-named = Licencia nominal
plan-concurrent = Licencia concurrente
plan-by-staff = Licencia por persona
plan-by-peak = Licencia por puestos simultáneos
plan-with-id = { $plan } ({ $id })
price-month = { $amount } al mes
price-year = { $amount } al año
option-price = { $plan }: { $price }

## El resultado

result-recommended = Te recomiendo «{ $plan }»: { $price }, lo más barato para ti.
result-only = { $plan }: { $price }. Es el único plan de esta lista de precios.
result-tie = Te recomiendo «{ $plan }»: { $price }. Otro plan cuesta lo mismo.
why-together =
    { $staff ->
        [one] Motivo: tienes { $staff } persona, que trabaja sola.
        [many] Motivo: tus { $staff } de personas trabajan todas a la vez.
       *[other] Motivo: tus { $staff } personas trabajan todas a la vez.
    }
why-at-most = Motivo: de tu equipo de { $staff }, como máximo { $peak } trabajan a la vez.
why-largest-shift = Motivo: de tu equipo de { $staff }, como máximo { $peak } trabajan a la vez, en el turno más grande.
why-neighbours = Motivo: de tu equipo de { $staff }, como máximo { $peak } tienen la sesión abierta a la vez, al cambiar el turno.
why-timeline = { $why } El momento de más trabajo llega por primera vez el { $moment }.
why-capped =
    { $staff ->
        [one] Motivo: tus turnos se solapan hasta sumar más personas de las que tienes, así que cuento { $staff } persona, una sola vez.
        [many] Motivo: tus turnos se solapan hasta sumar más personas de las que tienes, así que cuento las { $staff } de personas, cada una una sola vez.
       *[other] Motivo: tus turnos se solapan hasta sumar más personas de las que tienes, así que cuento las { $staff } personas, cada una una sola vez.
    }
result-saving-month = Ahorras { $amount } al mes, { $per_year } al año, frente al plan «{ $plan }» ({ $percent } menos).
result-saving-year = Ahorras { $amount } al año frente al plan «{ $plan }» ({ $percent } menos).
break-even-stays =
    { $staff ->
        [one] Punto de equilibrio: con { $staff } persona, el plan «{ $by_peak }» sigue siendo más barato hasta { $peak } a la vez; por encima, «{ $by_staff }».
        [many] Punto de equilibrio: con { $staff } de personas, el plan «{ $by_peak }» sigue siendo más barato hasta { $peak } a la vez; por encima, «{ $by_staff }».
       *[other] Punto de equilibrio: con { $staff } personas, el plan «{ $by_peak }» sigue siendo más barato hasta { $peak } a la vez; por encima, «{ $by_staff }».
    }
break-even-up-to =
    { $staff ->
        [one] Punto de equilibrio: con { $staff } persona, el plan «{ $by_peak }» sería más barato hasta { $peak } a la vez; por encima, «{ $by_staff }».
        [many] Punto de equilibrio: con { $staff } de personas, el plan «{ $by_peak }» sería más barato hasta { $peak } a la vez; por encima, «{ $by_staff }».
       *[other] Punto de equilibrio: con { $staff } personas, el plan «{ $by_peak }» sería más barato hasta { $peak } a la vez; por encima, «{ $by_staff }».
    }
break-even-largest =
    { $staff ->
        [one] Punto de equilibrio: con { $staff } persona, { $peak } a la vez es el mayor número con el que el plan «{ $by_peak }» es más barato que «{ $by_staff }».
        [many] Punto de equilibrio: con { $staff } de personas, { $peak } a la vez es el mayor número con el que el plan «{ $by_peak }» es más barato que «{ $by_staff }».
       *[other] Punto de equilibrio: con { $staff } personas, { $peak } a la vez es el mayor número con el que el plan «{ $by_peak }» es más barato que «{ $by_staff }».
    }
break-even-always =
    { $staff ->
        [one] Trabajen cuantas trabajen a la vez, con { $staff } persona el plan «{ $by_peak }» es más barato que «{ $by_staff }».
        [many] Trabajen cuantas trabajen a la vez, con { $staff } de personas el plan «{ $by_peak }» es más barato que «{ $by_staff }».
       *[other] Trabajen cuantas trabajen a la vez, con { $staff } personas el plan «{ $by_peak }» es más barato que «{ $by_staff }».
    }
break-even-never =
    { $staff ->
        [one] Trabajen cuantas trabajen a la vez, con { $staff } persona el plan «{ $by_peak }» nunca es más barato. Por eso, «{ $by_staff }».
        [many] Trabajen cuantas trabajen a la vez, con { $staff } de personas el plan «{ $by_peak }» nunca es más barato. Por eso, «{ $by_staff }».
       *[other] Trabajen cuantas trabajen a la vez, con { $staff } personas el plan «{ $by_peak }» nunca es más barato. Por eso, «{ $by_staff }».
    }
limit-none = Con este plan nadie se queda fuera: cada persona tiene su licencia.
limit-not-stated =
    { $seats ->
        [one] A la vez solo puede trabajar { $seats } persona, la que está pagada. Qué pasa con la siguiente no está indicado; te lo puede decir una persona.
        [many] A la vez solo pueden trabajar { $seats } de personas, las que están pagadas. Qué pasa con la siguiente no está indicado; te lo puede decir una persona.
       *[other] A la vez solo pueden trabajar { $seats } personas, las que están pagadas. Qué pasa con la siguiente no está indicado; te lo puede decir una persona.
    }
limit-refused =
    { $seats ->
        [one] A la vez solo puede trabajar { $seats } persona; a la siguiente se le niega el acceso.
        [many] A la vez solo pueden trabajar { $seats } de personas; a la siguiente se le niega el acceso.
       *[other] A la vez solo pueden trabajar { $seats } personas; a la siguiente se le niega el acceso.
    }
limit-oldest-ends =
    { $seats ->
        [one] A la vez solo puede trabajar { $seats } persona; cuando entra otra, se cierra la sesión más antigua.
        [many] A la vez solo pueden trabajar { $seats } de personas; cuando entra otra, se cierra la sesión más antigua.
       *[other] A la vez solo pueden trabajar { $seats } personas; cuando entra otra, se cierra la sesión más antigua.
    }
limit-billed =
    { $seats ->
        [one] Está pagada { $seats } persona a la vez; cuando entra otra, se cobra una licencia más.
        [many] Están pagadas { $seats } de personas a la vez; cuando entra otra, se cobra una licencia más.
       *[other] Están pagadas { $seats } personas a la vez; cuando entra otra, se cobra una licencia más.
    }
result-overlap = No he contado ningún solape. Si los dos turnos coinciden un rato con la sesión abierta: { $peak } a la vez, { $totals }.
result-overlap-changes = No he contado ningún solape. Si los dos turnos coinciden un rato con la sesión abierta: { $peak } a la vez, { $totals }. Entonces esto te costaría menos: { $plan }.
assumed-handover =
    { $minutes ->
        [0] Supuesto: nadie sigue con la sesión abierta después de su turno.
        [one] Supuesto: tras su turno, cada persona sigue con la sesión abierta { $minutes } minuto.
        [many] Supuesto: tras su turno, cada persona sigue con la sesión abierta { $minutes } de minutos.
       *[other] Supuesto: tras su turno, cada persona sigue con la sesión abierta { $minutes } minutos.
    }
assumed-prices = Precios: lista { $version }, que uso para los días a partir del { $since }. No incluye impuestos ni otros cargos.
result-number = Presupuesto { $number }, válido hasta el { $valid_until }: { $url }
# $number (text): the quote\'s number; $valid_until (date)
result-number-short = Presupuesto { $number }, válido hasta el { $valid_until }
reissued-expired = El presupuesto anterior para esto ha caducado, así que este tiene un número nuevo.
reissued-prices-changed = La lista de precios ha cambiado desde el presupuesto anterior para esto, así que este tiene un número nuevo.
no-price-on-date = La lista no tiene precio para el { $date }, así que no puedo calcularlo.
next-trial =
    { $days ->
        [one] Antes puedes probarlo: hay una prueba de { $days } día.
        [many] Antes puedes probarlo: hay una prueba de { $days } de días.
       *[other] Antes puedes probarlo: hay una prueba de { $days } días.
    }
next-example = ¿Qué más? Cambia una respuesta, pregunta «¿y si fuéramos 25?» o habla con una persona.

## Y si…

what-if-priced =
    { $staff ->
        [one] Con { $staff } persona y como máximo { $peak } a la vez, lo más barato para ti sería «{ $plan }»: { $price }. { $now }
        [many] Con { $staff } de personas y como máximo { $peak } a la vez, lo más barato para ti sería «{ $plan }»: { $price }. { $now }
       *[other] Con { $staff } personas y como máximo { $peak } a la vez, lo más barato para ti sería «{ $plan }»: { $price }. { $now }
    }
what-if-now = Ahora lo es «{ $plan }»: { $price }.
what-if-stays = El plan más barato sigue siendo el mismo; ahora cuesta { $price }.
what-if-nothing-changed = Todavía no ha cambiado nada. ¿Aplico este cambio?
what-if-exceeds-staff = No puedo calcularlo: serían { $people } a la vez, pero { $staff } en total.
what-if-example = Eso no puedo calcularlo todavía. Pregunta con un número: «¿y si fuéramos 25?» o «¿y si trabajan 4 a la vez?».

## Tablas

table-options-month = Lo que cuesta cada plan al mes
table-options-year = Lo que cuesta cada plan al año
table-prices-month = La lista de precios, al mes
table-prices-year = La lista de precios, al año
table-what-if = Lo que cambiaría
table-growth = Lo que costaría el próximo año
table-break-even = Hasta cuántas personas a la vez sale más barato esto: { $plan }
column-option = Plan
column-quantity = Cantidad
column-each = Precio
column-amount = Importe
column-now = Ahora
column-then = Entonces
column-from = Desde
column-difference = Diferencia
column-staff = Personas en total
column-by-staff = { $plan }
column-largest-peak = Más barato hasta
cell-never = nunca
line-tier = { $plan }, { $first }–{ $last }
line-tier-open = { $plan }, { $first } o más
line-base = { $plan }, cuota base
line-pack = { $plan }, paquete de { $size }
line-total = { $plan }, total
line-price = { $label }: { $each } por unidad
line-what-if = { $plan }: ahora { $now }, entonces { $then }, diferencia { $difference }
line-break-even =
    { $peak ->
        [0] { $staff } en total: «{ $by_staff }» cuesta { $price }; «{ $by_peak }» nunca sale más barato
        [one] { $staff } en total: «{ $by_staff }» cuesta { $price }; «{ $by_peak }» sale más barato hasta { $peak } a la vez
        [many] { $staff } en total: «{ $by_staff }» cuesta { $price }; «{ $by_peak }» sale más barato hasta { $peak } a la vez
       *[other] { $staff } en total: «{ $by_staff }» cuesta { $price }; «{ $by_peak }» sale más barato hasta { $peak } a la vez
    }

## Preguntas sobre las licencias

explain-not-stated =
    { $topic ->
        [trial] Si hay un periodo de prueba, el vendedor no lo indica; te lo puede decir una persona.
        [gives] Qué da una licencia además del acceso, el vendedor no lo indica; te lo puede decir una persona.
        [at_limit] Qué pasa cuando entra una persona de más, el vendedor no lo indica; te lo puede decir una persona.
        [supervisors] Si los responsables cuentan, el vendedor no lo indica; te lo puede decir una persona.
        [mixing] Si se pueden mezclar los dos tipos, el vendedor no lo indica; te lo puede decir una persona.
        [switching] Si se puede cambiar más adelante, el vendedor no lo indica; te lo puede decir una persona.
       *[terms] Cuáles son las condiciones, el vendedor no lo indica; te lo puede decir una persona.
    }
explain-difference = La licencia nominal cuenta personas: cada persona que necesita acceso tiene la suya. La licencia concurrente cuenta a quienes trabajan en el mismo momento: puede haber todas las cuentas que quieras, pero a la vez solo trabajan tantas personas como estén pagadas.
explain-named = Una licencia nominal es de una persona, no de un ordenador. Esa persona puede entrar en cualquier momento con su nombre y su contraseña, así que nadie se queda fuera.
explain-concurrent = Las licencias concurrentes se comparten: puede haber todas las cuentas que quieras y turnarse, pero a la vez solo trabajan tantas personas como estén pagadas.
explain-gives = Elijas la licencia que elijas, te da:
gives-statistics = Estadísticas de cada persona: carga de trabajo, tasa de respuesta y valoración media, también en conjunto.
gives-security = Seguridad: cada persona tiene su propia contraseña, que se cambia de vez en cuando y no se comparte con nadie.
gives-logging = Un registro: cada acción en un chat queda anotada, así que se ve quién entró y cuándo.
explain-suits = Las licencias nominales convienen a equipos que trabajan todos a la vez. Las concurrentes convienen a equipos más grandes en los que solo una parte trabaja a la vez, y a programas que se usan poco.
explain-log-in = Cada persona tiene una cuenta con su nombre y su contraseña. Con una licencia nominal puede entrar en cualquier momento; con licencias concurrentes, solo tantas a la vez como estén pagadas.
explain-trial =
    { $days ->
        [one] Sí, hay una prueba de { $days } día.
        [many] Sí, hay una prueba de { $days } de días.
       *[other] Sí, hay una prueba de { $days } días.
    }
explain-no-trial = No, no hay periodo de prueba.
explain-sharing = Con licencias concurrentes, sí: pueden tener cuenta todas las personas, y a la vez entran tantas como estén pagadas. Con licencias nominales, no: cada persona necesita la suya.
explain-at-limit = Con licencias concurrentes a la vez solo trabajan tantas personas como estén pagadas, así que cuenta con el momento de más gente, solapes de turnos incluidos. Con licencias nominales no hay ese límite.
explain-meeting = Si todo el mundo tiene que estar dentro en el mismo momento, aunque sea una vez por semana, ese es tu momento de más gente y cuentan todas las personas.
explain-idle = Si cuenta quien está dentro sin hacer nada no está indicado aquí. Para ir sobre seguro, cuenta a todas las personas que estén dentro; más te puede decir una persona.
explain-supervisors-count = Sí, quienes supervisan cuentan como el resto.
explain-supervisors-free = No, quienes supervisan no cuentan.
explain-part-time-example = Dime los turnos con sus horas, días y lugares, por ejemplo: «4 de 8 a 14 entre semana, 3 de 14 a 22 en Lisboa». Calculo el momento de más gente, con los solapes y los cambios de hora.
explain-growth-example = Pregúntame con el número que esperas, por ejemplo: «¿y si fuéramos 30?». El plan más barato puede cambiar cuando creces.
# $people (number): more each month; $plan (text): the plan that is cheapest now
growth-stays = Con { $people } más cada mes y el mismo horario, «{ $plan }» sigue siendo lo más barato durante un año.
# $people (number): more each month; $plan (text): the plan that is cheapest now; $other (text): the one that takes its place; $date (date): when
growth-changes = Con { $people } más cada mes y el mismo horario, al principio lo más barato es «{ $plan }»; desde el { $date } lo es «{ $other }».
explain-fees = Aquí solo se calculan las licencias. No incluye impuestos, puesta en marcha ni otros cargos.
explain-discount-month = La lista de precios no tiene descuento anual: un año cuesta doce veces un mes.
explain-discount-year = Los precios son por un año. La lista de precios no tiene más descuentos.
explain-price-change = Uso la lista de precios { $version } para los días a partir del { $since }. Cada presupuesto nombra su lista y el día hasta el que es válido; más allá no lo sé.
explain-handover = Cuando quienes salen y quienes entran coinciden un rato con la sesión abierta, en ese momento cuentan ambos turnos. Por eso pregunto si se solapan, siempre que eso cambie el precio.
explain-break-even = Depende de cuántas de tus personas trabajan a la vez. Según la lista de precios, para algunos tamaños de equipo:
explain-figures = Mis cifras salen solo de la lista de precios: cada licencia al precio de su tramo, y tantas personas a la vez como me digas. Si en otro sitio un ejemplo da otra suma, es que cuenta de otra manera.
explain-terms = Las condiciones están aquí: { $url }
explain-no-concurrent = Esta lista de precios no tiene ningún plan que cuente las personas a la vez.
explain-no-named = Esta lista de precios no tiene ningún plan que cuente las personas en total.
explain-for-you =
    { $staff ->
        [one] Para tu { $staff } persona, como máximo { $peak } a la vez: { $totals }.
        [many] Para tus { $staff } de personas, como máximo { $peak } a la vez: { $totals }.
       *[other] Para tus { $staff } personas, como máximo { $peak } a la vez: { $totals }.
    }

## Días y horas

moment = { $day } ({ $time })
moment-in-zone = { $day } ({ $time }, { $zone })
days-every-day = todos los días
days-range = { $first }–{ $last }
line-sum = { $label }: { $quantity } × { $each } = { $amount }
table-line = { $label }: { $figures }

## Errores: lo que se dice a un programa cuando se rechaza una petición, y la página que explica cada código

# Palabras del protocolo, iguales en todos los idiomas.
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

problem-malformed = No se puede leer la petición
problem-malformed-about = El cuerpo no es { -json } en { -utf8 }, o falta una cabecera que la petición necesita. La frase junto al código dice cuál es el fallo. No se ha cambiado nada: corrige la petición y envíala otra vez.
problem-unauthorised = El token de la conversación falta o no es correcto
problem-unauthorised-about = Al empezar una conversación se recibe un token. Cada petición posterior a esa conversación lo envía en la cabecera «{ -header-authorization }».
problem-origin-refused = Este sitio no puede llamar desde un navegador
problem-origin-refused-about = Una página solo puede llamar a este servicio si su origen está en la lista de quien lo opera ({ -setting-origins }). A los programas que no son navegadores no les afecta.
problem-not-found = Aquí no hay nada
problem-not-found-about = La dirección está mal escrita, o lo que había se ha borrado.
problem-method-not-allowed = Esta dirección no admite este método
problem-method-not-allowed-about = La cabecera «{ -header-allow }» de la respuesta enumera los métodos que admite.
problem-conflict = El servicio está configurado sin esto
problem-conflict-about = Lo que pide la llamada está desactivado aquí: la conversación no puede seguir en { -telegram } porque no hay ningún bot configurado.
problem-too-large = El cuerpo es demasiado grande
problem-too-large-about = El campo «{ -member-limit }» indica cuántos bytes puede tener un cuerpo como máximo.
problem-unsupported-media-type = El cuerpo es de un tipo que no se puede leer
problem-unsupported-media-type-about = Los cuerpos son { -json }: envía «{ -header-content-type }», en { -utf8 } y sin comprimir.
problem-invalid = Un valor no se puede usar
problem-invalid-about = El campo «{ -member-field }» indica el lugar en el cuerpo, y la frase de al lado dice qué falla ahí. No se ha cambiado nada.
problem-idempotency-key-reused = La clave ya se usó para otra petición
problem-idempotency-key-reused-about = La misma «{ -header-key }» llegó antes con otro cuerpo. Repite la primera petición tal como era, o envía la nueva con una clave nueva.
problem-mixed-times = Unos turnos tienen horario y otros no
problem-mixed-times-about = Indica principio y fin para todos los turnos, o para ninguno.
problem-no-price-on-date = No hay precio para este día
problem-no-price-on-date-about = El día pedido es anterior a la primera versión de la lista de precios, que empieza el día indicado en «{ -member-first }».
problem-people-exceed-staff = Hay más personas trabajando de las que existen
problem-people-exceed-staff-about = Un turno, o el máximo de personas a la vez, es mayor que toda la plantilla. Indica una plantilla mayor o un turno menor.
problem-unknown-price-book = No existe esa lista de precios
problem-unknown-price-book-about = La petición { -path-price-books } enumera las que se pueden usar.
problem-rate-limited = Demasiados mensajes a la vez
problem-rate-limited-about = Una conversación admite cierto número de mensajes por minuto. La cabecera «{ -header-retry-after }» dice cuántos segundos hay que esperar.
problem-unavailable = El servicio no puede responder ahora mismo
problem-unavailable-about = No se ha cambiado nada. Envía la misma petición otra vez, con la misma clave, pasados los segundos de «{ -header-retry-after }».
problem-internal = Algo ha fallado por nuestra parte
problem-internal-about = Es un error del servicio, no de la petición. Quien lo opera lo encuentra en el registro por el valor de «{ -member-instance }».

refused-malformed-not-json = El cuerpo no es { -json } válido.
refused-malformed-not-utf8 = El cuerpo no está codificado en { -utf8 }.
refused-malformed-not-text = El cuerpo contiene medio par sustituto, que no es un carácter.
refused-malformed-repeated-name = El cuerpo nombra dos veces el mismo campo.
refused-malformed-number-too-long = El cuerpo contiene un número con demasiadas cifras.
refused-malformed-too-deep = El cuerpo está anidado a demasiada profundidad.
refused-malformed-incomplete = El cuerpo no ha llegado entero.
refused-malformed-key-missing = Falta la cabecera «{ -header-key }». Envía un valor nuevo con cada mensaje y el mismo valor con una repetición.
refused-malformed-key-unusable = La cabecera «{ -header-key }» necesita de 1 a 255 caracteres { -ascii } visibles.
refused-unauthorised = Esta petición necesita el token de esta conversación, en la cabecera «{ -header-authorization }».
refused-origin-refused = Las páginas de este sitio no pueden llamar a este servicio. Quien lo opera puede permitirlo.
refused-not-found = En esta dirección no hay nada, o se ha borrado.
refused-method-not-allowed = Esta dirección no admite este método.
refused-conflict = Esta conversación no puede seguir en { -telegram }: aquí no hay ningún bot configurado.
refused-too-large = El cuerpo puede tener como máximo { $limit } bytes.
refused-unsupported-media-type = Envía el cuerpo como { -media-type }, en { -utf8 } y sin comprimir.
refused-invalid-body = El cuerpo debe ser un objeto { -json }.
refused-invalid-missing = Falta «{ $field }».
refused-invalid-unknown = Aquí no se conoce «{ $field }».
refused-invalid-type = «{ $field }» es de un tipo equivocado.
refused-invalid-length = «{ $field }» es demasiado largo: como máximo { $limit }.
refused-invalid-range = «{ $field }» está fuera de sus límites.
refused-invalid-form = «{ $field }» tiene un valor que no se conoce.
refused-idempotency-key-reused = Esta «{ -header-key }» llegó antes con otro cuerpo.
refused-mixed-times = O todos los turnos tienen principio y fin, o no los tiene ninguno. Falta «{ $field }».
refused-no-price-on-date = No hay precio para el { $on }: la lista de precios empieza el { $first }.
refused-people-exceed-staff = { $people } personas a la vez son más que la plantilla de { $staff }.
refused-unknown-price-book = No existe la lista de precios «{ $price_book }».
refused-rate-limited =
    { $retry_after ->
        [one] Vas muy deprisa. Espera { $retry_after } segundo y envíalo otra vez, por favor.
        [many] Vas muy deprisa. Espera { $retry_after } de segundos y envíalo otra vez, por favor.
       *[other] Vas muy deprisa. Espera { $retry_after } segundos y envíalo otra vez, por favor.
    }
refused-unavailable = No se ha cambiado nada. Inténtalo otra vez dentro de un momento, por favor.
refused-internal = No has hecho nada mal: es un error del servicio. Inténtalo otra vez, por favor.

## La ventana del chat en un sitio: sin variables

widget-launcher = ¿Cuánto costaría?
widget-title = Asistente de precios
widget-bot = asistente (bot)
widget-language = Idioma
widget-menu = Menú
widget-restart = Empezar de nuevo
widget-human = Hablar con una persona
widget-forget = Olvidar este chat
widget-forget-sure = ¿Olvidar este chat? Lo que has escrito se borra; los presupuestos ya emitidos siguen siendo válidos.
widget-forget-yes = Olvidarlo
widget-keep = Conservarlo
# Offered where the assistant has a bot in Telegram
widget-telegram = Seguir en { -telegram }
widget-telegram-open = Abrir { -telegram }
widget-close = Cerrar
widget-write = Escribe tu respuesta
widget-send = Enviar
widget-privacy = Responde un bot. Lo que escribes se guarda; en el menú puedes borrarlo.
widget-change = Cambiar
widget-told = Lo que he entendido
widget-sending = Enviando…
widget-unsent = Sin enviar
widget-retry = Reintentar
widget-edit = Editar
widget-offline = No hay conexión. Lo que escribes se queda aquí y se enviará cuando vuelva.
widget-unreachable = Ahora mismo no se puede contactar con el asistente.
widget-waiting = Escribiendo…
widget-gone = El chat anterior ya no existe; este es nuevo.
widget-lines = Ver todas las líneas
widget-copy = Copiar como texto
widget-copied = Copiado
widget-link = Abrir el presupuesto
# A link
widget-chart = Gráfico
widget-contact = Contactar con ventas
widget-log = Conversación

## La página en la dirección del servicio

page-title = Licencias nominales o concurrentes: un asistente para tu sitio
page-headline = Te preguntan cuánto cuesta. Responde al céntimo.
page-lead = Una línea pone un asistente en tu página. Pregunta cuántas personas trabajan y cuándo, recomienda las licencias que cuestan menos, nominales o concurrentes, y muestra cada paso de la cuenta. Es un bot; cada cifra sale de la lista de precios.
page-languages = Idioma
page-snippet = Una línea para tu página
page-copy = Copiar
page-copied = Copiado
page-costs = Lo que le cuesta a tu página
page-cost-launcher = Hasta que alguien se acerca
page-cost-rest = Cuando alguien lo abre
page-cost-cookies = Cookies
page-cost-third-parties = Consultas a terceros
page-cost-work = Trabajo para ti
page-cost-line = una línea
page-kilobytes = { $size } KB
page-theme = Aspecto
page-theme-auto = Auto
page-theme-light = Claro
page-theme-dark = Oscuro
page-place = Lugar
page-place-inline = En la página
page-place-corner = En la esquina
page-in-corner = Ahora espera en la esquina de abajo, como lo haría en tu página.
page-without-script = El chat necesita { -javascript }. Sin él, los programas pueden preguntar igual: las peticiones están al final de esta página.
page-options = Opciones
page-options-lead = Se ponen en { $element }. En el propio script empiezan por { $prefix }.
page-option = Opción
page-option-values = Valores
page-option-meaning = Qué hace
page-option-lang = El idioma del chat; si no, el de tu página.
page-option-price-book = La lista de precios con la que contar; si no, la habitual.
page-option-theme = Claro u oscuro; si no, como esté el dispositivo.
page-option-position = En la esquina donde acaban o empiezan las líneas, o en la propia página.
page-option-open = Abierto desde el principio.
page-option-staff = Cuántas personas hay, si tu página lo sabe.
page-option-contact-url = Dónde se habla con una persona.
page-script = Desde tu propio script
page-script-lead = Abre el chat, habla por quien te visita y entérate de cada presupuesto.
page-brand = Con tus colores
page-brand-lead = Los colores y la letra son propiedades; cada parte admite su estilo.
page-policy = Con una política estricta
page-policy-lead = Basta con permitir una sola dirección.
page-programs = Para programas
page-programs-lead = La misma conversación y los mismos precios, sin página.
page-converse = Habla con él
page-price = Pide solo el precio
page-openapi = Todas las peticiones, descritas en { -openapi }
page-price-books = Las listas de precios
page-example = 20 personas, 3 de día y 2 de noche

## El texto de un presupuesto que se reenvía

forward-total =
    { $staff ->
        [one] { $price }: { $plan } × { $seats }, para { $staff } persona, como máximo { $peak } a la vez
        [many] { $price }: { $plan } × { $seats }, para { $staff } de personas, como máximo { $peak } a la vez
       *[other] { $price }: { $plan } × { $seats }, para { $staff } personas, como máximo { $peak } a la vez
    }
forward-total-alone = { $price }: { $plan } × { $seats }, para una persona
forward-same = Lo mismo que { $options }
forward-saving-month = Ahorro de { $amount } al mes, { $per_year } al año ({ $options })
forward-saving-year = Ahorro de { $amount } al año ({ $options })
forward-number = Presupuesto { $number }, válido hasta el { $until }. { $book }, lista de precios { $version }; no incluye impuestos ni otros cargos

## A quote on its page, in its chart and on paper

# $number (text): the quote's number
quote-title = Presupuesto { $number }
# Beside a date
quote-issued = Emitido
# Beside a date
quote-valid-until = Válido hasta
# Beside a price book's name and version
quote-price-list = Lista de precios
# Above what the customer told of people and shifts
quote-asked = Lo que se preguntó
# Above what an agent added
quote-note = Nota
# Beside a square code that a phone reads
quote-check = Escanea el código para comprobar que este presupuesto es tal como se emitió.
# $until (date): the last day on which it was valid
quote-expired = Este presupuesto era válido hasta el { $until }. Los precios pueden haber cambiado desde entonces.
# A button beside quote-expired
quote-price-again = Calcularlo de nuevo
# $number (text): the other quote's number
quote-superseded = Otro presupuesto sustituye a este: { $number }
# $number (text): the older quote's number
quote-supersedes = Este sustituye al presupuesto { $number }.
# Leads to a few lines for a chat or a letter
quote-forward = Texto para reenviar
chart-title = Lo que cuesta cada opción según cuántas personas trabajan a la vez
# Names the axis
chart-people = Personas que trabajan a la vez
# Names the axis. $currency (text): a currency's three letters
chart-cost-month = { $currency } al mes
# Names the axis. $currency (text): a currency's three letters
chart-cost-year = { $currency } al año
# Beside a line, and short. $peak (number): people up to whom the concurrent licence is cheaper
chart-break-even = hasta { $peak } a la vez
table-changes = Lo que costaría un cambio
column-change = Si fuera
column-cheapest = Lo más barato
# $people (number): in the shift
what-if-shift = un turno más de { $people }

## The quote desk: a page on which an agent of the seller makes quotes for customers

desk-title = Presupuestos para clientes
desk-lead = Di cómo trabaja el cliente o rellena los campos. Los precios aparecen mientras escribes.
# Names a field
desk-sentence = En una sola frase
# A button beside that field
desk-read = Rellenar los campos
desk-nothing-read = No he podido entender cómo trabajan. Rellena los campos, por favor.
# Names a field
desk-staff = Personas en total
# Names three choices
desk-schedule = Cómo trabajan
# Names a field
desk-peak = Máximo a la vez
# Heads a column of a small table: of a shift
desk-people = Personas
# Heads a column: when a shift begins
desk-from = Desde
# Heads a column: when a shift ends
desk-to = Hasta
# Heads a column
desk-days = Días
# A button
desk-add-shift = Añadir un turno
# A button. $number (number): the shift’s place
desk-remove-shift = Quitar el turno { $number }
# Names a field
desk-handover = Solape en minutos
# Names a field
desk-language = Idioma del cliente
# Names a field
desk-note = Nota para el cliente
# The main button
desk-issue = Emitir el presupuesto
desk-issued = El presupuesto se ha emitido.
# A button
desk-copy-text = Copiar el texto
# A button
desk-copy-link = Copiar el enlace
# Heads the plans with their prices
desk-prices = Precios
desk-recent = Presupuestos recientes
desk-recent-where = Solo se guardan en este navegador.
# A button beside a recent quote: the next one will take its place
desk-change = Cambiar
desk-failed = No ha funcionado. Inténtalo otra vez, por favor.

## In Telegram

telegram-name = Asistente de precios de licencias
telegram-description = Soy un bot y respondo qué te cuesta menos: una licencia por persona o licencias para quienes trabajan al mismo tiempo. Pregunto cuántas personas son y quién trabaja cuándo, y calculo ambas opciones con la lista de precios. Pulsa Iniciar o escríbelo en una frase.
telegram-short-description = Un bot que calcula qué tipo de licencia te cuesta menos y cuánto cuesta cada uno.
telegram-command-start = Empezar una conversación nueva
telegram-command-example-quote = El precio en una línea, por ejemplo: 20 3+2
telegram-command-language = Otro idioma
telegram-command-restart = Empezar de nuevo
telegram-command-cancel = Dejar todo como está
telegram-command-help = Qué puedo hacer
telegram-command-forget = Borrar esta conversación
telegram-stale = Ese botón es de una pregunta anterior. Esta es la que sigue abierta.
telegram-odd-no-text = Puedo leer texto y botones, pero no imágenes, mensajes de voz, archivos y similares.
telegram-odd-edited = Un mensaje corregido después no cambia nada aquí. Envía uno nuevo, por favor.
telegram-odd-too-long = Es demasiado largo: un mensaje puede tener como máximo { $limit } caracteres. Dilo más brevemente, por favor.
telegram-continued = Seguimos aquí desde donde estaba.
telegram-code-used = Ese enlace ya se usó o ha caducado, así que empezamos de nuevo.
telegram-forgotten = He borrado esta conversación. Los presupuestos entregados siguen siendo válidos. Lo próximo que escribas empezará una nueva.
telegram-copy = Copiar el número
telegram-open = Abrir el presupuesto

## Where a quote's chart is brought

# A button
telegram-chart = Gráfico
