# Every text of the page in English. A message here needs its twin in each other file of this folder; the build says which is missing.
# Whole sentences only: variables carry numbers, amounts and dates, and names only where a label stands before them.
# Five parts, each headed by ###, in this file’s order for every language: what the first view of the page may show; `### Later`, which
# arrives once the page is up and so may only be used where `View::has_later` says it is there; `### Room`,
# which only a workshop needs and which is fetched when that is opened (`Lang::has_room`); `### Statement`, likewise for the reading of
# a statement file (`Lang::has_statement`); `### Still`, which only the page without
# the app shows, so that no app loads it.
-name = English
-code = en
-plurals = one:1

## The page

tax-year = { $from } to { $to }
page-title = Co-op or gig? What you keep from your work
page-name = Co-op or gig?
page-purpose = What you keep from your work for an app, and what you would keep as a member of a co-op.
language-label = Language
estimate = An estimate, not advice. Tax: { $nation }, { $year }.
rest-missing = Parts of this page have not loaded yet. If they do not appear, reload the page.
views-label = Views of this page
view-answer = Answer
view-why = Why
view-if = What if
view-coop = Run a co-op
view-more = More
footer-privacy = Your figures stay on this device. This page sends nothing and sets no cookies. It keeps nothing unless you ask it to.
footer-check = Check it: switch your connection off and go on.
footer-version = Version { $version }. Tax figures: { $year }.
footer-source = The code is open: MIT or Apache 2.0 licence.

## The answer

answer-label = The answer
about-label = About this answer
answer-coop = The co-op would leave you about { $amount } more.
answer-platform = The app would leave you about { $amount } more.
answer-same = The app and the co-op would leave you about the same.
answer-coop-if = The co-op would leave you about { $amount } more – if it can pay the wage it promises.
answer-coop-short = The co-op would leave you about { $amount } more – but it would be about { $short } short of paying that.
answer-platform-if = The app would leave you about { $amount } more – if it can pay the wage it promises.
answer-platform-short = The app would leave you about { $amount } more – but it would be about { $short } short of paying that.
answer-same-if = The app and the co-op would leave you about the same – if the wage promised can be paid.
answer-same-short = The app and the co-op would leave you about the same – but about { $short } would be missing to pay that.
answer-loss = The work would cost you more than it pays, with the app and in the co-op.
answer-first = The first of these two would leave you about { $amount } more.
answer-second = The second of these two would leave you about { $amount } more.
answer-same-kind = Both would leave you about the same.
compared-first = First: { $name }
compared-second = Second: { $name }
compared-from = Compare from
compared-to = Compare with

needs-coop-least = But it must bring you at least { $share } jobs for every 100 the app brings.
needs-coop-most = But it must bring you no more than { $share } jobs for every 100 the app brings.
needs-coop-always = That holds however few jobs the co-op brings.
needs-platform-least = The co-op would leave you more if it brought over { $share } jobs for every 100 the app brings.
needs-platform-toomuch = To match the app, the co-op would have to bring { $share } jobs for every 100 the app brings. That is more than fits into your hours.
needs-platform-most = The co-op would leave you more if it brought fewer than { $share } jobs for every 100 the app brings.
needs-platform-never = On these terms the co-op would not match the app, however many jobs it brought.
needs-same-least = The co-op matches the app when it brings { $share } jobs for every 100 the app brings.
needs-same-always = That does not depend on how many jobs the co-op brings.
needs-same-never = On these terms the co-op stays just below, however many jobs it brings.
promise-coop-wage = The co-op promises this wage.
promise-coop-pay = The co-op promises this pay.
promise-platform-wage = The app promises this wage.
carry-jobs-app = { $n ->
    [one] It can pay it if it gets about { $least } job an hour; your app brings you { $other }.
   *[other] It can pay it if it gets about { $least } jobs an hour; your app brings you { $other }.
}
carry-jobs = { $n ->
    [one] It can pay it if it gets about { $least } job an hour; on these figures it gets { $own }.
   *[other] It can pay it if it gets about { $least } jobs an hour; on these figures it gets { $own }.
}
carry-own = On these figures it gets { $own }.
carry-price-hour = It can pay it if it gets { $least } for each hour it sells; on these figures it gets { $own }.
carry-price-job = It can pay it if it gets { $least } for each job; on these figures it gets { $own }.
carry-dearer-job = No number of jobs in your hours would pay it. It must get { $least } for each job; on these figures it gets { $own }.
carry-never = On these figures it could not pay it at any price.

## Periods and units

period-label = Show amounts for a
switch-hour = hour
switch-week = week
switch-month = month
switch-year = year
period-hour = an hour worked
period-week = a week
period-month = a month
period-year = a year
per-hour = { $amount } an hour
per-week = { $amount } a week
per-month = { $amount } a month
per-year = { $amount } a year
period-note-hour = For each hour worked: with customers, waiting and other unpaid time.
period-note-week = For each week you work.
period-note-month = For a month: a twelfth of the year.
period-note-year = For a year, with the weeks off you have entered.

## Take-home

takehome-title = What you keep
deal-platform = App
deal-coop = Co-op
short-app = App
short-coop = Co-op

## Inputs

inputs-title = Your figures
preset-label = I am a
preset-help = Your figures start from published ones for this trade. You can change them all.
try-label = Try
undo = Undo
start-again = Start again
add-deal = Compare a third choice
add-deal-fourth = Compare a fourth choice
way-statement = From my statement
way-job = By the job
way-hour = By the hour
group-essentials = Your week
group-week = Your week in detail
group-costs = Vehicle and costs
group-tax = Tax and age
group-credit = Universal Credit
group-more-app = More about this app
group-more-coop = More about this co-op
group-example = About this example
hints = What do these mean?
nothing-counted = not counted
assumption-tag = Assumption
optional-tag = optional

field-nation = Where you pay tax
    .help = Scotland has its own bands. Wales sets its own rates; in 2025/26 and 2026/27 they match England’s.
field-entry = How do you want to enter your week?
    .help = The figures change their form. What you keep stays the same.
field-hours = Hours a week, waiting too
    .help = Count the time you spend waiting for work.
field-jobs-an-hour = Jobs an hour
    .help = Orders, trips or sales in a week, divided by your hours. More hours bring more jobs.
field-busy = How much of your time is paid work?
    .help = The rest is waiting. Figures from a large UK study of drivers make this part about 54%.
field-price = Price
    .help = Before any fee is taken, and before tips.
field-miles-follow = With fewer jobs, do you drive less?
    .help = Driving around while you wait uses miles too.
field-from = Compare from
    .help = The first deal of the answer.
field-to = Compare with
    .help = The second deal of the answer.
field-kind = This deal is
    .help = It decides the colour and the words used.
field-fee = What it takes (£ or %)
    .help = Everything it takes from the fare as a percentage, with VAT if you bear it.
field-job-fee = Fee for each job
    .help = A fixed amount on top of any percentage.
field-flat = Flat fee
    .help = Due whatever you earn. A weekly fee counts for the weeks you work.
field-flat-every = The flat fee is due
    .help = Each week worked, each month or once a year.
field-customer-fee = Added to the customer’s bill, as a part of your price
    .help = Customers pay it on top; you never see it.
field-customer-amount = Added to the customer’s bill, each hour or job
    .help = A fixed amount that customers pay on top.
field-volume = How much work would it find you? 100% = as much as now
    .help = 100% is as many as in your week. A new co-op may bring fewer.
field-subscription = Subscription
    .help = A membership fee. It counts as an expense.
field-subscription-every = The subscription is due
    .help = Each week worked, each month or once a year.

option-nation-wales = Wales
option-nation-england = England
option-nation-scotland = Scotland
option-nation-northern-ireland = Northern Ireland
option-miles-follow-hours = No, my miles stay the same
option-miles-follow-jobs = Yes, my miles follow the jobs
option-kind-platform = An app
option-kind-coop = A co-op
option-flat-every-week = Each week worked
option-flat-every-month = Each month
option-flat-every-year = Once a year
option-subscription-every-week = Each week worked
option-subscription-every-month = Each month
option-subscription-every-year = Once a year

suffix-hours = hours
suffix-an-hour = an hour
jobs-follow = { $n ->
    [one] = 1 job a week
   *[other] = { $shown } jobs a week
}
jobs-entered = { $n ->
    [one] You entered 1 job a week: { $rate } an hour. The figure here is not used until you change it.
   *[other] You entered { $shown } jobs a week: { $rate } an hour. The figure here is not used until you change it.
}

## Rights and wages

line-top-up = Made up by the organisation
line-holiday-pay = Holiday pay
line-class-1 = National Insurance (Class 1)
line-student-loan = Student loan
line-pension = Your pension payments
line-margin = Fees, or what is kept back before a wage
tenner-later = Put by for you
band = { $low } at a fee of { $most }, { $high } at { $least }
also-employer-pension = Also yours: paid into your pension for you
also-tax-relief = Also yours: tax given back into your pension (tax relief)
also-sick-pay = Also yours: sick pay to expect, before tax
also-share-interest = Also yours: interest on your share
also-employer-contributions = National Insurance the employer pays
also-note = What is also yours is not cash now, so it is not in the take-home.
minimum-engaged = The minimum wage is worked out for time with customers only, which is how some companies count. The Supreme Court counted all time logged on (Uber v Aslam, 2021). Change it in the deal’s terms.
minimum-logged-on = The minimum wage is worked out for all time logged on, which is how the Supreme Court counted (Uber v Aslam, 2021). Some companies count time with customers only. Change it in the deal’s terms.
minimum-worked = The minimum wage is worked out for all hours worked, with travel between clients.
holiday-northern-ireland = In Northern Ireland paid holiday follows a law of its own, the Working Time Regulations (Northern Ireland) 2016. The right is the same: 5.6 weeks a year. A week of leave is paid by the 12 weeks before it. Holiday pay may not be rolled up into each payment, so you get it when you take leave. Here it is told as a sum for the year, which is the same money.
minimum-quiet = Pay is made up to the minimum wage for your quiet weeks and for the others apart. Weeks of one kind are alike here, so what is made up can still be more than you see.
minimum-weeks = Pay is made up to the minimum wage for each pay period, often a week. Here all weeks are alike, so slow weeks do not show: what is made up can be more than you see.

## Problems

problem-empty = Enter a number, for example { $example }. Until then { $used } is used.
problem-not-a-number = Enter a number, for example { $example }. Until then { $used } is used.
problem-two-ways = This could be one of two numbers. Leave out the signs between thousands, for example 1234. Until then { $used } is used.
problem-currency = Amounts are in { $sign } here. Enter a number in that money. Until then { $used } is used.
problem-unfinished = If this is { $value }, it is used once you leave the box. Until then { $used } is used.
problem-too-small = That is too small. Enter { $limit } or more. Until then { $used } is used.
problem-too-large = That is too large. Enter { $limit } or less. Until then { $used } is used.
problem-no-figure = no figure
problems-some = { $n ->
    [one] One figure needs your attention.
   *[other] { $n } figures need your attention.
}

### Later

## The money path

path-of = Of { $customers } from customers, the app leaves you { $app } and the co-op { $coop }
path-apart = The app leaves you { $app } of { $customers } from customers, the co-op { $coop } of { $other }
path-unknown = The app leaves you { $app } and the co-op { $coop }: what the app earns is not known
path-both = The app leaves you { $app } and the co-op { $coop }
path-range = You keep from { $least } to { $most }: it depends on whom you work for
path-alike = You keep { $amount }, whoever you work for
path-loss = Whoever you work for, the work costs you more than it pays
split-from = { $amount } from customers
split-app-keeps = The app keeps
split-coop-keeps = The co-op keeps
split-kept = The app or the co-op keeps
split-table = The bars as a table
split-table-ten = The bars as a table, and what goes where of each £10
lines-more = More on these lines
tax-more = More on the tax
due-more = More on paying it
next-more = More on the next £10
wages-more = More on these rates, and all of them in a table
wages-none = An hour leaves you less than the minimum wage, whoever you work for
wages-all = An hour leaves you at least the minimum wage, whoever you work for
wages-some = With some of these, an hour leaves you less than the minimum wage
wages-app-less = An hour leaves you less than the minimum wage with the app, but not with the co-op
wages-coop-less = An hour leaves you less than the minimum wage with the co-op, but not with the app
wages-short-21 = National Living Wage
wages-short-18 = Minimum wage, 18 to 20
wages-short-16 = Minimum wage, 16 and 17
wages-short-apprentice = Minimum wage, apprentices

## Where each £10 goes

tenner-of-ten = { $amount } of each £10
tenner-you = You keep
tenner-costs = Running costs
tenner-tax = Tax and National Insurance
tenner-take-rate = Take rate: what the app or the co-op keeps of what customers pay
tenner-unknown-short = not known: what the app earns
tenner-not-known = Your price is what the app pays you. What its customers pay, and what it earns from that, is not known. The hatched end of the bar stands for it.
not-known = Not known
table-part = Part

## The lines

line-universal-credit = Universal Credit
line-with-universal-credit = Take-home with Universal Credit
lines-caption-hour = Amounts for each hour worked
lines-caption-week = Amounts for each week worked
lines-caption-month = Amounts for a month
lines-caption-year = Amounts for a year
lines-line = Line
line-customers-pay = Customers pay
line-paid = Customers pay, or what the app pays for the work
line-customer-fees = Fees added to the customer’s bill
line-platform-fees = Fees the organisation takes
line-tips = Tips
line-pay = Pay that reaches you
line-running-costs = Running costs
line-subscription = Subscription
line-dividend = Patronage dividend
line-income-tax = Income Tax
line-class-4 = National Insurance (Class 4)
line-take-home = Take-home
line-hours-worked = Hours worked a week
line-hours-engaged = With customers
line-hours-waiting = Waiting
line-share = Joining share, refundable: not a cost
lines-rounding = Each line is rounded to the nearest penny and the totals are the sums of the lines you see.
lines-hours-stay = Hours logged on stay the same in each deal: when there are fewer jobs, waiting takes up the rest. Miles stay the same too.
lines-miles-follow = Hours logged on stay the same in each deal: when there are fewer jobs, waiting takes up the rest. Miles rise and fall with the jobs.

## The card within other pages

card-ask-private-hire = What would a private-hire driver keep?
card-ask-ride-hail-percentages = What would a driver keep?
card-ask-black-cab = What would a black-cab driver keep?
card-ask-home-carer = What would a home carer keep?
card-ask-cleaner = What would a cleaner keep?
card-ask-courier = What would a courier keep?
card-ask-employed-carer = What would an employed carer keep?
card-ask-photographer = What would a photographer keep?
card-ask-food-producer = What would a food producer keep?
card-ask-new-york-driver = What would a New York driver keep?
card-week = { $n ->
    [one] 1 hour a week, after costs and tax
   *[other] { $hours } hours a week, after costs and tax
}
card-week-before-tax = { $n ->
    [one] 1 hour a week, after costs, before tax
   *[other] { $hours } hours a week, after costs, before tax
}
card-own = Try your own figures
card-hours = Hours a week
card-jobs = Jobs an hour
card-price-hour = Price of a paid hour
card-price-job = Price of a job
card-pay-hour = Pay for an hour
card-pay-job = Pay for a job
card-wage = App’s wage an hour
card-fee = App’s fee
card-customer-fee = Added to the bill
card-coop-wage = Co-op’s wage an hour
card-coop-fee = Co-op’s fee
card-coop-flat = Co-op’s flat fee
card-fares = Customers paid
card-took = The app took
card-volume = Jobs the co-op brings
card-open = Open with these figures
card-source = Main source of the example: { $publisher }, { $year }.

## Views

ways-label = Present and share
ways-present = Present
ways-share = Share
lead-label = The answer in one line
lead-same = About the same
view-all = Everything on one page
needs-alone-least = The co-op must bring you at least { $share } jobs for every 100 the app brings.
needs-alone-most = The co-op must bring you no more than { $share } jobs for every 100 the app brings.
volume-short = Jobs it brings

## Periods and units

unit-gbp-per-job = { $n } a job
unit-pence-per-mile = { $n }p a mile
unit-hours = { $n } hours
unit-miles = { $n } miles
unit-weeks = { $n } weeks
unit-jobs = { $n } jobs
unit-jobs-an-hour = { $n } jobs an hour

## The lines

tax-title = How the tax was worked out
tax-intro = Tax is worked out on your profit for the year, on top of any wages you have entered.
tax-profit-actual = Profit after real costs
tax-profit-mileage = Profit after simplified mileage
tax-profit-allowance = Profit after the £1,000 trading allowance
tax-used = Used here
tax-used-actual = Real costs
tax-used-mileage = Simplified mileage
tax-used-allowance = Trading allowance
tax-not-allowed = Not allowed
tax-bicycle = The self-employed have a rate a mile for cars, vans and motorcycles, but none for bicycles. A self-employed cyclist takes off what was really spent. Only employees have a rate for a bicycle. The laws are section 94F of ITTOIA 2005 and section 230 of ITEPA 2003.
tax-losses = A loss counts as no profit: carrying it to another year is not worked out here.

## When tax falls due

