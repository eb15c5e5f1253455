// Makes a network of a site that was set up: a second site at the same server's other name.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes `user` the administrator of the second site, and returns that site's address. */
export const network = (site, user) => {
  const { host, port } = new URL(site.url);
  site.php(`require 'wp-admin/includes/upgrade.php'; require 'wp-admin/includes/network.php'; foreach ( $wpdb->tables( 'ms_global' ) as $name => $table ) { $wpdb->$name = $table; }
    install_network(); $made = populate_network( 1, '${host}', 'ed@example.org', 'Campaigns', '/', true ); if ( is_wp_error( $made ) && 'no_wildcard_dns' !== $made->get_error_code() ) { exit( 1 ); }`);
  writeFileSync(join(site.folder, 'network.php'), `<?php define( 'MULTISITE', true ); define( 'SUBDOMAIN_INSTALL', true ); define( 'DOMAIN_CURRENT_SITE', '${host}' );
define( 'PATH_CURRENT_SITE', '/' ); define( 'SITE_ID_CURRENT_SITE', 1 ); define( 'BLOG_ID_CURRENT_SITE', 1 ); define( 'COOKIE_DOMAIN', '' );`);
  // WordPress takes the colon out of the name of a new site: it is put back.
  site.php(`$id = wp_insert_site( array( 'domain' => 'localhost', 'path' => '/', 'network_id' => 1, 'title' => 'Wales', 'user_id' => get_user_by( 'login', '${user}' )->ID ) );
    if ( is_wp_error( $id ) ) { exit( 1 ); } $wpdb->update( $wpdb->blogs, array( 'domain' => 'localhost:${port}' ), array( 'blog_id' => $id ) ); clean_blog_cache( $id );
    switch_to_blog( $id ); foreach ( array( 'siteurl', 'home' ) as $name ) { update_option( $name, 'http://localhost:${port}' ); }`);
  return `http://localhost:${port}/`;
};
