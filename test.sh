#!/usr/bin/env bash
# Runs every test project. The last line says how many passed, failed and were skipped; non-zero when one failed or none ran.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

if ! command -v dotnet >/dev/null 2>&1; then
  echo "The tests need the .NET SDK 10. Install it from https://dotnet.microsoft.com/download/dotnet/10.0" >&2
  exit 2
fi

# The database sources are tested against real servers, which the tests start themselves.
missing=()
compgen -G "/usr/lib/postgresql/*/bin/initdb" >/dev/null || missing+=(postgresql)
[ -x /usr/sbin/mariadbd ] || missing+=(mariadb-server)
if [ ${#missing[@]} -gt 0 ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing ${missing[*]}, which the tests of the database sources need."
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >/dev/null ||
      echo "It could not be installed: the tests that need it are skipped." >&2
  else
    echo "Not installed: ${missing[*]}. The tests that need it are skipped." >&2
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
dotnet test --solution Bridge24.slnx --no-build --no-progress --report-trx --results-directory "$results" --max-parallel-test-modules 1 2>&1 | tee "$log"
code=${PIPESTATUS[0]}

awk '/^ +(failed|succeeded|skipped): [0-9]+/ { n[$1] = $2 }
  END { printf "%d passed, %d failed, %d skipped\n", n["succeeded:"], n["failed:"], n["skipped:"] }' "$log"
if ! grep -qE '^ +succeeded: [1-9]' "$log"; then
  exit $((code == 0 ? 8 : code))
fi

exit "$code"
