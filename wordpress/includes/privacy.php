<?php
/**
 * A text for the site's own privacy page, which WordPress offers under Settings → Privacy.
 *
 * @package coop-or-gig
 */

defined( 'ABSPATH' ) || exit;

/**
 * The text, by where the calculator comes from.
 */
function coop_or_gig_add_privacy_text() {
	$places = coop_or_gig_places();
	$text   = isset( $places['live'] )
		/* translators: %s: the name of a server, such as calculator.example. */
		? sprintf( __( 'Some of our pages show the calculator “Co-op or gig?” in a frame from %s. The calculator sets no cookies, and the figures you enter stay on your device. Loading it tells that server what every server is told, such as your IP address.', 'coop-or-gig' ), wp_parse_url( $places['live'], PHP_URL_HOST ) )
		: __( 'Some of our pages show the calculator “Co-op or gig?”. It comes from our own site. It sets no cookies, and the figures you enter stay on your device.', 'coop-or-gig' );
	wp_add_privacy_policy_content( __( 'Co-op or gig?', 'coop-or-gig' ), '<p class="privacy-policy-tutorial">' . esc_html__( 'The plugin itself collects, keeps and sends nothing about your readers.', 'coop-or-gig' ) . '</p><p>' . esc_html( $text ) . '</p>' );
}
add_action( 'admin_init', 'coop_or_gig_add_privacy_text' );
