# Pob testun ar y dudalen yn Gymraeg. Every text of the page in Welsh, written from the meaning, not word for word.
# Variables carry numbers, amounts and dates only, so that nothing has to mutate after them.
# The parts, `### Later` and `### Still`, are explained in en.ftl, which decides what belongs to each.
-name = Cymraeg
-code = cy
-plurals = zero:0 one:1 two:2 few:3 many:6

## The page

tax-year = { $from } i { $to }
page-title = Cydweithfa neu gig? Yr hyn rydych chi’n ei gadw o’ch gwaith
page-name = Cydweithfa neu gig?
page-purpose = Yr hyn rydych chi’n ei gadw o’ch gwaith ar blatfform gig, a’r hyn y byddech chi’n ei gadw fel aelod o gydweithfa.
language-label = Iaith
estimate = Amcangyfrif yw hwn, nid cyngor. Cyfraddau treth: { $nation }, { $year }.
rest-missing = Nid yw rhannau o’r dudalen hon wedi llwytho eto. Os na fyddant yn ymddangos, ail-lwythwch y dudalen.
footer-privacy = Nid yw’r ffigurau rydych chi’n eu rhoi yma yn gadael y ddyfais hon. Nid yw’r dudalen yn anfon dim, yn gosod cwcis nac yn storio dim.
footer-check = Gallwch wirio hyn eich hun: diffoddwch eich cysylltiad a daliwch ati i ddefnyddio’r dudalen.
footer-version = Fersiwn { $version }. Ffigurau treth: { $year }.
footer-source = Mae’r cod yn agored: trwydded MIT neu Apache 2.0.

## The answer

answer-label = Yr ateb
answer-coop = Yn ôl y ffigurau hyn, byddech chi’n cadw tua { $amount } yn fwy fel aelod o’r gydweithfa.
answer-platform = Yn ôl y ffigurau hyn, byddech chi’n cadw tua { $amount } yn fwy ar y platfform.
answer-same = Yn ôl y ffigurau hyn, byddech chi’n cadw tua’r un faint ar y platfform ac yn y gydweithfa.
answer-loss = Yn ôl y ffigurau hyn, mae’r gwaith yn costio mwy i chi nag y mae’n ei dalu, ar y platfform ac yn y gydweithfa.
answer-first = Yn ôl y ffigurau hyn, byddech chi’n cadw tua { $amount } yn fwy gyda’r telerau cyntaf o’r ddau.
answer-second = Yn ôl y ffigurau hyn, byddech chi’n cadw tua { $amount } yn fwy gyda’r ail delerau o’r ddau.
answer-same-kind = Yn ôl y ffigurau hyn, byddech chi’n cadw tua’r un faint gyda’r naill delerau a’r llall.
compared-first = Cyntaf: { $name }
compared-second = Ail: { $name }
compared-from = Cymharu
compared-to = Cymharu â

needs-coop-least = Mae hynny’n wir cyhyd â bod y gydweithfa yn dod ag o leiaf { $share } o’r tasgau y mae’r platfform yn eu cynnig.
needs-coop-most = Mae hynny’n wir cyhyd â bod y gydweithfa yn dod â dim mwy na { $share } o’r tasgau y mae’r platfform yn eu cynnig.
needs-coop-always = Mae hynny’n wir, ni waeth cyn lleied o dasgau y mae’r gydweithfa yn eu cynnig.
needs-platform-least = Byddai’r gydweithfa yn gadael mwy i chi pe bai’n cynnig dros { $share } o’r tasgau y mae’r platfform yn eu cynnig.
needs-platform-toomuch = Byddai’n rhaid i’r gydweithfa gynnig { $share } o’r tasgau y mae’r platfform yn eu cynnig i fod cystal: mwy nag sy’n ffitio yn eich oriau.
needs-platform-most = Byddai’r gydweithfa yn gadael mwy i chi pe bai’n cynnig llai na { $share } o’r tasgau y mae’r platfform yn eu cynnig.
needs-platform-never = Ar y telerau hyn ni fyddai’r gydweithfa cystal, ni waeth faint o dasgau y byddai’n eu cynnig.
needs-same-least = Mae’r gydweithfa cystal â’r platfform pan fydd yn cynnig { $share } o’r tasgau y mae’r platfform yn eu cynnig.
needs-same-always = Nid yw hynny’n dibynnu ar faint o dasgau y mae’r gydweithfa yn eu cynnig.
needs-same-never = Ar y telerau hyn mae’r gydweithfa yn aros ychydig yn is, ni waeth faint o dasgau y mae’n eu cynnig.

## Periods and units

period-label = Dangos symiau
period-hour = yr awr o waith
period-week = yr wythnos
period-month = y mis
period-year = y flwyddyn
per-hour = { $amount } yr awr
per-week = { $amount } yr wythnos
per-month = { $amount } y mis
per-year = { $amount } y flwyddyn
period-note-hour = Am bob awr o waith: gyda chwsmeriaid, yn aros a phob amser di-dâl arall.
period-note-week = Am bob wythnos rydych chi’n gweithio.
period-note-month = Am fis: un rhan o ddeuddeg o’r flwyddyn.
period-note-year = Am flwyddyn, gyda’r wythnosau i ffwrdd a nodwyd gennych.

## Take-home

takehome-title = Yr hyn rydych chi’n ei gadw
deal-platform = Platfform
deal-coop = Cydweithfa

## Where each £10 goes

tenner-title = I ble mae pob £10 gan gwsmeriaid yn mynd
tenner-intro = Prisiau a childyrnau gyda’i gilydd, wedi’u rhannu. Mae’r barrau ar yr un raddfa.
tenner-you = Rydych chi’n cadw
tenner-organisation = Mae’r sefydliad yn cadw
tenner-costs = Costau rhedeg
tenner-tax = Treth ac Yswiriant Gwladol
tenner-take-rate = Y gyfran a gedwir: popeth y mae’r sefydliad yn ei gadw, fel rhan o bopeth y mae cwsmeriaid yn ei dalu
table-part = Rhan

## The lines

lines-title = Fesul llinell
lines-caption-hour = Symiau am bob awr o waith
lines-caption-week = Symiau am bob wythnos o waith
lines-caption-month = Symiau am fis
lines-caption-year = Symiau am flwyddyn
lines-line = Llinell
line-customers-pay = Mae cwsmeriaid yn talu
line-customer-fees = Ffioedd sy’n cael eu hychwanegu at fil y cwsmer
line-platform-fees = Ffioedd y mae’r sefydliad yn eu cymryd
line-tips = Cildyrnau
line-pay = Tâl sy’n eich cyrraedd
line-running-costs = Costau rhedeg
line-subscription = Tanysgrifiad
line-dividend = Difidend i aelodau
line-income-tax = Treth Incwm
line-class-4 = Yswiriant Gwladol (Dosbarth 4)
line-take-home = Enillion clir
line-hours-worked = Oriau gwaith yr wythnos
line-hours-engaged = Gyda chwsmeriaid
line-hours-waiting = Yn aros
line-share = Cyfranddaliad ymuno, ad-daladwy: nid cost
lines-rounding = Mae pob llinell wedi’i thalgrynnu i’r geiniog agosaf, a’r cyfansymiau yw symiau’r llinellau a welwch.
lines-hours-stay = Mae’r oriau ar-lein yn aros yr un fath ym mhob achos: pan fydd llai o dasgau, mae amser aros yn llenwi’r gweddill. Mae’r milltiroedd yn aros yr un fath hefyd.
lines-miles-follow = Mae’r oriau ar-lein yn aros yr un fath ym mhob achos: pan fydd llai o dasgau, mae amser aros yn llenwi’r gweddill. Mae’r milltiroedd yn codi ac yn gostwng gyda’r tasgau.