due-title = When the tax falls due
due-found = To put aside: { $amounts }
due-intro = Nobody takes tax from the pay of self-employed people. Put some of it aside and pay it by these days.
due-put-aside-hour = Put aside for each hour worked
due-put-aside-week = Put aside each week
due-put-aside-month = Put aside each month
due-put-aside-year = Put aside in the year
due-tax-bill = Tax bill of the year
due-first-january = Pay by 31 January { $year }
due-july = Pay by 31 July { $year } and each July after
due-later-january = Pay by 31 January { $year } and each January after
due-taken = Taken from the wage
due-account = On the first day you pay the bill and half of the next one. After that you pay ahead, in two halves. HMRC calls these halves payments on account.
due-no-account = You pay nothing ahead where the bill without a loan is under { $least }. Nor do you where more than { $share } of your tax is taken from wages.
due-like-this = This holds if each year is like this one and you had no such bill before. If you expect to earn less, you can ask to pay less ahead.
due-loan = A student loan is never paid ahead. You pay it each January with the rest of the bill.
due-other = There is one bill for all you do, so the payments count your other profit too. What to put aside is for this work alone.
due-employee = An employee’s tax is taken from each wage, so there is nothing to put aside.
due-nothing = On these figures no bill falls due.
due-short = { $name }: put { $amount } aside. Pay { $first } by 31 January { $year }.
due-short-later = Then each year { $january } by 31 January and { $july } by 31 July.
next-title = Where the next £10 goes
next-found = You keep: { $amounts }
next-intro = What would happen to £10 a week more from customers, for the same hours, jobs and miles.
next-credit = Universal Credit falls by
next-of-app = Where your price is what the app pays you, it is £10 more from the app.
next-top-up = Where pay is made up to a minimum or a guarantee, that help shrinks first. You may then keep none of the £10.
next-wage = A wage stays as it is, so the organisation keeps the £10.
thresholds-title = Limits that are easy to miss
thresholds-sales = Sales are all that comes in before the app’s fee, where your contract is with the customer. Tips, holiday pay and pay made up count too. Wages do not.
thresholds-digital = { $name }: sales of { $own } a year are over { $limit }. If they were as high in the tax year { $year }, Making Tax Digital applies from 6 April { $from }. You must then keep digital records and send HMRC an update every three months.
thresholds-digital-least = { $name }: sales of at least { $own } a year are over { $limit }. If they were as high in the tax year { $year }, Making Tax Digital applies from 6 April { $from }. You must then keep digital records and send HMRC an update every three months.
thresholds-vat = { $name }: sales of { $own } a year are over { $limit }, so you would have to register for VAT. Some work is free of it, such as much care. VAT is not worked out here.
thresholds-vat-least = { $name }: sales of at least { $own } a year are over { $limit }, so you would have to register for VAT. Some work is free of it, such as much care. VAT is not worked out here.
thresholds-pension = { $name }: a profit of { $own } is below { $limit }, so by itself the year does not count towards your State Pension. You can pay to make it count: { $week } a week, { $cost } for the year. That is voluntary Class 2.
thresholds-pension-wages = { $name }: wages of { $own } are below { $limit } a year, so by themselves they do not make the year count towards your State Pension. It takes { $week } a week all year.
thresholds-turnover = Sales in the year
thresholds-profit = Profit that counts towards your State Pension
thresholds-wages = Wages that count towards your State Pension
thresholds-class2 = Cost of making the year count
thresholds-employee = An employee’s year counts from wages of { $week } a week from one employer, all year.
tax-two-jobs = Two jobs with wages: each has National Insurance limits of its own, and they are worked out apart here.
tax-two-jobs-loan = A student loan is worked out here on both wages together, as on a tax return. Without a tax return each employer looks only at its own wage and takes less.

## Benchmarks

wages-intro = Before tax and after costs, for each hour worked, waiting included.
wages-right-none = Self-employed people have no right to these rates.
wages-right-some = A worker or an employee has a right to the minimum wage, for the hours that count under that deal. Self-employed people have no right to it. No law asks for the other two rates.
wages-right-all = A worker or an employee has a right to the minimum wage, for the hours that count under the deal. No law asks for the other two rates.
wages-holiday = Your hour has your holiday pay in it. By law that does not count towards the minimum wage.
wages-minimum-21 = National Living Wage, 21 and over
wages-minimum-18 = National Minimum Wage, 18 to 20
wages-minimum-16 = National Minimum Wage, 16 and 17
wages-minimum-apprentice = National Minimum Wage, apprentices
wages-coming = from 1 April { $year }, as announced
wages-real = Real Living Wage
wages-london = London Living Wage
wages-yours = Your hour before tax
wages-above = { $amount } above
wages-below = { $amount } below
wages-equal = the same
wages-benchmark = Hourly rate
wages-coming-note = The rate that was announced is here to look ahead. No answer is worked out with it. This is where it is from:
wages-note = The Living Wage Foundation announces its rates every October, and employers who have signed up have until May to pay them. There may be newer rates than these.

## What the answer depends on

depends-title = What the answer depends on
depends-volume = Jobs
depends-fee = Fee
depends-share = Joining share
depends-flat = Flat fee
fee-percent-most = The co-op could take up to { $fee } of the fare and still leave you as much.
fee-percent-always = The co-op would leave you as much whatever percentage it took.
fee-percent-never = The co-op would leave you less even if it took no percentage of the fare.
fee-flat-week-most = The co-op could charge up to { $fee } a week and still leave you as much.
fee-flat-month-most = The co-op could charge up to { $fee } a month and still leave you as much.
fee-flat-year-most = The co-op could charge up to { $fee } a year and still leave you as much.
fee-flat-always = The co-op would leave you as much whatever flat fee it charged.
fee-flat-never = The co-op would leave you less even with no flat fee.
fee-second-percent-most = The second deal could take up to { $fee } of the fare and still leave you as much.
fee-second-flat-most = The second deal could charge a flat fee of up to { $fee } each time and still leave you as much.
fee-second-always = The second deal would leave you as much whatever its fee.
fee-second-never = The second deal would leave you less even with no fee of this kind.
share-none = There is no joining share.
share-never = This deal leaves you no more than the other, so it would not earn back the joining share of { $amount }. The share stays yours, and you can usually take it out.
share-weeks = { $n ->
    [one] The joining share of { $amount } would be earned back in the first week. It stays yours, and can usually be withdrawn.
   *[other] The joining share of { $amount } would be earned back after { $n } weeks of work. It stays yours, and can usually be withdrawn.
}
flat-hours = { $name }: you work { $time } of the week to pay its fee.
flat-hours-app = You work { $time } of the week to pay the app’s fee.
flat-hours-coop = You work { $time } of the week to pay the co-op’s fee.
time-hours = { $hours } h
time-minutes = { $minutes } min
time-both = { $hours } h { $minutes } min
flat-never = { $name }: an hour leaves nothing to cover the flat fee from.

## Inputs

remove-deal = Remove this deal
deal-name = What you call it
deal-name-help = Up to 40 letters. Leave it empty to use the example’s name.

field-year = Tax year
    .help = The rates and limits of that year are used.
field-wages = Wages from another job, before tax, a year
    .help = Your self-employed profit is taxed on top of them. They are not part of the result. Two such jobs? Add both up. Each employer takes National Insurance and student loan by its own wage alone, so what they take may be less than on both together.
field-deduction = How you deduct expenses
    .help = You may choose each year, within HMRC’s rules.
field-vehicle = What you use
    .help = It decides the rate a mile for tax. Purpose-built taxis have none. A bicycle has one for employees only, not for the self-employed.
field-age = Your age
    .help = It decides which minimum wage your hour is set beside.
field-unpaid = Other unpaid hours a week
    .help = Travel between clients, messages, invoices.
field-weeks = Weeks worked a year
    .help = Leave out holidays and time off sick.
field-sold-by = The price is for
    .help = Choose what one price buys.
field-price-is = The price stands for
    .help = It matters when a deal adds a fee to the customer’s bill.
field-jobs = Jobs a week
    .help = For prices and fees by the job. Leave empty: then the jobs follow from jobs an hour and your hours.
field-quiet-weeks = Part of your weeks that are quiet
    .help = With 0% all weeks count alike. Else pay is made up for quiet weeks and for the others apart. What you sell in the year stays the same.
field-quiet-jobs-an-hour = Jobs an hour in a quiet week
    .help = The other weeks bring what is missing to your usual week.
field-quiet-busy = Part of the hours with a customer or on the way, in a quiet week
    .help = The other weeks bring what is missing to your usual week.
field-tips = Tips a week
    .help = No fee is taken from tips.
field-miles = Miles for work a week
    .help = With customers and without, to your first job and from your last where they count as business miles.
field-mile-cost = What a mile really costs you
    .help = Fuel or charging, tyres, servicing, insurance, tax, loss of value.
field-vehicle-costs = Vehicle costs a week that are not in the cost per mile
    .help = Rent for the vehicle, insurance, the licence for it.
field-vehicle-cost-by = How you know what the vehicle costs
    .help = Both ways stand for the same costs, so only one of them counts.
field-fuel = Fuel or charging
    .help = For your work miles alone.
field-fuel-every = When you pay for fuel or charging
    .help = Each week worked, each month or once a year.
field-servicing = Servicing, repairs and tyres
    .help = The part for your work miles.
field-servicing-every = When you pay for servicing
    .help = Each week worked, each month or once a year.
field-insurance = Insurance
    .help = What you pay to be insured for this work.
field-insurance-every = When you pay for insurance
    .help = Each week worked, each month or once a year.
field-rent = Rent or finance
    .help = Enter 0 if the vehicle is yours and paid for. It loses value all the same. Item by item, nothing is counted for that.
field-rent-every = When you pay rent or finance
    .help = Each week worked, each month or once a year.
field-licence = Vehicle licence, road tax and MOT
    .help = The plate of a taxi or private-hire car too. Your own driver’s licence belongs to your other costs.
field-licence-every = When you pay for the licence
    .help = Each week worked, each month or once a year.
field-phone = Phone
    .help = The part for work. No rate a mile covers it. Leave it out of your other costs.
field-phone-every = When you pay for the phone
    .help = Each week worked, each month or once a year.
field-other-costs = Other costs a week
    .help = Phone, parking, tolls, materials.
field-deals = Number of deals
    .help = Two to four.
field-bands-of = What the rates below go by
    .help = A fee that goes by the fare of each job needs your jobs a week. All jobs are taken to have the same fare.
field-second-from = A second rate starts above
    .help = Fares of a week or of one job, as chosen. Leave empty when the percentage is the same for all fares.
field-second-fee = Second rate
    .help = For the part of the fares above that amount.
field-third-from = A third rate starts above
    .help = Leave empty when there is none.
field-third-fee = Third rate
    .help = For the part of the fares above that amount.
field-cap = Most the percentage comes to, a week
    .help = Leave empty when there is no cap.
field-price-level = Its prices, compared with yours
    .help = 100% is the same price to the customer.
field-carries-miles = Part of your costs per mile that it carries
    .help = For example, when the car or the fuel is provided.
field-carries-weekly = Part of your weekly costs that it carries
    .help = For example, when insurance or equipment is provided.
field-share = Joining share
    .help = Money you put in once. You can usually take it out again. It is not a cost.
field-dividend = Patronage dividend, as a part of the fees you paid
    .help = Few platform co-ops have paid one. £0 unless you enter a figure.
field-label = Name of the deal
    .help = Which of the example’s names it goes by.

option-deduction-best = Whichever leaves me most
option-deduction-actual = Real costs
option-deduction-mileage = Simplified mileage
option-deduction-allowance = £1,000 trading allowance
option-vehicle-car = Car or van
option-vehicle-motorcycle = Motorcycle or moped
option-vehicle-bicycle = Bicycle or e-bike
option-vehicle-taxi = Purpose-built taxi
option-vehicle-none = No vehicle of my own
option-vehicle-cost-by-mile = One figure a mile
option-vehicle-cost-by-items = Item by item
option-fuel-every-week = Each week worked
option-fuel-every-month = Each month
option-fuel-every-year = Once a year
option-servicing-every-week = Each week worked
option-servicing-every-month = Each month
option-servicing-every-year = Once a year
option-insurance-every-week = Each week worked
option-insurance-every-month = Each month
option-insurance-every-year = Once a year
option-rent-every-week = Each week worked
option-rent-every-month = Each month
option-rent-every-year = Once a year
option-licence-every-week = Each week worked
option-licence-every-month = Each month
option-licence-every-year = Once a year
option-phone-every-week = Each week worked
option-phone-every-month = Each month
option-phone-every-year = Once a year
option-age-21 = 21 or over
option-age-18 = 18 to 20
option-age-16 = 16 or 17
option-age-apprentice = Apprentice in the first year, or under 19
option-sold-by-hour = An hour with a customer
option-sold-by-job = A job
option-price-is-fare = My rate, before anything is added to the bill
option-price-is-customer = All that the customer pays
option-price-is-pay = What the app pays me

vehicle-together = Together { $amount } for each week worked, phone included.
vehicle-together-mile = Together { $amount } for each week worked, phone included: about { $mile } a mile.
vehicle-owned = A vehicle that is yours loses value too. Nothing is counted for that here.
quiet-others-jobs = In the other weeks that makes { $jobs } jobs an hour.
quiet-others-busy = In the other weeks that makes { $busy } of the hours.
quiet-too-much = The other weeks would need more hours than you have: { $busy } of them. Enter fewer quiet weeks, or more work in them.

suffix-weeks = weeks
suffix-miles = miles
suffix-pence = p
suffix-jobs = jobs
suffix-minutes = minutes

## My week from pay statements

option-entry-figures = By the hour or by the job
option-entry-statement = From my statement
field-statement-of = The statement is for
    .help = Enter the amounts as they are printed.
option-statement-of-day = A day
option-statement-of-week = A week
option-statement-of-four-weeks = Four weeks
option-statement-of-month = A month
field-statement-days = Days you work a week
    .help = They are all taken to be like the day on the statement.
field-statement-deal = The deal that the statements are from
    .help = The apps together are this deal.
field-apps = Apps you work for
    .help = Up to four.
field-overlap = Hours with two apps open at once
    .help = Both statements have these hours. Here they count once.
field-trip-minutes = Minutes for each job, from start to end
    .help = With the way to the customer. No statement says this. Leave it empty to keep the part of your time that is set here.
field-app-fares = What passengers or customers paid, before the app’s cut
    .help = Before the app took its part. Without tips.
field-app-fee = What the app took
    .help = The amount, as printed. Leave it empty if you only know the percentage.
field-app-rate = The app’s percentage
    .help = Used where there is no amount.
field-app-jobs = Jobs done
    .help = Trips, orders or visits.
field-app-tips = Tips on the statement
    .help = No fee is taken from tips.
field-app-hours = Hours logged on
    .help = Count the time you spend waiting for work.
my-week-fares-pay = What the app paid for the work
my-week-fares-pay-help = As it is on the statement, without tips.
my-week-app = App { $n }
statement-open = Read my statement file
statement-open-help = A CSV, a text or a ZIP file from your app. The file is read on this device and kept nowhere.
my-week-add = Add another app
my-week-remove = Remove app { $n }
my-week-app-rates = This app takes { $rate }. It brings about { $hourly } an hour, before costs and tax.
my-week-app-hourly = This app brings about { $hourly } an hour, before costs and tax.
my-week-follows = So the apps take { $rate } of what customers pay. They pay { $price } a job. You get about { $hourly } an hour, before costs and tax.
my-week-follows-one = So the app takes { $rate } of what customers pay. They pay { $price } a job. You get about { $hourly } an hour, before costs and tax.
my-week-follows-hours = So { $rate } of what customers pay is taken. They pay { $price } for each hour with them. You get about { $hourly } an hour, before costs and tax.
my-week-busy = Busy for { $busy } of your time, as you said.
my-week-busy-assumed = No statement says how much of your time is busy. { $busy } is used, which is an assumption until you enter minutes for each job.
my-week-within = Other fees of this deal are counted within what the app took.
my-week-stays = The price of a job or an hour, the tips or the jobs are more than the other two ways can take. So your week stays on the statement.
my-week-written = A figure that follows from your statements was changed since. It counts until you change a statement.

## More figures

field-other-profit = Profit from another gig, before tax, a year
    .help = This work is taxed on top of it. It is not part of the result.
field-loan = Student loan
    .help = Your loan account says which plan you are on.
field-postgraduate = Postgraduate loan
    .help = It is paid back on top of any other loan.
field-own-pension = What you pay into your own pension, a month
    .help = Before the tax relief that is added to it.
field-opted-out = Workplace pension
    .help = Workers and employees who earn enough are enrolled, but may leave.
field-before-tax = Tax and rights
    .help = Leave the UK’s rules out to compare work in another country.
field-uc-award = Universal Credit before anything is taken off, a month
    .help = Your statement has it: the total before what you earn is taken into account. Leave empty if you get none.
field-uc-work-allowance = Work allowance
    .help = What you may earn before Universal Credit falls. You have one with a child, or if illness or disability limits your work.
field-uc-start-up = Your first 12 months of self-employment
    .help = The minimum income floor does not apply in them.
field-uc-expected-hours = Hours a week you are expected to work
    .help = Usually 35; often 30 with a child aged 3 to 12. Enter 0 if you do not have to look for work.
field-sick-days = Days off sick a year
    .help = Days you would have worked. They are part of your weeks off.
field-currency = Currency
    .help = Amounts are not converted.
field-goal = What you need to keep
    .help = The page works out what it would take.
field-goal-every = How often you need it
    .help = A weekly amount counts for the weeks you work.
field-goal-by = What may change
    .help = Everything else stays as it is.
field-goal-deal = Under this deal
    .help = The deal that is to leave you as much.
field-years = Years to look ahead
    .help = The first is the year of your figures.
field-price-drift = Prices and tips: change each year
    .help = What customers pay. A minus means a fall.
field-cost-drift = Running costs: change each year
    .help = Fuel, insurance, materials and the rest.
field-fee-drift = Fixed fees: change each year
    .help = Flat fees, fees for each job, subscriptions. A percentage follows prices by itself.
field-wage-drift = Wages of deals: change each year
    .help = Guaranteed pay too.
field-rate-drift = Tax thresholds: change each year
    .help = Allowances and mileage rates too. The main thresholds are frozen until April 2031, so this starts at 0%.
field-minimum-wage-drift = Minimum wage: change each year
    .help = It rose by 4.1% in April 2026, and 3.9% was announced for April 2027. The 3% it starts at is an assumption.
field-inflation = Inflation, a year
    .help = It turns later amounts into today’s money.
field-coop-linked = Link to the comparison
    .help = If linked, sales, fee and subscription come from the second deal. Once there are costs, its dividend comes from these accounts.
field-coop-members = Members
    .help = Leave it at 0 if you do not need the co-op’s accounts.
field-coop-active = Part of the members who work through it
    .help = Others may join to support it.
field-coop-sales = Sales for each working member, a year
    .help = All that their customers pay.
field-coop-fee = Fee, as a part of sales
    .help = It is taken from a public contract too.
field-coop-subscription = Subscription from each member, a year
    .help = Every member pays it, working or not.
field-coop-contract-hours = Public contract: hours a year
    .help = Hours that are certain, whoever works them.
field-coop-contract-price = Public contract: price of an hour
    .help = What the public body pays.
