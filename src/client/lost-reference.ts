import { readPinpoint } from '../resolution/pinpoint.ts';
import { fragmentOf } from '../resolution/run.ts';

/** On the page of lost addresses: reads the address as a reference, and goes where it leads. */
class LostReference extends HTMLElement {
	connectedCallback(): void {
		const { text = '/', number, ids = '' } = this.dataset;
		const known = ids.split(' ');
		const words = decoded(location.pathname);
		const pinpoint = readPinpoint(words) ?? readPinpoint(words.replace(/^.*\//s, ''));
		if (!pinpoint || (pinpoint.number ?? number) !== number) return;
		const [first] = pinpoint.ids;
		const held = pinpoint.ids.every((id) => known.includes(id.replace(/(\d)-[a-z-]+$/, '$1')));
		if (held) location.replace(first ? `${text}#${fragmentOf(pinpoint.ids)}` : text);
		else this.say(`Resolution ${number} has no ${first?.toUpperCase()}.`);
	}

	private say(words: string): void {
		const status = this.querySelector('[role=status]');
		if (status) status.textContent = words;
	}
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path).replace(/\/+$/, '');
	} catch {
		return path;
	}
}

customElements.define('lost-reference', LostReference);
