### What the assistant says, in simplified Chinese.
### `$price` is an amount with its period (price-month, price-year); `$plan` a plan's name. Both come as text.
### A figure may stand only in a message whose id contains "ask" or "example".

## The first words, and what is always in view

hello = 您好，我是机器人。我来计算哪种许可对您最省钱，以及每种许可的价格。
privacy = 消息会保存下来，方便从这里接着聊。这段对话随时可以忘记：在聊天窗口的菜单里操作，或者通过人工客服。已经给出的报价单仍然有效。
greeting = 您好。
thanks = 不客气。
help-bot = 我是机器人，不是真人。我会问有多少人、谁在什么时间上班，然后算出每种方案的价格，并推荐最便宜的一种。
help-example = 可以一句话说完：“20个人，白天3个，晚上2个”。拿到报价后，可以问“如果是25个人呢？”。
help-commands = 随时可以输入“返回”“修改人数”“重新开始”“转人工”“帮助”，或者说出另一种语言的名称。
# $url (text): an address
human-contact = 可以在这里联系人工客服：{ $url }
# $url (text): an address
human-pricing-page = 我没有直接的联系方式。可以从卖方的价格页面继续：{ $url }
human-not-stated = 我没有联系方式。请询问提供这个聊天的人。
human-passed-on = 我已经转告人工客服，并附上您的回答，有报价单的话也一并附上。在此期间可以继续在这里聊。

## The questions

ask-staff = 请问您有多少人需要账号？例如：20
# $people (number): the most at work at once; $staff (number): the people in all
ask-staff-exceeded = 您说同时上班的有{ $people }人，但总共只有{ $staff }人。请问总共有多少人？
ask-schedule = 请问大家怎么上班：所有人同时上班，轮班，还是您知道同时在线最多多少人？
ask-peak = 请问同一时刻最多有多少人在线？例如：5
ask-shifts = 请问每个班次有多少人？例如：“白天3个，晚上2个”，或“8点到16点4人，16点到24点2人”。
# $count (number): shifts, two or more
ask-shifts-counted = 请问这{ $count }个班次各有多少人？例如：“白天3个，晚上2个”。
# $number (number): the place of the shift, in order
ask-shift-next = 请问第{ $number }个班次有多少人？
# $people (list of numbers): the people of each shift that lacks its times
ask-times = 请问其余班次从几点到几点？我还缺这些班次的时间：{ $people }。例如：“8点到16点，16点到24点”。
ask-handover = 请问换班时，下班的人和接班的人会同时在线一段时间吗？

## Buttons: at most five words and thirty characters

choice-together = 所有人同时上班
choice-shifts = 轮班
choice-peak = 我知道最多人数
choice-yes = 会，有重叠
choice-no = 没有重叠
# $staff (number): people
choice-staff = 总共{ $staff }人
# $peak (number): people
choice-peak-of = 同时{ $peak }人
# $staff (number): people
choice-everybody = 全部{ $staff }人
# $people (number): two or more, of all shifts together
choice-all-at-once = 全部同时：{ $people }人
choice-take = 改用这个
choice-rest-of-day = 当天其余时间
choice-without-times = 不写时间
# $people (list of numbers): the people of each shift
choice-reading-shifts = 班次：{ $people }
# $start, $end (times of day): when a shift works
choice-times = { $start }–{ $end }
# $people (number): the people of the group
choice-one-group = 一组{ $people }人
# $count (number): shifts
choice-count = { $count }个班次
# $count (number): shifts; $people (number): the people of each
choice-each = { $count }个班次，每班{ $people }人
# $number (number): the place of the shift, in order
choice-add = 添加第{ $number }个班次
# $minutes (number): of overlap
choice-minutes = { $minutes }分钟
choice-change-staff = 修改人数
choice-change-schedule = 修改上班安排
choice-change-shifts = 修改班次
choice-change-peak = 修改最多人数
choice-change-handover = 修改重叠时间
choice-back = 返回
choice-cancel = 取消
choice-restart = 重新开始
choice-human = 人工客服
choice-help = 帮助
choice-language = 其他语言
# $language (text): a language's name in itself
choice-language-name = { $language }

## What was understood

# $facts (list of texts): those of this section
echo = 记下了：{ $facts }。
# $facts (list of texts): those of this section
kept = 目前知道的：{ $facts }。
kept-nothing = 我还不了解您的团队。
# $now (text): one of this section; $before (number, list or text): what was known until now, its figures alone where they are of one kind
echo-instead = { $now }（原来是{ $before }）
# $staff (number): people
echo-staff = 总共{ $staff }人
echo-together = 所有人同时上班
# $peak (number): people
echo-peak = 同时最多{ $peak }人
echo-in-shifts = 轮班
# $count (number): shifts
echo-shift-count = { $count }个班次
# $count (number): shifts; $shifts (list): people of each, or shift-times, shift-days, shift-zone
echo-shifts =
    { $count ->
       *[other] 各班次人数{ $shifts }
    }
