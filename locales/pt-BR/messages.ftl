### O que o assistente diz, em português do Brasil. As mensagens e as variáveis são as do arquivo em inglês.
### Trata-se por você e fala-se de “pessoas”, sem supor o gênero de ninguém.
### `$price` is an amount with its period (price-month, price-year); `$plan` a plan's name. Both come as text.
### A figure may stand only in a message whose id contains "ask" or "example".

## As primeiras palavras, e o que está sempre à vista

hello = Olá, sou um bot. Calculo qual tipo de licença sai mais barato para você e quanto custa cada um.
privacy = Suas mensagens ficam guardadas para que possamos continuar daqui. Você pode mandar apagar esta conversa a qualquer momento: pelo menu da janela em que escreve ou por meio de uma pessoa. Os orçamentos já emitidos continuam válidos.
greeting = Olá.
thanks = Por nada.
help-bot = Sou um bot, não uma pessoa. Pergunto quantas pessoas você tem e quem trabalha quando; depois calculo o preço de cada plano e recomendo o mais barato.
help-example = Você pode responder em uma frase só: “20 pessoas, 3 de dia e 2 à noite”. Depois de um orçamento, pergunte: “e se fôssemos 25?”.
help-commands = A qualquer momento você pode escrever “voltar”, “mudar a equipe”, “recomeçar”, “falar com uma pessoa”, “ajuda” ou o nome de outro idioma.
# $url (text): an address
human-contact = Você pode falar com uma pessoa aqui: { $url }
# $url (text): an address
human-pricing-page = Não conheço nenhum contato direto. Dá para seguir pela página de preços: { $url }
human-not-stated = Não conheço nenhum contato. Pergunte a quem ofereceu este chat.
human-passed-on = Avisei uma pessoa e enviei suas respostas, com o orçamento, se houver. Enquanto isso, você pode continuar aqui.

## As perguntas

ask-staff = Quantas pessoas precisam de uma conta? Por exemplo: 20
# $people (number): the most at work at once; $staff (number): the people in all
ask-staff-exceeded = Você falou em { $people } ao mesmo tempo, mas em { $staff } no total. Quantas pessoas você tem ao todo?
ask-schedule = Como elas trabalham: todas ao mesmo tempo, em turnos, ou você sabe o máximo de pessoas ao mesmo tempo?
ask-peak = Quantas pessoas trabalham ao mesmo tempo, no máximo? Por exemplo: 5
ask-shifts = Quantas pessoas trabalham em cada turno? Por exemplo: “3 de dia, 2 à noite” ou “4 das 8 às 16, 2 das 16 às 24”.
# $count (number): shifts, two or more
ask-shifts-counted =
    { $count ->
        [one] Quantas pessoas trabalham no turno? Por exemplo: “3 de dia”.
        [many] Quantas pessoas trabalham em cada um dos { $count } de turnos? Por exemplo: “3 de dia, 2 à noite”.
       *[other] Quantas pessoas trabalham em cada um dos { $count } turnos? Por exemplo: “3 de dia, 2 à noite”.
    }
# $number (number): the place of the shift, in order
ask-shift-next = Quantas pessoas trabalham no turno { $number }?
# $people (list of numbers): the people of each shift that lacks its times
ask-times = Em que horário trabalha o resto? Falta o horário destes turnos: { $people }. Por exemplo: “das 8 às 16 e das 16 às 24”.
ask-handover = Na troca de turno, as pessoas que saem e as que chegam ficam conectadas ao mesmo tempo por alguns minutos?

## Botões: no máximo cinco palavras e trinta caracteres

choice-together = Todo mundo ao mesmo tempo
choice-shifts = Em turnos
choice-peak = Sei o máximo
choice-yes = Sim, há sobreposição
choice-no = Não, sem sobreposição
# $staff (number): people
choice-staff =
    { $staff ->
        [one] { $staff } pessoa no total
        [many] { $staff } de pessoas no total
       *[other] { $staff } pessoas no total
    }
# $peak (number): people
choice-peak-of = { $peak } ao mesmo tempo
# $staff (number): people
choice-everybody = A equipe toda: { $staff }
# $people (number): two or more, of all shifts together
choice-all-at-once = Todas ao mesmo tempo: { $people }
choice-take = Aplicar esta mudança
choice-rest-of-day = O resto do dia
choice-without-times = Sem horários
# $people (list of numbers): the people of each shift
choice-reading-shifts = Turnos: { $people }
# $start, $end (times of day): when a shift works
choice-times = { $start }–{ $end }
# $people (number): the people of the group
choice-one-group = Um grupo só de { $people }
# $count (number): shifts
choice-count =
    { $count ->
        [one] { $count } turno
        [many] { $count } de turnos
       *[other] { $count } turnos
    }
# $count (number): shifts; $people (number): the people of each
choice-each =
    { $count ->
        [one] { $count } turno de { $people }
        [many] { $count } de turnos de { $people }
       *[other] { $count } turnos de { $people }
    }
# $number (number): the place of the shift, in order
choice-add = Incluir o turno { $number }
# $minutes (number): of overlap
choice-minutes =
    { $minutes ->
        [one] { $minutes } minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    }
choice-change-staff = Mudar a equipe
choice-change-schedule = Mudar o horário
choice-change-shifts = Mudar os turnos
choice-change-peak = Mudar o máximo
choice-change-handover = Mudar a sobreposição
choice-back = Voltar
choice-cancel = Cancelar
choice-restart = Recomeçar
choice-human = Falar com uma pessoa
choice-help = Ajuda
choice-language = Outro idioma
# $language (text): a language's name in itself
choice-language-name = { $language }

## O que foi entendido

# $facts (list of texts): those of this section
echo = Anotado: { $facts }.
# $facts (list of texts): those of this section
kept = O que sei até agora: { $facts }.
kept-nothing = Ainda não sei nada sobre a sua equipe.
# $now (text): one of this section; $before (number, list or text): what was known until now, its figures alone where they are of one kind
echo-instead = { $now } em vez de { $before }
# $staff (number): people
echo-staff =
    { $staff ->
        [one] { $staff } pessoa no total
        [many] { $staff } de pessoas no total
       *[other] { $staff } pessoas no total
    }
