### What the assistant says, in English. Every other language has the same messages with the same variables.
### `$price` is an amount with its period (price-month, price-year); `$plan` a plan's name. Both come as text.
### A figure may stand only in a message whose id contains "ask" or "example".

## The first words, and what is always in view

hello = Hello, I am a bot. I work out which kind of licence costs you least, and what each one costs.
privacy = Your messages are kept so that we can go on from here. You can have this chat forgotten at any time: by the menu of the window that you write in, or through a person. Quotes that were given stay valid.
greeting = Hello.
thanks = You are welcome.
help-bot = I am a bot, not a person. I ask how many people you have and who works when, then price every plan and recommend the cheapest.
help-example = You can answer in one sentence: “20 people, 3 by day and 2 at night”. After a quote, ask “what if we were 25?”.
help-commands = At any time you can write “back”, “change staff”, “start again”, “talk to a person”, “help”, or name another language.
# $url (text): an address
human-contact = You can talk to a person here: { $url }
# $url (text): an address
human-pricing-page = I know of no direct contact. The seller’s pricing page leads on from here: { $url }
human-not-stated = I know of no contact. Please ask whoever gave you this chat.
human-passed-on = I have told a person, with your answers and your quote if there is one. You can go on here in the meantime.

## The questions

ask-staff = How many people need an account? For example: 20
# $people (number): the most at work at once; $staff (number): the people in all
ask-staff-exceeded = You told me of { $people } at work at once, but of { $staff } in all. How many people do you have in all?
ask-schedule = How do they work: all at the same time, in shifts, or do you know the most who are at work at once?
ask-peak = How many people are at work at the same moment, at most? For example: 5
ask-shifts = How many people work in each shift? For example: “3 by day, 2 at night”, or “4 from 8 to 16, 2 from 16 to 24”.
# $count (number): shifts, two or more
ask-shifts-counted =
    { $count ->
        [one] How many people work in the shift? For example: “3 by day”.
       *[other] How many people work in each of the { $count } shifts? For example: “3 by day, 2 at night”.
    }
# $number (number): the place of the shift, in order
ask-shift-next = How many people work in shift { $number }?
# $people (list of numbers): the people of each shift that lacks its times
ask-times = From when to when does the rest work? I lack the times of these shifts: { $people }. For example: “8 to 16 and 16 to 24”.
ask-handover = When shifts change, are the leaving and the arriving people signed in together for a while?

## Buttons: at most five words and thirty characters

choice-together = All at the same time
choice-shifts = In shifts
choice-peak = I know the maximum
choice-yes = Yes, they overlap
choice-no = No overlap
# $staff (number): people
choice-staff =
    { $staff ->
        [one] { $staff } person in all
       *[other] { $staff } people in all
    }
# $peak (number): people
choice-peak-of = { $peak } at once
# $staff (number): people
choice-everybody = Everybody, all { $staff }
# $people (number): two or more, of all shifts together
choice-all-at-once = All at once: { $people } people
choice-take = Take this instead
choice-rest-of-day = The rest of the day
choice-without-times = Leave the times out
# $people (list of numbers): the people of each shift
choice-reading-shifts = Shifts: { $people }
# $start, $end (times of day): when a shift works
choice-times = { $start }–{ $end }
# $people (number): the people of the group
choice-one-group = One group of { $people }
# $count (number): shifts
choice-count =
    { $count ->
        [one] { $count } shift
       *[other] { $count } shifts
    }
# $count (number): shifts; $people (number): the people of each
choice-each =
    { $count ->
        [one] { $count } shift of { $people }
       *[other] { $count } shifts of { $people }
    }
# $number (number): the place of the shift, in order
choice-add = Add shift { $number }
# $minutes (number): of overlap
choice-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
choice-change-staff = Change staff
choice-change-schedule = Change who works when
choice-change-shifts = Change the shifts
choice-change-peak = Change the maximum
choice-change-handover = Change the overlap
choice-back = Back
choice-cancel = Cancel
choice-restart = Start again
choice-human = Talk to a person
choice-help = Help
choice-language = Another language
# $language (text): a language's name in itself
choice-language-name = { $language }

## What was understood

# $facts (list of texts): those of this section
echo = Noted: { $facts }.
# $facts (list of texts): those of this section
kept = What I know so far: { $facts }.
kept-nothing = I know nothing of your team yet.
# $now (text): one of this section; $before (number, list or text): what was known until now, its figures alone where they are of one kind
echo-instead = { $now } instead of { $before }
# $staff (number): people
echo-staff =
    { $staff ->
        [one] { $staff } person in all
       *[other] { $staff } people in all
    }
