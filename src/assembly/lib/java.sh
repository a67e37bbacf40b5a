# Read by the scripts in bin, which set "home": which Java there is, and how it starts Infiraj.

# Java reads paths in the encoding of the locale; in the C locale, or in one that is named but not installed, it would not find
# a folder with Arabic letters. There the encoding is set, and the language that was named is said to Java by itself.
language=
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    language=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
    language=${language%%[_.@]*}
    LC_ALL=C.UTF-8
    export LC_ALL
fi

needed=25
cache=$home/lib/infiraj.aot

# A JDK or runtime tells its version in the file "release"; asking it by running it would cost a start of Java.
suits() {
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    [ -n "$version" ] && [ "$version" -ge "$needed" ]
}

# Prints the folder of a suitable Java. A packaged program has brought its own, which has Infiraj's modules in it.
find_java() {
    if [ -x "$home/runtime/bin/java" ]; then
        printf '%s\n' "$home/runtime"
        return
    fi
    if [ -n "${JAVA_HOME:-}" ] && suits "$JAVA_HOME"; then
        printf '%s\n' "$JAVA_HOME"
        return
    fi
    onpath=$(command -v java || true)
    if [ -n "$onpath" ]; then
        real=$(readlink -f "$onpath" 2>/dev/null || printf '%s' "$onpath")
        real=$(dirname "$(dirname "$real")")
        if suits "$real"; then
            printf '%s\n' "$real"
            return
        fi
    fi
    for candidate in /usr/lib/jvm/* /opt/java/* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
        "${HOME:-/nonexistent}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if suits "$candidate"; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    return 1
}

if ! jdk=$(find_java); then
    echo "Infiraj needs Java $needed or later: install a JDK $needed (for instance the package temurin-$needed-jdk or openjdk-$needed-jdk), or set JAVA_HOME to one." >&2
    exit 2
fi

has_own_java() {
    [ "$jdk" = "$home/runtime" ]
}

# What the cache depends on: this build of Java and, where modules are read from jars, this folder.
circumstances() {
    has_own_java || printf '%s\n' "$home" "$jdk"
    cat "$jdk/release"
}

is_prepared() {
    [ -r "$cache" ] && [ -r "$cache.for" ] && circumstances | cmp -s - "$cache.for"
}

# run OPTION [argument ...]: becomes Infiraj, with one more option for the JVM.
# The second compiler waits until code is really hot: at the start it would only take the processor from the window.
# The heap begins small and grows when needed: Java's own beginning, a part of all memory, would be touched for nothing. Its
# young part begins larger than Java would make it: half as many collections fall into the start.
# Room for its classes, though, begins larger: to fill the beginning would cost a collection of everything, in the middle of a show.
run() {
    option=$1
    shift
    set -- --module infiraj/infiraj.app.Main "$@"
    case $language in
        [a-z][a-z] | [a-z][a-z][a-z]) set -- "-Duser.language=$language" "$@" ;;
    esac
    has_own_java || set -- --module-path "$home/lib" "$@"
    exec "$jdk/bin/java" "$option" -Xlog:aot=off \
        -XX:+IgnoreUnrecognizedVMOptions \
        -XX:+UseSerialGC \
        -Xms80m \
        -XX:NewSize=40m \
        -XX:MetaspaceSize=128m \
        -XX:-UsePerfData \
        -XX:Tier4InvocationThreshold=50000 \
        -XX:Tier4MinInvocationThreshold=6000 \
        -XX:Tier4CompileThreshold=150000 \
        -XX:Tier4BackEdgeThreshold=400000 \
        --enable-native-access=javafx.graphics,org.apache.lucene.core,infiraj \
        -Dinfiraj.data="$home/data" \
        "$@"
}
