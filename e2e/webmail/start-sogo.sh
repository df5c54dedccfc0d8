#!/usr/bin/env bash
# Runs Debian's SOGo with an IMAP server, a database and a cache of its own on 127.0.0.1, until it is ended:
#
#   start-sogo.sh FOLDER     log in as student with the password in on-debian.sh
#
# The address of its daemon is the one line on standard output; SOGo expects a web server in front of it, which
# sogo-front.ts is. Everything it writes stands in FOLDER, and all servers end with this script or with its standard
# input. Exit status 3: SOGo is not installed and cannot be, or this is not root on Debian 12.
set -euo pipefail

product=SOGo
folder=$(mkdir -p "$1" && cd "$1" && pwd)
imap_port=${IMAP_PORT:-20143}
sogo_port=${WEB_PORT:-20081}
database_port=${DATABASE_PORT:-20432}
cache_port=${CACHE_PORT:-20211}
source "$(dirname "$0")/on-debian.sh"

# Commands before a command. Functions would put a shell between this script and the server, and only it would end.
as_postgres=(setpriv --reuid=postgres --regid=postgres --init-groups)
as_sogo=(setpriv --reuid=sogo --regid=sogo --init-groups)

start_database() {
  local data="$folder/database" programs
  programs=$(echo /usr/lib/postgresql/*/bin)
  install -d -o postgres -m 700 "$data"
  cd "$data"
  "${as_postgres[@]}" "$programs/initdb" -D "$data" -A trust -U postgres --no-sync -E UTF8 --locale=C.UTF-8 >&2
  "${as_postgres[@]}" "$programs/postgres" -D "$data" -p "$database_port" -k "$data" \
    -c listen_addresses=127.0.0.1 -c fsync=off >"$folder/database.log" 2>&1 &
  # Asked politely, PostgreSQL waits until SOGo has let go of it.
  at_the_end+=("kill -INT $!")
  cd "$folder"
  listening "$database_port" PostgreSQL
  # It listens before it answers.
  for _ in $(seq 50); do
    "$programs/pg_isready" -q -h 127.0.0.1 -p "$database_port" && break
    sleep 0.1
  done
  psql -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$database_port" -U postgres >&2 <<EOF
create database sogo;
\c sogo
create table people (c_uid text primary key, c_name text, c_password text, c_cn text, mail text);
insert into people values ('student', 'student', '$password', 'A Student', 'student@uni.example');
EOF
}

start_cache() {
  memcached -u memcache -l 127.0.0.1 -p "$cache_port" -m 32 >"$folder/cache.log" 2>&1 &
}

start_sogo() {
  local home="$folder/sogo" database="postgresql://postgres:none@127.0.0.1:$database_port/sogo"
  install -d -o sogo -g sogo "$home" "$home/spool"
  # On the command line, settings have precedence over /etc/sogo/sogo.conf, which stays as it is.
  "${as_sogo[@]}" env HOME="$home" GNUSTEP_USER_ROOT="$home" /usr/sbin/sogod \
    -WOUseWatchDog NO -WOPort "127.0.0.1:$sogo_port" -WOPidFile "$home/pid" -WOLogFile - -WONoDetach YES \
    -SOGoMailSpoolPath "$home/spool" \
    -SOGoMemcachedHost "127.0.0.1:$cache_port" \
    -SOGoProfileURL "$database/user_profile" \
    -OCSFolderInfoURL "$database/folder_info" \
    -OCSSessionsFolderURL "$database/sessions" \
    -OCSEMailAlarmsFolderURL "$database/alarms" \
    -SOGoUserSources "({ type = sql; id = people; viewURL = \"$database/people\"; canAuthenticate = YES;
      isAddressBook = NO; userPasswordAlgorithm = plain; MailFieldNames = (mail); })" \
    -SOGoIMAPServer "imap://127.0.0.1:$imap_port" -SOGoSMTPServer smtp://127.0.0.1:1 -SOGoMailingMechanism smtp \
    -SOGoMailDomain uni.example -SOGoLanguage English -SOGoTimeZone UTC \
    -SOGoMailAuxiliaryUserAccountsEnabled YES -SOGoMailCustomFromEnabled YES \
    >"$folder/sogo.log" 2>&1 &
  # SOGo waits for a last request before it ends as it is asked to.
  at_the_end+=("kill -KILL $!")
}

install_packages sogo memcached postgresql dovecot-imapd
start_dovecot "$imap_port"
start_cache
start_database
start_sogo
listening "$imap_port" Dovecot
listening "$cache_port" memcached
listening "$sogo_port" SOGo
serve "http://127.0.0.1:$sogo_port"
