//! Files of ride-hail platforms and their fleets, in several languages and layouts.

mod common;

use common::{asked, of_bytes, text, told, totals};
use coop_or_gig_statement::{
    Balance, Certainty, Choices, Currency, Difference, Flag, GrossBasis, Identity, Measure, Platform, Report, Role,
};
use Measure::{
    Bonuses, CashCollected, FeeTax, GrossFare, Jobs, Millimetres, NetEarnings, OtherFees, Payout, PlatformFee, SecondsEngaged,
    SecondsOnline, Tips, TollsReimbursed, WorkerFare,
};

const WEEK: &str = "20260302-20260309-payments_driver-Test.csv";

#[test]
fn a_fleets_week_in_portuguese_with_a_root_and_sections_of_its_own() {
    let statement = text(
        WEEK,
        "UUID do motorista,Nome próprio do motorista,Pago a si,Pago a si : Os seus rendimentos,Pago a si : Saldo da viagem : Pagamentos : Dinheiro recebido,Pago a si:Os seus rendimentos:Tarifa,Pago a si:Os seus rendimentos:Tarifa:Tarifa,Pago a si:Os seus rendimentos:Tarifa:Imposto sobre a tarifa,Pago a si:Os seus rendimentos:Taxa de serviço,Pago a si:Os seus rendimentos:Gratificação,Pago a si:Saldo da viagem:Reembolsos:Portagem\n\
         a,Ana,290.00,310.00,-25.00,400.00,376.00,24.00,-100.00,10.00,5.00\n\
         b,Rui,75.00,75.00,0,100.00,94.00,6.00,-25.00,0,0\n",
    );
    let figures = totals(&statement);
    assert_eq!(
        told(&figures, [GrossFare, PlatformFee, Tips, NetEarnings]),
        [Some(50_000), Some(12_500), Some(1_000), Some(38_500)]
    );
    assert_eq!(told(&figures, [CashCollected, TollsReimbursed, FeeTax, Payout]), [Some(2_500), Some(500), None, None]);
    assert_eq!(figures.get(Measure::VatOnFare), Some(3_000));
    assert_eq!(statement.tables[0].report, Some(Report::UberPaymentsDriver));
    assert_eq!(asked(&statement), ["currency"]);
    assert!(statement.tables[0].checks.iter().all(|check| check.balance == Balance::Balanced));
}

#[test]
fn a_fleets_week_in_french_has_net_earnings_alone() {
    let statement = text(
        WEEK,
        "UUID du chauffeur,Prénom du chauffeur,Revenus totaux,Revenus totaux : Prix net de la course,Remboursements et notes de frais,Versements,Espèces collectées\n\
         a,Anne,310.50,300.50,4.20,-200.00,-55.00\n",
    );
    let figures = totals(&statement);
    assert_eq!(told(&figures, [GrossFare, PlatformFee, WorkerFare, NetEarnings]), [None, None, Some(30_050), Some(31_050)]);
    assert_eq!(told(&figures, [TollsReimbursed, Payout, CashCollected]), [Some(420), Some(20_000), Some(5_500)]);
    assert_eq!(statement.tables[0].basis, GrossBasis::EarningsAfterFee);
    assert_eq!(statement.summaries[0].take.overall, None);
    assert!(statement.tables[0].flags.contains(&Flag::NoFares));
}

#[test]
fn languages_may_mix_and_a_fee_may_stand_below_the_fare() {
    let statement = text(
        WEEK,
        "Driver UUID,Paid to you,An dich gezahlt : Deine Umsätze,An dich gezahlt:Deine Umsätze:Fahrpreis,An dich gezahlt:Deine Umsätze:Fahrpreis:Service fee,An dich gezahlt:Deine Umsätze:Trinkgeld,Stunden online,Total Trips\n\
         a,82.00,82.00,100.00,-20.00,2.00,10.5,9\n",
    );
    let figures = totals(&statement);
    assert_eq!(told(&figures, [GrossFare, PlatformFee, Tips, NetEarnings]), [Some(10_000), Some(2_000), Some(200), Some(8_200)]);
    assert_eq!(told(&figures, [SecondsOnline, Jobs]), [Some(37_800), Some(9)]);
}

