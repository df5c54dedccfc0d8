# What the start-*.sh scripts have in common: waiting for servers, and ending them. They source this file, and have set
# folder, where everything is written.

# Waits up to ten seconds until a port is listened on.
listening() {
  for _ in $(seq 100); do
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null && return
    sleep 0.1
  done
  echo "$2 did not start; see $folder." >&2
  exit 1
}

# Says where the software is, and keeps it running until standard input ends or a signal comes.
serve() {
  # The shell gives what runs in the background no standard input of its own accord.
  exec 3<&0
  cat <&3 >/dev/null &
  echo "$1"
  # A signal interrupts the waiting, and would not interrupt a command in front.
  wait $!
}

# On the way out, whatever the reason, the servers end too, and what was changed for them is put back.
at_the_end=()
end_everything() {
  # One that has ended already is no reason to leave the others.
  set +e
  jobs -p | xargs -r kill
  for command in "${at_the_end[@]}"; do $command; done
  wait
}
trap 'end_everything 2>/dev/null' EXIT
trap 'exit 0' TERM INT