echo-together = todas as pessoas ao mesmo tempo
# $peak (number): people
echo-peak = no máximo { $peak } ao mesmo tempo
echo-in-shifts = trabalho em turnos
# $count (number): shifts
echo-shift-count =
    { $count ->
        [one] { $count } turno
        [many] { $count } de turnos
       *[other] { $count } turnos
    }
# $count (number): shifts; $shifts (list): people of each, or shift-times, shift-days, shift-zone
echo-shifts =
    { $count ->
        [one] um turno de { $shifts }
        [many] turnos de { $shifts }
       *[other] turnos de { $shifts }
    }
# $count (number): all shifts; $first (list): the first few
echo-shifts-many =
    { $count ->
        [one] { $count } turno, o primeiro { $first }
        [many] { $count } de turnos, os primeiros { $first }
       *[other] { $count } turnos, os primeiros { $first }
    }
# $peak (number): people
echo-one-after-another = um depois do outro: no máximo { $peak } ao mesmo tempo
# $minutes (number): minutes
echo-handover =
    { $minutes ->
        [0] nenhuma sobreposição entre turnos
        [one] uma sobreposição de { $minutes } minuto
        [many] uma sobreposição de { $minutes } de minutos
       *[other] uma sobreposição de { $minutes } minutos
    }
echo-handover-dropped = o que você disse da sobreposição não vale mais
# $people (number): people; $start, $end (times of day)
shift-times = { $people } das { $start } às { $end }
# $shift (number or text): a shift; $days (weekdays)
shift-days = { $shift } ({ $days })
# $shift (number or text): a shift; $zone (text): the place of a time zone
shift-zone = { $shift }, horário de { $zone }

## O que se sabe, em etiquetas: no máximo quatro palavras

# $staff (number): people
told-staff =
    { $staff ->
        [one] { $staff } pessoa
        [many] { $staff } de pessoas
       *[other] { $staff } pessoas
    }
told-together = todo mundo junto
# $peak (number): people
told-peak = { $peak } ao mesmo tempo
told-in-shifts = em turnos
# $count (number): shifts; $shifts (list of numbers): people of each
told-shifts =
    { $count ->
        [one] turno de { $shifts }
        [many] turnos de { $shifts }
       *[other] turnos de { $shifts }
    }
# $shifts (list of told-shift)
told-times = { $shifts }
# $people (number): people; $start, $end (times of day)
told-shift = { $people } ({ $start }–{ $end })
# $minutes (number): minutes
told-handover =
    { $minutes ->
        [0] sem sobreposição
        [one] sobreposição de { $minutes } min
        [many] sobreposição de { $minutes } min
       *[other] sobreposição de { $minutes } min
    }
# $amount (money)
told-saving-month = Você economiza { $amount } por mês
# $amount (money)
told-saving-year = Você economiza { $amount } por ano
period-month = por mês
period-year = por ano

## O que não está claro

unsure-which = Não sei bem qual destas opções você quer dizer:
unsure-which-none = Não sei bem o que você quer dizer.
unsure-one = É isto que você quer dizer?
unsure-number = Um número aproximado já serve, dá para mudar depois.
# $peak (number): people
unsure-peak-beside-shifts = Com esses turnos não seriam { $peak } ao mesmo tempo. Qual dos dois eu uso na conta?
unsure-times-of-whom = Tenho o horário, mas não quantas pessoas trabalham nele.
# $said (text): what was typed; $least, $most (numbers): the limits
out-of-range = Não consigo calcular o preço com “{ $said }”: aqui é preciso um número inteiro de { $least } a { $most }.
# $said (text): what was typed
out-of-range-other = Não consigo contar com “{ $said }”.
missed = Desculpe, não entendi.
missed-again = Desculpe, ainda não entendi. Você pode tocar em um botão ou falar com uma pessoa.
unfitting-choice = Essa opção não cabe mais aqui, então nada mudou.
yes-or-no-to-what = Não sei bem a que isso responde.

## Voltar, mudar, recomeçar

restarted = Vamos começar de novo.
back-done = Desfiz a sua última resposta.
back-nothing = Não há nada para desfazer.
change-closed = Tudo fica como estava.
cancel-offers-restart = Nada mudou. Você pode continuar ou recomeçar.
handover-needs-shifts = A sobreposição só importa onde se trabalha em turnos.
quote-needs-answers = Posso dizer o preço assim que souber um pouco mais.
# $language (text): a language's name in itself
language-switched = Seguimos neste idioma: { $language }.
language-which = Em que idioma continuamos?
language-not-spoken = Ainda não falo esse idioma. Estes eu falo:

## Planos e preços

plan-named = Licença nominal
plan-concurrent = Licença simultânea
plan-by-staff = Licença por pessoa
plan-by-peak = Licença por acesso simultâneo
# $plan (text): a name that several plans share; $id (text): this one’s id in the price book
plan-with-id = { $plan } ({ $id })
# $amount (money)
price-month = { $amount } por mês
# $amount (money)
price-year = { $amount } por ano
# $plan (text); $price (text)
option-price = { $plan }: { $price }

## O resultado

# $plan (text); $price (text)
result-recommended = Recomendo “{ $plan }”: { $price }, a opção mais barata para você.
# $plan (text); $price (text)
result-only = { $plan }: { $price }. É o único plano desta tabela de preços.
# $plan (text); $price (text)
result-tie = Recomendo “{ $plan }”: { $price }. Outro plano custa o mesmo.
# $staff (number): people
why-together =
    { $staff ->
        [one] Motivo: você tem { $staff } pessoa, que trabalha sozinha.
        [many] Motivo: as suas { $staff } de pessoas trabalham todas ao mesmo tempo.
       *[other] Motivo: as suas { $staff } pessoas trabalham todas ao mesmo tempo.
    }
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-at-most = Motivo: da sua equipe de { $staff }, no máximo { $peak } trabalham ao mesmo tempo.
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-largest-shift = Motivo: da sua equipe de { $staff }, no máximo { $peak } trabalham ao mesmo tempo, no maior turno.
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-neighbours = Motivo: da sua equipe de { $staff }, no máximo { $peak } ficam conectadas ao mesmo tempo, na troca de turno.
# $why (text): why-together or why-at-most; $moment (moment of the week)
why-timeline = { $why } O primeiro momento de maior movimento na semana: { $moment }.
# $staff (number): people in all
why-capped =
    { $staff ->
        [one] Motivo: os seus turnos se sobrepõem até somar mais pessoas do que você tem, então conto { $staff } pessoa, uma vez só.
        [many] Motivo: os seus turnos se sobrepõem até somar mais pessoas do que você tem, então conto as { $staff } de pessoas, cada uma só uma vez.
       *[other] Motivo: os seus turnos se sobrepõem até somar mais pessoas do que você tem, então conto as { $staff } pessoas, cada uma só uma vez.
    }
