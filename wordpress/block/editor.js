// The block in the editor: its controls in the sidebar, and the card as readers will have it. PHP says what `coopOrGig` is (includes/block.php).
( ( { blockEditor, blocks, components, element, htmlEntities, i18n }, data ) => {
	const { InspectorControls, PanelColorSettings, useBlockProps } = blockEditor;
	const { PanelBody, Placeholder, SelectControl, TextControl } = components;
	const { createElement: el, Fragment, useEffect, useRef, useState } = element;
	const { __, sprintf } = i18n;

	/** The places that the calculator may come from, by `live` and `copy`, the preferred one first. */
	const places = Object.entries( data.places );

	/** What was chosen, as it was written: WordPress keeps ampersands of authors without `unfiltered_html` escaped. */
	const written = ( attributes ) => Object.fromEntries(
		Object.entries( attributes ).map( ( [ name, value ] ) => [ name, typeof value === 'string' ? htmlEntities.decodeEntities( value ) : value ] )
	);

	/** An address as it was meant: a site's name alone is one of a secure site. PHP does the same. */
	const address = ( call ) => ( /^[\w-]+(\.[\w-]+)+([/?#:].*)?$/.test( call.trim() ) ? `https://${ call.trim() }` : call.trim() );

	/** What a button still lacks, or nothing. */
	const lacking = ( { call, ...words } ) => {
		const hasWords = words[ 'call-en' ].trim() || words[ 'call-cy' ].trim();
		if ( ! call.trim() ) {
			return hasWords ? __( 'The button is shown once there is an address for it.', 'coop-or-gig' ) : '';
		}
		if ( ! /^(https?:\/\/[^\s/]|mailto:.)/i.test( address( call ) ) ) {
			return __( 'This is no address that a button can lead to. Write it whole, such as https://union.example/join or mailto:join@union.example.', 'coop-or-gig' );
		}
		return hasWords ? '' : __( 'The button is shown once it has words.', 'coop-or-gig' );
	};

	/** The attributes with a value that is in no list of theirs: of a new version, or written by hand. Readers get the card without it. */
	const unknown = ( attributes ) => Object.entries( data.known ).filter( ( [ name, values ] ) => values.length && attributes[ name ] && ! values.includes( attributes[ name ] ) );

	/** What an author may mend. PHP says the same on the page. */
	const notes = ( attributes ) => unknown( attributes ).map( ( [ name, values ] ) => sprintf(
		/* translators: 1: the name of an attribute. 2: what was written. 3: a list of what may be written. */
		__( '%1$s="%2$s" is not known, so readers get the card without it. It may be one of these: %3$s', 'coop-or-gig' ), name, attributes[ name ], values.join( ', ' )
	) );

	/** The attributes of the element as the server will write them. */
	const shown = ( attributes ) => {
		const { version, preset, scenario, view, lang, theme, accent, call, ...words } = { ...attributes, ...Object.fromEntries( unknown( attributes ).map( ( [ name ] ) => [ name, '' ] ) ) };
		const src = data.places[ version ] || places[ 0 ][ 1 ];
		// A post of before may hold what is no link.
		const figures = /^[\w.-]+=/.test( scenario ) && scenario;
		const all = { preset, scenario: figures, view, theme, accent, call: address( call ), 'call-en': words[ 'call-en' ], 'call-cy': words[ 'call-cy' ], lang: lang || data.lang };
		// Only another address needs another frame.
		return { key: src, src, ...Object.fromEntries( Object.entries( all ).filter( ( [ , value ] ) => value ) ) };
	};

	const Preview = ( { attributes, isSelected } ) => {
		const ref = useRef();
		// The editor may show the post in a frame, which has elements and scripts of its own.
		useEffect( () => {
			const page = ref.current.ownerDocument;
			if ( page.getElementById( 'coop-or-gig-embed' ) ) {
				return;
			}
			page.head.append( Object.assign( page.createElement( 'script' ), { id: 'coop-or-gig-embed', src: data.script } ) );
		}, [] );
		return el( 'div', { ref, className: 'coop-or-gig-preview' },
			notes( attributes ).map( ( words ) => el( 'p', { key: words, className: 'coop-or-gig-unused', role: 'status' }, words ) ),
			el( 'coop-or-gig', shown( attributes ) ),
			! isSelected && el( 'div', { className: 'coop-or-gig-cover' } )
		);
	};

	const Missing = () => el( Placeholder, {
		icon: 'calculator',
		label: __( 'Co-op or gig?', 'coop-or-gig' ),
		instructions: __( 'Nobody has said yet where the calculator is. An administrator can, under Settings → Co-op or gig?', 'coop-or-gig' ),
	}, data.settings && el( 'a', { href: data.settings }, __( 'Open the settings', 'coop-or-gig' ) ) );

	/** The figures of a link as the calculator writes them; PHP takes no others. */
	const FIGURES = /^v=1(&[^\s<>"']{0,3900})?$/;

	/** The field for a link. What is no link of the calculator stays in the field, with what is wrong with it, and gets into no post. */
	const OwnFigures = ( { scenario, onChange } ) => {
		const [ wrong, setWrong ] = useState( '' );
		const isWrong = wrong !== '' && ! scenario;
		return el( TextControl, {
			label: __( 'A link with your own figures', 'coop-or-gig' ),
			value: isWrong ? wrong : scenario,
			'aria-invalid': isWrong || undefined,
			help: isWrong
				? el( 'span', { className: 'coop-or-gig-wrong', role: 'alert' }, __( 'This is not a link of the calculator with your own figures: such a link has #v=1 in it. Until one is here, the example is shown.', 'coop-or-gig' ) )
				: __( 'Change figures in the calculator, copy its link and paste it here. It takes the place of the example.', 'coop-or-gig' ),
			onChange: ( typed ) => {
				const figures = typed.replace( /^[^#]*#/, '' ).trim();
				const isLink = FIGURES.test( figures );
				setWrong( isLink || typed.trim() === '' ? '' : typed );
				onChange( isLink ? figures : '' );
			},
			__nextHasNoMarginBottom: true,
		} );
	};

	const Controls = ( { attributes, setAttributes } ) => {
		const control = ( kind, name, label, more ) => el( kind, {
			label, value: attributes[ name ], onChange: ( value ) => setAttributes( { [ name ]: value } ), __nextHasNoMarginBottom: true, ...more,
		} );
		// A value that has no words, of a post of before or of other hands, is shown as it is: the first would be another.
		const select = ( name, label, options, value = attributes[ name ] ) => control( SelectControl, name, label, {
			value,
			options: Object.entries( { ...( value && ! options[ value ] && { [ value ]: value } ), ...options } ).map( ( [ one, text ] ) => ( { value: one, label: text } ) ),
		} );
		const [ first ] = Object.keys( data.examples );
		return el( InspectorControls, null,
			el( PanelBody, { title: __( 'What it shows', 'coop-or-gig' ), className: 'coop-or-gig-controls' },
				select( 'preset', __( 'Example', 'coop-or-gig' ), data.examples, attributes.preset || first ),
				el( OwnFigures, { scenario: attributes.scenario, onChange: ( scenario ) => setAttributes( { scenario } ) } ),
				select( 'view', __( 'How much of it', 'coop-or-gig' ), {
					'': __( 'A card with a few figures', 'coop-or-gig' ),
					answer: __( 'The answer alone', 'coop-or-gig' ),
					tool: __( 'A tool: more figures, and why', 'coop-or-gig' ),
					whole: __( 'The whole page', 'coop-or-gig' ),
				} ),
				select( 'lang', __( 'Language', 'coop-or-gig' ), {
					'': __( 'The language of your page', 'coop-or-gig' ), en: 'English', cy: 'Cymraeg',
				} ),
				places.length > 1 && select( 'version', __( 'Version', 'coop-or-gig' ), {
					'': __( 'Live: always the newest figures', 'coop-or-gig' ),
					copy: __( 'The copy on your own site', 'coop-or-gig' ),
				} )
			),
			el( PanelBody, { title: __( 'How it looks', 'coop-or-gig' ), className: 'coop-or-gig-controls' },
				select( 'theme', __( 'Light and dark', 'coop-or-gig' ), {
					'': __( 'As the page or the device is', 'coop-or-gig' ),
					light: __( 'Light', 'coop-or-gig' ),
					dark: __( 'Dark', 'coop-or-gig' ),
					transparent: __( 'On your page’s background', 'coop-or-gig' ),
				} )
			),
			el( PanelColorSettings, {
				title: __( 'Your colour', 'coop-or-gig' ),
				colorSettings: [ { label: __( 'Colour', 'coop-or-gig' ), value: attributes.accent, onChange: ( accent ) => setAttributes( { accent: accent || '' } ) } ],
			}, el( 'p', null, __( 'It becomes darker or lighter where it could not be read.', 'coop-or-gig' ) ) ),
			el( PanelBody, { title: __( 'Call to action', 'coop-or-gig' ), className: 'coop-or-gig-controls' },
				control( TextControl, 'call', __( 'Address it leads to', 'coop-or-gig' ), {
					type: 'url',
					help: lacking( attributes ) && el( 'span', { className: 'coop-or-gig-wrong', role: 'status' }, lacking( attributes ) ),
				} ),
				control( TextControl, 'call-en', __( 'Words in English', 'coop-or-gig' ), { maxLength: 120, lang: 'en' } ),
				control( TextControl, 'call-cy', __( 'Words in Welsh', 'coop-or-gig' ), { maxLength: 120, lang: 'cy' } )
			)
		);
	};

	const Edit = ( { attributes, setAttributes, isSelected } ) => {
		const chosen = written( attributes );
		return el( Fragment, null,
			el( Controls, { attributes: chosen, setAttributes } ),
			el( 'div', useBlockProps(), places.length ? el( Preview, { attributes: chosen, isSelected } ) : el( Missing ) )
		);
	};

	/** What an address of the calculator asks for; nothing where it is of no card. PHP does the same. */
	const askedBy = ( address ) => places.map( ( [ version ], at ) => {
		const { of = '', cy = '', query = '', hash = '' } = new RegExp( data.cards[ version ], 'i' ).exec( address )?.groups ?? { of: '?' };
		const page = of.toLowerCase();
		const isExample = Object.hasOwn( data.examples, page );
		return ( isExample || page === '' || page === 'cy' ) && {
			lang: cy || page === 'cy' ? 'cy' : '',
			...Object.fromEntries( [ ...new URLSearchParams( query ) ].filter( ( [ name ] ) => Object.hasOwn( data.known, name ) ) ),
			...( isExample && { preset: page } ),
			version: at ? version : '',
			scenario: hash.includes( '=' ) ? hash : '',
		};
	} ).find( Boolean );
	const made = ( address ) => blocks.createBlock( 'coop-or-gig/calculator', askedBy( address.trim() ) );

	/** What becomes the block: an address in a line of its own or in WordPress's block for addresses, and a shortcode without mistakes. */
	const from = [
		{
			type: 'raw',
			priority: 9,
			isMatch: ( { nodeName, textContent } ) => nodeName === 'P' && Boolean( askedBy( textContent.trim() ) ),
			transform: ( { textContent } ) => made( textContent ),
		},
		{
			type: 'block',
			blocks: [ 'core/embed' ],
			isMatch: ( { url } ) => Boolean( askedBy( ( url || '' ).trim() ) ),
			transform: ( { url } ) => made( url ),
		},
		{
			type: 'shortcode',
			tag: 'coop_or_gig',
			isMatch: ( { named, numeric } ) => ! numeric.length && Object.keys( named ).every( ( name ) => Object.hasOwn( data.known, name ) ),
			attributes: Object.fromEntries( Object.keys( data.known ).map( ( name ) => [ name, {
				type: 'string',
				shortcode: ( { named } ) => ( name.startsWith( 'call-' ) ? named[ name ] : named[ name ]?.replace( /^[“”„″‘’′]+|[“”„″‘’′]+$/g, '' ) ),
			} ] ) ),
		},
	];

	blocks.registerBlockType( 'coop-or-gig/calculator', { edit: Edit, save: () => null, transforms: { from } } );
} )( window.wp, window.coopOrGig );