## Inputs

inputs-title = Eich ffigurau
inputs-intro = Newidiwch unrhyw ffigur. Mae’r ateb yn newid wrth i chi deipio.
preset-label = Dechrau o enghraifft
preset-help = Mae pob enghraifft wedi’i seilio ar ffigurau cyhoeddedig. Gallwch newid pob un ohonynt.
try-label = Rhoi cynnig ar
undo = Dadwneud
start-again = Dechrau eto
add-deal = Ychwanegu telerau
group-essentials = Y ffigurau pwysicaf
group-week = Eich wythnos yn fanwl
group-costs = Yr hyn y mae’r gwaith yn ei gostio i chi
group-tax = Treth ac oedran
group-more = Rhagor o’r telerau hyn
assumption-tag = Tybiaeth
optional-tag = dewisol

field-nation = Ble rydych chi’n talu treth
    .help = Mae gan yr Alban ei bandiau ei hun. Mae Cymru yn pennu ei chyfraddau ei hun; eleni maen nhw’r un fath â rhai Lloegr.
field-hours = Oriau ar-lein neu yn y gwaith, yr wythnos
    .help = Dylech gynnwys yr amser rydych chi’n ei dreulio yn aros am waith.
field-busy = Rhan o’r amser hwnnw gyda chwsmer neu ar y ffordd
    .help = Amser aros yw’r gweddill. Mewn astudiaeth fawr o yrwyr y DU roedd tua 54%.
field-price = Pris
    .help = Cyn i unrhyw ffi gael ei chymryd, a chyn cildyrnau.
field-miles-follow = Os oes llai neu fwy o dasgau
    .help = Mae gyrru o gwmpas wrth aros yn defnyddio milltiroedd hefyd.
field-from = Cymharu
    .help = Telerau cyntaf yr ateb.
field-to = Cymharu â
    .help = Ail delerau’r ateb.
field-kind = Telerau gan
    .help = Mae’n pennu’r lliw a’r geiriau.
field-fee = Ffi, fel rhan o’r pris
    .help = Popeth sy’n cael ei gymryd o’r pris fel canran, gan gynnwys TAW os chi sy’n ei thalu.
field-job-fee = Ffi am bob tasg
    .help = Swm sefydlog ar ben unrhyw ganran.
field-flat = Ffi sefydlog
    .help = I’w thalu beth bynnag rydych chi’n ei ennill. Mae ffi wythnosol yn cyfrif am yr wythnosau rydych chi’n gweithio.
field-flat-every = Pryd mae’r ffi sefydlog i’w thalu
    .help = Bob wythnos o waith, bob mis neu unwaith y flwyddyn.
field-customer-fee = Yn cael ei ychwanegu at fil y cwsmer, fel rhan o’ch pris
    .help = Mae cwsmeriaid yn ei dalu ar ben y pris; ni fyddwch yn ei weld.
field-customer-amount = Yn cael ei ychwanegu at fil y cwsmer, fesul awr neu dasg
    .help = Swm sefydlog y mae cwsmeriaid yn ei dalu ar ben y pris.
field-volume = Y tasgau sydd ar gael, o gymharu â’ch wythnos
    .help = Mae 100% cymaint ag yn eich wythnos chi. Gall cydweithfa newydd gynnig llai.
field-subscription = Tanysgrifiad
    .help = Ffi aelodaeth. Mae’n cyfrif fel traul.
field-subscription-every = Pryd mae’r tanysgrifiad i’w dalu
    .help = Bob wythnos o waith, bob mis neu unwaith y flwyddyn.

option-nation-wales = Cymru
option-nation-england = Lloegr
option-nation-scotland = Yr Alban
option-nation-northern-ireland = Gogledd Iwerddon
option-miles-follow-hours = Mae fy milltiroedd yn aros yr un fath
option-miles-follow-jobs = Mae fy milltiroedd yn newid gyda’r tasgau
option-kind-platform = Platfform gig
option-kind-coop = Cydweithfa
option-flat-every-week = Bob wythnos o waith
option-flat-every-month = Bob mis
option-flat-every-year = Unwaith y flwyddyn
option-subscription-every-week = Bob wythnos o waith
option-subscription-every-month = Bob mis
option-subscription-every-year = Unwaith y flwyddyn

suffix-hours = awr

## Rights and wages

line-top-up = Ychwanegiad gan y sefydliad
line-holiday-pay = Tâl gwyliau
line-class-1 = Yswiriant Gwladol (Dosbarth 1)
line-student-loan = Benthyciad myfyriwr
line-pension = Eich taliadau pensiwn
line-margin = Ffioedd, neu’r hyn sy’n cael ei gadw cyn talu cyflog
tenner-later = Wedi’i roi o’r neilltu i chi
band = O { $low } i { $high }, wrth i’r ffi am dasg fynd o { $most } i lawr i { $least }

## Problems

problem-empty = Rhowch rif, er enghraifft { $example }. Tan hynny, { $used } sy’n cael ei ddefnyddio.
problem-not-a-number = Rhowch rif, er enghraifft { $example }. Tan hynny, { $used } sy’n cael ei ddefnyddio.
problem-too-small = Mae’r rhif hwn yn rhy fach. Rhowch { $limit } neu fwy. Tan hynny, { $used } sy’n cael ei ddefnyddio.
problem-too-large = Mae’r rhif hwn yn rhy fawr. Rhowch { $limit } neu lai. Tan hynny, { $used } sy’n cael ei ddefnyddio.
problem-no-figure = dim ffigur
problems-some = { $n ->
    [one] Mae angen i chi edrych eto ar un ffigur.
   *[other] Nifer y ffigurau y mae angen i chi edrych arnynt eto: { $n }.
}

### Later

## Periods and units

unit-gbp-per-job = { $n } y dasg
unit-pence-per-mile = { $n }c y filltir
unit-hours = { $n } awr
unit-miles = Milltiroedd: { $n }
unit-weeks = { $n } wythnos
unit-jobs = Tasgau: { $n }

## The lines

tax-title = Sut cafodd y dreth ei chyfrifo
tax-intro = Mae’r dreth yn cael ei chyfrifo ar eich elw am y flwyddyn, ar ben unrhyw gyflog a nodwyd gennych.
tax-profit-actual = Elw ar ôl costau go iawn
tax-profit-mileage = Elw ar ôl y gyfradd filltiroedd syml
tax-profit-allowance = Elw ar ôl y lwfans masnachu o £1,000
tax-used = Defnyddir yma
tax-used-actual = Costau go iawn
tax-used-mileage = Cyfradd filltiroedd syml
tax-used-allowance = Lwfans masnachu
tax-not-allowed = Ni chaniateir
tax-losses = Mae colled yn cyfrif fel dim elw: nid yw ei chario i flwyddyn arall yn cael ei gyfrifo yma.

## Benchmarks