# $amount (money): in a month; $per_year (money): in a year; $percent (percentage); $plan (text): the dearest
result-saving-month = Você economiza { $amount } por mês, { $per_year } por ano, em relação ao plano “{ $plan }” ({ $percent } a menos).
# $amount (money): in a year; $percent (percentage); $plan (text): the dearest
result-saving-year = Você economiza { $amount } por ano em relação ao plano “{ $plan }” ({ $percent } a menos).
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-stays =
    { $staff ->
        [one] Ponto de equilíbrio: com { $staff } pessoa, o plano “{ $by_peak }” continua mais barato até { $peak } ao mesmo tempo; acima disso, “{ $by_staff }”.
        [many] Ponto de equilíbrio: com { $staff } de pessoas, o plano “{ $by_peak }” continua mais barato até { $peak } ao mesmo tempo; acima disso, “{ $by_staff }”.
       *[other] Ponto de equilíbrio: com { $staff } pessoas, o plano “{ $by_peak }” continua mais barato até { $peak } ao mesmo tempo; acima disso, “{ $by_staff }”.
    }
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-up-to =
    { $staff ->
        [one] Ponto de equilíbrio: com { $staff } pessoa, o plano “{ $by_peak }” seria mais barato até { $peak } ao mesmo tempo; acima disso, “{ $by_staff }”.
        [many] Ponto de equilíbrio: com { $staff } de pessoas, o plano “{ $by_peak }” seria mais barato até { $peak } ao mesmo tempo; acima disso, “{ $by_staff }”.
       *[other] Ponto de equilíbrio: com { $staff } pessoas, o plano “{ $by_peak }” seria mais barato até { $peak } ao mesmo tempo; acima disso, “{ $by_staff }”.
    }
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-largest =
    { $staff ->
        [one] Ponto de equilíbrio: com { $staff } pessoa, { $peak } ao mesmo tempo é o maior número em que o plano “{ $by_peak }” é mais barato que “{ $by_staff }”.
        [many] Ponto de equilíbrio: com { $staff } de pessoas, { $peak } ao mesmo tempo é o maior número em que o plano “{ $by_peak }” é mais barato que “{ $by_staff }”.
       *[other] Ponto de equilíbrio: com { $staff } pessoas, { $peak } ao mesmo tempo é o maior número em que o plano “{ $by_peak }” é mais barato que “{ $by_staff }”.
    }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-always =
    { $staff ->
        [one] Não importa quantas trabalhem ao mesmo tempo: com { $staff } pessoa, o plano “{ $by_peak }” é mais barato que “{ $by_staff }”.
        [many] Não importa quantas trabalhem ao mesmo tempo: com { $staff } de pessoas, o plano “{ $by_peak }” é mais barato que “{ $by_staff }”.
       *[other] Não importa quantas trabalhem ao mesmo tempo: com { $staff } pessoas, o plano “{ $by_peak }” é mais barato que “{ $by_staff }”.
    }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-never =
    { $staff ->
        [one] Por poucas que trabalhem ao mesmo tempo, com { $staff } pessoa o plano “{ $by_peak }” nunca fica mais barato. Por isso, “{ $by_staff }”.
        [many] Por poucas que trabalhem ao mesmo tempo, com { $staff } de pessoas o plano “{ $by_peak }” nunca fica mais barato. Por isso, “{ $by_staff }”.
       *[other] Por poucas que trabalhem ao mesmo tempo, com { $staff } pessoas o plano “{ $by_peak }” nunca fica mais barato. Por isso, “{ $by_staff }”.
    }
limit-none = Com este plano ninguém fica de fora: cada pessoa tem a sua licença.
# $seats (number): people at once that are paid for
limit-not-stated =
    { $seats ->
        [one] Só { $seats } pessoa pode trabalhar de cada vez, conforme o que foi pago. O que acontece com a próxima não está informado; uma pessoa pode explicar.
        [many] Só { $seats } de pessoas podem trabalhar ao mesmo tempo, conforme o que foi pago. O que acontece com a próxima não está informado; uma pessoa pode explicar.
       *[other] Só { $seats } pessoas podem trabalhar ao mesmo tempo, conforme o que foi pago. O que acontece com a próxima não está informado; uma pessoa pode explicar.
    }
# $seats (number): people at once that are paid for
limit-refused =
    { $seats ->
        [one] Só { $seats } pessoa pode trabalhar de cada vez; a próxima que tentar entrar não consegue.
        [many] Só { $seats } de pessoas podem trabalhar ao mesmo tempo; a próxima que tentar entrar não consegue.
       *[other] Só { $seats } pessoas podem trabalhar ao mesmo tempo; a próxima que tentar entrar não consegue.
    }
# $seats (number): people at once that are paid for
limit-oldest-ends =
    { $seats ->
        [one] Só { $seats } pessoa pode trabalhar de cada vez; quando outra entra, a sessão mais antiga é encerrada.
        [many] Só { $seats } de pessoas podem trabalhar ao mesmo tempo; quando outra entra, a sessão mais antiga é encerrada.
       *[other] Só { $seats } pessoas podem trabalhar ao mesmo tempo; quando outra entra, a sessão mais antiga é encerrada.
    }
# $seats (number): people at once that are paid for
limit-billed =
    { $seats ->
        [one] O plano cobre { $seats } pessoa de cada vez; quando outra entra, é cobrada mais uma licença.
        [many] O plano cobre { $seats } de pessoas ao mesmo tempo; quando outra entra, é cobrada mais uma licença.
       *[other] O plano cobre { $seats } pessoas ao mesmo tempo; quando outra entra, é cobrada mais uma licença.
    }