echo-together = all at the same time
# $peak (number): people
echo-peak = at most { $peak } at once
echo-in-shifts = work in shifts
# $count (number): shifts
echo-shift-count =
    { $count ->
        [one] { $count } shift
       *[other] { $count } shifts
    }
# $count (number): shifts; $shifts (list): people of each, or shift-times, shift-days, shift-zone
echo-shifts =
    { $count ->
        [one] one shift of { $shifts }
       *[other] shifts of { $shifts }
    }
# $count (number): all shifts; $first (list): the first few
echo-shifts-many =
    { $count ->
        [one] { $count } shift, first { $first }
       *[other] { $count } shifts, the first being { $first }
    }
# $peak (number): people
echo-one-after-another = one after another: at most { $peak } at once
# $minutes (number): minutes
echo-handover =
    { $minutes ->
        [0] no overlap of shifts
        [one] an overlap of { $minutes } minute
       *[other] an overlap of { $minutes } minutes
    }
echo-handover-dropped = what you said of the overlap no longer counts
# $people (number): people; $start, $end (times of day)
shift-times = { $people } from { $start } to { $end }
# $shift (number or text): a shift; $days (weekdays)
shift-days = { $shift } ({ $days })
# $shift (number or text): a shift; $zone (text): the place of a time zone
shift-zone = { $shift }, { $zone } time

## What is known, as chips: at most four words each

# $staff (number): people
told-staff =
    { $staff ->
        [one] { $staff } person
       *[other] { $staff } people
    }
told-together = all at once
# $peak (number): people
told-peak = { $peak } at once
told-in-shifts = in shifts
# $count (number): shifts; $shifts (list of numbers): people of each
told-shifts =
    { $count ->
        [one] shift of { $shifts }
       *[other] shifts of { $shifts }
    }
# $shifts (list of told-shift)
told-times = { $shifts }
# $people (number): people; $start, $end (times of day)
told-shift = { $people } ({ $start }–{ $end })
# $minutes (number): minutes
told-handover =
    { $minutes ->
        [0] no overlap
        [one] { $minutes } min overlap
       *[other] { $minutes } min overlap
    }
# $amount (money)
told-saving-month = You save { $amount } a month
# $amount (money)
told-saving-year = You save { $amount } a year
period-month = a month
period-year = a year

## What is unsure

unsure-which = I am not sure which of these you mean:
unsure-which-none = I am not sure what you mean.
unsure-one = Is this what you mean?
unsure-number = A rough number will do, it can be changed later.
# $peak (number): people
unsure-peak-beside-shifts = With these shifts it would not be { $peak } at once. Which one shall I count?
unsure-times-of-whom = I have the times, but not how many people work then.
# $said (text): what was typed; $least, $most (numbers): the limits
out-of-range = I cannot price “{ $said }”: here it takes a whole number from { $least } to { $most }.
# $said (text): what was typed
out-of-range-other = I cannot count with “{ $said }”.
missed = Sorry, I did not understand that.
missed-again = Sorry, I still do not understand. You can press a button, or talk to a person.
unfitting-choice = That choice no longer fits here, so nothing has changed.
yes-or-no-to-what = I am not sure what you say that to.

## Going back, changing, starting anew

restarted = We start again.
back-done = I took back your last answer.
back-nothing = There is nothing to take back.
change-closed = Everything stays as it was.
cancel-offers-restart = Nothing has changed. You can go on, or start again.
handover-needs-shifts = An overlap matters only where people work in shifts.
quote-needs-answers = I can say the price as soon as I know a little more.
# $language (text): a language's name in itself
language-switched = We go on in this language: { $language }.
language-which = Which language shall we go on in?
language-not-spoken = I do not speak that language yet. These I can speak:

## Plans and prices

plan-named = Named licence
plan-concurrent = Concurrent licence
plan-by-staff = Licence by person
plan-by-peak = Licence by seats at once
# $plan (text): a name that several plans share; $id (text): this one’s id in the price book
plan-with-id = { $plan } ({ $id })
# $amount (money)
price-month = { $amount } a month
# $amount (money)
price-year = { $amount } a year
# $plan (text); $price (text)
option-price = { $plan }: { $price }

## The result

