// Makes the fixtures that are no text anew: `node scripts/run.mjs scripts/make-fixtures.ts`. A test says when they are not what this would make.
import { writeFileSync } from 'node:fs'
import { offerDocx } from '../test/formats/docx-fixture.ts'
import { leafletPdf } from '../test/formats/pdf-fixture.ts'

writeFileSync('fixtures/formats/offer.docx', offerDocx())
writeFileSync('fixtures/formats/leaflet.pdf', leafletPdf())