#[test]
fn a_branch_with_the_fee_already_off_is_seen_by_the_balance() {
    let statement = text(
        WEEK,
        "Driver UUID,Paid to you:Your earnings,Paid to you:Your earnings:Fare,Paid to you:Your earnings:Fare:Fare,Paid to you:Your earnings:Fare:Service fee\n\
         a,75.00,75.00,100.00,-25.00\nb,150.00,150.00,200.00,-50.00\n",
    );
    assert_eq!(told(&totals(&statement), [GrossFare, PlatformFee, NetEarnings]), [Some(30_000), Some(7_500), Some(22_500)]);
    assert_eq!(statement.summaries[0].take.overall, Some(250_000));
}

#[test]
fn an_unknown_section_is_understood_by_what_is_below_it() {
    let statement = text(
        WEEK,
        "Driver UUID,Betalt : Dine penge,Betalt:Dine penge:Fare,Betalt:Dine penge:Service fee,Betalt:Dine penge:Tip\na,80.00,100.00,-25.00,5.00\n",
    );
    assert_eq!(
        told(&totals(&statement), [GrossFare, PlatformFee, Tips, NetEarnings]),
        [Some(10_000), Some(2_500), Some(500), Some(8_000)]
    );
}

#[test]
fn payments_of_the_new_download_with_commission_and_tax_in_pairs() {
    let statement = text(
        "Driver/driver_payments-0.csv",
        "Trip UUID,Local Amount,Currency Code,Classification,Category,Local Timestamp,City Name\n\
         t1,10.00,GBP,transport.fare.base,fare,2026-03-02 05:00:00,Leeds\n\
         t1,2.00,GBP,transport.fare.distance,fare,2026-03-02 05:00:00,Leeds\n\
         t1,-3.00,GBP,intermediary.commission,commission,2026-03-02 05:00:00,Leeds\n\
         t1,0.60,GBP,transport.tax.vat,tax,2026-03-02 05:00:00,Leeds\n\
         t1,-0.60,GBP,transport.tax.vat,tax,2026-03-02 05:00:00,Leeds\n\
         t2,20.00,GBP,transport.fare.base,fare,2026-03-10 05:00:00,Leeds\n\
         t2,-6.00,GBP,intermediary.commission,commission,2026-03-10 05:00:00,Leeds\n\
         t2,1.50,GBP,transport.misc.tip,tip,2026-03-12 05:00:00,Leeds\n\
         t2,4.00,GBP,transport.toll,toll,2026-03-10 05:00:00,Leeds\n\
         ,-28.50,GBP,so.payout,payout,2026-03-16 05:00:00,Leeds\n",
    );
    let summary = &statement.summaries[0];
    assert_eq!(
        told(&summary.totals, [GrossFare, PlatformFee, Tips, TollsReimbursed]),
        [Some(3_200), Some(900), Some(150), Some(400)]
    );
    assert_eq!(told(&summary.totals, [NetEarnings, Payout, Jobs]), [Some(2_850), Some(2_850), Some(2)]);
    let trips = summary.take.by_trip.as_ref().expect("jobs");
    assert_eq!((trips.jobs, trips.least, trips.most, summary.take.overall), (2, 250_000, 300_000, Some(281_250)));
    assert_eq!(summary.weeks.len(), 2);
    assert_eq!(summary.weeks[0].start.to_string(), "2026-03-02");
}

#[test]
fn hours_before_four_on_monday_belong_to_ubers_week_before() {
    let statement = text(
        "driver_payments-0.csv",
        "Trip UUID,Local Amount,Currency Code,Classification,Category,Local Timestamp\n\
         t1,10.00,GBP,transport.fare.base,fare,2026-03-09 03:59:00\nt2,10.00,GBP,transport.fare.base,fare,2026-03-09 04:00:00\n",
    );
    let starts: Vec<String> = statement.summaries[0].weeks.iter().map(|week| week.start.to_string()).collect();
    assert_eq!(starts, ["2026-03-02", "2026-03-09"]);
}