wages-title = Eich awr ochr yn ochr â’r isafswm cyflog
wages-intro = Cyn treth ac ar ôl costau, am bob awr o waith, gan gynnwys amser aros. Nid oes gan bobl hunangyflogedig hawl i’r cyfraddau hyn.
wages-minimum-21 = Cyflog Byw Cenedlaethol, 21 oed a throsodd
wages-minimum-18 = Isafswm Cyflog Cenedlaethol, 18 i 20 oed
wages-minimum-16 = Isafswm Cyflog Cenedlaethol, 16 a 17 oed
wages-minimum-apprentice = Isafswm Cyflog Cenedlaethol, prentisiaid
wages-real = Cyflog Byw Gwirioneddol
wages-london = Cyflog Byw Llundain
wages-yours = Eich awr cyn treth
wages-above = { $amount } yn uwch
wages-below = { $amount } yn is
wages-equal = yr un faint
wages-benchmark = Cyfradd fesul awr
wages-lines = Y llinellau dotiog yn y barrau yw’r cyfraddau yn y tabl, yn yr un drefn.
wages-note = Cyfraddau’r Cyflog Byw Gwirioneddol a gyhoeddwyd ym mis Hydref 2025 yw’r rhain. Nid yw’r cyfraddau newydd a gyhoeddwyd ym mis Hydref 2026 wedi’u cynnwys eto.

## What the answer depends on

depends-title = Yr hyn y mae’r ateb yn dibynnu arno
depends-volume = Tasgau
depends-fee = Ffi
depends-share = Cyfranddaliad ymuno
depends-flat = Ffi sefydlog
fee-percent-most = Gallai’r gydweithfa gymryd hyd at { $fee } o’r pris a gadael cymaint i chi o hyd.
fee-percent-always = Byddai’r gydweithfa yn gadael cymaint i chi, ni waeth pa ganran y byddai’n ei chymryd.
fee-percent-never = Byddai’r gydweithfa yn gadael llai i chi hyd yn oed heb gymryd canran o’r pris.
fee-flat-week-most = Gallai’r gydweithfa godi hyd at { $fee } yr wythnos a gadael cymaint i chi o hyd.
fee-flat-month-most = Gallai’r gydweithfa godi hyd at { $fee } y mis a gadael cymaint i chi o hyd.
fee-flat-year-most = Gallai’r gydweithfa godi hyd at { $fee } y flwyddyn a gadael cymaint i chi o hyd.
fee-flat-always = Byddai’r gydweithfa yn gadael cymaint i chi, ni waeth pa ffi sefydlog y byddai’n ei chodi.
fee-flat-never = Byddai’r gydweithfa yn gadael llai i chi hyd yn oed heb ffi sefydlog.
fee-second-percent-most = Gallai’r ail delerau gymryd hyd at { $fee } o’r pris a gadael cymaint i chi o hyd.
fee-second-flat-most = Gallai’r ail delerau godi ffi sefydlog o hyd at { $fee } bob tro a gadael cymaint i chi o hyd.
fee-second-always = Byddai’r ail delerau yn gadael cymaint i chi, ni waeth beth fyddai’r ffi.
fee-second-never = Byddai’r ail delerau yn gadael llai i chi hyd yn oed heb ffi o’r math hwn.
share-none = Nid oes cyfranddaliad ymuno.
share-never = Ni fyddai’r cyfranddaliad ymuno o { $amount } yn cael ei ennill yn ôl: nid yw’r telerau hyn yn gadael mwy i chi na’r lleill. Chi sy’n berchen arno o hyd, ac fel arfer gallwch ei dynnu allan.
share-weeks = { $n ->
    [one] Byddai’r cyfranddaliad ymuno o { $amount } yn cael ei ennill yn ôl yn yr wythnos gyntaf. Chi sy’n berchen arno o hyd, ac fel arfer gallwch ei dynnu allan.
   *[other] Byddai’r cyfranddaliad ymuno o { $amount } yn cael ei ennill yn ôl ar ôl { $n } wythnos o waith. Chi sy’n berchen arno o hyd, ac fel arfer gallwch ei dynnu allan.
}
flat-hours = { $name }: mae { $hours } awr gyntaf yr wythnos yn talu am y ffi sefydlog.
flat-never = { $name }: nid yw awr yn gadael dim i dalu am y ffi sefydlog.

## Inputs

remove-deal = Dileu’r telerau hyn
deal-name = Eich enw chi arnynt
deal-name-help = Hyd at 40 llythyren. Gadewch yn wag i ddefnyddio enw’r enghraifft.

field-year = Blwyddyn dreth
    .help = Defnyddir cyfraddau a throthwyon y flwyddyn hon.
field-wages = Cyflog o swydd arall, y flwyddyn cyn treth
    .help = Mae eich elw hunangyflogedig yn cael ei drethu ar ben y cyflog hwn. Nid yw’n rhan o’r canlyniad.
field-deduction = Sut rydych chi’n didynnu treuliau
    .help = Cewch ddewis bob blwyddyn, o fewn rheolau Cyllid a Thollau EF.
field-vehicle = Yr hyn rydych chi’n ei ddefnyddio
    .help = Mae’n pennu’r gyfradd filltiroedd syml. Ni all tacsis pwrpasol ei defnyddio.
field-age = Eich oedran
    .help = Mae’n pennu pa isafswm cyflog sy’n cael ei ddangos wrth ochr eich awr.
field-unpaid = Oriau di-dâl eraill yr wythnos
    .help = Teithio rhwng cleientiaid, negeseuon, anfonebau.
field-weeks = Wythnosau o waith y flwyddyn
    .help = Peidiwch â chynnwys gwyliau na chyfnodau o salwch.
field-sold-by = Mae’r pris am
    .help = Dewiswch yr hyn y mae un pris yn ei brynu.
field-price-is = Ystyr y pris
    .help = Mae’n bwysig pan fydd ffi yn cael ei hychwanegu at fil y cwsmer.
field-jobs = Tasgau yr wythnos
    .help = Mae angen hyn ar gyfer prisiau a ffioedd fesul tasg.
field-tips = Cildyrnau yr wythnos
    .help = Nid oes ffi yn cael ei chymryd o gildyrnau.
field-miles = Milltiroedd gwaith yr wythnos
    .help = Gyda chwsmeriaid a hebddynt, i’ch tasg gyntaf ac o’ch tasg olaf lle maen nhw’n cyfrif fel milltiroedd busnes.
field-mile-cost = Gwir gost pob milltir i chi
    .help = Tanwydd neu wefru, teiars, trwsio, yswiriant, treth, colli gwerth.
field-vehicle-costs = Costau cerbyd yr wythnos nad ydynt yng nghost y filltir
    .help = Rhentu’r cerbyd, yswiriant, platiau trwydded.
field-other-costs = Costau eraill yr wythnos
    .help = Ffôn, parcio, tollau, deunyddiau.
field-deals = Nifer y telerau
    .help = O ddau i bedwar.
field-second-from = Yr ail gyfradd yn dechrau uwchlaw, prisiau’r wythnos
    .help = Gadewch yn wag os yw’r ganran yr un fath ar bob pris.
field-second-fee = Ail gyfradd
    .help = Ar y rhan o brisiau’r wythnos sydd uwchlaw’r swm hwnnw.
field-third-from = Y drydedd gyfradd yn dechrau uwchlaw, prisiau’r wythnos
    .help = Gadewch yn wag os nad oes un.