# $count (number): all shifts; $first (list): the first few
echo-shifts-many = { $count }个班次，前几个是{ $first }
# $peak (number): people
echo-one-after-another = 一班接一班：同时最多{ $peak }人
# $minutes (number): minutes
echo-handover =
    { $minutes ->
        [0] 班次之间没有重叠
       *[other] 班次重叠{ $minutes }分钟
    }
echo-handover-dropped = 之前说的重叠不再计算
# $people (number): people; $start, $end (times of day)
shift-times = { $start }到{ $end } { $people }人
# $shift (number or text): a shift; $days (weekdays)
shift-days = { $shift }（{ $days }）
# $shift (number or text): a shift; $zone (text): the place of a time zone
shift-zone = { $shift }，{ $zone }时间

## What is known, as chips: at most four words each

# $staff (number): people
told-staff = { $staff }人
told-together = 同时上班
# $peak (number): people
told-peak = 同时{ $peak }人
told-in-shifts = 轮班
# $count (number): shifts; $shifts (list of numbers): people of each
told-shifts =
    { $count ->
       *[other] 班次{ $shifts }
    }
# $shifts (list of told-shift)
told-times = { $shifts }
# $people (number): people; $start, $end (times of day)
told-shift = { $people }（{ $start }–{ $end }）
# $minutes (number): minutes
told-handover =
    { $minutes ->
        [0] 没有重叠
       *[other] 重叠{ $minutes }分钟
    }
# $amount (money)
told-saving-month = 每月节省{ $amount }
# $amount (money)
told-saving-year = 每年节省{ $amount }
period-month = 每月
period-year = 每年

## What is unsure

unsure-which = 我不确定您指的是哪一个：
unsure-which-none = 我不确定您的意思。
unsure-one = 您是这个意思吗？
unsure-number = 大概的数字就行，以后还可以改。
# $peak (number): people
unsure-peak-beside-shifts = 按这些班次，同时上班的人数不会是{ $peak }。请问按哪个计算？
unsure-times-of-whom = 时间知道了，但还不知道那时有多少人上班。
# $said (text): what was typed; $least, $most (numbers): the limits
out-of-range = “{ $said }”没法计算：这里需要{ $least }到{ $most }之间的整数。
# $said (text): what was typed
out-of-range-other = “{ $said }”没法计算。
missed = 抱歉，没听懂。
missed-again = 抱歉，还是没听懂。可以点按钮，或者联系人工客服。
unfitting-choice = 这个选项现在不适用了，所以什么也没有改变。
yes-or-no-to-what = 我不确定这是在回答哪个问题。

## Going back, changing, starting anew

restarted = 我们重新开始。
back-done = 已撤回上一个回答。
back-nothing = 没有可以撤回的内容。
change-closed = 一切保持不变。
cancel-offers-restart = 什么都没有改变。可以继续，也可以重新开始。
handover-needs-shifts = 只有轮班时，重叠才有意义。
quote-needs-answers = 再多了解一点，我就能报价了。
# $language (text): a language's name in itself
language-switched = 接下来使用这种语言：{ $language }。
language-which = 请问接下来用哪种语言？
language-not-spoken = 我还不会这种语言。我会的有：

## Plans and prices

plan-named = 指定用户许可
plan-concurrent = 并发许可
plan-by-staff = 按人数的许可
plan-by-peak = 按同时在线人数的许可
# $plan (text): a name that several plans share; $id (text): this one’s id in the price book
plan-with-id = { $plan }（{ $id }）
# $amount (money)
price-month = 每月{ $amount }
# $amount (money)
price-year = 每年{ $amount }
# $plan (text); $price (text)
option-price = { $plan }：{ $price }

## The result