# $plan (text); $price (text)
result-recommended = I recommend “{ $plan }”: { $price }, the cheapest for you.
# $plan (text); $price (text)
result-only = { $plan }: { $price }. It is the only plan in this price list.
# $plan (text); $price (text)
result-tie = I recommend “{ $plan }”: { $price }. Another plan costs the same.
# $staff (number): people
why-together =
    { $staff ->
        [one] Why: your { $staff } person works alone.
       *[other] Why: all { $staff } people are at work at the same time.
    }
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-at-most = Why: at most { $peak } of your { $staff } people are at work at once.
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-largest-shift = Why: at most { $peak } of your { $staff } people are at work at once, in the largest shift.
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-neighbours = Why: at most { $peak } of your { $staff } people are signed in at once, when shifts change.
# $why (text): why-together or why-at-most; $moment (moment of the week)
why-timeline = { $why } The busiest moment first comes on { $moment }.
# $staff (number): people in all
why-capped =
    { $staff ->
        [one] Why: your shifts overlap to more than you have, so I count { $staff } person, once.
       *[other] Why: your shifts overlap to more people than you have, so I count all { $staff }, nobody twice.
    }
# $amount (money): in a month; $per_year (money): in a year; $percent (percentage); $plan (text): the dearest
result-saving-month = You save { $amount } a month, { $per_year } a year, against “{ $plan }” ({ $percent } less).
# $amount (money): in a year; $percent (percentage); $plan (text): the dearest
result-saving-year = You save { $amount } a year against “{ $plan }” ({ $percent } less).
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-stays =
    { $staff ->
        [one] Break-even point: with { $staff } person, “{ $by_peak }” stays cheaper up to { $peak } at once; above that, “{ $by_staff }” is.
       *[other] Break-even point: with { $staff } people, “{ $by_peak }” stays cheaper up to { $peak } at once; above that, “{ $by_staff }” is.
    }
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-up-to =
    { $staff ->
        [one] Break-even point: with { $staff } person, “{ $by_peak }” would be cheaper up to { $peak } at once; above that, “{ $by_staff }” is.
       *[other] Break-even point: with { $staff } people, “{ $by_peak }” would be cheaper up to { $peak } at once; above that, “{ $by_staff }” is.
    }
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-largest =
    { $staff ->
        [one] Break-even point: with { $staff } person, { $peak } at once is the largest number at which “{ $by_peak }” is cheaper than “{ $by_staff }”.
       *[other] Break-even point: with { $staff } people, { $peak } at once is the largest number at which “{ $by_peak }” is cheaper than “{ $by_staff }”.
    }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-always =
    { $staff ->
        [one] However many work at once, with { $staff } person “{ $by_peak }” is cheaper than “{ $by_staff }”.
       *[other] However many work at once, with { $staff } people “{ $by_peak }” is cheaper than “{ $by_staff }”.
    }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-never =
    { $staff ->
        [one] With { $staff } person, “{ $by_peak }” is never cheaper, however few work at once. So “{ $by_staff }” it is.
       *[other] With { $staff } people, “{ $by_peak }” is never cheaper, however few work at once. So “{ $by_staff }” it is.
    }
limit-none = With this plan nobody is ever locked out: everybody has a licence.
# $seats (number): people at once that are paid for
limit-not-stated =
    { $seats ->
        [one] Only { $seats } person can work at once, as paid for. What happens to the next one is not stated; a person can tell.
       *[other] Only { $seats } people can work at once, as paid for. What happens to the next one is not stated; a person can tell.
    }
# $seats (number): people at once that are paid for
limit-refused =
    { $seats ->
        [one] Only { $seats } person can work at once; the next one who logs in is refused.
       *[other] Only { $seats } people can work at once; the next one who logs in is refused.
    }
# $seats (number): people at once that are paid for
limit-oldest-ends =
    { $seats ->
        [one] Only { $seats } person can work at once; when another logs in, the oldest session ends.
       *[other] Only { $seats } people can work at once; when another logs in, the oldest session ends.
    }
# $seats (number): people at once that are paid for
limit-billed =
    { $seats ->
        [one] { $seats } person at once is paid for; when another logs in, one more is billed.
       *[other] { $seats } people at once are paid for; when another logs in, one more is billed.
    }
# $peak (number): people at once with an overlap; $totals (list of option-price)
result-overlap = I counted no overlap. If both shifts are signed in together for a while: { $peak } at once, { $totals }.
# $peak (number): people at once with an overlap; $totals (list of option-price); $plan (text): the cheapest then
result-overlap-changes = I counted no overlap. If both shifts are signed in together for a while: { $peak } at once, { $totals }. Then this would cost you least: { $plan }.
# $minutes (number): minutes
assumed-handover =
    { $minutes ->
        [0] Assumed: nobody stays signed in after their shift.
        [one] Assumed: people stay signed in for { $minutes } minute after their shift.
       *[other] Assumed: people stay signed in for { $minutes } minutes after their shift.
    }
