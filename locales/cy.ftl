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
footer-privacy = Nid yw’r ffigurau rydych chi’n eu rhoi yma yn gadael y ddyfais hon. Nid yw’r dudalen yn anfon dim nac yn gosod cwcis. Nid yw’n cadw ffigurau oni bai eich bod yn gofyn iddi.
footer-check = Gallwch wirio hyn eich hun: diffoddwch eich cysylltiad a daliwch ati i ddefnyddio’r dudalen.
footer-version = Fersiwn { $version }. Ffigurau treth: { $year }.
footer-source = Mae’r cod yn agored: trwydded MIT neu Apache 2.0.

## The answer

answer-label = Yr ateb
answer-coop = Yn ôl y ffigurau hyn, byddech chi’n cadw tua { $amount } yn fwy fel aelod o’r gydweithfa.
answer-platform = Yn ôl y ffigurau hyn, byddech chi’n cadw tua { $amount } yn fwy ar y platfform.
answer-same = Yn ôl y ffigurau hyn, byddech chi’n cadw tua’r un faint ar y platfform ac yn y gydweithfa.
answer-loss = Yn ôl y ffigurau hyn, mae’r gwaith yn costio mwy i chi nag y mae’n ei dalu, ar y platfform ac yn y gydweithfa.
answer-first = Yn ôl y ffigurau hyn, byddech chi’n cadw tua { $amount } yn fwy gyda’r gyntaf o’r ddwy set o delerau.
answer-second = Yn ôl y ffigurau hyn, byddech chi’n cadw tua { $amount } yn fwy gyda’r ail o’r ddwy set o delerau.
answer-same-kind = Yn ôl y ffigurau hyn, byddech chi’n cadw tua’r un faint gyda’r ddwy set o delerau.
compared-first = Cyntaf: { $name }
compared-second = Ail: { $name }
compared-from = Cymharu
compared-to = Cymharu â

needs-coop-least = Mae hynny’n wir cyhyd â bod y gydweithfa yn cynnig o leiaf { $share } o’r tasgau y mae’r platfform yn eu cynnig.
needs-coop-most = Mae hynny’n wir cyhyd â bod y gydweithfa yn cynnig hyd at { $share } o’r tasgau y mae’r platfform yn eu cynnig.
needs-coop-always = Mae hynny’n wir, ni waeth cyn lleied o dasgau y mae’r gydweithfa yn eu cynnig.
needs-platform-least = Byddai’r gydweithfa yn gadael mwy i chi pe bai’n cynnig dros { $share } o’r tasgau y mae’r platfform yn eu cynnig.
needs-platform-toomuch = I fod cystal â’r platfform, byddai’n rhaid i’r gydweithfa gynnig { $share } o’i dasgau. Mae hynny’n fwy nag sy’n ffitio yn eich oriau.
needs-platform-most = Byddai’r gydweithfa yn gadael mwy i chi pe bai’n cynnig dan { $share } o’r tasgau y mae’r platfform yn eu cynnig.
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
period-note-year = Am flwyddyn, gyda’r wythnosau i ffwrdd rydych chi wedi’u nodi.

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
tenner-take-rate = Cyfran y sefydliad: popeth y mae’n ei gadw, fel rhan o bopeth y mae cwsmeriaid yn ei dalu
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
lines-rounding = Mae pob llinell wedi’i thalgrynnu i’r geiniog agosaf. Swm y llinellau a welwch yw pob cyfanswm.
lines-hours-stay = Mae’r oriau ar-lein yn aros yr un fath ym mhob achos: pan fydd llai o dasgau, mae amser aros yn llenwi’r gweddill. Mae’r milltiroedd yn aros yr un fath hefyd.
lines-miles-follow = Mae’r oriau ar-lein yn aros yr un fath ym mhob achos: pan fydd llai o dasgau, mae amser aros yn llenwi’r gweddill. Mae’r milltiroedd yn codi ac yn gostwng gyda’r tasgau.

## Inputs

inputs-title = Eich ffigurau
inputs-intro = Newidiwch unrhyw ffigur. Mae’r ateb yn newid wrth i chi deipio.
preset-label = Dechrau o enghraifft
preset-help = Mae pob enghraifft wedi’i seilio ar ffigurau cyhoeddedig. Lle nad oedd un, mae tybiaeth wedi’i marcio. Gallwch newid pob un.
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
    .help = Mae gan yr Alban ei haenau treth ei hun. Mae Cymru yn pennu ei chyfraddau ei hun; eleni maen nhw’r un fath â rhai Lloegr.
field-hours = Oriau ar-lein neu yn y gwaith, yr wythnos
    .help = Dylech gynnwys yr amser rydych chi’n ei dreulio yn aros am waith.
field-busy = Rhan o’r amser hwnnw gyda chwsmer neu ar y ffordd
    .help = Amser aros yw’r gweddill. Yn ôl ffigurau o astudiaeth fawr o yrwyr y DU, tua 54% yw’r rhan hon.
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
field-customer-fee = Ychwanegiad at fil y cwsmer, fel rhan o’ch pris
    .help = Mae cwsmeriaid yn ei dalu ar ben y pris; ni fyddwch yn ei weld.
field-customer-amount = Ychwanegiad at fil y cwsmer, fesul awr neu dasg
    .help = Swm sefydlog y mae cwsmeriaid yn ei dalu ar ben y pris.
field-volume = Y tasgau sydd ar gael, o gymharu â’ch wythnos
    .help = Ystyr 100% yw cymaint ag yn eich wythnos chi. Gall cydweithfa newydd gynnig llai.
field-subscription = Tanysgrifiad
    .help = Ffi aelodaeth. Mae’n cyfrif at eich treuliau.
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
band = O { $low } gyda’r ffi uchaf am dasg ({ $most }) i { $high } gyda’r ffi isaf ({ $least })

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
tax-intro = Mae’r dreth yn cael ei chyfrifo ar eich elw am y flwyddyn, ar ben unrhyw gyflog rydych chi wedi’i nodi.
tax-profit-actual = Elw ar ôl costau go iawn
tax-profit-mileage = Elw ar ôl treuliau symlach am filltiroedd
tax-profit-allowance = Elw ar ôl y lwfans masnachu o £1,000
tax-used = Yr hyn sy’n cael ei ddefnyddio yma
tax-used-actual = Costau go iawn
tax-used-mileage = Treuliau symlach (milltiroedd)
tax-used-allowance = Lwfans masnachu
tax-not-allowed = Heb ei ganiatáu
tax-losses = Mae colled yn cyfrif fel dim elw. Nid yw’r dudalen yn cyfrifo colled sy’n cael ei chario i flwyddyn arall.

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
wages-note = Cyfraddau Hydref 2025 y Cyflog Byw Gwirioneddol yw’r rhain. Nid yw cyfraddau newydd Hydref 2026 wedi’u cynnwys eto.

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
share-never = Nid yw’r telerau hyn yn gadael mwy i chi na’r lleill, felly ni fyddent yn ennill y cyfranddaliad ymuno o { $amount } yn ôl. Chi sy’n berchen arno o hyd, ac fel arfer gallwch ei dynnu allan.
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
    .help = Cyfraddau a therfynau’r flwyddyn honno sy’n cael eu defnyddio.
field-wages = Cyflog o swydd arall, cyn treth, y flwyddyn
    .help = Mae eich elw hunangyflogedig yn cael ei drethu ar ben y cyflog hwn. Nid yw’n rhan o’r canlyniad.
field-deduction = Sut rydych chi’n didynnu treuliau
    .help = Cewch ddewis bob blwyddyn, o fewn rheolau Cyllid a Thollau EF.
field-vehicle = Yr hyn rydych chi’n ei ddefnyddio
    .help = Mae’n pennu’r gyfradd filltiroedd yn y treuliau symlach. Ni all tacsis pwrpasol ei defnyddio.
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
    .help = Tanwydd neu wefru, teiars, cynnal a chadw, yswiriant, treth, colli gwerth.
field-vehicle-costs = Costau cerbyd yr wythnos nad ydynt yng nghost y filltir
    .help = Rhentu’r cerbyd, yswiriant, y drwydded ar ei gyfer.
field-other-costs = Costau eraill yr wythnos
    .help = Ffôn, parcio, tollau, deunyddiau.
field-deals = Nifer y setiau o delerau
    .help = O ddwy i bedair.
field-bands-of = Ar beth y mae’r cyfraddau isod yn dibynnu
    .help = Ar gyfer ffi sy’n codi gyda phris pob tasg, mae angen eich tasgau yr wythnos. Mae’r dudalen yn tybio bod pob tasg yr un pris.
field-second-from = Mae’r ail gyfradd yn dechrau uwchlaw
    .help = Prisiau wythnos neu bris un dasg, yn ôl eich dewis. Gadewch yn wag os yw’r ganran yr un fath ar bob pris.
field-second-fee = Ail gyfradd
    .help = Ar y rhan o’r prisiau sydd uwchlaw’r swm hwnnw.
field-third-from = Mae’r drydedd gyfradd yn dechrau uwchlaw
    .help = Gadewch yn wag os nad oes un.
field-third-fee = Trydedd gyfradd
    .help = Ar y rhan o’r prisiau sydd uwchlaw’r swm hwnnw.
field-cap = Uchafswm y ganran, yr wythnos
    .help = Gadewch yn wag os nad oes uchafswm.
field-price-level = Y prisiau, o gymharu â’ch rhai chi
    .help = Ystyr 100% yw’r un pris i’r cwsmer.
field-carries-miles = Rhan o’ch costau fesul milltir sy’n cael ei thalu drosoch
    .help = Er enghraifft, pan fydd y car neu’r tanwydd yn cael ei ddarparu.
field-carries-weekly = Rhan o’ch costau wythnosol sy’n cael ei thalu drosoch
    .help = Er enghraifft, pan fydd yswiriant neu offer yn cael ei ddarparu.
field-share = Cyfranddaliad ymuno
    .help = Arian rydych chi’n ei roi i mewn unwaith. Fel arfer gallwch ei dynnu allan eto. Nid cost yw hwn.
field-dividend = Difidend i aelodau, fel rhan o’r ffioedd rydych chi wedi’u talu
    .help = Ychydig o gydweithfeydd platfform sydd wedi talu un. £0 oni bai eich bod yn rhoi ffigur.
field-label = Enw’r telerau
    .help = Pa un o enwau’r enghraifft sy’n cael ei ddefnyddio.

option-deduction-best = Pa un bynnag sy’n gadael y mwyaf i mi
option-deduction-actual = Costau go iawn
option-deduction-mileage = Treuliau symlach (milltiroedd)
option-deduction-allowance = Lwfans masnachu o £1,000
option-vehicle-car = Car neu fan
option-vehicle-motorcycle = Beic modur neu foped
option-vehicle-bicycle = Beic neu feic trydan
option-vehicle-taxi = Tacsi pwrpasol
option-vehicle-none = Nid oes gen i gerbyd fy hun
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

field-other-profit = Elw o gig arall, cyn treth, y flwyddyn
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
field-goal-deal = O dan y telerau hyn
    .help = Y telerau sydd i adael cymaint â hynny i chi.
field-years = Nifer y blynyddoedd i edrych ymlaen
    .help = Y gyntaf yw blwyddyn eich ffigurau.
field-price-drift = Prisiau a childyrnau: newid bob blwyddyn
    .help = Yr hyn y mae cwsmeriaid yn ei dalu. Mae minws yn golygu gostyngiad.
field-cost-drift = Costau rhedeg: newid bob blwyddyn
    .help = Tanwydd, yswiriant, deunyddiau a’r gweddill.
field-fee-drift = Ffioedd nad ydynt yn ganran: newid bob blwyddyn
    .help = Ffioedd sefydlog, ffioedd fesul tasg, tanysgrifiadau. Mae canran yn dilyn y prisiau ohoni ei hun.
field-wage-drift = Cyflogau’r telerau: newid bob blwyddyn
    .help = Tâl gwarantedig hefyd.
field-rate-drift = Trothwyon treth a’r isafswm cyflog: newid bob blwyddyn
    .help = Lwfansau a chyfraddau milltiroedd hefyd. Rhowch 0% i’w gweld wedi’u rhewi.
field-inflation = Chwyddiant, y flwyddyn
    .help = Mae’n troi symiau diweddarach yn arian heddiw.
