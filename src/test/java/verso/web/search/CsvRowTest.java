package verso.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+33 1", "-2", "@SUM(A1)", "\t=1", "\r=1", "  =HYPERLINK(\"x\")", "＝1"})
  void keepsASpreadsheetFromComputing(String hostile) {
    assertThat(CsvRow.cell(hostile)).startsWith("\"'").endsWith("\"");
  }

  @Test
  void leavesOtherTextsAsTheyAre() {
    assertThat(CsvRow.cell("a=b, c\nd")).isEqualTo("\"a=b, c\nd\"");
    assertThat(CsvRow.cell("")).isEqualTo("\"\"");
  }

  @Test
  void doublesQuotationMarks() {
    assertThat(CsvRow.cell("say \"hi\"")).isEqualTo("\"say \"\"hi\"\"\"");
  }
}
