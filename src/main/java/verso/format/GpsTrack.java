package verso.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Tracks and routes in GPX and TCX: one item each, with the members {@code name}, {@code type},
 * {@code startTime}, {@code endTime}, {@code latitude} and {@code longitude} of its first point,
 * {@code endLatitude} and {@code endLongitude} of its last, and {@code points}, their number. The
 * thousands of points between are not told apart. Places are {@code track 1}. Blanks before the XML
 * declaration, as Strava writes them, are forgiven; gzip is undone.
 */
public final class GpsTrack implements Shape {
  private static final int LONGEST_TEXT = 1_000;
  private static final Set<String> TRACKS = Set.of("trk", "rte", "Activity", "Course");
  private static final Set<String> TEXTS =
      Set.of("name", "Name", "type", "time", "Time", "LatitudeDegrees", "LongitudeDegrees");

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    BufferedReader reader = TextInput.open(Gunzipped.of(in)).reader();
    skipBlanks(reader);
    var pass = new Pass(sink);
    try {
      XMLStreamReader xml = SafeXml.reader(reader);
      while (xml.hasNext() && !pass.isEnough) {
        pass.event(xml.next(), xml);
      }
    } catch (XMLStreamException e) {
      pass.end();
      throw new MalformedException("track " + pass.count, "This is no well-formed track file.");
    }
  }

  private static void skipBlanks(BufferedReader reader) throws IOException {
    int c = ' ';
    while (Character.isWhitespace(c)) {
      reader.mark(1);
      c = reader.read();
    }
    reader.reset();
  }

  /** One pass over one file. */
  private static final class Pass {
    private final Sink sink;
    private final Map<String, Value> track = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private String element = "";
    private boolean isInTrack;
    private int points;
    private int count;
    private boolean isEnough;

    Pass(Sink sink) {
      this.sink = sink;
    }

    void event(int type, XMLStreamReader xml) {
      if (type == XMLStreamConstants.START_ELEMENT) {
        start(xml);
      } else if (type == XMLStreamConstants.CHARACTERS) {
        if (isInTrack && TEXTS.contains(element) && text.length() < LONGEST_TEXT) {
          text.append(xml.getText());
        }
      } else if (type == XMLStreamConstants.END_ELEMENT) {
        said(text.toString().strip());
        if (TRACKS.contains(xml.getLocalName())) {
          end();
        }
      }
    }

    private void start(XMLStreamReader xml) {
      element = xml.getLocalName();
      text.setLength(0);
      if (TRACKS.contains(element)) {
        end();
        isInTrack = true;
        set("type", xml.getAttributeValue("", "Sport"));
      } else if (element.equals("trkpt") || element.equals("rtept")) {
        position("latitude", "endLatitude", xml.getAttributeValue("", "lat"));
        position("longitude", "endLongitude", xml.getAttributeValue("", "lon"));
        points++;
      } else if (element.equals("Trackpoint")) {
        points++;
      }
    }

    /** What the element that ends here says. */
    private void said(String words) {
      if (!words.isEmpty()) {
        switch (element) {
          case "name", "Name" -> track.putIfAbsent("name", Value.of(words));
          case "type" -> track.putIfAbsent("type", Value.of(words));
          case "LatitudeDegrees" -> position("latitude", "endLatitude", words);
          case "LongitudeDegrees" -> position("longitude", "endLongitude", words);
          default -> position("startTime", "endTime", words);
        }
      }
      element = "";
      text.setLength(0);
    }

    private void position(String first, String last, String said) {
      if (track.containsKey(first)) {
        set(last, said);
      } else {
        set(first, said);
      }
    }

    private void set(String name, @Nullable String said) {
      if (said != null && !said.isBlank()) {
        track.put(name, Value.of(said));
      }
    }

    void end() {
      if (isInTrack && !track.isEmpty()) {
        count++;
        track.put("points", new Value.Number(Integer.toString(points)));
        isEnough = !sink.item(Item.of(new Value.Members(track), "track " + count));
      }
      track.clear();
      points = 0;
      isInTrack = false;
    }
  }
}
