<?php
/**
 * What of what an author wrote is not used, said on the page to those who may mend it. Readers get the card without it.
 *
 * @package coop-or-gig
 */

defined( 'ABSPATH' ) || exit;

/** What values look like that have a form and no list. */
const COOP_OR_GIG_FORMS = array(
	'scenario' => 'v=1&preset=courier&hours=17',
	'accent'   => '#7a1fa2',
	'call'     => 'https://union.example/join',
	'call-en'  => 'Join us',
	'call-cy'  => 'Ymunwch â ni',
);

/**
 * Whether who looks may mend what is written here.
 *
 * @return bool
 */
function coop_or_gig_may_mend() {
	$post = get_the_ID();
	return ! is_feed() && ( $post ? current_user_can( 'edit_post', $post ) : current_user_can( 'edit_posts' ) );
}

/**
 * A value that is not used, with those that would be.
 *
 * @param string $name  The attribute.
 * @param string $value What was written.
 * @return string
 */
function coop_or_gig_unused_value( $name, $value ) {
	$value = mb_strlen( $value ) > 60 ? mb_substr( $value, 0, 60 ) . '…' : $value;
	if ( isset( COOP_OR_GIG_FORMS[ $name ] ) ) {
		/* translators: 1: the name of an attribute. 2: what was written. 3: an example of what may be written. */
		return sprintf( __( '%1$s="%2$s" does not have the form that it needs, so readers get the card without it. It should look like this: %3$s', 'coop-or-gig' ), $name, $value, COOP_OR_GIG_FORMS[ $name ] );
	}
	/* translators: 1: the name of an attribute. 2: what was written. 3: a list of what may be written. */
	return sprintf( __( '%1$s="%2$s" is not known, so readers get the card without it. It may be one of these: %3$s', 'coop-or-gig' ), $name, $value, implode( ', ', coop_or_gig_known( $name ) ) );
}

/**
 * A word of a shortcode that is the name of nothing, or a value without a name.
 *
 * @param string $word The word.
 * @return string
 */
function coop_or_gig_unused_word( $word ) {
	/* translators: 1: a word that was written. 2: a list of names that may be written. */
	return sprintf( __( '“%1$s” is not known here, so readers get the card without it. These are known, each with a value: %2$s', 'coop-or-gig' ), $word, implode( ', ', array_keys( coop_or_gig_attributes() ) ) );
}

/**
 * What is not used.
 *
 * @param array                 $given What was written.
 * @param array<string, string> $used  What is used of it.
 * @return string[] Sentences.
 */
function coop_or_gig_unused( $given, $used ) {
	$unused = array();
	foreach ( $used as $name => $value ) {
		$written = coop_or_gig_written( $given, $name );
		if ( '' === $value && '' !== $written ) {
			$unused[] = coop_or_gig_unused_value( $name, $written );
		}
	}
	$has_words = '' !== $used['call-en'] . $used['call-cy'];
	if ( '' !== $used['call'] && ! $has_words ) {
		$unused[] = __( 'The button is shown once it has words.', 'coop-or-gig' );
	} elseif ( $has_words && '' === coop_or_gig_written( $given, 'call' ) ) {
		$unused[] = __( 'The button is shown once there is an address for it.', 'coop-or-gig' );
	}
	return $unused;
}

/**
 * A note for those who may mend it, and for nobody else.
 *
 * @param string[] $sentences What it says.
 * @return string HTML; nothing where there is nothing to say or nobody to say it to.
 */
function coop_or_gig_note( $sentences ) {
	if ( ! $sentences || ! coop_or_gig_may_mend() ) {
		return '';
	}
	$sentences[] = __( 'Only people who may edit this see this note.', 'coop-or-gig' );
	return '<div class="coop-or-gig-note" role="note" style="border:1px solid;border-left-width:.4em;padding:0 1em;overflow-wrap:anywhere"><p>' . implode( '</p><p>', array_map( 'esc_html', $sentences ) ) . '</p></div>';
}
