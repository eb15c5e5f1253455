<?php
/**
 * The block. Posts hold its attributes alone; what readers get is made when they ask for the page.
 *
 * @package coop-or-gig
 */

defined( 'ABSPATH' ) || exit;

/**
 * The block as readers get it.
 *
 * @param array $attributes What the author chose.
 * @return string HTML.
 */
function coop_or_gig_render_block( $attributes ) {
	$markup = coop_or_gig_markup( $attributes );
	return '' === $markup ? '' : '<div ' . get_block_wrapper_attributes() . '>' . $markup . '</div>';
}

/**
 * What the block needs to know in the editor.
 *
 * @return array
 */
function coop_or_gig_editor_data() {
	$speaks = 'cy' === substr( get_user_locale(), 0, 2 ) ? 'cy' : 'en';
	$names  = array_keys( coop_or_gig_attributes() );
	return array(
		'script'   => add_query_arg( 'ver', COOP_OR_GIG_VERSION, plugins_url( 'embed.js', COOP_OR_GIG_FILE ) ),
		'places'   => (object) coop_or_gig_places(),
		'known'    => array_combine( $names, array_map( 'coop_or_gig_known', $names ) ),
		'cards'    => (object) array_map( 'coop_or_gig_card_pattern', coop_or_gig_places() ),
		'examples' => wp_list_pluck( coop_or_gig_examples(), $speaks ),
		// The editor's own language may be another than the site's.
		'lang'     => coop_or_gig_settings()['lang'] ? coop_or_gig_settings()['lang'] : coop_or_gig_site_language(),
		'settings' => current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=coop-or-gig' ) : '',
	);
}

/**
 * The attribute as WordPress keeps it. It is told of no list of values: it would drop what is in none, and nobody could say so.
 *
 * @param array $attribute As block.json has it.
 * @return array
 */
function coop_or_gig_without_list( $attribute ) {
	return array_diff_key( $attribute, array( 'enum' => true ) );
}

/**
 * The block with its script for the editor.
 */
function coop_or_gig_register_block() {
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-html-entities', 'wp-i18n' );
	wp_register_script( 'coop-or-gig-editor', plugins_url( 'block/editor.js', COOP_OR_GIG_FILE ), $needs, COOP_OR_GIG_VERSION, true );
	wp_set_script_translations( 'coop-or-gig-editor', 'coop-or-gig', COOP_OR_GIG_DIR . 'languages' );
	wp_register_style( 'coop-or-gig-editor', plugins_url( 'block/editor.css', COOP_OR_GIG_FILE ), array(), COOP_OR_GIG_VERSION );
	register_block_type(
		COOP_OR_GIG_DIR . 'block',
		array(
			'render_callback' => 'coop_or_gig_render_block',
			'attributes'      => array_map( 'coop_or_gig_without_list', coop_or_gig_attributes() ),
		)
	);
}
add_action( 'init', 'coop_or_gig_register_block' );

/**
 * The data, where an editor asks for the script.
 */
function coop_or_gig_enqueue_editor_data() {
	wp_add_inline_script( 'coop-or-gig-editor', 'window.coopOrGig = ' . wp_json_encode( coop_or_gig_editor_data() ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'coop_or_gig_enqueue_editor_data' );
