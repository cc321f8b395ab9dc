package verso.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * Sets letters as one Word document: real headings, real lists, each letter on pages of its own.
 */
public final class LetterDocument {
  private static final String FONT = "Calibri";
  private static final String SUBJECT = "Heading1";
  private static final String ANNEX = "Heading2";
  private static final int HALF_POINTS = 22;

  /** Twentieths of a point: A4, and 2.5 cm around it. */
  private static final int PAGE_WIDTH = 11_906;

  private static final int PAGE_HEIGHT = 16_838;
  private static final int MARGIN = 1_417;
  private static final int INDENT = 425;
  private static final int GAP = 160;

  private LetterDocument() {}

  /** Writes the letters as .docx; the stream stays open. */
  public static void write(List<Letter> letters, OutputStream out) throws IOException {
    try (var document = new XWPFDocument()) {
      new Page(document, letters.getFirst().language()).add(letters);
      document.write(out);
    }
  }

  /** A document under way. */
  private record Page(XWPFDocument document, XWPFNumbering numbering) {
    Page(XWPFDocument document, String language) {
      this(document, document.createNumbering());
      styles(document.createStyles(), language);
      CTSectPr section = document.getDocument().getBody().addNewSectPr();
      CTPageSz size = section.addNewPgSz();
      size.setW(BigInteger.valueOf(PAGE_WIDTH));
      size.setH(BigInteger.valueOf(PAGE_HEIGHT));
      CTPageMar margin = section.addNewPgMar();
      margin.setLeft(BigInteger.valueOf(MARGIN));
      margin.setRight(BigInteger.valueOf(MARGIN));
      margin.setTop(BigInteger.valueOf(MARGIN));
      margin.setBottom(BigInteger.valueOf(MARGIN));
    }

    private static void styles(XWPFStyles styles, String language) {
      CTFonts fonts = CTFonts.Factory.newInstance();
      fonts.setAscii(FONT);
      fonts.setHAnsi(FONT);
      styles.setDefaultFonts(fonts);
      styles.setSpellingLanguage(language.equals("fr") ? "fr-FR" : "en-GB");
      styles.addStyle(heading(SUBJECT, "heading 1", 0));
      styles.addStyle(heading(ANNEX, "heading 2", 1));
    }

    private static XWPFStyle heading(String id, String name, int level) {
      CTStyle style = CTStyle.Factory.newInstance();
      style.setType(STStyleType.PARAGRAPH);
      style.setStyleId(id);
      style.addNewName().setVal(name);
      style.addNewQFormat();
      style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
      var properties = style.addNewRPr();
      properties.addNewB();
      properties.addNewSz().setVal(BigInteger.valueOf(HALF_POINTS + 2));
      return new XWPFStyle(style);
    }

    void add(List<Letter> letters) {
      for (int i = 0; i < letters.size(); i++) {
        if (i > 0) {
          breakPage();
        }
        add(letters.get(i));
      }
    }

    private void add(Letter letter) {
      block(letter.sender());
      block(letter.recipient());
      paragraph(letter.place());
      heading(SUBJECT, letter.subject());
      letter.opening().forEach(this::paragraph);
      list(letter.items(), STNumberFormat.DECIMAL, "%1.");
      letter.ending().forEach(this::paragraph);
      block(letter.signature());
      letter.annexes().forEach(this::page);
      page(letter.notes());
    }

    private void page(Letter.Annex annex) {
      breakPage();
      heading(ANNEX, annex.title());
      list(annex.entries(), STNumberFormat.BULLET, "•");
    }

    private void breakPage() {
      document.createParagraph().createRun().addBreak(BreakType.PAGE);
    }

    private void heading(String style, String text) {
      XWPFParagraph heading = paragraph(text);
      heading.setStyle(style);
    }

    /** Lines of one paragraph, such as an address. */
    private void block(List<String> lines) {
      XWPFRun run = run(document.createParagraph());
      for (int i = 0; i < lines.size(); i++) {
        if (i > 0) {
          run.addBreak();
        }
        run.setText(lines.get(i), i);
      }
    }

    private XWPFParagraph paragraph(String text) {
      XWPFParagraph paragraph = document.createParagraph();
      run(paragraph).setText(text);
      return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph) {
      paragraph.setSpacingAfter(GAP);
      return paragraph.createRun();
    }

    /** Each list has a numbering of its own, so that it begins with 1. */
    private void list(List<String> items, STNumberFormat.Enum format, String mark) {
      BigInteger number = numbering.addNum(numbering.addAbstractNum(numbered(format, mark)));
      for (String item : items) {
        XWPFParagraph paragraph = paragraph(item);
        paragraph.setNumID(number);
        paragraph.setNumILvl(BigInteger.ZERO);
      }
    }

    private XWPFAbstractNum numbered(STNumberFormat.Enum format, String mark) {
      CTAbstractNum list = CTAbstractNum.Factory.newInstance();
      list.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
      CTLvl level = list.addNewLvl();
      level.setIlvl(BigInteger.ZERO);
      level.addNewStart().setVal(BigInteger.ONE);
      level.addNewNumFmt().setVal(format);
      level.addNewLvlText().setVal(mark);
      var indent = level.addNewPPr().addNewInd();
      indent.setLeft(BigInteger.valueOf(INDENT));
      indent.setHanging(BigInteger.valueOf(INDENT));
      return new XWPFAbstractNum(list);
    }
  }
}
