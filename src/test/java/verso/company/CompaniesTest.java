package verso.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verso.table.Table;

class CompaniesTest {
  private final Companies companies = Companies.all();

  @ParameterizedTest
  @CsvSource({
    "stats.g.doubleclick.net, Google, ADVERTISING",
    "firebase-settings.crashlytics.com, Google, ANALYTICS",
    "api16-core.tiktokv.com, ByteDance, SOCIAL",
    "https://app.adjust.com/session?x=1, AppLovin, ATTRIBUTION",
    "CRITEO, Criteo, ADVERTISING",
    "com.facebook.katana, Meta, SOCIAL"
  })
  void aHostANameOrAnAppIsOfACompany(String name, String company, Purpose purpose) {
    assertThat(companies.of(name)).isPresent();
    assertThat(companies.of(name).orElseThrow())
        .returns(company, Company::name)
        .returns(purpose, Company::purpose);
  }

  @ParameterizedTest
  @CsvSource({"example.com", "org.example.app", "Acme Bikes", "com", "Bolt"})
  void whatNoTableHasIsOfNoCompany(String name) {
    assertThat(companies.of(name)).isEmpty();
  }

  @Test
  void ownRowsWinOverThoseOfThePackage() {
    assertThat(companies.ofHost("adnxs.com")).map(Company::name).contains("Microsoft");
  }

  @Test
  void everyPurposeInTheTablesIsKnown() {
    for (String table : List.of("own.tsv", "companies.tsv")) {
      assertThat(Table.rows(Companies.class, table))
          .filteredOn(row -> !row.get(2).equals("other") && !row.get(2).isEmpty())
          .allSatisfy(
              row -> assertThat(Purpose.of(row.get(2))).as(row.get(0)).isNotEqualTo(Purpose.OTHER));
    }
  }
}
