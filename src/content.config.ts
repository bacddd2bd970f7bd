import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { resolutionLoader } from './loader.ts';
import type { Resolution } from './resolution/model.ts';

// The strict schema is applied when the file is read (resolution/frontmatter.ts); this one carries the type.
export const collections = {
	resolutions: defineCollection({ loader: resolutionLoader(), schema: z.custom<Resolution>() }),
};