# $plan (text); $price (text)
result-recommended = 推荐“{ $plan }”：{ $price }，这是最便宜的方案。
# $plan (text); $price (text)
result-only = { $plan }：{ $price }。这是价格表里唯一的方案。
# $plan (text); $price (text)
result-tie = 推荐“{ $plan }”：{ $price }。另有方案价格相同。
# $staff (number): people
why-together =
    { $staff ->
        [1] 原因：只有{ $staff }个人上班。
       *[other] 原因：全部{ $staff }人同时上班。
    }
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-at-most = 原因：{ $staff }人中同时上班的最多{ $peak }人。
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-largest-shift = 原因：{ $staff }人中同时上班的最多{ $peak }人，即人数最多的班次。
# $peak (number): people at once; $staff (number): people in all, more than $peak
why-neighbours = 原因：{ $staff }人中同时在线的最多{ $peak }人，出现在换班的时候。
# $why (text): why-together or why-at-most; $moment (moment of the week)
why-timeline = { $why }最忙的时刻最早出现在{ $moment }。
# $staff (number): people in all
why-capped = 原因：班次重叠后的人数超过了总人数，所以按全部{ $staff }人计算，不重复计算。
# $amount (money): in a month; $per_year (money): in a year; $percent (percentage); $plan (text): the dearest
result-saving-month = 与“{ $plan }”相比，每月节省{ $amount }，每年节省{ $per_year }（便宜{ $percent }）。
# $amount (money): in a year; $percent (percentage); $plan (text): the dearest
result-saving-year = 与“{ $plan }”相比，每年节省{ $amount }（便宜{ $percent }）。
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-stays = 盈亏平衡点：总共{ $staff }人时，只要同时在线不超过{ $peak }人，“{ $by_peak }”一直更便宜；超过后，“{ $by_staff }”更便宜。
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-up-to = 盈亏平衡点：总共{ $staff }人时，同时在线不超过{ $peak }人的话，“{ $by_peak }”会更便宜；超过后，“{ $by_staff }”更便宜。
# $peak (number): people at once; $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-largest = 盈亏平衡点：总共{ $staff }人时，“{ $by_peak }”比“{ $by_staff }”便宜的同时在线人数最多为{ $peak }人。
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-always = 总共{ $staff }人时，无论多少人同时上班，“{ $by_peak }”都比“{ $by_staff }”便宜。
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans
break-even-never = 总共{ $staff }人时，即使同时上班的人再少，“{ $by_peak }”也不会更便宜，所以选“{ $by_staff }”。
limit-none = 这个方案不会把任何人挡在外面：每个人都有许可。
# $seats (number): people at once that are paid for
limit-not-stated = 同时只能有{ $seats }人工作，即付费的数量。多出的人会怎样没有说明，可以询问人工客服。
# $seats (number): people at once that are paid for
limit-refused = 同时只能有{ $seats }人工作；再有人登录会被拒绝。
# $seats (number): people at once that are paid for
limit-oldest-ends = 同时只能有{ $seats }人工作；再有人登录时，最早的会话会结束。
# $seats (number): people at once that are paid for
limit-billed = 已付费的是同时{ $seats }人；再有人登录时，会多收一个人的费用。
# $peak (number): people at once with an overlap; $totals (list of option-price)
result-overlap = 我没有计算重叠。如果两个班次的人同时在线一段时间：同时{ $peak }人，{ $totals }。
# $peak (number): people at once with an overlap; $totals (list of option-price); $plan (text): the cheapest then
result-overlap-changes = 我没有计算重叠。如果两个班次的人同时在线一段时间：同时{ $peak }人，{ $totals }。那时最省钱的是：{ $plan }。
# $minutes (number): minutes
assumed-handover =
    { $minutes ->
        [0] 假设：下班后没有人继续在线。
       *[other] 假设：下班后还会继续在线{ $minutes }分钟。
    }
# $version (text): the price book's version; $since (date)
assumed-prices = 价格：价目册{ $version }，适用于{ $since }起的日子。不含税和其他费用。
# $number (text): the quote's number; $valid_until (date); $url (text): its address
result-number = 报价单{ $number }，有效期至{ $valid_until }：{ $url }
# $number (text): the quote\'s number; $valid_until (date)
result-number-short = 报价单{ $number }，有效期至{ $valid_until }
reissued-expired = 之前的报价单已过期，所以这份用了新编号。
reissued-prices-changed = 之前的报价单之后价目册有变化，所以这份用了新编号。
# $date (date)
no-price-on-date = 价目册里没有{ $date }的价格，所以没法报价。
# $days (number): days
next-trial = 可以先试用：试用期{ $days }天。
next-example = 接下来呢？可以修改回答，问“如果是25个人呢？”，或者联系人工客服。

## What if

# $plan (text): the cheapest then; $price (text): what it costs; $now (text): what-if-now or what-if-stays; $staff, $peak (numbers): people then
what-if-priced = 如果总共{ $staff }人、同时最多{ $peak }人，最便宜的是“{ $plan }”：{ $price }。{ $now }
# $plan (text): the cheapest now; $price (text): what it costs
what-if-now = 现在是“{ $plan }”：{ $price }。
# $price (text): what the cheapest plan costs now
what-if-stays = 最便宜的方案不变；现在的价格是{ $price }。
what-if-nothing-changed = 目前还没有改变。要改用这个吗？
# $people (number): at work at once; $staff (number): in all
what-if-exceeds-staff = 这个没法报价：同时上班的有{ $people }人，而总共只有{ $staff }人。
what-if-example = 这个我还没法报价。请带上数字来问：“如果是25个人呢？”，或“如果同时4个人呢？”。