field-third-fee = Trydedd gyfradd
    .help = Ar y rhan o brisiau’r wythnos sydd uwchlaw’r swm hwnnw.
field-cap = Uchafswm y ganran, yr wythnos
    .help = Gadewch yn wag os nad oes uchafswm.
field-price-level = Y prisiau, o gymharu â’ch rhai chi
    .help = Mae 100% yr un pris i’r cwsmer.
field-carries-miles = Rhan o’ch costau fesul milltir sy’n cael ei thalu drosoch
    .help = Er enghraifft, pan fydd y car neu’r tanwydd yn cael ei ddarparu.
field-carries-weekly = Rhan o’ch costau wythnosol sy’n cael ei thalu drosoch
    .help = Er enghraifft, pan fydd yswiriant neu offer yn cael ei ddarparu.
field-share = Cyfranddaliad ymuno
    .help = Arian rydych chi’n ei roi i mewn unwaith ac fel arfer yn gallu ei dynnu allan eto. Nid cost ydyw.
field-dividend = Difidend i aelodau, fel rhan o’r ffioedd a daloch
    .help = Yn ôl faint o waith rydych chi’n ei wneud drwy’r gydweithfa. Ychydig sydd wedi talu un: £0 oni bai eich bod yn rhoi ffigur.
field-label = Enw’r telerau
    .help = Pa un o enwau’r enghraifft sy’n cael ei ddefnyddio.

option-deduction-best = Pa un bynnag sy’n gadael y mwyaf i mi
option-deduction-actual = Costau go iawn
option-deduction-mileage = Cyfradd filltiroedd syml
option-deduction-allowance = Lwfans masnachu o £1,000
option-vehicle-car = Car neu fan
option-vehicle-motorcycle = Beic modur neu foped
option-vehicle-bicycle = Beic neu feic trydan
option-vehicle-taxi = Tacsi pwrpasol
option-vehicle-none = Dim cerbyd fy hun
option-age-21 = 21 oed neu’n hŷn
option-age-18 = 18 i 20 oed
option-age-16 = 16 neu 17 oed
option-age-apprentice = Prentis yn y flwyddyn gyntaf, neu o dan 19 oed
option-sold-by-hour = Awr gyda chwsmer
option-sold-by-job = Tasg
option-price-is-fare = Fy nghyfradd i, cyn ychwanegu dim at y bil
option-price-is-customer = Popeth y mae’r cwsmer yn ei dalu

suffix-weeks = wythnos
suffix-miles = milltir
suffix-pence = c
suffix-jobs = tasg

## More figures

field-other-profit = Elw o gig arall, y flwyddyn cyn treth
    .help = Mae’r gwaith hwn yn cael ei drethu ar ben yr elw hwn. Nid yw’n rhan o’r canlyniad.
field-loan = Benthyciad myfyriwr
    .help = Mae eich cyfrif benthyciad yn dweud pa gynllun sydd gennych.
field-postgraduate = Benthyciad ôl-raddedig
    .help = Mae’n cael ei ad-dalu ar ben unrhyw fenthyciad arall.
field-own-pension = Yr hyn rydych chi’n ei dalu i’ch pensiwn eich hun, y mis
    .help = Cyn y rhyddhad treth sy’n cael ei ychwanegu ato.
field-opted-out = Pensiwn gweithle
    .help = Mae gweithwyr a chyflogeion sy’n ennill digon yn cael eu hymrestru, ond cânt adael.
field-before-tax = Treth a hawliau
    .help = Gadewch reolau’r DU allan i gymharu gwaith mewn gwlad arall.
field-sick-days = Diwrnodau o salwch y flwyddyn
    .help = Diwrnodau y byddech chi wedi’u gweithio. Maen nhw’n rhan o’ch wythnosau i ffwrdd.
field-currency = Arian cyfred
    .help = Nid yw symiau’n cael eu trosi.
field-goal = Yr hyn y mae angen i chi ei gadw
    .help = Mae’r dudalen yn cyfrifo beth fyddai ei angen.
field-goal-every = Pa mor aml y mae ei angen
    .help = Mae swm wythnosol yn cyfrif am yr wythnosau rydych chi’n gweithio.
field-goal-by = Beth gaiff newid
    .help = Mae popeth arall yn aros yr un fath.
field-goal-deal = Gyda’r telerau hyn
    .help = Y telerau sydd i adael cymaint â hynny i chi.
field-years = Nifer y blynyddoedd i edrych ymlaen
    .help = Y gyntaf yw blwyddyn eich ffigurau.
field-price-drift = Prisiau a childyrnau: newid bob blwyddyn
    .help = Yr hyn y mae cwsmeriaid yn ei dalu. Mae minws yn golygu gostyngiad.
field-cost-drift = Costau rhedeg: newid bob blwyddyn
    .help = Tanwydd, yswiriant, deunyddiau a’r gweddill.
field-fee-drift = Ffioedd penodol: newid bob blwyddyn
    .help = Ffioedd sefydlog, ffioedd fesul tasg, tanysgrifiadau. Mae canran yn dilyn y prisiau ohoni ei hun.
field-wage-drift = Cyflogau’r telerau: newid bob blwyddyn
    .help = Tâl gwarantedig hefyd.
field-rate-drift = Trothwyon treth a’r isafswm cyflog: newid bob blwyddyn
    .help = Lwfansau a chyfraddau milltiroedd hefyd. Rhowch 0% i’w gweld wedi’u rhewi.
field-inflation = Chwyddiant, y flwyddyn
    .help = Mae’n troi symiau diweddarach yn arian heddiw.
field-coop-linked = Cysylltu â’r gymhariaeth
    .help = O’u cysylltu, rhai’r ail delerau yw’r gwerthiant, y ffi a’r tanysgrifiad, ac o’r cyfrifon hyn y daw’r difidend.
field-coop-members = Nifer yr aelodau
    .help = Gadewch hyn yn 0 os nad oes angen cyfrifon y gydweithfa arnoch.
field-coop-active = Rhan o’r aelodau sy’n gweithio drwyddi
    .help = Gall eraill ymuno i’w chefnogi.
field-coop-sales = Gwerthiant am bob aelod sy’n gweithio, y flwyddyn
    .help = Popeth y mae ei gwsmeriaid yn ei dalu.
field-coop-fee = Ffi, fel rhan o’r gwerthiant
    .help = Mae’n cael ei chymryd o gontract cyhoeddus hefyd.
field-coop-subscription = Tanysgrifiad gan bob aelod, y flwyddyn
    .help = Mae pob aelod yn ei dalu, yn gweithio neu beidio.
field-coop-contract-hours = Contract cyhoeddus: oriau’r flwyddyn
    .help = Oriau sy’n sicr, ni waeth pwy sy’n eu gweithio.
field-coop-contract-price = Contract cyhoeddus: pris awr
    .help = Yr hyn y mae’r corff cyhoeddus yn ei dalu.
field-coop-staff = Staff, y flwyddyn
    .help = Dosbarthu tasgau, swyddfa, rheoli: cyflogau a phopeth ar eu pen.
field-coop-software = Meddalwedd, y flwyddyn
    .help = Y rhan nad yw’n dibynnu ar y gwerthiant.
field-coop-software-share = Meddalwedd, fel rhan o’r gwerthiant
    .help = Mae rhai cyflenwyr yn codi canran.
