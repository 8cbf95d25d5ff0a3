package pinhole.cli;

import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import pinhole.cli.PictureRequest.View;

/// The names of all views as they are typed, for the help: made from the views themselves.
final class ViewNames implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return Stream.of(View.values()).map(it -> it.name().toLowerCase(Locale.ROOT)).iterator();
  }
}
