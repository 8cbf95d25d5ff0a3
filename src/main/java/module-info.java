/// Pinhole: see FTP connections find their way through firewalls.
module pinhole {
  requires java.desktop;
  requires javafx.controls;
  requires org.controlsfx.controls;
  requires atlantafx.base;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.feather;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.yaml;
  requires com.github.librepdf.openpdf;
  requires info.picocli;

  exports pinhole.app to
      javafx.graphics;

  opens pinhole.cli to
      info.picocli;
}
