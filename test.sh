#!/usr/bin/env bash
# Runs every test project. The last line says how many passed, failed and were skipped; non-zero when one failed or none ran.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

if ! command -v dotnet >/dev/null 2>&1; then
  echo "The tests need the .NET SDK 10. Install it from https://dotnet.microsoft.com/download/dotnet/10.0" >&2
  exit 2
fi

# Stores, leases and database sources are tested on real servers, which the tests start themselves on the loopback address.
missing=()
command -v redis-server >/dev/null 2>&1 || missing+=(redis-server)
compgen -G "/usr/lib/postgresql/*/bin/initdb" >/dev/null || missing+=(postgresql)
[ -x /usr/sbin/mariadbd ] || missing+=(mariadb-server)
# The sandbox's page is tested in a real browser, and the vendor's JavaScript SDK is run against the sandbox.
[ -x "${CHROMIUM:-}" ] || command -v chromium >/dev/null 2>&1 || missing+=(chromium)
command -v node >/dev/null 2>&1 || missing+=(nodejs)
command -v npm >/dev/null 2>&1 || missing+=(npm)
# A sample is built as a native program.
command -v gcc >/dev/null 2>&1 || missing+=(gcc)
[ -f /usr/include/zlib.h ] || missing+=(zlib1g-dev)
if [ ${#missing[@]} -gt 0 ]; then
  echo "The tests need ${missing[*]}; installing with apt-get."
  sudo=
  [ "$(id -u)" -eq 0 ] || sudo=sudo
  if ! { $sudo apt-get install -y -q "${missing[@]}" || { $sudo apt-get update -q && $sudo apt-get install -y -q "${missing[@]}"; }; } >/dev/null; then
    echo "They could not be installed: ${missing[*]}. Install them by hand and run the tests again." >&2
    exit 2
  fi
fi

if [ ! -d tests/js/node_modules ]; then
  echo "The tests need the packages of tests/js; installing them with npm ci."
  if ! npm ci --prefix tests/js --no-audit --no-fund --ignore-scripts --loglevel=error; then
    echo "The packages of tests/js could not be installed. Run \"npm ci --prefix tests/js\" and run the tests again." >&2
    exit 2
  fi
fi

build=yes
[ "${1:-}" = "--no-build" ] && build=no
if [ $build = yes ]; then
  echo "Restoring packages and building."
  dotnet build Bridge24.slnx -v:q --nologo || exit 1
fi

results=artifacts/test-results
rm -rf "$results"
mkdir -p "$results"
log=$results/tests.log
dotnet test --solution Bridge24.slnx --no-build --no-progress --report-trx --results-directory "$results" --max-parallel-test-modules 2 2>&1 | tee "$log"
code=${PIPESTATUS[0]}

awk '/^ +(failed|succeeded|skipped): [0-9]+/ { n[$1] = $2 }
  END { printf "%d passed, %d failed, %d skipped\n", n["succeeded:"], n["failed:"], n["skipped:"] }' "$log"
if ! grep -qE '^ +succeeded: [1-9]' "$log"; then
  exit $((code == 0 ? 8 : code))
fi

exit "$code"