field-coop-staff = Staff, a year
    .help = Giving out jobs, office, management: wages and all that comes on top.
field-coop-software = Software, a year
    .help = The part that does not depend on sales.
field-coop-software-share = Software, as a part of sales
    .help = Some suppliers charge a percentage.
field-coop-payments = Taking payments, as a part of sales
    .help = What banks and card companies charge.
field-coop-insurance = Insurance, a year
    .help = The co-op’s own, not the members’.
field-coop-premises = Premises, a year
    .help = Rent, rates, heat and light.
field-coop-other = Other costs, a year
    .help = Accountant, marketing, training.
field-coop-start = Cost of starting
    .help = Paid once, in the first year.
field-coop-shares = Share capital at the start
    .help = From members and supporters, who can usually take it out again.
field-coop-share-interest = Interest on share capital, a year
    .help = As a part of the share capital.
field-coop-loan = Loan at the start
    .help = What the co-op borrows.
field-coop-loan-rate = Interest on the loan, a year
    .help = As a part of what is still owed.
field-coop-loan-years = Years to pay the loan back
    .help = An equal part of the sum each year.
field-coop-grant = Grant in the first year
    .help = Money that is not paid back.
field-coop-reserves = Part of a surplus that the co-op keeps
    .help = At 100% there is no dividend.
field-coop-dividend-by = How the rest is shared out
    .help = The members decide.
field-coop-growth = Growth in members, a year
    .help = A minus means fewer members.
field-status = Your status
    .help = A worker has a right to the minimum wage, holiday pay and a pension. An employee has a right to sick pay too. Most workers have not.
field-basis = How you are paid
    .help = No fees are taken from a wage.
field-wage = Wage an hour
    .help = Before tax.
field-wage-hours = The wage is for
    .help = Some employers pay only for time with customers.
field-minimum-hours = Hours that the minimum wage covers
    .help = This is disputed. Companies have counted only time on a trip or on the way to one. The Supreme Court counted all time logged on in the area and ready for trips (Uber v Aslam, 2021).
field-guarantee = Guaranteed pay an hour
    .help = Pay that falls short is made up to this.
field-guarantee-hours = The guarantee is for
    .help = Many guarantees leave waiting out.
field-guarantee-mile = Guaranteed pay a mile
    .help = It is added to the guarantee for each hour.
field-leave = Weeks of paid leave a year
    .help = For employees. Empty means the legal minimum, 5.6 weeks.
field-employer-pension = What the employer pays into your pension
    .help = As a part of qualifying earnings. Empty means the legal minimum, 3%.
field-employment-allowance = Employment Allowance
    .help = Each employer may take one sum off its National Insurance. Enter what part of its National Insurance on your pay that sum covers.
field-share-interest = Interest on the share, a year
    .help = As a part of the joining share. It is taxed as savings interest.
field-dividend-amount = Patronage dividend that does not depend on fees, a year
    .help = For example, alike for every member. None unless you enter a figure.
option-loan-none = No student loan
option-loan-1 = Plan 1
option-loan-2 = Plan 2
option-loan-4 = Plan 4 (Scotland)
option-loan-5 = Plan 5
option-postgraduate-no = I have none
option-postgraduate-yes = I have one
option-opted-out-no = I stay in it
option-opted-out-yes = I have left it
option-before-tax-no = By the UK’s rules
option-before-tax-yes = Left out: everything is before tax
option-uc-work-allowance-none = None
option-uc-work-allowance-with-housing = Yes, with help for housing
option-uc-work-allowance-without-housing = Yes, without help for housing
option-uc-start-up-no = They are over
option-uc-start-up-yes = I am in them
option-currency-gbp = Pounds (£)
option-currency-usd = US dollars ($)
option-goal-every-week = Each week worked
option-goal-every-month = Each month
option-goal-every-year = Once a year
option-goal-by-hours = My hours
option-goal-by-jobs = My jobs
option-goal-by-fee = The fee of the deal
option-goal-by-price = My price
option-goal-by-volume = The jobs that the deal brings
option-coop-linked-no = Not linked
option-coop-linked-yes = Linked to the second deal
option-coop-dividend-by-fees = By the fees each member paid
option-coop-dividend-by-hours = By the hours each member worked
option-coop-dividend-by-head = Alike for every member
option-status-self-employed = Self-employed
option-status-worker = Worker, taxed as self-employed
option-status-employee = Employee
option-bands-of-week = The fares of a week
option-bands-of-job = The fare of each job
option-basis-fares = The fare, less fees
option-basis-wage = A wage
option-wage-hours-engaged = Time with a customer or on the way
option-wage-hours-logged-on = All time logged on, waiting too
option-wage-hours-worked = All hours worked, travel and admin too
option-minimum-hours-engaged = Time with a customer or on the way
option-minimum-hours-logged-on = All time logged on, waiting too
option-minimum-hours-worked = All hours worked, travel and admin too
option-guarantee-hours-engaged = Time with a customer or on the way
option-guarantee-hours-logged-on = All time logged on, waiting too
option-guarantee-hours-worked = All hours worked, travel and admin too

## The answer, for what is seldom

tenner-unknown = If it says here that the organisation keeps nothing, no fee was entered. If your price is what you are paid, choose that under “The price stands for”.
answer-same-kind-loss = On these figures, the work costs you more than it pays with both deals.
answer-first-if = The first of these two would leave you about { $amount } more – if it can pay the wage it promises.
answer-first-short = The first of these two would leave you about { $amount } more – but it would be about { $short } short of paying that.
answer-second-if = The second of these two would leave you about { $amount } more – if it can pay the wage it promises.
answer-second-short = The second of these two would leave you about { $amount } more – but it would be about { $short } short of paying that.
answer-same-kind-if = You would keep about the same with both deals – if the wage promised can be paid.
answer-same-kind-short = You would keep about the same with both deals – but about { $short } would be missing to pay that.
promise-first-wage = The first deal promises this wage.
promise-first-pay = The first deal promises this pay.
promise-second-wage = The second deal promises this wage.
promise-second-pay = The second deal promises this pay.
carry-any = It can pay it at any price.
carry-short = On these figures it would be about { $short } short.
needs-nothing = The first deal brings no jobs on these figures, so the page cannot say how many the second must bring.
tenner-loss = More goes out than comes in: you would pay the rest yourself.
tenner-adds = A minus means that the organisation puts in money of its own.
tenner-none = No money comes in from customers on these figures.
estimate-before-tax = This is an estimate, not advice. It is before tax: there are no tax rules for this country here yet.
needs-second-least = The second leaves you at least as much from { $share } jobs for every 100 the first brings.
needs-second-toomuch = The second would have to bring { $share } jobs for every 100 the first brings. That is more than fits into your hours.
needs-second-most = The second leaves you at least as much up to { $share } jobs for every 100 the first brings.
needs-second-always = The second leaves you at least as much, however few jobs it brings.
needs-second-never = The second leaves you less, however many jobs it brings.

## Looking deeper

deeper-wait = Working it out.
goal-always = { $name }: you would keep at least { $amount } whatever this figure is.
goal-never = { $name }: this figure alone cannot bring you { $amount }. The most it brings is { $best }.
goal-hours = { $name }: to keep { $amount } you need at least { $value } hours a week.
goal-jobs = { $name }: to keep { $amount } you need at least { $value } jobs a week.
goal-jobs-rate = That is { $rate } an hour.
goal-price = { $name }: to keep { $amount } the price must be at least { $value }.
goal-volume = { $name }: to keep { $amount } it must bring at least { $value } of the jobs in your week.
goal-least = { $name }: to keep { $amount } this figure must be at least { $value }.
goal-most = { $name }: to keep { $amount } this figure can be { $value } at most.
goal-now = On your figures it is { $amount } now.
goal-title = What it takes
coop-title = Can the co-op pay its way?
coop-intro = For those who start or run a co-op. Enter the figures of a year. What each member brings in comes from the second deal, unless you say that it does not.
coop-example = An example, not your co-op
coop-example-said = Every figure here is made up, to show what accounts can tell you. They are not part of your comparison or your link. Once you change one figure, the others become yours too.
coop-example-left = Figures marked as assumptions are still those of the example, until you change them.
coop-start-empty = Start with empty fields
coop-show-example = Show the example
coop-empty = Empty all fields
coop-figures = The co-op’s figures, for a year
coop-group-costs = More running costs
coop-group-start = Money to start
coop-group-work = Who works, and public contracts
coop-group-surplus = Sharing a surplus
coop-group-sum = { $name }: { $amount }
coop-none = Enter how many members the co-op has.
coop-no-costs = Enter what the co-op costs to run in a year. Until then this page does not say whether it pays its way.
coop-brings = Left in a year to run the co-op, on these figures: { $amount }.
coop-need-members = { $n ->
    [one] Your one member must pay { $amount }.
   *[other] Each of your { $members } members must pay { $amount }.
}
coop-need-working = { $n ->
    [one] The one member who works through it must pay { $amount }.
   *[other] Each of the { $members } members who work through it must pay { $amount }.
}
coop-need-example = In this example, each of { $members } members must pay { $amount }.
coop-need-job = Each job must pay the co-op { $amount }.
coop-need-percent = The co-op must keep { $share } of the price.
coop-need-sales = The co-op must keep { $share } of all sales.
coop-need-customer-percent = Customers must pay { $share } on top of their bills.
coop-need-customer-amount = Customers must pay { $amount } on top of the bill each time.
coop-need-hour-brings = Each hour sold must bring in { $amount }.
coop-need-job-brings = Each job must bring in { $amount }.
coop-need-nothing = Other income covers the costs: nothing is needed on top.
coop-planned = You planned { $now }.
coop-compared = The co-op in your comparison asks for { $now }.
coop-brings-now = On these figures it brings { $now }.
coop-need-never = { $name }: the most that can be entered here would not be enough by itself.
coop-need-no-price = No price would be enough. No work is sold on these figures, or each sale costs more than it brings.
coop-need-exactly = To the penny: { $amount }.
coop-need-active = Of { $all } members, { $n } work through the co-op and pay this.
coop-takes-each = { $amount } each
coop-takes-hour = { $amount } an hour
coop-takes-job = { $amount } a job
coop-takes-bill = { $amount } on each bill
coop-takes-fares = { $share } of the price
coop-takes-sales = { $share } of sales
coop-takes-nothing = Nothing
coop-takes-too-much = No amount would do
coop-cash-short = The cash runs out in year { $n }: { $amount } is missing at the end of it.
coop-members = A normal year leaves a surplus of { $amount }: what its members bring in carries the co-op.
coop-contract = A normal year leaves a surplus of { $amount }, but only with the public contract.
coop-grant = The grant hides a shortfall. Without it, a normal year is short by { $amount }.
coop-nothing = The co-op cannot pay its way like this: a normal year is short by { $amount }.
coop-members-least = { $n ->
    [one] It pays its way with one member or more.
   *[other] It pays its way with { $members } members or more.
}
coop-members-most = It pays its way with { $n } members at most, because each member costs more than they bring.
coop-members-never = At what each brings in now, no number of members is enough.
coop-members-always = It pays its way with any number of members.
coop-chart = Surplus or shortfall of a normal year, by number of members
coop-chart-even = Pays its way
coop-chart-from = from { $n } on
coop-chart-to = up to { $n }
coop-chart-now = { $n ->
    [one] { $members } member
   *[other] { $members } members
}
coop-chart-surplus = Surplus
coop-chart-short = Shortfall
coop-chart-members = members
coop-chart-spoken = Members: { $n }. Surplus, or shortfall: { $amount }.
coop-cases = { $n ->
    [one] With half the jobs? With one member?
   *[other] With half the jobs? With { $members } members?
}
coop-cases-half = With half the jobs?
coop-cases-case = Case
coop-cases-need = What it takes
coop-cases-part = Part of sales
coop-cases-dividend = Your dividend
coop-cases-flat = This fee is due however few jobs there are. With fewer jobs it takes more of what members earn.
coop-case-planned = As it stands
coop-case-jobs = Half the jobs
coop-case-members = { $n ->
    [one] { $members } member
   *[other] { $members } members
}
coop-case-costs = Costs 10% higher
coop-raise = It takes { $amount } to start, not earned back within five years.
coop-raise-back = It takes { $amount } to start, earned back by the end of year { $n }.
coop-raise-nothing = Starting takes no money of its own.
coop-missing = Still to be raised
coop-left-over = Left over at the start
coop-loan-repaid = The loan is paid back at the end of year { $n }.
coop-loan-open = Within five years the loan is not paid back, or the cash runs out first.
coop-shares-stay = The shares stay in. They still belong to those who paid them.
coop-payout = Part of what customers pay that goes to the workers: { $share }.
board-title = Board page: the co-op’s accounts
board-print = Print a board page: { $language }
board-print-both = Print a board page: both languages
board-csv = Accounts for a spreadsheet (CSV)
board-assumed = What is assumed (*)
board-assumption = { $name }. { $claim }
coop-caption = The co-op’s accounts, by year
coop-line-fees = Fees
coop-line-left = Left of sales after wages
coop-line-contract-fees = Fees on the public contract
coop-line-subscriptions = Subscriptions
coop-line-loan-interest = Interest on the loan
coop-line-surplus = Surplus, or shortfall
coop-line-dividend = Shared out as dividend
coop-line-dividend-contributions = Employer’s National Insurance on the dividend
coop-line-tax = Corporation Tax
coop-line-kept = Kept in the co-op
coop-repaid = Paid back of the loan
coop-owed = Still owed of the loan
coop-cash = Cash at the end of the year
coop-rules = Your dividend in year 1, by each rule
coop-rule = Rule
coop-dividend-fees = For tax, a dividend by fees is a cost of the co-op, if it is a registered society (HMRC manual, CTM40515). It pays tax only on what it keeps. For a company that may not hold.
coop-dividend-hours = For tax, it is not clear that a dividend by hours is a cost of the co-op (HMRC manual, CTM40515). To be careful, it is not one here. The co-op pays tax on all its surplus first, and shares out what is left. Ask an accountant.
coop-dividend-head = For tax, a dividend alike for every member is not a cost of the co-op (HMRC manual, CTM40515). The co-op pays tax on all its surplus first, and shares out what is left.
coop-dividend-employed = For employed members a dividend is pay. They pay tax and National Insurance on it. The co-op pays the employer’s National Insurance, worked out here on all of it, and takes both off before its own tax.
coop-linked-note = Your dividend by the rule chosen is counted in the answer.
coop-note = A normal year has no grant and no cost of starting. Prices stay those of the first year.
years-intro = See how the difference between the two changes over time, as prices, costs, fees and wages change. Until you enter your own, the changes are assumptions, and tax thresholds are frozen.
years-said = Ahead at the end, in today’s money: { $name }, by { $amount }.
years-changes = What changes from year to year
years-coop = Over these years the co-op leaves you { $amount } more, in today’s money.
years-app = Over these years the app leaves you { $amount } more, in today’s money.
years-caption = What you keep, by year
years-year = Year
years-lead = Difference
years-lead-today = Difference in today’s money
years-total-today = Up to then, in today’s money
years-recovered = The joining share is earned back in year { $n }.
years-not-recovered = The joining share is not earned back in these years. It stays yours.
years-share = The joining share of { $amount } can be taken out at the end. It will buy what { $today } buys today.
years-note = Interest on the joining share is counted in the difference.
sure-title = How sure is this?
sure-intro = Enter the lowest and the highest that a figure could be. The page tries 10,000 possible years, here on your device.
sure-coop = In { $n } of 100 possible years, the co-op leaves you more.
range-low = Lowest: { $name }
range-high = Highest: { $name }
range-likely = Likely: { $value }
range-least = Lowest
range-most = Highest
range-more = Other figures that may be unsure
range-of = { $name } – { $field }
sure-carried = Gets enough to pay what it promises in { $share } of possible years: { $name }.
sure-caption = What { $n } possible years come to
sure-p10 = One in ten is below
sure-p50 = In the middle
sure-p90 = One in ten is above
sure-wins = Leaves most in
sure-lead = Difference between the two
sure-drivers = What moves the difference most
sure-figure = Figure
sure-range = Lowest to highest
sure-at-low = At the lowest
sure-at-high = At the highest
sure-assumed = No range was entered, so the main figures vary by 20% either way: an assumption.
sure-note = Each deal meets the same week and costs. Values near the likely one come up more often.

## Rights

fee-job-fare = { $name }: the fee goes by the fare of each job. All jobs are taken to have the same fare, { $fare }. Where fares differ, a fee that rises takes more than this, and one that falls takes less.
fee-no-jobs = { $name }: the fee goes by the fare of each job, so enter your jobs a week. Until then the first rate is used for all fares.
tax-paye = PAYE, as an employee
credit-title = If you get Universal Credit
credit-taper = It falls by 55p for each £1 you earn after tax, above any work allowance.
credit-enter = Enter yours among your figures, and the page works it out.
credit-floor = After the first year, people who are self-employed for tax are usually treated as if they earned the minimum wage for their expected hours. This is the minimum income floor. Employees have none. For some that matters more than any fee.
credit-keeps = With Universal Credit, of { $lead } more you keep about { $kept }.
credit-keeps-all = Universal Credit takes nothing off that.
credit-none = On these figures no Universal Credit is left under either deal.
credit-same = With Universal Credit both leave you about the same.
credit-ahead = With Universal Credit this leaves you about { $amount } more: { $name }.
credit-floor-counts = Universal Credit counts you as earning { $floor } a month after tax. By its rules you really earn { $earned }: { $name }.
credit-no-floor = An employee is not counted as earning more than they do: { $name }.
credit-car = For a car it takes off { $first } a mile up to { $miles } miles a month, and { $further } a mile beyond. What the car really costs you does not count.
credit-left-out = This is an average over the year: real awards go by the money of each month. Left out: couples, savings, help with childcare, the benefit cap, and high earnings carried over to later months.
fee-wage-least = The co-op would leave you as much from a wage of { $wage }.
fee-wage-always = The co-op would leave you as much whatever wage it paid.
fee-wage-never = The co-op would leave you less whatever wage it paid.
fee-second-wage-least = The second deal would leave you as much from a wage of { $wage }.
depends-wage = Wage
depends-earned = What must be earned first
suffix-members = members
suffix-days = days
suffix-years = years

