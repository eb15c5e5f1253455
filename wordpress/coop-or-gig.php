<?php
/**
 * Plugin Name:       Co-op or gig?
 * Description:       A card that shows what people keep from their work on a gig platform and in a co-op, in English and Welsh.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The contributors to Co-op or gig?
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       coop-or-gig
 * Domain Path:       /languages
 *
 * The same files are also licensed as the project is: MIT OR Apache-2.0, as you prefer.
 *
 * @package coop-or-gig
 */

defined( 'ABSPATH' ) || exit;

define( 'COOP_OR_GIG_VERSION', '0.1.0' );
define( 'COOP_OR_GIG_FILE', __FILE__ );
define( 'COOP_OR_GIG_DIR', __DIR__ . '/' );

require COOP_OR_GIG_DIR . 'includes/places.php';
require COOP_OR_GIG_DIR . 'includes/attributes.php';
require COOP_OR_GIG_DIR . 'includes/notes.php';
require COOP_OR_GIG_DIR . 'includes/calculator.php';
require COOP_OR_GIG_DIR . 'includes/block.php';
require COOP_OR_GIG_DIR . 'includes/embeds.php';

if ( is_admin() ) {
	require COOP_OR_GIG_DIR . 'includes/settings.php';
	require COOP_OR_GIG_DIR . 'includes/privacy.php';
}

/**
 * Translations, before anything asks for them.
 */
function coop_or_gig_load_texts() {
	load_plugin_textdomain( 'coop-or-gig', false, dirname( plugin_basename( COOP_OR_GIG_FILE ) ) . '/languages' );
}
add_action( 'init', 'coop_or_gig_load_texts', 5 );