# $version (text): the price book's version; $since (date)
assumed-prices = Prices: price book { $version }, which I use for days from { $since }. Taxes and other fees are not included.
# $number (text): the quote's number; $valid_until (date); $url (text): its address
result-number = Quote { $number }, valid until { $valid_until }: { $url }
# $number (text): the quote\'s number; $valid_until (date)
result-number-short = Quote { $number }, valid until { $valid_until }
reissued-expired = The earlier quote for this has expired, so this one has a new number.
reissued-prices-changed = The price book has changed since the earlier quote for this, so this one has a new number.
# $date (date)
no-price-on-date = The price book has no price for { $date }, so I cannot price this.
# $days (number): days
next-trial =
    { $days ->
        [one] You can try it first: there is a trial of { $days } day.
       *[other] You can try it first: there is a trial of { $days } days.
    }
next-example = What next? Change an answer, ask “what if we were 25?”, or talk to a person.

## What if

# $plan (text): the cheapest then; $price (text): what it costs; $now (text): what-if-now or what-if-stays; $staff, $peak (numbers): people then
what-if-priced =
    { $staff ->
        [one] With { $staff } person and at most { $peak } at once, “{ $plan }” would be the cheapest for you: { $price }. { $now }
       *[other] With { $staff } people and at most { $peak } at once, “{ $plan }” would be the cheapest for you: { $price }. { $now }
    }
# $plan (text): the cheapest now; $price (text): what it costs
what-if-now = Now it is “{ $plan }”: { $price }.
# $price (text): what the cheapest plan costs now
what-if-stays = The cheapest plan stays the same; now it costs { $price }.
what-if-nothing-changed = Nothing has changed yet. Shall I take this instead?
# $people (number): at work at once; $staff (number): in all
what-if-exceeds-staff = I cannot price that: it would be { $people } at work at once, but { $staff } in all.
what-if-example = I cannot price that yet. Ask with a number: “what if we were 25?”, or “what if 4 work at once?”.

## Tables

table-options-month = What each plan costs a month
table-options-year = What each plan costs a year
table-prices-month = The price list, a month
table-prices-year = The price list, a year
table-what-if = What would change
table-growth = What the coming year would cost
# $plan (text): the plan that counts people at once
table-break-even = Up to how many at once this is cheaper: { $plan }
column-option = Plan
column-quantity = Number
column-each = Each
column-amount = Amount
column-now = Now
column-then = Then
column-from = From
column-difference = Difference
column-staff = People in all
# $plan (text): the plan that counts people in all
column-by-staff = { $plan }
column-largest-peak = Cheaper up to
# In the column before, where it is never cheaper
cell-never = never
# $plan (text); $first, $last (numbers): the span of a tier
line-tier = { $plan }, { $first }–{ $last }
# $plan (text); $first (number): where the last tier begins
line-tier-open = { $plan }, { $first } and up
# $plan (text)
line-base = { $plan }, base fee
# $plan (text); $size (number): people or seats in a package
line-pack = { $plan }, package of { $size }
# $plan (text)
line-total = { $plan }, total
# $label (text): a tier or package with its plan; $each (money)
line-price = { $label }: { $each } each
# $plan (text); $now, $then, $difference (money)
line-what-if = { $plan }: now { $now }, then { $then }, difference { $difference }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans; $price (text): what the first costs; $peak (number): the most at once at which the other is cheaper
line-break-even =
    { $peak ->
        [0] { $staff } people in all: “{ $by_staff }” costs { $price }, “{ $by_peak }” is never cheaper
        [one] { $staff } people in all: “{ $by_staff }” costs { $price }, “{ $by_peak }” is cheaper up to { $peak } at once
       *[other] { $staff } people in all: “{ $by_staff }” costs { $price }, “{ $by_peak }” is cheaper up to { $peak } at once
    }

## Questions about the licences

# $topic (word): what was asked about
explain-not-stated =
    { $topic ->
        [trial] Whether there is a trial is not stated by the seller; a person can tell you.
        [gives] What a licence gives beside access is not stated by the seller; a person can tell you.
        [at_limit] What happens to one person too many is not stated by the seller; a person can tell you.
        [supervisors] Whether supervisors count is not stated by the seller; a person can tell you.
        [mixing] Whether both kinds can be mixed is not stated by the seller; a person can tell you.
        [switching] Whether you can switch later is not stated by the seller; a person can tell you.
       *[terms] What the terms are is not stated by the seller; a person can tell you.
    }
