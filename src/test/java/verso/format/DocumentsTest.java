package verso.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class DocumentsTest {

  @Test
  void readsRichText() {
    Collected found =
        Collected.from(Documents.named("a.rtf"), "{\\rtf1\\ansi Dear Bo,\\par see you.\\par}");

    assertThat(found.values().getFirst().get("text").text()).isEqualTo("Dear Bo,\nsee you.");
    assertThat(found.places()).containsExactly("part 1");
  }

  @Test
  void readsAnOfficeDocument() throws IOException {
    assertThat(
            Collected.from(Documents.named("letter.docx"), docx())
                .values()
                .getFirst()
                .get("text")
                .text())
        .isEqualTo("Dear Bo");
  }

  @Test
  void readsAPdf() throws IOException {
    assertThat(
            Collected.from(Documents.named("a.pdf"), pdf()).values().getFirst().get("text").text())
        .isEqualTo("Dear Bo");
  }

  @Test
  void readsNoFileThatAnXmlDocumentNames() {
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>hi"
            + " &x;</a>";

    var found = new Collected();
    try {
      Documents.named("a.xml")
          .read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), found);
    } catch (IOException e) {
      assertThat(e).isInstanceOf(MalformedException.class);
    }

    assertThat(found.values()).allMatch(value -> value.get("text").text().equals("hi"));
  }

  @Test
  void refusesDamagedDocuments() {
    byte[] damaged = "%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII);

    assertThatThrownBy(
            () -> Documents.named("a.pdf").read(new ByteArrayInputStream(damaged), new Collected()))
        .isInstanceOf(MalformedException.class);
  }

  @Test
  void refusesWhatIsTooLargeToHold() {
    assertThatThrownBy(
            () -> Documents.named("a.pdf").read(new Repeated('x', 70L << 20), new Collected()))
        .isInstanceOf(MalformedException.class)
        .hasMessageContaining("64 MB");
  }

  private static byte[] docx() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
              + " Extension='rels'"
              + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override"
              + " PartName='/word/document.xml'"
              + " ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
      put(
          zip,
          "_rels/.rels",
          "<Relationships"
              + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
              + " Id='r1'"
              + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'"
              + " Target='word/document.xml'/></Relationships>");
      put(
          zip,
          "word/document.xml",
          "<w:document"
              + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>Dear"
              + " Bo</w:t></w:r></w:p></w:body></w:document>");
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] pdf() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(100, 700);
        content.showText("Dear Bo");
        content.endText();
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }
}
