import css from './offer.css?inline';
import { adopt } from './style-sheet.ts';

/** Copies a text; where the browser refuses, shows it selected, to be copied by hand. Tells whether it copied. */
export async function copy(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		offer(text);
		return false;
	}
}

let isStyled = false;

function offer(text: string): void {
	if (!isStyled) adopt(css);
	isStyled = true;
	const dialog = document.createElement('dialog');
	dialog.className = 'offer';
	const label = document.createElement('label');
	label.textContent =
		'The browser did not let this page copy. Here is the text, selected: copy it with Ctrl+C or your device’s menu.';
	const field = document.createElement('textarea');
	field.readOnly = true;
	field.rows = 4;
	field.value = text;
	const close = document.createElement('button');
	close.type = 'button';
	close.textContent = 'Close';
	close.addEventListener('click', () => dialog.close());
	dialog.addEventListener('close', () => dialog.remove());
	label.append(field);
	dialog.append(label, close);
	document.body.append(dialog);
	dialog.showModal();
	field.select();
}
