const dark = matchMedia('(prefers-color-scheme: dark)');
const root = document.documentElement;

/** Switches between the light and the dark theme and remembers what differs from the system's. */
class ThemeSwitch extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('click', () => this.toggle());
		dark.addEventListener('change', () => this.show());
		this.show();
	}

	private isDark(): boolean {
		return (root.dataset['theme'] ?? (dark.matches ? 'dark' : 'light')) === 'dark';
	}

	private toggle(): void {
		const theme = this.isDark() ? 'light' : 'dark';
		const followsSystem = (theme === 'dark') === dark.matches;
		if (followsSystem) delete root.dataset['theme'];
		else root.dataset['theme'] = theme;
		try {
			if (followsSystem) localStorage.removeItem('theme');
			else localStorage.setItem('theme', theme);
		} catch {
			// Storage is refused: the choice holds for this page.
		}
		this.show();
	}

	private show(): void {
		this.querySelector('button')?.setAttribute('aria-pressed', String(this.isDark()));
	}
}

customElements.define('theme-switch', ThemeSwitch);
