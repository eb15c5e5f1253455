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
 * @param mixed    $given  Attributes of a block or a shortcode.
 * @param string[] $unused What else of it is not used, in sentences.
 * @return string HTML; nothing where there is no calculator to show, but to those who may mend that.
 */
function coop_or_gig_markup( $given, $unused = array() ) {
	$asked = coop_or_gig_clean( $given );
	$place = coop_or_gig_place( $asked['version'] );
	if ( '' === $place ) {
		return coop_or_gig_note( array( __( 'Nobody has said yet where the calculator is. An administrator can, under Settings → Co-op or gig?', 'coop-or-gig' ) ) );
	}
	$note = coop_or_gig_note( array_merge( $unused, coop_or_gig_unused( $given, $asked ) ) );
	wp_enqueue_script( 'coop-or-gig' );
	unset( $asked['version'] );
	if ( '' === $asked['lang'] ) {
		$asked['lang'] = coop_or_gig_settings()['lang'];
	}
	$html = $note . '<coop-or-gig src="' . esc_url( $place ) . '"';
	foreach ( array_filter( $asked, 'strlen' ) as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $html . '>' . coop_or_gig_links( $place, $asked['preset'], $asked['lang'] ) . '</coop-or-gig>';
}

/**
 * What a shortcode says. A word processor's quotes are none to WordPress, which ends a value in them at its first space.
 *
 * @param array<int|string, string>|string $given What WordPress read; nothing at all is a string.
 * @return array<int|string, string>
 */
function coop_or_gig_mend_quotes( $given ) {
	$mended = array();
	$open   = '';
	foreach ( (array) $given as $name => $value ) {
		if ( is_int( $name ) && '' !== $open ) {
			$value            = $mended[ $open ] . ' ' . $value;
			$is_closed        = preg_match( '/[”″]$/u', $value );
			$mended[ $open ]  = $is_closed ? preg_replace( '/^[“”„″]|[”″]$/u', '', $value ) : $value;
			$open             = $is_closed ? '' : $open;
			continue;
		}
		$mended[ $name ] = $value;
		$open            = is_string( $name ) && preg_match( '/^[“”„″](?!.*[”″]$)/u', $value ) ? $name : '';
	}
	return $mended;
}

/**
 * The shortcode, of which every word is meant for the card.
 *
 * @param array<int|string, string>|string $given What was written; nothing at all is a string.
 * @return string HTML.
 */
function coop_or_gig_render_shortcode( $given ) {
	$given  = coop_or_gig_mend_quotes( $given );
	$unused = array();
	foreach ( $given as $name => $value ) {
		$word = is_int( $name ) ? trim( html_entity_decode( $value, ENT_QUOTES, 'UTF-8' ) ) : $name;
		if ( '' !== $word && ! isset( coop_or_gig_attributes()[ $word ] ) ) {
			$unused[] = coop_or_gig_unused_word( $word );
		}
	}
	return coop_or_gig_markup( $given, $unused );
}
add_shortcode( 'coop_or_gig', 'coop_or_gig_render_shortcode' );