explain-difference = A named licence counts people: everybody who needs access has their own. A concurrent licence counts people at work at the same moment: any number may have an account, but only as many can work at once as are paid for.
explain-named = A named licence belongs to one person, not to a computer. That person can log in at any time with their own name and password, so nobody is ever locked out.
explain-concurrent = Concurrent licences are shared: any number of people may have an account and take turns, but only as many can work at once as are paid for.
explain-gives = Whichever licence you take, it gives you:
gives-statistics = Statistics for each person: workload, response rate and average score, also added up.
gives-security = Security: everybody has a password of their own, changed from time to time and shared with nobody.
gives-logging = A log: each action in a chat is recorded, so you can see who logged in and when.
explain-suits = Named licences suit teams that all work at the same time. Concurrent licences suit larger teams of which only a part works at once, and programs that are used little.
explain-log-in = Everybody has an account with their own name and password. With a named licence they can log in at any time; with concurrent licences only as many at once as are paid for.
# $days (number): days
explain-trial =
    { $days ->
        [one] Yes, there is a trial of { $days } day.
       *[other] Yes, there is a trial of { $days } days.
    }
explain-no-trial = No, there is no trial.
explain-sharing = With concurrent licences, yes: all may have accounts, and as many can be logged in at once as are paid for. With named licences, no: everybody needs their own.
explain-at-limit = With concurrent licences only as many can work at once as are paid for, so plan for the busiest moment, overlaps of shifts included. With named licences there is no such limit.
explain-meeting = If everybody has to be logged in at the same moment, even once a week, then that is your busiest moment, and all of them count.
explain-idle = Whether somebody who is logged in but idle counts is not stated here. To be safe, count everybody who is logged in; a person can tell you more.
explain-supervisors-count = Yes, supervisors count like everybody else.
explain-supervisors-free = No, supervisors do not count.
explain-part-time-example = Tell me the shifts with their times, days and places, such as “4 from 8 to 14 on weekdays, 3 from 14 to 22 in Lisbon”. I work out the busiest moment, overlaps and clock changes included.
explain-growth-example = Ask me with the number you expect, such as “what if we were 30?”. The cheaper plan can change as you grow.
# $people (number): more each month; $plan (text): the plan that is cheapest now
growth-stays = With { $people } more each month and the same schedule, “{ $plan }” stays the cheapest for a year.
# $people (number): more each month; $plan (text): the plan that is cheapest now; $other (text): the one that takes its place; $date (date): when
growth-changes = With { $people } more each month and the same schedule, “{ $plan }” is the cheapest at first; from { $date } on it is “{ $other }”.
explain-fees = Only the licences are priced here. Taxes, set-up and other fees are not included.
explain-discount-month = The price list has no yearly discount: a year costs twelve times a month.
explain-discount-year = The prices are for a year. The price list has no further discount.
# $version (text): the price book's version; $since (date)
explain-price-change = I use price book { $version } for days from { $since }. Each quote names its price book and the day until which it is valid; beyond that I do not know.
explain-handover = When a leaving and an arriving shift are both signed in for a while, both count at that moment. So I ask whether they overlap, wherever that changes the price.
explain-break-even = It depends on how many of your people work at once. From the price list, for some sizes of team:
explain-figures = My figures come from the price list alone: every licence at the price of its own tier, and as many at once as you tell me. Where an example elsewhere shows another sum, it counts in another way.
# $url (text): an address
explain-terms = The seller’s terms are here: { $url }
explain-no-concurrent = This price list has no plan that counts people at once.
explain-no-named = This price list has no plan that counts people in all.
# $staff, $peak (numbers): people in all and at once; $totals (list of option-price)
explain-for-you =
    { $staff ->
        [one] For your { $staff } person: { $totals }.
       *[other] For your { $staff } people, at most { $peak } at once: { $totals }.
    }

## Days and times