## What a figure would be

offer-amount = { $part } of { $whole } is { $percent }.
offer-hours = { $part } of { $whole } hours is { $percent }.
offer-members = { $part } of { $whole } members is { $percent }.
offer-jobs = { $part } of { $whole } jobs is { $percent }.
offer-of-fares = The second amount is the fares of a week in this deal.
offer-of-week = The second amount is the fares of a week at your own price.
offer-of-price = The second amount is your own price.
offer-of-miles = The second amount is what your miles cost a week.
offer-of-costs = The second amount is your vehicle costs and other costs a week.
offer-of-share = The second amount is the joining share.
offer-of-fees = The second amount is the fees of a year in this deal.
offer-of-sales = The second amount is what a member sells in a year.
offer-of-all-sales = The second amount is what the co-op sells in its first year.
offer-of-shares = The second amount is the co-op’s shares.
offer-of-loan = The second amount is the loan.
offer-of-surplus = The second amount is the surplus of the first year.
offer-use = Use { $percent }
offer-statement = Enter your pay statement instead, with { $amount } for the app
offer-asks = That is more than three times the example’s figure. Is { $price } for a week or for a day?
offer-hours-shared = It would be shared over the { $hours } hours a week with customers or on the way. A day counts as one of 5 in a week.
offer-jobs-shared = It would be shared over the jobs of the week: { $jobs }. A day counts as one of 5 in a week.
offer-week = For a week: use { $price }
offer-day = For a day: use { $price }

## Links that could not be used whole

notices-title = This link had parts that could not be used
notice-unknown = Not known here, so left out: { $text }
notice-bad = Cannot be used for this figure, so the example’s figure is used. Figure: { $field }. In the link: { $text }
notice-period = There is no such period, so amounts are for a week. In the link: { $text }
notice-preset = There is no such example, so the first one is shown. In the link: { $text }
notice-damaged = The link was damaged on its way to you, so some of it may be lost. Check the figures. Read from the link: { $text }
notice-newer = The link was made with a newer version of this page. What this version knows has been used.
close = Close
back = Back

## Sharing

share-title = Share this comparison
share-intro = Everything is in the part of the link after the # sign, which is never sent to a server.
share-numbers = What goes into the link
share-exact = My numbers
share-rounded = My numbers, rounded
share-settings = Only the example, without my numbers
share-link = Link
share-copy = Copy link
share-mail = E-mail it to myself
share-copied = Link copied
share-failed = Copying is blocked here. Select the link and copy it yourself.
share-qr = Show as a QR code
share-qr-hide = Hide the QR code
share-qr-name = This link as a QR code
share-qr-long = This link is too long for a QR code. Choose rounded numbers or settings only, or send the link itself.
share-receipt = With a receipt
share-receipt-help = Who opens the link later then sees whether the answer is still the same.
share-embed = Put this calculator on your site
share-file = This file has no address that others can open. What you copy is the part with the figures: put it after the address of the page.

cite-title = Cite this
cite-help = For a report, an article or an essay. What you choose for the link above goes into its address.
cite-copy = Copy the citation
# As the Harvard style has a calculator without an author's name: title, version, what was worked out, day, address.
cite-text = { $name } { $version } { $example }: { $answer } Worked out on { $date }.
cite-at = { $citation } Available at: { $address }

## Asking the answer

why = How was this worked out?
counter-platform = When does the app win?
counter-coop = When does the co-op win?
counter-first = When does the first deal win?
counter-second = When does the second deal win?
counter-changed = One figure was changed to show this. Figure: { $field }. Before: { $before }. Now: { $after }.
counter-back = Go back to my figures
counter-none = No single figure turns this answer round.

explain-intro = Open any step to see what it rests on.
explain-change = Change this
explain-change-of = Change this: { $field }
explain-accounts = It comes from the co-op’s own accounts, under “Run a co-op”.
explain-found = This is the value that the page found.
explain-pair = The page tries one value after another until both leave you the same. All your other figures stay as they are.
explain-left = The page tries one value after another until just enough comes in to pay what is promised. All your other figures stay as they are.
explain-goal = The page tries one value after another until you keep what you need. All your other figures stay as they are.
explain-least = { $figure }: { $value } is the least that will do. Any less is too little.
explain-most = { $figure }: { $value } is the most that will do. Any more is too much.
explain-always = { $figure }: any value will do. The two are closest at { $value }, so that is what you see here.
explain-never = { $figure }: no value will do. The two are closest at { $value }, so that is what you see here.

## What if

vary-title = What would change the answer?
vary-intro = Drag across the chart, use the arrow keys on it, or type the figure. The answer follows.
vary-choice = Another figure to try
vary-choice-help = The chart below shows what it changes.
vary-keeps = { $name }: { $amount }
vary-now = Now: { $value }.
vary-crossing = Both leave you about the same at { $value }.
vary-no-crossing = The two lines do not cross here.
vary-caption = What you keep, { $period }, along this figure: { $field }
as-table = The same as a table
axis-kept = What you keep, { $period }
chart-own = The figure is yours.
frontier-jobs = Jobs it must bring, as a part of those the other brings
frontier-any = any number
frontier-none = no number is enough
frontier-now = The dot is where you are now: { $fee }, with { $jobs } of the jobs.
side-app = The app leaves you more
side-coop = The co-op leaves you more
side-short = Too few jobs to pay what is promised
side-app-or-unpaid = The app leaves you more, or the wage is not earned
side-more = Leaves more here: { $name }
side-more-or-unpaid = Leaves more here, or the wage of the other is not earned: { $name }
question-label = Your question
question-jobs = How much work must it bring?
question-fee = Which fee?
question-goal = What if I need { $amount }?
question-sure = How sure is it?
question-years = { $n ->
    [one] In one year?
   *[other] In { $years } years?
}
question-other = Another figure?
jobs-least = { $n ->
    [one] The co-op is ahead while it brings at least { $jobs } job for every 100 from the app.
   *[other] The co-op is ahead while it brings at least { $jobs } jobs for every 100 from the app.
}
jobs-most = { $n ->
    [one] The co-op is ahead while it brings no more than { $jobs } job for every 100 from the app.
   *[other] The co-op is ahead while it brings no more than { $jobs } jobs for every 100 from the app.
}
jobs-paid = { $n ->
    [one] The co-op is ahead, and can pay what it promises, from { $jobs } job for every 100 from the app.
   *[other] The co-op is ahead, and can pay what it promises, from { $jobs } jobs for every 100 from the app.
}
jobs-too-many = { $n ->
    [one] The co-op would have to bring { $jobs } job for every 100 from the app. That is more than fits into your hours.
   *[other] The co-op would have to bring { $jobs } jobs for every 100 from the app. That is more than fits into your hours.
}
jobs-always = The co-op is ahead, however few jobs it brings.
jobs-never = The app is ahead, however many jobs the co-op brings.
jobs-unpaid = The co-op promises more, but no number of jobs would pay for it.
figure-coop-from = The co-op is ahead from { $value } up.
figure-coop-to = The co-op is ahead up to { $value }.
figure-coop-all = The co-op is ahead at every value shown.
figure-app-all = The app is ahead at every value shown.
figure-second-from = The second deal is ahead from { $value } up.
figure-second-to = The second deal is ahead up to { $value }.
figure-second-all = The second deal is ahead at every value shown.
figure-first-all = The first deal is ahead at every value shown.
figure-same = Both leave you the same at every value shown.
figure-turns = The lead changes more than once: { $values }.

## Scenarios kept

kept-title = Your scenarios
kept-intro = Keep the figures as they stand, change them, keep them again, and set them side by side.
kept-keep = Keep these figures
kept-export = Save to a file
kept-import = Open a file
kept-csv = Side by side for a spreadsheet (CSV)
kept-forget = Forget everything
kept-caption = What you would keep, { $period }
kept-name = Scenario
kept-first = First deal
kept-second = Second deal
kept-needs = Jobs needed
kept-do = Actions
kept-scenario = Scenario { $letter }
kept-name-of = Name of scenario { $letter }
kept-open = Open scenario { $letter }
kept-up = Move scenario { $letter } up
kept-down = Move scenario { $letter } down
kept-delete = Delete scenario { $letter }
kept-open-sign = Open
kept-up-sign = ↑
kept-down-sign = ↓
kept-delete-sign = Delete
kept-gone = A scenario was deleted.
kept-all-gone = Everything was deleted, from this device too.
kept-full = There is room for 26 scenarios. Delete one first.
kept-on-device = Keep them on this device
kept-on-device-help = Until you choose this, they are gone when you close the page. Nothing is sent anywhere.
kept-blocked = This browser does not let the page keep anything. Your scenarios stay until you close it. You can save them to a file.
kept-no-room = There is no room left on this device. Your scenarios stay until you close the page. You can save them to a file.
kept-broken = What was kept on this device could not be read, so it was left out. You can start again.
kept-bad-file = This file holds no scenarios of this page. Nothing was changed.

## Taking it away

take-title = Take it with you
take-intro = Each of these carries the answer and what it depends on. It also has the version of this page, the tax year, and a receipt with the day.
take-share = Share
take-text = Copy as text
take-wide = Picture, wide
take-square = Picture, square
take-csv = Figures for a spreadsheet (CSV)
take-print = Print a handout: { $language }
take-print-both = Print a handout: both languages
take-copied = Copied.
take-saved = Saved to your downloads.
take-failed = This browser does not allow that here.
take-version = Version { $version }.
receipt-line = Receipt of { $day }: { $marks }.
receipt-undated = Receipt: { $marks }.
receipt-code = (Receipt to paste back: { $code })
receipt-label = Check a receipt
receipt-help = Paste a text, a link or the letters of a receipt from this page. You then see whether the same figures still give the same answer.
receipt-check = Check
receipt-none = There is no receipt in this text. Nothing has changed.
receipt-damaged = The receipt was damaged on its way, so it cannot be checked. Nothing else is lost.
receipt-of = Receipt of { $day }. Version { $version }. Tax figures: { $year }.
receipt-of-undated = Receipt without a day. Version { $version }. Tax figures: { $year }.
receipt-same = The same figures still give the same answer.
receipt-moved = The same figures now give another answer. What moved, for a year:
receipt-other = The figures here are not those of the receipt, and the answer differs. The example may have been brought up to date. What differs, for a year:
receipt-other-same = The figures here are not those of the receipt, but the answer is the same.
receipt-rules-same = The rules and tax figures are those of the receipt.
receipt-rules-changed = The rules or tax figures have changed since.
receipt-amount = { $deal } – { $line }: { $was } then, { $is } now.
receipt-marks-same = These letters are those of the figures on this page, by the same rules.
receipt-marks-rules = These letters are those of the figures on this page. The rules or tax figures have changed since.
receipt-marks-other = These letters are not those of the figures on this page.
handout-link = Try it with your own figures: { $link }

## In the room

room-title = In the room
room-intro = For trainers: show this comparison on a big screen, or gather the figures of everybody in the room. Nothing leaves the room.
room-present = Present this comparison
room-numbers = The room’s numbers
room-mine = Show my code
room-failed = This part could not be loaded. Check your connection and try again.

kit-title = The trainer’s kit, to print
kit-worksheet = Worksheet, blank
kit-filled = Worksheet, filled in
kit-20-minutes = A session of 20 minutes
kit-60-minutes = A session of 60 minutes
kit-challenges = Challenges you will hear
kit-single = This whole page as one file, for a USB stick

## Without a connection

offline-ready = This page now works without a connection. Its own files are kept on this device for that, none of your figures.
offline-file = You have this page as a file, so it works without a connection.
offline-newer = There is a newer version of this page. Your figures stay.
offline-load = Load it
offline-not-now = Not now

## Charts

sure-weeks = In { $n } of 100 possible years this deal leaves you more: { $name }.
years-chart = Difference up to then, in today’s money, by year
year-n = Year { $n }

## Evidence

evidence-title = What the figures rest on
evidence-source = Source
evidence-assumption = Assumption: no good source was found. Change it to your own figure.
evidence-as-of = Date: { $date }
evidence-confidence-high = Confidence: high
evidence-confidence-medium = Confidence: medium
evidence-confidence-low = Confidence: low
evidence-background = Background
packs-title = Tax and wage figures used
pack-personal-allowance = Personal Allowance
pack-taper = Personal Allowance shrinks above
pack-band-to = Income Tax up to { $limit } of taxable income
pack-band-above = Income Tax above that
pack-class-4-from = Class 4 starts at a profit of
pack-class-4-to = Class 4 main rate ends at a profit of
pack-class-4-main = Class 4 main rate
pack-class-4-upper = Class 4 rate above that
pack-class-1-main = Class 1 main rate on wages
pack-trading-allowance = Trading allowance
pack-mileage = Simplified mileage, a mile
pack-mileage-further = Simplified mileage after { $miles } miles
pack-employee-mileage = Mileage rate of employees, a mile
pack-employee-mileage-further = Mileage rate of employees after { $miles } miles
pack-loan = Student loan paid back above: { $plan }
limits-title = What is not worked out here
limits-status = Redundancy pay, pay for parents and carers on leave, and sick pay beyond the legal minimum.
limits-benefits = Benefits other than Universal Credit. That is for a single person, averaged over the year.
limits-loans = Marriage Allowance, and extra tax relief on pensions for those who pay the higher rate.
limits-losses = Losses carried to other years, VAT registration, and tax on interest.
limits-costs-alike = Prices and running costs are taken to be the same in each deal unless you change them. Tips rise and fall with the jobs.
limits-say = The time that membership takes, and what it is worth to have a say.
limits-weeks = Busy and quiet weeks: all weeks are taken to be alike.
limits-people = Special rules for some people. They are over State Pension age, pay the Child Benefit charge, or work through their own company.
limits-all = All that is left out, in the method

## Questions

sources-title = Questions and answers

## What the evidence does not support

claims-title = What the evidence does not support
claims-intro = You may hear these claims at a meeting, from a company or in a campaign. Some are kind to co-ops and some to apps. Here is what published figures say.
claim-1-said = “Uber takes 25%.”
claim-1-answer = In a study of 258 UK drivers, half of them lost 29% or more of their fares to Uber after its pricing change in 2023. Uber disputes the study. By its terms of January 2026, its fee outside London is 3% to 49% of a single trip, according to the trade press.
claim-2-said = “A co-op always takes less.”
claim-2-answer = Not always. Equal Care Co-op’s two fees are 21.3% of the client’s price (2025). Care apps took 15% to 20% (2018 to 2021). Drivers Cooperative Colorado kept 20% (2024). Bolt’s help page said 15% outside London (November 2026).
claim-3-said = “Care agencies pocket half the money.”
claim-3-answer = In April 2025 the minimum wage, £12.21, was about half of what councils paid for an hour on average, £24.10. But the trade body counts £22.71 for the worker alone, or 94%, with travel time, holiday and pension.
claim-4-said = “Drivers earn 8% to 10% more in a co-op, or $30 an hour.”
claim-4-answer = New York’s Drivers Cooperative promised that. We found no accounts that show it. In 2022 it paid its drivers 88% of its income and lost $318,000. Some drivers said they did not always get $30. By October 2024 it had turned to trips for disabled people under public contracts, as the news site Documented reported.
claim-5-said = “Members get a dividend.”
claim-5-answer = Seldom, and not much. The Southend Taxi Co-operative paid each member £60 in 2019, and Stocksy, a photographers’ co-op, about $308 for 2017. By November 2026 we had found none at five other co-ops.
claim-6-said = “You save £4,000 to £5,000 a year.”
claim-6-answer = A founder of Drive, a taxi co-op begun in Cardiff in 2019, said that drivers could save up to that. By November 2026 we had found no accounts that show it, nor the co-op’s own fee.
claim-7-said = “The restaurant’s 30% comes out of the rider’s pay.”
claim-7-answer = These are two separate payments. Restaurants paid Deliveroo up to 35% of an order (2020). The app paid its riders £4.51 an order (2022).
claim-8-said = “Gig workers earn 15% less than the minimum wage.”
claim-8-answer = That compares pay in 2022, £8.97 an hour with waiting counted, with the minimum wage of 2023. Compared with £9.50, the minimum of 2022, it is 5.6% less. About half of the 510 people in the survey worked online.
claim-9-said = “Worker status brings sick pay.”
claim-9-answer = Not by itself: Statutory Sick Pay is for employees; since April 2026 it starts on the first day. Uber’s drivers are workers (Supreme Court, 2021), with a right to a minimum wage, holiday pay and a pension. But they are self-employed for tax, so they have no right to sick pay.
claim-10-said = “A co-op’s dividend is free of tax, or taxed like a company’s.”
claim-10-answer = Neither is true. For a self-employed member it is income from the work, taxed as profit (HMRC’s manual, November 2026). For an employee it is pay. Interest on a share is savings interest.
claim-11-said = “You can claim 45p a mile.”
claim-11-answer = That was the rate for a car or van until 5 April 2026. For 2026/27 the law has 55p for the first 10,000 miles in a year, then 25p, for self-employed people too.
claim-12-said = “A fee that is 10% lower means 10% more in your pocket.”
claim-12-answer = Only if there are as many jobs: the answer on this page says how many the co-op must bring. Costs stay, so what you keep changes by more than what comes in, up or down. In a plan for New York (2020), 15% more coming in left 33% more after costs.
claim-13-said = “Under EU law, two signs out of five make you an employee.”
claim-13-answer = That was the proposal of 2021. The directive of 2024 asks who directs and controls the work instead. It gives each EU country until 2 December 2026 to put that into its law. It is not law in the UK.

## Glossary

glossary-title = What the words mean
glossary-intro = Words on this page that not everybody uses. The examples use round figures, only to show how it works.
term-take-rate = Take rate
    .means = Everything the organisation keeps, as a part of everything customers pay. If customers pay £10 and it keeps £2, the take rate is 20%.
term-engaged-time = Time with customers
    .means = Time with a customer or on the way to one. For a courier it is from taking an order to handing it over.
term-waiting-time = Waiting time
    .means = Time when you are logged on and ready, but have no job. On many apps nobody pays for it.