## Tables

table-options-month = 每种方案每月的价格
table-options-year = 每种方案每年的价格
table-prices-month = 价格表（每月）
table-prices-year = 价格表（每年）
table-what-if = 会有什么变化
table-growth = 未来一年的费用
# $plan (text): the plan that counts people at once
table-break-even = 同时最多多少人时更便宜：{ $plan }
column-option = 方案
column-quantity = 数量
column-each = 单价
column-amount = 金额
column-now = 现在
column-then = 之后
column-from = 起始日期
column-difference = 差额
column-staff = 总人数
# $plan (text): the plan that counts people in all
column-by-staff = { $plan }
column-largest-peak = 更便宜的上限
# In the column before, where it is never cheaper
cell-never = 从不
# $plan (text); $first, $last (numbers): the span of a tier
line-tier = { $plan }，{ $first }–{ $last }
# $plan (text); $first (number): where the last tier begins
line-tier-open = { $plan }，{ $first }起
# $plan (text)
line-base = { $plan }，基础费
# $plan (text); $size (number): people or seats in a package
line-pack = { $plan }，{ $size }个一包
# $plan (text)
line-total = { $plan }，合计
# $label (text): a tier or package with its plan; $each (money)
line-price = { $label }：每个{ $each }
# $plan (text); $now, $then, $difference (money)
line-what-if = { $plan }：现在{ $now }，之后{ $then }，差额{ $difference }
# $staff (number): people in all; $by_staff, $by_peak (texts): the two plans; $price (text): what the first costs; $peak (number): the most at once at which the other is cheaper
line-break-even =
    { $peak ->
        [0] 总共{ $staff }人：“{ $by_staff }”的价格是{ $price }，“{ $by_peak }”不会更便宜
       *[other] 总共{ $staff }人：“{ $by_staff }”的价格是{ $price }，同时不超过{ $peak }人时“{ $by_peak }”更便宜
    }

## Questions about the licences

# $topic (word): what was asked about
explain-not-stated =
    { $topic ->
        [trial] 卖方没有说明是否可以试用，可以询问人工客服。
        [gives] 除了使用权限，许可还包括什么，卖方没有说明，可以询问人工客服。
        [at_limit] 人数超出时会怎样，卖方没有说明，可以询问人工客服。
        [supervisors] 主管是否计算在内，卖方没有说明，可以询问人工客服。
        [mixing] 两种许可能否混用，卖方没有说明，可以询问人工客服。
        [switching] 以后能否更换，卖方没有说明，可以询问人工客服。
       *[terms] 条款是什么，卖方没有说明，可以询问人工客服。
    }