field-coop-payments = Derbyn taliadau, fel rhan o’r gwerthiant
    .help = Yr hyn y mae banciau a chwmnïau cardiau yn ei godi.
field-coop-insurance = Yswiriant, y flwyddyn
    .help = Yswiriant y gydweithfa ei hun, nid yr aelodau.
field-coop-premises = Adeilad, y flwyddyn
    .help = Rhent, ardrethi, gwres a golau.
field-coop-other = Costau eraill, y flwyddyn
    .help = Cyfrifydd, marchnata, hyfforddiant.
field-coop-start = Cost dechrau
    .help = I’w thalu unwaith, yn y flwyddyn gyntaf.
field-coop-shares = Cyfalaf cyfranddaliadau ar y dechrau
    .help = Gan aelodau a chefnogwyr. Fel arfer gallant ei dynnu allan eto.
field-coop-share-interest = Llog ar y cyfalaf cyfranddaliadau, y flwyddyn
    .help = Fel rhan o’r cyfalaf cyfranddaliadau.
field-coop-loan = Benthyciad ar y dechrau
    .help = Yr hyn y mae’r gydweithfa yn ei fenthyca.
field-coop-loan-rate = Llog ar y benthyciad, y flwyddyn
    .help = Fel rhan o’r hyn sydd heb ei ad-dalu.
field-coop-loan-years = Nifer y blynyddoedd i ad-dalu’r benthyciad
    .help = Rhan gyfartal o’r swm bob blwyddyn.
field-coop-grant = Grant yn y flwyddyn gyntaf
    .help = Arian nad oes rhaid ei ad-dalu.
field-coop-reserves = Rhan o’r arian dros ben y mae’r gydweithfa yn ei chadw
    .help = Ar 100% nid oes difidend.
field-coop-dividend-by = Sut mae’r gweddill yn cael ei rannu
    .help = Yr aelodau sy’n penderfynu.
field-coop-growth = Twf yn nifer yr aelodau, y flwyddyn
    .help = Mae minws yn golygu llai o aelodau.
field-status = Eich statws
    .help = Mae gan weithiwr hawl i isafswm cyflog, tâl gwyliau a phensiwn. Mae cyflogai yn cael tâl salwch hefyd; nid yw bod yn weithiwr yn ddigon ar gyfer hynny.
field-basis = Sut rydych chi’n cael eich talu
    .help = Nid oes ffioedd yn cael eu cymryd o gyflog.
field-wage = Cyflog yr awr
    .help = Cyn treth.
field-wage-hours = Mae’r cyflog am
    .help = Mae rhai cyflogwyr yn talu am amser gyda chwsmeriaid yn unig.
field-minimum-hours = Oriau y mae’r isafswm cyflog yn berthnasol iddynt
    .help = Mae dadl am hyn: dim ond amser ar daith neu ar y ffordd i un y mae cwmnïau wedi’i gyfrif. Yn Uber v Aslam (2021) cyfrifodd y Goruchaf Lys yr holl amser ar-lein yn yr ardal, yn barod i dderbyn teithiau.
field-guarantee = Tâl gwarantedig yr awr
    .help = Mae tâl sy’n is na hyn yn cael ei godi i’r swm hwn.
field-guarantee-hours = Mae’r warant am
    .help = Mae llawer o warantau yn gadael amser aros allan.
field-guarantee-mile = Tâl gwarantedig y filltir
    .help = Mae’n cael ei ychwanegu at y warant am bob awr.
field-leave = Wythnosau o wyliau â thâl y flwyddyn
    .help = I gyflogeion. Mae bwlch gwag yn golygu’r isafswm cyfreithiol, sef 5.6 wythnos.
field-employer-pension = Yr hyn y mae’r cyflogwr yn ei dalu i’ch pensiwn
    .help = Fel rhan o’ch enillion cymwys. Mae bwlch gwag yn golygu’r isafswm cyfreithiol, sef 3%.
field-employment-allowance = Lwfans Cyflogaeth
    .help = Y rhan o Yswiriant Gwladol y cyflogwr y mae’n ei thalu: un swm i’r cyflogwr cyfan.
field-share-interest = Llog ar y cyfranddaliad, y flwyddyn
    .help = Fel rhan o’r cyfranddaliad ymuno. Mae’n cael ei drethu fel llog ar gynilion.
field-dividend-amount = Difidend i aelodau nad yw’n dibynnu ar ffioedd, y flwyddyn
    .help = Er enghraifft, yr un faint i bob aelod. Dim oni bai eich bod yn rhoi ffigur.
option-loan-none = Dim benthyciad myfyriwr
option-loan-1 = Cynllun 1
option-loan-2 = Cynllun 2
option-loan-4 = Cynllun 4 (yr Alban)
option-loan-5 = Cynllun 5
option-postgraduate-no = Nid oes gen i un
option-postgraduate-yes = Mae gen i un
option-opted-out-no = Rwy’n aros ynddo
option-opted-out-yes = Rwyf wedi’i adael
option-before-tax-no = Yn ôl rheolau’r DU
option-before-tax-yes = Wedi’u gadael allan: mae popeth cyn treth
option-currency-gbp = Punnoedd (£)
option-currency-usd = Doleri’r Unol Daleithiau ($)
option-goal-every-week = Bob wythnos o waith
option-goal-every-month = Bob mis
option-goal-every-year = Unwaith y flwyddyn
option-goal-by-hours = Fy oriau
option-goal-by-jobs = Fy nhasgau
option-goal-by-fee = Ffi’r telerau
option-goal-by-price = Fy mhris
option-goal-by-volume = Y tasgau y mae’r telerau yn eu cynnig
option-coop-linked-no = Heb eu cysylltu
option-coop-linked-yes = Wedi’u cysylltu â’r ail delerau
option-coop-dividend-by-fees = Yn ôl y ffioedd a dalodd pob aelod
option-coop-dividend-by-hours = Yn ôl yr oriau a weithiodd pob aelod
option-coop-dividend-by-head = Yr un faint i bob aelod
option-status-self-employed = Hunangyflogedig
option-status-worker = Gweithiwr, wedi’i drethu fel hunangyflogedig
option-status-employee = Cyflogai
option-basis-fares = Y pris, heb y ffioedd
option-basis-wage = Cyflog
option-wage-hours-engaged = Amser gyda chwsmer neu ar y ffordd
option-wage-hours-logged-on = Yr holl amser ar-lein, gan gynnwys aros
option-wage-hours-worked = Pob awr o waith, gan gynnwys teithio a gweinyddu
option-minimum-hours-engaged = Amser gyda chwsmer neu ar y ffordd
option-minimum-hours-logged-on = Yr holl amser ar-lein, gan gynnwys aros
option-minimum-hours-worked = Pob awr o waith, gan gynnwys teithio a gweinyddu
option-guarantee-hours-engaged = Amser gyda chwsmer neu ar y ffordd
option-guarantee-hours-logged-on = Yr holl amser ar-lein, gan gynnwys aros
option-guarantee-hours-worked = Pob awr o waith, gan gynnwys teithio a gweinyddu

## The answer, for what is seldom

