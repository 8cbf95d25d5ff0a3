# shellcheck shell=sh
# Sourced by ./mvnw and ./pinhole before anything else: picks a JDK of at least 25 for Maven itself.
need=25
feature() { sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release" 2>/dev/null || :; }
found=
path_java=$(command -v java) && path_java=$(readlink -f "$path_java" 2>/dev/null) || path_java=
for jdk in "${JAVA_HOME-}" "${path_java%/bin/java}" /usr/lib/jvm/* "${HOME-}"/.jdks/* \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.local/share/mise/installs/java/* \
    /opt/*jdk* /usr/local/*jdk* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  [ -x "$jdk/bin/javac" ] || continue
  v=$(feature "$jdk")
  if [ "${v:-0}" -ge "$need" ]; then found=$jdk; break; fi
done
if [ -z "$found" ]; then
  echo "Pinhole needs JDK $need or newer and found none: install one (for example Eclipse Temurin $need) or set JAVA_HOME to it." >&2
  exit 1
fi
JAVA_HOME=$found
export JAVA_HOME
