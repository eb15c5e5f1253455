<?php
/**
 * Where the calculator may come from: the address that an administrator set, and the copy inside this plugin. Frames show nothing else.
 *
 * @package coop-or-gig
 */

defined( 'ABSPATH' ) || exit;

/**
 * What an administrator set.
 *
 * @return array{address: string, lang: string} An address that ends in a slash, or nothing; a language, or nothing for the page's own.
 */
function coop_or_gig_settings() {
	$saved = get_option( 'coop_or_gig', array() );
	return array_merge(
		array(
			'address' => '',
			'lang'    => '',
		),
		is_array( $saved ) ? $saved : array()
	);
}

/**
 * The places that there are, the preferred one first.
 *
 * @return array<string, string> Addresses that end in a slash, by `live` and `copy`.
 */
function coop_or_gig_places() {
	$places = array();
	if ( '' !== coop_or_gig_settings()['address'] ) {
		$places['live'] = coop_or_gig_settings()['address'];
	}
	if ( file_exists( COOP_OR_GIG_DIR . 'site/index.html' ) ) {
		$places['copy'] = plugins_url( 'site/', COOP_OR_GIG_FILE );
	}
	return $places;
}

/**
 * The place that is meant; the preferred one where that is not there.
 *
 * @param string $version `live`, `copy` or nothing.
 * @return string Its address, or nothing where there is no place at all.
 */
function coop_or_gig_place( $version ) {
	$places = coop_or_gig_places();
	return isset( $places[ $version ] ) ? $places[ $version ] : (string) reset( $places );
}

/**
 * The language of this site, as far as the calculator speaks it.
 *
 * @return string `en` or `cy`.
 */
function coop_or_gig_site_language() {
	return 'cy' === substr( get_locale(), 0, 2 ) ? 'cy' : 'en';
}
