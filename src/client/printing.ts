import { longDate } from '../resolution/date.ts';
import { leaveOut } from './extract.ts';

const root = document.documentElement;

/** What only the moment of printing knows: the day, and of an extract what it holds. Without script both are left out. */
addEventListener('beforeprint', () => {
	const now = new Date();
	const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].join('-');
	print('--accessed', ` Accessed ${longDate(today)}`);
	print('--fragment', leaveOut(root.dataset['print'] === 'selection'));
});
addEventListener('afterprint', () => leaveOut(false));

function print(name: string, words: string): void {
	root.style.setProperty(name, `"${words}"`);
}