explain-difference = 指定用户许可按人计算：每个需要使用的人都有自己的许可。并发许可按同一时刻上班的人计算：账号数量不限，但同时工作的人数不能超过付费的数量。
explain-named = 指定用户许可属于某一个人，而不是某台电脑。这个人随时可以用自己的用户名和密码登录，所以不会有人被挡在外面。
explain-concurrent = 并发许可是共用的：账号数量不限，大家轮流使用，但同时工作的人数不能超过付费的数量。
explain-gives = 不管选哪种许可，都包括：
gives-statistics = 统计：每个人的工作量、回复率和平均评分，也有汇总。
gives-security = 安全：每个人有自己的密码，定期更换，不与别人共用。
gives-logging = 日志：聊天中的每个操作都有记录，可以看到谁在什么时候登录。
explain-suits = 指定用户许可适合所有人同时上班的团队。并发许可适合同一时间只有一部分人上班的较大团队，以及使用较少的程序。
explain-log-in = 每个人都有账号，用自己的用户名和密码登录。有指定用户许可，随时可以登录；用并发许可，同时登录的人数不能超过付费的数量。
# $days (number): days
explain-trial = 可以，试用期{ $days }天。
explain-no-trial = 不可以，没有试用期。
explain-sharing = 并发许可可以：所有人都能有账号，同时登录的人数不超过付费的数量就行。指定用户许可不可以：每个人都需要自己的许可。
explain-at-limit = 用并发许可，同时工作的人数不能超过付费的数量，所以请按最忙的时刻计算，包括班次重叠的时候。指定用户许可没有这个限制。
explain-meeting = 如果所有人都要在同一时刻登录，哪怕一周只有一次，那就是最忙的时刻，所有人都要计算在内。
explain-idle = 已登录但空闲的人是否计算在内，这里没有说明。稳妥起见，请把所有登录的人都算上；详情可以询问人工客服。
explain-supervisors-count = 算，主管和其他人一样计算在内。
explain-supervisors-free = 不算，主管不计算在内。
explain-part-time-example = 请告诉我班次的时间、日期和地点，例如“工作日8点到14点4人，里斯本14点到22点3人”。我会算出最忙的时刻，包括重叠和夏令时的变化。
explain-growth-example = 请带上预计的人数来问，例如“如果是30个人呢？”。人数增加后，更便宜的方案可能会变。
# $people (number): more each month; $plan (text): the plan that is cheapest now
growth-stays = 如果每月增加{ $people }人、排班不变，一年内“{ $plan }”始终最便宜。
# $people (number): more each month; $plan (text): the plan that is cheapest now; $other (text): the one that takes its place; $date (date): when
growth-changes = 如果每月增加{ $people }人、排班不变，起初“{ $plan }”最便宜；从{ $date }起，“{ $other }”最便宜。
explain-fees = 这里只计算许可的价格。不含税、安装费和其他费用。
explain-discount-month = 价格表里没有年付折扣：一年的价格是每月价格的十二倍。
explain-discount-year = 这是一年的价格。价格表里没有其他折扣。
# $version (text): the price book's version; $since (date)
explain-price-change = 我使用的是价目册{ $version }，适用于{ $since }起的日子。每份报价单都写明所用的价目册和有效期；之后的价格我不知道。
explain-handover = 下班的人和接班的人同时在线一段时间时，那一刻两班都要计算。所以在会影响价格的地方，我会问是否有重叠。
explain-break-even = 这取决于有多少人同时上班。按价格表，几种团队规模的结果如下：
explain-figures = 我的数字只来自价格表：每个许可按所在档位的价格计算，同时在线人数按告诉我的数字计算。如果别处的例子得出不同的总数，那是计算方法不同。
# $url (text): an address
explain-terms = 卖方的条款在这里：{ $url }
explain-no-concurrent = 这份价格表里没有按同时在线人数计算的方案。
explain-no-named = 这份价格表里没有按总人数计算的方案。
# $staff, $peak (numbers): people in all and at once; $totals (list of option-price)
explain-for-you =
    { $staff ->
        [1] 只有{ $staff }个人时：{ $totals }。
       *[other] 按{ $staff }人、同时最多{ $peak }人：{ $totals }。
    }

## Days and times

# $day (weekday); $time (time of day)
moment = { $day }{ $time }
# $day (weekday); $time (time of day); $zone (text): the place of a time zone
moment-in-zone = { $zone }时间{ $day }{ $time }
days-every-day = 每天
# $first, $last (texts): weekdays
days-range = { $first }至{ $last }
# $label (text): what a row is of; $quantity (number); $each, $amount (money): what one and all of them cost
line-sum = { $label }：{ $quantity } × { $each } = { $amount }
# $label (text): what a row is of; $figures (list): its figures
table-line = { $label }：{ $figures }

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
problem-malformed = 无法读取请求
problem-malformed-about = 请求体不是{ -utf8 }编码的{ -json }，或者缺少必需的请求头。代码旁边的说明会指出是哪一种。没有任何改动：请改正后重新发送。
problem-unauthorised = 对话令牌缺失或错误
problem-unauthorised-about = 开始对话时会得到一个令牌。之后每次请求都要在请求头“{ -header-authorization }”中带上它。
problem-origin-refused = 这个网站不能从浏览器发出请求
problem-origin-refused-about = 只有来源在运营者名单（{ -setting-origins }）中的页面才能调用本服务。非浏览器的程序不受影响。
problem-not-found = 这里什么也没有
problem-not-found-about = 地址输入有误，或者内容已被删除。
problem-method-not-allowed = 这个地址不支持这种方法
problem-method-not-allowed-about = 回复中的“{ -header-allow }”列出了支持的方法。
problem-conflict = 服务目前的设置不支持这项操作
problem-conflict-about = 请求的功能在这里已关闭：没有设置机器人，所以对话不能在{ -telegram }中继续。
problem-too-large = 请求体太大
problem-too-large-about = 字段“{ -member-limit }”给出请求体最多可以有多少字节。
problem-unsupported-media-type = 请求体的类型无法读取
problem-unsupported-media-type-about = 请求体是{ -json }：请发送“{ -header-content-type }”，用{ -utf8 }编码，不要压缩。
problem-invalid = 有一个值不能使用
problem-invalid-about = 字段“{ -member-field }”指出在请求体中的位置，旁边的说明会告诉哪里不对。没有任何改动。
problem-idempotency-key-reused = 这个键已用于另一个请求
problem-idempotency-key-reused-about = 同一个“{ -header-key }”之前带着另一个请求体发来过。请原样重发第一个请求，或者用新的键发送新的请求。
problem-mixed-times = 有的班次有时间，有的没有
problem-mixed-times-about = 请给每个班次都写上开始和结束时间，或者全都不写。
problem-no-price-on-date = 这一天没有价格
problem-no-price-on-date-about = 所问的日期早于价目册的第一个版本，它从“{ -member-first }”中的日期开始。
problem-people-exceed-staff = 上班的人比总人数还多
problem-people-exceed-staff-about = 某个班次或同时在线的最多人数超过了总人数。请增加总人数，或者减少班次人数。
problem-unknown-price-book = 没有这本价目册
problem-unknown-price-book-about = 请求{ -path-price-books }会列出可以报价的价目册。
problem-rate-limited = 一下子发来的消息太多
problem-rate-limited-about = 每段对话每分钟只能接收一定数量的消息。请求头“{ -header-retry-after }”说明要等多少秒。
problem-unavailable = 服务暂时无法回复
problem-unavailable-about = 没有任何改动。请等“{ -header-retry-after }”中的秒数之后，用同一个键重发同一个请求。
problem-internal = 我们这边出了问题
problem-internal-about = 这是服务的错误，不是请求的错误。运营者可以按“{ -member-instance }”的值在日志中找到它。