term-utilisation = Busy part of your time
    .means = Time with customers as a part of all time logged on. With 20 busy hours in a week of 40 it is 50%.
term-deal = Deal
    .means = The terms on which you do the work: how you are paid, what is taken off, and which rights you have. An app offers one deal, a co-op another.
term-fare = Fare
    .means = The price of a trip or a job, before any fee is taken and before tips.
term-running-costs = Running costs
    .means = What you spend to do the work: fuel, insurance, repairs, phone, parking. It comes off before you can call anything your own.
term-self-employed = Self-employed
    .means = You run your own business. You pay your own tax and have no right to a minimum wage, holiday pay or sick pay. What a contract calls you does not settle it: courts look at how you really work.
term-worker = Worker
    .means = Somebody with some of an employee’s rights: a minimum wage, holiday pay and a pension. For tax they can still be self-employed, as Uber’s and Bolt’s drivers are.
term-employee = Employee
    .means = Somebody who works for an employer under a contract of employment. They have a worker’s rights and sick pay too, and the employer takes tax off the wage.
term-minimum-wage = Minimum wage
    .means = The least that the law lets an employer pay for an hour. From the age of 21 it is called the National Living Wage.
term-real-living-wage = Real Living Wage
    .means = An hourly rate worked out from what it costs to live. Employers choose to pay it; no law makes them.
term-holiday-pay = Holiday pay
    .means = Pay for time off. Workers and employees have a right to 5.6 weeks a year, which is 28 days for a five-day week. In Great Britain it may be paid as 12.07% on top of each payment for irregular hours. In Northern Ireland it may not.
term-paye = PAYE
    .means = Pay As You Earn. The employer takes tax and National Insurance off each wage before it is paid. It sends them to HMRC, the tax office.
term-class-4 = Class 4
    .means = The National Insurance that self-employed people pay on their profit. It is paid together with Income Tax, through a tax return.
term-class-1 = Class 1
    .means = The National Insurance that employees pay on their wages. The employer pays a part of its own on top.
term-personal-allowance = Personal Allowance
    .means = The part of a year’s income on which you pay no Income Tax. Most people have £12,570.
term-trading-allowance = Trading allowance
    .means = £1,000 a year that self-employed people may take off what they are paid, instead of their real costs. It helps those whose costs are small.
term-simplified-mileage = Simplified mileage
    .means = A set amount for each business mile, taken off your profit instead of the real cost of the vehicle. The self-employed have one for cars, vans and motorcycles, and none for bicycles. At 50p a mile, 1,000 miles would take off £500.
term-employment-allowance = Employment Allowance
    .means = A sum that an employer may take off its own National Insurance each year. There is one sum for the whole employer, so the more people it employs, the less it is for each.
term-qualifying-earnings = Qualifying earnings
    .means = The part of your pay on which a workplace pension is worked out, between two limits. With limits of £6,000 and £50,000, pay of £20,000 would count as £14,000.
term-universal-credit = Universal Credit
    .means = A benefit for people on a low income, in work or out of it. It falls as you earn more. This page does not work it out.
term-minimum-income-floor = Minimum income floor
    .means = An amount that Universal Credit takes you to earn if you are self-employed, usually after the first year. If it is £1,500 and you earn £1,000 that month, you are paid as if you had earned £1,500.
term-joining-share = Joining share
    .means = Money you put into a co-op when you join. It stays yours and you can usually take it out when you leave, so it is not a cost.
term-subscription = Subscription
    .means = A membership fee that you pay each week, month or year. You do not get it back.
term-patronage-dividend = Patronage dividend
    .means = A part of the co-op’s surplus, paid to members by how much work they do through it. It depends on a good year and on what the members decide.
term-surplus = Surplus
    .means = What a co-op has left in a year after all its costs. A company would call it profit.
term-reserves = Reserves
    .means = Surplus that the co-op keeps for bad years or for new equipment, instead of sharing it out.
term-break-even = Break-even
    .means = The point where two deals leave you the same. If it is 80% of the jobs, you keep more with the co-op only if it brings more than 80%.
term-public-contract = Public contract
    .means = A council, a health board or another public body agrees to buy work from the co-op. It brings hours that are certain, but somebody must win it and it can end.
term-likely-range = Likely range
    .means = Where eight out of ten possible years fall. One in ten comes out lower, and one in ten comes out higher.
term-todays-money = Today’s money
    .means = A later amount, turned into what it would buy today. With prices rising by 2% a year, £102 next year is £100 in today’s money.

## Changes

changes-title = What has changed
changes-date = 24 November 2026
change-1 = Take the result away: the figures and the answer, to print or to keep as a file.
change-2 = Keep several comparisons, name them and set them side by side. They are gone when you close the page, unless you choose to keep them on this device.
change-3 = Every number explains itself: open a line to see how it was worked out, from which figures and which source.
change-4 = How sure is this? Enter the lowest and the highest a figure could be, and see which side leaves more in most of 10,000 possible years.
change-5 = Over the years: what happens when prices, costs, fees and wages change, in today’s money.
change-6 = The co-op’s accounts: can it pay its way, with how many members, and at which fee? See what a grant or a public contract changes.
change-7 = Your status and pay. Are you self-employed, a worker or an employee, and is there a guarantee? The page now counts the minimum wage, holiday pay, sick pay, a pension and what a student loan takes.
change-8 = The calculator itself, in Welsh and English. It shows what you keep with an app and in a co-op. There are ten examples with their sources.

## Mistakes

mistake-title = Have you found a mistake?
mistake-how = Say which figure is wrong, what it should be and where that is published. Write to the organisation whose site shows this page. You can also add it to the list of mistakes kept with this page’s code. The page sends nothing itself.
mistake-copy = Copy the details for your report
mistake-copied = Details copied. Paste them into your report.

## About this calculator

about-title = About this calculator
about-maker = It is free to use and to copy: anybody may read its code, change it, and put it on a site of their own. Whoever runs this site answers for this copy.
about-source = Source code
about-report = Report a mistake
document-method = Method: every rule and its source
document-accessibility = Accessibility statement
document-privacy = Privacy, and how to check it
document-changes = All changes, version by version

## Derivations

rule-input = Your figure
rule-accounts-dividend = Dividend from the co-op’s accounts
rule-months = Months in a year
rule-weeks-of-year = Weeks in a year
rule-working-days = Working days in a week
rule-found = A figure that was searched for
rule-minimum-wage = Minimum wage at your age, an hour
rule-coming-wage = Minimum wage at your age that has been announced, an hour
rule-living-wage = Real Living Wage, an hour
rule-london-wage = London Living Wage, an hour
rule-one-hour = One hour
rule-holiday-rate = Holiday pay, as a part of pay
rule-holiday-rate-ni = 5.6 weeks of leave, as a part of the other 46.4
rule-least-leave = Least paid leave by law, in weeks
rule-trading-allowance = Trading allowance
rule-mile-first = Rate a mile for the first miles
rule-mile-step = Miles at the first rate
rule-mile-further = Rate a mile for further miles
rule-mile-rate = Rate a mile for this vehicle
rule-mile-step-month = Miles a month at the first rate
rule-personal-allowance = Personal Allowance
rule-taper-start = Income above which the Personal Allowance shrinks
rule-taper-pounds = Pounds of income that take away one pound of it
rule-band-end = Where this tax band ends
rule-band-rate = Tax rate of this band
rule-class-4-from = Profit from which Class 4 is due
rule-class-4-to = Profit at which its main rate ends
rule-class-4-main = Class 4 main rate
rule-class-4-upper = Class 4 upper rate
rule-class-1-from = Wages from which Class 1 is due
rule-class-1-to = Wages at which its main rate ends
rule-class-1-main = Class 1 main rate
rule-class-1-upper = Class 1 upper rate
rule-loan-from = Income above which the student loan is paid back
rule-loan-rate = Part of income above that
rule-postgraduate-from = Income above which the postgraduate loan is paid back
rule-postgraduate-rate = Part of income above that, postgraduate loan
rule-class-2-week = Voluntary Class 2 for a week
rule-employer-from = Earnings above which employers pay National Insurance
rule-employer-rate = Employer’s rate above that
rule-pension-from = Earnings above which pension payments are due
rule-pension-to = Earnings at which they stop rising
rule-worker-rate = Your part, by law
rule-least-employer-rate = The employer’s least part, by law
rule-relief-rate = Tax relief on pension payments
rule-sick-most = Most sick pay in a week
rule-sick-share = Sick pay, as a part of weekly earnings
rule-waiting-days = First days without sick pay
rule-sick-days-most = Most days of sick pay
rule-uc-allowance-month = Work allowance a month
rule-uc-taper = Part of your earnings that Universal Credit falls by
rule-busy-hours = Hours with customers in your week
    .says = Of { $hours } hours you are with customers for { $part }: { $amount } hours.
rule-deal-hours = Hours with customers under this deal
    .says = Of { $hours } hours with customers this deal brings { $share }: { $amount } hours.
rule-waiting-hours = Hours waiting
    .says = You are logged on for { $hours } hours, { $busy } of them with customers. That leaves { $amount } hours of waiting.
rule-logged-on-hours = Hours logged on
    .says = { $busy } hours with customers and { $waiting } hours waiting make { $amount } hours logged on.
rule-worked-hours = Hours worked
    .says = { $busy } hours with customers, { $waiting } waiting and { $unpaid } other unpaid hours make { $amount } hours worked.
rule-hours-year = Hours in the year
    .says = { $hours } hours a week for { $weeks } weeks come to { $amount } hours.
rule-hour-jobs = Jobs a week
    .says = At { $rate } an hour, { $hours } hours a week bring { $amount } jobs.
rule-deal-jobs = Jobs a week under this deal
    .says = Of { $jobs } jobs a week this deal brings { $share }: { $amount } jobs.
rule-jobs-year = Jobs in the year
    .says = { $jobs } jobs a week for { $weeks } weeks come to { $amount } jobs.
rule-deal-price = Price under this deal
    .says = Your price is { $price }. This deal’s prices are { $share } of yours: { $amount }.
rule-sold-by-hour = Sales in the year
    .says = { $price } for each hour with customers, for { $hours } hours, comes to { $amount }.
rule-sold-by-job = Sales in the year
    .says = { $price } for each job, for { $jobs } jobs, comes to { $amount }.
rule-extra-week = More from customers, a week
rule-extra-year = More from customers in the year
    .says = { $more } a week for { $weeks } weeks comes to { $amount }.
rule-extra-fares = More in fares
    .says = { $paid } holds a part of { $rate } added on top. Without it fares rise by { $amount }.
rule-charged-with-extra = Sales with the extra money
    .says = Sales of { $sales } and { $more } more come to { $amount }.
rule-customer-percent = Percentage added to the bill
    .says = On sales of { $sales } customers pay { $rate } on top: { $amount }.
rule-customer-amount = Fixed amounts added to the bill
    .says = { $price } for each hour or job sold, { $count } times, comes to { $amount }.
rule-customers-pay = Customers pay in the year
    .says = The fares and what is added to the bill come to { $amount }.
rule-amount-within = Fixed amount that comes out of the price
    .says = The fixed amounts are { $added }, and cannot be more than the { $paid } customers pay: { $amount }.
rule-paid-less-amount = What customers pay less the fixed amount
    .says = Of { $paid } the organisation keeps { $added }. That leaves { $amount }.
rule-fares-within = Fares in the year
    .says = { $paid } holds a part of { $rate } added on top. Without it the fares are { $amount }.
rule-customer-fees = Fees on the customer’s bill in the year
    .says = Your fares are { $fares } and customers pay { $paid }. What does not reach you as a fare: { $amount }.
rule-no-customer-fees = No fees on the customer’s bill
    .says = This deal adds nothing to the customer’s bill.
rule-not-known = What the app keeps is not known
    .says = Your price is what the app pays you. What its customers pay, and what it keeps of that, is not known.
rule-percent-fee = Percentage fee
    .says = From sales of { $fares } it takes { $rate }: { $amount }.
rule-fee-band-from = Sales at which this rate starts
    .says = { $from } a week for { $weeks } weeks comes to { $amount }.
rule-fee-band-from-job = Sales at which this rate starts
    .says = { $from } a job for { $jobs } jobs comes to { $amount }.
rule-first-fee-alone = First rate on all sales
    .says = Without jobs the fare of one is not known. So all sales of { $fares } bear the first rate, { $rate }: { $amount }.
rule-fares-above = Sales above that
    .says = Of sales of { $fares } the part above { $from } is { $amount }.
rule-second-fares = Sales at the second rate
    .says = Of { $above } the part at the third rate is { $third }. That leaves { $amount } at the second rate.
rule-first-fares = Sales at the first rate
    .says = All sales less those at other rates: { $amount }.
rule-band-fee = Fee at this rate
    .says = From { $fares } it takes { $rate }: { $amount }.
rule-banded-fee = Percentage fee at all rates
    .says = The fees at each rate come to { $amount }.
rule-fee-cap = Most the percentage comes to
    .says = At most { $cap } a week for { $weeks } weeks: { $amount }.
rule-capped-fee = Percentage fee within its cap
    .says = The percentage comes to { $fee } and the most it may be is { $cap }. The lower counts: { $amount }.
rule-job-fees = Fees for each job
    .says = { $fee } for each job, for { $jobs } jobs, comes to { $amount }.
rule-flat-weekly = Flat fee in the year
    .says = { $fee } a week for { $weeks } weeks comes to { $amount }.
rule-flat-monthly = Flat fee in the year
    .says = { $fee } a month for { $months } months comes to { $amount }.
rule-fees = All fees in the year
    .says = The fees together come to { $amount }.
rule-no-fees = No fees
    .says = No fees are taken here.
rule-platform-fees = Fees taken in the year
    .says = Fees of { $fees } are taken off: { $amount }.
rule-kept-back = Kept back before your wage
    .says = Your wage is { $wage } and the fares are { $fares }. The difference: { $amount }.
rule-after-fees = Fares after fees
    .says = Fares of { $fares } less fees of { $fees } leave { $amount }.
rule-wage-pay = Wage in the year
    .says = { $wage } an hour for { $hours } paid hours comes to { $amount }.
rule-quiet-work = Part of the work that falls to quiet weeks
    .says = { $weeks } of the weeks are quiet. The work in them is { $quiet }; in a usual week it is { $usual }. So they have { $amount } of the year’s work.
rule-quiet-part = What falls to the quiet weeks
    .says = Of { $year } in the year { $part } falls to the quiet weeks: { $amount }.
rule-other-part = What falls to the other weeks
    .says = Of { $year } in the year { $quiet } falls to the quiet weeks. That leaves { $amount } for the others.
rule-pay-before-flat = Pay before the flat fee
    .says = Pay of { $pay } and the flat fee of { $flat } come to { $amount }.
rule-other-hours = Hours with customers in the other weeks
    .says = The rest would be { $rest } hours, and { $hours } hours are logged on. The lower counts: { $amount } hours.
rule-unpaid-hours = Other unpaid hours in the year
    .says = { $worked } hours worked less { $hours } logged on leave { $amount } hours.
rule-weeks-worked = Hours worked in these weeks
    .says = { $hours } hours logged on and { $unpaid } other unpaid hours come to { $amount } hours.
rule-weeks-pay = Pay in these weeks
    .says = { $pay } less the flat fee of these weeks, { $flat }, leaves { $amount }.
rule-costs-of-time = Costs that do not go by the miles
    .says = Costs of { $costs } less { $miles } for miles leave { $amount }.
rule-weeks-costs = Costs in these weeks
    .says = { $miles } for miles and { $rest } of other costs come to { $amount }.
rule-quiet-short = Made up in the quiet weeks
    .says = In these weeks { $due } is due and the pay that counts is { $pay }. What is missing is made up: { $amount }.
rule-other-short = Made up in the other weeks
    .says = In these weeks { $due } is due and the pay that counts is { $pay }. What is missing is made up: { $amount }.
rule-weeks-short = Made up in all weeks
    .says = What is made up in the quiet weeks and in the others comes to { $amount }.
rule-guarantee-hours = Guarantee for hours
    .says = { $rate } an hour for { $hours } hours comes to { $amount }.
rule-guarantee-miles = Guarantee for miles
    .says = { $rate } a mile for { $miles } miles comes to { $amount }.
rule-promised = Guarantee in the year
    .says = The guarantee for hours and for miles comes to { $amount }.
rule-guarantee-short = Made up to the guarantee
    .says = The guarantee is { $promised } and your pay is { $pay }. What is missing is made up: { $amount }.
rule-minimum-due = Minimum wage in the year
    .says = { $rate } an hour for { $hours } hours that count comes to { $amount }.
rule-guaranteed-pay = Pay with the guarantee
    .says = Pay of { $pay } and { $extra } made up come to { $amount }.
rule-pay-after-costs = Pay that counts for the minimum wage
    .says = What you spend on the work does not count. Pay of { $pay } less { $costs } leaves { $amount }.
rule-minimum-short = Made up to the minimum wage
    .says = The minimum is { $due } and the pay that counts is { $pay }. What is missing is made up: { $amount }. This goes by the whole year. The law goes by each pay period, so slow weeks can bring more.
rule-top-up = Made up in the year
    .says = What is made up to the guarantee and to the minimum wage comes to { $amount }.
rule-no-top-up = Nothing made up
    .says = This deal guarantees no pay, and no right to a minimum wage is counted here.
rule-deal-tips = Tips a week under this deal
    .says = Of tips of { $tips } a week this deal brings { $share }: { $amount }.
rule-tips = Tips in the year
    .says = { $tips } a week for { $weeks } weeks comes to { $amount }.
rule-no-tips = No tips
    .says = No tips were entered.
rule-paid-for-work = Pay for work
    .says = What you earn and what is made up come to { $amount }.
rule-holiday-accrued = Holiday pay by the percentage
    .says = On pay of { $pay } holiday pay is { $rate }: { $amount }.
rule-leave-pay = Pay for weeks of leave
    .says = Pay of { $pay }, for { $leave } weeks of leave beside { $weeks } weeks of work, makes { $amount }.
rule-holiday-accrued-ni = Holiday pay of Northern Ireland
    .says = The law there has no percentage. 5.6 weeks of leave beside 46.4 weeks of work are { $rate } of { $pay }: { $amount }.
