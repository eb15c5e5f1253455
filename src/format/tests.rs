use super::*;

/// Ends of a range that are told alike are one amount.
#[test]
fn a_range_has_two_ends() {
    let told = |low, high| {
        let [low, high] = [low, high].map(|pence| pounds(Currency::Pounds, Money(pence)));
        range(low, &high)
    };
    assert_eq!(told(12_240, 18_600), "£122 – £186");
    assert_eq!(told(8_760, 8_840), "£88");
    assert_eq!(told(-587_010, -587_000), "−£5,870");
}

/// Least numbers of jobs are shown never less than what is needed, and stand to the others as the figures do.
#[test]
fn a_least_number_of_jobs_is_rounded_up() {
    let told = |least: i64, others: [i64; 2]| {
        let (least, [one, other]) = least_jobs(Quantity(least), others.map(Quantity));
        [least, one, other]
    };
    assert_eq!(told(1_901_466, [0, 1_714_286]), ["2", "0", "1.71"]);
    // Beside a figure of 2, a least told as 2 would hide that it is less.
    assert_eq!(told(1_901_466, [2_000_000, 2_000_000]), ["1.91", "2", "2"]);
    assert_eq!(told(2_000_000, [2_000_000, 1_900_000]), ["2", "2", "1.9"]);
    // A figure of 1.95 carries a least of 1.901466: told as 2, it would not seem to.
    assert_eq!(told(1_901_466, [1_950_000, 1_901_466]), ["1.901466", "1.95", "1.901466"]);
    assert_eq!(told(1_901_466, [1_950_000, 2_000_000]), ["1.91", "1.95", "2"]);
    // Nor may what is too little seem to be enough.
    assert_eq!(told(1_999_000, [1_998_000, 1_000_000]), ["2", "1.99", "1"]);
    assert_eq!(told(31_400, [4_000, 50_000]), ["0.032", "0.004", "0.05"]);
    assert_eq!(told(12_300_000, [1_670_000, 1_234_567_800_000]), ["13", "1.67", "1,234,567.8"]);
    for (least, other) in [(1, 1), (999_999, 1_000_000), (3_000_001, 3_000_000), (7, 5_000_000)] {
        let plain = |told: &str| told.replace(',', "").parse::<f64>().expect("a number");
        let [needed, there, _] = told(least, [other, 0]);
        assert!(plain(&needed) * 1e6 + 1e-6 >= least.to_string().parse().expect("a number"));
        assert_eq!(plain(&there) >= plain(&needed), other >= least, "{least} and {other}: {needed} and {there}");
    }
}

#[test]
fn a_least_price_is_rounded_up() {
    let told = |least: i64, own: i64| least_price(Currency::Pounds, Price(least), Price(own));
    let pair = |least: &str, own: &str| (least.to_owned(), own.to_owned());
    assert_eq!(told(215_599, 241_000), pair("£21.56", "£24.10"));
    assert_eq!(told(85_566, 0), pair("£8.56", "£0.00"));
    assert_eq!(told(12_345_600, 90_000), pair("£1,234.56", "£9.00"));
    // A hundredth of a penny apart, within one penny.
    assert_eq!(told(90_010, 90_020), pair("£9.0010", "£9.0020"));
    assert_eq!(told(90_020, 90_010), pair("£9.0020", "£9.0010"));
    assert_eq!(told(90_050, 90_049), pair("£9.0050", "£9.0049"));
}

#[test]
fn what_is_missing_is_never_nothing() {
    assert_eq!(missing(Currency::Pounds, Money(51_340), Period::Week), "£513");
    assert_eq!(missing(Currency::Pounds, Money(99), Period::Week), "£0.99");
    assert_eq!(missing(Currency::Pounds, Money(0), Period::Hour), "£0.01");
}

fn told(key: &str, number: i64) -> String {
    with_sign(Currency::Pounds, Field::from_key(key).expect("a field"), Value::Number(number))
}

#[test]
fn figures_in_words_have_two_places_at_most_and_grouped_thousands() {
    for (key, number, said) in [
        ("price", 435_000, "£43.50"),
        ("price", 374_125, "£37.41"),
        ("price", 12_000_000, "£1,200"),
        ("wages", 123_456_789, "£1,234,567.89"),
        ("wages", -500, "−£5"),
        ("1.fee", 281_707, "28.17%"),
        ("2.volume", 10_000_000, "1,000%"),
        ("mile-cost", 6_340, "63.4"),
        ("miles", 1_234_567_891, "1,234.57"),
        ("price-drift", -200_000, "−20%"),
        ("years", 5, "5"),
        ("year", 2026, "2026-27"),
        ("vehicle", 2, "bicycle"),
    ] {
        assert_eq!(told(key, number), said, "{key}");
    }
    assert_eq!(with_sign(Currency::Pounds, Field::from_key("1.cap").expect("a field"), Value::Nothing), "");
    assert_eq!(
        (short(Currency::Pounds, Money(82_000)), short(Currency::Pounds, Money(4_350))),
        ("£820".to_owned(), "£43.50".to_owned())
    );
    for (plain, said) in [("2000", "2,000"), ("63.4", "63.4"), ("199.5565", "199.5565"), ("", ""), ("1234567.5", "1,234,567.5")] {
        assert_eq!(regrouped(plain), said);
    }
}

#[test]
fn prices_go_to_the_penny_and_parts_of_a_penny_are_told_in_pence() {
    let lang = Lang::En;
    for (rate, said) in [
        (4_350 * 100, "£43.50"),
        (2_900, "£0.29"),
        (6_340, "63.4p"),
        (16_434_680, "£1,643.47"),
        (5, "0.05p"),
        (0, "£0.00"),
        (-6_340, "−63.4p"),
    ] {
        assert_eq!(price(Currency::Pounds, lang, Price(rate)), said);
    }
    assert_eq!(percent_closely(Ratio(1_995_565)), "199.56%");
    assert_eq!(percent_closely(Ratio(120_700)), "12.07%");
}