# $peak (number): people at once with an overlap; $totals (list of option-price)
result-overlap = Não contei nenhuma sobreposição. Se os dois turnos ficarem um tempo conectados juntos: { $peak } ao mesmo tempo, { $totals }.
# $peak (number): people at once with an overlap; $totals (list of option-price); $plan (text): the cheapest then
result-overlap-changes = Não contei nenhuma sobreposição. Se os dois turnos ficarem um tempo conectados juntos: { $peak } ao mesmo tempo, { $totals }. Nesse caso, o mais barato para você seria: { $plan }.
# $minutes (number): minutes
assumed-handover =
    { $minutes ->
        [0] Considerei que ninguém continua com a sessão aberta depois do próprio turno.
        [one] Considerei que, depois do turno, cada pessoa continua com a sessão aberta por { $minutes } minuto.
        [many] Considerei que, depois do turno, cada pessoa continua com a sessão aberta por { $minutes } de minutos.
       *[other] Considerei que, depois do turno, cada pessoa continua com a sessão aberta por { $minutes } minutos.
    }
# $version (text): the price book's version; $since (date)
assumed-prices = Preços: tabela { $version }, que uso para os dias a partir de { $since }. Não inclui impostos nem outras taxas.
# $number (text): the quote's number; $valid_until (date); $url (text): its address
result-number = Orçamento { $number }, válido até { $valid_until }: { $url }
# $number (text): the quote\'s number; $valid_until (date)
result-number-short = Orçamento { $number }, válido até { $valid_until }
reissued-expired = O orçamento anterior para este caso venceu, por isso este tem um número novo.
reissued-prices-changed = A tabela de preços mudou desde o orçamento anterior para este caso, por isso este tem um número novo.
# $date (date)
no-price-on-date = A tabela não tem preço para { $date }, então não consigo calcular.
# $days (number): days
next-trial =
    { $days ->
        [one] Você pode experimentar antes: há um teste de { $days } dia.
        [many] Você pode experimentar antes: há um teste de { $days } de dias.
       *[other] Você pode experimentar antes: há um teste de { $days } dias.
    }
next-example = O que mais? Mude uma resposta, pergunte “e se fôssemos 25?” ou fale com uma pessoa.

## E se…

# $plan (text): the cheapest then; $price (text): what it costs; $now (text): what-if-now or what-if-stays; $staff, $peak (numbers): people then
what-if-priced =
    { $staff ->
        [one] Com { $staff } pessoa e no máximo { $peak } ao mesmo tempo, o mais barato para você seria “{ $plan }”: { $price }. { $now }
        [many] Com { $staff } de pessoas e no máximo { $peak } ao mesmo tempo, o mais barato para você seria “{ $plan }”: { $price }. { $now }
       *[other] Com { $staff } pessoas e no máximo { $peak } ao mesmo tempo, o mais barato para você seria “{ $plan }”: { $price }. { $now }
    }
# $plan (text): the cheapest now; $price (text): what it costs
what-if-now = Agora é “{ $plan }”: { $price }.
# $price (text): what the cheapest plan costs now
what-if-stays = O plano mais barato continua o mesmo; agora custa { $price }.
what-if-nothing-changed = Nada mudou ainda. Aplico esta mudança?
# $people (number): at work at once; $staff (number): in all
what-if-exceeds-staff = Não consigo calcular: seriam { $people } ao mesmo tempo, mas { $staff } no total.
what-if-example = Isso ainda não consigo calcular. Pergunte com um número: “e se fôssemos 25?” ou “e se 4 trabalharem ao mesmo tempo?”.

## Tabelas

table-options-month = Quanto custa cada plano por mês
table-options-year = Quanto custa cada plano por ano
table-prices-month = A tabela de preços, por mês
table-prices-year = A tabela de preços, por ano
table-what-if = O que mudaria
table-growth = Quanto custaria o próximo ano
# $plan (text): the plan that counts people at once
table-break-even = Até quantas pessoas ao mesmo tempo isto sai mais barato: { $plan }
column-option = Plano
column-quantity = Quantidade
column-each = Preço
column-amount = Valor
column-now = Agora
column-then = Depois
column-from = A partir de
column-difference = Diferença
column-staff = Pessoas no total
# $plan (text): the plan that counts people in all
column-by-staff = { $plan }
column-largest-peak = Mais barato até
# In the column before, where it is never cheaper
cell-never = nunca
# $plan (text); $first, $last (numbers): the span of a tier
line-tier = { $plan }, { $first }–{ $last }
# $plan (text); $first (number): where the last tier begins
line-tier-open = { $plan }, { $first } ou mais
# $plan (text)
line-base = { $plan }, taxa base
# $plan (text); $size (number): people or seats in a package
line-pack = { $plan }, pacote de { $size }
# $plan (text)
line-total = { $plan }, total
# $label (text): a tier or package with its plan; $each (money)
line-price = { $label }: { $each } por unidade
# $plan (text); $now, $then, $difference (money)
line-what-if = { $plan }: agora { $now }, depois { $then }, diferença { $difference }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans; $price (text): what the first costs; $peak (number): the most at once at which the other is cheaper
line-break-even =
    { $peak ->
        [0] { $staff } no total: “{ $by_staff }” custa { $price }; “{ $by_peak }” nunca sai mais barato
        [one] { $staff } no total: “{ $by_staff }” custa { $price }; “{ $by_peak }” sai mais barato até { $peak } ao mesmo tempo
        [many] { $staff } no total: “{ $by_staff }” custa { $price }; “{ $by_peak }” sai mais barato até { $peak } ao mesmo tempo
       *[other] { $staff } no total: “{ $by_staff }” custa { $price }; “{ $by_peak }” sai mais barato até { $peak } ao mesmo tempo
    }

## Perguntas sobre as licenças