# $day (weekday); $time (time of day)
moment = { $day } at { $time }
# $day (weekday); $time (time of day); $zone (text): the place of a time zone
moment-in-zone = { $day } at { $time }, { $zone } time
days-every-day = every day
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
problem-malformed = The call cannot be read
problem-malformed-about = The body is not { -json } in { -utf8 }, or a header that the call needs is missing. The sentence beside the code says which. Nothing was changed: correct the call and send it again.
problem-unauthorised = The conversation’s token is missing or wrong
problem-unauthorised-about = Beginning a conversation gives a token. Every further call on that conversation sends it in the header “{ -header-authorization }”.
problem-origin-refused = This site may not call from a browser
problem-origin-refused-about = A page may call this service only if its origin is on the operator’s list ({ -setting-origins }). Programs that are not browsers are not affected.
problem-not-found = Nothing is here
problem-not-found-about = The address is mistyped, or what was there has been deleted.
problem-method-not-allowed = This address does not take this method
problem-method-not-allowed-about = The header “{ -header-allow }” of the answer lists the methods that it takes.
problem-conflict = This cannot be done as the service runs
problem-conflict-about = What the call asks for is switched off here: the conversation cannot go on in { -telegram }, as no bot is set up.
problem-too-large = The body is too large
problem-too-large-about = The member “{ -member-limit }” gives the most bytes that a body may have.
problem-unsupported-media-type = The body is not of a type that can be read
problem-unsupported-media-type-about = Bodies are { -json }: send “{ -header-content-type }”, in { -utf8 } and not compressed.
problem-invalid = A value cannot be used
problem-invalid-about = The member “{ -member-field }” names the place in the body, and the sentence beside it says what is wrong there. Nothing was changed.
problem-idempotency-key-reused = The key was used for another call
problem-idempotency-key-reused-about = The same “{ -header-key }” came before with another body. Repeat the first call as it was, or send the new one under a new key.
problem-mixed-times = Some shifts have times and some have none
problem-mixed-times-about = Give a start and an end for every shift, or for none of them.
problem-no-price-on-date = There is no price for this day
problem-no-price-on-date-about = The day asked about is before the price book’s first version, which begins on the day in “{ -member-first }”.
problem-people-exceed-staff = More people at work than there are
problem-people-exceed-staff-about = A shift, or the most people at work at once, is larger than the whole staff. Give a larger staff or a smaller shift.
problem-unknown-price-book = There is no such price book
problem-unknown-price-book-about = The call { -path-price-books } lists those that can be priced.
problem-rate-limited = Too many messages at once
problem-rate-limited-about = A conversation takes a certain number of messages a minute. The header “{ -header-retry-after }” says how many seconds to wait.
problem-unavailable = The service cannot answer just now
problem-unavailable-about = Nothing was changed. Send the same call again, with the same key, after the seconds in “{ -header-retry-after }”.
problem-internal = Something went wrong on our side
problem-internal-about = This is a mistake of the service, not of the call. Its operator finds it in the log under the value of “{ -member-instance }”.

refused-malformed-not-json = The body is not valid { -json }.
refused-malformed-not-utf8 = The body is not encoded in { -utf8 }.
refused-malformed-not-text = The body contains half of a surrogate pair, which is not a character.
refused-malformed-repeated-name = The body names the same member twice.
refused-malformed-number-too-long = The body contains a number with too many digits.
refused-malformed-too-deep = The body is nested too deeply.
refused-malformed-incomplete = The body did not arrive whole.
refused-malformed-key-missing = The header “{ -header-key }” is missing. Send a new value with each message, and the same value with a repeat.
refused-malformed-key-unusable = The header “{ -header-key }” needs 1 to 255 visible { -ascii } characters.
refused-unauthorised = This call needs the token of this conversation, in the header “{ -header-authorization }”.
refused-origin-refused = Pages of this site may not call this service. Its operator can allow them.
refused-not-found = There is nothing at this address, or it has been deleted.
refused-method-not-allowed = This address does not take this method.
refused-conflict = This conversation cannot go on in { -telegram }: no bot is set up here.
# $limit (number): the most bytes that a body may have
refused-too-large = The body may have at most { $limit } bytes.
refused-unsupported-media-type = Send the body as { -media-type }, in { -utf8 } and not compressed.
refused-invalid-body = The body must be a { -json } object.
# $field (text): the place in the body, such as schedule.shifts.1.people
refused-invalid-missing = “{ $field }” is missing.
# $field (text): the place in the body
refused-invalid-unknown = “{ $field }” is not known here.
# $field (text): the place in the body
refused-invalid-type = “{ $field }” has the wrong type.
# $field (text): the place in the body; $limit (number): the most characters or entries
refused-invalid-length = “{ $field }” is too long: at most { $limit }.
# $field (text): the place in the body
refused-invalid-range = “{ $field }” is outside its limits.
# $field (text): the place in the body
refused-invalid-form = “{ $field }” has a value that is not known.
refused-idempotency-key-reused = This “{ -header-key }” came before with another body.
# $field (text): the place of the first shift without times
refused-mixed-times = Either all shifts have a start and an end, or none has. “{ $field }” is missing.
# $on (date): the day asked about; $first (date): when the price book's first version begins
refused-no-price-on-date = There is no price for { $on }: the price book begins on { $first }.
# $people (number): people in the shift or at the peak; $staff (number): people in all
refused-people-exceed-staff = { $people } people at work at once are more than the staff of { $staff }.
# $price_book (text): the id that was asked for
refused-unknown-price-book = There is no price book “{ $price_book }”.
# $retry_after (number): seconds to wait
refused-rate-limited = { $retry_after ->
    [one] That was quick. Please wait a second and send it again.
   *[other] That was quick. Please wait { $retry_after } seconds and send it again.
}
refused-unavailable = Nothing was changed. Please try again in a moment.
refused-internal = Nothing you did wrong: this is a mistake of the service. Please try again.

