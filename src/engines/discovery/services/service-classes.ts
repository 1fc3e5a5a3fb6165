/**
 * Classes of services, and what requests for each speak of (`service-concepts.ts`). An operator's own service is of a class where it shares a keyword
 * with it; the last class is everything else. To be read and changed; after a change run `scripts/train-services.ts`.
 */
import type { Concept } from './service-concepts.ts';

export interface ServiceClass {
  readonly name: string;
  /** A service of a catalogue that has one of these among its keywords is of the class. */
  readonly keywords: readonly string[];
  /** What speaks for it before anything is learnt. */
  readonly concepts: readonly Concept[];
  /** The same of two that stand together. */
  readonly pairs: readonly (readonly [Concept, Concept])[];
}

export const SERVICE_CLASSES: readonly ServiceClass[] = [
  {
    name: 'logo',
    keywords: ['logo', 'logo design'],
    concepts: ['mark', 'vector'],
    pairs: [
      ['mark', 'vector'],
      ['mark', 'design'],
    ],
  },
  {
    name: 'graphics',
    keywords: ['flyer', 'graphic design', 'social graphics'],
    concepts: ['picture', 'print', 'layout', 'design'],
    pairs: [
      ['picture', 'social'],
      ['social', 'design'],
      ['print', 'design'],
      ['print', 'layout'],
    ],
  },
  {
    name: 'thumbnail',
    keywords: ['thumbnail', 'thumbnails'],
    concepts: ['preview'],
    pairs: [
      ['picture', 'video'],
      ['preview', 'video'],
    ],
  },
  {
    name: 'article',
    keywords: ['blog article', 'blog post', 'article', 'copywriter'],
    concepts: ['write', 'article'],
    pairs: [
      ['write', 'article'],
      ['article', 'sources'],
      ['write', 'site'],
    ],
  },
  {
    name: 'product',
    keywords: ['product descriptions', 'product description'],
    concepts: ['product', 'describe'],
    pairs: [
      ['write', 'product'],
      ['product', 'describe'],
      ['describe', 'each'],
    ],
  },
  {
    name: 'social',
    keywords: ['social media content', 'social media', 'social content'],
    concepts: ['social', 'posts', 'plan', 'month'],
    pairs: [
      ['social', 'posts'],
      ['posts', 'month'],
      ['plan', 'month'],
    ],
  },
  {
    name: 'landing',
    keywords: ['landing page', 'landing pages'],
    concepts: ['onepage', 'signup'],
    pairs: [['onepage', 'signup']],
  },
  {
    name: 'site',
    keywords: ['website', 'website design', 'web design'],
    concepts: ['site', 'pages', 'build'],
    pairs: [
      ['site', 'pages'],
      ['site', 'build'],
    ],
  },
  {
    name: 'edit',
    keywords: ['video editing', 'video editor', 'short form video'],
    concepts: ['footage', 'cutting'],
    pairs: [
      ['footage', 'cutting'],
      ['video', 'cutting'],
    ],
  },
  {
    name: 'script',
    keywords: ['video script', 'script writer', 'youtube script'],
    concepts: ['script'],
    pairs: [
      ['video', 'script'],
      ['video', 'write'],
    ],
  },
  {
    name: 'voice',
    keywords: ['voiceover', 'voice over', 'voice actor', 'voice recording'],
    concepts: ['voice', 'recorded', 'lines'],
    pairs: [
      ['voice', 'recorded'],
      ['recorded', 'lines'],
      ['voice', 'lines'],
    ],
  },
  {
    name: 'market',
    keywords: ['market research', 'market analysis'],
    concepts: ['market', 'sources'],
    pairs: [['market', 'sources']],
  },
  {
    name: 'rivals',
    keywords: ['competitor analysis', 'competitor research'],
    concepts: ['rivals', 'compare'],
    pairs: [
      ['rivals', 'compare'],
      ['rivals', 'sources'],
    ],
  },
  {
    name: 'systems',
    keywords: ['automation', 'automate', 'api integration'],
    concepts: ['systems', 'auto'],
    pairs: [
      ['systems', 'auto'],
      ['script', 'coding'],
    ],
  },
  {
    name: 'none',
    keywords: [],
    concepts: [
      'teaching',
      'shooting',
      'drawing',
      'apps',
      'modding',
      'music',
      'sound',
      'handwork',
      'office',
      'tongue',
      'correct',
      'upkeep',
      'touchup',
      'favour',
      'payroll',
    ],
    pairs: [
      ['voice', 'sound'],
      ['auto', 'modding'],
    ],
  },
];