field-coop-linked = Cysylltu â’r gymhariaeth
    .help = Os byddwch yn eu cysylltu, daw’r gwerthiant, y ffi a’r tanysgrifiad o’r ail delerau. Daw’r difidend o’r cyfrifon hyn.
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
    .help = Mae gan weithwyr hawl i’r isafswm cyflog, tâl gwyliau a phensiwn. Mae gan gyflogeion hawl i dâl salwch hefyd. Nid oes hawl i hynny gan y rhan fwyaf o weithwyr.
field-basis = Sut rydych chi’n cael eich talu
    .help = Nid oes ffioedd yn cael eu cymryd o gyflog.
field-wage = Cyflog yr awr
    .help = Cyn treth.
field-wage-hours = Mae’r cyflog am
    .help = Mae rhai cyflogwyr yn talu am amser gyda chwsmeriaid yn unig.
field-minimum-hours = Oriau y mae’r isafswm cyflog yn berthnasol iddynt
    .help = Mae dadl am hyn. Mae cwmnïau wedi cyfrif amser ar daith neu ar y ffordd i un yn unig. Cyfrifodd y Goruchaf Lys yr holl amser pan oedd gyrwyr ar-lein yn yr ardal ac yn barod am deithiau (Uber v Aslam, 2021).
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
    .help = Gall pob cyflogwr dynnu un swm o’i Yswiriant Gwladol. Rhowch pa ran o’i Yswiriant Gwladol ar eich tâl chi y mae’r swm hwnnw’n ei thalu.
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
option-bands-of-week = Prisiau’r wythnos
option-bands-of-job = Pris pob tasg
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

tenner-unknown = Os yw’n dweud yma nad yw’r sefydliad yn cadw dim, nid oes ffi wedi’i rhoi. Os y pris yw eich tâl chi, nid ydym yn gwybod beth mae cwsmeriaid yn ei dalu ar ben hynny.
answer-same-kind-loss = Yn ôl y ffigurau hyn, mae’r gwaith yn costio mwy i chi nag y mae’n ei dalu gyda’r ddwy set o delerau.
needs-nothing = Nid yw’r telerau cyntaf yn cynnig tasgau yn ôl y ffigurau hyn. Felly ni all y dudalen ddweud faint y mae’n rhaid i’r ail eu cynnig.
tenner-loss = Mae mwy na £10 yn mynd allan am bob £10 sy’n dod i mewn: chi fyddai’n talu’r gweddill.
tenner-none = Nid oes arian yn dod i mewn gan gwsmeriaid yn ôl y ffigurau hyn.
estimate-before-tax = Amcangyfrif yw hwn, nid cyngor. Symiau cyn treth sydd yma: nid oes rheolau treth ar gyfer y wlad hon yma eto.
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
goal-never = { $name }: ni all y ffigur hwn ar ei ben ei hun roi { $amount } i chi. Y mwyaf y mae’n ei roi yw { $best }.
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
coop-members = Mae { $amount } dros ben mewn blwyddyn arferol: mae ffioedd a thanysgrifiadau yn cynnal y gydweithfa.
coop-contract = Mae { $amount } dros ben mewn blwyddyn arferol, ond dim ond gyda’r contract cyhoeddus.
coop-grant = Mae’r grant yn cuddio diffyg. Hebddo, mae blwyddyn arferol yn brin o { $amount }.
coop-nothing = Ni all y ffi gynnal y gydweithfa: mae blwyddyn arferol yn brin o { $amount }.
coop-members-least = Aelodau sydd eu hangen er mwyn iddi dalu ei ffordd: { $n } neu fwy.
coop-members-most = Uchafswm yr aelodau er mwyn iddi dalu ei ffordd: { $n }. Mae pob aelod yn costio mwy nag y mae’n ei roi.
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
coop-line-surplus = Arian dros ben, neu ddiffyg
coop-line-dividend = Wedi’i rannu fel difidend
coop-line-tax = Treth Gorfforaeth
coop-line-kept = Wedi’i gadw yn y gydweithfa
coop-cash = Arian parod ar ddiwedd y flwyddyn
coop-rules = Eich difidend ym mlwyddyn 1, yn ôl pob rheol
coop-rule = Rheol
coop-linked-note = Mae eich difidend, yn ôl y rheol rydych chi wedi’i dewis, wedi’i gyfrif yn yr ateb.
coop-note = Nid oes grant na chost dechrau mewn blwyddyn arferol. Mae prisiau’n aros fel yn y flwyddyn gyntaf.
years-title = Dros y blynyddoedd
years-intro = Gwelwch sut mae’r gwahaniaeth rhwng y ddau yn newid dros amser, wrth i brisiau, costau, ffioedd a chyflogau newid. Tybiaethau yw’r newidiadau nes i chi roi eich rhai chi.
years-said = Ar y blaen ar y diwedd, yn arian heddiw: { $name }, o { $amount }.
years-caption = Yr hyn rydych chi’n ei gadw, fesul blwyddyn
years-year = Blwyddyn
years-lead = Gwahaniaeth
years-lead-today = Gwahaniaeth yn arian heddiw
years-total-today = Hyd at hynny, yn arian heddiw
years-recovered = Mae’r cyfranddaliad ymuno’n cael ei ennill yn ôl ym mlwyddyn { $n }.
years-not-recovered = Nid yw’r cyfranddaliad ymuno’n cael ei ennill yn ôl yn y blynyddoedd hyn. Mae’n dal yn eiddo i chi.
years-share = Gallwch dynnu’r cyfranddaliad ymuno o { $amount } allan ar y diwedd. Bydd yn prynu’r hyn y mae { $today } yn ei brynu heddiw.
years-note = Mae llog ar y cyfranddaliad ymuno wedi’i gyfrif yn y gwahaniaeth.
sure-title = Pa mor sicr yw hyn?
sure-intro = Rhowch yr isaf a’r uchaf y gallai ffigur fod. Mae’r dudalen yn rhoi cynnig ar 10,000 o flynyddoedd posibl, yma ar eich dyfais.
range-low = Isaf: { $name }
range-high = Uchaf: { $name }
range-likely = Tebygol: { $value }
range-of = { $name } – { $field }
sure-said = Yn gadael mwy mewn { $share } o flynyddoedd posibl: { $name }. Wedi’i gymharu â: { $other }.
sure-caption = Canlyniad { $n } o flynyddoedd posibl
sure-p10 = Mae un o bob deg islaw
sure-p50 = Yn y canol
sure-p90 = Mae un o bob deg uwchlaw
sure-wins = Yn gadael y mwyaf mewn
sure-lead = Gwahaniaeth rhwng y ddau
sure-drivers = Beth sy’n newid y gwahaniaeth fwyaf
sure-figure = Ffigur
sure-range = Isaf i’r uchaf
sure-at-low = Ar yr isaf
sure-at-high = Ar yr uchaf
sure-assumed = Nid oes ystod wedi’i rhoi, felly mae’r prif ffigurau’n amrywio 20% y naill ffordd neu’r llall: tybiaeth.
sure-note = Mae’r holl delerau’n wynebu’r un wythnos a’r un costau. Mae gwerthoedd yn agos at yr un tebygol yn codi’n amlach.

## Rights

also-employer-pension = Hefyd yn eiddo i chi: wedi’i dalu i’ch pensiwn ar eich rhan
also-tax-relief = Hefyd yn eiddo i chi: treth sy’n cael ei rhoi yn ôl i’ch pensiwn (rhyddhad treth)
also-sick-pay = Hefyd yn eiddo i chi: tâl salwch i’w ddisgwyl, cyn treth
also-share-interest = Hefyd yn eiddo i chi: llog ar eich cyfranddaliad
also-employer-contributions = Yswiriant Gwladol y mae’r cyflogwr yn ei dalu
also-note = Nid arian parod nawr yw’r hyn sydd hefyd yn eiddo i chi, felly nid yw yn yr enillion clir.
fee-job-fare = { $name }: mae’r ffi’n dibynnu ar bris pob tasg. Mae’r dudalen yn tybio bod pob tasg yr un pris, { $fare }. Os yw prisiau’n amrywio, mae ffi sy’n codi yn cymryd mwy na hyn.
fee-no-jobs = { $name }: mae’r ffi’n dibynnu ar bris pob tasg, felly rhowch nifer eich tasgau yr wythnos. Tan hynny, mae’r gyfradd gyntaf yn cael ei defnyddio ar gyfer pob pris.
minimum-engaged = Mae’r isafswm cyflog wedi’i gyfrifo ar sail amser gyda chwsmeriaid yn unig: dyna sut mae rhai cwmnïau’n cyfrif. Cyfrifodd y Goruchaf Lys yr holl amser ar-lein (Uber v Aslam, 2021). Gallwch newid hyn yn y telerau.
minimum-logged-on = Mae’r isafswm cyflog wedi’i gyfrifo ar sail yr holl amser ar-lein: dyna sut y cyfrifodd y Goruchaf Lys (Uber v Aslam, 2021). Mae rhai cwmnïau’n cyfrif amser gyda chwsmeriaid yn unig. Gallwch newid hyn yn y telerau.
minimum-worked = Mae’r isafswm cyflog wedi’i gyfrifo ar sail yr holl oriau gwaith, gan gynnwys teithio rhwng cleientiaid.
tax-paye = TWE, fel cyflogai
credit-title = Os ydych chi’n cael Credyd Cynhwysol
credit-taper = Mae’n gostwng 55c am bob £1 rydych chi’n ei hennill ar ôl treth, uwchben unrhyw lwfans gwaith. Nid yw’n cael ei gyfrifo yma.
credit-floor = Ar ôl y flwyddyn gyntaf, mae Credyd Cynhwysol fel arfer yn cymryd bod pobl hunangyflogedig yn ennill yr isafswm cyflog am eu horiau disgwyliedig. Dyma’r llawr isafswm incwm. Nid yw’n berthnasol i gyflogeion. I rai mae hynny’n bwysicach nag unrhyw ffi.
fee-wage-least = Byddai’r gydweithfa’n gadael cymaint i chi o gyflog o { $wage } ymlaen.
fee-wage-always = Byddai’r gydweithfa’n gadael cymaint i chi beth bynnag fyddai’r cyflog.
fee-wage-never = Byddai’r gydweithfa’n gadael llai i chi beth bynnag fyddai’r cyflog.
fee-second-wage-least = Byddai’r ail delerau yn gadael cymaint i chi o gyflog o { $wage } ymlaen.
depends-wage = Cyflog
suffix-members = aelod
suffix-days = diwrnod
suffix-years = o flynyddoedd

## Links that could not be used whole

notices-title = Nid oedd modd defnyddio rhannau o’r ddolen hon
notice-unknown = Nid yw’r dudalen yn adnabod hyn, felly mae wedi’i adael allan: { $text }
notice-bad = Nid oes modd defnyddio hyn, felly mae ffigur yr enghraifft yn cael ei ddefnyddio. Ffigur: { $field }. Yn y ddolen: { $text }
notice-preset = Nid oes enghraifft o’r fath, felly mae’r un gyntaf yn cael ei dangos. Yn y ddolen: { $text }
notice-newer = Cafodd y ddolen ei gwneud gyda fersiwn mwy newydd o’r dudalen hon. Mae’r hyn y mae’r fersiwn hwn yn ei ddeall wedi’i ddefnyddio.
close = Cau

## Sharing

share-title = Rhannu’r gymhariaeth hon
share-intro = Mae popeth yn y rhan o’r ddolen ar ôl yr arwydd #, ac nid yw’r rhan honno byth yn cael ei hanfon i weinydd.
share-numbers = Yr hyn sy’n mynd i’r ddolen
share-exact = Fy rhifau i
share-rounded = Fy rhifau i, wedi’u talgrynnu
share-settings = Gosodiadau’n unig, heb fy rhifau i
share-link = Dolen
share-copy = Copïo’r ddolen
share-copied = Mae’r ddolen wedi’i chopïo
share-failed = Nid oes modd copïo yma. Dewiswch y ddolen a’i chopïo eich hun.
share-qr = Dangos fel cod QR
share-qr-hide = Cuddio’r cod QR
share-qr-name = Y ddolen hon fel cod QR
share-qr-long = Mae’r ddolen hon yn rhy hir i god QR. Dewiswch rifau wedi’u talgrynnu neu osodiadau’n unig, neu anfonwch y ddolen ei hun.
share-embed = Rhoi’r gyfrifiannell hon ar eich gwefan
share-file = Nid oes gan y ffeil hon gyfeiriad y gall eraill ei agor. Yr hyn rydych chi’n ei gopïo yw’r rhan â’r ffigurau: rhowch hi ar ôl cyfeiriad y dudalen.

