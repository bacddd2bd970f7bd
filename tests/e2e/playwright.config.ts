import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '../chromium.ts';

export default defineConfig({
	testDir: '.',
	outputDir: '../../.test-results',
	globalSetup: './serve-site.ts',
	reporter: 'list',
	workers: 2,
	fullyParallel: true,
	retries: 0,
	forbidOnly: true,
	// For busy machines: nothing here is about time.
	timeout: 90_000,
	expect: { timeout: 10_000 },
	use: {
		baseURL: process.env['SITE_URL'],
		locale: 'en',
		launchOptions: chromiumLaunch(),
	},
});
