
/** What every function here throws when it is given something that it cannot use. */
export interface InputError extends Error {
  /** Where it is: `deals[1].fee`. Empty for the argument itself. */
  path: string;
}

/** Something in each language of the product. */
export interface ByLanguage<T> {
  en: T;
  cy: T;
}

/** A preset in the list that `presets()` gives. */
export interface PresetTitle {
  id: string;
  title: ByLanguage<string>;
  about: ByLanguage<string>;
}

/** A scenario with evidence for its figures. */
export interface Preset {
  id: string;
  /** Every field spelt out. */
  scenario: Scenario;
  words: ByLanguage<PresetWords>;
  evidence: Evidence[];
  /** Other figures that are worth a try, as scenarios that start from this preset. */
  tries: { label: ByLanguage<string>; scenario: Scenario }[];
}

/** A preset's words in one language. */
export interface PresetWords {
  title: string;
  about: string;
  /** What one unit sold is called. */
  price: string;
  /** What each deal is called. */
  deals: string[];
}

/** What a figure rests on. */
export interface Evidence {
  /** The paths of the figures that it supports; none where it is background. */
  figures: string[];
  claim: ByLanguage<string>;
  /** As its source states it, in `unit`: pence stay pence here. */
  value: string;
  /** What the value counts: `percent`, `gbp-per-hour`, `hours`…; `choice` where it is the word of an option. */
  unit: string;
  /** Where it is from; null for an assumption. */
  source: Source | null;
}

/** Where a figure is from. */
export interface Source {
  title: string;
  url: string;
  /** The day it is from, or as much of that as is known: `2026-02-19`, `2025-06`. */
  asOf: string;
  confidence: 'low' | 'medium' | 'high';
}

/** Something for each period: an hour worked, a week worked, a twelfth of a year, a year. */
export interface ByPeriod<T> {
  hour: T;
  week: T;
  month: T;
  year: T;
}

/** What `compare` gives. */
export interface Comparison {
  /** One for each deal, in their order. */
  outcomes: Outcome[];
  /** The deal that the answer compares from, counted from 1. */
  from: number;
  /** The deal that the answer compares with it, counted from 1. */
  to: number;
  /** By how much the second of the two leads the first, in pounds; negative where it leaves less. */
  lead: ByPeriod<number>;
  /** Which of the two leaves more; `same` where they differ by no more than 1%. */
  verdict: 'from' | 'to' | 'same';
  /** For each deal that goes by fares and whose percentage fee has a range, what it leaves at either end of that; null for the others. */
  bands: (Band | null)[];
  /** What the lead rests on besides; null where the deal that leaves more promises nothing that it must earn first. */
  funding: Funding | null;
  /**
   * The jobs that the second deal must bring to leave as much (`breakEvens.volume`) and to get what it pays out, in per cent of those
   * of the first: a wage must be earned, and so must pay that a co-op makes up.
   */
  needed: Threshold & { fits: boolean };
  breakEvens: BreakEvens;
  benchmarks: Benchmarks;
}

/**
 * What carries what a deal promises. Told of the deal that leaves more (where both leave the same, of the second, else of the first) if
 * it pays a wage, or if it is a co-op that pays out more than it gets. Do not call such a deal ahead without it.
 */
export interface Funding {
  /** The deal, counted from 1. */
  deal: number;
  /** Whether it pays a wage. */
  wage: boolean;
  /**
   * What it must get at its own terms: so many `jobs` for each hour logged on; so high a `price` from customers for an hour or a job, at
   * the work that it has; `nothing`, as it is carried at any price; or it is `never` carried, at no price, at that work.
   */
  needs: 'jobs' | 'price' | 'nothing' | 'never';
  /** The least that carries it, in jobs an hour or pounds; null for `nothing` and `never`. */
  least: number | null;
  /** What it gets now, in the same. */
  own: number | null;
  /** The jobs an hour of the other of the two deals; null where a price is told. */
  other: number | null;
  /** What is missing on these figures, in pounds; 0 where they carry it. */
  short: ByPeriod<number>;
}

/** Take-home at the lowest and at the highest fee of a range, in pounds. */
export interface Band {
  lowestFee: ByPeriod<number>;
  highestFee: ByPeriod<number>;
}