## Asking the answer

why = Sut cafodd hyn ei gyfrifo?
counter-platform = Pryd mae’r platfform ar y blaen?
counter-coop = Pryd mae’r gydweithfa ar y blaen?
counter-first = Pryd mae’r telerau cyntaf ar y blaen?
counter-second = Pryd mae’r ail delerau ar y blaen?
counter-changed = Cafodd un ffigur ei newid i ddangos hyn. Ffigur: { $field }. Cynt: { $before }. Nawr: { $after }.
counter-back = Mynd yn ôl at fy ffigurau
counter-none = Nid oes un ffigur ar ei ben ei hun yn troi’r ateb hwn y ffordd arall.

explain-intro = Agorwch unrhyw gam i weld beth sydd y tu ôl iddo.
explain-change = Newid hyn
explain-change-of = Newid hyn: { $field }
explain-accounts = Daw o gyfrifon y gydweithfa ei hun, ymhellach i lawr y dudalen hon.

## What if

vary-title = Beth os?
vary-intro = Llusgwch ar draws siart, neu defnyddiwch y bysellau saeth arni. Mae’r ateb yn dilyn.
vary-choice = Ffigur arall i roi cynnig arno
vary-choice-help = Mae’r siart isod yn dangos beth mae’n ei newid.
vary-keeps = { $name }: { $amount }
vary-now = Nawr: { $value }.
vary-crossing = Mae’r ddau yn gadael tua’r un faint i chi yma: { $value }.
vary-no-crossing = Nid yw’r ddwy linell yn croesi yma.
vary-caption = Yr hyn rydych chi’n ei gadw, { $period }, ar hyd y ffigur hwn: { $field }
as-table = Yr un peth fel tabl
frontier-title = Faint o waith sydd ei angen: { $field }
frontier-jobs = Tasgau y mae’n rhaid eu cynnig
frontier-any = unrhyw nifer
frontier-none = dim nifer yn ddigon
frontier-more = Yn gadael mwy yma: { $name }
frontier-now = Mae’r dot yn dangos lle rydych chi nawr: { $fee }, a’r rhan hon o’r tasgau: { $jobs }.

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
kept-all-gone = Cafodd popeth ei ddileu, oddi ar y ddyfais hon hefyd.
kept-full = Mae lle i 26 sefyllfa. Dilëwch un yn gyntaf.
kept-on-device = Eu cadw ar y ddyfais hon
kept-on-device-help = Nes i chi ddewis hyn, maent yn diflannu pan fyddwch chi’n cau’r dudalen. Nid oes dim yn cael ei anfon i unman.
kept-blocked = Nid yw’r porwr hwn yn gadael i’r dudalen gadw dim. Mae eich sefyllfaoedd yn aros nes i chi ei chau. Gallwch eu cadw mewn ffeil.
kept-no-room = Nid oes lle ar ôl ar y ddyfais hon. Mae eich sefyllfaoedd yn aros nes i chi gau’r dudalen. Gallwch eu cadw mewn ffeil.
kept-broken = Nid oedd modd darllen yr hyn a oedd ar y ddyfais hon, felly mae wedi’i adael allan. Gallwch ddechrau eto.
kept-bad-file = Nid oes sefyllfaoedd o’r dudalen hon yn y ffeil hon. Ni chafodd dim ei newid.

## Taking it away

take-title = Mynd ag ef gyda chi
take-intro = Mae pob un yn rhoi’r ateb, yr hyn y mae’n dibynnu arno, fersiwn y dudalen hon a’r flwyddyn dreth.
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
take-version = Fersiwn { $version }.
handout-link = Rhowch gynnig arni gyda’ch ffigurau eich hun: { $link }

## In the room

room-title = Yn yr ystafell
room-intro = I hyfforddwyr: dangoswch y gymhariaeth hon ar sgrin fawr, neu casglwch rifau pawb. Nid oes dim yn gadael yr ystafell.
room-present = Cyflwyno’r gymhariaeth hon
room-numbers = Rhifau’r ystafell
room-mine = Dangos fy nghod
room-failed = Doedd dim modd llwytho’r rhan hon. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.

kit-title = Pecyn yr hyfforddwr, i’w argraffu
kit-worksheet = Taflen waith wag
kit-filled = Taflen waith wedi’i llenwi
kit-20-minutes = Sesiwn 20 munud
kit-60-minutes = Sesiwn 60 munud
kit-challenges = Heriau y byddwch chi’n eu clywed
kit-single = Y dudalen gyfan hon mewn un ffeil, ar gyfer cof bach USB

## Without a connection

offline-ready = Mae’r dudalen hon nawr yn gweithio heb gysylltiad. Mae ei ffeiliau ei hun wedi’u cadw ar y ddyfais hon at hynny, ond dim un o’ch ffigurau.
offline-file = Mae’r dudalen hon gennych chi fel ffeil, felly mae’n gweithio heb gysylltiad.
offline-newer = Mae fersiwn mwy newydd o’r dudalen hon ar gael. Bydd eich ffigurau’n aros os byddwch chi’n ei lwytho.
offline-load = Llwytho’r fersiwn newydd
offline-not-now = Nid nawr

## Charts

sure-weeks = Mewn { $n } o bob 100 o flynyddoedd posibl, mae’r telerau hyn yn gadael mwy i chi: { $name }.
coop-chart = Arian dros ben neu ddiffyg, fesul blwyddyn
years-chart = Gwahaniaeth hyd at hynny, yn arian heddiw, fesul blwyddyn
year-n = Blwyddyn { $n }

## Evidence

evidence-title = Sail y ffigurau
evidence-source = Ffynhonnell
evidence-assumption = Tybiaeth: ni ddaethom o hyd i ffynhonnell dda. Newidiwch hi i’ch ffigur chi.
evidence-as-of = Dyddiad: { $date }
evidence-confidence-high = Hyder: uchel
evidence-confidence-medium = Hyder: canolig
evidence-confidence-low = Hyder: isel
evidence-background = Cefndir
packs-title = Y ffigurau treth a chyflog sy’n cael eu defnyddio
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
pack-mileage = Treuliau symlach: y filltir
pack-mileage-further = Treuliau symlach: y filltir ar ôl { $miles } milltir
pack-loan = Benthyciad myfyriwr yn cael ei ad-dalu uwchlaw: { $plan }
limits-title = Yr hyn nad yw’n cael ei gyfrifo yma
limits-status = Tâl dileu swydd, tâl yn ystod absenoldeb i rieni a gofalwyr, a thâl salwch y tu hwnt i’r isafswm cyfreithiol.
limits-benefits = Credyd Cynhwysol a budd-daliadau eraill.
limits-loans = Lwfans Priodas, a rhyddhad treth ychwanegol ar bensiynau i’r rhai sy’n talu’r gyfradd uwch.
limits-losses = Colledion sy’n cael eu cario i flynyddoedd eraill, cofrestru ar gyfer TAW, a threth ar log.
limits-costs-alike = Mae’r dudalen yn cymryd bod prisiau a chostau rhedeg yr un fath ym mhob achos oni bai eich bod yn eu newid. Mae cildyrnau’n codi ac yn gostwng gyda’r tasgau.
limits-say = Yr amser y mae aelodaeth yn ei gymryd, a gwerth cael llais.
limits-weeks = Wythnosau prysur a thawel: mae’r dudalen yn cymryd bod pob wythnos yr un fath.
limits-people = Rheolau arbennig i rai pobl. Maen nhw dros oed Pensiwn y Wladwriaeth, yn talu’r tâl Budd-dal Plant, neu’n gweithio drwy eu cwmni eu hunain.

## Questions

sources-title = Cwestiynau ac atebion

## What the evidence does not support

claims-title = Yr hyn nad yw’r dystiolaeth yn ei gefnogi
claims-intro = Efallai y clywch yr honiadau hyn mewn cyfarfod, gan gwmni neu mewn ymgyrch. Mae rhai yn garedig wrth gydweithfeydd a rhai wrth blatfformau. Dyma’r hyn y mae ffigurau cyhoeddedig yn ei ddweud.
claim-1-said = “Mae Uber yn cymryd 25%.”
claim-1-answer = Mewn astudiaeth o 258 o yrwyr y DU, collodd eu hanner 29% neu fwy o’u prisiau teithiau i Uber ar ôl newid prisiau 2023. Mae Uber yn anghytuno â’r astudiaeth. Ers Ionawr 2026 mae’r ffi y tu allan i Lundain yn amrywio o daith i daith, o 3% i 49%, yn ôl y wasg fasnach.
claim-2-said = “Mae cydweithfa bob amser yn cymryd llai.”
claim-2-answer = Nid bob amser. Mae dwy ffi Equal Care Co-op yn 21.3% o bris y cleient (2025). Roedd apiau gofal yn cymryd 15% i 20% (2018 i 2021). Mae Drivers Cooperative Colorado yn cadw 20% (2024). Mae tudalen gymorth Bolt yn nodi 15% y tu allan i Lundain.
claim-3-said = “Mae asiantaethau gofal yn pocedu hanner yr arian.”
claim-3-answer = Ym mis Ebrill 2025 roedd yr isafswm cyflog, £12.21, tua hanner yr hyn yr oedd cynghorau yn ei dalu am awr ar gyfartaledd, £24.10. Ond mae corff y sector yn cyfrif £22.71 ar gyfer y gweithiwr yn unig, sef 94%, gydag amser teithio, gwyliau a phensiwn.
claim-4-said = “Mae gyrwyr yn ennill 8% i 10% yn fwy mewn cydweithfa, neu $30 yr awr.”
claim-4-answer = Dyna addewid y Drivers Cooperative yn Efrog Newydd. Ni ddaethom o hyd i gyfrifon sy’n dangos hynny. Yn 2022 talodd 88% o’i hincwm i’w gyrwyr a chollodd $318,000. Mae rhai gyrwyr yn dweud nad oeddent bob amser yn cael $30.
claim-5-said = “Mae aelodau’n cael difidend.”
claim-5-answer = Anaml, ac nid yw’n fawr. Talodd y Southend Taxi Co-operative £60 i bob aelod yn 2019, a thalodd Stocksy, cydweithfa ffotograffwyr, tua $308 am 2017. Ni ddaethom o hyd i un mewn pum cydweithfa arall.
claim-6-said = “Byddwch chi’n arbed £4,000 i £5,000 y flwyddyn.”
claim-6-answer = Dywedodd un o sylfaenwyr Drive, cydweithfa dacsis yng Nghaerdydd ers 2019, y gallai gyrwyr arbed hyd at hynny. Ni ddaethom o hyd i gyfrifon sy’n dangos hynny, nac i ffi’r gydweithfa ei hun.
claim-7-said = “Mae’r 30% y mae’r bwyty yn ei dalu yn dod allan o dâl y beiciwr.”
claim-7-answer = Dau daliad ar wahân yw’r rhain. Roedd bwytai yn talu hyd at 35% o bob archeb i Deliveroo (2020). Roedd yr ap yn talu £4.51 yr archeb i’w feicwyr (2022).
claim-8-said = “Mae gweithwyr gig yn ennill 15% yn llai na’r isafswm cyflog.”
claim-8-answer = Mae hynny’n cymharu tâl yn 2022, sef £8.97 yr awr gan gynnwys amser aros, ag isafswm cyflog 2023. O’i gymharu â £9.50, isafswm 2022, mae’n 5.6% yn llai. Roedd tua hanner y 510 o bobl yn yr arolwg yn gweithio ar-lein.
claim-9-said = “Mae statws gweithiwr yn dod â thâl salwch.”
claim-9-answer = Nid ar ei ben ei hun: i gyflogeion y mae Tâl Salwch Statudol, o’r diwrnod cyntaf ers mis Ebrill 2026. Mae gyrwyr Uber yn weithwyr, ond yn hunangyflogedig ar gyfer treth, felly nid oes ganddynt hawl iddo.
claim-10-said = “Mae difidend cydweithfa yn ddi-dreth, neu’n cael ei drethu fel difidend cwmni.”
claim-10-answer = Nid yw’r naill na’r llall yn wir. I aelod hunangyflogedig mae’n incwm o’r gwaith, sy’n cael ei drethu fel elw (llawlyfr Cyllid a Thollau EF, Tachwedd 2026). I gyflogai mae’n gyflog. Mae llog ar gyfranddaliad yn cyfrif fel llog ar gynilion.
claim-11-said = “Gallwch hawlio 45c y filltir.”
claim-11-answer = Dyna oedd y gyfradd ar gyfer car neu fan tan fis Ebrill 2026. Ers 6 Ebrill 2026 mae’n 55c am y 10,000 milltir cyntaf mewn blwyddyn, yna 25c. Nid ydym eto wedi dod o hyd i dudalen GOV.UK sy’n dweud hynny am bobl hunangyflogedig.
claim-12-said = “Mae ffi sydd 10% yn is yn golygu 10% yn fwy yn eich poced.”
claim-12-answer = Dim ond os oes yr un nifer o dasgau: mae’r ateb ar y dudalen hon yn dweud faint y mae’n rhaid i’r gydweithfa eu cynnig. Mae costau’n aros, felly mae’r hyn rydych chi’n ei gadw yn newid yn fwy na’r hyn sy’n dod i mewn, i fyny neu i lawr. Mewn cynllun ar gyfer Efrog Newydd (2020), roedd 15% yn fwy i mewn yn gadael 33% yn fwy ar ôl costau.
claim-13-said = “O dan gyfraith yr UE, mae dau arwydd o bump yn eich gwneud yn gyflogai.”
claim-13-answer = Cynnig 2021 oedd hynny. Mae cyfarwyddeb 2024 yn gofyn pwy sy’n cyfarwyddo ac yn rheoli’r gwaith, yn ôl cyfraith pob gwlad, o 2 Rhagfyr 2026 ymlaen. Nid yw’n gyfraith yn y DU.

