/**
 * What a resolution is, as the United Nations drafts it. Everything else in this project is a view of
 * these types. They are plain readonly values: they can be stored as JSON and read back unchanged.
 */

/** A run of words of one look. `reference` is the id of the instrument that the words name. */
export interface Span {
	readonly text: string;
	readonly italic?: true;
	readonly reference?: string;
}

/** Running text, in order. Joined without separators its spans give the words exactly as printed. */
export type Text = readonly Span[];

export type ParagraphKind = 'preambular' | 'operative' | 'annexed';

/**
 * A paragraph or sub-paragraph.
 *
 * `numbers` holds the number at each level without its punctuation, outermost first: `['5', 'a', 'i']`.
 * Preambular paragraphs print none; theirs is the ordinal by which the United Nations cites them.
 */
export interface Paragraph {
	/** Its fragment in an address: `pp3`, `op4`, `op5-a`, `s2-op4`, `annex-p1`. Never changes once published. */
	readonly id: string;
	readonly kind: ParagraphKind;
	readonly numbers: readonly string[];
	/** The number exactly as printed, `4.` or `(a)`; absent where the United Nations prints none. */
	readonly marker?: string;
	/** The italic words that open it: `Reaffirming`, `Calls upon`. Annexed and sub-paragraphs may have none. */
	readonly opening?: string;
	readonly text: Text;
	readonly paragraphs: readonly Paragraph[];
	/** Words of the paragraph that follow its last sub-paragraph. */
	readonly wrapUp?: Text;
	/** Line in the Markdown file, counted from 1. */
	readonly line: number;
}

export type DivisionKind = 'preamble' | 'operative' | 'section' | 'annex';

/** A part of the text: the preamble, the operative part, a numbered section, an annex. */
export interface Division {
	readonly kind: DivisionKind;
	/** `s2`, `annex`, `annex-2`; preamble and operative part take the slug of their heading. */
	readonly id?: string;
	/** The heading as printed; the preamble and the operative part print none. */
	readonly heading?: string;
	readonly paragraphs: readonly Paragraph[];
	readonly divisions: readonly Division[];
}

/** A subject term of the UNBIS Thesaurus (https://metadata.un.org/thesaurus). */
export interface Subject {
	/** Its number in the thesaurus, which no received file gives; absent while nobody has looked it up. */
	readonly id?: string;
	readonly term: string;
	readonly alternatives: readonly string[];
}

/** A difference between the text as received and the text as printed here. */
export interface Emendation {
	/** Id of the paragraph that holds it. */
	readonly paragraph: string;
	readonly received: string;
	readonly restored: string;
	/** Why the restored form is right. */
	readonly evidence: string;
}

/** An instrument that the words of the resolution name. Added by the editor; the text has no notes. */
export interface Reference {
	readonly id: string;
	readonly title: string;
	/** Its symbol, in full, as one cites it. */
	readonly document?: string;
	/** Where the United Nations publishes it. */
	readonly href: string;
	readonly cited: readonly {
		readonly paragraph: string;
		readonly words: string;
		/** Id of the paragraph of the instrument that the words name, where it is a resolution. */
		readonly pinpoint?: string;
	}[];
}

/** The file that the text was received in. */
export interface Source {
	readonly file: string;
	readonly sha256: string;
	readonly bytes: number;
}

/** What is known of a resolution beside its words. */
export interface Facts {
	readonly symbol: string;
	/** Absent where none is printed: the Security Council's resolutions have none. */
	readonly title?: string;
	readonly organ: Organ;
	readonly session?: number;
	/** Day of adoption, ISO 8601: `2004-12-20`. */
	readonly adopted: string;
	/** Number of the meeting that adopted it. */
	readonly meeting?: number;
	readonly agenda?: { readonly item: string; readonly title: string };
	readonly report?: { readonly committee: string; readonly symbol: string };
	readonly subjects: readonly Subject[];
	/** Symbols of the resolutions of the same title, oldest first, this one among them. */
	readonly chain: readonly string[];
	readonly source: Source;
	readonly emendations: readonly Emendation[];
	readonly references: readonly Reference[];
}

export type Organ = 'General Assembly' | 'Security Council' | 'Economic and Social Council' | 'Human Rights Council';

export interface Resolution extends Facts {
	/** The printed number: `59/187`. */
	readonly number: string;
	/** The lines above the title, or above the formula where there is none: adoption, report. */
	readonly heading: readonly Text[];
	/** The enacting formula: "The General Assembly,". A few that adopt a document print no comma. */
	readonly formula: Text;
	readonly divisions: readonly Division[];
	/** The lines below the last paragraph: meeting, date. */
	readonly closing: readonly Text[];
	/** The lines of the Markdown file, counted from 1, that its parts begin on. */
	readonly lines: Readonly<Record<'heading' | 'title' | 'formula' | 'closing' | 'subjects', readonly number[]>>;
}
