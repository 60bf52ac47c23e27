# Sourced by ./run and ./check: finds a JDK and Maven, and installs Debian packages where it may.
# shellcheck shell=bash

readonly NEEDED_JAVA=25
readonly NEEDED_MAVEN=3.8
readonly EXIT_CONFIGURATION=78

fail() { # message…
  printf 'error: %s\n' "$@" >&2
  exit "$EXIT_CONFIGURATION"
}

# Prints the major version of the Java in folder $1, read from its release file; starts no Java.
java_version() {
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Prints every folder in which a JDK may be, best first.
java_candidates() {
  [ -z "${SAMSPIL_JAVA_HOME:-}" ] || printf '%s\n' "$SAMSPIL_JAVA_HOME"
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  local on_path
  on_path=$(command -v javac || command -v java || true)
  [ -z "$on_path" ] || dirname "$(dirname "$(readlink -f "$on_path")")"
  local folder
  for folder in /usr/lib/jvm/* /opt/java/* /opt/jdk* /usr/java/* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
    "${HOME:-/nonexistent}"/.jdks/*; do
    [ ! -d "$folder" ] || printf '%s\n' "$folder"
  done
}

# Sets and exports JAVA_HOME to the first JDK that is new enough.
find_jdk() {
  local folder version seen=''
  while IFS= read -r folder; do
    version=$(java_version "$folder") || continue
    if [ "${version:-0}" -ge "$NEEDED_JAVA" ] && [ -x "$folder/bin/javac" ]; then
      export JAVA_HOME=$folder
      return
    fi
    seen+=$'\n'"  $folder (Java ${version:-of unknown version})"
  done < <(java_candidates)
  fail "Samspil needs a JDK $NEEDED_JAVA or newer: install one (Temurin, for example) or name it with JAVA_HOME. \
Looked at SAMSPIL_JAVA_HOME, JAVA_HOME, PATH, /usr/lib/jvm, /opt, /usr/java, ~/.sdkman and ~/.jdks; found:${seen:- none}"
}

is_root() {
  [ "$(id -u)" -eq 0 ]
}

# Installs Debian packages; works only as root on Debian and its relatives.
install_packages() {
  printf 'Installing %s …\n' "$*" >&2
  apt-get -y -qq -o DPkg::Lock::Timeout=600 update >&2
  DEBIAN_FRONTEND=noninteractive apt-get -y -qq -o DPkg::Lock::Timeout=600 install --no-install-recommends "$@" >&2
}

# Succeeds when one of the programs $2… is on PATH, if need be after installing package $1.
need_program() { # package program…
  local package=$1 program
  shift
  for program in "$@"; do
    ! command -v "$program" >/dev/null || return 0
  done
  if is_root && command -v apt-get >/dev/null && install_packages "$package"; then
    hash -r
    return 0
  fi
  fail "$1 is not on PATH. Install it (on Debian, as root: apt-get install $package) and start again."
}

# Makes sure that `mvn` is there and new enough. Call find_jdk first.
find_maven() {
  need_program maven mvn
  local version
  version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
  if [ "$(printf '%s\n' "$NEEDED_MAVEN" "${version:-0}" | sort -V | head -n 1)" != "$NEEDED_MAVEN" ]; then
    fail "Samspil is built with Maven $NEEDED_MAVEN or newer; $(command -v mvn) is ${version:-of unknown version}. \
Put a newer one first on PATH."
  fi
}