tenner-unknown = Lle nad yw’r sefydliad yn cadw dim yma, ni roddwyd ffi. Os y pris yw eich tâl chi, nid yw’r hyn y mae cwsmeriaid yn ei dalu ar ben hynny yn hysbys.
answer-same-kind-loss = Yn ôl y ffigurau hyn, mae’r gwaith yn costio mwy i chi nag y mae’n ei dalu gyda’r naill delerau a’r llall.
needs-nothing = Nid yw’r platfform na’r telerau cyntaf yn cynnig tasgau yn ôl y ffigurau hyn, felly nid oes cyfran o dasgau i’w nodi.
tenner-loss = Mae mwy na £10 yn mynd allan am bob £10 sy’n dod i mewn: chi fyddai’n talu’r gweddill.
tenner-none = Nid oes arian yn dod i mewn gan gwsmeriaid yn ôl y ffigurau hyn.
estimate-before-tax = Amcangyfrif yw hwn, nid cyngor. Mae cyn treth: nid oes rheolau treth ar gyfer y wlad hon yma eto.
needs-second-least = Mae’r ail delerau yn gadael o leiaf cymaint i chi o { $share } o dasgau’r telerau cyntaf ymlaen.
needs-second-toomuch = Byddai’n rhaid i’r ail delerau gynnig { $share } o dasgau’r telerau cyntaf: mwy nag sy’n ffitio yn eich oriau.
needs-second-most = Mae’r ail delerau yn gadael o leiaf cymaint i chi hyd at { $share } o dasgau’r telerau cyntaf.
needs-second-always = Mae’r ail delerau yn gadael o leiaf cymaint i chi, ni waeth cyn lleied o dasgau maen nhw’n eu cynnig.
needs-second-never = Mae’r ail delerau yn gadael llai i chi, ni waeth faint o dasgau maen nhw’n eu cynnig.

## Looking deeper

deeper-title = Edrych yn ddyfnach
deeper-wait = Wrthi’n cyfrifo.
goal-title = Beth fyddai ei angen?
goal-intro = Rhowch y swm y mae angen i chi ei gadw. Mae’r ffigurau eraill i gyd yn aros fel y maent.
goal-always = { $name }: byddech chi’n cadw o leiaf { $amount } beth bynnag yw’r ffigur hwn.
goal-never = { $name }: ni all y ffigur hwn ar ei ben ei hun ddod â { $amount } i chi. Y mwyaf y mae’n ei roi yw { $best }.
goal-hours = { $name }: i gadw { $amount } mae angen o leiaf { $value } awr yr wythnos arnoch.
goal-jobs = { $name }: i gadw { $amount } mae angen o leiaf { $value } o dasgau yr wythnos arnoch.
goal-price = { $name }: i gadw { $amount } rhaid i’r pris fod o leiaf { $value }.
goal-volume = { $name }: i gadw { $amount } rhaid cynnig o leiaf { $value } o’r tasgau yn eich wythnos.
goal-least = { $name }: i gadw { $amount } rhaid i’r ffigur hwn fod o leiaf { $value }.
goal-most = { $name }: i gadw { $amount } gall y ffigur hwn fod yn { $value } ar y mwyaf.
goal-now = Ar eich ffigurau chi mae’n { $amount } nawr.
coop-title = A all y gydweithfa dalu ei ffordd?
coop-intro = I’r rhai sy’n dechrau neu’n rhedeg cydweithfa. Rhowch eich ffigurau eich hun, am flwyddyn: nid oes enghreifftiau yma.
coop-none = Rhowch nifer aelodau’r gydweithfa.
coop-members = Mae blwyddyn arferol yn gadael gwarged o { $amount }: mae ffioedd a thanysgrifiadau yn cynnal y gydweithfa.
coop-contract = Mae blwyddyn arferol yn gadael gwarged o { $amount }, ond dim ond gyda’r contract cyhoeddus.
coop-grant = Mae’r grant yn cuddio diffyg. Hebddo, mae blwyddyn arferol yn brin o { $amount }.
coop-nothing = Ni all y ffi gynnal y gydweithfa: mae blwyddyn arferol yn brin o { $amount }.
coop-members-least = Aelodau sydd eu hangen iddi dalu ei ffordd: { $n } neu fwy.
coop-members-most = Aelodau y mae’n talu ei ffordd gyda nhw: { $n } ar y mwyaf, gan fod pob un yn costio mwy nag y mae’n ei roi.
coop-members-never = Nid yw’n talu ei ffordd gydag unrhyw nifer o aelodau.
coop-members-always = Mae’n talu ei ffordd gydag unrhyw nifer o aelodau.
coop-fee-least = Gyda’r aelodau hyn rhaid iddi gadw o leiaf { $fee } o’r hyn y mae cwsmeriaid yn ei dalu.
coop-fee-never = Gyda’r aelodau hyn ni fyddai unrhyw ffi yn ddigon.
coop-payout = Y rhan o’r hyn y mae cwsmeriaid yn ei dalu sy’n mynd i’r gweithwyr: { $share }.
coop-caption = Cyfrifon y gydweithfa, fesul blwyddyn
coop-line-fees = Ffioedd
coop-line-contract-fees = Ffioedd ar y contract cyhoeddus
coop-line-subscriptions = Tanysgrifiadau
coop-line-loan-interest = Llog ar y benthyciad
coop-line-surplus = Gwarged, neu ddiffyg
coop-line-dividend = Wedi’i rannu fel difidend
coop-line-tax = Treth Gorfforaeth
coop-line-kept = Wedi’i gadw yn y gydweithfa
coop-cash = Arian parod ar ddiwedd y flwyddyn
coop-rules = Eich difidend ym mlwyddyn 1, yn ôl pob rheol
coop-rule = Rheol
coop-linked-note = Mae eich difidend yn ôl y rheol a ddewiswyd wedi’i gyfrif yn yr ateb.
coop-note = Nid oes grant na chost dechrau mewn blwyddyn arferol. Mae prisiau’n aros fel yn y flwyddyn gyntaf.
years-title = Dros y blynyddoedd
years-intro = Sut mae’r gwahaniaeth yn newid os yw prisiau, costau, ffioedd a chyflogau’n newid. Rhagdybiaethau yw’r newidiadau nes i chi roi eich rhai chi.
years-said = Ar y blaen ar y diwedd, yn arian heddiw: { $name }, o { $amount }.
years-caption = Yr hyn rydych chi’n ei gadw, fesul blwyddyn
years-year = Blwyddyn
years-lead = Gwahaniaeth
years-lead-today = Gwahaniaeth yn arian heddiw
years-total-today = Hyd hynny, yn arian heddiw
years-recovered = Mae’r cyfranddaliad ymuno’n cael ei ennill yn ôl ym mlwyddyn { $n }.
years-not-recovered = Nid yw’r cyfranddaliad ymuno’n cael ei ennill yn ôl yn y blynyddoedd hyn. Mae’n dal yn eiddo i chi.
years-share = Gellir tynnu’r cyfranddaliad ymuno o { $amount } allan ar y diwedd. Bydd yn prynu’r hyn y mae { $today } yn ei brynu heddiw.
years-note = Mae llog ar y cyfranddaliad ymuno wedi’i gyfrif yn y gwahaniaeth.
sure-title = Pa mor sicr yw hyn?
sure-intro = Rhowch yr isaf a’r uchaf y gallai ffigur fod. Mae’r dudalen yn rhoi cynnig ar 10,000 o flynyddoedd posibl, yma ar eich dyfais.
range-low = Isaf: { $name }
range-high = Uchaf: { $name }
range-likely = Tebygol: { $value }
range-of = { $name } – { $field }
sure-said = Yn gadael mwy mewn { $share } o flynyddoedd posibl: { $name }. Wedi’i gymharu â: { $other }.
sure-caption = Canlyniad { $n } o flynyddoedd posibl
sure-p10 = Mae un o bob deg yn is na
sure-p50 = Yn y canol
sure-p90 = Mae un o bob deg yn uwch na
sure-wins = Yn gadael y mwyaf mewn
sure-lead = Gwahaniaeth rhwng y ddau
sure-drivers = Beth sy’n newid y gwahaniaeth fwyaf
sure-figure = Ffigur
sure-range = Isaf i’r uchaf
sure-at-low = Ar yr isaf
sure-at-high = Ar yr uchaf
sure-assumed = Ni roddwyd ystod, felly mae’r prif ffigurau’n amrywio 20% y naill ffordd neu’r llall: rhagdybiaeth.
sure-note = Mae’r holl delerau’n wynebu’r un wythnos a’r un costau. Mae gwerthoedd yn agos at yr un tebygol yn codi’n amlach.