/** What a worker keeps under one deal. */
export interface Outcome {
  /** The money path. Deductions are negative, so that a total is the sum of the lines above it, to the penny, in every period. */
  lines: ByPeriod<Lines>;
  /** What is put by for the worker and what employing them costs: no part of the lines. */
  beside: ByPeriod<Beside>;
  /** The part of the year's `topUp` that the minimum wage asks for, in pounds; the rest is the deal's own guarantee. */
  minimumTopUp: number;
  /** What the worker is for the law: always `self-employed` before tax, where no law is applied. */
  status: 'self-employed' | 'worker' | 'employee';
  /** How a week's hours are spent. */
  hours: { engaged: number; waiting: number; unpaid: number; worked: number };
  /** Weeks worked in a year. */
  weeks: number;
  /**
   * What the percentage fee was reckoned by: all `fares` at one rate, bands of a `week`'s fares, bands of each `job`'s fare; `no-jobs`
   * where it should be the last, but the scenario has no jobs to tell a fare by, so that the first rate is taken of all fares.
   */
  feeBy: 'fares' | 'week' | 'job' | 'no-jobs';
  /** The fare of a job, in pounds, where `feeBy` is `job`: the year's fares spread evenly over its jobs; null elsewhere. */
  jobFare: number | null;
  /**
   * What the organisation keeps of what customers pay, in per cent; negative where the work costs it more than it brings. null where
   * what customers pay is not known.
   */
  takeRate: number | null;
  /**
   * Whether it is known what customers pay: not where `priceIs` is `pay` and a platform pays by the fare. `customersPay` of `lines` is
   * then what that platform pays, and `customerFees` and `platformFees` are only what is taken of it.
   */
  knowsCustomers: boolean;
  /**
   * What becomes of each £10 from customers, tips included: the parts add up to 10. null where nothing comes in, or where what
   * customers pay is not known.
   */
  ofTenPounds: {
    worker: number;
    /** Put by for the worker: pensions, sick pay to be expected, interest on the share. */
    later: number;
    organisation: number;
    /** Running costs, whoever bears them. */
    costs: number;
    /** Tax, contributions on both sides, student loan. */
    tax: number;
  } | null;
  /** The yearly profit that each way of deducting expenses would leave to be taxed, and the one used; null for an employee. */
  profits: {
    actual: number;
    /** null where the vehicle does not allow it. */
    mileage: number | null;
    allowance: number;
    used: 'actual' | 'mileage' | 'allowance';
    /** The profit of the way used. */
    taxed: number;
  } | null;
}

/** Pounds that are no part of take-home. All but `taxRelief`, which is the state's, the organisation pays. */
export interface Beside {
  /** What the organisation pays into the worker's pension. */
  employerPension: number;
  /** The tax relief added to what the worker pays into a pension. */
  taxRelief: number;
  /** Statutory sick pay to be expected, before tax. */
  sickPay: number;
  /** Interest on the joining share. */
  shareInterest: number;
  /** The employer's National Insurance: not the worker's. */
  employerContributions: number;
  /** Running costs that the organisation bears: not the worker's. */
  carriedCosts: number;
}

/** Pounds for each line of the money path. */
export type Lines = Record<Line, number>;

/** Where a condition holds: `value` is null for `always` and `never`. */
export interface Threshold {
  holds: 'always' | 'never' | 'at-least' | 'at-most';
  value: number | null;
}

/** What the answer depends on. */
export interface BreakEvens {
  /** The jobs that the second deal must bring, in per cent of those of the first; whether so much work fits into the hours. */
  volume: Threshold & { fits: boolean };
  /**
   * The fee of the second deal up to which it leaves at least as much: per cent, or pounds each time that it is due. Where it pays
   * a `wage` and takes no fee: the wage from which it does, in pounds an hour.
   */
  fee: Threshold & { of: 'percent' | 'flat' | 'wage' };
  /** The weeks after which the joining share is earned back; a number for `after` only. */
  share: { back: 'no-share' | 'never' | 'after'; weeks: number | null };
  /** For each deal, the hours a week that cover what it takes whatever the work; a number for `after` only. */
  flat: { covered: 'no-flat-fee' | 'never' | 'after'; hours: number | null }[];
}

/** An hourly rate, in pounds, and where it is published. */
export interface Benchmark {
  rate: number;
  source: Source;
}

