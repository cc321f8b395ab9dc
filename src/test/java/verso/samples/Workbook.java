package verso.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of Excel in the making: texts only, the same bytes on every machine. */
final class Workbook {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATED =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

  /** Adds a sheet: a header and rows. */
  Workbook sheet(String name, List<String> header, List<List<String>> rows) {
    var all = new ArrayList<List<String>>();
    all.add(header);
    all.addAll(rows);
    sheets.put(name, all);
    return this;
  }

  /** The file. */
  byte[] bytes() {
    var types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">");
    types.append(
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
            + "relationships+xml\"/>");
    types.append(override("/xl/workbook.xml", "sheet.main+xml"));
    var workbook =
        new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATED + "\"><sheets>");
    var related = new StringBuilder();
    Map<String, String> parts = new LinkedHashMap<>();
    int number = 0;
    for (Map.Entry<String, List<List<String>>> sheet : sheets.entrySet()) {
      String file = "worksheets/sheet" + ++number + ".xml";
      types.append(override("/xl/" + file, "worksheet+xml"));
      workbook.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
              .formatted(sheet.getKey(), number, number));
      related.append(relationship(number, "worksheet", file));
      parts.put("xl/" + file, worksheet(sheet.getValue()));
    }
    parts.put("[Content_Types].xml", types + "</Types>");
    parts.put("_rels/.rels", relationships(relationship(1, "officeDocument", "xl/workbook.xml")));
    parts.put("xl/workbook.xml", workbook + "</sheets></workbook>");
    parts.put("xl/_rels/workbook.xml.rels", relationships(related.toString()));
    return zipped(parts);
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
  }

  private static String relationship(int number, String type, String target) {
    return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(number, RELATED, type, target);
  }

  private static String relationships(String all) {
    return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
  }

  private static String worksheet(List<List<String>> rows) {
    var sheet = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    for (List<String> row : rows) {
      sheet.append("<row>");
      row.forEach(cell ->
          sheet.append("<c t=\"inlineStr\"><is><t>").append(escaped(cell)).append("</t></is></c>"));
      sheet.append("</row>");
    }
    return sheet + "</sheetData></worksheet>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** Not compressed: how well differs between JDKs. */
  private static byte[] zipped(Map<String, String> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
        var crc = new CRC32();
        crc.update(content);
        ZipEntry entry = Archive.entry(part.getKey());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