## Glossary

glossary-title = Ystyr y geiriau
glossary-intro = Geiriau ar y dudalen hon nad yw pawb yn eu defnyddio. Ffigurau crwn sydd yn yr enghreifftiau, dim ond i ddangos sut mae’n gweithio.
term-take-rate = Cyfran y sefydliad
    .means = Popeth y mae’r sefydliad yn ei gadw, fel rhan o bopeth y mae cwsmeriaid yn ei dalu. Os yw cwsmeriaid yn talu £10 a’r sefydliad yn cadw £2, y gyfran yw 20%.
term-engaged-time = Amser gyda chwsmeriaid
    .means = Amser gyda chwsmer neu ar y ffordd ato. I gludwr, mae o’r adeg y mae’n derbyn archeb tan iddo ei rhoi i’r cwsmer.
term-waiting-time = Amser aros
    .means = Amser pan fyddwch chi ar-lein (wedi mewngofnodi i’r ap) ac yn barod, ond heb dasg. Ar lawer o apiau nid oes neb yn talu amdano.
term-utilisation = Rhan brysur eich amser
    .means = Amser gyda chwsmeriaid fel rhan o’r holl amser ar-lein. Gydag 20 awr brysur mewn wythnos o 40 awr, mae’n 50%.
term-deal = Telerau
    .means = Yr amodau ar gyfer y gwaith: sut rydych chi’n cael eich talu, beth sy’n cael ei dynnu, a pha hawliau sydd gennych. Mae gan blatfform gig un set o delerau, a chan gydweithfa un arall.
term-fare = Pris y daith
    .means = Pris taith neu dasg, cyn tynnu unrhyw ffi a chyn cildyrnau.
term-running-costs = Costau rhedeg
    .means = Yr hyn rydych chi’n ei wario i wneud y gwaith: tanwydd, yswiriant, trwsio, ffôn, parcio. Rhaid ei dynnu cyn gweld beth sydd ar ôl i chi.
term-self-employed = Hunangyflogedig
    .means = Rydych chi’n rhedeg eich busnes eich hun, hyd yn oed os yw’r gwaith i gyd yn dod o un ap. Rydych chi’n talu eich treth eich hun, heb hawl i isafswm cyflog, tâl gwyliau na thâl salwch.
term-worker = Gweithiwr
    .means = Rhywun â rhai o hawliau cyflogai: isafswm cyflog, tâl gwyliau a phensiwn. Ar gyfer treth gall fod yn hunangyflogedig o hyd, fel gyrwyr Uber.
term-employee = Cyflogai
    .means = Rhywun sy’n gweithio i gyflogwr o dan gontract cyflogaeth. Mae ganddo hawliau gweithiwr a hawl i dâl salwch hefyd. Y cyflogwr sy’n tynnu’r dreth o’r cyflog.
term-minimum-wage = Isafswm cyflog
    .means = Y lleiaf y mae’r gyfraith yn gadael i gyflogwr ei dalu am awr. O 21 oed ymlaen, ei enw yw’r Cyflog Byw Cenedlaethol.
term-real-living-wage = Cyflog Byw Gwirioneddol
    .means = Cyfradd fesul awr sy’n dod o’r hyn y mae’n ei gostio i fyw. Mae cyflogwyr yn dewis ei dalu; nid oes cyfraith yn eu gorfodi.
term-holiday-pay = Tâl gwyliau
    .means = Tâl am amser i ffwrdd. Mae gan weithwyr a chyflogeion hawl i 5.6 wythnos y flwyddyn, sef 28 diwrnod i rywun sy’n gweithio 5 diwrnod yr wythnos.
term-paye = TWE
    .means = Talu Wrth Ennill. Mae’r cyflogwr yn tynnu treth ac Yswiriant Gwladol o bob cyflog cyn ei dalu. Mae’n eu hanfon at y swyddfa dreth, Cyllid a Thollau EF.
term-class-4 = Dosbarth 4
    .means = Yr Yswiriant Gwladol y mae pobl hunangyflogedig yn ei dalu ar eu helw. Maen nhw’n ei dalu gyda’r Dreth Incwm, drwy Ffurflen Dreth.
term-class-1 = Dosbarth 1
    .means = Yr Yswiriant Gwladol y mae cyflogeion yn ei dalu ar eu cyflog. Mae’r cyflogwr yn talu ei ran ei hun ar ben hynny.
term-personal-allowance = Lwfans Personol
    .means = Y rhan o incwm blwyddyn nad ydych chi’n talu Treth Incwm arni. £12,570 sydd gan y rhan fwyaf o bobl.
term-trading-allowance = Lwfans masnachu
    .means = £1,000 y flwyddyn y gall pobl hunangyflogedig ei dynnu o’u tâl, yn lle eu costau go iawn. Mae’n helpu’r rhai sydd â chostau bach.
term-simplified-mileage = Treuliau symlach (milltiroedd)
    .means = Swm penodol am bob milltir fusnes, i’w dynnu o’ch elw yn lle gwir gost y cerbyd. Ar 50c y filltir, byddai 1,000 milltir yn tynnu £500.
term-employment-allowance = Lwfans Cyflogaeth
    .means = Swm y gall cyflogwr ei dynnu o’i Yswiriant Gwladol ei hun bob blwyddyn. Un swm sydd i’r cyflogwr cyfan: po fwyaf o bobl y mae’n eu cyflogi, lleiaf yw’r swm i bob un.
term-qualifying-earnings = Enillion cymwys
    .means = Y rhan o’ch tâl sy’n cyfrif ar gyfer pensiwn gweithle, rhwng dau derfyn. Gyda therfynau o £6,000 a £50,000, byddai tâl o £20,000 yn cyfrif fel £14,000.
term-universal-credit = Credyd Cynhwysol
    .means = Budd-dal i bobl ar incwm isel, mewn gwaith neu beidio. Mae’n gostwng wrth i chi ennill mwy. Nid yw’r dudalen hon yn ei gyfrifo.
term-minimum-income-floor = Llawr isafswm incwm
    .means = Swm y mae Credyd Cynhwysol yn cymryd eich bod yn ei ennill os ydych chi’n hunangyflogedig, fel arfer ar ôl y flwyddyn gyntaf. Os yw’n £1,500 a chithau’n ennill £1,000 y mis hwnnw, mae’r taliad fel pe baech wedi ennill £1,500.
term-joining-share = Cyfranddaliad ymuno
    .means = Arian rydych chi’n ei roi i gydweithfa wrth ymuno. Chi sy’n berchen arno o hyd, ac fel arfer gallwch ei dynnu allan wrth adael, felly nid cost yw hwn.
term-subscription = Tanysgrifiad
    .means = Ffi aelodaeth rydych chi’n ei thalu bob wythnos, mis neu flwyddyn. Nid ydych chi’n ei chael yn ôl.
term-patronage-dividend = Difidend i aelodau
    .means = Rhan o arian dros ben y gydweithfa, sy’n mynd i’r aelodau yn ôl faint o waith maen nhw’n ei wneud drwyddi. Mae’n dibynnu ar flwyddyn dda ac ar benderfyniad yr aelodau.
term-surplus = Arian dros ben (gwarged)
    .means = Yr hyn sydd gan gydweithfa ar ôl mewn blwyddyn, wedi talu ei chostau i gyd. Elw fyddai gair cwmni amdano.
term-reserves = Cronfeydd wrth gefn
    .means = Arian dros ben y mae’r gydweithfa yn ei gadw ar gyfer blynyddoedd gwael neu offer newydd, yn lle ei rannu.
term-break-even = Y pwynt lle mae’r ddau yr un faint
    .means = Y pwynt lle mae dwy set o delerau yn gadael yr un faint i chi. Os yw’n 80% o’r tasgau, rhaid i’r gydweithfa gynnig dros 80% er mwyn i chi gadw mwy.
term-public-contract = Contract cyhoeddus
    .means = Mae cyngor, bwrdd iechyd neu gorff cyhoeddus arall yn cytuno i brynu gwaith gan y gydweithfa. Mae’n dod ag oriau sicr, ond rhaid i rywun ei ennill a gall ddod i ben.
term-likely-range = Ystod debygol
    .means = Lle mae wyth o bob deg o’r blynyddoedd posibl. Mae un o bob deg yn is, ac un o bob deg yn uwch.
term-todays-money = Arian heddiw
    .means = Swm diweddarach, wedi’i droi’n faint y byddai’n ei brynu heddiw. Gyda phrisiau’n codi 2% y flwyddyn, £100 yn arian heddiw yw £102 y flwyddyn nesaf.

## Changes

changes-title = Beth sydd wedi newid
changes-date = 24 Tachwedd 2026
change-1 = Mynd â’r canlyniad gyda chi: y ffigurau a’r ateb, i’w hargraffu neu i’w cadw fel ffeil.
change-2 = Cadw sawl cymhariaeth, eu henwi a’u gosod ochr yn ochr. Maen nhw’n diflannu pan fyddwch chi’n cau’r dudalen, oni bai eich bod yn dewis eu cadw ar y ddyfais hon.
change-3 = Mae pob rhif yn ei egluro ei hun: agorwch linell i weld sut cafodd ei chyfrifo, o ba ffigurau ac o ba ffynhonnell.
change-4 = Pa mor sicr yw hyn? Rhowch yr isaf a’r uchaf y gallai ffigur fod. Yna gwelwch pa ochr sy’n gadael mwy yn y rhan fwyaf o 10,000 o flynyddoedd posibl.
change-5 = Dros y blynyddoedd: beth sy’n digwydd pan fydd prisiau, costau, ffioedd a chyflogau’n newid, yn arian heddiw.
change-6 = Cyfrifon y gydweithfa: a all hi dalu ei ffordd, gyda faint o aelodau a pha ffi? Gwelwch beth mae grant neu gontract cyhoeddus yn ei newid.
change-7 = Eich statws a’ch tâl. Ydych chi’n hunangyflogedig, yn weithiwr neu’n gyflogai, ac a oes gwarant? Mae’r dudalen nawr yn cyfrif yr isafswm cyflog, tâl gwyliau, tâl salwch, pensiwn a’r hyn y mae benthyciad myfyriwr yn ei gymryd.
change-8 = Y gyfrifiannell ei hun, yn Gymraeg a Saesneg. Mae’n dangos yr hyn rydych chi’n ei gadw ar blatfform gig ac mewn cydweithfa. Mae deg enghraifft gyda’u ffynonellau.

## Mistakes

mistake-title = Ydych chi wedi gweld camgymeriad?
mistake-how = Dywedwch pa ffigur sy’n anghywir, beth ddylai fod a ble mae hynny wedi’i gyhoeddi. Ysgrifennwch at y sefydliad y mae ei wefan yn dangos y dudalen hon. Gallwch hefyd ei ychwanegu at y rhestr o gamgymeriadau sydd gyda chod y dudalen hon. Nid yw’r dudalen ei hun yn anfon dim.
mistake-copy = Copïo’r manylion ar gyfer eich adroddiad
mistake-copied = Mae’r manylion wedi’u copïo. Gludwch nhw yn eich adroddiad.

