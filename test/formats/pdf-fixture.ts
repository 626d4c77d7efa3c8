import { column, pdf } from './pdf-file.ts'

/** `fixtures/formats/leaflet.pdf`: a leaflet of a bakery that does not exist. */
export const leafletPdf = (): Uint8Array =>
  pdf([
    {
      lines: [
        ...column(['Hearth & Husk'], { top: 760, size: 22 }),
        ...column(['Save 20% on bread to your door'], { top: 725, size: 15 }),
        ...column(
          [
            'We bake at four and deliver before eight, every day but Sunday. You choose the',
            'loaves in the evening, and what is left over goes to the food bank at the station.',
          ],
          { top: 690 },
        ),
        ...column(['Delivery is $2 a morning, or free for orders over $25.'], { top: 640 }),
        ...column(['Order today and save 20%. Hurry, our opening price ends soon! Only 12 rounds left.'], { top: 610 }),
        ...column(['Start your round: hearthandhusk.example/start. Stop it whenever you like in your account.'], { top: 580 }),
      ],
    },
    {
      lines: [
        ...column(['What our rounds cost'], { top: 760, size: 15 }),
        ...column(['Three loaves a week are $19, five are $29. The price is for four weeks and', 'renews until you stop it.'], { top: 725 }),
        ...column(['Hearth & Husk Ltd, 4 Mill Lane, Ambleford. Prices as of 1 March 2026.'], { top: 680 }),
      ],
    },
  ])
