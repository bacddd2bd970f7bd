/** How long a reader must have stopped typing, in milliseconds. */
const rest = 1000;

/**
 * Says to those who can't see it why nothing was found, once the reader has stopped typing; the count is said at
 * every key.
 */
export class Reason {
	private readonly region: Element | null;
	private timer: ReturnType<typeof setTimeout> | undefined;

	/** @param region A live region of its own. */
	constructor(region: Element | null) {
		this.region = region;
	}

	/** @param message What is shown; its last line, the way to the word index, is no reason. */
	follow(message: Element | null): void {
		clearTimeout(this.timer);
		this.region?.replaceChildren();
		const lines = [...(message?.querySelectorAll('p') ?? [])].slice(0, -1).map(({ textContent }) => textContent);
		if (lines.length > 0) this.timer = setTimeout(() => this.region?.replaceChildren(lines.join(' ')), rest);
	}
}
