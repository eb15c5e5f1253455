<?php
/**
 * Takes away what the plugin has kept: one option, of every site of a network.
 *
 * @package coop-or-gig
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$coop_or_gig_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $coop_or_gig_sites as $coop_or_gig_site ) {
		switch_to_blog( $coop_or_gig_site );
		delete_option( 'coop_or_gig' );
		restore_current_blog();
	}
} else {
	delete_option( 'coop_or_gig' );
}
