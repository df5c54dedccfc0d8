# For the start-*.sh scripts that need Debian: its packages, and an IMAP server. They source this file, and have set:
#
#   product     what is started, for messages
#   folder      where everything is written

source "$(dirname "${BASH_SOURCE[0]}")/servers.sh"

# The one password there is. Any name of a user does.
password='test1234'

# What a package would ask, and the answer, as debconf takes it.
answers=''

# Installs packages of Debian 12, where one of them is missing. Exit status 3: they cannot be had.
install_packages() {
  if [[ $EUID -ne 0 ]] || ! grep -qs '^ID=debian$' /etc/os-release || ! grep -qs '^VERSION_ID="12"$' /etc/os-release; then
    echo "$product is only started by root on Debian 12." >&2
    exit 3
  fi
  local installed
  installed=$(dpkg-query -W -f='${db:Status-Status}\n' "$@" 2>/dev/null | grep -c '^installed$' || true)
  ((installed == $#)) && return
  export DEBIAN_FRONTEND=noninteractive
  [[ -z $answers ]] || debconf-set-selections <<<"$answers"
  # What a package starts by itself would outlive the tests, and hold ports that the person may need.
  local policy=/usr/sbin/policy-rc.d
  if [[ ! -e $policy ]]; then
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod +x "$policy"
    at_the_end+=("rm -f $policy")
  fi
  {
    timeout --foreground 120 apt-get -q -o DPkg::Lock::Timeout=100 update &&
      timeout --foreground 400 apt-get -q -o DPkg::Lock::Timeout=300 \
        -o DPkg::Options::=--force-unsafe-io install -y --no-install-recommends "$@"
  } </dev/null >&2 || { echo "$product's packages could not be installed." >&2; exit 3; }
}

# An IMAP server with an empty mailbox for everybody who knows the password.
start_dovecot() {
  local port=$1 home="$folder/dovecot"
  mkdir -p "$home/mail"
  chown mail:mail "$home/mail"
  # Dovecot's own users must reach their folders, and mktemp lets only root in.
  chmod 755 "$folder" "$home"
  cat >"$home/dovecot.conf" <<EOF
base_dir = $home/run
state_dir = $home/run
log_path = $home/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:$home/mail/%u
first_valid_uid = 1
service imap-login {
  inet_listener imap {
    port = $port
  }
  inet_listener imaps {
    port = 0
  }
}
passdb {
  driver = static
  args = password=$password
}
userdb {
  driver = static
  args = uid=mail gid=mail home=$home/mail/%u
}
EOF
  dovecot -F -c "$home/dovecot.conf" >&2 &
}
