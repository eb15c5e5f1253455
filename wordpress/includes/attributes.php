<?php
/**
 * What authors may ask for. The names are those of the element: block, shortcode and pasted addresses have the same.
 *
 * @package coop-or-gig
 */

defined( 'ABSPATH' ) || exit;

/**
 * The attributes with their types, and their values where only some are known: block.json has them.
 *
 * @return array<string, array>
 */
function coop_or_gig_attributes() {
	static $attributes = null;
	if ( null === $attributes ) {
		$attributes = wp_json_file_decode( COOP_OR_GIG_DIR . 'block/block.json', array( 'associative' => true ) )['attributes'];
	}
	return $attributes;
}

/**
 * The examples, in the calculator's order. The file is made from the site itself when the plugin is packed.
 *
 * @return array<string, array<string, string>> Titles by language, by the examples' ids.
 */
function coop_or_gig_examples() {
	static $examples = null;
	if ( null === $examples ) {
		$examples = (array) wp_json_file_decode( COOP_OR_GIG_DIR . 'examples.json', array( 'associative' => true ) );
	}
	return $examples;
}

/**
 * The values of an attribute that has only some.
 *
 * @param string $name The attribute.
 * @return string[] Empty where it has a form and no list.
 */
function coop_or_gig_known( $name ) {
	$listed = isset( coop_or_gig_attributes()[ $name ]['enum'] ) ? coop_or_gig_attributes()[ $name ]['enum'] : array();
	return 'preset' === $name ? array_keys( coop_or_gig_examples() ) : array_values( array_filter( $listed, 'strlen' ) );
}

/**
 * One value as it may be used, or nothing where it may not.
 *
 * @param string $name  The attribute.
 * @param string $value What was given.
 * @return string
 */
function coop_or_gig_clean_value( $name, $value ) {
	switch ( $name ) {
		case 'scenario':
			return preg_match( '/^[\w.-]+=[^\s<>"\']{0,4000}$/', $value ) ? $value : '';
		case 'accent':
			return preg_match( '/^(#[0-9a-f]{3,8}|[a-z]{3,30}|(rgb|hsl)a?\([\d\s.,%\/deg-]{1,50}\))$/i', $value ) ? $value : '';
		case 'call':
			// A site's name alone is an address of a secure site. The editor says the same.
			$whole = preg_match( '/^[\w-]+(\.[\w-]+)+([\/?#:].*)?$/', $value ) ? 'https://' . $value : $value;
			return preg_match( '/^(https?:\/\/[^\s\/]|mailto:.)/i', $whole ) ? sanitize_url( $whole, array( 'https', 'http', 'mailto' ) ) : '';
		case 'call-en':
		case 'call-cy':
			return mb_substr( sanitize_text_field( $value ), 0, 120 );
		default:
			return in_array( $value, coop_or_gig_known( $name ), true ) ? $value : '';
	}
}

/**
 * What an author wrote for an attribute.
 *
 * @param mixed  $given Attributes of a block or a shortcode.
 * @param string $name  The attribute.
 * @return string
 */
function coop_or_gig_written( $given, $name ) {
	$value = is_array( $given ) && isset( $given[ $name ] ) && is_string( $given[ $name ] ) ? $given[ $name ] : '';
	// Where the author has no right to unfiltered HTML, WordPress keeps every ampersand of a block's attribute escaped.
	$value = trim( html_entity_decode( $value, ENT_QUOTES, 'UTF-8' ) );
	// A word processor's quotes around a value are quotes; those of a button's words may belong to them.
	$is_words = in_array( $name, array( 'call-en', 'call-cy' ), true );
	return $is_words ? $value : ( preg_replace( '/^[“”„″‘’′]+|[“”„″‘’′]+$/u', '', $value ) ?? '' );
}

/**
 * What was asked for, with every attribute there and each as it may be used.
 *
 * @param mixed $given Attributes of a block or a shortcode.
 * @return array<string, string>
 */
function coop_or_gig_clean( $given ) {
	$clean = array();
	foreach ( array_keys( coop_or_gig_attributes() ) as $name ) {
		$value          = coop_or_gig_written( $given, $name );
		$clean[ $name ] = '' === $value ? '' : coop_or_gig_clean_value( $name, $value );
	}
	return $clean;
}
