package org.hearsay.annotators.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quantities of short phrases: words, modifier, amount, unit and direction. */
class QuantityFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          40/CD barrels/NNS a/DT day/NN                  => 40 barrels a day = 40 BBL_US-PER-DAY
          $/$ +10/CD a/DT barrel/NN                      => $10 a barrel = 10 USD-PER-BBL_US
          a/DT $/$ +10-a-barrel/JJ fall/NN               => $10-a-barrel = 10 USD-PER-BBL_US
          £/$ +25/CD per/IN hour/NN                      => £25 per hour = 25 GBP-PER-HR
          $/$ +10/CD to/TO $/$ +12/CD a/DT barrel/NN     => $10 to $12 a barrel = 10..12 USD-PER-BBL_US
          5/CD pence/NN a/DT share/NN                    => 5 pence a share = 0.05 GBP-PER-SHARE
          lost|lose/VBD $/$ +5/CD a/DT week/NN and/CC    => $5 a week = 5 USD-PER-WK
          $/$ +5/CD million/CD a/DT year/NN and/CC a/DT half/NN ago/RB => $5 million = 5000000 USD
          from/IN $/$ +14/CD an/DT hour/NN to/TO $/$ +16/CD => $14 an hour = 14 USD-PER-HR; $16 = 16 USD-PER-HR
          9/CD cents/NNS a/DT share/NN +,/, up/RB from/IN 7/CD cents/NNS => 9 cents a share = 0.09 USD-PER-SHARE; 7 cents = 0.07 USD-PER-SHARE
          $/$ +9/CD a/DT week/NN for/IN a/DT $/$ +60/CD room/NN => $9 a week = 9 USD-PER-WK; $60 = 60 USD
          80/CD kilometres/NNS an/DT hour/NN             => 80 kilometres an hour = 80 KiloM-PER-HR
          40/CD hours/NNS a/DT week/NN                   => 40 hours a week = 40 HR-PER-WK
          $/$ +5/CD million/CD a/DT decade/NN ago/RB     => $5 million = 5000000 USD
          12/CD stone/NN                                 => 12 stone = 12 Stone_UK
          three/CD stone/NN cottages/NNS                 => three = 3 count
          $/$ +60/CD to/TO $/$ +75/CD a/DT crate/NN      => $60 to $75 a crate = 60..75 USD-PER-CRATE
          fee/NN rose|rise/VBD from/IN $/$ +60/CD to/TO $/$ +75/CD a/DT crate/NN => $60 = 60 USD-PER-CRATE; $75 a crate = 75 USD-PER-CRATE
          a/DT 12-cent-a-bottle/JJ fee/NN                => 12-cent-a-bottle = 0.12 USD-PER-BOTTLE
          €/$ +250/CD per/IN hive/NN                     => €250 per hive = 250 EUR-PER-HIVE
          $/$ +5/CD million/CD a/DT spokesman/NN said/VBD => $5 million = 5000000 USD
          $/$ +5/CD a/DT lot/NN                          => $5 = 5 USD
          12/CD deaths/NNS per/IN 100,000/CD people/NNS  => 12 = 12 count
          4/CD nurses/NNS for/IN every/DT 30/CD beds/NNS => 4 = 4 count
          2/CD percent/NN for/IN every/DT 3/CD months/NNS => 2 percent = 2 PERCENT; 3 months = 3 MO
          27/CD points/NNS per/IN game/NN                => 27 = 27 count
          40/CD people/NNS a/DT day/NN                   => 40 = 40 count
          """)
  void aRateOfAMeasurementOrOfMoneyIsOneUnit(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          1,200/CD cranes/NNS                                         => 1,200 = 1200 count
          0.75/CD cranes/NNS                                          => 0.75 = 0.75 count
          1.200/CD tonnes/NNS                                         => 1.200 tonnes = 1.2 TONNE
          1.200.000/CD people/NNS                                     => 1.200.000 = 1200000 count
          1.200,50/CD euros/NNS                                       => 1.200,50 euros = 1200.5 EUR
          1/CD 200/CD people/NNS                                      => 1 200 = 1200 count
          10/CD +,/, 000/CD people/NNS                                => 10, 000 = 10000 count
          12,50,000/CD votes/NNS                                      => 12,50,000 = 1250000 count
          1,05,300.50/CD rupees/NNS                                   => 1,05,300.50 rupees = 105300.5 INR
          1,05,300/CD votes/NNS                                       => 1,05,300 = 105300 count
          1/CD +'/SYM +250/CD +'/SYM +000/CD votes/NNS                => 1'250'000 = 1250000 count
          2/CD +,/, +5/CD million/CD people/NNS                       => 2,5 million = 2500000 count
          $/$ 1/CD ./. 2/CD million/CD                                => $ 1 . 2 million = 1200000 USD
          .5/CD percent/NN                                            => .5 percent = 0.5 PERCENT
          -5/CD degrees/NNS                                           => -5 degrees = -5 degree
          ten/CD degrees/NNS below/IN zero/CD                         => ten degrees below zero = -10 degree
          ten/CD degrees/NNS below/IN that/DT                         => ten degrees = 10 degree
          minus/CC five/CD degrees/NNS                                => minus five degrees = -5 degree
          five/CD ships/NNS                                           => five = 5 count
          twenty-five/CD ships/NNS                                    => twenty-five = 25 count
          two/CD hundred/CD and/CC fifty/CD thousand/CD homes/NNS     => two hundred and fifty thousand = 250000 count
          three/CD million/CD two/CD hundred/CD thousand/CD votes/NNS => three million two hundred thousand = 3200000 count
          a/DT hundred/CD and/CC fifty/CD homes/NNS                   => a hundred and fifty = 150 count
          a/DT million/CD homes/NNS                                   => a million = 1000000 count
          a/DT dozen/NN eggs/NNS                                      => a dozen = 12 count
          two/CD dozen/NN eggs/NNS                                    => two dozen = 24 count
          half/PDT a/DT dozen/NN eggs/NNS                             => half a dozen = 6 count
          13.6/CD +M/NN people/NNS                                    => 13.6M = 13600000 count
          3bn/CD people/NNS                                           => 3bn = 3000000000 count
          5k/CD jobs/NNS                                              => 5k = 5000 count
          2.5/CD mln/NN tonnes/NNS                                    => 2.5 mln tonnes = 2500000 TONNE
          4/CD hundred/CD homes/NNS                                   => 4 hundred = 400 count
          three/CD point/NN five/CD percent/NN                        => three point five percent = 3.5 PERCENT
          zero/CD cases/NNS                                           => zero = 0 count
          20/CD lakh/NN rupees/NNS                                    => 20 lakh rupees = 2000000 INR
          """)
  void readsNumbersInDigitsAndWords(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          two-thirds/NNS of/IN them/PRP                   => two-thirds = 0.6667 fraction
          two/CD thirds/NNS of/IN them/PRP                => two thirds = 0.6667 fraction
          one/CD -/: third/JJ interest/NN                 => one - third = 0.3333 fraction
          a/DT third/JJ of/IN them/PRP                    => a third = 0.3333 fraction
          by/IN a/DT quarter/NN ./.                       => a quarter = 0.25 fraction
          a/DT third/JJ party/NN                          => ``
          half/PDT the/DT town/NN                         => half = 0.5 fraction
          more/JJR than/IN half/NN of/IN them/PRP         => more than half > 0.5 fraction
          the/DT second/JJ half/NN of/IN them/PRP         => ``
          half/PDT a/DT million/CD homes/NNS              => half a million = 500000 count
          half/PDT an/DT hour/NN                          => half an hour = 0.5 HR
          half/PDT a/DT mile/NN                           => half a mile = 0.5 MI
          a/DT quarter/NN of/IN a/DT million/CD homes/NNS => a quarter of a million = 250000 count
          one/CD and/CC a/DT half/NN tons/NNS             => one and a half tons = 1.5 ton
          two/CD and/CC a/DT half/NN million/CD euros/NNS => two and a half million euros = 2500000 EUR
          a/DT year/NN and/CC a/DT half/NN                => a year and a half = 1.5 YR
          an/DT inch/NN and/CC a/DT half/NN of/IN ice/NN  => an inch and a half = 1.5 IN
          a/DT mile/NN and/CC a/DT half/NN of/IN them/PRP => a half = 0.5 fraction
          a/DT pound/NN                                   => ``
          an/DT hour/NN and/CC ten/CD minutes/NNS         => an hour and ten minutes = 70 MIN
          an/DT hour/NN and/CC ten/CD people/NNS          => ten = 10 count
          two/CD days/NNS and/CC six/CD hours/NNS         => two days and six hours = 54 HR
          two/CD hours/NNS and/CC 90/CD minutes/NNS       => two hours = 2 HR; 90 minutes = 90 MIN
          one-in-100/CD flood/NN                          => one-in-100 = 0.01 fraction
          a/DT third/JJ lower/JJR                         => a third = 0.3333 fraction down
          one/CD year/NN and/CC a/DT half/NN              => one year and a half = 1.5 YR
          2/CD +½/CD hours/NNS                            => 2½ hours = 2.5 HR
          10/CD 1⁄2/CD miles/NNS                          => 10 1⁄2 miles = 10.5 MI
          3⁄4/CD of/IN them/PRP                           => 3⁄4 = 0.75 fraction
          one/CD in/IN three/CD people/NNS                => one in three = 0.3333 fraction
          one/CD out/IN of/IN five/CD                     => one out of five = 0.2 fraction
          3/CD in/IN 10/CD people/NNS                     => 3 in 10 = 0.3 fraction
          one/CD of/IN every/DT nine/CD voters/NNS        => one of every nine = 0.1111 fraction
          two/CD in/IN 2010/CD                            => two = 2 count
          80/CD in/IN 2001/CD and/CC 30/CD in/IN 2011/CD  => 80 = 80 count; 30 = 30 count
          """)
  void readsFractionsAndRatios(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          12/CD +%/NN                          => 12% = 12 PERCENT
          12/CD percent/NN                     => 12 percent = 12 PERCENT
          5/CD per/IN cent/NN                  => 5 per cent = 5 PERCENT
          50pc/NN of/IN them/PRP               => 50pc = 50 PERCENT
          15-per-cent/JJ tax/NN                => 15-per-cent = 15 PERCENT
          3/CD percentage/NN points/NNS        => 3 percentage points = 3 percentage point
          50/CD basis/NN points/NNS            => 50 basis points = 50 basis point
          12-point/JJ lead/NN                  => 12-point = 12 point
          half/PDT a/DT percentage/NN point/NN => half a percentage point = 0.5 percentage point
          """)
  void tellsPercentFromPercentagePoint(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          $/$ +13.6/CD +M/NN                                       => $13.6M = 13600000 USD
          A$/$ +5/CD million/CD                                    => A$5 million = 5000000 AUD
          US$/$ +20bn/CD                                           => US$20bn = 20000000000 USD
          HK$/$ +3.2/CD bn/CD                                      => HK$3.2 bn = 3200000000 HKD
          RM79/NN                                                  => RM79 = 79 MYR
          Rs500/NN                                                 => Rs500 = 500 INR
          CHF/NN 20/CD                                             => CHF 20 = 20 CHF
          20/CD EUR/NN                                             => 20 EUR = 20 EUR
          20€/CD                                                   => 20€ = 20 EUR
          at/IN -/SYM +$/$ +300/CD                                 => -$300 = -300 USD
          minus/CC €/$ +1.5/CD million/CD                          => minus €1.5 million = -1500000 EUR
          plus/CC or/CC minus/CC $/$ +3/CD                         => ``
          £/$ +3bn/CD                                              => £3bn = 3000000000 GBP
          €/$ +2.5/CD +m/CD                                        => €2.5m = 2500000 EUR
          c/NN $/$ 16.4/CD million/CD                              => c $ 16.4 million = 16400000 CAD
          $/$ 75/CD million/CD                                     => $ 75 million = 75000000 USD
          40/CD million/CD Swiss/JJ francs/NNS                     => 40 million Swiss francs = 40000000 CHF
          5/CD cents/NNS                                           => 5 cents = 0.05 USD
          20/CD pence/NNS                                          => 20 pence = 0.2 GBP
          3p/NN                                                    => 3p = 0.03 GBP
          $/$ +10-a-barrel/JJ oil/NN                               => $10-a-barrel = 10 USD-PER-BBL_US
          a/DT $/$ +5/CD tax/NN                                    => $5 = 5 USD
          A/DT $/$ +5/CD tax/NN                                    => $5 = 5 USD
          they/PRP owe/VBP 1,200/CD pounds/NNS                     => 1,200 pounds = 1200 GBP
          3/CD million/CD pounds/NNS                               => 3 million pounds = 3000000 GBP
          200/CD pounds/NNS of/IN flour/NN                         => 200 pounds = 200 LB
          they/PRP won/VBD 3/CD dollars/NNS and/CC 50/CD cents/NNS => 3 dollars and 50 cents = 3.5 USD
          60/CD cents/NNS a/DT dozen/NN                            => 60 cents = 0.6 USD
          all/DT 14/CD won/VBD                                     => 14 = 14 count
          """)
  void readsMoneyWithItsCountry(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          50mph/NN                        => 50mph = 50 MI-PER-HR
          10/CD miles/NNS an/DT hour/NN   => 10 miles an hour = 10 MI-PER-HR
          100/CD +kg/NN                   => 100kg = 100 KiloGM
          5m/NN                           => 5m = 5 M
          98.6/CD °F/NN                   => 98.6 °F = 98.6 DEG_F
          35/CD ˚/SYM C/NN                => 35 ˚ C = 35 DEG_C
          660/CD square/JJ meters/NNS     => 660 square meters = 660 M2
          a/DT 200-square-foot/JJ room/NN => 200-square-foot = 200 FT2
          6ft/NN 2in/CD                   => 6ft 2in = 6.1667 FT
          nine/CD months/NNS              => nine months = 9 MO
          three-day/JJ visit/NN           => three-day = 3 DAY
          20-plus/JJ years/NNS            => 20-plus years >= 20 YR
          80-odd/JJ pages/NNS             => 80-odd ~ 80 count
          for/IN one/CD day/NN            => one day = 1 DAY
          one/CD day/NN they/PRP left/VBD => ``
          3/CD gigawatts/NNS              => 3 gigawatts = 3 GigaW
          155-mm/JJ shells/NNS => 155-mm = 155 MilliM
          82mm/NN mortars/NNS => 82mm = 82 MilliM
          lasted|last/VBD one/CD day/NN => one day = 1 DAY
          10/CD more/JJR years/NNS => 10 more years = 10 YR
          Two/CD F-16s/NNS => Two = 2 count
          by/IN a/DT quarter/NN point/NN => a quarter point = 0.25 point
          """)
  void readsUnitsGluedAndApart(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          44-year-old/JJ man/NN                                     => 44-year-old = 44 YR
          44/CD +-/HYPH +year/NN +-/HYPH +old/JJ                    => 44-year-old = 44 YR
          44/CD years/NNS old/JJ                                    => 44 years old = 44 YR
          nobody/NN over/IN 65/CD came/VBD                          => over 65 > 65 YR
          nurses|nurse/NNS aged/VBN under/IN 30/CD                  => under 30 < 30 YR
          voters|voter/NNS are|be/VBP under/IN 30/CD                => under 30 < 30 YR
          prices|price/NNS are|be/VBP under/IN 30/CD                => under 30 < 30 count
          women|woman/NNS of/IN 60/CD who/WP                        => 60 = 60 YR
          a/DT girl/NN of/IN nine/CD                                => nine = 9 YR
          when/WRB she/PRP was|be/VBD six/CD +,/,                   => six = 6 YR
          for/IN being|be/VBG 7/CD                                  => 7 = 7 YR
          son/NN Milo/NNP=PERSON +,/, five/CD +,/,                  => five = 5 YR
          dies|die/VBZ at/IN 81/CD                                  => 81 = 81 YR
          the/DT chef/NN +,/, 58/CD +,/, said|say/VBD               => 58 = 58 YR
          ninety/CD years/NNS of/IN age/NN                          => ninety years of age = 90 YR
          aged/VBN 44/CD                                            => 44 = 44 YR
          at/IN the/DT age/NN of/IN 44/CD                           => 44 = 44 YR
          Lena/NNP=PERSON Ortiz/NNP=PERSON +,/, 44/CD +,/, left/VBD => 44 = 44 YR
          Lena/NNP=PERSON Ortiz/NNP=PERSON (/-LRB- +44/CD +)/-RRB-  => 44 = 44 YR
          Hague/NNP=LOCATION/5:nsubj +,/,/1:punct 44/CD/1:amod +,/,/1:punct denied/VBD/0:root => 44 = 44 YR
          Leeds/NNP=LOCATION/5:nsubj +,/,/1:punct 4/CD/1:dep +,/,/1:punct fell/VBD/0:root => 4 = 4 count
          her/PRP$ son/NN +,/, 6/CD +,/, slept/VBD                  => 6 = 6 YR
          two/CD sisters|sister/NNS +,/, 8/CD and/CC 11/CD +,/,     => two = 2 count; 8 = 8 YR; 11 = 11 YR
          two/CD ships|ship/NNS +,/, 8/CD and/CC 11/CD tonnes/NNS   => two = 2 count; 8 = 8 TONNE; 11 tonnes = 11 TONNE
          in/IN her/PRP$ 40s/NNS                                    => ``
          women|woman/NNS over/IN 60/CD => over 60 > 60 YR
          children|child/NNS under/IN 5/CD eat/VBP => under 5 < 5 YR
          who/WP is|be/VBZ 70/CD +,/, left/VBD => 70 = 70 YR
          aged/VBN 9/CD +,/, 12/CD and/CC 61/CD => 9 = 9 YR; 12 = 12 YR; 61 = 61 YR
          children|child/NNS under/IN 12/CD roofs/NNS => under 12 < 12 count
          """)
  void readsAges(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          10/CD to/TO 12/CD percent/NN                     => 10 to 12 percent = 10..12 PERCENT
          between/IN 5/CD and/CC 7/CD miles/NNS            => between 5 and 7 miles = 5..7 MI
          $/$ +1-2/CD billion/CD                           => $1-2 billion = 1000000000..2000000000 USD
          3-5/CD +%/NN                                     => 3-5% = 3..5 PERCENT
          5%-10/CD +%/NN                                   => 5%-10% = 5..10 PERCENT
          $/$ +5-/CD +$/$ +10/CD                           => $5-$10 = 5..10 USD
          five/CD or/CC six/CD ships/NNS                   => five or six = 5..6 count
          lasts/VBZ from/IN 5/CD to/TO 7/CD hours/NNS      => from 5 to 7 hours = 5..7 HR
          rose|rise/VBD from/IN 5/CD to/TO 7/CD percent/NN => 5 = 5 PERCENT; 7 percent = 7 PERCENT
          5–7/CD miles/NNS                                 => 5–7 miles = 5..7 MI
          two/CD +-/HYPH to/TO three-day/JJ walkout/NN     => two- to three-day = 2..3 DAY
          5/CD +-/HYPH and/CC 10-mile/JJ races/NNS         => 5 = 5 MI; 10-mile = 10 MI
          16/CD +-/HYPH and/CC 17-year-olds/NNS            => 16 = 16 YR; 17-year-olds = 17 YR
          grew|grow/VBD by/IN 200/CD to/TO 1,400/CD        => 200 = 200 count up; 1,400 = 1400 count
          grew|grow/VBD by/IN 200/CD to/TO 300/CD          => 200 to 300 = 200..300 count up
          went|go/VBD from/IN $/$ +2/CD to/TO $/$ +3/CD    => $2 = 2 USD; $3 = 3 USD
          10/CD or/CC 50/CD miles/NNS                      => 10 = 10 MI; 50 miles = 50 MI
          60/CD to/TO 70/CD shells/NNS fell|fall/VBD => 60 to 70 = 60..70 count
          by/IN 2030/CD to/TO 32/CD percent/NN => 32 percent = 32 PERCENT
          """)
  void joinsRangesThatShareAUnit(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          more/JJR than/IN 40/CD ships/NNS             => more than 40 > 40 count
          over/IN 40/CD ships/NNS                      => over 40 > 40 count
          in/IN excess/NN of/IN 40/CD ships/NNS        => in excess of 40 > 40 count
          at/IN least/JJS 40/CD ships/NNS              => at least 40 >= 40 count
          no/DT fewer/JJR than/IN 40/CD ships/NNS      => no fewer than 40 >= 40 count
          less/JJR than/IN 40/CD ships/NNS             => less than 40 < 40 count
          under/IN 40/CD ships/NNS                     => under 40 < 40 count
          nearly/RB 40/CD ships/NNS                    => nearly 40 < 40 count
          almost/RB 40/CD ships/NNS                    => almost 40 < 40 count
          just/RB under/IN 40/CD ships/NNS             => just under 40 < 40 count
          up/IN to/TO 40/CD ships/NNS                  => up to 40 <= 40 count
          no/DT more/JJR than/IN 40/CD ships/NNS       => no more than 40 <= 40 count
          at/IN most/JJS 40/CD ships/NNS               => at most 40 <= 40 count
          about/RB 40/CD ships/NNS                     => about 40 ~ 40 count
          around/RB 40/CD ships/NNS                    => around 40 ~ 40 count
          roughly/RB 40/CD ships/NNS                   => roughly 40 ~ 40 count
          some/DT 40/CD ships/NNS                      => some 40 ~ 40 count
          an/DT estimated/VBN 40/CD ships/NNS          => estimated 40 ~ 40 count
          well/RB over/IN 40/CD ships/NNS              => well over 40 > 40 count
          just/RB 40/CD ships/NNS                      => 40 = 40 count
          only/RB 40/CD ships/NNS                      => 40 = 40 count
          40/CD or/CC more/JJR                         => 40 or more >= 40 count
          40/CD or/CC so/RB                            => 40 or so ~ 40 count
          40/CD ships/NNS or/CC more/JJR               => 40 >= 40 count
          exceeded|exceed/VBD 40/CD                    => 40 > 40 count
          topped|top/VBD 40/CD                         => 40 > 40 count
          a/DT quarrel/NN over/IN two/CD islands/NNS   => two = 2 count
          $/$ +5/CD billion/CD over/IN 10/CD years/NNS => $5 billion = 5000000000 USD; 10 years = 10 YR
          about/RB a/DT third/JJ of/IN them/PRP        => about a third ~ 0.3333 fraction
          """)
  void readsBoundsBeforeAndBehindAndInVerbs(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          dozens/NNS of/IN ships/NNS                        => dozens >= 12.. count
          hundreds/NNS of/IN ships/NNS                      => hundreds >= 100.. count
          several/JJ hundred/CD ships/NNS                   => several hundred >= 300.. count
          a/DT few/JJ thousand/CD ships/NNS                 => a few thousand >= 3000.. count
          a/DT couple/NN of/IN hundred/CD ships/NNS         => a couple of hundred >= 200.. count
          tens/NNS of/IN thousands/NNS of/IN ships/NNS      => tens of thousands >= 10000.. count
          hundreds/NNS of/IN millions/NNS of/IN dollars/NNS => hundreds of millions of dollars >= 100000000.. USD
          several/JJ ships/NNS                              => ``
          a/DT few/JJ days/NNS                              => ``
          """)
  void givesVagueNumbersALowEnd(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          twice/RB as/IN many/JJ            => twice = 2 times
          three/CD times/NNS the/DT rate/NN => three times = 3 times
          a/DT fivefold/JJ rise/NN          => fivefold = 5 times
          a/DT 5-fold/JJ rise/NN            => 5-fold = 5 times
          0.9/CD times/NNS earnings/NNS => 0.9 times = 0.9 times
          ten/CD times/NNS too/RB high/JJ => ten times = 10 times
          two/CD times/NNS by/IN four/CD men/NNS => two = 2 count; four = 4 count
          """)
  void readsFactors(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          the/DT 6th/JJ day/NN                => 6th day = 6 DAY
          the/DT third/JJ week/NN running/VBG => third week = 3 WK
          a/DT second/JJ straight/JJ year/NN  => second straight year = 2 YR
          the/DT first/JJ day/NN              => ``
          the/DT second/JJ man/NN             => ``
          the/DT third/JJ quarter/NN          => ``
          day/NN 279/CD of/IN the/DT war/NN => day 279 = 279 DAY
          """)
  void keepsOrdinalsThatMeasureProgress(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          45/CD percent/NN plus/CC or/CC minus/CC 3/CD points/NNS => 45 percent = 45 ±3 PERCENT
          5/CD ±/SYM 0.2/CD km/NN                                 => 5 = 5 ±0.2 KiloM
          45/CD percent/NN and/CC a/DT margin/NN of/IN error/NN of/IN 3/CD points/NNS => 45 percent = 45 ±3 PERCENT
          45/CD percent/NN with/IN a/DT 3-point/JJ margin/NN of/IN error/NN           => 45 percent = 45 ±3 PERCENT
          900/CD voters/NNS and/CC a/DT margin/NN of/IN error/NN of/IN 3/CD points/NNS in/IN the/DT poll/NN => 900 = 900 count
          """)
  void makesATolerancePartOfItsFigure(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          every/DT 42/CD minutes/NNS +,/, against/IN a/DT target/NN of/IN 30/CD => 42 minutes = 42 MIN; 30 = 30 MIN
          sold/VBD 5/CD tonnes/NNS +;/: had/VBD forecast/VBN 7/CD to/TO 8/CD   => 5 tonnes = 5 TONNE; 7 to 8 = 7..8 TONNE
          5/CD percent/NN with/IN a/DT limit/NN of/IN 10,000/CD                => 5 percent = 5 PERCENT; 10,000 = 10000 count
          """)
  void givesAComparedFigureTheUnitOfTheEarlierOne(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          on/IN Nov./NNP 27/CD +,/, 2016/CD => ``
          27/CD November/NNP                => ``
          on/IN nov/NN ./. 13/CD            => ``
          the/DT 24th/JJ of/IN March/NNP    => ``
          in/IN 2016/CD                     => ``
          the/DT 2016/CD election/NN        => ``
          2015-16/CD                        => ``
          the/DT 1990s/NNS                  => ``
          the/DT '90s/NNS                   => ``
          2016-10-12/CD                     => ``
          at/IN 10:30/CD                    => ``
          7/CD p.m./NN                      => ``
          7pm/NN                            => ``
          at/IN five/CD o'clock/RB          => ``
          1030/CD GMT/NNP                   => ``
          B-52/NN                           => ``
          F16/NN                            => ``
          COVID-19/NN                       => ``
          Apollo/NNP 11/CD                  => ``
          Article/NNP 50/CD                 => ``
          page/NN 4/CD                      => ``
          No./NN 3/CD                       => ``
          room/NN 12/CD                     => ``
          555-1234/CD                       => ``
          a/DT 2-0/CD win/NN                => ``
          won|win/VBD 2-0/CD                => ``
          won|win/VBD 5/CD to/TO 4/CD       => ``
          no/DT one/NN knows/VBZ            => ``
          this/DT one/NN                    => ``
          one/PRP must/MD go/VB             => ``
          one/CD of/IN the/DT best/JJS      => ``
          on/IN the/DT one/CD hand/NN       => ``
          a/DT two-way/JJ street/NN         => ``
          both/DT men/NNS                   => ``
          weeks/NNS of/IN rain/NN           => ``
          the/DT last/JJ day/NN             => ``
          1./LS Vote/VB now/RB              => ``
          nineteen/CD eighty-four/CD        => ``
          www.one2three.org/NN              => ``
          five/CD figures/NNS               => ``
          iPhone/NNP 11/CD Pro/NNP          => ``
          at/IN one/CD point/NN                 => ``
          the/DT Group/NNP of/IN 20/CD           => ``
          call/VB +/SYM +380/CD 44/CD 123/CD 4567/CD => ``
          """)
  void leavesOutWhatIsNoQuantity(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          a/DT 6-foot-2/JJ pole/NN                                     => 6-foot-2 = 6.1667 FT
          6ft/CD 2in/NN                                                => 6ft 2in = 6.1667 FT
          6/CD +'/SYM +2/CD +"/NN tall/JJ                              => 6'2" = 6.1667 FT
          7/CD pounds/NNS 8/CD ounces/NNS                              => 7 pounds 8 ounces = 7.5 LB
          40/CD °/SYM +F/NN and/CC nights/NNS of/IN 12/CD degrees/NNS  => 40 °F = 40 DEG_F; 12 degrees = 12 DEG_F
          40/CD °/SYM +F/NN and/CC a/DT turn/NN of/IN 9/CD degrees/NNS => 40 °F = 40 DEG_F; 9 degrees = 9 DEG
          nights/NNS of/IN 12/CD degrees/NNS                           => 12 degrees = 12 degree
          5/CD crore/NN rupees/NNS                                     => 5 crore rupees = 50000000 INR
          40/CD million/CD Swiss/JJ francs/NNS                         => 40 million Swiss francs = 40000000 CHF
          17/CD votes/NNS to/TO 14/CD                                  => 17 = 17 count; 14 = 14 count
          """)
  void readsDegreesFeetAndMoneyAsTheTextWritesThem(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }
}