/** What an hour is elsewhere. */
export interface Benchmarks {
  /** The legal minimum at the scenario's age. */
  minimumWage: Benchmark;
  /** The day from which it is. */
  minimumWageFrom: string;
  /** What has been announced for the April after the tax year, and from which day; null where nothing has. */
  comingMinimumWage: Benchmark | null;
  comingMinimumWageFrom: string | null;
  /** The Living Wage Foundation's voluntary rate, and the one for London. */
  livingWage: Benchmark;
  londonLivingWage: Benchmark;
  /** The day by which accredited employers pay them. */
  livingWagePayableBy: string;
}

/** What `solve` looks for. */
export interface Target {
  /** The deal, counted from 1. */
  deal: number;
  /**
   * What may change: the week's hours, jobs or price, or the deal's fee or volume. All else stays as it is. A deal that pays a
   * wage takes no fee: there `fee` changes nothing, so that the answer is `always` or `never`.
   */
  lever: Lever;
  /** Pounds that the deal is to leave the worker, at least: 0 to 1000000000. */
  amount: number;
  /** What the amount is for; a week if it is left out. */
  period?: 'hour' | 'week' | 'month' | 'year';
}

/** What `solve` gives: where the amount is reached, within the field's limits and 168 hours of work a week. */
export interface Solved extends Threshold {
  /** The path of the figure that the lever changes: `hours`, `deals[1].flat`. `value` and `until` are in its unit. */
  field: string;
  /** Where `at-least` ends, if yet larger values do not reach the amount; else null. */
  until: number | null;
  /** The most that any value leaves, in pounds. */
  best: number;
}

/** How `simulate` draws. */
export interface SimulationOptions {
  /** How many times: a whole number from 1 to 100000. @default 10000 */
  draws?: number;
  /** The same seed gives the same draws: a whole number from 0 to 4294967295. @default 0 */
  seed?: number;
  /** Whether a figure that holds for every deal is drawn once for all of them. @default true */
  paired?: boolean;
}

/** What `simulate` gives: amounts are pounds a year, shares per cent of the draws. */
export interface Simulation {
  draws: number;
  /** Whether the ranges are assumed, as the scenario has none: 20% to either side of what is known least. */
  assumed: boolean;
  /** For each deal, how often it alone leaves most. */
  wins: number[];
  /** How often several leave most; with `wins` it makes 100. */
  ties: number;
  /** For each deal, its take-home. */
  deals: Percentiles[];
  /** The lead of the second of the two compared deals. */
  lead: Percentiles;
  /** How often that leaves more than the first. */
  ahead: number;
  /** For each deal, how often what it gets carries what it pays out: a wage must be earned. */
  carried: number[];
  /** What each figure alone does to the lead, the most first. */
  drivers: Driver[];
}

/** Amounts that 10%, 50% and 90% of the draws do not exceed. */
export interface Percentiles {
  p10: number;
  p50: number;
  p90: number;
}

/** A figure with a range. */
export interface Driver {
  /** Its path; `least` and `most` are in its unit. */
  field: string;
  least: number;
  most: number;
  /** The lead at the least, and at the most. */
  low: number;
  high: number;
}

/** What `project` gives: the two compared deals over the scenario's `years`, in pounds. */
export interface Projection {
  /** The first is the comparison itself. */
  years: ProjectedYear[];
  stake: Stake;
}

/** An amount in the money of its year, and in that of the first. */
export interface Worth {
  then: number;
  today: number;
}

/** One year. */
export interface ProjectedYear {
  from: ProjectedSide;
  to: ProjectedSide;
  /** By how much the second deal leads, interest included. */
  lead: Worth;
  /** From the first year to this one, interest included. */
  total: { from: Worth; to: Worth; lead: Worth };
}

/** What one deal leaves in a year. */
export interface ProjectedSide {
  takeHome: Worth;
  /** Interest on the joining share. */
  interest: Worth;
}

/** The joining shares: returnable, so no part of any year. */
export interface Stake {
  /** How much more the second deal asks on joining. */
  more: number;
  /** When what it leaves more has brought that back; `year`, counted from 1, is a number for `in` only. */
  back: 'no-share' | 'in' | 'not-yet';
  year: number | null;
  /** What each deal returns at the end of the last year. */
  from: Worth;
  to: Worth;
}