refused-malformed-not-json = 请求体不是有效的{ -json }。
refused-malformed-not-utf8 = 请求体不是{ -utf8 }编码。
refused-malformed-not-text = 请求体含有半个代理对，那不是字符。
refused-malformed-repeated-name = 请求体中同一个字段出现了两次。
refused-malformed-number-too-long = 请求体中有一个数字的位数太多。
refused-malformed-too-deep = 请求体的嵌套太深。
refused-malformed-incomplete = 请求体没有完整到达。
refused-malformed-key-missing = 缺少请求头“{ -header-key }”。请为每条消息发送一个新值，重发时用同一个值。
refused-malformed-key-unusable = 请求头“{ -header-key }”需要1到255个可见的{ -ascii }字符。
refused-unauthorised = 这个请求需要在请求头“{ -header-authorization }”中带上这段对话的令牌。
refused-origin-refused = 这个网站的页面不能调用本服务。运营者可以允许它们。
refused-not-found = 这个地址没有内容，或者内容已被删除。
refused-method-not-allowed = 这个地址不支持这种方法。
refused-conflict = 这段对话不能在{ -telegram }中继续：这里没有设置机器人。
# $limit (number): the most bytes that a body may have
refused-too-large = 请求体最多{ $limit }字节。
refused-unsupported-media-type = 请以{ -media-type }发送请求体，用{ -utf8 }编码，不要压缩。
refused-invalid-body = 请求体必须是{ -json }对象。
# $field (text): the place in the body, such as schedule.shifts.1.people
refused-invalid-missing = 缺少“{ $field }”。
# $field (text): the place in the body
refused-invalid-unknown = 这里不认识“{ $field }”。
# $field (text): the place in the body
refused-invalid-type = “{ $field }”的类型不对。
# $field (text): the place in the body; $limit (number): the most characters or entries
refused-invalid-length = “{ $field }”太长：最多{ $limit }。
# $field (text): the place in the body
refused-invalid-range = “{ $field }”超出了范围。
# $field (text): the place in the body
refused-invalid-form = “{ $field }”的值无法识别。
refused-idempotency-key-reused = 这个“{ -header-key }”之前带着另一个请求体发来过。
# $field (text): the place of the first shift without times
refused-mixed-times = 要么所有班次都有开始和结束时间，要么都没有。缺少“{ $field }”。
# $on (date): the day asked about; $first (date): when the price book's first version begins
refused-no-price-on-date = { $on }没有价格：价目册从{ $first }开始。
# $people (number): people in the shift or at the peak; $staff (number): people in all
refused-people-exceed-staff = 同时上班{ $people }人，超过了总人数{ $staff }人。
# $price_book (text): the id that was asked for
refused-unknown-price-book = 没有“{ $price_book }”这本价目册。
# $retry_after (number): seconds to wait
refused-rate-limited = 有点太快了。请等{ $retry_after }秒后再发送。
refused-unavailable = 没有任何改动。请稍后再试。
refused-internal = 这不是操作的问题，是服务出了错。请再试一次。

## The chat window on a site: no variables, as the window itself shows them

