package verso.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SpreadsheetTest {

  @Test
  void keysRowsByTheHeaderOfTheirSheet() throws IOException {
    Collected found = Collected.from(Spreadsheet.sheets(), twoSheets());

    assertThat(found.values())
        .extracting(value -> value.members().keySet().toString())
        .containsExactly("[Title, Artist]", "[Title]", "[City]");
    assertThat(found.places()).containsExactly("sheet 1 row 2", "sheet 1 row 4", "sheet 2 row 2");
  }

  @Test
  void namesTheSheetAround() throws IOException {
    Collected found = Collected.from(Spreadsheet.sheets(), twoSheets());

    assertThat(found.items)
        .extracting(item -> item.context().get("sheet").text())
        .containsExactly("plays", "plays", "places");
  }

  @Test
  void saysThatAFileIsNoWorkbook() {
    byte[] text = "no workbook".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(
            () -> Spreadsheet.sheets().read(new ByteArrayInputStream(text), new Collected()))
        .isInstanceOf(MalformedException.class);
  }

  private static byte[] twoSheets() throws IOException {
    try (var workbook = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var plays = workbook.createSheet("plays");
      var header = plays.createRow(0);
      header.createCell(0).setCellValue("Title");
      header.createCell(1).setCellValue("Artist");
      var first = plays.createRow(1);
      first.createCell(0).setCellValue("Rain");
      first.createCell(1).setCellValue("Invented Band");
      plays.createRow(2);
      plays.createRow(3).createCell(0).setCellValue("Snow");
      var places = workbook.createSheet("places");
      places.createRow(0).createCell(0).setCellValue("City");
      places.createRow(1).createCell(0).setCellValue("Fictionville");
      workbook.write(out);
      return out.toByteArray();
    }
  }
}