# $topic (word): what was asked about
explain-not-stated =
    { $topic ->
        [trial] O fornecedor não informa se há um período de teste; uma pessoa pode explicar.
        [gives] O fornecedor não informa o que uma licença dá além do acesso; uma pessoa pode explicar.
        [at_limit] O fornecedor não informa o que acontece quando entra uma pessoa a mais; uma pessoa pode explicar.
        [supervisors] O fornecedor não informa se quem supervisiona conta; uma pessoa pode explicar.
        [mixing] O fornecedor não informa se dá para misturar os dois tipos; uma pessoa pode explicar.
        [switching] O fornecedor não informa se dá para trocar depois; uma pessoa pode explicar.
       *[terms] O fornecedor não informa quais são as condições; uma pessoa pode explicar.
    }
explain-difference = A licença nominal conta pessoas: cada uma que precisa de acesso tem a sua. A licença simultânea conta quem trabalha no mesmo momento: pode haver quantas contas você quiser, mas só trabalham ao mesmo tempo tantas pessoas quantas foram pagas.
explain-named = Uma licença nominal é de uma pessoa, não de um computador. Essa pessoa pode entrar a qualquer hora com o próprio nome e a própria senha, então ninguém fica de fora.
explain-concurrent = As licenças simultâneas são compartilhadas: pode haver quantas contas você quiser, com revezamento, mas só trabalham ao mesmo tempo tantas pessoas quantas foram pagas.
explain-gives = Seja qual for a licença, ela dá a você:
gives-statistics = Estatísticas de cada pessoa: carga de trabalho, taxa de resposta e nota média, e também os totais.
gives-security = Segurança: cada pessoa tem a própria senha, que é trocada de tempos em tempos e não é dividida com ninguém.
gives-logging = Um registro: cada ação em um chat fica anotada, então dá para ver quem entrou e quando.
explain-suits = As licenças nominais servem para equipes que trabalham todas ao mesmo tempo. As simultâneas servem para equipes maiores, em que só uma parte trabalha ao mesmo tempo, e para programas pouco usados.
explain-log-in = Cada pessoa tem uma conta com o próprio nome e a própria senha. Com uma licença nominal, pode entrar a qualquer hora; com licenças simultâneas, só tantas ao mesmo tempo quantas foram pagas.
# $days (number): days
explain-trial =
    { $days ->
        [one] Sim, há um teste de { $days } dia.
        [many] Sim, há um teste de { $days } de dias.
       *[other] Sim, há um teste de { $days } dias.
    }
explain-no-trial = Não, não há período de teste.
explain-sharing = Com licenças simultâneas, sim: todas as pessoas podem ter conta, e entram ao mesmo tempo tantas quantas foram pagas. Com licenças nominais, não: cada pessoa precisa da sua.
explain-at-limit = Com licenças simultâneas só trabalham ao mesmo tempo tantas pessoas quantas foram pagas, então conte com o momento de maior movimento, incluindo as sobreposições de turno. Com licenças nominais não existe esse limite.
explain-meeting = Se todo mundo precisa estar conectado no mesmo momento, mesmo que uma vez por semana, esse é o seu momento de maior movimento, e todas as pessoas contam.
explain-idle = Se conta quem está com a sessão aberta sem fazer nada, não está informado aqui. Na dúvida, conte todas as pessoas conectadas; uma pessoa pode explicar melhor.
explain-supervisors-count = Sim, quem supervisiona conta como as outras pessoas.
explain-supervisors-free = Não, quem supervisiona não conta.
explain-part-time-example = Diga os turnos com horários, dias e lugares, por exemplo: “4 das 8 às 14 nos dias úteis, 3 das 14 às 22 em Lisboa”. Eu calculo o momento de maior movimento, com as sobreposições e as mudanças de hora.
explain-growth-example = Pergunte com o número que você espera, por exemplo: “e se fôssemos 30?”. O plano mais barato pode mudar quando a equipe cresce.
# $people (number): more each month; $plan (text): the plan that is cheapest now
growth-stays = Com mais { $people } a cada mês e a mesma escala, “{ $plan }” continua sendo o plano mais barato por um ano.
# $people (number): more each month; $plan (text): the plan that is cheapest now; $other (text): the one that takes its place; $date (date): when
growth-changes = Com mais { $people } a cada mês e a mesma escala, no começo o mais barato é “{ $plan }”; a partir de { $date }, é “{ $other }”.
explain-fees = Aqui só as licenças são calculadas. Impostos, implantação e outras taxas não estão incluídos.
explain-discount-month = A tabela de preços não tem desconto anual: um ano custa doze vezes um mês.
explain-discount-year = Os preços são por um ano. A tabela de preços não tem outro desconto.
# $version (text): the price book's version; $since (date)
explain-price-change = Uso a tabela de preços { $version } para os dias a partir de { $since }. Cada orçamento diz qual é a tabela e até que dia vale; além disso, não sei.
explain-handover = Quando quem sai e quem chega ficam um tempo com a sessão aberta juntos, os dois turnos contam naquele momento. Por isso pergunto se há sobreposição, sempre que isso muda o preço.
explain-break-even = Depende de quantas pessoas da sua equipe trabalham ao mesmo tempo. Pela tabela de preços, para alguns tamanhos de equipe:
explain-figures = Meus números vêm só da tabela de preços: cada licença pelo preço da sua faixa, e tantas pessoas ao mesmo tempo quantas você me disser. Se em outro lugar um exemplo dá outra soma, é porque conta de outro jeito.
# $url (text): an address
explain-terms = As condições estão aqui: { $url }
explain-no-concurrent = Esta tabela de preços não tem nenhum plano que conte as pessoas ao mesmo tempo.
explain-no-named = Esta tabela de preços não tem nenhum plano que conte as pessoas no total.
# $staff, $peak (numbers): people in all and at once; $totals (list of option-price)
explain-for-you =
    { $staff ->
        [one] Para { $staff } pessoa, no máximo { $peak } ao mesmo tempo: { $totals }.
        [many] Para uma equipe de { $staff }, no máximo { $peak } ao mesmo tempo: { $totals }.
       *[other] Para uma equipe de { $staff }, no máximo { $peak } ao mesmo tempo: { $totals }.
    }

## Dias e horários

