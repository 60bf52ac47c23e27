# Sourced by ./run and benchmarks/run: a server that starts fast. Needs JAVA_HOME.
# shellcheck shell=bash
#
# A folder of it holds the jar taken apart, with the libraries beside it, and samspil.aot: the classes that a start and
# the first pages need, loaded and linked. Java takes them from there instead of from the libraries, as long as it is the
# same Java and the folder has not been moved.

# Takes the jar $1 apart in folder $2 and practises a start there.
prepare_server() {
  local program=$1 folder=$2
  rm -rf "$folder"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$program" extract --destination "$folder" >&2
  if ! "$JAVA_HOME/bin/java" -XX:AOTCacheOutput="$folder/samspil.aot" -Xmx512m \
    -jar "$folder/samspil.jar" practise >"$folder/practice.log" 2>&1; then
    rm -f "$folder/samspil.aot"
    echo "warning: starts will take longer than they need; why stands in $folder/practice.log" >&2
  fi
}

# Sets the array server_command to what starts the server in folder $1; options of Java may follow the first word.
find_server_command() {
  local folder=$1
  server_command=("$JAVA_HOME/bin/java")
  [ ! -f "$folder/samspil.aot" ] || server_command+=("-XX:AOTCache=$folder/samspil.aot" -Xlog:aot=off)
  server_command+=(-jar "$folder/samspil.jar")
}
