/** Notes from the record system before this one: plain text that can be read but not changed. */
export const ARCHIVE: Readonly<Record<string, string>> = {
  k7m2q9vd: `2022-11-14 BVC Hudiksvall, dsk Ann-Sofi Rask
4-årskontroll. Talar i meningar, leker helst ensam. Starka reaktioner på ljud enligt
föräldrarna. Remiss till psykolog inom barnhälsovården.

2023-02-06 Psykolog barnhälsovård
Två besök. Fortsatt utredning rekommenderas före skolstart.`,
  r4t8w1bn: `2019-04-02 Skolsköterska, avskrift
Återkommande magont på morgnar. Tillväxt utan anmärkning. Kontakt med hemmet.`,
  p9f1s4yk: `2021-10-19 BVC Iggesund
Språkscreening 2,5 år: under gränsvärde. Remiss till logoped.`,
}
