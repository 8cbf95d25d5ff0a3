package pinhole.cli;

import java.lang.module.ModuleDescriptor;
import picocli.CommandLine.IVersionProvider;

/// The version of this build, as `--version` prints it.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    ModuleDescriptor module = Version.class.getModule().getDescriptor();
    String number = module == null ? "" : module.rawVersion().orElse("");
    return new String[] {("Pinhole " + number).strip()};
  }
}
