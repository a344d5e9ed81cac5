package org.hearsay.annotators.quantity.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.annotators.quantity.Quantities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms that stand for several units, each read both ways. */
class AmbiguousUnitsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          5/CD m/NN high/JJ                                 => 5 m = 5 M
          5m/CD people/NNS                                  => 5m = 5000000 count
          5m/CD sold/VBN and/CC streamed/VBN songs/NNS      => 5m = 5000000 count
          5m/CD deep/JJ pools/NNS                           => 5m = 5 M
          €/$ +5m/CD                                        => €5m = 5000000 EUR
          a/DT temperature/NN of/IN 90/CD K/NN              => 90 K = 90 K
          90K/CD jobs/NNS                                   => 90K = 90000 count
          heat/NN of/IN 40C/CD                              => 40C = 40 DEG_C
          the/DT 2019/CD C.P.I./NNP                         => ``
          heat/NN of/IN 90F/CD                              => 90F = 90 DEG_F
          a/DT capacitor/NN of/IN 2.5/CD F/NN               => 2.5 F = 2.5 FARAD
          4512/CD F/NNP Block/NNP                          => 4512 = 4512 count
          a/DT Boeing/NNP 747F/NN                           => ``
          3p/NN                                             => 3p = 0.03 GBP
          12c/NN                                            => 12c = 0.12 USD
          they/PRP paid|pay/VBD 12/CD pounds/NNS                => 12 pounds = 12 GBP
          12/CD pounds/NNS of/IN salt/NN                    => 12 pounds = 12 LB
          12/CD tons/NNS                                    => 12 tons = 12 ton
          one/CD second/NN                                  => one second = 1 SEC
          two/CD second/JJ places/NNS                       => two = 2 count
          a/DT 16-bit/JJ chip/NN                            => 16-bit = 16 BIT
          two/CD bits/NNS of/IN wood/NN                     => two = 2 count
          two/CD cups/NNS of/IN flour/NN                    => two cups = 2 CUP_US
          it/PRP won/VBD two/CD cups/NNS                    => two = 2 count
          in/IN 2011/CD Stone/NNP retired/VBD              => ``
          a/DT dose/NN of/IN 0.5/CD R/NN                    => 0.5 R = 0.5 R
          0.5/CD R/NN codes/NNS                             => 0.5 = 0.5 count
          a/DT pitcher/NN at/IN 0.5/CD WAR/NN               => 0.5 WAR = 0.5 win above replacement
          2/CD WAR/NN films/NNS                             => 2 = 2 count
          nine/CD stone/NN                                  => nine stone = 9 Stone_UK
          """)
  void isSettledByItsPlace(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          the/DT index/NN fell|fall/VBD 1/CD +%/NN to/TO 1,334/CD points/NNS => 1% = 1 PERCENT down; 1,334 points = 1334 point
          the/DT lead/NN is/VBZ 4/CD points/NNS in/IN the/DT poll/NN         => 4 points = 4 percentage point
          it/PRP scored/VBD 27/CD points/NNS                                 => 27 = 27 count
          turned|turn/VBD 45/CD degrees/NNS                                  => 45 degrees = 45 DEG
          nights/NNS of/IN 12/CD degrees/NNS                                 => 12 degrees = 12 degree
          """)
  void pointsAndDegreesAreReadByTheWordsAroundThem(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          a/DT height/NN of/IN 30/CD +'/''                  => 30' = 30 FT
          5/CD ft/NN 2/CD in/IN ./.                         => 5 ft 2 in = 5.1667 FT
          5/CD ft/NN 2/CD in/IN the/DT shade/NN             => 5 ft = 5 FT; 2 = 2 count
          a/DT pole/NN 10/CD +"/'' long/JJ                  => 10" = 10 IN
          the/DT number/NN was|be/VBD "/`` 10/CD +"/''      => 10 = 10 count
          20/CD (/( +kg/NN +)/)                             => 20 (kg) = 20 KiloGM
          210/CD rushing/VBG yards/NNS                      => 210 rushing yards = 210 YD
          40/CD new/JJ miles/NNS of/IN track/NN             => 40 new miles = 40 MI
          a/DT 30/CD -/: year/NN bond/NN                    => 30 - year = 30 YR
          49.5/CD HZ/NN                                     => 49.5 HZ = 49.5 HZ
          15.3/CD ppg/NN                                    => 15.3 ppg = 15.3 point per game
          minus-5/CD yards/NNS                              => minus-5 yards = -5 YD
          1⁄128/CD of/IN it/PRP                             => 1⁄128 = 0.0078 fraction
          1⁄16/CD of/IN a/DT US/NNP pint/NN                 => 1⁄16 of a US pint = 0.0625 PINT_US
          (/( +9,369/CD up/RB 58/CD points/NNS +)/)         => 9,369 = 9369 point; 58 points = 58 point up
          at/IN 12,310/CD +,/, 16/CD percent/NN above/RB    => 12,310 = 12310 count; 16 percent = 16 PERCENT
          """)
  void readsUnitsInOddPlaces(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          £/$ +5/CD +m/NN                                  => £5m = 5000000 GBP
          3m/CD people/NNS                                 => 3m = 3000000 count
          13/CD +M/NN                                      => 13M = 13000000 count
          a/DT wall/NN of/IN 3m/CD ./.                     => 3m = 3 M
          60c/CD                                           => 60c = 0.6 USD
          39.5C/CD                                         => 39.5C = 39.5 DEG_C
          60/CD c/NN                                       => 60 = 60 count
          80p/CD                                           => 80p = 0.8 GBP
          80/CD p/NN                                       => 80 = 80 count
          400/CD +F/NN                                     => 400F = 400 DEG_F
          four/CD F/NN                                     => four = 4 count
          12K/CD jobs/NNS                                  => 12K = 12000 count
          4/CD kelvins/NNS                                 => 4 kelvins = 4 K
          4/CD K/NN                                        => 4 = 4 count
          fined|fine/VBD 40/CD pounds/NNS                  => 40 pounds = 40 GBP
          lost|lose/VBD 40/CD pounds/NNS                   => 40 pounds = 40 LB
          40/CD pounds/NNS of/IN rice/NN                   => 40 pounds = 40 LB
          40/CD million/CD pounds/NNS                      => 40 million pounds = 40000000 GBP
          40/CD tons/NNS                                   => 40 tons = 40 ton
          40/CD tonnes/NNS                                 => 40 tonnes = 40 TONNE
          40/CD short/JJ tons/NNS                          => 40 short tons = 40 TON_SHORT
          votes|vote/NNS fell|fall/VBD 4/CD points/NNS     => 4 points = 4 percentage point down
          index/NN fell|fall/VBD 4/CD points/NNS           => 4 points = 4 point down
          scored/VBD 4/CD points/NNS                       => 4 = 4 count
          20/CD °C/NN and/CC 12/CD degrees/NNS             => 20 °C = 20 DEG_C; 12 degrees = 12 DEG_C
          20/CD °C/NN and/CC 68/CD °F/NN and/CC 12/CD degrees/NNS => 20 °C = 20 DEG_C; 68 °F = 68 DEG_F; 12 degrees = 12 degree
          20/CD °C/NN ;/: an/DT angle/NN of/IN 12/CD degrees/NNS => 20 °C = 20 DEG_C; 12 degrees = 12 DEG
          12/CD degrees/NNS                                => 12 degrees = 12 degree
          one/CD second/NN                                 => one second = 1 SEC
          12/CD seconds/NNS                                => 12 seconds = 12 SEC
          the/DT second/JJ man/NN                          => ``
          """)
  void isReadByItsRuleOrLeftOpen(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }
}