## Derivations

rule-input = Eich ffigur chi
rule-accounts-dividend = Difidend o gyfrifon y gydweithfa
rule-months = Misoedd mewn blwyddyn
rule-weeks-of-year = Wythnosau mewn blwyddyn
rule-working-days = Diwrnodau gwaith mewn wythnos
rule-minimum-wage = Isafswm cyflog i’ch oedran chi, yr awr
rule-holiday-rate = Tâl gwyliau, fel rhan o’r tâl
rule-least-leave = Isafswm gwyliau â thâl yn ôl y gyfraith, mewn wythnosau
rule-trading-allowance = Lwfans masnachu
rule-mile-first = Cyfradd y treuliau symlach: y milltiroedd cyntaf
rule-mile-step = Milltiroedd ar y gyfradd gyntaf
rule-mile-further = Cyfradd y treuliau symlach: rhagor o filltiroedd
rule-mile-rate = Cyfradd y treuliau symlach: y filltir
rule-personal-allowance = Lwfans Personol
rule-taper-start = Trothwy incwm lle mae’r Lwfans Personol yn dechrau lleihau
rule-taper-pounds = Punnoedd o incwm sy’n lleihau’r lwfans o £1
rule-band-end = Lle mae’r haen dreth hon yn gorffen
rule-band-rate = Cyfradd dreth yr haen hon
rule-class-4-from = Trothwy elw Dosbarth 4
rule-class-4-to = Elw lle mae ei brif gyfradd yn gorffen
rule-class-4-main = Prif gyfradd Dosbarth 4
rule-class-4-upper = Cyfradd uwch Dosbarth 4
rule-class-1-from = Trothwy cyflog Dosbarth 1
rule-class-1-to = Cyflog lle mae ei brif gyfradd yn gorffen
rule-class-1-main = Prif gyfradd Dosbarth 1
rule-class-1-upper = Cyfradd uwch Dosbarth 1
rule-loan-from = Trothwy incwm y benthyciad myfyriwr
rule-loan-rate = Rhan o’r incwm uwchlaw hynny
rule-postgraduate-from = Trothwy incwm y benthyciad ôl-raddedig
rule-postgraduate-rate = Rhan o’r incwm uwchlaw hynny, benthyciad ôl-raddedig
rule-employer-from = Trothwy enillion Yswiriant Gwladol y cyflogwr
rule-employer-rate = Cyfradd y cyflogwr uwchlaw hynny
rule-pension-from = Trothwy enillion ar gyfer taliadau pensiwn
rule-pension-to = Uchafswm enillion ar gyfer taliadau pensiwn
rule-worker-rate = Eich rhan chi, yn ôl y gyfraith
rule-least-employer-rate = Isafswm rhan y cyflogwr, yn ôl y gyfraith
rule-relief-rate = Rhyddhad treth ar daliadau pensiwn
rule-sick-most = Uchafswm tâl salwch mewn wythnos
rule-sick-share = Tâl salwch, fel rhan o enillion wythnosol
rule-waiting-days = Diwrnodau cyntaf heb dâl salwch
rule-sick-days-most = Uchafswm diwrnodau o dâl salwch
rule-busy-hours = Oriau gyda chwsmeriaid yn eich wythnos
    .says = O { $hours } awr, rydych chi gyda chwsmeriaid am { $part }: { $amount } awr.
rule-deal-hours = Oriau gyda chwsmeriaid o dan y telerau hyn
    .says = Oriau gyda chwsmeriaid: { $hours }. Rhan y telerau hyn: { $share }. Oriau o dan y telerau hyn: { $amount }.
rule-waiting-hours = Oriau aros
    .says = Rydych chi ar-lein am { $hours } awr. Oriau gyda chwsmeriaid: { $busy }. Mae hynny’n gadael { $amount } awr o aros.
rule-logged-on-hours = Oriau ar-lein
    .says = Oriau gyda chwsmeriaid: { $busy }. Oriau aros: { $waiting }. Oriau ar-lein i gyd: { $amount }.
rule-worked-hours = Oriau o waith
    .says = Oriau gyda chwsmeriaid: { $busy }. Oriau aros: { $waiting }. Oriau di-dâl eraill: { $unpaid }. Oriau o waith i gyd: { $amount }.
rule-hours-year = Oriau yn y flwyddyn
    .says = Mae { $hours } awr yr wythnos am { $weeks } wythnos yn gwneud { $amount } awr.
rule-deal-jobs = Tasgau yr wythnos o dan y telerau hyn
    .says = Tasgau yr wythnos: { $jobs }. Rhan y telerau hyn: { $share }. Tasgau o dan y telerau hyn: { $amount }.
rule-jobs-year = Tasgau yn y flwyddyn
    .says = Tasgau yr wythnos: { $jobs }. Mewn { $weeks } wythnos, nifer y tasgau: { $amount }.
rule-deal-price = Pris o dan y telerau hyn
    .says = Eich pris chi yw { $price }. Mae prisiau’r telerau hyn yn { $share } o’ch rhai chi: { $amount }.
rule-sold-by-hour = Gwerthiant yn y flwyddyn
    .says = Mae { $price } am bob awr gyda chwsmeriaid, am { $hours } awr, yn gwneud { $amount }.
rule-sold-by-job = Gwerthiant yn y flwyddyn
    .says = Pris pob tasg: { $price }. Nifer y tasgau: { $jobs }. Cyfanswm: { $amount }.
rule-customer-percent = Canran sy’n cael ei hychwanegu at y bil
    .says = Ar werthiant o { $sales } mae cwsmeriaid yn talu { $rate } ar ben hynny: { $amount }.
rule-customer-amount = Symiau sefydlog sy’n cael eu hychwanegu at y bil
    .says = Swm am bob awr neu dasg: { $price }. Nifer: { $count }. Cyfanswm: { $amount }.
rule-customers-pay = Cwsmeriaid yn talu yn y flwyddyn
    .says = Mae’r prisiau a’r hyn sy’n cael ei ychwanegu at y bil yn gwneud { $amount }.
rule-amount-within = Swm sefydlog sy’n dod o’r pris
    .says = Y symiau sefydlog yw { $added }. Ni allant fod dros yr hyn y mae cwsmeriaid yn ei dalu, sef { $paid }: { $amount }.
rule-paid-less-amount = Yr hyn y mae cwsmeriaid yn ei dalu heb y swm sefydlog
    .says = O { $paid }, mae’r sefydliad yn cadw { $added }. Mae hynny’n gadael { $amount }.
rule-fares-within = Prisiau yn y flwyddyn
    .says = Mae { $paid } yn cynnwys { $rate } sydd wedi’i ychwanegu. Heb hynny, y prisiau yw { $amount }.
rule-customer-fees = Ffioedd ar fil y cwsmer yn y flwyddyn
    .says = Eich prisiau yw { $fares } ac mae cwsmeriaid yn talu { $paid }. Yr hyn nad yw’n eich cyrraedd fel pris: { $amount }.
rule-no-customer-fees = Dim ffioedd ar fil y cwsmer
    .says = Nid yw’r telerau hyn yn ychwanegu dim at fil y cwsmer.
rule-percent-fee = Ffi ganrannol
    .says = Ar werthiant o { $fares } y ffi yw { $rate }: { $amount }.
rule-fee-band-from = Gwerthiant lle mae’r gyfradd hon yn dechrau
    .says = Mae { $from } yr wythnos am { $weeks } wythnos yn gwneud { $amount }.
rule-fee-band-from-job = Gwerthiant lle mae’r gyfradd hon yn dechrau
    .says = Pris tasg lle mae’n dechrau: { $from }. Nifer y tasgau: { $jobs }. Cyfanswm: { $amount }.
rule-first-fee-alone = Y gyfradd gyntaf ar yr holl werthiant
    .says = Heb dasgau, nid yw pris un dasg yn hysbys. Felly’r gyfradd gyntaf sydd ar yr holl werthiant. Gwerthiant: { $fares }. Cyfradd: { $rate }. Ffi: { $amount }.
rule-fares-above = Gwerthiant uwchlaw hynny
    .says = O werthiant o { $fares }, y rhan uwchlaw { $from } yw { $amount }.
rule-second-fares = Gwerthiant ar yr ail gyfradd
    .says = O { $above }, y rhan ar y drydedd gyfradd yw { $third }. Mae hynny’n gadael { $amount } ar yr ail gyfradd.
rule-first-fares = Gwerthiant ar y gyfradd gyntaf
    .says = Yr holl werthiant heb y rhan ar gyfraddau eraill: { $amount }.
rule-band-fee = Ffi ar y gyfradd hon
    .says = Ar { $fares } y ffi yw { $rate }: { $amount }.
rule-banded-fee = Ffi ganrannol ar bob cyfradd
    .says = Mae’r ffioedd ar bob cyfradd yn gwneud { $amount }.
rule-fee-cap = Uchafswm y ffi ganrannol
    .says = Hyd at { $cap } yr wythnos am { $weeks } wythnos: { $amount }.
rule-capped-fee = Ffi ganrannol o fewn ei huchafswm
    .says = Mae’r ganran yn gwneud { $fee } a’r uchafswm yw { $cap }. Yr isaf sy’n cyfrif: { $amount }.
rule-job-fees = Ffioedd am bob tasg
    .says = Ffi am bob tasg: { $fee }. Nifer y tasgau: { $jobs }. Cyfanswm: { $amount }.
rule-flat-weekly = Ffi sefydlog yn y flwyddyn
    .says = Mae { $fee } yr wythnos am { $weeks } wythnos yn gwneud { $amount }.
rule-flat-monthly = Ffi sefydlog yn y flwyddyn
    .says = Mae { $fee } y mis am { $months } mis yn gwneud { $amount }.
rule-fees = Pob ffi yn y flwyddyn
    .says = Mae’r ffioedd gyda’i gilydd yn gwneud { $amount }.
rule-no-fees = Dim ffioedd
    .says = Nid oes ffioedd yn cael eu cymryd yma.
rule-platform-fees = Ffioedd sy’n cael eu cymryd yn y flwyddyn
    .says = Mae ffioedd o { $fees } yn cael eu tynnu: { $amount }.
rule-kept-back = Yr hyn sy’n cael ei gadw cyn eich cyflog
    .says = Eich cyflog yw { $wage } a’r prisiau yw { $fares }. Y gwahaniaeth: { $amount }.
rule-after-fees = Prisiau ar ôl ffioedd
    .says = Mae prisiau o { $fares } heb ffioedd o { $fees } yn gadael { $amount }.
rule-wage-pay = Cyflog yn y flwyddyn
    .says = Mae { $wage } yr awr am { $hours } awr â thâl yn gwneud { $amount }.
rule-guarantee-hours = Gwarant am oriau
    .says = Mae { $rate } yr awr am { $hours } awr yn gwneud { $amount }.
rule-guarantee-miles = Gwarant am filltiroedd
    .says = Swm y filltir: { $rate }. Milltiroedd: { $miles }. Cyfanswm: { $amount }.
rule-promised = Gwarant yn y flwyddyn
    .says = Mae’r warant am oriau a milltiroedd yn gwneud { $amount }.
rule-guarantee-short = Yr hyn sy’n codi’r tâl i’r warant
    .says = Y warant yw { $promised } a’ch tâl yw { $pay }. Mae’r gwahaniaeth yn cael ei dalu: { $amount }.
rule-minimum-due = Isafswm cyflog yn y flwyddyn
    .says = Mae { $rate } yr awr am { $hours } awr sy’n cyfrif yn gwneud { $amount }.
rule-guaranteed-pay = Tâl gyda’r warant
    .says = Mae tâl o { $pay } ac ychwanegiad o { $extra } yn gwneud { $amount }.
rule-pay-after-costs = Tâl sy’n cyfrif at yr isafswm cyflog
    .says = Nid yw’r hyn rydych chi’n ei wario ar y gwaith yn cyfrif. Mae tâl o { $pay } heb { $costs } yn gadael { $amount }.
rule-minimum-short = Yr hyn sy’n codi’r tâl i’r isafswm cyflog
    .says = Yr isafswm yw { $due } a’r tâl sy’n cyfrif yw { $pay }. Mae’r gwahaniaeth yn cael ei dalu: { $amount }.
