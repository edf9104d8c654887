import type { Catalogue, CatalogueDataset } from '../catalogue/index.js';
import { label } from '../messages/index.js';

/**
 * What the API of CKAN takes to make each dataset (`package_create`, API version 3), as a list; the licence by its id in the
 * list of CKAN (licenses.opendefinition.org) or of the catalogues of Japan.
 */
export function catalogueCkan(catalogue: Catalogue): string {
  return `${JSON.stringify(
    catalogue.datasets.map((dataset) => packageOf(dataset, catalogue)),
    null,
    2,
  )}\n`;
}

const pause = /[^\p{L}\p{N} _.-]/gu;

function packageOf(dataset: CatalogueDataset, { publisher, language }: Catalogue): object {
  const { contact, price, licence } = dataset;
  const extras: readonly (readonly [key: string, value: string | null])[] = [
    [label(language, 'catalog-frequency'), label(language, `frequency-${dataset.frequency}`)],
    [label(language, 'catalog-language'), language],
    [label(language, 'col-period'), dataset.period],
    [label(language, 'catalog-price'), price === null ? null : `${price.amount} ${price.currency}`],
    [label(language, 'catalog-owner'), price?.owner ?? null],
  ];
  return {
    name: [publisher.code, dataset.slug]
      .filter((part) => part !== undefined)
      .join('_')
      .slice(0, 100),
    title: dataset.title,
    notes: dataset.description,
    author: publisher.name,
    ...(contact === null ? {} : { maintainer: contact.name }),
    ...(contact?.mail === undefined ? {} : { maintainer_email: contact.mail }),
    ...(licence === null ? {} : { license_id: licence.licence?.id ?? licence.text }),
    ...(licence?.licence
      ? { license_title: licence.licence.title[language], license_url: licence.licence.url }
      : {}),
    tags: dataset.keywords
      .map((keyword) => ({ name: keyword.replace(pause, '-').slice(0, 100) }))
      .filter(({ name }) => name.length > 1),
    extras: extras.flatMap(([key, value]) => (value === null ? [] : [{ key, value }])),
    resources: dataset.files.map((file) => ({
      name: file.path.replace(/^.*\//s, ''),
      url: file.url,
      format: file.format,
      ...(file.mediaType === null ? {} : { mimetype: file.mediaType }),
      size: file.bytes,
      ...(file.sha256 === null ? {} : { hash: `sha256:${file.sha256}` }),
    })),
  };
}