## Rights

also-employer-pension = Hefyd yn eiddo i chi: wedi’i dalu i’ch pensiwn ar eich rhan
also-tax-relief = Hefyd yn eiddo i chi: rhyddhad treth yn eich pensiwn
also-sick-pay = Hefyd yn eiddo i chi: tâl salwch i’w ddisgwyl, cyn treth
also-share-interest = Hefyd yn eiddo i chi: llog ar eich cyfranddaliad
also-employer-contributions = Yswiriant Gwladol y mae’r cyflogwr yn ei dalu
also-note = Nid arian parod nawr yw’r hyn sydd hefyd yn eiddo i chi, felly nid yw yn y tâl clir.
minimum-engaged = Mae’r isafswm cyflog wedi’i gyfrif ar amser gyda chwsmeriaid yn unig, fel y mae rhai cwmnïau’n ei wneud. Cyfrifodd y Goruchaf Lys yr holl amser ar-lein (Uber v Aslam, 2021). Gallwch newid hyn yn y telerau.
minimum-logged-on = Mae’r isafswm cyflog wedi’i gyfrif ar yr holl amser ar-lein, fel y gwnaeth y Goruchaf Lys (Uber v Aslam, 2021). Mae rhai cwmnïau’n cyfrif amser gyda chwsmeriaid yn unig. Gallwch newid hyn yn y telerau.
minimum-worked = Mae’r isafswm cyflog wedi’i gyfrif ar yr holl oriau gwaith, gan gynnwys teithio rhwng cleientiaid.
tax-paye = TWE, fel cyflogai
tax-none = Heb ei gyfrifo yma
credit-title = Os ydych chi’n cael Credyd Cynhwysol
credit-taper = Mae’n gostwng 55c am bob £1 rydych chi’n ei hennill ar ôl treth, uwchben unrhyw lwfans gwaith. Nid yw’n cael ei gyfrifo yma.
credit-floor = Ar ôl blwyddyn gyntaf, mae pobl hunangyflogedig yn cael eu trin fel pe baent yn ennill tua’r isafswm cyflog am yr oriau a ddisgwylir ganddynt: yr isafswm incwm. Nid felly gyflogeion. I rai mae hynny’n bwysicach nag unrhyw ffi.
fee-wage-least = Byddai’r gydweithfa’n gadael cymaint i chi o gyflog o { $wage } ymlaen.
fee-wage-always = Byddai’r gydweithfa’n gadael cymaint i chi beth bynnag fyddai’r cyflog.
fee-wage-never = Byddai’r gydweithfa’n gadael llai i chi beth bynnag fyddai’r cyflog.
fee-second-wage-least = Byddai’r ail delerau yn gadael cymaint i chi o gyflog o { $wage } ymlaen.
depends-wage = Y cyflog
suffix-members = aelod
suffix-days = diwrnod
suffix-years = blwyddyn

## Links that could not be used whole

notices-title = Nid oedd modd defnyddio rhannau o’r ddolen hon
notice-unknown = Nid yw’n hysbys yma, felly mae wedi’i adael allan: { $text }
notice-bad = Nid oes modd defnyddio hyn, felly mae ffigur yr enghraifft yn cael ei ddefnyddio. Ffigur: { $field }. Yn y ddolen: { $text }
notice-preset = Nid oes enghraifft o’r fath, felly mae’r un gyntaf yn cael ei dangos. Yn y ddolen: { $text }
notice-newer = Cafodd y ddolen ei gwneud gyda fersiwn mwy newydd o’r dudalen hon. Mae’r hyn y mae’r fersiwn hwn yn ei ddeall wedi’i ddefnyddio.
close = Cau

## Sharing

share-title = Rhannu’r gymhariaeth hon
share-intro = Mae popeth yn y rhan o’r ddolen ar ôl yr arwydd #, nad yw byth yn cael ei anfon i weinydd.
share-numbers = Yr hyn sy’n mynd i’r ddolen
share-exact = Fy rhifau i
share-rounded = Fy rhifau i, wedi’u talgrynnu
share-settings = Gosodiadau’n unig, dim un o’m rhifau
share-link = Dolen
share-copy = Copïo’r ddolen
share-copied = Mae’r ddolen wedi’i chopïo
share-failed = Nid oes modd copïo yma. Dewiswch y ddolen a’i chopïo eich hun.

## Asking the answer

why = Sut cafodd hyn ei gyfrifo?
counter-platform = Pryd mae’r platfform yn ennill?
counter-coop = Pryd mae’r gydweithfa yn ennill?
counter-first = Pryd mae’r telerau cyntaf yn ennill?
counter-second = Pryd mae’r ail delerau yn ennill?
counter-changed = Cafodd un ffigur ei newid i ddangos hyn. Ffigur: { $field }. Cynt: { $before }. Nawr: { $after }.
counter-back = Mynd yn ôl at fy ffigurau
counter-none = Nid oes un ffigur ar ei ben ei hun yn troi’r ateb hwn.

## What if

vary-title = Beth os?
vary-intro = Llusgwch ar draws siart, neu defnyddiwch y bysellau saeth arni. Mae’r ateb yn dilyn.
vary-choice = Ffigur arall i roi cynnig arno
vary-choice-help = Mae’r siart isod yn dangos beth mae’n ei newid.
vary-keeps = { $name }: { $amount }
vary-now = Nawr: { $value }.
vary-crossing = Mae’r ddau yn gadael yr un faint i chi yma: { $value }.
vary-no-crossing = Nid yw’r ddwy linell yn croesi yma.
vary-caption = Yr hyn rydych chi’n ei gadw, { $period }
as-table = Yr un peth fel tabl
frontier-title = Faint o waith sydd ei angen: { $field }
frontier-jobs = Tasgau sydd eu hangen
frontier-any = unrhyw nifer
frontier-none = dim nifer yn ddigon
frontier-more = Yn gadael mwy yma: { $name }
frontier-now = Mae’r dot yn dangos lle rydych chi nawr: { $fee }, gyda { $jobs } o’r tasgau.

## Scenarios kept