# $day (weekday); $time (time of day)
moment = { $day }, às { $time }
# $day (weekday); $time (time of day); $zone (text): the place of a time zone
moment-in-zone = { $day }, às { $time }, horário de { $zone }
days-every-day = todos os dias
# $first, $last (texts): weekdays
days-range = { $first }–{ $last }
# $label (text): what a row is of; $quantity (number); $each, $amount (money): what one and all of them cost
line-sum = { $label }: { $quantity } × { $each } = { $amount }
# $label (text): what a row is of; $figures (list): its figures
table-line = { $label }: { $figures }

## Erros: o que se diz a um programa quando uma requisição é recusada, e a página que explica cada código

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
problem-malformed = Não dá para ler a requisição
problem-malformed-about = O corpo não é { -json } em { -utf8 }, ou falta um cabeçalho de que a requisição precisa. A frase ao lado do código diz qual é o caso. Nada foi alterado: corrija a requisição e envie de novo.
problem-unauthorised = O token da conversa está faltando ou errado
problem-unauthorised-about = Ao começar uma conversa, recebe-se um token. Cada requisição seguinte dessa conversa o envia no cabeçalho “{ -header-authorization }”.
problem-origin-refused = Este site não pode chamar a partir de um navegador
problem-origin-refused-about = Uma página só pode chamar este serviço se a origem dela está na lista de quem o opera ({ -setting-origins }). Programas que não são navegadores não são afetados.
problem-not-found = Aqui não há nada
problem-not-found-about = O endereço foi digitado errado, ou o que havia nele foi apagado.
problem-method-not-allowed = Este endereço não aceita este método
problem-method-not-allowed-about = O cabeçalho “{ -header-allow }” da resposta lista os métodos que ele aceita.
problem-conflict = Do jeito que o serviço está configurado, isso não é possível
problem-conflict-about = O que a requisição pede está desativado aqui: a conversa não pode continuar no { -telegram }, porque nenhum bot foi configurado.
problem-too-large = O corpo é grande demais
problem-too-large-about = O campo “{ -member-limit }” diz quantos bytes um corpo pode ter no máximo.
problem-unsupported-media-type = O corpo é de um tipo que não dá para ler
problem-unsupported-media-type-about = Os corpos são { -json }: envie “{ -header-content-type }”, em { -utf8 } e sem compressão.
problem-invalid = Um valor não pode ser usado
problem-invalid-about = O campo “{ -member-field }” indica o lugar no corpo, e a frase ao lado diz o que está errado ali. Nada foi alterado.
problem-idempotency-key-reused = A chave já foi usada em outra requisição
problem-idempotency-key-reused-about = A mesma “{ -header-key }” chegou antes com outro corpo. Repita a primeira requisição como era, ou envie a nova com uma chave nova.
problem-mixed-times = Alguns turnos têm horário e outros não
problem-mixed-times-about = Informe início e fim para todos os turnos, ou para nenhum.
problem-no-price-on-date = Não há preço para este dia
problem-no-price-on-date-about = O dia pedido é anterior à primeira versão da tabela de preços, que começa no dia indicado em “{ -member-first }”.
problem-people-exceed-staff = Há mais pessoas trabalhando do que existem
problem-people-exceed-staff-about = Um turno, ou o máximo de pessoas ao mesmo tempo, é maior que a equipe toda. Informe uma equipe maior ou um turno menor.
problem-unknown-price-book = Essa tabela de preços não existe
problem-unknown-price-book-about = A requisição { -path-price-books } lista as que podem ser usadas.
problem-rate-limited = Mensagens demais de uma vez
problem-rate-limited-about = Uma conversa aceita um certo número de mensagens por minuto. O cabeçalho “{ -header-retry-after }” diz quantos segundos esperar.
problem-unavailable = O serviço não pode responder agora
problem-unavailable-about = Nada foi alterado. Envie a mesma requisição de novo, com a mesma chave, depois dos segundos de “{ -header-retry-after }”.
problem-internal = Algo deu errado do nosso lado
problem-internal-about = É um erro do serviço, não da requisição. Quem o opera o encontra no registro pelo valor de “{ -member-instance }”.

refused-malformed-not-json = O corpo não é { -json } válido.
refused-malformed-not-utf8 = O corpo não está codificado em { -utf8 }.
refused-malformed-not-text = O corpo contém metade de um par substituto, que não é um caractere.
refused-malformed-repeated-name = O corpo traz o mesmo campo duas vezes.
refused-malformed-number-too-long = O corpo contém um número com dígitos demais.
refused-malformed-too-deep = O corpo tem níveis demais, um dentro do outro.
refused-malformed-incomplete = O corpo não chegou inteiro.
refused-malformed-key-missing = Falta o cabeçalho “{ -header-key }”. Envie um valor novo com cada mensagem e o mesmo valor com uma repetição.
refused-malformed-key-unusable = O cabeçalho “{ -header-key }” precisa de 1 a 255 caracteres { -ascii } visíveis.
refused-unauthorised = Esta requisição precisa do token desta conversa, no cabeçalho “{ -header-authorization }”.
refused-origin-refused = As páginas deste site não podem chamar este serviço. Quem o opera pode permitir.
refused-not-found = Não há nada neste endereço, ou foi apagado.
refused-method-not-allowed = Este endereço não aceita este método.
refused-conflict = Esta conversa não pode continuar no { -telegram }: nenhum bot foi configurado aqui.
# $limit (number): the most bytes that a body may have
refused-too-large = O corpo pode ter no máximo { $limit } bytes.
refused-unsupported-media-type = Envie o corpo como { -media-type }, em { -utf8 } e sem compressão.
refused-invalid-body = O corpo deve ser um objeto { -json }.
# $field (text): the place in the body, such as schedule.shifts.1.people
refused-invalid-missing = Falta “{ $field }”.
# $field (text): the place in the body
refused-invalid-unknown = “{ $field }” não é conhecido aqui.
# $field (text): the place in the body
refused-invalid-type = “{ $field }” é do tipo errado.
# $field (text): the place in the body; $limit (number): the most characters or entries
refused-invalid-length = “{ $field }” é longo demais: no máximo { $limit }.
# $field (text): the place in the body
refused-invalid-range = “{ $field }” está fora dos limites.
# $field (text): the place in the body
refused-invalid-form = “{ $field }” tem um valor que não é conhecido.
refused-idempotency-key-reused = Esta “{ -header-key }” chegou antes com outro corpo.
# $field (text): the place of the first shift without times
refused-mixed-times = Ou todos os turnos têm início e fim, ou nenhum tem. Falta “{ $field }”.
# $on (date): the day asked about; $first (date): when the price book's first version begins
refused-no-price-on-date = Não há preço para { $on }: a tabela de preços começa em { $first }.
# $people (number): people in the shift or at the peak; $staff (number): people in all
refused-people-exceed-staff = { $people } pessoas ao mesmo tempo são mais que a equipe de { $staff }.
# $price_book (text): the id that was asked for
refused-unknown-price-book = Não existe a tabela de preços “{ $price_book }”.
# $retry_after (number): seconds to wait
refused-rate-limited =
    { $retry_after ->
        [one] Foi muito rápido. Espere { $retry_after } segundo e envie de novo, por favor.
        [many] Foi muito rápido. Espere { $retry_after } de segundos e envie de novo, por favor.
       *[other] Foi muito rápido. Espere { $retry_after } segundos e envie de novo, por favor.
    }
