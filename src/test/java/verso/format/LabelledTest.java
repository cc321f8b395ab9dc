package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelledTest {

  @Test
  void findsAFieldOfAStringMapInAnyLanguage() {
    Labelled french = labelled("{'string_map_data':{'Auteur':{'value':'bakery.example'}}}");
    Labelled turkish = labelled("{'string_map_data':{'Yazar':{'value':'bakery.example'}}}");

    assertThat(french.text("author")).isEqualTo("bakery.example");
    assertThat(turkish.text("author")).isEqualTo("bakery.example");
  }

  @Test
  void findsALabelWhateverItsApostropheAndEncoding() {
    Labelled curly = labelled("{'string_map_data':{'Nom d\\u2019utilisateur':{'value':'ada'}}}");
    Labelled broken =
        labelled(
            "{'string_map_data':{'Centre"
                + " d\\u00e2\\u0080\\u0099int\\u00c3\\u00a9r\\u00c3\\u00aat':{'value':'x'}}}");

    assertThat(curly.text("username")).isEqualTo("ada");
    assertThat(broken.text("interest")).isEqualTo("x");
  }

  @Test
  void takesTheOnlyTextOfAMapWithAnUnknownLabel() {
    Labelled record = labelled("{'string_map_data':{'Kategoria':{'value':'Sourdough'}}}");

    assertThat(record.main("name")).isEqualTo("Sourdough");
  }

  @Test
  void prefersTheInternalNameOfAField() {
    Labelled record =
        labelled(
            "{'label_values':[{'label':'État','value':'no'},"
                + "{'label':'État du choix','ent_field_name':'ConsentStatus','value':'GIVEN'}]}");

    assertThat(record.text("consent status")).isEqualTo("GIVEN");
  }

  @Test
  void readsRecordsInsideALabelledRecord() {
    Labelled record =
        labelled(
            "{'label_values':[{'label':'URL','value':'https://example.org/p/1'},"
                + "{'title':'Owner','dict':[{'dict':[{'label':'Name','value':'Ada'},"
                + "{'label':'Username','value':'ada.example'}]}]}]}");

    assertThat(record.inside("owner").text("username")).isEqualTo("ada.example");
    assertThat(record.account("author")).isEqualTo("ada.example");
    assertThat(record.href("url")).isEqualTo("https://example.org/p/1");
  }

  @Test
  void readsAListOfValuesAndAListOfRecords() {
    Labelled record =
        labelled(
            "{'label_values':[{'label':'Topics','vec':[{'value':'Bread'},{'value':'Yeast'}]},"
                + "{'label':'Events','vec':[{'dict':[{'label':'Event','value':'PURCHASE'}]},"
                + "{'dict':[{'label':'Event','value':'LEAD'}]}]}]}");

    assertThat(record.list("topics")).containsExactly("Bread", "Yeast");
    assertThat(record.nested("events"))
        .extracting(event -> event.text("event"))
        .containsExactly("PURCHASE", "LEAD");
  }

  @Test
  void takesTheAccountFromTheTitleOrTheLinkWhereTheValueIsLeftOut() {
    Labelled titled = labelled("{'title':'bo.sample','string_list_data':[{'timestamp':1}]}");
    Labelled linked =
        labelled("{'string_list_data':[{'href':'https://www.instagram.com/_u/bo.sample/'}]}");

    assertThat(titled.account("username")).isEqualTo("bo.sample");
    assertThat(linked.account("username")).isEqualTo("bo.sample");
  }

  @Test
  void readsMembersThatNameThemselves() {
    Labelled record = labelled("{'advertiser_name':'Example Shop','has_store_visit':true}");

    assertThat(record.text("advertiser name")).isEqualTo("Example Shop");
    assertThat(record.truth("has store visit")).contains(true);
  }

  @Test
  void readsABareText() {
    assertThat(labelled("'Sourdough'").main()).isEqualTo("Sourdough");
  }

  @Test
  void knowsTrueAndFalseInManyLanguages() {
    assertThat(labelled("{'label_values':[{'label':'A','value':'Vrai'}]}").truth("a"))
        .contains(true);
    assertThat(labelled("{'label_values':[{'label':'A','value':'Falsch'}]}").truth("a"))
        .contains(false);
    assertThat(labelled("{'label_values':[{'label':'A','value':'often'}]}").truth("a")).isEmpty();
  }

  @Test
  void keepsNoAddressButOfTheWeb() {
    Labelled record = labelled("{'string_list_data':[{'value':'a','href':'javascript:alert(1)'}]}");

    assertThat(record.href()).isEmpty();
  }

  @Test
  void takesTheFirstWordsForTheNameWhereNoLabelIsKnown() {
    Labelled record =
        labelled(
            "{'label_values':[{'label':'Ligilo','value':'https://example.org/'},"
                + "{'label':'Okazis je','value':'2024-05-01 10:00'},"
                + "{'label':'Nomo de afero','value':'Kiel baki panon'},"
                + "{'label':'Speco','value':'alia teksto'}]}");

    assertThat(record.isForeign()).isTrue();
    assertThat(record.main("name")).isEqualTo("Kiel baki panon");
    assertThat(record.words("caption")).isEqualTo("Kiel baki panon");
  }

  @Test
  void takesTheOnlyTimeForTheTimeWhereNoLabelIsKnown() {
    Labelled record =
        labelled(
            "{'string_map_data':{'A\u016dtoro':{'value':'bakejo.ekzemplo','timestamp':0},"
                + "'Tempo':{'value':'','timestamp':1714566000}}}");

    assertThat(record.account("author")).isEqualTo("bakejo.ekzemplo");
    assertThat(record.time().orElseThrow().instant()).isEqualTo("2024-05-01T12:20:00Z");
  }

  @Test
  void tellsFieldsByWhatTheyLookLikeWhereNoLabelIsKnown() {
    Labelled record =
        labelled(
            "{'string_map_data':{'Numero':{'value':'192.0.2.7'},'Lingvo':{'value':'eo_EO'},"
                + "'Retumilo':{'value':'Instagram 330.0 Android'},"
                + "'Adreso':{'value':'ada@example.org'}}}");

    assertThat(record.text("ip address")).isEqualTo("192.0.2.7");
    assertThat(record.text("language code")).isEqualTo("eo_EO");
    assertThat(record.text("user agent")).isEqualTo("Instagram 330.0 Android");
    assertThat(record.text("email")).isEqualTo("ada@example.org");
  }

  @Test
  void takesTheOwnerFromInsideWhereNoLabelIsKnown() {
    Labelled record =
        labelled(
            "{'label_values':[{'label':'URL','value':'https://www.instagram.com/p/1/'},"
                + "{'title':'Posedanto','dict':[{'dict':[{'label':'Nomo','value':'Bakejo'},"
                + "{'label':'Uzantnomo','value':'bakejo.ekzemplo'}]}]}]}");

    assertThat(record.account("author", "username")).isEqualTo("bakejo.ekzemplo");
  }

  @Test
  void guessesNothingWhereALabelIsKnown() {
    Labelled record =
        labelled(
            "{'string_map_data':{'Autor':{'value':''},'Adres':{'value':'192.0.2.7'},"
                + "'Notatka':{'value':'chleb'}}}");

    assertThat(record.isForeign()).isFalse();
    assertThat(record.text("ip address")).isEmpty();
    assertThat(record.main("author")).isEmpty();
  }

  private static Labelled labelled(String json) {
    List<Item> items = new ArrayList<>();
    var sink =
        new Shape.Sink() {
          @Override
          public boolean item(Item item) {
            return items.add(item);
          }

          @Override
          public void problem(String at, String message) {
            throw new AssertionError(message);
          }
        };
    byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    try {
      Json.of(List.of("")).read(new ByteArrayInputStream(bytes), sink);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return Labelled.of(items.getFirst().value());
  }
}
