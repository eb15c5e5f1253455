<?php
/**
 * Settings → Co-op or gig?: where the calculator is, and in which language it is unless an author says another.
 *
 * @package coop-or-gig
 */

defined( 'ABSPATH' ) || exit;

/** Says on the settings page whether the calculator answers. What is at another address says nothing, so that there is a time to wait. */
const COOP_OR_GIG_TRY = <<<'SCRIPT'
( () => {
	const said = document.getElementById( 'coop-or-gig-answer' );
	const card = said.nextElementSibling.firstElementChild;
	const say = ( words ) => { said.textContent = words; };
	const wait = setTimeout( () => say( said.dataset.silent ), 15000 );
	card.frame.loading = 'eager';
	card.addEventListener( 'coop-or-gig', () => {
		clearTimeout( wait );
		say( said.dataset.answers );
	}, { once: true } );
} )();
SCRIPT;

/**
 * Whether this user may say where frames come from: in a network that concerns all of it.
 *
 * @return bool
 */
function coop_or_gig_may_set_address() {
	return current_user_can( is_multisite() ? 'manage_network_options' : 'manage_options' );
}

/**
 * An address as it is kept: up to its last slash, without what follows `?` or `#`.
 *
 * @param string $typed What an administrator typed or pasted.
 * @return string|WP_Error The address, or what is wrong with it.
 */
function coop_or_gig_clean_address( $typed ) {
	$parts  = wp_parse_url( trim( $typed ) );
	$is_own = isset( $parts['host'] ) && strtolower( $parts['host'] ) === strtolower( wp_parse_url( home_url(), PHP_URL_HOST ) );
	// A server has a name with a dot in it, or a number; one without is a word that somebody typed.
	$is_server = isset( $parts['host'] ) && preg_match( '/^([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z\d]([a-z\d-]*[a-z\d])?$|^\[[\da-f:]+\]$/i', $parts['host'] );
	if ( ! isset( $parts['scheme'] ) || ! ( $is_server || $is_own ) || isset( $parts['user'] ) ) {
		/* translators: %s: what was typed. */
		return new WP_Error( 'address', sprintf( __( '“%s” is not an address. It should look like https://calculator.example/', 'coop-or-gig' ), $typed ) );
	}
	if ( 'https' !== $parts['scheme'] && ! ( 'http' === $parts['scheme'] && $is_own ) ) {
		/* translators: %s: what was typed. */
		return new WP_Error( 'address', sprintf( __( '“%s” does not start with https://, so others on the way could change what your readers see. Use the address with https://', 'coop-or-gig' ), $typed ) );
	}
	$path = isset( $parts['path'] ) ? $parts['path'] : '/';
	$port = isset( $parts['port'] ) ? ':' . $parts['port'] : '';
	return sanitize_url( $parts['scheme'] . '://' . $parts['host'] . $port . substr( $path, 0, strrpos( $path, '/' ) + 1 ), array( 'https', 'http' ) );
}

/**
 * The settings as they are kept. What is wrong is said, and what was kept before stays.
 *
 * @param mixed $given The form.
 * @return array{address: string, lang: string}
 */
function coop_or_gig_clean_settings( $given ) {
	$kept = coop_or_gig_settings();
	if ( ! is_array( $given ) ) {
		return $kept;
	}
	if ( isset( $given['lang'] ) && in_array( $given['lang'], array( '', 'en', 'cy' ), true ) ) {
		$kept['lang'] = $given['lang'];
	}
	if ( isset( $given['address'] ) && is_string( $given['address'] ) && coop_or_gig_may_set_address() ) {
		$address = '' === trim( $given['address'] ) ? '' : coop_or_gig_clean_address( $given['address'] );
		if ( is_wp_error( $address ) ) {
			// WordPress prints these as they are, and this repeats what was typed.
			add_settings_error( 'coop_or_gig', 'address', esc_html( $address->get_error_message() ) );
		} else {
			$kept['address'] = $address;
		}
	}
	return $kept;
}

/**
 * The field for the address.
 */
function coop_or_gig_address_field() {
	$wrong = wp_list_pluck( wp_list_filter( get_settings_errors( 'coop_or_gig' ), array( 'code' => 'address' ) ), 'message' );
	printf(
		'<input type="text" inputmode="url" class="regular-text code" id="coop-or-gig-address" name="coop_or_gig[address]" value="%s" placeholder="https://" aria-describedby="coop-or-gig-address-help"%s%s>',
		esc_attr( coop_or_gig_settings()['address'] ),
		$wrong ? ' aria-invalid="true"' : '',
		coop_or_gig_may_set_address() ? '' : ' readonly'
	);
	echo '<div id="coop-or-gig-address-help">';
	if ( $wrong ) {
		echo '<p class="notice notice-error inline" style="padding:.5em 1em"><strong>' . esc_html( $wrong[0] ) . '</strong> ' . esc_html__( 'The address above is the one from before.', 'coop-or-gig' ) . '</p>';
	}
	if ( ! coop_or_gig_may_set_address() ) {
		echo '<p class="description">' . esc_html__( 'Only an administrator of the whole network can change this.', 'coop-or-gig' ) . '</p>';
	}
	echo '<p class="description">';
	if ( isset( coop_or_gig_places()['copy'] ) ) {
		esc_html_e( 'Where the calculator comes from, with the newest figures. Leave it empty to use the copy that this plugin has: then nothing comes from another site.', 'coop-or-gig' );
	} else {
		esc_html_e( 'Where the calculator comes from. This plugin has no copy of its own, so nothing is shown without an address.', 'coop-or-gig' );
	}
	echo '</p></div>';
	coop_or_gig_try_address();
}