rule-top-up = Yr hyn sy’n cael ei ychwanegu yn y flwyddyn
    .says = Mae’r ychwanegiadau at y warant a’r isafswm cyflog yn gwneud { $amount }.
rule-no-top-up = Dim ychwanegiad at y tâl
    .says = Nid yw’r telerau hyn yn gwarantu tâl, ac nid oes hawl i isafswm cyflog yn cael ei chyfrif yma.
rule-deal-tips = Cildyrnau yr wythnos o dan y telerau hyn
    .says = Cildyrnau yr wythnos: { $tips }. Rhan y telerau hyn: { $share }. Cildyrnau o dan y telerau hyn: { $amount }.
rule-tips = Cildyrnau yn y flwyddyn
    .says = Mae { $tips } yr wythnos am { $weeks } wythnos yn gwneud { $amount }.
rule-no-tips = Dim cildyrnau
    .says = Nid oes cildyrnau wedi’u nodi.
rule-paid-for-work = Tâl am waith
    .says = Mae’r hyn rydych chi’n ei ennill a’r ychwanegiadau yn gwneud { $amount }.
rule-holiday-accrued = Tâl gwyliau yn ôl y ganran
    .says = Ar dâl o { $pay } mae’r tâl gwyliau yn { $rate }: { $amount }.
rule-leave-pay = Tâl am wythnosau o wyliau
    .says = Mae tâl o { $pay }, am { $leave } wythnos o wyliau wrth ochr { $weeks } wythnos o waith, yn gwneud { $amount }.
rule-holiday-lower = Tâl gwyliau yn y flwyddyn
    .says = Yn ôl y ganran mae’n { $accrued }, yn ôl wythnosau o wyliau { $leave }. Yr isaf sy’n cyfrif: { $amount }.
rule-deal-leave = Wythnosau o wyliau â thâl
    .says = Mae’r telerau’n rhoi { $own } wythnos a’r gyfraith yn gofyn am { $least }. Yr uchaf sy’n cyfrif: { $amount } wythnos.
rule-weeks-less-leave = Wythnosau’r flwyddyn heb wyliau
    .says = Mae { $weeks } wythnos heb { $leave } wythnos o wyliau yn gadael { $amount } wythnos.
rule-leave-weeks = Yr wythnosau y mae’r tâl amdanynt
    .says = Rydych chi’n gweithio { $worked } wythnos, ac mae gan flwyddyn lawn { $rest } wythnos o waith. Yr uchaf sy’n cyfrif: { $amount } wythnos.
rule-holiday-not-below = Tâl gwyliau yn y flwyddyn
    .says = Mae’n gwneud { $pay }, ond ni all fod yn llai na dim: { $amount }.
rule-no-holiday = Dim tâl gwyliau
    .says = Nid oes hawl i dâl gwyliau yn cael ei chyfrif yma: nid oes un gan bobl hunangyflogedig.
rule-work-pay = Tâl am waith, gyda thâl gwyliau
    .says = Mae’r hyn rydych chi’n ei ennill, yr ychwanegiadau a’r tâl gwyliau yn gwneud { $amount }.
rule-deal-miles = Milltiroedd yr wythnos o dan y telerau hyn
    .says = Mae’r milltiroedd yn dilyn y tasgau. Milltiroedd yr wythnos: { $miles }. Rhan y telerau hyn: { $share }. Milltiroedd: { $amount }.
rule-miles = Milltiroedd yn y flwyddyn
    .says = Milltiroedd yr wythnos: { $miles }. Mewn { $weeks } wythnos, milltiroedd: { $amount }.
rule-mile-cost = Costau’r milltiroedd
    .says = Cost y filltir: { $cost }. Milltiroedd: { $miles }. Cyfanswm: { $amount }.
rule-vehicle-costs = Costau cerbyd yn y flwyddyn
    .says = Mae { $cost } yr wythnos am { $weeks } wythnos yn gwneud { $amount }.
rule-other-costs = Costau eraill yn y flwyddyn
    .says = Mae { $cost } yr wythnos am { $weeks } wythnos yn gwneud { $amount }.
rule-own-part = Y rhan rydych chi’n ei thalu
    .says = Mae’r telerau’n talu { $carried }. Mae hynny’n gadael { $amount } i chi.
rule-own-mile-cost = Eich costau am filltiroedd
    .says = O { $cost } rydych chi’n talu { $part }: { $amount }.
rule-own-vehicle-costs = Eich costau cerbyd
    .says = O { $cost } rydych chi’n talu { $part }: { $amount }.
rule-own-other-costs = Eich costau eraill
    .says = O { $cost } rydych chi’n talu { $part }: { $amount }.
rule-costs = Eich costau rhedeg yn y flwyddyn
    .says = Mae’r hyn y mae’r gwaith yn ei gostio i chi yn gwneud { $amount }.
rule-all-costs = Pob cost rhedeg yn y flwyddyn
    .says = Mae’r costau rhedeg, pwy bynnag sy’n eu talu, yn gwneud { $amount }.
rule-no-costs = Dim costau o’r fath
    .says = Nid oes costau o’r math hwn wedi’u nodi.
rule-running-costs = Costau rhedeg sy’n cael eu tynnu
    .says = Mae costau rhedeg o { $costs } yn cael eu tynnu: { $amount }.
rule-subscription-weekly = Tanysgrifiad yn y flwyddyn
    .says = Mae { $fee } yr wythnos am { $weeks } wythnos yn gwneud { $amount }.
rule-subscription-monthly = Tanysgrifiad yn y flwyddyn
    .says = Mae { $fee } y mis am { $months } mis yn gwneud { $amount }.
rule-subscription = Tanysgrifiad sy’n cael ei dynnu
    .says = Mae tanysgrifiad o { $fee } yn cael ei dynnu: { $amount }.
rule-no-subscription = Dim tanysgrifiad
    .says = Nid yw’r telerau hyn yn gofyn am danysgrifiad.
rule-dividend-of-fees = Difidend ar eich ffioedd
    .says = O ffioedd o { $fees } rydych chi’n cael { $part } yn ôl: { $amount }.
rule-dividend = Difidend yn y flwyddyn
    .says = Mae’r difidendau gyda’i gilydd yn gwneud { $amount }.
rule-no-dividend = Dim difidend
    .says = Nid oes difidend yn cael ei gyfrif o dan y telerau hyn.
rule-turnover = Popeth sy’n dod i mewn
    .says = Mae popeth sy’n dod i mewn cyn ffioedd yn gwneud { $amount }.
rule-charges = Ffioedd a thanysgrifiad
    .says = Mae’r ffioedd a’r tanysgrifiad yn gwneud { $amount }.
rule-profit-actual = Elw ar ôl costau go iawn
    .says = Mae { $turnover } yn dod i mewn. Heb ffioedd o { $fees } a chostau go iawn o { $costs } mae hynny’n gadael { $amount }.
rule-first-miles = Milltiroedd ar y gyfradd gyntaf
    .says = Milltiroedd: { $miles }. Uchafswm ar y gyfradd gyntaf: { $limit }. Ar y gyfradd gyntaf: { $amount }.
rule-further-miles = Rhagor o filltiroedd
    .says = Milltiroedd: { $miles }. Uchafswm ar y gyfradd gyntaf: { $limit }. Y gweddill: { $amount }.
rule-flat-miles = Treuliau symlach ar y gyfradd hon
    .says = Cyfradd y filltir: { $rate }. Milltiroedd: { $miles }. Cyfanswm: { $amount }.
rule-flat-rate = Treuliau symlach am filltiroedd
    .says = Mae’r treuliau symlach ar y ddwy gyfradd yn gwneud { $amount }.
rule-no-flat-rate = Dim treuliau symlach am filltiroedd
    .says = Nid oes milltiroedd, neu nid oes treuliau symlach ar gyfer y cerbyd hwn.
rule-own-flat-rate = Treuliau symlach am y rhan rydych chi’n ei thalu
    .says = O { $flat }, y rhan am y costau rydych chi’n eu talu yw { $part }: { $amount }.
rule-profit-mileage = Elw ar ôl treuliau symlach am filltiroedd
    .says = Mae { $turnover } yn dod i mewn. Heb ffioedd o { $fees }, costau eraill o { $costs } a threuliau symlach o { $flat } mae hynny’n gadael { $amount }.
rule-profit-allowance = Elw ar ôl y lwfans masnachu
    .says = Mae { $turnover } yn dod i mewn. Heb y lwfans masnachu o { $allowance } mae hynny’n gadael { $amount }.
rule-lowest-profit = Elw sy’n cael ei drethu
    .says = Mae’r ffordd o ddidynnu costau sy’n gadael yr elw isaf yn cael ei defnyddio: { $amount }.
rule-taxed-wages = Cyflog yn y flwyddyn
    .says = Mae’r hyn sy’n cyfrif fel cyflog yn gwneud { $amount }.
rule-contributory-wages = Cyflog heb gildyrnau
    .says = Nid oes Yswiriant Gwladol ar gildyrnau. Mae { $wages } heb { $tips } yn gadael { $amount }.
rule-counted = Swm sy’n cyfrif ar gyfer treth
    .says = Ar gyfer treth, mae { $given } yn cyfrif fel { $amount }: mae colled yn cyfrif fel dim.
rule-all-income = Incwm yn y flwyddyn
    .says = Mae popeth sy’n cael ei drethu gyda’i gilydd yn gwneud { $amount }.
rule-miles-paid = Yr hyn y mae’r cyflogwr yn ei dalu am filltiroedd
    .says = Mae’r milltiroedd yn costio { $cost } ac rydych chi’n talu { $own } o hynny. Mae’r cyflogwr yn talu { $amount }.
rule-mileage-relief = Rhyddhad milltiroedd
    .says = Mae’r gyfradd gymeradwy yn gwneud { $flat } a’r cyflogwr yn talu { $paid }. Y gweddill yw’r rhyddhad: { $amount }.
rule-income-less-relief = Incwm ar ôl rhyddhad milltiroedd
    .says = Mae incwm o { $income } heb ryddhad o { $relief } yn gadael { $amount }.
rule-allowance-left = Y Lwfans Personol sydd ar ôl
    .says = Y lwfans yw { $full }. Mae incwm o { $income } uwchlaw { $start }. Nifer y punnoedd uwchlaw hynny sy’n lleihau’r lwfans o £1: { $pounds }. Yr hyn sydd ar ôl: { $amount }.
rule-taxable = Incwm trethadwy
    .says = O incwm o { $income }, mae’r { $allowance } cyntaf yn rhydd o dreth. Mae hynny’n gadael { $amount }.
rule-part-up-to = Y rhan hyd at derfyn
    .says = O { $whole }, y rhan hyd at { $limit } yw { $amount }.
rule-part-above = Y rhan uwchlaw terfyn
    .says = O { $whole }, y rhan uwchlaw { $limit } yw { $amount }.
rule-part-between = Y rhan rhwng dau derfyn
    .says = O { $whole }, y rhan o { $low } i { $high } yw { $amount }.
rule-band-tax = Treth yn yr haen hon
    .says = Ar { $part } y gyfradd yw { $rate }: { $amount }.
rule-tax-on-income = Treth Incwm ar incwm y flwyddyn
    .says = Mae’r dreth ym mhob haen wedi’i hadio a’i thalgrynnu i lawr i’r geiniog: { $amount }.
rule-added-income-tax = Treth Incwm y mae’r gwaith hwn yn ei hychwanegu
    .says = Gyda’r gwaith hwn mae’n { $with }, hebddo { $without }. Y gwahaniaeth yw { $amount }.
rule-income-tax = Treth Incwm sy’n cael ei thynnu
    .says = Mae Treth Incwm o { $tax } yn cael ei thynnu: { $amount }.
rule-before-tax = Cyn treth
    .says = Mae popeth yma cyn treth: nid oes rheolau treth ar gyfer y wlad hon yma.
rule-all-profit = Elw yn y flwyddyn
    .says = Mae’r elw o’r gwaith hwn ac o waith arall yn gwneud { $amount }.
rule-class-4-band = Dosbarth 4 ar y rhan hon
    .says = Ar { $part } y gyfradd yw { $rate }: { $amount }.
rule-class-4-full = Uchafswm ar y prif gyfraddau
    .says = Ar { $part } i gyd, byddai’r brif gyfradd o { $rate } yn gwneud { $amount }.
