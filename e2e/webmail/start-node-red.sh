#!/usr/bin/env bash
# Runs Node-RED with its e-mail nodes on 127.0.0.1, until it is ended:
#
#   start-node-red.sh FOLDER
#
# Its address is the one line on standard output. It is installed into node-red/ here, apart from the extension's own
# packages; everything else it writes stands in FOLDER. It ends with this script or with its standard input. Exit
# status 3: Node-RED is not installed and cannot be.
set -euo pipefail

folder=$(mkdir -p "$1" && cd "$1" && pwd)
web_port=${WEB_PORT:-20083}
here=$(cd "$(dirname "$0")/node-red" && pwd)
source "$here/../servers.sh"

install_node_red() {
  local installed="$here/node_modules/.lock-of-what-is-installed"
  cmp -s "$here/package-lock.json" "$installed" && return
  timeout --foreground 300 npm ci --prefix "$here" --loglevel=error --no-audit --no-fund --ignore-scripts </dev/null >&2 ||
    { echo "Node-RED could not be installed from npm's registry." >&2; exit 3; }
  cp "$here/package-lock.json" "$installed"
}

start_node_red() {
  cat >"$folder/settings.cjs" <<EOF
module.exports = {
  uiHost: '127.0.0.1',
  uiPort: $web_port,
  userDir: '$folder',
  flowFile: 'flows.json',
  credentialSecret: false,
  telemetry: { enabled: false, updateNotification: false },
  editorTheme: { tours: false, projects: { enabled: false } },
};
EOF
  # One node that gets mail and one that sends it, as they are right after they were put there.
  cat >"$folder/flows.json" <<EOF
[
  { "id": "f1", "type": "tab", "label": "Mail" },
  { "id": "in1", "type": "e-mail in", "z": "f1", "name": "", "protocol": "IMAP", "server": "imap.gmail.com",
    "useSSL": true, "autotls": "never", "port": "993", "box": "INBOX", "disposition": "Read", "criteria": "UNSEEN",
    "repeat": "300", "fetch": "auto", "inputs": 0, "authtype": "BASIC", "saslformat": true, "token": "oauth2Response.access_token",
    "x": 140, "y": 80, "wires": [[]] },
  { "id": "out1", "type": "e-mail", "z": "f1", "server": "smtp.gmail.com", "port": "465", "authtype": "BASIC",
    "saslformat": true, "token": "oauth2Response.access_token", "secure": true, "tls": true, "name": "", "dname": "",
    "x": 140, "y": 180, "wires": [] }
]
EOF
  node "$here/node_modules/node-red/red.js" --settings "$folder/settings.cjs" >"$folder/log" 2>&1 &
}

install_node_red
start_node_red
listening "$web_port" Node-RED
serve "http://127.0.0.1:$web_port/"
