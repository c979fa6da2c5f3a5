# The steps of tests/run, and how they are counted.

passed=0
failed=0

# Runs a step under a heading; a step that fails without counting its tests counts as one failure.
step() {
  local name=$1 before=$failed
  shift
  printf '\n== %s\n' "$name" >&2
  local start=$SECONDS status=0
  "$@" || status=$?
  printf '== %s: %s (%s s)\n' "$name" "$([ $status = 0 ] && echo fine || echo FAILED)" $((SECONDS - start)) >&2
  [ $status = 0 ] || [ $failed -gt $before ] || failed=$((failed + 1))
  return $status
}

close() {
  printf '\n%s passed, %s failed\n' "$passed" "$failed"
  [ "$failed" = 0 ]
  exit
}

give_up() {
  echo 'The tests cannot go on.' >&2
  close
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    echo "This needs root, and there is no sudo here. As root: $*" >&2
    return 1
  fi
}

# The browser that is there, whichever of its names it has.
browser() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    [ -n "$name" ] && command -v "$name" && return
  done
  return 1
}

# Debian's packages, only those whose programs or fonts are missing; then the pinned tools from npm.
install_tools() {
  local wanted=()
  command -v cc >/dev/null || wanted+=(gcc libc6-dev)
  browser >/dev/null || wanted+=(chromium)
  command -v node >/dev/null || wanted+=(nodejs)
  command -v npm >/dev/null || wanted+=(npm)
  python3 -c 'import venv, ensurepip' 2>/dev/null || wanted+=(python3-venv)
  [ -n "$(ls /usr/lib/postgresql/*/bin/initdb 2>/dev/null)" ] || wanted+=(postgresql)
  command -v strace >/dev/null || wanted+=(strace)
  command -v java >/dev/null || wanted+=(default-jre-headless)
  command -v fc-list >/dev/null || wanted+=(fontconfig)
  [ -n "$(fc-list 'Noto Sans Arabic' 2>/dev/null)" ] || wanted+=(fonts-noto-core)
  [ -n "$(fc-list 'DejaVu Sans' 2>/dev/null)" ] || wanted+=(fonts-dejavu-core)
  if [ ${#wanted[@]} -gt 0 ]; then
    if ! command -v apt-get >/dev/null; then
      echo "Please install what these packages of Debian hold, then come again: ${wanted[*]}" >&2
      return 1
    fi
    echo "installing ${wanted[*]}" >&2
    as_root apt-get update -qq >&2 || return 1
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}" >&2 || return 1
  fi
  CHROMIUM=$(browser) && export CHROMIUM || return 1
  local stamp=tests/tools/node_modules/.package-lock.json
  if [ ! -e "$stamp" ] || [ tests/tools/package-lock.json -nt "$stamp" ]; then
    (cd tests/tools && npm ci --ignore-scripts --no-audit --no-fund >&2) || return 1
    touch "$stamp"
  fi
  local venv=tests/tools/.venv
  if [ ! -e $venv/stamp ] || [ tests/tools/requirements.txt -nt $venv/stamp ]; then
    python3 -m venv $venv >&2 && $venv/bin/pip install -q -r tests/tools/requirements.txt >&2 || return 1
    touch $venv/stamp
  fi
}

# cargo's own summary is counted, a line `test result: ok. 12 passed; 0 failed; …` for each binary.
# What is kept is tested on SQLite and on PostgreSQL, which each test program starts for itself.
test_crates() {
  local log=$1 status=0
  IMMERSE_TEST_POSTGRES=required IMMERSE_TEST_PYTHON=required cargo test --workspace --locked --no-fail-fast 2>&1 | tee "$log" || status=$?
  # Everything that visitors do, on the other engine too.
  IMMERSE_TEST_ENGINE=postgres cargo test --workspace --test service --locked --no-fail-fast 2>&1 |
    tee -a "$log" || status=$?
  passed=$((passed + $(sum "$log" 's/^test result: .* \([0-9]*\) passed;.*/\1/p')))
  failed=$((failed + $(sum "$log" 's/^test result: .* \([0-9]*\) failed;.*/\1/p')))
  return $status
}

# Node's runner prints for people, and TAP with totals to be counted. Two suites at a time: many
# of them wait, for letters, or as somebody without scripts has to.
test_browser() {
  local tap=$1 status=0
  shift
  node --test --test-concurrency=2 --test-reporter=spec --test-reporter-destination=stdout \
    --test-reporter=tap --test-reporter-destination="$tap" "$@" || status=$?
  passed=$((passed + $(sum "$tap" 's/^# pass \([0-9]*\)$/\1/p')))
  failed=$((failed + $(sum "$tap" 's/^# fail \([0-9]*\)$/\1/p') + $(sum "$tap" 's/^# cancelled \([0-9]*\)$/\1/p')))
  return $status
}

sum() {
  sed -n "$2" "$1" | awk '{ total += $1 } END { print total + 0 }'
}

# One `immerse serve` for all suites, on a free port; it says where it is once it has read the sites.
start_server() {
  "$IMMERSE_PROGRAM" serve --demo --data "$work/data" --port 0 >"$work/serve.log" 2>"$work/serve.err" &
  server=$!
  for _ in $(seq 300); do
    IMMERSE_ADDRESS=$(sed -n 's|.*\(http://[^ ]*[^ /]\)/*$|\1|p' "$work/serve.log" | head -1)
    export IMMERSE_ADDRESS
    [ -z "$IMMERSE_ADDRESS" ] || return 0
    kill -0 $server 2>/dev/null || break
    sleep 0.2
  done
  cat "$work/serve.err" >&2
  failed=$((failed + 1))
  return 1
}

# The demonstration publishes its offers when the server begins; waits until they are there.
wait_for_published() {
  local there='fetch(process.argv[1]).then((answer) => answer.text())
    .then((text) => process.exit(text.includes("\"module\":\"training\"") ? 0 : 1), () => process.exit(1))'
  for _ in $(seq 150); do
    node -e "$there" "$IMMERSE_ADDRESS/published.json" && return
    sleep 0.2
  done
  return 1
}