# On the button that opens it
widget-launcher = 要多少钱？
# The window's name
widget-title = 报价助手
# Beside the name
widget-bot = 助手（机器人）
widget-language = 语言
widget-menu = 菜单
widget-restart = 重新开始
widget-human = 人工客服
widget-forget = 忘记这段对话
widget-forget-sure = 要忘记这段对话吗？写过的内容会被删除；已经给出的报价单仍然有效。
widget-forget-yes = 忘记
widget-keep = 保留
# Offered where the assistant has a bot in Telegram
widget-telegram = 在{ -telegram }中继续
widget-telegram-open = 打开{ -telegram }
widget-close = 关闭
# In the empty field
widget-write = 输入回答
widget-send = 发送
widget-privacy = 由机器人回答。写下的内容会保存；可以在菜单里忘记。
# Beside an answer that was given
widget-change = 修改
# Names the row of chips
widget-told = 我了解到的
widget-sending = 正在发送…
widget-unsent = 未发送
widget-retry = 重试
widget-edit = 编辑
widget-offline = 现在没有网络。写下的内容会留在这里，恢复后自动发送。
widget-unreachable = 暂时联系不上助手。
# For screen readers, while the answer is awaited
widget-waiting = 正在输入…
widget-gone = 之前的对话已经不在了；这是新的对话。
# Opens the table of a quote
widget-lines = 显示每一行
widget-copy = 复制为文本
widget-copied = 已复制
widget-link = 打开报价单
# A link
widget-chart = 图表
widget-contact = 联系卖方
# Names the list of messages
widget-log = 对话

## The page at the service's address

page-title = 指定用户许可还是并发许可：给网站用的助手
page-headline = 访客问价，答案精确到分。
page-lead = 只要一行代码，页面上就有了助手。它会问有多少人、什么时间上班，推荐更省钱的许可（指定用户或并发），并列出计算的每一步。它是机器人；每个数字都来自价格表。
page-languages = 语言
# Above the line of code that a site owner copies
page-snippet = 给页面加一行代码
page-copy = 复制
page-copied = 已复制
# A receipt: what the widget costs a page that has it
page-costs = 对页面的影响
page-cost-launcher = 有人靠近之前
page-cost-rest = 有人打开时
page-cost-cookies = 本地标识
page-cost-third-parties = 请求的第三方
page-cost-work = 需要做的事
page-cost-line = 一行代码
# $size (number): kilobytes
page-kilobytes = { $size }千字节
# What can be tried
page-theme = 外观
page-theme-auto = 自动
page-theme-light = 浅色
page-theme-dark = 深色
page-place = 位置
page-place-inline = 在页面内
page-place-corner = 在角落
page-in-corner = 现在它在下方的角落里等着，放到自己的页面上也是这样。
page-without-script = 聊天需要{ -javascript }。没有它，程序仍然可以查询：调用方法在本页末尾。
page-options = 选项
# $element, $prefix (texts): as they stand in the code
page-options-lead = 在{ $element }上设置。在脚本标签上，它们以{ $prefix }开头。
page-option = 选项
page-option-values = 取值
page-option-meaning = 作用
page-option-lang = 聊天的语言；不设时用页面的语言。
page-option-price-book = 计算用的价目册；不设时用默认的。
page-option-theme = 浅色或深色；不设时跟随设备。
page-option-position = 在行尾或行首一侧的角落，或者在页面内。
page-option-open = 一开始就打开。
page-option-staff = 总人数，如果页面已经知道。
page-option-contact-url = 人工客服的联系地址。
page-script = 用自己的脚本
page-script-lead = 打开它，替访客说话，接收每一份报价。
page-brand = 用自己的颜色
page-brand-lead = 颜色和字体都是属性；每个部分都可以单独设置样式。
page-policy = 在严格的安全策略下
page-policy-lead = 只需允许一个地址。
page-programs = 给程序用
page-programs-lead = 同样的对话，同样的价格，不需要页面。
page-converse = 与它对话
page-price = 只问价格
page-openapi = 所有调用，用{ -openapi }描述
page-price-books = 价目册
# What a visitor types, in one sentence
page-example = 20个人，白天3个，晚上2个

## The text of a quote that people forward

# $price (text): what the recommended plan costs, with its period; $plan (text): the plan's name; $seats (number): how
# many are paid for; $staff (number): people in all, two or more; $peak (number): the most at work at once
forward-total = { $price }：{ $plan } × { $seats }，总共{ $staff }人，同时上班最多{ $peak }人
# The same for one person. $price (text), $plan (text), $seats (number)
forward-total-alone = { $price }：{ $plan } × { $seats }，一个人使用
# $options (list): the other plans with their prices, equal to the recommended one's
forward-same = 价格相同：{ $options }
# $amount (money): the saving a month; $per_year (money): the saving a year; $options (list): the other plans and prices
forward-saving-month = 每月节省{ $amount }，每年节省{ $per_year }（{ $options }）
# $amount (money): the saving a year; $options (list): the other plans with their prices
forward-saving-year = 每年节省{ $amount }（{ $options }）
# $number (text): the quote's number; $until (date): the last day on which it is valid; $version (text): the price
# book's version; $book (text): the price book's name
forward-number = 报价单{ $number }，有效期至{ $until }。{ $book }，价格表{ $version }；不含税和其他费用

