<?php
/**
 * Addresses of the calculator, pasted on a line of their own: each becomes the card, made here from the address alone. No provider is asked.
 *
 * @package coop-or-gig
 */

defined( 'ABSPATH' ) || exit;

/**
 * What an address of the calculator begins like, as people have it: with http or https, with www or without, with the last slash or without.
 *
 * @param string $place Where the calculator is.
 * @return string A regular expression, whatever the case, without delimiters.
 */
function coop_or_gig_address_pattern( $place ) {
	$parts = wp_parse_url( $place );
	$host  = preg_quote( preg_replace( '/^www\./i', '', $parts['host'] ), '~' );
	$port  = isset( $parts['port'] ) ? ':' . $parts['port'] : '(?::(?:80|443))?';
	return '^https?://(?:www\.)?' . $host . $port . preg_quote( untrailingslashit( isset( $parts['path'] ) ? $parts['path'] : '' ), '~' ) . '(?![^/?#])';
}

/**
 * What an address of a page looks like that can stand in a card. Some servers have their pages without .html in the address. The script of
 * the editor reads this too.
 *
 * @param string $place Where the calculator is.
 * @return string A regular expression, whatever the case, without delimiters.
 */
function coop_or_gig_card_pattern( $place ) {
	return coop_or_gig_address_pattern( $place ) . '(?:/(?:index(?:\.html)?|(?<of>[a-z-]+)(?<cy>\.cy)?(?:\.html)?)?/?)?(?:\?(?<query>[^#]*))?(?:#(?<hash>.*))?$';
}

/**
 * What an address of the calculator asks for. The script of the editor does the same.
 *
 * @param string $url An address.
 * @return array<string, string>|null Attributes, or null where the address is of no page that can stand in a card.
 */
function coop_or_gig_asked_by( $url ) {
	$found = null;
	foreach ( coop_or_gig_places() as $version => $place ) {
		if ( preg_match( '~' . coop_or_gig_card_pattern( $place ) . '~i', $url, $found ) ) {
			break;
		}
	}
	if ( ! $found ) {
		return null;
	}
	$found += array_fill_keys( array( 'of', 'cy', 'query', 'hash' ), '' );
	wp_parse_str( $found['query'], $asked );
	$page   = strtolower( $found['of'] );
	$asked += array( 'lang' => 'cy' === $page || '' !== $found['cy'] ? 'cy' : '' );
	if ( ! in_array( $page, array( '', 'cy' ), true ) ) {
		if ( ! isset( coop_or_gig_examples()[ $page ] ) ) {
			return null;
		}
		$asked['preset'] = $page;
	}
	$asked['version'] = $version;
	// A part of the page may be meant: that has no figures.
	$asked['scenario'] = false === strpos( $found['hash'], '=' ) ? '' : $found['hash'];
	return $asked;
}

/**
 * The card for an address; a plain link for one that is of no card, since a provider would be looked for otherwise.
 *
 * @param array  $matches What the pattern found.
 * @param array  $attr    Width and height, which the card has by itself.
 * @param string $url     The address.
 * @return string HTML.
 */
function coop_or_gig_embed( $matches, $attr, $url ) {
	$asked = coop_or_gig_asked_by( $url );
	if ( $asked && doing_action( 'wp_ajax_parse-embed' ) ) {
		// The classic editor's picture of the post is a page of its own, which runs the scripts that come with this.
		ob_start();
		wp_print_scripts( 'coop-or-gig' );
		return coop_or_gig_markup( $asked ) . ob_get_clean();
	}
	return $asked ? coop_or_gig_markup( $asked ) : sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html( $url ) );
}

/**
 * The handler, for each place that the calculator may come from.
 */
function coop_or_gig_register_embeds() {
	foreach ( coop_or_gig_places() as $version => $place ) {
		wp_embed_register_handler( "coop-or-gig-$version", '~' . coop_or_gig_address_pattern( $place ) . '~i', 'coop_or_gig_embed' );
	}
}
add_action( 'init', 'coop_or_gig_register_embeds' );

/**
 * The editor's question how an address looks. WordPress would ask that address first, and its own handlers after.
 *
 * @param mixed           $result  An answer that somebody else gave, or null.
 * @param WP_REST_Request $request The question.
 * @param string          $route   Its route.
 * @return mixed
 */
function coop_or_gig_answer_editor( $result, $request, $route ) {
	// Of other routes an address may be anything.
	if ( null !== $result || '/oembed/1.0/proxy' !== $route ) {
		return $result;
	}
	$url = (string) $request['url'];
	foreach ( coop_or_gig_places() as $place ) {
		if ( preg_match( '~' . coop_or_gig_address_pattern( $place ) . '~i', $url ) ) {
			return array(
				'provider_name' => COOP_OR_GIG_NAMES[ coop_or_gig_site_language() ],
				'type'          => 'rich',
				'html'          => coop_or_gig_embed( array(), array(), $url ),
				'scripts'       => array( plugins_url( 'embed.js', COOP_OR_GIG_FILE ) ),
			);
		}
	}
	return $result;
}
add_filter( 'rest_dispatch_request', 'coop_or_gig_answer_editor', 10, 3 );