rule-class-1-paid = Dosbarth 1 ar y brif gyfradd
    .says = I’r geiniog agosaf, mae { $charge } yn { $amount }.
rule-class-1-all-paid = Pob cyfraniad Dosbarth 1 ar y brif gyfradd
    .says = Mae Dosbarth 1 ar y brif gyfradd ar bob cyflog yn gwneud { $amount }.
rule-class-4-most = Uchafswm Dosbarth 4 ar ôl tynnu Dosbarth 1
    .says = Yr uchafswm am flwyddyn yw { $most } ac mae Dosbarth 1 yn cymryd { $paid } ohono. Mae hynny’n gadael { $amount }.
rule-class-4-within = Dosbarth 4 ar y brif gyfradd, o fewn yr uchafswm
    .says = Byddai’n { $charge }, ond { $most } yw’r mwyaf sydd i’w dalu: { $amount }.
rule-class-4-spared = Y gyfradd uwch ar y rhan sydd ar y brif gyfradd
    .says = Ar un rhan o’r elw, mae’r brif gyfradd o { $rate } yn gwneud { $main }. Ar { $upper } byddai’r rhan honno’n gwneud { $amount }.
rule-class-4-rest = Dosbarth 4 ar y gyfradd uwch
    .says = Ar yr holl elw sy’n cyfrif byddai’n { $all }. Heb { $spared } am y rhan sydd ar y brif gyfradd, mae’n { $amount }.
rule-class-4-due = Dosbarth 4 ar elw’r flwyddyn
    .says = Mae’r rhannau wedi’u hadio a’u talgrynnu i lawr i’r geiniog: { $amount }.
rule-added-class-4 = Dosbarth 4 y mae’r gwaith hwn yn ei ychwanegu
    .says = Gyda’r gwaith hwn mae’n { $with }, hebddo { $without }. Y gwahaniaeth yw { $amount }.
rule-class-4 = Dosbarth 4 sy’n cael ei dynnu
    .says = Mae Dosbarth 4 o { $due } yn cael ei dynnu: { $amount }.
rule-no-class-4 = Dim Dosbarth 4
    .says = Nid oes elw hunangyflogedig, felly nid oes Dosbarth 4.
rule-class-1-band = Dosbarth 1 ar y rhan hon
    .says = Ar { $part } y gyfradd yw { $rate }: { $amount }.
rule-class-1-due = Dosbarth 1 ar gyflog y flwyddyn
    .says = Mae’r rhannau wedi’u hadio a’u talgrynnu i’r geiniog agosaf: { $amount }.
rule-class-1 = Dosbarth 1 sy’n cael ei dynnu
    .says = Mae Dosbarth 1 o { $due } yn cael ei dynnu: { $amount }.
rule-no-class-1 = Dim Dosbarth 1
    .says = Nid ydych chi’n gyflogai o dan y telerau hyn, felly nid oes Dosbarth 1.
rule-loan-repaid = Ad-daliad y benthyciad myfyriwr
    .says = O { $part } mae’r benthyciad yn cymryd { $rate }, wedi’i dalgrynnu i lawr i’r bunt: { $amount }.
rule-postgraduate-repaid = Ad-daliad y benthyciad ôl-raddedig
    .says = O { $part } mae’r benthyciad yn cymryd { $rate }, wedi’i dalgrynnu i lawr i’r bunt: { $amount }.
rule-repaid = Ad-daliad y ddau fenthyciad
    .says = Mae’r ddau fenthyciad gyda’i gilydd yn cymryd { $amount }.
rule-added-loan = Taliadau benthyciad y mae’r gwaith hwn yn eu hychwanegu
    .says = Gyda’r gwaith hwn y taliadau yw { $with }, hebddo { $without }. Y gwahaniaeth yw { $amount }.
rule-student-loan = Benthyciad myfyriwr sy’n cael ei dynnu
    .says = Mae ad-daliadau o { $due } yn cael eu tynnu: { $amount }.
rule-no-loan = Dim benthyciad myfyriwr
    .says = Nid oes benthyciad myfyriwr i’w ad-dalu.
rule-taxes = Treth, Yswiriant Gwladol a benthyciad
    .says = Mae’r hyn sy’n cael ei dynnu gyda’i gilydd yn gwneud { $amount }.
rule-worker-contribution = Eich taliad pensiwn, gan gynnwys y rhyddhad
    .says = O { $earnings } eich rhan chi yw { $rate }: { $amount }.
rule-contribution-relief = Rhyddhad treth ynddo
    .says = O { $payment } y rhyddhad treth yw { $rate }: { $amount }.
rule-enrolled-pension = Yr hyn sy’n dod o’ch tâl
    .says = O { $payment } mae’r rhyddhad treth yn talu { $relief }. Mae eich tâl chi’n talu { $amount }.
rule-own-pension = Eich pensiwn eich hun yn y flwyddyn
    .says = Mae { $payment } y mis am { $months } mis yn gwneud { $amount }.
rule-all-pensions = Eich holl daliadau pensiwn
    .says = Mae’r hyn rydych chi’n ei dalu i bensiynau yn gwneud { $amount }.
rule-pension = Taliadau pensiwn sy’n cael eu tynnu
    .says = Mae taliadau o { $paid } yn cael eu tynnu: { $amount }.
rule-no-pension = Dim taliadau pensiwn
    .says = Nid oes dim yn cael ei dalu i bensiwn o’ch tâl.
rule-employer-part = Rhan y cyflogwr
    .says = Mae’r telerau’n rhoi { $own } a’r gyfraith yn gofyn am { $least }. Yr uchaf sy’n cyfrif: { $amount }.
rule-employer-pension = Taliad pensiwn y cyflogwr yn y flwyddyn
    .says = O { $earnings } mae’r cyflogwr yn talu { $rate }: { $amount }.
rule-no-employer-pension = Dim taliad pensiwn gan gyflogwr
    .says = Nid yw’r telerau hyn yn talu dim i bensiwn: rydych chi’n hunangyflogedig, wedi gadael y pensiwn neu’n ennill rhy ychydig.
rule-relief-rest = Y rhan rydych chi’n ei thalu i mewn
    .says = Y rhyddhad treth yw { $rate }. Mae hynny’n gadael { $amount }.
rule-own-relief = Rhyddhad treth ar eich pensiwn eich hun
    .says = Rydych chi’n talu { $payment }. Y rhyddhad yw { $rate }, felly { $rest } o’r cyfan yw hynny. Mae { $amount } yn cael ei ychwanegu.
rule-tax-relief = Rhyddhad treth yn y flwyddyn
    .says = Mae’r rhyddhad treth yn eich pensiynau yn gwneud { $amount }.
rule-no-tax-relief = Dim rhyddhad treth
    .says = Nid ydych chi’n talu dim i bensiwn, felly nid oes rhyddhad treth.
rule-week-earnings = Enillion yr wythnos
    .says = Mae tâl o { $pay } dros { $weeks } wythnos yn { $amount } yr wythnos.
rule-sick-part = Rhan o’r enillion wythnosol
    .says = O { $pay } yr wythnos, y tâl salwch yw { $rate }: { $amount }.
rule-sick-week = Tâl salwch am wythnos
    .says = Byddai’n { $part }, a’r uchafswm yw { $most }. Yr isaf sy’n cyfrif: { $amount }.
rule-sick-days-after = Diwrnodau o salwch ar ôl y rhai cyntaf
    .says = Diwrnodau o salwch: { $days }. Diwrnodau cyntaf heb dâl: { $waiting }. Y gweddill: { $amount }.
rule-sick-days-paid = Diwrnodau o salwch â thâl
    .says = Diwrnodau o salwch: { $days }. Uchafswm: { $most }. Diwrnodau â thâl: { $amount }.
rule-sick-pay = Tâl salwch yn y flwyddyn
    .says = Mae’n { $week } yr wythnos. Diwrnodau o salwch: { $days }. Diwrnodau mewn wythnos waith: { $working }. Cyfanswm: { $amount }.
rule-no-sick-pay = Dim tâl salwch
    .says = Nid oes gennych hawl i dâl salwch o dan y telerau hyn, neu nid oes diwrnodau o salwch wedi’u nodi.
rule-share-interest = Llog ar eich cyfranddaliad yn y flwyddyn
    .says = Ar gyfranddaliad o { $share } y llog yw { $rate }: { $amount }.
rule-no-share-interest = Dim llog
    .says = Nid oes cyfranddaliad ymuno, neu nid oes llog arno.
rule-employer-due = Yswiriant Gwladol y cyflogwr yn y flwyddyn
    .says = Ar { $part } y gyfradd yw { $rate }: { $amount }.
rule-not-covered = Y rhan y mae’r cyflogwr yn ei thalu o hyd
    .says = Mae’r Lwfans Cyflogaeth yn talu { $covered }. Mae hynny’n gadael { $amount }.
rule-employer-left = Yswiriant Gwladol y cyflogwr ar ôl y lwfans
    .says = O { $due } mae’r cyflogwr yn talu { $part }: { $amount }.
rule-no-employer-contributions = Dim Yswiriant Gwladol gan gyflogwr
    .says = Nid yw’r telerau hyn yn cyfrif fel cyflogaeth yma.
rule-carried-costs = Costau y mae’r telerau’n eu talu
    .says = Mae’r gwaith yn costio { $all } ac rydych chi’n talu { $own } o hynny. Mae’r telerau’n talu { $amount }.
rule-no-carried-costs = Dim costau wedi’u talu drosoch
    .says = Nid yw’r telerau hyn yn talu dim o’ch costau.
rule-pay = Tâl sy’n eich cyrraedd
    .says = Mae popeth sy’n eich cyrraedd yn gwneud { $amount }.
rule-no-pay = Dim tâl
    .says = Nid oes dim yn cael ei dalu.
rule-take-home = Enillion clir
    .says = Mae eich tâl, gyda phopeth sy’n cael ei dynnu neu ei ychwanegu, yn gadael { $amount }.
rule-an-hour = Am awr o waith
    .says = Mae { $year } y flwyddyn dros { $hours } awr o waith yn { $amount } yr awr.
rule-a-week = Am wythnos o waith
    .says = Mae { $year } y flwyddyn dros { $weeks } wythnos o waith yn { $amount } yr wythnos.
rule-a-month = Am fis
    .says = Mae { $year } y flwyddyn dros { $months } mis yn { $amount } y mis.

### Room

## The story in steps

present-title = Y gymhariaeth, gam wrth gam

## The room’s numbers