#[test]
fn lifetime_trips_tell_a_rate_in_place_of_a_fee() {
    let statement = text(
        "02 - Driver Lifetime Trips.csv",
        "city_id;currency_code;begintrip_timestamp_local;begintrip_timestamp_utc;trip_distance_miles;trip_duration_seconds;status;is_cash_trip;original_fare_local;service_fee_local;toll_amount_local\n\
         1;EUR;2021-03-01T10:00:00.000Z;2021-03-01T09:00:00.000Z;5.5;1200;completed;false;12.50;0.25;0\n\
         1;EUR;2021-03-01T12:00:00.000Z;2021-03-01T11:00:00.000Z;2;600;completed;true;8.10;0.25;1.20\n\
         1;EUR;2021-03-01T13:00:00.000Z;2021-03-01T12:00:00.000Z;0;0;rider_canceled;false;0;0.25;0\n",
    );
    let figures = totals(&statement);
    assert_eq!(told(&figures, [GrossFare, PlatformFee, CashCollected, Jobs]), [Some(2_060), Some(516), Some(810), Some(2)]);
    assert_eq!(told(&figures, [SecondsEngaged, TollsReimbursed]), [Some(1_800), Some(120)]);
    assert_eq!(figures.metres(), Some(12_070));
    assert_eq!(statement.tables[0].aside.len(), 1);
    assert!(statement.tables[0].flags.contains(&Flag::FeeIsRate));
    assert_eq!(statement.summaries[0].currency, Some(Currency::EUR));
}

#[test]
fn newer_lifetime_trips_and_older_trip_details() {
    let statement = text(
        "driver_lifetime_trips-0.csv",
        "Status,Local Request Timestamp,Trip Distance (miles),Duration (Seconds),Local Original Fare,Currency Code\n\
         completed,2026-03-02 10:00:00,3.1,600,9.40,GBP\ncompleted,2026-03-03 10:00:00,4.0,900,11.00,GBP\n",
    );
    assert_eq!(
        told(&totals(&statement), [GrossFare, SecondsEngaged, Jobs, PlatformFee]),
        [Some(2_040), Some(1_500), Some(2), None]
    );
    assert!(asked(&statement).contains(&"fee"));
    let details = text(
        "Trip details (Driver).csv",
        "request_time,city,status,currency,fare,distance,duration\n2019-03-02 10:00:00,Leeds,COMPLETED,GBP,9.40,3.1,600\n",
    );
    assert_eq!(details.tables[0].report, Some(Report::UberTripDetails));
    assert!(["distance", "time"].iter().all(|word| asked(&details).contains(word)), "no unit is told: {:?}", asked(&details));
    assert_eq!(totals(&details).get(Millimetres), None);
}

#[test]
fn activity_of_a_fleet_has_no_money() {
    let trips = text(
        "20260302-20260309-trip_activity-Test.csv",
        "Trip UUID,Driver UUID,Driver first name,Number plate,Service type,Trip request time,Trip drop-off time,Pick-up address,Trip distance,Trip status\n\
         t1,d,Ana,AB12,X,2026-03-02 10:00:00,2026-03-02 10:20:00,Street 1,5.2,completed\n\
         t2,d,Ana,AB12,X,2026-03-02 11:00:00,2026-03-02 11:10:00,Street 2,1.0,rider_cancelled\n",
    );
    assert_eq!(told(&totals(&trips), [Jobs, SecondsEngaged, GrossFare, NetEarnings]), [Some(1), Some(1_200), None, None]);
    assert_eq!(asked(&trips), ["distance"]);
    let time = text(
        "20260302-20260309-driver_time_and_distance-Test.csv",
        "Driver UUID,Driver first name,Time online,Time on trip,Trips completed\nd,Ana,01:01:05,00:20:30,31\n",
    );
    assert_eq!(told(&totals(&time), [SecondsOnline, SecondsEngaged, Jobs]), [Some(90_300), Some(73_800), Some(31)]);
    let activity = text(
        "20260302-20260309-driver_activity-Test.csv",
        "Driver UUID,Driver first name,Trips completed,Time online (days : hours: minutes),Time on trip (days : hours: minutes)\nd,Ana,31,2 : 04 : 00,1 : 00 : 30\n",
    );
    assert_eq!(told(&totals(&activity), [SecondsOnline, SecondsEngaged]), [Some(187_200), Some(88_200)]);
}

#[test]
fn a_single_drivers_week_of_2019() {
    let statement = text(
        "statement.csv",
        "Driver Name,Date/Time,Trip ID,Type,Fare\nA,\"Monday, March 4, 2019 9:15 PM\",t1,UberX,$12.50\nA,\"Tuesday, March 5, 2019 9:15 PM\",t2,UberX,$8.00\nA,\"Tuesday, March 5, 2019 9:15 PM\",t2,Tip,$2.00\n",
    );
    assert_eq!(told(&totals(&statement), [WorkerFare, Tips, NetEarnings, Jobs]), [Some(2_050), Some(200), Some(2_250), Some(2)]);
    assert_eq!(statement.summaries[0].currency, Some(Currency::USD));
}