## The chat window on a site: no variables, as the window itself shows them

# On the button that opens it
widget-launcher = What would it cost?
# The window's name
widget-title = Pricing assistant
# Beside the name
widget-bot = assistant (bot)
widget-language = Language
widget-menu = Menu
widget-restart = Start again
widget-human = Talk to a person
widget-forget = Forget this chat
widget-forget-sure = Forget this chat? What you wrote is deleted; quotes that were given stay valid.
widget-forget-yes = Forget it
widget-keep = Keep it
# Offered where the assistant has a bot in Telegram
widget-telegram = Continue in { -telegram }
widget-telegram-open = Open { -telegram }
widget-close = Close
# In the empty field
widget-write = Write your answer
widget-send = Send
widget-privacy = Answered by a bot. What you write is kept; the menu can forget it.
# Beside an answer that was given
widget-change = Change
# Names the row of chips
widget-told = What I understood
widget-sending = Sending…
widget-unsent = Not sent
widget-retry = Try again
widget-edit = Edit
widget-offline = You are offline. What you write stays here and is sent when you are back.
widget-unreachable = The assistant cannot be reached right now.
# For screen readers, while the answer is awaited
widget-waiting = Writing…
widget-gone = The earlier chat is no longer there; this is a new one.
# Opens the table of a quote
widget-lines = Show every line
widget-copy = Copy as text
widget-copied = Copied
widget-link = Open the quote
# A link
widget-chart = Chart
widget-contact = Contact the seller
# Names the list of messages
widget-log = Conversation

## The page at the service's address

page-title = Named or concurrent licences: an assistant for your site
page-headline = Visitors ask the price. Answer to the cent.
page-lead = One line puts an assistant on your page. It asks how many people work and when, recommends the licences that cost less, named or concurrent, and shows every step of the sum. It is a bot; every figure comes from the price list.
page-languages = Language
# Above the line of code that a site owner copies
page-snippet = One line for your page
page-copy = Copy
page-copied = Copied
# A receipt: what the widget costs a page that has it
page-costs = What it costs your page
page-cost-launcher = Until somebody comes near
page-cost-rest = When somebody opens it
page-cost-cookies = Cookies
page-cost-third-parties = Third parties asked
page-cost-work = Work for you
page-cost-line = one line
# $size (number): kilobytes
page-kilobytes = { $size } KB
# What can be tried
page-theme = Look
page-theme-auto = Auto
page-theme-light = Light
page-theme-dark = Dark
page-place = Place
page-place-inline = In the page
page-place-corner = In the corner
page-in-corner = Now it waits in the lower corner, as it would on your page.
page-without-script = The chat needs { -javascript }. Without it, programs can still ask: the calls are at the end of this page.
page-options = Options
# $element, $prefix (texts): as they stand in the code
page-options-lead = Set them on { $element }. On the script itself they begin with { $prefix }.
page-option = Option
page-option-values = Values
page-option-meaning = What it does
page-option-lang = The language of the chat; else that of your page.
page-option-price-book = The price book to count with; else the usual one.
page-option-theme = Light or dark; else as the device is set.
page-option-position = In the corner where lines end or begin, or in the page itself.
page-option-open = Open from the start.
page-option-staff = How many people there are, where your page knows it.
page-option-contact-url = Where a person is to be reached.
page-script = From your own script
page-script-lead = Open it, speak for the visitor, and hear of each quote.
page-brand = In your colours
page-brand-lead = Colours and font are properties; each part can be styled.
page-policy = Behind a strict policy
page-policy-lead = One address is all that has to be allowed.
page-programs = For programs
page-programs-lead = The same conversation and the same prices, without a page.
page-converse = Talk to it
page-price = Ask for a price alone
page-openapi = All calls, described in { -openapi }
page-price-books = The price books
# What a visitor types, in one sentence
page-example = 20 people, 3 by day, 2 at night

## The text of a quote that people forward

# $price (text): what the recommended plan costs, with its period; $plan (text): the plan's name; $seats (number): how
# many are paid for; $staff (number): people in all, two or more; $peak (number): the most at work at once
forward-total = { $price }: { $plan } × { $seats }, for { $staff } people, at most { $peak } at work at once
# The same for one person. $price (text), $plan (text), $seats (number)
forward-total-alone = { $price }: { $plan } × { $seats }, for one person
# $options (list): the other plans with their prices, equal to the recommended one's
forward-same = The same as { $options }
# $amount (money): the saving a month; $per_year (money): the saving a year; $options (list): the other plans and prices
forward-saving-month = Saves { $amount } a month, { $per_year } a year ({ $options })
# $amount (money): the saving a year; $options (list): the other plans with their prices
forward-saving-year = Saves { $amount } a year ({ $options })
# $number (text): the quote's number; $until (date): the last day on which it is valid; $version (text): the price
# book's version; $book (text): the price book's name
forward-number = Quote { $number }, valid until { $until }. { $book }, price list { $version }; taxes and other fees not included