/** What `accounts` gives: the co-op's accounts over five years at the prices of the first, in pounds. */
export interface Accounts {
  years: AccountsYear[];
  /** The rule by which the co-op shares its surplus out. */
  dividendBy: DividendBy;
  /** The surplus of a normal year: the first without the grant and the cost of starting. Negative for a deficit. */
  normal: number;
  /** What carries a normal year; `grant` where nothing does, but the grant hides it in the first year. */
  footing: 'members' | 'contract' | 'grant' | 'nothing';
  /** The members with which a normal year has no deficit: whole ones, looked for up to a million. */
  membersToBreakEven: Threshold;
  /** The fee, in per cent of all sales, with which a normal year has no deficit at this membership; null where none would do. */
  feeToBreakEven: number | null;
  /** Whether it is told what the co-op costs to run. Where it is not, nothing here says whether it pays its way. */
  hasCosts: boolean;
  /** What a normal year without a deficit takes, in the unit that the members' part goes by. */
  needs: Needs;
  /** Shares, loan and grant together. */
  raised: number;
  /** When the surpluses of normal years, before tax, come to the loan. */
  loanBack: Payback;
  /** The same for the cost of starting, less the grant. */
  startBack: Payback;
  /** The first year, counted from 1, at the end of which there is no cash left, whatever its surplus, and what is missing then. */
  runsOut: { year: number; missing: number } | null;
}

/** What it takes for a normal year to have no deficit. */
export interface Needs {
  /** By the figure that the deal goes by, or the co-op itself where its accounts are not linked. */
  own: Need;
  /** Where that cannot do at any value: the subscription that would. Never for a deal that pays a wage. */
  instead: Need | null;
  /** How many members pay it: those who work, or, of a subscription, all. */
  payers: number;
}

/** The least that a figure must be, all others staying. */
export interface Need {
  /**
   * The figure: a fee of the deal, or `price`, what an hour or a job under a deal that pays a wage must bring in; `coopFee` or
   * `coopSubscription` where the accounts are not linked.
   */
  of: 'fee' | 'flat' | 'jobFee' | 'subscription' | 'customerFee' | 'customerAmount' | 'price' | 'coopFee' | 'coopSubscription';
  /** What it is now: per cent, or pounds each time that it is due. */
  now: number;
  /** The least; null where none that it may be would do. */
  least: number | null;
}

/** When a sum has been earned: within so many years, the last of them not needed whole; a number for `within` only. */
export interface Payback {
  back: 'nothing' | 'never' | 'within';
  years: number | null;
}

/** One year of the accounts. */
export interface AccountsYear {
  /** Not rounded to whole ones. */
  members: number;
  /** What customers and the contract pay through the co-op. */
  sales: number;
  /** What of that goes to the workers: all but the fees. */
  paidOut: number;
  /** The same in per cent of sales; null where there are none. */
  payout: number | null;
  /** Costs are negative, so that a total is the sum of the lines above it. */
  lines: Record<AccountsLine, number>;
  /** What one member would get of what is shared out, were it by this rule. */
  dividends: Record<DividendBy, number>;
  /** What is paid back of the loan. */
  repaid: number;
  /** At the end of the year: `cash` = `loan` + `shares` + `reserves`. */
  balance: {
    /** Negative where it has run out. */
    cash: number;
    loan: number;
    shares: number;
    reserves: number;
    /** Losses that no profit has been set against for tax yet; no part of that sum. */
    losses: number;
  };
}

/** What `assessTax` takes: a year's income before tax, in pounds. */
export interface TaxInput {
  nation: Nation;
  taxYear: TaxYear;
  /** 0 to 1000000000, 0 if it is left out. Up to the trading allowance (£1,000) it counts as none. */
  selfEmployedProfit?: number;
  /** 0 to 1000000000, 0 if it is left out. */
  employmentIncome?: number;
}

/** What is due for the year, in pounds. */
export interface TaxResult {
  /** What is left of it at this income. */
  personalAllowance: number;
  /** On both incomes together. */
  incomeTax: number;
  /** National Insurance on the profit, within the annual maximum. */
  class4: number;
  /** National Insurance that the employee pays on the wages. */
  class1: number;
  /** All three. */
  total: number;
}

/** The least and the most that a figure could be; the scenario's own value is the likely one. */
export interface Range {
  low?: number | null;
  high?: number | null;
}