const BOLT_PT: &str = "Motorista,Email,Telemóvel,Ganhos brutos (total)|€,Ganhos brutos (pagamentos na app)|€,IVA sobre os ganhos brutos (pagamentos na app)|€,Ganhos brutos (pagamentos em dinheiro)|€,IVA sobre os ganhos brutos (pagamentos em dinheiro)|€,Dinheiro recebido|€,Gorjetas dos passageiros|€,Ganhos da campanha|€,Reembolsos de despesas|€,Taxas de cancelamento|€,IVA das taxas de cancelamento|€,Portagens|€,Taxas de reserva|€,IVA das taxas de reserva|€,Total de taxas|€,Comissões|€,Reembolsos aos passageiros|€,Outras taxas|€,Ganhos líquidos|€,Pagamento previsto|€,Ganhos brutos por hora|€/h,Ganhos líquidos por hora|€/h,Identificador do motorista,Viagens terminadas,Tempo online (min),Utilização|%,Distância média das viagens|km,Distância total das viagens|km,Classificação média do motorista|★";
const BOLT_PT_ROW: &str = "Ana,a@b.c,351900000000,612.00,500.00,28.30,100.00,5.66,100.00,8.00,0.00,2.00,4.00,0.23,6.10,0.00,0.00,158.00,150.00,5.00,3.00,454.00,354.00,15.30,11.35,d-1,60,2400,55.0,6.2,372.5,4.9";

#[test]
fn bolt_in_portuguese_plain_and_damaged_by_a_spreadsheet() {
    let plain = format!("\u{feff}{BOLT_PT}\n{BOLT_PT_ROW}\n");
    let wrap = |line: &str| format!("\"{}\";;\n", line.replace('"', "\"\""));
    let damaged =
        format!("\u{feff}{}{}", wrap(BOLT_PT), wrap(&BOLT_PT_ROW.replace("351900000000", "3.5E+11").replace("Ana", "\"Ana, B.\"")));
    for (content, is_damaged) in [(plain, false), (damaged, true)] {
        let statement = text("Ganhos por motorista-02_03_2026-08_03_2026-X.csv", &content);
        let figures = totals(&statement);
        assert_eq!(told(&figures, [GrossFare, PlatformFee, OtherFees, Tips]), [Some(60_000), Some(15_000), Some(800), Some(800)]);
        assert_eq!(
            told(&figures, [NetEarnings, CashCollected, Jobs, SecondsOnline]),
            [Some(45_400), Some(10_000), Some(60), Some(144_000)]
        );
        assert_eq!(figures.metres(), Some(372_500));
        let table = &statement.tables[0];
        assert_eq!(table.flags.contains(&Flag::Unwrapped), is_damaged);
        assert_eq!(table.period.map(|(first, last)| last.0 - first.0), Some(6));
        assert_eq!(statement.summaries[0].currency, Some(Currency::EUR));
        assert!(asked(&statement).is_empty(), "{:?}", asked(&statement));
        assert!(table.checks.iter().all(|check| check.balance == Balance::Balanced), "{:?}", table.checks);
        let column = |title: &str| table.columns.iter().find(|column| column.title == title).expect("a column");
        assert_eq!(column("Ganhos brutos por hora|€/h").role, Role::Ignored);
        assert_eq!(column("Comissões|€").certainty, Certainty::Header);
    }
}

#[test]
fn bolt_in_english_without_columns_of_fees_asks_what_the_difference_is() {
    let content = "Driver,Gross earnings (total)|€,Gross earnings (in-app payment)|€,Collected cash|€,Rider tips|€,Net earnings|€,Projected payout|€\nA,120.00,90.00,20.00,10.00,92.50,72.50\n";
    let name = "Earnings per driver-02_03_2026-08_03_2026.csv";
    let statement = text(name, content);
    assert_eq!(
        told(&totals(&statement), [GrossFare, PlatformFee, Tips, NetEarnings]),
        [Some(11_000), None, Some(1_000), Some(9_250)]
    );
    assert_eq!(asked(&statement), ["difference"]);
    assert_eq!(statement.summaries[0].take.overall, None, "no take until somebody says what the difference is");
    let mut choices = Choices::default();
    choices.all.difference = Some(Difference::Fee);
    let answered = of_bytes(name, content.as_bytes().to_vec(), choices);
    assert_eq!(told(&totals(&answered), [PlatformFee]), [Some(2_750)]);
    assert_eq!(answered.summaries[0].take.overall, Some(250_000));
}