numbers-title = Rhifau’r ystafell
numbers-intro = Mae pawb yn agor y dudalen hon ar ffôn, yn pwyso “Dangos fy nghod”, ac yn ei ddarllen yn uchel neu’n ei ddal i fyny. Nid oes dim yn gadael yr ystafell. Mae’r codau’n diflannu pan fydd y dudalen hon yn cael ei chau neu ei hail-lwytho. Felly cadwch nhw yn gyntaf os ydych chi am eu cael.
numbers-box = Codau
numbers-box-help = Teipiwch neu gludwch un cod neu lawer, yna pwyswch Enter. Nid oes gwahaniaeth am lythrennau bach, bylchau na chysylltnodau.
numbers-add = Ychwanegu
numbers-scan = Sganio â’r camera
numbers-scan-stop = Diffodd y camera
numbers-scan-help = Mae’r porwr yn gofyn i chi yn gyntaf. Nid oes llun yn cael ei gadw na’i anfon.
numbers-scan-ready = Daliwch god QR o flaen y camera.
numbers-scan-refused = Ni chaiff y dudalen hon ddefnyddio’r camera. Teipiwch neu gludwch y codau yn lle hynny.
numbers-scan-none = Ni ddaethom o hyd i gamera. Teipiwch neu gludwch y codau yn lle hynny.
numbers-scan-failed = Nid yw’r camera’n gweithio yma. Teipiwch neu gludwch y codau yn lle hynny.
numbers-added = { $n ->
    [one] Cafodd un cod ei ychwanegu.
   *[other] Nifer y codau a gafodd eu hychwanegu: { $n }.
}
numbers-known = { $n ->
    [one] Roedd un cod yno’n barod: { $code }
   *[other] Nifer y codau a oedd yno’n barod: { $n }.
}
numbers-bad = { $n ->
    [one] Nid oedd modd darllen un.
   *[other] Nifer nad oedd modd eu darllen: { $n }.
}
numbers-none = Nid oes cod yn hwn.
numbers-full = Nifer y codau sy’n ffitio yma: { $n }. Cafodd y gweddill eu gadael allan.
fault-short = { $code } – nid yw { $n } nod yn ddigon. Nifer y nodau mewn cod: { $length }.
fault-long = { $code } – mae { $n } nod yn ormod. Nifer y nodau mewn cod: { $length }.
fault-letter = { $code } – nid yw’r nod hwn mewn unrhyw god: { $letter }
fault-wrong = { $code } – mae un nod yn anghywir, neu mae dau wedi’u cyfnewid. Gofynnwch amdano eto.
fault-version = { $code } – daw hwn o fersiwn arall o’r dudalen. Ail-lwythwch y dudalen ar y ddwy ddyfais.
numbers-gone = Wedi’i dynnu allan: { $code }
numbers-all-gone = Cafodd pob cod ei dynnu allan.
numbers-list = Codau wedi’u hychwanegu: { $n }
numbers-out = Tynnu allan
numbers-out-code = Tynnu allan: { $code }
numbers-clear = Tynnu popeth allan
numbers-hide = Dyfalu’n gyntaf: cuddio’r canlyniad
numbers-reveal = Dangos y canlyniad
numbers-guess = Dyfalwch yn gyntaf. Pa ochr sy’n gadael mwy i’r rhan fwyaf o bobl yma?
numbers-save = Cadw ar gyfer taenlen (CSV)
numbers-saved = Wedi’i gadw gyda’ch lawrlwythiadau.
numbers-people = { $n ->
    [one] Un cod hyd yn hyn.
   *[other] Nifer y codau hyd yn hyn: { $n }.
}
numbers-few = Nifer y codau sydd eu hangen cyn dangos y canlyniad: { $n }. Gyda llai, byddai’n dweud faint y mae un person yn ei gadw.
numbers-lead-coop = Yng nghanol yr ystafell hon, mae’r gydweithfa’n gadael { $amount } yn fwy yr wythnos.
numbers-lead-platform = Yng nghanol yr ystafell hon, mae’r platfform yn gadael { $amount } yn fwy yr wythnos.
numbers-lead-same = Yng nghanol yr ystafell hon, mae’r ddau’n gadael tua’r un faint.
numbers-coop = Y gydweithfa ar y blaen
numbers-platform = Y platfform ar y blaen
numbers-same = Tua’r un faint
numbers-middle = Yn y canol, yr wythnos
numbers-middle-platform = Mae’r platfform yn gadael
numbers-middle-coop = Mae’r gydweithfa’n gadael
numbers-middle-lead = Y gwahaniaeth
numbers-middle-note = Ystyr “yn y canol” yw bod hanner y codau’n uwch a hanner yn is. Mae gan bob llinell ei chanol ei hun, felly nid oes rhaid i’r llinellau adio.
numbers-chart = Faint yn fwy y mae un ochr yn ei adael, yr wythnos
numbers-blocks = Mae pob bloc yn un person.
numbers-columns = Po uchaf y golofn, y mwyaf o bobl.
numbers-middle-mark = Y canol
numbers-as-table = Y siart fel tabl
numbers-difference = Gwahaniaeth yr wythnos
numbers-count = Pobl
numbers-bin-platform = Y platfform ar y blaen o dros { $from }, hyd at { $to }
numbers-bin-platform-open = Y platfform ar y blaen o dros { $from }
numbers-bin-same = Dim gwahaniaeth
numbers-bin-coop = Y gydweithfa ar y blaen o dros { $from }, hyd at { $to }
numbers-bin-coop-open = Y gydweithfa ar y blaen o dros { $from }
numbers-where = Pwy sydd ar y blaen ymhle
numbers-example = Enghraifft
numbers-by-coop = Y gydweithfa o { $amount }
numbers-by-platform = Y platfform o { $amount }
numbers-others = Pob enghraifft arall
numbers-others-note = Mae’r enghreifftiau heb ddigon o godau gyda’i gilydd yn y llinell olaf. Nifer y codau sydd eu hangen: { $n }. Os yw’r rhain hefyd yn rhy brin, dim ond eu nifer sydd i’w weld.
numbers-kinds = Symiau i’w dangos
numbers-kinds-note = Nid yw symiau o wahanol fathau byth yn cael eu cymysgu.
kind-pounds = Mewn punnoedd, ar ôl treth
kind-pounds-before = Mewn punnoedd, cyn treth
kind-dollars = Mewn doleri, ar ôl treth
kind-dollars-before = Mewn doleri, cyn treth
numbers-code = Cod
numbers-kind = Math o symiau
numbers-rounded = Wedi’u talgrynnu i
numbers-ahead = Pwy sydd ar y blaen

mine-title = Fy nghod
mine-intro = Darllenwch y cod hwn yn uchel i’r hyfforddwr, neu daliwch ef i fyny. Nid yw’r dudalen hon yn anfon dim. Mae’r cod yn newid pan fyddwch chi’n newid eich ffigurau.
mine-aloud = Eich cod, fesul nod: { $code }
mine-qr = Eich cod fel cod QR
mine-round = Talgrynnu fy symiau i’r agosaf
mine-tells = Yr hyn y mae’n ei ddweud wrth yr hyfforddwr
mine-no-more = Nid oes enw na ffigur arall ynddo. Mae rhif ar hap ynddo yn eich gwahaniaethu oddi wrth bobl â’r un symiau.
mine-coarser = Mae’r symiau hyn yn rhy fawr i’w rhoi’n fanylach nag i’r { $amount } agosaf.
mine-same-kind = Mae cod yn cymharu platfform â chydweithfa. Caewch hwn, a dewiswch un o bob math i’w cymharu.
mine-too-large = Mae’r symiau hyn yn rhy fawr i god. Caewch hwn, ac edrychwch ar eich ffigurau eto.

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
still-rule = Dechreuwch gyda’r hyn y mae cwsmeriaid yn ei dalu mewn wythnos, a thynnwch y ffioedd ym mhob achos. Os yw’r gydweithfa yn codi ffi sefydlog, ychwanegwch hi at yr hyn y mae’r platfform yn ei adael i chi. Rhannwch hynny â’r hyn y mae cwsmeriaid yn ei dalu. Dyna, yn fras, y rhan o’r tasgau y mae’n rhaid i’r gydweithfa ei chynnig.

## Within another page

frame-label = Am y gyfrifiannell hon
frame-full = Agor y dudalen lawn gyda’r ffigurau hyn
frame-sealed = Mae’r dudalen o gwmpas y gyfrifiannell hon yn cyfyngu ar yr hyn y caiff hi ei wneud. Efallai na fydd modd agor tudalennau, cadw ffeiliau nac argraffu yma. I wneud hynny, copïwch y cyfeiriad hwn i dab newydd:
frame-ask = A gaiff eich canlyniad ei anfon i’r dudalen o gwmpas y gyfrifiannell hon?
frame-ask-who = Pwy sy’n gofyn
frame-example = Enghraifft
frame-ask-what = Dyma’r hyn a fyddai’n cael ei anfon, nawr a phob tro y bydd yr ateb yn newid:
frame-ask-only = Dim ond yr enghraifft, y cyfnod a’r symiau hyn sy’n cael eu hanfon. Nid yw’r ffigurau rydych chi’n eu rhoi yma yn cael eu hanfon.
frame-agree = Anfon fy nghanlyniad
frame-refuse = Peidio â’i anfon
frame-sending = Mae eich canlyniad yn cael ei anfon i’r dudalen o gwmpas y gyfrifiannell hon
frame-stop = Rhoi’r gorau i’w anfon
frozen-passed = Mae’r flwyddyn dreth ddiweddaraf yn y copi hwn, { $year }, wedi dod i ben.
frozen-live = Agor y fersiwn diweddaraf

## The trainer’s kit, as pages to print

kit-back = Yn ôl i’r gyfrifiannell

## Putting it on another site

builder-title = Rhoi’r gyfrifiannell hon ar eich gwefan
builder-intro = Dewiswch yr hyn y mae’n ei ddangos, edrychwch arni, a chopïwch y cod i’ch tudalen. Nid yw’n gosod cwcis, ac mae’r hyn y mae eich darllenwyr yn ei roi ynddi yn aros ar eu dyfeisiau.
builder-script-off = Mae sgriptiau wedi’u diffodd. Mae eu hangen yma i ysgrifennu’r cod i chi.
builder-what = Yr hyn y mae’n ei ddangos
builder-preset = Enghraifft
builder-own = Y ffigurau a ddaeth gyda chi
builder-lang = Iaith
builder-lang-page = Iaith eich tudalen
builder-view = Faint ohoni
builder-view-whole = Y dudalen gyfan
builder-view-short = Yr ateb a’r ffigurau y tu ôl iddo
builder-view-answer = Yr ateb yn unig
builder-look = Sut mae’n edrych
builder-theme = Lliwiau
builder-theme-auto = Golau neu dywyll, fel dyfais y darllenydd
builder-theme-light = Golau
builder-theme-dark = Tywyll
builder-theme-transparent = Ar gefndir eich tudalen
builder-accent = Eich lliw
builder-accent-help = Er enghraifft #7a1fa2. Mae’n mynd yn dywyllach neu’n oleuach lle na fyddai modd ei ddarllen.
builder-call = Galwad i weithredu
builder-call-url = Y cyfeiriad y mae’n arwain ato
builder-call-en = Geiriau Saesneg
builder-call-cy = Geiriau Cymraeg
builder-version = Fersiwn
builder-live = Byw: y ffigurau diweddaraf bob amser
builder-frozen = Wedi’i rewi: nid yw byth yn newid
builder-frozen-help = Mae porwyr yn gwirio mai sgript copi wedi’i rewi yw’r un a ddewisoch. Mae’r copi’n dweud pan fydd ei flwyddyn dreth wedi dod i ben.
builder-preview = Rhagolwg
builder-width = Lled
builder-phone = Ffôn
builder-desktop = Cyfrifiadur
builder-code = Y cod ar gyfer eich tudalen
builder-script = Lle mae sgriptiau’n cael eu caniatáu
builder-script-help = Mae’n tyfu ac yn crebachu gyda’i chynnwys.
builder-iframe = Lle mae fframiau’n cael eu caniatáu ond nid sgriptiau
builder-iframe-help = Mae’n cadw ei huchder ac yn sgrolio y tu mewn.
builder-card = Lle nad yw’r naill na’r llall yn cael eu caniatáu
builder-card-help = Ychydig eiriau a dolen.
builder-card-link = Cymharu’r hyn y byddech chi’n ei gadw
builder-copy = Copïo
builder-copied = Wedi’i gopïo.
builder-failed = Nid oes modd copïo yma. Dewiswch y cod a’i gopïo eich hun.
builder-notes = Os yw eich gwefan wedi’i gwneud gyda
builder-wordpress = Ychwanegwch floc Custom HTML a gludwch y cod ynddo. Os nad oes gennych yr hawl i’w defnyddio, mae WordPress yn dileu sgriptiau a fframiau. Gofynnwch i weinyddwr gadw’r dudalen, neu defnyddiwch y ddolen.
builder-squarespace = Ychwanegwch floc Code a gludwch y cod ynddo. Nid yw rhai cynlluniau’n caniatáu sgriptiau na fframiau yno: defnyddiwch y ddolen felly.
builder-wix = Dewiswch Embed Code, yna Embed HTML, a gludwch y cod. Mae Wix yn ei ddangos mewn blwch nad yw’n tyfu: gwnewch y blwch yn ddigon tal.
builder-nationbuilder = Agorwch olwg ffynhonnell cynnwys y dudalen a gludwch y cod. Os yw’r sgript yn diflannu, ychwanegwch ei llinell at gynllun eich thema a gadewch y gweddill yn y dudalen.
builder-privacy = Brawddeg ar gyfer eich hysbysiad preifatrwydd
builder-privacy-text = Mae’r dudalen hon yn dangos y gyfrifiannell “Cydweithfa neu gig?” mewn ffrâm o wefan arall. Nid yw’r gyfrifiannell yn gosod cwcis, ac mae’r ffigurau rydych chi’n eu rhoi ynddi yn aros ar eich dyfais. Wrth ei llwytho, mae’r gweinydd sy’n ei darparu yn cael yr hyn y mae pob gweinydd yn ei gael, fel eich cyfeiriad IP. Dim ond os ydych chi’n cytuno y mae eich canlyniad yn cael ei drosglwyddo i’r dudalen hon.