rule-holiday-lower = Holiday pay in the year
    .says = By the percentage it is { $accrued }, by weeks of leave { $leave }. The lower counts: { $amount }.
rule-deal-leave = Weeks of paid leave
    .says = The deal gives { $own } weeks and the law asks for { $least }. The higher counts: { $amount } weeks.
rule-weeks-less-leave = Weeks of the year without leave
    .says = { $weeks } weeks less { $leave } weeks of leave are { $amount } weeks.
rule-leave-weeks = Weeks the pay is for
    .says = You work { $worked } weeks, and a full year has { $rest } working weeks. The higher counts: { $amount } weeks.
rule-holiday-not-below = Holiday pay in the year
    .says = It comes to { $pay }, but never less than nothing: { $amount }.
rule-no-holiday = No holiday pay
    .says = No right to holiday pay is counted here: self-employed people have none.
rule-work-pay = Pay for work, with holiday pay
    .says = What you earn, what is made up and holiday pay come to { $amount }.
rule-deal-miles = Miles a week under this deal
    .says = Miles follow the jobs. Of { $miles } miles a week this deal brings { $share }: { $amount } miles.
rule-miles = Miles in the year
    .says = { $miles } miles a week for { $weeks } weeks come to { $amount } miles.
rule-mile-cost = Costs for miles
    .says = { $cost } a mile for { $miles } miles comes to { $amount }.
rule-vehicle-costs = Vehicle costs in the year
    .says = { $cost } a week for { $weeks } weeks comes to { $amount }.
rule-item-weekly = Cost in the year, paid by the week
    .says = { $cost } a week for { $weeks } weeks comes to { $amount }.
rule-item-monthly = Cost in the year, paid by the month
    .says = { $cost } a month for { $months } months comes to { $amount }.
rule-mile-items = Costs that go by the miles
    .says = Fuel or charging and servicing come to { $amount }.
rule-deal-items = Costs that go by the miles, under this deal
    .says = Miles follow the jobs. Of { $cost } this deal brings { $share }: { $amount }.
rule-time-items = Insurance, rent and licence in the year
    .says = Insurance, rent or finance, and the licence come to { $amount }.
rule-phone-and-others = Phone and other costs in the year
    .says = The phone and your other costs come to { $amount }.
rule-other-costs = Other costs in the year
    .says = { $cost } a week for { $weeks } weeks comes to { $amount }.
rule-own-part = Part that you pay yourself
    .says = The deal carries { $carried }. That leaves you { $amount }.
rule-own-mile-cost = Your costs for miles
    .says = Of { $cost } you pay { $part }: { $amount }.
rule-own-vehicle-costs = Your vehicle costs
    .says = Of { $cost } you pay { $part }: { $amount }.
rule-own-other-costs = Your other costs
    .says = Of { $cost } you pay { $part }: { $amount }.
rule-costs = Your running costs in the year
    .says = What the work costs you comes to { $amount }.
rule-all-costs = All running costs in the year
    .says = The running costs, whoever pays them, come to { $amount }.
rule-no-costs = No such costs
    .says = No costs of this kind were entered.
rule-running-costs = Running costs taken off
    .says = Running costs of { $costs } are taken off: { $amount }.
rule-subscription-weekly = Subscription in the year
    .says = { $fee } a week for { $weeks } weeks comes to { $amount }.
rule-subscription-monthly = Subscription in the year
    .says = { $fee } a month for { $months } months comes to { $amount }.
rule-subscription = Subscription taken off
    .says = A subscription of { $fee } is taken off: { $amount }.
rule-no-subscription = No subscription
    .says = This deal asks for no subscription.
rule-dividend-of-fees = Dividend on your fees
    .says = Of fees of { $fees } you get back { $part }: { $amount }.
rule-dividend = Dividend in the year
    .says = The dividends together come to { $amount }.
rule-no-dividend = No dividend
    .says = No dividend is counted for this deal.
rule-turnover = Everything that comes in
    .says = Everything that comes in before fees comes to { $amount }.
rule-charges = Fees and subscription
    .says = Fees and subscription come to { $amount }.
rule-profit-actual = Profit after real costs
    .says = { $turnover } comes in. Less fees of { $fees } and real costs of { $costs } that leaves { $amount }.
rule-first-miles = Miles at the first rate
    .says = Of { $miles } miles, up to { $limit } count at the first rate: { $amount } miles.
rule-further-miles = Further miles
    .says = Of { $miles } miles, those beyond { $limit } are { $amount } miles.
rule-flat-miles = Mileage at this rate
    .says = { $rate } a mile for { $miles } miles comes to { $amount }.
rule-flat-rate = Mileage at both rates
    .says = The mileage at both rates comes to { $amount }.
rule-no-flat-rate = No mileage
    .says = There are no miles, or this vehicle has no rate a mile.
rule-own-flat-rate = Simplified mileage for your part
    .says = Of { $flat } the part for the costs you pay yourself is { $part }: { $amount }.
rule-profit-mileage = Profit after simplified mileage
    .says = { $turnover } comes in. Less fees of { $fees }, other costs of { $costs } and mileage of { $flat } that leaves { $amount }.
rule-profit-allowance = Profit after the trading allowance
    .says = { $turnover } comes in. Less the trading allowance of { $allowance } that leaves { $amount }.
rule-lowest-profit = Profit that is taxed
    .says = The way of deducting costs that leaves the lowest profit is used: { $amount }.
rule-taxed-wages = Wages in the year
    .says = What counts as wages comes to { $amount }.
rule-contributory-wages = Wages without tips
    .says = Tips bear no National Insurance. { $wages } less { $tips } leaves { $amount }.
rule-counted = Amount that counts for tax
    .says = For tax { $given } counts as { $amount }: a loss counts as nothing.
rule-all-income = Income in the year
    .says = Everything that is taxed together comes to { $amount }.
rule-miles-paid = What the employer pays for miles
    .says = The miles cost { $cost } and you pay { $own } of that. The employer pays { $amount }.
rule-mileage-relief = Mileage relief
    .says = The approved rate comes to { $flat } and the employer pays { $paid }. The rest is relief: { $amount }.
rule-income-less-relief = Income after mileage relief
    .says = Income of { $income } less relief of { $relief } leaves { $amount }.
rule-allowance-left = Personal Allowance that is left
    .says = The allowance is { $full }. Income of { $income } is above { $start }, and £1 is lost for each { $pounds } pounds above it: { $amount } is left.
rule-taxable = Taxable income
    .says = Of income of { $income } the first { $allowance } is free of tax. That leaves { $amount }.
rule-part-up-to = Part up to a limit
    .says = Of { $whole } the part up to { $limit } is { $amount }.
rule-part-above = Part above a limit
    .says = Of { $whole } the part above { $limit } is { $amount }.
rule-part-between = Part between two limits
    .says = Of { $whole } the part from { $low } to { $high } is { $amount }.
rule-band-tax = Tax in this band
    .says = On { $part } the rate is { $rate }: { $amount }.
rule-tax-on-income = Income Tax on the year’s income
    .says = The tax in each band is added up and rounded down to the penny: { $amount }.
rule-added-income-tax = Income Tax that this work adds
    .says = With this work it is { $with }, without it { $without }. The difference is { $amount }.
rule-income-tax = Income Tax taken off
    .says = Income Tax of { $tax } is taken off: { $amount }.
rule-before-tax = Before tax
    .says = Everything here is before tax: there are no tax rules for this country here.
rule-all-profit = Profit in the year
    .says = Profit from this work and from other work comes to { $amount }.
rule-class-4-band = Class 4 on this part
    .says = On { $part } the rate is { $rate }: { $amount }.
rule-class-4-full = Most at the main rates
    .says = On all of { $part } the main rate of { $rate } would bring { $amount }.
rule-class-1-paid = Class 1 at the main rate
    .says = To the nearest penny, { $charge } is { $amount }.
rule-class-1-all-paid = All Class 1 at the main rate
    .says = Class 1 at the main rate on all wages comes to { $amount }.
rule-class-4-most = What Class 4 may still come to
    .says = The most a year is { $most } and Class 1 takes { $paid } of it. That leaves { $amount }.
rule-class-4-within = Class 4 at the main rate, within the most
    .says = It would be { $charge }, but no more than { $most } is due: { $amount }.
rule-class-4-spared = Upper rate on the part charged at the main rate
    .says = The main rate of { $rate } brought { $main } from part of the profit. At { $upper } that part would bring { $amount }.
rule-class-4-rest = Class 4 at the upper rate
    .says = On all profit that counts it would be { $all }. Less { $spared }, for the part charged at the main rate, it is { $amount }.
rule-class-4-due = Class 4 on the year’s profit
    .says = The parts are added up and rounded down to the penny: { $amount }.
rule-added-class-4 = Class 4 that this work adds
    .says = With this work it is { $with }, without it { $without }. The difference is { $amount }.
rule-class-4 = Class 4 taken off
    .says = Class 4 of { $due } is taken off: { $amount }.
rule-no-class-4 = No Class 4
    .says = There is no self-employed profit, so no Class 4.
rule-class-1-band = Class 1 on this part
    .says = On { $part } the rate is { $rate }: { $amount }.
rule-class-1-due = Class 1 on the year’s wages
    .says = The parts are added up and rounded to the nearest penny: { $amount }.
rule-class-1 = Class 1 taken off
    .says = Class 1 of { $due } is taken off: { $amount }.
rule-no-class-1 = No Class 1
    .says = You are not an employee under this deal, so there is no Class 1.
rule-loan-repaid = Paid back of the student loan
    .says = Of { $part } the loan takes { $rate }, rounded down to the pound: { $amount }.
rule-postgraduate-repaid = Paid back of the postgraduate loan
    .says = Of { $part } the loan takes { $rate }, rounded down to the pound: { $amount }.
rule-repaid = Paid back of both loans
    .says = Both loans together take { $amount }.
rule-added-loan = Loan payments that this work adds
    .says = With this work they are { $with }, without it { $without }. The difference is { $amount }.
rule-student-loan = Student loan taken off
    .says = Repayments of { $due } are taken off: { $amount }.
rule-no-loan = No student loan
    .says = There is no student loan to pay back.
rule-account-least = Least bill for payments ahead
rule-account-at-source = Most that may be taken from wages
rule-half = A half
rule-tax-not-at-source = Income Tax that nobody takes from wages
    .says = On everything it is { $all }. Of that { $taken } is taken from wages. That leaves { $amount }.
rule-loan-at-source = Student loan that employers take
    .says = Each employer looks at its own wage. Together they take { $amount }.
rule-loan-not-at-source = Student loan that nobody takes from wages
    .says = On everything it is { $all }. Of that employers take { $taken }. That leaves { $amount }.
rule-tax-bill = Tax bill of the year
    .says = Tax, National Insurance and loan that nobody takes from wages come to { $amount }.
rule-no-tax-bill = No tax bill
    .says = Everything is taken from the wages, so there is no bill.
rule-account-bill = Bill without the loan
    .says = Income Tax and Class 4 in the bill come to { $amount }. A student loan is never paid ahead.
rule-account-all-tax = All Income Tax and Class 4
    .says = Income Tax on everything and Class 4 come to { $amount }.
rule-account-not-at-source = Least part that is not taken from wages
    .says = If { $taken } may be taken from wages, { $amount } is left.
rule-account-share = That part of all the tax
    .says = Of { $tax } that is { $rate }: { $amount }.
rule-on-account = What is paid ahead for the next year
    .says = A bill of { $bill } is paid ahead if it is at least { $least } and at least { $share }. Paid ahead: { $amount }.
rule-on-account-first = First half, in January
    .says = Of { $all } the first part is { $half }: { $amount }.
rule-on-account-second = Second half, in July
    .says = Of { $all } the first half was { $first }. That leaves { $amount }.
rule-first-january = Payment on the first 31 January
    .says = The bill and the first half of the next one come to { $amount }.
rule-rest-of-bill = What is left of the bill
    .says = Of a bill of { $bill }, { $ahead } was paid ahead. That leaves { $amount }.
rule-later-january = Payment on each later 31 January
    .says = What is left of the bill and the first half of the next one come to { $amount }.
rule-put-aside = Tax that nobody takes from your pay
    .says = Tax, National Insurance and loan take { $taken } from this work. So put aside { $amount }.
rule-taxes = Tax, National Insurance and loan
    .says = What is taken off together comes to { $amount }.
rule-worker-contribution = Your pension payment, relief included
    .says = Of { $earnings } your part is { $rate }: { $amount }.
rule-contribution-relief = Tax relief in it
    .says = Of { $payment } the tax relief is { $rate }: { $amount }.
rule-enrolled-pension = What your pay bears
    .says = Of { $payment } tax relief pays { $relief }. Your pay bears { $amount }.
rule-own-pension = Your own pension in the year
    .says = { $payment } a month for { $months } months comes to { $amount }.
rule-all-pensions = All your pension payments
    .says = What you pay into pensions comes to { $amount }.
rule-pension = Pension payments taken off
    .says = Payments of { $paid } are taken off: { $amount }.
rule-no-pension = No pension payments
    .says = Nothing is paid into a pension from your pay.
rule-employer-part = The employer’s part
    .says = The deal gives { $own } and the law asks for { $least }. The higher counts: { $amount }.
rule-employer-pension = Employer’s pension payment in the year
    .says = Of { $earnings } the employer pays in { $rate }: { $amount }.
rule-no-employer-pension = No employer’s pension payment
    .says = This deal pays nothing into a pension: you are self-employed, have left it or earn too little for it.
rule-relief-rest = Part that you pay in
    .says = Tax relief is { $rate }. That leaves { $amount }.
rule-own-relief = Tax relief on your own pension
    .says = You pay { $payment }. With relief of { $rate } that is { $rest } of what goes in, so { $amount } is added.
rule-tax-relief = Tax relief in the year
    .says = The tax relief in your pensions comes to { $amount }.
rule-no-tax-relief = No tax relief
    .says = You pay nothing into a pension, so there is no tax relief.
rule-week-earnings = Earnings a week
    .says = Pay of { $pay } over { $weeks } weeks is { $amount } a week.
rule-sick-part = Part of weekly earnings
    .says = Of { $pay } a week sick pay is { $rate }: { $amount }.
rule-sick-week = Sick pay for a week
    .says = It would be { $part }, and the most is { $most }. The lower counts: { $amount }.
rule-sick-days-after = Sick days after the first ones
    .says = Of { $days } days the first { $waiting } are not paid. That leaves { $amount } days.
rule-sick-days-paid = Sick days that are paid
    .says = There are { $days } days and the most is { $most }. The lower counts: { $amount } days.
rule-sick-pay = Sick pay in the year
    .says = { $week } a week, for { $days } days of weeks of { $working } days, comes to { $amount }.
rule-no-sick-pay = No sick pay
    .says = You have no right to sick pay under this deal, or no days off sick were entered.
rule-share-interest = Interest on your share in the year
    .says = On a share of { $share } the interest is { $rate }: { $amount }.
rule-no-share-interest = No interest
    .says = There is no joining share, or it bears no interest.
rule-employer-due = Employer’s National Insurance in the year
    .says = On { $part } the rate is { $rate }: { $amount }.
rule-not-covered = Part that the employer still pays
    .says = The Employment Allowance covers { $covered }. That leaves { $amount }.
rule-employer-left = Employer’s National Insurance after the allowance
    .says = Of { $due } the employer pays { $part }: { $amount }.
rule-no-employer-contributions = No employer’s National Insurance
    .says = This deal does not count as employment here.
rule-carried-costs = Costs that the deal carries
    .says = The work costs { $all } and you pay { $own } of it. The deal carries { $amount }.
rule-no-carried-costs = No costs carried
    .says = This deal carries none of your costs.
rule-mile-step-year = Miles a year at the first rate
    .says = { $miles } miles a month for { $months } months come to { $amount } miles.
rule-uc-profit = Profit for Universal Credit
    .says = { $turnover } comes in. Less fees of { $fees }, other costs of { $costs } and mileage of { $flat } at Universal Credit’s own rates that leaves { $amount }.
rule-uc-not-below = Amount that counts for Universal Credit
    .says = It comes to { $given }, but counts as no less than nothing: { $amount }.
rule-uc-net = What this work leaves after tax
    .says = After Income Tax, National Insurance and pension payments this work leaves { $amount }.
rule-uc-besides-due = Tax and National Insurance on your other income
    .says = On your other income alone { $amount } is due.
rule-uc-besides = Your other income after tax
    .says = Other income of { $income }, less { $due } of tax and National Insurance, leaves { $amount }.
rule-uc-earnings = Your earnings for Universal Credit in the year
    .says = All that you earn comes to { $amount } after tax.
rule-uc-floor-hours = Expected hours in the year
    .says = { $hours } hours a week for { $weeks } weeks come to { $amount } hours.
rule-uc-floor-pay = Minimum wage for the expected hours
    .says = { $rate } an hour for { $hours } hours comes to { $amount }.
rule-uc-floor = Minimum income floor in the year
    .says = { $pay } less Income Tax of { $tax } and Class 4 of { $due } leaves { $amount }.
rule-uc-counted = Earnings that Universal Credit counts
    .says = You earn { $earnings } after tax, and the minimum income floor is { $floor }. The higher counts: { $amount }.
rule-uc-allowance = Work allowance in the year
    .says = { $allowance } a month for { $months } months comes to { $amount }.
rule-uc-above = Earnings above the work allowance
    .says = Of { $earnings } the first { $allowance } are left alone. That leaves { $amount }.
rule-uc-reduction = What is taken off Universal Credit
    .says = Of { $earnings } Universal Credit falls by { $taper }: { $amount }.
rule-uc-most = Universal Credit before anything is taken off
    .says = { $award } a month for { $months } months comes to { $amount }.
rule-universal-credit = Universal Credit in the year
    .says = Of { $most } what you earn takes off { $reduction }. That leaves { $amount }.
rule-no-universal-credit = No Universal Credit
    .says = No Universal Credit is counted here.
rule-put-by-of-year = Put by in the year
    .says = What is put by for you in the year comes to { $amount }.
rule-taxes-of-year = Your tax, National Insurance and loan in the year
    .says = They take { $taken } from you: { $amount } is paid.