## A quote on its page, in its chart and on paper

# $number (text): the quote's number
quote-title = 报价单{ $number }
# Beside a date
quote-issued = 开具日期
# Beside a date
quote-valid-until = 有效期至
# Beside a price book's name and version
quote-price-list = 价格表
# Above what the customer told of people and shifts
quote-asked = 询价内容
# Above what an agent added
quote-note = 备注
# Beside a square code that a phone reads
quote-check = 扫码可核对这份报价单是否与开具时一致。
# $until (date): the last day on which it was valid
quote-expired = 这份报价单的有效期至{ $until }，之后价格可能已有变化。
# A button beside quote-expired
quote-price-again = 重新报价
# $number (text): the other quote's number
quote-superseded = 另一份报价单已取代这一份：{ $number }
# $number (text): the older quote's number
quote-supersedes = 这份报价单取代报价单{ $number }。
# Leads to a few lines for a chat or a letter
quote-forward = 用于转发的文字
chart-title = 各方案的价格，按同时上班的人数
# Names the axis
chart-people = 同时上班的人数
# Names the axis. $currency (text): a currency's three letters
chart-cost-month = 每月（{ $currency }）
# Names the axis. $currency (text): a currency's three letters
chart-cost-year = 每年（{ $currency }）
# Beside a line, and short. $peak (number): people up to whom the concurrent licence is cheaper
chart-break-even = 同时不超过{ $peak }人
table-changes = 情况改变后的价格
column-change = 如果改为
column-cheapest = 最便宜的方案
# $people (number): in the shift
what-if-shift = 多一个{ $people }人的班次

## The quote desk: a page on which an agent of the seller makes quotes for customers

desk-title = 报价台
desk-lead = 写下客户怎么上班，或者填写各栏。价格会随输入显示。
# Names a field
desk-sentence = 用一句话说
# A button beside that field
desk-read = 填写各栏
desk-nothing-read = 没看懂他们怎么上班，请填写各栏。
# Names a field
desk-staff = 总人数
# Names three choices
desk-schedule = 怎么上班
# Names a field
desk-peak = 同时最多人数
# Heads a column of a small table: of a shift
desk-people = 人数
# Heads a column: when a shift begins
desk-from = 开始
# Heads a column: when a shift ends
desk-to = 结束
# Heads a column
desk-days = 星期
# A button
desk-add-shift = 添加班次
# A button. $number (number): the shift’s place
desk-remove-shift = 删除第{ $number }个班次
# Names a field
desk-handover = 重叠分钟数
# Names a field
desk-language = 客户的语言
# Names a field
desk-note = 给客户的备注
# The main button
desk-issue = 开具报价单
desk-issued = 报价单已开具。
# A button
desk-copy-text = 复制文字
# A button
desk-copy-link = 复制链接
# Heads the plans with their prices
desk-prices = 价格
desk-recent = 最近的报价单
desk-recent-where = 只保存在这个浏览器里。
# A button beside a recent quote: the next one will take its place
desk-change = 修改
desk-failed = 没有成功。请再试一次。

## In Telegram: what is said there alone

# The name has at most 64 characters, the description 512, the short description 120.
telegram-name = 许可价格助手
telegram-description = 我是机器人，可以算出哪种更便宜：给每个人一个许可，还是只给同时上班的人买许可。我会问有多少人、谁在什么时间上班，然后按价格表算出两种价格。请点开始按钮，或者用一句话写下来。
telegram-short-description = 机器人，算出哪种许可最省钱，以及每种的价格。
# Beside the commands: short
telegram-command-start = 开始新的对话
telegram-command-example-quote = 一行算出价格，例如：20 3+2
telegram-command-language = 其他语言
telegram-command-restart = 重新开始
telegram-command-cancel = 一切保持不变
telegram-command-help = 我能做什么
telegram-command-forget = 删除这段对话
# Said in passing, over the chat: at most 200 characters
telegram-stale = 这个按钮属于之前的问题。现在的问题在这里。
telegram-odd-no-text = 我能读文字和按钮，但读不了图片、语音、文件之类的内容。
telegram-odd-edited = 事后修改的消息在这里不起作用。请发送一条新消息。
# $limit (number): characters
telegram-odd-too-long = 这条消息太长了：一条消息最多{ $limit }个字符。请说得简短一些。
telegram-continued = 我们从刚才的地方继续。
telegram-code-used = 这个链接已经用过或已过期，所以在这里重新开始。
telegram-forgotten = 已删除这段对话。已经给出的报价单仍然有效。接下来写的内容会开始新的对话。
# On the buttons under a quote
telegram-copy = 复制编号
telegram-open = 打开报价单
# A button
telegram-chart = 图表
