package org.hearsay.annotators.quantity.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.annotators.quantity.Quantities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums of money as texts write them, damaged and foreign ones among them. */
class MoneyTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          HK/NNP $/$ +4.2/CD billion/CD                     => HK $4.2 billion = 4200000000 HKD
          a/DT us/PRP $/$ 90/CD million/CD loan/NN          => us $ 90 million = 90000000 USD
          it/PRP cost/VBD us/PRP $/$ 90/CD                  => $ 90 = 90 USD
          S/NNP $/$ +3mil/CD                                => S $3mil = 3000000 SGD
          A/DT $/$ +3/CD tax/NN                             => $3 = 3 USD
          nzd/NN +$/$ +40/CD                                => nzd$40 = 40 NZD
          $/$ +64/CD US/NNP a/DT barrel/NN                  => $64 US a barrel = 64 USD-PER-BBL_US
          $/$ +300/CD Canadian/JJ ./.                       => $300 Canadian = 300 CAD
          $/$ +300/CD US/NNP aid/NN                         => $300 = 300 USD
          Y=/NN +80/CD billion/CD                           => Y=80 billion = 80000000000 JPY
          PS2.4m/NN                                         => PS2.4m = 2400000 GBP
          PS5/NN games/NNS                                  => ``
          75/CD USD/NN million/CD                           => 75 USD million = 75000000 USD
          30/CD MEUR/NN                                     => 30 MEUR = 30000000 EUR
          12/CD dollars/NNS 40/CD ./.                       => 12 dollars 40 = 12.4 USD
          12/CD dollars/NNS and/CC 40/CD cranes/NNS         => 12 dollars = 12 USD; 40 = 40 count
          7/CD +,/, +50/CD euros/NNS                        => 7,50 euros = 7.5 EUR
          4/CD million/CD krónur/NNS                        => 4 million krónur = 4000000 ISK
          12,50,000.50/CD rupees/NNS                        => 12,50,000.50 rupees = 1250000.5 INR
          a/DT 9-cent-a-share/JJ payout/NN                 => 9-cent-a-share = 0.09 USD-PER-SHARE
          quarter/NN million/CD euros/NNS                   => quarter million euros = 250000 EUR
          three/CD quarters/NNS billion/CD euros/NNS        => three quarters billion euros = 750000000 EUR
          ALL/DT 5/CD doors/NNS                             => 5 = 5 count
          the/DT $/$ +1billion/CD mark/NN                   => $1billion = 1000000000 USD
          it/PRP cost/VBD 90/CD kn/NN                       => 90 kn = 90 HRK
          winds/NNS of/IN 90/CD kn/NN                       => 90 kn = 90 KN
          """)
  void readsSumsWithTheirCountryAndScale(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          A$/$ +2/CD +,/, up/RB 5/CD cents/NNS              => A$2 = 2 AUD; 5 cents = 0.05 AUD up
          5/CD cents/NNS a/DT share/NN +,/, from/IN A$/$ +2/CD => 5 cents a share = 0.05 AUD-PER-SHARE; A$2 = 2 AUD-PER-SHARE
          £/$ +2/CD and/CC 5/CD cents/NNS                   => £2 = 2 GBP; 5 cents = 0.05 USD
          18/CD sen/NN                                      => 18 sen = 0.18 MYR
          40/CD öre/NN                                      => 40 öre = 0.4 SEK
          """)
  void readsMinorUnitsInTheCurrencyAtHand(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }
}