rule-tax-of-year = All tax and National Insurance in the year
    .says = What you and the employer pay comes to { $amount }.
rule-next-more = More in the year
    .says = With £10 a week more from customers it is { $with }, without it { $without }. The difference is { $amount }.
rule-next-less = Less in the year
    .says = Without the £10 a week more from customers it is { $without }, with it { $with }. It falls by { $amount }.
rule-next-week = Part of the next £10
    .says = { $year } more a year over { $weeks } weeks of work is { $amount } a week.
rule-ten-pounds = £10 from customers
rule-next-rest = What is left of the £10
    .says = Of { $ten } you keep { $worker }, { $later } is put by for you, { $tax } is tax and Universal Credit falls by { $credit }. That leaves { $amount }.
rule-next-nothing = No more of this
    .says = The next £10 changes nothing here.
rule-turnover-of-all = Sales in the year
    .says = With what other work is known to bring in, sales come to { $amount }.
rule-profit-of-all = Profit in the year
    .says = Your profit from this and other work comes to { $amount }.
rule-voluntary-class-2 = Voluntary Class 2 for the year
    .says = { $week } a week for { $weeks } weeks comes to { $amount }.
rule-no-class-2 = No Class 2
    .says = Wages bear no Class 2, so there is none to pay on this work.
rule-organisation-takes = Fees and subscription in the year
    .says = They take { $taken } from what customers pay: { $amount }.
rule-organisation-adds = Paid on top in the year
    .says = What is made up, holiday pay and dividend come to { $amount }.
rule-organisation-bears = Costs of having you in the year
    .says = Pension, sick pay, interest, the employer’s National Insurance and costs carried come to { $amount }.
rule-organisation-keeps = Kept in the year
    .says = It takes { $takes }. It pays you { $adds } on top, and has { $bears } of other costs for you. It keeps { $amount }.
rule-taken-of-pay = Fees and subscription, taken off
    .says = All that is taken off comes to { $amount }.
rule-nothing-taken = Nothing taken
    .says = No fee or subscription is taken.
rule-nothing-added = Nothing on top
    .says = Nothing is paid on top.
rule-nothing-borne = No other costs
    .says = It has no other costs for you.
rule-take-rate = Take rate
    .says = It keeps { $kept } of { $paid } that customers pay in the year: { $amount }.
rule-hour-before-tax = Your hour before tax
    .says = Pay, less costs and subscription, with any dividend, comes to { $amount } for each hour worked.
rule-hour-at-rate = An hour at this rate
    .says = { $rate } for { $hours } hour comes to { $amount }.
rule-against-rate = Your hour against this rate
    .says = Your hour before tax comes to { $hour }. An hour at this rate comes to { $rate }. The difference is { $amount }.
rule-no-coming-wage = No rate announced
    .says = No later rate has been announced yet.
rule-no-profit = No profit
    .says = An employee’s wages are taxed instead of a profit.
rule-flat-charges = Flat fee and subscription in the year
    .says = Flat fee and subscription come to { $amount }.
rule-no-flat-charges = No flat fee
    .says = There is no flat fee and no subscription.
rule-pay-with-flat = Pay before the flat fee
    .says = Pay, with the flat fee put back, comes to { $amount }.
rule-left-of-pay = Pay after the miles
    .says = From pay of { $pay } the miles take { $miles }. That leaves { $amount }.
rule-cover = Hours a week that pay the flat fee
    .says = You are logged on for { $hours } hours a week. Of each year’s { $left }, the flat fee and subscription take { $fixed }. That is { $amount } of those hours.
rule-no-cover = Nothing to pay it from
    .says = An hour leaves nothing to pay the flat fee from.
rule-lead-year = What it leaves you more in the year
    .says = It leaves you { $own }, and the other { $other }. That is { $amount } more.
rule-share-weeks = Weeks until the joining share is earned back
    .says = The joining share is { $share }. In { $weeks } weeks of work you keep { $lead } more. That pays it back after { $amount } weeks, a started week counting as a whole one.
rule-no-share = No joining share
    .says = There is no joining share.
rule-no-lead = It leaves you no more
    .says = It leaves you no more than the other, so nothing pays the joining share back.
rule-left-for-members = Left before the dividend
    .says = What is kept, with the dividend that comes out of it, comes to { $amount }.
rule-pay = Pay that reaches you
    .says = All that reaches you comes to { $amount }.
rule-four-weeks = Weeks on a statement of four weeks
rule-statement-days = Days worked in the year
    .says = { $days } days a week for { $weeks } weeks come to { $amount } days.
rule-statement-months = Statements in the year
    .says = { $weeks } weeks, with { $four } on each statement, come to { $amount } statements.
rule-statement-year = From your statement, for the year
    .says = Your statement says { $each }, and there are { $count } a year: { $amount }.
rule-statement-fares = Fares on all your statements
    .says = The fares on your statements come to { $amount }.
rule-statement-sold = Jobs, or hours with customers, on your statements in a year
rule-statement-part = Fares for the work that this deal brings
    .says = Your fares are { $fares }. This deal brings { $sold } of the { $told } jobs or hours that they are for: { $amount }.
rule-statement-prices = Fares at this deal’s prices
    .says = Your fares are { $fares }. This deal’s prices are { $share } of yours: { $amount }.
rule-app-took = What the app took
    .says = From fares of { $fares } it took { $rate }: { $amount }.
rule-app-took-most = What the app took, within the fares
    .says = It took { $took } of fares of { $fares }. No more than the fares counts: { $amount }.
rule-statement-took = What all the apps took
    .says = The apps together took { $amount }.
rule-statement-fee = What is taken, from your statement
    .says = From fares of { $fares } goes the same part as on your statement, { $took } of { $all }: { $amount }.
rule-statement-tips = Tips on all your statements
    .says = The tips on your statements come to { $amount }.
rule-statement-tips-part = Tips in the year under this deal
    .says = Of tips of { $tips } a year this deal brings { $share }: { $amount }.
rule-no-statement = No statement
    .says = There is no such statement.
rule-no-pay = No pay
    .says = Nothing is paid.
rule-take-home = Take-home
    .says = Your pay, with everything that is taken off or added, leaves { $amount }.
rule-with-universal-credit = Take-home with Universal Credit
    .says = Take-home and Universal Credit together come to { $amount }.
rule-an-hour = For an hour worked
    .says = { $year } a year over { $hours } hours worked is { $amount } an hour.
rule-a-week = For a week worked
    .says = { $year } a year over { $weeks } weeks of work is { $amount } a week.
rule-a-month = For a month
    .says = { $year } a year over { $months } months is { $amount } a month.

### Room

## The story in steps

present-title = The comparison, step by step
present-asked = Who would leave you more: the app or the co-op?
present-asked-either = Which of these two would leave you more?
present-example = The week of a
present-example-help = Another example starts the story from the beginning.
invite-scan = Scan this square: it opens “My code”.
invite-type = Or type this address, then choose “More” and “Show my code”:
invite-qr = QR code that opens “My code” on a phone
present-count = Step { $n } of { $all }
present-guess = Guess first
present-difference = The difference
present-room = Now with your own week
present-week = { $hours } of work a week.
present-comes = Customers pay { $amount }.
present-comes-unknown = The work brings in { $amount }.
present-unknown = What the app keeps of the customers’ money is not known here.
present-same = Customers pay the same: { $amount }.
present-same-if = For now, as much work comes in. That is the big “if”.
present-brings = That is with { $share } of the jobs.
present-other-price = The price is another one here.
present-guess-first = What is left of { $amount }?
present-guess-first-how = Write down your guess. Then guess what that is for each hour of work.
present-cut-platform = The app keeps { $amount }.
present-cut-coop = The co-op keeps { $amount }.
present-adds-platform = The app adds { $amount } of its own.
present-adds-coop = The co-op adds { $amount } of its own.
present-of-customers = That is { $share } of what customers pay.
present-worker = Your holiday pay is already off this. The payment into your pension is not.
present-employing = From this it also bears what it costs to employ you.
present-costs = Doing the work costs { $amount }.
present-costs-what = Travel, fuel, insurance, materials: whatever you pay for yourself.
present-costs-same = The costs are the same as before.
present-tax = Tax and National Insurance take { $amount }.
present-tax-how = Worked out on the whole year, with any student loan.
present-pension = Your pension gets { $amount }.
present-pension-yours = It is still yours, for later.
present-left = That leaves you { $amount }.
present-short = The work costs you { $amount } more than it pays.
present-over-all = That is { $amount } for { $hours } of work, waiting included.
present-over-all-before-tax = That is { $amount } for { $hours } of work, waiting included. It is before tax.
present-guess-coop = What would the co-op leave you?
present-guess-platform = What would the other app leave you?
present-hands = The first one leaves { $amount }. Hands up: more, less, or about the same?
present-leaves-platform = The app leaves { $amount }.
present-leaves-coop = The co-op leaves { $amount }.
present-more-platform = The app leaves { $amount } more.
present-more-coop = The co-op leaves { $amount } more.
present-more-first = The first deal leaves { $amount } more.
present-more-second = The second deal leaves { $amount } more.
present-alike = Both leave about the same.
present-more-platform-if = The app leaves { $amount } more – if it can pay that.
present-more-coop-if = The co-op leaves { $amount } more – if it can pay that.
present-more-first-if = The first deal leaves { $amount } more – if it can pay that.
present-more-second-if = The second deal leaves { $amount } more – if it can pay that.
present-alike-if = Both leave about the same – if all of it can be paid.
present-alike-by = The difference is { $amount }.
present-year = Over a year, that is { $amount }.
present-jobs-above = How much work
present-jobs-coop = How much work must the co-op bring?
present-jobs-second = How much work must the second deal bring?
present-jobs-how = To leave you as much as the first: half of its jobs, three quarters, or all of them?
present-needs = At least { $share } of the jobs.
present-needs-most = At most { $share } of the jobs.
present-needs-toomuch = It would need { $share } of the jobs.
present-needs-always = Any number of jobs will do.
present-needs-never = No number of jobs is enough.
present-scan = Point your phone’s camera at the square.
present-private = It opens “My code”. Put your own week in: your figures stay on your phone.
present-no-address = Now put in your own figures.
present-qr = QR code with the link to this comparison
present-row-comes = Customers pay
present-row-cut = They keep
present-row-costs = Costs
present-row-tax = Tax
present-row-keeps = You keep
present-hours-paid = Paid work
present-hours-waiting = Waiting
present-hours-unpaid = Unpaid
guess-more = More
guess-less = Less
hands-fewer = One hand fewer: { $what }
hands-more = One hand more: { $what }
hands-of = Hands: { $what }
present-found = What we found
end-guessed = Hands that guessed right: { $right } of { $all }
end-scan = Take it home: this square opens the page with these figures.
end-type = Or type this address:
end-ask = Questions later? Ask whoever brought you together today.
end-close = Close
present-row-pension = Pension
present-back = Back
present-next = Next
present-reveal = Show the answer
present-mark = Mark the next bar
present-big = Big number
present-contrast = Strong contrast
present-dim = Dark screen
present-light = Show the picture again
present-full = Full screen
present-notes = Speaker notes
present-clean = Start clean
present-keys = Keys
present-first = First step
present-last = Last step
present-space = Space
present-return = Back to the story
present-to-end = To the end
present-tools = Presenting
present-escape = Escape closes what lies on top, then the full screen, then the presenter view.
present-blocked = The browser opened no second window. So the notes are here.
present-end = This is the last step.
notes-since = Since the start
notes-on-step = On this step
notes-minutes = Minutes to take
notes-next = Next:
notes-title = Welcome people. Read the question out, and say whose week it is about. The example can be changed here.
notes-title-ask = Ask: what do you think, before we look?
notes-week = Say whose week this is. Waiting and other unpaid time are work, too. That is why all hours count.
notes-week-ask = Ask: whose week looks like this one?
notes-comes = Say where the price comes from. It is below, with its date. If it is an assumption, say that too.
notes-comes-ask = Ask: does this sound right for your town?
notes-guess = Say nothing yet. Give people a minute, and have them write a number down.
notes-guess-ask = Ask two people for their numbers. Do not say who is right.
notes-cut = Say what this pays for: the app, customer service, finding the work. It is not all profit.
notes-cut-ask = Ask: what does your app keep? How would you find out?
notes-costs = Many people forget this line. Wear and loss of value are costs too, even in a week without a bill.
notes-costs-ask = Ask: what have you paid for this month so that you could work?
notes-tax = Tax depends on the whole year and on other income. This page works out an estimate, not advice.
notes-tax-ask = Ask: who puts money aside for tax?
notes-pension = This is not gone: it is put by for later. The employer pays in as well.
notes-pension-ask = Ask: who has a pension from this work?
notes-left = Stop here. This is the number to remember, and to set beside the minimum wage.
notes-left-ask = Ask: who was close? Which line did you forget?
notes-guess-second = Have people vote with their hands before you show it. Write the numbers of hands down.
notes-guess-second-ask = Ask: what makes you think so?
notes-second-comes = This is the weak point of every such sum. A new co-op has to find its work first.
notes-second-comes-ask = Ask: who would bring the first jobs?
notes-second-cut = Say what this fee rests on. Few co-ops publish theirs. If it is an assumption, call it one.
notes-second-cut-ask = Ask: what must a co-op pay from this?
notes-second-rest = Look at what stays the same, and what does not. Who earns more pays more tax.
notes-second-rest-ask = Ask: which of these rows changed?
notes-second-left = The same hours, waiting included. Let people look at both rows before you go on.
notes-second-left-ask = Ask: is that worth changing for?
notes-difference = Say it as it stands, whoever is ahead. A vote, support and safety are not in this number.
notes-difference-ask = Ask: what matters to you that is not in the sum?
notes-jobs = Show the answer, then drag the chart. Stop where the lines cross. Go below it: the answer turns.
notes-jobs-ask = Ask: what would make you stay where you are?
notes-room = Leave this up until phones are out. Nobody has to share a figure: what people type stays on their phone.
notes-room-ask = Ask: which figure would you change first?
notes-numbers = Gather codes and hands. From three codes on the room sees what they come to.
notes-numbers-ask = Ask: who wins where? What do those on the left have in common?
notes-end = Say it once more: the fee is half of the story, the work is the other half. Say whom people can ask, and how.
notes-end-ask = Ask: who would guess differently now?

## The room’s numbers

numbers-title = The room’s numbers
numbers-intro = Everybody scans the square, puts their own week in, and reads their code out or holds it up. Nothing leaves the room. The codes are gone once this page is closed or loaded again, so save them first if you want them.
numbers-box = Codes
numbers-box-help = Type or paste one code or many, then press Enter. Small letters, spaces and dashes do not matter.
numbers-add = Add
numbers-scan = Scan with the camera
numbers-scan-stop = Stop the camera
numbers-scan-help = The browser asks you first. No picture is kept or sent.
numbers-scan-ready = Hold a QR code up to the camera.
numbers-scan-refused = This page may not use the camera. Type or paste the codes instead.
numbers-scan-none = No camera was found. Type or paste the codes instead.
numbers-scan-failed = The camera does not work here. Type or paste the codes instead.
numbers-added = { $n ->
    [one] One code was added.
   *[other] { $n } codes were added.
}
numbers-known = { $n ->
    [one] One code was there already: { $code }
   *[other] { $n } codes were there already.
}
numbers-bad = { $n ->
    [one] One could not be read.
   *[other] { $n } could not be read.
}
numbers-none = There is no code in this.
numbers-full = There is room for { $n } codes. The rest were left out.
fault-short = { $code } – { $n } characters are too few: a code has { $length }.
fault-long = { $code } – { $n } characters are too many: a code has { $length }.
fault-letter = { $code } – no code has this character: { $letter }
fault-wrong = { $code } – a character is wrong, or two are swapped. Ask for it again.
fault-version = { $code } – this comes from another version of the page. Load the page again on both devices.
numbers-gone = Taken out: { $code }
numbers-all-gone = All codes were taken out.
numbers-list = Codes added: { $n }
numbers-out = Take out
numbers-out-code = Take out: { $code }
numbers-clear = Take all out
numbers-hide = Guess first
numbers-reveal = Show the result
numbers-guess = Guess first. Which side leaves more to most people here?
numbers-tally = How many people each side is ahead for
numbers-side = Who is ahead
numbers-of-codes = Codes
numbers-of-hands = Hands
numbers-hands = Count hands
numbers-hands-end = Forget the hands
numbers-late = The square again, for those who come late
numbers-fold = Fold this away
numbers-open = Codes and more
numbers-rehearse = Rehearse with a room that is made up
numbers-rehearsal = Rehearsal – made-up numbers
numbers-rehearsal-end = Clear the rehearsal
numbers-save = Save for a spreadsheet (CSV)
numbers-saved = Saved to your downloads.
numbers-people = { $n ->
    [one] One code so far.
   *[other] { $n } codes so far.
}
numbers-few = The result appears from { $n } codes on. With fewer, it would tell what one person keeps.
numbers-lead-coop = In the middle of this room, the co-op leaves { $amount } more a week.
numbers-lead-platform = In the middle of this room, the app leaves { $amount } more a week.
numbers-lead-same = In the middle of this room, both leave about the same.
numbers-promised = A code does not say whether a co-op gets enough work to pay what it promises.
numbers-coop = Co-op ahead
numbers-platform = App ahead
numbers-same = About the same
numbers-middle = In the middle, a week
numbers-middle-platform = The app leaves
numbers-middle-coop = The co-op leaves
numbers-middle-lead = The difference
numbers-middle-note = In the middle means that half of the codes are above and half below. Each line has its own middle, so the lines need not add up.
numbers-chart = How much more one side leaves, a week
numbers-blocks = Each block is one person.
numbers-columns = The taller the column, the more people.
numbers-middle-mark = The middle
numbers-as-table = The chart as a table
numbers-difference = Difference a week
numbers-count = People
numbers-bin-platform = App ahead by over { $from }, up to { $to }
numbers-bin-platform-open = App ahead by over { $from }
numbers-bin-same = No difference
numbers-bin-coop = Co-op ahead by over { $from }, up to { $to }
numbers-bin-coop-open = Co-op ahead by over { $from }
numbers-where = Who wins where
numbers-example = Example
numbers-by-coop = Co-op by { $amount }
numbers-by-platform = App by { $amount }
numbers-others = All other examples
numbers-others-note = Examples with fewer than { $n } codes stand together in the last line. Where even these are too few, only their number is shown.
numbers-kinds = Amounts to show
numbers-kinds-note = Amounts of different kinds are never mixed.
kind-pounds = In pounds, after tax
kind-pounds-before = In pounds, before tax
kind-dollars = In dollars, after tax
kind-dollars-before = In dollars, before tax
numbers-code = Code
numbers-kind = Kind of amounts
numbers-rounded = Rounded to
numbers-ahead = Who is ahead