refused-unavailable = Nada foi alterado. Tente de novo daqui a pouco, por favor.
refused-internal = Você não fez nada de errado: é um erro do serviço. Tente de novo, por favor.

## A janela do chat em um site: sem variáveis

# On the button that opens it
widget-launcher = Quanto custaria?
# The window's name
widget-title = Assistente de preços
# Beside the name
widget-bot = assistente (bot)
widget-language = Idioma
widget-menu = Menu
widget-restart = Recomeçar
widget-human = Falar com uma pessoa
widget-forget = Apagar esta conversa
widget-forget-sure = Apagar esta conversa? O que você escreveu é excluído; os orçamentos já emitidos continuam válidos.
widget-forget-yes = Apagar
widget-keep = Manter
# Offered where the assistant has a bot in Telegram
widget-telegram = Continuar no { -telegram }
widget-telegram-open = Abrir o { -telegram }
widget-close = Fechar
# In the empty field
widget-write = Escreva sua resposta
widget-send = Enviar
widget-privacy = Quem responde é um bot. O que você escreve fica guardado; no menu dá para apagar.
# Beside an answer that was given
widget-change = Mudar
# Names the row of chips
widget-told = O que entendi
widget-sending = Enviando…
widget-unsent = Não enviado
widget-retry = Tentar de novo
widget-edit = Editar
widget-offline = Sem conexão. O que você escreve fica aqui e será enviado quando ela voltar.
widget-unreachable = Não foi possível falar com o assistente agora.
# For screen readers, while the answer is awaited
widget-waiting = Escrevendo…
widget-gone = A conversa anterior não existe mais; esta é nova.
# Opens the table of a quote
widget-lines = Ver todas as linhas
widget-copy = Copiar como texto
widget-copied = Copiado
widget-link = Abrir o orçamento
# A link
widget-chart = Gráfico
widget-contact = Falar com vendas
# Names the list of messages
widget-log = Conversa

## A página no endereço do serviço

page-title = Licenças nominais ou simultâneas: um assistente para o seu site
page-headline = Perguntam o preço. Responda até o centavo.
page-lead = Uma linha põe um assistente na sua página. Ele pergunta quantas pessoas trabalham e quando, recomenda as licenças que custam menos, nominais ou simultâneas, e mostra cada passo da conta. É um bot; cada número vem da tabela de preços.
page-languages = Idioma
# Above the line of code that a site owner copies
page-snippet = Uma linha para a sua página
page-copy = Copiar
page-copied = Copiado
# A receipt: what the widget costs a page that has it
page-costs = Quanto isso pesa na sua página
page-cost-launcher = Até alguém chegar perto
page-cost-rest = Quando alguém abre
page-cost-cookies = Cookies
page-cost-third-parties = Consultas a terceiros
page-cost-work = Trabalho para você
page-cost-line = uma linha
# $size (number): kilobytes
page-kilobytes = { $size } KB
# What can be tried
page-theme = Aparência
page-theme-auto = Auto
page-theme-light = Claro
page-theme-dark = Escuro
page-place = Lugar
page-place-inline = Na página
page-place-corner = No canto
page-in-corner = Agora ele espera no canto de baixo, como faria na sua página.
page-without-script = O chat precisa de { -javascript }. Sem ele, programas ainda podem perguntar: as requisições estão no fim desta página.
page-options = Opções
# $element, $prefix (texts): as they stand in the code
page-options-lead = Coloque-as em { $element }. No próprio script, elas começam com { $prefix }.
page-option = Opção
page-option-values = Valores
page-option-meaning = O que faz
page-option-lang = O idioma do chat; se faltar, o da sua página.
page-option-price-book = A tabela de preços usada na conta; se faltar, a habitual.
page-option-theme = Claro ou escuro; se faltar, como o aparelho estiver.
page-option-position = No canto onde as linhas terminam ou começam, ou na própria página.
page-option-open = Aberto desde o início.
page-option-staff = Quantas pessoas há, se a sua página souber.
page-option-contact-url = Onde falar com uma pessoa.
page-script = Do seu próprio script
page-script-lead = Abra o chat, fale por quem visita e saiba de cada orçamento.
page-brand = Com as suas cores
page-brand-lead = Cores e fonte são propriedades; cada parte aceita estilo.
page-policy = Com uma política rígida
page-policy-lead = Basta permitir um único endereço.
page-programs = Para programas
page-programs-lead = A mesma conversa e os mesmos preços, sem página.
page-converse = Converse com ele
page-price = Peça só o preço
page-openapi = Todas as requisições, descritas em { -openapi }
page-price-books = As tabelas de preços
# What a visitor types, in one sentence
page-example = 20 pessoas, 3 de dia e 2 à noite

## O texto de um orçamento que se encaminha

# $price (text): what the recommended plan costs, with its period; $plan (text): the plan's name; $seats (number): how
# many are paid for; $staff (number): people in all, two or more; $peak (number): the most at work at once
forward-total =
    { $staff ->
        [one] { $price }: { $plan } × { $seats }, para { $staff } pessoa, no máximo { $peak } ao mesmo tempo
        [many] { $price }: { $plan } × { $seats }, para { $staff } de pessoas, no máximo { $peak } ao mesmo tempo
       *[other] { $price }: { $plan } × { $seats }, para { $staff } pessoas, no máximo { $peak } ao mesmo tempo
    }