#[test]
fn bolts_trips_in_german() {
    let statement =
        text("trips.csv", "Datum;Fahrpreis;Zahlungsart;Fahrer\n2026-01-30 23:50;12,50;Bar;A\n2026-01-31 08:10;8,00;Karte;A\n");
    assert_eq!(told(&totals(&statement), [GrossFare, CashCollected]), [Some(2_050), Some(1_250)]);
    assert!(["currency", "gross", "fee"].iter().all(|word| asked(&statement).contains(word)));
}

#[test]
fn polish_in_the_code_page_of_central_europe() {
    let content = "Kierowca;Identyfikator kierowcy;Zarobki brutto (ogółem)|ZŁ;Zarobki brutto (płatności w aplikacji)|ZŁ;Zarobki brutto (płatności gotówkowe)|ZŁ;Opłaty ogółem|ZŁ;Zarobki netto|ZŁ\nJan;d;1 020,50;720,50;300,00;255,13;765,37\n";
    let bytes: Vec<u8> = content
        .chars()
        .map(|c| match c {
            'ó' => 0xf3,
            'ł' => 0xb3,
            'Ł' => 0xa3,
            'ś' => 0x9c,
            c => u8::try_from(c).expect("ASCII"),
        })
        .collect();
    let statement = of_bytes("Zarobki-02_03_2026-08_03_2026.csv", bytes, Choices::default());
    assert_eq!(told(&totals(&statement), [GrossFare, PlatformFee, NetEarnings]), [Some(102_050), Some(25_513), Some(76_537)]);
    assert_eq!(statement.tables[0].encoding.word(), "windows-1250");
    assert_eq!(statement.summaries[0].currency, Some(Currency::PLN));
    assert_eq!(statement.tables[0].platform, Platform::Bolt);
}

#[test]
fn tolls_inside_net_earnings_are_found_where_one_way_alone_balances() {
    let statement = text(
        "rides.csv",
        "Ride ID,Date,Fare,Commission,Tolls,Net earnings\na,2026-03-02,10.00,2.50,1.00,8.50\nb,2026-03-03,20.00,5.00,2.00,17.00\nc,2026-03-04,8.00,2.00,0.00,6.00\n",
    );
    let check = statement.tables[0].checks.iter().find(|check| check.identity == Identity::Net).expect("a check");
    assert!(matches!(check.balance, Balance::By(variant) if variant.tolls_in), "{check:?}");
    assert_eq!(statement.summaries[0].take.overall, Some(250_000));
    assert!(!asked(&statement).contains(&"difference"));
}

#[test]
fn bonuses_and_refunds_stay_what_they_are() {
    let statement = text(
        "fleet.csv",
        "Trip ID,Date,Fare,Service fee,Promotion,Net earnings,Currency\na,2026-03-02,10.00,-2.50,1.00,8.50,EUR\nb,2026-03-03,-4.00,1.00,0,-3.00,EUR\n",
    );
    assert_eq!(
        told(&totals(&statement), [GrossFare, PlatformFee, Bonuses, NetEarnings]),
        [Some(600), Some(150), Some(100), Some(550)]
    );
}

#[test]
fn refunds_to_riders_and_other_fees_stand_beside_the_commission() {
    let statement = text(
        "earnings.csv",
        "Driver,Gross earnings (total)|€,Gross earnings (in-app payment)|€,Gross earnings (cash)|€,Rider tips|€,Total fees|€,Commission|€,Refunds to riders|€,Other fees|€,Net earnings|€\n\
         a,410.00,300.00,100.00,10.00,120.00,95.00,20.00,5.00,290.00\n",
    );
    let figures = totals(&statement);
    assert_eq!(
        told(&figures, [GrossFare, PlatformFee, OtherFees, NetEarnings]),
        [Some(40_000), Some(9_500), Some(2_500), Some(29_000)]
    );
    assert_eq!(statement.summaries[0].take.overall, Some(237_500));
    assert!(statement.tables[0].checks.iter().all(|check| check.balance == Balance::Balanced));
}
