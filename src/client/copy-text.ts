import { copy } from './clipboard.ts';

/** A text with a button that copies it. */
class CopyText extends HTMLElement {
	connectedCallback(): void {
		this.querySelector('button')?.addEventListener('click', () => void this.copy());
	}

	/** An address is copied for the host that the page was read on. */
	private words(): string {
		const text = this.querySelector('.text')?.textContent ?? '';
		if (!this.querySelector('.address')) return text;
		const { pathname, hash } = new URL(text);
		return location.origin + pathname + hash;
	}

	private async copy(): Promise<void> {
		const status = this.querySelector('[role=status]');
		if (status) status.textContent = '';
		const copied = await copy(this.words());
		if (status && copied) status.textContent = 'Copied';
	}
}

customElements.define('copy-text', CopyText);