# The same for one person. $price (text), $plan (text), $seats (number)
forward-total-alone = { $price }: { $plan } × { $seats }, para uma pessoa
# $options (list): the other plans with their prices, equal to the recommended one's
forward-same = O mesmo que { $options }
# $amount (money): the saving a month; $per_year (money): the saving a year; $options (list): the other plans and prices
forward-saving-month = Economia de { $amount } por mês, { $per_year } por ano ({ $options })
# $amount (money): the saving a year; $options (list): the other plans with their prices
forward-saving-year = Economia de { $amount } por ano ({ $options })
# $number (text): the quote's number; $until (date): the last day on which it is valid; $version (text): the price
# book's version; $book (text): the price book's name
forward-number = Orçamento { $number }, válido até { $until }. { $book }, tabela de preços { $version }; impostos e outras taxas não incluídos

## A quote on its page, in its chart and on paper

# $number (text): the quote's number
quote-title = Orçamento { $number }
# Beside a date
quote-issued = Emitido
# Beside a date
quote-valid-until = Válido até
# Beside a price book's name and version
quote-price-list = Tabela de preços
# Above what the customer told of people and shifts
quote-asked = O que foi perguntado
# Above what an agent added
quote-note = Observação
# Beside a square code that a phone reads
quote-check = Escaneie o código para conferir se este orçamento está como foi emitido.
# $until (date): the last day on which it was valid
quote-expired = Este orçamento era válido até { $until }. Os preços podem ter mudado desde então.
# A button beside quote-expired
quote-price-again = Calcular de novo
# $number (text): the other quote's number
quote-superseded = Outro orçamento substitui este: { $number }
# $number (text): the older quote's number
quote-supersedes = Este substitui o orçamento { $number }.
# Leads to a few lines for a chat or a letter
quote-forward = Texto para encaminhar
chart-title = Quanto custa cada opção conforme quantas pessoas trabalham ao mesmo tempo
# Names the axis
chart-people = Pessoas ao mesmo tempo
# Names the axis. $currency (text): a currency's three letters
chart-cost-month = { $currency } por mês
# Names the axis. $currency (text): a currency's three letters
chart-cost-year = { $currency } por ano
# Beside a line, and short. $peak (number): people up to whom the concurrent licence is cheaper
chart-break-even = até { $peak } ao mesmo tempo
table-changes = Quanto custaria uma mudança
column-change = Se fosse
column-cheapest = Mais barato
# $people (number): in the shift
what-if-shift = mais um turno de { $people }

## The quote desk: a page on which an agent of the seller makes quotes for customers

desk-title = Orçamentos para clientes
desk-lead = Diga como o cliente trabalha ou preencha os campos. Os preços aparecem enquanto você digita.
# Names a field
desk-sentence = Em uma frase só
# A button beside that field
desk-read = Preencher os campos
desk-nothing-read = Não consegui entender como trabalham. Preencha os campos, por favor.
# Names a field
desk-staff = Pessoas no total
# Names three choices
desk-schedule = Como trabalham
# Names a field
desk-peak = Máximo ao mesmo tempo
# Heads a column of a small table: of a shift
desk-people = Pessoas
# Heads a column: when a shift begins
desk-from = Início
# Heads a column: when a shift ends
desk-to = Fim
# Heads a column
desk-days = Dias
# A button
desk-add-shift = Incluir um turno
# A button. $number (number): the shift’s place
desk-remove-shift = Remover o turno { $number }
# Names a field
desk-handover = Sobreposição em minutos
# Names a field
desk-language = Idioma do cliente
# Names a field
desk-note = Observação para o cliente
# The main button
desk-issue = Emitir o orçamento
desk-issued = O orçamento foi emitido.
# A button
desk-copy-text = Copiar o texto
# A button
desk-copy-link = Copiar o link
# Heads the plans with their prices
desk-prices = Preços
desk-recent = Orçamentos recentes
desk-recent-where = Guardados só neste navegador.
# A button beside a recent quote: the next one will take its place
desk-change = Mudar
desk-failed = Não deu certo. Tente de novo, por favor.

## No Telegram: o que só se diz ali

# The name has at most 64 characters, the description 512, the short description 120.
telegram-name = Assistente de preços de licenças
telegram-description = Sou um bot e respondo o que sai mais barato para você: uma licença para cada pessoa ou licenças para quem trabalha ao mesmo tempo. Pergunto quantas pessoas você tem e quem trabalha quando, e calculo as duas opções pela tabela de preços. Toque no botão abaixo ou escreva tudo em uma frase só.
telegram-short-description = Um bot que calcula qual tipo de licença sai mais barato para você e quanto custa cada um.
# Beside the commands: short
telegram-command-start = Começar uma nova conversa
telegram-command-example-quote = O preço em uma linha, por exemplo: 20 3+2
telegram-command-language = Outro idioma
telegram-command-restart = Recomeçar
telegram-command-cancel = Deixar tudo como está
telegram-command-help = O que sei fazer
telegram-command-forget = Apagar esta conversa
# Said in passing, over the chat: at most 200 characters
telegram-stale = Esse botão é de uma pergunta anterior. Aqui está a que continua em aberto.
telegram-odd-no-text = Consigo ler texto e botões, mas não imagens, mensagens de voz, arquivos e coisas do tipo.
telegram-odd-edited = Editar uma mensagem depois não muda nada aqui. Envie uma nova, por favor.
# $limit (number): characters
telegram-odd-too-long = Isso é longo demais para mim: uma mensagem pode ter no máximo { $limit } caracteres. Escreva de forma mais curta, por favor.
telegram-continued = Continuamos aqui de onde você parou.
telegram-code-used = Esse link já foi usado ou expirou, então vamos começar de novo aqui.
telegram-forgotten = Apaguei esta conversa. Os orçamentos já emitidos continuam válidos. Sua próxima mensagem começa uma nova.
# On the buttons under a quote
telegram-copy = Copiar o número
telegram-open = Abrir o orçamento

## Where a quote's chart is brought

# A button
telegram-chart = Gráfico
