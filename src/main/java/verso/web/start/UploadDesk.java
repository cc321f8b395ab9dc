package verso.web.start;

import java.io.IOException;
import java.util.List;
import verso.web.shell.Copies;
import verso.web.shell.Routes;
import verso.web.shell.Visit;

/** Where the script of the start page brings files to. It reads the status of the answers only. */
final class UploadDesk {
  private static final int TAKEN = 204;
  private static final int NO_ROOM = 507;
  private static final int BROKEN = 400;

  private final Uploads uploads;

  UploadDesk(Uploads uploads) {
    this.uploads = uploads;
  }

  void open(Routes routes) {
    routes.get("/start/room", this::room);
    routes.put("/start/uploads/{upload}", this::take);
    routes.post("/start/uploads/{upload}/discard", this::discard);
  }

  /** Tells whether so many bytes can be taken. */
  private void room(Visit visit) throws IOException {
    visit.status(uploads.hasRoomFor(number(visit.parameter("bytes"))) ? TAKEN : NO_ROOM);
  }

  private void take(Visit visit) {
    List<String> names = visit.parameters("name");
    long length = visit.header("Content-Length").map(UploadDesk::number).orElse(-1L);
    try {
      uploads.receive(
          visit.path("upload"), names.isEmpty() ? "" : names.getFirst(), visit.body(), length);
      visit.status(TAKEN);
    } catch (NoRoomException e) {
      visit.status(NO_ROOM);
    } catch (IOException | IllegalArgumentException e) {
      visit.status(BROKEN);
    }
  }

  /** Deletes what arrived of a drop that is not wanted any more. */
  private void discard(Visit visit) throws IOException {
    String upload = visit.path("upload");
    try {
      new Copies(uploads.folder()).delete(List.of(uploads.folder(upload)));
      visit.status(TAKEN);
    } catch (IllegalArgumentException e) {
      visit.status(BROKEN);
    }
  }

  private static long number(String text) {
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
  }
}
