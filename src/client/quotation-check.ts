import { check, type QuotableText, quotableText } from '../resolution/quotation/quotation.ts';
import type { Verdict } from '../resolution/quotation/verdict.ts';
import { verdictLine, verdictNodes } from './quotation-answer.ts';
import type { Book } from './quotation-places.ts';

interface Answer {
	readonly book: Book;
	readonly verdict: Verdict;
}

/** Checks what is pasted against the texts that the page has with it. Nothing is sent, nothing kept. */
class QuotationCheck extends HTMLElement {
	private readonly field = this.querySelector('textarea');
	private readonly status = this.querySelector('[role=status]');
	private readonly answer = this.querySelector('[data-answer]');
	private readonly texts: readonly (readonly [Book, QuotableText])[] = read(this.dataset['books'] ?? '[]');

	connectedCallback(): void {
		this.field?.addEventListener('input', () => this.check());
		this.querySelector('[data-check]')?.addEventListener('click', () => {
			this.check();
			this.field?.focus();
		});
		this.querySelector('[data-clear]')?.addEventListener('click', () => {
			if (this.field) this.field.value = '';
			this.check();
			this.field?.focus();
		});
		// What was pasted before this script came, or kept by the browser, is answered too.
		if (this.field?.value) this.check();
	}

	private check(): void {
		const typed = this.field?.value ?? '';
		const [best] = this.texts
			.map(([book, text]): Answer => ({ book, verdict: check(typed, text) }))
			.sort((a, b) => rank(a.verdict) - rank(b.verdict));
		const isAsked = typed.trim() !== '';
		this.dataset['verdict'] = isAsked ? best?.verdict.kind : '';
		this.say(best && isAsked ? verdictLine(best.verdict, best.book) : '');
		this.answer?.replaceChildren(...(best && isAsked ? verdictNodes(best.verdict, best.book) : []));
	}

	private say(words: string): void {
		if (this.status && this.status.textContent !== words) this.status.textContent = words;
	}
}

function read(books: string): readonly (readonly [Book, QuotableText])[] {
	const all: readonly Book[] = JSON.parse(books);
	return all.map((book) => [book, quotableText(book.passages)]);
}

function rank(verdict: Verdict): number {
	if (verdict.kind === 'absent') return verdict.nearest ? 2 : 3;
	return { exact: 0, differs: 1, 'too-long': 4, empty: 5 }[verdict.kind];
}

customElements.define('quotation-check', QuotationCheck);