kept-title = Eich sefyllfaoedd
kept-intro = Cadwch y ffigurau fel y maent, newidiwch nhw, cadwch nhw eto, a gosodwch nhw ochr yn ochr.
kept-keep = Cadw’r ffigurau hyn
kept-export = Cadw mewn ffeil
kept-import = Agor ffeil
kept-forget = Anghofio popeth
kept-caption = Yr hyn y byddech chi’n ei gadw, { $period }
kept-name = Sefyllfa
kept-first = Telerau cyntaf
kept-second = Ail delerau
kept-needs = Tasgau sydd eu hangen
kept-do = Camau
kept-scenario = Sefyllfa { $letter }
kept-name-of = Enw sefyllfa { $letter }
kept-open = Agor sefyllfa { $letter }
kept-up = Symud sefyllfa { $letter } i fyny
kept-down = Symud sefyllfa { $letter } i lawr
kept-delete = Dileu sefyllfa { $letter }
kept-open-sign = Agor
kept-up-sign = ↑
kept-down-sign = ↓
kept-delete-sign = Dileu
kept-gone = Cafodd sefyllfa ei dileu.
kept-full = Mae lle i 26 sefyllfa. Dilëwch un yn gyntaf.
kept-on-device = Eu cadw ar y ddyfais hon
kept-on-device-help = Nes i chi ddewis hyn, maent yn diflannu pan fyddwch chi’n cau’r dudalen. Nid oes dim yn cael ei anfon i unman.
kept-blocked = Nid yw’r porwr hwn yn gadael i’r dudalen gadw dim. Mae eich sefyllfaoedd yn aros nes i chi ei chau. Gallwch eu cadw mewn ffeil.
kept-no-room = Nid oes lle ar ôl ar y ddyfais hon. Mae eich sefyllfaoedd yn aros nes i chi gau’r dudalen. Gallwch eu cadw mewn ffeil.
kept-broken = Nid oedd modd darllen yr hyn a oedd ar y ddyfais hon, felly mae wedi’i adael allan. Gallwch ddechrau eto.
kept-bad-file = Nid oes sefyllfaoedd o’r dudalen hon yn y ffeil hon. Ni chafodd dim ei newid.

## Taking it away

take-title = Mynd ag ef gyda chi
take-intro = Mae pob un o’r rhain yn cynnwys yr ateb, yr hyn y mae’n dibynnu arno, fersiwn y dudalen hon a’r flwyddyn dreth.
take-share = Rhannu
take-text = Copïo fel testun
take-wide = Llun llydan
take-square = Llun sgwâr
take-csv = Ffigurau ar gyfer taenlen (CSV)
take-print = Argraffu taflen: { $language }
take-print-both = Argraffu taflen: y ddwy iaith
take-copied = Wedi’i gopïo.
take-saved = Wedi’i gadw gyda’ch lawrlwythiadau.
take-failed = Nid yw’r porwr hwn yn caniatáu hynny yma.
handout-link = Rhowch gynnig arni gyda’ch ffigurau eich hun: { $link }

## Charts

sure-weeks = Mewn { $n } o bob 100 blwyddyn bosibl, mae’r telerau hyn yn gadael mwy i chi: { $name }.
coop-chart = Arian dros ben neu ddiffyg, fesul blwyddyn
years-chart = Gwahaniaeth hyd at hynny, yn arian heddiw, fesul blwyddyn
year-n = Blwyddyn { $n }

## Evidence

evidence-title = Sail y ffigurau
evidence-source = Ffynhonnell
evidence-assumption = Tybiaeth: ni chafwyd ffynhonnell dda. Newidiwch hi i’ch ffigur chi.
evidence-as-of = Dyddiad: { $date }
evidence-confidence-high = Hyder: uchel
evidence-confidence-medium = Hyder: canolig
evidence-confidence-low = Hyder: isel
evidence-background = Cefndir
packs-title = Y ffigurau treth a chyflog a ddefnyddir
pack-personal-allowance = Lwfans Personol
pack-taper = Mae’r Lwfans Personol yn lleihau uwchlaw
pack-band-to = Treth Incwm hyd at { $limit } o incwm trethadwy
pack-band-above = Treth Incwm uwchlaw hynny
pack-class-4-from = Mae Dosbarth 4 yn dechrau ar elw o
pack-class-4-to = Mae prif gyfradd Dosbarth 4 yn dod i ben ar elw o
pack-class-4-main = Prif gyfradd Dosbarth 4
pack-class-4-upper = Cyfradd Dosbarth 4 uwchlaw hynny
pack-class-1-main = Prif gyfradd Dosbarth 1 ar gyflog
pack-trading-allowance = Lwfans masnachu
pack-mileage = Cyfradd filltiroedd syml
pack-mileage-further = Cyfradd filltiroedd syml ar ôl { $miles } milltir
limits-title = Yr hyn nad yw’n cael ei gyfrifo yma
limits-status = Tâl dileu swydd, absenoldeb teuluol, a thâl salwch y tu hwnt i’r isafswm cyfreithiol.
limits-benefits = Credyd Cynhwysol a budd-daliadau eraill.
limits-loans = Lwfans Priodas, a rhyddhad treth ar y gyfradd uwch ar bensiynau.
limits-losses = Colledion sy’n cael eu cario i flynyddoedd eraill, cofrestru ar gyfer TAW, a threth ar gynilion.
limits-costs-alike = Cymerir bod costau rhedeg, prisiau a childyrnau yr un fath ym mhob achos oni bai eich bod yn eu newid.

### Still

## Without the app

still-blocked = Mae’r porwr hwn yn rhwystro WebAssembly, y mae ei angen ar y dudalen i weithio gyda’ch ffigurau chi. Cafodd yr enghraifft isod ei chyfrifo ymlaen llaw.
still-old = Mae’r porwr hwn yn rhy hen i weithio gyda’ch ffigurau chi yma. Cafodd yr enghraifft isod ei chyfrifo ymlaen llaw.
still-failed = Ni lwyddodd y dudalen i lwytho’n llawn, felly ni allwch roi eich ffigurau eich hun eto. Cafodd yr enghraifft isod ei chyfrifo ymlaen llaw. Gwiriwch eich cysylltiad ac ail-lwythwch y dudalen.
still-script = Mae sgriptiau wedi’u diffodd, felly ni allwch roi eich ffigurau eich hun. Cafodd yr enghraifft isod ei chyfrifo ymlaen llaw.
still-broken = Aeth rhywbeth o’i le ar y dudalen hon. Mae eich ffigurau wedi’u cadw yn ei chyfeiriad: ail-lwythwch y dudalen i barhau.
still-reload = Ail-lwytho’r dudalen
still-presets-title = Yr holl enghreifftiau ar un olwg
still-presets-caption = Yr hyn y byddech chi’n ei gadw yr wythnos ym mhob enghraifft
still-preset = Enghraifft
still-deal = Telerau
still-takehome = Rydych chi’n cadw yr wythnos
still-rule-title = Rheol fras
still-rule = Dechreuwch gyda’r hyn y mae cwsmeriaid yn ei dalu mewn wythnos. Tynnwch y ffioedd ym mhob achos. Os yw’r gydweithfa yn codi ffi sefydlog, ychwanegwch hi at yr hyn y mae’r platfform yn ei adael i chi, a rhannwch â’r hyn y mae cwsmeriaid yn ei dalu: dyna, yn fras, y rhan o’r tasgau y mae’n rhaid i’r gydweithfa ei chynnig.