mine-title = My code
mine-intro = Read this code out to the trainer, or hold it up. This page sends nothing. The code changes with your figures.
mine-example = This is the example’s code, not yours yet.
mine-own = Put my own week in
mine-change = Change my figures
mine-aloud = Your code, one character at a time: { $code }
mine-qr = Your code as a QR code
mine-round = Round my amounts to the nearest
mine-tells = What it tells the trainer
mine-no-more = It holds no name and no other figure. A random number in it tells you apart from people with the same amounts.
mine-coarser = These amounts are too large to be told more finely than to the nearest { $amount }.
mine-same-kind = A code compares an app with a co-op. Close this, and choose one of each to compare.
mine-too-large = These amounts are too large for a code. Close this, and look at your figures again.

### Statement

## Reading a statement file

reading-title = Read my statement file
reading-intro = Files of earnings, trips or hours from your app: CSV, text, or a ZIP of them. They are read on this device. Nothing is sent, and nothing is kept once you close this.
reading-choose = Choose files
reading-more = Add more files
reading-drop = Or drop them here. Files from several apps may be read together.
reading-paste = Paste the text of a statement
reading-paste-box = Text of the statement
reading-paste-help = Mark all of the text in your statement, copy it, and paste it here.
reading-paste-read = Read this text
reading-pasted = Pasted text
reading-progress = Reading: { $percent } done.
reading-read = Read: { $names }
reading-stop = Stop
reading-stopped = The reading was stopped.
reading-clear = Start again with other files
reading-by-hand = You can always type the figures by hand: close this and fill in the fields.
reading-too-large = These files come to { $size } MB. Up to { $most } MB are read. Choose fewer files, or a shorter time.
reading-too-many = This file has more than { $most } rows. Choose a shorter time.
reading-empty = There is nothing in this file.
reading-pdf = This is a PDF. Open it, copy its text and paste that here.
reading-spreadsheet = This is a spreadsheet. Save it as CSV, then choose that file.
reading-binary = This is no text and no table. CSV, text and ZIP files can be read.
reading-damaged = This ZIP file is damaged, or only a part of it came.
reading-nothing-in-zip = No earnings, trips or hours were found in this ZIP file.
reading-unknown = No earnings were found in this. Columns such as fare, fee, tips, trips, time and distance were looked for.
reading-locked = This ZIP file is locked by a password. Unpack it first, then choose the files in it.
reading-unreadable = The browser could not open this file. It may have been moved or changed. Choose it again.

reading-understood = What was understood
reading-understood-in = What was understood, in { $currency }
reading-from-to = { $first } to { $last }
reading-no-days = No days are told
reading-figure = Figure
reading-together = Together
reading-not-in-file = not in this file
reading-weeks = Weeks
reading-fares = Fares, before the app’s fee
reading-fee = What the app took
reading-fee-tax = Tax on what the app took
reading-tips = Tips
reading-bonuses = Bonuses
reading-cancellations = Paid for cancelled jobs
reading-tolls = Tolls and costs paid back
reading-adjustments = Corrections
reading-other-fees = Other fees
reading-net = Left to you
reading-cash = Of this in cash
reading-payout = Sent to your bank
reading-worker-fare = Your part of the fares
reading-vat = VAT in the fares
reading-tolls-paid = Tolls you paid
reading-parking = Parking you paid
reading-jobs = Jobs
reading-orders = Orders
reading-online = Hours logged on
reading-engaged = Hours with customers
reading-miles = Miles
reading-mileage-log = Mileage log
reading-other-app = App
reading-unbalanced = The figures in this file do not add up, so what the app took is not told. Answer the question about the difference first.
reading-take = The app took { $rate } of the fares.
reading-take-with-tax = With the tax on what it took, that is { $rate }.
reading-take-by-trip = Job by job, it took between { $least } and { $most }. On eight jobs in ten it took between { $low } and { $high }, and on half of them { $median } or less.

reading-weeks-title = Choose a week
reading-weeks-caption = Weeks in your files
reading-typical = Typical week
reading-busy = Busy week
reading-quiet = Quiet week
reading-period = Whole time
reading-use-typical = Use the typical week
reading-use-busy = Use the busy week
reading-use-quiet = Use the quiet week
reading-use-period = Use the whole time
reading-use-with-quiet = Use the typical week, with quiet weeks
reading-say-currency = Say below which currency this is. Then a week can be filled in.
reading-other-currency = This comparison is in another currency than { $currency }, so nothing is filled in. You can still read the figures here.
reading-no-period = These files tell of no day, week, four weeks or month by itself, so nothing can be filled in.
reading-miles-help = The miles in a file of trips may be those with customers only. Add the miles between jobs by hand.
reading-filled = Filled in from your files: { $first } to { $last }.
reading-left-as-was = Not in the files, so left as before: { $parts }.
reading-out-of-range = A figure that is below zero or too large was left as before.

reading-questions = Questions
reading-questions-help = Only you can answer these. With each answer, the files are read again.
reading-answer-help = If you are not sure, leave this open.
reading-samples = Rows as they were understood
reading-row = Row
reading-day = Day
reading-yes = Yes
reading-no = No
reading-ask-column = What does the column { $title } tell?
reading-ignore = Nothing that counts
reading-ask-fee = This file does not tell what the app took. If your app shows it elsewhere, type it in by hand afterwards.
reading-ask-customer-price = This file does not tell what customers paid, nor what the app took. If your app shows them elsewhere, type them in by hand afterwards.
reading-go-on = Go on without
reading-ask-gross = What are the fares in this file?
reading-gross-customer = All that the customer paid
reading-gross-fare = The fare before the app’s fee, which may not be all that the customer paid
reading-ask-date = Which day is meant?
reading-ask-distance = In what is distance told?
reading-unit-miles = Miles
reading-unit-kilometres = Kilometres
reading-ask-time = In what is time told?
reading-unit-seconds = Seconds
reading-unit-minutes = Minutes
reading-unit-hours = Hours
reading-unit-milliseconds = Thousandths of a second
reading-unit-days = Days, hours and minutes
reading-ask-decimal = Which amount is meant?
reading-ask-tolls = Are the tolls of { $amount } part of the fares?
reading-ask-vat = Is VAT part of the fares?
reading-ask-fee-tax = The tax on what the app took is { $amount }. Does it count as taken? With it, the app took { $with }, and without it { $without }.
reading-ask-difference = { $n ->
    [one] In one row, the fares and what is left to you do not fit. The difference is { $amount }. What is it?
   *[other] In { $n } rows, the fares and what is left to you do not fit. The difference is { $amount }. What is it?
 }
reading-difference-fee = What the app took
reading-difference-else = Something else
reading-ask-open = { $n ->
    [one] One stretch of time has no end. How much of it counts?
   *[other] { $n } stretches of time have no end. How much of each counts?
 }
reading-open-not = None of it
reading-open-minutes = { $n } minutes
reading-ask-equal = { $n ->
    [one] One row is just like another. Is it the same job twice?
   *[other] { $n } rows are just like others. Are they the same jobs twice?
 }
reading-equal-once = Yes, count them once
reading-equal-each = No, count each of them
reading-ask-currency = Which currency are the amounts in?
reading-pounds = Pounds
reading-euros = Euros
reading-zlotys = Złoty
reading-dollars = US dollars
reading-other-currency-list = Another currency
reading-ask-days = From which day to which is this file?

reading-columns = How each column was understood
reading-columns-help = Choose another meaning where one is wrong.
reading-column = Column { $n }
reading-column-within = Part of another column, so not added again.
reading-column-unsure = A guess from the words: worth a look.
reading-column-sure = Known by its name.
reading-column-ignored = Not counted.
reading-column-chosen = As you said.
reading-field-all-earnings = All earnings together
reading-field-all-fees = All fees together
reading-field-amount = Amount, of the kind in another column
reading-field-id = Number of the job
reading-field-personal = Names and addresses: not kept
reading-field-kind = Kind of row
reading-field-status = Done or cancelled
reading-field-currency = Currency
reading-field-time = Day or time
reading-field-start = Time it began
reading-field-end = Time it ended
reading-field-first-day = First day
reading-field-last-day = Last day
reading-field-distance = Distance
reading-field-duration = Time of the job
reading-field-other = Known, not needed here

reading-left-out = What was left out, and why
reading-rows = { $n ->
    [one] One row, of which { $used } counts.
   *[other] { $n } rows, of which { $used } count.
 }
reading-rows-of = { $n ->
    [one] One row left out: { $why }
   *[other] { $n } rows left out: { $why }
 }
reading-with-money = { $line } (money in them: { $amount })
reading-why-cancelled = the job was cancelled
reading-why-offline = not logged on
reading-why-no-end = no end is told
reading-why-personal = personal, not work
reading-why-total = the sum of the rows above
reading-why-total-differs = a total that is not the sum of the rows above
reading-why-bank = money sent to your bank, which is not earned again
reading-why-repeated = told before
reading-why-equal = just like another row
reading-why-cells = more cells than there are columns
reading-why-empty = nothing in it that counts
reading-differs = { $n ->
    [one] In one row the figures do not add up. The file tells { $amount } more than its parts.
   *[other] In { $n } rows the figures do not add up. The file tells { $amount } more than its parts.
 }
reading-flag-days = The days come from the name of the file.
reading-flag-parts = Some columns are parts of others and were not added again.
reading-flag-cash = { $n ->
    [one] One job was paid in cash. The cash is within the figures.
   *[other] { $n } jobs were paid in cash. The cash is within the figures.
 }
reading-flag-corrected = { $n ->
    [one] One row corrects a job later.
   *[other] { $n } rows correct jobs later.
 }
reading-flag-stacked = { $n ->
    [one] One job brought several orders.
   *[other] { $n } jobs brought several orders.
 }
reading-flag-without-job = { $n ->
    [one] One row of money belongs to no job.
   *[other] { $n } rows of money belong to no job.
 }
reading-flag-fee-rate = The fee is told as a share of the fare.
reading-flag-no-fares = The file does not tell the fares before the fee.
reading-flag-no-fee = The file does not tell what the app took.
reading-flag-unread = { $n ->
    [one] One cell could not be read.
   *[other] { $n } cells could not be read.
 }
reading-flag-fee-range = What the app took is below zero, or more than 60% of the fares. Look at the columns.
reading-flag-long-day = More than 24 hours logged on in one day: { $day }.
reading-flag-engaged = { $n ->
    [one] One row has more time with customers than logged on.
   *[other] { $n } rows have more time with customers than logged on.
 }
reading-flag-fast = { $n ->
    [one] One row would be faster than 150 km/h.
   *[other] { $n } rows would be faster than 150 km/h.
 }
reading-flag-elsewhere = Another file tells this money in more detail, so it was not added again.
reading-closed = { $name }: { $why }
reading-closed-rider = what somebody paid as a customer
reading-closed-location = places, which are not read
reading-closed-kind = no text and no table
reading-closed-locked = locked by a password
reading-closed-method = packed in a way that cannot be read here
reading-closed-too-large = more than can be unpacked here
reading-closed-damaged = damaged
reading-closed-repeated = the same as another file
reading-closed-unknown = no earnings, trips or hours in it
reading-closed-rows = too many rows
reading-more-files = { $n ->
    [one] One more file was not read.
   *[other] { $n } more files were not read.
 }

### Still

## Without the app

still-blocked = This browser blocks WebAssembly, which this page needs to work with your own figures. The example below was worked out beforehand.
still-old = This browser is too old to work with your own figures here. The example below was worked out beforehand.
still-failed = The page could not load fully, so you cannot enter your own figures yet. The example below was worked out beforehand. Check your connection and reload the page: what you have entered is kept. Not there yet:
still-script = Scripts are switched off, so you cannot enter your own figures. The example below was worked out beforehand.
still-broken = Something went wrong in this page. Your figures are kept in its address: reload the page to go on.
still-unstarted = The first script of this page did not load, so you cannot enter your own figures. The example below was worked out beforehand. Reload the page to try again.
still-damaged = A part of this page arrived damaged, so you cannot enter your own figures yet. The example below was worked out beforehand. Reload the page: the part is then fetched anew, and what you have entered is kept.
still-waits-typed = The page is still loading. The answer is not for your figures yet.
still-waits-link = The page is still loading. The answer is for the example, not yet for the figures in your link.
still-slow = This takes longer than usual. Until it is done the answer is for the example, not for your figures. You can wait, or reload the page: what you have entered is kept. Not there yet:
still-missing = The page works, but not all of it has loaded. Your figures are kept in its address: reload the page to try again. Not there:
still-part-program = the program that works out the answer
still-part-texts = the texts
still-part-style = the look of the page
still-part-rest = explanations, charts and the co-op’s accounts: the answer leaves out a dividend from them
still-part-later = the texts further down
still-part-later-style = the look of what lies further down
still-part-take = QR codes, and the page without a connection
still-part-language = the page in the other language
still-reload = Reload the page
still-presets-title = All examples at a glance
still-presets-caption = What you would keep a week in each example
still-preset = Example
still-deal = Deal
still-takehome = You keep a week
still-promised = Only if it can pay the wage it promises.
still-rule-title = A rule of thumb
still-rule = Start with what customers pay in a week and take off each deal’s fees. If the co-op charges a flat fee, add it to what the app leaves you. Divide that by what customers pay. This is roughly the part of the jobs the co-op must bring.

## Within another page

frame-label = About this calculator
frame-full = Open the full page with these figures
frame-sealed = The page around this calculator limits what it may do. Opening pages, saving files and printing may be blocked here. To do that, copy this address into a new tab:
frame-ask = May your result be sent to the page around this calculator?
frame-ask-who = Who asks
frame-example = Example
frame-ask-what = This is what would be sent, now and each time the answer changes:
frame-ask-only = Only the example, the period and these amounts are sent. The figures you enter are not.
frame-short = Missing to pay that
frame-agree = Send my result
frame-refuse = Do not send it
frame-sending = Your result is being sent to the page around this calculator
frame-stop = Stop sending
frozen-passed = The newest tax year in this copy, { $year }, has ended.
frozen-live = Open the newest version

## The trainer’s kit, as pages to print

kit-back = Back to the calculator

## Pages of text

document-contents = Contents
document-english = This text is in English. The calculator itself explains each figure in your language.
document-method-about = How “Co-op or gig?” works out each figure: every rule, formula and rounding, each with its law and its source.
document-accessibility-about = What is done so that everybody can use “Co-op or gig?”, what falls short, and how to tell us.
document-privacy-about = What “Co-op or gig?” keeps, what leaves your device, and how to check that yourself.
document-changes-about = What has changed in “Co-op or gig?”, newest first.

## Putting it on another site

builder-title = Put this calculator on your site
builder-intro = Choose what it shows, look at it, and copy the code into your page. It sets no cookies, and what your readers enter stays on their devices.
builder-script-off = Scripts are switched off. They are needed here to write the code for you.
builder-what = What it shows
builder-preset = Example
builder-own = The figures you came with
builder-lang = Language
builder-lang-page = The language of your page
builder-view = How much of it
builder-view-card = A card: the answer and a few figures to try
builder-view-answer = The answer alone
builder-view-tool = A tool: the answer, more figures, and why
builder-view-whole = The whole page
builder-look = How it looks
builder-theme = Colours
builder-theme-auto = Light or dark, like the reader’s device
builder-theme-light = Light
builder-theme-dark = Dark
builder-theme-transparent = On your page’s background
builder-accent = Your colour
builder-accent-help = For example #7a1fa2. It becomes darker or lighter where it could not be read.
builder-call = Call to action
builder-call-url = Address it leads to
builder-call-en = Words in English
builder-call-cy = Words in Welsh
builder-version = Version
builder-live = Live: always the newest figures
builder-frozen = Frozen: it never changes
builder-frozen-help = Browsers check that the script of a frozen copy is the one you chose. The copy says so when its tax year has ended.
builder-preview = Preview
builder-width = Width
builder-phone = Phone
builder-article = Article
builder-desktop = Desktop
builder-size = { $width } px wide, { $height } px high
builder-size-help = This is how large it is on your page at that width, with these figures. Where it is narrower, it is higher.
builder-code = The code for your page
builder-script = Where scripts are allowed
builder-script-help = It grows and shrinks with its content.
builder-iframe = Where frames are allowed and scripts are not
builder-iframe-help = It keeps this height. Where your page is narrower, it scrolls inside.
builder-card = Where neither is allowed
builder-card-help = A few words and a link.
builder-policy = If your site has a Content-Security-Policy
builder-policy-help = Add these addresses to the lines of that name, or ask your IT team to. The second is needed with the script only.
builder-card-link = Compare what you would keep
builder-copy = Copy
builder-copied = Copied.
builder-failed = Copying is blocked here. Select the code and copy it yourself.
builder-notes = If your site is made with
builder-wordpress = Add a Custom HTML block and paste the code into it. WordPress removes scripts and frames if the person who saves the page may not use them. Ask an administrator to save it, or use the link.
builder-squarespace = Add a Code block and paste the code into it. Some plans allow no scripts or frames there: use the link then.
builder-wix = Choose Embed Code, then Embed HTML, and paste the code. Wix shows it in a box of its own that does not grow: make the box tall enough.
builder-nationbuilder = Open the source view of the page’s content and paste the code. If the script disappears, add its line to your theme’s layout and leave the rest in the page.
builder-privacy = A sentence for your privacy notice
builder-privacy-text = This page shows the calculator “Co-op or gig?” in a frame from another site. The calculator sets no cookies, and the figures you enter stay on your device. Loading it tells the server that provides it what every server is told, such as your IP address. Your result is passed to this page only if you agree.
