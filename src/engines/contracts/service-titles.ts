/** What services are called, for whoever only shows them: the catalogue is read for its names and not judged, which takes longer than all else that `show` does. */
import { readFileSync } from 'node:fs';
import shipped from './catalogue.json' with { type: 'json' };

/** By id, of the operator's catalogue or, for null, of the shipped one; none where it cannot be read, which the commands that need its prices tell. */
export function serviceTitles(file: string | null): ReadonlyMap<string, string> {
  const catalogue: unknown = file === null ? shipped : contentOf(file);
  const services: unknown = isRecord(catalogue) ? catalogue.services : null;
  const titled = (Array.isArray(services) ? services : []).filter(
    (service: unknown): service is { readonly id: string; readonly title: string } =>
      isRecord(service) && typeof service.id === 'string' && typeof service.title === 'string',
  );
  return new Map(titled.map(({ id, title }) => [id, title]));
}

function contentOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