/**
 * The card from the address that is kept, and whether it answers. The administrator's browser asks that server; this one asks none.
 */
function coop_or_gig_try_address() {
	$places = coop_or_gig_places();
	if ( ! isset( $places['live'] ) ) {
		return;
	}
	printf(
		'<p id="coop-or-gig-answer" role="status" data-answers="%s" data-silent="%s">%s</p><div style="max-width:44em"><coop-or-gig src="%s"></coop-or-gig></div>',
		esc_attr__( 'The calculator answers at this address. This is what your readers get from there:', 'coop-or-gig' ),
		esc_attr__( 'No calculator has answered at this address. Open it in a browser: if you do not see the calculator there, your readers will not either.', 'coop-or-gig' ),
		esc_html__( 'Asking for the calculator at this address…', 'coop-or-gig' ),
		esc_url( $places['live'] )
	);
	wp_enqueue_script( 'coop-or-gig' );
	wp_add_inline_script( 'coop-or-gig', COOP_OR_GIG_TRY );
}

/**
 * The field for the language.
 */
function coop_or_gig_language_field() {
	$languages = array(
		''   => __( 'The language of each page', 'coop-or-gig' ),
		'en' => 'English',
		'cy' => 'Cymraeg',
	);
	echo '<select id="coop-or-gig-lang" name="coop_or_gig[lang]">';
	foreach ( $languages as $code => $name ) {
		printf( '<option value="%s"%s%s>%s</option>', esc_attr( $code ), $code ? ' lang="' . esc_attr( $code ) . '"' : '', selected( coop_or_gig_settings()['lang'], $code, false ), esc_html( $name ) );
	}
	echo '</select>';
}

/**
 * The page.
 */
function coop_or_gig_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html__( 'Co-op or gig?', 'coop-or-gig' ) . '</h1><form action="options.php" method="post">';
	settings_fields( 'coop-or-gig' );
	do_settings_sections( 'coop-or-gig' );
	submit_button();
	echo '</form><h2>' . esc_html__( 'How authors use it', 'coop-or-gig' ) . '</h2><ul class="ul-disc"><li>' .
		esc_html__( 'In the block editor: add the block “Co-op or gig?” and choose in the sidebar.', 'coop-or-gig' ) . '</li><li>' .
		esc_html__( 'Anywhere: paste an address of the calculator on a line of its own.', 'coop-or-gig' ) . '</li><li>' .
		esc_html__( 'In the classic editor:', 'coop-or-gig' ) . ' <code>[coop_or_gig preset="courier" view="tool" accent="#7a1fa2"]</code></li></ul></div>';
}

/**
 * The page in the menu.
 */
function coop_or_gig_add_settings_page() {
	$name = __( 'Co-op or gig?', 'coop-or-gig' );
	add_options_page( $name, $name, 'manage_options', 'coop-or-gig', 'coop_or_gig_settings_page' );
}
add_action( 'admin_menu', 'coop_or_gig_add_settings_page' );

/**
 * The fields and how they are kept.
 */
function coop_or_gig_register_settings() {
	register_setting( 'coop-or-gig', 'coop_or_gig', array( 'sanitize_callback' => 'coop_or_gig_clean_settings' ) );
	add_settings_section( 'coop-or-gig', '', '__return_empty_string', 'coop-or-gig' );
	add_settings_field( 'address', __( 'Address of the calculator', 'coop-or-gig' ), 'coop_or_gig_address_field', 'coop-or-gig', 'coop-or-gig', array( 'label_for' => 'coop-or-gig-address' ) );
	add_settings_field( 'lang', __( 'Language', 'coop-or-gig' ), 'coop_or_gig_language_field', 'coop-or-gig', 'coop-or-gig', array( 'label_for' => 'coop-or-gig-lang' ) );
}
add_action( 'admin_init', 'coop_or_gig_register_settings' );

/**
 * A link to the page from the list of plugins.
 *
 * @param string[] $links Those that are there.
 * @return string[]
 */
function coop_or_gig_link_settings( $links ) {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=coop-or-gig' ) ), esc_html__( 'Settings', 'coop-or-gig' ) );
	return array_merge( array( $link ), $links );
}
add_filter( 'plugin_action_links_' . plugin_basename( COOP_OR_GIG_FILE ), 'coop_or_gig_link_settings' );