## A quote on its page, in its chart and on paper

# $number (text): the quote's number
quote-title = Quote { $number }
# Beside a date
quote-issued = Issued
# Beside a date
quote-valid-until = Valid until
# Beside a price book's name and version
quote-price-list = Price list
# Above what the customer told of people and shifts
quote-asked = What was asked
# Above what an agent added
quote-note = Note
# Beside a square code that a phone reads
quote-check = Scan the code to check that this quote is as it was issued.
# $until (date): the last day on which it was valid
quote-expired = This quote was valid until { $until }. Prices may have changed since.
# A button beside quote-expired
quote-price-again = Price it again
# $number (text): the other quote's number
quote-superseded = Another quote has taken the place of this one: { $number }
# $number (text): the older quote's number
quote-supersedes = This takes the place of quote { $number }.
# Leads to a few lines for a chat or a letter
quote-forward = Text to forward
chart-title = What each plan costs, by people at work at once
# Names the axis
chart-people = People at work at once
# Names the axis. $currency (text): a currency's three letters
chart-cost-month = { $currency } a month
# Names the axis. $currency (text): a currency's three letters
chart-cost-year = { $currency } a year
# Beside a line, and short. $peak (number): people up to whom the concurrent licence is cheaper
chart-break-even = up to { $peak } at once
table-changes = What a change would cost
column-change = If it were
column-cheapest = Cheapest
# $people (number): in the shift
what-if-shift = one more shift of { $people }

## The quote desk: a page on which an agent of the seller makes quotes for customers

desk-title = Quote desk
desk-lead = Say how a customer works, or fill in the fields. Prices follow while you type.
# Names a field
desk-sentence = In one sentence
# A button beside that field
desk-read = Fill in the fields
desk-nothing-read = I could not read how they work. Please fill in the fields.
# Names a field
desk-staff = People in all
# Names three choices
desk-schedule = How they work
# Names a field
desk-peak = At most at once
# Heads a column of a small table: of a shift
desk-people = People
# Heads a column: when a shift begins
desk-from = From
# Heads a column: when a shift ends
desk-to = To
# Heads a column
desk-days = Days
# A button
desk-add-shift = Add a shift
# A button. $number (number): the shift’s place
desk-remove-shift = Remove shift { $number }
# Names a field
desk-handover = Overlap in minutes
# Names a field
desk-language = The customer’s language
# Names a field
desk-note = Note for the customer
# The main button
desk-issue = Issue the quote
desk-issued = The quote is issued.
# A button
desk-copy-text = Copy the text
# A button
desk-copy-link = Copy the link
# Heads the plans with their prices
desk-prices = Prices
desk-recent = Recent quotes
desk-recent-where = Kept in this browser only.
# A button beside a recent quote: the next one will take its place
desk-change = Change
desk-failed = That did not work. Please try again.

## In Telegram: what is said there alone

# The name has at most 64 characters, the description 512, the short description 120.
telegram-name = Licence price assistant
telegram-description = I am a bot that answers which costs you less: a licence for each person, or licences for those at work at the same moment. I ask how many people you have and who works when, and price both from the price list. Press Start, or write it in one sentence.
telegram-short-description = A bot that works out which kind of licence costs you least, and what each one costs.
# Beside the commands: short
telegram-command-start = Begin a new conversation
telegram-command-example-quote = The price in one line, for example: 20 3+2
telegram-command-language = Another language
telegram-command-restart = Start again
telegram-command-cancel = Leave everything as it is
telegram-command-help = What I can do
telegram-command-forget = Delete this conversation
# Said in passing, over the chat: at most 200 characters
telegram-stale = That button belongs to an earlier question. Here is the open one.
telegram-odd-no-text = I can read text and buttons, but not pictures, voice messages, files and the like.
telegram-odd-edited = A message that is changed later changes nothing here. Please send a new one.
# $limit (number): characters
telegram-odd-too-long = That is too long for me: one message may have at most { $limit } characters. Please say it more briefly.
telegram-continued = We go on here from where you were.
telegram-code-used = That link has been used already or has expired, so we begin anew here.
telegram-forgotten = I have deleted this conversation. Quotes that were given stay valid. Whatever you write next begins a new one.
# On the buttons under a quote
telegram-copy = Copy the number
telegram-open = Open the quote

## Where a quote's chart is brought

# A button
telegram-chart = Chart
