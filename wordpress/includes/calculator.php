<?php
/**
 * The calculator on a page: the element, what stands in it where scripts do not run, its script, and the shortcode.
 *
 * @package coop-or-gig
 */

defined( 'ABSPATH' ) || exit;

/** The calculator's own names, by language. */
const COOP_OR_GIG_NAMES = array(
	'en' => 'Co-op or gig?',
	'cy' => 'Cydweithfa neu gig?',
);

/**
 * The script that makes frames of the elements. It is the plugin's own file wherever the calculator is, so that no other site's script runs
 * on these pages.
 */
function coop_or_gig_register_script() {
	wp_register_script( 'coop-or-gig', plugins_url( 'embed.js', COOP_OR_GIG_FILE ), array(), COOP_OR_GIG_VERSION, true );
}
add_action( 'init', 'coop_or_gig_register_script' );

/**
 * Links to the pages that can be read without scripts, one a language.
 *
 * @param string $place  Where the calculator is.
 * @param string $preset The example, or nothing for the first.
 * @param string $lang   The language, or nothing for each.
 * @return string HTML.
 */
function coop_or_gig_links( $place, $preset, $lang ) {
	$site  = coop_or_gig_site_language();
	$codes = '' === $lang ? array_unique( array( $site, 'en', 'cy' ) ) : array( $lang );
	$links = array();
	foreach ( $codes as $code ) {
		$page    = '' === $preset ? ( 'en' === $code ? '' : "$code.html" ) : $preset . ( 'en' === $code ? '' : ".$code" ) . '.html';
		$links[] = sprintf( '<a href="%1$s" lang="%2$s" hreflang="%2$s">%3$s</a>', esc_url( $place . $page ), esc_attr( $code ), esc_html( COOP_OR_GIG_NAMES[ $code ] ) );
	}
	return implode( ' ', $links );
}

/**
 * The element with its script, which is asked for once on each page.
 *
 * @param mixed $given Attributes of a block or a shortcode.
 * @return string HTML; nothing where there is no calculator to show.
 */
function coop_or_gig_markup( $given ) {
	$asked = coop_or_gig_clean( $given );
	$place = coop_or_gig_place( $asked['version'] );
	if ( '' === $place ) {
		return '';
	}
	wp_enqueue_script( 'coop-or-gig' );
	unset( $asked['version'] );
	if ( '' === $asked['lang'] ) {
		$asked['lang'] = coop_or_gig_settings()['lang'];
	}
	$html = '<coop-or-gig src="' . esc_url( $place ) . '"';
	foreach ( array_filter( $asked, 'strlen' ) as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $html . '>' . coop_or_gig_links( $place, $asked['preset'], $asked['lang'] ) . '</coop-or-gig>';
}

add_shortcode( 'coop_or_gig', 'coop_or_gig_markup' );
