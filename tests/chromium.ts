import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** How to start a Chromium on this machine. */
export interface Launch {
	/** Absent for the one that Playwright downloaded itself. */
	readonly executablePath?: string;
	readonly args: string[];
}

/** Nothing but the pages under test may use the network. */
const quiet = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic',
	'--no-first-run',
];

const linux = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/opt/google/chrome/chrome',
	'/snap/bin/chromium',
];

const mac = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
	const folder = process.env[name];
	return folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [];
});

const usual = { darwin: mac, win32: windows }[String(process.platform)] ?? linux;

/**
 * Finds a Chromium: the one that `CHROMIUM_PATH` names, one installed on the machine, or Playwright's own; where
 * there is none, has Playwright or the system's packages install one.
 *
 * @throws Error that says what to do, where none is found and none can be installed.
 */
export function chromiumLaunch(): Launch {
	const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : [...quiet];
	const found = find() ?? (install() ? find() : undefined);
	if (!found) {
		throw new Error(
			'No Chromium was found and none could be installed. Install Chromium or Google Chrome (on Debian: ' +
				'"apt-get install chromium"; anywhere: "npx playwright install --with-deps chromium"), or set CHROMIUM_PATH ' +
				'to one that is installed.',
		);
	}
	return found === own() ? { args } : { executablePath: found, args };
}

function find(): string | undefined {
	const named = process.env['CHROMIUM_PATH'];
	if (named && !starts(named)) throw new Error(`CHROMIUM_PATH names no program that starts: ${named}`);
	return named ?? [...usual, own()].find(starts);
}

/** Where Playwright's own one is, or would be. */
function own(): string {
	return chromium.executablePath();
}

/** On Linux a file may be no more than a hint that the program should be installed. */
function starts(path: string): boolean {
	if (!existsSync(path)) return false;
	return process.platform !== 'linux' || run(path, ['--version'], 'ignore');
}

function install(): boolean {
	const isRoot = process.getuid?.() === 0;
	const withSystemPackages = isRoot || process.platform !== 'linux' ? ['--with-deps'] : [];
	const playwright = ['playwright', 'install', ...withSystemPackages, 'chromium'];
	const isInstalled = run(process.platform === 'win32' ? 'npx.cmd' : 'npx', playwright, 'inherit') && existsSync(own());
	if (isInstalled || !isRoot || !existsSync('/usr/bin/apt-get')) return isInstalled;
	return run('apt-get', ['update'], 'inherit') && run('apt-get', ['install', '-y', 'chromium'], 'inherit');
}

function run(program: string, args: readonly string[], stdio: 'ignore' | 'inherit'): boolean {
	try {
		execFileSync(program, [...args], { stdio, timeout: 300_000, shell: program.endsWith('.cmd') });
		return true;
	} catch {
		return false;
	}
}
